/** A service, proxy or transport that repeats what it was sent can't make the client show a secret of its caller. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Client } from '../../templates/runtime/client.ts';
import { createNodeTransport } from '../../templates/runtime/transport/node.ts';
import { type HttpRequest, type Transport, TransportError } from '../../templates/runtime/transport/transport.ts';
import type { Validators } from '../../templates/runtime/validation.ts';
import { api, legacyApi, makeThing, readThing, response, success } from './sample-api.ts';
import { shownAs } from './shown.ts';

const SECRET_KEY = 'canary-key-4711';
const TOKEN = 'canary-token-4711';
const credentials = { secretId: 'AKIDCANARYID', secretKey: SECRET_KEY, token: TOKEN };

/** What a request holds that nobody else may see. */
function secretsOf({ path, headers, body }: HttpRequest): string[] {
  const sent = `${path}\n${Object.values(headers).join('\n')}\n${body}`;
  const signatures = [...sent.matchAll(/Signature=([^&\s,]+)/g)].flatMap(([, text = '']) => [
    text,
    decodeURIComponent(text),
  ]);
  return [SECRET_KEY, TOKEN, ...signatures];
}

const describeAll = (request: HttpRequest): string =>
  `${request.path} ${JSON.stringify(request.headers)} ${request.body}`;

const ECHOES: [string, (request: HttpRequest) => ReturnType<Transport['send']>][] = [
  [
    'a service error',
    async (request) =>
      response({ Response: { Error: { Code: 'Bad', Message: describeAll(request) }, RequestId: 'r' } }),
  ],
  [
    'a service error code',
    async (request) => response({ Response: { Error: { Code: describeAll(request), Message: 'x' }, RequestId: 'r' } }),
  ],
  [
    'a request id',
    async (request) =>
      response({ Response: { Error: { Code: 'Bad', Message: 'x' }, RequestId: describeAll(request) } }),
  ],
  [
    'a legacy error',
    async (request) => response({ code: 4000, codeDesc: describeAll(request), message: describeAll(request) }),
  ],
  [
    'a legacy batch',
    async (request) => {
      const echo = describeAll(request);
      return response({
        code: 5400,
        message: echo,
        detail: { [echo]: { code: echo, message: echo, requestId: echo } },
      });
    },
  ],
  ['HTML', async (request) => response(`<html>${describeAll(request)}</html>`, 502)],
  ['half a body', async (request) => response(`{"Response":{"RequestId":"${describeAll(request)}`)],
  ['a redirect', async (request) => response('', 302, { location: `https://example.com/?${describeAll(request)}` })],
  [
    'headers',
    async (request) => response('no', 429, { 'retry-after': describeAll(request), date: describeAll(request) }),
  ],
  [
    'a failed transport',
    async (request) => {
      throw new TransportError(
        'network',
        describeAll(request),
        true,
        Object.assign(new Error(describeAll(request)), { request }),
      );
    },
  ],
  [
    'a transport that throws an error of its own',
    async (request) => {
      throw Object.assign(new Error(describeAll(request)), { config: request });
    },
  ],
];

describe.each([
  ['the API 3.0', api, {}],
  ['forms', api, { signatureMethod: 'HmacSHA1' }],
  ['queries', api, { httpMethod: 'GET' }],
  ['the legacy API', legacyApi, {}],
] as const)('%s, echoed by', (_name, of, options) => {
  it.each(ECHOES)('%s', async (_echo, send) => {
    const seen: unknown[] = [];
    const note = (...given: unknown[]) => void seen.push(...given);
    const sent: HttpRequest[] = [];
    const transport: Transport = {
      send(request) {
        sent.push(request);
        return send(request);
      },
    };
    const client = new Client(of, {
      credentials,
      transport,
      region: 'ap-one',
      retries: { baseDelayMs: 0, maxDelayMs: 0 },
      rateLimit: false,
      hooks: { onRequest: note, onResponse: note, onError: note, onRetry: note },
      logger: { debug: note, warn: note },
      ...options,
    });
    for (const operation of [readThing, makeThing] as const)
      seen.push(
        await client.call(operation as typeof readThing, {}).then(
          () => undefined,
          (error: unknown) => error,
        ),
      );
    seen.push(client);
    expect(sent.length).toBeGreaterThan(0);
    const secrets = sent.flatMap(secretsOf);
    expect(secrets.length).toBeGreaterThan(2 * sent.length);
    for (const text of seen.flatMap(shownAs)) for (const secret of secrets) expect(text).not.toContain(secret);
  });
});

/** Like the packages' own, but repeats all that it was given. */
const echoing: Validators = {
  request: () => undefined,
  response(_action, output) {
    const text = JSON.stringify(output);
    return { issues: [{ message: `received ${text}`, path: [text, { key: text }] }] };
  },
};

it.each(['off', 'warn', 'strict'] as const)('successes, with responses checked: %s', async (validateResponses) => {
  const seen: unknown[] = [];
  const note = (...given: unknown[]) => void seen.push(...given);
  const sent: HttpRequest[] = [];
  const transport: Transport = {
    async send(request) {
      sent.push(request);
      return response({ Response: { Id: describeAll(request), RequestId: describeAll(request) } });
    },
  };
  const client = new Client(api, {
    region: 'ap-one',
    credentials,
    transport,
    validators: echoing,
    validateResponses,
    hooks: { onRequest: note, onResponse: note, onError: note },
    logger: { debug: note, warn: note },
  });
  // What comes back as a success is the caller's: it isn't looked at here.
  await client.call(readThing, {}).then(undefined, note);
  expect(seen.length).toBeGreaterThan(3);
  for (const text of seen.flatMap(shownAs))
    for (const secret of sent.flatMap(secretsOf)) expect(text).not.toContain(secret);
});

it('a real server that answers with what it was sent', async () => {
  const server = createServer((request, reply) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () =>
      reply
        .writeHead(500, { 'x-echo': String(request.headers.authorization) })
        .end(`${JSON.stringify(request.headers)} ${body}`),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = new Client(api, {
    region: 'ap-one',
    credentials,
    endpoint: `http://127.0.0.1:${port}`,
    transport: createNodeTransport(),
    retries: false,
  });
  const error = await client.call(readThing, {}).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  for (const text of shownAs(error))
    for (const secret of [SECRET_KEY, TOKEN, 'Signature=']) expect(text).not.toContain(secret);
  client.close();
  await new Promise((resolve) => server.close(resolve));
});

it('the echoes do hold the secrets, so that the tests above would find them', async () => {
  const sent: HttpRequest[] = [];
  const transport: Transport = {
    async send(request) {
      sent.push(request);
      return success({ Id: 'a' });
    },
  };
  await new Client(api, { region: 'ap-one', credentials, transport }).call(readThing, {});
  const echo = describeAll(sent[0] as HttpRequest);
  const secrets = secretsOf(sent[0] as HttpRequest).filter((secret) => secret !== SECRET_KEY);
  expect(secrets.length).toBeGreaterThan(1);
  for (const secret of secrets) expect(echo).toContain(secret);
});
