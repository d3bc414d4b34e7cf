// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeTargetGroupInstances. */
import type { ClbRegion } from '../api.ts';
import { describeTargetGroupInstances as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type {
  DescribeTargetGroupInstancesRequest,
  DescribeTargetGroupInstancesResponse,
  TargetGroupBackend,
} from '../types.ts';

/**
 * This API is used to get the information of servers bound to a target group.
 *
 * Action DescribeTargetGroupInstances. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeTargetGroupInstances(client, {
 *   Filters: [{ Name: 'TargetGroupId', Values: ['lbtg-5xunivs0'] }],
 * });
 * ```
 */
export function describeTargetGroupInstances(
  client: ApiClient,
  input: DescribeTargetGroupInstancesRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeTargetGroupInstancesResponse> {
  return client.call(operation, input, options);
}

/** All pages of {@link describeTargetGroupInstances}: `.pages()` gives the responses, `.items()` what is in them. */
export function paginateDescribeTargetGroupInstances(
  client: ApiClient,
  input: DescribeTargetGroupInstancesRequest,
  options?: PagingOptions<ClbRegion>,
): Paginator<DescribeTargetGroupInstancesResponse, TargetGroupBackend> {
  return paginate(client, operation, input, options);
}
