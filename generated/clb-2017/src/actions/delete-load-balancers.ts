// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** DeleteLoadBalancers. */
import type { ClbRegion } from '../api.ts';
import { deleteLoadBalancers as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { DeleteLoadBalancersRequest, DeleteLoadBalancersResponse } from '../types.ts';

/**
 * This API is used to delete the specified CLB instance(s).
 *
 * Action DeleteLoadBalancers. Asynchronous: wait for the outcome with `waitFor`.
 *
 * @example
 * ```ts
 * const response = await deleteLoadBalancers(client, { loadBalancerIds: ['lb-abcdefgh'] });
 * ```
 */
export function deleteLoadBalancers(
  client: ApiClient,
  input: DeleteLoadBalancersRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeleteLoadBalancersResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link deleteLoadBalancers} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDeleteLoadBalancers(
  client: ApiClient,
  response: Partial<DeleteLoadBalancersResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DeleteLoadBalancersRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
