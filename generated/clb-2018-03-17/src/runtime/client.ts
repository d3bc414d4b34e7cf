// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
import type { Api } from './api.ts';
import { type Call, PendingCall } from './call.ts';
import { Invocation, located, type Service } from './invocation.ts';
import type { Operation } from './operation.ts';
import { type CallOptions, type ClientOptions, checkCallOptions, resolveOptions } from './options.ts';
import type { Validators } from './validation.ts';

/** What the functions for single actions need of a client: any copy's, any class's. */
export interface ApiClient {
  readonly api: string;
  call<Input, Output>(operation: Operation<Input, Output>, input: Input, options?: CallOptions): Call<Output>;
}

const NO_OPTIONS: CallOptions = {};

/** A client without a method for each action: call its actions by their own functions. */
export class Client implements ApiClient {
  /** Which API this is: `cvm 2017-03-12`. Errors carry it. */
  readonly api: string;
  readonly #service: Service;
  readonly #loadValidators: (() => Promise<Validators>) | undefined;
  #validators: Validators | undefined;

  /**
   * `loadValidators` gets the checks that are used where the options name none.
   *
   * @throws {ConfigurationError} where an option isn't one that the client takes
   */
  constructor(api: Api, options: ClientOptions = {}, loadValidators?: () => Promise<Validators>) {
    this.api = `${api.product} ${api.version}`;
    const settings = located({ api: this.api }, () => resolveOptions(api, options));
    this.#service = { api, name: this.api, settings, protocol: api.createProtocol() };
    this.#validators = settings.validators;
    const checks = settings.validate === 'request' || settings.validateResponses !== 'off';
    this.#loadValidators = checks ? loadValidators : undefined;
  }

  /** Calls an action. What goes wrong comes as a rejection with an {@link SdkError}. */
  call<Input, Output>(operation: Operation<Input, Output>, input: Input, options = NO_OPTIONS): Call<Output> {
    return new PendingCall(this.#invoke(operation, input ?? {}, options)) as PendingCall<never>;
  }

  /** Closes idle connections. The client stays usable. */
  close(): void {
    this.#service.settings.transport.close?.();
  }

  async #invoke(operation: Operation<never, unknown>, input: object, options: CallOptions) {
    if (options !== NO_OPTIONS) {
      located({ api: this.api, action: operation.method }, () => checkCallOptions(this.#service, options));
    }
    if (!this.#validators && this.#loadValidators) this.#validators = await this.#loadValidators();
    return new Invocation(this.#service, operation, options, this.#validators).run(input);
  }
}
