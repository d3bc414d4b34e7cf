// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DeleteLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { deleteLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { DeleteLoadBalancerRequest, DeleteLoadBalancerResponse } from '../types.ts';

/**
 * This API (DeleteLoadBalancer) is used to delete one or more specified CLB instances.
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestId as an input parameter to check whether this task is
 * successful.
 *
 * Action DeleteLoadBalancer. At most 20 requests a second. Asynchronous: wait for the outcome
 * with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameterValue, InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient,
 *   UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await deleteLoadBalancer(client, { LoadBalancerIds: ['lb-hsb93u5o'] });
 * ```
 */
export function deleteLoadBalancer(
  client: ApiClient,
  input: DeleteLoadBalancerRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeleteLoadBalancerResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link deleteLoadBalancer} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDeleteLoadBalancer(
  client: ApiClient,
  response: Partial<DeleteLoadBalancerResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DeleteLoadBalancerRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
