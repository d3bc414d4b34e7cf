import { describe, expect, it } from 'vitest';
import {
  groupByOwner,
  headline,
  isWording,
  ownerOf,
  placeIn,
  plural,
  summarize,
  titleOf,
  valueText,
} from '../../generator/diff/render/describe.ts';
import type { Change, Diff } from '../../generator/diff/types.ts';
import { action, dataType, errorCode, list, member, ref } from './fixture.ts';

function changeOf(rest: Partial<Change>): Change {
  return {
    id: 'request-x',
    path: 'HireBoat.input.Hours',
    change: 'modified',
    positions: ['request'],
    wire: 'safe',
    compile: 'safe',
    validator: 'safe',
    why: '',
    source: {},
    bump: 'none',
    ...rest,
  };
}

const rule = (kind: 'anyOf' | 'oneOf' | 'exclusive', ...members: string[]) => ({ kind, members, from: '', line: 1 });
const when = (member: string, is?: unknown[]) => ({
  kind: 'requiredWhen',
  members: ['Crew', 'Gear'],
  when: { member, ...(is ? { is } : { absent: true }) },
  from: '',
  line: 1,
});

describe('a change in a line', () => {
  it.each([
    ['added', { new: member('Hours', 'integer') }, 'added (integer, optional)'],
    ['added', { new: member('Crew', list(ref('Sailor')), { required: true }) }, 'added (Sailor[])'],
    ['added', { new: action('PaintBoat', { summary: 'Paints a boat' }) }, 'added: Paints a boat'],
    ['added', { new: action('PaintBoat', { summary: '' }) }, 'added'],
    ['added', { new: dataType('Pier', [member('Name', 'string')]) }, 'added (1 member)'],
    ['added', { new: dataType('Pier', []) }, 'added (0 members)'],
    ['added', { new: errorCode('Stormy', 'The sea is rough.') }, 'added'],
    ['added', { new: null }, 'added'],
    ['added', {}, 'added'],
    ['removed', { old: member('ById', { kind: 'map', values: ref('Boat') }) }, 'removed ({ [id]: Boat }, optional)'],
    ['renamed', { old: 'Time', new: 'Hours' }, 'renamed from Time to Hours'],
  ] as [Change['change'], Partial<Change>, string][])('%s %j', (change, rest, line) => {
    expect(headline(changeOf({ change, ...rest }))).toBe(line);
  });

  it.each([
    ['type', { kind: 'integer' }, list('string'), 'type integer became string[]'],
    ['required', false, true, 'required now'],
    ['required', true, false, 'optional now'],
    ['nullable', false, true, 'may be null now'],
    ['nullable', true, false, 'no longer null'],
    ['deprecated', false, true, 'deprecated'],
    ['deprecated', true, false, 'no longer deprecated'],
    ['documented', false, true, 'has a page now'],
    ['documented', true, false, 'has no page any more'],
    ['order', ['A'], ['B'], 'order changed'],
    ['examples', 'x', 'y', 'examples changed'],
    ['usedBy', [], ['A'], 'list of actions that use it changed'],
    ['unknown', undefined, undefined, 'modified; how is not recorded'],
    ['enum', ['A', 'B'], ['B', 'C', 'D'], 'values: C, D added; A removed'],
    ['enum', [1, 2], [2, 1], 'values: order changed'],
    ['enum', undefined, ['A'], 'values: A added'],
    ['enum', ['A'], undefined, 'values: A removed'],
    ['enum', ['A'], { values: ['A'], caseInsensitive: true }, 'values: upper and lower case are the same now'],
    ['enum', { values: ['A'], caseInsensitive: true }, ['A'], 'values: upper and lower case differ now'],
    [
      'enum',
      { values: ['A'], caseInsensitive: true },
      { values: ['A', 'B'], caseInsensitive: true },
      'values: B added',
    ],
    [
      'enum',
      { values: ['A', 'B'], caseInsensitive: true },
      { values: ['B', 'A'], caseInsensitive: true },
      'values: order changed',
    ],
    ['errors', ['Sunk'], ['Stormy'], 'error codes: Stormy added; Sunk removed'],
    ['range', { min: 1, max: 24 }, { min: 1, max: 48 }, '1 to 24 became 1 to 48'],
    ['range', {}, { max: 20 }, 'at most 20 now; no limit was stated'],
    ['range', { min: 3 }, {}, 'at least 3 no longer stated'],
    ['range', { maxLength: 60 }, { minLength: 1 }, 'at most 60 characters became at least 1 characters'],
    ['range', { minItems: 1, maxItems: 6 }, { min: 1, also: [0, -1] }, '1 to 6 items became at least 1, also 0, -1'],
    ['default', undefined, 2, 'default 2 stated'],
    ['default', 2, undefined, 'default 2 no longer stated'],
    ['default', 'a', 'b', 'default "a" became "b"'],
    ['unit', 'hours', 'minutes', 'unit "hours" became "minutes"'],
    ['pattern', undefined, '^a$', 'pattern "^a$" stated'],
    ['rules', [], [rule('anyOf', 'Crew', 'Gear')], 'new rule: at least one of Crew, Gear'],
    ['rules', [rule('oneOf', 'Crew', 'Gear')], [], 'rule gone: exactly one of Crew, Gear'],
    [
      'rules',
      [when('Kind')],
      [rule('exclusive', 'A', 'B'), when('Kind', ['ROW', 'SAIL'])],
      'new rule: at most one of A, B; Crew, Gear required when Kind is ROW or SAIL; rule gone: Crew, Gear required when Kind is absent',
    ],
    ['filters', [], [], 'filters changed'],
    ['history', {}, {}, 'history entry changed'],
    ['rateLimit', 20, undefined, 'rate limit 20/s became none'],
    ['async', undefined, { pollWith: 'AskTask', by: 'Id' }, 'asynchronous: ask AskTask for the outcome'],
    ['async', { pollWith: 'AskTask', by: 'Id' }, undefined, 'no longer asynchronous'],
    ['effect', 'read', 'write', 'no longer taken for one that only reads'],
    ['effect', 'write', 'read', 'only reads now'],
    [
      'paging',
      undefined,
      { position: 'Offset', counts: 'items', size: 'Limit', defaultSize: 20, items: ['Data', 'Boats'], total: ['All'] },
      'paging: none became Data.Boats by Offset and Limit (20), in all All',
    ],
    [
      'waiting',
      [{ poll: 'AskTask', member: 'Id', status: ['Status'], succeeded: [0], failed: [1, 3] }],
      undefined,
      'waiting: AskTask by Id until Status is 0 (failed: 1, 3) became none',
    ],
    ['idempotency', 'Token', undefined, 'made safe to repeat by nothing, was "Token"'],
    ['meaning', 'throttled', undefined, 'taken for nothing certain, was throttled'],
    ['endpoint', undefined, 'boat.example.com', 'endpoint nothing became "boat.example.com"'],
    ['details', { notes: [1] }, {}, 'details notes [1] became nothing'],
    [undefined, 1, 2, 'changed'],
  ] as [Change['what'], unknown, unknown, string][])('%s, %j to %j', (what, old, renewed, line) => {
    expect(headline(changeOf({ ...(what && { what }), old, new: renewed }))).toBe(line);
  });

  it.each([
    ['request-meaning-changed', 'text changed, and perhaps its meaning'],
    ['error-meaning-changed', 'text changed, and perhaps its meaning'],
    ['common-modified', 'text changed, and perhaps its meaning'],
    ['request-wording-changed', 'text reworded'],
    ['common-text-changed', 'text reworded'],
  ])('a text, of %s', (id, line) => {
    expect(headline(changeOf({ id, what: 'description', old: 'a', new: 'b' }))).toBe(line);
  });
});

