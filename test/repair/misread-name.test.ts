import { describe, expect, it } from 'vitest';
import { lookOf, looksMisread, misreadName, NameIndex } from '../../generator/repair/misread-name.ts';

/** The names of a document, whose lines between fences are code. */
function indexOf(text: string, from = 1, to?: number): NameIndex {
  const lines = text.split('\n');
  const isCode = (line: number) => lines.slice(0, line).filter((before) => before === '```').length % 2 === 1;
  return new NameIndex(lines, from, to ?? lines.length, isCode);
}

describe('the index of names', () => {
  const library = () =>
    indexOf(`# Library

Lends a book by its ReaderCald, a ReaderCald of old.
Name	Type	Description
ReaderCald	String	What stands on the ReaderCard.
shelf\\_Id	String	Where it stands.
Shelves.N	Array	All of them.
Year	Old

\`\`\`
{"ReaderCaId": 1,
small	in	code
"ReaderCaId": 2, "ReaderCaId": 3}
\`\`\`
ReaderCaId`);

  it('has every spelling of a name, with the lines that have it', () => {
    const index = library();
    expect([...index.spellings('ReaderCald')]).toEqual([
      ['ReaderCald', { code: 0, text: 3, lines: [3, 5] }],
      ['ReaderCaId', { code: 3, text: 1, lines: [11, 13, 15] }],
    ]);
    expect(index.spellings('ReaderCa1d')).toBe(index.spellings('ReaderCald'));
    expect([...index.spellings('Reader')]).toEqual([]);
  });

  it('counts in how many places a name stands, and in how many of them in code', () => {
    const index = library();
    expect(index.places('ReaderCaId')).toEqual({ count: 4, code: 3, lines: [11, 13, 13] });
    expect(index.places('shelf_Id')).toEqual({ count: 1, code: 0, lines: [6] });
    expect(index.places('Reader')).toEqual({ count: 0, code: 0, lines: [] });
  });

  it('counts words by themselves and within names', () => {
    const index = library();
    expect(index.words('reader')).toBe(8);
    expect(index.words('name')).toBe(1);
    expect(index.words('author')).toBe(0);
  });

  it('keeps the occurrence of names that can be misread only', () => {
    const index = library();
    expect(index.occurrence('ReaderCard')).toEqual({ code: 0, text: 1, lines: [5] });
    expect(index.occurrence('Type')).toBeUndefined();
    const long = 'Id'.repeat(60);
    const other = indexOf(`I Id ${long} ${long}s`);
    expect(other.occurrence('I')).toBeUndefined();
    expect(other.occurrence('Id')).toEqual({ code: 0, text: 1, lines: [1] });
    expect(other.occurrence(long)).toEqual({ code: 0, text: 1, lines: [1] });
    expect(other.occurrence(`${long}s`)).toBeUndefined();
  });

  it('counts how the names begin that tables have in rows of three cells or more', () => {
    const index = library();
    expect(index.firstLetters).toEqual({ capital: 3, small: 0 });
    expect(indexOf('shelf\tString\tA shelf.\nreader.n\tString\tA reader.\nBook\tString\tA book.').firstLetters).toEqual(
      {
        capital: 1,
        small: 2,
      },
    );
  });

  it('keeps the first lines only', () => {
    const often = indexOf(Array<string>(9).fill('Id').join('\n'));
    expect(often.places('Id')).toEqual({ count: 9, code: 0, lines: [1, 2, 3] });
    expect(often.occurrence('Id')).toEqual({ code: 0, text: 9, lines: [1, 2, 3, 4, 5] });
  });

  it('is of a part of a document', () => {
    const part = indexOf('Id\nId\nId\nId', 2, 3);
    expect(part.places('Id')).toEqual({ count: 2, code: 0, lines: [2, 3] });
    expect(indexOf('Id\nId', 1, 9).places('Id').count).toBe(2);
  });
});

describe('the look of a name', () => {
  it.each([
    ['Viplsp', 'VipIsp'],
    ['Vip1sp', 'VipIsp'],
    ['SetCisLog', 'SetClsLog'],
    ['Cl0seB00k', 'ClOseBOOk'],
    ['Narne', 'Name'],
    ['Clock', 'Clock'],
    ['boarcl', 'board'],
    ['lsp', 'Isp'],
  ])('%s is the one of %s', (name, other) => expect(lookOf(name)).toBe(lookOf(other)));

  it.each([
    ['isp', 'Isp'],
    ['Title', 'Titles'],
    ['Clock', 'Dock'],
    ['VipIsp', 'VIPIsp'],
  ])('%s is not the one of %s', (name, other) => expect(lookOf(name)).not.toBe(lookOf(other)));
});

