// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** A validator for every request, response and data type: the entry `./validators`. */
import type { Validator } from '../runtime/validate/validator.ts';
import type { Validators } from '../runtime/validation.ts';
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

type ByName = Readonly<Record<string, Validator<unknown> | undefined>>;

/** Those that aren't named after their action. */
const renamed: ByName = {};
const find = (module: object, name: string) => renamed[name] ?? (module as ByName)[name];

/** All checks, for the client's option `validators`. */
export const validators: Validators = {
  request: (action, input) => find(requests, `${action}Request`)?.validate(input),
  response: (action, output) => find(responses, `${action}Response`)?.validate(output),
};
