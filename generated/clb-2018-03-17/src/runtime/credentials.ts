// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Who calls. Secrets live in closures and private fields only, where no inspection, log or JSON shows them. */
import { kindOf } from './describe.ts';
import { ConfigurationError, CredentialsError, isSdkError } from './errors.ts';

export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  /** Of temporary credentials. */
  readonly token?: string | undefined;
  /** When temporary credentials end, in milliseconds since 1970; absent: never. */
  readonly expiresAt?: number | undefined;
}

/** Called when credentials are needed: before the first call, and again shortly before they expire. */
export type CredentialsProvider = () => Credentials | Promise<Credentials>;

/** Fetched anew this long before they end. */
const REFRESH_AHEAD_MS = 5 * 60_000;

/** A copy. @throws {ConfigurationError} where something is missing or malformed; the message never shows a secret */
export function checkCredentials(value: unknown): Credentials {
  const given = (value ?? {}) as Credentials;
  for (const name of ['secretId', 'secretKey', 'token'] as const) {
    const part: unknown = given[name];
    if (name === 'token' && part === undefined) continue;
    if (typeof part === 'string' && /^[\x21-\x7e]+$/.test(part)) continue;
    const got = part && typeof part === 'string' ? 'a string with whitespace or non-ASCII characters' : kindOf(part);
    throw new ConfigurationError(
      `credentials.${name}`,
      `credentials.${name}: got ${got}; takes the text as it was issued`,
    );
  }
  const { secretId, secretKey, token, expiresAt } = given;
  return { secretId, secretKey, token, expiresAt };
}

/**
 * Keeps what a provider gave until shortly before it expires. Parallel calls share one request; a failure reaches those
 * who waited for it and is not kept; while the old credentials still hold, a failed refresh is forgiven.
 */
export function keepFresh(
  provider: CredentialsProvider,
  now: () => number = Date.now,
): () => Credentials | Promise<Credentials> {
  let kept: Credentials | undefined;
  let pending: Promise<Credentials> | undefined;

  return () => {
    if (kept && now() < (kept.expiresAt ?? Number.POSITIVE_INFINITY) - REFRESH_AHEAD_MS) return kept;
    pending ??= fetch().finally(() => {
      pending = undefined;
    });
    return pending;
  };

  async function fetch(): Promise<Credentials> {
    try {
      kept = checkCredentials(await provider());
      return kept;
    } catch (cause) {
      if (kept && now() < (kept.expiresAt ?? 0)) return kept;
      if (isSdkError(cause) && cause.kind === 'credentials') throw cause;
      const reason = isSdkError(cause) ? cause.message : 'the provider failed';
      throw new CredentialsError(`No credentials: ${reason}`, { cause });
    }
  }
}
