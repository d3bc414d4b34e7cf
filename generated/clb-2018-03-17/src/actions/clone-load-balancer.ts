// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** CloneLoadBalancer. */
import type { ClbRegion } from '../api.ts';
import { cloneLoadBalancer as operation } from '../operations.ts';
import type { Call } from '../runtime/call.ts';
import type { ApiClient } from '../runtime/client.ts';
import type { CallOptions } from '../runtime/options.ts';
import { type WaitOptions, type WaitResult, waitForTask } from '../runtime/wait.ts';
import type { CloneLoadBalancerRequest, CloneLoadBalancerResponse } from '../types.ts';

/**
 * This API is used to create a clone of the source CLB instance with the same forwarding rules
 * and binding relations. Note that this API is asynchronous, which means that changes to the
 * source CLB after invocation of the API are not included in the clone.
 *
 * Limits:
 *
 * Instance attribute restrictions
 *
 * Only pay-as-you-go instances can be cloned. Monthly-subscribed instances cannot be cloned.
 *
 * CLB instances without any billable items cannot be cloned.
 *
 * Classic CLB instances and CLB instances created for Anti-DDoS service cannot be cloned.
 *
 * Classic network-based instances cannot be cloned.
 *
 * IPv6 instances, IPv6 NAT64 instances, and instances bound with both IPv4 and IPv6 cannot be
 * cloned.
 *
 * The following settings will not be cloned: **Custom configuration**, **Redirection
 * configurations**, and **Allow Traffic by Default** in security groups.
 *
 * Before cloning an instance, make sure all certificates used on the instance are valid. Cloning
 * will fail if there are any expired certificates.
 *
 * Listener restrictions
 *
 * Instances with QUIC listeners or port range listeners cannot be cloned.
 *
 * Private network CLB instances with TCP_SSL listeners cannot be cloned.
 *
 * Instances with layer-7 listeners that have no forwarding rules cannot be cloned.
 *
 * Instances with more than 50 listeners cannot be cloned.
 *
 * Backend service restrictions
 *
 * Instances with target groups and SCF cloud functions as the backend services cannot be cloned.
 *
 * Notes:
 *
 * If you are using a BGP bandwidth package, you need to pass the package ID.
 *
 * To create a dedicated cluster-based CLB by cloning the source CLB, you need to pass the
 * cluster ID. Otherwise, a normal CLB is created.
 *
 * This API is only available for beta users. To try it out, submit a ticket.
 *
 * Action CloneLoadBalancer. At most 20 requests a second. Asynchronous: wait for the outcome
 * with `waitFor`.
 *
 * @throws {ClbServiceError} with one of the action's own codes: AuthFailure, DryRunOperation,
 *   FailedOperation, FailedOperation.InvalidLBStatus, InternalError, InvalidParameter,
 *   InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
 *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
 *   InvalidParameter.PortCheckFailed, InvalidParameter.ProtocolCheckFailed,
 *   InvalidParameter.RegionNotFound, LimitExceeded, MissingParameter, OperationDenied,
 *   RequestLimitExceeded, ResourceInUse, ResourceInsufficient, ResourcesSoldOut
 *
 * @example
 * ```ts
 * const response = await cloneLoadBalancer(client, { LoadBalancerId: 'lb-p10fcs**' });
 * ```
 */
export function cloneLoadBalancer(
  client: ApiClient,
  input: CloneLoadBalancerRequest,
  options?: CallOptions<ClbRegion>,
): Call<CloneLoadBalancerResponse> {
  return client.call(operation, input, options);
}

/**
 * Waits until what {@link cloneLoadBalancer} began is done. Takes its response, or what was kept of it.
 *
 * @throws {TaskFailedError} where the task fails
 * @throws {TimeoutError} after `maxWaitMs`
 */
export function waitForCloneLoadBalancer(
  client: ApiClient,
  response: Partial<CloneLoadBalancerResponse>,
  options?: WaitOptions<ClbRegion> & { request?: CloneLoadBalancerRequest },
): Promise<WaitResult> {
  const { request, ...waitOptions } = options ?? {};
  return waitForTask(client, operation, response, request, waitOptions);
}
