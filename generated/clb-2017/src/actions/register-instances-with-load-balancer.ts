// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** RegisterInstancesWithLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { registerInstancesWithLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { RegisterInstancesWithLoadBalancerRequest, RegisterInstancesWithLoadBalancerResponse } from '../types.ts';

/**
 * This API is used to bind one or more CVMs to a CLB instance.
 *
 * Action RegisterInstancesWithLoadBalancer. Asynchronous: wait for the outcome with `waitFor`.
 *
 * @example
 * ```ts
 * const response = await registerInstancesWithLoadBalancer(client, {
 *   loadBalancerId: 'lb-abcdefgh',
 *   backends: [
 *     { instanceId: 'ins-1234test', weight: 10 },
 *     { instanceId: 'ins-5678test', weight: 6 },
 *   ],
 * });
 * ```
 */
export function registerInstancesWithLoadBalancer(
  client: ApiClient,
  input: RegisterInstancesWithLoadBalancerRequest,
  options?: CallOptions<ClbRegion>,
): Call<RegisterInstancesWithLoadBalancerResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link registerInstancesWithLoadBalancer} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForRegisterInstancesWithLoadBalancer(
  client: ApiClient,
  response: Partial<RegisterInstancesWithLoadBalancerResponse>,
  options?: WaitOptions<ClbRegion> & { request?: RegisterInstancesWithLoadBalancerRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
