/** `src/index.ts` and `src/node.ts`: what the package's users import. */
import type { EmittedFile, PackageContext } from './context.ts';
import { printModule } from './module.ts';

export function emitEntries(context: PackageContext): EmittedFile[] {
  const { product } = context.names;
  const index = [
    `export { ${product}Client } from './client.ts';`,
    `export {\n  type CommonErrorCode,\n  ErrorCode,\n  type ErrorCodesByMethod,\n  is${product}Error,\n  type ${product}ServiceError,\n} from './errors.ts';`,
    "export type { Call, CallResult } from './runtime/call.ts';",
    "export type { ApiClient } from './runtime/client.ts';",
    "export type { Credentials, CredentialsProvider } from './runtime/credentials.ts';",
    `export {\n  AbortError,\n  type BatchOutcome,\n  ConfigurationError,\n  CredentialsError,\n  type ErrorKind,\n  isSdkError,\n  isServiceError,\n  NetworkError,\n  PagingError,\n  PartialFailureError,\n  ProtocolError,\n  SdkError,\n  ServiceError,\n  TaskFailedError,\n  TimeoutError,\n  ValidationError,\n  type ValidationIssue,\n} from './runtime/errors.ts';`,
    "export type { AttemptInfo, Hooks } from './runtime/hooks.ts';",
    "export type { JsonValue } from './runtime/json.ts';",
    "export type { LogFields, Logger } from './runtime/log.ts';",
    "export type { CallOptions, ClientOptions } from './runtime/options.ts';",
    "export type { Paginator, PagingOptions } from './runtime/paginate.ts';",
    "export type { SignatureMethod } from './runtime/protocols/protocol.ts';",
    "export type { RetryOptions } from './runtime/retry.ts';",
    "export type { AbortSignalLike } from './runtime/signal.ts';",
    "export { createFetchTransport, type Fetch } from './runtime/transport/fetch.ts';",
    "export { type HttpRequest, type HttpResponse, type Transport, type TransportContext, TransportError } from './runtime/transport/transport.ts';",
    "export type { Validators, ValidationResult } from './runtime/validation.ts';",
    "export type { WaitOptions, WaitProgress, WaitResult } from './runtime/wait.ts';",
    "export type * from './types.ts';",
  ];
  const node = [
    "export { type CvmRoleOptions, fromCvmRole } from './runtime/node/cvm-role.ts';",
    "export { chain, defaultCredentials } from './runtime/node/default-chain.ts';",
    "export { fromEnvironment } from './runtime/node/environment.ts';",
    "export { fromProfile, type ProfileOptions } from './runtime/node/profile.ts';",
    "export { createNodeTransport, type NodeTransportOptions } from './runtime/transport/node.ts';",
  ];
  return [
    printModule(context, 'src/index.ts', `The client of the ${context.spec.title} API.`, [`${index.join('\n')}\n`]),
    printModule(context, 'src/node.ts', 'What works on Node only: sources of credentials, and connections.', [
      `${node.join('\n')}\n`,
    ]),
  ];
}
