// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyRule. */
import type { ClbRegion } from '../api.ts';
import { modifyRule as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyRuleRequest, ModifyRuleResponse } from '../types.ts';

/**
 * This API (ModifyRule) is used to modify the attributes of a forwarding rule under a layer-7
 * CLB listener, such as forwarding path, health check attribute, and forwarding policy.
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestID as an input parameter to check whether this task is
 * successful.
 *
 * Action ModifyRule. At most 20 requests a second. Asynchronous: wait for the outcome with
 * `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, MissingParameter, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyRule(client, {
 *   LoadBalancerId: 'lb-cuxw2rm0',
 *   ListenerId: 'lbl-4fbxq45k',
 *   LocationId: 'loc-9dr7bsl3',
 *   Url: '/bar',
 *   Scheduler: 'LEAST_CONN',
 *   SessionExpireTime: 75,
 *   HealthCheck: {
 *     HealthSwitch: 1,
 *     IntervalTime: 50,
 *     HealthNum: 3,
 *     UnHealthNum: 3,
 *     HttpCode: 7,
 *     HttpCheckPath: '/check',
 *     HttpCheckDomain: 'foo.net',
 *     HttpCheckMethod: 'GET',
 *   },
 * });
 * ```
 */
export function modifyRule(
  client: ApiClient,
  input: ModifyRuleRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyRuleResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link modifyRule} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForModifyRule(
  client: ApiClient,
  response: Partial<ModifyRuleResponse>,
  options?: WaitOptions<ClbRegion> & { request?: ModifyRuleRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
