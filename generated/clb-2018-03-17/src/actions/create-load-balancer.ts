// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** CreateLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { createLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { CreateLoadBalancerRequest, CreateLoadBalancerResponse } from '../types.ts';

/**
 * This API (CreateLoadBalancer) is used to create a CLB instance. To use the CLB service, you
 * first need to purchase one or more instances. After this API is called successfully, a unique
 * instance ID will be returned. There are two types of instances: public network and private
 * network. For more information, see the product types in the product documentation.
 *
 * Note: (1) To apply for a CLB instance in the specified AZ and cross-AZ disaster recovery,
 * please submit a ticket; (2) Currently, IPv6 is supported only in Beijing, Shanghai, and
 * Guangzhou regions.
 *
 * This is an async API. After it is returned successfully, you can call the
 * DescribeLoadBalancers API to query the status of the instance (such as creating and normal) to
 * check whether it is successfully created.
 *
 * Action CreateLoadBalancer. At most 20 requests a second. Asynchronous: wait for the outcome
 * with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, InvalidParameterValue.Range, LimitExceeded, MissingParameter,
 *   ResourceInsufficient, UnauthorizedOperation, UnsupportedOperation
 *
 * @example
 * ```ts
 * const response = await createLoadBalancer(client, {
 *   Forward: 1,
 *   ProjectId: 0,
 *   LoadBalancerType: 'OPEN',
 *   VpcId: 'vpc-30xqxt9p',
 *   LoadBalancerName: 'test',
 * });
 * ```
 */
export function createLoadBalancer(
  client: ApiClient,
  input: CreateLoadBalancerRequest,
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
