// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeQuota. */
import type { ClbRegion } from '../api.ts';
import { describeQuota as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeQuotaRequest, DescribeQuotaResponse } from '../types.ts';

/**
 * This API is used to query various quotas in the current region.
 *
 * Action DescribeQuota. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: InternalError,
 *   InvalidParameter.FormatError, UnsupportedOperation
 *
 * @example
 * ```ts
 * const response = await describeQuota(client);
 * ```
 */
export function describeQuota(
  client: ApiClient,
  input: DescribeQuotaRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeQuotaResponse> {
  return client.call(operation, input, options);
}
