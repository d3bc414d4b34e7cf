// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Waiting for what an asynchronous action began. */
import type { ApiClient } from './client.ts';
import { AbortError, ConfigurationError, isSdkError, type SdkError, TaskFailedError, TimeoutError } from './errors.ts';
import type { Operation, PollingWay } from './operation.ts';
import type { CallOptions } from './options.ts';
import { sleep } from './sleep.ts';

export interface WaitOptions<Region extends string = string> extends CallOptions<Region> {
  /** For the whole wait, in milliseconds. Default: 300,000. */
  readonly maxWaitMs?: number | undefined;
  /** Before the second poll, in milliseconds; each further wait is half as long again. Default: 1000. */
  readonly delayMs?: number | undefined;
  /** No wait between polls is longer, in milliseconds. Default: 15,000. */
  readonly maxDelayMs?: number | undefined;
  /** Called after each poll. */
  readonly onProgress?: ((progress: WaitProgress) => void) | undefined;
}

export interface WaitProgress {
  /** 1 for the first. */
  readonly poll: number;
  readonly elapsedMs: number;
  /** The statuses reported, one for each resource polled for. */
  readonly statuses: readonly (string | number)[];
}

/** How a task ended: well; otherwise waiting throws. */
export interface WaitResult {
  readonly polls: number;
  readonly elapsedMs: number;
  /** The last answer of the action that reports on tasks. */
  readonly response: unknown;
}

const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Polls until the task is done.
 *
 * @throws {TaskFailedError} where the service reports a failure
 * @throws {TimeoutError} after `maxWaitMs`; the task may still go well
 * @throws {AbortError} where the signal aborts
 * @throws {SdkError} where a poll fails for good
 */
export async function waitForTask(
  client: ApiClient,
  operation: Operation<never, unknown>,
  output: unknown,
  input: unknown,
  options: WaitOptions = {},
): Promise<WaitResult> {
  const { maxWaitMs = 300_000, delayMs = 1000, maxDelayMs = 15_000, onProgress, ...callOptions } = options;
  for (const [name, value] of Object.entries({ maxWaitMs, delayMs, maxDelayMs })) {
    if (typeof value !== 'number' || !(value >= 0) || value > MAX_TIMER_MS) {
      throw new ConfigurationError(
        name,
        `${name}: got ${String(value)}; takes a number of milliseconds from 0 and below 2^31`,
        { api: client.api, action: operation.method },
      );
    }
  }
  const { way, key } = chooseWay(client, operation, output, input);
  const poll = way.poll() as Operation<object, unknown>;
  const context = { api: client.api, action: operation.method };
  const keys = Array.isArray(key) ? key : [key];
  const startedAt = Date.now();
  let wait = delayMs;

  for (let count = 1; ; count++) {
    const left = maxWaitMs - (Date.now() - startedAt);
    const response = await pollOnce(left);
    const elapsedMs = Date.now() - startedAt;
    if (response !== undefined) {
      const statuses = statusesAt([response], way.status);
      onProgress?.({ poll: count, elapsedMs, statuses });
      const failed = statuses.find((status) => way.failed.includes(status));
      if (failed !== undefined) {
        const message = `${operation.method}: the task failed, says ${poll.method}: ${way.status.join('.')} is ${failed}`;
        throw new TaskFailedError(message, failed, response, { ...context, attempts: count });
      }
      const enough = statuses.length >= (way.takes === 'list' ? keys.length : 1);
      if (enough && statuses.every((status) => way.succeeded.includes(status)))
        return { polls: count, elapsedMs, response };
    }
    if (elapsedMs + wait >= maxWaitMs) {
      throw new TimeoutError(`${operation.method}: not done after ${maxWaitMs} ms; it may still be`, {
        ...context,
        attempts: count,
        retryable: true,
      });
    }
    await sleep(wait, options.signal);
    if (options.signal?.aborted) {
      throw new AbortError(`${operation.method}: waiting was aborted by the caller`, {
        ...context,
        attempts: count,
        cause: options.signal.reason,
      });
    }
    wait = Math.min(maxDelayMs, wait * 1.5);
  }

  /** The answer, or nothing where the failure is one that passes. */
  async function pollOnce(left: number): Promise<unknown> {
    try {
      const deadlineMs = Math.max(1, Math.min(callOptions.deadlineMs ?? 120_000, left));
      const request = { [way.to]: way.takes === 'list' ? keys : keys[0] };
      return await client.call(poll, request, { ...callOptions, deadlineMs });
    } catch (error) {
      if (isSdkError(error) && (error as SdkError).retryable) return undefined;
      throw error;
    }
  }
}

function chooseWay(
  client: ApiClient,
  operation: Operation<never, unknown>,
  output: unknown,
  input: unknown,
): { way: PollingWay; key: unknown } {
  const ways = operation.waiting ?? [];
  for (const way of ways) {
    const key = ((way.from === 'output' ? output : input) as Record<string, unknown> | null | undefined)?.[way.member];
    if (Array.isArray(key) ? key.length > 0 : key !== undefined && key !== null && key !== '') return { way, key };
  }
  const wanted = ways.map(({ from, member }) => `the ${from === 'output' ? 'response' : 'request'}'s ${member}`);
  const reason = wanted.length > 0 ? `it needs ${wanted.join(' or ')}` : 'the action is not an asynchronous one';
  throw new ConfigurationError('response', `${operation.method}: can't wait: ${reason}`, {
    api: client.api,
    action: operation.method,
  });
}

/** The values at the end of a path; lists on the way are gone through. */
function statusesAt(values: unknown[], path: readonly string[]): (string | number)[] {
  const ends = path.reduce<unknown[]>(
    (at, name) => at.flatMap((value) => (value as Record<string, unknown> | null | undefined)?.[name] as unknown),
    values,
  );
  return ends.filter((end) => typeof end === 'string' || typeof end === 'number');
}
