// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyLoadBalancerAttributes. */
import type { ClbRegion } from '../api.ts';
import { modifyLoadBalancerAttributes as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyLoadBalancerAttributesRequest, ModifyLoadBalancerAttributesResponse } from '../types.ts';

/**
 * This API is used to modify the attributes of a CLB instance such as name and cross-region
 * attributes.
 *
 * This is an async API. After it is returned successfully, you can check the task result by
 * calling `DescribeTaskStatus` with the returned `RequestID`.
 *
 * Action ModifyLoadBalancerAttributes. At most 20 requests a second. Asynchronous: wait for the
 * outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.RegionNotFound, InvalidParameterValue, InvalidParameterValue.Duplicate,
 *   InvalidParameterValue.Length, LimitExceeded, MissingParameter, ResourceInsufficient,
 *   UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyLoadBalancerAttributes(client, {
 *   LoadBalancerName: 'newlbname',
 *   LoadBalancerId: 'lb-6efswuxa',
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
