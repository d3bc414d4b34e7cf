// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** CreateTargetGroup. */
import type { ClbRegion } from '../api.ts';
import { createTargetGroup as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { CreateTargetGroupRequest, CreateTargetGroupResponse } from '../types.ts';

/**
 * This API is used to create a target group. This feature is in beta test, if you want to try it
 * out, please submit a ticket.
 *
 * Action CreateTargetGroup. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, LimitExceeded, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await createTargetGroup(client, {
 *   VpcId: 'vpc-i1cnjuhx',
 *   Port: 80,
 *   TargetGroupName: 'czhtest',
 * });
 * ```
 */
export function createTargetGroup(
  client: ApiClient,
  input: CreateTargetGroupRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<CreateTargetGroupResponse> {
  return client.call(operation, input, options);
}
