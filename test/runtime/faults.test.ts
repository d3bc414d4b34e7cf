/** The client over real sockets, against a server that misbehaves in every way: a typed error or a success, nothing left open. */

import net, { type AddressInfo, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Client } from '../../templates/runtime/client.ts';
import { isSdkError, type SdkError } from '../../templates/runtime/errors.ts';
import type { ClientOptions } from '../../templates/runtime/options.ts';
import { createFetchTransport } from '../../templates/runtime/transport/fetch.ts';
import { createNodeTransport } from '../../templates/runtime/transport/node.ts';
import type { Transport } from '../../templates/runtime/transport/transport.ts';
import { api, CREDENTIALS, makeThing, readThing } from './sample-api.ts';

/** What the server does with a connection once a whole request has come. */
type Behaviour = (socket: Socket, request: string) => void;

const BODY = JSON.stringify({ Response: { Id: 'ü', RequestId: 'id-1' } });
const ok = (body: string | Buffer = BODY, headers = '') =>
  Buffer.concat([
    Buffer.from(
      `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${headers}\r\n`,
    ),
    Buffer.from(body),
  ]);

let behave: Behaviour[];
let requests: string[];
let sockets: Set<Socket>;
let server: net.Server;
let transport: Transport;

beforeEach(async () => {
  requests = [];
  sockets = new Set();
  server = net.createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      const end = received.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
      if (end < 0 || received.length < end + 4 + length) return;
      const request = received;
      received = '';
      requests.push(request);
      (behave[Math.min(requests.length, behave.length) - 1] as Behaviour)(socket, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  transport?.close?.();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

const endpoint = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function connect(options: ClientOptions = {}, kind: 'node' | 'fetch' = 'node'): Client {
  transport = kind === 'node' ? createNodeTransport() : createFetchTransport();
  const retries = { baseDelayMs: 0, maxDelayMs: 0 };
  return new Client(api, {
    region: 'ap-one',
    credentials: CREDENTIALS,
    endpoint: endpoint(),
    transport,
    retries,
    timeoutMs: MINUTE,
    ...options,
  });
}

async function errorOf(promise: Promise<unknown>): Promise<SdkError> {
  const error = await promise.then(
    (value) => `a success: ${JSON.stringify(value)}`,
    (reason: unknown) => reason,
  );
  expect(isSdkError(error), String(error)).toBe(true);
  return error as SdkError;
}

const MINUTE = 60_000;
/** Until the client's time is up. */
const timePasses = (): void => void vi.advanceTimersByTime(MINUTE);

interface Fault {
  readonly behaviour: Behaviour;
  readonly kind: string;
  /** A read is tried again. */
  readonly repeated: boolean;
}

const FAULTS: Record<string, Fault> = {
  'a reset after the request': { behaviour: (socket) => socket.resetAndDestroy(), kind: 'network', repeated: true },
  'a close after the request': { behaviour: (socket) => socket.end(), kind: 'network', repeated: true },
  'a reset within the headers': {
    behaviour: (socket) => socket.write('HTTP/1.1 200 O', () => socket.resetAndDestroy()),
    kind: 'network',
    repeated: true,
  },
  'a close within the body': {
    behaviour: (socket) => socket.end(ok().subarray(0, -10)),
    kind: 'protocol',
    repeated: true,
  },
  'a reset within the body': {
    behaviour: (socket) => socket.write(ok().subarray(0, -10), () => setTimeout(() => socket.resetAndDestroy(), 10)),
    kind: 'protocol',
    repeated: true,
  },
  'a chunked body that breaks off': {
    behaviour: (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"Res\r\n'),
    kind: 'protocol',
    repeated: true,
  },
  'headers that never come': { behaviour: timePasses, kind: 'timeout', repeated: true },
  'a body that trickles': {
    behaviour: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n');
      let left = 5;
      const trickle = () => (left-- > 0 ? socket.write(' ', () => setImmediate(trickle)) : timePasses());
      trickle();
    },
    kind: 'timeout',
    repeated: true,
  },
  'no HTTP at all': { behaviour: (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'), kind: 'protocol', repeated: true },
  'a content length that is too short': {
    behaviour: (socket) =>
      socket.end(Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${BODY.length - 9}\r\n\r\n${BODY}`)),
    kind: 'protocol',
    repeated: true,
  },
  'two content lengths': {
    behaviour: (socket) => socket.end(ok(BODY, 'Content-Length: 3\r\n')),
    kind: 'protocol',
    repeated: true,
  },
  'a broken gzip body': {
    behaviour: (socket) => socket.end(ok('no gzip', 'Content-Encoding: gzip\r\n')),
    kind: 'protocol',
    repeated: true,
  },
  'HTML with 200': { behaviour: (socket) => socket.end(ok('<html></html>')), kind: 'protocol', repeated: false },
  '{} with 200': { behaviour: (socket) => socket.end(ok('{}')), kind: 'protocol', repeated: false },
  'HTTP 429': {
    behaviour: (socket) => socket.write('HTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n'),
    kind: 'protocol',
    repeated: true,
  },
  'HTTP 502': {
    behaviour: (socket) => socket.write('HTTP/1.1 502 Bad\r\nContent-Length: 6\r\n\r\n<html>'),
    kind: 'protocol',
    repeated: true,
  },
};

describe.each(Object.entries(FAULTS))('%s', (name, { behaviour, kind, repeated }) => {
  beforeEach(() => {
    if (kind === 'timeout') vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  });
  afterEach(() => void vi.useRealTimers());

  it('is a typed error', async () => {
    behave = [behaviour];
    const error = await errorOf(connect({ retries: false }).call(makeThing, { Name: 'x' }));
    expect(error).toMatchObject({ kind, attempts: 1, mayHaveExecuted: name !== 'HTTP 429' });
  });

  it('passes for a read, if it can pass', async () => {
    behave = [behaviour, (socket) => socket.end(ok())];
    const call = connect().call(readThing, {});
    if (repeated) expect(await call).toEqual({ Id: 'ü', RequestId: 'id-1' });
    else await errorOf(call);
    expect(requests).toHaveLength(repeated ? 2 : 1);
  });

  it('is a typed error over fetch too', async () => {
    behave = [behaviour];
    const error = await errorOf(connect({ retries: false }, 'fetch').call(makeThing, { Name: 'x' }));
    expect(['network', 'protocol', 'timeout']).toContain(error.kind);
  });
});

describe('a server that cannot be reached', () => {
  it.each([
    ['a refused connection', undefined],
    ['an unknown host', 'https://no-such-host.invalid'],
  ])('%s proves that nothing ran', async (_name, wrong) => {
    behave = [];
    const refusing = net.createServer();
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    const { port } = refusing.address() as AddressInfo;
    await new Promise((resolve) => refusing.close(resolve));
    for (const kind of ['node', 'fetch'] as const) {
      const error = await errorOf(
        connect({ endpoint: wrong ?? `http://127.0.0.1:${port}`, retries: false }, kind).call(makeThing, { Name: 'x' }),
      );
      expect(error).toMatchObject({ kind: 'network', mayHaveExecuted: false, retryable: true });
    }
  });

  it('plain HTTP where TLS is spoken proves that nothing ran', async () => {
    behave = [];
    const error = await errorOf(
      connect({ endpoint: endpoint().replace('http:', 'https:'), retries: false }).call(makeThing, {
        Name: 'x',
      }),
    );
    expect(error).toMatchObject({ mayHaveExecuted: false });
    expect(requests).toEqual([]);
  });
});

describe('a server that behaves', () => {
  it.each(['node', 'fetch'] as const)(
    '%s: chunks that cut a character, interim responses and gzip are read',
    async (kind) => {
      const bytes = Buffer.from(BODY);
      const cut = bytes.indexOf(Buffer.from('ü')) + 1;
      const chunk = (part: Buffer) =>
        Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]);
      behave = [
        (socket) => {
          socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
          socket.write(chunk(bytes.subarray(0, cut)));
          setTimeout(() => socket.write(Buffer.concat([chunk(bytes.subarray(cut)), Buffer.from('0\r\n\r\n')])), 5);
        },
        (socket) => socket.write(Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n'), ok()])),
        (socket) => socket.write(ok(gzipSync(BODY), 'Content-Encoding: gzip\r\n')),
      ];
      const client = connect({}, kind);
      for (let call = 0; call < 3; call++)
        expect(await client.call(readThing, {})).toEqual({ Id: 'ü', RequestId: 'id-1' });
    },
  );

  it('keeps its connection, and closes it when asked', async () => {
    behave = [(socket) => socket.write(ok())];
    const client = connect();
    for (let call = 0; call < 5; call++) await client.call(readThing, {});
    expect(sockets.size).toBe(1);
    client.close();
    await expect.poll(() => sockets.size).toBe(0);
    await client.call(readThing, {});
  });

  it('sends what was signed: host, length, body', async () => {
    behave = [(socket) => socket.write(ok())];
    await connect().call(makeThing, { Name: 'ü' });
    const [head = '', body] = (requests[0] as string).split('\r\n\r\n');
    expect(head.split('\r\n')[0]).toBe('POST / HTTP/1.1');
    expect(head).toContain(`\r\nHost: ${endpoint().slice(7)}\r\n`);
    expect(`${head}\r\n`).toContain('\r\nContent-Length: 13\r\n');
    expect(head).toContain(`\r\nUser-Agent: sample-sdk/1.0.0 node/${process.versions.node}\r\n`);
    expect(Buffer.from(body as string, 'latin1').toString()).toBe('{"Name":"ü"}');
  });

  it.each(['node', 'fetch'] as const)('%s: an abort ends a request under way and its connection', async (kind) => {
    const controller = new AbortController();
    behave = [() => controller.abort(new Error('enough'))];
    const error = await errorOf(connect({}, kind).call(makeThing, { Name: 'x' }, { signal: controller.signal }));
    expect(error).toMatchObject({
      kind: 'abort',
      mayHaveExecuted: true,
      cause: expect.objectContaining({ message: 'enough' }),
    });
    if (kind === 'node') await expect.poll(() => sockets.size).toBe(0);
  });

  it('a hundred calls at once leave no timer behind', async () => {
    behave = [(socket) => socket.write(ok())];
    const client = connect({ rateLimit: false });
    await Promise.all(Array.from({ length: 100 }, () => client.call(readThing, {})));
    client.close();
    await expect.poll(() => sockets.size).toBe(0);
    expect(process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap')).toEqual([]);
  });
});
