// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** A validator: a straight check that says yes or no, and that explains a no. */
import type { Check } from './check.ts';
import { type CheckOptions, explain, type Position } from './explain.ts';
import type { Issue } from './issue.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';

export type CheckResult<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** Checks that a value is a `T`, as the document describes it. Works with everything that takes a Standard Schema. */
export interface Validator<T> extends StandardSchemaV1<T> {
  /**
   * All issues, or the value: the given one, or a normalised copy where numbers or booleans came as strings. Never throws.
   */
  validate(value: unknown, options?: CheckOptions): CheckResult<T>;
  /** True where the value is a `T` as it stands. Never throws. */
  is(value: unknown): value is T;
}

/** Makes a validator of a check. */
export function createValidator<T>(position: Position, check: Check): Validator<T> {
  // What the straight check leaves open (an explicit undefined, a member in another case) the explanation decides.
  const validate = (value: unknown, options?: CheckOptions) => {
    try {
      if (check(value) && (position === 'request' || options?.unknown !== 'error')) return { value };
    } catch {
      // A getter or a proxy that throws.
    }
    return explain(check, value, position, options);
  };
  return {
    '~standard': {
      version: 1,
      vendor: 'tencentcloud-docs-sdk',
      validate: (value) => validate(value) as CheckResult<T>,
    },
    validate: validate as Validator<T>['validate'],
    is: (value): value is T => !validate(value, { convert: false }).issues,
  };
}
