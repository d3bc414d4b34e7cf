// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** What differs between Node and everything else. `#platform` is one of `node.ts` and `web.ts`, by package conditions. */
import type { Awaitable } from '../awaitable.ts';
import type { CredentialsProvider } from '../credentials.ts';
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
  hmacText(hash: HmacHash, key: HmacKey, text: string, encoding: 'hex' | 'base64'): Awaitable<string>;
  /** A transport with its own connections, or with those of the agent. @throws {ConfigurationError} where there are no agents */
  createTransport(agent: AgentLike | undefined): Transport;
  /** The `User-Agent` of a client; undefined where the platform has the say. */
  userAgent(client: string): string | undefined;
  /** The region to use where the caller names none. */
  defaultRegion?(): string | undefined;
  /** The credentials to use where the caller names none; absent where the platform has no source of them. */
  defaultCredentials?(): Promise<CredentialsProvider>;
}
