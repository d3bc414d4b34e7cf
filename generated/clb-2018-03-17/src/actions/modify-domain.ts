// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyDomain. */
import type { ClbRegion } from '../api.ts';
import { modifyDomain as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { ModifyDomainRequest, ModifyDomainResponse } from '../types.ts';

/**
 * This API (ModifyDomain) is used to modify a domain name under a layer-7 CLB listener.
 *
 * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
 * API with the returned RequestID as an input parameter to check whether this task is
 * successful.
 *
 * Action ModifyDomain. At most 20 requests a second. Asynchronous: wait for the outcome with
 * `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyDomain(client, {
 *   LoadBalancerId: 'lb-cuxw2rm0',
 *   ListenerId: 'lbl-d1ubsydq',
 *   Domain: 'foo.net',
 *   NewDomain: 'bar.net',
 * });
 * ```
 */
export function modifyDomain(
  client: ApiClient,
  input: ModifyDomainRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyDomainResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link modifyDomain} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForModifyDomain(
  client: ApiClient,
  response: Partial<ModifyDomainResponse>,
  options?: WaitOptions<ClbRegion> & { request?: ModifyDomainRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
