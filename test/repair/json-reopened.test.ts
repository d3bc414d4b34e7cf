import { describe, expect, it } from 'vitest';
import { reopenJson } from '../../generator/repair/json-reopened.ts';

describe('reopenJson', () => {
  it.each([
    ['a list goes on', '{"a": {"k": [{"x": 1}]}, {"x": 2}]}}', '{"a": {"k": [{"x": 1}  , {"x": 2}]}}'],
    ['twice', '{"k": [{"x": 1}]}, {"x": 2}]}, {"x": 3}]}', '{"k": [{"x": 1}  , {"x": 2}  , {"x": 3}]}'],
    ['brackets and quotes in strings', '{"a": "}]\\"}"} "b": "{[\\\\"}', '{"a": "}]\\"}"  "b": "{[\\\\"}'],
    ['a list within a list', '{"k": [[1]]} [2]]}', '{"k": [[1]   [2]]}'],
  ])('takes closing brackets away that came too early: %s', (_, text, reopened) => {
    expect(reopenJson(text)).toBe(reopened);
  });

  it.each([
    ['nothing follows', '{"a": [1, 2]}'],
    ['a list of objects', '[{"x": 1}, {"x": 2}]'],
    ['keys follow', '{"a": [1], "b": [2], "c": {"d": 1}}'],
    ['no comma stands before the object, which may be lost with its key', '{"r": {"k": [{"x": 1}]} {"x": 2}]}'],
    ['no list was closed', '{"a": 1}, {"b": 2}'],
    ['a bracket too many behind it', '{"a": 1} "b": 2}}'],
    ['a number follows, which may be a value that lost its key', '{"r": {"k": [1]}, 2]}'],
    ['a string follows that has no end', '{"k": [1, "a'],
    ['a word follows', '{"k": [1]} and so on'],
  ])('leaves other texts: %s', (_, text) => {
    expect(reopenJson(text)).toBeUndefined();
  });
});
