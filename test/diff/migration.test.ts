import { describe, expect, it } from 'vitest';
import { diffReleases } from '../../generator/diff/diff-sides.ts';
import { mapMigration } from '../../generator/diff/migration/map.ts';
import { mapMembers } from '../../generator/diff/migration/members.ts';
import {
  headOfName,
  likenessOfWords,
  weightsOf,
  wordsOfName,
  wordsOfText,
  writtenOut,
} from '../../generator/diff/migration/words.ts';
import type { Action, ApiSpec, Member } from '../../generator/spec/types.ts';
import { action, boatSpec, dataType, list, member, ref } from './fixture.ts';

describe('words', () => {
  it.each([
    ['CreateReadingRoomDesks', ['create', 'reading', 'room', 'desk']],
    ['describeHTTPListeners', ['describe', 'http', 'listener']],
    ['list_of-boxes.and glass', ['list', 'of', 'boxe', 'and', 'glass']],
    ['Libraries', ['library']],
    ['DIES', ['die']],
    ['gas', ['gas']],
    ['bus2Stops', ['bus2', 'stop']],
    ['', []],
  ])('of the name %s', (name, words) => {
    expect(wordsOfName(name)).toEqual(words);
  });

  it('of a text, without links and markup', () => {
    expect(wordsOfText('See [the Desks](https://example.com/x) of <b>Rooms</b>, 2 at 1st.')).toEqual([
      'see',
      'the',
      'desk',
      'of',
      'room',
      'at',
      'st',
    ]);
  });

  it.each([
    [['register', 'reader', 'with', 'library'], 'reader'],
    [['list', 'of', 'book'], 'book'],
    [['find', 'box', 'by', 'id', 'for', 'me'], 'box'],
    [['find'], 'find'],
    [[], undefined],
  ] as [string[], string | undefined][])('%j are about %s', (words, head) => {
    expect(headOfName(words)).toBe(head);
  });

  it('are written out where the other name has them', () => {
    const other = ['create', 'load', 'balancer', 'rule'];
    expect(writtenOut(['delete', 'lb', 'rule'], other)).toEqual(['delete', 'load', 'balancer', 'rule']);
    expect(writtenOut(['lbr'], other)).toEqual(['load', 'balancer', 'rule']);
    expect(writtenOut(['clbr', 'l', 'bl', 'rule'], other)).toEqual(['create', ...other.slice(1), 'l', 'bl', 'rule']);
    expect(writtenOut(['clbrx'], [...other, 'x'])).toEqual(['clbrx']);
  });

  it('weigh more the fewer have them', () => {
    const weights = weightsOf([['a', 'a', 'b'], ['a'], ['a', 'c']]);
    expect(weights('a')).toBeCloseTo(Math.log(1 + 3 / 4));
    expect(weights('b')).toBeCloseTo(Math.log(1 + 3 / 2));
    expect(weights('d')).toBeCloseTo(Math.log(4));
  });

  it('are alike by the weight of what both have', () => {
    const weights = (word: string) => (word === 'heavy' ? 3 : 1);
    expect(likenessOfWords([], [], weights)).toBe(0);
    expect(likenessOfWords(['a'], ['b'], weights)).toBe(0);
    expect(likenessOfWords(['a', 'a'], ['a'], weights)).toBe(1);
    expect(likenessOfWords(['a', 'heavy'], ['heavy', 'b'], weights)).toBeCloseTo(6 / 8);
    expect(likenessOfWords(['lb'], ['load', 'balancer'], weights)).toBe(1);
  });
});

