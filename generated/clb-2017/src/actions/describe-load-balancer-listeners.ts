// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** DescribeLoadBalancerListeners. */
import type { ClbRegion } from '../api.ts';
import { describeLoadBalancerListeners as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeLoadBalancerListenersRequest, DescribeLoadBalancerListenersResponse } from '../types.ts';

/**
 * This API is used to get the list of listeners by CLB instance IDs, listener protocol, or port.
 * If no filter is specified, the default number (20) of listeners for the instance will be
 * returned.
 *
 * Action DescribeLoadBalancerListeners. Read-only.
 *
 * @example
 * ```ts
 * const response = await describeLoadBalancerListeners(client, {
 *   loadBalancerId: 'lb-abcdefgh',
 *   listenerIds: ['lbl-6hkiqc6c', 'lbl-6wv071ba'],
 * });
 * ```
 */
export function describeLoadBalancerListeners(
  client: ApiClient,
  input: DescribeLoadBalancerListenersRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeLoadBalancerListenersResponse> {
  return client.call(operation, input, options);
}
