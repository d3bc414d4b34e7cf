// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DeleteListener. */
import type { ClbRegion } from '../api.ts';
import { deleteListener as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { DeleteListenerRequest, DeleteListenerResponse } from '../types.ts';

/**
 * This API is used to delete a listener from a CLB instance (layer-4 or layer-7).
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestID as an input parameter to check whether this task is
 * successful.
 *
 * Action DeleteListener. At most 20 requests a second. Asynchronous: wait for the outcome with
 * `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await deleteListener(client, {
 *   LoadBalancerId: 'lb-cuxw2rm0',
 *   ListenerId: 'lbl-4udz130k',
 * });
 * ```
 */
export function deleteListener(
  client: ApiClient,
  input: DeleteListenerRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeleteListenerResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link deleteListener} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDeleteListener(
  client: ApiClient,
  response: Partial<DeleteListenerResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DeleteListenerRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
