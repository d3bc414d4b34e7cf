import { describe, expect, test } from 'vitest';
import type { LocalApiOptions } from '../../templates/testing/local-api.ts';
import { createCaller } from './caller.ts';
import { legacyShop, shop } from './shop.ts';

type Row = Record<string, unknown>;

function createShop(options: LocalApiOptions = {}) {
  const { call, local } = createCaller(shop, options);
  const ok = async (action: string, input: object = {}): Promise<Row> => {
    const { data, code, message } = await call(action, input);
    expect(code, `${action}: ${message}`).toBeUndefined();
    return data;
  };
  const rows = async (action: string, input: object, member: string): Promise<Row[]> =>
    (await ok(action, input))[member] as Row[];
  return { call, local, ok, rows };
}

test('an action that reads answers with what there is, whatever verb its name has', async () => {
  const actions = shop.actions.map((action) =>
    action.name === 'DescribeRacks'
      ? { ...action, name: 'EnumerateRacks', effect: { value: 'read' as const, from: [] } }
      : action,
  );
  const { call } = createCaller({ ...shop, actions });
  await call('CreateRack', { RackName: 'poems' });
  expect((await call('EnumerateRacks')).data).toMatchObject({ TotalCount: 1, RackSet: [{ RackName: 'poems' }] });
});

describe('what is created', () => {
  test('is described, with what its creator said and nothing else', async () => {
    const { ok, rows } = createShop();
    const { RackIds } = await ok('CreateRack', { RackName: 'poems', Number: 2 });
    expect(RackIds).toEqual([expect.stringMatching(/^sh-[a-z0-9]{8}$/), expect.stringMatching(/^sh-[a-z0-9]{8}$/)]);
    const racks = await rows('DescribeRacks', {}, 'RackSet');
    expect(racks).toEqual((RackIds as string[]).map((id) => ({ RackId: id, RackName: 'poems', Floor: 0, Books: [] })));
  });

  test('is contained in its parent, one for each item, in order', async () => {
    const { ok, rows } = createShop();
    const { RackIds } = await ok('CreateRack', { RackName: 'poems' });
    const [RackId] = RackIds as string[];
    const { BookIds } = await ok('CreateBook', { RackId, Books: [{ Title: 'one', Pages: 10 }, { Title: 'two' }] });
    const books = [
      { BookId: (BookIds as string[])[0], Title: 'one', Pages: 10, Labels: null },
      { BookId: (BookIds as string[])[1], Title: 'two', Pages: null, Labels: null },
    ];
    expect(await rows('DescribeBooks', { RackId }, 'BookSet')).toEqual(books);
    expect((await rows('DescribeRacks', {}, 'RackSet'))[0]).toMatchObject({ Books: books });
  });

  test('is not created again with the same client token', async () => {
    const { ok, rows } = createShop();
    const [RackId] = (await ok('CreateRack', { RackName: 'a' }))['RackIds'] as string[];
    const input = { RackId, Books: [{ Title: 'one' }], ClientToken: 'token' };
    const first = await ok('CreateBook', input);
    const second = await ok('CreateBook', input);
    expect(second['BookIds']).toEqual(first['BookIds']);
    expect(await rows('DescribeBooks', { RackId }, 'BookSet')).toHaveLength(1);
  });
});

async function createLibrary(options: LocalApiOptions = {}) {
  const library = createShop(options);
  const [RackId = ''] = (await library.ok('CreateRack', { RackName: 'a' }))['RackIds'] as string[];
  const Books = ['one', 'two', 'three'].map((Title) => ({ Title }));
  const BookIds = (await library.ok('CreateBook', { RackId, Books }))['BookIds'] as string[];
  const titles = async (input: object = {}) =>
    (await library.rows('DescribeBooks', { RackId, ...input }, 'BookSet')).map((book) => book['Title']);
  return { ...library, RackId, BookIds, titles };
}

