import { describe, expect, it } from 'vitest';
import { compareReleases, compareSpecs } from '../../generator/diff/compare.ts';
import type { Change } from '../../generator/diff/types.ts';
import type { Action, ApiSpec, DataType, Member, Monitoring } from '../../generator/spec/types.ts';
import { action, boatSpec, dataType, errorCode, list, member, ref } from './fixture.ts';

type Edit = (spec: ApiSpec) => unknown;
const edited = (edit: Edit): ApiSpec => {
  const spec = boatSpec();
  edit(spec);
  return spec;
};
const between = (before: Edit, after: Edit): Change[] => compareSpecs(edited(before), edited(after)).changes;
const diffOf = (after: Edit): Change[] => between(() => undefined, after);
const ids = (changes: readonly Change[]): string[] => changes.map(({ id, path }) => `${id} ${path}`);

const hire = (spec: ApiSpec): Action => spec.actions[0] as Action;
const boats = (spec: ApiSpec): Action => spec.actions[1] as Action;
const typeAt = (spec: ApiSpec, at: number): DataType => spec.types[at] as DataType;
const common = (spec: ApiSpec): Member[] => spec.commonParameters as Member[];
const space = (spec: ApiSpec): Monitoring['namespaces'][number] =>
  spec.monitoring?.namespaces[0] as Monitoring['namespaces'][number];

describe('another order of the same', () => {
  const twice = (spec: ApiSpec) => {
    spec.monitoring?.namespaces.push({ ...structuredClone(space(spec)), name: 'QCE/PIER', title: 'Pier' });
    const [group] = space(spec).dimensionGroups;
    space(spec).dimensionGroups.push({ ...structuredClone(group), title: 'Pier' } as typeof group & object);
    group?.dimensions.push({ name: 'pierId', description: 'The pier', format: 'String', line: 64 });
  };

  it.each([
    ['actions', 'actions-order', 'api', (spec) => spec.actions],
    ['data types', 'types-order', 'api', (spec) => spec.types],
    ['error codes', 'errors-order', 'api', (spec) => spec.errors],
    ['regions', 'regions-order', 'api', (spec) => spec.regions],
    ['common parameters', 'common-order', 'api', common],
    ['releases', 'history-order', 'api', (spec) => spec.releases],
    ['parameters', 'request-members-order', 'HireBoat', (spec) => hire(spec).input],
    ['members of a response', 'response-members-order', 'HireBoat', (spec) => hire(spec).output],
    ['members of a type', 'request-members-order', 'type Gear', (spec) => typeAt(spec, 2).members],
    ['codes of an action', 'action-errors-order', 'HireBoat', (spec) => hire(spec).errors],
    ['namespaces', 'monitoring-order', 'monitoring', (spec) => spec.monitoring?.namespaces],
    ['metrics', 'monitoring-order', 'monitoring QCE/BOAT.metric', (spec) => space(spec).metrics],
    ['groups', 'monitoring-order', 'monitoring QCE/BOAT.dimensions', (spec) => space(spec).dimensionGroups],
    [
      'dimensions',
      'monitoring-order',
      'monitoring QCE/BOAT.dimensions Boat',
      (spec) => space(spec).dimensionGroups[0]?.dimensions,
    ],
  ] as [string, string, string, (spec: ApiSpec) => unknown[]][])('of %s is one finding: %s', (_, id, path, listOf) => {
    const nameOf = (item: unknown): string => {
      const named = item as { name?: string; code?: string; id?: string; title?: string; number?: number };
      return typeof item === 'string'
        ? item
        : String(named.id ?? named.name ?? named.code ?? named.title ?? named.number);
    };
    const names = listOf(edited(twice)).map(nameOf);
    const changes = between(twice, (spec) => {
      twice(spec);
      listOf(spec).reverse();
    });
    expect(changes).toMatchObject([
      {
        id,
        path,
        change: 'modified',
        old: names,
        new: names.toReversed(),
        wire: 'safe',
        compile: 'safe',
        validator: 'safe',
      },
    ]);
    expect(changes[0]?.what).toBe(id === 'action-errors-order' ? 'errors' : 'order');
  });
});

