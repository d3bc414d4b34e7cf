/** One call from its input to its outcome: check, sign, send, read, and try again where that is safe. */
import { type Api, isOneOf } from './api.ts';
import type { Awaitable } from './awaitable.ts';
import type { CallResult } from './call.ts';
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
import type { CallOptions, Settings } from './options.ts';
import type { Protocol } from './protocols/protocol.ts';
import { conceal, concealAll, concealIn, secretsOf } from './redact.ts';
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

interface Success {
  readonly data: unknown;
  readonly requestId: string | undefined;
}

/**
 * Calls an action.
 *
 * @throws {SdkError} whatever goes wrong
 */
export function invoke(
  service: Service,
  operation: Operation<never, unknown>,
  given: object,
  options: CallOptions,
  validators: Validators | undefined,
): Promise<CallResult<unknown>> {
  const { api, settings, protocol } = service;
  const { clock } = settings;
  const { name, method, reads } = operation;
  const { signal, region = settings.region } = options;
  const origin = originFor(service, operation, region);
  const deadline = settings.now() + (options.deadlineMs ?? settings.deadlineMs);
  /** Whether somebody listens to the steps of the call. */
  const watched = (options.hooks ?? settings.hooks ?? settings.logger) !== undefined;
  /** Requests sent, the present one included. */
  let attempts = 0;
  /** Whether an attempt may have carried the action out. */
  let executed = false;
  /** Of the present attempt. */
  let request: HttpRequest | undefined;
  let credentials: Credentials | undefined;

  return run();

  async function run(): Promise<CallResult<unknown>> {
    const input = prepareInput(operation, checkRequest());
    // A write may be repeated where the service recognises the repetition, or the failure proves that nothing ran.
    const repeatable = reads || operation.idempotencyMember !== undefined;
    let corrected = false;

    for (;;) {
      const waitMs = settings.rateLimiter?.reserve(name, operation.rateLimit) ?? 0;
      if (waitMs > 0) await keepRate(waitMs);
      const found = located(context(), settings.credentials);
      credentials = found instanceof Promise ? await waitForCredentials(found) : found;
      const { offsetMs } = clock;
      const startedAt = settings.now();
      try {
        const signed = sign(input, credentials);
        request = signed instanceof Promise ? await signed : signed;
      } catch (cause) {
        throw unwritable(cause);
      }
      attempts++;
      let error: SdkError;
      let response: HttpResponse | undefined;
      try {
        response = await send(request, deadline - startedAt);
        const { data, requestId } = read(response);
        settings.budget.refill();
        if (watched) {
          const { status } = response;
          tell('onResponse', {
            ...info(),
            status,
            requestId: shown(requestId),
            durationMs: settings.now() - startedAt,
          });
        }
        return { data, requestId, attempts, response };
      } catch (cause) {
        error = explain(cause);
        // What an earlier attempt may have done, a later refusal doesn't undo.
        executed ||= error.mayHaveExecuted;
        if (executed) Object.assign(error, { mayHaveExecuted: true });
      }

      tell('onError', { ...info(), error, durationMs: settings.now() - startedAt });
      if (attempts >= settings.retries.maxAttempts) throw error;
      let delayMs = 0;
      if (error.kind === 'service' && isOneOf(error.code, api.errors.expired)) {
        if (corrected || !clock.correct(response?.headers['date'], offsetMs)) throw error;
        corrected = true;
      } else {
        if (!error.retryable || (error.mayHaveExecuted && !repeatable) || !settings.budget.take()) throw error;
        const asked = retryAfterMs(response?.headers['retry-after'], settings.now());
        delayMs = Math.max(asked ?? 0, jitteredDelay(attempts, settings.retries, settings.random));
      }
      // A wait that ends after the deadline is of no use to anybody.
      if (settings.now() + delayMs >= deadline) throw error;
      tell('onRetry', { ...info(), error, delayMs });
      await pause(delayMs);
    }
  }

  function checkRequest(): object {
    if (typeof given !== 'object' || Array.isArray(given)) {
      throw invalid('request', [{ message: 'Expected an object of parameters.' }]);
    }
    const result = settings.validate === 'request' ? validators?.request(name, given) : undefined;
    if (result?.issues) throw invalid('request', result.issues);
    return (result?.value as object | undefined) ?? given;
  }

  function invalid(what: string, issues: readonly ValidationIssue[], more?: ErrorContext): ValidationError {
    // The package's own validators say where; those of a user may not.
    const list = issues.map(({ message, path }) => {
      const where = path?.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
      return where && !message.includes('`') ? `${where}: ${message}` : message;
    });
    const message = `${method}: the ${what} isn't as documented: ${list.join(' ')}`;
    return new ValidationError(message, issues, context(more));
  }

  async function keepRate(waitMs: number): Promise<void> {
    if (settings.now() + waitMs >= deadline) {
      const message = `${method}: waiting for the client's rate limit would pass the deadline`;
      throw new TimeoutError(message, context({ retryable: true }));
    }
    await pause(waitMs);
  }

  async function pause(ms: number): Promise<void> {
    if (ms > 0) await sleep(ms, signal);
    if (signal?.aborted) throw aborted(executed);
  }

  async function waitForCredentials(pending: Promise<Credentials>): Promise<Credentials> {
    try {
      const found = await within(pending, deadline - settings.now(), signal);
      if (found !== undefined) return found;
    } catch (cause) {
      throw locate(cause, context());
    }
    throw signal?.aborted ? aborted(executed) : new TimeoutError(`${method}: no credentials in time`, context());
  }

  function sign(input: object, credentials: Credentials): Awaitable<HttpRequest> {
    const { httpMethod, signatureMethod, random } = settings;
    const { version, product, path } = api;
    return protocol.sign({
      action: name,
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
  function unwritable(cause: unknown): SdkError {
    if (cause instanceof SdkError) return cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return invalid('request', [{ message: `it can't be written: ${reason}` }]);
  }

  function send(signed: HttpRequest, leftMs: number): Promise<HttpResponse> {
    const timeoutMs = Math.min(options.timeoutMs ?? settings.timeoutMs, leftMs);
    if (signal?.aborted) throw new TransportError('abort', '', false);
    if (timeoutMs <= 0) throw new TransportError('timeout', '', false);
    if (watched) tell('onRequest', info());
    return settings.transport.send(signed, { signal, timeoutMs });
  }

  /** The content of a success, or the error that a response stands for. */
  function read(response: HttpResponse): Success {
    const answer = protocol.read(response);
    const { status } = response;
    if ('data' in answer && status >= 200 && status <= 299) {
      if (settings.validateResponses !== 'off') checkResponse(answer, status);
      return answer;
    }
    if ('error' in answer) {
      const { code, message, outcomes } = answer.error;
      const { throttled, internal, rejected, expired } = api.errors;
      const isThrottled = isOneOf(code, throttled);
      const refused = isThrottled || isOneOf(code, expired) || isOneOf(code, rejected);
      const details = context({
        status,
        requestId: shown(answer.requestId),
        retryable: isThrottled || isOneOf(code, internal) || status >= 500,
        mayHaveExecuted: !reads && !refused,
      });
      throw outcomes
        ? new PartialFailureError(shown(code), shown(message), concealAll(outcomes, secrets()), details)
        : new ServiceError(shown(code), shown(message), details);
    }
    const reason = 'malformed' in answer ? answer.malformed : 'the body is a success';
    throw new ProtocolError(
      `${method}: HTTP ${status}, and ${reason}`,
      context({ status, retryable: status === 429 || status >= 500, mayHaveExecuted: !reads && status !== 429 }),
    );
  }

  function checkResponse({ data, requestId: id }: Success, status: number): void {
    const issues = validators?.response(name, data)?.issues;
    if (!issues) return;
    const requestId = shown(id);
    if (settings.validateResponses === 'strict') {
      throw invalid('response', concealAll(issues, secrets()), { status, requestId, mayHaveExecuted: !reads });
    }
    log('warn', "response isn't as documented", { action: method, requestId });
  }

  /** Any failure of an attempt as one of this package's errors. */
  function explain(thrown: unknown): SdkError {
    if (thrown instanceof SdkError) return thrown;
    const known = thrown instanceof TransportError;
    const fault = known ? thrown.fault : signal?.aborted ? 'abort' : 'network';
    // A transport that says nothing about it may have sent the request.
    const mayHaveExecuted = (!known || thrown.sent) && !reads;
    if (fault === 'abort') return aborted(mayHaveExecuted);
    const cause = concealIn(thrown, secrets());
    const details = context({ retryable: true, mayHaveExecuted, cause });
    const reason = cause instanceof Error && cause.message ? `: ${cause.message}` : '';
    if (fault === 'timeout') return new TimeoutError(`${method}: no answer in time${reason}`, details);
    if (fault === 'network') return new NetworkError(`${method}: no answer${reason}`, details);
    return new ProtocolError(`${method}: the answer broke off or can't be read${reason}`, details);
  }

  function aborted(mayHaveExecuted: boolean): AbortError {
    return new AbortError(`${method}: aborted by the caller`, context({ mayHaveExecuted, cause: signal?.reason }));
  }

  function context(more?: ErrorContext): ErrorContext {
    return { api: service.name, action: method, attempts, mayHaveExecuted: executed, ...more };
  }

  function secrets(): readonly string[] {
    return request && credentials ? secretsOf(request, credentials) : [];
  }

  function shown<T extends string | undefined>(text: T): T {
    return (text && conceal(text, secrets())) as T;
  }

  function info(): AttemptInfo {
    return { action: method, attempt: attempts, host: origin.slice(origin.indexOf('//') + 2), region };
  }

  /** Tells hooks and the logger about a step of the call. */
  function tell<Name extends keyof Hooks>(step: Name, event: HookEvent<Name>): void {
    emit([settings.hooks, options.hooks], step, event);
    const { error, ...fields } = event as LogFields & { error?: SdkError };
    log(step === 'onError' ? 'warn' : 'debug', step.slice(2).toLowerCase(), { ...error, ...fields });
  }

  function log(level: 'debug' | 'warn', message: string, fields: LogFields): void {
    try {
      settings.logger?.[level]?.(`${service.name} ${message}`, allowedFields(fields));
    } catch {
      // A logger that fails doesn't fail the call.
    }
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

/** With a token that makes repetitions safe, where the action takes one. */
function prepareInput(operation: Operation<never, unknown>, input: object): object {
  const member = operation.idempotencyMember;
  if (member === undefined || (input as Record<string, unknown>)[member] !== undefined) return input;
  return { ...input, [member]: globalThis.crypto.randomUUID() };
}

function originFor({ api, settings }: Service, { endpoint }: Operation<never, unknown>, region?: string): string {
  const { origin, regionalEndpoint } = settings;
  if (origin !== undefined) return origin;
  const regional = regionalEndpoint && region !== undefined && Object.hasOwn(api.regions, region);
  return `https://${endpoint ?? (regional ? api.regions[region] : null) ?? api.endpoint}`;
}
