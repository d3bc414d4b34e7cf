// Generated from clb-api.md for @clb-sdk/2017: do not edit.
import { isObject } from './check.ts';

/** A value in a few words: itself where it is simple, or its type. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (value === undefined) return 'nothing';
  return isObject(value) ? 'object' : Array.isArray(value) ? 'array' : String(value).slice(0, 40);
}
