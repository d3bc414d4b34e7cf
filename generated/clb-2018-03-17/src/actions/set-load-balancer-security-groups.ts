// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** SetLoadBalancerSecurityGroups. */
import type { ClbRegion } from '../api.ts';
import { setLoadBalancerSecurityGroups as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { SetLoadBalancerSecurityGroupsRequest, SetLoadBalancerSecurityGroupsResponse } from '../types.ts';

/**
 * This API (SetLoadBalancerSecurityGroups) is used to bind/unbind security groups for a public
 * network CLB instance. You can use the DescribeLoadBalancers API to query the security groups
 * bound to a CLB instance. This API uses `set` semantics.
 *
 * During a binding operation, the input parameters need to be all security groups to be bound to
 * the CLB instance (including those already bound ones and new ones).
 *
 * During an unbinding operation, the input parameters need to be all the security groups still
 * bound to the CLB instance after the unbinding operation. To unbind all security groups, you
 * can leave this parameter empty or pass in an empty array. Note: Private network CLB do not
 * support binding security groups.
 *
 * Action SetLoadBalancerSecurityGroups. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter.FormatError, InvalidParameter.LBIdNotFound, InvalidParameterValue,
 *   InvalidParameterValue.Length, LimitExceeded, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await setLoadBalancerSecurityGroups(client, {
 *   LoadBalancerId: 'lb-cuxw2r00',
 *   SecurityGroups: ['sg-0936o7sd', 'sg-12345678'],
 * });
 * ```
 */
export function setLoadBalancerSecurityGroups(
  client: ApiClient,
  input: SetLoadBalancerSecurityGroupsRequest,
  options?: CallOptions<ClbRegion>,
): Call<SetLoadBalancerSecurityGroupsResponse> {
  return client.call(operation, input, options);
}
