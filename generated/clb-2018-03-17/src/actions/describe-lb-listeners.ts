// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeLBListeners. */
import type { ClbRegion } from '../api.ts';
import { describeLBListeners as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeLBListenersRequest, DescribeLBListenersResponse } from '../types.ts';

/**
 * This API is used to query CLB instances bound to the CVM or ENI.
 *
 * Action DescribeLBListeners. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.ListenerIdNotFound, InvalidParameterValue.Length, LimitExceeded,
 *   MissingParameter, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeLBListeners(client, {
 *   Backends: [{ VpcId: 'vpc-xxxxxx', PrivateIp: '1.1.1.1' }],
 * });
 * ```
 */
export function describeLBListeners(
  client: ApiClient,
  input: DescribeLBListenersRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeLBListenersResponse> {
  return client.call(operation, input, options);
}
