// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Requests and responses as they go over the wire, without any HTTP library's types. */

export interface WireRequest {
  readonly method: string;
  /** Path and query, as in the request line: `/?Action=...`. */
  readonly target: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds to wait before the first byte. */
  readonly delayMs?: number;
  /** Milliseconds from the first byte of the body to the last. */
  readonly slowMs?: number;
  /** `reset`: close the connection without an answer; `truncate`: close it after half of the body. */
  readonly cut?: 'reset' | 'truncate';
}
