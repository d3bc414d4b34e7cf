import type { RepairRule } from './rule.ts';

/** A title that ends like this is not at its end. */
const OPEN_END = /\b(?:a|an|and|by|for|from|in|its|of|on|or|the|their|to|under|via|with)$/i;

/** The title of an example that a page break has parted: its end stands below the heading. */
export const titleContinued: RepairRule<{ title: string; text: string }, string> = {
  id: 'title-continued',
  about:
    'A single line below the title of an example ends the title where it begins with a small letter, as no sentence does, or where the title breaks off and the line is a few words.',
  apply: ({ title, text }) =>
    (title !== '' && /^[a-z][^\n]*$/.test(text) && !/[.:]$/.test(title)) ||
    (OPEN_END.test(title) && /^[^\n.:]{1,24}$/.test(text))
      ? `${title} ${text}`
      : undefined,
  cases: [
    {
      given: { title: 'Changing the shelves of', text: 'several books' },
      gives: 'Changing the shelves of several books',
    },
    { given: { title: 'Lending a book by its', text: 'ID' }, gives: 'Lending a book by its ID' },
    {
      given: { title: 'Lending a book', text: 'This example lends a book.' },
      gives: undefined,
      why: 'a sentence of its own',
    },
    {
      given: { title: 'Renaming a book', text: 'Renames a book' },
      gives: undefined,
      why: 'a description without a full stop: the title is whole',
    },
    { given: { title: 'Lending v2.0', text: 'of a book' }, gives: 'Lending v2.0 of a book' },
    { given: { title: 'Changing the shelves', text: 'of v2.0 books' }, gives: 'Changing the shelves of v2.0 books' },
    {
      given: { title: 'Lending a book.', text: 'lends a book by its ID' },
      gives: undefined,
      why: 'the title is a sentence that ends',
    },
    {
      given: { title: '', text: 'several books' },
      gives: undefined,
      why: 'the example has no title',
    },
    {
      given: { title: 'Lending a book', text: 'lent are\n- one book\n- or several' },
      gives: undefined,
      why: 'more than a line',
    },
    {
      given: { title: 'Lending a book by', text: 'This example lends it by its ID' },
      gives: undefined,
      why: 'the title breaks off, but the line is more than a few words',
    },
    { given: { title: 'Lending a book', text: '' }, gives: undefined, why: 'nothing below the title' },
  ],
};
