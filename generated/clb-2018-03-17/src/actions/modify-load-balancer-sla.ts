// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyLoadBalancerSla. */
import type { ClbRegion } from '../api.ts';
import { modifyLoadBalancerSla as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { ModifyLoadBalancerSlaRequest, ModifyLoadBalancerSlaResponse } from '../types.ts';

/**
 * This API is used to upgrade a pay-as-you-go shared CLB instance to an LCU-supported CLB
 * instance.
 *
 * Limits
 *
 * - This API can only be used to upgrade pay-as-you-go shared instances. To upgrade
 *   monthly-subscribed shared instances, please go to the CLB console.
 * - An LCU-supported instance cannot be changed back to a shared instance.
 * - Classic CLB instances cannot be upgraded to LCU-supported instances.
 *
 * Action ModifyLoadBalancerSla. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.ListenerIdNotFound, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyLoadBalancerSla(client, {
 *   LoadBalancerSla: [{ SlaType: 'SLA', LoadBalancerId: 'lb-db2n****' }],
 * });
 * ```
 */
export function modifyLoadBalancerSla(
  client: ApiClient,
  input: ModifyLoadBalancerSlaRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyLoadBalancerSlaResponse> {
  return client.call(operation, input, options);
}
