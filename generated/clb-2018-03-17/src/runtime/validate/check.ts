// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** What a straight check is, and the questions that it asks of single values. */
import type { Limit } from './limits.ts';

/**
 * Says whether a value is as the document describes it. What isn't, it hands to `fail`, member by member, with what the
 * document says: so the same function also explains. Without `fail` it only answers.
 */
export type Check = (value: unknown, fail?: Fail) => boolean;

/**
 * Takes the name of a member that may be wrong; gives what is no count of members.
 *
 * @param bits 1 required, 2 may be null; a text: what a rule between members expects. Default: 0
 * @param type of the value, or of the elements where it is a list. Default: 0
 * @param limits of the value; of each element, where it is a list
 */
export type Fail = (name: string, bits?: number | string, type?: FactType, ...limits: Limit[]) => number;

/** 0 string, 1 integer, 2 float, 3 boolean, 4 any JSON; `[element, size]`; `{ of }` a map's values; a structure's check. */
export type FactType = 0 | 1 | 2 | 3 | 4 | readonly [FactType, ...Limit[]] | { readonly of: FactType } | Check;

/** The `fail` of a check that only answers. */
export const no = (): number => Number.NaN;

/** An object and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object of `count` members, made by a literal or from JSON: a prototype's members would make up for its own. */
export function hasOnly(value: object, count: number): boolean {
  return Object.keys(value).length === count && Object.getPrototypeOf(value) === Object.prototype;
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
