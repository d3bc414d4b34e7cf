// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeRewrite. */
import type { ClbRegion } from '../api.ts';
import { describeRewrite as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeRewriteRequest, DescribeRewriteResponse } from '../types.ts';

/**
 * This API (DescribeRewrite) is used to query the redirection relationship between the
 * forwarding rules of a CLB instance by instance ID. If no listener ID or forwarding rule ID is
 * specified, all redirection relationships in the instance will be returned.
 *
 * Action DescribeRewrite. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameterValue, InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient,
 *   ResourceNotFound, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeRewrite(client, {
 *   LoadBalancerId: 'lb-qc2iq5yc',
 *   SourceListenerIds: ['lbl-j36caqde'],
 *   SourceLocationIds: ['loc-5t7526km'],
 * });
 * ```
 */
export function describeRewrite(
  client: ApiClient,
  input: DescribeRewriteRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeRewriteResponse> {
  return client.call(operation, input, options);
}
