// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** An `AbortSignal`, by shape: the package's types need neither the DOM's library nor Node's. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
