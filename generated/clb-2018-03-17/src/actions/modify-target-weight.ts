// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyTargetWeight. */
import type { ClbRegion } from '../api.ts';
import { modifyTargetWeight as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyTargetWeightRequest, ModifyTargetWeightResponse } from '../types.ts';

/**
 * This API (ModifyTargetWeight) is used to modify the forwarding weight of a real server bound
 * to a CLB instance. This is an async API. After it is returned successfully, you can call the
 * DescribeTaskStatus API with the returned RequestID as an input parameter to check whether this
 * task is successful.
 *
 * Action ModifyTargetWeight. At most 20 requests a second. Asynchronous: wait for the outcome
 * with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyTargetWeight(client, {
 *   LoadBalancerId: 'lb-cuxw2rm0',
 *   ListenerId: 'lbl-d1ubsydq',
 *   Targets: [{ InstanceId: 'ins-dm4xtz0i', Port: 334 }],
 *   Weight: 8,
 * });
 * ```
 */
export function modifyTargetWeight(
  client: ApiClient,
  input: ModifyTargetWeightRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyTargetWeightResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link modifyTargetWeight} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForModifyTargetWeight(
  client: ApiClient,
  response: Partial<ModifyTargetWeightResponse>,
  options?: WaitOptions<ClbRegion> & { request?: ModifyTargetWeightRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
