// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** GetCertListWithLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { getCertListWithLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { GetCertListWithLoadBalancerRequest, GetCertListWithLoadBalancerResponse } from '../types.ts';

/**
 * This API is used to query the information of the CLB instance associated with the certificate.
 *
 * Action GetCertListWithLoadBalancer. Read-only.
 *
 * @example
 * ```ts
 * const response = await getCertListWithLoadBalancer(client, { certIds: ['4b9fc92b'] });
 * ```
 */
export function getCertListWithLoadBalancer(
  client: ApiClient,
  input: GetCertListWithLoadBalancerRequest,
  options?: CallOptions<ClbRegion>,
): Call<GetCertListWithLoadBalancerResponse> {
  return client.call(operation, input, options);
}
