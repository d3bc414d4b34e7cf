import { describe, expect, test } from 'vitest';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { createCaller, readAnswer } from './caller.ts';
import { legacyShop, shop } from './shop.ts';

const NOW = Date.UTC(2024, 0, 31, 23, 59, 58);
const now = (): number => NOW;
const seconds = NOW / 1000;

describe('the clock', () => {
  test.each([
    [shop, 'CreateRack', 'RackName', 'AuthFailure.SignatureExpire'],
    [legacyShop, 'CreateRack', 'rackName', '4500'],
  ] as const)('five minutes are the limit, both ways', async (api, action, name, code) => {
    const { call } = createCaller(api, { now });
    const at = async (offset: number) => (await call(action, { [name]: 'a' }, { timestamp: seconds + offset })).code;
    expect(await at(300)).toBeUndefined();
    expect(await at(-300)).toBeUndefined();
    expect(await at(301)).toBe(code);
    expect(await at(-301)).toBe(code);
  });

  test('the credential has the date of the timestamp in UTC', async () => {
    const { call } = createCaller(shop, { now });
    const answer = await call('CreateRack', { RackName: 'a' }, {}, (request) => ({
      ...request,
      headers: {
        ...request.headers,
        authorization: request.headers['authorization']?.replace('2024-01-31', '2024-02-01'),
      },
    }));
    expect(answer.code).toBe('AuthFailure.SignatureFailure');
    expect(answer.message).toContain('2024-01-31');
  });
});

describe('a nonce', () => {
  const repeated = async (api: ApiSpec, replayCheck?: boolean): Promise<(string | undefined)[]> => {
    const caller = createCaller(api, replayCheck === undefined ? {} : { replayCheck });
    const name = api === shop ? 'RackName' : 'rackName';
    const request = await caller.sign('CreateRack', { [name]: 'a' }, { signatureMethod: 'HmacSHA1' });
    return [1, 2].map(() => readAnswer(caller.local.handle(request), api === shop).code);
  };

  test('is good for one request where the document has a code for replays, unless it is switched off', async () => {
    expect(await repeated(legacyShop)).toEqual([undefined, '4500']);
    expect(await repeated(legacyShop, false)).toEqual([undefined, undefined]);
    expect(await repeated(shop)).toEqual([undefined, undefined]);
    expect(await repeated(shop, true)).toEqual([undefined, 'AuthFailure.SignatureFailure']);
  });

  test.each([0, -1, 1.5])('is a positive integer, not %d', async (nonce) => {
    const more = { signatureMethod: 'HmacSHA1', nonce } as const;
    expect((await createCaller(shop).call('CreateRack', { RackName: 'a' }, more)).code).toBe('InvalidParameter');
  });
});

describe('what is asked', () => {
  const { call } = createCaller(shop);

  test.each([
    ['an unknown action', 'DescribePens', {}, {}, 'InvalidAction'],
    ['another version', 'DescribeRacks', {}, { version: '2019-01-01' }, 'NoSuchVersion'],
    ['an unknown region', 'DescribeRacks', {}, { region: 'mars' }, 'UnsupportedRegion'],
    ['no region', 'DescribeRacks', {}, { region: undefined }, 'MissingParameter'],
    ['an unknown parameter', 'DescribeRacks', { Colour: 'red' }, {}, 'UnknownParameter'],
    ['an unknown nested parameter', 'DescribeRacks', { RackIds: [{}] }, {}, 'InvalidParameter'],
    ['no required parameter', 'CreateRack', {}, {}, 'MissingParameter'],
    [
      'an unknown signature method',
      'DescribeRacks',
      {},
      { signatureMethod: 'HmacSHA512' as 'HmacSHA256' },
      'AuthFailure.SignatureFailure',
    ],
    ['a wrong type', 'CreateRack', { RackName: { a: 1 } }, {}, 'InvalidParameter'],
    ['a number out of range', 'CreateRack', { RackName: 'a', Number: 6 }, {}, 'InvalidParameterValue'],
    [
      'a text that is too long',
      'CreateBook',
      { RackId: 'sh-1', Books: [{ Title: 'x'.repeat(21) }] },
      {},
      'InvalidParameterValue.Length',
    ],
    [
      'an unknown key',
      'DescribeRacks',
      {},
      { credentials: { secretId: 'AKIDother', secretKey: 'x' } },
      'AuthFailure.SecretIdNotFound',
    ],
    [
      'a key of another kind',
      'DescribeRacks',
      {},
      { credentials: { secretId: 'other', secretKey: 'x' } },
      'AuthFailure.InvalidSecretId',
    ],
  ])('%s is refused', async (_what, action, input, more, code) => {
    expect((await call(action, input, more)).code).toBe(code);
  });

  test('numbers may come as strings', async () => {
    const answer = await call('CreateRack', { RackName: 'a', Number: '2' });
    expect(answer.data['RackIds']).toHaveLength(2);
  });

  test("the message is the document's, with what is wrong", async () => {
    const { message } = await call('DescribeRacks', { Colour: 'red' });
    expect(message).toBe('Unknown parameter. The parameter `Colour` is not recognized.');
  });

  test('legacy: a code, a name and a message', async () => {
    const { response } = await createCaller(legacyShop).call('CreateRack', {});
    expect(JSON.parse(response.body)).toMatchObject({
      code: 4000,
      codeDesc: 'Invalid request parameter',
      message: 'Invalid request parameter The parameter `rackName` is required.',
    });
  });
});

