// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import type { Protocol } from './protocols/protocol.ts';

/** Which of an API's error codes mean what, as its document describes them. A code stands for its sub-codes too. */
export interface ErrorClasses {
  /** Too many requests; nothing was executed. */
  readonly throttled: readonly string[];
  /** The signature's time is off; nothing was executed. */
  readonly expired: readonly string[];
  /** The service's own fault; the action may have been executed. */
  readonly internal: readonly string[];
  /** Refused before anything was executed. */
  readonly rejected: readonly string[];
}

/** One version of one product's API. */
export interface Api {
  readonly product: string;
  readonly version: string;
  /** The package and its version, as `User-Agent` has it: `cvm-sdk/1.0.0`. */
  readonly client: string;
  /** Host name. */
  readonly endpoint: string;
  readonly path: string;
  /** The document's regions, each with its own host name where the document gives one. Empty: it lists none. */
  readonly regions: Readonly<Record<string, string | null>>;
  readonly errors: ErrorClasses;
  readonly createProtocol: () => Protocol;
}

export function isOneOf(code: string, codes: readonly string[]): boolean {
  return codes.some((known) => code === known || code.startsWith(`${known}.`));
}
