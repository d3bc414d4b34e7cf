/** Nothing that a client, an error, a hook or a logger shows holds a secret. */
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Client } from '../../templates/runtime/client.ts';
import { allowedFields } from '../../templates/runtime/log.ts';
import { createNodeTransport } from '../../templates/runtime/transport/node.ts';
import { TransportError } from '../../templates/runtime/transport/transport.ts';
import { api, CREDENTIALS, failure, legacyApi, makeThing, readThing, response, script, success } from './sample-api.ts';

const SECRETS = [CREDENTIALS.secretKey, CREDENTIALS.token, 'Signature=', 'TC3-HMAC-SHA256 Credential'];

function expectNoSecret(value: unknown): void {
  const texts = [
    String(value),
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value) ?? '',
    JSON.stringify(value, Object.getOwnPropertyNames(value ?? {})) ?? '',
  ];
  for (const text of texts) for (const secret of SECRETS) expect(text).not.toContain(secret);
}

const steps = [
  new TransportError('network', 'reset', true, new Error('cause')),
  failure('Broken'),
  failure('Auth.Expired', { date: 'Tue, 01 Jan 2030 00:00:00 GMT' }),
  response('<html>', 503),
  success(),
];

describe.each([
  ['the API 3.0', api, {}],
  ['forms', api, { signatureMethod: 'HmacSHA256' }],
  ['queries', api, { httpMethod: 'GET' }],
  ['the legacy API', legacyApi, {}],
] as const)('%s', (_name, of, options) => {
  it('clients, calls, hooks and logs', async () => {
    const seen: unknown[] = [];
    const note = (...given: unknown[]) => void seen.push(...given);
    const client = new Client(of, {
      region: 'ap-one',
      credentials: CREDENTIALS,
      transport: script(...steps),
      retries: { baseDelayMs: 0, maxAttempts: 9 },
      hooks: { onRequest: note, onResponse: note, onError: note, onRetry: note },
      logger: { debug: note, warn: note },
      ...options,
    });
    const call = client.call(readThing, {});
    expectNoSecret(call);
    seen.push(await call.withResponse().catch((error: unknown) => error));
    expect(seen.length).toBeGreaterThan(5);
    for (const value of [client, ...seen]) expectNoSecret(value);
  });

  it('errors and their causes, over real sockets too', async () => {
    const transports = [
      script(steps[0] as Error),
      script(failure('Bad')),
      script(response('<html>')),
      createNodeTransport(),
    ];
    for (const transport of transports) {
      const client = new Client(of, {
        region: 'ap-one',
        credentials: CREDENTIALS,
        endpoint: 'http://127.0.0.1:1',
        transport,
        retries: false,
        ...options,
      });
      const error = await client.call(makeThing, { Name: 'x' }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      for (let at: unknown = error; at; at = (at as Error).cause) expectNoSecret(at);
    }
  });
});

describe('a logger', () => {
  it('gets allowed fields only, each on one line', () => {
    const fields = {
      action: 'a\nb',
      secretKey: 'canary',
      headers: {},
      attempt: 1,
      code: 'x'.repeat(500),
      status: undefined,
    };
    expect(allowedFields(fields as object)).toEqual({ action: 'a b', attempt: 1, code: 'x'.repeat(200) });
  });
});
