// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** A value that is there at once where the platform can, else a promise of it. */
export type Awaitable<T> = T | Promise<T>;

/** Goes on with a value, at once where it is there: on Node a call waits for nothing but the network. */
export function whenReady<T, R>(value: Awaitable<T>, next: (value: T) => Awaitable<R>): Awaitable<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
