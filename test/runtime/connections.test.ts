/** What the transport of Node adds to Node's agents, over real sockets. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNodeTransport, type NodeTransportOptions } from '../../templates/runtime/transport/node.ts';
import type {
  HttpRequest,
  HttpResponse,
  Transport,
  TransportContext,
} from '../../templates/runtime/transport/transport.ts';

let server: net.Server;
let sockets: Socket[];
/** Answers a request on its socket. */
let answer: (socket: Socket, request: string) => void;
let transport: Transport;

const portOf = (of: net.Server) => (of.address() as AddressInfo).port;
const listen = (of: net.Server) => new Promise<void>((resolve) => void of.listen(0, '127.0.0.1', resolve));
const ok = (headers = '', body = 'ok') => `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n${headers}\r\n${body}`;

beforeEach(async () => {
  sockets = [];
  answer = (socket) => socket.write(ok());
  server = net.createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    socket.on('data', (bytes) => answer(socket, bytes.toString()));
  });
  await listen(server);
});

afterEach(() => {
  transport.close?.();
  for (const socket of sockets) socket.destroy();
  server.close();
});

function start(options: NodeTransportOptions = {}) {
  transport = createNodeTransport(options);
  const origin = `http://127.0.0.1:${portOf(server)}`;
  return (request: Partial<HttpRequest> = {}, context: Partial<TransportContext> = {}): Promise<HttpResponse> =>
    transport.send(
      { method: 'POST', origin, path: '/', headers: {}, body: '{}', ...request },
      { signal: undefined, timeoutMs: 60_000, ...context },
    );
}

const faultOf = (sent: Promise<unknown>) =>
  sent.then(
    () => 'none',
    ({ fault, sent, message }) => ({ fault, sent, message }),
  );
const open = () => sockets.filter((socket) => !socket.destroyed && !socket.readableEnded).length;

describe('connections', () => {
  it('are no more than allowed; the others wait, first come first served', async () => {
    let most = 0;
    const order: string[] = [];
    answer = (socket, request) => {
      order.push(/POST (\S+)/.exec(request)?.[1] as string);
      most = Math.max(most, open());
      setTimeout(() => socket.write(ok()), 2);
    };
    const send = start({ maxSockets: 2 });
    const paths = Array.from({ length: 9 }, (_, index) => `/${index}`);
    await Promise.all(paths.map((path) => send({ path })));
    expect(most).toBe(2);
    expect(order).toEqual(paths);
  });

  it('who gives up while waiting leaves the queue, and proves that nothing was sent', async () => {
    answer = (socket) => setTimeout(() => socket.write(ok()), 60);
    const send = start({ maxSockets: 1 });
    const first = send();
    const controller = new AbortController();
    const aborted = faultOf(send({}, { signal: controller.signal }));
    const late = faultOf(send({}, { timeoutMs: 10 }));
    controller.abort();
    expect(await aborted).toMatchObject({ fault: 'abort', sent: false });
    expect(await late).toMatchObject({ fault: 'timeout', sent: false });
    await first;
    expect(await send()).toMatchObject({ status: 200, body: 'ok' });
    expect(sockets).toHaveLength(1);
  });

  it('that are refused are no more afterwards either', async () => {
    const send = start({ maxSockets: 2 });
    const refused = { origin: 'http://127.0.0.1:1' };
    const calls = Array.from({ length: 20 }, () => faultOf(send(refused)));
    for (const outcome of await Promise.all(calls)) expect(outcome).toMatchObject({ fault: 'network', sent: false });
    let most = 0;
    answer = (socket) => {
      most = Math.max(most, open());
      setTimeout(() => socket.write(ok()), 2);
    };
    await Promise.all(Array.from({ length: 9 }, () => send()));
    expect(most).toBe(2);
  });

  it('that break make room for those who wait', async () => {
    answer = (socket) => (sockets.length < 3 ? socket.destroy() : socket.write(ok()));
    const send = start({ maxSockets: 1 });
    const outcomes = await Promise.all([faultOf(send()), faultOf(send()), faultOf(send())]);
    expect(outcomes).toMatchObject([{ fault: 'network' }, { fault: 'network' }, 'none']);
  });

  it('beyond those that are kept idle are closed', async () => {
    const send = start({ maxFreeSockets: 1 });
    await Promise.all([send(), send(), send()]);
    await expect.poll(open).toBe(1);
  });

  it('are not used again where the server says that it closes', async () => {
    answer = (socket) => socket.write(ok('Connection: close\r\n'));
    const send = start();
    await send();
    await send();
    expect(sockets).toHaveLength(2);
  });

  it('that rested for too long are closed', async () => {
    const send = start({ maxIdleMs: 20 });
    await send();
    await expect.poll(open).toBe(0);
    await send();
    expect(sockets).toHaveLength(2);
  });

  it('that rested for too long by the clock on the wall are not used again, whatever the timers think', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const send = start();
      await send();
      vi.setSystemTime(Date.now() + 14_000);
      await send();
      expect(sockets).toHaveLength(1);
      vi.setSystemTime(Date.now() + 16_000);
      await send();
      expect(sockets).toHaveLength(2);
      await expect.poll(open).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that the server closed while idle are not used again', async () => {
    const send = start();
    await send();
    sockets[0]?.end();
    await expect.poll(() => sockets[0]?.readableEnded).toBe(true);
    expect(await send()).toMatchObject({ status: 200 });
    expect(sockets).toHaveLength(2);
  });

  it('on which bytes come that nobody asked for are closed', async () => {
    const send = start();
    await send();
    sockets[0]?.write(ok('', 'no'));
    await expect.poll(open).toBe(0);
    expect(await send()).toMatchObject({ body: 'ok' });
  });

  it('are closed when asked: idle ones at once, the others when they become idle', async () => {
    const send = start();
    await Promise.all([send(), send()]);
    answer = (socket) => setTimeout(() => socket.write(ok()), 20);
    const busy = send();
    transport.close?.();
    expect(await busy).toMatchObject({ status: 200 });
    await expect.poll(open).toBe(0);
  });

  it.each([
    ['ended', 'socket.end()'],
    ['reset', 'socket.resetAndDestroy()'],
    ['said something over', "socket.write('HTTP/1.1 200 OK\\r\\nContent-Length: 4\\r\\n\\r\\nevil')"],
  ])('that the server %s while the process was frozen are not used again', async (_what, action) => {
    // In a thread of its own, which goes on while this one is busy.
    const elsewhere = new Worker(
      `const { parentPort } = require('node:worker_threads');
      const server = require('node:net').createServer((socket) => {
        socket.on('error', () => {});
        socket.on('data', () => {
          socket.write(${JSON.stringify(ok())});
          setTimeout(() => ${action}, 30);
        });
      });
      server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`,
      { eval: true },
    );
    const port = await new Promise((resolve) => elsewhere.once('message', resolve));
    for (const send of [start(), start({ agent: new http.Agent({ keepAlive: true }) })]) {
      const request = { origin: `http://127.0.0.1:${port}` };
      await send(request);
      // Within what a socket brings, so that the loop doesn't look at the connections before the next call.
      const busy = new Promise<HttpResponse>((resolve, reject) => {
        const [one, other] = [net.connect(portOf(server), '127.0.0.1'), Buffer.from('x')];
        one.once('data', () => {
          for (const end = Date.now() + 150; Date.now() < end; );
          send(request).then(resolve, reject);
          one.destroy();
        });
        one.write(other);
      });
      expect(await busy).toMatchObject({ status: 200, body: 'ok' });
      transport.close?.();
    }
    await elsewhere.terminate();
  });

  it('resume their TLS sessions', async () => {
    const pem = (name: string) => readFileSync(new URL(`../fixtures/tls/${name}.pem`, import.meta.url), 'utf8');
    const resumed: boolean[] = [];
    const secure = https.createServer({ key: pem('key'), cert: pem('cert') }, (request, response) => {
      resumed.push((request.socket as TLSSocket).isSessionReused());
      request.resume().on('end', () => response.setHeader('Connection', 'close').end('ok'));
    });
    await listen(secure);
    const send = start({ ca: pem('cert') });
    for (let count = 0; count < 2; count++) await send({ origin: `https://localhost:${portOf(secure)}` });
    secure.close();
    expect(resumed).toEqual([false, true]);
  });
});

