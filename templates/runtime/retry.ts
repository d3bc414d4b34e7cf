/** When to try again: back-off with full jitter, within a budget that all calls of a client share. */

export interface RetryOptions {
  /** Requests for one call, the first included. Default: 4. */
  readonly maxAttempts?: number | undefined;
  /** The first wait is at most this long; each further one at most twice the one before. Milliseconds; default: 100. */
  readonly baseDelayMs?: number | undefined;
  /** No wait is longer, unless the service asks for it. Milliseconds; default: 5000. */
  readonly maxDelayMs?: number | undefined;
  /** Retries in store at most; each success gives a tenth of one back. Default: 100. */
  readonly budget?: number | undefined;
}

export type RetrySettings = Required<{ [K in keyof RetryOptions]: number }>;

export const DEFAULT_RETRIES: RetrySettings = { maxAttempts: 4, baseDelayMs: 100, maxDelayMs: 5000, budget: 100 };

/** Keeps an outage from being multiplied: when most calls fail, few are repeated. */
export class RetryBudget {
  readonly #capacity: number;
  #left: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#left = capacity;
  }

  /** Takes one retry out, if there is one. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  refill(): void {
    this.#left = Math.min(this.#capacity, this.#left + 0.1);
  }
}

/** A random wait before attempt number `attempt + 1`, in milliseconds. */
export function jitteredDelay(attempt: number, settings: RetrySettings, random: () => number): number {
  return random() * Math.min(settings.maxDelayMs, settings.baseDelayMs * 2 ** (attempt - 1));
}

/** Milliseconds that a `Retry-After` header asks for: seconds or a date. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (seconds >= 0) return seconds * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
