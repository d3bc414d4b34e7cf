// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** CreateListener. */
import type { ClbRegion } from '../api.ts';
import { createListener as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { CreateListenerRequest, CreateListenerResponse } from '../types.ts';

/**
 * This API is used to create a listener for a CLB instance.
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestId as an input parameter to check whether this task is
 * successful.
 *
 * Action CreateListener. At most 20 requests a second. Asynchronous: wait for the outcome with
 * `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.PortCheckFailed,
 *   InvalidParameterValue, InvalidParameterValue.Length, LimitExceeded, MissingParameter,
 *   ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await createListener(client, {
 *   ListenerNames: ['lis1', 'lis0'],
 *   Protocol: 'TCP',
 *   Ports: [7570, 7569],
 *   LoadBalancerId: 'lb-cuxw2rm0',
 * });
 * ```
 */
export function createListener(
  client: ApiClient,
  input: CreateListenerRequest,
  options?: CallOptions<ClbRegion>,
): Call<CreateListenerResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link createListener} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForCreateListener(
  client: ApiClient,
  response: Partial<CreateListenerResponse>,
  options?: WaitOptions<ClbRegion> & { request?: CreateListenerRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
