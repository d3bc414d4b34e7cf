import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Client } from '../../templates/runtime/client.ts';
import { createNodeTransport, type NodeTransportOptions } from '../../templates/runtime/transport/node.ts';
import { isLoopback, proxyFor } from '../../templates/runtime/transport/proxy.ts';
import type { Transport } from '../../templates/runtime/transport/transport.ts';
import { api, CREDENTIALS, makeThing } from './sample-api.ts';

const pem = (name: string) => readFileSync(new URL(`../fixtures/tls/${name}.pem`, import.meta.url), 'utf8');
const ANSWER = JSON.stringify({ Response: { RequestId: 'id-1' } });

let service: https.Server;
let proxy: http.Server;
let asked: { url: string | undefined; authorization: string | undefined; host: string | undefined }[];
let transport: Transport | undefined;

const portOf = (server: net.Server) => (server.address() as AddressInfo).port;
const listen = (server: net.Server) => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));

beforeEach(async () => {
  asked = [];
  service = https.createServer({ key: pem('key'), cert: pem('cert') }, (request, response) => {
    request.resume().on('end', () => response.end(ANSWER));
  });
  proxy = http.createServer((request, response) => {
    asked.push({ url: request.url, authorization: request.headers['proxy-authorization'], host: request.headers.host });
    request.resume().on('end', () => response.end(ANSWER));
  });
  proxy.on('connect', (request, socket) => {
    asked.push({ url: request.url, authorization: request.headers['proxy-authorization'], host: request.headers.host });
    if (request.url?.startsWith('refused')) {
      socket.end('HTTP/1.1 403 No\r\n\r\n');
      return;
    }
    const upstream = net.connect(portOf(service), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [upstream, socket]) end.on('error', () => {});
  });
  await Promise.all([listen(service), listen(proxy)]);
});

afterEach(() => {
  vi.unstubAllEnvs();
  transport?.close?.();
  for (const server of [service, proxy]) {
    server.closeAllConnections();
    server.close();
  }
});

function call(endpoint: string, options: NodeTransportOptions = {}) {
  transport = createNodeTransport(options);
  const client = new Client(api, {
    region: 'ap-one',
    credentials: CREDENTIALS,
    endpoint,
    transport,
    retries: false,
    timeoutMs: 3000,
  });
  return client.call(makeThing, { Name: 'x' });
}

describe('TLS', () => {
  it('an unknown authority is a typed error, and proves that nothing ran', async () => {
    await expect(call(`https://localhost:${portOf(service)}`)).rejects.toMatchObject({
      kind: 'network',
      mayHaveExecuted: false,
    });
  });

  it('a known one is not', async () => {
    await expect(call(`https://localhost:${portOf(service)}`, { ca: pem('cert') })).resolves.toMatchObject({
      RequestId: 'id-1',
    });
  });
});

describe('a proxy from the environment', () => {
  it('carries TLS through a tunnel', async () => {
    vi.stubEnv('HTTPS_PROXY', `http://user:p%40ss@127.0.0.1:${portOf(proxy)}`);
    expect(await call('https://service.example.com', { ca: pem('cert') })).toMatchObject({ RequestId: 'id-1' });
    const authorization = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
    expect(asked).toEqual([{ url: 'service.example.com:443', authorization, host: 'service.example.com:443' }]);
  });

  it('is asked for the whole URL of plain HTTP', async () => {
    vi.stubEnv('http_proxy', `http://127.0.0.1:${portOf(proxy)}`);
    await call('http://service.example.com');
    expect(asked).toEqual([
      { url: 'http://service.example.com/', authorization: undefined, host: 'service.example.com' },
    ]);
  });

  it('that refuses is a typed error without its password', async () => {
    vi.stubEnv('HTTPS_PROXY', `http://user:canary@127.0.0.1:${portOf(proxy)}`);
    const error = await call('https://refused.example.com').catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      kind: 'network',
      mayHaveExecuted: false,
      message: expect.stringContaining('HTTP 403'),
    });
    expect(JSON.stringify([error, String(error)])).not.toContain('canary');
  });

  it('that is no URL is a typed error without its text', async () => {
    vi.stubEnv('HTTPS_PROXY', 'canary');
    const error = await call('https://service.example.com').catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      kind: 'network',
      mayHaveExecuted: false,
      message: expect.stringContaining('HTTPS_PROXY: takes'),
    });
    expect(String(error)).not.toContain('canary');
  });

  it('is not used when switched off', async () => {
    vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:1');
    const off = { ca: pem('cert'), proxyFromEnvironment: false };
    await expect(call(`https://localhost:${portOf(service)}`, off)).resolves.toBeDefined();
  });

  it.each([
    ['', true],
    ['example.com', false],
    ['.example.com', false],
    ['*.example.com', false],
    ['service.example.com', false],
    ['service.example.com:443', true],
    ['service.example.com:8443', false],
    ['xample.com', true],
    ['other.com, example.com', false],
    ['*', false],
  ])('NO_PROXY=%j: used? %s', (list, used) => {
    const environment = { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: list };
    expect(proxyFor('https://service.example.com:8443', environment) !== undefined).toBe(used);
  });

  it('is never used for this machine', () => {
    for (const host of ['localhost', 'a.localhost', '127.0.0.1', '127.8.8.8', '[::1]'])
      expect(isLoopback(host)).toBe(true);
    for (const host of ['localhost.example.com', '128.0.0.1', 'example.com']) expect(isLoopback(host)).toBe(false);
    expect(proxyFor('https://localhost:1', { HTTPS_PROXY: 'http://proxy:1' })).toBeUndefined();
  });
});
