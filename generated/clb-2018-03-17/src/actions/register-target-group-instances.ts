// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** RegisterTargetGroupInstances. */
import type { ClbRegion } from '../api.ts';
import { registerTargetGroupInstances as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { RegisterTargetGroupInstancesRequest, RegisterTargetGroupInstancesResponse } from '../types.ts';

/**
 * This API is used to register servers to a target group.
 *
 * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
 * API with the returned `RequestID` as an input parameter to check whether this task is
 * successful.
 *
 * Action RegisterTargetGroupInstances. At most 20 requests a second. Asynchronous: wait for the
 * outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, LimitExceeded, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await registerTargetGroupInstances(client, {
 *   TargetGroupId: 'lbtg-815iz538',
 *   TargetGroupInstances: [{ BindIP: '172.16.0.34', Port: 443, Weight: 10 }],
 * });
 * ```
 */
export function registerTargetGroupInstances(
  client: ApiClient,
  input: RegisterTargetGroupInstancesRequest,
  options?: CallOptions<ClbRegion>,
): Call<RegisterTargetGroupInstancesResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link registerTargetGroupInstances} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForRegisterTargetGroupInstances(
  client: ApiClient,
  response: Partial<RegisterTargetGroupInstancesResponse>,
  options?: WaitOptions<ClbRegion> & { request?: RegisterTargetGroupInstancesRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
