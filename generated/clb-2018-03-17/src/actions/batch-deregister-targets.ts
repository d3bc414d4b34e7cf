// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** BatchDeregisterTargets. */
import type { ClbRegion } from '../api.ts';
import { batchDeregisterTargets as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import type { BatchDeregisterTargetsRequest, BatchDeregisterTargetsResponse } from '../types.ts';

/**
 * This API is used to batch unbind real servers of the layer-4 and layer-7 VPC-based CLBs. Up to
 * 500 real servers can be unbound in a batch.
 *
 * Action BatchDeregisterTargets. At most 20 requests a second.
 *
 * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
 *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
 *   InvalidParameter.PortCheckFailed, InvalidParameter.ProtocolCheckFailed,
 *   InvalidParameter.RegionNotFound, InvalidParameterValue.Duplicate,
 *   InvalidParameterValue.Length, InvalidParameterValue.Range, LimitExceeded, MissingParameter,
 *   ResourceInsufficient, UnauthorizedOperation
 *
 * @example
 * ```ts
 * const response = await batchDeregisterTargets(client, {
 *   Targets: [{ InstanceId: 'ins-xxx', ListenerId: 'lbl-xxxx', Weight: 10, Port: 80 }],
 *   LoadBalancerId: 'lb-xxxx',
 * });
 * ```
 */
export function batchDeregisterTargets(
  client: ApiClient,
  input: BatchDeregisterTargetsRequest,
  options?: CallOptions<ClbRegion>,
): Call<BatchDeregisterTargetsResponse> {
  return client.call(operation, input, options);
}