describe('common parameters', () => {
  const token =
    (rest: Partial<Member>): Edit =>
    (spec) =>
      Object.assign(common(spec)[1] as Member, rest);

  it.each([
    [{ constraints: { enum: ['a'] } }, { constraints: { enum: ['b'] } }, 'enum'],
    [{ constraints: { default: 1, max: 3 } }, { constraints: { default: 2, max: 4 } }, 'default'],
    [{ constraints: {} }, { constraints: { pattern: '^a$' } }, 'pattern'],
    [{ constraints: { unit: 's' } }, {}, 'unit'],
    [{ constraints: { min: 1 } }, { constraints: { min: 2 } }, 'range'],
    [{}, { constraints: { min: 2 } }, 'range'],
  ] as [Partial<Member>, Partial<Member>, string][])('%j to %j is a change of the %s', (before, after, what) => {
    const changes = between(token(before), token(after));
    expect(changes).toMatchObject([{ id: 'common-modified', path: 'common.Token', what, change: 'modified' }]);
    expect([changes[0]?.old, changes[0]?.new]).toEqual([before.constraints, after.constraints]);
  });

  it('break a client that has to send a new one', () => {
    expect(ids(diffOf((spec) => common(spec).push(member('Flag', 'string', { required: true }))))).toEqual([
      'common-required common.Flag',
    ]);
    expect(ids(diffOf((spec) => common(spec).push(member('Flag', 'string'))))).toEqual(['common-added common.Flag']);
  });

  it('may be none', () => {
    const none: Edit = (spec) => {
      Object.assign(spec, { commonParameters: undefined });
    };
    expect(ids(between(none, () => undefined))).toEqual(['common-required common.Region', 'common-added common.Token']);
    expect(ids(between(() => undefined, none))).toEqual([
      'common-removed common.Region',
      'common-removed common.Token',
    ]);
    expect(between(none, none)).toEqual([]);
  });

  it('have texts whose meaning a person must judge', () => {
    const changes = diffOf(token({ description: 'The Token of it, at most 30 characters.' }));
    expect(changes).toMatchObject([{ id: 'common-modified', what: 'description', decide: true }]);
  });
});

describe('regions', () => {
  const region = (id: string, name: string, endpoint?: string) => ({ id, name, ...(endpoint && { endpoint }) });

  it.each([
    [region('ap-pond', 'Lake'), ['region-renamed region ap-pond']],
    [region('ap-pond', 'Pond'), ['region-removed region ap-lake', 'region-added region ap-pond']],
    [region('ap-pond', 'Lake', 'x.example.com'), ['region-removed region ap-lake', 'region-added region ap-pond']],
  ])('%j in the place of the first', (renewed, found) => {
    expect(ids(diffOf((spec) => spec.regions.splice(0, 1, renewed))).toSorted()).toEqual(found.toSorted());
  });

  it('are not taken for each other where neither has a name', () => {
    const nameless =
      (id: string): Edit =>
      (spec) =>
        spec.regions.splice(0, 1, region(id, ''));
    expect(ids(between(nameless('ap-a'), nameless('ap-b'))).toSorted()).toEqual([
      'region-added region ap-b',
      'region-removed region ap-a',
    ]);
  });
});

describe('the release history', () => {
  it('is told by what entries tell, however they are numbered', () => {
    const changes = diffOf((spec) => {
      for (const release of spec.releases) release.number += 1;
    });
    expect(ids(changes)).toEqual([3, 2, 1].map((number) => `history-changed release ${number}`));
    const texts: Edit = (spec) => {
      spec.releases = [
        { number: 2, time: '2021', description: 'Better boats.', changes: [], source: { line: 1, endLine: 1 } },
        { number: 1, time: '2020', changes: [], source: { line: 2, endLine: 2 } },
      ];
    };
    expect(
      ids(
        between(texts, (spec) => {
          texts(spec);
          spec.releases.splice(1, 0, {
            number: 5,
            time: '2020',
            description: 'New',
            changes: [],
            source: { line: 3, endLine: 3 },
          });
        }),
      ),
    ).toEqual(['history-added release 5']);
  });

  it('has one entry in the place of another by its number first, else by its time', () => {
    const entry = (number: number, time: string, name: string): ApiSpec['releases'][number] => ({
      number,
      time,
      changes: [{ change: 'added', kind: 'action', names: [name] }],
      source: { line: number, endLine: number },
    });
    const of =
      (...releases: ApiSpec['releases']): Edit =>
      (spec) => {
        spec.releases = releases;
      };
    expect(ids(between(of(entry(1, '2020', 'A')), of(entry(7, '2020', 'B'))))).toEqual(['history-changed release 7']);
    expect(ids(between(of(entry(1, '2020', 'A')), of(entry(1, '2021', 'B'))))).toEqual(['history-changed release 1']);
    expect(ids(between(of(entry(1, '2020', 'A')), of(entry(7, '2021', 'B')))).toSorted()).toEqual([
      'history-added release 7',
      'history-removed release 1',
    ]);
    expect(
      ids(between(of(entry(1, '2020', 'A')), of(entry(7, '2020', 'B'), entry(1, '2022', 'C')))).toSorted(),
    ).toEqual(['history-added release 7', 'history-changed release 1']);
  });

  it('is of texts where entries tell nothing else', () => {
    const entry = (number: number, description: string): ApiSpec['releases'][number] => ({
      number,
      time: '2021',
      description,
      changes: [],
      source: { line: number, endLine: number },
    });
    const of =
      (...releases: ApiSpec['releases']): Edit =>
      (spec) => {
        spec.releases = releases;
      };
    expect(ids(between(of(entry(1, 'Better boats.')), of(entry(5, 'New piers.'), entry(1, 'Better boats.'))))).toEqual([
      'history-added release 5',
    ]);
  });

  it('tells the same where an entry lists its changes in another order', () => {
    const moved: Edit = (spec) => {
      spec.releases[0]?.changes.reverse();
      Object.assign(spec.releases[0] as object, { number: 9, time: '2023' });
    };
    expect(ids(diffOf(moved))).toEqual(['history-changed release 9']);
    expect(ids(diffOf((spec) => spec.releases[0]?.changes.reverse()))).toEqual(['history-changed release 2']);
  });
});

