/** Keys, tokens, signatures and signing keys go nowhere but into requests: whatever a caller logs, and whatever the local server records. */
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as legacy from '../../../generated/clb-2017/src/index.ts';
import * as legacyNode from '../../../generated/clb-2017/src/node.ts';
import * as current from '../../../generated/clb-2018-03-17/src/index.ts';
import * as currentNode from '../../../generated/clb-2018-03-17/src/node.ts';
import type { SdkError } from '../../../templates/runtime/errors.ts';
import { createCvmRoleProvider } from '../../../templates/runtime/node/cvm-role.ts';
import { chain } from '../../../templates/runtime/node/default-chain.ts';
import { fromEnvironment } from '../../../templates/runtime/node/environment.ts';
import { fromProfile } from '../../../templates/runtime/node/profile.ts';
import type { HttpRequest, Transport } from '../../../templates/runtime/transport/transport.ts';
import { serve } from '../../../templates/testing/command.ts';
import { shownAs } from '../../runtime/shown.ts';
import { clb, clb2017 } from '../../serve/specs.ts';

const KEY = 'canary-KEY-4711';
const TOKEN = 'canary-TOKEN-4711';
const account = { secretId: 'AKIDCANARY', secretKey: KEY, token: TOKEN };

const folder = mkdtempSync(join(tmpdir(), 'canaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a request was signed with and holds, in each form in which it could be shown. */
function secretsOf(request: HttpRequest): string[] {
  const { path, headers, body = '' } = request;
  const sent = `${path}\n${Object.values(headers).join('\n')}\n${body}`;
  const signatures = [...sent.matchAll(/Signature=([^&\s,]+)/g)].flatMap(([, text = '']) => [
    text,
    decodeURIComponent(text),
  ]);
  const [, date = '', service = ''] = /Credential=[^/]+\/([^/]+)\/([^/]+)\//.exec(sent) ?? [];
  const keys: Buffer[] = [];
  for (const part of date ? [date, service, 'tc3_request'] : [])
    keys.push(
      createHmac('sha256', keys.at(-1) ?? `TC3${KEY}`)
        .update(part)
        .digest(),
    );
  const forms = keys.flatMap((key) => [
    key.toString('hex'),
    key.toString('base64'),
    key.toString('latin1'),
    // As inspected: <Buffer 0a 0b ...>, Uint8Array [ 10, 11, ... ].
    key
      .subarray(0, 8)
      .toString('hex')
      .replace(/..(?!$)/g, '$& '),
    [...key.subarray(0, 6)].join(', '),
    [...key.subarray(0, 6)].join(','),
  ]);
  return [...signatures, ...forms];
}

/** All that was sent, beside everything that a caller gets into his hands. */
class Watch {
  readonly sent: HttpRequest[] = [];
  readonly seen: unknown[] = [];
  readonly note = (...given: unknown[]): void => void this.seen.push(...given);

  /** A package's transport, as it is, with its requests kept. */
  transport(inner: Transport): Transport {
    return {
      send: (request, context) => {
        this.sent.push(request);
        return inner.send(request, context);
      },
      close: () => inner.close?.(),
    };
  }

  options(endpoint: string, { createNodeTransport }: Pick<typeof currentNode, 'createNodeTransport'> = currentNode) {
    const { note } = this;
    return {
      region: 'ap-guangzhou',
      endpoint,
      credentials: account,
      transport: this.transport(createNodeTransport()),
      rateLimit: false,
      retries: { baseDelayMs: 0, maxDelayMs: 0, maxAttempts: 2 },
      validateResponses: 'warn' as const,
      hooks: { onRequest: note, onResponse: note, onError: note, onRetry: note },
      logger: { debug: note, warn: note },
    };
  }

  async outcome(result: Promise<unknown>): Promise<void> {
    this.note(result, await result.then(undefined, (error: unknown) => error));
  }

  expectNoSecret(...texts: string[]): void {
    const secrets = new Set([KEY, TOKEN, ...this.sent.flatMap(secretsOf)]);
    expect(this.sent.length).toBeGreaterThan(10);
    expect(secrets.size).toBeGreaterThan(this.sent.length / 2);
    const found = [...texts, ...new Set(this.seen.flatMap(shownAs))].flatMap((text) =>
      [...secrets].filter((secret) => text.includes(secret)).map((secret) => [secret, text.slice(0, 500)]),
    );
    expect(found).toEqual([]);
  }
}

async function through<T>(list: AsyncIterable<T>, each: (item: T) => void): Promise<void> {
  for await (const item of list) each(item);
}

const abort = (): AbortSignal => AbortSignal.abort('enough');

/** What can go wrong with a call, asked for before it. */
const FAULTS = ['error=InternalError', 'throttle', 'reset', 'truncate', 'skew=4000'].map(
  (fault) => `${fault}; times=2`,
);

const asOptions = ({ secretId, secretKey, token }: typeof account) => ({
  'secret-id': secretId,
  'secret-key': secretKey,
  token,
});

describe.each([
  {},
  { httpMethod: 'GET' },
  { signatureMethod: 'HmacSHA256' },
  { signatureMethod: 'HmacSHA1', httpMethod: 'GET' },
] as const)('calls of the API 3.0 with %j', (ways) => {
  it('show no secret, and leave none with the local server', async () => {
    const record = join(folder, `${JSON.stringify(ways).replace(/\W/g, '')}.jsonl`);
    const lines: string[] = [];
    const server = await serve([clb], { port: '0', seed: 'examples', ...asOptions(account), record }, (line) =>
      lines.push(line),
    );
    const watch = new Watch();
    const options = { ...watch.options(server.endpoint), ...ways };
    const client = new current.ClbClient(options);
    watch.note(client, Object.create(client), client.describeLoadBalancers);
    await watch.outcome(client.describeLoadBalancers({ Limit: 2 }).withResponse());
    await watch.outcome(client.deleteListener({ LoadBalancerId: 'lb-none', ListenerId: 'lbl-none' }));
    await watch.outcome(client.describeLoadBalancers({ Limit: 'many' as never }));
    await watch.outcome(client.describeLoadBalancers({}, { signal: abort() }));
    server.fault('latency=1000');
    await watch.outcome(client.describeLoadBalancers({}, { deadlineMs: 50, timeoutMs: 20 }));
    server.clearFaults();
    for (const fault of FAULTS) {
      server.fault(fault);
      await watch.outcome(client.describeLoadBalancers({ Limit: 1 }));
      await watch.outcome(client.deleteListener({ LoadBalancerId: 'lb-none', ListenerId: 'lbl-none' }));
      server.clearFaults();
    }
    // A list whose second page fails, one that is gone through, and a task that fails, lasts too long or is given up.
    const list = client.describeLoadBalancers.items({ Limit: 1 });
    watch.note(list);
    await watch.outcome(through(list, () => server.fault('error=InternalError')));
    server.clearFaults();
    await watch.outcome(through(client.describeLoadBalancers.pages({ Limit: 50 }), watch.note));
    const { LoadBalancerIds } = await client.createLoadBalancer({ LoadBalancerType: 'OPEN' });
    server.fault('taskFailure');
    const made = await client.deleteLoadBalancer({ LoadBalancerIds: LoadBalancerIds ?? [] });
    server.clearFaults();
    watch.note(made);
    const progress = { delayMs: 1, maxWaitMs: 5_000, onProgress: watch.note };
    await watch.outcome(client.waitFor(made, progress));
    await watch.outcome(client.waitFor({ RequestId: 'none' } as never, { ...progress, maxWaitMs: 5 }));
    await watch.outcome(client.waitFor(made, { ...progress, signal: abort() }));
    // Credentials that the server doesn't take, or that are none.
    for (const wrong of [
      { secretKey: `${KEY}x` },
      { token: `${TOKEN}x` },
      { token: undefined },
      { secretId: 'AKIDNOBODY' },
    ])
      await watch.outcome(
        new current.ClbClient({ ...options, credentials: { ...account, ...wrong } }).describeLoadBalancers({}),
      );
    for (const broken of [{ secretKey: `${KEY} ` }, { token: `${TOKEN}\n` }, { secretId: 5 }])
      await watch.outcome(
        (async () => new current.ClbClient({ ...options, credentials: { ...account, ...broken } as never }))(),
      );
    await watch.outcome(
      Promise.any([
        client.describeLoadBalancers({ Limit: 'many' as never }),
        client.deleteListener({ LoadBalancerId: 'x', ListenerId: 'y' }),
      ]),
    );
    client.close();
    await server.close();
    watch.expectNoSecret(readFileSync(record, 'utf8'), lines.join('\n'));
    expect(lines.length).toBeGreaterThan(20);
    const kinds = new Set(watch.seen.map((seen) => (seen as Partial<SdkError> | undefined)?.kind));
    for (const kind of ['service', 'network', 'timeout', 'abort', 'validation', 'configuration', 'task'])
      expect([...kinds]).toContain(kind);
  });
});

it('calls of the legacy API show no secret, and leave none with the local server', async () => {
  const record = join(folder, 'legacy.jsonl');
  const lines: string[] = [];
  const server = await serve([clb2017], { port: '0', seed: 'examples', ...asOptions(account), record }, (line) =>
    lines.push(line),
  );
  const watch = new Watch();
  const options = { ...watch.options(server.endpoint, legacyNode), region: 'gz' };
  for (const ways of [{}, { httpMethod: 'GET' }, { signatureMethod: 'HmacSHA1' }] as const) {
    const client = new legacy.ClbClient({ ...options, ...ways });
    watch.note(client);
    await watch.outcome(client.describeLoadBalancers({}).withResponse());
    await watch.outcome(client.deleteLoadBalancers({ loadBalancerIds: ['lb-none'] } as never));
    for (const fault of FAULTS) {
      server.fault(fault.replace('InternalError', '6000'));
      await watch.outcome(client.describeLoadBalancers({}));
      server.clearFaults();
    }
    for (const wrong of [{ secretKey: `${KEY}x` }, { token: `${TOKEN}x` }])
      await watch.outcome(
        new legacy.ClbClient({ ...options, ...ways, credentials: { ...account, ...wrong } }).describeLoadBalancers({}),
      );
    client.close();
  }
  await server.close();
  watch.expectNoSecret(readFileSync(record, 'utf8'), lines.join('\n'));
});

it('secrets where they do not belong reach neither the record nor the log nor an answer', async () => {
  const record = join(folder, 'misplaced.jsonl');
  const lines: string[] = [];
  const server = await serve([clb, clb2017], { port: '0', seed: 'empty', ...asOptions(account), record }, (line) =>
    lines.push(line),
  );
  const watch = new Watch();
  const options = { ...watch.options(server.endpoint), validate: 'off' as const };
  const misplaced = { Token: TOKEN, SecretKey: KEY, [KEY]: TOKEN, Filters: [{ Name: KEY, Values: [TOKEN] }] };
  const client = new current.ClbClient(options);
  await client.describeLoadBalancers(misplaced as never).catch(() => {});
  await new current.ClbClient({ ...options, signatureMethod: 'HmacSHA256' })
    .describeLoadBalancers(misplaced as never)
    .catch(() => {});
  await new legacy.ClbClient({ ...options, region: 'gz' }).describeLoadBalancers(misplaced as never).catch(() => {});
  await client.createLoadBalancer({ LoadBalancerType: 'OPEN', LoadBalancerName: TOKEN }).catch(() => {});
  const { headers, path } = watch.sent[0] as HttpRequest;
  const answers: string[] = [];
  const { authorization = '', Authorization = authorization } = headers as Record<string, string>;
  const { host: _host, Host: _Host, ...others } = headers as Record<string, string>;
  for (const more of [
    { Authorization: Authorization.replace('TC3', 'TC4') },
    { 'X-TC-Action': TOKEN },
    { 'X-TC-Region': TOKEN },
    { 'X-TC-Version': KEY },
    { 'X-Fault': KEY },
  ] as Record<string, string>[])
    answers.push(
      await (
        await fetch(server.endpoint + path, {
          method: 'POST',
          headers: { ...others, ...more },
          body: JSON.stringify(misplaced),
        })
      ).text(),
    );
  await server.close();
  const recorded = readFileSync(record, 'utf8');
  const secrets = [KEY, TOKEN, ...watch.sent.flatMap(secretsOf)];
  for (const secret of secrets) for (const text of [recorded, ...lines]) expect(text).not.toContain(secret);
  const signatures = watch.sent.flatMap(secretsOf);
  for (const signature of signatures) for (const text of answers) expect(text).not.toContain(signature);
  expect(recorded).toContain('[concealed]');
  expect(answers).toHaveLength(5);
});

describe('sources of credentials', () => {
  let metadata: Server;
  let answer: string;
  beforeAll(() => {
    metadata = createServer((_request, response) => response.end(answer)).listen(0, '127.0.0.1');
  });
  afterAll(() => void metadata.close());

  const file = join(folder, 'credentials');
  const right = `[default]\nsecret_id = AKIDCANARY\nsecret_key = ${KEY}\ntoken = ${TOKEN}\n`;
  const at = () => ({ host: '127.0.0.1', port: (metadata.address() as AddressInfo).port });
  const role = (content: object | string) => {
    answer = typeof content === 'string' ? content : JSON.stringify(content);
    return createCvmRoleProvider({ role: 'r' }, at());
  };
  const profile = (text: string) => {
    writeFileSync(file, text);
    return fromProfile({ file });
  };
  const environment = { TENCENTCLOUD_SECRET_ID: 'AKIDCANARY', TENCENTCLOUD_SECRET_KEY: KEY, TENCENTCLOUD_TOKEN: TOKEN };
  const temporary = { Code: 'Success', TmpSecretId: 'AKIDCANARY', TmpSecretKey: KEY, Token: TOKEN, ExpiredTime: 4e9 };

  it.each([
    ['the environment', () => fromEnvironment(environment)],
    ['an environment without an id', () => fromEnvironment({ ...environment, TENCENTCLOUD_SECRET_ID: '' })],
    [
      'an environment with line breaks',
      () => fromEnvironment({ ...environment, TENCENTCLOUD_SECRET_KEY: `${KEY}\n${KEY}` }),
    ],
    ['a profile', () => profile(right)],
    ['a profile without an id', () => profile(right.replace(/secret_id.*\n/, ''))],
    ['a profile of bare lines', () => profile(`${KEY}\n${TOKEN}`)],
    ['a profile with a bare line', () => profile(`${right}${KEY}\n`)],
    ['a profile with a section of that name', () => profile(right.replace('default', 'other'))],
    ['a role', () => role(temporary)],
    ['a role that failed', () => role({ ...temporary, Code: KEY })],
    ['a role with half an answer', () => role(JSON.stringify(temporary).slice(0, -4))],
    ['a chain', () => chain(fromEnvironment({}), profile(right))],
    [
      'a chain of broken ones',
      () => chain(fromEnvironment({ TENCENTCLOUD_SECRET_KEY: KEY }), profile(KEY), role(TOKEN)),
    ],
    ['a function that throws what it holds', () => () => Promise.reject(new current.CredentialsError('none'))],
  ] as const)('%s', async (_name, make) => {
    const provider = make();
    const seen: unknown[] = [provider];
    const transport: Transport = {
      send: async () => ({ status: 200, headers: {}, body: '{"Response":{"RequestId":"r"}}' }),
    };
    const client = new current.ClbClient({ region: 'ap-guangzhou', credentials: provider, transport, retries: false });
    seen.push(
      client,
      await client.describeLoadBalancers({}).then(undefined, (error: unknown) => error),
      client,
      provider,
    );
    for (const text of seen.flatMap(shownAs)) for (const secret of [KEY, TOKEN]) expect(text).not.toContain(secret);
  });
});

it('the ways above show what is not hidden', () => {
  const error = new Error('outer', {
    cause: new AggregateError([Object.assign(new Error('x'), { detail: { deep: [KEY] } })]),
  });
  expect(shownAs(error).filter((text) => text.includes(KEY)).length).toBeGreaterThan(5);
  class Holder {
    #hidden = KEY;
    given = new Map([['x', { token: TOKEN }]]);
    get hidden() {
      return this.#hidden.length;
    }
  }
  const shown = shownAs(new Holder());
  expect(shown.some((text) => text.includes(TOKEN))).toBe(true);
  expect(shown.some((text) => text.includes(KEY))).toBe(false);
});
