/** Sizes of arrays: `There can be up to 20 IDs`, `Array length limit: 20`, `(100 IDs at most)`. */
import { spanOf, toNumber } from './text.ts';
import { UNIT_FORMS } from './units.ts';

const COUNT = String.raw`(\d{1,3}(?:,\d{3})+|\d+)`;
/** What would make the number something else than a count of elements. */
const NOT_ELEMENTS = String.raw`(?!\w|,\d|\.\d|%| ?(?:px|pixels?|characters?|chars?|letters?|times?|${UNIT_FORMS})\b)`;

const SPAN = new RegExp(
  String.raw`\barray length(?: range| limit)?(?: is|:)+ ?\[?${COUNT} ?(?:-|~|to|,) ?${COUNT}\]?${NOT_ELEMENTS}`,
  'i',
);
const MAXIMA = [
  new RegExp(
    String.raw`\b(?:array|list) (?:length|size)(?: limit)?(?: is| limit|:)+ ?(?:up to )?${COUNT}${NOT_ELEMENTS}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:up\s+to|at most|no more than|not more than|not exceeding|(?:can ?not|must not|should not|does not) exceed|(?:a )?maximum of|limited to|maximum number [a-z\` ]{1,60}? is) ${COUNT}${NOT_ELEMENTS}`,
    'i',
  ),
  new RegExp(String.raw`(?<![\w.,-])${COUNT} (?:\S+ ){1,3}at most\b`, 'i'),
];

/** `21 disks, including up to 1 local disk`: what follows counts a part of the elements. */
const PARTS = /, (?:including|(?:among|of) which) (?:up to|at most|a maximum of) \d/i;
const countsParts = (text: string) => /\d [^.;\n]*$/.test(text.slice(0, PARTS.exec(text)?.index ?? 0).slice(-60));

export interface ItemRule {
  minItems?: number;
  maxItems: number;
  at: [start: number, end: number];
}

/**
 * How many elements an array may have. The first number counts: `up to 10 Filters and 100 Filter.Values`; of several of the same things
 * (`version 1 takes up to 3 boxes, version 2 up to 14 boxes`), the largest. "Values" are not the elements of an array of structures.
 */
export function readItemCount(text: string, ofStructures: boolean): ItemRule | undefined {
  if (countsParts(text)) return undefined;
  const isConditional = (match: RegExpExecArray) =>
    /(?:^|[.;\n] ?)(?:- )?(?:when|if) [^.;\n]*$/i.test(text.slice(0, match.index));
  const span = SPAN.exec(text);
  if (span !== null) {
    const [minItems, maxItems] = [toNumber(span[1] ?? ''), toNumber(span[2] ?? '')];
    return minItems <= maxItems ? { minItems, maxItems, at: spanOf(span) } : undefined;
  }
  for (const pattern of MAXIMA) {
    const match = pattern.exec(text);
    if (
      match === null ||
      isConditional(match) ||
      (ofStructures && /^ (?:`[\w-]+` )?values?\b/.test(text.slice(match.index + match[0].length)))
    )
      continue;
    const of = thingsBehind(text, match);
    const counts = [...text.matchAll(new RegExp(pattern, 'gi'))].filter((other) => of === thingsBehind(text, other));
    const maxItems = Math.max(...counts.map((other) => toNumber(other[1] ?? '')));
    if (maxItems > 0) return { maxItems, at: spanOf(match) };
  }
  return undefined;
}

/** `boxes`, in "up to 3 boxes". */
function thingsBehind(text: string, match: RegExpExecArray): string | undefined {
  return /^ ([a-z]+)/i.exec(text.slice(match.index + match[0].length))?.[1];
}
