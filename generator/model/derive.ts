/** The stage: puts what a package promises into a spec, each promise with what it rests on. */
import type { Action, ApiSpec } from '../spec/types.ts';
import { readEffect } from './effect.ts';
import { exampleInput } from './example-input.ts';
import { Facts, type ReportUnclear } from './facts.ts';
import { findIdempotencyMember } from './idempotency.ts';
import { readMeanings } from './meaning.ts';
import { findPaging } from './paging.ts';
import { findWaiting } from './waiting.ts';

export interface DeriveOptions {
  /** The document's lines, to find sentences in; without them a sentence stands where its page begins. */
  lines?: readonly string[];
  /** Called where facts don't settle a promise. */
  onUnclear?: ReportUnclear;
}

/** A copy of `spec` with its promises, whatever it had of them before. Pure: the same spec gives the same result. */
export function derivePromises(
  spec: ApiSpec,
  { lines = [], onUnclear = () => undefined }: DeriveOptions = {},
): ApiSpec {
  const facts = new Facts(spec, lines, onUnclear);
  const meanings = readMeanings(facts);
  return {
    ...spec,
    actions: spec.actions.map((action) => deriveAction(facts, action)),
    errors: spec.errors.map(({ meaning: _, ...error }) => {
      const meaning = meanings.get(error.code);
      return meaning ? { ...error, meaning } : error;
    }),
  };
}

/** The spec as it is, if it has its promises; else with them: files of earlier releases lack them. */
export function withPromises(spec: ApiSpec): ApiSpec {
  return spec.actions.some(({ effect }) => effect) ? spec : derivePromises(spec);
}

function deriveAction(facts: Facts, before: Action): Action {
  const { effect: _effect, paging: _paging, waiting: _waiting, idempotencyMember: _member, ...action } = before;
  const paging = findPaging(facts, action);
  const waiting = findWaiting(facts, action);
  const idempotencyMember = findIdempotencyMember(action);
  return {
    ...action,
    effect: readEffect(facts, action, paging !== undefined),
    ...(paging && { paging }),
    ...(waiting && { waiting }),
    ...(idempotencyMember && { idempotencyMember }),
    examples: action.examples.map(({ input: _, ...example }) => {
      const input = exampleInput(facts, action, example);
      return input === undefined ? example : { ...example, input };
    }),
  };
}
