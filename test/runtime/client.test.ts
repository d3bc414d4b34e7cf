import { describe, expect, it, vi } from 'vitest';
import { Client } from '../../templates/runtime/client.ts';
import { isSdkError, type SdkError } from '../../templates/runtime/errors.ts';
import type { ClientOptions } from '../../templates/runtime/options.ts';
import { type HttpResponse, TransportError } from '../../templates/runtime/transport/transport.ts';
import {
  api,
  CREDENTIALS,
  failure,
  legacyApi,
  makeOnce,
  makeThing,
  readThing,
  response,
  type ScriptedTransport,
  script,
  success,
} from './sample-api.ts';

const FAST = { baseDelayMs: 0, maxDelayMs: 0 };
const create = (transport: ScriptedTransport, options: ClientOptions = {}) =>
  new Client(api, {
    region: 'ap-one',
    credentials: CREDENTIALS,
    transport,
    retries: FAST,
    rateLimit: false,
    ...options,
  });
const lost = (sent: boolean) => new TransportError('network', 'socket hang up', sent);

async function errorOf(promise: Promise<unknown>): Promise<SdkError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(isSdkError(error)).toBe(true);
  return error as SdkError;
}

describe('a call', () => {
  it('gives the content, and on request all that came back', async () => {
    const answer = success({ Id: 'a' });
    const call = create(script(answer)).call(readThing, { Id: 'a' });
    expect(await call).toEqual({ Id: 'a', RequestId: 'id-1' });
    expect(await call.withResponse()).toEqual({
      data: { Id: 'a', RequestId: 'id-1' },
      requestId: 'id-1',
      attempts: 1,
      response: answer,
    });
    expect(await call.finally(() => {})).toEqual({ Id: 'a', RequestId: 'id-1' });
    await expect(Promise.all([call, call])).resolves.toHaveLength(2);
  });

  it('sends what is not documented beside the input, without asking the validators', async () => {
    const transport = script(success());
    const asked: unknown[] = [];
    const validators = {
      request: (_action: string, value: unknown) => {
        asked.push(value);
        return { value };
      },
      response: () => undefined,
    };
    const client = create(transport, { validators });
    await client.call(readThing, { Id: 'a' }, { extraParameters: { NewParameter: { Deep: [1] } } });
    expect(asked).toEqual([{ Id: 'a' }]);
    expect(JSON.parse(transport.requests[0]?.body ?? '')).toEqual({ Id: 'a', NewParameter: { Deep: [1] } });
  });

  it('takes the region of the call before that of the client', async () => {
    const transport = script(success());
    await create(transport, { region: 'ap-one' }).call(readThing, {}, { region: 'ap-two' });
    expect(transport.requests[0]?.headers['X-TC-Region']).toBe('ap-two');
  });

  it('refuses what JSON cannot carry, before anything is sent', async () => {
    const transport = script(success());
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    for (const input of [cycle, { Id: 1n }, [], 'text'] as never[]) {
      const error = await errorOf(create(transport).call(readThing, input));
      expect(error).toMatchObject({ kind: 'validation', action: 'readThing', attempts: 0 });
    }
    expect(transport.requests).toEqual([]);
  });

  it('is checked before it is signed, and sent as the check gives it', async () => {
    const transport = script(success({ Id: 'wrong' }));
    const validators = {
      request: (_action: string, input: unknown) =>
        (input as { Id?: unknown }).Id === 'bad'
          ? { issues: [{ message: 'Expected another', path: ['Id'] }] }
          : { value: { Id: 'checked' } },
      response: () => ({ issues: [{ message: 'Expected right', path: ['Id'] }] }),
    };
    const checked = create(transport, { validators });
    expect(await errorOf(checked.call(readThing, { Id: 'bad' }))).toMatchObject({
      kind: 'validation',
      message: "readThing: the request isn't as documented: Id: Expected another",
      issues: [{ path: ['Id'] }],
    });
    expect(transport.requests).toEqual([]);
    await checked.call(readThing, { Id: 'good' });
    expect(transport.requests[0]?.body).toBe('{"Id":"checked"}');
    await create(transport, { validators, validate: 'off' }).call(readThing, { Id: 'bad' });
    expect(transport.requests[1]?.body).toBe('{"Id":"bad"}');
    const strict = create(transport, { validators, validateResponses: 'strict' });
    expect(await errorOf(strict.call(makeThing, { Name: 'x' }))).toMatchObject({
      kind: 'validation',
      mayHaveExecuted: true,
    });
    const warn = vi.fn();
    await create(transport, { validators, validateResponses: 'warn', logger: { warn } }).call(readThing, {});
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining("isn't as documented"),
      expect.objectContaining({ requestId: 'id-1' }),
    );
  });
});

