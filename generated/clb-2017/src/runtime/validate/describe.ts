// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** A value in a few words: itself where it is simple, or its type: `object`, `array`, `map`, `promise`. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  const text = typeof value === 'object' ? {}.toString.call(value).slice(8, -1).toLowerCase() : String(value);
  return text.slice(0, 40);
}

/** `['Targets', 0, 'Port']` → `Targets[0].Port`. No documented name comes near the limit; an unknown one may be anything. */
export function formatPath(path: readonly (string | number)[]): string {
  const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, 80)}`));
  return keys.join('').replace(/^\./, '');
}
