/** What tests in any language do beside calling the API: plain HTTP. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalServer } from '../../templates/testing/server.ts';
import { startLocalServer } from '../../templates/testing/server.ts';
import { createCaller } from './caller.ts';
import { legacyShop, shop } from './shop.ts';

let server: LocalServer;
beforeEach(async () => {
  server = await startLocalServer([shop, legacyShop]);
});
afterEach(() => server.close());

const { sign } = createCaller(shop);

interface Reply {
  status: number;
  type: string | null;
  text: string;
}

async function call(action: string, input: object = {}, more: object = {}): Promise<Reply> {
  const { target, headers, body } = await sign(action, input, { origin: server.endpoint, ...more });
  const { host: _host, ...rest } = headers;
  const response = await fetch(server.endpoint + target, {
    method: 'POST',
    headers: rest as Record<string, string>,
    body: Buffer.from(body),
  });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

async function admin(method: string, path: string, content?: unknown, headers: Record<string, string> = {}) {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const response = await fetch(`${server.endpoint}/_local${path}`, {
    method,
    headers,
    ...(content === undefined ? {} : { body }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes.
  return { status: response.status, content: (await response.json()) as any };
}

test('faults are set, listed and cleared', async () => {
  expect((await admin('POST', '/faults', 'error=InternalError; times=2')).content).toEqual([
    { error: 'InternalError', times: 2 },
  ]);
  expect((await call('DescribeRacks')).text).toContain('InternalError');
  expect((await admin('GET', '/faults')).content).toEqual([{ error: 'InternalError', times: 1 }]);
  expect((await admin('DELETE', '/faults')).content).toEqual([]);
  expect((await call('DescribeRacks')).text).toContain('TotalCount');
});

test('what a proxy answers: a status, HTML; slowly', async () => {
  await admin('POST', '/faults', { status: 429, times: 1 });
  expect(await call('DescribeRacks')).toMatchObject({ status: 429, type: 'text/html' });
  await admin('POST', '/faults', 'status=502; html; times=1');
  expect((await call('DescribeRacks')).text).toContain('<h1>502</h1>');
  await admin('POST', '/faults', 'slow=20; times=1');
  expect((await call('DescribeRacks')).text).toContain('TotalCount');
});

test('what exists is dumped, reset and loaded again', async () => {
  const [rack] = JSON.parse((await call('CreateRack', { RackName: 'poems' })).text).Response.RackIds;
  await call('CreateBook', { RackId: rack, Books: [{ Title: 'one' }] });
  const { content: dump } = await admin('GET', '/state');
  await admin('POST', '/reset');
  expect((await call('DescribeRacks')).text).toContain('"TotalCount":0');
  expect((await admin('PUT', '/state', dump)).status).toBe(200);
  expect((await call('DescribeRacks')).text).toMatch(
    new RegExp(`"RackId":"${rack}".*"RackName":"poems".*"Title":"one"`),
  );
  expect((await admin('GET', '/state')).content).toEqual(dump);
  expect((await admin('PUT', '/state', { x: {} })).status).toBe(400);
});

test('the clock goes forward, and tasks get done', async () => {
  await admin('PUT', '/clock', { taskMs: 60_000 });
  const [rack] = JSON.parse((await call('CreateRack', { RackName: 'a' })).text).Response.RackIds;
  const { RequestId: TaskId } = JSON.parse(
    (await call('CreateBook', { RackId: rack, Books: [{ Title: 'one' }] })).text,
  ).Response;
  expect((await call('DescribeTask', { TaskId })).text).toContain('"Status":2');
  const { content } = await admin('PUT', '/clock', { advanceMs: 60_000 });
  expect(content).toMatchObject({ offsetMs: 60_000, taskMs: 60_000 });
  expect((await call('DescribeTask', { TaskId })).text).toContain('"Status":0');
});

test('calls are shown, each with the check of its signature, and no secret', async () => {
  await call('DescribeRacks', { Limit: 1 });
  await call('DescribeRacks', {}, { credentials: { secretId: 'AKIDLOCALTEST', secretKey: 'wrong' } });
  const { content } = await admin('GET', '/calls');
  expect(content).toMatchObject([
    {
      action: 'DescribeRacks',
      parameters: { Limit: 1 },
      signature: { canonicalRequest: expect.stringMatching(/^POST\n\/\n/) },
    },
    { code: 'AuthFailure.SignatureFailure', signature: { stringToSign: expect.stringMatching(/^TC3-HMAC-SHA256\n/) } },
  ]);
  expect(content[0].signature.expected).toBe(content[0].signature.sent);
  expect(content[1].signature.expected).not.toBe(content[1].signature.sent);
  expect(JSON.stringify(content)).not.toContain('local-test-secret-key');
  await admin('DELETE', '/calls');
  expect((await admin('GET', '/calls')).content).toEqual([]);
});

describe('what is wrong says so', () => {
  test.each([
    ['POST', '/faults', 'error=NotACode', 400, /no error code "NotACode"/],
    ['POST', '/faults', '{', 400, /JSON/],
    ['PUT', '/health', { target: 'ins-1', state: 'ill' }, 400, /alive, dead, unknown/],
    ['PUT', '/clock', { advanceMs: 'x' }, 400, /number of milliseconds/],
    ['GET', '/nothing', undefined, 404, /There is no "GET nothing"/],
  ])('%s %s %j', async (method, path, content, status, message) => {
    const answer = await admin(method, path, content);
    expect(answer).toMatchObject({ status, content: { error: expect.stringMatching(message) } });
  });

  test('pages of other origins may do nothing', async () => {
    expect((await admin('POST', '/reset', undefined, { origin: 'http://example.com' })).status).toBe(403);
    expect((await admin('POST', '/reset', undefined, { origin: server.endpoint })).status).toBe(200);
  });

  test('without the administration there is none', async () => {
    const other = await startLocalServer([shop], { admin: false });
    expect(await (await fetch(`${other.endpoint}/_local/state`)).json()).toMatchObject({
      Response: { Error: expect.anything() },
    });
    await other.close();
  });
});

test('pages of other origins may call where they are let', async () => {
  const other = await startLocalServer([shop], { cors: true });
  const headers = { origin: 'http://example.com', 'access-control-request-headers': 'authorization' };
  const { status, headers: answered } = await fetch(other.endpoint, { method: 'OPTIONS', headers });
  expect([status, answered.get('access-control-allow-origin'), answered.get('access-control-allow-headers')]).toEqual([
    204,
    '*',
    'authorization',
  ]);
  await other.close();
});

test('recorded calls get the answers that they got then', async () => {
  const recorded: { action: string; parameters: object; response: object }[] = [];
  const first = createCaller(shop, { onCall: (each) => recorded.push(each) });
  const before = (await first.call('CreateRack', { RackName: 'a' })).data['RackIds'];
  const second = createCaller(shop, { replay: JSON.parse(JSON.stringify(recorded)) });
  expect((await second.call('CreateRack', { RackName: 'a' })).data['RackIds']).toEqual(before);
  expect((await second.call('CreateRack', { RackName: 'b' })).data['RackIds']).not.toEqual(before);
});
