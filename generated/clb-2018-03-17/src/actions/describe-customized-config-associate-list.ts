// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeCustomizedConfigAssociateList. */
import type { ClbRegion } from '../api.ts';
import { describeCustomizedConfigAssociateList as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type {
  BindDetailItem,
  DescribeCustomizedConfigAssociateListRequest,
  DescribeCustomizedConfigAssociateListResponse,
} from '../types.ts';

/**
 * This API is used to query the configured location, bound server or bound CLB instance. If
 * there are domain names, the result will be filtered by domain name.
 *
 * Action DescribeCustomizedConfigAssociateList. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, MissingParameter, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeCustomizedConfigAssociateList(client, { UconfigId: 'pz-fi018waq', Offset: 0, Limit: 3 });
 * ```
 */
export function describeCustomizedConfigAssociateList(
  client: ApiClient,
  input: DescribeCustomizedConfigAssociateListRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeCustomizedConfigAssociateListResponse> {
  return client.call(operation, input, options);
}

/** All pages of {@link describeCustomizedConfigAssociateList}: `.pages()` gives the responses, `.items()` what is in them. */
export function paginateDescribeCustomizedConfigAssociateList(
  client: ApiClient,
  input: DescribeCustomizedConfigAssociateListRequest = {},
  options?: PagingOptions<ClbRegion>,
): Paginator<DescribeCustomizedConfigAssociateListResponse, BindDetailItem> {
  return paginate(client, operation, input, options);
}
