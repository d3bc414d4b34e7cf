import { expect, it } from 'vitest';
import { parseType, scalarOf } from '../../../generator/parse/shared/type-words.ts';
import { cellText } from '../../../generator/read/cell.ts';

it.each(['constructor', 'toString', '__proto__', 'valueOf'])('%s is no type, although every object has it', (word) => {
  expect(parseType(word)).toBeUndefined();
  expect(scalarOf(word)).toBeUndefined();
});

it('an entity that is none is text', () => {
  expect(cellText('&constructor; &lt;').text).toBe('&constructor; <');
});
