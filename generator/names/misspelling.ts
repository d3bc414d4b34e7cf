import { isEnglish, isUsual } from './english.ts';

/** How often the right spelling must stand at least, and how many times as often as the other one. */
const LEAST_PLACES = 2;
const RATIO = 3;
/** Of shorter words too many are a letter away from each other; longer names are none. */
const LEAST_WORD = 3;
const MOST_LENGTH = 120;
/** A capital within a name that stands twice, as no word begins. */
const DOUBLED = /(?<=[a-z])([A-Z])\1(?=[a-z])/;
/** Capitals that stand for a word each. */
const ACRONYM = /^[A-Z]{2,4}$/;

/** A name, and how often the document has it and others. */
export interface Spelling {
  name: string;
  /** In how many places the document has exactly this name. */
  places: (name: string) => number;
  /** In how many places the document has this word, by itself or within a name, in small letters. */
  words: (word: string) => number;
}

/**
 * The name that one with an odd word may be a misspelling of: a letter away, in the document or, for that word, in English. APIs have
 * misspellings on the wire, so that this is a question for a person, never an answer.
 */
export function likelyMeant({ name, places, words }: Spelling): string | undefined {
  if (name.length > MOST_LENGTH) return undefined;
  if (DOUBLED.test(name)) return name.replace(DOUBLED, '$1');
  const count = places(name);
  const odd = partsOf(name).filter(
    (part) =>
      part.length >= LEAST_WORD &&
      !ACRONYM.test(part) &&
      !isEnglish(part.toLowerCase().replace(/s$/, '')) &&
      !isEnglish(part.toLowerCase()) &&
      words(part.toLowerCase()) <= Math.max(count, 1),
  );
  if (odd.length === 0) return undefined;
  const least = Math.max(LEAST_PLACES, RATIO * count - 1);
  const known = [...neighbours(name)].filter(
    (other) => other[0] === name[0] && !isPlural(name, other) && places(other) >= least,
  );
  if (known.length > 0) return most(known, places);
  for (const part of odd) {
    const word = part.toLowerCase();
    const near = [...neighbours(word)].filter(
      (other) => other.length > LEAST_WORD && !isPlural(word, other) && (words(other) > LEAST_PLACES || isUsual(other)),
    );
    const meant = most(near, words);
    if (meant === undefined || isCompound(word, words)) continue;
    return name.replace(part, /^[A-Z]/.test(part) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant);
  }
  return undefined;
}

/** The one that stands most often. */
const most = (names: readonly string[], count: (name: string) => number): string | undefined =>
  names.toSorted((a, b) => count(b) - count(a))[0];

/** Whether a word is put together of two that the document has elsewhere or English has. */
function isCompound(word: string, words: Spelling['words']): boolean {
  const isKnown = (part: string) => words(part) > 1 || isEnglish(part);
  for (let at = LEAST_WORD - 1; at <= word.length - LEAST_WORD + 1; at++)
    if (isKnown(word.slice(0, at)) && isKnown(word.slice(at))) return true;
  return false;
}

/** Whether one of the names is the other with a word in the plural. */
function isPlural(name: string, other: string): boolean {
  const [short, long] = name.length < other.length ? [name, other] : [other, name];
  for (let at = short.length; at > 0; at--)
    if (long === `${short.slice(0, at)}s${short.slice(at)}`) return !/^[a-z]/.test(short.slice(at));
  return false;
}

/** The words of a name as they stand; numbers are none. */
const partsOf = (name: string): string[] => name.match(/[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];

/** The words of a name, in small letters; numbers are none. */
export const wordsOf = (name: string): string[] => partsOf(name).map((word) => word.toLowerCase());

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** All names that one letter lost, added, replaced or moved makes of this one, which is among them, too. */
function* neighbours(name: string): Generator<string> {
  for (let at = 0; at <= name.length; at++) {
    const [head, letter, tail] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)];
    for (const other of LETTERS) yield head + other + letter + tail;
    if (!/[A-Za-z]/.test(letter)) continue;
    yield head + tail;
    for (const other of LETTERS) yield head + other + tail;
    yield head + (name[at + 1] ?? '') + letter + name.slice(at + 2);
  }
}
