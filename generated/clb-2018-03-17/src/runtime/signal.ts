// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** An `AbortSignal`, by shape: the package's types need neither the DOM's library nor Node's. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What the one listener of each signal calls: Node warns of more than ten listeners. */
const listeners = /* @__PURE__ */ new WeakMap<AbortSignalLike, { all: Set<() => void>; listener: () => void }>();

/**
 * Reacts when a signal aborts.
 *
 * @returns what ends that
 */
export function onAbort(signal: AbortSignalLike | undefined, react: () => void): () => void {
  if (!signal) return () => {};
  let shared = listeners.get(signal);
  if (!shared) {
    const all = new Set<() => void>();
    shared = { all, listener: () => [...all].forEach((each) => void each()) };
    listeners.set(signal, shared);
    signal.addEventListener('abort', shared.listener);
  }
  const { all, listener } = shared;
  all.add(react);
  return () => {
    all.delete(react);
    if (all.size > 0) return;
    listeners.delete(signal);
    signal.removeEventListener('abort', listener);
  };
}
