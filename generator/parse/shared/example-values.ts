import { lookOf } from '../../repair/misread-name.ts';
import { misreadValue } from '../../repair/misread-value.ts';
import type { Example } from '../../spec/types.ts';
import type { ParseContext } from './context.ts';
import { lineOf } from './line-of.ts';

/** How often each value stands in the examples, by how it looks. */
type Places = Map<string, Map<string, number>>;

/** Puts right the values of examples that examples elsewhere show to be misread. */
export function settleValues(examples: readonly Example[], context: ParseContext): void {
  const places: Places = new Map();
  for (const { request, response } of examples) countStrings([request, response], places);
  for (const example of examples) {
    example.request = settle(example.request, example);
    example.response = settle(example.response, example);
  }

  function settle(value: unknown, example: Example): unknown {
    if (Array.isArray(value)) return value.map((part) => settle(part, example));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, settle(part, example)]));
    if (typeof value !== 'string') return value;
    const spellings = places.get(lookOf(value));
    if (spellings === undefined || spellings.size < 2) return value;
    const { source } = example;
    const line = lineOf(context, value, source) ?? source.line;
    const repair = context.repair(
      misreadValue,
      { value, places: spellings },
      { line, endLine: line },
      (right) => {
        const elsewhere = examples.find((other) => lineOf(context, right, other.source) !== undefined);
        return context.cite((elsewhere && lineOf(context, right, elsewhere.source)) ?? line);
      },
      (right) => [value, right],
    );
    if (!repair) return value;
    source.repairs = [...(source.repairs ?? []), repair.id];
    return repair.found;
  }
}

function countStrings(value: unknown, into: Places): void {
  if (typeof value === 'string') {
    const look = lookOf(value);
    const spellings = into.get(look) ?? new Map<string, number>();
    into.set(look, spellings.set(value, (spellings.get(value) ?? 0) + 1));
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) countStrings(part, into);
  }
}
