// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DeleteRule. */
import type { ClbRegion } from '../api.ts';
import { deleteRule as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { DeleteRuleRequest, DeleteRuleResponse } from '../types.ts';

/**
 * This API (DeleteRule) is used to delete a forwarding rule under a layer-7 CLB instance
 * listener
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestID as an input parameter to check whether this task is
 * successful.
 *
 * Action DeleteRule. At most 20 requests a second. Asynchronous: wait for the outcome with
 * `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await deleteRule(client, {
 *   Url: '/bar2',
 *   Domain: 'foo.net',
 *   ListenerId: 'lbl-4fbxq45k',
 *   LoadBalancerId: 'lb-cuxw2rm0',
 * });
 * ```
 */
export function deleteRule(
  client: ApiClient,
  input: DeleteRuleRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeleteRuleResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link deleteRule} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDeleteRule(
  client: ApiClient,
  response: Partial<DeleteRuleResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DeleteRuleRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
