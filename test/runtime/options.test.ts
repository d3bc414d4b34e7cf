import { describe, expect, it } from 'vitest';
import { Client } from '../../templates/runtime/client.ts';
import { ConfigurationError } from '../../templates/runtime/errors.ts';
import type { CallOptions, ClientOptions } from '../../templates/runtime/options.ts';
import { api, CREDENTIALS, readThing, script, success } from './sample-api.ts';

const client = (options: object) =>
  new Client(api, { region: 'ap-one', credentials: CREDENTIALS, ...options } as ClientOptions);

/** Each wrong option, the option that the error must name, and what its message must say. */
const WRONG: [string, object, string, RegExp][] = [
  ['a region that does not exist', { region: 'ap-oen' }, 'region', /got "ap-oen"; takes ap-one, ap-two/],
  ['an empty region', { region: '' }, 'region', /got an empty string; takes a region/],
  ['a region that breaks headers', { region: 'ap-one\r\nX: y' }, 'region', /takes a region/],
  ['no credentials at all', { credentials: null }, 'credentials.secretId', /got nothing/],
  ['an empty id', { credentials: { secretId: '', secretKey: 'k' } }, 'credentials.secretId', /got an empty string/],
  ['a missing key', { credentials: { secretId: 'i' } }, 'credentials.secretKey', /got nothing/],
  ['a key of another type', { credentials: { secretId: 'i', secretKey: 1 } }, 'credentials.secretKey', /type number/],
  [
    'a key with a line break',
    { credentials: { secretId: 'i', secretKey: 'k\n' } },
    'credentials.secretKey',
    /whitespace/,
  ],
  ['an empty token', { credentials: { ...CREDENTIALS, token: '' } }, 'credentials.token', /got an empty string/],
  [
    'an endpoint without a scheme',
    { endpoint: 'sample.example.com' },
    'endpoint',
    /got "sample.example.com"; takes a base URL with its scheme/,
  ],
  ['an endpoint with a path', { endpoint: 'https://example.com/v2' }, 'endpoint', /takes a base URL/],
  ['an endpoint of another scheme', { endpoint: 'ftp://example.com' }, 'endpoint', /takes a base URL/],
  ['a negative timeout', { timeoutMs: -1 }, 'timeoutMs', /got -1; takes a number of milliseconds above 0/],
  ['a timeout of 0', { timeoutMs: 0 }, 'timeoutMs', /got 0/],
  ['a timeout that is not a number', { timeoutMs: Number.NaN }, 'timeoutMs', /got NaN/],
  ['a timeout as text', { timeoutMs: '5' }, 'timeoutMs', /got "5"/],
  ['an endless deadline', { deadlineMs: Number.POSITIVE_INFINITY }, 'deadlineMs', /got Infinity/],
  ['an unknown option', { timeout: 5 }, 'timeout', /unknown option; known are .*timeoutMs/],
  ['an option of every object', { constructor: 5 }, 'constructor', /unknown option/],
  ['an unknown retry option', { retries: { attempts: 5 } }, 'attempts', /unknown option; known are maxAttempts/],
  ['no attempts', { retries: { maxAttempts: 0 } }, 'maxAttempts', /got 0; takes a whole number from 1/],
  ['retries of another type', { retries: true }, 'retries', /got true; takes false or/],
  [
    'an unknown signature method',
    { signatureMethod: 'MD5' },
    'signatureMethod',
    /got "MD5"; takes "TC3-HMAC-SHA256" or/,
  ],
  ['another HTTP method', { httpMethod: 'PUT' }, 'httpMethod', /got "PUT"; takes "GET" or "POST"/],
  ['a transport that sends nothing', { transport: {} }, 'transport', /takes an object with "send"/],
  ['an agent of another kind', { agent: { dispatch() {} } }, 'agent', /takes an object with "maxSockets"/],
  [
    'an agent beside a transport',
    { agent: { maxSockets: 1, destroy() {} }, transport: { send() {} } },
    'agent',
    /nothing beside a transport/,
  ],
  ['a switch of another type', { rateLimit: 'no' }, 'rateLimit', /got "no"; takes true or false/],
];

describe('wrong options', () => {
  it.each(WRONG)('%s', (_name, options, option, message) => {
    const build = () => client(options);
    expect(build).toThrow(ConfigurationError);
    expect(build).toThrow(message);
    try {
      build();
    } catch (error) {
      expect(error).toMatchObject({ option, api: 'sample 2020-01-01', attempts: 0, mayHaveExecuted: false });
    }
  });

  it('are refused for a call before anything is sent', async () => {
    const transport = script(success());
    const calls: [object, string][] = [
      [{ timeoutMs: -1 }, 'timeoutMs'],
      [{ region: 'nowhere' }, 'region'],
      [{ retry: 1 }, 'retry'],
      [{ signal: {} }, 'signal'],
      [{ extraParameters: 'New=1' }, 'extraParameters'],
    ];
    for (const [options, option] of calls) {
      const call = client({ transport }).call(readThing, {}, options as CallOptions);
      await expect(call).rejects.toMatchObject({ kind: 'configuration', option });
    }
    expect(transport.requests).toEqual([]);
  });

  it('never show a secret', () => {
    const secrets = [
      { credentials: { secretId: 'i', secretKey: 'canary secret' } },
      { endpoint: 'http://user:canary@example.com' },
      { endpoint: 'http://user:p/canary@example.com' },
      { endpoint: 'http://user:p@/?#canary@example.com' },
      { endpoint: 'user:canary@example.com' },
      { secretKey: 'canary' },
      { credentials: 'canary' },
    ];
    for (const options of secrets) {
      expect(() => client(options)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining('canary') }),
      );
    }
  });
});

describe('right options', () => {
  it('explicitly undefined ones count as absent', () => {
    expect(() => client({ region: undefined, timeoutMs: undefined, retries: { budget: undefined } })).not.toThrow();
  });

  it('regions that the document does not list need a word', async () => {
    const transport = script(success());
    await client({ transport, region: 'eu-new', allowUnknownRegion: true }).call(readThing, {});
    expect(transport.requests[0]?.headers['X-TC-Region']).toBe('eu-new');
  });

  it.each([
    [{}, 'https://sample.example.com'],
    [{ region: 'ap-one' }, 'https://sample.example.com'],
    [{ region: 'ap-one', regionalEndpoint: true }, 'https://sample.ap-one.example.com'],
    [{ region: 'ap-two', regionalEndpoint: true }, 'https://sample.example.com'],
    [{ endpoint: 'http://127.0.0.1:8080' }, 'http://127.0.0.1:8080'],
    [{ endpoint: 'http://[::1]:8080/' }, 'http://[::1]:8080'],
  ])('%j sends to %s', async (options, origin) => {
    const transport = script(success());
    await client({ transport, ...options }).call(readThing, {});
    expect(transport.requests[0]?.origin).toBe(origin);
  });

  it("an action's own host wins over the API's, an endpoint over both", async () => {
    const transport = script(success());
    const elsewhere = { ...readThing, endpoint: 'other.example.com' };
    await client({ transport, region: 'ap-one', regionalEndpoint: true }).call(elsewhere, {});
    await client({ transport, endpoint: 'http://localhost:1' }).call(elsewhere, {});
    expect(transport.requests.map(({ origin }) => origin)).toEqual(['https://other.example.com', 'http://localhost:1']);
  });
});
