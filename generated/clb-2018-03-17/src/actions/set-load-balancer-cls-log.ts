// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** SetLoadBalancerClsLog. */
import type { ClbRegion } from '../api.ts';
import { setLoadBalancerClsLog as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { SetLoadBalancerClsLogRequest, SetLoadBalancerClsLogResponse } from '../types.ts';

/**
 * This API is used to add, delete, and update the CLS topic of a CLB instance.
 *
 * Action SetLoadBalancerClsLog. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.RegionNotFound, InvalidParameterValue, InvalidParameterValue.Length,
 *   UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await setLoadBalancerClsLog(client, {
 *   LoadBalancerId: 'lb-cuxw2r00',
 *   LogSetId: 'xxxx-xx-xx-xx-xxxxxxxxx',
 *   LogTopicId: 'xxxx-xx-xx-xx-yyyyyyyyy',
 * });
 * ```
 */
export function setLoadBalancerClsLog(
  client: ApiClient,
  input: SetLoadBalancerClsLogRequest,
  options?: CallOptions<ClbRegion>,
): Call<SetLoadBalancerClsLogResponse> {
  return client.call(operation, input, options);
}
