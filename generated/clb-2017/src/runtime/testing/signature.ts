// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/**
 * Checks signatures. Written from the document's signing pages alone and shares no code with the client's signers, so
 * that each tests the other.
 */

import { createHash, createHmac } from 'node:crypto';
import type { Tc3Authorization } from './authorization.ts';
import type { SignatureSteps } from './shared.ts';

export interface Tc3Request {
  method: string;
  path: string;
  /** As sent, without the question mark. */
  query: string;
  headers: Readonly<Record<string, string | undefined>>;
  body: Uint8Array;
  /** As sent in `X-TC-Timestamp`. */
  timestamp: string;
}

const KEY_CACHE_SIZE = 64;

/** Checks TC3-HMAC-SHA256; keeps the derived key of a day, as there is one per secret, date and service. */
export class Tc3Verifier {
  readonly #keys = new Map<string, Uint8Array>();

  /** Which signature was expected, and how it comes about; for a wrong one, as the document says. */
  verify(authorization: Tc3Authorization, secretKey: string, request: Tc3Request): SignatureSteps {
    const { date, service, signature } = authorization;
    const key = this.#signingKey(secretKey, date, service);
    const scope = `${date}/${service}/tc3_request`;
    let first: SignatureSteps | undefined;
    for (const canonicalRequest of canonicalRequests(authorization, request)) {
      const stringToSign = `TC3-HMAC-SHA256\n${request.timestamp}\n${scope}\n${sha256(canonicalRequest)}`;
      const expected = createHmac('sha256', key).update(stringToSign).digest('hex');
      const steps = { canonicalRequest, stringToSign, expected, sent: signature };
      if (expected === signature) return steps;
      first ??= steps;
    }
    return first ?? { stringToSign: '', expected: '', sent: signature };
  }

  #signingKey(secretKey: string, date: string, service: string): Uint8Array {
    const name = `${date}/${service}/${secretKey}`;
    let key = this.#keys.get(name);
    if (!key) {
      const dateKey = createHmac('sha256', `TC3${secretKey}`).update(date).digest();
      const serviceKey = createHmac('sha256', dateKey).update(service).digest();
      key = createHmac('sha256', serviceKey).update('tc3_request').digest();
      if (this.#keys.size >= KEY_CACHE_SIZE) this.#keys.clear();
      this.#keys.set(name, key);
    }
    return key;
  }
}

/**
 * The document's canonical request; then the variants that clients in use sign: header values in their own case, and
 * the host without its port (which the real endpoints never have).
 */
function* canonicalRequests(authorization: Tc3Authorization, request: Tc3Request): Generator<string> {
  const query = request.method === 'GET' ? request.query : '';
  const payload = sha256(request.method === 'GET' ? '' : request.body);
  const names = authorization.signedHeaders;
  const variants: ((name: string) => string)[] = [
    (name) => headerValue(request, name).toLowerCase(),
    (name) => headerValue(request, name),
    (name) => withoutPort(name, headerValue(request, name).toLowerCase()),
    (name) => withoutPort(name, headerValue(request, name)),
  ];
  const tried = new Set<string>();
  for (const value of variants) {
    const headers = names.map((name) => `${name}:${value(name)}\n`).join('');
    if (tried.has(headers)) continue;
    tried.add(headers);
    yield `${request.method}\n${request.path}\n${query}\n${headers}\n${names.join(';')}\n${payload}`;
  }
}

function headerValue(request: Tc3Request, name: string): string {
  return (request.headers[name] ?? '').trim();
}

function withoutPort(name: string, value: string): string {
  return name === 'host' ? value.replace(/:\d+$/, '') : value;
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

export interface FormSignature {
  method: string;
  /** As in the Host header. */
  host: string;
  path: string;
  /** All parameters as sent, decoded, with the `Signature`. */
  parameters: ReadonlyMap<string, string>;
  /** The 2017 scheme signs `_` in a name as `.`. */
  underscoreAsDot: boolean;
}

/** Checks HmacSHA256 where `SignatureMethod` says so, else HmacSHA1. */
export function verifyFormSignature(request: FormSignature, secretKey: string): SignatureSteps {
  const { parameters } = request;
  const algorithm = parameters.get('SignatureMethod') === 'HmacSHA256' ? 'sha256' : 'sha1';
  const signed = [...parameters.keys()].filter((name) => name !== 'Signature').sort();
  const text = signed
    .map((name) => `${request.underscoreAsDot ? name.replace(/(?!^)_/g, '.') : name}=${parameters.get(name)}`)
    .join('&');
  const hosts = new Set([request.host, request.host.replace(/:\d+$/, '')]);
  const sent = parameters.get('Signature') ?? '';
  const tried = [...hosts].map((host): SignatureSteps => {
    const stringToSign = `${request.method}${host}${request.path}?${text}`;
    return { stringToSign, expected: createHmac(algorithm, secretKey).update(stringToSign).digest('base64'), sent };
  });
  return tried.find(({ expected }) => expected === sent) ?? (tried[0] as SignatureSteps);
}
