import { describe, expect, it } from 'vitest';
import { likelyMeant, wordsOf } from '../../generator/names/misspelling.ts';

/** What is asked about a name in a document that has these names, each in so many places. */
function meant(name: string, names: Record<string, number>): string | undefined {
  const words = new Map<string, number>();
  for (const [known, count] of Object.entries(names))
    for (const word of wordsOf(known)) words.set(word, (words.get(word) ?? 0) + count);
  return likelyMeant({ name, places: (other) => names[other] ?? 0, words: (word) => words.get(word) ?? 0 });
}

describe('likelyMeant', () => {
  it.each<[name: string, names: Record<string, number>, gives: string]>([
    ['LibaryId', { LibaryId: 1, LibraryId: 4 }, 'LibraryId'],
    ['StatusDetial', { StatusDetial: 1, StatusDetail: 9 }, 'StatusDetail'],
    ['TitleDetial', { TitleDetial: 1, Detail: 3 }, 'TitleDetail'],
    ['IsBBook', { IsBBook: 1 }, 'IsBook'],
    ['Registryids', { Registryids: 1, RegistryIds: 4 }, 'RegistryIds'],
  ])('asks about %s', (name, names, gives) => expect(meant(name, names)).toBe(gives));

  it.each<[name: string, names: Record<string, number>, why: string]>([
    ['Readers', { Reader: 9, Readers: 1 }, 'it is English, and the plural'],
    ['Vmxs', { Vmx: 9, Vmxs: 1 }, 'it is the plural'],
    ['Isbnday', { Isbnday: 1, Isbnbay: 1, Isbn: 2 }, 'it is put together of words'],
    ['LibaryId', { LibaryId: 1, LibaryBook: 1 }, 'its odd word stands in another name, too'],
    [`${'Isbn'.repeat(30)}Libary`, {}, 'it is too long to be a name'],
  ])('does not ask about %s', (name, names) => expect(meant(name, names)).toBeUndefined());
});
