/** Values of examples: nested, or flat with dotted names, as in a URL. */

/** How deep parameters may be nested; a longer dotted name is no path. */
export const MAX_DEPTH = 32;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{"A.0.B": "1"}` as `{"A": [{"B": "1"}]}`. Names that don't fit one another stay apart; objects that aren't flat stay as they are. */
export function unflatten(flat: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (!Object.keys(flat).some((key) => key.includes('.'))) return flat;
  const root: Tree = new Map();
  for (const [name, value] of Object.entries(flat)) {
    const split = name.split('.');
    const steps = split.length > MAX_DEPTH ? [name] : split;
    let at: Tree | undefined = root;
    for (const step of steps.slice(0, -1)) {
      const next: unknown = at?.get(step);
      const made: Tree = new Map();
      if (next === undefined) at?.set(step, made);
      at = next === undefined ? made : next instanceof Map ? next : undefined;
    }
    at?.set(steps.at(-1) ?? '', value);
  }
  return plain(root) as Record<string, unknown>;
}

type Tree = Map<string, unknown>;

function plain(tree: unknown): unknown {
  if (!(tree instanceof Map)) return tree;
  const keys = [...tree.keys()];
  const list = keys.length > 0 && keys.every((key) => /^\d+$/.test(key));
  return list
    ? [...tree.values()].map(plain)
    : Object.fromEntries([...tree].map(([key, value]) => [key, plain(value)]));
}
