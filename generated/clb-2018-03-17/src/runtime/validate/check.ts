// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** What a check is, and the questions that it asks of single values. */
import type { Limit } from './limits.ts';

/**
 * Says whether a value is as the document describes it. Each member that may be wrong it hands to `fail`, with what the
 * document says of it: so the same function also explains. Without `fail` it only answers.
 */
export type Check = (value: unknown, fail?: Fail) => boolean;

/**
 * Takes the name of a member that may be wrong, and gives false.
 *
 * @param expected the member's kind, or what a rule between members expects of it
 * @param limits of the value; of each element, where it is a list
 */
export type Fail = (name: string, expected: Kind | string, ...limits: Limit[]) => false;

/** What a member holds. A structure is its check. */
export type Kind = ScalarKind | CompositeKind | Check;

export interface ScalarKind {
  readonly expected: string;
  readonly is: (value: unknown) => boolean;
  /** What a text that stands for such a value means; the text itself where it stands for none. */
  readonly read?: (text: string) => unknown;
}

/** A list, a map, or what may also be null. */
export interface CompositeKind {
  readonly expected: string;
  readonly of: Kind;
  readonly form: 'list' | 'map' | 'nullable';
  readonly limits?: readonly Limit[];
}

/** The members of a structure, before they are known to be right. */
type Unchecked<Shape> = { readonly [Name in keyof Shape]?: unknown };

/** The `fail` of a check that only answers. */
export const reject = (): false => false;

/** An object and no array. */
export function isObject<Shape = Record<string, unknown>>(value: unknown): value is Unchecked<Shape> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object made by a literal or from JSON: no class whose prototype has members that JSON wouldn't send. */
export function isPlainObject<Shape = Record<string, unknown>>(value: unknown): value is Unchecked<Shape> {
  if (!isObject(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether an object has no other names than those. */
export function hasOnly(value: object, names: readonly string[]): boolean {
  for (const name in value) if (!isAmong(names, name)) return false;
  return true;
}

/** As `includes`, in about half the time for names. */
function isAmong(names: readonly string[], name: string): boolean {
  for (const known of names) if (known === name) return true;
  return false;
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A safe integer in a range. */
export function isInteger(value: unknown, min = -Infinity, max = Infinity): value is number {
  return Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;
}

/** A finite number in a range. */
export function isFloat(value: unknown, min = -Infinity, max = Infinity): value is number {
  return Number.isFinite(value) && (value as number) >= min && (value as number) <= max;
}

/** What JSON can write, but null. */
export function isJson(value: unknown): boolean {
  return value !== null && /^(?:o|st|n|bo)/.test(typeof value);
}

/** One of the listed values. */
export function isOneOf(value: unknown, values: readonly unknown[]): boolean {
  return values.includes(value);
}

/**
 * A text that surely has `min` to `max` characters: of UTF-16 units, which are what can be counted quickly, it has at
 * most twice as many. Of any other the limit `length` decides.
 */
export function isText(value: unknown, min = 0, max = Infinity): value is string {
  return typeof value === 'string' && value.length >= (min > 1 ? 2 * min : min) && value.length <= max;
}

/** An array of `min` to `max` elements, each of which passes. */
export function isList(value: unknown, test: (element: unknown) => boolean, min = 0, max = 1e6): boolean {
  if (!Array.isArray(value)) return false;
  const { length } = value;
  if (length < min || length > max) return false;
  for (let index = 0; index < length; index++) if (!test(value[index])) return false;
  return true;
}

/** An object whose values pass. */
export function isMap(value: unknown, test: (element: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every((element) => test(element));
}
