import { isEnglish, isUsual } from '../names/english.ts';
import type { RepairRule } from './rule.ts';

/** How often the right spelling must stand at least, and how many times as often as the wrong one. */
const LEAST_PLACES = 2;
const RATIO = 3;
/** The same for a word that stands in several names, and for names that are too short or too alike to be more than suspect. */
const WORD_RATIO = 8;
const CASE_RATIO = 3;
const SUSPECT_RATIO = 10;
/** A word that stands as often is no slip. */
const FREQUENT = 40;
/** Of shorter names, too many are a letter away from each other. */
const LEAST_LENGTH = 5;
/** Of longer ones, too. */
const MOST_LENGTH = 120;
/** Of a word within a name. */
const LEAST_WORD = 3;
/** A capital within a name that stands twice, as no word begins. */
const DOUBLED = /(?<=[a-z])([A-Z])\1(?=[a-z])/;
/** Capitals that stand for a word each. */
const ACRONYM = /^[A-Z]{2,4}$/;

/** A name, and where the document has it and others. */
export interface Counted {
  name: string;
  /** In how many places the document has exactly this name. */
  places: (name: string) => number;
  /** In how many places the document has this word, by itself or within a name, in any case. */
  words: (word: string) => number;
}

export interface Spelling extends Counted {
  /** In how many of its places a name stands in code, which is seldom misread. */
  inCode: (name: string) => number;
}

/**
 * A name with a letter lost, doubled, wrong or in another place, such as `LibaryId`. The evidence is a word in it that is not
 * English and that the document has nowhere else, while one name, a letter away, stands in several places. A name that differs
 * from another one by a plural is a name of its own.
 */
