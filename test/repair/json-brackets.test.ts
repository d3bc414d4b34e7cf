import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendJson } from '../../generator/repair/json-brackets.ts';

/** What was done to a text, each with the text behind its place. */
const fixesOf = (text: string): string[] | undefined =>
  mendJson(text)?.fixes.map(({ offset, fix }) => `${fix} before ${JSON.stringify(text.slice(offset, offset + 4))}`);

/** Without the whole numbers of which programs hold others than those that are written. */
const asHeld = (_: string, value: unknown): unknown =>
  Number.isInteger(value) && !Number.isSafeInteger(value) ? 0 : value;

describe('JSON', () => {
  it('is read as it is, without a fix', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, asHeld, indent);
        expect(mendJson(`\n${text} \n`)).toEqual({ value: JSON.parse(text), fixes: [] });
      }),
    );
  });

  it('becomes plain data, whatever its keys are', () => {
    const value = mendJson('{"__proto__": {"A": 1}}')?.value;
    expect(Object.getOwnPropertyDescriptor(value, '__proto__')).toEqual({
      value: { A: 1 },
      enumerable: true,
      writable: true,
      configurable: true,
    });
  });

  it('may be nested 200 levels deep, and no deeper', () => {
    const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const objects = (depth: number) => `${'{"A":'.repeat(depth)}1${'}'.repeat(depth)}`;
    expect(mendJson(lists(201))?.fixes).toEqual([]);
    expect(mendJson(lists(202))).toBeUndefined();
    expect(mendJson(objects(200))?.fixes).toEqual([]);
    expect(mendJson(objects(201))).toBeUndefined();
  });
});

describe('damaged JSON', () => {
  it.each<[text: string, value: unknown, fixes: string[]]>([
    ['{"A": [1, 2,], }', { A: [1, 2] }, ['dropped a stray comma before "], }"', 'dropped a stray comma before "}"']],
    ['{, "A": [, 1]}', { A: [1] }, ['dropped a stray comma before "\\"A\\":"', 'dropped a stray comma before "1]}"']],
    ['[1,, 2]', [1, 2], ['dropped a stray comma before "2]"']],
    ['["A" "B"]', ['A', 'B'], ['added a lost comma before "\\"B\\"]"']],
    ['{"A": 1 "B": 2}', { A: 1, B: 2 }, ['added a lost comma before "\\"B\\":"']],
    ['{"A": {"B": 1}', { A: { B: 1 } }, ['added the lost } before ""']],
    ['{"A": [1}', { A: [1] }, ['added the lost ] before "}"']],
    ['[{"A": 1]', [{ A: 1 }], ['added the lost } before "]"']],
    ['{"A": ["B", "LongName" : 2}', { A: ['B'], LongName: 2 }, ['added the lost ] before ", \\"L"']],
    ['{"A": 1}}, ]', { A: 1 }, ['dropped brackets after the end before "}, ]"']],
    ['{A-1.b: 1}', { 'A-1.b': 1 }, ['quoted a bare key before ": 1}"']],
    ['{"A": tru', { A: 'tru' }, ['read the bare word tru as a string before "tru"', 'added the lost } before ""']],
    ['["ab  \ncd"]', ['abcd'], ['joined a string broken over lines before "\\ncd\\""']],
    ['["C:\\dir"]', ['C:\\dir'], ['kept an invalid escape as text before "C:\\\\d"']],
    [
      '[12345678901234567890]',
      ['12345678901234567890'],
      ['kept a number as text that has more digits than are held before "1234"'],
    ],
    [
      '[-12345678901234567890]',
      ['-12345678901234567890'],
      ['kept a number as text that has more digits than are held before "-123"'],
    ],
    ['[1e999]', ['1e999'], ['kept a number as text that has more digits than are held before "1e99"']],
  ])('%s', (text, value, fixes) => {
    expect(mendJson(text)?.value).toEqual(value);
    expect(fixesOf(text)).toEqual(fixes);
  });

  it.each<[text: string, value: unknown]>([
    ['["a\\"b]\\\\"]', ['a"b]\\']],
    ['["a\tb"]', ['a\tb']],
    ['{"A": {"B": 1}, "A": {"B": 1}}', { A: { B: 1 } }],
    ['[-5, 1.5, 1e5, 9007199254740991, true, null]', [-5, 1.5, 1e5, 9007199254740991, true, null]],
  ])('is no %s', (text, value) => {
    expect(mendJson(text)).toEqual({ value, fixes: [] });
  });

  it.each([
    ['a key without a colon', '{"A" 12}'],
    ['a key without a value', '{"A": }'],
    ['a key that is a number', '{1A: 1}'],
    ['a key with a sign', '{A$: 1}'],
    ['a key in the outermost list', '[1, "A": 2]'],
    ['a key in an empty list', '{"A": ["B": 1]}'],
    ['another value for a key', '{"A": 1, "A": "1"}'],
    ['a string without an end', '["A'],
    ['a backslash at the end', '["A\\'],
    ['another text behind it', '{"A": 1} and so on'],
    ['nothing', ''],
  ])('is left where that would be a guess: %s', (_, text) => {
    expect(mendJson(text)).toBeUndefined();
  });
});
