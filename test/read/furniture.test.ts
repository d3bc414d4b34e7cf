import { expect, it } from 'vitest';
import { pageFurniture } from '../../generator/read/furniture.ts';

const COVER = ['# Load Balancer', '', 'The Vendor', '', '©2013-2024 The Vendor. All rights reserved.', ''];
/** The lines of a document with this cover that are furniture, without the cover's own copyright line. */
const found = (...lines: string[]): string[] =>
  pageFurniture([...COVER, ...lines])
    .filter((index) => index >= COVER.length)
    .map((index) => lines[index - COVER.length] ?? '')
    .sort();

it.each([
  ['the copyright line', '©2013-2024 The Vendor. All rights reserved.'],
  ['the number of a page', 'Page 12 of 340'],
  ['both on a line', '©2013-2024 The Vendor. All rights reserved. Page 12 of 340'],
])('%s is furniture wherever it is', (_, line) => {
  expect(found('Name\tType', line, 'Id\tString')).toEqual([line]);
});

it('lines of the cover are, where they are repeated as the head of pages', () => {
  const HEAD = 'Load Balancer';
  expect(found('a', HEAD, 'b', HEAD, 'c', HEAD)).toEqual([HEAD, HEAD, HEAD]);
  expect(found('a', HEAD, 'b', HEAD)).toEqual([]);
});

it.each(['All rights reserved', 'See page 12.', 'Page size', 'Load Balancer instance'])('%s is not', (line) => {
  expect(found(line, line, line, line)).toEqual([]);
});

it('of a document without a cover, its first line is taken for one', () => {
  expect(pageFurniture(['# Guide', 'a', 'Guide', 'b', 'Guide', 'Guide'])).toEqual([2, 4, 5]);
});
