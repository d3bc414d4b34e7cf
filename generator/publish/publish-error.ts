/** What a person can put right before publishing: printed as it is, without a stack. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
}
