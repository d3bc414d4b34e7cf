// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** The API 3.0: JSON or forms to one path, `{"Response": ...}` back. */
import { platform } from '#platform';
import { type Awaitable, whenReady } from '../awaitable.ts';
import { isObject, parseObject, textOf } from '../json.ts';
import { createTc3Signer, type Tc3Signer } from '../signers/tc3.ts';
import type { HttpRequest, HttpResponse } from '../transport/transport.ts';
import type { Answer, Protocol, UnsignedCall } from './protocol.ts';

export function createProtocol(): Protocol {
  const signTc3 = createTc3Signer();
  return {
    signatureMethods: ['TC3-HMAC-SHA256', 'HmacSHA256', 'HmacSHA1'],
    sign(call) {
      const tc3 = call.signatureMethod === 'TC3-HMAC-SHA256';
      if (tc3 && call.httpMethod === 'POST') {
        return signWithHeaders(signTc3, call, 'application/json', '', JSON.stringify(call.input));
      }
      // Loaded by those who use it: most don't.
      return import('./signed-form.ts').then(({ signForm, encodeInput, FORM_TYPE }) =>
        tc3
          ? signWithHeaders(signTc3, call, FORM_TYPE, encodeInput(call.input))
          : signForm(platform, call, [['Version', call.version]]),
      );
    },
    read,
  };
}

function signWithHeaders(
  signTc3: Tc3Signer,
  call: UnsignedCall,
  contentType: string,
  query: string,
  body?: string,
): Awaitable<HttpRequest> {
  const { httpMethod: method, origin, service, timestamp } = call;
  const { secretId, secretKey, token } = call.credentials;
  const host = origin.slice(origin.indexOf('//') + 2);
  const payload = body ?? '';
  const signature = signTc3({ method, host, query, contentType, payload, service, timestamp, secretId, secretKey });
  return whenReady(signature, (authorization) => {
    const headers: Record<string, string> = {
      'Content-Type': contentType,
      Authorization: authorization,
      'X-TC-Action': call.action,
      'X-TC-Version': call.version,
      'X-TC-Timestamp': String(timestamp),
    };
    if (call.region !== undefined) headers['X-TC-Region'] = call.region;
    if (token !== undefined) headers['X-TC-Token'] = token;
    return { method, origin, path: query ? `${call.path}?${query}` : call.path, headers, body };
  });
}

function read({ body }: HttpResponse): Answer {
  const envelope = parseObject(body);
  if (!envelope) return { malformed: 'the body is not a JSON object' };
  const content = envelope['Response'];
  if (!isObject(content)) return { malformed: 'the body has no "Response" object' };
  const { RequestId: id, Error: error } = content;
  const requestId = typeof id === 'string' ? id : undefined;
  if (error === undefined || error === null) {
    return requestId === undefined ? { malformed: '"Response" has no "RequestId"' } : { data: content, requestId };
  }
  if (!isObject(error) || typeof error['Code'] !== 'string') return { malformed: '"Error" has no "Code"' };
  return { error: { code: error['Code'], message: textOf(error['Message']) }, requestId };
}
