/** A call whose signature is one of its parameters, in a query or in a form. */
import { encodeForm, flatten, type Parameters } from '../form.ts';
import type { Platform } from '../platform/platform.ts';
import { signParameters } from '../signers/hmac.ts';
import type { HttpRequest } from '../transport/transport.ts';
import type { UnsignedCall } from './protocol.ts';

export const FORM_TYPE = 'application/x-www-form-urlencoded';

/** A request's input as it stands in a query. */
export function encodeInput(input: object): string {
  return encodeForm(flatten(input));
}

/**
 * `signedName` gives the name under which a parameter is signed; it is sent under its own. Takes the platform from its
 * caller: a module that is loaded late is best without others that are loaded early.
 */
export async function signForm(
  platform: Platform,
  call: UnsignedCall,
  common: Parameters,
  signedName: (name: string) => string = (name) => name,
): Promise<HttpRequest> {
  const { httpMethod: method, origin, path, credentials, signatureMethod } = call;
  const parameters: Parameters = [
    ...flatten(call.input),
    ['Action', call.action],
    ['Nonce', String(call.nonce)],
    ['SecretId', credentials.secretId],
    ['SignatureMethod', signatureMethod],
    ['Timestamp', String(call.timestamp)],
    ...common,
  ];
  if (call.region !== undefined) parameters.push(['Region', call.region]);
  if (credentials.token !== undefined) parameters.push(['Token', credentials.token]);
  const signature = await signParameters(platform, {
    method,
    host: origin.slice(origin.indexOf('//') + 2),
    path,
    parameters: parameters.map(([name, value]) => [signedName(name), value]),
    secretKey: credentials.secretKey,
    hash: signatureMethod === 'HmacSHA256' ? 'sha256' : 'sha1',
  });
  parameters.push(['Signature', signature]);
  const form = encodeForm(parameters);
  const headers = { 'Content-Type': FORM_TYPE };
  return method === 'GET'
    ? { method, origin, path: `${path}?${form}`, headers, body: undefined }
    : { method, origin, path, headers, body: form };
}
