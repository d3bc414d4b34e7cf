/** How documents say of a value that it may be null. */

/** "Note: This field may return null, indicating that no valid values can be obtained." */
export const NULL_NOTE =
  /(?:\bnote\s*(?:[:：]\s*)?)?\b(?:this|the) (?:field|parameter) (?:may|might|can) return[ -]`?null`?[^.\n]*(?:\.|(?=\n)|$)/gi;

/** A description without the note, unless that says what null means: the type says that there may be one. */
export function withoutNullNote(text: string): string {
  return text
    .replace(NULL_NOTE, (note) => (/null`?\W*$|no valid values? /i.test(note) ? '' : note))
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** "may return null", "may be `null`", "“null” may be returned for this field". */
const MAY_BE_NULL = /\bmay(?: also)? (?:return|be)[\s-]*[`"'“”‘’]*null\b|\bnull[`"'“”‘’]* may(?: also)? be returned\b/i;
const MIGHT_BE_NULL = /\bmight(?: also)? return[\s-]*`?"?null\b/i;

/** Whether a description says that the value may be null. */
export const saysNullable = (description: string): boolean => MAY_BE_NULL.test(description);

/** Whether it says so in words that no other note has. */
export const saysNullableUnclearly = (description: string): boolean =>
  MIGHT_BE_NULL.test(description) && !saysNullable(description);
