// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** The client of the Cloud Load Balancer API. */
export type { ClbRegion } from './api.ts';
export { ClbClient, type ClbClientOptions } from './client.ts';
export {
  type ClbServiceError,
  type CommonErrorCode,
  ErrorCode,
  type ErrorCodesByMethod,
  isClbError,
} from './errors.ts';
export type { Call, CallResult } from './runtime/call.ts';
export type { ApiClient } from './runtime/client.ts';
export type { Credentials, CredentialsProvider } from './runtime/credentials.ts';
export {
  AbortError,
  type BatchOutcome,
  ConfigurationError,
  CredentialsError,
  type ErrorKind,
  isSdkError,
  isServiceError,
  NetworkError,
  PagingError,
  PartialFailureError,
  ProtocolError,
  SdkError,
  ServiceError,
  TaskFailedError,
  TimeoutError,
  ValidationError,
  type ValidationIssue,
} from './runtime/errors.ts';
export type { AttemptInfo, Hooks } from './runtime/hooks.ts';
export type { JsonValue } from './runtime/json.ts';
export type { LogFields, Logger } from './runtime/log.ts';
export type { CallOptions, ClientOptions } from './runtime/options.ts';
export type { Paginator, PagingOptions } from './runtime/paginate.ts';
export type { SignatureMethod } from './runtime/protocols/protocol.ts';
export type { RetryOptions } from './runtime/retry.ts';
export type { AbortSignalLike } from './runtime/signal.ts';
export { createFetchTransport, type Fetch } from './runtime/transport/fetch.ts';
export {
  type AgentLike,
  type HttpRequest,
  type HttpResponse,
  type Transport,
  type TransportContext,
  TransportError,
} from './runtime/transport/transport.ts';
export type { ValidationResult, Validators } from './runtime/validation.ts';
export type { WaitOptions, WaitProgress, WaitResult } from './runtime/wait.ts';
export type * from './types.ts';