describe('members', () => {
  const spec = (types: ApiSpec['types'] = []): ApiSpec => ({ ...boatSpec(), types });
  const map = (olds: Member[], news: Member[], oldTypes: ApiSpec['types'] = [], newTypes: ApiSpec['types'] = []) =>
    mapMembers(spec(oldTypes), olds, spec(newTypes), news);

  it('go to those of their names, whatever the case, each to one', () => {
    expect(
      map(
        [member('boatId', 'string'), member('hours', 'integer', { required: true }), member('log', 'string')],
        [
          member('Hours', 'string'),
          member('BoatId', 'string', { required: true }),
          member('Colour', 'string', { required: true }),
        ],
      ),
    ).toEqual([
      { old: 'boatId', new: 'BoatId', notes: ['required now'] },
      { old: 'hours', new: 'Hours', notes: ['type: string, was integer', 'optional now'] },
      { old: 'log', new: null, notes: [] },
      { old: null, new: 'Colour', notes: ['string', 'required'] },
    ]);
  });

  it('go to the nearest name first, and by their texts between names that are a little alike', () => {
    const text = { description: 'Depth of the water in metres.' };
    expect(
      map(
        [member('waterDepth', 'float', text), member('depthOfKeel', 'float', { description: 'How deep it goes.' })],
        [member('KeelDepth', 'float', { description: 'How deep it goes.' }), member('Depth', 'float', text)],
      ),
    ).toEqual([
      { old: 'waterDepth', new: 'Depth', notes: [] },
      { old: 'depthOfKeel', new: 'KeelDepth', notes: [] },
    ]);
    expect(map([member('waterDepth', 'float')], [member('Colour', 'float')]).map(({ new: to }) => to)).toEqual([
      null,
      'Colour',
    ]);
  });

  it('are the values within structures, required where all around them is', () => {
    const types = [
      dataType('Crew', [member('Name', 'string', { required: true }), member('Mate', ref('Mate'))]),
      dataType('Mate', [member('Age', 'integer', { required: true })]),
      dataType('Empty', []),
    ];
    const olds = [
      member('Crew', list(ref('Crew')), { required: true }),
      member('ById', { kind: 'map', values: ref('Crew') }),
      member('Tags', list(list('string'))),
      member('None', ref('Empty')),
      member('Lost', ref('Nowhere')),
    ];
    expect(map(olds, [], types).map(({ old }) => old)).toEqual([
      'Crew[].Name',
      'Crew[].Mate.Age',
      'ById{}.Name',
      'ById{}.Mate.Age',
      'Tags[][]',
      'None',
      'Lost',
    ]);
    expect(map([], olds, [], types).flatMap(({ new: to, notes }) => (notes.includes('required') ? [to] : []))).toEqual([
      'Crew[].Name',
    ]);
  });

  it('end at the third level of structures', () => {
    const types = [dataType('Doll', [member('Inner', ref('Doll')), member('Size', 'integer')])];
    expect(map([member('Doll', ref('Doll'))], [], types).map(({ old }) => old)).toEqual([
      'Doll.Inner.Inner.Inner',
      'Doll.Inner.Inner.Size',
      'Doll.Inner.Size',
      'Doll.Size',
    ]);
  });
});

