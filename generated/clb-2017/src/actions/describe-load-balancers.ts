// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** DescribeLoadBalancers. */
import type { ClbRegion } from '../api.ts';
import { describeLoadBalancers as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type {
  DescribeLoadBalancersLoadBalancer,
  DescribeLoadBalancersRequest,
  DescribeLoadBalancersResponse,
} from '../types.ts';

/**
 * This API is used to obtain the list of CLB instances and output satisfactory CLB instances
 * based on the specified parameters.
 *
 * Action DescribeLoadBalancers. Read-only.
 *
 * @example
 * ```ts
 * const response = await describeLoadBalancers(client, { forward: -1 });
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
): Paginator<DescribeLoadBalancersResponse, DescribeLoadBalancersLoadBalancer> {
  return paginate(client, operation, input, options);
}
