// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** RegisterFunctionTargets. */
import type { ClbRegion } from '../api.ts';
import { registerFunctionTargets as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { RegisterFunctionTargetsRequest, RegisterFunctionTargetsResponse } from '../types.ts';

/**
 * This API is used to bind an SCF function with the L7 forwarding rule of a CLB instance. Note
 * that you need to create an L7 listener (HTTP, HTTPS) and forwarding rule first.
 *
 * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
 * API with the returned `RequestID` as an input parameter to check whether this task is
 * successful.
 *
 * Limits:
 *
 * - Binding with SCF is only available in Guangzhou, Shenzhen Finance, Shanghai, Shanghai
 *   Finance, Beijing, Chengdu, Hong Kong (China), Singapore, Mumbai, Tokyo, and Silicon Valley.
 * - SCF functions can only be bound with CLB instances of bill-by-IP accounts but not with
 *   bill-by-CVM accounts. If you are using a bill-by-CVM account, we recommend upgrading it to a
 *   bill-by-IP account. For more information, please see Checking Account Type.
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
 * Action RegisterFunctionTargets. At most 20 requests a second. Asynchronous: wait for the
 * outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
 *   InvalidParameter.ProtocolCheckFailed, InvalidParameterValue,
 *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, LimitExceeded,
 *   MissingParameter, ResourceNotFound, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await registerFunctionTargets(client, {
 *   LocationId: 'loc-abcd1234',
 *   ListenerId: 'lbl-dlub****',
 *   FunctionTargets: [
 *     {
 *       Function: {
 *         FunctionNamespace: 'ns_test',
 *         FunctionName: 'name_test',
 *         FunctionQualifier: 'version_test',
 *       },
 *       Weight: 66,
 *     },
 *   ],
 *   LoadBalancerId: 'lb-cuxw****',
 * });
 * ```
 */
export function registerFunctionTargets(
  client: ApiClient,
  input: RegisterFunctionTargetsRequest,
  options?: CallOptions<ClbRegion>,
): Call<RegisterFunctionTargetsResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link registerFunctionTargets} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForRegisterFunctionTargets(
  client: ApiClient,
  response: Partial<RegisterFunctionTargetsResponse>,
  options?: WaitOptions<ClbRegion> & { request?: RegisterFunctionTargetsRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
