// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** InquiryPriceCreateLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { inquiryPriceCreateLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { InquiryPriceCreateLoadBalancerRequest, InquiryPriceCreateLoadBalancerResponse } from '../types.ts';

/**
 * This API is used to query the price of creating a CLB instance.
 *
 * Action InquiryPriceCreateLoadBalancer. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await inquiryPriceCreateLoadBalancer(client, {
 *   LoadBalancerType: 'OPEN',
 *   LoadBalancerChargeType: 'POSTPAID',
 *   InternetAccessible: {
 *     InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR',
 *     InternetMaxBandwidthOut: 1,
 *   },
 * });
 * ```
 */
export function inquiryPriceCreateLoadBalancer(
  client: ApiClient,
  input: InquiryPriceCreateLoadBalancerRequest,
  options?: CallOptions<ClbRegion>,
): Call<InquiryPriceCreateLoadBalancerResponse> {
  return client.call(operation, input, options);
}
