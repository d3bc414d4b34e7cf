// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** DescribeLoadBalancerBackends. */
import type { ClbRegion } from '../api.ts';
import { describeLoadBalancerBackends as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeLoadBalancerBackendsRequest, DescribeLoadBalancerBackendsResponse } from '../types.ts';

/**
 * This API is used to query the list of CVMs bound to the CLB instance by instance ID.
 *
 * Action DescribeLoadBalancerBackends. Read-only.
 *
 * @example
 * ```ts
 * const response = await describeLoadBalancerBackends(client, { loadBalancerId: 'lb-byhpduqt' });
 * ```
 */
export function describeLoadBalancerBackends(
  client: ApiClient,
  input: DescribeLoadBalancerBackendsRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeLoadBalancerBackendsResponse> {
  return client.call(operation, input, options);
}
