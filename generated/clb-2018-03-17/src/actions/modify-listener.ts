// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyListener. */
import type { ClbRegion } from '../api.ts';
import { modifyListener as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyListenerRequest, ModifyListenerResponse } from '../types.ts';

/**
 * This API (ModifyListener) is used to modify the attributes of a CLB listener, such as listener
 * name, health check parameter, certificate information, and forwarding policy.
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestID as an input parameter to check whether this task is
 * successful.
 *
 * Action ModifyListener. At most 20 requests a second. Asynchronous: wait for the outcome with
 * `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, MissingParameter, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyListener(client, {
 *   HealthCheck: {
 *     UnHealthNum: 5,
 *     HealthNum: 5,
 *     IntervalTime: 60,
 *     TimeOut: 35,
 *     HealthSwitch: 1,
 *   },
 *   LoadBalancerId: 'lb-cuxw2rm0',
 *   ListenerId: 'lbl-d1ubsydq',
 *   ListenerName: 'newlis',
 *   Scheduler: 'LEAST_CONN',
 *   SessionExpireTime: 120,
 * });
 * ```
 */
export function modifyListener(
  client: ApiClient,
  input: ModifyListenerRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyListenerResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link modifyListener} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForModifyListener(
  client: ApiClient,
  response: Partial<ModifyListenerResponse>,
  options?: WaitOptions<ClbRegion> & { request?: ModifyListenerRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
