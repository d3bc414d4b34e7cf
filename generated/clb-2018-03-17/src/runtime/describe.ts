// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** A value in an error's words: its kind only, since it may be a secret. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value === '') return 'an empty string';
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}

/** A value in an error's words: itself where it is short and simple, else its kind. */
export function show(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string' || value === '') return kindOf(value);
  // A URL may carry a password, and that any character.
  return JSON.stringify(value.replace(/^([a-z]+:\/\/)?.*@/is, '$1***@').slice(0, 80));
}
