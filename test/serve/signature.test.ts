import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTc3Authorization } from '../../templates/testing/authorization.ts';
import type { SignatureSteps } from '../../templates/testing/shared.ts';
import { Tc3Verifier, verifyFormSignature } from '../../templates/testing/signature.ts';
import { createCaller } from './caller.ts';
import { legacyShop, shop } from './shop.ts';

const isRight = ({ expected, sent }: SignatureSteps): boolean => expected === sent;

/** The document's secrets, whose last characters it prints as asterisks. */
const secretId = `AKIDz8krbsJ5yKBZQpn74WFkmLPx3${'*'.repeat(7)}`;
const secretKey = `Gu5t9xGARNpq86cd98joQYCN3${'*'.repeat(7)}`;

describe("the document's known answers", () => {
  test('TC3-HMAC-SHA256', () => {
    const authorization = parseTc3Authorization(
      `TC3-HMAC-SHA256 Credential=${secretId}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=c492e8e41437e97a620b728c301bb8d17e7dc0c17eeabce80c20cd70fc3a78ff`,
    );
    const request = {
      method: 'POST',
      path: '/',
      query: '',
      headers: { 'content-type': 'application/json; charset=utf-8', host: 'cvm.tencentcloudapi.com' },
      body: Buffer.from('{"Limit": 1, "Filters": [{"Values": ["unnamed"], "Name": "instance-name"}]}'),
      timestamp: '1551113065',
    };
    const verifier = new Tc3Verifier();
    expect(authorization && isRight(verifier.verify(authorization, secretKey, request))).toBe(true);
    expect(authorization && isRight(verifier.verify(authorization, `${secretKey}x`, request))).toBe(false);
    expect(
      authorization && isRight(verifier.verify(authorization, secretKey, { ...request, timestamp: '1551113066' })),
    ).toBe(false);
  });

  test('HmacSHA1', () => {
    const parameters = new Map(
      Object.entries({
        Action: 'DescribeInstances',
        'InstanceIds.0': 'ins-09dx96dg',
        Limit: '20',
        Nonce: '11886',
        Offset: '0',
        Region: 'ap-guangzhou',
        SecretId: secretId,
        Timestamp: '1465185768',
        Version: '2017-03-12',
        Signature: 'zmmjn35mikh6pM3V7sUEuX4wyYM=',
      }),
    );
    const request = { method: 'GET', host: 'cvm.tencentcloudapi.com', path: '/', parameters, underscoreAsDot: false };
    expect(isRight(verifyFormSignature(request, secretKey))).toBe(true);
    expect(isRight(verifyFormSignature({ ...request, method: 'POST' }, secretKey))).toBe(false);
    expect(isRight(verifyFormSignature({ ...request, host: 'clb.tencentcloudapi.com' }, secretKey))).toBe(false);
  });
});

const signatures = [
  { api: shop, signatureMethod: 'TC3-HMAC-SHA256', httpMethod: 'POST' },
  { api: shop, signatureMethod: 'TC3-HMAC-SHA256', httpMethod: 'GET' },
  { api: shop, signatureMethod: 'HmacSHA256', httpMethod: 'POST' },
  { api: shop, signatureMethod: 'HmacSHA1', httpMethod: 'GET' },
  { api: legacyShop, signatureMethod: 'HmacSHA256', httpMethod: 'POST' },
  { api: legacyShop, signatureMethod: 'HmacSHA1', httpMethod: 'GET' },
] as const;

describe.each(signatures)('$api.version $signatureMethod $httpMethod', ({ api, signatureMethod, httpMethod }) => {
  const nameMember = api === shop ? 'RackName' : 'rackName';
  const wrongSignature = api === shop ? 'AuthFailure.SignatureFailure' : '4100';

  test('what the client signs is accepted, whatever it says', async () => {
    const caller = createCaller(api);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (name) => {
        const answer = await caller.call('CreateRack', { [nameMember]: name }, { signatureMethod, httpMethod });
        expect(answer.code).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  test('a wrong secret is refused', async () => {
    const credentials = { secretId: 'AKIDLOCALTEST', secretKey: 'wrong' };
    const answer = await createCaller(api).call(
      'CreateRack',
      { [nameMember]: 'a' },
      { signatureMethod, httpMethod, credentials },
    );
    expect(answer.code).toBe(wrongSignature);
  });

  test('what was changed on the way is refused', async () => {
    const answer = await createCaller(api).call(
      'CreateRack',
      { [nameMember]: 'original' },
      { signatureMethod, httpMethod },
      (request) => ({
        ...request,
        target: request.target.replace('original', 'tampered'),
        body: Buffer.from(Buffer.from(request.body).toString().replace('original', 'tampered')),
      }),
    );
    expect(answer.code).toBe(wrongSignature);
  });

  test('a temporary token must be there and right', async () => {
    const account = { secretId: 'AKIDTEMPORARY', secretKey: 'key', token: 'token' };
    const caller = createCaller(api, { accounts: [account] });
    const call = async (credentials: object): Promise<string | undefined> =>
      (
        await caller.call(
          'CreateRack',
          { [nameMember]: 'a' },
          { signatureMethod, httpMethod, credentials: { ...account, ...credentials } },
        )
      ).code;
    expect(await call({})).toBeUndefined();
    expect(await call({ token: 'other' })).toBe(api === shop ? 'AuthFailure.TokenFailure' : '4105');
    expect(await call({ token: undefined })).toBe(api === shop ? 'AuthFailure.TokenFailure' : '4105');
  });
});
