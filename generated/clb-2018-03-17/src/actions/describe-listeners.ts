// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeListeners. */
import type { ClbRegion } from '../api.ts';
import { describeListeners as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeListenersRequest, DescribeListenersResponse } from '../types.ts';

/**
 * This API is used to get the list of listeners by CLB ID, listener protocol, or listener port.
 * If no filter is specified, all listeners for the CLB instance will be returned.
 *
 * Action DescribeListeners. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.RegionNotFound, InvalidParameterValue, InvalidParameterValue.InvalidFilter,
 *   InvalidParameterValue.Length, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeListeners(client, { LoadBalancerId: 'lb-anig7ewx' });
 * ```
 */
export function describeListeners(
  client: ApiClient,
  input: DescribeListenersRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeListenersResponse> {
  return client.call(operation, input, options);
}
