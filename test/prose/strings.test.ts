import { describe, expect, it } from 'vitest';
import type { Constraints, Type } from '../../generator/spec/types.ts';
import { BOX, FLOAT, INTEGER, listOf, quotes, read, STRING } from './read.ts';

const LETTERS_AND_DIGITS = '^[\\p{L}\\p{M}\\p{N}]*$';

describe('lengths', () => {
  it.each<[string, Omit<Constraints, 'from'> | undefined]>([
    ['Name. Length: 5-5.', { minLength: 5, maxLength: 5 }],
    ['Name. Length limit: 20-1.', undefined],
    ['Name. Length limit: 1 and 120.', { minLength: 1, maxLength: 120 }],
    ['Values: `1`, `2`. If this parameter is set to 5, wait.', { enum: ['1', '2'] }],
    ['Name. Length: 0-0.', undefined],
    ['Name. The maximum length is 0.', undefined],
    ['Key of 1-32 bytes.', { minLength: 1, maxLength: 32 }],
    // Fewer characters may make as many bytes.
    ['Key of 16-32 bytes.', { maxLength: 32 }],
    ['Key of 16-32 byte.', { maxLength: 32 }],
    ['Key of 16-32 characters, in bytes.', { minLength: 16, maxLength: 32 }],
    ['Key. Maximum length: 32. It can contain 1-80 characters.', undefined],
    ['Key. Maximum length: 60 bytes. maximum 100 bytes.', undefined],
    ['Key. Length: 1-20 characters. Length limit: 2-20.', undefined],
    ['Key. Maximum length: 60 bytes. Up to 60 bytes.', { maxLength: 60 }],
    ['Length limit: 1-20. Valid values: `A1`, `B2`.', { enum: ['A1', 'B2'] }],
    [`Before Base64 encoding, up to 4,096 bytes. ${'Much more is said. '.repeat(12)}`, undefined],
    [`${'Much is said. '.repeat(20)}Before encoding, a message can contain up to 4,096 bytes.`, undefined],
    [`${'Much is said. '.repeat(20)}A message can contain up to 4,096 bytes.`, { maxLength: 4096 }],
  ])('%s', (description, expected) => {
    expect(read(STRING, description)).toEqual(expected);
  });
});

describe('alphabets', () => {
  it.each<[string, string | undefined]>([
    ['Name of 1 to 60 letters, digits', LETTERS_AND_DIGITS],
    ['Name of 1 to 60 letters,digits.', LETTERS_AND_DIGITS],
    ['Name of 1 to 60 letters and digits; no blanks.', LETTERS_AND_DIGITS],
    ['Name of 1 to 60 letters and digits\nNo blanks.', LETTERS_AND_DIGITS],
    ['Key of 1-32 digits or letters.', LETTERS_AND_DIGITS],
    ['Key of 1 letter to 32 letter, digit.', undefined],
    ['Name of 1-60 letter or digit.', LETTERS_AND_DIGITS],
    ['Name of 1-60 digit or letter.', LETTERS_AND_DIGITS],
    ['Name of up to 60 characters and can only contain letters and digits.', LETTERS_AND_DIGITS],
    ['Name of 1-60 characters can only contain letters and digits.', LETTERS_AND_DIGITS],
    ['Name of 1-60 characters consisting of spaces and periods (.).', '^[ .]*$'],
    ['Name of 1-60 characters containing "-", "." and \'_\'.', '^[.\\-_]*$'],
    ['Name of up to 60 characters. Each can only contain letters and digits.', undefined],
    ['Name of 1 to 60 letters.', undefined],
    ['Name of 1 to 60 letters, digits and emojis.', undefined],
    ['Name of 1 to 60 letters, digits or so.', undefined],
    ['Name of 1 to 60 letters and digits of all scripts.', undefined],
    ['Name of 1 to 60 letters; digits, hyphens.', undefined],
    ['Name of 1 to 60 letters and digits.5 of them.', undefined],
    ['Name of 1 to 60 characters, a letter first.', undefined],
    ['Length limit: 1 to 20 letters and digits. It must start with /.', LETTERS_AND_DIGITS],
    ['Length limit: 1-20. It must start with /.', '^\\/'],
    ['must start with `box`.', '^box'],
    ['Box of a name and must start with "b.x".', undefined],
    ['It is a name; and must start with "b.x".', '^b\\.x'],
    ['Note: it must start with #.', '^#'],
    ['Note the path must start with /.', '^\\/'],
    ['Name.\nThis must begin with `a`.', '^a'],
    ['A regular expression must start with /.', undefined],
    ['If it is a file, it must start with /.', undefined],
    ['Only ASCII visible characters are allowed.', '^[ -~]*$'],
  ])('%s', (description, pattern) => {
    expect(read(STRING, description)?.pattern).toEqual(pattern);
  });
});

