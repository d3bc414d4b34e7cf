// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import type { Call } from './call.ts';
import type { ApiClient } from './client.ts';
import { ConfigurationError } from './errors.ts';
import type { Operation } from './operation.ts';
import { type WaitOptions, type WaitResult, waitForTask } from './wait.ts';

interface Task {
  readonly operation: Operation<never, unknown>;
  readonly input: unknown;
}

/** Remembers which call a response came from, as long as somebody holds the response. */
export class Tasks {
  readonly #tasks = new WeakMap<object, Task>();

  note<Input, Output>(call: Call<Output>, operation: Operation<Input, Output>, input: Input): Call<Output> {
    call.then(
      (output) => this.#tasks.set(output as object, { operation: operation as Operation<never, unknown>, input }),
      () => {},
    );
    return call;
  }

  async waitFor(client: ApiClient, response: object, options?: WaitOptions): Promise<WaitResult> {
    const task = typeof response === 'object' && response !== null ? this.#tasks.get(response) : undefined;
    if (!task) {
      throw new ConfigurationError(
        'response',
        "response: got one that isn't of an asynchronous method of this client; takes the very object that such a method gave, or use the waitFor function of the action's own module",
        { api: client.api },
      );
    }
    return waitForTask(client, task.operation, response, task.input, options);
  }
}
