import type { ApiSpec } from '../../../../generator/spec/types.ts';

/** A place of a spec that holds a document's text, or a key that does. */
export interface Slot {
  /** `actions.0.input.2.constraints.enum.0`; a key ends in `#`. */
  path: string;
  text: string;
}

/** Fields whose values the format itself defines: the parser chooses them, never the document. */
const CHOSEN = new Set(['formatVersion', 'protocol', 'kind', 'scope', 'change']);

/** Objects whose keys are the document's. */
const KEYED = new Set(['request', 'response', 'example']);

/** Whether a value under `key` is one that the format defines. A change's `kind` and a type's are, a filter's name isn't. */
const isChosen = (key: string): boolean => CHOSEN.has(key);

/** Every slot, in order. */
export function slotsOf(spec: ApiSpec): Slot[] {
  const slots: Slot[] = [];
  rewrite(spec, (path, text) => {
    slots.push({ path, text });
    return text;
  });
  return slots;
}

/** A copy in which `change` has had each slot in hand. */
export function rewrite(spec: ApiSpec, change: (path: string, text: string) => string): ApiSpec {
  const visit = (value: unknown, path: string, isKeyed: boolean): unknown => {
    if (typeof value === 'string') return change(path, value);
    if (Array.isArray(value)) return value.map((item, index) => visit(item, `${path}.${index}`, isKeyed));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
      const at = path === '' ? key : `${path}.${key}`;
      if (!isKeyed && isChosen(key)) return [key, inner];
      const keyed = isKeyed || (KEYED.has(key) && typeof inner === 'object');
      return [isKeyed ? change(`${at}#`, key) : key, visit(inner, at, keyed)];
    });
    // Defines `__proto__` as a key of its own, as JSON.parse does.
    return Object.fromEntries(entries);
  };
  return visit(spec, '', false) as ApiSpec;
}

/** Paths of all numbers, for documents read by a parser that mistook a text for one. */
export function numberPaths(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numberPaths(inner, [...path, key]));
}
