// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeLoadBalancerListByCertId. */
import type { ClbRegion } from '../api.ts';
import { describeLoadBalancerListByCertId as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeLoadBalancerListByCertIdRequest, DescribeLoadBalancerListByCertIdResponse } from '../types.ts';

/**
 * This API is used to query the list of CLB instances associated with a certificate in a region
 * by certificate ID.
 *
 * Action DescribeLoadBalancerListByCertId. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeLoadBalancerListByCertId(client, { CertIds: ['RwFAfr8Y'] });
 * ```
 */
export function describeLoadBalancerListByCertId(
  client: ApiClient,
  input: DescribeLoadBalancerListByCertIdRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeLoadBalancerListByCertIdResponse> {
  return client.call(operation, input, options);
}