describe('monitoring', () => {
  const metric =
    (rest: object): Edit =>
    (spec) =>
      Object.assign(space(spec).metrics[0] as object, rest);

  it.each([
    ['a unit', metric({ unit: 'km/h' }), { unit: 'knots' }, { unit: 'km/h' }, 'meaning'],
    [
      'a reworded text',
      metric({ description: 'How fast,' }),
      { description: 'How fast' },
      { description: 'How fast,' },
      'wording',
    ],
    [
      'another text',
      metric({ description: 'How fast, in 5 minutes' }),
      { description: 'How fast' },
      { description: 'How fast, in 5 minutes' },
      'meaning',
    ],
    [
      'both',
      metric({ unit: 'm/s', description: 'How fast,' }),
      { unit: 'knots', description: 'How fast' },
      { unit: 'm/s', description: 'How fast,' },
      'meaning',
    ],
  ] as [string, Edit, object, object, string][])('has %s', (_, edit, old, renewed, kind) => {
    expect(diffOf(edit)).toMatchObject([
      {
        id: `monitoring-${kind}-changed`,
        path: 'monitoring QCE/BOAT.metric Speed',
        what: 'monitoring',
        old,
        new: renewed,
        source: { old: { line: 60, endLine: 60 }, new: { line: 60, endLine: 60 } },
      },
    ]);
  });

  it('says why its meaning may have changed', () => {
    expect(diffOf(metric({ description: 'How fast, in 5 minutes' }))[0]?.why).toMatch(
      /\(minute new; 5 new\)|\(5 new; minute new\)/,
    );
    expect(diffOf(metric({ unit: 'km/h' }))[0]?.why).toBe(
      'The same number may mean something else. (most words differ)',
    );
  });

  it('has another meaning with any other unit, format or title, if only in its letters', () => {
    const megabytes = metric({ unit: 'MB' });
    expect(ids(between(megabytes, metric({ unit: 'Mb' })))).toEqual([
      'monitoring-meaning-changed monitoring QCE/BOAT.metric Speed',
    ]);
    expect(ids(between(megabytes, metric({ unit: 'Mb', description: 'How fast,' })))).toEqual([
      'monitoring-meaning-changed monitoring QCE/BOAT.metric Speed',
    ]);
    const example =
      (boatId: string | undefined): Edit =>
      (spec) =>
        Object.assign(space(spec).dimensionGroups[0] as object, { example: boatId && { boatId } });
    expect(between(example('boat-1'), example('boat-2'))[0]?.why).toMatch(/boat-1 became boat-2/);
    expect(between(example(undefined), example('boat-2'))[0]?.why).toMatch(/boat-2 new/);
  });

  it('has examples of dimensions, formats and titles', () => {
    const group = (spec: ApiSpec) =>
      space(spec).dimensionGroups[0] as NonNullable<Monitoring['namespaces'][number]['dimensionGroups'][number]>;
    expect(ids(diffOf((spec) => Object.assign(group(spec), { example: { boatId: 'boat-2' } })))).toEqual([
      'monitoring-meaning-changed monitoring QCE/BOAT.dimensions Boat',
    ]);
    expect(ids(diffOf((spec) => Object.assign(group(spec).dimensions[0] as object, { format: 'Number' })))).toEqual([
      'monitoring-meaning-changed monitoring QCE/BOAT.dimensions Boat.boatId',
    ]);
    expect(ids(diffOf((spec) => Object.assign(space(spec), { title: 'Vessel' })))).toEqual([
      'monitoring-meaning-changed monitoring QCE/BOAT',
    ]);
  });

  it('may be asked for by another action, come as a whole, or go', () => {
    const none: Edit = (spec) => {
      delete spec.monitoring;
    };
    expect(diffOf((spec) => Object.assign(spec.monitoring as object, { action: 'WatchBoats' }))).toMatchObject([
      {
        id: 'monitoring-meaning-changed',
        path: 'monitoring',
        what: 'monitoring',
        old: 'ListBoats',
        new: 'WatchBoats',
        positions: ['response'],
      },
    ]);
    const lines = { line: 59, endLine: 63 };
    expect(between(none, () => undefined)).toMatchObject([
      { id: 'monitoring-added', path: 'monitoring QCE/BOAT', change: 'added', source: { new: lines } },
    ]);
    expect(diffOf(none)).toMatchObject([
      { id: 'monitoring-removed', path: 'monitoring QCE/BOAT', change: 'removed', source: { old: lines } },
    ]);
    expect(between(none, none)).toEqual([]);
  });

  it('has other names for what is the same in all else', () => {
    expect(diffOf(metric({ name: 'Velocity' }))).toMatchObject([
      {
        id: 'monitoring-renamed',
        path: 'monitoring QCE/BOAT.metric Velocity',
        oldPath: 'monitoring QCE/BOAT.metric Speed',
        old: 'Speed',
        new: 'Velocity',
      },
    ]);
    expect(ids(diffOf(metric({ name: 'Velocity', unit: 'm/s' }))).toSorted()).toEqual([
      'monitoring-added monitoring QCE/BOAT.metric Velocity',
      'monitoring-removed monitoring QCE/BOAT.metric Speed',
    ]);
  });
});

