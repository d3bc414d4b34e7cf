// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyFunctionTargets. */
import type { ClbRegion } from '../api.ts';
import { modifyFunctionTargets as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { ModifyFunctionTargetsRequest, ModifyFunctionTargetsResponse } from '../types.ts';

/**
 * This API is used to modify the cloud functions associated with a load balancing forwarding
 * rule.
 *
 * Action ModifyFunctionTargets. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: AuthFailure, FailedOperation,
 *   InternalError, InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
 *   InvalidParameterValue.Length, ResourceNotFound, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyFunctionTargets(client, {
 *   LocationId: 'loc-xxxxxxx',
 *   ListenerId: 'lbl-xxxxxxx',
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
 *   LoadBalancerId: 'lb-xxxxxxx',
 * });
 * ```
 */
export function modifyFunctionTargets(
  client: ApiClient,
  input: ModifyFunctionTargetsRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyFunctionTargetsResponse> {
  return client.call(operation, input, options);
}
