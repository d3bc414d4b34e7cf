// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/**
 * TC3-HMAC-SHA256: signs the content type, the host and a hash of the payload. The key for a day and a service is
 * derived once and kept until the day, the service or the secret changes.
 */
import { platform } from '#platform';
import type { HmacKey } from '../platform/platform.ts';

export interface Tc3Input {
  readonly method: 'GET' | 'POST';
  /** With the port, where it isn't the scheme's own. */
  readonly host: string;
  /** Already encoded; empty for POST. */
  readonly query: string;
  readonly contentType: string;
  readonly payload: string;
  readonly service: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly secretId: string;
  readonly secretKey: string;
}

/** Answers with the value of the `Authorization` header. */
export type Tc3Signer = (input: Tc3Input) => Promise<string>;

export function createTc3Signer(): Tc3Signer {
  let kept: { secretKey: string; service: string; day: number; date: string; key: HmacKey } | undefined;

  return async (input) => {
    const day = Math.floor(input.timestamp / 86_400);
    if (kept?.day !== day || kept.service !== input.service || kept.secretKey !== input.secretKey) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const { secretKey, service } = input;
      kept = { secretKey, service, day, date, key: await deriveKey(secretKey, date, service) };
    }
    const { date, key } = kept;
    const scope = `${date}/${input.service}/tc3_request`;
    const canonical =
      `${input.method}\n/\n${input.query}\n` +
      `content-type:${input.contentType}\nhost:${input.host}\n\ncontent-type;host\n` +
      (await platform.sha256Hex(input.payload));
    const text = `TC3-HMAC-SHA256\n${input.timestamp}\n${scope}\n${await platform.sha256Hex(canonical)}`;
    const signature = await platform.hmacText('sha256', key, text, 'hex');
    return `TC3-HMAC-SHA256 Credential=${input.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`;
  };
}

async function deriveKey(secretKey: string, date: string, service: string): Promise<HmacKey> {
  const dateKey = await platform.hmacBytes('sha256', `TC3${secretKey}`, date);
  const serviceKey = await platform.hmacBytes('sha256', dateKey, service);
  return platform.importKey('sha256', await platform.hmacBytes('sha256', serviceKey, 'tc3_request'));
}