describe('what comes back', () => {
  const NOT_THE_API: [string, HttpResponse][] = [
    ['HTML with 200', response('<html>Sign in</html>')],
    ['an empty object', response({})],
    ['an empty body', response('')],
    ['half a body', response('{"Response":{"RequestId":"i')],
    ['a list', response([])],
    ['null', response('null')],
    ['a response that is a text', response({ Response: 'ok' })],
    ['a response without a request id', response({ Response: {} })],
    ['an error without a code', response({ Response: { Error: {}, RequestId: 'i' } })],
    ['an error that is a text', response({ Response: { Error: 'no', RequestId: 'i' } })],
    ['a success with HTTP 404', response({ Response: { RequestId: 'i' } }, 404)],
    ['a proxy that wants a password', response('<html>', 407)],
    ['a redirect', response('', 302, { location: 'https://elsewhere.example.com' })],
  ];
  it.each(NOT_THE_API)('%s is a protocol error, never a success, and not repeated', async (_name, answer) => {
    const transport = script(answer);
    const error = await errorOf(create(transport).call(makeThing, { Name: 'x' }));
    expect(error).toMatchObject({
      kind: 'protocol',
      action: 'makeThing',
      attempts: 1,
      mayHaveExecuted: answer.status !== 407,
      retryable: false,
    });
    expect(transport.requests).toHaveLength(1);
  });

  it('an error of the service keeps its code, message and request id', async () => {
    const error = await errorOf(create(script(failure('Bad.Name'))).call(makeThing, { Name: 'x' }));
    expect(error).toMatchObject({
      kind: 'service',
      code: 'Bad.Name',
      serviceMessage: 'it is Bad.Name',
      requestId: 'id-2',
      api: 'sample 2020-01-01',
      action: 'makeThing',
      mayHaveExecuted: false,
    });
  });

  it.each([
    [{ detail: 'x' }, '{"detail":"x"}'],
    [{ toString: 5 }, '{"toString":5}'],
    [['x'], '["x"]'],
    [null, ''],
  ])('an error whose message is %j stays an error of the service', async (Message, text) => {
    const odd = (body: object) => create(script(response(body))).call(readThing, {});
    const error = await errorOf(odd({ Response: { Error: { Code: 'Bad', Message }, RequestId: 'i' } }));
    expect(error).toMatchObject({ kind: 'service', code: 'Bad', serviceMessage: text });
    const transport = script(response({ code: 4000, message: Message, detail: { a: { code: 1, message: Message } } }));
    const client = new Client(legacyApi, { region: 'ap-one', credentials: CREDENTIALS, transport });
    expect(await errorOf(client.call(readThing, {}))).toMatchObject({ kind: 'service', outcomes: [{ message: text }] });
  });

  it.each([
    ['Bad', false],
    ['Bad.Sub', false],
    ['TooMany', false],
    ['Badly', true],
    ['Broken', true],
    ['Undocumented', true],
  ])('%s: may a write have been executed? %s', async (code, mayHaveExecuted) => {
    const once = create(script(failure(code)), { retries: false });
    expect(await errorOf(once.call(makeThing, { Name: 'x' }))).toMatchObject({ mayHaveExecuted });
    expect(await errorOf(once.call(readThing, {}))).toMatchObject({ mayHaveExecuted: false });
  });
});

