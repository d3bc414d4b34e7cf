import { describe, expect, it } from 'vitest';
import { saysDeprecated } from '../../../generator/parse/shared/member-table.ts';

describe('a description', () => {
  it.each(['This parameter has been discarded.', 'This field is no longer used.', '(Disused) How many books.'])(
    'says that its member is deprecated: %s',
    (text) => expect(saysDeprecated(text)).toBe(true),
  );

  it.each(['This parameter is not used on the global website.', 'This field is not supported in some regions.'])(
    "doesn't say that its member is deprecated: %s",
    (text) => expect(saysDeprecated(text)).toBe(false),
  );
});
