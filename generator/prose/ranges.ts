/** Ranges of numbers: `Value range: [0, 100]`, `30-3,600`, `between 0 and 100`, `Maximum value: 100`. */
import { countsInOtherUnits } from './hints.ts';
import { NUMBER, spanOf, toNumber } from './text.ts';
import { UNIT } from './units.ts';

export interface NumberRange {
  min?: number;
  max?: number;
  /** Where each bound stands in the text. */
  minAt?: [start: number, end: number];
  maxAt?: [start: number, end: number];
}

const N = `(${NUMBER})`;
const U = `(?: ?${UNIT})?`;
const INTERVAL = String.raw`(?:[[(] ?${N}${U} ?[,~-] ?${N}${U} ?[\])]|(?:from )?${N}${U}(?: \([^()\n]{1,40}\))? ?(?:-|~|to) ?${N}${U}|between ${N}${U} and ${N}${U})(?!\w|-\d|\.\d|:\d)`;

/** `Value range: 0 or 30-3600`, `the range is 2-300`, `the range of maximum outgoing bandwidth is 1 Mbps - 10240 Mbps`. */
const INTRODUCED = new RegExp(
  String.raw`\b(?:(?:value |valid |port |time )?ranges?(?: of [a-z ]{1,40}?)?(?:(?: is| are|:| from|: from){1,3}|(?<=(?<!for the )value range))|(?:valid|possible|allowed) values?(?: is| are|:)|values?:|\bin the range(?: of)?)\s*(?:\`?${N}\`?${U} or )?\`?${INTERVAL}\`?`,
  'gi',
);
/** Further intervals of the same list: `300-900 for shared instances; 300-2000 for LCU-supported ones`. */
const NEXT = new RegExp(
  String.raw`(?: (?:for|if|when|in) [^.;\n]{1,80})?[;,] ?(?:and )?${INTERVAL}(?= (?:for|if|when|in) )`,
  'y',
);
const BETWEEN = new RegExp(
  String.raw`\b(?:integer|number|value)s? (?:(?:that )?(?:is |ranges |ranging )?)(?:between ${N}${U} and ${N}|from ${N}${U} to ${N})(?!\w|-\d|\.\d)`,
  'gi',
);
const MAXIMUM = new RegExp(
  String.raw`\b(?:maximum|max\.?)(?: value)?(?: is|:| of) ?\`?${N}\`?(?!\w|\.\d|-\d|,\d)|\bcan be up to ${N}(?!\w|\.\d|,\d)|\bupper limit is \`?${N}\`?(?!\w|\.\d|,\d)|(?:^|[.;\n] ?)(?:it|the value(?: of this parameter)?|this (?:parameter|value)) (?:can ?not|must not) (?:be (?:larger|greater|more) than|exceed) ${N}(?!\w|\.\d|,\d| ?[x×%])`,
  'gi',
);
const MINIMUM = new RegExp(
  String.raw`\b(?:minimum|min\.?)(?: value)?(?: is|:| of) ?\`?${N}\`?(?!\w|\.\d|-\d|,\d)`,
  'gi',
);
/** `Value range: 1 to the maximum of the shelf`: the other bound is no number. */
const FROM = new RegExp(
  String.raw`\b(?:value |valid )?range(?: is|:)(?: from)? ?\`?${N}\`?${U}(?: to | ?[-~] ?)(?:the |its )?(?:maximum|max\.?|upper limit|total|number|positive infinity)\b`,
  'gi',
);
/** `To set a period longer than 2000 seconds (up to 3600 seconds), submit a ticket`: widens what a range said before. */
const UP_TO = new RegExp(String.raw`\(up to ${N}(?: ?[a-z]+)?\)`, 'gi');

/**
 * The range of a number. Where the document gives several (by instance type, by IP version), the widest of them: no
 * request that one of the cases allows may be rejected. Undefined where it gives none, or bounds that contradict.
 */
