// Generated from clb-api.md for @clb-sdk/2017: do not edit.
import type { AbortSignalLike } from '../signal.ts';

/** A signed request, ready to be sent. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  /** Scheme, host and port: `https://example.com`. */
  readonly origin: string;
  /** Path with the query. */
  readonly path: string;
  /** Without `Host`, which follows from the origin. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A whole response: transports decompress it and read it to its end. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface TransportContext {
  /** Ends the request when it aborts. */
  readonly signal: AbortSignalLike | undefined;
  /** Milliseconds from the start to the last byte of the response. */
  readonly timeoutMs: number;
}

/** What sends requests. It retries nothing and follows no redirects. */
export interface Transport {
  /** @throws {TransportError} where no whole response came back. */
  send(request: HttpRequest, context: TransportContext): Promise<HttpResponse>;
  /** Frees what is held open between requests. */
  close?(): void;
}

/** An agent of `node:http` or `node:https`, by shape: the package's types need none of Node's. */
export interface AgentLike {
  readonly maxSockets: number;
  destroy(): void;
}

/**
 * Why no response came back. `configuration`: a certificate, a proxy or an agent that won't do the next time either.
 */
export type TransportFault = 'network' | 'timeout' | 'abort' | 'truncated' | 'malformed' | 'configuration';

/** No whole response came back. */
export class TransportError extends Error {
  override readonly name = 'TransportError';

  declare readonly fault: TransportFault;
  /** False: proves that no byte of the request left. */
  declare readonly sent: boolean;

  constructor(fault: TransportFault, message: string, sent: boolean, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { fault, sent });
  }
}
