// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** One call from its input to its outcome: check, sign, send, read, and try again where that is safe. */
import { platform } from '#platform';
import { type Api, isOneOf } from './api.ts';
import type { CallResult } from './call.ts';
import type { Credentials } from './credentials.ts';
import { ConfigurationError, type ErrorContext, SdkError, TimeoutError } from './errors.ts';
import { type AttemptInfo, emit, type HookEvent, type Hooks, quietly } from './hooks.ts';
import { allowedFields, type LogFields } from './log.ts';
import type { Operation } from './operation.ts';
import type { CallOptions, Settings } from './options.ts';
import { type Attempt, aborted, explain, invalid, successOf, unwritable } from './outcome.ts';
import type { Protocol } from './protocols/protocol.ts';
import { conceal, concealAll, secretsOf } from './redact.ts';
import { jitteredDelay, retryAfterMs } from './retry.ts';
import { sleep, within } from './sleep.ts';
import { type HttpRequest, type HttpResponse, TransportError } from './transport/transport.ts';
import type { Validators } from './validation.ts';

/** What the calls of a client share. */
export interface Service {
  readonly api: Api;
  /** `cvm 2017-03-12`. */
  readonly name: string;
  readonly settings: Settings;
  readonly protocol: Protocol;
}

/** How an attempt ended; `offsetMs` is the clock's when it was signed. */
interface Failure {
  readonly error: SdkError;
  readonly response: HttpResponse | undefined;
  readonly offsetMs: number;
}

/** A call under way. */
export class Invocation implements Attempt {
  declare readonly api: Api;
  declare readonly operation: Operation<never, unknown>;
  declare readonly signal: CallOptions['signal'];
  readonly #service: Service;
  readonly #options: CallOptions;
  readonly #validators: Validators | undefined;
  readonly #region: string | undefined;
  readonly #origin: string;
  readonly #deadline: number;
  /** Whether somebody listens to the steps of the call. */
  readonly #watched: boolean;
  /** Requests sent, the present one included. */
  #attempts = 0;
  /** Whether an attempt may have carried the action out. */
  #executed = false;
  /** Whether the clock was set. */
  #corrected = false;
  /** Of the present attempt. */
  #request: HttpRequest | undefined;
  #credentials: Credentials | undefined;

  constructor(
    service: Service,
    operation: Operation<never, unknown>,
    options: CallOptions,
    validators: Validators | undefined,
  ) {
    const { api, settings } = service;
    this.api = api;
    this.operation = operation;
    this.signal = options.signal;
    this.#service = service;
    this.#options = options;
    this.#validators = validators;
    this.#region = options.region ?? settings.region;
    this.#origin = originFor(service, operation, this.#region);
    this.#deadline = settings.now() + (options.deadlineMs ?? settings.deadlineMs);
    this.#watched = (options.hooks ?? settings.hooks ?? settings.logger) !== undefined;
  }

  /** @throws {SdkError} whatever goes wrong */
  async run(given: object): Promise<CallResult<unknown>> {
    const input = this.#complete(this.#checkRequest(given));
    this.#checkRegion();
    for (;;) {
      const waitMs = this.#service.settings.rateLimiter?.reserve(this.operation.name, this.operation.rateLimit) ?? 0;
      if (waitMs > 0) await this.#keepRate(waitMs);
      const outcome = await this.#attempt(input);
      if ('data' in outcome) return outcome;
      const delayMs = this.#delayAfter(outcome);
      this.#tell('onRetry', { ...this.#info(), error: outcome.error, delayMs });
      await this.#pause(delayMs);
    }
  }

