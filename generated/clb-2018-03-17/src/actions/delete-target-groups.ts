// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DeleteTargetGroups. */
import type { ClbRegion } from '../api.ts';
import { deleteTargetGroups as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DeleteTargetGroupsRequest, DeleteTargetGroupsResponse } from '../types.ts';

/**
 * This API is used to delete a target group.
 *
 * Action DeleteTargetGroups. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await deleteTargetGroups(client, { TargetGroupIds: ['lbtg-f1phe5j6'] });
 * ```
 */
export function deleteTargetGroups(
  client: ApiClient,
  input: DeleteTargetGroupsRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeleteTargetGroupsResponse> {
  return client.call(operation, input, options);
}
