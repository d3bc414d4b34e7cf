import { describe, expect, it } from 'vitest';
import { isNear, looksBetter, looksMisspelt, misspeltName, wordsOf } from '../../generator/repair/misspelt-name.ts';
import { spellingIn } from './names-of.ts';

type Counts = Record<string, number>;

describe('misspeltName', () => {
  it.each<[why: string, names: Counts, gives: string]>([
    ['the right name stands twice', { LibaryId: 1, LibraryId: 2 }, 'LibraryId'],
    [
      'its odd word stands in one other name, and the right word eight times as often',
      { LibaryId: 1, LibaryBook: 1, LibraryId: 16 },
      'LibraryId',
    ],
    ['its odd word is not usual in the document', { LibaryId: 1, Libary: 38, LibraryId: 320 }, 'LibraryId'],
    ['a lost s within a word makes no singular', { PoitionId: 1, PositionId: 9 }, 'PositionId'],
    [
      'a word of two letters at its end is no evidence that it was put together',
      { Positon: 1, Position: 9, On: 5 },
      'Position',
    ],
    [
      'a word that stands as often as itself is no evidence that it was put together',
      { Isbnlend: 1, Isbnland: 9, Isbn: 1 },
      'Isbnland',
    ],
    ['nor is it where the name stands twice', { Isbnlend: 2, Isbnland: 9, Isbn: 2 }, 'Isbnland'],
    ['a capital makes two letters a word that is none', { CabIn: 1, Cabin: 9 }, 'Cabin'],
    ['a capital within a word', { TitLe: 1, Title: 9, LePage: 2 }, 'Title'],
    ['a single letter is no word, however often it stands', { BookS: 1, Books: 9, TypeS: 20 }, 'Books'],
  ])('puts a name right: %s', (_, names, gives) => {
    expect(misspeltName.apply(spellingIn(Object.keys(names)[0] as string, names))).toBe(gives);
  });

  it.each<[why: string, names: Counts]>([
    ['the other name stands once', { LibaryId: 1, LibraryId: 1 }],
    ['the name is short', { Tite: 1, Title: 4 }],
    ['the name is very long', { [`${'Isbn'.repeat(29)}Libary`]: 1, [`${'Isbn'.repeat(29)}Library`]: 9 }],
    ['its odd word is usual in the document', { LibaryId: 1, Libary: 39, LibraryId: 400 }],
    ['its odd word stands elsewhere, too', { LibaryId: 1, LibaryBook: 1, LibraryId: 15 }],
    ['first letters are seldom misspelt', { KibraryId: 1, LibraryId: 9 }],
    ['the other one is the plural', { ShelfIsbn: 1, ShelfIsbns: 9 }],
    ['the other one has a word within in the plural', { IsbnList: 1, IsbnsList: 9 }],
    ['it is the plural, if not in good English', { ShelfVmxs: 1, ShelfVmx: 9 }],
    ['it has the plural of a word that stands elsewhere', { LoanVsds: 1, LoanVods: 9, Vsd: 2 }],
    ['the same after a sound that takes an e', { LoanVmxes: 1, LoanVmxed: 9, Vmx: 2 }],
    ['only the case of a letter differs, and both of its words are English', { IsbnBookShelf: 1, IsbnBookshelf: 9 }],
    ['where capitals meet, nobody can tell where a word begins', { HTTPurl: 1, HTTPUrl: 9 }],
    ['its parts in other capitals stand elsewhere, too', { CabIn: 1, Cabin: 8, InDoor: 2 }],
    ['the other one has a letter more, behind the same words', { IsbnId: 1, IsbnIdX: 9 }],
    ['one of the two words in which they differ is English', { LibKaryId: 1, LibraryId: 9 }],
    ['the word in which they differ is English', { IsbnSet: 1, IsbnSeat: 9 }],
    ['it is put together of two English words', { Shelflend: 1, Shelfland: 9 }],
    ['it is put together of a word of the document and an English one', { Isbnlend: 1, Isbnland: 9, Isbn: 2 }],
    ['the same with a word of three letters', { Isbnday: 1, Isbnbay: 9, Isbn: 2 }],
    ['the same with an abbreviation', { Idlend: 1, Idland: 9, Id: 2 }],
    ['one of the words that would be meant stands seldom', { Titlexind: 1, BookTitlexind: 1, TitleKind: 9, Title: 20 }],
  ])('keeps a name: %s', (_, names) => {
    expect(misspeltName.apply(spellingIn(Object.keys(names)[0] as string, names))).toBeUndefined();
  });
});

