// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** ModifyLoadBalancerAttributes. */
import type { ClbRegion } from '../api.ts';
import { modifyLoadBalancerAttributes as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyLoadBalancerAttributesRequest, ModifyLoadBalancerAttributesResponse } from '../types.ts';

/**
 * This API is used to modify basic configuration information of CLB instances based on your
 * input parameters.
 *
 * Action ModifyLoadBalancerAttributes. Asynchronous: wait for the outcome with `waitFor`.
 *
 * @example
 * ```ts
 * const response = await modifyLoadBalancerAttributes(client, {
 *   loadBalancerId: 'lb-abcdefgh',
 *   loadBalancerName: 'my-lb-name',
 * });
 * ```
 */
export function modifyLoadBalancerAttributes(
  client: ApiClient,
  input: ModifyLoadBalancerAttributesRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyLoadBalancerAttributesResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link modifyLoadBalancerAttributes} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForModifyLoadBalancerAttributes(
  client: ApiClient,
  response: Partial<ModifyLoadBalancerAttributesResponse>,
  options?: WaitOptions<ClbRegion> & { request?: ModifyLoadBalancerAttributesRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
