/** What the emitters read out of a spec: which actions read, how they page and how to wait for them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionDocs } from '../../generator/emit/action-docs.ts';
import { packageConfig } from '../../generator/emit/config.ts';
import { classifyErrors } from '../../generator/emit/error-classes.ts';
import { exampleRequest, unflatten } from '../../generator/emit/example.ts';
import { createContext, emitPackage } from '../../generator/emit/package.ts';
import { findPaging } from '../../generator/emit/paging.ts';
import { isReading } from '../../generator/emit/reading.ts';
import { readStatusValues } from '../../generator/emit/status-values.ts';
import { findWaiting } from '../../generator/emit/waiting.ts';
import type { Action, ApiSpec, Member } from '../../generator/spec/types.ts';

const source = { line: 1, endLine: 2 };
const member = (name: string, type: Member['type'] = { kind: 'string' }, more: Partial<Member> = {}): Member => ({
  name,
  type,
  required: false,
  nullable: false,
  deprecated: false,
  description: '',
  source,
  ...more,
});
const action = (name: string, more: Partial<Action> = {}): Action => ({
  name,
  category: '',
  summary: '',
  description: '',
  documented: true,
  input: [],
  output: [],
  errors: [],
  examples: [],
  source,
  ...more,
});
const integer = { kind: 'integer' } as const;
const list = (name: string) => ({ kind: 'array', items: { kind: 'ref', name } }) as const;
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../spec/${name}.json`, import.meta.url), 'utf8')) as ApiSpec;
const modern = read('clb-2018-03-17');
const legacy = read('clb-2017');
const contextOf = (spec: ApiSpec) => createContext(spec, packageConfig(spec));
const context = contextOf({
  ...modern,
  actions: [],
  types: [{ name: 'Thing', description: '', usedBy: [], members: [member('Id')], source }],
});

describe('an action reads', () => {
  it.each<[string, string, string, boolean]>([
    ['DescribeThings', 'This API is used to query things.', 'Queries things', true],
    ['InquiryPriceThing', 'This API is used to query the price.', '', true],
    ['GetThing', '', '', true],
    ['GetOverview', 'This API is used to standardize API naming.', '', false],
    ['DescribeThings', 'This API is used to delete things.', 'Queries things', false],
    ['CreateThing', 'This API is used to query things.', 'Queries', false],
    ['Frobnicate', '', '', false],
    ['', '', '', false],
  ])('%s: %s', (name, description, summary, reads) =>
    expect(isReading(action(name, { description, summary }))).toBe(reads),
  );

  it('in the documents: nothing whose name says that it changes something', () => {
    for (const spec of [modern, legacy]) {
      const reading = spec.actions.filter(isReading).map(({ name }) => name);
      expect(reading.length).toBeGreaterThan(5);
      for (const name of reading) expect(name).toMatch(/^(Describe|Inquiry|Get)/);
    }
  });
});

describe('an action pages', () => {
  const limit = member('Limit', integer, { constraints: { default: 20, max: 100 } });
  const input = [member('Offset', integer), limit];
  const total = member('TotalCount', integer, { description: 'Total number of things' });

  it('by an offset and a limit, with the item list and the total', () => {
    const output = [total, member('ThingSet', list('Thing')), member('RequestId')];
    expect(findPaging(context, action('DescribeThings', { input, output }))?.plan).toEqual({
      position: 'Offset',
      counts: 'items',
      size: 'Limit',
      defaultSize: 100,
      maxSize: 100,
      items: ['ThingSet'],
      total: ['TotalCount'],
    });
  });

  it('by a page number', () => {
    const byPage = [member('PageNumber', { kind: 'string' }), member('PageSize', integer)];
    const plan = findPaging(
      context,
      action('DescribeThings', { input: byPage, output: [member('Things', list('Thing'))] }),
    )?.plan;
    expect(plan).toEqual({
      position: 'PageNumber',
      counts: 'pages',
      size: 'PageSize',
      asText: true,
      items: ['Things'],
    });
  });

  it('not by a count of the page, nor where it is unclear which list is paged', () => {
    const page = member('TotalCount', integer, { description: 'Number of displayed results' });
    const output = [page, member('ThingSet', list('Thing'))];
    expect(findPaging(context, action('DescribeThings', { input, output }))?.plan.total).toBeUndefined();
    const two = [member('FooSet', list('Thing')), member('BarSet', list('Thing'))];
    expect(findPaging(context, action('DescribeThings', { input, output: two }))).toBeUndefined();
    expect(findPaging(context, action('DescribeFoo', { input, output: two }))?.plan.items).toEqual(['FooSet']);
    expect(findPaging(context, action('DescribeThings', { input: [limit], output: two }))).toBeUndefined();
  });

  it.each([modern, legacy])('in the documents: each with an offset and a limit ($version)', (spec) => {
    const known = contextOf(spec);
    const paged = known.actions.filter(({ input: members }) =>
      ['offset', 'limit'].every((name) => members.some((one) => one.name.toLowerCase() === name)),
    );
    expect(paged.length).toBeGreaterThan(1);
    for (const one of paged) expect(findPaging(known, one), one.name).toBeDefined();
  });
});

describe('the values of a status', () => {
  it.each<[string, Member['type'], object | undefined]>([
    [
      'Value range: 0 (succeeded), 1 (failed), 2 (in progress).',
      integer,
      { succeeded: [0], failed: [1], pending: [2] },
    ],
    [
      'Current task status. 0: successful; 1: failed; 2: in progress.',
      integer,
      { succeeded: [0], failed: [1], pending: [2] },
    ],
    ['Status of the instance. 0: creating; 1: running.', integer, { succeeded: [1], failed: [], pending: [0] }],
    [
      '`SUCCESS`: succeeded, `FAIL`: failed, `RUNNING`: running',
      { kind: 'string' },
      { succeeded: ['SUCCESS'], failed: ['FAIL'], pending: [] },
    ],
    ['A status.', integer, undefined],
    ['0 (failed)', integer, undefined],
  ])('%s', (description, type, values) => {
    const read = readStatusValues(member('Status', type, { description }));
    if (values) expect(read).toMatchObject(values);
    else expect(read).toBeUndefined();
  });

  it('are those of a task, or of a resource that is ready', () => {
    const of = (description: string) => readStatusValues(member('Status', integer, { description }))?.of;
    expect(of('0 (succeeded), 1 (failed), 2 (running)')).toBe('task');
    expect(of('0: creating; 1: running')).toBe('resource');
  });
});

describe('an asynchronous action', () => {
  it.each([modern, legacy])('can be waited for, each of the documents ($version)', (spec) => {
    const known = contextOf(spec);
    const asynchronous = known.actions.filter((one) => one.async);
    expect(asynchronous.length).toBeGreaterThan(5);
    for (const one of asynchronous) expect(findWaiting(known, one), one.name).not.toEqual([]);
  });

  it('is polled by what its response has: ids, an order, the request id', () => {
    const known = contextOf(modern);
    const create = known.actions.find(({ name }) => name === 'CreateLoadBalancer') as Action;
    expect(findWaiting(known, create).map(({ poll, member: key, to, takes }) => [poll, key, to, takes])).toEqual([
      ['DescribeLoadBalancers', 'LoadBalancerIds', 'LoadBalancerIds', 'list'],
      ['DescribeTaskStatus', 'DealName', 'DealName', 'one'],
      ['DescribeTaskStatus', 'RequestId', 'TaskId', 'one'],
    ]);
  });

  it('of which the document says no more is not waited for', () => {
    const spec = {
      ...modern,
      actions: [
        action('Make', { async: { pollWith: 'Look', by: 'RequestId' }, output: [member('RequestId')] }),
        action('Look'),
      ],
    };
    const known = contextOf(spec);
    const [make] = known.actions as [Action];
    expect(findWaiting(known, make)).toEqual([]);
    expect(actionDocs(known, make, String)).toContain("doesn't say what tells that it is done");
  });

  it('on what was there before may seem done at once, and says so', () => {
    const status = member('Status', integer, { description: '0: creating; 1: running' });
    const [from, to] = [[member('ThingIds')], [member('ThingIds')]];
    const look = action('DescribeThings', { input: to, output: [status] });
    const docs = (more: Partial<Action>) => {
      const make = action('ChangeThings', { async: { pollWith: look.name, by: 'ThingIds' }, ...more });
      return actionDocs(contextOf({ ...modern, actions: [make, look] }), make, String);
    };
    expect(docs({ input: from })).toContain('may have had that status already');
    expect(docs({ output: from })).not.toContain('may have had that status already');
  });
});

describe('error codes', () => {
  it('are sorted by what their descriptions say', () => {
    expect(classifyErrors(modern)).toMatchObject({
      throttled: ['RequestLimitExceeded'],
      expired: ['AuthFailure.SignatureExpire'],
      internal: expect.arrayContaining(['InternalError']),
      rejected: expect.arrayContaining(['InvalidParameter', 'AuthFailure', 'MissingParameter']),
    });
    expect(classifyErrors(legacy)).toMatchObject({
      throttled: ['4400'],
      expired: ['4500'],
      internal: ['6000', '6200'],
    });
    for (const codes of Object.values(classifyErrors(modern)) as string[][])
      expect(codes).not.toContain('FailedOperation');
  });
});

describe('examples', () => {
  it('are nested and typed as the document types them', () => {
    const input = [
      member('Forward', integer),
      member('On', { kind: 'boolean' }),
      member('Ids', { kind: 'array', items: { kind: 'string' } }),
      member('Things', list('Thing')),
    ];
    const request = { Forward: '1', On: 'true', 'Ids.0': 'a', 'Ids.1': 'b', 'Things.0.Id': "x'\n" };
    const known = action('Make', { input, examples: [{ title: '', request, response: {}, source }] });
    expect(exampleRequest(context, known)).toBe(
      "{ Forward: 1, On: true, Ids: ['a', 'b'], Things: [{ Id: 'x\\'\\n' }] }",
    );
    expect(unflatten({ 'a.b': 1, a: 2 })).not.toBe(undefined);
  });

  it.each([{ Unknown: 'x' }, { Forward: 'many' }, 'a URL'])('that do not fit are left out: %j', (request) => {
    const known = action('Make', {
      input: [member('Forward', integer)],
      examples: [{ title: '', request, response: {}, source }],
    });
    expect(exampleRequest(context, known)).toBeUndefined();
  });
});

describe('a package', () => {
  it.each([modern, legacy])(
    'is the same bytes every time, with a header in each source ($version)',
    { timeout: 60_000 },
    (spec) => {
      const files = emitPackage(spec, packageConfig(spec));
      expect([...emitPackage(structuredClone(spec), packageConfig(spec))]).toEqual([...files]);
      for (const [path, text] of files)
        if (path.endsWith('.ts')) expect(text, path).toMatch(/^\/\/ Generated from .*: do not edit\./);
      for (const one of spec.actions.filter(({ documented }) => documented)) {
        expect(files.get('src/client.ts')).toMatch(
          new RegExp(`name: '${one.name}'|operations\\.${one.name[0]?.toLowerCase()}`),
        );
      }
    },
  );
});
