// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeIdleLoadBalancers. */
import type { ClbRegion } from '../api.ts';
import { describeIdleLoadBalancers as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type {
  DescribeIdleLoadBalancersRequest,
  DescribeIdleLoadBalancersResponse,
  IdleLoadBalancer,
} from '../types.ts';

/**
 * Idle CLB instances are pay-as-you-go load balancers that, within seven days after the
 * creation, do not have rules configured or the configured rules are not associated with any
 * servers.
 *
 * Action DescribeIdleLoadBalancers. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: AuthFailure, DryRunOperation,
 *   FailedOperation, FailedOperation.InvalidLBStatus, InternalError, InvalidParameter,
 *   InvalidParameter.FormatError, InvalidParameter.InvalidFilter, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
 *   InvalidParameter.PortCheckFailed, InvalidParameterValue.Range
 *
 * @example
 * ```ts
 * const response = await describeIdleLoadBalancers(client);
 * ```
 */
export function describeIdleLoadBalancers(
  client: ApiClient,
  input: DescribeIdleLoadBalancersRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeIdleLoadBalancersResponse> {
  return client.call(operation, input, options);
}

/** All pages of {@link describeIdleLoadBalancers}: `.pages()` gives the responses, `.items()` what is in them. */
export function paginateDescribeIdleLoadBalancers(
  client: ApiClient,
  input: DescribeIdleLoadBalancersRequest = {},
  options?: PagingOptions<ClbRegion>,
): Paginator<DescribeIdleLoadBalancersResponse, IdleLoadBalancer> {
  return paginate(client, operation, input, options);
}