export function readRange(text: string): NumberRange | undefined {
  const range: NumberRange = {};
  const include = (bounds: (string | undefined)[], at: [number, number], kind: 'both' | 'max' | 'min' = 'both') => {
    const numbers = bounds.filter((bound) => bound !== undefined).map(toNumber);
    const low = Math.min(...numbers);
    const high = Math.max(...numbers);
    if (kind !== 'max' && (range.min === undefined || low < range.min)) Object.assign(range, { min: low, minAt: at });
    if (kind !== 'min' && (range.max === undefined || high > range.max)) Object.assign(range, { max: high, maxAt: at });
  };
  for (const match of text.matchAll(INTRODUCED)) {
    let end = match.index + match[0].length;
    if (isBackwards(match.slice(2)) || countsInOtherUnits(match[0], text)) continue;
    include(match.slice(1), [match.index, end]);
    for (;;) {
      NEXT.lastIndex = end;
      const next = NEXT.exec(text);
      if (next === null) break;
      end = NEXT.lastIndex;
      include(next.slice(1), [match.index, end]);
    }
  }
  for (const match of text.matchAll(BETWEEN)) include(match.slice(1), spanOf(match));
  if (range.max !== undefined) {
    for (const match of text.matchAll(UP_TO)) include(match.slice(1), spanOf(match), 'max');
  }
  const hasInterval = range.max !== undefined;
  const from = hasInterval ? [] : [...text.matchAll(FROM)];
  for (const match of from) include(match.slice(1), spanOf(match), 'min');
  const isCountedElsewise = ({ index, 0: printed }: RegExpExecArray) =>
    countsInOtherUnits(`${printed}${/^ ?[a-z]+/i.exec(text.slice(index + printed.length))?.[0] ?? ''}`, text);
  for (const match of text.matchAll(MAXIMUM)) {
    // "The upper limit is 40 for small boxes, else the upper limit is computed".
    if (/upper limit/i.test(match[0]) && (text.match(/upper limit is(?! `?\d)/gi)?.length ?? 0) > 0) continue;
    if (!hasInterval && !isCountedElsewise(match)) include(match.slice(1), spanOf(match), 'max');
  }
  for (const match of text.matchAll(MINIMUM)) {
    if (!hasInterval && !isCountedElsewise(match)) include(match.slice(1), spanOf(match), 'min');
  }
  // "For doors, value range: 1-100; for walls, value range: > 0".
  if (/\branges?(?::| is:?| are:?) ?[<>≥≤]/i.test(text)) return undefined;
  if (range.min === undefined && range.max === undefined) return undefined;
  return (range.min ?? -Infinity) > (range.max ?? Infinity) ? undefined : range;
}

/** `3600-30` is no interval. */
function isBackwards(bounds: (string | undefined)[]): boolean {
  const [low = 0, high = 0] = bounds.filter((bound) => bound !== undefined).map(toNumber);
  return low > high;
}

const MENTIONED = new RegExp(
  String.raw`\b(?:set(?:ting)? (?:it |this (?:parameter|field|value) )?(?:to|as)|set as) \`?${N}\`?(?![\w-]|\.\d)|(?:^|[.;:(\n] ?)\`?${N}\`?(?:: ?| (?:means?|indicates?|represents?) )(?=[A-Za-z])`,
  'gi',
);

/** `The value can be 11 or 100 or be in the range of 1 to 10`. */
const BESIDE = new RegExp(String.raw`\bcan be ${N}(?: or ${N})? or (?:be )?(?:with)?in\b`, 'gi');

const SET_TO = new RegExp(
  String.raw`\b(?:it|this (?:parameter|field|value)|left (?:blank|empty) or)(?: is|'s)? set to \`?${N}\`?(?![\w-]|\.\d)`,
  'gi',
);

/** Numbers that the text sets the member to: "If this parameter is left blank or set to 0, all are returned". */
export function readNumbersSet(text: string): { value: number; at: [number, number] }[] {
  return [...text.matchAll(SET_TO)].map((match) => ({
    value: toNumber(match[1] ?? ''),
    at: spanOf(match),
  }));
}

/**
 * Numbers that have a meaning of their own (`Setting it to 0 indicates that session persistence is disabled`,
 * `-1: no limit`) and so are accepted beside a range that leaves them out.
 */
export function readSpecialNumbers(text: string): { value: number; at: [number, number] }[] {
  return [...text.matchAll(MENTIONED), ...text.matchAll(BESIDE)].flatMap((match) =>
    match
      .slice(1)
      .filter((printed) => printed !== undefined)
      .map((printed) => ({
        value: toNumber(printed),
        at: spanOf(match),
      })),
  );
}
