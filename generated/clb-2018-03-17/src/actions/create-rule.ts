// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** CreateRule. */
import type { ClbRegion } from '../api.ts';
import { createRule as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { CreateRuleRequest, CreateRuleResponse } from '../types.ts';

/**
 * This API (CreateRule) is used to create a forwarding rule under an existing layer-7 CLB
 * listener, where real servers must be bound to the rule instead of the listener.
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestID as an input parameter to check whether this task is
 * successful.
 *
 * Action CreateRule. At most 20 requests a second. Asynchronous: wait for the outcome with
 * `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, LimitExceeded, MissingParameter, ResourceInsufficient,
 *   UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await createRule(client, {
 *   LoadBalancerId: 'lb-cuxw2rm0',
 *   ListenerId: 'lbl-4fbxq45k',
 *   Rules: [{ Domain: 'foo.net', Url: '/bar' }],
 * });
 * ```
 */
export function createRule(
  client: ApiClient,
  input: CreateRuleRequest,
  options?: CallOptions<ClbRegion>,
): Call<CreateRuleResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link createRule} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForCreateRule(
  client: ApiClient,
  response: Partial<CreateRuleResponse>,
  options?: WaitOptions<ClbRegion> & { request?: CreateRuleRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
