/** A call from its input to its outcome: check, sign, send, read, and try again where that is safe. */
import { type Api, isOneOf } from './api.ts';
import type { Awaitable } from './awaitable.ts';
import { type Call, type CallResult, PendingCall } from './call.ts';
import type { Credentials } from './credentials.ts';
import {
  AbortError,
  type ErrorContext,
  NetworkError,
  PartialFailureError,
  ProtocolError,
  SdkError,
  ServiceError,
  TimeoutError,
  ValidationError,
  type ValidationIssue,
} from './errors.ts';
import { type AttemptInfo, emit, type HookEvent, type Hooks } from './hooks.ts';
import { allowedFields, type LogFields } from './log.ts';
import type { Operation } from './operation.ts';
import { type CallOptions, type ClientOptions, checkCallOptions, resolveOptions, type Settings } from './options.ts';
import type { Protocol } from './protocols/protocol.ts';
import type { RateLimiter } from './rate-limit.ts';
import { conceal, concealAll, concealIn, secretsOf } from './redact.ts';
import { jitteredDelay, retryAfterMs } from './retry.ts';
import { sleep, within } from './sleep.ts';
import { type HttpRequest, type HttpResponse, TransportError } from './transport/transport.ts';
import type { Validators } from './validation.ts';

/** What the functions for single actions need of a client: any copy's, any class's. */
export interface ApiClient {
  readonly api: string;
  call<Input, Output>(operation: Operation<Input, Output>, input: Input, options?: CallOptions): Call<Output>;
}

interface Success {
  readonly data: unknown;
  readonly requestId: string | undefined;
}

const NO_OPTIONS: CallOptions = {};

/** A client without a method for each action: call its actions by their own functions. */
export class Client implements ApiClient {
  readonly #api: Api;
  readonly #settings: Settings;
  readonly #protocol: Protocol;

  readonly #loadValidators: (() => Promise<Validators>) | undefined;
  #validators: Validators | undefined;

  /**
   * `loadValidators` gets the checks that are used where the options name none.
   *
   * @throws {ConfigurationError} where an option isn't one that the client takes
   */
  constructor(api: Api, options: ClientOptions = {}, loadValidators?: () => Promise<Validators>) {
    this.#api = api;
    this.#settings = this.#located(() => resolveOptions(api, options));
    this.#protocol = api.createProtocol();
    this.#loadValidators = loadValidators;
    this.#validators = this.#settings.validators;
  }

  /** Which API this is: `cvm 2017-03-12`. Errors carry it. */
  get api(): string {
    return `${this.#api.product} ${this.#api.version}`;
  }

