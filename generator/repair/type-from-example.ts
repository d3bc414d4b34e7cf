import type { RepairRule } from './rule.ts';

/** Types, in small letters, that a table gives to whatever has parts. */
const LISTS: ReadonlySet<string> = new Set(['array', 'list']);
const OBJECTS: ReadonlySet<string> = new Set(['object', 'json', 'map']);

/** What a value in an example is. */
export type Shape = 'object' | 'array' | 'string' | 'number' | 'boolean';

/**
 * The loose types of legacy tables: `Array` for whatever has parts, `Object` for a list. The examples show what goes over the wire.
 * Scalars aren't touched: a number in quotes is no evidence against a table.
 */
export const typeFromExample: RepairRule<
  { type: string; shown: readonly Shape[]; keyedById: boolean },
  'array' | 'object' | 'map'
> = {
  id: 'type-from-example',
  about:
    'A member typed Array, Object or Json is the list, the object or the map that every example of the page shows.',
  apply({ type, shown, keyedById }) {
    const isList = LISTS.has(type.toLowerCase());
    if (!isList && !OBJECTS.has(type.toLowerCase())) return undefined;
    const shapes = new Set(shown);
    if (shapes.size !== 1) return undefined;
    if (shapes.has('array')) return isList ? undefined : 'array';
    if (!shapes.has('object')) return undefined;
    if (keyedById) return 'map';
    return isList ? 'object' : undefined;
  },
  cases: [
    { given: { type: 'Array', shown: ['object'], keyedById: false }, gives: 'object' },
    { given: { type: 'Array', shown: ['object'], keyedById: true }, gives: 'map' },
    { given: { type: 'Object', shown: ['array'], keyedById: false }, gives: 'array' },
    {
      given: { type: 'Array', shown: ['array', 'array'], keyedById: false },
      gives: undefined,
      why: 'as the table says',
    },
    {
      given: { type: 'Array', shown: ['array', 'object'], keyedById: false },
      gives: undefined,
      why: 'examples disagree',
    },
    {
      given: { type: 'Object', shown: ['array', 'object'], keyedById: false },
      gives: undefined,
      why: 'examples disagree, whatever the table says',
    },
    { given: { type: 'Object', shown: ['object'], keyedById: false }, gives: undefined, why: 'as the table says' },
    { given: { type: 'Array', shown: ['string'], keyedById: true }, gives: undefined, why: 'a list sent as a string' },
    { given: { type: 'String', shown: ['array'], keyedById: false }, gives: undefined, why: 'the table is sure' },
    { given: { type: 'Int', shown: ['string'], keyedById: false }, gives: undefined, why: 'a number sent as a string' },
  ],
};
