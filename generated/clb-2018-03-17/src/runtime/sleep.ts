// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import type { AbortSignalLike } from './signal.ts';

/** Waits; ends early when the signal aborts, without an error: the caller looks at the signal. */
export function sleep(ms: number, signal?: AbortSignalLike): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}

/** What a promise gives, or undefined where the time ends or the signal aborts first. */
export async function within<T>(promise: Promise<T>, ms: number, signal?: AbortSignalLike): Promise<T | undefined> {
  let stop = () => {};
  const end = new Promise<undefined>((resolve) => {
    const timer = setTimeout(resolve, Math.max(0, ms), undefined);
    const onAbort = () => resolve(undefined);
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    stop();
  }
}
