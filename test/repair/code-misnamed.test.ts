import { describe, expect, it } from 'vitest';
import { codeMisnamed } from '../../generator/repair/code-misnamed.ts';

const TEXT = 'The binding is broken.';
type Row = string | [code: string, description: string];
const list = (...rows: Row[]) =>
  rows.map((row, index) => {
    const [code, description] = typeof row === 'string' ? [row, TEXT] : row;
    return { code, description, line: index + 1 };
  });
const times = (count: number, ...rows: Row[]) => Array.from({ length: count }, () => list(...rows));
const meant = (code: string, ...lists: ReturnType<typeof list>[]) => codeMisnamed.apply({ code, lists })?.code;

describe('an error code', () => {
  it.each<[why: string, misread: string, right: string]>([
    ['a word more within', 'BrokenOldBinding', 'BrokenBinding'],
    ['a word less within', 'BrokenBinding', 'BrokenOldBinding'],
    ['an abbreviation more within', 'BrokenLBBinding', 'BrokenBinding'],
    ['the same behind its group', 'Failed.BrokenOldBinding', 'Failed.BrokenBinding'],
  ])('is the one that stands three times as often, with %s', (_, misread, right) => {
    expect(meant(misread, list(misread), ...times(3, right))).toBe(right);
    expect(meant(misread, list(misread, ['Other', 'It is otherwise.']), ...times(3, right, 'Another'))).toBe(right);
    expect(meant(misread, list(['Other', 'It is otherwise.']), ...times(2, misread), ...times(6, right))).toBe(right);
  });

  it('is that one where descriptions differ in capitals, blanks and signs', () => {
    const right: Row = ['BrokenBinding', ' the  binding (is) broken'];
    expect(meant('BrokenOldBinding', list('BrokenOldBinding'), ...times(3, right))).toBe('BrokenBinding');
  });

  it.each<[why: string, misread: string, lists: ReturnType<typeof list>[]]>([
    [
      'stands not three times as often',
      'BrokenOldBinding',
      [...times(2, 'BrokenOldBinding'), ...times(5, 'BrokenBinding')],
    ],
    [
      'has another description',
      'BrokenOldBinding',
      [list('BrokenOldBinding'), ...times(3, ['BrokenBinding', 'The shelf was lent.'])],
    ],
    [
      'stands in one list with it',
      'BrokenOldBinding',
      [list('BrokenOldBinding'), list('BrokenOldBinding', 'BrokenBinding'), ...times(6, 'BrokenBinding')],
    ],
    ['differs in two words', 'BrokenOldRedBinding', [list('BrokenOldRedBinding'), ...times(3, 'BrokenBinding')]],
    ['differs in its last word', 'BrokenBinding', [list('BrokenBinding'), ...times(3, 'Broken')]],
    ['differs in its first word', 'OldBrokenBinding', [list('OldBrokenBinding'), ...times(3, 'BrokenBinding')]],
    ['has a word of its own, too', 'BookOldLent', [list('BookOldLent'), ...times(3, 'BookSent')]],
    ['has another word in its place', 'BrokenOldBinding', [list('BrokenOldBinding'), ...times(3, 'BrokenBindingBand')]],
    ['is in no group', 'Broken.OldBinding', [list('Broken.OldBinding'), ...times(3, 'BrokenBinding')]],
    [
      'is one of two',
      'BrokenOldRedBinding',
      [list('BrokenOldRedBinding'), ...times(3, 'BrokenRedBinding', 'BrokenOldBinding')],
    ],
  ])('is itself where the other one %s', (_, misread, lists) => {
    expect(meant(misread, ...lists)).toBeUndefined();
  });
});
