// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** The kinds of values, as checks name them: what is expected, and how to tell. A bundle holds those that it uses. */
import { type CompositeKind, isBoolean, isFloat, isInteger, isString, type Kind, type ScalarKind } from './check.ts';
import type { Limit } from './limits.ts';

export const string: ScalarKind = { expected: 'string', is: isString };
export const integer: ScalarKind = { expected: 'integer', is: isInteger, read: readNumber };
export const float: ScalarKind = { expected: 'number', is: isFloat, read: readNumber };
export const boolean: ScalarKind = {
  expected: 'boolean',
  is: isBoolean,
  read: (text) => (/^(true|false)$/i.test(text) ? text.length === 4 : text),
};
/** Anything that JSON can write. */
export const json: ScalarKind = { expected: 'JSON', is: (value) => JSON.stringify(value) !== undefined };

/** `limits` are those of the list; those of its elements follow it in a call of `fail`. */
export const list = (of: Kind, ...limits: Limit[]): CompositeKind => ({ form: 'list', expected: 'array', of, limits });
/** Of values by any name. */
export const map = (of: Kind): CompositeKind => ({ form: 'map', expected: 'object', of });
export const nullable = (of: Kind): CompositeKind => ({ form: 'nullable', expected: expectationOf(of), of });

/** In a word, as messages say it. */
export function expectationOf(kind: Kind): string {
  return typeof kind === 'function' ? 'object' : kind.expected;
}

function readNumber(text: string): unknown {
  return /^-?\d+(\.\d+)?$/.test(text) ? +text : text;
}
