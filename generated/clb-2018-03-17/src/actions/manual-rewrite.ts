// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ManualRewrite. */
import type { ClbRegion } from '../api.ts';
import { manualRewrite as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { ManualRewriteRequest, ManualRewriteResponse } from '../types.ts';

/**
 * After the original access address and the address to be redirected are configured manually,
 * the system will automatically redirect requests made to the original access address to the
 * target address of the corresponding path. Multiple paths can be configured as a redirection
 * policy under one domain name to achieve automatic redirection between HTTP and HTTPS. A
 * redirection policy should meet the following rules: if A has already been redirected to B,
 * then it cannot be redirected to C (unless the original redirection relationship is deleted and
 * a new one is created), and B cannot be redirected to any other addresses.
 *
 * Action ManualRewrite. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation,
 *   FailedOperation.InvalidLBStatus, InternalError, InvalidParameter,
 *   InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
 *   InvalidParameter.ProtocolCheckFailed, InvalidParameter.RewriteAlreadyExist,
 *   InvalidParameter.SomeRewriteNotFound, InvalidParameterValue, InvalidParameterValue.Length,
 *   LimitExceeded, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await manualRewrite(client, {
 *   LoadBalancerId: 'lb-r6nx1iby',
 *   SourceListenerId: 'lbl-cy6akv52',
 *   TargetListenerId: 'lbl-cy6ak123',
 *   RewriteInfos: [{ SourceLocationId: 'loc-2jkimjn0', TargetLocationId: 'loc-eu15yo84' }],
 * });
 * ```
 */
export function manualRewrite(
  client: ApiClient,
  input: ManualRewriteRequest,
  options?: CallOptions<ClbRegion>,
): Call<ManualRewriteResponse> {
  return client.call(operation, input, options);
}