  /** @throws {SdkError} what goes wrong before the request is sent */
  async #attempt(input: object): Promise<CallResult<unknown> | Failure> {
    const { settings, protocol } = this.#service;
    const found = located(this.context(), settings.credentials);
    this.#credentials = found instanceof Promise ? await this.#waitForCredentials(found) : found;
    const { offsetMs } = settings.clock;
    const startedAt = settings.now();
    const request = await this.#sign(input, this.#credentials);
    this.#attempts++;
    let response: HttpResponse | undefined;
    try {
      response = await this.#send(request, this.#deadline - startedAt);
      const { data, requestId } = successOf(protocol.read(response), response, this);
      this.#checkResponse(data, requestId, response.status);
      settings.budget.refill();
      if (this.#watched) {
        const { status } = response;
        const told = { ...this.#info(), status, requestId: this.#shown(requestId) };
        this.#tell('onResponse', { ...told, durationMs: settings.now() - startedAt });
      }
      return { data, requestId, attempts: this.#attempts, response };
    } catch (cause) {
      const error = explain(cause, this);
      // What an earlier attempt may have done, a later refusal doesn't undo.
      this.#executed ||= error.mayHaveExecuted;
      if (this.#executed) Object.assign(error, { mayHaveExecuted: true });
      this.#tell('onError', { ...this.#info(), error, durationMs: settings.now() - startedAt });
      return { error, response, offsetMs };
    }
  }

  /** Milliseconds until the next attempt. @throws {SdkError} the error, where there is none */
  #delayAfter({ error, response, offsetMs }: Failure): number {
    const { retries, clock, budget, now, random } = this.#service.settings;
    if (this.#attempts >= retries.maxAttempts) throw error;
    let delayMs = 0;
    if (error.kind === 'service' && isOneOf(error.code, this.api.errors.expired)) {
      if (this.#corrected || !clock.correct(response?.headers['date'], offsetMs)) throw error;
      this.#corrected = true;
    } else {
      // A write may be repeated where the service recognises the repetition, or the failure proves that nothing ran.
      const repeatable = this.operation.reads || this.operation.idempotencyMember !== undefined;
      if (!error.retryable || (error.mayHaveExecuted && !repeatable) || !budget.take()) throw error;
      const asked = retryAfterMs(response?.headers['retry-after'], now());
      delayMs = Math.max(asked ?? 0, jitteredDelay(this.#attempts, retries, random));
    }
    // A wait that ends after the deadline is of no use to anybody.
    if (now() + delayMs >= this.#deadline) throw error;
    return delayMs;
  }

  #checkRequest(given: object): object {
    if (typeof given !== 'object' || Array.isArray(given)) {
      throw invalid('request', [{ message: 'Expected an object of parameters.' }], this);
    }
    const checks = this.#service.settings.validate === 'request';
    const result = checks ? this.#validators?.request(this.operation.name, given) : undefined;
    if (result?.issues) throw invalid('request', result.issues, this);
    return (result?.value as object | undefined) ?? given;
  }

  /** With what isn't documented, and with a token that makes repetitions safe, where the action takes one. */
  #complete(input: object): object {
    const { extraParameters } = this.#options;
    const member = this.operation.idempotencyMember;
    if (!extraParameters && member === undefined) return input;
    try {
      const whole: Record<string, unknown> = { ...input, ...extraParameters };
      if (member !== undefined) whole[member] ??= globalThis.crypto.randomUUID();
      return whole;
    } catch (cause) {
      throw unwritable(cause, this);
    }
  }

  #checkRegion(): void {
    if (this.#region !== undefined || Object.keys(this.api.regions).length === 0) return;
    throw new ConfigurationError(
      'region',
      `${this.operation.method}: region: got none; takes one such as "${Object.keys(this.api.regions)[0]}", or set TENCENTCLOUD_REGION`,
      this.context(),
    );
  }

  #checkResponse(data: unknown, id: string | undefined, status: number): void {
    const { validateResponses } = this.#service.settings;
    const issues =
      validateResponses === 'off' ? undefined : this.#validators?.response(this.operation.name, data)?.issues;
    if (!issues) return;
    const requestId = this.#shown(id);
    if (validateResponses === 'strict') {
      const more = { status, requestId, mayHaveExecuted: !this.operation.reads };
      throw invalid('response', concealAll(issues, this.secrets()), this, more);
    }
    this.#log('warn', "response isn't as documented", { action: this.operation.method, requestId });
  }

  async #keepRate(waitMs: number): Promise<void> {
    if (this.#service.settings.now() + waitMs >= this.#deadline) {
      const message = `${this.operation.method}: keeping the rate limit would pass the deadline`;
      throw new TimeoutError(message, this.context({ retryable: true }));
    }
    await this.#pause(waitMs);
  }

  async #pause(ms: number): Promise<void> {
    if (ms > 0) await sleep(ms, this.signal);
    if (this.signal?.aborted) throw aborted(this, this.#executed);
  }

  async #waitForCredentials(pending: Promise<Credentials>): Promise<Credentials> {
    try {
      const found = await within(pending, this.#deadline - this.#service.settings.now(), this.signal);
      if (found !== undefined) return found;
    } catch (cause) {
      throw locate(cause, this.context());
    }
    if (this.signal?.aborted) throw aborted(this, this.#executed);
    throw new TimeoutError(`${this.operation.method}: no credentials in time`, this.context());
  }

  async #sign(input: object, credentials: Credentials): Promise<HttpRequest> {
    const { version, product, path, client } = this.api;
    const { httpMethod, signatureMethod, random, clock } = this.#service.settings;
    try {
      const signed = await this.#service.protocol.sign({
        action: this.operation.name,
        version,
        service: product,
        region: this.#region,
        input,
        origin: this.#origin,
        path,
        httpMethod,
        signatureMethod,
        credentials,
        timestamp: clock.seconds(),
        nonce: 1 + Math.floor(random() * 2 ** 31),
      });
      const agent = platform.userAgent(client);
      this.#request = agent === undefined ? signed : { ...signed, headers: { ...signed.headers, 'User-Agent': agent } };
      return this.#request;
    } catch (cause) {
      throw unwritable(cause, this);
    }
  }

