import { ExpectedError } from '../diagnostics/expected-error.ts';

/** A file that should hold a spec doesn't. The message says what is wrong and where. */
export class SpecError extends ExpectedError {}
