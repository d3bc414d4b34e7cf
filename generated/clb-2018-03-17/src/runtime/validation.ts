// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import type { ValidationIssue } from './errors.ts';

/** The outcome of a check, as Standard Schema has it; a request is sent as the checked `value`. */
export type ValidationResult =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** Checks for each action, by its name on the wire; undefined where there is none. */
export interface Validators {
  request(action: string, input: unknown): ValidationResult | undefined;
  response(action: string, output: unknown): ValidationResult | undefined;
}
