/** The document's frequency limits: so many requests a second for one caller and action. */

export class RateLimiter {
  readonly #windows = new Map<string, { second: number; count: number }>();

  /** False if this request is one too many in the second that `nowMs` lies in. */
  admit(secretId: string, action: string, limit: number, nowMs: number): boolean {
    const second = Math.floor(nowMs / 1000);
    const key = `${secretId} ${action}`;
    const window = this.#windows.get(key);
    if (window?.second !== second) {
      this.#windows.set(key, { second, count: 1 });
      return limit >= 1;
    }
    window.count++;
    return window.count <= limit;
  }
}
