import { ExpectedError } from '../diagnostics/expected-error.ts';

/** What a person can put right: printed as it is, without a stack. */
export class ServeError extends ExpectedError {}
