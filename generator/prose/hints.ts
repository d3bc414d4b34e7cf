/** What helps a reader but checks nothing: units and example values. */

import { spanOf } from './text.ts';
import { timeUnit, UNIT_FORMS } from './units.ts';

const UNIT = new RegExp(
  String.raw`(?!in [sh]\b)(?:\bin |\bnumber of (?=[a-z]+s\b)|\bunit(?: is|:)? ?(?:in )?|\baccurate to |\(unit: ?|\((?=[a-z]+\)))(${UNIT_FORMS})(?![\w/])`,
  'i',
);

/** The unit of a number: `seconds`, `Mbps`. */
export function readUnit(text: string): { unit: string; at: [number, number] } | undefined {
  const match = UNIT.exec(text);
  if (match === null) return undefined;
  const printed = match[1] ?? '';
  return { unit: unitName(printed), at: spanOf(match) };
}

/** The unit in which all numbers of `statement` count: "5-300 seconds". */
export function readCountedUnit(statement: string): string | undefined {
  const [first, ...others] = [...statement.matchAll(COUNTED)].map((match) => unitName(match[1] ?? ''));
  return others.every((unit) => unit === first) ? first : undefined;
}

function unitName(printed: string): string {
  const time = timeUnit(printed);
  return time === undefined ? printed : `${time}s`;
}

/**
 * Whether numbers in `statement` ("1 KB - 12 MB", "at most 365 days") count in other units than each other or the member. Of a
 * member without a stated unit, sizes with a prefix are in doubt: it may count bytes.
 */
export function countsInOtherUnits(statement: string, text: string): boolean {
  const units = [...statement.matchAll(COUNTED)].map((match) => unitName(match[1] ?? ''));
  const own = readUnit(text)?.unit ?? (/^[KMGT]i?B$/.test(units[0] ?? '') ? 'bytes' : units[0]);
  return units.some((unit) => unit.replace('i', '') !== own?.replace('i', ''));
}
const COUNTED = new RegExp(String.raw`\d\`? ?(${UNIT_FORMS})(?![\w/])`, 'gi');

const EXAMPLE =
  /\b(?:such as|e\.g\.,?|eg\.|for example,?|example:|in the format of|format:)\s*(?:`([^`\n]+)`|"([^"\n]+)"|((?=[\w./:-]*\d)[\w./:-]*\w(?: \d\d:\d\d:\d\d)?))/i;

/** A value in the document's own hand; a hint about the format, never a check. */
export function readExample(text: string): { example: string; at: [number, number] } | undefined {
  const match = EXAMPLE.exec(text);
  if (match === null) return undefined;
  const example = match[1] ?? match[2] ?? match[3] ?? '';
  return example.length > 64 ? undefined : { example, at: spanOf(match) };
}
