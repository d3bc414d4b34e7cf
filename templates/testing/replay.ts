/** Remembers the nonces of the last minutes: a request executes once. */

const CAPACITY = 100_000;

export class ReplayGuard {
  /** Nonces by the second of their timestamp, oldest second first. */
  readonly #seconds = new Map<number, Set<string>>();
  readonly #windowSeconds: number;
  #size = 0;

  constructor(windowSeconds: number) {
    this.#windowSeconds = windowSeconds;
  }

  /** False if the same caller used the nonce with this timestamp before. Both in seconds. */
  admit(secretId: string, timestamp: number, nonce: string, now: number): boolean {
    let nonces = this.#seconds.get(timestamp);
    if (!nonces) {
      this.#forget(now);
      nonces = new Set();
      this.#seconds.set(timestamp, nonces);
    }
    const key = `${secretId} ${nonce}`;
    if (nonces.has(key)) return false;
    nonces.add(key);
    this.#size++;
    return true;
  }

  /** A timestamp outside the window is refused anyway; the capacity bounds the memory under heavy load. */
  #forget(now: number): void {
    for (const [timestamp, nonces] of this.#seconds) {
      const expired = Math.abs(now - timestamp) > this.#windowSeconds;
      if (!expired && this.#size < CAPACITY) continue;
      this.#seconds.delete(timestamp);
      this.#size -= nonces.size;
    }
  }
}
