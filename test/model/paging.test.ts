import { describe, expect, it } from 'vitest';
import type { DataType, Member } from '../../generator/spec/types.ts';
import { action, derive, deriveOne, integer, list, member, readSpec, texts } from './facts.ts';

const limit = member('Limit', integer, { constraints: { default: 20, max: 100 } });
const input = [member('Offset', integer), limit];
const total = member('TotalCount', integer, { description: 'Total number of things' });
const paged = (output: Member[], name = 'DescribeThings', types: DataType[] = []) =>
  deriveOne(action(name, { input, output }), types).paging?.value;

describe('an action pages', () => {
  it('by an offset and a limit, with the item list and the total', () => {
    expect(paged([total, member('ThingSet', list('Thing')), member('RequestId')])).toEqual({
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
    const one = action('DescribeThings', { input: byPage, output: [member('Things', list('Thing'))] });
    expect(deriveOne(one).paging?.value).toEqual({
      position: 'PageNumber',
      counts: 'pages',
      size: 'PageSize',
      asText: true,
      items: ['Things'],
    });
  });

  it('not without an offset or page', () => {
    expect(deriveOne(action('DescribeThings', { input: [limit], output: [total] })).paging).toBeUndefined();
  });
});

describe('the paged list', () => {
  it.each<[string, string, Member[], string[] | undefined]>([
    ['the only one', 'DescribeThings', [member('Data', list('Row'))], ['Data']],
    [
      'the one that is named as the action',
      'DescribeShelvesDetail',
      [member('ShelfSet', list('A')), member('TagSet', list('B')), member('ShelfDetailSet', list('C'))],
      ['ShelfDetailSet'],
    ],
    ['or whose items are', 'DescribeBoats', [member('Tags', list('Tag')), member('Data', list('Boat'))], ['Data']],
    [
      'the one of structures, where names leave it open',
      'DescribeThings',
      [member('Ids', texts), member('Data', list('Row'))],
      ['Data'],
    ],
    [
      'the one that always comes',
      'DescribeThings',
      [member('Data', list('Row')), member('Notes', list('Note'), { nullable: true })],
      ['Data'],
    ],
    [
      'none where nothing tells',
      'DescribeThings',
      [member('FooSet', list('A')), member('BarSet', list('B'))],
      undefined,
    ],
  ])('is %s', (_, name, output, items) => expect(paged([total, ...output], name)?.items).toEqual(items));

  it('may stand in a structure, with its total', () => {
    const data: DataType = {
      name: 'Answer',
      description: '',
      usedBy: [],
      members: [total, member('ThingSet', list('Thing'))],
      source: { line: 1, endLine: 1 },
    };
    const inside = member('Data', { kind: 'ref', name: 'Answer' });
    const expected = { items: ['Data', 'ThingSet'], total: ['Data', 'TotalCount'] };
    expect(paged([inside], 'DescribeThings', [data])).toMatchObject(expected);
    expect(paged([member('Tags', list('Tag')), inside], 'DescribeThings', [data])).toMatchObject(expected);
  });

  it('is told of where it is unclear', () => {
    const output = [member('FooSet', list('A')), member('BarSet', list('B'))];
    expect(derive({ actions: [action('DescribeThings', { input, output })] }).unclear).toEqual([
      'paging of DescribeThings',
    ]);
  });
});

describe('the total', () => {
  const totalAmong = (...counts: Member[]) => paged([...counts, member('ThingSet', list('Thing'))])?.total?.[0];
  const count = (name: string, description = '') => member(name, integer, { description });

  it.each<[string, Member[], string | undefined]>([
    ['is what is named so', [count('TotalCount')], 'TotalCount'],
    ['under another name', [count('Total')], 'Total'],
    ['with the name of the list', [count('ThingTotalNum')], 'ThingTotalNum'],
    ['is what is said to be', [count('RealCount', 'The total number of things')], 'RealCount'],
    ['is no other sum', [count('TotalBytes', 'Bytes of all things'), count('TotalCount')], 'TotalCount'],
    ['is no other sum alone', [count('TotalBytes', 'Bytes of all things')], undefined],
    ['is not the number on a page', [count('TotalCount', 'Number of displayed results')], undefined],
    [
      'is the other number where one is that of a page',
      [count('TotalCount', 'Number of results returned for the current query'), count('RealCount', 'The total number')],
      'RealCount',
    ],
  ])('%s', (_, counts, expected) => expect(totalAmong(...counts)).toBe(expected));
});

describe.each(['clb-2018-03-17', 'clb-2017'])('in %s', (name) => {
  const spec = readSpec(name);
  const withLimits = spec.actions.filter(({ input: members }) =>
    ['offset', 'limit'].every((parameter) => members.some((one) => one.name.toLowerCase() === parameter)),
  );

  it('each action with an offset and a limit pages', () => {
    expect(withLimits.length).toBeGreaterThan(1);
    for (const one of withLimits) expect(one.paging, one.name).toBeDefined();
  });

  it('one more optional list in a response changes nothing', () => {
    for (const one of withLimits) {
      const joined = member('ExtraTagSet', list('Extra'), { nullable: true });
      const renewed = { ...one, output: [joined, ...one.output] };
      const { paging } = derive({ ...spec, actions: [renewed] }).spec.actions[0] ?? {};
      expect(paging?.value, one.name).toEqual(one.paging?.value);
    }
  });
});