  /** Calls an action. What goes wrong comes as a rejection with an {@link SdkError}. */
  call<Input, Output>(operation: Operation<Input, Output>, input: Input, options = NO_OPTIONS): Call<Output> {
    return new PendingCall(this.#run(operation, input ?? {}, options) as Promise<CallResult<Output>>);
  }

  /** Closes idle connections. The client stays usable. */
  close(): void {
    this.#settings.transport.close?.();
  }

  async #run(operation: Operation<never, unknown>, given: object, options: CallOptions): Promise<CallResult<unknown>> {
    const settings = this.#settings;
    if (options !== NO_OPTIONS) this.#located(() => checkCallOptions(this.#api, settings, options), operation);
    if (
      !this.#validators &&
      this.#loadValidators &&
      (settings.validate === 'request' || settings.validateResponses !== 'off')
    ) {
      this.#validators = await this.#loadValidators();
    }
    const input = prepareInput(operation, this.#checkRequest(operation, given));
    const region = options.region ?? settings.region;
    const origin = originFor(this.#api, settings, operation, region);
    const deadline = settings.now() + (options.deadlineMs ?? settings.deadlineMs);
    const hooks = options.hooks ? [settings.hooks, options.hooks] : [settings.hooks];
    const watched = options.hooks ?? settings.hooks ?? settings.logger;
    const host = origin.slice(origin.indexOf('//') + 2);
    // A write may be repeated where the service recognises the repetition, or the failure proves that nothing ran.
    const repeatable = operation.reads === true || operation.idempotencyMember !== undefined;
    let corrected = false;
    let executed = false;

    for (let attempt = 1; ; attempt++) {
      const info: AttemptInfo = { action: operation.method, attempt, host, region };
      if (settings.rateLimiter && operation.rateLimit !== undefined) {
        await this.#keepRate(settings.rateLimiter, operation, operation.rateLimit, attempt, deadline, options);
      }
      const found = this.#located(settings.credentials, operation, attempt - 1);
      const credentials =
        found instanceof Promise ? await this.#waitForCredentials(found, operation, attempt, deadline, options) : found;
      const offsetMs = settings.clock.offsetMs;
      const startedAt = settings.now();
      let request: HttpRequest;
      try {
        const signed = this.#sign(operation, input, origin, region, credentials);
        request = signed instanceof Promise ? await signed : signed;
      } catch (cause) {
        throw this.#unwritable(operation, cause);
      }
      let error: SdkError;
      let response: HttpResponse | undefined;
      try {
        const timeoutMs = Math.min(options.timeoutMs ?? settings.timeoutMs, deadline - startedAt);
        if (options.signal?.aborted) throw new TransportError('abort', '', false);
        if (timeoutMs <= 0) throw new TransportError('timeout', '', false);
        if (watched) this.#tell(hooks, 'onRequest', info);
        response = await settings.transport.send(request, { signal: options.signal, timeoutMs });
        const { data, requestId } = this.#read(operation, response, attempt, () => secretsOf(request, credentials));
        settings.budget.refill();
        if (watched) {
          const { status } = response;
          const shown = requestId && conceal(requestId, secretsOf(request, credentials));
          this.#tell(hooks, 'onResponse', {
            ...info,
            status,
            requestId: shown,
            durationMs: settings.now() - startedAt,
          });
        }
        return { data, requestId, attempts: attempt, response };
      } catch (cause) {
        error = this.#explain(cause, operation, attempt, options, () => secretsOf(request, credentials));
        // What an earlier attempt may have done, a later refusal doesn't undo.
        executed ||= error.mayHaveExecuted;
        if (executed) Object.assign(error, { mayHaveExecuted: true });
      }

      this.#tell(hooks, 'onError', { ...info, error, durationMs: settings.now() - startedAt });
      if (attempt >= settings.retries.maxAttempts) throw error;
      let delayMs: number;
      if (error.kind === 'service' && isOneOf(error.code, this.#api.errors.expired)) {
        if (corrected || !settings.clock.correct(response?.headers['date'], offsetMs)) throw error;
        corrected = true;
        delayMs = 0;
      } else {
        if (!error.retryable || (error.mayHaveExecuted && !repeatable) || !settings.budget.take()) throw error;
        const asked = retryAfterMs(response?.headers['retry-after'], settings.now());
        delayMs = Math.max(asked ?? 0, jitteredDelay(attempt, settings.retries, settings.random));
      }
      // A wait that ends after the deadline is of no use to anybody.
      if (settings.now() + delayMs >= deadline) throw error;
      this.#tell(hooks, 'onRetry', { ...info, error, delayMs });
      if (delayMs > 0) await sleep(delayMs, options.signal);
      if (options.signal?.aborted) throw this.#aborted(operation, attempt, executed, options);
    }
  }

  /** Errors that know nothing of calls get to know theirs. */
  #locate(error: unknown, operation?: Operation<never, unknown>, attempts = 0): unknown {
    return error instanceof SdkError
      ? Object.assign(error, { api: this.api, action: operation?.method, attempts })
      : error;
  }

