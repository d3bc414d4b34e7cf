import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Client } from '../../templates/runtime/client.ts';
import { type Credentials, keepFresh } from '../../templates/runtime/credentials.ts';
import { CredentialsError } from '../../templates/runtime/errors.ts';
import { createCvmRoleProvider } from '../../templates/runtime/node/cvm-role.ts';
import { chain, defaultCredentials } from '../../templates/runtime/node/default-chain.ts';
import { fromEnvironment } from '../../templates/runtime/node/environment.ts';
import { fromProfile } from '../../templates/runtime/node/profile.ts';
import { api, readThing, script, success } from './sample-api.ts';

const KEYS = { secretId: 'id', secretKey: 'key' };
const MINUTE = 60_000;

describe('credentials from a function', () => {
  it('are asked for once by parallel calls, and kept', async () => {
    const provider = vi.fn(async () => KEYS);
    const fresh = keepFresh(provider);
    await Promise.all([fresh(), fresh(), fresh()]);
    await fresh();
    expect(provider).toHaveBeenCalledTimes(1);
  });

  it('are fetched anew five minutes before they expire', async () => {
    let now = 0;
    let count = 0;
    const fresh = keepFresh(
      () => ({ ...KEYS, secretId: `id-${++count}`, expiresAt: now + 60 * MINUTE }),
      () => now,
    );
    expect((await fresh()).secretId).toBe('id-1');
    now = 54 * MINUTE;
    expect((await fresh()).secretId).toBe('id-1');
    now = 56 * MINUTE;
    expect((await fresh()).secretId).toBe('id-2');
  });

  it('stay in use while they hold, when a refresh fails; a failure is not kept', async () => {
    let now = 0;
    let works = true;
    const provider = () => {
      if (!works) throw new Error('down');
      return { ...KEYS, expiresAt: now + 10 * MINUTE };
    };
    const fresh = keepFresh(provider, () => now);
    await fresh();
    works = false;
    now = 6 * MINUTE;
    expect(await fresh()).toMatchObject(KEYS);
    now = 11 * MINUTE;
    await expect(fresh()).rejects.toBeInstanceOf(CredentialsError);
    works = true;
    expect(await fresh()).toMatchObject(KEYS);
  });

  it.each([undefined, null, {}, { secretId: '', secretKey: 'k' }, { secretId: 'a\nb', secretKey: 'canary' }])(
    '%j is a typed error of the call, without a secret',
    async (wrong) => {
      const transport = script(success());
      const client = new Client(api, { region: 'ap-one', credentials: () => wrong as Credentials, transport });
      const error = await client.call(readThing, {}).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ kind: 'credentials', action: 'readThing', attempts: 0 });
      expect(String(error)).not.toContain('canary');
      expect(transport.requests).toEqual([]);
    },
  );

  it('that change from call to call are signed with as they are', async () => {
    let count = 0;
    const transport = script(success());
    const credentials = () => ({
      secretId: `id-${++count}`,
      secretKey: `key-${count}`,
      token: `token-${count}`,
      expiresAt: 0,
    });
    const client = new Client(api, { region: 'ap-one', credentials, transport });
    await client.call(readThing, {});
    await client.call(readThing, {});
    expect(transport.requests.map(({ headers }) => headers['X-TC-Token'])).toEqual(['token-1', 'token-2']);
  });
});

describe('the environment', () => {
  it('gives keys and a token', () => {
    const environment = {
      TENCENTCLOUD_SECRET_ID: ' id ',
      TENCENTCLOUD_SECRET_KEY: 'key',
      TENCENTCLOUD_SESSION_TOKEN: 't',
    };
    expect(fromEnvironment(environment)()).toEqual({ ...KEYS, token: 't' });
    expect(fromEnvironment({ ...environment, TENCENTCLOUD_SESSION_TOKEN: '' })()).toEqual({
      ...KEYS,
      token: undefined,
    });
  });

  it('names what is missing', () => {
    expect(() => fromEnvironment({})()).toThrow('TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY not set');
    expect(() => fromEnvironment({ TENCENTCLOUD_SECRET_ID: 'i' })()).toThrow(
      'environment: TENCENTCLOUD_SECRET_KEY not set',
    );
  });
});

