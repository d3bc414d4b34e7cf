import { describe, expect, it } from 'vitest';
import { saysNullable, saysNullableUnclearly } from '../../generator/spec/null-note.ts';

describe('a description', () => {
  it.each([
    'Note: This field may return null, indicating that no valid values can be obtained.',
    '`null` may be returned for this field.',
    'This field may return “null”.',
    'It may be "null".',
  ])('says that its member may be null: %s', (text) => expect(saysNullable(text)).toBe(true));

  it('that only speaks of null does not', () => expect(saysNullable('Whether null values are kept.')).toBe(false));

  it('that says so in words that no other note has does so unclearly', () => {
    expect(saysNullableUnclearly('This field might return null.')).toBe(true);
    expect(saysNullableUnclearly('This field may return null; it might return null in some regions.')).toBe(false);
  });
});
