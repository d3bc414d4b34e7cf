// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyTargetPort. */
import type { ClbRegion } from '../api.ts';
import { modifyTargetPort as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyTargetPortRequest, ModifyTargetPortResponse } from '../types.ts';

/**
 * This API (ModifyTargetPort) is used to modify the port of a real server bound to a listener.
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestID as an input parameter to check whether this task is
 * successful.
 *
 * Action ModifyTargetPort. At most 20 requests a second. Asynchronous: wait for the outcome with
 * `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyTargetPort(client, {
 *   LoadBalancerId: 'lb-cuxw2rm0',
 *   ListenerId: 'lbl-d1ubsydq',
 *   Targets: [{ InstanceId: 'ins-dm4xtz0i', Port: 233 }],
 *   NewPort: 334,
 * });
 * ```
 */
export function modifyTargetPort(
  client: ApiClient,
  input: ModifyTargetPortRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyTargetPortResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link modifyTargetPort} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForModifyTargetPort(
  client: ApiClient,
  response: Partial<ModifyTargetPortResponse>,
  options?: WaitOptions<ClbRegion> & { request?: ModifyTargetPortRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
