import { describe, expect, test } from 'vitest';
import type { Api } from '../../templates/runtime/api.ts';
import { Client } from '../../templates/runtime/client.ts';
import type { Operation } from '../../templates/runtime/operation.ts';
import type { ClientOptions } from '../../templates/runtime/options.ts';
import { createProtocol } from '../../templates/runtime/protocols/tencentcloud-v3.ts';
import { createLocalApiTransport } from '../../templates/testing/local-transport.ts';
import { createHandlerTransport, mockError } from '../../templates/testing/mock-transport.ts';
import { shop } from './shop.ts';

const api: Api = {
  product: shop.product,
  version: shop.version,
  client: 'sample-sdk/1.0.0',
  endpoint: shop.endpoint,
  path: shop.path,
  regions: { 'ap-guangzhou': null },
  errors: {
    throttled: ['RequestLimitExceeded'],
    expired: ['AuthFailure.SignatureExpire'],
    internal: ['InternalError'],
    rejected: ['InvalidParameter', 'MissingParameter', 'UnknownParameter'],
  },
  createProtocol,
};

interface Racks {
  TotalCount: number;
  RackSet: { RackId: string; RackName: string; Floor: number }[];
}

const createRack: Operation<{ RackName: string }, { RackIds: string[] }> = { name: 'CreateRack', method: 'createRack' };
const describeRacks: Operation<{ RackIds?: string[]; Limit?: number }, Racks> = {
  name: 'DescribeRacks',
  method: 'describeRacks',
  reads: true,
};

const client = (options: ClientOptions): Client =>
  new Client(api, { region: 'ap-guangzhou', credentials: { secretId: 'any', secretKey: 'any' }, ...options });

describe('a mock transport', () => {
  test.each(['POST', 'GET'] as const)('answers by handlers, and tells what was called, by %s', async (httpMethod) => {
    const transport = createHandlerTransport(shop, {
      DescribeRacks: (input: { Limit?: number }) => ({ TotalCount: input.Limit, RackSet: [{ RackId: 'r-1' }] }),
    });
    const racks = await client({ transport, httpMethod }).call(describeRacks, { Limit: 7 });
    // What the handler leaves out has the documented type.
    expect(racks).toMatchObject({ TotalCount: 7, RackSet: [{ RackId: 'r-1', RackName: '', Floor: 0 }] });
    expect(transport.calls).toEqual([{ action: 'DescribeRacks', region: 'ap-guangzhou', input: { Limit: 7 } }]);
  });

  test('fails as the handler says, with the words of the document', async () => {
    const transport = createHandlerTransport(shop, {
      CreateRack: () => {
        throw mockError('InternalError');
      },
    });
    const call = client({ transport, retries: false }).call(createRack, { RackName: 'a' });
    await expect(call).rejects.toMatchObject({ code: 'InternalError', serviceMessage: 'Internal error.' });
  });

  test('waits for a handler that takes its time', async () => {
    const transport = createHandlerTransport(shop, {
      CreateRack: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return { RackIds: ['r-1'] };
      },
    });
    expect(await client({ transport }).call(createRack, { RackName: 'a' })).toMatchObject({ RackIds: ['r-1'] });
  });

  test('names the action that has no handler, at once', async () => {
    const retries: unknown[] = [];
    const hooks = { onRetry: (event: unknown) => retries.push(event) };
    const call = client({ transport: createHandlerTransport(shop, {}), hooks }).call(createRack, { RackName: 'a' });
    await expect(call).rejects.toThrow(/no handler for the action CreateRack/);
    await expect(call).rejects.toMatchObject({ kind: 'configuration', retryable: false });
    expect(retries).toEqual([]);
  });

  test('checks parameters against the document', async () => {
    const transport = createHandlerTransport(shop, { CreateRack: () => ({}) });
    const call = client({ transport }).call(createRack, {} as { RackName: string });
    await expect(call).rejects.toMatchObject({ code: 'MissingParameter' });
  });
});

describe('a local transport', () => {
  test('keeps state, and goes back to its start', async () => {
    const transport = createLocalApiTransport(shop);
    const shopClient = client({ transport, credentials: transport.credentials });
    const { RackIds } = await shopClient.call(createRack, { RackName: 'poems' });
    expect((await shopClient.call(describeRacks, { RackIds })).RackSet).toMatchObject([{ RackName: 'poems' }]);
    transport.reset();
    expect((await shopClient.call(describeRacks, {})).TotalCount).toBe(0);
  });

  test('checks signatures', async () => {
    const transport = createLocalApiTransport(shop);
    const call = client({ transport, credentials: { ...transport.credentials, secretKey: 'wrong' } }).call(
      describeRacks,
      {},
    );
    await expect(call).rejects.toMatchObject({ code: 'AuthFailure.SignatureFailure' });
  });

  test.each([
    ['reset', { kind: 'network', mayHaveExecuted: true }],
    ['truncate', { kind: 'protocol', mayHaveExecuted: true }],
    ['latency=3600000', { kind: 'timeout', mayHaveExecuted: true }],
    ['throttle', { kind: 'service', code: 'RequestLimitExceeded', mayHaveExecuted: false }],
  ])('fails on demand: %s', async (fault, error) => {
    const transport = createLocalApiTransport(shop);
    transport.fault(fault);
    const timeoutMs = fault.startsWith('latency') ? 20 : 60_000;
    const options = { transport, credentials: transport.credentials, retries: false, timeoutMs } as const;
    await expect(client(options).call(createRack, { RackName: 'a' })).rejects.toMatchObject(error);
  });

  test('lets a client correct its clock', async () => {
    const transport = createLocalApiTransport(shop);
    transport.fault({ skew: 600 });
    const racks = await client({ transport, credentials: transport.credentials }).call(describeRacks, {});
    expect(racks.TotalCount).toBe(0);
  });

  test('can be aborted while it waits', async () => {
    const transport = createLocalApiTransport(shop, { latencyMs: 10_000 });
    const controller = new AbortController();
    const call = client({ transport, credentials: transport.credentials }).call(
      describeRacks,
      {},
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(), 5);
    await expect(call).rejects.toMatchObject({ kind: 'abort' });
  });
});
