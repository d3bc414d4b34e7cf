// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeClassicalLBHealthStatus. */
import type { ClbRegion } from '../api.ts';
import { describeClassicalLBHealthStatus as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeClassicalLBHealthStatusRequest, DescribeClassicalLBHealthStatusResponse } from '../types.ts';

/**
 * This API (DescribeClassicalLBHealthStatus) is used to get the real server health status of a
 * classic CLB
 *
 * Action DescribeClassicalLBHealthStatus. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeClassicalLBHealthStatus(client, { LoadBalancerId: 'lb-a3u5l5zc' });
 * ```
 */
export function describeClassicalLBHealthStatus(
  client: ApiClient,
  input: DescribeClassicalLBHealthStatusRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeClassicalLBHealthStatusResponse> {
  return client.call(operation, input, options);
}