describe('a value', () => {
  it.each([
    [undefined, 'nothing'],
    ['a', '"a"'],
    ['^\\d+$', '"^\\d+$"'],
    [null, 'null'],
    [[1, 'a'], '[1,"a"]'],
    [{}, 'nothing'],
    [{ a: 1, b: { c: 'x' } }, 'a 1, b c "x"'],
  ])('%j as text', (value, text) => {
    expect(valueText(value)).toBe(text);
  });
});

describe('where a change is', () => {
  it.each([
    ['HireBoat', 'HireBoat', ''],
    ['HireBoat.input.Hours', 'HireBoat', 'input.Hours'],
    ['type Boat', 'type Boat', ''],
    ['type Boat.Gear', 'type Boat', 'Gear'],
    ['error Sunk.Deep', 'Error codes', 'error Sunk.Deep'],
    ['region ap-lake', 'Regions', 'region ap-lake'],
    ['release 3', 'Release history', 'release 3'],
    ['common.Token', 'Common parameters', 'common.Token'],
    ['monitoring', 'Monitoring', 'monitoring'],
    ['monitoring QCE/BOAT.metric Speed', 'Monitoring', 'monitoring QCE/BOAT.metric Speed'],
    ['api', 'The API', ''],
  ])('%s: under %s, as %j', (path, owner, place) => {
    expect(ownerOf(path)).toBe(owner);
    expect(placeIn(path)).toBe(place);
  });

  it('brings all changes of one owner together, in the order in which owners appear', () => {
    const paths = ['HireBoat', 'type Boat.Gear', 'HireBoat.input.Hours', 'error A', 'error B'];
    expect(
      groupByOwner(paths.map((path) => changeOf({ path }))).map(({ owner, changes }) => [
        owner,
        changes.map(({ path }) => path),
      ]),
    ).toEqual([
      ['HireBoat', ['HireBoat', 'HireBoat.input.Hours']],
      ['type Boat', ['type Boat.Gear']],
      ['Error codes', ['error A', 'error B']],
    ]);
  });
});

describe('what nobody has to know', () => {
  it.each([
    [{ path: 'release 3', wire: 'breaking' }, true],
    [{ what: 'description' }, true],
    [{ what: 'description', wire: 'dangerous' }, false],
    [{ what: 'order' }, true],
    [{ what: 'enum' }, false],
    [{}, false],
  ] as [Partial<Change>, boolean][])('%j: %s', (rest, wording) => {
    expect(isWording(changeOf(rest))).toBe(wording);
  });

  it('is counted beside the verdicts', () => {
    expect(
      summarize([
        changeOf({ what: 'order' }),
        changeOf({ compile: 'breaking' }),
        changeOf({ validator: 'dangerous', decide: true }),
        changeOf({ wire: 'dangerous', compile: 'breaking' }),
      ]),
    ).toEqual({ counts: { breaking: 2, dangerous: 1, safe: 1 }, decide: 1, wording: 1 });
  });
});

it('counts in words', () => {
  expect([plural(1, 'change'), plural(2, 'change'), plural(0, 'entry', 'entries')]).toEqual([
    '1 change',
    '2 changes',
    '0 entries',
  ]);
});

it('names both sides, or both versions of a map', () => {
  const side = (version: string, from: string) => ({ product: 'boat', version, from, document: 'boat.md' });
  const diff: Diff = { old: side('2010', 'HEAD'), new: side('2020', 'boat.md'), bump: 'none', changes: [] };
  expect(titleOf(diff)).toBe('boat 2020: HEAD against boat.md');
  expect(titleOf({ ...diff, migration: { actions: [], added: [] } })).toBe('From boat 2010 to boat 2020');
});
