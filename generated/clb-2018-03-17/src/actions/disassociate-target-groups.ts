// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DisassociateTargetGroups. */
import type { ClbRegion } from '../api.ts';
import { disassociateTargetGroups as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { DisassociateTargetGroupsRequest, DisassociateTargetGroupsResponse } from '../types.ts';

/**
 * This API is used to unbind target groups from a rule.
 *
 * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
 * API with the returned `RequestID` as an input parameter to check whether this task is
 * successful.
 *
 * Action DisassociateTargetGroups. At most 20 requests a second. Asynchronous: wait for the
 * outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await disassociateTargetGroups(client, {
 *   Associations: [
 *     {
 *       LoadBalancerId: 'lb-phbx2420',
 *       ListenerId: 'lbl-m2q6sp9m',
 *       LocationId: 'loc-jjqr0ric',
 *       TargetGroupId: 'lbtg-xxqr0ric',
 *     },
 *   ],
 * });
 * ```
 */
export function disassociateTargetGroups(
  client: ApiClient,
  input: DisassociateTargetGroupsRequest,
  options?: CallOptions<ClbRegion>,
): Call<DisassociateTargetGroupsResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link disassociateTargetGroups} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDisassociateTargetGroups(
  client: ApiClient,
  response: Partial<DisassociateTargetGroupsResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DisassociateTargetGroupsRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
