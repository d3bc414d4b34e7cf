// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** InquiryPriceRenewLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { inquiryPriceRenewLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { InquiryPriceRenewLoadBalancerRequest, InquiryPriceRenewLoadBalancerResponse } from '../types.ts';

/**
 * This API is used to query the price of renewing a CLB instance. It's only available to prepaid
 * CLB instances.
 *
 * Action InquiryPriceRenewLoadBalancer. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await inquiryPriceRenewLoadBalancer(client, {
 *   LoadBalancerId: 'lb-dr0mo6w4',
 *   LoadBalancerChargePrepaid: { Period: 1 },
 * });
 * ```
 */
export function inquiryPriceRenewLoadBalancer(
  client: ApiClient,
  input: InquiryPriceRenewLoadBalancerRequest,
  options?: CallOptions<ClbRegion>,
): Call<InquiryPriceRenewLoadBalancerResponse> {
  return client.call(operation, input, options);
}
