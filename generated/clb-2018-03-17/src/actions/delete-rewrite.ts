// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DeleteRewrite. */
import type { ClbRegion } from '../api.ts';
import { deleteRewrite as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DeleteRewriteRequest, DeleteRewriteResponse } from '../types.ts';

/**
 * This API (DeleteRewrite) is used to delete the redirection relationship between the specified
 * forwarding rules.
 *
 * Action DeleteRewrite. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation,
 *   FailedOperation.InvalidLBStatus, InternalError, InvalidParameter,
 *   InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.SomeRewriteNotFound, InvalidParameterValue, InvalidParameterValue.Length,
 *   LimitExceeded, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await deleteRewrite(client, {
 *   LoadBalancerId: 'lb-r6nx1iby',
 *   SourceListenerId: 'lbl-cy6akv52',
 *   TargetListenerId: 'lbl-g14o899k',
 *   RewriteInfos: [
 *     { SourceLocationId: 'loc-2jkimjn0', TargetLocationId: 'loc-bmsddozm' },
 *     { SourceLocationId: 'loc-eu15yo84', TargetLocationId: 'loc-bmsddozm' },
 *   ],
 * });
 * ```
 */
export function deleteRewrite(
  client: ApiClient,
  input: DeleteRewriteRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeleteRewriteResponse> {
  return client.call(operation, input, options);
}