describe('selection', () => {
  test('pages', async () => {
    const { ok, titles, RackId } = await createLibrary();
    expect(await titles({ Limit: 2 })).toEqual(['one', 'two']);
    expect(await titles({ Limit: 2, Offset: 2 })).toEqual(['three']);
    expect(await titles({ Offset: 3 })).toEqual([]);
    expect((await ok('DescribeBooks', { RackId, Limit: 1 }))['TotalCount']).toBe(3);
  });

  test('filters', async () => {
    const { call, titles, BookIds, RackId } = await createLibrary();
    expect(await titles({ Filters: [{ Name: 'book-title', Values: ['one', 'three'] }] })).toEqual(['one', 'three']);
    expect(await titles({ Filters: [{ Name: 'book-title', Values: ['four'] }] })).toEqual([]);
    const unknown = await call('DescribeBooks', { RackId, Filters: [{ Name: 'colour', Values: BookIds }] });
    expect(unknown.code).toBe('InvalidParameterValue');
  });

  test('parameters select by what rows show', async () => {
    const { ok, rows, RackId } = await createLibrary();
    await ok('CreateRack', { RackName: 'comics' });
    const names = async (input: object) =>
      (await rows('DescribeRacks', input, 'RackSet')).map((rack) => rack['RackName']);
    expect(await names({ RackName: 'comics' })).toEqual(['comics']);
    expect(await names({ RackIds: [RackId] })).toEqual(['a']);
    expect(await names({ SearchKey: 'omi' })).toEqual(['comics']);
    expect(await names({ RackIds: ['sh-none'] })).toEqual([]);
  });
});

describe('changes', () => {
  test('modify', async () => {
    const { ok, titles, RackId, BookIds } = await createLibrary();
    await ok('ModifyBook', { RackId, BookId: BookIds[1], Title: 'second' });
    expect(await titles()).toEqual(['one', 'second', 'three']);
    await ok('ModifyTitle', { RackId, Title: 'three', NewTitle: 'third' });
    expect(await titles()).toEqual(['one', 'second', 'third']);
  });

  test('delete some, all, and with what contains them', async () => {
    const { ok, call, titles, RackId, BookIds } = await createLibrary();
    await ok('DeleteBooks', { RackId, BookIds: [BookIds[0]] });
    expect(await titles()).toEqual(['two', 'three']);
    await ok('DeleteBooks', { RackId });
    expect(await titles()).toEqual([]);
    await ok('CreateBook', { RackId, Books: [{ Title: 'four' }] });
    await ok('DeleteRack', { RackIds: [RackId] });
    expect((await call('DescribeBooks', { RackId })).code).toBe('InvalidParameter.RackIdNotFound');
  });

  test('bind, change and unbind items of a list', async () => {
    const { ok, rows, RackId, BookIds } = await createLibrary();
    const [BookId] = BookIds;
    const labels = async () => (await rows('DescribeBooks', { RackId }, 'BookSet'))[0]?.['Labels'];
    const red = { LabelText: 'red', Weight: 1 };
    const blue = { LabelText: 'blue', Weight: 2 };
    await ok('RegisterLabels', { BookId, Labels: [red, blue] });
    expect(await labels()).toEqual([red, blue]);
    await ok('ModifyLabelsWeight', { BookId, Labels: [{ LabelText: 'blue', Weight: 9 }] });
    expect(await labels()).toEqual([red, { ...blue, Weight: 9 }]);
    await ok('DeregisterLabels', { BookId, Labels: [{ LabelText: 'red' }] });
    expect(await labels()).toEqual([{ ...blue, Weight: 9 }]);
  });

  test('of what does not exist are refused, with the code of the action where it has one', async () => {
    const { call } = createShop();
    expect((await call('CreateBook', { RackId: 'sh-none', Books: [{ Title: 'a' }] })).code).toBe(
      'InvalidParameter.RackIdNotFound',
    );
    expect((await call('RegisterLabels', { BookId: 'none', Labels: [{ LabelText: 'a' }] })).code).toBe(
      'ResourceNotFound',
    );
  });
});

