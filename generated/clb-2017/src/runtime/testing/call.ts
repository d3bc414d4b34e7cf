// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Reads a request into a call: which scheme, who, what; before anything is checked that needs an account. */

import { isObject } from '../json.ts';
import type { ApiIndex, JsonObject } from './api.ts';
import type { Tc3Authorization } from './authorization.ts';
import { parseTc3Authorization } from './authorization.ts';
import { nestParameters, parseForm } from './form.ts';
import { Refusal } from './refusal.ts';
import type { SignatureSteps } from './shared.ts';
import type { WireRequest } from './wire.ts';

export interface Call {
  scheme: 'tc3' | 'form';
  action: string;
  /** Undefined where the protocol has none. */
  version: string | undefined;
  region: string | undefined;
  secretId: string;
  token: string | undefined;
  /** As sent, in seconds. */
  timestamp: string;
  nonce: string | undefined;
  /** Only of scheme `tc3`. */
  authorization: Tc3Authorization | undefined;
  /** Only of scheme `form`: all parameters, flat. */
  form: ReadonlyMap<string, string> | undefined;
  /** How its signature was checked, once it was. */
  signature?: SignatureSteps;
  path: string;
  query: string;
  /** The action's own parameters, nested; read once the signature is known to be right. */
  parameters(): JsonObject;
}

const KILOBYTE = 1024;
const GET_LIMIT = 32 * KILOBYTE;
const FORM_LIMIT = 1024 * KILOBYTE;
/** No request is larger: the limit of a POST that is signed with TC3-HMAC-SHA256. */
export const BODY_LIMIT = 10 * 1024 * KILOBYTE;
/** How deep lists and objects may be nested in a JSON body. */
const MAX_DEPTH = 64;

/** Parameters that every request of the form scheme may carry beside an action's own. */
const COMMON = new Set([
  'Action',
  'Region',
  'Timestamp',
  'Nonce',
  'SecretId',
  'Signature',
  'SignatureMethod',
  'Version',
  'Token',
  'Language',
  'RequestClient',
]);

/** Reads the request; throws a Refusal where it can't be one. */
export function readCall(index: ApiIndex, request: WireRequest): Call {
  const { method, body } = request;
  if (method !== 'GET' && method !== 'POST') throw new Refusal('protocol', `The method was ${method}.`);
  if (method === 'GET' && request.target.length > GET_LIMIT) throw tooLarge('GET', '32 KB');
  if (body.length > BODY_LIMIT) throw tooLarge('POST', '10 MB');
  const v3 = index.api.protocol === 'tencentcloud-v3';
  if (v3 && request.headers['authorization'] !== undefined) return readTc3Call(index, request);
  if (v3 && method === 'POST' && mediaType(request.headers['content-type']) === 'application/json') {
    throw new Refusal('missing', 'The header `Authorization` is missing.');
  }
  return readFormCall(index, request);
}

function tooLarge(method: string, limit: string): Refusal {
  return new Refusal('size', `A ${method} request may have up to ${limit}.`);
}

function splitTarget(target: string): [path: string, query: string] {
  const mark = target.indexOf('?');
  return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}

function readTc3Call(index: ApiIndex, request: WireRequest): Call {
  const { headers, method } = request;
  const [path, query] = splitTarget(request.target);
  const header = (name: string): string | undefined => headers[name.toLowerCase()]?.trim() || undefined;
  const required = (name: string): string => {
    const value = header(name);
    if (value === undefined) throw new Refusal('missing', `The header \`${name}\` is missing.`);
    return value;
  };
  const authorization = parseTc3Authorization(required('Authorization'));
  if (!authorization) {
    throw new Refusal('authorization', 'The Authorization header does not have the form of TC3-HMAC-SHA256.');
  }
  for (const name of ['content-type', 'host']) {
    if (!authorization.signedHeaders.includes(name)) {
      throw new Refusal('signature', `The header \`${name}\` must be among the SignedHeaders.`);
    }
  }
  const action = required('X-TC-Action');
  return {
    scheme: 'tc3',
    action,
    version: required('X-TC-Version'),
    region: header('X-TC-Region'),
    secretId: authorization.secretId,
    token: header('X-TC-Token'),
    timestamp: required('X-TC-Timestamp'),
    nonce: undefined,
    authorization,
    form: undefined,
    path,
    query,
    parameters() {
      const contentType = mediaType(header('Content-Type'));
      if (method === 'GET') {
        expectContentType(contentType, 'application/x-www-form-urlencoded', 'A GET request');
        return nest(index, action, parseForm(query));
      }
      expectContentType(contentType, 'application/json', 'A POST request that is signed with TC3-HMAC-SHA256');
      return parseJson(request.body);
    },
  };
}

function mediaType(contentType: string | undefined): string {
  return (contentType?.split(';')[0] ?? '').trim().toLowerCase();
}

function expectContentType(actual: string, expected: string, what: string): void {
  if (actual === expected) return;
  if (actual === 'multipart/form-data') {
    throw new Refusal('protocol', 'multipart/form-data is only supported by certain APIs; this is not one of them.');
  }
  throw new Refusal('protocol', `${what} must have the Content-Type ${expected}; it has "${actual}".`);
}

function parseJson(body: Uint8Array): JsonObject {
  if (body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal('malformed', 'The body is not JSON in UTF-8.');
  }
  if (!isObject(value)) throw new Refusal('malformed', 'The body is not a JSON object.');
  if (isDeeper(value, MAX_DEPTH)) throw new Refusal('malformed', `The body is nested deeper than ${MAX_DEPTH} levels.`);
  return value;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return (Array.isArray(value) ? value : Object.values(value)).some((part) => isDeeper(part, levels - 1));
}

function readFormCall(index: ApiIndex, request: WireRequest): Call {
  const { method, headers } = request;
  const [path, query] = splitTarget(request.target);
  let text = query;
  if (method === 'POST') {
    const what =
      index.api.protocol === 'tencentcloud-v3' ? 'A POST request without an Authorization header' : 'A POST request';
    expectContentType(mediaType(headers['content-type']), 'application/x-www-form-urlencoded', what);
    if (request.body.length > FORM_LIMIT) throw tooLarge('form POST', '1 MB');
    text = new TextDecoder().decode(request.body);
  }
  const form = parseForm(text);
  const required = (name: string): string => {
    const value = form.get(name);
    if (value === undefined || value === '') throw new Refusal('missing', `The parameter \`${name}\` is missing.`);
    return value;
  };
  const action = required('Action');
  required('Signature');
  const signatureMethod = form.get('SignatureMethod') ?? 'HmacSHA1';
  if (signatureMethod !== 'HmacSHA1' && signatureMethod !== 'HmacSHA256') {
    throw new Refusal('signature', 'The SignatureMethod must be HmacSHA1 or HmacSHA256.');
  }
  return {
    scheme: 'form',
    action,
    version: index.api.protocol === 'tencentcloud-v3' ? required('Version') : undefined,
    region: form.get('Region') || undefined,
    secretId: required('SecretId'),
    token: form.get('Token') || undefined,
    timestamp: required('Timestamp'),
    nonce: required('Nonce'),
    authorization: undefined,
    form,
    path,
    query,
    parameters: () => nest(index, action, new Map([...form].filter(([name]) => !COMMON.has(name)))),
  };
}

function nest(index: ApiIndex, action: string, flat: ReadonlyMap<string, string>): JsonObject {
  return nestParameters(index, index.actions.get(action)?.input ?? [], flat);
}
