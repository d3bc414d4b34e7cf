// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** InquiryLBPriceAll. */
import type { ClbRegion } from '../api.ts';
import { inquiryLBPriceAll as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { InquiryLBPriceAllRequest, InquiryLBPriceAllResponse } from '../types.ts';

/**
 * This API is used to query the price of CLB instances. For more information about the prices,
 * see Billing Description.
 *
 * Action InquiryLBPriceAll. Read-only.
 */
export function inquiryLBPriceAll(
  client: ApiClient,
  input: InquiryLBPriceAllRequest,
  options?: CallOptions<ClbRegion>,
): Call<InquiryLBPriceAllResponse> {
  return client.call(operation, input, options);
}
