/** "Note: This field may return null, indicating that no valid values can be obtained." */
export const NULL_NOTE =
  /(?:\bnote: ?)?\bthis (?:field|parameter) (?:may|might|can) return[ -]`?null`?[^.\n]*(?:\.|(?=\n)|$)/gi;

/** A description without the note, unless that says what null means: the type says that there may be one. */
export function withoutNullNote(text: string): string {
  return text
    .replace(NULL_NOTE, (note) => (/null`?\W*$|no valid values? /i.test(note) ? '' : note))
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
