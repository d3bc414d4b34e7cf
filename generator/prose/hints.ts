/** What helps a reader but checks nothing: units and example values. */

const UNITS: [RegExp, string][] = [
  [/milliseconds?|ms/, 'milliseconds'],
  [/seconds?|secs?/, 'seconds'],
  [/minutes?/, 'minutes'],
  [/hours?/, 'hours'],
  [/days?/, 'days'],
  [/months?/, 'months'],
  [/[KMGT]i?B(?:\/s)?|[KMGT]bps|bytes?|USD|%/, ''],
];
const UNIT_WORD = UNITS.map(([word]) => word.source).join('|');
const UNIT = new RegExp(
  String.raw`(?:\bin |\bunit(?: is|:) ?(?:in )?|\baccurate to |\(unit: ?)(${UNIT_WORD})(?![\w/])`,
  'i',
);

/** The unit of a number: `seconds`, `Mbps`. */
export function readUnit(text: string): { unit: string; at: [number, number] } | undefined {
  const match = UNIT.exec(text);
  if (match === null) return undefined;
  const printed = match[1] ?? '';
  const known = UNITS.find(([word]) => new RegExp(`^(?:${word.source})$`, 'i').test(printed));
  return { unit: known?.[1] || printed, at: [match.index, match.index + match[0].length] };
}

const EXAMPLE =
  /\b(?:such as|e\.g\.,?|eg\.|for example,?|example:|in the format of|format:)\s*(?:`([^`\n]+)`|"([^"\n]+)"|((?=[\w./:-]*\d)[\w./:-]*\w(?: \d\d:\d\d:\d\d)?))/i;

/** A value in the document's own hand; a hint about the format, never a check. */
export function readExample(text: string): { example: string; at: [number, number] } | undefined {
  const match = EXAMPLE.exec(text);
  const example = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || example === undefined || example.length > 64) return undefined;
  return { example, at: [match.index, match.index + match[0].length] };
}
