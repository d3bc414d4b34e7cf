/** Facts about where a fact comes from, not about the API: a moved line is no change. */
const PROVENANCE = new Set(['source', 'line', 'endLine', 'from', 'repairs']);

/** Fields that hold data of the document's own, in which any name may mean anything. */
const DATA = new Set(['request', 'response', 'example']);

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An own field; what every object inherits is none. */
const field = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Fields)[key] : undefined;

/** The same fact? Keys in any order; absent and undefined are the same; positions in the document don't count. */
export function sameFact(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => sameFact(item, b[index]));
  }
  for (const key in a) {
    if (PROVENANCE.has(key)) continue;
    const same = DATA.has(key) ? sameData : sameFact;
    if (!same(field(a, key), field(b, key))) return false;
  }
  for (const key in b) {
    if (!PROVENANCE.has(key) && field(b, key) !== undefined && field(a, key) === undefined) return false;
  }
  return true;
}

/** The same data? Every key counts, as in an example whose parameter may be called `source`. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameData((a as Fields)[key], (b as Fields)[key]))
  );
}

/** The fact without its provenance, for the report. */
export function bare<T>(fact: T): T {
  if (Array.isArray(fact)) return fact.map(bare) as T;
  if (!isObject(fact)) return fact;
  return Object.fromEntries(
    Object.entries(fact)
      .filter(([key]) => !PROVENANCE.has(key))
      .map(([key, value]) => [key, DATA.has(key) ? value : bare(value)]),
  ) as T;
}
