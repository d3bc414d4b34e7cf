// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DeregisterTargetsFromClassicalLB. */
import type { ClbRegion } from '../api.ts';
import { deregisterTargetsFromClassicalLB as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { DeregisterTargetsFromClassicalLBRequest, DeregisterTargetsFromClassicalLBResponse } from '../types.ts';

/**
 * This API is used to unbind a CLB real server. This is an async API. After it is returned
 * successfully, you can call the API `DescribeTaskStatus` with the returned RequestId as an
 * input parameter to check whether this task is successful.
 *
 * Action DeregisterTargetsFromClassicalLB. At most 20 requests a second. Asynchronous: wait for
 * the outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await deregisterTargetsFromClassicalLB(client, {
 *   LoadBalancerId: 'lb-a3u5l5zc',
 *   InstanceIds: ['ins-odjhn6vc'],
 * });
 * ```
 */
export function deregisterTargetsFromClassicalLB(
  client: ApiClient,
  input: DeregisterTargetsFromClassicalLBRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeregisterTargetsFromClassicalLBResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link deregisterTargetsFromClassicalLB} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDeregisterTargetsFromClassicalLB(
  client: ApiClient,
  response: Partial<DeregisterTargetsFromClassicalLBResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DeregisterTargetsFromClassicalLBRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
