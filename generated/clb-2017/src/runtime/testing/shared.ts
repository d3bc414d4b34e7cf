// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** What the APIs of one server have in common: what exists, the clock, the last calls. */

import type { JsonObject } from './api.ts';
import { Spaces } from './world/space.ts';

const CALLS_KEPT = 100;

/** What the APIs of one server have in common. */
export class Shared {
  readonly spaces = new Spaces();
  /** Milliseconds that an asynchronous action's task takes. */
  taskMs: number;
  offsetMs = 0;
  readonly #clock: () => number;
  #calls: (() => TracedCall)[] = [];

  constructor(taskMs = 0, clock: () => number = Date.now) {
    this.taskMs = taskMs;
    this.#clock = clock;
  }

  /** By which signatures are checked. */
  readonly clock = (): number => this.#clock();

  /** By which resources are made and tasks get done. */
  readonly now = (): number => this.#clock() + this.offsetMs;

  /** Keeps the last calls; each is made ready only when someone looks. */
  remember(call: () => TracedCall): void {
    this.#calls.push(call);
    if (this.#calls.length > 2 * CALLS_KEPT) this.#calls = this.#calls.slice(-CALLS_KEPT);
  }

  calls(): TracedCall[] {
    return this.#calls.slice(-CALLS_KEPT).map((call) => call());
  }

  forget(): void {
    this.#calls = [];
  }
}

/** A call, and how its signature was checked, step by step. */
export interface TracedCall extends RecordedCall {
  readonly signature?: SignatureSteps;
}

export interface SignatureSteps {
  readonly canonicalRequest?: string;
  readonly stringToSign: string;
  readonly expected: string;
  readonly sent: string;
}

export interface RecordedCall {
  /** ISO 8601. */
  readonly time: string;
  readonly action: string;
  readonly region?: string;
  /** Empty where the request is larger than 256 KB. */
  readonly parameters: JsonObject;
  readonly response: JsonObject;
  /** The error code of the answer; undefined of a success. */
  readonly code: string | undefined;
  readonly durationMs: number;
}
