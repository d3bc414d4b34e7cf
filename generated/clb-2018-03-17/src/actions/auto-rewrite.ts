// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** AutoRewrite. */
import type { ClbRegion } from '../api.ts';
import { autoRewrite as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { AutoRewriteRequest, AutoRewriteResponse } from '../types.ts';

/**
 * An HTTPS:443 listener needs to be created first, along with a forwarding rule. When this API
 * is called, an HTTP:80 listener will be created automatically if it did not exist and a
 * forwarding rule corresponding to `Domains` (specified in the input parameter) under the
 * HTTPS:443 listener will also be created. After successful creation, access requests to an
 * HTTP:80 address will be redirected to an HTTPS:443 address automatically.
 *
 * Action AutoRewrite. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation,
 *   FailedOperation.InvalidLBStatus, InternalError, InvalidParameter,
 *   InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
 *   InvalidParameter.PortCheckFailed, InvalidParameter.ProtocolCheckFailed,
 *   InvalidParameter.RewriteAlreadyExist, InvalidParameterValue, InvalidParameterValue.Length,
 *   LimitExceeded, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await autoRewrite(client, {
 *   LoadBalancerId: 'lb-r6nx1iby',
 *   ListenerId: 'lb1-lmeeyb1q',
 *   Domains: ['www.abc.com'],
 * });
 * ```
 */
export function autoRewrite(
  client: ApiClient,
  input: AutoRewriteRequest,
  options?: CallOptions<ClbRegion>,
): Call<AutoRewriteResponse> {
  return client.call(operation, input, options);
}
