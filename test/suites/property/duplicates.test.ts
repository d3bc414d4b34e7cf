import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../../../templates/runtime/client.ts';
import { isSdkError } from '../../../templates/runtime/errors.ts';
import { TransportError } from '../../../templates/runtime/transport/transport.ts';
import { api, CREDENTIALS, failure, makeOnce, makeThing, response, script, success } from '../../runtime/sample-api.ts';

const SCHEDULES = 10_000;

// Tens of thousands of errors, none of whose stacks anybody reads.
const { stackTraceLimit } = Error;
beforeAll(() => void Object.assign(Error, { stackTraceLimit: 0 }));
afterAll(() => void Object.assign(Error, { stackTraceLimit }));

/** A linear congruential generator: a failure can be repeated. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A service that executes requests and loses, breaks or delays its answers at random. A token makes it execute once.
 * It counts what it executed by the name in the request.
 */
function createUnreliableService(random: () => number) {
  const executed = new Map<string, number>();
  const tokens = new Set<string>();
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const transport = script((request) => {
    const { Name, Token } = JSON.parse(request.body as string) as { Name: string; Token?: string };
    if (random() < 0.3) {
      // Refused, or lost before it arrived.
      const refusal = pick([new TransportError('network', 'refused', false), failure('TooMany'), response('', 429)]);
      if (refusal instanceof Error) throw refusal;
      return refusal;
    }
    if (Token === undefined || !tokens.has(Token)) executed.set(Name, (executed.get(Name) ?? 0) + 1);
    if (Token !== undefined) tokens.add(Token);
    if (random() < 0.5) return success();
    const loss = pick([
      new TransportError('network', 'reset', true),
      new TransportError('timeout', '', true),
      new TransportError('truncated', '', true),
      new TransportError('malformed', '', true),
      new Error('of the transport'),
      failure('Broken'),
      failure('Undocumented'),
      response('<html>', 502),
      response('{}'),
    ]);
    if (loss instanceof Error) throw loss;
    return loss;
  });
  return { executed, transport };
}

describe(`${SCHEDULES} random schedules against a service that executes and then drops its answers`, () => {
  it.each([
    ['a write without a token', makeThing],
    ['a write with a token', makeOnce],
  ])('%s is never executed twice, and no error denies an execution', async (_name, operation) => {
    const random = createRandom(7);
    const { executed, transport } = createUnreliableService(random);
    const retries = { maxAttempts: 6, baseDelayMs: 0, maxDelayMs: 0, budget: SCHEDULES * 10 };
    const client = new Client(api, {
      region: 'ap-one',
      credentials: CREDENTIALS,
      transport,
      retries,
      rateLimit: false,
    });
    const wrong: string[] = [];
    let succeeded = 0;
    for (let schedule = 0; schedule < SCHEDULES; schedule++) {
      const Name = `thing-${schedule}`;
      const outcome = await client.call(operation, { Name }).catch((error: unknown) => error);
      const times = executed.get(Name) ?? 0;
      if (times > 1) wrong.push(`${Name} ran ${times} times`);
      if (!isSdkError(outcome)) {
        succeeded++;
        if (times === 0) wrong.push(`${Name} did not run, but succeeded`);
      } else if (times === 1 && !outcome.mayHaveExecuted) {
        wrong.push(`${Name} ran, but the error denies it: ${outcome.message}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(succeeded).toBeGreaterThan(SCHEDULES / 3);
  });
});
