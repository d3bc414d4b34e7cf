import { describe, expect, it } from 'vitest';
import type { Constraints, Type } from '../../generator/spec/types.ts';
import { BOX, FLOAT, INTEGER, listOf, quotes, read, STRING } from './read.ts';

describe('numbers', () => {
  it.each<[string, Type, Omit<Constraints, 'from'> | undefined]>([
    ['Boxes. Value range: 5-5.', INTEGER, { min: 5, max: 5 }],
    ['Value range: 1-10. Value range: 5-20. Value range: 0-3.', INTEGER, { min: 0, max: 20 }],
    ['Ratio. Value range: 0.5-1.5.', FLOAT, { min: 0.5, max: 1.5 }],
    ['Boxes. Value range: 2-60. Maximum value: 90. Minimum value: 1.', INTEGER, { min: 2, max: 60 }],
    ['Lifetime in days. The minimum value is 1.', INTEGER, { min: 1, unit: 'days' }],
    ['Lifetime. The minimum value is 1 hour.', INTEGER, { min: 1 }],
    ['Page size. The value cannot exceed 100. 5 KB each.', INTEGER, { max: 100 }],
    ['The upper limit is `10`.', INTEGER, { max: 10 }],
    ['The upper limit is 40.', INTEGER, { max: 40 }],
    ['Speed. Value range: 1 Mbps to 2,048 Mbps.', INTEGER, { min: 1, max: 2048, unit: 'Mbps' }],
    ['Speed. Value range: 1 GB/s - 10 GB/s.', INTEGER, { min: 1, max: 10, unit: 'GB/s' }],
    ['Time. Value range: 1 hour to 1 day. The value cannot exceed 2.', INTEGER, { max: 2 }],
    // Of a number that no double holds exactly, or at all, nothing can be checked.
    [`Boxes. Value range: 1-1${'0'.repeat(309)}.`, INTEGER, { min: 1 }],
    [`Ratio. Valid values: 1, 1${'0'.repeat(309)}.`, FLOAT, undefined],
    ['ID. Valid values: 1, 9007199254740993.', INTEGER, undefined],
    ['Ratio. Valid values: 1, 9007199254740994.', FLOAT, { enum: [1, 9007199254740994] }],
  ])('%s', (description, type, expected) => {
    expect(read(type, description)).toEqual(expected);
  });

  it.each([
    'Boxes. Value range: 10-2.',
    'Number of boxes. Minimum value: 10. Maximum value: 5.',
    'The range is: > 0. Value range: 1-10.',
    'The range is > 0. Value range: 1-10.',
    'The ranges are ≥0. Value range: 1-10.',
    'The range: <10. Value range: 1-10.',
    'Value range:>0. Value range: 1-10.',
    'To set a period longer than 2000 seconds (up to 3600 seconds), please submit a ticket.',
    'Speed. Value range: 1 Mbps - 10 Gbps.',
    'Size. Value range: 1-10 GB.',
    'Box. The upper limit is 40. For shelves, the upper limit is what is left.',
  ])('are not bounded by: %s', (description) => {
    expect(read(INTEGER, description)).toBeUndefined();
  });

  it.each<[string, Omit<Constraints, 'from'>]>([
    ['Level. Maximum value: 2. 0: off; 1: half; 2: full.', { max: 2, enum: [0, 1, 2] }],
    ['Level. Minimum value: 1. 1: half; 2: full.', { min: 1, enum: [1, 2] }],
    ['Level. Value range: 0-2. 0: off; 1: half; 2: full.', { min: 0, max: 2 }],
    ['Value range: 0-100. 100 indicates full, 10 indicates few. -1 indicates none.', { min: 0, max: 100, also: [-1] }],
    [
      'Value range: 1-100. Setting it to 0 means none. If it is set to 0, none is sent.',
      { min: 1, max: 100, also: [0] },
    ],
    ['0: off; 1: on. If this parameter is set to 1, all are on.', { enum: [0, 1] }],
    ['1: red; 2: blue. If it is set to 5, all are returned. If it is set to 5, wait.', { enum: [1, 2], also: [5] }],
    ['0: off; 1: on. You can pass in an empty string.', { enum: [0, 1] }],
    ['Values: 1, 2 (case-insensitive).', { enum: [1, 2] }],
    ['Old level. Valid values: 1, 2. New level. Valid values: 2, 3.', { enum: [1, 2, 3] }],
  ])('with meanings of their own: %s', (description, expected) => {
    expect(read(INTEGER, description)).toEqual(expected);
  });

  it('of texts and structures are no bounds', () => {
    expect(read(STRING, 'Level. Value range: 0-100.')).toBeUndefined();
    expect(read(BOX, 'Box. Valid values: `A1`, `B1`. Default value: 10. Value range: 0-100.')).toBeUndefined();
    expect(read(listOf(BOX), 'Boxes. Valid values: `A1`, `B1`. Length: 1-20. Default value: 10.')).toBeUndefined();
    expect(
      read({ kind: 'map', values: STRING }, 'Valid values: `A1`, `B1`. Length: 1-20. Default value: 10.'),
    ).toBeUndefined();
    expect(read({ kind: 'json' }, 'Valid values: `A1`, `B1`. Length: 1-20. Default value: 10.')).toBeUndefined();
    expect(read({ kind: 'datetime' }, 'Valid values: `A1`, `B1`. Default value: `10`.')).toBeUndefined();
  });

  it.each<[string, Record<string, string>]>([
    ['Value range: 1-5. Again, value range: 1-5.', { min: 'Value range: 1-5.', max: 'Value range: 1-5.' }],
    [
      'Boxes. Value range: 2-9. For more, value range: 1-5. For most (up to 20), ask. More.',
      { min: 'For more, value range: 1-5.', max: 'For most (up to 20), ask.' },
    ],
    [
      'A box. An integer between 0 and 9. More.',
      { min: 'An integer between 0 and 9.', max: 'An integer between 0 and 9.' },
    ],
    ['A box. The value range is 1 to the maximum. More.', { min: 'The value range is 1 to the maximum.' }],
    ['A box. Maximum value: 9. Minimum value: 2. More.', { min: 'Minimum value: 2.', max: 'Maximum value: 9.' }],
    [
      'A box. Value range: 2-9. Setting it to 0 means none. More.',
      { min: 'Value range: 2-9.', max: 'Value range: 2-9.', also: 'Setting it to 0 means none.' },
    ],
    [
      'A box. 1: red; 2: blue. If it is set to 5, wait. More.',
      { enum: '1: red; 2: blue.', also: 'If it is set to 5, wait.' },
    ],
    [
      'A box. Value range: 300-900 for old ones; 200-2000 for new ones. More.',
      {
        min: 'Value range: 300-900 for old ones; 200-2000 for new ones.',
        max: 'Value range: 300-900 for old ones; 200-2000 for new ones.',
      },
    ],
    ['A box. Life in days. More.', { unit: 'Life in days.' }],
  ])('quote what says so: %s', (description, expected) => {
    expect(quotes(INTEGER, description)).toEqual(expected);
  });
});
