import type { ApiSpec } from '../../generator/spec/types.ts';

/** A place in a spec that holds one fact. */
export type Place = readonly (string | number)[];

/** Where a fact comes from, and what the format itself is: no facts about the API. */
const NOT_FACTS = new Set(['source', 'line', 'from', 'formatVersion', 'usedBy', 'repairs']);

/** An example's input is its request once more, typed. */
const isDerived = (node: object, key: string): boolean => key === 'input' && 'request' in node;

/** Every place that holds a single value, and every element of a list. */
export function placesOf(spec: ApiSpec): { values: Place[]; elements: Place[] } {
  const values: Place[] = [];
  const elements: Place[] = [];
  const walk = (node: unknown, place: Place): void => {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) {
        elements.push([...place, index]);
        walk(item, [...place, index]);
      }
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node))
        if (!NOT_FACTS.has(key) && !isDerived(node, key)) walk(value, [...place, key]);
    } else values.push(place);
  };
  walk(spec, []);
  return { values, elements };
}

/** A copy of the spec in which the value at a place is another one of its kind. */
export function withOther(spec: ApiSpec, place: Place): ApiSpec {
  return edited(spec, place, (holder, key) => {
    holder[key] = otherThan(holder[key], place.at(-1) as string | number, holder);
  });
}

/** A copy of the spec without the list element at a place. */
export function without(spec: ApiSpec, place: Place): ApiSpec {
  return edited(spec, place, (holder, key) => {
    (holder as unknown as unknown[]).splice(key as number, 1);
  });
}

/** A copy of the spec with a new name for the thing at a place. */
export function edited(
  spec: ApiSpec,
  place: Place,
  edit: (holder: Record<string | number, unknown>, key: string | number) => void,
): ApiSpec {
  const copy = structuredClone(spec);
  const holder = place
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], copy);
  edit(holder as Record<string | number, unknown>, place.at(-1) as string | number);
  return copy;
}

const OTHER_KINDS: Record<string, string> = {
  string: 'integer',
  integer: 'boolean',
  float: 'boolean',
  boolean: 'string',
};
const CHOICES = [
  ['common', 'service'],
  ['tencentcloud-v3', 'qcloud-v2'],
  ['added', 'modified'],
  ['anyOf', 'oneOf'],
  ['action', 'type'],
];

function otherThan(value: unknown, key: string | number, holder: Record<string | number, unknown>): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 7;
  if (value === null) return 'something';
  const text = String(value);
  if (key === 'kind' && ('items' in holder || 'values' in holder)) {
    // A list becomes a map of the same, and the other way round.
    const inner = holder['items'] ?? holder['values'];
    delete holder['items'];
    delete holder['values'];
    holder[text === 'array' ? 'values' : 'items'] = inner;
    return text === 'array' ? 'map' : 'array';
  }
  if (key === 'kind' && text === 'ref') {
    delete holder['name'];
    return 'string';
  }
  const choice = CHOICES.find((values) => values.includes(text));
  if (choice) return choice.find((other) => other !== text);
  if (key === 'kind') return OTHER_KINDS[text] ?? 'boolean';
  return `${text}Zq`;
}
