// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeLoadBalancersDetail. */
import type { ClbRegion } from '../api.ts';
import { describeLoadBalancersDetail as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type {
  DescribeLoadBalancersDetailRequest,
  DescribeLoadBalancersDetailResponse,
  LoadBalancerDetail,
} from '../types.ts';

/**
 * This API is used to query CLB instance details, including listener, rules, and target real
 * servers.
 *
 * Action DescribeLoadBalancersDetail. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.InvalidFilter, InvalidParameterValue.Length,
 *   InvalidParameterValue.Range, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeLoadBalancersDetail(client, { Limit: 20, Offset: 0 });
 * ```
 */
export function describeLoadBalancersDetail(
  client: ApiClient,
  input: DescribeLoadBalancersDetailRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeLoadBalancersDetailResponse> {
  return client.call(operation, input, options);
}

/** All pages of {@link describeLoadBalancersDetail}: `.pages()` gives the responses, `.items()` what is in them. */
export function paginateDescribeLoadBalancersDetail(
  client: ApiClient,
  input: DescribeLoadBalancersDetailRequest = {},
  options?: PagingOptions<ClbRegion>,
): Paginator<DescribeLoadBalancersDetailResponse, LoadBalancerDetail> {
  return paginate(client, operation, input, options);
}
