// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import { type Call, PendingCall } from './call.ts';
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

  /** The same call. Its failure stays the caller's to handle. */
  note<Input, Output>(call: Call<Output>, operation: Operation<Input, Output>, input: Input): Call<Output> {
    const result = call.withResponse().then((result) => {
      this.#tasks.set(result.data as object, { operation: operation as Operation<never, unknown>, input });
      return result;
    });
    return new PendingCall(result);
  }

  async waitFor(client: ApiClient, response: object, options?: WaitOptions): Promise<WaitResult> {
    const task = typeof response === 'object' && response !== null ? this.#tasks.get(response) : undefined;
    if (!task) {
      throw new ConfigurationError(
        'response',
        'response: takes the very object that an asynchronous method of this client gave. For another one, such as one parsed from ' +
          "JSON, use the function waitFor<Action> from the package's actions/<action>: waitForMakeThing from actions/make-thing",
        { api: client.api },
      );
    }
    return waitForTask(client, task.operation, response, task.input, options);
  }
}
