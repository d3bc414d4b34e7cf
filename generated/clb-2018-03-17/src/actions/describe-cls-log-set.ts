// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeClsLogSet. */
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { describeClsLogSet as operation } from '../operations.ts';
import type { DescribeClsLogSetRequest, DescribeClsLogSetResponse } from '../types.ts';

/**
 * This API is used to get the CLB exclusive logset.
 *
 * Reads only. At most 20 requests a second.
 *
 * Documented in clb-api.md, lines 10627 to 10717.
 *
 * Errors of its own: FailedOperation, InternalError, InvalidParameter, UnauthorizedOperation.
 *
 * @example
 * ```ts
 * const response = await describeClsLogSet(client);
 * ```
 */
export function describeClsLogSet(client: ApiClient, input: DescribeClsLogSetRequest = {}, options?: CallOptions): Call<DescribeClsLogSetResponse> {
  return client.call(operation, input, options);
}
