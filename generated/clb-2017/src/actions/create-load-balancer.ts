// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** CreateLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { createLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { CreateLoadBalancerRequest, CreateLoadBalancerResponse } from '../types.ts';

/**
 * This API is used to create a CLB instance. To use the CLB service, you first need to purchase
 * one or more instances. After this API call succeeds, a unique instance ID will be returned.
 * There are two types of instances: public network and private network instances. For more
 * information, see the “network types” in CLB Attributes Selection.
 *
 * Action CreateLoadBalancer. Asynchronous: wait for the outcome with `waitFor`.
 *
 * @example
 * ```ts
 * const response = await createLoadBalancer(client, { loadBalancerType: 2, number: 3 });
 * ```
 */
export function createLoadBalancer(
  client: ApiClient,
  input: CreateLoadBalancerRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<CreateLoadBalancerResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link createLoadBalancer} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForCreateLoadBalancer(
  client: ApiClient,
  response: Partial<CreateLoadBalancerResponse>,
  options?: WaitOptions<ClbRegion> & { request?: CreateLoadBalancerRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
