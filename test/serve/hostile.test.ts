/** What clients send must never end the server: found by sending it nonsense, over real sockets. */

import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RecordedCall } from '../../templates/testing/local-api.ts';
import { LOCAL_ACCOUNT } from '../../templates/testing/local-api.ts';
import type { LocalServer } from '../../templates/testing/server.ts';
import { startLocalServer } from '../../templates/testing/server.ts';
import type { WireRequest } from '../../templates/testing/wire.ts';
import { createCaller, readAnswer } from './caller.ts';
import { legacyShop, shop } from './shop.ts';

vi.setConfig({ testTimeout: 120_000 });

const own: unknown[] = [];
let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer([shop, legacyShop], {
    rateLimit: false,
    onCall: (call) => JSON.stringify(call),
    onFault: (error) => own.push(error),
  });
});
afterAll(() => server.close());

const callers = [createCaller(shop), createCaller(legacyShop)] as const;
const [v3] = callers;

/** Sends bytes as they are; resolves once the server has answered or closed the connection. */
async function sendRaw(bytes: Uint8Array): Promise<void> {
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  socket.once('data', () => socket.destroy());
  socket.end(bytes);
  await once(socket, 'close');
}

async function post({ target, headers, body }: WireRequest): Promise<string> {
  const outgoing = request({
    port: server.port,
    method: 'POST',
    path: target,
    headers: headers as Record<string, string>,
  });
  outgoing.end(body);
  const [incoming] = await once(outgoing, 'response');
  let text = '';
  for await (const chunk of incoming) text += chunk;
  return text;
}

async function stillAnswers(): Promise<void> {
  expect(own).toEqual([]);
  expect(await post(await v3.sign('DescribeRacks'))).toContain('TotalCount');
}

test('bytes of any kind, and requests with a few bytes changed', async () => {
  const action = fc.constantFrom(...shop.actions.map(({ name }) => name));
  const edits = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...callers), action, fc.jsonValue(), edits, async (caller, name, input, edit) => {
      const { target, headers, body } = await caller.sign(name, { ...Object(input) });
      const head = Object.entries({ ...headers, 'content-length': body.length }).map(
        ([key, value]) => `${key}: ${value}`,
      );
      const bytes = Buffer.concat([Buffer.from(`POST ${target} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`), body]);
      for (const { at, byte } of edit) bytes[at % bytes.length] = byte;
      await sendRaw(bytes);
    }),
    { numRuns: 300 },
  );
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), sendRaw), { numRuns: 100 });
  await stillAnswers();
});

test('parameters of any shape, rightly signed', async () => {
  const name = fc.constantFrom('RackId', 'RackIds', 'Books', 'Filters', 'Labels', 'Offset', '__proto__', 'constructor');
  const parameters = fc.dictionary(name, fc.jsonValue({ maxDepth: 4 }));
  const action = fc.constantFrom(...shop.actions.map((each) => each.name));
  await fc.assert(
    fc.asyncProperty(action, parameters, async (each, input) => {
      const answer = readAnswer({ ...empty, body: await post(await v3.sign(each, input)) }, true);
      expect(answer.code).not.toBe('InternalError');
    }),
    { numRuns: 300 },
  );
  await stillAnswers();
});

/** A request with a body that isn't made by `JSON.stringify`, which could not make it. */
function signText(action: string, body: string): WireRequest {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const date = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
  const hash = (data: string): string => createHash('sha256').update(data).digest('hex');
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:localhost\n\ncontent-type;host\n${hash(body)}`;
  const scope = `${date}/shop/tc3_request`;
  const sign = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const { secretId, secretKey } = LOCAL_ACCOUNT;
  const key = [date, 'shop', 'tc3_request'].reduce<string | Buffer>(sign, `TC3${secretKey}`);
  const signature = sign(key, `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${hash(canonical)}`).toString('hex');
  return {
    method: 'POST',
    target: '/',
    headers: {
      host: 'localhost',
      'content-type': 'application/json',
      'x-tc-action': action,
      'x-tc-version': shop.version,
      'x-tc-region': 'ap-guangzhou',
      'x-tc-timestamp': timestamp,
      authorization: `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
    },
    body: Buffer.from(body),
  };
}

const empty = { status: 200, headers: {}, body: '' };

describe('bodies made to hurt', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  test.each([65, 5_000, 1_000_000])('lists nested %d deep are refused', async (depth) => {
    const value = nested(depth);
    const answer = await post(signText('DescribeRacks', `{"Filters":${value}}`));
    expect(answer).toContain('InvalidParameter');
    await stillAnswers();
  });

  test('a list of a million items is answered', async () => {
    const caller = createCaller(shop, { onCall: (call) => JSON.stringify(call) });
    const signed = await caller.sign('DescribeRacks', {
      RackIds: Array.from({ length: 1_000_000 }, (_, i) => `r${i}`),
    });
    expect(readAnswer(caller.local.handle(signed), true).data['TotalCount']).toBe(0);
  });
});

test('a secret of one letter does not garble what is recorded', async () => {
  const calls: RecordedCall[] = [];
  const account = { secretId: 'AKIDX', secretKey: 'a-key-of-some-length', token: 't' };
  const caller = createCaller(shop, { accounts: [account], onCall: (call) => calls.push(call) });
  const input = { RackName: 'a-key-of-some-length' };
  expect((await caller.call('CreateRack', input, { credentials: account })).code).toBeUndefined();
  expect(calls).toMatchObject([{ action: 'CreateRack', parameters: { RackName: '[concealed]' }, code: undefined }]);
});

test('a fault of the server itself is an internal error, and is told', async () => {
  const told: unknown[] = [];
  const caller = createCaller(shop, {
    onFault: (error) => told.push(error),
  });
  const broken = new Error('broken');
  vi.spyOn(caller.local.world, 'perform').mockImplementation(() => {
    throw broken;
  });
  expect((await caller.call('DescribeRacks')).code).toBe('InternalError');
  expect(told).toEqual([broken]);
});
