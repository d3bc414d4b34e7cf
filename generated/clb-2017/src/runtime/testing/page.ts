// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** The page that shows a local API: what exists, what was called, and faults to click. Its script asks for JSON and sets texts only. */

export const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Local API</title>
<style>
  :root { color-scheme: light dark; --line: light-dark(#d0d7de, #3d444d); --soft: light-dark(#f6f8fa, #161b22); --bad: light-dark(#c62828, #ff8a80); --good: light-dark(#1b7f3b, #7ee2a0); }
  * { box-sizing: border-box; }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 80rem; padding: 1rem; }
  header, .row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
  h1 { font-size: 1.3rem; margin: 0 auto 0 0; } h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
  button, input { font: inherit; padding: .3rem .7rem; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); color: inherit; }
  button { cursor: pointer; } input { flex: 1; min-width: 12rem; }
  details { border: 1px solid var(--line); border-radius: 6px; margin: .3rem 0; padding: .3rem .6rem; }
  summary { cursor: pointer; overflow-wrap: anywhere; }
  #form { margin-top: .6rem; }
  pre { background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere; padding: .6rem; border-radius: 6px; font-size: 13px; margin: .4rem 0; }
  .bad { color: var(--bad); } .good { color: var(--good); } .empty { opacity: .7; } small { opacity: .8; }
  main { display: grid; gap: 0 1.5rem; grid-template-columns: minmax(0, 1fr); }
  @media (min-width: 60rem) { main { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
</style>
<header><h1>Local API</h1><small id="clock"></small><button id="minute">+1 min</button><button id="reset">Reset</button></header>
<h2>Faults of the calls to come</h2>
<p><small>A click lets the next call run into it.</small></p>
<div class="row" id="presets"></div>
<form class="row" id="form"><input name="fault" aria-label="Fault" placeholder="error=InternalError; times=1; action=…"><button>Add</button><button type="button" id="clear">Clear</button></form>
<p id="problem" class="bad" role="alert"></p>
<div id="faults"></div>
<main><section><h2>Calls</h2><div id="calls"></div></section><section><h2>Resources</h2><div id="state"></div></section></main>
<script type="module">
  const at = (id) => document.getElementById(id);
  const make = (name, text = '', ...children) => { const element = document.createElement(name); element.textContent = text; element.append(...children); return element; };
  const json = (value) => make('pre', JSON.stringify(value, null, 2));
  const fold = (key, title, className, ...content) => { const d = make('details'); d.dataset.key = key; const s = make('summary', title); s.className = className; d.append(s, ...content); return d; };
  async function ask(method, path, body) {
    const response = await fetch('/_local/' + path, { method, body });
    const content = await response.json();
    at('problem').textContent = response.ok ? '' : content.error;
    return response.ok ? content : undefined;
  }
  function show(id, items, empty) {
    const open = new Set([...at(id).querySelectorAll('details[open]')].map((d) => d.dataset.key));
    const nothing = make('p', empty);
    nothing.className = 'empty';
    at(id).replaceChildren(...(items.length > 0 ? items : [nothing]));
    for (const d of at(id).querySelectorAll('details')) d.open = open.has(d.dataset.key);
  }
  function signature(steps) {
    if (!steps) return [make('p', 'The signature was not checked: the call was refused before.')];
    const right = steps.expected === steps.sent;
    const verdict = make('p', right ? 'The signature is right.' : 'The signature is wrong: compare each step with what your client signs.');
    verdict.className = right ? 'good' : 'bad';
    const step = (title, text) => text ? [make('small', title), make('pre', text)] : [];
    return [verdict, ...step('Canonical request', steps.canonicalRequest), ...step('String to sign', steps.stringToSign), ...step('Expected signature', steps.expected), ...step('Signature sent', steps.sent)];
  }
  const callItem = (call, index) => fold(call.time + call.action + index, call.time.slice(11, 19) + '  ' + call.action + '  ' + (call.region ?? '') + '  ' + (call.code ?? 'ok'), call.code ? 'bad' : '', ...signature(call.signature), make('small', 'Parameters'), json(call.parameters), make('small', 'Answer'), json(call.response));
  const last = {};
  const changed = (name, value) => { const text = JSON.stringify(value); const is = last[name] !== text; last[name] = text; return is; };
  async function refresh() {
    const [clock, faults, calls, state] = await Promise.all(['clock', 'faults', 'calls', 'state'].map((path) => fetch('/_local/' + path).then((r) => r.json())));
    at('clock').textContent = clock.now.slice(0, 19).replace('T', ' ') + ' UTC';
    if (changed('faults', faults)) show('faults', faults.map((fault) => make('pre', JSON.stringify(fault))), 'None.');
    if (changed('calls', calls)) show('calls', calls.map(callItem).reverse(), 'None yet.');
    if (changed('state', state)) show('state', Object.entries(state).flatMap(([space, { resources }]) => [make('small', space), ...resources.map((r) => fold(space + r.kind + r.id, r.kind + '  ' + r.id + (r.parent ? '  in ' + r.parent[1] : ''), '', json({ ...r.attributes, ...r.lists })))]), 'None yet.');
  }
  const act = (id, event, run) => at(id).addEventListener(event, async (e) => { e.preventDefault(); await run(e); await refresh(); });
  for (const text of ['error=InternalError', 'throttle', 'status=429', 'status=502; html', 'reset', 'truncate', 'slow=3000', 'latency=3000', 'taskFailure']) {
    const button = make('button', text);
    button.addEventListener('click', async () => { await ask('POST', 'faults', text + '; times=1'); await refresh(); });
    at('presets').append(button);
  }
  act('form', 'submit', (e) => ask('POST', 'faults', new FormData(e.target).get('fault')));
  act('clear', 'click', () => ask('DELETE', 'faults'));
  act('reset', 'click', () => ask('POST', 'reset'));
  act('minute', 'click', () => ask('PUT', 'clock', '{"advanceMs":60000}'));
  for (;;) { await refresh().catch(() => { at('clock').textContent = 'The server does not answer.'; }); await new Promise((r) => setTimeout(r, 1000)); }
</script>
</html>
`;
