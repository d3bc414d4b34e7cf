// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Nested input as the flat parameters of a query or a form. */

export type Parameters = [name: string, value: string][];

/**
 * Flattens an object: list items get their index and members their name, each after a dot (`Filters.0.Values.1`).
 * What is `undefined` or `null` is left out. Names keep the order in which they stand.
 */
export function flatten(input: object): Parameters {
  const parameters: Parameters = [];
  for (const [name, value] of Object.entries(input)) append(parameters, name, value);
  return parameters;
}

function append(parameters: Parameters, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) append(parameters, `${name}.${key}`, item);
  } else {
    parameters.push([name, String(value)]);
  }
}

/** By the names' code units, as ASCII order wants it: `ReaderIds.12` stands before `ReaderIds.2`. */
export function sortByName(parameters: Parameters): Parameters {
  return parameters.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** `name=value` pairs with both sides percent-encoded as RFC 3986 wants it. */
export function encodeForm(parameters: Parameters): string {
  return parameters.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

/** Half a surrogate pair has no UTF-8 form: it becomes U+FFFD, as it does in what is signed. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
