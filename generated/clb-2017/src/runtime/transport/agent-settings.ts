// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** In a module of its own: its declaration mustn't lead users without the types of Node to those. */
export interface AgentSettings {
  /** Connections at most. Default: no limit. */
  readonly maxSockets?: number | undefined;
  /** Resting connections that are kept. Default: 256. */
  readonly maxFreeSockets?: number | undefined;
  /** A connection that rested for longer isn't used again, in milliseconds; the server may ask for less. Default: 15,000. */
  readonly maxIdleMs?: number | undefined;
  /** Certificates of the authorities to trust, in PEM. Default: Node's. */
  readonly ca?: string | readonly string[] | undefined;
}
