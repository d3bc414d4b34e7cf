// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import type { HttpResponse } from './transport/transport.ts';

/** All that came back from a call. */
export interface CallResult<Output> {
  readonly data: Output;
  readonly requestId: string | undefined;
  /** Requests sent. */
  readonly attempts: number;
  /** Status, headers and body as received. */
  readonly response: HttpResponse;
}

/** A call under way: await it for the content of the response, or ask for the whole of it. */
export interface Call<Output> extends Promise<Output> {
  withResponse(): Promise<CallResult<Output>>;
}

export class PendingCall<Output> implements Call<Output> {
  readonly #result: Promise<CallResult<Output>>;
  readonly [Symbol.toStringTag] = 'Call';

  constructor(result: Promise<CallResult<Output>>) {
    this.#result = result;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is a promise
  then<A = Output, B = never>(
    onFulfilled?: ((data: Output) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#result.then(
      (result) => (onFulfilled ? onFulfilled(result.data) : (result.data as unknown as A)),
      onRejected,
    );
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Output | B> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Output> {
    return this.then().finally(onFinally);
  }

  withResponse(): Promise<CallResult<Output>> {
    return this.#result;
  }
}
