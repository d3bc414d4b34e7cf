// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** MigrateClassicalLoadBalancers. */
import type { ClbRegion } from '../api.ts';
import { migrateClassicalLoadBalancers as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { MigrateClassicalLoadBalancersRequest, MigrateClassicalLoadBalancersResponse } from '../types.ts';

/**
 * This API is used to upgrade classic CLB instances to application CLB instances.
 *
 * This is an async API. After it is returned successfully, you can check the action result by
 * calling `DescribeLoadBalancers`.
 *
 * Action MigrateClassicalLoadBalancers. At most 20 requests a second. Asynchronous: `waitFor`
 * ends when `describeLoadBalancers` reports LoadBalancerSet.Status 1. What was there before may
 * have had that status already: look at what should have changed.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, LimitExceeded, MissingParameter,
 *   UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await migrateClassicalLoadBalancers(client, { LoadBalancerIds: ['lb-isdw5mum'] });
 * ```
 */
export function migrateClassicalLoadBalancers(
  client: ApiClient,
  input: MigrateClassicalLoadBalancersRequest,
  options?: CallOptions<ClbRegion>,
): Call<MigrateClassicalLoadBalancersResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link migrateClassicalLoadBalancers} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForMigrateClassicalLoadBalancers(
  client: ApiClient,
  response: Partial<MigrateClassicalLoadBalancersResponse>,
  options?: WaitOptions<ClbRegion> & { request?: MigrateClassicalLoadBalancersRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
