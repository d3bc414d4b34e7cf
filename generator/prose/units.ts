/** Units of numbers: how documents write them, and what they are called. */
const TIMES = [
  ['millisecond', 'milliseconds?|ms'],
  ['second', 'seconds?|secs?|s'],
  ['minute', 'minutes?|mins?'],
  ['hour', 'hours?|h'],
  ['day', 'days?'],
  ['week', 'weeks?'],
  ['month', 'months?'],
  ['year', 'years?'],
] as const;
const OTHERS = '[KMGT]?bps|[KMGT]i?B(?:/s)?|bytes?|USD|%';

/** Every form of every unit, of a pattern that may ignore the case of letters. */
export const UNIT_FORMS = `${TIMES.map(([, forms]) => forms).join('|')}|${OTHERS}`;

/** Units that may stand right after a number. */
export const UNIT = `(?:${UNIT_FORMS})(?![A-Za-z])`;

const WHOLE = new RegExp(`^(?:${UNIT_FORMS})$`, 'i');
const WHOLE_TIMES = TIMES.map(([name, forms]) => [name, new RegExp(`^(?:${forms})$`, 'i')] as const);

/** What a unit of time is called, in the singular: `second` for `secs`. */
export const timeUnit = (written: string): string | undefined =>
  WHOLE_TIMES.find(([, forms]) => forms.test(written))?.[0];

/** What a unit is called however it is written: `second`, `byte`, `Mbps`, `KiB`. Undefined of any other word. */
export function unitOf(word: string): string | undefined {
  if (!WHOLE.test(word)) return undefined;
  if (/^bytes?$/i.test(word)) return 'byte';
  return timeUnit(word) ?? word.toUpperCase().replace('BPS', 'bps').replace('IB', 'iB').replace('/S', '/s');
}
