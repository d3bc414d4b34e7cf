// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** What came of an attempt: the content of its response, or one of this package's errors, cleared of the caller's secrets. */
import { type Api, isOneOf } from './api.ts';
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
import type { Operation } from './operation.ts';
import type { Answer, ServiceFault } from './protocols/protocol.ts';
import { concealAll, concealIn } from './redact.ts';
import type { AbortSignalLike } from './signal.ts';
import { type HttpResponse, TransportError } from './transport/transport.ts';

/** The attempt that an outcome belongs to. */
export interface Attempt {
  readonly api: Api;
  readonly operation: Operation<never, unknown>;
  readonly signal: AbortSignalLike | undefined;
  /** What its errors carry. */
  context(more?: ErrorContext): ErrorContext;
  /** What nobody else may see. */
  secrets(): readonly string[];
}

export interface Success {
  readonly data: unknown;
  readonly requestId: string | undefined;
}

/**
 * The content of a success.
 *
 * @throws {ServiceError} the error that the service answered with
 * @throws {ProtocolError} where the response isn't one of the API's
 */
export function successOf(answer: Answer, { status }: HttpResponse, attempt: Attempt): Success {
  if ('data' in answer && status >= 200 && status <= 299) return answer;
  if ('error' in answer) throw serviceError(answer.error, answer.requestId, status, attempt);
  const reason = 'malformed' in answer ? answer.malformed : 'the body is a success';
  // Neither a throttled request nor one that a proxy wants credentials for has reached the service.
  const unsent = status === 429 || status === 407;
  throw new ProtocolError(
    `${attempt.operation.method}: HTTP ${status}, and ${reason}`,
    attempt.context({
      status,
      retryable: status === 429 || status >= 500,
      mayHaveExecuted: !attempt.operation.reads && !unsent,
    }),
  );
}

function serviceError(fault: ServiceFault, id: string | undefined, status: number, attempt: Attempt): ServiceError {
  const { throttled, internal, rejected, expired } = attempt.api.errors;
  const isThrottled = isOneOf(fault.code, throttled);
  const refused = isThrottled || isOneOf(fault.code, expired) || isOneOf(fault.code, rejected);
  const { code, message, outcomes, requestId } = concealAll({ ...fault, requestId: id }, attempt.secrets());
  const context = attempt.context({
    status,
    requestId,
    retryable: isThrottled || isOneOf(fault.code, internal) || status >= 500,
    mayHaveExecuted: !attempt.operation.reads && !refused,
  });
  return outcomes
    ? new PartialFailureError(code, message, outcomes, context)
    : new ServiceError(code, message, context);
}

/** Any failure of an attempt as one of this package's errors. */
export function explain(thrown: unknown, attempt: Attempt): SdkError {
  if (thrown instanceof SdkError) return thrown;
  const { method, reads } = attempt.operation;
  const known = thrown instanceof TransportError;
  const fault = known ? thrown.fault : attempt.signal?.aborted ? 'abort' : 'network';
  // A transport that says nothing about it may have sent the request.
  const mayHaveExecuted = (!known || thrown.sent) && !reads;
  if (fault === 'abort') return aborted(attempt, mayHaveExecuted);
  const cause = concealIn(thrown, attempt.secrets());
  const context = attempt.context({ retryable: fault !== 'configuration', mayHaveExecuted, cause });
  const reason = cause instanceof Error && cause.message ? `: ${cause.message}` : '';
  if (fault === 'timeout') return new TimeoutError(`${method}: no answer in time${reason}`, context);
  if (fault === 'network' || fault === 'configuration') {
    return new NetworkError(`${method}: no answer${reason}`, context);
  }
  return new ProtocolError(`${method}: the answer broke off or can't be read${reason}`, context);
}

export function aborted(attempt: Attempt, mayHaveExecuted: boolean): AbortError {
  const message = `${attempt.operation.method}: aborted by the caller`;
  return new AbortError(message, attempt.context({ mayHaveExecuted, cause: attempt.signal?.reason }));
}

/** A request or a response that isn't as documented. */
export function invalid(
  what: 'request' | 'response',
  issues: readonly ValidationIssue[],
  attempt: Attempt,
  more?: ErrorContext,
): ValidationError {
  // The package's own validators say where; those of a user may not.
  const list = issues.map(({ message, path }) => {
    const where = path?.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
    return where && !message.includes('`') ? `${where}: ${message}` : message;
  });
  const message = `${attempt.operation.method}: the ${what} isn't as documented: ${list.join(' ')}`;
  return new ValidationError(message, issues, attempt.context(more));
}

/** A request that JSON can't carry: it has cycles, a BigInt, getters that throw. */
export function unwritable(cause: unknown, attempt: Attempt): SdkError {
  if (cause instanceof SdkError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return invalid('request', [{ message: `it can't be written: ${reason}` }], attempt);
}
