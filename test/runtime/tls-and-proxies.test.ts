import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Client } from '../../templates/runtime/client.ts';
import { createFetchTransport } from '../../templates/runtime/transport/fetch.ts';
import { createNodeTransport, type NodeTransportOptions } from '../../templates/runtime/transport/node.ts';
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
    timeoutMs: 60_000,
  });
  return client.call(makeThing, { Name: 'x' });
}

/** Node 22.21 and 24.5 can use what the environment names. */
const nodeUsesProxies = process.allowedNodeEnvironmentFlags.has('--use-env-proxy');

const failureOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((reason: unknown) => reason);

describe('TLS', () => {
  it('an unknown authority is a typed error, proves that nothing ran, and stays unknown', async () => {
    const untrusted = { kind: 'network', mayHaveExecuted: false, retryable: false };
    const endpoint = `https://localhost:${portOf(service)}`;
    await expect(call(endpoint)).rejects.toMatchObject(untrusted);
    const client = new Client(api, {
      region: 'ap-one',
      credentials: CREDENTIALS,
      endpoint,
      transport: createFetchTransport(),
    });
    await expect(client.call(makeThing, { Name: 'x' })).rejects.toMatchObject({ ...untrusted, attempts: 1 });
  });

  it('a known authority is trusted, by the options or by an agent', async () => {
    const endpoint = `https://localhost:${portOf(service)}`;
    await expect(call(endpoint, { ca: pem('cert') })).resolves.toMatchObject({ RequestId: 'id-1' });
    const agent = new https.Agent({ ca: pem('cert') });
    const client = new Client(api, { region: 'ap-one', credentials: CREDENTIALS, endpoint, agent });
    await expect(client.call(makeThing, { Name: 'x' })).resolves.toMatchObject({ RequestId: 'id-1' });
    agent.destroy();
  });

  it('an agent for another protocol is refused before anything is sent', async () => {
    const wrong = call(`https://localhost:${portOf(service)}`, { agent: new http.Agent() });
    await expect(wrong).rejects.toMatchObject({ retryable: false, mayHaveExecuted: false });
  });
});

describe('a proxy from the environment', () => {
  it.runIf(nodeUsesProxies)('carries TLS through a tunnel', async () => {
    vi.stubEnv('HTTPS_PROXY', `http://user:p%40ss@127.0.0.1:${portOf(proxy)}`);
    expect(await call('https://service.example.com', { ca: pem('cert') })).toMatchObject({ RequestId: 'id-1' });
    const authorization = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
    expect(asked).toMatchObject([{ url: 'service.example.com:443', authorization }]);
  });

  it.runIf(nodeUsesProxies)('is asked for the whole URL of plain HTTP', async () => {
    vi.stubEnv('http_proxy', `http://127.0.0.1:${portOf(proxy)}`);
    await call('http://service.example.com');
    expect(asked).toMatchObject([{ url: 'http://service.example.com/', host: 'service.example.com' }]);
  });

  it.runIf(nodeUsesProxies)('that refuses is a typed error without its password, and will refuse again', async () => {
    vi.stubEnv('HTTPS_PROXY', `http://user:canary@127.0.0.1:${portOf(proxy)}`);
    const error = await failureOf(call('https://refused.example.com'));
    const message = expect.stringContaining('403');
    expect(error).toMatchObject({ kind: 'network', mayHaveExecuted: false, retryable: false, message });
    expect(JSON.stringify([error, String(error)])).not.toContain('canary');
  });

  it.skipIf(nodeUsesProxies)('that Node cannot use is an error that says what to do', async () => {
    vi.stubEnv('HTTPS_PROXY', `http://user:canary@127.0.0.1:${portOf(proxy)}`);
    const error = await failureOf(call('https://service.example.com'));
    const message = expect.stringMatching(/HTTPS_PROXY is set, but Node .*"agent"/);
    expect(error).toMatchObject({ kind: 'network', mayHaveExecuted: false, retryable: false, message });
    expect(String(error)).not.toContain('canary');
  });

  it.runIf(nodeUsesProxies).each(['canary', 'socks5://u:canary@h:1', 'http://u:cana%ry@h:1', 'http://u:can/ary@h:1'])(
    'that is no URL of a proxy (%s) is a typed error without its text',
    async (wrong) => {
      vi.stubEnv('HTTPS_PROXY', wrong);
      const error = await failureOf(call('https://service.example.com'));
      const message = expect.stringContaining('HTTPS_PROXY: takes');
      expect(error).toMatchObject({ kind: 'network', mayHaveExecuted: false, retryable: false, message });
      expect(String(error)).not.toMatch(/canary|ary@/);
    },
  );

  it('is not used for this machine, nor beside an agent', async () => {
    vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:1');
    await expect(call(`https://localhost:${portOf(service)}`, { ca: pem('cert') })).resolves.toBeDefined();
    const lookup: net.LookupFunction = (_host, _options, found) => found(null, [{ address: '127.0.0.1', family: 4 }]);
    const agent = new https.Agent({ ca: pem('cert'), lookup, servername: 'localhost' });
    await expect(call(`https://service.example.com:${portOf(service)}`, { agent })).resolves.toBeDefined();
  });
});
