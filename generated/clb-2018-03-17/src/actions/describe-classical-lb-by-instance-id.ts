// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeClassicalLBByInstanceId. */
import type { ClbRegion } from '../api.ts';
import { describeClassicalLBByInstanceId as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeClassicalLBByInstanceIdRequest, DescribeClassicalLBByInstanceIdResponse } from '../types.ts';

/**
 * This API is used to get the list of classic CLB instance IDs through a real server ID.
 *
 * Action DescribeClassicalLBByInstanceId. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeClassicalLBByInstanceId(client, { InstanceIds: ['ins-odjhn6vc'] });
 * ```
 */
export function describeClassicalLBByInstanceId(
  client: ApiClient,
  input: DescribeClassicalLBByInstanceIdRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeClassicalLBByInstanceIdResponse> {
  return client.call(operation, input, options);
}
