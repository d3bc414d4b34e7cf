import type { RepairRule } from './rule.ts';

/**
 * The last row of a table that a page break has pulled apart: its cells stand as paragraphs below the table, one each. The
 * evidence is that there are as many paragraphs as columns and that each looks like its column: the caller says so.
 */
export const rowWithoutTabs: RepairRule<{ paragraphs: string[]; looksLike: RegExp[] }, string[]> = {
  id: 'row-without-tabs',
  about: "Paragraphs below a table, one for each of its columns and each of its column's form, are its last row.",
  apply({ paragraphs, looksLike }) {
    if (paragraphs.length !== looksLike.length || paragraphs.length < 2) return undefined;
    if (!looksLike.every((form, column) => form.test((paragraphs[column] ?? '').replace(/<[^<>]*>|`/g, '').trim())))
      return undefined;
    return paragraphs.map((text) => text.trim());
  },
  cases: [
    {
      given: {
        paragraphs: ['ForbiddenLoan', 'The book is not lent.'],
        looksLike: [/^[A-Z]\w*(?:\.[A-Z]\w*)*$/, /\S/],
      },
      gives: ['ForbiddenLoan', 'The book is not lent.'],
    },
    {
      given: {
        paragraphs: ['Filters.N', 'Array of <a href="#">Filter</a>', 'Which books.'],
        looksLike: [/^[A-Z][\w.]*$/, /^(?:Array of )?[A-Z]\w*$/, /\S/],
      },
      gives: ['Filters.N', 'Array of <a href="#">Filter</a>', 'Which books.'],
      why: 'a link is still a type',
    },
    {
      given: { paragraphs: ['<p> WrongShelf </p>', 'The shelf is wrong. '], looksLike: [/^[A-Z]\w*$/, /\S/] },
      gives: ['<p> WrongShelf </p>', 'The shelf is wrong.'],
      why: 'blanks say nothing',
    },
    {
      given: {
        paragraphs: ['WrongShelf', 'The shelf is wrong.', 'Note: look again.'],
        looksLike: [/^[A-Z]\w*$/, /\S/],
      },
      gives: undefined,
      why: 'one paragraph too many',
    },
    {
      given: { paragraphs: ['WrongShelf'], looksLike: [/^[A-Z]\w*$/] },
      gives: undefined,
      why: 'a single word is no row',
    },
    {
      given: {
        paragraphs: ['for locating a problem.', 'Note: it may be null.'],
        looksLike: [/^[A-Z]\w*(?:\.[A-Z]\w*)*$/, /\S/],
      },
      gives: undefined,
      why: 'the first is no code',
    },
  ],
};
