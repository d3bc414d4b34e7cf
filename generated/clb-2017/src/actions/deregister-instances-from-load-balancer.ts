// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** DeregisterInstancesFromLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { deregisterInstancesFromLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type {
  DeregisterInstancesFromLoadBalancerRequest,
  DeregisterInstancesFromLoadBalancerResponse,
} from '../types.ts';

/**
 * This API is used to unbind one or multiple CVM instances from a CLB instance.
 *
 * Action DeregisterInstancesFromLoadBalancer. Asynchronous: wait for the outcome with `waitFor`.
 *
 * @example
 * ```ts
 * const response = await deregisterInstancesFromLoadBalancer(client, {
 *   loadBalancerId: 'lb-abcdefgh',
 *   backends: [{ instanceId: 'ins-1234test' }, { instanceId: 'ins-6789test' }],
 * });
 * ```
 */
export function deregisterInstancesFromLoadBalancer(
  client: ApiClient,
  input: DeregisterInstancesFromLoadBalancerRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeregisterInstancesFromLoadBalancerResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link deregisterInstancesFromLoadBalancer} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDeregisterInstancesFromLoadBalancer(
  client: ApiClient,
  response: Partial<DeregisterInstancesFromLoadBalancerResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DeregisterInstancesFromLoadBalancerRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
