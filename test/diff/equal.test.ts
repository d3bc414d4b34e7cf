import { describe, expect, it } from 'vitest';
import { bare, sameData, sameFact } from '../../generator/diff/compare/equal.ts';

describe('the same fact', () => {
  it.each([
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1, source: { line: 1 } }, { source: { line: 9 }, a: 1 }, true],
    [{}, { constructor: 'x' }, false],
    [{ constructor: 'x' }, {}, false],
    [JSON.parse('{"__proto__": "x"}'), {}, false],
    [{}, JSON.parse('{"__proto__": "x"}'), false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{ request: { source: 'a' } }, { request: { source: 'b' } }, false],
    [{ a: null }, {}, false],
    [null, {}, false],
    [{ a: {} }, { a: null }, false],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, false],
    [[1], [1, 2], false],
    [[], { length: 0 }, false],
    [{ a: 1, line: 1, endLine: 2, from: 'x', repairs: [] }, { a: 1 }, true],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ response: { A: 1 } }, { response: { A: 1 } }, true],
    [{ response: { line: 1 } }, { response: {} }, false],
    [{ example: undefined }, {}, true],
    [1, '1', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameFact(a, b)).toBe(same);
    expect(sameFact(b, a)).toBe(same);
  });

  it('knows every key of data', () => {
    expect(sameData({ line: 1 }, { line: 2 })).toBe(false);
    expect(sameData({ a: undefined }, { b: undefined })).toBe(false);
    expect(sameData([], {})).toBe(false);
    expect(sameData(null, {})).toBe(false);
    expect(sameData({}, null)).toBe(false);
    expect(sameData({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(sameData({ a: 1, b: 2 }, { a: 1, b: 3 })).toBe(false);
    expect(sameData('a', 'a')).toBe(true);
    expect(sameData({ toString: 1 }, { valueOf: 1 })).toBe(false);
    expect(sameData({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBe(true);
  });

  it('is told without where it comes from, data as it is', () => {
    expect(
      bare({
        name: 'A',
        source: { line: 1 },
        request: { source: 'x' },
        rules: [{ kind: 'anyOf', line: 3, from: 'y' }],
      }),
    ).toEqual({
      name: 'A',
      request: { source: 'x' },
      rules: [{ kind: 'anyOf' }],
    });
  });
});