  #located<T>(run: () => T, operation?: Operation<never, unknown>, attempts = 0): T {
    try {
      return run();
    } catch (error) {
      throw this.#locate(error, operation, attempts);
    }
  }

  #checkRequest(operation: Operation<never, unknown>, input: object): object {
    if (typeof input !== 'object' || Array.isArray(input)) {
      throw this.#invalid(operation, 'request', [{ message: 'Expected an object of parameters' }]);
    }
    const result = this.#settings.validate === 'request' ? this.#validators?.request(operation.name, input) : undefined;
    if (result?.issues) throw this.#invalid(operation, 'request', result.issues);
    return (result?.value as object | undefined) ?? input;
  }

  #invalid(
    operation: Operation<never, unknown>,
    what: string,
    issues: readonly ValidationIssue[],
    context?: ErrorContext,
  ) {
    const words = issues.map(({ message, path }) => {
      const where = path?.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
      return where ? `${where}: ${message}` : message;
    });
    const message = `${operation.method}: the ${what} isn't as documented: ${words.join('; ')}`;
    return new ValidationError(message, issues, { ...this.#context(operation, 0), ...context });
  }

  async #keepRate(
    limiter: RateLimiter,
    operation: Operation<never, unknown>,
    perSecond: number,
    attempt: number,
    deadline: number,
    options: CallOptions,
  ): Promise<void> {
    const delayMs = limiter.reserve(operation.name, perSecond);
    if (delayMs <= 0) return;
    if (this.#settings.now() + delayMs >= deadline) {
      const message = `${operation.method}: waiting for the client's rate limit would pass the deadline`;
      throw new TimeoutError(message, { ...this.#context(operation, attempt - 1), retryable: true });
    }
    await sleep(delayMs, options.signal);
    if (options.signal?.aborted) throw this.#aborted(operation, attempt - 1, false, options);
  }

  async #waitForCredentials(
    pending: Promise<Credentials>,
    operation: Operation<never, unknown>,
    attempt: number,
    deadline: number,
    options: CallOptions,
  ): Promise<Credentials> {
    try {
      const found = await within(pending, deadline - this.#settings.now(), options.signal);
      if (found !== undefined) return found;
    } catch (cause) {
      throw this.#locate(cause, operation, attempt - 1);
    }
    if (options.signal?.aborted) throw this.#aborted(operation, attempt - 1, false, options);
    throw new TimeoutError(`${operation.method}: no credentials in time`, this.#context(operation, attempt - 1));
  }

  #sign(
    operation: Operation<never, unknown>,
    input: object,
    origin: string,
    region: string | undefined,
    credentials: Credentials,
  ): Awaitable<HttpRequest> {
    const { httpMethod, signatureMethod, clock, random } = this.#settings;
    const { version, product, path } = this.#api;
    return this.#protocol.sign({
      action: operation.name,
      version,
      service: product,
      region,
      input,
      origin,
      path,
      httpMethod,
      signatureMethod,
      credentials,
      timestamp: clock.seconds(),
      nonce: 1 + Math.floor(random() * 2 ** 31),
    });
  }

  /** What JSON can't carry: cycles, BigInt, getters that throw. */
  #unwritable(operation: Operation<never, unknown>, cause: unknown): SdkError {
    if (cause instanceof SdkError) return cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return this.#invalid(operation, 'request', [{ message: `it can't be written: ${reason}` }]);
  }

  /** The content of a success, or the error that a response stands for. */
  #read(
    operation: Operation<never, unknown>,
    response: HttpResponse,
    attempt: number,
    secrets: () => readonly string[],
  ): Success {
    const answer = this.#protocol.read(response);
    const { status } = response;
    if ('data' in answer && status >= 200 && status <= 299) {
      if (this.#settings.validateResponses !== 'off') this.#checkResponse(operation, answer, status, attempt, secrets);
      return answer;
    }
    const context: ErrorContext = { ...this.#context(operation, attempt), status };
    if ('error' in answer) {
      const { requestId } = answer;
      const { code, message, outcomes } = answer.error;
      const { throttled, internal, rejected, expired } = this.#api.errors;
      const isThrottled = isOneOf(code, throttled);
      const isInternal = isOneOf(code, internal) || status >= 500;
      const refused = isThrottled || isOneOf(code, expired) || isOneOf(code, rejected);
      const details: ErrorContext = {
        ...context,
        retryable: isThrottled || isInternal,
        mayHaveExecuted: operation.reads !== true && !refused,
      };
      const hidden = secrets();
      const shown = { ...details, requestId: requestId && conceal(requestId, hidden) };
      const [shownCode, shownMessage] = [conceal(code, hidden), conceal(message, hidden)];
      throw outcomes
        ? new PartialFailureError(shownCode, shownMessage, concealAll(outcomes, hidden), shown)
        : new ServiceError(shownCode, shownMessage, shown);
    }
    const reason = 'malformed' in answer ? answer.malformed : 'the body is a success';
    throw new ProtocolError(`${operation.method}: HTTP ${status}, and ${reason}`, {
      ...context,
      retryable: status === 429 || status >= 500,
      mayHaveExecuted: operation.reads !== true && status !== 429,
    });
  }

  #checkResponse(
    operation: Operation<never, unknown>,
    { data, requestId }: Success,
    status: number,
    attempt: number,
    secrets: () => readonly string[],
  ): void {
    const result = this.#validators?.response(operation.name, data);
    if (!result?.issues) return;
    if (this.#settings.validateResponses === 'strict') {
      const mayHaveExecuted = operation.reads !== true;
      const hidden = secrets();
      const shown = requestId && conceal(requestId, hidden);
      const context = { ...this.#context(operation, attempt), status, requestId: shown, mayHaveExecuted };
      throw this.#invalid(operation, 'response', concealAll(result.issues, hidden), context);
    }
    const shown = requestId && conceal(requestId, secrets());
    this.#log('warn', "response isn't as documented", { action: operation.method, requestId: shown });
  }

  /** Any failure of an attempt as one of this package's errors. */
  #explain(
    thrown: unknown,
    operation: Operation<never, unknown>,
    attempt: number,
    options: CallOptions,
    secrets: () => readonly string[],
  ): SdkError {
    if (thrown instanceof SdkError) return thrown;
    const fault = thrown instanceof TransportError ? thrown.fault : options.signal?.aborted ? 'abort' : 'network';
    // A transport that says nothing about it may have sent the request.
    const sent = !(thrown instanceof TransportError) || thrown.sent;
    const mayHaveExecuted = sent && operation.reads !== true;
    if (fault === 'abort') return this.#aborted(operation, attempt, mayHaveExecuted, options);
    const cause = concealIn(thrown, secrets());
    const context: ErrorContext = { ...this.#context(operation, attempt), retryable: true, mayHaveExecuted, cause };
    const detail = cause instanceof Error && cause.message ? `: ${cause.message}` : '';
    if (fault === 'timeout') return new TimeoutError(`${operation.method}: no answer in time${detail}`, context);
    if (fault === 'network') return new NetworkError(`${operation.method}: no answer${detail}`, context);
    return new ProtocolError(`${operation.method}: the answer broke off or can't be read${detail}`, context);
  }

  #aborted(
    operation: Operation<never, unknown>,
    attempts: number,
    mayHaveExecuted: boolean,
    options: CallOptions,
  ): AbortError {
    const context = { ...this.#context(operation, attempts), mayHaveExecuted, cause: options.signal?.reason };
    return new AbortError(`${operation.method}: aborted by the caller`, context);
  }

  #context(operation: Operation<never, unknown>, attempts: number): ErrorContext {
    return { api: this.api, action: operation.method, attempts };
  }

  /** Tells hooks and the logger about a step of a call. */
  #tell<Name extends keyof Hooks>(hooks: readonly (Hooks | undefined)[], name: Name, event: HookEvent<Name>): void {
    emit(hooks, name, event);
    const { error, ...fields } = event as LogFields & { error?: SdkError };
    this.#log(name === 'onError' ? 'warn' : 'debug', name.slice(2).toLowerCase(), { ...error, ...fields });
  }

  #log(level: 'debug' | 'warn', message: string, fields: LogFields): void {
    const logger = this.#settings.logger;
    if (!logger?.[level]) return;
    try {
      logger[level]?.(`${this.api} ${message}`, allowedFields(fields));
    } catch {
      // A logger that fails doesn't fail the call.
    }
  }
}

/** With a token that makes repetitions safe, where the action takes one. */
function prepareInput(operation: Operation<never, unknown>, input: object): object {
  const member = operation.idempotencyMember;
  if (member === undefined || (input as Record<string, unknown>)[member] !== undefined) return input;
  return { ...input, [member]: globalThis.crypto.randomUUID() };
}

function originFor(
  api: Api,
  settings: Settings,
  operation: Operation<never, unknown>,
  region: string | undefined,
): string {
  if (settings.origin !== undefined) return settings.origin;
  const regional =
    settings.regionalEndpoint && region !== undefined && Object.hasOwn(api.regions, region)
      ? api.regions[region]
      : null;
  return `https://${operation.endpoint ?? regional ?? api.endpoint}`;
}