describe('looksMisspelt', () => {
  it.each<[why: string, names: Counts]>([
    ['an odd word is a letter away from a usual one of English', { LibaryId: 1 }],
    ['the same at the end of a long name', { [`${'Isbn'.repeat(28)}LibaryId`]: 1 }],
    ['an odd word is a letter away from one that the document has three times', { BookIsbm: 1, Isbn: 3 }],
    ['an odd word stands twice, and one a letter away eight times as often', { BookIsbm: 2, Isbn: 16 }],
    ['a capital is doubled', { ShelfIId: 1 }],
    ['a name that is a letter away stands ten times as often', { ShCode: 1, SnCode: 10 }],
    ['the same for a name that stands twice', { ShCode: 2, SnCode: 20 }],
    ['the same for a short name', { Ibd: 1, Ibn: 10 }],
    ['one of its words is new', { ReKdId: 1, ReadId: 10, ReBook: 5 }],
  ])('is true: %s', (_, names) => {
    expect(looksMisspelt(spellingIn(Object.keys(names)[0] as string, names))).toBe(true);
  });

  it.each<[why: string, names: Counts, code?: string[]]>([
    ['an example has the name', { LibaryId: 1 }, ['LibaryId']],
    ['every word of it is English', { LibraryTitle: 1, LibraryTitles: 20 }],
    ['the name is of two letters', { Ib: 1, Id: 10 }],
    ['the name is very long', { [`${'Isbn'.repeat(28)}LibaryIds`]: 1 }],
    ['the word a letter away stands seldom', { BookIsbm: 1, Isbn: 2 }],
    ['the word a letter away is not much more frequent', { BookIsbm: 2, Isbn: 15 }],
    ['a usual word is a letter away, but the odd one stands twice', { LibaryId: 2 }],
    ['the word a letter away is of three letters', { BookVpnx: 1, Vpn: 20 }],
    ['the odd word is like no other, and the others are English', { IsbnReader: 1, Isbn: 5 }],
    ['the name a letter away stands nine times as often', { ShCode: 1, SnCode: 9 }],
    ['the same for a name that stands twice', { ShCode: 2, SnCode: 19 }],
    ['the name a letter away begins otherwise', { ChCode: 1, ShCode: 10 }],
    ['the name is the plural of that one', { BookIps: 1, BookIp: 10 }],
    ['the part in which they differ stands elsewhere, too', { BookX: 1, BookY: 10, ShelfX: 5 }],
    ['the word in which they differ is English', { IsbnSet: 1, IsbnSeat: 10 }],
  ])('is false: %s', (_, names, code = []) => {
    expect(looksMisspelt(spellingIn(Object.keys(names)[0] as string, names, code))).toBe(false);
  });
});

describe('looksBetter', () => {
  it.each<[other: string, names: Counts, better: boolean, why: string]>([
    ['LibraryId', { LibaryId: 1 }, true, 'its word is English'],
    ['BookIsbn', { BookIsbm: 1, Isbn: 2 }, true, 'its word stands in several places'],
    ['BookIsbn', { BookIsbm: 1, Isbn: 1 }, false, 'its word stands in one place'],
    ['LibraryIsbn', { Libraryxsbn: 1 }, false, 'one of its words is known, but not the other one'],
    ['BookIds', { BookId: 1 }, false, 'it is the plural'],
  ])('%s in a document of %o: %s, %s', (other, names, better) => {
    expect(looksBetter(other, spellingIn(Object.keys(names)[0] as string, names))).toBe(better);
  });
});

describe('isNear', () => {
  it.each([
    ['Title', 'TITLE'],
    ['Tite', 'Title'],
    ['Titlle', 'Title'],
    ['Tirle', 'Title'],
    ['Tilte', 'Title'],
    ['Titel', 'Title'],
    ['BookI', 'Book'],
    ['Boarcl', 'Board'],
    ['dock', 'clock'],
    ['ReadId', 'ReaclId'],
  ])('%s is a letter, or the case of letters, away from %s', (name, other) => {
    expect(isNear(name, other)).toBe(true);
  });

  it.each([
    ['Title', 'Title'],
    ['Titl', 'Titles'],
    ['Title', 'Author'],
    ['BookAbId', 'BookdId'],
    ['BookaId', 'BookclId'],
    ['Ipv4', 'Ipvx'],
    ['Ipv46', 'Ipv4'],
    ['Shelf_Id', 'ShelfId'],
  ])('%s is not a letter away from %s', (name, other) => {
    expect(isNear(name, other)).toBe(false);
  });
});

describe('wordsOf', () => {
  it.each<[string, string[]]>([
    ['ShelfId', ['shelf', 'id']],
    ['shelfId', ['shelf', 'id']],
    ['ShelfIDs', ['shelf', 'ids']],
    ['IDsOfBooks', ['ids', 'of', 'books']],
    ['HTTPUrl', ['http', 'url']],
    ['IDset', ['i', 'dset']],
    ['shelf_ID2', ['shelf', 'id']],
    ['_1', []],
  ])('%s', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});
