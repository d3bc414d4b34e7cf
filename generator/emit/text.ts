/**
 * Text of the document inside generated code. Nothing is dropped: what could end a string or a comment, or deceive a
 * reader, is written as an escape.
 */

import { escapeUnsafe } from '../printers/unsafe.ts';
import { SpecError } from '../spec/spec-error.ts';

/** A string literal in single quotes. */
export function stringLiteral(text: string): string {
  const escaped = text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
  return `'${escapeUnsafe(escaped)}'`;
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

/** A regular expression, flag `u`. Throws where the text isn't one. */
export function regExpLiteral(source: string): string {
  let literal: string;
  try {
    literal = new RegExp(source, 'u').toString();
  } catch (error) {
    throw new SpecError(`The pattern ${JSON.stringify(source)} can't be used: ${(error as Error).message}`);
  }
  return escapeUnsafe(literal).replace(/\t/g, '\\t');
}

/** The text of a comment: it can't end the comment, nor pass for one of its tags. */
export function commentText(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\*\//g, '*\\/')
    .replace(/(^|[\s{])@/g, '$1\\@');
  return escapeUnsafe(lines)
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line: a second one that begins with an asterisk would lose it. */
export function commentLine(text: string): string {
  return commentText(text).replace(/\s+/g, ' ');
}
