// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyTargetGroupInstancesPort. */
import type { ClbRegion } from '../api.ts';
import { modifyTargetGroupInstancesPort as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyTargetGroupInstancesPortRequest, ModifyTargetGroupInstancesPortResponse } from '../types.ts';

/**
 * This API is used to modify server ports of a target group in batches.
 *
 * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
 * API with the returned `RequestID` as an input parameter to check whether this task is
 * successful.
 *
 * Action ModifyTargetGroupInstancesPort. At most 20 requests a second. Asynchronous: wait for
 * the outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, LimitExceeded, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyTargetGroupInstancesPort(client, {
 *   TargetGroupId: 'lbtg-815iz538',
 *   TargetGroupInstances: [{ BindIP: '172.16.0.34', Port: 123, NewPort: 2233 }],
 * });
 * ```
 */
export function modifyTargetGroupInstancesPort(
  client: ApiClient,
  input: ModifyTargetGroupInstancesPortRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyTargetGroupInstancesPortResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link modifyTargetGroupInstancesPort} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForModifyTargetGroupInstancesPort(
  client: ApiClient,
  response: Partial<ModifyTargetGroupInstancesPortResponse>,
  options?: WaitOptions<ClbRegion> & { request?: ModifyTargetGroupInstancesPortRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
