/** Names and texts as sets of weighted words, so that two can be compared. */

import { splitWords } from '../../names/words.ts';

/** `CreateReadingRoomDesks` -> create, reading, room, desk. */
export function wordsOfName(name: string): string[] {
  return splitWords(name).map((word) => singular(word.toLowerCase()));
}

const PREPOSITIONS = new Set(['with', 'from', 'by', 'for', 'to', 'of', 'in', 'on', 'between']);

/** What a name is about: the last noun before a preposition. `RegisterReadersWithLibrary` -> reader. */
export function headOfName(words: readonly string[]): string | undefined {
  const cut = words.findIndex((word, index) => index > 1 && PREPOSITIONS.has(word));
  return (cut === -1 ? words : words.slice(0, cut)).at(-1);
}

/** The words of a text, links and markup left out. */
export function wordsOfText(text: string): string[] {
  const plain = text.replaceAll(/\]\([^()\s]*\)/g, ' ').replaceAll(/<[^<>]*>/g, ' ');
  return (plain.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []).flatMap(wordsOfName);
}

const singular = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};

/** How much a word says: little if most names or texts have it, much if few do. */
export type Weights = (word: string) => number;

export function weightsOf(documents: readonly (readonly string[])[]): Weights {
  const counts = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + documents.length / (1 + (counts.get(word) ?? 0)));
}

/**
 * 0 to 1: the weight of the words that both have, against the weight of all. `lb` counts as `load balancer` where
 * the other side writes it out.
 */
export function likenessOfWords(left: readonly string[], right: readonly string[], weights: Weights): number {
  const a = new Set(writtenOut(left, right));
  const b = new Set(writtenOut(right, left));
  let common = 0;
  let all = 0;
  for (const word of a) {
    all += weights(word);
    if (b.has(word)) common += 2 * weights(word);
  }
  for (const word of b) all += weights(word);
  return all === 0 ? 0 : common / all;
}

/** `lb` as `load, balancer`, where the other name has these words. */
export function writtenOut(words: readonly string[], other: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (word.length < 2 || word.length > 4 || other.includes(word)) return [word];
    for (let start = 0; start + word.length <= other.length; start++) {
      const run = other.slice(start, start + word.length);
      if (run.map((part) => part[0]).join('') === word) return run;
    }
    return [word];
  });
}
