/** Facts about where a fact comes from, not about the API: a moved line is no change. */
const PROVENANCE = new Set(['source', 'line', 'endLine', 'from', 'repairs']);

/** The same fact? Keys in any order; absent and undefined are the same; positions in the document don't count. */
export function sameFact(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => sameFact(item, b[index]));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const key in left) if (!PROVENANCE.has(key) && !sameFact(left[key], right[key])) return false;
  for (const key in right)
    if (!PROVENANCE.has(key) && right[key] !== undefined && left[key] === undefined) return false;
  return true;
}

/** The same data? Every key counts, as in an example whose parameter may be called `source`. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length && keys.every((key) => key in right && sameData(left[key], right[key]))
  );
}

/** The fact without its provenance, for the report. */
export function bare<T>(fact: T): T {
  if (Array.isArray(fact)) return fact.map(bare) as T;
  if (typeof fact !== 'object' || fact === null) return fact;
  return Object.fromEntries(
    Object.entries(fact)
      .filter(([key]) => !PROVENANCE.has(key))
      .map(([key, value]) => [key, bare(value)]),
  ) as T;
}