describe('an action', () => {
  const listed =
    (filters: Action['filters']): Edit =>
    (spec) => {
      if (filters) boats(spec).filters = filters;
      else delete boats(spec).filters;
    };
  const filter = (name: string, description = 'By kind of boat', values: string[] | undefined = ['ROW']) => ({
    name,
    description,
    ...(values && { values }),
    line: 1,
  });

  it.each([
    [[filter('kind')], [filter('kind'), filter('pier')], 'filters-added'],
    [[filter('kind'), filter('pier')], [filter('kind')], 'filters-removed'],
    [undefined, [filter('kind')], 'filters-added'],
    [[filter('kind')], undefined, 'filters-removed'],
    [[filter('kind')], [filter('kind', 'Kind of boat')], 'filters-wording-changed'],
    [[filter('kind')], [filter('kind', 'By kind of boat, at most 5')], 'filters-changed'],
    [[filter('kind')], [filter('kind', 'By kind of boat', ['ROW', 'SAIL'])], 'filters-changed'],
    [[filter('kind')], [filter('kind', 'By kind, at most 5'), filter('pier')], 'filters-changed'],
    [[filter('kind'), filter('pier')], [filter('kind', 'By kind, at most 5')], 'filters-removed'],
    [[filter('kind'), filter('pier')], [filter('pier'), filter('kind')], 'filters-wording-changed'],
    [[filter('kind')], [{ ...filter('kind'), line: 7 }], undefined],
  ] as [Action['filters'], Action['filters'], string | undefined][])(
    'with filters %j, then %j',
    (before, after, id) => {
      expect(ids(between(listed(before), listed(after)))).toEqual(id ? [`${id} ListBoats`] : []);
    },
  );

  const limit =
    (rateLimit: number | undefined): Edit =>
    (spec) => {
      if (rateLimit === undefined) delete hire(spec).rateLimit;
      else hire(spec).rateLimit = rateLimit;
    };

  it.each([
    [20, 5, 'rate-limit-lowered'],
    [5, 20, 'rate-limit-raised'],
    [undefined, 20, 'rate-limit-lowered'],
    [20, undefined, 'rate-limit-raised'],
  ])('called at most %s a second, then %s', (before, after, id) => {
    expect(between(limit(before), limit(after))).toMatchObject([{ id, what: 'rateLimit' }]);
    expect(between(limit(before), limit(before))).toEqual([]);
  });

  const done =
    (async: Action['async']): Edit =>
    (spec) => {
      if (async) hire(spec).async = async;
      else delete hire(spec).async;
    };

  it.each([
    [undefined, { pollWith: 'AskTask', by: 'HireId' }, 'async-added'],
    [{ pollWith: 'AskTask', by: 'HireId' }, undefined, 'async-removed'],
    [{ pollWith: 'AskTask', by: 'HireId' }, { pollWith: 'AskTask', by: 'RequestId' }, 'async-changed'],
    [{ pollWith: 'AskTask', by: 'HireId' }, { pollWith: 'ListBoats', by: 'HireId' }, 'async-changed'],
    [undefined, undefined, undefined],
  ] as [Action['async'], Action['async'], string | undefined][])(
    'asks for outcomes by %j, then %j',
    (before, after, id) => {
      const changes = between(done(before), done(after));
      expect(changes.map((change) => change.id)).toEqual(id ? [id] : []);
      expect(changes.map((change) => change.positions)).toEqual(id ? [['response']] : []);
    },
  );

  it.each([
    [['A', 'B'], ['A', 'C'], 'action-errors-changed'],
    [['A'], ['A', 'B'], 'action-errors-added'],
    [['A', 'B'], ['A'], 'action-errors-removed'],
    [['A', 'B'], ['B', 'A'], 'action-errors-order'],
    [['A', 'A'], ['A'], 'action-errors-order'],
    [['A'], ['A'], undefined],
  ])('answers with %j, then %j', (before, after, id) => {
    const coded =
      (errors: string[]): Edit =>
      (spec) => {
        hire(spec).errors = errors;
      };
    expect(between(coded(before), coded(after)).map((change) => change.id)).toEqual(id ? [id] : []);
  });

  it('answers with the same code under its new name', () => {
    expect(
      ids(
        diffOf((spec) => {
          Object.assign(spec.errors[1] as object, { code: 'BoatLimit' });
          hire(spec).errors[0] = 'BoatLimit';
          boats(spec).errors[0] = 'BoatLimit';
        }),
      ),
    ).toEqual(['error-renamed error BoatLimit']);
  });

  const ruled =
    (...rules: NonNullable<Action['rules']>): Edit =>
    (spec) => {
      hire(spec).rules = rules;
    };
  const rule = (...members: string[]) => ({ kind: 'anyOf' as const, members, from: 'x', line: 1 });

  it.each([
    [[], [rule('Crew')], 'request-rule-added', [], [{ kind: 'anyOf', members: ['Crew'] }]],
    [[rule('Crew')], [], 'request-rule-removed', [{ kind: 'anyOf', members: ['Crew'] }], []],
    [
      [rule('Crew'), rule('Gear')],
      [rule('Gear'), rule('Note')],
      'request-rule-changed',
      [{ kind: 'anyOf', members: ['Crew'] }],
      [{ kind: 'anyOf', members: ['Note'] }],
    ],
  ])('with rules %j, then %j', (before, after, id, old, renewed) => {
    expect(between(ruled(...before), ruled(...after))).toMatchObject([
      { id, path: 'HireBoat', what: 'rules', old, new: renewed },
    ]);
    expect(
      between(ruled(...before), ruled(...before.map((one) => ({ ...one, from: 'other words', line: 9 })))),
    ).toEqual([]);
  });

  it('that is deprecated, then not, and the other way round', () => {
    const old: Edit = (spec) => Object.assign(hire(spec), { deprecated: true });
    expect(between(() => undefined, old)).toMatchObject([
      { id: 'action-deprecated', path: 'HireBoat', what: 'deprecated', old: false, new: true },
    ]);
    expect(between(old, () => undefined)).toMatchObject([
      { id: 'action-undeprecated', path: 'HireBoat', what: 'deprecated', old: true, new: false },
    ]);
    expect(
      between(
        (spec) => Object.assign(hire(spec), { deprecated: false }),
        () => undefined,
      ),
    ).toEqual([]);
  });

  it('at another host', () => {
    expect(ids(diffOf((spec) => Object.assign(hire(spec), { endpoint: 'x.example.com' })))).toEqual([
      'action-endpoint-changed HireBoat',
    ]);
  });

  it('whose text tells what is a finding already', () => {
    const described: Edit = (spec) => {
      hire(spec).description += ' The old one is deprecated.';
      hire(spec).deprecated = true;
    };
    expect(diffOf(described).map(({ id, follows }) => [id, follows?.id])).toEqual([
      ['action-deprecated', undefined],
      ['request-wording-changed', 'action-deprecated'],
    ]);
  });

  it('that comes or goes, in the words of the document', () => {
    const whole = {
      name: 'AskTask',
      summary: 'AskTask in a line',
      documented: true,
      input: [{ name: 'TaskId', type: { kind: 'string' }, required: true }],
      output: [{ name: 'RequestId', type: { kind: 'string' } }],
    };
    const none: Edit = (spec) => spec.actions.splice(2, 1);
    expect(between(none, () => undefined).map(({ new: come }) => come)).toStrictEqual([whole]);
    expect(diffOf(none).map(({ old }) => old)).toStrictEqual([whole]);
    const deprecated: Edit = (spec) => Object.assign(spec.actions[2] as Action, { deprecated: true });
    expect(between(deprecated, none).map(({ old }) => old)).toStrictEqual([{ ...whole, deprecated: true }]);
  });

  it('whose examples are others: only these are told, with whatever they are of', () => {
    const [first] = boatSpec().actions[0]?.examples ?? [];
    const shown =
      (...rests: object[]): Edit =>
      (spec) => {
        hire(spec).examples = rests.map((rest) => ({ ...first, ...rest })) as Action['examples'];
      };
    const changes = between(shown({}, { title: 'Two' }), shown({}, { title: 'Two', description: 'Of boats.' }));
    expect(changes).toMatchObject([{ id: 'action-examples-changed', what: 'examples' }]);
    const { title: _, source: __, ...calls } = first as NonNullable<typeof first>;
    expect(changes[0]?.old).toStrictEqual([{ title: 'Two', ...calls }]);
    expect(changes[0]?.new).toStrictEqual([{ title: 'Two', description: 'Of boats.', ...calls }]);
    // A request that holds something called as the line of a source is.
    expect(between(shown({ request: { line: 1 } }), shown({ request: { line: 2 } }))).toHaveLength(1);
    expect(between(shown({ response: { A: 1 } }), shown({ response: { A: 2 } }))).toHaveLength(1);
    expect(between(shown({}, {}), shown({}))).toHaveLength(1);
    expect(between(shown({ description: '' }), shown({}))).toEqual([]);
    expect(between(shown({ source: { line: 1, endLine: 2 } }), shown({}))).toEqual([]);
  });
});