describe('a profile file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'credentials-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (text: string) => {
    const file = join(folder, 'credentials');
    writeFileSync(file, text);
    return file;
  };

  it('gives the keys of a section', async () => {
    const file = write(
      '\uFEFF# keys\r\n[default]\r\nsecret_id = id\r\nSECRET_KEY=key\r\n\r\n; more\r\n[other]\nsecret_id=o\nsecret_key = a=b\ntoken = t\n',
    );
    expect(await fromProfile({ file })()).toEqual({ ...KEYS, token: undefined });
    expect(await fromProfile({ file, profile: 'other' })()).toEqual({ secretId: 'o', secretKey: 'a=b', token: 't' });
  });

  it.each([
    ['[default]\nsecret_id canary', /line 2: expected "\[section\]" or "name = value"/],
    ['secret_id = canary', /line 1: a value before the first/],
    ['[default\nsecret_id = canary', /line 1: expected/],
    ['[default]\nsecret_id = canary', /section \[default\]: secret_key missing/],
    ['[default]\n[default]\nsecret_id = canary', /line 2: a second section/],
    ['[other]\nsecret_id = canary', /no section \[default\]/],
    ['', /no section \[default\]/],
    ['#'.repeat(70_000), /larger than/],
  ])('%j: says where it is wrong, without the text', async (text, message) => {
    const error = await Promise.resolve(fromProfile({ file: write(text) })()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CredentialsError);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toContain('canary');
  });

  it('that is not there, or is a folder, is a typed error', async () => {
    await expect(fromProfile({ file: join(folder, 'none') })()).rejects.toThrow(/profile file: .*none doesn't exist/);
    await expect(fromProfile({ file: folder })()).rejects.toThrow(/can't be read/);
  });
});

describe("the machine's role", () => {
  let server: http.Server;
  let answer: http.RequestListener;
  let paths: string[];
  beforeEach(async () => {
    paths = [];
    server = http.createServer((request, response) => {
      paths.push(request.url as string);
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  const provider = () => createCvmRoleProvider({}, { host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  const credentials = { Code: 'Success', TmpSecretId: 'id', TmpSecretKey: 'key', Token: 't', ExpiredTime: 100 };
  const answerWith = (role: string, body: unknown) => {
    answer = (request, response) => response.end(request.url?.endsWith('/') ? role : JSON.stringify(body));
  };

  it('gives temporary keys and when they end, past any proxy', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:1');
    answerWith('my-role\n', credentials);
    expect(await provider()()).toEqual({ ...KEYS, token: 't', expiresAt: 100_000 });
    expect(paths).toEqual([
      '/latest/meta-data/cam/security-credentials/',
      '/latest/meta-data/cam/security-credentials/my-role',
    ]);
    vi.unstubAllEnvs();
  });

  it.each([
    ['no role', '', credentials, /no role bound/],
    ['a page instead of a role', '<html>', credentials, /no role bound/],
    ['a refusal', 'role', { Code: 'Failed' }, /gave no credentials/],
    ['half the keys', 'role', { ...credentials, Token: undefined }, /gave no credentials/],
    ['too much', 'role', { ...credentials, Token: 'x'.repeat(20_000) }, /too much/],
  ])('%s is a typed error', async (_name, role, body, message) => {
    answerWith(role, body);
    const error = await Promise.resolve(provider()()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CredentialsError);
    expect(String(error)).toMatch(message);
  });

  it('a service that says nothing is given a second', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      answer = () => void vi.advanceTimersByTime(1000);
      await expect(provider()()).rejects.toThrow(/didn't answer within 1000 ms/);
    } finally {
      vi.useRealTimers();
    }
  });

  it('HTTP 404 and a broken connection are typed errors', async () => {
    answer = (_request, response) => response.writeHead(404).end();
    await expect(provider()()).rejects.toThrow(/HTTP 404/);
    answer = (request) => request.socket.destroy();
    await expect(provider()()).rejects.toThrow(CredentialsError);
  });
});

describe('a chain', () => {
  const failing = (message: string) => () => {
    throw new CredentialsError(message);
  };

  it('takes the first that has some, and stays with it', async () => {
    const first = vi.fn(failing('first: none'));
    const second = vi.fn(() => KEYS);
    const both = chain(first, second);
    await both();
    await both();
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).toHaveBeenCalledTimes(2);
  });

  it('says what it tried', async () => {
    await expect(chain(failing('one: no'), failing('two: no'))()).rejects.toThrow(
      'No credentials. Tried: one: no; two: no',
    );
  });

  it('is what a client uses by default on Node', async () => {
    vi.stubEnv('TENCENTCLOUD_SECRET_ID', 'id-of-environment');
    vi.stubEnv('TENCENTCLOUD_SECRET_KEY', 'key');
    const transport = script(success());
    await new Client(api, { region: 'ap-one', transport }).call(readThing, {});
    expect(transport.requests[0]?.headers['Authorization']).toContain('Credential=id-of-environment/');
    expect(defaultCredentials()).toBeTypeOf('function');
    vi.unstubAllEnvs();
  });
});
