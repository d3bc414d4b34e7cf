/** The API 3.0: JSON or forms to one path, `{"Response": ...}` back. */
import { type Awaitable, whenReady } from '../awaitable.ts';
import { encodeForm, flatten } from '../form.ts';
import { isObject, parseObject } from '../json.ts';
import { createTc3Signer } from '../signers/tc3.ts';
import type { HttpRequest, HttpResponse } from '../transport/transport.ts';
import type { Answer, Protocol, UnsignedCall } from './protocol.ts';
import { FORM_TYPE, signForm } from './signed-form.ts';

export function createProtocol(): Protocol {
  const signTc3 = createTc3Signer();
  return {
    signatureMethods: ['TC3-HMAC-SHA256', 'HmacSHA256', 'HmacSHA1'],
    sign: (call) =>
      call.signatureMethod === 'TC3-HMAC-SHA256' ? signWithHeaders(call) : signForm(call, [['Version', call.version]]),
    read,
  };

  function signWithHeaders(call: UnsignedCall): Awaitable<HttpRequest> {
    const { httpMethod: method, origin, credentials, timestamp, service } = call;
    const post = method === 'POST';
    const contentType = post ? 'application/json' : FORM_TYPE;
    const query = post ? '' : encodeForm(flatten(call.input));
    const payload = post ? JSON.stringify(call.input) : '';
    const host = origin.slice(origin.indexOf('//') + 2);
    const { secretId, secretKey, token } = credentials;
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
      const path = query ? `${call.path}?${query}` : call.path;
      return { method, origin, path, headers, body: post ? payload : undefined };
    });
  }
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
  return { error: { code: error['Code'], message: String(error['Message'] ?? '') }, requestId };
}
