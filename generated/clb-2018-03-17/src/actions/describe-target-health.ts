// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeTargetHealth. */
import type { ClbRegion } from '../api.ts';
import { describeTargetHealth as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeTargetHealthRequest, DescribeTargetHealthResponse } from '../types.ts';

/**
 * This API (DescribeTargetHealth) is used to query the health check result of a real server of a
 * CLB instance.
 *
 * Action DescribeTargetHealth. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameterValue, InvalidParameterValue.Length, UnauthorizedOperation,
 *   UnsupportedOperation
 *
 * @example
 * ```ts
 * const response = await describeTargetHealth(client, { LoadBalancerIds: ['lb-qc2iq5yc'] });
 * ```
 */
export function describeTargetHealth(
  client: ApiClient,
  input: DescribeTargetHealthRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeTargetHealthResponse> {
  return client.call(operation, input, options);
}
