// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Asynchronous actions: what they do happens when their task is done, and until then a poll says so. */

export interface Task {
  readonly dueMs: number;
  readonly fails: boolean;
  /** Ids of what the task makes, by kind. */
  readonly created: ReadonlyMap<string, readonly string[]>;
  effect: (() => void) | undefined;
  /** Instead of the effect, where the task fails. */
  readonly fail: (() => void) | undefined;
}

export type TaskState = 'succeeded' | 'failed' | 'running';

const CAPACITY = 10_000;

export class Tasks {
  /** By each handle that the answer gave: request id, deal name. Oldest first. */
  readonly #byHandle = new Map<string, Task>();
  readonly #open = new Set<Task>();

  start(handles: readonly string[], task: Task): void {
    this.#open.add(task);
    for (const handle of handles) this.#byHandle.set(handle, task);
    for (const handle of this.#byHandle.keys()) {
      if (this.#byHandle.size <= CAPACITY) break;
      this.#byHandle.delete(handle);
    }
  }

  /** Lets everything happen that is due. */
  settle(nowMs: number): void {
    for (const task of this.#open) {
      if (task.dueMs > nowMs) continue;
      this.#open.delete(task);
      if (task.fails) task.fail?.();
      else task.effect?.();
      task.effect = undefined;
    }
  }

  find(handle: string): Task | undefined {
    return this.#byHandle.get(handle);
  }

  state(task: Task): TaskState {
    if (this.#open.has(task)) return 'running';
    return task.fails ? 'failed' : 'succeeded';
  }

  clear(): void {
    this.#byHandle.clear();
    this.#open.clear();
  }
}
