import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../generator/read/blocks.ts';
import { splitPages } from '../../generator/read/pages.ts';

const UPDATED = 'Last updated: 2024-01-02 03:04:05';
const split = (...lines: string[]) => splitPages(readBlocks(lines.join('\n\n').split('\n'), 'doc.md'));

/** Each page as `outer > group > title (lines): first words`. */
const shown = (...lines: string[]): string[] =>
  split(...lines).pages.map(({ outerGroups, group, title, line, endLine, blocks }) => {
    const path = [...outerGroups, group, title].filter((each) => each !== '').join(' > ');
    const texts = blocks.map((block) => ('text' in block ? block.text : block.kind));
    return `${path} (${line}-${endLine}): ${texts.join(' / ')}`;
  });

describe('a page', () => {
  it('begins at a heading of any level that the date follows, and ends before the next one', () => {
    expect(shown('### A', UPDATED, 'one', '## Part of A', 'two', '# B', UPDATED, 'three')).toEqual([
      'A (1-9): one / Part of A / two',
      'B (11-15): three',
    ]);
  });

  it('is below the headings directly before it, and so are the next ones', () => {
    expect(
      shown(
        '# Title',
        'front',
        '# API 2017',
        '# Shelf APIs',
        '# A',
        UPDATED,
        'a',
        '# B',
        UPDATED,
        '# Lamp APIs',
        '# C',
        UPDATED,
      ),
    ).toEqual([
      'API 2017 > Shelf APIs > A (9-13): a',
      'API 2017 > Shelf APIs > B (15-17): ',
      'Lamp APIs > C (21-23): ',
    ]);
  });

  it.each([
    ['in another language', '최종 업데이트: 2024-01-02 03:04:05'],
    ['with a wide colon', '更新时间：2024-01-02 03:04:05'],
    ['with digits that were read as letters', 'Last updated: 2O24-0l-02 03:04:05'],
  ])('may have its date %s', (_, date) => {
    expect(shown('# A', date, 'text')).toEqual(['A (1-5): text']);
  });

  it('is not begun by a release of the history, nor by a date in a sentence', () => {
    const text = 'It was changed at: 2024-01-02 03:04:05 or later';
    expect(shown('# History', UPDATED, '## Release 3', 'Release time: 2024-01-02 03:04:05', '## Note', text)).toEqual([
      `History (1-11): Release 3 / Release time: 2024-01-02 03:04:05 / Note / ${text}`,
    ]);
  });

  it('that lost its date begins where its first section follows', () => {
    expect(shown('# A', UPDATED, 'a', '# B', '## 1. API Description', 'b')).toEqual([
      'A (1-5): a',
      'B (7-11): 1. API Description / b',
    ]);
  });

  it('whose heading became text has that as its title, or none', () => {
    expect(shown('# A', UPDATED, 'a', 'CreateB', UPDATED, 'b', 'Some words.', UPDATED, 'c')).toEqual([
      'A (1-5): a',
      'CreateB (7-13): b / Some words.',
      ' (15-17): c',
    ]);
  });
});

it('what is before the first page, its title too, is no part of one', () => {
  const { front, pages } = split('# T', 'Copyright', '# A', UPDATED, 'a');
  expect(front.map((block) => 'text' in block && block.text)).toEqual(['T', 'Copyright']);
  expect(pages.map(({ title, group }) => [title, group])).toEqual([['A', '']]);
  expect(split('# T', 'text')).toMatchObject({ front: [{ text: 'T' }, { text: 'text' }], pages: [] });
});
