import { describe, expect, it } from 'vitest';
import { classify } from '../../generator/diff/classify.ts';
import type { Finding } from '../../generator/diff/compare/finding.ts';
import { RULES } from '../../generator/diff/rules.ts';
import type { Diff, Verdict } from '../../generator/diff/types.ts';
import { fails } from '../../generator/diff/verdict.ts';
import { typeText } from '../../generator/spec/type-text.ts';
import { list, ref } from './fixture.ts';
import { DIFF } from './report.ts';

const finding = (rest: Partial<Finding>): Finding => ({
  event: 'enum-added',
  path: 'HireBoat.input.Kind',
  change: 'modified',
  positions: ['request'],
  source: {},
  ...rest,
});

describe('the verdict on a finding', () => {
  it('has nothing that the finding has not', () => {
    const rule = RULES.get('request-enum-added');
    expect(classify(finding({}))).toStrictEqual({
      id: 'request-enum-added',
      path: 'HireBoat.input.Kind',
      change: 'modified',
      positions: ['request'],
      wire: 'safe',
      compile: 'safe',
      validator: 'safe',
      why: rule?.why,
      source: {},
      bump: 'minor',
    });
  });

  it('has lines, reasons, names and values where the finding has them, without where they come from', () => {
    const source = { line: 3, endLine: 4, page: 5 };
    const change = classify(
      finding({
        event: 'unit-changed',
        what: 'unit',
        old: { unit: 's', source },
        new: { unit: 'm', line: 2 },
        oldPath: 'HireBoat.input.Sort',
        reasons: ['one', 'two'],
        source: { old: source, new: { line: 5, endLine: 6 } },
        follows: finding({ event: 'enum-changed', path: 'HireBoat', positions: ['request', 'response'] }),
      }),
    );
    expect(change).toMatchObject({
      what: 'unit',
      old: { unit: 's' },
      new: { unit: 'm' },
      oldPath: 'HireBoat.input.Sort',
      decide: true,
      follows: { id: 'request-enum-changed', path: 'HireBoat' },
    });
    expect(change.why).toBe('The same number may mean something else. (one; two)');
    expect([change.old, change.new]).toEqual([{ unit: 's' }, { unit: 'm' }]);
    expect(change.source).toEqual({ old: { line: 3, endLine: 4 }, new: { line: 5, endLine: 6 } });
  });

  it.each([
    // The worst verdict leads, then the higher step, then the more columns: programs meet it there first.
    ['member-added-required', 'request-member-added-required'],
    ['member-optional', 'response-member-optional'],
    ['enum-added', 'response-enum-added'],
    ['enum-removed', 'request-enum-removed'],
    ['member-nullable', 'response-member-nullable'],
    ['member-removed', 'request-member-removed'],
    ['unit-changed', 'request-unit-changed'],
    ['rule-removed', 'request-rule-removed'],
    ['member-renamed', 'request-member-renamed'],
    ['enum-order', 'request-enum-order'],
  ] as [Finding['event'], string][])('of %s in both positions is led by %s', (event, id) => {
    const change = classify(finding({ event, positions: ['request', 'response'] }));
    expect(change.id).toBe(id);
    expect(change.rules?.map((rule) => rule.id)).toEqual([`request-${event}`, `response-${event}`]);
  });

  it('says what it means in each position, or once where that is the same', () => {
    const why = (event: Finding['event']) => classify(finding({ event, positions: ['request', 'response'] })).why;
    expect(why('enum-dropped')).toBe(
      'In requests: The document no longer restricts the values. In responses: A value that never came before may arrive.',
    );
    expect(why('enum-order')).toBe('The same values in another order.');
  });

  it('says of an unreached type only that, where both positions are told alike', () => {
    const change = classify(finding({ event: 'enum-order', path: 'type Buoy.Colour', positions: [] }));
    expect(change.why).toBe('No action reaches this type. The same values in another order.');
    expect(change.positions).toEqual([]);
    // A type that came is the same wherever it might be used.
    expect(classify(finding({ event: 'type-added', positions: ['request'] })).why).toBe('Nothing used it before.');
  });

  it('is of the position of its rule where programs meet it in one', () => {
    expect(classify(finding({ event: 'error-removed', positions: ['request'] })).positions).toEqual(['response']);
    expect(classify(finding({ event: 'action-added', positions: ['response'] })).positions).toEqual(['request']);
    expect(classify(finding({ event: 'error-removed', positions: ['request', 'response'] })).rules).toBeUndefined();
  });

  it('has a person decide where one position asks for it', () => {
    expect(classify(finding({ event: 'meaning-changed', positions: ['request', 'response'] })).decide).toBe(true);
    expect(classify(finding({ event: 'enum-added', positions: ['request', 'response'] })).decide).toBeUndefined();
  });
});

describe('--fail-on', () => {
  const diff = (...verdicts: Verdict[]): Diff => ({
    old: DIFF.old,
    new: DIFF.new,
    bump: 'none',
    changes: verdicts.map((compile) => ({ ...(DIFF.changes[2] as Diff['changes'][number]), compile })),
  });
  const side = (name: 'old' | 'new') => ({ side: name, product: 'boat', version: '2010', from: 'x.json' });

  it.each([
    [diff(), false, false],
    [diff('safe', 'safe'), false, false],
    [diff('safe', 'dangerous'), false, true],
    [diff('breaking', 'safe'), true, true],
    // An API that went is gone for all who use it; one that came bothers nobody.
    [{ ...diff(), unpaired: [side('new')] }, false, false],
    [{ ...diff('safe'), unpaired: [side('new'), side('old')] }, true, true],
  ])('case %#', (of, breaking, dangerous) => {
    expect([fails(of, 'breaking'), fails(of, 'dangerous')]).toEqual([breaking, dangerous]);
  });
});

it.each([
  [{ kind: 'string' }, 'string'],
  [list(list(ref('Boat'))), 'Boat[][]'],
  [{ kind: 'map', values: list('integer') }, '{ [id]: integer[] }'],
] as const)('a type in words: %j', (type, text) => {
  expect(typeText(type)).toBe(text);
});
