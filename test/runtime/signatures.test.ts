import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Parameters } from '../../templates/runtime/form.ts';
import { platform } from '../../templates/runtime/platform/node.ts';
import type { Protocol, UnsignedCall } from '../../templates/runtime/protocols/protocol.ts';
import { createProtocol as createLegacy } from '../../templates/runtime/protocols/qcloud-v2.ts';
import { signForm } from '../../templates/runtime/protocols/signed-form.ts';
import { createProtocol as createV3 } from '../../templates/runtime/protocols/tencentcloud-v3.ts';
import { signParameters } from '../../templates/runtime/signers/hmac.ts';
import { createTc3Signer, type Tc3Input } from '../../templates/runtime/signers/tc3.ts';
import type { RecordedRequest } from './record-signatures.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/signatures/${name}`, import.meta.url), 'utf8'));

interface DocumentVector extends Omit<Tc3Input, 'query' | 'method'> {
  title: string;
  scheme: 'tc3' | 'hmac';
  hash: 'sha1' | 'sha256';
  method: 'GET' | 'POST';
  path: string;
  parameters: Record<string, string>;
  signature: string;
}

describe("the document's own signatures", () => {
  it.each(read('document.json') as DocumentVector[])('$title', async (vector) => {
    const signature =
      vector.scheme === 'tc3'
        ? await createTc3Signer()({ ...vector, query: '' })
        : await signParameters(platform, { ...vector, parameters: Object.entries(vector.parameters) as Parameters });
    // The document masks some characters: "?" stands for any one.
    const pattern = vector.signature.replace(/[+/]/g, '\\$&').replaceAll('?', '.');
    expect(signature).toMatch(new RegExp(`(^|Signature=)${pattern}$`));
  });
});

const recorded = read('recorded.json') as RecordedRequest[];
const group = (client: string, method: string, tc3: boolean) =>
  recorded.filter(
    (one) => one.client === client && one.method === method && one.signatureMethod.startsWith('TC3') === tc3,
  );

describe('requests recorded from the official clients', () => {
  it('are more than 200', () => expect(recorded.length).toBeGreaterThan(200));

  it('TC3-HMAC-SHA256, POST: headers and body are the same bytes', async () => {
    for (const one of group('v3', 'POST', true)) {
      const request = await createV3().sign(callOf(one));
      expect(request.body).toBe(one.body);
      expect(request.headers).toEqual(one.headers);
      expect(request.origin + request.path).toBe(one.url);
    }
  });

  it('TC3-HMAC-SHA256, GET: headers and query are the same bytes', async () => {
    for (const one of group('v3', 'GET', true)) {
      const request = await createV3().sign(callOf(one));
      expect(request.body).toBeUndefined();
      expect(request.origin + request.path).toBe(one.url.replace(/\?$/, ''));
      expect(request.headers).toEqual(one.headers);
    }
  });

  it.each(['POST', 'GET'] as const)(
    'HmacSHA256 and HmacSHA1, %s: the same parameters, byte for byte',
    async (method) => {
      for (const one of group('v3', method, false)) {
        const sent = parametersOf(one.url, one.body ?? undefined);
        // The official client names itself and a language, which are signed too.
        const own = ['RequestClient', 'Language'].map((name) => [name, parameterOf(sent, name)] as [string, string]);
        const request = await signForm(platform, callOf(one), [['Version', one.version], ...own]);
        expect(parametersOf(request.origin + request.path, request.body)).toEqual(sent);
      }
    },
  );

  it.each(['POST', 'GET'] as const)('the legacy scheme, %s: the same parameters, byte for byte', async (method) => {
    for (const one of group('legacy', method, false)) {
      const sent = parametersOf(one.url, one.body ?? undefined);
      const own: Parameters = [['RequestClient', parameterOf(sent, 'RequestClient')]];
      const request = await signForm(platform, callOf(one), own, (name) => name.replaceAll('_', '.'));
      expect(parametersOf(request.origin + request.path, request.body)).toEqual(sent);
    }
  });
});

describe('signing', () => {
  const call = callOf(recorded[0] as RecordedRequest);
  const protocols: [string, () => Protocol, UnsignedCall['signatureMethod']][] = [
    ['TC3-HMAC-SHA256', createV3, 'TC3-HMAC-SHA256'],
    ['HmacSHA256', createV3, 'HmacSHA256'],
    ['legacy HmacSHA1', createLegacy, 'HmacSHA1'],
  ];

  it.each(protocols)('%s never sends the key', async (_name, create, signatureMethod) => {
    for (const httpMethod of ['GET', 'POST'] as const) {
      const request = await create().sign({ ...call, signatureMethod, httpMethod });
      expect(JSON.stringify(request)).not.toContain(call.credentials.secretKey);
    }
  });

  it('derives a new TC3 key when the day, the service or the secret changes', async () => {
    const sign = createTc3Signer();
    const input: Tc3Input = {
      method: 'POST',
      host: 'h',
      query: '',
      contentType: 'application/json',
      payload: '{}',
      service: 'a',
      timestamp: 86_399,
      secretId: 'id',
      secretKey: 'key',
    };
    const variants = [
      input,
      { ...input, timestamp: 86_400 },
      { ...input, service: 'b' },
      { ...input, secretKey: 'other' },
      input,
    ];
    for (const variant of variants) expect(await sign(variant)).toBe(await createTc3Signer()(variant));
  });

  it('sorts by code units: index 12 before 2', async () => {
    const parameters: Parameters = [
      ['Ids.2', 'b'],
      ['Ids.12', 'a'],
    ];
    const swapped: Parameters = [...parameters].reverse() as Parameters;
    const sign = (given: Parameters) =>
      signParameters(platform, {
        method: 'GET',
        host: 'h',
        path: '/',
        parameters: given,
        secretKey: 'k',
        hash: 'sha256',
      });
    expect(await sign(parameters)).toBe(await sign(swapped));
    expect(parameters.map(([name]) => name)).toEqual(['Ids.12', 'Ids.2']);
  });
});

function callOf(one: RecordedRequest): UnsignedCall {
  const { origin, pathname } = new URL(one.url);
  const { action, version, region, input, credentials, timestamp, nonce, method: httpMethod, signatureMethod } = one;
  const service = 'clb';
  return {
    action,
    version,
    service,
    region,
    input,
    origin,
    path: pathname,
    httpMethod,
    signatureMethod,
    credentials,
    timestamp,
    nonce,
  };
}

/** The encoded parameters of a query or a form, sorted: their order is free. */
function parametersOf(url: string, body: string | undefined): string[] {
  return (body ?? url.slice(url.indexOf('?') + 1)).split('&').sort();
}

function parameterOf(parameters: string[], name: string): string {
  const pair = parameters.find((parameter) => parameter.startsWith(`${name}=`));
  return decodeURIComponent((pair as string).slice(name.length + 1));
}
