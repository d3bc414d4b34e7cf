// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** AssociateTargetGroups. */
import type { ClbRegion } from '../api.ts';
import { associateTargetGroups as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { AssociateTargetGroupsRequest, AssociateTargetGroupsResponse } from '../types.ts';

/**
 * This API is used to bind target groups to CLB listeners (layer-4 protocol) or forwarding rules
 * (layer-7 protocol).
 *
 * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
 * API with the returned `RequestID` as an input parameter to check whether this task is
 * successful.
 *
 * Action AssociateTargetGroups. At most 20 requests a second. Asynchronous: wait for the outcome
 * with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, LimitExceeded, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await associateTargetGroups(client, {
 *   Associations: [
 *     {
 *       LoadBalancerId: 'lb-phbx2420',
 *       ListenerId: 'lbl-m2q6sp9m',
 *       LocationId: 'loc-jjqr0ric',
 *       TargetGroupId: 'lbtg-5xunivs0',
 *     },
 *   ],
 * });
 * ```
 */
export function associateTargetGroups(
  client: ApiClient,
  input: AssociateTargetGroupsRequest,
  options?: CallOptions<ClbRegion>,
): Call<AssociateTargetGroupsResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link associateTargetGroups} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForAssociateTargetGroups(
  client: ApiClient,
  response: Partial<AssociateTargetGroupsResponse>,
  options?: WaitOptions<ClbRegion> & { request?: AssociateTargetGroupsRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
