import { lookOf } from '../../repair/misread-name.ts';
import { misreadValue } from '../../repair/misread-value.ts';
import type { ParseContext } from '../context.ts';
import { type LegacyExample, lineOf } from './examples.ts';

/** How often each value stands in the examples, by how it looks. */
type Places = Map<string, Map<string, number>>;

/** Puts right the values of requests that examples elsewhere show to be misread. */
export function settleValues(examples: readonly LegacyExample[], context: ParseContext): void {
  if (!context.applies(misreadValue)) return;
  const places: Places = new Map();
  for (const { request, response } of examples) {
    countStrings(request, places);
    countStrings(response, places);
  }
  for (const example of examples) {
    if (typeof example.request !== 'object' || example.request === null) continue;
    const values = Object.entries(example.request as Record<string, string>).map(([name, value]): [string, string] => {
      const right = misreadValue.apply({ value, places: places.get(lookOf(value)) ?? new Map() });
      if (right === undefined) return [name, value];
      const line = lineOf(context, value, example.source) ?? example.source.line;
      const elsewhere = examples.find(({ source }) => lineOf(context, right, source) !== undefined);
      const shown = elsewhere ? lineOf(context, right, elsewhere.source) : undefined;
      const id = context.repaired(misreadValue, { line, endLine: line }, value, right, [
        { line: shown ?? line, text: context.text(shown ?? line).trim() },
      ]);
      example.source.repairs = [...(example.source.repairs ?? []), id];
      return [name, right];
    });
    example.request = Object.fromEntries(values);
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
