// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** InquiryPriceModifyLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { inquiryPriceModifyLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { InquiryPriceModifyLoadBalancerRequest, InquiryPriceModifyLoadBalancerResponse } from '../types.ts';

/**
 * This API is used to query the price of adjusting the specification of a CLB instance.
 *
 * Action InquiryPriceModifyLoadBalancer. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await inquiryPriceModifyLoadBalancer(client, {
 *   LoadBalancerId: 'lb-dr0mo6w4',
 *   InternetAccessible: {
 *     InternetChargeType: 'BANDWIDTH_PREPAID',
 *     InternetMaxBandwidthOut: 20,
 *   },
 * });
 * ```
 */
export function inquiryPriceModifyLoadBalancer(
  client: ApiClient,
  input: InquiryPriceModifyLoadBalancerRequest,
  options?: CallOptions<ClbRegion>,
): Call<InquiryPriceModifyLoadBalancerResponse> {
  return client.call(operation, input, options);
}
