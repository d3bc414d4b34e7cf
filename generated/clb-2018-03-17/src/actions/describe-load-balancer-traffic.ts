// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeLoadBalancerTraffic. */
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { describeLoadBalancerTraffic as operation } from '../operations.ts';
import type { DescribeLoadBalancerTrafficRequest, DescribeLoadBalancerTrafficResponse } from '../types.ts';

/**
 * This API is used to query CLB instances with high traffic under the current account, and return the top 10 results. For queries using a sub-account, only the CLB instances authorized to the sub-account will be returned.
 *
 * Reads only. At most 20 requests a second.
 *
 * Documented in clb-api.md, lines 10417 to 10520.
 *
 * Errors of its own: AuthFailure, FailedOperation, InternalError, InvalidParameter, InvalidParameter.FormatError.
 *
 * @example
 * ```ts
 * const response = await describeLoadBalancerTraffic(client, { LoadBalancerRegion: 'ap-guangzhou' });
 * ```
 */
export function describeLoadBalancerTraffic(client: ApiClient, input: DescribeLoadBalancerTrafficRequest = {}, options?: CallOptions): Call<DescribeLoadBalancerTrafficResponse> {
  return client.call(operation, input, options);
}
