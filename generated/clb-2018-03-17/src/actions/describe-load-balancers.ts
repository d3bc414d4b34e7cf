// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeLoadBalancers. */
import type { ClbRegion } from '../api.ts';
import { describeLoadBalancers as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type { DescribeLoadBalancersRequest, DescribeLoadBalancersResponse, LoadBalancer } from '../types.ts';

/**
 * This API is used to query the list of CLB instances in a region.
 *
 * Action DescribeLoadBalancers. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.RegionNotFound,
 *   InvalidParameterValue, InvalidParameterValue.InvalidFilter, InvalidParameterValue.Length,
 *   InvalidParameterValue.Range, UnauthorizedOperation, UnsupportedOperation
 *
 * @example
 * ```ts
 * const response = await describeLoadBalancers(client, { BackendPrivateIps: ['172.26.0.11'], WithRs: 1 });
 * ```
 */
export function describeLoadBalancers(
  client: ApiClient,
  input: DescribeLoadBalancersRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeLoadBalancersResponse> {
  return client.call(operation, input, options);
}

/** All pages of {@link describeLoadBalancers}: `.pages()` gives the responses, `.items()` what is in them. */
export function paginateDescribeLoadBalancers(
  client: ApiClient,
  input: DescribeLoadBalancersRequest = {},
  options?: PagingOptions<ClbRegion>,
): Paginator<DescribeLoadBalancersResponse, LoadBalancer> {
  return paginate(client, operation, input, options);
}
