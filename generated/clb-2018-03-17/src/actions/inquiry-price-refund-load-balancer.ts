// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** InquiryPriceRefundLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { inquiryPriceRefundLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { InquiryPriceRefundLoadBalancerRequest, InquiryPriceRefundLoadBalancerResponse } from '../types.ts';

/**
 * This API is used to query the refund amount of returning a CLB instance.
 *
 * Action InquiryPriceRefundLoadBalancer. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, ResourceInsufficient
 *
 * @example
 * ```ts
 * const response = await inquiryPriceRefundLoadBalancer(client, { LoadBalancerId: 'lb-56h15sy2' });
 * ```
 */
export function inquiryPriceRefundLoadBalancer(
  client: ApiClient,
  input: InquiryPriceRefundLoadBalancerRequest,
  options?: CallOptions<ClbRegion>,
): Call<InquiryPriceRefundLoadBalancerResponse> {
  return client.call(operation, input, options);
}
