import { describe, expect, it } from 'vitest';
import { readStatusValues } from '../../generator/model/status.ts';
import type { Member } from '../../generator/spec/types.ts';
import { action, derive, integer, member, readSpec } from './facts.ts';

describe('the values of a status', () => {
  it.each<[string, Member['type'], object | undefined]>([
    [
      'Value range: 0 (succeeded), 1 (failed), 2 (in progress).',
      integer,
      { of: 'task', succeeded: [0], failed: [1], pending: [2] },
    ],
    [
      'Current task status. 0: successful; 1: failed; 2: in progress; 3: canceled.',
      integer,
      { succeeded: [0], failed: [1, 3], pending: [2] },
    ],
    ['0 (succeeded), 1 (failed), 2 (running)', integer, { of: 'task', pending: [2] }],
    ['0 (succeeded), 1 (failed), 2 (paused)', integer, { succeeded: [0], failed: [1], pending: [], unclear: [2] }],
    [
      'Status of the instance. 0: creating; 1: running.',
      integer,
      { of: 'resource', succeeded: [1], failed: [], pending: [0] },
    ],
    [
      '`SUCCESS`: succeeded, `FAIL`: failed, `RUNNING`: running',
      { kind: 'string' },
      { succeeded: ['SUCCESS'], failed: ['FAIL'] },
    ],
    ['A status.', integer, undefined],
    ['0 (failed)', integer, undefined],
  ])('%s', (description, type, values) => {
    const read = readStatusValues(member('Status', type, { description }));
    if (values) expect(read).toMatchObject(values);
    else expect(read).toBeUndefined();
  });
});

describe('an asynchronous action', () => {
  it.each(['clb-2018-03-17', 'clb-2017'])('can be waited for, each of %s', (name) => {
    const asynchronous = readSpec(name).actions.filter((one) => one.async);
    expect(asynchronous.length).toBeGreaterThan(5);
    for (const one of asynchronous) expect(one.waiting, one.name).toBeDefined();
  });

  it('is polled by what its response has: ids, an order, the request id', () => {
    const create = readSpec('clb-2018-03-17').actions.find(({ name }) => name === 'CreateLoadBalancer');
    expect(create?.waiting?.value.map(({ poll, member: key, to, takes }) => [poll, key, to, takes])).toEqual([
      ['DescribeLoadBalancers', 'LoadBalancerIds', 'LoadBalancerIds', 'list'],
      ['DescribeTaskStatus', 'DealName', 'DealName', 'one'],
      ['DescribeTaskStatus', 'RequestId', 'TaskId', 'one'],
    ]);
  });

  it('of which the document says no more is not waited for, and that is told', () => {
    const make = action('Make', { async: { pollWith: 'Look', by: 'RequestId' }, output: [member('RequestId')] });
    const { spec, unclear } = derive({ actions: [make, action('Look')] });
    expect(spec.actions[0]?.waiting).toBeUndefined();
    expect(unclear).toEqual(['waiting of Make']);
  });

  it('is polled with the only action that reports on tasks, where the one that it names is gone', () => {
    const status = member('Status', integer, { description: '0: succeeded; 1: failed' });
    const taskId = member('TaskId', { kind: 'string' }, { description: 'The RequestId of the task.' });
    const make = action('Make', { async: { pollWith: 'Look', by: 'RequestId' }, output: [member('RequestId')] });
    const look = action('LookAtTask', { input: [taskId], output: [status] });
    const { spec, unclear } = derive({ actions: [make, look] });
    expect(spec.actions[0]?.waiting?.value).toMatchObject([{ poll: 'LookAtTask', member: 'RequestId', to: 'TaskId' }]);
    expect(unclear).toEqual(['waiting of Make']);
    const other = { ...look, name: 'LookElsewhere' };
    expect(derive({ actions: [make, look, other] }).spec.actions[0]?.waiting).toBeUndefined();
  });
});
