// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** DescribeLoadBalancersTaskResult. */
import type { ClbRegion } from '../api.ts';
import { describeLoadBalancersTaskResult as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeLoadBalancersTaskResultRequest, DescribeLoadBalancersTaskResultResponse } from '../types.ts';

/**
 * This API is used to query the execution result of a task with request task ID as the input
 * parameter for Cloud Load Balancer and classic CLB.
 *
 * Action DescribeLoadBalancersTaskResult. Read-only.
 *
 * @example
 * ```ts
 * const response = await describeLoadBalancersTaskResult(client, { requestId: 6356081 });
 * ```
 */
export function describeLoadBalancersTaskResult(
  client: ApiClient,
  input: DescribeLoadBalancersTaskResultRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeLoadBalancersTaskResultResponse> {
  return client.call(operation, input, options);
}
