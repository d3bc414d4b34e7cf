// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeCustomizedConfigList. */
import type { ClbRegion } from '../api.ts';
import { describeCustomizedConfigList as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type Paginator, type PagingOptions, paginate } from '../runtime/paginate.ts';
import type {
  ConfigListItem,
  DescribeCustomizedConfigListRequest,
  DescribeCustomizedConfigListResponse,
} from '../types.ts';

/**
 * This API is used to pull custom configuration lists to return the user configuration of
 * `AppId`.
 *
 * Action DescribeCustomizedConfigList. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
 *   InvalidParameter.PortCheckFailed, InvalidParameter.ProtocolCheckFailed,
 *   InvalidParameter.RegionNotFound, InvalidParameter.RewriteAlreadyExist,
 *   InvalidParameter.SomeRewriteNotFound, InvalidParameterValue,
 *   InvalidParameterValue.Duplicate, InvalidParameterValue.InvalidFilter,
 *   InvalidParameterValue.Length, LimitExceeded, MissingParameter, ResourceInsufficient,
 *   UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeCustomizedConfigList(client, { ConfigType: 'CLB', Offset: 0, Limit: 3 });
 * ```
 */
export function describeCustomizedConfigList(
  client: ApiClient,
  input: DescribeCustomizedConfigListRequest,
  options?: CallOptions<ClbRegion>,
): Call<DescribeCustomizedConfigListResponse> {
  return client.call(operation, input, options);
}

/** All pages of {@link describeCustomizedConfigList}: `.pages()` gives the responses, `.items()` what is in them. */
export function paginateDescribeCustomizedConfigList(
  client: ApiClient,
  input: DescribeCustomizedConfigListRequest,
  options?: PagingOptions<ClbRegion>,
): Paginator<DescribeCustomizedConfigListResponse, ConfigListItem> {
  return paginate(client, operation, input, options);
}
