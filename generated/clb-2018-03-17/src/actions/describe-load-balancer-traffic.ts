// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeLoadBalancerTraffic. */
import type { ClbRegion } from '../api.ts';
import { describeLoadBalancerTraffic as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeLoadBalancerTrafficRequest, DescribeLoadBalancerTrafficResponse } from '../types.ts';

/**
 * This API is used to query CLB instances with high traffic under the current account, and
 * return the top 10 results. For queries using a sub-account, only the CLB instances authorized
 * to the sub-account will be returned.
 *
 * Action DescribeLoadBalancerTraffic. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: AuthFailure, FailedOperation,
 *   InternalError, InvalidParameter, InvalidParameter.FormatError
 *
 * @example
 * ```ts
 * const response = await describeLoadBalancerTraffic(client, { LoadBalancerRegion: 'ap-guangzhou' });
 * ```
 */
export function describeLoadBalancerTraffic(
  client: ApiClient,
  input: DescribeLoadBalancerTrafficRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeLoadBalancerTrafficResponse> {
  return client.call(operation, input, options);
}
