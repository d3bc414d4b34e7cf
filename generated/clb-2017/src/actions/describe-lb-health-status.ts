// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** DescribeLBHealthStatus. */
import type { ClbRegion } from '../api.ts';
import { describeLBHealthStatus as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeLBHealthStatusRequest, DescribeLBHealthStatusResponse } from '../types.ts';

/**
 * This API is used to query the health check parameters for CLB instances.
 *
 * Action DescribeLBHealthStatus. Read-only.
 *
 * @example
 * ```ts
 * const response = await describeLBHealthStatus(client, { loadBalancerId: 'lb-abcdefgh' });
 * ```
 */
export function describeLBHealthStatus(
  client: ApiClient,
  input: DescribeLBHealthStatusRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeLBHealthStatusResponse> {
  return client.call(operation, input, options);
}
