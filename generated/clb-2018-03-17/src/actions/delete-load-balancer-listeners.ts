// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DeleteLoadBalancerListeners. */
import type { ClbRegion } from '../api.ts';
import { deleteLoadBalancerListeners as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { DeleteLoadBalancerListenersRequest, DeleteLoadBalancerListenersResponse } from '../types.ts';

/**
 * This API is used to delete multiple listeners of a CLB instance.
 *
 * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
 * API with the returned `RequestID` as an input parameter to check whether this task is
 * successful.
 *
 * Action DeleteLoadBalancerListeners. At most 20 requests a second. Asynchronous: wait for the
 * outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, MissingParameter, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await deleteLoadBalancerListeners(client, { LoadBalancerId: 'lb-db2nt5l2' });
 * ```
 */
export function deleteLoadBalancerListeners(
  client: ApiClient,
  input: DeleteLoadBalancerListenersRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeleteLoadBalancerListenersResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link deleteLoadBalancerListeners} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDeleteLoadBalancerListeners(
  client: ApiClient,
  response: Partial<DeleteLoadBalancerListenersResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DeleteLoadBalancerListenersRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
