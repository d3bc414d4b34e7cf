// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** ModifyTargetGroupAttribute. */
import type { ClbRegion } from '../api.ts';
import { modifyTargetGroupAttribute as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { ModifyTargetGroupAttributeRequest, ModifyTargetGroupAttributeResponse } from '../types.ts';

/**
 * This API is used to rename a target group or modify its default port attribute.
 *
 * Action ModifyTargetGroupAttribute. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await modifyTargetGroupAttribute(client, {
 *   TargetGroupId: 'lbtg-815iz538',
 *   TargetGroupName: 'xxxxholic',
 * });
 * ```
 */
export function modifyTargetGroupAttribute(
  client: ApiClient,
  input: ModifyTargetGroupAttributeRequest,
  options?: CallOptions<ClbRegion>,
): Call<ModifyTargetGroupAttributeResponse> {
  return client.call(operation, input, options);
}
