export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{ "A.0.B": "1" }` as `{ A: [{ B: "1" }] }`. Objects that aren't flat stay as they are. */
export function unflatten(flat: Record<string, unknown>): Record<string, unknown> {
  if (!Object.keys(flat).some((key) => key.includes('.'))) return flat;
  const root: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(flat)) {
    const parts = key.split('.');
    let at = root;
    for (const part of parts.slice(0, -1)) {
      const next = at[part];
      if (isObject(next)) at = next;
      else {
        const inner: Record<string, unknown> = Object.create(null);
        at[part] = inner;
        at = inner;
      }
    }
    at[parts.at(-1) ?? key] = value;
  }
  return listsIn(root) as Record<string, unknown>;
}

function listsIn(value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, listsIn(inner)] as const);
  return entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries);
}