describe('sizes of arrays', () => {
  it.each<[string, number | undefined, number?]>([
    ['IDs. Array length range: 1-20.', 20, 1],
    ['IDs. Array length: [1, 10]. Up to 5 of each.', 10, 1],
    ['IDs. Array length: 5-5.', 5, 5],
    ['IDs. Array length: 20-1.', undefined],
    ['IDs. Up to 10 values can be entered.', 10],
    ['IDs to query (0 IDs at most).', undefined],
    ['Up to 3 boxes or up to 10 doors.', 3],
    ['Up to 3 boxes for small ones, up to 10 boxes for big ones.', 10],
    ['Up to 3 boxes for small ones, up to 10 boards for big ones.', 3],
    ['It can be up to 3, up to 10.', 10],
    ['If it is big, it takes doors. Up to 10 doors are supported.', 10],
    ['Doors.if it is big, up to 10 doors are supported.', undefined],
    ['Doors, what if up to 10 doors are supported.', 10],
    ['- When big, up to 10 doors are supported.', undefined],
    ['Boxes of 3 sizes. Many, including up to 5 big boxes.', 5],
    ['Boxes of 3 sizes, including up to 5 big boxes.', undefined],
    [`Of 99 boxes ${'that were made once '.repeat(3)}, including up to 5 big boxes.`, 5],
  ])('%s', (description, maxItems, minItems) => {
    const read1 = read(listOf(STRING), description);
    expect([read1?.minItems, read1?.maxItems]).toEqual([minItems, maxItems]);
  });

  it.each<[string, number | undefined]>([
    ['Filters. Up to 10 `name` values can be entered.', undefined],
    ['Filters. Up to 10 `box-name` value entries.', undefined],
    ['Up to 10 key values are supported.', 10],
    ['Up to 10 `_` values.', undefined],
    ['Up to 10 (`+` values).', 10],
    ['Up to 10 valuers.', 10],
  ])('of structures: %s', (description, maxItems) => {
    expect(read(listOf(BOX), description)?.maxItems).toBe(maxItems);
  });
});

describe('examples', () => {
  it.each<[string, Type, string | undefined]>([
    ['Box ID, such as `box-1`.', STRING, 'box-1'],
    ['Time, for example, 2024-01-01 10:00:00.', STRING, '2024-01-01 10:00:00'],
    [`For example, \`${'x'.repeat(64)}\`.`, STRING, 'x'.repeat(64)],
    [`For example, \`${'x'.repeat(65)}\`.`, STRING, undefined],
    ['Name of the box.', STRING, undefined],
    ['For example, 20.0 indicates 80% off.', FLOAT, undefined],
    ['Boxes. Valid values: `A1`, `B1`. For example, `A1` is a box.', STRING, undefined],
  ])('%s', (description, type, example) => {
    expect(read(type, description)?.example).toBe(example);
  });
});

it.each<[string, Type, Record<string, string>]>([
  ['A box. Length limit: 1-20. More.', STRING, { minLength: 'Length limit: 1-20.', maxLength: 'Length limit: 1-20.' }],
  ['A box. Maximum length: 20. More.', STRING, { maxLength: 'Maximum length: 20.' }],
  [
    'A box. 1-20 letters, digits\nA box.',
    STRING,
    { minLength: '1-20 letters, digits', maxLength: '1-20 letters, digits', pattern: '1-20 letters, digits' },
  ],
  ['A box. It must start with /. More.', STRING, { pattern: 'It must start with /.' }],
  [
    'A box. Only visible ASCII characters are allowed. More.',
    STRING,
    { pattern: 'Only visible ASCII characters are allowed.' },
  ],
  ['A box. Such as `box-1`. More.', STRING, { example: 'Such as `box-1`.' }],
  ['Boxes. Array length: 1-5. More.', listOf(BOX), { minItems: 'Array length: 1-5.', maxItems: 'Array length: 1-5.' }],
  ['Boxes. Up to 5 boxes. More.', listOf(BOX), { maxItems: 'Up to 5 boxes.' }],
  ['A box. Default value: 5. More.', INTEGER, { default: 'Default value: 5.' }],
])('%s is quoted', (description, type, expected) => {
  expect(quotes(type, description)).toEqual(expected);
});
