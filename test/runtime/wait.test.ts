import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Client } from '../../templates/runtime/client.ts';
import type { Operation } from '../../templates/runtime/operation.ts';
import { Tasks } from '../../templates/runtime/tasks.ts';
import { TransportError } from '../../templates/runtime/transport/transport.ts';
import { type WaitOptions, waitForTask } from '../../templates/runtime/wait.ts';
import { api, CREDENTIALS, failure, makeThing, readTask, response, script, success } from './sample-api.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Steps = Parameters<typeof script>;

function start(
  steps: Steps,
  options: WaitOptions = {},
  operation: Operation<never, unknown> = makeThing,
  given: [unknown, unknown] = [{ RequestId: 'task-1' }, {}],
) {
  const transport = script(...steps);
  const client = new Client(api, {
    region: 'ap-one',
    credentials: CREDENTIALS,
    transport,
    rateLimit: false,
    retries: false,
  });
  const result = waitForTask(client, operation, given[0], given[1], options).catch((error: unknown) => error);
  return { transport, result };
}

async function settle<T>(result: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return result;
}

const status = (value: unknown) => success({ Status: value });

describe('waiting', () => {
  it('polls with the key until the task is done, and tells how it goes', async () => {
    const progress: unknown[] = [];
    const { transport, result } = start([status(2), status(2), status(0)], { onProgress: (at) => progress.push(at) });
    expect(await settle(result)).toMatchObject({ polls: 3, elapsedMs: 2500, response: { Status: 0 } });
    expect(transport.requests[0]?.body).toBe('{"TaskId":"task-1"}');
    expect(progress).toEqual([
      { poll: 1, elapsedMs: 0, statuses: [2] },
      { poll: 2, elapsedMs: 1000, statuses: [2] },
      { poll: 3, elapsedMs: 2500, statuses: [0] },
    ]);
  });

  it('polls ever less often, up to maxDelayMs', async () => {
    const at: number[] = [];
    const { result } = start([status(2)], {
      delayMs: 100,
      maxDelayMs: 300,
      maxWaitMs: 1500,
      onProgress: ({ elapsedMs }) => at.push(elapsedMs),
    });
    await settle(result);
    expect(at).toEqual([0, 100, 250, 475, 775, 1075, 1375]);
  });

  it('a failed task is a typed error', async () => {
    const { result } = start([status(2), status(1)]);
    expect(await settle(result)).toMatchObject({
      kind: 'task',
      name: 'TaskFailedError',
      action: 'makeThing',
      taskStatus: 1,
      response: { Status: 1 },
      api: 'sample 2020-01-01',
    });
  });

  it('ends after maxWaitMs', async () => {
    const { result } = start([status(2)], { maxWaitMs: 10_000 });
    expect(await settle(result)).toMatchObject({ kind: 'timeout', action: 'makeThing', retryable: true });
  });

  it('ends when the signal aborts', async () => {
    const controller = new AbortController();
    const { transport, result } = start([status(2)], { signal: controller.signal });
    setTimeout(() => controller.abort('why'), 1500);
    expect(await settle(result)).toMatchObject({ kind: 'abort', cause: 'why' });
    expect(transport.requests).toHaveLength(2);
  });

  it('polls that fail for a while are forgiven, others end the wait', async () => {
    const passing: Steps = [new TransportError('network', '', true), failure('TooMany'), response('', 503), status(0)];
    expect(await settle(start(passing).result)).toMatchObject({ polls: 4 });
    expect(await settle(start([failure('Bad.Task')]).result)).toMatchObject({
      kind: 'service',
      code: 'Bad.Task',
      action: 'readTask',
    });
  });

  it.each([[3], ['0'], [null], [undefined]])('an unknown status %j is not success', async (value) => {
    expect(await settle(start([status(value)], { maxWaitMs: 5000 }).result)).toMatchObject({ kind: 'timeout' });
  });

  it.each([{}, { RequestId: '' }, { RequestId: null }, undefined])('says what it lacks in %j', async (output) => {
    const { transport, result } = start([status(0)], {}, makeThing, [output, {}]);
    expect(await settle(result)).toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining("response's RequestId"),
    });
    expect(transport.requests).toEqual([]);
  });

  it.each([{ maxWaitMs: -1 }, { delayMs: Number.NaN }, { maxDelayMs: 'x' }])('refuses %j', async (options) => {
    const { result } = start([status(0)], options as WaitOptions);
    expect(await settle(result)).toMatchObject({ kind: 'configuration', option: Object.keys(options)[0] });
  });
});

