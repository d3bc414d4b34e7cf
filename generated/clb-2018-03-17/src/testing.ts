// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

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
  describeLoadBalancers?: Handler<types.DescribeLoadBalancersRequest, types.DescribeLoadBalancersResponse> | undefined;
  createLoadBalancer?: Handler<types.CreateLoadBalancerRequest, types.CreateLoadBalancerResponse> | undefined;
  modifyLoadBalancerAttributes?:
    | Handler<types.ModifyLoadBalancerAttributesRequest, types.ModifyLoadBalancerAttributesResponse>
    | undefined;
  describeLoadBalancersDetail?:
    | Handler<types.DescribeLoadBalancersDetailRequest, types.DescribeLoadBalancersDetailResponse>
    | undefined;
  deleteLoadBalancer?: Handler<types.DeleteLoadBalancerRequest, types.DeleteLoadBalancerResponse> | undefined;
  cloneLoadBalancer?: Handler<types.CloneLoadBalancerRequest, types.CloneLoadBalancerResponse> | undefined;
  modifyDomain?: Handler<types.ModifyDomainRequest, types.ModifyDomainResponse> | undefined;
  describeListeners?: Handler<types.DescribeListenersRequest, types.DescribeListenersResponse> | undefined;
  createListener?: Handler<types.CreateListenerRequest, types.CreateListenerResponse> | undefined;
  createRule?: Handler<types.CreateRuleRequest, types.CreateRuleResponse> | undefined;
  modifyListener?: Handler<types.ModifyListenerRequest, types.ModifyListenerResponse> | undefined;
  modifyRule?: Handler<types.ModifyRuleRequest, types.ModifyRuleResponse> | undefined;
  modifyDomainAttributes?:
    | Handler<types.ModifyDomainAttributesRequest, types.ModifyDomainAttributesResponse>
    | undefined;
  deleteListener?: Handler<types.DeleteListenerRequest, types.DeleteListenerResponse> | undefined;
  deleteLoadBalancerListeners?:
    | Handler<types.DeleteLoadBalancerListenersRequest, types.DeleteLoadBalancerListenersResponse>
    | undefined;
  deleteRule?: Handler<types.DeleteRuleRequest, types.DeleteRuleResponse> | undefined;
  registerTargets?: Handler<types.RegisterTargetsRequest, types.RegisterTargetsResponse> | undefined;
  batchRegisterTargets?: Handler<types.BatchRegisterTargetsRequest, types.BatchRegisterTargetsResponse> | undefined;
  modifyTargetPort?: Handler<types.ModifyTargetPortRequest, types.ModifyTargetPortResponse> | undefined;
  modifyTargetWeight?: Handler<types.ModifyTargetWeightRequest, types.ModifyTargetWeightResponse> | undefined;
  batchModifyTargetWeight?:
    | Handler<types.BatchModifyTargetWeightRequest, types.BatchModifyTargetWeightResponse>
    | undefined;
  deregisterTargets?: Handler<types.DeregisterTargetsRequest, types.DeregisterTargetsResponse> | undefined;
  batchDeregisterTargets?:
    | Handler<types.BatchDeregisterTargetsRequest, types.BatchDeregisterTargetsResponse>
    | undefined;
  describeTargetHealth?: Handler<types.DescribeTargetHealthRequest, types.DescribeTargetHealthResponse> | undefined;
  deregisterFunctionTargets?:
    | Handler<types.DeregisterFunctionTargetsRequest, types.DeregisterFunctionTargetsResponse>
    | undefined;
  describeCrossTargets?: Handler<types.DescribeCrossTargetsRequest, types.DescribeCrossTargetsResponse> | undefined;
  modifyFunctionTargets?: Handler<types.ModifyFunctionTargetsRequest, types.ModifyFunctionTargetsResponse> | undefined;
  registerFunctionTargets?:
    | Handler<types.RegisterFunctionTargetsRequest, types.RegisterFunctionTargetsResponse>
    | undefined;
  describeTargets?: Handler<types.DescribeTargetsRequest, types.DescribeTargetsResponse> | undefined;
  describeTargetGroups?: Handler<types.DescribeTargetGroupsRequest, types.DescribeTargetGroupsResponse> | undefined;
  describeTargetGroupList?:
    | Handler<types.DescribeTargetGroupListRequest, types.DescribeTargetGroupListResponse>
    | undefined;
  describeTargetGroupInstances?:
    | Handler<types.DescribeTargetGroupInstancesRequest, types.DescribeTargetGroupInstancesResponse>
    | undefined;
  createTargetGroup?: Handler<types.CreateTargetGroupRequest, types.CreateTargetGroupResponse> | undefined;
  modifyTargetGroupAttribute?:
    | Handler<types.ModifyTargetGroupAttributeRequest, types.ModifyTargetGroupAttributeResponse>
    | undefined;
  modifyTargetGroupInstancesWeight?:
    | Handler<types.ModifyTargetGroupInstancesWeightRequest, types.ModifyTargetGroupInstancesWeightResponse>
    | undefined;
  modifyTargetGroupInstancesPort?:
    | Handler<types.ModifyTargetGroupInstancesPortRequest, types.ModifyTargetGroupInstancesPortResponse>
    | undefined;
  deleteTargetGroups?: Handler<types.DeleteTargetGroupsRequest, types.DeleteTargetGroupsResponse> | undefined;
  registerTargetGroupInstances?:
    | Handler<types.RegisterTargetGroupInstancesRequest, types.RegisterTargetGroupInstancesResponse>
    | undefined;
  associateTargetGroups?: Handler<types.AssociateTargetGroupsRequest, types.AssociateTargetGroupsResponse> | undefined;
  deregisterTargetGroupInstances?:
    | Handler<types.DeregisterTargetGroupInstancesRequest, types.DeregisterTargetGroupInstancesResponse>
    | undefined;
  disassociateTargetGroups?:
    | Handler<types.DisassociateTargetGroupsRequest, types.DisassociateTargetGroupsResponse>
    | undefined;
  describeRewrite?: Handler<types.DescribeRewriteRequest, types.DescribeRewriteResponse> | undefined;
  manualRewrite?: Handler<types.ManualRewriteRequest, types.ManualRewriteResponse> | undefined;
  autoRewrite?: Handler<types.AutoRewriteRequest, types.AutoRewriteResponse> | undefined;
  deleteRewrite?: Handler<types.DeleteRewriteRequest, types.DeleteRewriteResponse> | undefined;
  modifyLoadBalancersProject?:
    | Handler<types.ModifyLoadBalancersProjectRequest, types.ModifyLoadBalancersProjectResponse>
    | undefined;
  inquiryPriceCreateLoadBalancer?:
    | Handler<types.InquiryPriceCreateLoadBalancerRequest, types.InquiryPriceCreateLoadBalancerResponse>
    | undefined;
  inquiryPriceModifyLoadBalancer?:
    | Handler<types.InquiryPriceModifyLoadBalancerRequest, types.InquiryPriceModifyLoadBalancerResponse>
    | undefined;
  inquiryPriceRenewLoadBalancer?:
    | Handler<types.InquiryPriceRenewLoadBalancerRequest, types.InquiryPriceRenewLoadBalancerResponse>
    | undefined;
  describeLoadBalancerTraffic?:
    | Handler<types.DescribeLoadBalancerTrafficRequest, types.DescribeLoadBalancerTrafficResponse>
    | undefined;
  describeTaskStatus?: Handler<types.DescribeTaskStatusRequest, types.DescribeTaskStatusResponse> | undefined;
  describeClsLogSet?: Handler<types.DescribeClsLogSetRequest, types.DescribeClsLogSetResponse> | undefined;
  createClsLogSet?: Handler<types.CreateClsLogSetRequest, types.CreateClsLogSetResponse> | undefined;
  createTopic?: Handler<types.CreateTopicRequest, types.CreateTopicResponse> | undefined;
  createLoadBalancerSnatIps?:
    | Handler<types.CreateLoadBalancerSnatIpsRequest, types.CreateLoadBalancerSnatIpsResponse>
    | undefined;
  deleteLoadBalancerSnatIps?:
    | Handler<types.DeleteLoadBalancerSnatIpsRequest, types.DeleteLoadBalancerSnatIpsResponse>
    | undefined;
  setLoadBalancerSecurityGroups?:
    | Handler<types.SetLoadBalancerSecurityGroupsRequest, types.SetLoadBalancerSecurityGroupsResponse>
    | undefined;
  setSecurityGroupForLoadbalancers?:
    | Handler<types.SetSecurityGroupForLoadbalancersRequest, types.SetSecurityGroupForLoadbalancersResponse>
    | undefined;
  replaceCertForLoadBalancers?:
    | Handler<types.ReplaceCertForLoadBalancersRequest, types.ReplaceCertForLoadBalancersResponse>
    | undefined;
  describeLoadBalancerListByCertId?:
    | Handler<types.DescribeLoadBalancerListByCertIdRequest, types.DescribeLoadBalancerListByCertIdResponse>
    | undefined;
  setLoadBalancerClsLog?: Handler<types.SetLoadBalancerClsLogRequest, types.SetLoadBalancerClsLogResponse> | undefined;
  describeQuota?: Handler<types.DescribeQuotaRequest, types.DescribeQuotaResponse> | undefined;
  describeResources?: Handler<types.DescribeResourcesRequest, types.DescribeResourcesResponse> | undefined;
  describeClassicalLBListeners?:
    | Handler<types.DescribeClassicalLBListenersRequest, types.DescribeClassicalLBListenersResponse>
    | undefined;
  describeClassicalLBTargets?:
    | Handler<types.DescribeClassicalLBTargetsRequest, types.DescribeClassicalLBTargetsResponse>
    | undefined;
  describeClassicalLBHealthStatus?:
    | Handler<types.DescribeClassicalLBHealthStatusRequest, types.DescribeClassicalLBHealthStatusResponse>
    | undefined;
  registerTargetsWithClassicalLB?:
    | Handler<types.RegisterTargetsWithClassicalLBRequest, types.RegisterTargetsWithClassicalLBResponse>
    | undefined;
  deregisterTargetsFromClassicalLB?:
    | Handler<types.DeregisterTargetsFromClassicalLBRequest, types.DeregisterTargetsFromClassicalLBResponse>
    | undefined;
  describeClassicalLBByInstanceId?:
    | Handler<types.DescribeClassicalLBByInstanceIdRequest, types.DescribeClassicalLBByInstanceIdResponse>
    | undefined;
  migrateClassicalLoadBalancers?:
    | Handler<types.MigrateClassicalLoadBalancersRequest, types.MigrateClassicalLoadBalancersResponse>
    | undefined;
  inquiryPriceRefundLoadBalancer?:
    | Handler<types.InquiryPriceRefundLoadBalancerRequest, types.InquiryPriceRefundLoadBalancerResponse>
    | undefined;
  setCustomizedConfigForLoadBalancer?:
    | Handler<types.SetCustomizedConfigForLoadBalancerRequest, types.SetCustomizedConfigForLoadBalancerResponse>
    | undefined;
  describeCustomizedConfigList?:
    | Handler<types.DescribeCustomizedConfigListRequest, types.DescribeCustomizedConfigListResponse>
    | undefined;
  describeCustomizedConfigAssociateList?:
    | Handler<types.DescribeCustomizedConfigAssociateListRequest, types.DescribeCustomizedConfigAssociateListResponse>
    | undefined;
  describeLBListeners?: Handler<types.DescribeLBListenersRequest, types.DescribeLBListenersResponse> | undefined;
  modifyLoadBalancerSla?: Handler<types.ModifyLoadBalancerSlaRequest, types.ModifyLoadBalancerSlaResponse> | undefined;
  describeLoadBalancerOverview?:
    | Handler<types.DescribeLoadBalancerOverviewRequest, types.DescribeLoadBalancerOverviewResponse>
    | undefined;
  describeIdleLoadBalancers?:
    | Handler<types.DescribeIdleLoadBalancersRequest, types.DescribeIdleLoadBalancersResponse>
    | undefined;
}

