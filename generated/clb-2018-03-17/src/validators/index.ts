// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** A validator for every request, response and data type: the entry `./validators`. */
import type { Validators } from '../runtime/validation.ts';
import type { Validator } from '../runtime/validate/validator.ts';
import * as requests from './requests.ts';
import * as responses from './responses.ts';

export { InvalidValueError } from '../runtime/validate/assert.ts';
export type { CheckOptions } from '../runtime/validate/explain.ts';
export type { Issue, IssueCode } from '../runtime/validate/issue.ts';
export type { StandardSchemaV1 } from '../runtime/validate/standard-schema.ts';
export type { CheckResult, Validator } from '../runtime/validate/validator.ts';
export * from './requests.ts';
export * from './responses.ts';
export * from './types.ts';

type Exports = Readonly<Record<string, Validator<unknown> | undefined>>;

/** All checks, for the client's option `validators`. */
export const validators: Validators = {
  request: (action, input) => (requests as unknown as Exports)[`${action}Request`]?.validate(input),
  response: (action, output) => (responses as unknown as Exports)[`${action}Response`]?.validate(output),
};
