// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeTargetGroupList. */
import type { ClbRegion } from '../api.ts';
import { describeTargetGroupList as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type { DescribeTargetGroupListRequest, DescribeTargetGroupListResponse, TargetGroupInfo } from '../types.ts';

/**
 * This API is used to get the target group list.
 *
 * Action DescribeTargetGroupList. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: InternalError, InvalidParameter,
 *   InvalidParameter.FormatError, InvalidParameterValue, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeTargetGroupList(client);
 * ```
 */
export function describeTargetGroupList(
  client: ApiClient,
  input: DescribeTargetGroupListRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeTargetGroupListResponse> {
  return client.call(operation, input, options);
}

/** All pages of {@link describeTargetGroupList}: `.pages()` gives the responses, `.items()` what is in them. */
export function paginateDescribeTargetGroupList(
  client: ApiClient,
  input: DescribeTargetGroupListRequest = {},
  options?: PagingOptions<ClbRegion>,
): Paginator<DescribeTargetGroupListResponse, TargetGroupInfo> {
  return paginate(client, operation, input, options);
}
