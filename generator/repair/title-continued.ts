import type { RepairRule } from './rule.ts';

/** The title of an example that a page break has parted: its end stands below the heading. */
export const titleContinued: RepairRule<{ title: string; text: string }, string> = {
  id: 'title-continued',
  about:
    'A single line below the title of an example that begins with a small letter, as no sentence does, ends the title.',
  apply: ({ title, text }) =>
    title !== '' && /^(?:[a-z][^\n]*|[^\n.:]{1,24})$/.test(text) && !/[.:]$/.test(title)
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
    { given: { title: 'Lending a book', text: '' }, gives: undefined, why: 'nothing below the title' },
  ],
};