  #send(request: HttpRequest, leftMs: number): Promise<HttpResponse> {
    const { settings } = this.#service;
    const { signal } = this;
    const timeoutMs = Math.min(this.#options.timeoutMs ?? settings.timeoutMs, leftMs);
    if (signal?.aborted) throw new TransportError('abort', '', false);
    if (timeoutMs <= 0) throw new TransportError('timeout', '', false);
    if (this.#watched) this.#tell('onRequest', this.#info());
    return settings.transport.send(request, { signal, timeoutMs });
  }

  context(more?: ErrorContext): ErrorContext {
    return {
      api: this.#service.name,
      action: this.operation.method,
      attempts: this.#attempts,
      mayHaveExecuted: this.#executed,
      ...more,
    };
  }

  secrets(): readonly string[] {
    return this.#request && this.#credentials ? secretsOf(this.#request, this.#credentials) : [];
  }

  #shown(text: string | undefined): string | undefined {
    return text && conceal(text, this.secrets());
  }

  #info(): AttemptInfo {
    const host = this.#origin.slice(this.#origin.indexOf('//') + 2);
    return { action: this.operation.method, attempt: this.#attempts, host, region: this.#region };
  }

  #tell<Name extends keyof Hooks>(step: Name, event: HookEvent<Name>): void {
    emit([this.#service.settings.hooks, this.#options.hooks], step, event);
    const { error, ...fields } = event as LogFields & { error?: SdkError };
    this.#log(step === 'onError' ? 'warn' : 'debug', step.slice(2).toLowerCase(), { ...error, ...fields });
  }

  #log(level: 'debug' | 'warn', message: string, fields: LogFields): void {
    const { settings, name } = this.#service;
    quietly(() => settings.logger?.[level]?.(`${name} ${message}`, allowedFields(fields)));
  }
}

/** What a function returns. Errors that know nothing of the call get to know it. */
export function located<T>(context: ErrorContext, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw locate(error, context);
  }
}

function locate(error: unknown, context: ErrorContext): unknown {
  return error instanceof SdkError ? Object.assign(error, context) : error;
}

function originFor({ api, settings }: Service, { endpoint }: Operation<never, unknown>, region?: string): string {
  const { origin, regionalEndpoint } = settings;
  if (origin !== undefined) return origin;
  const regional = regionalEndpoint && region !== undefined && Object.hasOwn(api.regions, region);
  return `https://${endpoint ?? (regional ? api.regions[region] : null) ?? api.endpoint}`;
}