describe('what has no comparison of its own', () => {
  it.each([
    ['the API', (spec) => spec, 'request-details', 'api'],
    ['an action', hire, 'request-details', 'HireBoat'],
    ['a parameter', (spec) => hire(spec).input[0], 'request-details', 'HireBoat.input.BoatId'],
    ['a type', (spec) => typeAt(spec, 0), 'response-details', 'type Boat'],
    ['an error code', (spec) => spec.errors[0], 'response-details', 'error AuthFailure'],
  ] as [string, (spec: ApiSpec) => object, string, string][])('of %s is one detail', (_, of, id, path) => {
    const plus =
      (extra: object): Edit =>
      (spec) =>
        Object.assign(of(spec), extra);
    const changes = between(plus({ notes: 'At most 5.', tags: ['a'] }), plus({ notes: 'At most 6.', hint: 'New.' }));
    expect(changes).toMatchObject([{ id: `${id}-changed`, path, what: 'details', change: 'modified', decide: true }]);
    expect([changes[0]?.old, changes[0]?.new]).toStrictEqual([
      { notes: 'At most 5.', tags: ['a'] },
      { notes: 'At most 6.', hint: 'New.' },
    ]);
    expect(changes[0]?.why).toMatch(/notes, tags, hint changed; .*5 became 6/);
    expect(ids(between(plus({ notes: 'A boat.' }), plus({ notes: 'A boat' })))).toEqual([`${id}-reworded ${path}`]);
    expect(between(plus({ notes: 'A boat.' }), plus({ notes: 'A boat.', hint: undefined }))).toEqual([]);
  });
});

