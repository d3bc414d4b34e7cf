// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** A client without methods, for the functions of `actions/`. */
import { api } from './api.ts';
import { Client } from './runtime/client.ts';
import type { ClientOptions } from './runtime/options.ts';

export type { ApiClient, Client } from './runtime/client.ts';
export type { CallOptions, ClientOptions } from './runtime/options.ts';

/**
 * A client for the functions of `actions/`.
 *
 * @throws {ConfigurationError} where an option isn't one that the client takes
 * @deprecated The API is legacy: use `@clb-sdk/2018-03-17` for whatever it can do.
 */
export function createClient(options: ClientOptions = {}): Client {
  return new Client(api, options);
}
