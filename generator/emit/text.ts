/**
 * Text of the document inside generated code. Nothing is dropped: what could end a string or a comment, or deceive a
 * reader, is written as an escape.
 */
import { isIdentifier } from '../names/identifiers.ts';
import { escapeUnsafe } from '../printers/unsafe.ts';
import { SpecError } from '../spec/spec-error.ts';

/** Code made by the printers below: text of the document is in it as literals only. */
export class Code {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A template tag for code. A string stands for an identifier, or for several with dots between them. */
export function code(strings: TemplateStringsArray, ...parts: (Code | string | number)[]): Code {
  const printed = parts.map((part) => (typeof part === 'string' ? identifier(part) : String(part)));
  return new Code(String.raw({ raw: strings }, ...printed));
}

export function joinCode(parts: readonly Code[], separator: string): Code {
  return new Code(parts.join(separator));
}

/** @throws {SpecError} where the name can't stand in code as it is */
export function identifier(name: string): string {
  if (name.split('.').every(isIdentifier)) return name;
  throw new SpecError(`The name ${JSON.stringify(name)} can't be used in code.`);
}

/** A string literal in single quotes. */
export function stringLiteral(text: string): Code {
  const escaped = text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
  return new Code(`'${escapeUnsafe(escaped)}'`);
}

/** The key of a property, in an interface or in an object literal. */
export function propertyKey(name: string): Code {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? new Code(name) : stringLiteral(name);
}

/** As {@link propertyKey}, but as a value: `__proto__: x` would set the object's prototype. */
export function valueKey(name: string): Code {
  return name === '__proto__' ? new Code("['__proto__']") : propertyKey(name);
}

/** `owner.name`, or `owner['name']`. */
export function propertyAccess(owner: string, name: string): Code {
  return isIdentifier(name) ? code`${owner}.${name}` : code`${owner}[${stringLiteral(name)}]`;
}

/** A value as code: an expression for anything that JSON can carry, and for code within it. */
export function literal(value: unknown): Code {
  if (value instanceof Code) return value;
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return new Code(`[${value.map(literal).join(', ')}]`);
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => `${valueKey(name)}: ${literal(member)}`);
    return new Code(members.length === 0 ? '{}' : `{ ${members.join(', ')} }`);
  }
  return new Code(String(value));
}

/** A regular expression, flag `u`. Throws where the text isn't one. */
export function regExpLiteral(source: string): Code {
  let literal: string;
  try {
    literal = new RegExp(source, 'u').toString();
  } catch (error) {
    throw new SpecError(`The pattern ${JSON.stringify(source)} can't be used: ${(error as Error).message}`);
  }
  return new Code(escapeUnsafe(literal).replace(/\t/g, '\\t'));
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
