import { describe, expect, it } from 'vitest';
import type { Finding } from '../../generator/diff/compare/finding.ts';
import { reportText } from '../../generator/diff/compare/text.ts';

const PLACE = { path: 'HireBoat.input.Hours', positions: ['request'], source: {} } as const;
const other = (what: Finding['what'], rest: Partial<Finding> = {}): Finding => ({
  ...PLACE,
  event: 'range-changed',
  change: 'modified',
  ...(what && { what }),
  ...rest,
});

/** What is reported of two texts beside other findings: the event, why, and what it follows. */
function told(old: string, renewed: string, others: readonly Finding[] = []) {
  const found: Finding[] = [];
  reportText((finding) => found.push(finding), PLACE, old, renewed, undefined, others);
  return found.map(({ event, reasons, follows }) => [event, reasons?.join('; '), follows?.what]);
}

const meaning = (reasons: string) => [['meaning-changed', reasons, undefined]];
const follows = (reasons: string, what: Finding['what']) => [['wording-changed', reasons, what]];

describe('a changed text', () => {
  it('is told once, as wording or meaning, with both sides', () => {
    expect(told('A boat.', 'A boat.')).toEqual([]);
    expect(told('A boat.', 'A boat')).toEqual([['wording-changed', '', undefined]]);
    expect(told('A boat.', 'Not a boat.')).toEqual(meaning('"not" new'));
    const found: Finding[] = [];
    const events = { meaning: 'error-meaning-changed', wording: 'error-wording-changed' } as const;
    reportText((finding) => found.push(finding), PLACE, 'A boat.', 'Not a boat.', events);
    expect(found).toEqual([
      {
        ...PLACE,
        event: 'error-meaning-changed',
        change: 'modified',
        what: 'description',
        old: 'A boat.',
        new: 'Not a boat.',
        reasons: ['"not" new'],
      },
    ]);
  });

  it.each([
    ['required', 'May be left out: optional.', 'Must not be left out: required.'],
    ['nullable', 'Its name.', 'Its name, not null.'],
    ['deprecated', 'Its name.', 'Its name, deprecated, not public.'],
    ['range', 'At most a few characters.', 'At least some bytes, not more than that, less than all.'],
    ['default', 'Optional.', 'Not optional; by default all.'],
    ['enum', 'Enabled by default only if true.', 'Disabled if false.'],
  ] as [Finding['what'], string, string][])('repeats in words that %s changed', (what, old, renewed) => {
    expect(told(old, renewed)[0]?.[0]).toBe('meaning-changed');
    expect(told(old, renewed, [other(what)])).toEqual([['wording-changed', expect.any(String), what]]);
    // What is said of another fact does not explain it.
    expect(told(old, renewed, [other('type')])[0]?.[0]).toBe('meaning-changed');
  });

  it('repeats the values of a finding, of both sides', () => {
    const max = other('range', { old: { max: 24 }, new: { max: 48 } });
    expect(told('Takes 24 boats', 'Takes 48 boats', [max])).toEqual(follows('24 became 48', 'range'));
    expect(told('Takes 24 boats', 'Takes 96 boats', [max])).toEqual(meaning('96 new'));
    expect(told('Takes 12 boats', 'Takes 48 boats', [max])).toEqual(meaning('12 gone'));
  });

  it('tells of what it has beyond other findings, with only that', () => {
    const max = other('range', { old: { max: 24 }, new: { max: 48 } });
    expect(told('Takes 24 boats in a day', 'Takes 48 boats in a week', [max])).toEqual(meaning('day became week'));
  });

  it('follows the first finding about a fact, and none that came whole or is about examples', () => {
    const [whole, examples, max] = [other(undefined), other('examples'), other('range', { old: 1, new: 5 })];
    expect(told('Takes 1 boat', 'Takes 5 boats', [whole, examples, max])).toEqual(follows('1 became 5', 'range'));
    expect(told('Takes 1 boat', 'Takes 5 boats', [whole, examples])).toEqual(meaning('1 became 5'));
    expect(told('A boat.', 'A boat', [max])).toEqual([['wording-changed', '', undefined]]);
  });

  it.each([
    'Note: this field may return null, indicating that no valid values can be obtained.',
    'Note: This parameter may return `null`.',
    'Note：The field may return null, as for 5 boats',
    'this field may return null',
  ])('repeats that it may be null: %s', (note) => {
    const nullable = other('nullable', { old: false, new: true });
    expect(told('Its fee.', `Its fee.\n${note}`, [nullable])[0]?.[0]).toBe('wording-changed');
    expect(told(`${note}\nIts fee.`, 'Its fee.', [nullable])[0]?.[0]).toBe('wording-changed');
    expect(told('Its fee.', `Its fee.\n${note}`, [other('range'), nullable])[0]?.[0]).toBe('wording-changed');
    expect(told('Its fee.', `Its fee.\n${note}`, [other('range')])[0]?.[0]).toBe('meaning-changed');
    // The note alone, without the finding that it repeats.
    expect(told('Its fee.', `Its fee.\n${note}`)[0]?.[0]).toBe('meaning-changed');
    expect(told('Its fee.', `Its fee.\n${note} On Mondays 7 more.`, [nullable])[0]?.[0]).toBe(
      note.endsWith('.') ? 'meaning-changed' : 'wording-changed',
    );
    expect(told('Its fee.', `Its fee.\n${note}\nAt most 7.`, [nullable])[0]?.[0]).toBe('meaning-changed');
  });
});
