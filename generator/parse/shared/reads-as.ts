/** What readers of letters take for one another, both ways. */
const LOOK_ALIKES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[Il1]/g, ['I', 'l', '1']],
  [/[O0]/g, ['O', '0']],
  [/rn/g, ['m']],
  [/m/g, ['rn']],
];

/**
 * Whether a fixed phrase of the dialect, such as a heading, has this form, with at most one letter misread: `lnput Parameters`
 * reads as `Input Parameters`. Gives the match of the phrase as it should be.
 */
export function readsAs(text: string, form: RegExp): RegExpExecArray | null {
  const plain = form.exec(text);
  if (plain || text.length > MAX_LENGTH) return plain;
  for (const [letters, others] of LOOK_ALIKES)
    for (const { 0: letter, index } of text.matchAll(letters))
      for (const other of others) {
        if (other === letter) continue;
        const match = form.exec(text.slice(0, index) + other + text.slice(index + letter.length));
        if (match) return match;
      }
  return null;
}

/** Longer texts are no phrases. */
const MAX_LENGTH = 120;
