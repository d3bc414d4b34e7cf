// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** RegisterTargetsWithClassicalLB. */
import type { ClbRegion } from '../api.ts';
import { registerTargetsWithClassicalLB as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { RegisterTargetsWithClassicalLBRequest, RegisterTargetsWithClassicalLBResponse } from '../types.ts';

/**
 * This API is used to bind a real server with a classic CLB instance. This is an async API.
 * After it is returned successfully, you can call the API `DescribeTaskStatus` with the returned
 * RequestId as an input parameter to check whether this task is successful.
 *
 * Action RegisterTargetsWithClassicalLB. At most 20 requests a second. Asynchronous: wait for
 * the outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await registerTargetsWithClassicalLB(client, {
 *   LoadBalancerId: 'lb-a3u5l5zc',
 *   Targets: [{ InstanceId: 'ins-lhhn9fhk', Weight: 20 }],
 * });
 * ```
 */
export function registerTargetsWithClassicalLB(
  client: ApiClient,
  input: RegisterTargetsWithClassicalLBRequest,
  options?: CallOptions<ClbRegion>,
): Call<RegisterTargetsWithClassicalLBResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link registerTargetsWithClassicalLB} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForRegisterTargetsWithClassicalLB(
  client: ApiClient,
  response: Partial<RegisterTargetsWithClassicalLBResponse>,
  options?: WaitOptions<ClbRegion> & { request?: RegisterTargetsWithClassicalLBRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
