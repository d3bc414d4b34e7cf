// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** RegisterTargets. */
import type { ClbRegion } from '../api.ts';
import { registerTargets as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { RegisterTargetsRequest, RegisterTargetsResponse } from '../types.ts';

/**
 * This API (RegisterTargets) is used to bind one or more real servers to a CLB listener or
 * layer-7 forwarding rule. Before using this API, you need to create relevant layer-4 listeners
 * or layer-7 forwarding rules. For the former (TCP/UDP), only the listener ID needs to be
 * specified, while for the latter (HTTP/HTTPS), the forwarding rule also needs to be specified
 * through LocationId or Domain+Url.
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestID as an input parameter to check whether this task is
 * successful.
 *
 * Action RegisterTargets. At most 20 requests a second. Asynchronous: wait for the outcome with
 * `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, LimitExceeded,
 *   MissingParameter, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await registerTargets(client, {
 *   LoadBalancerId: 'lb-cuxw2rm0',
 *   ListenerId: 'lbl-d1ubsydq',
 *   Targets: [{ InstanceId: 'ins-dm4xtz0i', Port: 233, Weight: 10 }],
 * });
 * ```
 */
export function registerTargets(
  client: ApiClient,
  input: RegisterTargetsRequest,
  options?: CallOptions<ClbRegion>,
): Call<RegisterTargetsResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link registerTargets} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForRegisterTargets(
  client: ApiClient,
  response: Partial<RegisterTargetsResponse>,
  options?: WaitOptions<ClbRegion> & { request?: RegisterTargetsRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
