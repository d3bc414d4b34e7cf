import { ExpectedError } from '../diagnostics/expected-error.ts';

/** What a person can put right before publishing: printed as it is, without a stack. */
export class PublishError extends ExpectedError {}
