// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyLoadBalancersProject. */
import type { ClbRegion } from '../api.ts';
import { modifyLoadBalancersProject as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { ModifyLoadBalancersProjectRequest, ModifyLoadBalancersProjectResponse } from '../types.ts';

/**
 * This API is used to modify the projects of CLB instances.
 *
 * Action ModifyLoadBalancersProject. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameterValue, InvalidParameterValue.Length, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyLoadBalancersProject(client, {
 *   LoadBalancerIds: ['lb-1234abcd', 'lb-5678wwqq'],
 *   ProjectId: 1122,
 * });
 * ```
 */
export function modifyLoadBalancersProject(
  client: ApiClient,
  input: ModifyLoadBalancersProjectRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyLoadBalancersProjectResponse> {
  return client.call(operation, input, options);
}
