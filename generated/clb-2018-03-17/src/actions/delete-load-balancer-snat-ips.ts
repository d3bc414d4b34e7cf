// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DeleteLoadBalancerSnatIps. */
import type { ClbRegion } from '../api.ts';
import { deleteLoadBalancerSnatIps as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { DeleteLoadBalancerSnatIpsRequest, DeleteLoadBalancerSnatIpsResponse } from '../types.ts';

/**
 * This API is used to delete the SNAT IP for an SnatPro CLB instance.
 *
 * This is an async API. After it is returned successfully, you can check the task result by
 * calling `DescribeTaskStatus` with the returned `RequestID`.
 *
 * Action DeleteLoadBalancerSnatIps. At most 20 requests a second. Asynchronous: wait for the
 * outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameterValue, LimitExceeded
 *
 * @example
 * ```ts
 * const response = await deleteLoadBalancerSnatIps(client, {
 *   LoadBalancerId: 'lb-cuxw2rm0',
 *   Ips: ['192.168.0.128'],
 * });
 * ```
 */
export function deleteLoadBalancerSnatIps(
  client: ApiClient,
  input: DeleteLoadBalancerSnatIpsRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeleteLoadBalancerSnatIpsResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link deleteLoadBalancerSnatIps} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDeleteLoadBalancerSnatIps(
  client: ApiClient,
  response: Partial<DeleteLoadBalancerSnatIpsResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DeleteLoadBalancerSnatIpsRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
