import { indexDoubled } from '../../repair/index-doubled.ts';
import { COMMON_PARAMETERS } from '../shared/common-names.ts';
import type { ParseContext } from '../shared/context.ts';

/** How deep parameters may be nested; a longer dotted name is no path. */
export const MAX_DEPTH = 32;

export interface ReadQuery {
  host: string | undefined;
  path: string | undefined;
  /** What the request gives as its Action. */
  action: string | undefined;
  region: string | undefined;
  /** The action's own parameters: flat, with dotted indexes. */
  parameters: Record<string, string>;
  repairs: string[];
}

const PARAMETER = /^\s*([A-Za-z_][\w.]*)=([\s\S]*)$/;

/**
 * Reads a request that is written as a URL, one parameter a line. A line that is no parameter goes on with the value of the
 * last one: a certificate has many lines. `known` tells whether a line without `&` is a parameter.
 */
export function readLegacyQuery(
  text: string,
  known: (name: string) => boolean,
  at: { line: number; endLine: number },
  context: ParseContext,
): ReadQuery {
  const [, host, path] = /^\s*(?:GET\s+|POST\s+)?https?:\/\/([^/?\s]+)([^?\s]*)/i.exec(text) ?? [];
  let pairs: [string, string][] = [];
  for (const line of text.replace(/^[^?]*\?/, '').split('\n')) {
    for (const [index, part] of line.split('&').entries()) {
      const [, name, value] = PARAMETER.exec(part) ?? [];
      const last = pairs.at(-1);
      if (name !== undefined && value !== undefined && (index > 0 || last === undefined || known(name)))
        pairs.push([name, value.trim()]);
      else if (index === 0 && last && part.trim() !== '' && !isPlaceholder(part))
        last[1] += `${last[1] === '' ? '' : '\n'}${part.trim()}`;
    }
  }
  const repairs: string[] = [];
  const numbered = context.applies(indexDoubled) ? indexDoubled.apply(pairs) : undefined;
  if (numbered) {
    const show = (some: readonly (readonly [string, string])[]) => some.map((pair) => pair.join('=')).join('&');
    repairs.push(
      context.repaired(indexDoubled, at, show(pairs), show(numbered), [
        { line: at.line, text: 'two elements have one index, so that the second would replace the first' },
      ]),
    );
    pairs = numbered.map(([name, value]) => [name, value]);
  }
  const own = pairs.filter(([name]) => !COMMON_PARAMETERS.has(name));
  const given = (wanted: string) => pairs.find(([name]) => name === wanted)?.[1];
  return {
    host: host && /^[\w.-]+\.[a-z]+$/i.test(host) ? host : undefined,
    path,
    action: given('Action'),
    region: given('Region'),
    parameters: Object.fromEntries(own),
    repairs,
  };
}

/** `<Common request parameters>` stands for what isn't shown. */
const isPlaceholder = (text: string): boolean => /^\s*<[^<>]*>\s*$/.test(text);

/** `{"a.0.b": "1"}` as `{"a": [{"b": "1"}]}`. Names that don't fit one another stay apart. */
export function nested(flat: Readonly<Record<string, string>>): Record<string, unknown> {
  const root: Tree = new Map();
  for (const [name, value] of Object.entries(flat)) {
    let at: Tree | undefined = root;
    const split = name.split('.');
    const steps = split.length > MAX_DEPTH ? [name] : split;
    for (const step of steps.slice(0, -1)) {
      const next: Tree | string | undefined = at?.get(step);
      if (typeof next === 'string') at = undefined;
      else if (next) at = next;
      else {
        const made: Tree = new Map();
        at?.set(step, made);
        at = made;
      }
    }
    at?.set(steps.at(-1) ?? '', value);
  }
  return plain(root) as Record<string, unknown>;
}

type Tree = Map<string, Tree | string>;

function plain(tree: Tree | string): unknown {
  if (typeof tree === 'string') return tree;
  const keys = [...tree.keys()];
  const list = keys.length > 0 && keys.every((key) => /^\d+$/.test(key));
  return list
    ? [...tree.values()].map(plain)
    : Object.fromEntries([...tree].map(([key, value]) => [key, plain(value)]));
}
