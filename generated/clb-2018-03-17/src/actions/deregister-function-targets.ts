// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** DeregisterFunctionTargets. */
import type { ClbRegion } from '../api.ts';
import { deregisterFunctionTargets as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { DeregisterFunctionTargetsRequest, DeregisterFunctionTargetsResponse } from '../types.ts';

/**
 * This API is used to unbind a SCF function with a CLB forwarding rule. For L7 listeners, you
 * need to specify the forwarding rule by using `LocationId` or `Domain+Url`.
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestID to check whether this task is successful.
 *
 * Limits:
 *
 * - Binding with SCF is only available in Guangzhou, Shenzhen Finance, Shanghai, Shanghai
 *   Finance, Beijing, Chengdu, Hong Kong (China), Singapore, Mumbai, Tokyo, and Silicon Valley.
 * - SCF functions can only be bound with CLB instances of bill-by-IP accounts but not with
 *   bill-by-CVM accounts. If you are using a bill-by-CVM account, we recommend upgrading it to a
 *   bill-by-IP account.
 * - SCF functions cannot be bound with classic CLB instances.
 * - SCF functions cannot be bound with classic network-based CLB instances.
 * - SCF functions in the same region can be bound with CLB instances. SCF functions can only be
 *   bound across VPCs but not regions.
 * - SCF functions can only be bound with IPv4 and IPv6 NAT64 CLB instances, but currently not
 *   with IPv6 CLB instances.
 * - SCF functions can only be bound with layer-7 HTTP and HTTPS listeners, but not with layer-7
 *   QUIC listeners or layer-4 (TCP, UDP, and TCP SSL) listeners.
 * - Only SCF event-triggered functions can be bound with CLB instances.
 *
 * Action DeregisterFunctionTargets. At most 20 requests a second. Asynchronous: wait for the
 * outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, MissingParameter,
 *   ResourceNotFound, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await deregisterFunctionTargets(client, {
 *   LoadBalancerId: 'lb-cuxw2rm0',
 *   ListenerId: 'lbl-d1ubsydq',
 *   LocationId: 'loc-abcd1234',
 *   FunctionTargets: [
 *     {
 *       Weight: 66,
 *       Function: {
 *         FunctionNamespace: 'ns_test',
 *         FunctionName: 'name_test',
 *         FunctionQualifier: 'version_test',
 *       },
 *     },
 *   ],
 * });
 * ```
 */
export function deregisterFunctionTargets(
  client: ApiClient,
  input: DeregisterFunctionTargetsRequest,
  options?: CallOptions<ClbRegion>,
): Call<DeregisterFunctionTargetsResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link deregisterFunctionTargets} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForDeregisterFunctionTargets(
  client: ApiClient,
  response: Partial<DeregisterFunctionTargetsResponse>,
  options?: WaitOptions<ClbRegion> & { request?: DeregisterFunctionTargetsRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
