import type { RepairRule } from './rule.ts';

/** How many names must begin with a capital, and how many times as many as with a small letter. */
const LEAST = 8;
const RATIO = 10;

interface FirstLetter {
  name: string;
  /** How many rows of the document's tables begin with a name that begins so. */
  rows: { capital: number; small: number };
  /** In how many places of its code blocks the document has a name. */
  inCode: (name: string) => number;
}

/** Whether a name begins with a small letter where nearly all in the document's tables begin with a capital. */
export const breaksConvention = (name: string, rows: FirstLetter['rows']): boolean =>
  /^[a-z]\w*$/.test(name) && rows.capital >= LEAST && rows.capital >= RATIO * rows.small;

/** A name that begins with a small letter where all others of the document begin with a capital. */
export const firstLetter: RepairRule<FirstLetter, string> = {
  id: 'first-letter',
  about:
    "A name that begins with a small letter, where nearly all names in the document's tables begin with a capital, begins with one, too, unless code has it small more often.",
  apply({ name, rows, inCode }) {
    if (!breaksConvention(name, rows)) return undefined;
    // An `l` before a consonant is a misread `I`.
    const meant = (/^l[^aeiouy]/.test(name) ? 'I' : name.charAt(0).toUpperCase()) + name.slice(1);
    return inCode(name) > 0 && inCode(meant) <= inCode(name) ? undefined : meant;
  },
  cases: [
    { given: { name: 'shelfId', rows: { capital: 40, small: 1 }, inCode: () => 0 }, gives: 'ShelfId' },
    {
      given: { name: 'lnternalShelf', rows: { capital: 40, small: 1 }, inCode: () => 0 },
      gives: 'InternalShelf',
      why: 'no word begins with an l and a consonant',
    },
    {
      given: { name: 'title', rows: { capital: 40, small: 1 }, inCode: (name) => (name === 'Title' ? 3 : 1) },
      gives: 'Title',
      why: 'code has it mostly with a capital',
    },
    {
      given: { name: 'shelfId', rows: { capital: 40, small: 1 }, inCode: (name) => (name === 'shelfId' ? 1 : 0) },
      gives: undefined,
      why: 'an example has it so',
    },
    {
      given: { name: 'shelfId', rows: { capital: 40, small: 9 }, inCode: () => 0 },
      gives: undefined,
      why: 'others begin so, too',
    },
    { given: { name: 'shelfId', rows: { capital: 40, small: 4 }, inCode: () => 0 }, gives: 'ShelfId' },
    { given: { name: 'shelfId', rows: { capital: 8, small: 0 }, inCode: () => 0 }, gives: 'ShelfId' },
    {
      given: { name: 'shelfId', rows: { capital: 7, small: 0 }, inCode: () => 0 },
      gives: undefined,
      why: 'too few names to tell',
    },
    {
      given: { name: 'shelfId', rows: { capital: 40, small: 1 }, inCode: () => 1 },
      gives: undefined,
      why: 'code has both as often',
    },
    {
      given: { name: 'x-shelf', rows: { capital: 40, small: 1 }, inCode: () => 0 },
      gives: undefined,
      why: 'the name of a header is another kind of name',
    },
    { given: { name: 'ShelfId', rows: { capital: 40, small: 0 }, inCode: () => 0 }, gives: undefined },
  ],
};
