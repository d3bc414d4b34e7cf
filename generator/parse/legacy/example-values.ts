import { misreadValue } from '../../repair/misread-value.ts';
import type { ParseContext } from '../context.ts';
import { type LegacyExample, lineOf } from './examples.ts';

/** Puts right the values of requests that examples elsewhere show to be misread. */
export function settleValues(examples: readonly LegacyExample[], context: ParseContext): void {
  if (!context.applies(misreadValue)) return;
  const places = new Map<string, number>();
  for (const { request, response } of examples) {
    countStrings(request, places);
    countStrings(response, places);
  }
  for (const example of examples) {
    const request = example.request as Record<string, string> | null;
    if (typeof request !== 'object' || request === null) continue;
    for (const [name, value] of Object.entries(request)) {
      const right = misreadValue.apply({ value, places });
      if (right === undefined) continue;
      const at = lineOf(context, value, example.source) ?? example.source.line;
      const other = examples.find((each) =>
        JSON.stringify([each.request, each.response]).includes(JSON.stringify(right)),
      );
      const line = other ? lineOf(context, right, other.source) : undefined;
      const id = context.repaired(misreadValue, { line: at, endLine: at }, value, right, [
        { line: line ?? at, text: context.text(line ?? at).trim() },
      ]);
      request[name] = right;
      example.source.repairs = [...(example.source.repairs ?? []), id];
    }
  }
}

function countStrings(value: unknown, into: Map<string, number>): void {
  if (typeof value === 'string') into.set(value, (into.get(value) ?? 0) + 1);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) countStrings(part, into);
}
