// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeQuota. */
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { describeQuota as operation } from '../operations.ts';
import type { DescribeQuotaRequest, DescribeQuotaResponse } from '../types.ts';

/**
 * This API is used to query various quotas in the current region.
 *
 * Reads only. At most 20 requests a second.
 *
 * Documented in clb-api.md, lines 11775 to 11881.
 *
 * Errors of its own: InternalError, InvalidParameter.FormatError, UnsupportedOperation.
 *
 * @example
 * ```ts
 * const response = await describeQuota(client);
 * ```
 */
export function describeQuota(client: ApiClient, input: DescribeQuotaRequest = {}, options?: CallOptions): Call<DescribeQuotaResponse> {
  return client.call(operation, input, options);
}
