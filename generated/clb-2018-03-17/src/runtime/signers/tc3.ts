// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/**
 * TC3-HMAC-SHA256: signs the content type, the host and a hash of the payload. The key for a day and a service is
 * derived once and kept until the day, the service or the secret changes.
 */
import { platform } from '#platform';
import { type Awaitable, whenReady } from '../awaitable.ts';
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

/** The key of one day. */
interface DayKey {
  readonly secretKey: string;
  readonly service: string;
  readonly day: number;
  readonly date: string;
  readonly key: HmacKey;
}

/** Answers with the value of the `Authorization` header. */
export type Tc3Signer = (input: Tc3Input) => Awaitable<string>;

export function createTc3Signer(): Tc3Signer {
  let kept: DayKey | undefined;

  return (input) => {
    const day = Math.floor(input.timestamp / 86_400);
    if (kept?.day === day && kept.service === input.service && kept.secretKey === input.secretKey) {
      return signWith(kept, input);
    }
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    const { secretKey, service } = input;
    return deriveKey(secretKey, date, service).then((key) => {
      kept = { secretKey, service, day, date, key };
      return signWith(kept, input);
    });
  };
}

function signWith({ date, key }: DayKey, input: Tc3Input): Awaitable<string> {
  const { method, query, contentType, host, payload, service, timestamp, secretId } = input;
  const scope = `${date}/${service}/tc3_request`;
  const head = `${method}\n/\n${query}\ncontent-type:${contentType}\nhost:${host}\n\ncontent-type;host\n`;
  const canonicalHash = whenReady(platform.sha256Hex(payload), (hash) => platform.sha256Hex(head + hash));
  const signature = whenReady(canonicalHash, (hash) =>
    platform.hmacHex('sha256', key, `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${hash}`),
  );
  return whenReady(
    signature,
    (hex) => `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host, Signature=${hex}`,
  );
}

async function deriveKey(secretKey: string, date: string, service: string): Promise<HmacKey> {
  const dateKey = await platform.hmacBytes('sha256', `TC3${secretKey}`, date);
  const serviceKey = await platform.hmacBytes('sha256', dateKey, service);
  return platform.importKey('sha256', await platform.hmacBytes('sha256', serviceKey, 'tc3_request'));
}
