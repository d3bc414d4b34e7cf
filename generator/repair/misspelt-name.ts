import type { RepairRule } from './rule.ts';

/** How often the right spelling must stand. */
const LEAST_PLACES = 2;
const LEAST_LENGTH = 5;
/** Of a longer one, there are too many that are a letter away. */
const MOST_LENGTH = 120;
/** Of a word within a name. */
const LEAST_WORD = 4;

interface Spelling {
  name: string;
  /** In how many places the document has exactly this name. */
  places: (name: string) => number;
  /** In how many places the document has this word, by itself or within a name, in any case. */
  words: (word: string) => number;
}

/**
 * A name with a letter lost, doubled, wrong or in another place, such as `LibaryId`. The evidence is a word in it that the
 * document has nowhere else, while one name, a letter away and of words that it does have, stands in several places.
 */
export const misspeltName: RepairRule<Spelling, string> = {
  id: 'misspelt-name',
  about:
    'A name that stands once, with a word in it that stands nowhere else, is the only name a letter away that stands twice or more, if its own words stand elsewhere.',
  apply({ name, places, words }) {
    if (!looksMisspelt({ name, places, words })) return undefined;
    const meant = new Set(
      [...neighbours(name)].filter(
        (other) => places(other) >= LEAST_PLACES && wordsOf(other).every((word) => words(word) >= LEAST_PLACES),
      ),
    );
    return meant.size === 1 ? [...meant][0] : undefined;
  },
  cases: [
    { given: { name: 'LibaryId', ...counts({ LibraryId: 4, Library: 2, LibaryId: 1 }) }, gives: 'LibraryId' },
    { given: { name: 'ShelfIfd', ...counts({ ShelfId: 3, ShelfIfd: 1, Id: 3 }) }, gives: 'ShelfId' },
    {
      given: { name: 'ShelfIds', ...counts({ ShelfId: 9, ShelfIds: 1, ReaderIds: 2 }) },
      gives: undefined,
      why: 'each of its words stands elsewhere',
    },
    {
      given: { name: 'Rentel', ...counts({ Rental: 3, Renter: 3, Rentel: 1 }) },
      gives: undefined,
      why: 'two names are a letter away, wherever the letter is',
    },
    {
      given: { name: 'ShelfIpv6', ...counts({ ShelfIpv4: 3, ShelfIpv6: 1 }) },
      gives: undefined,
      why: 'digits are no letters',
    },
    {
      given: { name: 'LibaryId', ...counts({ LibraryId: 4, LibaryId: 2 }) },
      gives: undefined,
      why: 'it stands twice: it may be meant',
    },
  ],
};

/** Whether a name stands once and has a word that stands nowhere else. */
export const looksMisspelt = ({ name, places, words }: Spelling): boolean =>
  name.length >= LEAST_LENGTH &&
  name.length <= MOST_LENGTH &&
  places(name) <= 1 &&
  wordsOf(name).some((word) => words(word) <= 1);

/** Whether a word that stands nowhere else in the document is a letter away from one that it has. */
export const hasMisspeltWord = ({ name, places, words }: Spelling): boolean =>
  looksMisspelt({ name, places, words }) &&
  wordsOf(name).some(
    (word) =>
      word.length >= LEAST_WORD &&
      words(word) <= 1 &&
      [...neighbours(word)].some((other) => other.length >= LEAST_WORD && words(other) > LEAST_PLACES),
  );

/** The words of a name, in small letters; numbers are none. */
export function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Letters that look like two. */
const PAIRS = [
  ['cl', 'd'],
  ['d', 'cl'],
] as const;

/** All names that one letter lost, added, replaced or moved makes of this one. */
function* neighbours(name: string): Generator<string> {
  for (let at = 0; at <= name.length; at++) {
    const [head, letter, tail] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)];
    for (const other of LETTERS) yield head + other + letter + tail;
    if (!/[A-Za-z]/.test(letter)) continue;
    yield head + tail;
    for (const other of LETTERS) if (other !== letter) yield head + other + tail;
    const next = name[at + 1];
    if (next !== undefined && next !== letter) yield head + next + letter + name.slice(at + 2);
    for (const [from, to] of PAIRS) if (name.startsWith(from, at)) yield head + to + name.slice(at + from.length);
  }
}

/** For the cases: a document of these names, each in so many places. */
function counts(names: Record<string, number>): Pick<Spelling, 'places' | 'words'> {
  const words = new Map<string, number>();
  for (const [name, count] of Object.entries(names))
    for (const word of wordsOf(name)) words.set(word, (words.get(word) ?? 0) + count);
  return { places: (name) => names[name] ?? 0, words: (word) => words.get(word) ?? 0 };
}
