// Generated from clb-api.md for @clb-sdk/2017: do not edit.
import { isObject } from './check.ts';

/** A value in a few words: itself where it is simple, or its type. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (isObject(value)) return 'object';
  if (Array.isArray(value)) return 'array';
  const text = String(value).slice(0, 40);
  return typeof value === 'string' ? JSON.stringify(text) : text;
}