it('tells that case matters, or no more, beside the values', () => {
  const kind =
    (constraints: Member['constraints']): Edit =>
    (spec) =>
      Object.assign(hire(spec).input[2] as Member, { constraints });
  const [cased, caseless] = [kind({ enum: ['a'] }), kind({ enum: ['a'], caseInsensitive: true })];
  const sides = ([change]: Change[]) => [change?.old, change?.new];
  expect(sides(between(cased, caseless))).toEqual([['a'], { values: ['a'], caseInsensitive: true }]);
  expect(sides(between(caseless, cased))).toEqual([{ values: ['a'], caseInsensitive: true }, ['a']]);
});

describe('types of members', () => {
  const typed =
    (type: Member['type']): Edit =>
    (spec) => {
      (hire(spec).input[4] as Member).type = type;
    };
  const scalar = (kind: string) => ({ kind }) as Member['type'];
  const map = (values: Member['type']): Member['type'] => ({ kind: 'map', values });

  it.each([
    [scalar('integer'), scalar('float'), 'type-widened'],
    [scalar('timestamp'), scalar('string'), 'type-widened'],
    [scalar('datetime'), scalar('string'), 'type-widened'],
    [scalar('json'), scalar('string'), 'type-widened'],
    [scalar('float'), scalar('integer'), 'type-narrowed'],
    [scalar('string'), scalar('json'), 'type-narrowed'],
    [scalar('string'), scalar('integer'), 'type-incompatible'],
    [scalar('timestamp'), scalar('datetime'), 'type-incompatible'],
    [list('integer'), list('float'), 'type-widened'],
    [list('integer'), scalar('integer'), 'type-incompatible'],
    [map(scalar('float')), map(scalar('integer')), 'type-narrowed'],
    [map(scalar('float')), list(scalar('float')), 'type-incompatible'],
    [list(scalar('float')), map(scalar('float')), 'type-incompatible'],
    [ref('Gear'), ref('Boat'), 'type-incompatible'],
    [ref('Gear'), scalar('string'), 'type-incompatible'],
    [scalar('string'), ref('Gear'), 'type-incompatible'],
    [ref('Gear'), ref('Nowhere'), 'type-incompatible'],
    [ref('Nowhere'), ref('Gear'), 'type-incompatible'],
    [ref('Nowhere'), ref('Elsewhere'), 'type-incompatible'],
    [list(ref('Gear')), list(ref('Tackle')), 'type-reference-changed'],
  ])('%j, then %j', (before, after, event) => {
    const tackle: Edit = (spec) => spec.types.push({ ...typeAt(spec, 2), name: 'Tackle' });
    const both =
      (type: Member['type']): Edit =>
      (spec) => {
        tackle(spec);
        typed(type)(spec);
      };
    expect(between(both(before), both(after)).map((change) => change.id)).toEqual([`request-${event}`]);
    expect(between(both(before), both(before))).toEqual([]);
  });
});

