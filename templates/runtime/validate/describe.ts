/** A value in a few words: itself where it is simple, or its type: `object`, `array`, `map`, `promise`. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (value === undefined) return 'nothing';
  const text = typeof value === 'object' ? {}.toString.call(value).slice(8, -1).toLowerCase() : String(value);
  return text.slice(0, 40);
}
