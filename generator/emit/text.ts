/**
 * Text of the document inside generated code. Nothing is dropped: what could end a string or a comment, or deceive a
 * reader, is written as an escape.
 */

/** Controls (but for tabs and line feeds), line separators, invisible marks such as those that turn text, half surrogate pairs. */
const UNSAFE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** A string literal in single quotes. */
export function stringLiteral(text: string): string {
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\t/g, '\\t')
    .replace(UNSAFE, unicodeEscape);
  return `'${escaped}'`;
}

/** The key of a property, in an interface or in an object literal. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/** As {@link propertyKey}, but as a value: `__proto__: x` would set the object's prototype. */
export function valueKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : propertyKey(name);
}

/** A value as code: an expression for anything that JSON can carry. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => `${valueKey(name)}: ${literal(member)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return String(value);
}

/** The text of a comment: it can't end the comment, nor pass for one of its tags. */
export function commentText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\*\//g, '*\\/')
    .replace(/^([ \t]*)@/gm, '$1\\@')
    .replace(/\{@/g, '{\\@')
    .replace(UNSAFE, unicodeEscape)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function unicodeEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
