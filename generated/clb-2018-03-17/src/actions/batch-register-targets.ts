// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** BatchRegisterTargets. */
import type { ClbRegion } from '../api.ts';
import { batchRegisterTargets as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { BatchRegisterTargetsRequest, BatchRegisterTargetsResponse } from '../types.ts';

/**
 * This API is used to batch bind CVM instances or ENIs. Up to 500 servers can be bound in a
 * batch. It supports cross-region binding, layer-4 and layer-7 (TCP/UDP/HTTP/HTTPS) protocols,
 * and VPC-based CLBs only.
 *
 * Action BatchRegisterTargets. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
 *   InvalidParameter.PortCheckFailed, InvalidParameter.ProtocolCheckFailed,
 *   InvalidParameter.RegionNotFound, InvalidParameterValue, InvalidParameterValue.Length,
 *   LimitExceeded, MissingParameter, ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await batchRegisterTargets(client, {
 *   Targets: [{ InstanceId: 'ins-xxx', ListenerId: 'lbl-xxxx', Weight: 10, Port: 80 }],
 *   LoadBalancerId: 'lb-xxxx',
 * });
 * ```
 */
export function batchRegisterTargets(
  client: ApiClient,
  input: BatchRegisterTargetsRequest,
  options?: CallOptions<ClbRegion>,
): Call<BatchRegisterTargetsResponse> {
  return client.call(operation, input, options);
}