describe('the form of a request', () => {
  const caller = createCaller(shop);
  const codeOf = async (
    change: (request: Awaited<ReturnType<typeof caller.sign>>) => object,
  ): Promise<string | undefined> => {
    const request = await caller.sign('DescribeRacks');
    return readAnswer(caller.local.handle({ ...request, ...change(request) }), true).code;
  };

  test('only GET and POST', async () => {
    expect(await codeOf(() => ({ method: 'PUT' }))).toBe('UnsupportedProtocol');
  });

  test('a GET has up to 32 KB, a form up to 1 MB, a body up to 10 MB', async () => {
    const codes = {
      get: await codeOf(() => ({ method: 'GET', target: `/?a=${'x'.repeat(33_000)}` })),
      form: await codeOf(() => ({
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.alloc(1024 * 1024 + 1, 'x'),
      })),
      body: await codeOf(() => ({ body: Buffer.alloc(10 * 1024 * 1024 + 1) })),
    };
    expect(codes).toEqual({
      get: 'RequestSizeLimitExceeded',
      form: 'RequestSizeLimitExceeded',
      body: 'RequestSizeLimitExceeded',
    });
  });

  test('without a signature it is refused', async () => {
    expect(await codeOf(() => ({ headers: { 'content-type': 'application/json' } }))).toBe('MissingParameter');
    expect(
      await codeOf(() => ({
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from('Action=DescribeRacks'),
      })),
    ).toBe('MissingParameter');
    expect(await codeOf((request) => ({ headers: { ...request.headers, authorization: 'Bearer x' } }))).toBe(
      'AuthFailure.InvalidAuthorization',
    );
  });

  test('multipart is refused, although it is signed', async () => {
    const { createHash, createHmac } = await import('node:crypto');
    const timestamp = String(Math.floor(Date.now() / 1000));
    const date = new Date().toISOString().slice(0, 10);
    const contentType = 'multipart/form-data; boundary=58731222010402';
    const body = Buffer.from('--58731222010402--');
    const hash = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
    const canonical = `POST\n/\n\ncontent-type:${contentType}\nhost:localhost\n\ncontent-type;host\n${hash(body)}`;
    const key = [date, 'shop', 'tc3_request'].reduce<string | Buffer>(
      (secret, part) => createHmac('sha256', secret).update(part).digest(),
      'TC3local-test-secret-key',
    );
    const scope = `${date}/shop/tc3_request`;
    const signature = createHmac('sha256', key)
      .update(`TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${hash(canonical)}`)
      .digest('hex');
    const code = await codeOf((request) => ({
      headers: {
        ...request.headers,
        host: 'localhost',
        'content-type': contentType,
        'x-tc-timestamp': timestamp,
        authorization: `TC3-HMAC-SHA256 Credential=AKIDLOCALTEST/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
      },
      body,
    }));
    expect(code).toBe('UnsupportedProtocol');
  });
});

describe('the rate', () => {
  test('is the documented one, in each second', async () => {
    let time = NOW;
    const { call } = createCaller(shop, { now: () => time });
    const codes = [];
    for (let count = 0; count < 3; count++) codes.push((await call('DescribeOpeningHours')).code);
    time += 1000;
    codes.push((await call('DescribeOpeningHours')).code);
    expect(codes).toEqual([undefined, undefined, 'RequestLimitExceeded', undefined]);
  });

  test('or the one that is set, or none', async () => {
    const strict = createCaller(shop, { now, rateLimit: 1 });
    await strict.call('DescribeRacks');
    expect((await strict.call('DescribeRacks')).code).toBe('RequestLimitExceeded');
    const free = createCaller(shop, { now, rateLimit: false });
    for (let count = 0; count < 5; count++) expect((await free.call('DescribeOpeningHours')).code).toBeUndefined();
  });
});

describe('faults', () => {
  test('an error, so many times, for one action', async () => {
    const { call, local } = createCaller(shop);
    local.faults.add({ error: 'InternalError', times: 1, action: 'DescribeRacks' });
    expect((await call('DescribeOpeningHours')).code).toBeUndefined();
    const { code, message } = await call('DescribeRacks');
    expect([code, message]).toEqual(['InternalError', 'Internal error.']);
    expect((await call('DescribeRacks')).code).toBeUndefined();
  });

  test('by a header of the request', async () => {
    const { call } = createCaller(shop);
    const withFault = (text: string) =>
      call('CreateRack', { RackName: 'a' }, {}, (request) => ({
        ...request,
        headers: { ...request.headers, 'x-fault': text },
      }));
    expect((await withFault('throttle')).code).toBe('RequestLimitExceeded');
    expect((await withFault('skew=600')).code).toBe('AuthFailure.SignatureExpire');
    expect((await withFault('latency=50')).response.delayMs).toBe(50);
    expect((await withFault('reset')).response.cut).toBe('reset');
    expect((await withFault('truncate')).response.cut).toBe('truncate');
    expect((await withFault('probability=0; reset')).response.cut).toBeUndefined();
    const { code, message } = await withFault('explode');
    expect(code).toBe('InvalidParameter');
    expect(message).toContain('There is no fault "explode"');
  });

  test('an error code that the document does not have is refused', async () => {
    const { call, local } = createCaller(shop);
    expect(() => local.faults.add({ error: 'NotACode' })).toThrow(
      new RangeError('The API has no error code "NotACode".'),
    );
    const answer = await call('DescribeRacks', {}, {}, (request) => ({
      ...request,
      headers: { ...request.headers, 'x-fault': 'error=NotACode' },
    }));
    expect([answer.code, answer.message]).toEqual(['InvalidParameter', expect.stringContaining('"NotACode"')]);
  });

  test('what was cut off was executed, what got an error was not', async () => {
    const { call, local } = createCaller(shop);
    local.faults.add({ reset: true, times: 1 });
    local.faults.add({ error: 'InternalError', times: 2 });
    await call('CreateRack', { RackName: 'a' });
    local.faults.clear();
    local.faults.add({ reset: true, times: 1 });
    await call('CreateRack', { RackName: 'b' });
    expect((await call('DescribeRacks')).data['TotalCount']).toBe(1);
  });
});

test('a record of calls has no secret and no signature', async () => {
  const calls: unknown[] = [];
  const account = { secretId: 'AKIDTEMPORARY', secretKey: 'the-key', token: 'the-token' };
  const { call } = createCaller(shop, { accounts: [account], onCall: (recorded) => calls.push(recorded) });
  await call('CreateRack', { RackName: 'a' }, { credentials: account });
  await call('CreateRack', { RackName: 'a' }, { credentials: account, signatureMethod: 'HmacSHA1', httpMethod: 'GET' });
  expect(calls).toHaveLength(2);
  expect(calls[0]).toMatchObject({ action: 'CreateRack', region: 'ap-guangzhou', parameters: { RackName: 'a' } });
  expect(JSON.stringify(calls)).not.toMatch(/the-key|the-token|AKIDTEMPORARY|signature/i);
});

describe('the code of a refusal', () => {
  test("is the document's of the same meaning, where the protocol's own isn't documented", async () => {
    const errors = shop.errors.map((error) =>
      error.code === 'RequestLimitExceeded'
        ? { ...error, code: 'Busy', meaning: { value: 'throttled' as const, from: [] } }
        : error,
    );
    const { call } = createCaller({ ...shop, errors }, { now, rateLimit: 1 });
    const codes = [await call('DescribeRacks'), await call('DescribeRacks')].map(({ code }) => code);
    expect(codes).toEqual([undefined, 'Busy']);
  });
});