describe('a data type', () => {
  it('that comes or goes, in the words of the document', () => {
    const none: Edit = (spec) => spec.types.splice(4, 1);
    const whole = {
      name: 'Buoy',
      description: 'What a Buoy is.',
      members: [{ ...boatSpec().types[4]?.members[0], source: undefined }],
    };
    expect(between(none, () => undefined)).toMatchObject([{ path: 'type Buoy', positions: [] }]);
    expect(between(none, () => undefined)[0]?.new).toEqual(whole);
    expect(diffOf(none)[0]?.old).toEqual(whole);
  });

  it('has the positions of the old document, or where it was in none, of the new one', () => {
    const placed = (spec: ApiSpec, name: string) => hire(spec).input.push(member('More', ref(name)));
    const text: Edit = (spec) => {
      for (const type of spec.types) type.description += ' At most 5.';
    };
    const positions = (edit: Edit) =>
      Object.fromEntries(
        diffOf((spec) => [edit(spec), text(spec)])
          .filter(({ what }) => what === 'description')
          .map(({ path, positions }) => [path, positions]),
      );
    expect(positions(() => undefined)).toEqual({
      'type Boat': ['response'],
      'type Filter': ['request'],
      'type Gear': ['request', 'response'],
      'type Sailor': ['request'],
      'type Buoy': [],
    });
    expect(positions((spec) => [placed(spec, 'Buoy'), placed(spec, 'Boat')])).toMatchObject({
      'type Buoy': ['request'],
      'type Boat': ['response'],
    });
    expect(positions((spec) => hire(spec).input.splice(3, 1))).toMatchObject({ 'type Sailor': ['request'] });
  });

  it('is used by what the actions say, or the list of its users is a finding', () => {
    const users =
      (...usedBy: string[]): Edit =>
      (spec) =>
        Object.assign(typeAt(spec, 2), { usedBy });
    const found = (before: Edit, after: Edit) =>
      between(before, after)
        .filter(({ what }) => what === 'usedBy')
        .map(({ path, old, new: renewed }) => [path, old, renewed]);
    const [is, more] = [users('HireBoat', 'ListBoats'), users('HireBoat', 'ListBoats', 'AskTask')];
    // An action that was there all the time and uses it no more than before.
    expect(found(is, more)).toEqual([['type Gear', ['HireBoat', 'ListBoats'], ['HireBoat', 'ListBoats', 'AskTask']]]);
    expect(found(more, is)).toHaveLength(1);
    expect(found(is, users('ListBoats', 'HireBoat'))).toHaveLength(1);
    // One that came, went, began or ceased to use it, or has no page.
    const asks: Edit = (spec) => (spec.actions[2] as Action).output.push(member('Gear', list(ref('Gear'))));
    expect(found(is, (spec) => [more(spec), asks(spec)])).toEqual([]);
    expect(found((spec) => [more(spec), asks(spec)], is)).toEqual([]);
    expect(found(is, users('HireBoat', 'ListBoats', 'SinkBoat'))).toEqual([]);
    expect(found(is, users('HireBoat', 'ListBoats', 'Nobody'))).toEqual([]);
    // One that got another name.
    const named: Edit = (spec) => ((spec.actions[1] as Action).name = 'ListBoatsNow');
    expect(found(is, (spec) => [users('HireBoat', 'ListBoatsNow')(spec), named(spec)])).toEqual([]);
    expect(found(is, (spec) => [users('HireBoat')(spec), named(spec)])).toHaveLength(1);
  });

  it('has rules between its members, too', () => {
    const ruled: Edit = (spec) =>
      Object.assign(typeAt(spec, 2), { rules: [{ kind: 'anyOf', members: ['Oars', 'Vest'], from: '', line: 1 }] });
    expect(ids(diffOf(ruled))).toEqual(['request-rule-added type Gear']);
    expect(ids(between(ruled, () => undefined))).toEqual(['request-rule-removed type Gear']);
  });
});

