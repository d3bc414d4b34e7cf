// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeLoadBalancerOverview. */
import type { ClbRegion } from '../api.ts';
import { describeLoadBalancerOverview as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeLoadBalancerOverviewRequest, DescribeLoadBalancerOverviewResponse } from '../types.ts';

/**
 * Queries the total number of CLB instances and the number of CLB instances in different status
 * (running, isolated and about to expire).
 *
 * Action DescribeLoadBalancerOverview. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: AuthFailure, DryRunOperation,
 *   FailedOperation, InternalError, InvalidParameter, InvalidParameter.FormatError
 *
 * @example
 * ```ts
 * const response = await describeLoadBalancerOverview(client);
 * ```
 */
export function describeLoadBalancerOverview(
  client: ApiClient,
  input: DescribeLoadBalancerOverviewRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeLoadBalancerOverviewResponse> {
  return client.call(operation, input, options);
}
