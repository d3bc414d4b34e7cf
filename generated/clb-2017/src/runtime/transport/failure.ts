// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** What the errors of `node:http` and of `fetch` say about a request that got no answer. */

type Failure = Error & {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly statusCode?: unknown;
  /** Of an error over several addresses, which has no message of its own. */
  readonly errors?: readonly Failure[];
};

/** What is known of a request that got no answer. */
export interface Diagnosis {
  /** The same request fails again: the other side isn't trusted, or the proxy refuses. */
  readonly permanent: boolean;
  /** There never was a connection; false where nobody knows. */
  readonly unconnected: boolean;
  readonly reason: string;
}

export function diagnose(error: unknown): Diagnosis {
  const root = rootOf(error);
  return { permanent: isPermanent(root), unconnected: isUnconnected(root), reason: reasonOf(root) };
}

/** OpenSSL's verdicts on certificates, as Node and Bun name them: `CERT_HAS_EXPIRED`, `UNABLE_TO_GET_ISSUER_CERT`. */
const UNTRUSTED =
  /CERT|^(UNABLE_TO_|INVALID_(CA|PURPOSE)|HOSTNAME_MISMATCH|PATH_LENGTH_|ERR_TLS_|ERR_SSL_WRONG_VERSION)/;
/** Bun's and undici's words for what Node tells by the system call. */
const UNCONNECTED = /^(ConnectionRefused|FailedToOpenSocket|UND_ERR_CONNECT_TIMEOUT)$/;

/** The innermost error that has something to say: `fetch` and lists of addresses wrap it. */
export function rootOf(error: unknown): Failure {
  const { cause, errors } = (error ?? {}) as Failure;
  const inner = cause instanceof Error ? cause : errors?.[0];
  return inner ? rootOf(inner) : error instanceof Error ? error : new Error(String(error));
}

/** Node's messages name addresses and codes. */
export const reasonOf = ({ message, code, name }: Failure): string => message || String(code ?? name);

/** Whether the same request fails again: the other side isn't trusted, or the proxy refuses. */
export function isPermanent({ code, statusCode }: Failure): boolean {
  return UNTRUSTED.test(String(code)) || (code === 'ERR_PROXY_TUNNEL' && Number(statusCode) < 500);
}

function isUnconnected({ code, syscall, message }: Failure): boolean {
  const neverConnected = syscall === 'connect' || syscall === 'getaddrinfo' || UNCONNECTED.test(String(code));
  // Deno has no code for it.
  return neverConnected || message.includes('client error (Connect)');
}
