/** Parameters that every request carries; an example of an action is about its own. */
export const COMMON_PARAMETERS: ReadonlySet<string> = new Set([
  'Action',
  'Region',
  'Version',
  'Timestamp',
  'Nonce',
  'SecretId',
  'Signature',
  'SignatureMethod',
  'Token',
  'Language',
]);
