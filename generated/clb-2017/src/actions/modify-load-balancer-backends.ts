// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** ModifyLoadBalancerBackends. */
import type { ClbRegion } from '../api.ts';
import { modifyLoadBalancerBackends as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyLoadBalancerBackendsRequest, ModifyLoadBalancerBackendsResponse } from '../types.ts';

/**
 * This API is used to modify the weight of CVMs bound to a CLB instance, thereby adjusting the
 * request forwarding rule.
 *
 * Action ModifyLoadBalancerBackends. Asynchronous: wait for the outcome with `waitFor`.
 *
 * @example
 * ```ts
 * const response = await modifyLoadBalancerBackends(client, {
 *   loadBalancerId: 'lb-abcdefgh',
 *   backends: [
 *     { instanceId: 'ins-6789test', weight: 10 },
 *     { instanceId: 'ins-1234test', weight: 6 },
 *   ],
 * });
 * ```
 */
export function modifyLoadBalancerBackends(
  client: ApiClient,
  input: ModifyLoadBalancerBackendsRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyLoadBalancerBackendsResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link modifyLoadBalancerBackends} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForModifyLoadBalancerBackends(
  client: ApiClient,
  response: Partial<ModifyLoadBalancerBackendsResponse>,
  options?: WaitOptions<ClbRegion> & { request?: ModifyLoadBalancerBackendsRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
