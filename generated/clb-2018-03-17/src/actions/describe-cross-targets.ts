// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeCrossTargets. */
import type { ClbRegion } from '../api.ts';
import { describeCrossTargets as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type { CrossTargets, DescribeCrossTargetsRequest, DescribeCrossTargetsResponse } from '../types.ts';

/**
 * Queries information of CVMs and ENIs that use cross-region binding 2.0
 *
 * Action DescribeCrossTargets. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.InvalidFilter, InvalidParameterValue.Length,
 *   InvalidParameterValue.Range, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeCrossTargets(client, { Offset: 0, Limit: 20 });
 * ```
 */
export function describeCrossTargets(
  client: ApiClient,
  input: DescribeCrossTargetsRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeCrossTargetsResponse> {
  return client.call(operation, input, options);
}

/** All pages of {@link describeCrossTargets}: `.pages()` gives the responses, `.items()` what is in them. */
export function paginateDescribeCrossTargets(
  client: ApiClient,
  input: DescribeCrossTargetsRequest = {},
  options?: PagingOptions<ClbRegion>,
): Paginator<DescribeCrossTargetsResponse, CrossTargets> {
  return paginate(client, operation, input, options);
}
