// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Everything that this package throws. Each error says what happened to the request, so that a caller can decide. */

export type ErrorKind =
  /** The service answered with an error. */
  | 'service'
  /** No answer: name lookup, connection, TLS, reset. */
  | 'network'
  | 'timeout'
  | 'abort'
  /** An answer that isn't one: HTML, half a body, JSON of another shape, a bare HTTP error. */
  | 'protocol'
  | 'credentials'
  | 'validation'
  /** An option that the client doesn't take. */
  | 'configuration'
  /** An asynchronous task failed. */
  | 'task'
  /** The results of a list never end. */
  | 'paging';

export interface ErrorContext {
  /** Product and version: `cvm 2017-03-12`. */
  readonly api?: string | undefined;
  /** The client's method, `describeInstances`. */
  readonly action?: string | undefined;
  readonly requestId?: string | undefined;
  /** Requests sent, this one included. */
  readonly attempts?: number | undefined;
  /** The same call may go well later. */
  readonly retryable?: boolean | undefined;
  /** The service may have carried the action out. False: proof that it didn't. */
  readonly mayHaveExecuted?: boolean | undefined;
  /** HTTP status. */
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** Marks the errors of every copy and version of this runtime. */
const BRAND = Symbol.for('tencentcloud-docs-sdk.error');

/** The base of all errors here. */
export class SdkError extends Error {
  override readonly name: string = 'SdkError';
  declare readonly kind: ErrorKind;
  /** The service's code, or `ClientError.` and the kind. */
  declare readonly code: string;
  declare readonly api: string | undefined;
  declare readonly action: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly attempts: number;
  declare readonly retryable: boolean;
  declare readonly mayHaveExecuted: boolean;
  declare readonly status: number | undefined;

  constructor(kind: ErrorKind, message: string, context: ErrorContext = {}, code?: string) {
    const { cause, attempts = 0, retryable = false, mayHaveExecuted = false, ...more } = context;
    super(message, cause === undefined ? undefined : { cause });
    Object.defineProperty(this, BRAND, { value: true });
    code ??= `ClientError.${kind[0]?.toUpperCase()}${kind.slice(1)}`;
    Object.assign(this, { kind, code, attempts, retryable, mayHaveExecuted, ...more });
  }
}

/** The service answered with an error. */
export class ServiceError<Code extends string = string> extends SdkError {
  override readonly name: string = 'ServiceError';
  declare readonly kind: 'service';
  declare readonly code: Code;
  /** The service's own words. */
  declare readonly serviceMessage: string;

  constructor(code: Code, message: string, context: ErrorContext = {}) {
    const where = context.action === undefined ? '' : `${context.action}: `;
    const id = context.requestId === undefined ? '' : ` (request ${context.requestId})`;
    super('service', `${where}${code}: ${message}${id}`, context, code);
    this.serviceMessage = message;
  }
}

/** What became of one resource of a batch. */
export interface BatchOutcome {
  readonly resource: string;
  readonly succeeded: boolean;
  readonly code: string;
  readonly message: string;
  /** The resource's own task. */
  readonly requestId: string | undefined;
}

/** A batch went well for some of its resources only. */
export class PartialFailureError<Code extends string = string> extends ServiceError<Code> {
  override readonly name: string = 'PartialFailureError';
  /** One outcome for each resource that the service reported on. */
  declare readonly outcomes: readonly BatchOutcome[];

  constructor(code: Code, message: string, outcomes: readonly BatchOutcome[], context: ErrorContext = {}) {
    super(code, message, { ...context, mayHaveExecuted: true });
    this.outcomes = outcomes;
  }
}

/** No answer came back. */
export class NetworkError extends SdkError {
  override readonly name: string = 'NetworkError';
  declare readonly kind: 'network';

  constructor(message: string, context?: ErrorContext) {
    super('network', message, context);
  }
}

/** An attempt, or the whole call, took longer than allowed. */
export class TimeoutError extends SdkError {
  override readonly name: string = 'TimeoutError';
  declare readonly kind: 'timeout';

  constructor(message: string, context?: ErrorContext) {
    super('timeout', message, context);
  }
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class AbortError extends SdkError {
  override readonly name: string = 'AbortError';
  declare readonly kind: 'abort';

  constructor(message: string, context?: ErrorContext) {
    super('abort', message, context);
  }
}

/** An answer came that isn't one of the API's. */
export class ProtocolError extends SdkError {
  override readonly name: string = 'ProtocolError';
  declare readonly kind: 'protocol';

  constructor(message: string, context?: ErrorContext) {
    super('protocol', message, context);
  }
}

/** No usable credentials. */
export class CredentialsError extends SdkError {
  override readonly name: string = 'CredentialsError';
  declare readonly kind: 'credentials';

  constructor(message: string, context?: ErrorContext) {
    super('credentials', message, context);
  }
}

/** One thing wrong with a value. */
export interface ValidationIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A request, or a response, isn't as the document describes it. */
export class ValidationError extends SdkError {
  override readonly name: string = 'ValidationError';
  declare readonly kind: 'validation';
  declare readonly issues: readonly ValidationIssue[];

  constructor(message: string, issues: readonly ValidationIssue[], context?: ErrorContext) {
    super('validation', message, context);
    this.issues = issues;
  }
}

/** An option that the client doesn't take; thrown before anything is sent. */
export class ConfigurationError extends SdkError {
  override readonly name: string = 'ConfigurationError';
  declare readonly kind: 'configuration';
  /** The option's name. */
  declare readonly option: string;

  constructor(option: string, message: string, context?: ErrorContext) {
    super('configuration', message, context);
    this.option = option;
  }
}

/** An asynchronous task ended in failure. */
export class TaskFailedError extends SdkError {
  override readonly name: string = 'TaskFailedError';
  declare readonly kind: 'task';
  /** The status that the service reported. */
  declare readonly taskStatus: string | number;
  /** The last answer of the action that reports on tasks. */
  declare readonly response: unknown;

  constructor(message: string, taskStatus: string | number, response: unknown, context?: ErrorContext) {
    super('task', message, { ...context, mayHaveExecuted: true });
    this.taskStatus = taskStatus;
    this.response = response;
  }
}

/** The results of a list never end. */
export class PagingError extends SdkError {
  override readonly name: string = 'PagingError';
  declare readonly kind: 'paging';

  constructor(message: string, context?: ErrorContext) {
    super('paging', message, context);
  }
}

/** Whether a value is an error of this runtime, from whichever copy of a package it came. */
export function isSdkError(value: unknown): value is SdkError {
  return typeof value === 'object' && value !== null && (value as { [BRAND]?: unknown })[BRAND] === true;
}

/** Whether a value is an error that the service answered with. */
export function isServiceError(value: unknown): value is ServiceError {
  return isSdkError(value) && value.kind === 'service';
}