describe('actions', () => {
  const api = (actions: Action[], version: string): ApiSpec => ({ ...boatSpec(), version, actions, types: [] });
  const said = (summary: string, rest: Partial<Action> = {}) => ({ summary, description: '', ...rest });
  const old = api(
    [
      action('CreateLBRules', said('Adds rules for boats', { input: [member('boatId', 'string')] })),
      action('DeleteLBRules', said('Removes rules of boats')),
      action('DescribeBoatsTask', said('Asks about tasks', { input: [member('taskId', 'string')] })),
      action('PaintBoat', said('Paints a boat in a colour', { async: { pollWith: 'DescribeBoatsTask', by: 'id' } })),
      action('SinkWhale', said('Never mind')),
    ],
    '2010',
  );
  const renewed = api(
    [
      action('AskOutcome', said('Tells what became of something')),
      action('PaintBoat', said('Paints a boat in a colour', { async: { pollWith: 'AskOutcome', by: 'id' } })),
      action('CreateLoadBalancerRules', said('Adds rules for boats', { input: [member('BoatId', 'string')] })),
      action('DeleteLoadBalancerRules', said('Removes rules of boats')),
      action('CountStars', said('Looks up')),
    ],
    '2020',
  );
  it('go to those of their verb, words and members, or to none', () => {
    const { actions, added } = mapMigration(old, renewed);
    expect(actions.map((mapped) => [mapped.old, mapped.new, mapped.confidence])).toEqual([
      ['CreateLBRules', 'CreateLoadBalancerRules', 'certain'],
      ['DeleteLBRules', 'DeleteLoadBalancerRules', 'certain'],
      // What asks for outcomes, however little the names are alike.
      ['DescribeBoatsTask', 'AskOutcome', 'certain'],
      ['PaintBoat', 'PaintBoat', 'certain'],
      ['SinkWhale', null, 'none'],
    ]);
    expect(added).toEqual(['CountStars']);
    expect(actions[0]?.input).toEqual([{ old: 'boatId', new: 'BoatId', notes: [] }]);
    expect(actions[2]?.likeness).toBe(0.68);
    // All is the same; no member of the two says anything.
    expect(actions[3]?.likeness).toBe(0.8);
    expect(actions[4]).toMatchObject({ alternatives: [], input: [], output: [] });
    const [first] = old.actions;
    expect(actions[0]?.source.old).toEqual({ line: first?.source.line, endLine: first?.source.endLine });
  });

  it('name further ones that are nearly as good, and leave those to a person', () => {
    const twins = api(
      [
        action('PaintBoatHull', said('Paints a boat in a colour')),
        action('PaintBoatMast', said('Paints a boat in a colour')),
      ],
      '2020',
    );
    const [paint] = mapMigration(api([action('PaintBoat', said('Paints a boat in a colour'))], '2010'), twins).actions;
    expect(paint).toMatchObject({ new: 'PaintBoatHull', confidence: 'likely', alternatives: ['PaintBoatMast'] });
    expect(mapMigration(api([action('X', said(''))], '2010'), api([], '2020')).actions).toMatchObject([
      { new: null, likeness: 0, confidence: 'none' },
    ]);
  });

  it('become changes that never ask for a version step', () => {
    const diff = diffReleases({ spec: { ...old, protocol: 'qcloud-v2' } }, { spec: renewed });
    expect(diff.bump).toBe('none');
    expect(new Set(diff.changes.map(({ bump }) => bump))).toEqual(new Set(['none']));
    const of = (id: string) => diff.changes.filter((change) => change.id === id);
    expect(of('migration-action-moved').map(({ path, oldPath, wire }) => [path, oldPath, wire])).toEqual([
      ['AskOutcome', 'DescribeBoatsTask', 'breaking'],
      ['PaintBoat', 'PaintBoat', 'breaking'],
      ['CreateLoadBalancerRules', 'CreateLBRules', 'breaking'],
      ['DeleteLoadBalancerRules', 'DeleteLBRules', 'breaking'],
    ]);
    expect(of('migration-action-new')).toMatchObject([{ path: 'CountStars', change: 'added', wire: 'safe' }]);
    expect(of('migration-action-gone')).toMatchObject([
      { path: 'SinkWhale', change: 'removed', compile: 'breaking', why: 'Version 2020 has no counterpart.' },
    ]);
    expect(of('migration-member-moved').find(({ positions }) => positions[0] === 'request')).toMatchObject({
      path: 'CreateLoadBalancerRules.input.BoatId',
      oldPath: 'CreateLBRules.input.boatId',
      old: 'boatId',
      new: 'BoatId',
      why: 'It is called BoatId now.',
    });
    expect(of('migration-member-gone')).toMatchObject([
      { path: 'DescribeBoatsTask.input.taskId', why: 'AskOutcome has no counterpart of it.', positions: ['request'] },
    ]);
    expect(diff.changes.some(({ decide }) => decide)).toBe(false);
  });
});