/** Each action's handler. */
const HANDLER_OF: readonly (readonly [action: string, method: keyof Handlers])[] = [
  ['DescribeLoadBalancers', 'describeLoadBalancers'],
  ['CreateLoadBalancer', 'createLoadBalancer'],
  ['ModifyLoadBalancerAttributes', 'modifyLoadBalancerAttributes'],
  ['DescribeLoadBalancersDetail', 'describeLoadBalancersDetail'],
  ['DeleteLoadBalancer', 'deleteLoadBalancer'],
  ['CloneLoadBalancer', 'cloneLoadBalancer'],
  ['ModifyDomain', 'modifyDomain'],
  ['DescribeListeners', 'describeListeners'],
  ['CreateListener', 'createListener'],
  ['CreateRule', 'createRule'],
  ['ModifyListener', 'modifyListener'],
  ['ModifyRule', 'modifyRule'],
  ['ModifyDomainAttributes', 'modifyDomainAttributes'],
  ['DeleteListener', 'deleteListener'],
  ['DeleteLoadBalancerListeners', 'deleteLoadBalancerListeners'],
  ['DeleteRule', 'deleteRule'],
  ['RegisterTargets', 'registerTargets'],
  ['BatchRegisterTargets', 'batchRegisterTargets'],
  ['ModifyTargetPort', 'modifyTargetPort'],
  ['ModifyTargetWeight', 'modifyTargetWeight'],
  ['BatchModifyTargetWeight', 'batchModifyTargetWeight'],
  ['DeregisterTargets', 'deregisterTargets'],
  ['BatchDeregisterTargets', 'batchDeregisterTargets'],
  ['DescribeTargetHealth', 'describeTargetHealth'],
  ['DeregisterFunctionTargets', 'deregisterFunctionTargets'],
  ['DescribeCrossTargets', 'describeCrossTargets'],
  ['ModifyFunctionTargets', 'modifyFunctionTargets'],
  ['RegisterFunctionTargets', 'registerFunctionTargets'],
  ['DescribeTargets', 'describeTargets'],
  ['DescribeTargetGroups', 'describeTargetGroups'],
  ['DescribeTargetGroupList', 'describeTargetGroupList'],
  ['DescribeTargetGroupInstances', 'describeTargetGroupInstances'],
  ['CreateTargetGroup', 'createTargetGroup'],
  ['ModifyTargetGroupAttribute', 'modifyTargetGroupAttribute'],
  ['ModifyTargetGroupInstancesWeight', 'modifyTargetGroupInstancesWeight'],
  ['ModifyTargetGroupInstancesPort', 'modifyTargetGroupInstancesPort'],
  ['DeleteTargetGroups', 'deleteTargetGroups'],
  ['RegisterTargetGroupInstances', 'registerTargetGroupInstances'],
  ['AssociateTargetGroups', 'associateTargetGroups'],
  ['DeregisterTargetGroupInstances', 'deregisterTargetGroupInstances'],
  ['DisassociateTargetGroups', 'disassociateTargetGroups'],
  ['DescribeRewrite', 'describeRewrite'],
  ['ManualRewrite', 'manualRewrite'],
  ['AutoRewrite', 'autoRewrite'],
  ['DeleteRewrite', 'deleteRewrite'],
  ['ModifyLoadBalancersProject', 'modifyLoadBalancersProject'],
  ['InquiryPriceCreateLoadBalancer', 'inquiryPriceCreateLoadBalancer'],
  ['InquiryPriceModifyLoadBalancer', 'inquiryPriceModifyLoadBalancer'],
  ['InquiryPriceRenewLoadBalancer', 'inquiryPriceRenewLoadBalancer'],
  ['DescribeLoadBalancerTraffic', 'describeLoadBalancerTraffic'],
  ['DescribeTaskStatus', 'describeTaskStatus'],
  ['DescribeClsLogSet', 'describeClsLogSet'],
  ['CreateClsLogSet', 'createClsLogSet'],
  ['CreateTopic', 'createTopic'],
  ['CreateLoadBalancerSnatIps', 'createLoadBalancerSnatIps'],
  ['DeleteLoadBalancerSnatIps', 'deleteLoadBalancerSnatIps'],
  ['SetLoadBalancerSecurityGroups', 'setLoadBalancerSecurityGroups'],
  ['SetSecurityGroupForLoadbalancers', 'setSecurityGroupForLoadbalancers'],
  ['ReplaceCertForLoadBalancers', 'replaceCertForLoadBalancers'],
  ['DescribeLoadBalancerListByCertId', 'describeLoadBalancerListByCertId'],
  ['SetLoadBalancerClsLog', 'setLoadBalancerClsLog'],
  ['DescribeQuota', 'describeQuota'],
  ['DescribeResources', 'describeResources'],
  ['DescribeClassicalLBListeners', 'describeClassicalLBListeners'],
  ['DescribeClassicalLBTargets', 'describeClassicalLBTargets'],
  ['DescribeClassicalLBHealthStatus', 'describeClassicalLBHealthStatus'],
  ['RegisterTargetsWithClassicalLB', 'registerTargetsWithClassicalLB'],
  ['DeregisterTargetsFromClassicalLB', 'deregisterTargetsFromClassicalLB'],
  ['DescribeClassicalLBByInstanceId', 'describeClassicalLBByInstanceId'],
  ['MigrateClassicalLoadBalancers', 'migrateClassicalLoadBalancers'],
  ['InquiryPriceRefundLoadBalancer', 'inquiryPriceRefundLoadBalancer'],
  ['SetCustomizedConfigForLoadBalancer', 'setCustomizedConfigForLoadBalancer'],
  ['DescribeCustomizedConfigList', 'describeCustomizedConfigList'],
  ['DescribeCustomizedConfigAssociateList', 'describeCustomizedConfigAssociateList'],
  ['DescribeLBListeners', 'describeLBListeners'],
  ['ModifyLoadBalancerSla', 'modifyLoadBalancerSla'],
  ['DescribeLoadBalancerOverview', 'describeLoadBalancerOverview'],
  ['DescribeIdleLoadBalancers', 'describeIdleLoadBalancers'],
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
