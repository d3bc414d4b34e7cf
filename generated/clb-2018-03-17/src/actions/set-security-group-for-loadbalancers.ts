// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** SetSecurityGroupForLoadbalancers. */
import type { ClbRegion } from '../api.ts';
import { setSecurityGroupForLoadbalancers as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { SetSecurityGroupForLoadbalancersRequest, SetSecurityGroupForLoadbalancersResponse } from '../types.ts';

/**
 * This API is used to bind or unbind a security group for multiple public network CLB instances.
 * Note: Private network CLB do not support binding security groups.
 *
 * Action SetSecurityGroupForLoadbalancers. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameterValue, InvalidParameterValue.Length, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await setSecurityGroupForLoadbalancers(client, {
 *   SecurityGroup: 'sg-12345678',
 *   OperationType: 'ADD',
 *   LoadBalancerIds: ['lb-0936o712', 'lb-tttt5555'],
 * });
 * ```
 */
export function setSecurityGroupForLoadbalancers(
  client: ApiClient,
  input: SetSecurityGroupForLoadbalancersRequest,
  options?: CallOptions<ClbRegion>,
): Call<SetSecurityGroupForLoadbalancersResponse> {
  return client.call(operation, input, options);
}
