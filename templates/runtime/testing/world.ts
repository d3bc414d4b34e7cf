import { exampleAnswer } from './answer.ts';
import type { ActionDescription, ApiIndex, JsonObject } from './api.ts';

export interface WorldOptions {
  readonly taskMs: number;
  readonly seed: unknown;
}

export class World {
  readonly #index: ApiIndex;

  constructor(index: ApiIndex, _options: WorldOptions) {
    this.#index = index;
  }

  reset(): void {}

  perform(
    action: ActionDescription,
    _parameters: JsonObject,
    _at: { requestId: string | number; now: number; taskFails: boolean },
  ): JsonObject {
    return exampleAnswer(this.#index, action.name);
  }
}
