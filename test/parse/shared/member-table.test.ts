import { describe, expect, it } from 'vitest';
import { saysDeprecated, saysNullable } from '../../../generator/parse/shared/member-table.ts';

describe('a description', () => {
  it.each(['This parameter has been discarded.', 'This field is no longer used.', '(Disused) How many books.'])(
    'says that its member is deprecated: %s',
    (text) => expect(saysDeprecated(text)).toBe(true),
  );

  it.each(['This parameter is not used on the global website.', 'This field is not supported in some regions.'])(
    "doesn't say that its member is deprecated: %s",
    (text) => expect(saysDeprecated(text)).toBe(false),
  );

  it.each([
    'Note: This field may return null, indicating that no valid values can be obtained.',
    '`null` may be returned for this field.',
    'This field may return “null”.',
    'It may be "null".',
  ])('says that its member may be null: %s', (text) => expect(saysNullable(text)).toBe(true));

  it('that only speaks of null does not', () => expect(saysNullable('Whether null values are kept.')).toBe(false));
});
