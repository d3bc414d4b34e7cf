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
    expect(wordsOfText('Port80 of all')).toEqual(['port80', 'of', 'all']);
    expect(wordsOfText('2, 3!')).toEqual([]);
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

  it('go to the best of several, each to one, and the others to none', () => {
    const text = { description: 'Depth of the water.' };
    expect(
      map([member('waterDepth', 'float', text), member('depth', 'float', text)], [member('Depth', 'float', text)]),
    ).toEqual([
      { old: 'waterDepth', new: null, notes: [] },
      { old: 'depth', new: 'Depth', notes: [] },
    ]);
    expect(
      map([member('depth', 'float', text)], [member('WaterDepth', 'float', text), member('Depth', 'float', text)]),
    ).toEqual([
      { old: 'depth', new: 'Depth', notes: [] },
      { old: null, new: 'WaterDepth', notes: ['float'] },
    ]);
  });

  it('go by the name as it is before its words, and by rare words of a text before common ones', () => {
    const to = (old: Member, ...news: Member[]) => map([old], news)[0]?.new;
    const other = { description: 'Something else.' };
    expect(to(member('boatid', 'string'), member('BoatId', 'string', other))).toBe('BoatId');
    expect(to(member('boatId', 'string', other), member('BoatIds', 'string'), member('BoatId', 'string'))).toBe(
      'BoatId',
    );
    const said = (description: string) => ({ description });
    expect(
      to(
        member('keelDepth', 'float', said('Value: draught')),
        member('MastDepth', 'float', said('Value: height')),
        member('HullDepth', 'float', said('Draught, height')),
        ...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => member(name, 'float', said('Value'))),
      ),
    ).toBe('HullDepth');
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

  describe('are alike', () => {
    const painted = (rest: Partial<Action>) => said('Paints a boat', { documented: false, ...rest });
    const likeness = (from: string, to: string, a: Partial<Action> = {}, b: Partial<Action> = a) =>
      mapMigration(api([action(from, painted(a))], '2010'), api([action(to, painted(b))], '2020')).actions[0]?.likeness;
    const page = (...input: Member[]) => ({ documented: true, input });
    const [id, colour] = [member('BoatId', 'string'), member('Colour', 'string')];

    it.each([
      ['wholly, by name and text where a page is missing', 'PaintBoat', 'PaintBoat', {}, {}, 1],
      ['by name and text where the old page is missing', 'PaintBoat', 'PaintBoat', {}, page(id), 1],
      ['by name and text where the new page is missing', 'PaintBoat', 'PaintBoat', page(id), {}, 1],
      ['by members, too, between pages', 'PaintBoat', 'PaintBoat', page(id), page(id), 1],
      ['in part where members differ', 'PaintBoat', 'PaintBoat', page(id, colour), page(id), 0.95],
      ['less with another verb', 'PaintBoat', 'ColourBoat', {}, {}, 0.47],
      ['with the old name written out', 'PaintLB', 'PaintLoadBalancers', {}, {}, 1],
      ['with the new name written out', 'PaintLoadBalancers', 'PaintLB', {}, {}, 1],
      ['more where they are about the same', 'PaintBoat', 'PaintBoatsWithHulls', {}, {}, 0.84],
      ['less where they are about something else', 'PaintBoat', 'PaintBoatHull', {}, {}, 0.69],
      ['less with other texts', 'PaintBoat', 'PaintBoat', {}, { summary: 'Paints a hull' }, 0.84],
      [
        'by the first sentence of their texts',
        'PaintBoat',
        'PaintBoat',
        { summary: '', description: 'Paints it. And more.' },
        { summary: '', description: 'Paints it.\nQuite another story.' },
        1,
      ],
      [
        'by all of the first sentence',
        'PaintBoat',
        'PaintBoat',
        { summary: '', description: 'Paints boats. And more.' },
        { summary: '', description: 'Paints hulls. And more.' },
        0.77,
      ],
    ] as [string, string, string, Partial<Action>, Partial<Action>, number][])(
      '%s: %s and %s',
      (_, from, to, a, b, expected) => {
        expect(likeness(from, to, a, b)).toBe(expected);
      },
    );
  });

  it('name at most three others, none that is far behind or no counterpart by itself', () => {
    const boats = (...names: string[]) =>
      api(
        names.map((name) => action(name, said('Paints a boat', { documented: false }))),
        names.length === 1 ? '2010' : '2020',
      );
    const map = (...news: string[]) => mapMigration(boats('PaintBoat'), boats(...news)).actions[0];
    expect(map('PaintBoatHull', 'PaintBoatMast', 'PaintBoatSail', 'PaintBoatKeel', 'PaintBoatBell')).toMatchObject({
      new: 'PaintBoatHull',
      confidence: 'likely',
      alternatives: ['PaintBoatMast', 'PaintBoatSail', 'PaintBoatKeel'],
    });
    expect(map('PaintBoatHull', 'PaintBoat')).toMatchObject({
      new: 'PaintBoat',
      confidence: 'certain',
      alternatives: [],
    });
    expect(map('ColourBoatHull', 'ColourBoat')).toMatchObject({
      new: 'ColourBoat',
      confidence: 'likely',
      alternatives: [],
    });
  });

  it('ask for outcomes if most others name them', () => {
    const asking = (name: string, pollWith?: string) =>
      action(name, said(`Of ${name}`, pollWith === undefined ? {} : { async: { pollWith, by: 'id' } }));
    const [olds, news] = [
      api(
        [asking('A', 'AskRarely'), asking('B', 'AskOld'), asking('C', 'AskOld'), asking('AskOld'), asking('AskRarely')],
        '1',
      ),
      api(
        [asking('X', 'Never'), asking('Outcome'), asking('Y', 'Outcome'), asking('Z', 'Outcome'), asking('Never')],
        '2',
      ),
    ];
    const found = Object.fromEntries(mapMigration(olds, news).actions.map((mapped) => [mapped.old, mapped.new]));
    expect(found).toMatchObject({ AskOld: 'Outcome', AskRarely: null });
  });

  it('become changes with the lines of both, and a guess is left to a person', () => {
    const at = (from: number) => ({ source: { line: from, endLine: from + 5, page: 1 } });
    const hull = { input: [member('Boat', 'string'), member('Colour', 'string', { required: true })] };
    const twins = api(
      [
        action('PaintBoatHull', said('Paints a boat', { ...hull, ...at(20) })),
        action('PaintBoatMast', said('Paints a boat', { ...hull, ...at(30) })),
      ],
      '2020',
    );
    const single = api(
      [
        action(
          'PaintBoat',
          said('Paints a boat', { input: [member('boat', 'integer')], output: [member('Code', 'string')], ...at(10) }),
        ),
      ],
      '2010',
    );
    const { changes } = diffReleases({ spec: { ...single, protocol: 'qcloud-v2' } }, { spec: twins });
    const source = { old: { line: 10, endLine: 15 }, new: { line: 20, endLine: 25 } };
    const moved = 'Another version of the API: another endpoint, signature and form of requests.';
    const breaks = { wire: 'breaking', compile: 'breaking', validator: 'breaking', bump: 'none' };
    const safe = { wire: 'safe', compile: 'safe', validator: 'safe', bump: 'none' };
    const input = 'PaintBoatHull.input';
    expect(changes).toEqual([
      {
        ...breaks,
        id: 'migration-action-moved',
        path: 'PaintBoatHull',
        change: 'renamed',
        old: 'PaintBoat',
        new: 'PaintBoatHull',
        oldPath: 'PaintBoat',
        positions: ['request'],
        why: `${moved} This is the best of several guesses: a person must decide.`,
        source,
        decide: true,
      },
      {
        ...breaks,
        id: 'migration-member-moved',
        path: `${input}.Boat`,
        oldPath: 'PaintBoat.input.boat',
        change: 'renamed',
        old: 'boat',
        new: 'Boat',
        positions: ['request'],
        why: 'It is called Boat now (type: string, was integer).',
        source,
      },
      {
        ...safe,
        id: 'migration-member-new',
        path: `${input}.Colour`,
        change: 'added',
        positions: ['request'],
        why: 'New in this version of the API (string; required).',
        source,
      },
      {
        ...breaks,
        id: 'migration-member-gone',
        path: 'PaintBoat.output.Code',
        change: 'removed',
        positions: ['response'],
        why: 'PaintBoatHull has no counterpart of it.',
        source,
      },
      {
        ...safe,
        id: 'migration-member-new',
        path: 'PaintBoatHull.output.RequestId',
        change: 'added',
        positions: ['response'],
        why: 'New in this version of the API (string; required).',
        source,
      },
      {
        ...safe,
        id: 'migration-action-new',
        path: 'PaintBoatMast',
        change: 'added',
        positions: ['request'],
        why: 'New in this version of the API.',
        source: { new: { line: 30, endLine: 35 } },
      },
    ]);
    const { changes: back } = diffReleases({ spec: twins }, { spec: { ...api([], '2010'), protocol: 'qcloud-v2' } });
    expect(back.map(({ path, source: lines }) => [path, lines])).toEqual([
      ['PaintBoatHull', { old: { line: 20, endLine: 25 } }],
      ['PaintBoatMast', { old: { line: 30, endLine: 35 } }],
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
    expect(of('migration-action-moved')[0]?.why).toBe(
      'Another version of the API: another endpoint, signature and form of requests.',
    );
  });
});
