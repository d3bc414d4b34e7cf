// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeClassicalLBTargets. */
import type { ClbRegion } from '../api.ts';
import { describeClassicalLBTargets as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeClassicalLBTargetsRequest, DescribeClassicalLBTargetsResponse } from '../types.ts';

/**
 * This API is used to get the real servers bound to a classic CLB instance.
 *
 * Action DescribeClassicalLBTargets. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeClassicalLBTargets(client, { LoadBalancerId: 'lb-a3u5l5zc' });
 * ```
 */
export function describeClassicalLBTargets(
  client: ApiClient,
  input: DescribeClassicalLBTargetsRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeClassicalLBTargetsResponse> {
  return client.call(operation, input, options);
}
