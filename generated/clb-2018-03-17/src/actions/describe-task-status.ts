// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DescribeTaskStatus. */
import type { ClbRegion } from '../api.ts';
import { describeTaskStatus as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { DescribeTaskStatusRequest, DescribeTaskStatusResponse } from '../types.ts';

/**
 * This API is used to query the execution status of an async task. After non-query APIs (used to
 * create/delete CLB instances, listeners, or rules or to bind/unbind real servers) are called
 * successfully, this API needs to be used to query whether the task is successful.
 *
 * Action DescribeTaskStatus. Read-only. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.RegionNotFound
 *
 * @example
 * ```ts
 * const response = await describeTaskStatus(client, { TaskId: '55c85074-3e7f-4c6d-864f-673660d4f8de' });
 * ```
 */
export function describeTaskStatus(
  client: ApiClient,
  input: DescribeTaskStatusRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<DescribeTaskStatusResponse> {
  return client.call(operation, input, options);
}
