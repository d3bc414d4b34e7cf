// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** BatchModifyTargetWeight. */
import type { ClbRegion } from '../api.ts';
import { batchModifyTargetWeight as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { BatchModifyTargetWeightRequest, BatchModifyTargetWeightResponse } from '../types.ts';

/**
 * This API is used to modify forwarding weights of real servers bound to CLB listeners in
 * batches. Up to 500 servers can be unbound in a batch. As this API is async, you should check
 * whether the task is successful by passing the RequestId returned to the API call
 * `DescribeTaskStatus`.
 *
 * This API is supported by CLB layer-4 and layer-7 listeners, but not Classis CLB counterparts.
 *
 * Action BatchModifyTargetWeight. At most 20 requests a second. Asynchronous: wait for the
 * outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await batchModifyTargetWeight(client, {
 *   LoadBalancerId: 'lb-dx98lwo0',
 *   ModifyList: [
 *     {
 *       ListenerId: 'lbl-4b5hnc9a',
 *       LocationId: 'loc-o8cnyw6c',
 *       Targets: [{ InstanceId: 'ins-19404p15', Port: 110, Weight: 50 }],
 *     },
 *     {
 *       ListenerId: 'lbl-20jjtaaw',
 *       LocationId: 'loc-8c5pdrb8',
 *       Targets: [{ InstanceId: 'ins-19411tzv', Port: 80, Weight: 30 }],
 *     },
 *   ],
 * });
 * ```
 */
export function batchModifyTargetWeight(
  client: ApiClient,
  input: BatchModifyTargetWeightRequest,
  options?: CallOptions<ClbRegion>,
): Call<BatchModifyTargetWeightResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link batchModifyTargetWeight} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForBatchModifyTargetWeight(
  client: ApiClient,
  response: Partial<BatchModifyTargetWeightResponse>,
  options?: WaitOptions<ClbRegion> & { request?: BatchModifyTargetWeightRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
