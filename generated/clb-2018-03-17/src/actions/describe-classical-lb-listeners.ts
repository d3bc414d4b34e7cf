// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeClassicalLBListeners. */
import type { ClbRegion } from '../api.ts';
import { describeClassicalLBListeners as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeClassicalLBListenersRequest, DescribeClassicalLBListenersResponse } from '../types.ts';

/**
 * This API (DescribeClassicalLBListeners) is used to get the listener information of a classic
 * CLB.
 *
 * Action DescribeClassicalLBListeners. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation,
 *   UnsupportedOperation
 *
 * @example
 * ```ts
 * const response = await describeClassicalLBListeners(client, { LoadBalancerId: 'lb-a3u5l5zc' });
 * ```
 */
export function describeClassicalLBListeners(
  client: ApiClient,
  input: DescribeClassicalLBListenersRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeClassicalLBListenersResponse> {
  return client.call(operation, input, options);
}
