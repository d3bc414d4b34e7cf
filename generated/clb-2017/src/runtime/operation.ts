// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** What the runtime knows of an action. Plain data, so that a bundler drops the actions that nobody calls. */

/** An action: `Input` goes in, `Output` comes back. */
export interface Operation<Input, Output> {
  /** The action's name on the wire. */
  readonly name: string;
  /** The name of the client's method. */
  readonly method: string;
  /** Only reads: a repeated call does no harm. Absent: the action writes. */
  readonly reads?: true;
  /** Requests a second that the document allows. */
  readonly rateLimit?: number;
  /** Host name, where it differs from the API's. */
  readonly endpoint?: string;
  /** The request member that makes a repeated call safe; filled in where the caller left it out. */
  readonly idempotencyMember?: string;
  /** How to page through the results. */
  readonly paging?: PagingPlan;
  /** How to learn the outcome of an action that answers before it is done. */
  readonly waiting?: WaitingPlan;
  /** Carries the types; never set. */
  readonly types?: (input: Input) => Output;
}

/** Where an action's pages, items and total stand. Paths are member names from the top of the response. */
export interface PagingPlan {
  /** The request member that counts items (`offset`) or pages from 1 (`page`). */
  readonly position: string;
  readonly counts: 'items' | 'pages';
  /** The request member with the page's size. */
  readonly size: string;
  /** The size to ask for where the caller names none; absent: the document names none. */
  readonly defaultSize?: number;
  /** The largest size that the document allows. */
  readonly maxSize?: number;
  /** The members travel as strings. */
  readonly asText?: true;
  readonly items: readonly string[];
  /** The number of all items, over all pages. */
  readonly total?: readonly string[];
}

/** Ways to learn a task's outcome, best first: the first whose key is there is taken. */
export type WaitingPlan = readonly PollingWay[];

export interface PollingWay {
  /** The action to call; a function, so that the order of declarations doesn't matter. */
  readonly poll: () => Operation<never, unknown>;
  /** Where the key comes from: the asynchronous action's own response or request. */
  readonly from: 'output' | 'input';
  readonly member: string;
  /** The poll's parameter that takes the key. */
  readonly to: string;
  /** `list`: the parameter takes a list of keys, and each must be found in the answer. */
  readonly takes: 'one' | 'list';
  /** Path of the status in the poll's response; a list on the way means each of its items. */
  readonly status: readonly string[];
  readonly succeeded: readonly (string | number)[];
  readonly failed: readonly (string | number)[];
}
