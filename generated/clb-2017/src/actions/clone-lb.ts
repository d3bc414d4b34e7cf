// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** CloneLB. */
import type { ClbRegion } from '../api.ts';
import { cloneLB as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { CloneLBRequest, CloneLBResponse } from '../types.ts';

/**
 * This API is used to clone all configurations of a CLB instance, including its attribute,
 * security group, listener and real server bound.
 *
 * **Note:**
 *
 * - If there are many CLB configurations, the API tends to time out. Please wait patiently.
 * - The API does not support concurrent calls.
 * - Currently, a classic CLB instance cannot be cloned.
 * - All the cloned CLB instances are pay-as-you-go. The cloned ones will be automatically
 *   deleted once the clone fails.
 * - All the cloned CLB instances are named after “cloneFrom-lb-xxx” (a clone from the `lb-xxx`
 *   CLB instance).
 *
 * Action CloneLB.
 *
 * @example
 * ```ts
 * const response = await cloneLB(client, { loadBalancerId: 'lb-xxx', cloneType: 'all' });
 * ```
 */
export function cloneLB(
  client: ApiClient,
  input: CloneLBRequest,
  options?: CallOptions<ClbRegion>,
): Call<CloneLBResponse> {
  return client.call(operation, input, options);
}