describe('a request', () => {
  it.each([
    ['a line break in a header', { headers: { 'X-A': 'a\r\nX-B: b' } }],
    ['a line break in the name of one', { headers: { 'X-A\r\nX-B': 'a' } }],
    ['a character beyond Latin-1 in a header', { headers: { 'X-A': 'ю' } }],
    ['a blank in the path', { path: '/ HTTP/1.1' }],
  ])('with %s is not sent', async (_what, request) => {
    expect(await faultOf(start()(request))).toMatchObject({ fault: 'configuration', sent: false });
    expect(sockets).toHaveLength(0);
  });

  it('for whose connection nobody listens in time ends early, and proves that nothing was sent', async () => {
    // Accepts, and never says hello.
    const silent = net.createServer((socket) => sockets.push(socket));
    await listen(silent);
    const send = start({ connectTimeoutMs: 30 });
    const outcome = await faultOf(send({ origin: `https://127.0.0.1:${portOf(silent)}` }));
    expect(outcome).toEqual({ fault: 'timeout', sent: false, message: 'no connection within 30 ms' });
    silent.close();
  });

  it('that is aborted while it connects leaves nothing behind', async () => {
    const controller = new AbortController();
    const outcome = faultOf(start()({}, { signal: controller.signal }));
    controller.abort();
    expect(await outcome).toMatchObject({ fault: 'abort', sent: false });
    await expect.poll(open).toBe(0);
  });
});

describe('a response', () => {
  it('that unpacks to more than is allowed is refused', async () => {
    const body = gzipSync('x'.repeat(100_000));
    answer = (socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`);
      socket.write(body);
    };
    expect(await faultOf(start({ maxResponseBytes: 50_000 })())).toMatchObject({ fault: 'malformed' });
    expect(await start({ maxResponseBytes: 200_000 })()).toMatchObject({ body: 'x'.repeat(100_000) });
  });

  it('without a length ends with the connection, but not with a reset', async () => {
    answer = (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nall of it');
    const send = start();
    expect(await send()).toMatchObject({ body: 'all of it' });
    answer = (socket) =>
      socket.write('HTTP/1.1 200 OK\r\n\r\nhalf', () => setTimeout(() => socket.resetAndDestroy(), 10));
    expect(await faultOf(send())).toMatchObject({ fault: 'truncated', sent: true });
  });
});