describe('waiting for resources', () => {
  const plan = [
    {
      poll: () => readTask,
      from: 'output',
      member: 'Ids',
      to: 'Ids',
      takes: 'list',
      status: ['Set', 'Status'],
      succeeded: [1],
      failed: [9],
    },
    {
      poll: () => readTask,
      from: 'input',
      member: 'Deal',
      to: 'Deal',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ] as const;
  const operation: Operation<never, unknown> = { name: 'Make', method: 'make', waiting: plan };
  const set = (...states: number[]) => success({ Set: states.map((Status) => ({ Status })) });

  it('ends when each one is there and ready', async () => {
    const { transport, result } = start([set(), set(1), set(1, 0), set(1, 1)], {}, operation, [
      { Ids: ['a', 'b'] },
      {},
    ]);
    expect(await settle(result)).toMatchObject({ polls: 4 });
    expect(transport.requests[0]?.body).toBe('{"Ids":["a","b"]}');
  });

  it('fails when one fails', async () => {
    const { result } = start([set(1, 9)], {}, operation, [{ Ids: ['a', 'b'] }, {}]);
    expect(await settle(result)).toMatchObject({ kind: 'task', taskStatus: 9 });
  });

  it.each([null, [], undefined])('takes the next way where the first has no key (%j)', async (Ids) => {
    const { transport, result } = start([status(0)], {}, operation, [{ Ids }, { Deal: 'd' }]);
    expect(await settle(result)).toMatchObject({ polls: 1 });
    expect(transport.requests[0]?.body).toBe('{"Deal":"d"}');
  });
});

describe('tasks', () => {
  it('are known by the response that a call gave', async () => {
    const client = new Client(api, {
      region: 'ap-one',
      credentials: CREDENTIALS,
      transport: script(success({ Id: 'a' }), status(0)),
    });
    const tasks = new Tasks();
    const created = await tasks.note(client.call(makeThing, { Name: 'x' }), makeThing, { Name: 'x' });
    expect(await settle(tasks.waitFor(client, created))).toMatchObject({ polls: 1 });
    await expect(tasks.waitFor(client, JSON.parse(JSON.stringify(created)))).rejects.toMatchObject({
      kind: 'configuration',
      option: 'response',
      message: expect.stringContaining('waitFor<Action>'),
    });
    await expect(tasks.waitFor(client, null as never)).rejects.toMatchObject({ kind: 'configuration' });
  });

  it('a failed call stays a rejection that its caller handles', async () => {
    const client = new Client(api, { region: 'ap-one', credentials: CREDENTIALS, transport: script(failure('Bad')) });
    const call = new Tasks().note(client.call(makeThing, { Name: 'x' }), makeThing, { Name: 'x' });
    await expect(call).rejects.toMatchObject({ code: 'Bad' });
  });

  it('a failed call that nobody handles is an unhandled rejection, as with any promise', async () => {
    vi.useRealTimers();
    const client = new Client(api, { region: 'ap-one', credentials: CREDENTIALS, transport: script(failure('Bad')) });
    const listeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    const unhandled = new Promise((resolve) => process.once('unhandledRejection', resolve));
    new Tasks().note(client.call(makeThing, { Name: 'x' }), makeThing, { Name: 'x' });
    expect(await unhandled).toMatchObject({ code: 'Bad' });
    for (const listener of listeners) process.on('unhandledRejection', listener);
  });
});
