// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Limits of a value. A bundle holds those that its validators have. */
import { describe } from './describe.ts';
import type { IssueCode } from './issue.ts';

/** What is wrong with a value of the right type; without `received`, the value itself is what was received. */
export type Limit = (value: unknown) => readonly [code: IssueCode, expected: string, received?: string] | undefined;

/** One of the documented values. */
export function oneOf(values: readonly unknown[]): Limit {
  return (value) => (values.includes(value) ? undefined : ['value', `one of ${values.map(describe).join(', ')}`]);
}

/** One of the documented values, in capitals or not. */
export function oneOfAnyCase(values: readonly unknown[]): Limit {
  const lower = (value: unknown) => String(value).toLowerCase();
  return (value) => (values.some((listed) => lower(listed) === lower(value)) ? undefined : oneOf(values)(value));
}

export function range(min: number, max: number): Limit {
  return (value) => ((value as number) < min || (value as number) > max ? ['range', span(min, max)] : undefined);
}

/** In characters, not UTF-16 units. The issue doesn't show the text: it may be a secret. */
export function length(min: number, max: number): Limit {
  return (value) =>
    outside(
      'length',
      (value as string).length > 2 * max ? Infinity : [...(value as string)].length,
      min,
      max,
      'characters',
    );
}

/** Elements of an array. */
export function size(min: number, max: number): Limit {
  return (value) => outside('count', (value as unknown[]).length, min, max, 'elements');
}

export function matching(pattern: RegExp): Limit {
  return (value) =>
    pattern.test(value as string) ? undefined : ['pattern', `a text like ${pattern.source}`, 'another'];
}

/** A limit that some values needn't keep. */
export function unless(values: readonly unknown[], limit: Limit): Limit {
  return (value) => (values.includes(value) ? undefined : limit(value));
}

function outside(code: IssueCode, count: number, min: number, max: number, unit: string): ReturnType<Limit> {
  return count < min || count > max
    ? [code, `${span(min, max)} ${unit}`, count > max ? 'more' : `${count}`]
    : undefined;
}

function span(min: number, max: number): string {
  return max === Infinity ? `at least ${min}` : min > -Infinity ? `${min} to ${max}` : `at most ${max}`;
}
