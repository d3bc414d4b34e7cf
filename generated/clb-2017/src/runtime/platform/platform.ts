// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** What differs between platforms. `#platform` is one of `node.ts`, `web.ts` and `browser.ts`, by package conditions. */
import type { Awaitable } from '../awaitable.ts';
import type { CredentialsProvider } from '../credentials.ts';
import type { AbortSignalLike } from '../signal.ts';
import type { Diagnosis } from '../transport/failure.ts';
import type { AgentLike, Transport } from '../transport/transport.ts';

export type HmacHash = 'sha256' | 'sha1';

/** A key made ready for many signatures. */
export type HmacKey = { readonly __hmacKey: never } | object;

/** Each function answers at once where the platform can, else with a promise. */
export interface Platform {
  /** Lower-case hexadecimal SHA-256 of a text's UTF-8 bytes. */
  sha256Hex(text: string): Awaitable<string>;
  importKey(hash: HmacHash, key: string | Uint8Array): Awaitable<HmacKey>;
  /** The raw HMAC, for deriving keys. */
  hmacBytes(hash: HmacHash, key: string | Uint8Array, text: string): Awaitable<Uint8Array>;
  hmacHex(hash: HmacHash, key: HmacKey, text: string): Awaitable<string>;
  /** A transport with its own connections, or with those of the agent. @throws {ConfigurationError} where there are no agents */
  createTransport(agent: AgentLike | undefined): Transport;
  /** What an error of `fetch` says about the request. */
  diagnose(error: unknown): Diagnosis;
  /** Reacts when a signal aborts. @returns what ends that */
  onAbort(signal: AbortSignalLike | undefined, react: () => void): () => void;
  /** The `User-Agent` of a client; undefined where the platform has the say. */
  userAgent(client: string): string | undefined;
  /** The region to use where the caller names none. */
  defaultRegion?(): string | undefined;
  /** The credentials to use where the caller names none; absent where the platform has no source of them. */
  defaultCredentials?(): Promise<CredentialsProvider>;
}
