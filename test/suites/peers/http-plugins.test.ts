/** What users plug into Node's HTTP sees the client's calls, and undici can take its place. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { HttpResponse, http as handlers } from 'msw';
import { setupServer } from 'msw/node';
import nock from 'nock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Client } from '../../../templates/runtime/client.ts';
import type { ClientOptions } from '../../../templates/runtime/options.ts';
import { api, CREDENTIALS, makeThing, readThing } from '../../runtime/sample-api.ts';

const ANSWER = { Response: { Id: 'a', RequestId: 'id-1' } };
const content = { Id: 'a', RequestId: 'id-1' };
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url), 'utf8');

const service = https.createServer({ key: fixture('key'), cert: fixture('cert') }, answer);
const plain = http.createServer(answer);
let endpoint: string;

function answer(request: http.IncomingMessage, response: http.ServerResponse): void {
  request.resume().on('end', () => response.end(JSON.stringify(ANSWER)));
}
const portOf = (server: net.Server) => (server.address() as AddressInfo).port;
const listen = (server: net.Server) => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
const client = (options: ClientOptions) =>
  new Client(api, { region: 'ap-one', credentials: CREDENTIALS, retries: false, ...options });

beforeAll(async () => {
  await Promise.all([listen(service), listen(plain)]);
  endpoint = `http://127.0.0.1:${portOf(plain)}`;
});
afterAll(() => {
  service.close();
  plain.close();
});

it('OpenTelemetry records a span for each request', async () => {
  const exporter = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const instrumentation = new HttpInstrumentation();
  instrumentation.setTracerProvider(tracerProvider);
  instrumentation.enable();
  const traced = client({ endpoint });
  await traced.call(readThing, {});
  await traced.call(readThing, {});
  traced.close();
  instrumentation.disable();
  const spans = exporter.getFinishedSpans();
  const clientSpans = spans.filter(({ kind }) => kind === 2);
  expect(clientSpans).toHaveLength(2);
  expect(clientSpans[0]).toMatchObject({
    name: 'POST',
    attributes: { 'http.url': `${endpoint}/`, 'http.status_code': 200 },
  });
});

it('nock answers in place of the service', async () => {
  const scope = nock('https://sample.example.com').post('/', { Name: 'x' }).reply(200, ANSWER);
  expect(await client({}).call(makeThing, { Name: 'x' })).toEqual(content);
  expect(scope.isDone()).toBe(true);
  nock('https://sample.example.com')
    .post('/')
    .replyWithError(Object.assign(new Error('no'), { code: 'ECONNRESET' }));
  await expect(client({}).call(makeThing, { Name: 'x' })).rejects.toMatchObject({ kind: 'network' });
  nock.restore();
});

it('msw answers in place of the service', async () => {
  const seen: unknown[] = [];
  const mock = setupServer(
    handlers.post('https://sample.example.com/', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json(ANSWER);
    }),
  );
  mock.listen({ onUnhandledRequest: 'error' });
  const mocked = client({});
  for (let call = 0; call < 2; call++) expect(await mocked.call(makeThing, { Name: 'x' })).toEqual(content);
  mock.close();
  expect(seen).toEqual([{ Name: 'x' }, { Name: 'x' }]);
});

it('https-proxy-agent brings calls through a proxy, and its refusals are told', async () => {
  const asked: unknown[] = [];
  const proxy = http.createServer();
  proxy.on('connect', (request, socket) => {
    asked.push([request.url, request.headers['proxy-authorization']]);
    if (request.url?.startsWith('refused')) return void socket.end('HTTP/1.1 407 Who are you\r\n\r\n');
    const upstream = net.connect(portOf(service), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [upstream, socket]) end.on('error', () => {});
  });
  await listen(proxy);
  const agent = new HttpsProxyAgent(`http://user:p%40ss@127.0.0.1:${portOf(proxy)}`, { keepAlive: true });
  // Its constructor's options are for the connection to the proxy.
  Object.assign(agent.options, { ca: fixture('cert') });
  const proxied = client({ agent, endpoint: `https://localhost:${portOf(service)}` });
  for (let call = 0; call < 3; call++) expect(await proxied.call(makeThing, { Name: 'x' })).toEqual(content);
  // One tunnel for all calls.
  const authorization = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
  expect(asked).toEqual([[`localhost:${portOf(service)}`, authorization]]);
  const refused = client({ agent, endpoint: 'https://refused.example.com' }).call(makeThing, { Name: 'x' });
  await expect(refused).rejects.toMatchObject({ retryable: false, mayHaveExecuted: false });
  agent.destroy();
  proxy.closeAllConnections();
  proxy.close();
});

it("undici's dispatcher sends, as the packages' README has it", async () => {
  const package_ = fileURLToPath(new URL('../../../generated/clb-2018-03-17/', import.meta.url));
  const readme = readFileSync(`${package_}README.md`, 'utf8');
  const example = /```js\n(import \{ Agent, request \} from 'undici';\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const program = example
    .replace(/'@[^']*'/, JSON.stringify(`${package_}dist/index.js`))
    .replace('{ region:', '{ credentials, endpoint, region:')
    .replace('export const pooled', `const pooled`);
  const file = fileURLToPath(new URL('undici-example.tmp.mjs', import.meta.url));
  const body = `${program}\nconst answer = await pooled.describeLoadBalancers();\npooled.close();\nreturn answer;`;
  const imports = [...body.matchAll(/^import .*;$/gm)].map(([line]) => line).join('\n');
  const rest = body.replace(/^import .*;$/gm, '');
  writeFileSync(file, `${imports}\nexport async function run(credentials, endpoint) {\n${rest}\n}\n`);
  try {
    const { run } = await import(/* @vite-ignore */ file);
    expect(await run(CREDENTIALS, endpoint)).toEqual(content);
  } finally {
    rmSync(file);
  }
});
