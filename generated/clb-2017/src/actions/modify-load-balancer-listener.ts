// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** ModifyLoadBalancerListener. */
import type { ClbRegion } from '../api.ts';
import { modifyLoadBalancerListener as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyLoadBalancerListenerRequest, ModifyLoadBalancerListenerResponse } from '../types.ts';

/**
 * This API is used to modify the attributes of CLB listeners.
 *
 * Action ModifyLoadBalancerListener. Asynchronous: wait for the outcome with `waitFor`.
 *
 * @example
 * ```ts
 * const response = await modifyLoadBalancerListener(client, {
 *   loadBalancerId: 'lb-ltkip4do',
 *   listenerId: 'lbl-6hkiqc6c',
 *   SSLMode: 'unidirectional',
 * });
 * ```
 */
export function modifyLoadBalancerListener(
  client: ApiClient,
  input: ModifyLoadBalancerListenerRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyLoadBalancerListenerResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link modifyLoadBalancerListener} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForModifyLoadBalancerListener(
  client: ApiClient,
  response: Partial<ModifyLoadBalancerListenerResponse>,
  options?: WaitOptions<ClbRegion> & { request?: ModifyLoadBalancerListenerRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
