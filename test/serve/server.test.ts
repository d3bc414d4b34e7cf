import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalServer } from '../../templates/testing/server.ts';
import { startLocalServer } from '../../templates/testing/server.ts';
import type { WireRequest } from '../../templates/testing/wire.ts';
import { createCaller } from './caller.ts';
import { legacyShop, shop } from './shop.ts';

let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer([shop, legacyShop]);
});
afterAll(() => server.close());

interface Reply {
  status: number;
  date: string;
  body: string;
}

function send({ method, target, headers, body }: WireRequest): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { port: server.port, host: '127.0.0.1', method, path: target, headers: headers as Record<string, string> },
      (incoming) => {
        let text = '';
        incoming.on('data', (chunk) => {
          text += chunk;
        });
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, date: incoming.headers.date ?? '', body: text }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const v3 = createCaller(shop);
const v2 = createCaller(legacyShop);

test('one port serves both APIs, by host', async () => {
  const [first, second] = await Promise.all([
    send(await v3.sign('CreateRack', { RackName: 'a' })),
    send(await v2.sign('CreateRack', { rackName: 'a' })),
  ]);
  expect(JSON.parse(first.body)).toMatchObject({ Response: { RackIds: [expect.any(String)] } });
  expect(JSON.parse(second.body)).toMatchObject({ code: 0, requestId: expect.any(Number) });
});

test('and by path, at its own address; both see the same', async () => {
  const origin = server.endpoint;
  const replies = [await v3.sign('DescribeRacks', {}, { origin }), await v2.sign('DescribeRacks', {}, { origin })].map(
    send,
  );
  const bodies = (await Promise.all(replies)).map((reply) => JSON.parse(reply.body));
  expect(bodies).toEqual([
    { Response: expect.objectContaining({ TotalCount: 2 }) },
    expect.objectContaining({ totalCount: 2 }),
  ]);
});

describe('faults on the wire', () => {
  const withFault = async (fault: string): Promise<Reply> => {
    const signed = await v3.sign('DescribeRacks');
    return send({ ...signed, headers: { ...signed.headers, 'x-fault': fault } });
  };

  test('reset closes the connection without an answer', async () => {
    await expect(withFault('reset')).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('truncation closes it after half of the answer', async () => {
    await expect(withFault('truncate')).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('latency makes it wait', async () => {
    const started = performance.now();
    await withFault('latency=60');
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });

  test("skew shows in the answer's date", async () => {
    const { date } = await withFault('skew=200');
    expect(Date.parse(date) - Date.now()).toBeGreaterThan(190_000);
  });
});

test('what is not even HTTP does not stop it', async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.end('\u0000nonsense\r\n\r\n'));
    socket.on('close', () => resolve());
    socket.resume();
  });
  expect((await send(await v3.sign('DescribeRacks'))).status).toBe(200);
});

test('a body that is too large is refused, not kept', async () => {
  const signed = await v3.sign('DescribeRacks');
  const { body } = await send({ ...signed, body: Buffer.alloc(12 * 1024 * 1024, 'x') });
  expect(body).toContain('RequestSizeLimitExceeded');
});

test('closing answers what is in flight, and ends', async () => {
  let arrived = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const other = await startLocalServer([shop], { latencyMs: 50, onCall: () => arrived() });
  const { headers, body } = await v3.sign('DescribeRacks', {}, { origin: other.endpoint });
  const inFlight = fetch(other.endpoint, {
    method: 'POST',
    headers: headers as Record<string, string>,
    body: Buffer.from(body),
  });
  await arrival;
  await other.close();
  expect(await (await inFlight).text()).toContain('TotalCount');
  await expect(fetch(other.endpoint)).rejects.toThrow();
});

test('a port in use is an error', async () => {
  await expect(startLocalServer([shop], { port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
