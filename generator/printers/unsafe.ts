/** Controls (but for tabs and line feeds), line separators, invisible marks such as those that turn text, half surrogate pairs. */
const UNSAFE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** What a reader can't see, or what steers a terminal, as the escapes that JavaScript and JSON have for it: `\u202e`. */
export function escapeUnsafe(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
}
