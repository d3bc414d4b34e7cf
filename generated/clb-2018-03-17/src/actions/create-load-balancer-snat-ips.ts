// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** CreateLoadBalancerSnatIps. */
import type { ClbRegion } from '../api.ts';
import { createLoadBalancerSnatIps as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { CreateLoadBalancerSnatIpsRequest, CreateLoadBalancerSnatIpsResponse } from '../types.ts';

/**
 * This API is used to add an SNAT IP for an SnatPro CLB instance. If SnatPro is not enabled for
 * CLB, it will be automatically enabled after the SNAT IP is added.
 *
 * This is an async API. After it is returned successfully, you can check the task result by
 * calling `DescribeTaskStatus` with the returned `RequestID`.
 *
 * Action CreateLoadBalancerSnatIps. At most 20 requests a second. Asynchronous: wait for the
 * outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.RegionNotFound, InvalidParameterValue, InvalidParameterValue.Length,
 *   LimitExceeded
 *
 * @example
 * ```ts
 * const response = await createLoadBalancerSnatIps(client, {
 *   LoadBalancerId: 'lb-cuxw****',
 *   SnatIps: [{ SubnetId: 'subnet-1234****' }],
 *   Number: 2,
 * });
 * ```
 */
export function createLoadBalancerSnatIps(
  client: ApiClient,
  input: CreateLoadBalancerSnatIpsRequest,
  options?: CallOptions<ClbRegion>,
): Call<CreateLoadBalancerSnatIpsResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link createLoadBalancerSnatIps} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForCreateLoadBalancerSnatIps(
  client: ApiClient,
  response: Partial<CreateLoadBalancerSnatIpsResponse>,
  options?: WaitOptions<ClbRegion> & { request?: CreateLoadBalancerSnatIpsRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