describe('a name looks misread', () => {
  it.each([
    ['Branchld', 1],
    ['Branchlds', 1],
    ['Roomlsp', 1],
    ['RoomlspName', 1],
    ['Recordlnfo', 1],
    ['Book1d', 1],
    ['FaiIed', 1],
    ['ProtocoI', 1],
    ['Cl0seB00k', 1],
    ['ldle', 1],
    ['BranchldRoomlsp', 2],
  ])('%s: in %i places', (name, places) => expect(looksMisread(name)).toBe(places));

  it.each(['BranchId', 'Household', 'Threshold', 'Help', 'Fields', 'ClOSE', 'BookIndex', 'VipIsp', 'list'])(
    '%s: no',
    (name) => expect(looksMisread(name)).toBe(0),
  );
});

describe('a name with other spellings in the document', () => {
  type Seen = [spelling: string, code: number, text: number];
  const meant = (name: string, ...seen: Seen[]): string | undefined =>
    misreadName.apply({
      name,
      spellings: new Map(seen.map(([spelling, code, text], at) => [spelling, { code, text, lines: [at + 1] }])),
    })?.name;

  it.each<[why: string, name: string, seen: Seen[], gives: string]>([
    [
      'the other one stands more often',
      'SetCisLog',
      [
        ['SetCisLog', 0, 3],
        ['SetClsLog', 0, 4],
      ],
      'SetClsLog',
    ],
    [
      'code weighs as much as eight places',
      'SetCisLog',
      [
        ['SetCisLog', 0, 15],
        ['SetClsLog', 2, 0],
      ],
      'SetClsLog',
    ],
    [
      'it is the heaviest of several',
      'SetCisLog',
      [
        ['SetCisLog', 0, 1],
        ['SetCIsLog', 0, 2],
        ['SetClsLog', 0, 4],
        ['SetC1sLog', 0, 3],
      ],
      'SetClsLog',
    ],
    [
      'it looks misread, if by chance as a word',
      'BookScald',
      [
        ['BookScald', 0, 2],
        ['BookScaId', 2, 0],
      ],
      'BookScaId',
    ],
    [
      'just one of the words that differ is English',
      'SetUriCis',
      [
        ['SetUriCis', 0, 2],
        ['SetUrlCls', 2, 0],
      ],
      'SetUrlCls',
    ],
    [
      'two letters are no word',
      'Book_in',
      [
        ['Book_in', 0, 2],
        ['Book_ln', 2, 0],
      ],
      'Book_ln',
    ],
    [
      'it stands nowhere, but both of the others do',
      'SetCisLog',
      [
        ['SetC1sLog', 0, 1],
        ['SetClsLog', 0, 4],
      ],
      'SetClsLog',
    ],
    [
      'no word differs, but a digit',
      'Part0',
      [
        ['Part0', 0, 2],
        ['PartO', 4, 0],
      ],
      'PartO',
    ],
  ])('is that one: %s', (_, name, seen, gives) => {
    expect(meant(name, ...seen)).toBe(gives);
  });

  it.each<[why: string, name: string, seen: Seen[]]>([
    [
      'it stands more often',
      'SetCisLog',
      [
        ['SetCisLog', 0, 5],
        ['SetClsLog', 0, 2],
      ],
    ],
    [
      'both stand as often',
      'SetCisLog',
      [
        ['SetCisLog', 0, 2],
        ['SetClsLog', 0, 2],
      ],
    ],
    [
      'an example has it',
      'Branchld',
      [
        ['Branchld', 1, 0],
        ['BranchId', 5, 9],
      ],
    ],
    [
      'the other one looks misread, however often it stands',
      'BranchId',
      [
        ['BranchId', 0, 1],
        ['Branchld', 0, 30],
      ],
    ],
    [
      'it looks misread, but stands far more often',
      'RecordlnfoBatch',
      [
        ['RecordlnfoBatch', 0, 10],
        ['RecordInfoBatch', 0, 1],
      ],
    ],
    [
      'the word in which they differ is English, whatever the others are',
      'QrUri',
      [
        ['QrUri', 0, 1],
        ['QrUrl', 2, 5],
      ],
    ],
    ['it does not stand in the document', 'Branchld', [['BranchId', 5, 9]]],
  ])('is itself: %s', (_, name, seen) => {
    expect(meant(name, ...seen)).toBeUndefined();
  });
});
