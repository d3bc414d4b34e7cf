// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** SetCustomizedConfigForLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { setCustomizedConfigForLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type {
  SetCustomizedConfigForLoadBalancerRequest,
  SetCustomizedConfigForLoadBalancerResponse,
} from '../types.ts';

/**
 * This API is used to create or manage a user-defined CLB configuration template.
 *
 * Action SetCustomizedConfigForLoadBalancer. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameterValue, InvalidParameterValue.Length, LimitExceeded, MissingParameter,
 *   UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await setCustomizedConfigForLoadBalancer(client, {
 *   OperationType: 'ADD',
 *   ConfigContent: 'client_max_body_size 222M;',
 *   ConfigName: 'config_test',
 * });
 * ```
 */
export function setCustomizedConfigForLoadBalancer(
  client: ApiClient,
  input: SetCustomizedConfigForLoadBalancerRequest,
  options?: CallOptions<ClbRegion>,
): Call<SetCustomizedConfigForLoadBalancerResponse> {
  return client.call(operation, input, options);
}
