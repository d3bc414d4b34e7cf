// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeClsLogSet. */
import type { ClbRegion } from '../api.ts';
import { describeClsLogSet as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeClsLogSetRequest, DescribeClsLogSetResponse } from '../types.ts';

/**
 * This API is used to get the CLB exclusive logset.
 *
 * Action DescribeClsLogSet. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await describeClsLogSet(client);
 * ```
 */
export function describeClsLogSet(
  client: ApiClient,
  input: DescribeClsLogSetRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeClsLogSetResponse> {
  return client.call(operation, input, options);
}
