// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** For your own tests: a local server, and transports that send nothing. */
import type { LocalApiOptions } from './runtime/testing/local-api.ts';
import type { LocalTransport } from './runtime/testing/local-transport.ts';
import type { Handler, MockTransport } from './runtime/testing/mock-transport.ts';
import { createHandlerTransport } from './runtime/testing/mock-transport.ts';
import type { LocalServer, ServerOptions } from './runtime/testing/server.ts';
import { api } from './testing-api.ts';
import type * as types from './types.ts';

export type { Account } from './runtime/testing/account.ts';
export type { Dump, LocalControls } from './runtime/testing/controls.ts';
export type { Fault } from './runtime/testing/faults.ts';
export type { LocalApiOptions, RecordedCall, Seed } from './runtime/testing/local-api.ts';
export type { LocalTransport } from './runtime/testing/local-transport.ts';
export type { Handler, MockCall, MockTransport, Sparse } from './runtime/testing/mock-transport.ts';
export { mockError } from './runtime/testing/mock-transport.ts';
export type { LocalServer, ServerOptions } from './runtime/testing/server.ts';
export type { SignatureSteps, TracedCall } from './runtime/testing/shared.ts';

/** What answers each action; see {@link createMockTransport}. */
export interface Handlers {
  describeLoadBalancersTaskResult?:
    | Handler<types.DescribeLoadBalancersTaskResultRequest, types.DescribeLoadBalancersTaskResultResponse>
    | undefined;
  createLoadBalancer?: Handler<types.CreateLoadBalancerRequest, types.CreateLoadBalancerResponse> | undefined;
  inquiryLBPriceAll?: Handler<types.InquiryLBPriceAllRequest, types.InquiryLBPriceAllResponse> | undefined;
  describeLoadBalancers?: Handler<types.DescribeLoadBalancersRequest, types.DescribeLoadBalancersResponse> | undefined;
  deleteLoadBalancers?: Handler<types.DeleteLoadBalancersRequest, types.DeleteLoadBalancersResponse> | undefined;
  getMonitorData?: Handler<types.GetMonitorDataRequest, types.GetMonitorDataResponse> | undefined;
  replaceCert?: Handler<types.ReplaceCertRequest, types.ReplaceCertResponse> | undefined;
  getCertListWithLoadBalancer?:
    | Handler<types.GetCertListWithLoadBalancerRequest, types.GetCertListWithLoadBalancerResponse>
    | undefined;
  describeLoadBalancerLog?:
    | Handler<types.DescribeLoadBalancerLogRequest, types.DescribeLoadBalancerLogResponse>
    | undefined;
  cloneLB?: Handler<types.CloneLBRequest, types.CloneLBResponse> | undefined;
  modifyLoadBalancerAttributes?:
    | Handler<types.ModifyLoadBalancerAttributesRequest, types.ModifyLoadBalancerAttributesResponse>
    | undefined;
  createLoadBalancerListeners?:
    | Handler<types.CreateLoadBalancerListenersRequest, types.CreateLoadBalancerListenersResponse>
    | undefined;
  describeLoadBalancerListeners?:
    | Handler<types.DescribeLoadBalancerListenersRequest, types.DescribeLoadBalancerListenersResponse>
    | undefined;
  deleteLoadBalancerListeners?:
    | Handler<types.DeleteLoadBalancerListenersRequest, types.DeleteLoadBalancerListenersResponse>
    | undefined;
  modifyLoadBalancerListener?:
    | Handler<types.ModifyLoadBalancerListenerRequest, types.ModifyLoadBalancerListenerResponse>
    | undefined;
  registerInstancesWithLoadBalancer?:
    | Handler<types.RegisterInstancesWithLoadBalancerRequest, types.RegisterInstancesWithLoadBalancerResponse>
    | undefined;
  describeLoadBalancerBackends?:
    | Handler<types.DescribeLoadBalancerBackendsRequest, types.DescribeLoadBalancerBackendsResponse>
    | undefined;
  modifyLoadBalancerBackends?:
    | Handler<types.ModifyLoadBalancerBackendsRequest, types.ModifyLoadBalancerBackendsResponse>
    | undefined;
  deregisterInstancesFromLoadBalancer?:
    | Handler<types.DeregisterInstancesFromLoadBalancerRequest, types.DeregisterInstancesFromLoadBalancerResponse>
    | undefined;
  describeLBHealthStatus?:
    | Handler<types.DescribeLBHealthStatusRequest, types.DescribeLBHealthStatusResponse>
    | undefined;
}

/** Each action's handler. */
const HANDLER_OF: readonly (readonly [action: string, method: keyof Handlers])[] = [
  ['DescribeLoadBalancersTaskResult', 'describeLoadBalancersTaskResult'],
  ['CreateLoadBalancer', 'createLoadBalancer'],
  ['InquiryLBPriceAll', 'inquiryLBPriceAll'],
  ['DescribeLoadBalancers', 'describeLoadBalancers'],
  ['DeleteLoadBalancers', 'deleteLoadBalancers'],
  ['GetMonitorData', 'getMonitorData'],
  ['ReplaceCert', 'replaceCert'],
  ['GetCertListWithLoadBalancer', 'getCertListWithLoadBalancer'],
  ['DescribeLoadBalancerLog', 'describeLoadBalancerLog'],
  ['CloneLB', 'cloneLB'],
  ['ModifyLoadBalancerAttributes', 'modifyLoadBalancerAttributes'],
  ['CreateLoadBalancerListeners', 'createLoadBalancerListeners'],
  ['DescribeLoadBalancerListeners', 'describeLoadBalancerListeners'],
  ['DeleteLoadBalancerListeners', 'deleteLoadBalancerListeners'],
  ['ModifyLoadBalancerListener', 'modifyLoadBalancerListener'],
  ['RegisterInstancesWithLoadBalancer', 'registerInstancesWithLoadBalancer'],
  ['DescribeLoadBalancerBackends', 'describeLoadBalancerBackends'],
  ['ModifyLoadBalancerBackends', 'modifyLoadBalancerBackends'],
  ['DeregisterInstancesFromLoadBalancer', 'deregisterInstancesFromLoadBalancer'],
  ['DescribeLBHealthStatus', 'describeLBHealthStatus'],
];

/**
 * Starts a local server that plays this API: it checks signatures and parameters, keeps state, and answers with the
 * document's errors. Needs Node, or a runtime with `node:http`.
 *
 * ```ts
 * const server = await startServer();
 * const client = new ClbClient({ region, endpoint: server.endpoint, credentials: server.credentials });
 * await server.close();
 * ```
 */
export async function startServer(options: ServerOptions = {}): Promise<LocalServer> {
  const { startLocalServer } = await import('./runtime/testing/server.ts');
  return startLocalServer([api], options);
}

/** The same API without a port, as the `transport` of a client. Needs `node:crypto`. */
export async function createLocalTransport(options: LocalApiOptions = {}): Promise<LocalTransport> {
  const { createLocalApiTransport } = await import('./runtime/testing/local-transport.ts');
  return createLocalApiTransport(api, options);
}

/**
 * A transport for a client whose calls your own functions answer, in memory, on any runtime. What a handler leaves out
 * of its answer is filled in with values of the documented types; a call without a handler is rejected.
 */
export function createMockTransport(handlers: Handlers = {}): MockTransport {
  const byAction = HANDLER_OF.map(([action, method]) => [action, handlers[method]] as const);
  return createHandlerTransport(api, Object.fromEntries(byAction));
}
