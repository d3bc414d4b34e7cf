// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** DescribeLoadBalancerLog. */
import type { ClbRegion } from '../api.ts';
import { describeLoadBalancerLog as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type {
  DescribeLoadBalancerLogLog,
  DescribeLoadBalancerLogRequest,
  DescribeLoadBalancerLogResponse,
} from '../types.ts';

/**
 * This API is used to query the CLB layer-7 log in COS. It is applicable to public network CLB
 * instances with HTTP or HTTPS listener configured and COS log enabled.
 *
 * Note that this API only supports querying COS log, but not CLS log. To query the CLS log, call
 * the Searching for Log API, which can be used to query the forwarding logs of a CLB instance
 * over the last three days, including logs forwarded to the RS and those directly returned from
 * the CLB due to RS exception. Interval between requests shall be within one day.
 *
 * Action DescribeLoadBalancerLog. Read-only.
 *
 * @example
 * ```ts
 * const response = await describeLoadBalancerLog(client, {
 *   loadBalancerId: 'lb-7wdcqme9',
 *   filter: [{ key: 'status', value: '200' }, { key: 'server_name', value: 'www.qq.com' }],
 * });
 * ```
 */
export function describeLoadBalancerLog(
  client: ApiClient,
  input: DescribeLoadBalancerLogRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeLoadBalancerLogResponse> {
  return client.call(operation, input, options);
}

/** All pages of {@link describeLoadBalancerLog}: `.pages()` gives the responses, `.items()` what is in them. */
export function paginateDescribeLoadBalancerLog(
  client: ApiClient,
  input: DescribeLoadBalancerLogRequest,
  options?: PagingOptions<ClbRegion>,
): Paginator<DescribeLoadBalancerLogResponse, DescribeLoadBalancerLogLog> {
  return paginate(client, operation, input, options);
}
