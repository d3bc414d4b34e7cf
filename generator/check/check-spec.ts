import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ApiSpec } from '../spec/types.ts';
import { checkCategories } from './categories.ts';
import { checkContents } from './contents.ts';
import { checkErrorCodes } from './error-codes.ts';
import { checkExamples } from './examples.ts';
import { checkHistory } from './history.ts';
import { checkOutputs } from './outputs.ts';
import { checkTypes } from './types.ts';
import { checkUsedBy } from './used-by.ts';
import type { Witnesses } from './witnesses.ts';

/**
 * The document says most things more than once. Each oracle compares two places that should agree and reports where they
 * don't, with the lines of both.
 */
export function checkSpec(spec: ApiSpec, witnesses: Witnesses): Diagnostic[] {
  return [
    ...checkContents(spec, witnesses),
    ...checkCategories(spec, witnesses),
    ...checkTypes(spec),
    ...checkUsedBy(spec),
    ...checkErrorCodes(spec),
    ...checkHistory(spec),
    ...checkExamples(spec),
    ...checkOutputs(spec),
  ];
}
