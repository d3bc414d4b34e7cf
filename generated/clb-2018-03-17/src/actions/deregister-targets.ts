// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DeregisterTargets. */
import type { ClbRegion } from '../api.ts';
import { deregisterTargets as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { DeregisterTargetsRequest, DeregisterTargetsResponse } from '../types.ts';

/**
 * This API (DeregisterTargets) is used to unbind one or more real servers from a CLB listener or
 * forwarding rule. For layer-4 listeners, only the listener ID needs to be specified. For
 * layer-7 listeners, the forwarding rule also needs to be specified through LocationId or
 * Domain+Url.
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestID as an input parameter to check whether this task is
 * successful.
 *
 * Action DeregisterTargets. At most 20 requests a second. Asynchronous: wait for the outcome
 * with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, MissingParameter,
 *   UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await deregisterTargets(client, {
 *   LoadBalancerId: 'lb-cuxw2rm0',
 *   ListenerId: 'lbl-d1ubsydq',
 *   Targets: [{ InstanceId: 'ins-dm4xtz0i', Port: 334 }],
 * });
 * ```
 */
export function deregisterTargets(
  client: ApiClient,
  input: DeregisterTargetsRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeregisterTargetsResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link deregisterTargets} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDeregisterTargets(
  client: ApiClient,
  response: Partial<DeregisterTargetsResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DeregisterTargetsRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
