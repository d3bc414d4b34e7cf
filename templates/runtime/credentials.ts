/** Who calls. Secrets live in closures and private fields only, where no inspection, log or JSON shows them. */
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

/** @throws {ConfigurationError} where something is missing or empty; the message never shows a secret. */
export function checkCredentials(value: unknown, option = 'credentials'): Credentials {
  if (typeof value !== 'object' || value === null) {
    throw new ConfigurationError(
      option,
      `${option}: got ${typeName(value)}; takes { secretId, secretKey, token? } or a function`,
    );
  }
  const { secretId, secretKey, token, expiresAt } = value as Partial<Record<keyof Credentials, unknown>>;
  for (const [name, part] of Object.entries({ secretId, secretKey })) {
    if (typeof part !== 'string' || part.trim() === '') {
      const got =
        part === undefined
          ? 'nothing'
          : part === ''
            ? 'an empty string'
            : typeof part === 'string'
              ? 'blanks'
              : typeName(part);
      throw new ConfigurationError(`${option}.${name}`, `${option}.${name}: got ${got}; takes a non-empty string`);
    }
    if (/[^\x21-\x7e]/.test(part)) {
      throw new ConfigurationError(
        `${option}.${name}`,
        `${option}.${name}: got a string with blanks, line breaks or non-ASCII characters; takes the key as issued`,
      );
    }
  }
  if (token !== undefined && (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token))) {
    const got = typeof token === 'string' ? 'a string that is empty or has blanks' : typeName(token);
    throw new ConfigurationError(
      `${option}.token`,
      `${option}.token: got ${got}; takes the token as issued, or nothing`,
    );
  }
  if (expiresAt !== undefined && !Number.isFinite(expiresAt)) {
    throw new ConfigurationError(
      `${option}.expiresAt`,
      `${option}.expiresAt: got ${typeName(expiresAt)}; takes milliseconds since 1970`,
    );
  }
  return value as Credentials;
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
      const { secretId, secretKey, token, expiresAt } = checkCredentials(await provider());
      kept = { secretId, secretKey, token, expiresAt };
      return kept;
    } catch (cause) {
      if (kept && now() < (kept.expiresAt ?? 0)) return kept;
      if (isSdkError(cause) && cause.kind === 'credentials') throw cause;
      const reason = isSdkError(cause) ? cause.message : 'the provider failed';
      throw new CredentialsError(`No credentials: ${reason}`, { cause });
    }
  }
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}
