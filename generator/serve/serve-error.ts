/** What a person can put right: printed as it is, without a stack. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}
