// Generated from clb-api.md for @clb-sdk/2017: do not edit.
import { platform } from '#platform';
import type { AbortSignalLike } from './signal.ts';

/** Waits; ends early when a signal aborts, without an error: the caller looks at the signal. */
export function sleep(ms: number, ...signals: (AbortSignalLike | undefined)[]): Promise<undefined> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      for (const forget of watched) forget();
      resolve(undefined);
    };
    const timer = setTimeout(end, Math.max(0, ms));
    const watched = signals.map((signal) => platform.onAbort(signal, end));
    if (signals.some((signal) => signal?.aborted)) end();
  });
}

/** What a promise gives, or undefined where the time ends or the signal aborts first. */
export async function within<T>(promise: Promise<T>, ms: number, signal?: AbortSignalLike): Promise<T | undefined> {
  const settled = new AbortController();
  try {
    return await Promise.race([promise, sleep(ms, signal, settled.signal)]);
  } finally {
    settled.abort();
  }
}
