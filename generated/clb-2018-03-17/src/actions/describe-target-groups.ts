// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeTargetGroups. */
import type { ClbRegion } from '../api.ts';
import { describeTargetGroups as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type { DescribeTargetGroupsRequest, DescribeTargetGroupsResponse, TargetGroupInfo } from '../types.ts';

/**
 * This API is used to query the target group information.
 *
 * Action DescribeTargetGroups. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeTargetGroups(client, { TargetGroupIds: ['lbtg-5xunivs0'] });
 * ```
 */
export function describeTargetGroups(
  client: ApiClient,
  input: DescribeTargetGroupsRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeTargetGroupsResponse> {
  return client.call(operation, input, options);
}

/** All pages of {@link describeTargetGroups}: `.pages()` gives the responses, `.items()` what is in them. */
export function paginateDescribeTargetGroups(
  client: ApiClient,
  input: DescribeTargetGroupsRequest = {},
  options?: PagingOptions<ClbRegion>,
): Paginator<DescribeTargetGroupsResponse, TargetGroupInfo> {
  return paginate(client, operation, input, options);
}
