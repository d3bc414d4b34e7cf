// Filters of a diff report. Without it the page shows everything.
const form = document.querySelector('form');
const changes = [...document.querySelectorAll('.change')];
const sections = [...document.querySelectorAll('main > section')];
const shown = document.querySelector('#shown');
const empty = document.querySelector('#empty');

/** The ticked boxes of a group. */
const ticked = (name) => new Set([...form.querySelectorAll(`[name="${name}"]:checked`)].map((box) => box.value));

function filter() {
  const verdicts = ticked('verdict');
  const positions = ticked('position');
  const owner = form.elements.owner.value;
  const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
  const decide = form.elements.decide.checked;
  let count = 0;
  for (const change of changes) {
    const { verdict, position, search } = change.dataset;
    const fits =
      verdicts.has(verdict) &&
      (position === '' || position.split(' ').some((place) => positions.has(place))) &&
      (owner === '' || change.dataset.owner === owner) &&
      (!decide || 'decide' in change.dataset) &&
      words.every((word) => search.includes(word));
    change.hidden = !fits;
    if (fits) count++;
  }
  for (const section of sections) {
    const inside = section.querySelectorAll('.change');
    if (inside.length > 0) section.hidden = ![...inside].some((change) => !change.hidden);
  }
  shown.textContent = `${count} of ${changes.length} changes shown`;
  empty.hidden = count > 0 || changes.length === 0;
}

/** Goes to the next or previous change that is shown. */
function step(direction) {
  const visible = changes.filter((change) => !change.hidden);
  const here = visible.indexOf(document.activeElement?.closest('.change'));
  const next = here === -1 ? (direction > 0 ? 0 : visible.length - 1) : here + direction;
  visible[Math.max(0, Math.min(next, visible.length - 1))]?.focus();
}

if (form) {
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName))
      return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === '/') form.elements.text.focus();
    else return;
    event.preventDefault();
  });
  filter();
}
