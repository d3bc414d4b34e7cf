// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DeregisterTargetGroupInstances. */
import type { ClbRegion } from '../api.ts';
import { deregisterTargetGroupInstances as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { DeregisterTargetGroupInstancesRequest, DeregisterTargetGroupInstancesResponse } from '../types.ts';

/**
 * This API is used to unbind a server from a target group.
 *
 * This is an async API. After it is returned successfully, you can call the API
 * `DescribeTaskStatus` with the returned RequestId as an input parameter to check whether this
 * task is successful.
 *
 * Action DeregisterTargetGroupInstances. At most 20 requests a second. Asynchronous: wait for
 * the outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await deregisterTargetGroupInstances(client, {
 *   TargetGroupId: 'lbtg-815iz538',
 *   TargetGroupInstances: [{ BindIP: '172.16.0.34', Port: 1234 }],
 * });
 * ```
 */
export function deregisterTargetGroupInstances(
  client: ApiClient,
  input: DeregisterTargetGroupInstancesRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeregisterTargetGroupInstancesResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link deregisterTargetGroupInstances} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDeregisterTargetGroupInstances(
  client: ApiClient,
  response: Partial<DeregisterTargetGroupInstancesResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DeregisterTargetGroupInstancesRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