describe('repeating', () => {
  const cases: [string, HttpResponse | Error, { read: boolean; write: boolean; once: boolean }][] = [
    ['a request that never left', lost(false), { read: true, write: true, once: true }],
    ['a lost answer', lost(true), { read: true, write: false, once: true }],
    ['a timeout', new TransportError('timeout', '', true), { read: true, write: false, once: true }],
    ['a broken answer', new TransportError('truncated', '', true), { read: true, write: false, once: true }],
    ['an unknown failure of the transport', new Error('?'), { read: true, write: false, once: true }],
    ['throttling', failure('TooMany'), { read: true, write: true, once: true }],
    ['HTTP 429', response('slow down', 429), { read: true, write: true, once: true }],
    ['HTTP 503', response('<html>', 503), { read: true, write: false, once: true }],
    ["the service's own fault", failure('Broken'), { read: true, write: false, once: true }],
    ['a refusal', failure('Bad'), { read: false, write: false, once: false }],
    ['an undocumented code', failure('Undocumented'), { read: false, write: false, once: false }],
  ];
  it.each(cases)('%s', async (_name, step, expected) => {
    const attempts = async (operation: typeof readThing | typeof makeThing | typeof makeOnce) => {
      const transport = script(step, success());
      const result = await create(transport)
        .call(operation as typeof makeOnce, { Name: 'x' })
        .catch((error: SdkError) => error);
      expect(isSdkError(result)).toBe(transport.requests.length === 1);
      return transport.requests.length;
    };
    expect(await attempts(readThing)).toBe(expected.read ? 2 : 1);
    expect(await attempts(makeThing)).toBe(expected.write ? 2 : 1);
    expect(await attempts(makeOnce)).toBe(expected.once ? 2 : 1);
  });

  it('sends the same token with every attempt, and the caller’s own where there is one', async () => {
    const transport = script(lost(true), lost(true), success());
    await create(transport).call(makeOnce, { Name: 'x' });
    const tokens = transport.requests.map(({ body }) => JSON.parse(body as string).Token);
    expect(tokens[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(tokens).size).toBe(1);
    await create(transport).call(makeOnce, { Name: 'x', Token: 'mine' });
    expect(JSON.parse(transport.requests.at(-1)?.body as string).Token).toBe('mine');
  });

  it('that fails before it is sent still tells what an earlier attempt may have done', async () => {
    let asked = 0;
    const credentials = () => {
      asked++;
      // Ends at once, so that each attempt asks anew.
      if (asked === 1) return { ...CREDENTIALS, expiresAt: Date.now() };
      throw new Error('the source is gone');
    };
    const error = await errorOf(create(script(lost(true), success()), { credentials }).call(makeOnce, { Name: 'a' }));
    expect(error).toMatchObject({ kind: 'credentials', attempts: 1, mayHaveExecuted: true });
  });

  it('ends after maxAttempts, with the number of attempts in the error', async () => {
    const transport = script(lost(true));
    const error = await errorOf(create(transport, { retries: { ...FAST, maxAttempts: 3 } }).call(readThing, {}));
    expect(error).toMatchObject({ kind: 'network', attempts: 3, retryable: true });
    expect(transport.requests).toHaveLength(3);
  });

  it('`retries: false` sends once', async () => {
    const transport = script(lost(false));
    await errorOf(create(transport, { retries: false }).call(readThing, {}));
    expect(transport.requests).toHaveLength(1);
  });

  it('waits longer each time, up to the limit, by a random part of it', async () => {
    const delays: number[] = [];
    const transport = script(lost(true));
    const retries = { maxAttempts: 6, baseDelayMs: 2, maxDelayMs: 12 };
    const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => void delays.push(delayMs) };
    await errorOf(create(transport, { retries, random: () => 0.5, hooks }).call(readThing, {}));
    expect(delays).toEqual([1, 2, 4, 6, 6]);
  });

  it('waits as long as Retry-After asks, and gives up at once where that passes the deadline', async () => {
    const delays: number[] = [];
    const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => void delays.push(delayMs) };
    await create(script(response('', 429, { 'retry-after': '0.02' }), success()), { hooks }).call(readThing, {});
    expect(delays).toEqual([20]);
    const transport = script(response('', 429, { 'retry-after': '60' }), success());
    vi.useFakeTimers();
    try {
      await errorOf(create(transport, { deadlineMs: 1000 }).call(readThing, {}));
    } finally {
      vi.useRealTimers();
    }
    expect(transport.requests).toHaveLength(1);
  });

  it('stops when the budget of all calls is used up', async () => {
    const transport = script(lost(true));
    const client = create(transport, { retries: { ...FAST, maxAttempts: 10, budget: 5 } });
    for (let call = 0; call < 20; call++) await errorOf(client.call(readThing, {}));
    expect(transport.requests).toHaveLength(20 + 5);
  });
});

