// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** CreateClsLogSet. */
import type { ClbRegion } from '../api.ts';
import { createClsLogSet as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { CreateClsLogSetRequest, CreateClsLogSetResponse } from '../types.ts';

/**
 * This API is used to create a CLB exclusive logset for storing CLB logs.
 *
 * Action CreateClsLogSet. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue, LimitExceeded,
 *   MissingParameter, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await createClsLogSet(client, { LogsetName: 'clb_logset', Period: 7 });
 * ```
 */
export function createClsLogSet(
  client: ApiClient,
  input: CreateClsLogSetRequest = {},
  options?: CallOptions<ClbRegion>,
): Call<CreateClsLogSetResponse> {
  return client.call(operation, input, options);
}
