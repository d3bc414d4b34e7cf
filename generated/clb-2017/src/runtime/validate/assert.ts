// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** The throwing form of a validator. */
import type { Issue } from './issue.ts';
import type { Validator } from './validator.ts';

/** Thrown by the `assert...` functions. */
export class InvalidValueError extends TypeError {
  override readonly name: string = 'InvalidValueError';
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    super(`${what}: ${issues.map(({ message }) => message).join(' ')}`);
    this.issues = issues;
  }
}

/** @throws {InvalidValueError} with all issues, where `value` isn't a `T` as it stands */
export function assertValid<T>(validator: Validator<T>, what: string, value: unknown): asserts value is T {
  const { issues } = validator.validate(value, { convert: false });
  if (issues !== undefined) throw new InvalidValueError(what, issues);
}