export const misspeltName: RepairRule<Spelling, string> = {
  id: 'misspelt-name',
  about:
    'A name outside of code with a word in it that is not English and stands in no other name is the only name a letter away that stands twice or more, and three times as often.',
  apply(spelling) {
    const { name, places } = spelling;
    if (name.length < LEAST_LENGTH || !mayBeMisspelt(spelling)) return undefined;
    const least = Math.max(LEAST_PLACES, RATIO * places(name) - 1);
    const meant = new Set(
      [...neighbours(name)].filter((other) => places(other) >= least && isMisspellingOf(spelling, other)),
    );
    return meant.size === 1 ? [...meant][0] : undefined;
  },
  cases: [
    { given: { name: 'LibaryId', ...counts({ LibraryId: 4, Library: 2, LibaryId: 1 }) }, gives: 'LibraryId' },
    { given: { name: 'ShelfIfd', ...counts({ ShelfId: 3, ShelfIfd: 1, Id: 3 }) }, gives: 'ShelfId' },
    {
      given: { name: 'LibaryId', ...counts({ LibraryId: 9, LibaryId: 2 }) },
      gives: 'LibraryId',
      why: 'it stands twice, but the other one much more often',
    },
    { given: { name: 'Tilte', ...counts({ Title: 4, Tilte: 1 }) }, gives: 'Title' },
    { given: { name: 'TitLe', ...counts({ Title: 9, TitLe: 1 }) }, gives: 'Title', why: 'nothing else has "le"' },
    {
      given: { name: 'Lenttime', ...counts({ LentTime: 9, Lenttime: 1, TimeLent: 2 }) },
      gives: undefined,
      why: 'it is put together of words: both are names',
    },
    {
      given: { name: 'LibaryId', ...counts({ LibraryId: 9, LibaryId: 1 }), inCode: () => 1 },
      gives: undefined,
      why: 'an example has it',
    },
    {
      given: { name: 'ShelfIDs', ...counts({ ShelfIds: 9, ShelfIDs: 1, Id: 2 }) },
      gives: undefined,
      why: 'an abbreviation may be written in capitals',
    },
    {
      given: { name: 'ShelfConfs', ...counts({ ShelfConf: 9, ShelfConfs: 1 }) },
      gives: undefined,
      why: 'one of them is a list of the other',
    },
    { given: { name: 'ShelfIId', ...counts({ ShelfId: 4, ShelfIId: 1 }) }, gives: 'ShelfId' },
    {
      given: { name: 'ShelfIds', ...counts({ ShelfId: 9, ShelfIds: 1, ReaderIds: 2 }) },
      gives: undefined,
      why: 'each of its words stands elsewhere',
    },
    {
      given: { name: 'Readers', ...counts({ Reader: 9, Readers: 1 }) },
      gives: undefined,
      why: 'it is an English word: one of them is a list of the other',
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
    {
      given: { name: 'ShCode', ...counts({ SnCode: 4, ShCode: 1, Sn: 2 }) },
      gives: undefined,
      why: 'two letters are no word: they may stand for anything',
    },
  ],
};

/** Whether a name is worth a search: code doesn't have it, and a part of it is no word and isn't frequent. */
const mayBeMisspelt = ({ name, inCode, words }: Spelling): boolean =>
  name.length >= LEAST_WORD &&
  name.length <= MOST_LENGTH &&
  inCode(name) === 0 &&
  (DOUBLED.test(name) || partsOf(name).some((part) => !isWord(part) && words(part.toLowerCase()) < FREQUENT));

/** Whether what a name doesn't share with another one looks like a slip, and the other one's words don't. */
function isMisspellingOf(spelling: Counted, other: string): boolean {
  const { name } = spelling;
  if (name.charAt(0) !== other.charAt(0) || isPlural(name, other)) return false;
  const [own, meant] = [apart(name, other), apart(other, name)];
  // Where only the case of a letter differs, a part that is no word is enough: `TitLe`.
  if (name.toLowerCase() === other.toLowerCase())
    return own.length > meant.length && own.some((part) => !isWord(part) && isRare(part, meant, CASE_RATIO, spelling));
  return (
    name.replace(DOUBLED, '$1') === other ||
    (own.length > 0 && own.every((part) => isOdd(part, spelling) && isRare(part, meant, WORD_RATIO, spelling)))
  );
}

/** Whether two names are a letter, or the case of letters, apart. */
export function isNear(name: string, other: string): boolean {
  if (name.toLowerCase() === other.toLowerCase()) return name !== other;
  if (Math.abs(name.length - other.length) > 1) return false;
  for (const neighbour of neighbours(name)) if (neighbour === other) return true;
  return false;
}

/** Whether the words of another name are known, and one that only this name has is not. */
export const looksBetter = (other: string, spelling: Counted): boolean =>
  isMisspellingOf(spelling, other) &&
  apart(other, spelling.name).every((part) => isWord(part) || spelling.words(part.toLowerCase()) > 1);

/** The parts of a name that another one doesn't have. */
function apart(name: string, other: string): string[] {
  const others = new Set(wordsOf(other));
  return partsOf(name).filter((part) => !others.has(part.toLowerCase()));
}

const isOdd = (part: string, spelling: Counted): boolean =>
  part.length >= LEAST_WORD && !ACRONYM.test(part) && !isWord(part) && !isCompound(part.toLowerCase(), spelling);

const isWord = (part: string): boolean => part.length >= LEAST_WORD && isEnglish(part.toLowerCase());

/** Whether a part stands in no other name, or in few against those that are meant, or is a letter that is no word. */
function isRare(part: string, meant: readonly string[], ratio: number, { name, places, words }: Counted): boolean {
  const count = words(part.toLowerCase());
  return (
    (part.length === 1 && meant.length > 0) ||
    count <= Math.max(places(name), 1) ||
    (meant.length > 0 && meant.every((other) => words(other.toLowerCase()) >= ratio * count))
  );
}

/** Whether a word is put together of two that the document has elsewhere or English has, or is such a word in the plural. */
function isCompound(word: string, { name, places, words }: Counted): boolean {
  const isKnown = (part: string) => words(part) > Math.max(places(name), 1) || isWord(part);
  for (let at = LEAST_WORD - 1; at < word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (isKnown(head) && (isPluralEnd(head, tail) || (tail.length >= LEAST_WORD && isKnown(tail)))) return true;
  }
  return false;
}

/** Whether one of the names is the other with a word in the plural. */
function isPlural(name: string, other: string): boolean {
  const [short, long] = name.length < other.length ? [name, other] : [other, name];
  for (let at = short.length; at > 0; at--)
    if (long === `${short.slice(0, at)}s${short.slice(at)}`) return !/^[a-z]/.test(short.slice(at));
  return false;
}

const isPluralEnd = (head: string, tail: string): boolean => tail === (/(?:s|x|ch|sh)$/.test(head) ? 'es' : 's');

/**
 * Whether a name looks misspelt without being sure: it has an odd word that is a letter away from one of the document, or from a
 * usual one of English; or it is a letter away from a name that stands many times, and of which it is no plural.
 */
export function looksMisspelt(spelling: Spelling): boolean {
  const { name, places, words } = spelling;
  if (!mayBeMisspelt(spelling)) return false;
  const isSuspect = (part: string) => {
    const count = words(part.toLowerCase());
    return [...neighbours(part.toLowerCase())].some(
      (other) =>
        other.length > LEAST_WORD &&
        (words(other) >= WORD_RATIO * count || (count <= 1 && (words(other) > LEAST_PLACES || isUsual(other)))),
    );
  };
  if (DOUBLED.test(name) || partsOf(name).some((part) => isOdd(part, spelling) && isSuspect(part))) return true;
  return [...neighbours(name)].some(
    (other) =>
      places(other) >= SUSPECT_RATIO * places(name) &&
      name.charAt(0) === other.charAt(0) &&
      !isPlural(name, other) &&
      apart(name, other).some((part) => isRare(part, [], WORD_RATIO, spelling) && !isWord(part)),
  );
}

/** The words of a name as they stand; numbers are none. */
function partsOf(name: string): string[] {
  return name.match(/[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
}

/** The words of a name, in small letters; numbers are none. */
export function wordsOf(name: string): string[] {
  return partsOf(name).map((word) => word.toLowerCase());
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Letters that look like two. */
const PAIRS = [
  ['cl', 'd'],
  ['d', 'cl'],
] as const;

/** All names that one letter lost, added, replaced or moved makes of this one, which is among them, too. */
function* neighbours(name: string): Generator<string> {
  for (let at = 0; at <= name.length; at++) {
    const [head, letter, tail] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)];
    for (const other of LETTERS) yield head + other + letter + tail;
    if (!/[A-Za-z]/.test(letter)) continue;
    yield head + tail;
    for (const other of LETTERS) yield head + other + tail;
    yield head + (name[at + 1] ?? '') + letter + name.slice(at + 2);
    for (const [from, to] of PAIRS) if (name.startsWith(from, at)) yield head + to + name.slice(at + from.length);
  }
}

/** For the cases: a document of these names, each in so many places. */
function counts(names: Record<string, number>): Omit<Spelling, 'name'> {
  const words = new Map<string, number>();
  for (const [name, count] of Object.entries(names))
    for (const word of wordsOf(name)) words.set(word, (words.get(word) ?? 0) + count);
  return { places: (name) => names[name] ?? 0, inCode: () => 0, words: (word) => words.get(word) ?? 0 };
}
