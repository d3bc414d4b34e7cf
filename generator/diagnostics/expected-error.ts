/**
 * What a person can put right. The message says what is wrong, where, and what to do; commands print it without a stack and end
 * with its exit code.
 */
export class ExpectedError extends Error {
  override name = this.constructor.name;
  /** 1: the work can't be done. */
  readonly exitCode: number = 1;
}

/** Wrong usage that the option parser can't see. */
export class UsageError extends ExpectedError {
  override readonly exitCode = 2;
}