describe('the clock', () => {
  const serverTime = Date.parse('2030-01-01T00:00:00Z');
  const expired = () => failure('Auth.Expired', { date: new Date(serverTime).toUTCString() });

  it("is set by the service's date, once, and stays set", async () => {
    const transport = script(expired(), success());
    const client = create(transport, { now: () => serverTime - 3_600_000 });
    await client.call(makeThing, { Name: 'x' });
    await client.call(makeThing, { Name: 'y' });
    const times = transport.requests.map(({ headers }) => Number(headers['X-TC-Timestamp']));
    expect(times).toEqual([serverTime / 1000 - 3600, serverTime / 1000, serverTime / 1000]);
  });

  it('is corrected for all parallel calls', async () => {
    const isRight = (timestamp: string | undefined) => Math.abs(Number(timestamp) - serverTime / 1000) < 300;
    const transport = script((request) => (isRight(request.headers['X-TC-Timestamp']) ? success() : expired()));
    const client = create(transport, { now: () => serverTime + 7_200_000 });
    await Promise.all(Array.from({ length: 20 }, () => client.call(makeThing, { Name: 'x' })));
    expect(transport.requests).toHaveLength(40);
    await client.call(makeThing, { Name: 'x' });
    expect(transport.requests).toHaveLength(41);
  });

  it('is not the reason where it is right: the error comes at once', async () => {
    const transport = script(expired(), success());
    const error = await errorOf(create(transport, { now: () => serverTime }).call(readThing, {}));
    expect(error).toMatchObject({ code: 'Auth.Expired', attempts: 1, mayHaveExecuted: false });
  });

  it('a service that always says so gets two requests', async () => {
    const transport = script(expired());
    await errorOf(create(transport, { now: () => serverTime - 3_600_000 }).call(readThing, {}));
    expect(transport.requests).toHaveLength(2);
  });
});

describe('the region', () => {
  it('is asked for before anything is sent, where the API has regions', async () => {
    const transport = script(success());
    const error = await errorOf(create(transport, { region: undefined }).call(makeThing, { Name: 'x' }));
    expect(error).toMatchObject({ kind: 'configuration', option: 'region', action: 'makeThing', attempts: 0 });
    expect(error.message).toContain('TENCENTCLOUD_REGION');
    expect(transport.requests).toEqual([]);
    await new Client({ ...api, regions: {} }, { credentials: CREDENTIALS, transport }).call(readThing, {});
    expect(transport.requests[0]?.headers).not.toHaveProperty('X-TC-Region');
  });

  it('comes from the environment where the options have none, and is checked like any other', async () => {
    const transport = script(success());
    vi.stubEnv('TENCENTCLOUD_REGION', 'ap-two');
    await create(transport, { region: undefined }).call(readThing, {});
    await create(transport, { region: 'ap-one' }).call(readThing, {});
    expect(transport.requests.map(({ headers }) => headers['X-TC-Region'])).toEqual(['ap-two', 'ap-one']);
    vi.stubEnv('TENCENTCLOUD_REGION', 'nowhere');
    expect(() => create(transport, { region: undefined })).toThrow(/region: got "nowhere"; takes ap-one/);
    vi.unstubAllEnvs();
  });
});

