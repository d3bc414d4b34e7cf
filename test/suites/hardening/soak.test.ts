import dns from 'node:dns';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { Client } from '../../../templates/runtime/client.ts';
import { createNodeTransport } from '../../../templates/runtime/transport/node.ts';
import { type Transport, TransportError } from '../../../templates/runtime/transport/transport.ts';
import { startLocalServer } from '../../../templates/testing/server.ts';
import { response, success } from '../../runtime/sample-api.ts';
import { shop as shopDescription } from '../../serve/shop.ts';
import { createRack, describeRacks, shopApi, soak } from './soak.ts';

it('3,000 calls, 64 at once, a fifth into faults: each ends once, both sides count alike, nothing is left', async () => {
  const figures = await soak(3_000, 64);
  expect(figures).toMatchObject({ ended: 3_000, foreign: 0, unhandled: 0 });
  expect(figures.succeeded + figures.failed).toBe(3_000);
  expect(figures.sent).toBe(figures.received);
  expect(figures.sent).toBeGreaterThan(3_000);
  expect(figures.found).toBeGreaterThanOrEqual(figures.made);
  expect(figures.found).toBeLessThanOrEqual(figures.perhapsMade);
  expect(figures.mostResources).toBeLessThan(64 * 4 + 32);
  expect(figures.leftResources).toBeLessThanOrEqual(0);
});

const credentials = { secretId: 'id', secretKey: 'key' };
const FAST = { baseDelayMs: 0, maxDelayMs: 0 };

describe('an outage, seen by 100 clients', () => {
  /** Requests for each call, after the budgets have been spent. */
  async function amplification(availability: number): Promise<number> {
    let requests = 0;
    let isUp = 0;
    const transport: Transport = {
      async send() {
        requests++;
        isUp = (isUp + availability) % 1;
        if (isUp + availability >= 1) return success({ TotalCount: 1 });
        if (requests % 2 === 0) throw new TransportError('network', 'refused', false);
        return response('', 503);
      },
    };
    const clients = Array.from(
      { length: 100 },
      () => new Client(shopApi, { region: 'ap-guangzhou', credentials, transport, retries: FAST }),
    );
    const call = (client: Client) => client.call(describeRacks, {}).then(undefined, () => {});
    for (let round = 0; round < 150; round++) await Promise.all(clients.map(call));
    requests = 0;
    for (let round = 0; round < 100; round++) await Promise.all(clients.map(call));
    return requests / (100 * 100);
  }

  it.each([0, 0.1, 0.3])('a share of %s answered: no retry storm', async (availability) => {
    const found = await amplification(availability);
    expect(found).toBeGreaterThanOrEqual(1);
    expect(found).toBeLessThanOrEqual(1.1);
  });
});

describe('a client outlives', () => {
  it('a restart of the server, with connections kept from before', async () => {
    const options = { rateLimit: false } as const;
    let server = await startLocalServer([shopDescription], options);
    const { port, endpoint } = server;
    const client = new Client(shopApi, {
      region: 'ap-guangzhou',
      endpoint,
      credentials: server.credentials,
      retries: { baseDelayMs: 20 },
    });
    await Promise.all(Array.from({ length: 8 }, () => client.call(describeRacks, {})));
    await server.close();
    await expect(client.call(createRack, { RackName: 'x' })).rejects.toMatchObject({ kind: 'network' });
    server = await startLocalServer([shopDescription], { ...options, port });
    expect(await client.call(describeRacks, {})).toMatchObject({ TotalCount: 0 });
    expect(await client.call(createRack, { RackName: 'x' })).toMatchObject({ RackIds: [expect.any(String)] });
    client.close();
    await server.close();
  });

  // Only there are all of 127.0.0.0/8 addresses of the machine.
  it.runIf(process.platform === 'linux')('the move of its host to another address', async () => {
    const received = { old: 0, renewed: 0 };
    const start = (host: string, which: keyof typeof received, port = 0) =>
      startLocalServer([shopDescription], { host, port, rateLimit: false, onCall: () => void received[which]++ });
    const old = await start('127.0.0.1', 'old');
    const renewed = await start('127.0.0.2', 'renewed', old.port);
    let address = '127.0.0.1';
    const lookUp = (host: string, { all }: dns.LookupOptions, tell: (...found: unknown[]) => void) => {
      expect(host).toBe('moving.example.com');
      if (all) tell(null, [{ address, family: 4 }]);
      else tell(null, address, 4);
    };
    const lookup = vi.spyOn(dns, 'lookup').mockImplementation(lookUp as typeof dns.lookup);
    const client = new Client(shopApi, {
      region: 'ap-guangzhou',
      endpoint: `http://moving.example.com:${old.port}`,
      credentials: old.credentials,
      retries: FAST,
      transport: createNodeTransport(),
    });
    const attempts = async (calls: number) => {
      const results = Array.from({ length: calls }, () => client.call(describeRacks, {}).withResponse());
      return (await Promise.all(results)).map((result) => result.attempts);
    };
    expect(await attempts(8)).toEqual(Array(8).fill(1));
    address = '127.0.0.2';
    // What is connected stays connected, as long as the old server answers.
    expect(await attempts(8)).toEqual(Array(8).fill(1));
    expect(received).toEqual({ old: 16, renewed: 0 });
    client.close();
    expect(await attempts(8)).toEqual(Array(8).fill(1));
    expect(received).toEqual({ old: 16, renewed: 8 });
    // Back again, this time because the server goes while its connections are kept.
    address = '127.0.0.1';
    await renewed.close();
    for (const count of await attempts(8)) expect(count).toBeLessThanOrEqual(2);
    expect(await attempts(8)).toEqual(Array(8).fill(1));
    expect(received).toEqual({ old: 32, renewed: 8 });
    lookup.mockRestore();
    client.close();
    await old.close();
  });

  it('connections that open and say nothing', async () => {
    let open = 0;
    const silent = createServer((socket) => {
      open++;
      socket.on('close', () => open--).on('error', () => {});
      socket.resume();
    }).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const client = new Client(shopApi, {
      region: 'ap-guangzhou',
      endpoint,
      credentials,
      timeoutMs: 50,
      retries: { ...FAST, maxAttempts: 2 },
      transport: createNodeTransport(),
    });
    const errors = await Promise.all(
      Array.from({ length: 10 }, () => client.call(describeRacks, {}).then(undefined, (error: unknown) => error)),
    );
    for (const error of errors) expect(error).toMatchObject({ kind: 'timeout', attempts: 2 });
    // What timed out is closed, not kept for the next call.
    await vi.waitFor(() => expect(open).toBe(0), { timeout: 60_000 });
    client.close();
    silent.close();
  });

  it.each([-86_400_000, 86_400_000])('a jump of its clock by %s ms, in the middle of its calls', async (jump) => {
    const server = await startLocalServer([shopDescription], { rateLimit: false });
    let offset = 0;
    const client = new Client(shopApi, {
      region: 'ap-guangzhou',
      endpoint: server.endpoint,
      credentials: server.credentials,
      retries: FAST,
      now: () => Date.now() + offset,
    });
    await client.call(describeRacks, {});
    offset = jump;
    expect(await client.call(describeRacks, {}).withResponse()).toMatchObject({ attempts: 2 });
    expect(await client.call(describeRacks, {}).withResponse()).toMatchObject({ attempts: 1 });
    offset = 0;
    expect(await client.call(describeRacks, {}).withResponse()).toMatchObject({ attempts: 2 });
    client.close();
    await server.close();
  });
});
