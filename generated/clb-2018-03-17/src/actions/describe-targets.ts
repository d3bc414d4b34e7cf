// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeTargets. */
import type { ClbRegion } from '../api.ts';
import { describeTargets as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeTargetsRequest, DescribeTargetsResponse } from '../types.ts';

/**
 * This API (DescribeTargets) is used to query the list of real servers bound to some listeners
 * of a CLB instance.
 *
 * Action DescribeTargets. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.InvalidFilter, InvalidParameterValue.Length, UnauthorizedOperation,
 *   UnsupportedOperation
 *
 * @example
 * ```ts
 * const response = await describeTargets(client, { LoadBalancerId: 'lb-10iq9lou' });
 * ```
 */
export function describeTargets(
  client: ApiClient,
  input: DescribeTargetsRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeTargetsResponse> {
  return client.call(operation, input, options);
}
