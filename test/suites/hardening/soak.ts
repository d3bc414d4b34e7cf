/**
 * A client's long life against the local server: many calls at once, a fifth of them into faults. `npm run soak` makes 200,000 and
 * prints what came of them; the tests make fewer.
 */
import { pathToFileURL } from 'node:url';
import type { Api } from '../../../templates/runtime/api.ts';
import { Client } from '../../../templates/runtime/client.ts';
import { isSdkError } from '../../../templates/runtime/errors.ts';
import type { Operation } from '../../../templates/runtime/operation.ts';
import { createProtocol } from '../../../templates/runtime/protocols/tencentcloud-v3.ts';
import { createNodeTransport } from '../../../templates/runtime/transport/node.ts';
import { startLocalServer } from '../../../templates/testing/server.ts';
import { shop } from '../../serve/shop.ts';

export const shopApi: Api = {
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
    rejected: ['AuthFailure', 'InvalidParameter', 'MissingParameter'],
  },
  createProtocol,
};

export const describeRacks: Operation<{ Limit?: number }, { TotalCount: number; RequestId: string }> = {
  name: 'DescribeRacks',
  method: 'describeRacks',
  reads: true,
};
export const createRack: Operation<{ RackName: string }, { RackIds: string[]; RequestId: string }> = {
  name: 'CreateRack',
  method: 'createRack',
};

/** A fifth of the requests: refused, throttled, carried out without an answer or with half of one; and some are slow. */
const FAULTS = [
  'error=InternalError; probability=0.08',
  'throttle; probability=0.04',
  'reset; probability=0.05',
  'truncate; probability=0.05',
  'latency=20; probability=0.02',
];

export interface SoakFigures {
  calls: number;
  /** Calls that ended, each counted once for every time that it did. */
  ended: number;
  succeeded: number;
  failed: number;
  /** Failures that weren't one of the package's errors. */
  foreign: number;
  /** Requests that the client says it sent, and those that the server says it got. */
  sent: number;
  received: number;
  /** Racks that were certainly made, at most made, and that there are. */
  made: number;
  perhapsMade: number;
  found: number;
  unhandled: number;
  /** Bytes of heap in use after a tenth of the calls, and at the end. */
  heapEarly: number;
  heapLate: number;
  /** Sockets and timers at most, and after closing. */
  mostResources: number;
  leftResources: number;
  seconds: number;
}

/** One call in a hundred makes a rack; the rest read. */
const WRITE_EACH = 100;

export async function soak(calls: number, concurrency: number): Promise<SoakFigures> {
  const before = resources();
  let received = 0;
  const server = await startLocalServer([shop], { rateLimit: false, onCall: () => void received++ });
  for (const fault of FAULTS) server.fault(fault);
  const figures = { calls, ended: 0, succeeded: 0, failed: 0, foreign: 0, sent: 0, made: 0, perhapsMade: 0 };
  let [unhandled, heapEarly, mostResources] = [0, 0, 0];
  const onUnhandled = () => void unhandled++;
  process.on('unhandledRejection', onUnhandled);
  const client = new Client(shopApi, {
    region: 'ap-guangzhou',
    endpoint: server.endpoint,
    credentials: server.credentials,
    transport: createNodeTransport(),
    retries: { baseDelayMs: 1, maxDelayMs: 5 },
    hooks: { onRequest: () => void figures.sent++ },
  });

  async function one(index: number): Promise<void> {
    const writes = index % WRITE_EACH === 0;
    const call = writes
      ? client.call(createRack, { RackName: `rack-${index}` })
      : client.call(describeRacks, { Limit: 1 });
    await (call as Promise<unknown>)
      .then(
        () => {
          figures.succeeded++;
          if (writes) figures.made++;
          if (writes) figures.perhapsMade++;
        },
        (error: unknown) => {
          figures.failed++;
          if (!isSdkError(error)) figures.foreign++;
          if (writes && (!isSdkError(error) || error.mayHaveExecuted)) figures.perhapsMade++;
        },
      )
      .finally(() => figures.ended++);
  }

  const began = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < calls) {
      const index = next++;
      if (index === Math.floor(calls / 10)) heapEarly = heap();
      if (index % 500 === 0) mostResources = Math.max(mostResources, resources());
      await one(index);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - began) / 1000;
  server.clearFaults();
  const [sentInAll, receivedInAll] = [figures.sent, received];
  const { TotalCount: found } = await client.call(describeRacks, { Limit: 1 });
  const heapLate = heap();
  client.close();
  await server.close();
  await new Promise((resolve) => setTimeout(resolve, 100));
  process.off('unhandledRejection', onUnhandled);
  return {
    ...figures,
    sent: sentInAll,
    received: receivedInAll,
    found,
    unhandled,
    heapEarly,
    heapLate,
    mostResources: mostResources - before,
    leftResources: resources() - before,
    seconds,
  };
}

const resources = (): number => process.getActiveResourcesInfo().filter((name) => /TCP|Timeout/.test(name)).length;

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const figures = await soak(Number(process.argv[2] ?? 200_000), 64);
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}
