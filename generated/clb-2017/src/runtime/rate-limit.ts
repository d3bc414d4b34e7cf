// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Keeps each action under the document's requests a second, in every window of a second. */
export class RateLimiter {
  /** For each action the times at which its last requests were or will be sent, oldest first. */
  readonly #sent = new Map<string, number[]>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Reserves one request. @returns milliseconds to wait before it; 0 where the document names no limit */
  reserve(action: string, perSecond: number | undefined): number {
    if (perSecond === undefined) return 0;
    const now = this.#now();
    const times = this.#sent.get(action) ?? [];
    this.#sent.set(action, times);
    const at = times.length < perSecond ? now : Math.max(now, (times.shift() as number) + 1000);
    times.push(at);
    return at - now;
  }
}
