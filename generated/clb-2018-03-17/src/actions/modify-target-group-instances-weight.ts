// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyTargetGroupInstancesWeight. */
import type { ClbRegion } from '../api.ts';
import { modifyTargetGroupInstancesWeight as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyTargetGroupInstancesWeightRequest, ModifyTargetGroupInstancesWeightResponse } from '../types.ts';

/**
 * This API is used to modify server weights of a target group in batches.
 *
 * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
 * API with the returned `RequestID` as an input parameter to check whether this task is
 * successful.
 *
 * Action ModifyTargetGroupInstancesWeight. At most 20 requests a second. Asynchronous: wait for
 * the outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyTargetGroupInstancesWeight(client, {
 *   TargetGroupId: 'lbtg-815iz538',
 *   TargetGroupInstances: [{ BindIP: '172.16.0.34', Port: 1234, Weight: 55 }],
 * });
 * ```
 */
export function modifyTargetGroupInstancesWeight(
  client: ApiClient,
  input: ModifyTargetGroupInstancesWeightRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyTargetGroupInstancesWeightResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link modifyTargetGroupInstancesWeight} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForModifyTargetGroupInstancesWeight(
  client: ApiClient,
  response: Partial<ModifyTargetGroupInstancesWeightResponse>,
  options?: WaitOptions<ClbRegion> & { request?: ModifyTargetGroupInstancesWeightRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
