/**
 * HmacSHA256 and HmacSHA1: signs the method, the host, the path and all parameters by name, their values as they are.
 * The signature is one more parameter; values are encoded only after signing.
 */
import { type Parameters, sortByName } from '../form.ts';
import type { HmacHash, Platform } from '../platform/platform.ts';

export interface HmacInput {
  readonly method: 'GET' | 'POST';
  readonly host: string;
  readonly path: string;
  readonly parameters: Parameters;
  readonly secretKey: string;
  readonly hash: HmacHash;
}

/** Sorts the parameters in place and answers with the signature, in base64. */
export async function signParameters(platform: Platform, input: HmacInput): Promise<string> {
  const text = sortByName(input.parameters)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const signed = `${input.method}${input.host}${input.path}?${text}`;
  const bytes = await platform.hmacBytes(input.hash, input.secretKey, signed);
  return btoa(String.fromCharCode(...bytes));
}
