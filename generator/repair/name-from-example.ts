import { isNear, looksBetter } from './misspelt-name.ts';
import type { RepairRule } from './rule.ts';

interface ShownName {
  /** The table's name, and the other names of the table. */
  name: string;
  others: readonly string[];
  /** The names that examples or the history have at the place of the table. */
  shown: readonly string[];
  /** In how many places the document has exactly this name. */
  places: (name: string) => number;
  /** In how many places the document has this word, by itself or within a name, in any case. */
  words: (word: string) => number;
}

/** A table's name that stands nowhere else, while examples or the history have one a letter away that no table has in its place. */
export const nameFromExample: RepairRule<ShownName, string> = {
  id: 'name-from-example',
  about:
    'A name of a table that stands nowhere else is the only name a letter away that examples or the history have in its place and the table lacks, if that one stands in other places, too, or is of known words.',
  apply({ name, others, shown, places, words }) {
    if (shown.includes(name) || places(name) > 1) return undefined;
    const open = shown.filter((other) => !others.includes(other));
    const near = open.filter((other) => isNear(name, other));
    const [meant] = near;
    if (
      meant === undefined ||
      near.length > 1 ||
      others.some((other) => !shown.includes(other) && isNear(other, meant))
    )
      return undefined;
    return places(meant) > 1 || looksBetter(meant, { name, places, words }) ? meant : undefined;
  },
  cases: [
    {
      given: {
        name: 'Tite',
        others: ['Shelf'],
        shown: ['Title', 'Shelf'],
        places: (name) => (name === 'Title' ? 4 : 1),
        words: () => 2,
      },
      gives: 'Title',
    },
    {
      given: {
        name: 'BookISB',
        others: [],
        shown: ['BookISBN'],
        places: (name) => (name === 'BookISBN' ? 2 : 1),
        words: () => 2,
      },
      gives: 'BookISBN',
    },
    {
      given: {
        name: 'Tite',
        others: ['Reader'],
        shown: ['Title', 'Publisher'],
        places: (name) => (name === 'Title' ? 4 : 1),
        words: () => 2,
      },
      gives: 'Title',
      why: 'other names of either side are too far from it',
    },
    {
      given: { name: 'Tite', others: [], shown: ['Title', 'Tire'], places: () => 1, words: () => 1 },
      gives: undefined,
      why: 'two names that are shown are as near',
    },
    {
      given: { name: 'Title', others: [], shown: ['Titles'], places: () => 1, words: () => 1 },
      gives: undefined,
      why: 'each stands once and is a word: one of the places is wrong, but which?',
    },
    {
      given: { name: 'Tite', others: ['Titl'], shown: ['Title'], places: () => 1, words: () => 1 },
      gives: undefined,
      why: 'two names of the table are as near',
    },
    {
      given: { name: 'Tite', others: ['Title'], shown: ['Title'], places: () => 1, words: () => 1 },
      gives: undefined,
      why: 'the table has that one, too',
    },
    {
      given: { name: 'Titles', others: [], shown: ['Title'], places: () => 9, words: () => 9 },
      gives: undefined,
      why: 'the name stands elsewhere, too',
    },
  ],
};
