// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** ReplaceCert. */
import type { ClbRegion } from '../api.ts';
import { replaceCert as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { ReplaceCertRequest, ReplaceCertResponse } from '../types.ts';

/**
 * This API is used to replace the certificate used in a CLB instance.
 *
 * Action ReplaceCert.
 *
 * @example
 * ```ts
 * const response = await replaceCert(client, { oldCertId: '4b9fc92b', newCertId: 'e2b6d555' });
 * ```
 */
export function replaceCert(
  client: ApiClient,
  input: ReplaceCertRequest,
  options?: CallOptions<ClbRegion>,
): Call<ReplaceCertResponse> {
  return client.call(operation, input, options);
}
