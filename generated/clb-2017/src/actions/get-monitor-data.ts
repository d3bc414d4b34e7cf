// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** GetMonitorData. */
import type { ClbRegion } from '../api.ts';
import { getMonitorData as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { GetMonitorDataRequest, GetMonitorDataResponse } from '../types.ts';

/**
 * This API is used to get the monitoring data of the CLB instance by passing in the namespace,
 * object dimension description, and monitoring metric of the instance.
 *
 * Action GetMonitorData. Read-only.
 *
 * @example
 * ```ts
 * const response = await getMonitorData(client, {
 *   namespace: 'qce/lb_public',
 *   metricName: 'connnum',
 *   dimensions: [
 *     { name: 'protocol', value: 'HTTP' },
 *     { name: 'vip', value: '111.111.111.111' },
 *     { name: 'loadBalancerPort', value: '80' },
 *   ],
 *   startTime: '2015-12-28 14:00:00',
 *   endTime: '2015-12-28 14:05:00',
 *   period: 300,
 * });
 * ```
 */
export function getMonitorData(
  client: ApiClient,
  input: GetMonitorDataRequest,
  options?: CallOptions<ClbRegion>,
): Call<GetMonitorDataResponse> {
  return client.call(operation, input, options);
}
