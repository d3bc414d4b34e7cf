import { describe, expect, it } from 'vitest';
import { DEFAULT_RETRIES, jitteredDelay, RetryBudget, retryAfterMs } from '../../templates/runtime/retry.ts';

describe('a budget of retries', () => {
  it('gives as many as it holds, then none', () => {
    const budget = new RetryBudget(2);
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  });

  it('gets one back for ten successes, and never holds more than at first', () => {
    const budget = new RetryBudget(1);
    for (let success = 0; success < 30; success++) budget.refill();
    expect([budget.take(), budget.take()]).toEqual([true, false]);
    for (let success = 0; success < 9; success++) budget.refill();
    expect(budget.take()).toBe(false);
    for (let success = 0; success < 2; success++) budget.refill();
    expect(budget.take()).toBe(true);
  });
});

it('waits grow twofold up to the longest, with full jitter', () => {
  const longest = [1, 2, 3, 4, 8].map((attempt) => jitteredDelay(attempt, DEFAULT_RETRIES, () => 1));
  expect(longest).toEqual([100, 200, 400, 800, 5000]);
  expect(jitteredDelay(3, DEFAULT_RETRIES, () => 0.25)).toBe(100);
  expect(jitteredDelay(3, DEFAULT_RETRIES, () => 0)).toBe(0);
});

it.each([
  [undefined, undefined],
  ['3', 3000],
  [' 12 ', 12_000],
  ['0.5', 500],
  ['1.25', 1250],
  ['12x', undefined],
  ['x12', undefined],
  ['', undefined],
  ['Thu, 01 Jan 1970 00:00:10 GMT', 9000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
])('Retry-After: %s means a wait of %s ms', (header, ms) => {
  expect(retryAfterMs(header, 1000)).toBe(ms);
});