describe('the end of a call', () => {
  it('comes for a hundred calls that share a signal, without a warning of Node and without a listener left', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on('warning', note);
    const { signal } = new AbortController();
    const left = new Set<unknown>();
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (type: 'abort', listener: () => void) => {
      left.add(listener);
      addEventListener.call(signal, type, listener);
    };
    signal.removeEventListener = (type: 'abort', listener: () => void) => {
      left.delete(listener);
      removeEventListener.call(signal, type, listener);
    };
    const retries = { baseDelayMs: 5, maxDelayMs: 5 };
    const clients = [
      create(script(lost(true), success()), { retries }),
      new Client(api, {
        region: 'ap-one',
        credentials: CREDENTIALS,
        endpoint: 'http://127.0.0.1:1',
        retries: false,
        rateLimit: false,
      }),
    ];
    for (const client of clients) {
      await Promise.allSettled(Array.from({ length: 100 }, () => client.call(readThing, {}, { signal })));
    }
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings).toEqual([]);
    expect(left.size).toBe(0);
  });

  it('an aborted signal sends nothing', async () => {
    const transport = script(success());
    const error = await errorOf(create(transport).call(readThing, {}, { signal: AbortSignal.abort('why') }));
    expect(error).toMatchObject({ kind: 'abort', cause: 'why', mayHaveExecuted: false });
    expect(transport.requests).toEqual([]);
  });

  it('a signal ends the wait between attempts', async () => {
    const controller = new AbortController();
    const hooks = { onRetry: () => setTimeout(() => controller.abort(), 5) };
    const retries = { baseDelayMs: 60_000, maxDelayMs: 60_000 };
    const client = create(script(lost(true)), { retries, hooks, random: () => 0.9, deadlineMs: 100_000 });
    expect(await errorOf(client.call(readThing, {}, { signal: controller.signal }))).toMatchObject({
      kind: 'abort',
      attempts: 1,
    });
  });

  it('the deadline counts for all attempts together', async () => {
    let now = 0;
    const transport = script((_request, { timeoutMs }) => {
      now += timeoutMs;
      throw new TransportError('timeout', '', true);
    });
    const client = create(transport, { now: () => now, timeoutMs: 40, deadlineMs: 100 });
    expect(await errorOf(client.call(readThing, {}))).toMatchObject({ kind: 'timeout', attempts: 3 });
    expect(now).toBe(100);
  });

  it('the deadline ends a wait for credentials', async () => {
    const client = new Client(api, {
      region: 'ap-one',
      credentials: () => new Promise(() => {}),
      transport: script(success()),
      deadlineMs: 10,
    });
    expect(await errorOf(client.call(readThing, {}))).toMatchObject({ kind: 'timeout', mayHaveExecuted: false });
  });
});

