// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** The service's time, learned from its answers. One clock serves all calls of a client. */
export class Clock {
  #offsetMs = 0;
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Milliseconds to add to the local time. A call notes it, to see later whether another call has corrected the clock. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** Seconds since 1970, as the service counts them. */
  seconds(): number {
    return Math.floor((this.#now() + this.#offsetMs) / 1000);
  }

  /**
   * Takes over the time of a response's `Date` header.
   *
   * @returns whether a call that was signed with `signedOffsetMs` is worth signing again
   */
  correct(date: string | undefined, signedOffsetMs: number): boolean {
    const server = date === undefined ? Number.NaN : Date.parse(date);
    if (Number.isNaN(server)) return this.#offsetMs !== signedOffsetMs;
    this.#offsetMs = server - this.#now();
    // Date headers have whole seconds: a smaller difference can't be the reason.
    return Math.abs(this.#offsetMs - signedOffsetMs) >= 2000;
  }
}