describe('an error code', () => {
  it('has a title, a scope and a text', () => {
    const coded =
      (rest: object): Edit =>
      (spec) =>
        Object.assign(spec.errors[0] as object, rest);
    expect(diffOf(coded({ title: 'Wrong' }))).toMatchObject([
      { id: 'error-title-changed', path: 'error AuthFailure', what: 'title', new: 'Wrong' },
    ]);
    expect(diffOf(coded({ scope: 'service' }))).toMatchObject([
      { id: 'error-scope-changed', what: 'scope', old: 'common', new: 'service' },
    ]);
    expect(diffOf(coded({ description: 'The signature is not wrong.' }))).toMatchObject([
      { id: 'error-meaning-changed', decide: true },
    ]);
  });

  it('comes and goes with its text', () => {
    const storm: Edit = (spec) => spec.errors.push(errorCode('Stormy', 'The sea is rough.'));
    expect(diffOf(storm)[0]?.new).toEqual({ code: 'Stormy', description: 'The sea is rough.', scope: 'service' });
    expect(between(storm, () => undefined)).toMatchObject([
      { id: 'error-removed', path: 'error Stormy', positions: ['response'] },
    ]);
  });
});

it('tells of two releases where they are from, and what is unknown of them', () => {
  const [old, renewed] = [boatSpec(), edited((spec) => spec.actions.push(action('PaintBoat')))];
  const unknown = [{ path: 'api', reason: 'Nobody knows.' }];
  const diff = compareReleases({ spec: old, from: 'release:1', unknown }, { spec: renewed, unknown: [] });
  const side = { product: 'boat', version: '2020-01-01', document: 'boat.md' };
  expect(diff.old).toStrictEqual({ ...side, from: 'release:1', unknown });
  expect(diff.new).toStrictEqual({ ...side, from: 'boat.md' });
  expect(diff.bump).toBe('minor');
  // Of unknown things, only what an entry between the two modified is a finding.
  const fee = { path: 'HireBoat.output.Fee', reason: 'Release 2 modified it.' };
  const found = (olds: object[], news: object[]) =>
    compareReleases(
      { spec: old, unknown: olds as typeof unknown },
      { spec: boatSpec(), unknown: news as typeof unknown },
    ).changes.map(({ id, why }) => [id, why]);
  const modified = { ...fee, modifiedBy: 2 };
  expect(found([modified], [])).toEqual([
    [
      'response-modified-unknown',
      'The release history says that it was modified, and not what it was before. (Release 2 modified it.)',
    ],
  ]);
  expect(found([modified], [modified])).toEqual([]);
  expect(found([modified], [{ ...modified, modifiedBy: 3 }])).toHaveLength(1);
  expect(found([fee], [])).toEqual([]);
  expect(found([], [modified])).toEqual([]);
});

it('compares a thing that is the same object on both sides only once', () => {
  const spec = boatSpec();
  expect(compareSpecs(spec, spec).changes).toEqual([]);
  expect(compareSpecs(spec, { ...spec, types: [...spec.types, dataType('Raft', [])] }).changes).toHaveLength(1);
});