describe('the rate limit', () => {
  const limited = { ...readThing, rateLimit: 2 };
  it('keeps each action under its requests a second', async () => {
    vi.useFakeTimers();
    try {
      const times: number[] = [];
      const transport = script(() => {
        times.push(Date.now());
        return success();
      });
      const startedAt = Date.now();
      const client = create(transport, { rateLimit: true });
      const calls = Promise.all(Array.from({ length: 5 }, () => client.call(limited, {})));
      await vi.runAllTimersAsync();
      await calls;
      expect(times.map((time) => time - startedAt)).toEqual([0, 0, 1000, 1000, 2000]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('gives up at once where waiting would pass the deadline, and can be switched off', async () => {
    vi.useFakeTimers();
    try {
      const client = create(script(success()), { rateLimit: true, deadlineMs: 500 });
      await Promise.all([client.call(limited, {}), client.call(limited, {})]);
      expect(await errorOf(client.call(limited, {}))).toMatchObject({
        kind: 'timeout',
        attempts: 0,
        mayHaveExecuted: false,
      });
      const free = create(script(success()), { rateLimit: false, deadlineMs: 500 });
      await Promise.all(Array.from({ length: 10 }, () => free.call(limited, {})));
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('hooks', () => {
  it('see each attempt, and change nothing even when they throw', async () => {
    const seen: string[] = [];
    const note = (name: string) => (event: { attempt: number }) => {
      seen.push(`${name} ${event.attempt}`);
      throw new Error('a hook');
    };
    const hooks = {
      onRequest: note('request'),
      onResponse: note('response'),
      onError: note('error'),
      onRetry: note('retry'),
    };
    const client = create(script(lost(true), success()), { hooks });
    await client.call(readThing, {}, { hooks: { onResponse: note('own response') } });
    expect(seen).toEqual(['request 1', 'error 1', 'retry 1', 'request 2', 'response 2', 'own response 2']);
  });

  it('may be asynchronous, and then change nothing either', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const fail = async () => Promise.reject(new Error('a hook'));
    const watched = create(script(success()), { hooks: { onResponse: fail }, logger: { debug: fail } });
    await watched.call(readThing, {});
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});

describe('the legacy protocol', () => {
  const legacy = (transport: ScriptedTransport) =>
    new Client(legacyApi, { region: 'ap-one', credentials: CREDENTIALS, transport, retries: FAST, rateLimit: false });

  it.each([0, '0'])('code %j is a success', async (code) => {
    expect(await legacy(script(response({ code, message: '', Id: 'a' }))).call(readThing, {})).toMatchObject({
      Id: 'a',
    });
  });

  it.each([
    [4000, '4000'],
    ['4000', '4000'],
  ])('code %j is an error', async (code, text) => {
    const answer = response({ code, message: '(1) wrong', codeDesc: 'Wrong', requestId: 7 });
    const error = await errorOf(legacy(script(answer)).call(readThing, {}));
    expect(error).toMatchObject({ kind: 'service', code: text, serviceMessage: '(1) wrong', requestId: '7' });
  });

  it.each([{}, { code: null }, { code: '' }, { message: 'ok' }])('%j is no success', async (body) => {
    expect(await errorOf(legacy(script(response(body))).call(readThing, {}))).toMatchObject({ kind: 'protocol' });
  });

  it.each([5400, 0])('a batch that failed in parts is an error with each outcome, also with code %j', async (code) => {
    const detail = {
      'thing-1': { code: 0, message: '', requestId: 1 },
      'thing-2': { code: '5000', message: 'not there', requestId: 2 },
    };
    const error = await errorOf(legacy(script(response({ code, message: '', detail }))).call(makeThing, { Name: 'x' }));
    expect(error).toMatchObject({
      name: 'PartialFailureError',
      mayHaveExecuted: true,
      outcomes: [
        { resource: 'thing-1', succeeded: true, code: '0', requestId: '1' },
        { resource: 'thing-2', succeeded: false, code: '5000', message: 'not there', requestId: '2' },
      ],
    });
  });

  it('sends nested input as dotted, indexed parameters', async () => {
    const transport = script(response({ code: 0 }));
    const input = { Ids: ['a', 'b'], Rule: { Port: 80, Hosts: ['c d'] }, Off: false, None: undefined, Null: null };
    await legacy(transport).call(readThing, input as object);
    const form = decodeURIComponent(transport.requests[0]?.body as string);
    for (const pair of ['Ids.0=a', 'Ids.1=b', 'Rule.Port=80', 'Rule.Hosts.0=c d', 'Off=false'])
      expect(form).toContain(pair);
    expect(form).not.toMatch(/None|Null/);
    expect(transport.requests[0]?.path).toBe('/v2/index.php');
  });
});
