// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeResources. */
import type { ClbRegion } from '../api.ts';
import { describeResources as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type { DescribeResourcesRequest, DescribeResourcesResponse, ZoneResource } from '../types.ts';

/**
 * This API is used to query the list of AZs and resources supported for the user in the current
 * region.
 *
 * Action DescribeResources. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Duplicate, InvalidParameterValue.InvalidFilter,
 *   InvalidParameterValue.Length, InvalidParameterValue.Range
 *
 * @example
 * ```ts
 * const response = await describeResources(client, { Limit: 20, Offset: 0 });
 * ```
 */
export function describeResources(
  client: ApiClient,
  input: DescribeResourcesRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeResourcesResponse> {
  return client.call(operation, input, options);
}

/** All pages of {@link describeResources}: `.pages()` gives the responses, `.items()` what is in them. */
export function paginateDescribeResources(
  client: ApiClient,
  input: DescribeResourcesRequest = {},
  options?: PagingOptions<ClbRegion>,
): Paginator<DescribeResourcesResponse, ZoneResource> {
  return paginate(client, operation, input, options);
}
