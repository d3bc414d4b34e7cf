// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyDomainAttributes. */
import type { ClbRegion } from '../api.ts';
import { modifyDomainAttributes as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyDomainAttributesRequest, ModifyDomainAttributesResponse } from '../types.ts';

/**
 * This API is used to modify the domain name-level attributes of a layer-7 listener's forwarding
 * rule, such as modifying the domain name, changing the DefaultServer, enabling/disabling
 * HTTP/2, and modifying certificates.
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestId as an input parameter to check whether this task is
 * successful.
 *
 * Action ModifyDomainAttributes. At most 20 requests a second. Asynchronous: wait for the
 * outcome with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, LimitExceeded, MissingParameter, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyDomainAttributes(client, {
 *   Domain: 'foo.net',
 *   ListenerId: 'lbl-n8mb2r3a',
 *   LoadBalancerId: 'lb-1wv10ejw',
 * });
 * ```
 */
export function modifyDomainAttributes(
  client: ApiClient,
  input: ModifyDomainAttributesRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyDomainAttributesResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link modifyDomainAttributes} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForModifyDomainAttributes(
  client: ApiClient,
  response: Partial<ModifyDomainAttributesResponse>,
  options?: WaitOptions<ClbRegion> & { request?: ModifyDomainAttributesRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
