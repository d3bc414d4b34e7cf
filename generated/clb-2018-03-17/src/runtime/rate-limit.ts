// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Keeps each action under the document's requests a second, in every window of a second. */
export class RateLimiter {
  /** For each action the times at which its last requests were or will be sent, as a ring. */
  readonly #sent = new Map<string, { times: number[]; oldest: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Reserves one request. @returns milliseconds to wait before it; 0 where the document names no limit */
  reserve(action: string, perSecond: number | undefined): number {
    if (perSecond === undefined) return 0;
    const now = this.#now();
    let ring = this.#sent.get(action);
    if (!ring) {
      ring = { times: [], oldest: 0 };
      this.#sent.set(action, ring);
    }
    const previous = ring.times[ring.oldest];
    const at = previous === undefined ? now : Math.max(now, previous + 1000);
    ring.times[ring.oldest] = at;
    ring.oldest = (ring.oldest + 1) % Math.max(1, Math.floor(perSecond));
    return at - now;
  }
}