describe('tasks', () => {
  test('what is asynchronous happens when its task is done', async () => {
    let time = Date.now();
    const { ok, rows } = createShop({ taskMs: 1000, now: () => time });
    const [RackId] = (await ok('CreateRack', { RackName: 'a' }))['RackIds'] as string[];
    const { RequestId: TaskId } = await ok('CreateBook', { RackId, Books: [{ Title: 'one' }] });
    const look = async () => [
      (await ok('DescribeTask', { TaskId }))['Status'],
      await rows('DescribeBooks', { RackId }, 'BookSet'),
    ];
    expect(await look()).toEqual([2, []]);
    time += 1000;
    expect(await look()).toEqual([0, [expect.objectContaining({ Title: 'one' })]]);
  });

  test('a task that fails changes nothing', async () => {
    const { ok, rows, local } = createShop();
    const [RackId] = (await ok('CreateRack', { RackName: 'a' }))['RackIds'] as string[];
    local.faults.add({ taskFailure: true, times: 1 });
    const { RequestId: TaskId } = await ok('CreateBook', { RackId, Books: [{ Title: 'one' }] });
    expect((await ok('DescribeTask', { TaskId }))['Status']).toBe(1);
    expect(await rows('DescribeBooks', { RackId }, 'BookSet')).toEqual([]);
  });

  test('an unknown task is refused', async () => {
    expect((await createShop().call('DescribeTask', { TaskId: 'x' })).code).toBe('ResourceNotFound');
  });
});

describe('the start', () => {
  test("an action that fits no family answers from the document's example", async () => {
    expect((await createShop().ok('DescribeOpeningHours'))['Hours']).toBe('9 to 5');
  });

  test('what the examples show', async () => {
    const { rows } = createShop({ seed: 'examples' });
    expect(await rows('DescribeRacks', {}, 'RackSet')).toEqual([
      { RackId: 'sh-abcd1234', RackName: 'fiction', Floor: 2, Books: [] },
    ]);
  });

  test("a person's own resources, and back to them", async () => {
    const seed = {
      BookId: [{ BookId: 'b-1', RackId: 'sh-1', Title: 'mine', Labels: [{ LabelText: 'red' }] }],
      RackId: [{ RackId: 'sh-1', RackName: 'own' }],
    };
    const { ok, rows, local } = createShop({ seed });
    const expected = [{ BookId: 'b-1', Title: 'mine', Pages: null, Labels: [{ LabelText: 'red' }] }];
    expect(await rows('DescribeBooks', { RackId: 'sh-1' }, 'BookSet')).toEqual(expected);
    await ok('DeleteRack', { RackIds: ['sh-1'] });
    local.world.reset();
    expect(await rows('DescribeBooks', { RackId: 'sh-1' }, 'BookSet')).toEqual(expected);
  });

  test('a seed that does not fit says what does', () => {
    expect(() => createShop({ seed: { PenId: [] } })).toThrow(/"PenId".*RackId, BookId/);
    expect(() => createShop({ seed: { RackId: [{ Name: 'x' }] } })).toThrow('has no RackId');
  });
});

test('legacy: the same, in its own names and envelope', async () => {
  const { call } = createCaller(legacyShop);
  const created = await call('CreateRack', { rackName: 'a', number: 2 });
  const ids = Object.values(created.data['unRackIds'] as object)[0];
  expect(ids).toHaveLength(2);
  expect(created.data).toMatchObject({ code: 0, codeDesc: 'Success', message: '' });
  const task = await call('DescribeRacksTaskResult', { requestId: created.data['requestId'] });
  expect(task.data['data']).toEqual({ status: 0 });
  const racks = await call('DescribeRacks', {});
  expect(racks.data['rackSet']).toEqual(ids.map((id: string) => ({ rackId: id, unRackId: id, rackName: 'a' })));
  await call('CreateBooks', { rackId: ids[0], books: [{ title: 'one' }, { title: 'two' }] });
  const books = await call('DescribeBooks', { rackId: ids[0] });
  expect(books.data).toMatchObject({ totalCount: 2, bookSet: [{ title: 'one' }, { title: 'two' }] });
  await call('DeleteRacks', { rackIds: ids });
  expect((await call('DescribeBooks', { rackId: ids[0] })).code).toBe('5000');
});
