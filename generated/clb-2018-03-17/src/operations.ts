// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** The actions, as data. */
import type { Operation } from './runtime/operation.ts';
import type {
  AssociateTargetGroupsRequest,
  AssociateTargetGroupsResponse,
  AutoRewriteRequest,
  AutoRewriteResponse,
  BatchDeregisterTargetsRequest,
  BatchDeregisterTargetsResponse,
  BatchModifyTargetWeightRequest,
  BatchModifyTargetWeightResponse,
  BatchRegisterTargetsRequest,
  BatchRegisterTargetsResponse,
  CloneLoadBalancerRequest,
  CloneLoadBalancerResponse,
  CreateClsLogSetRequest,
  CreateClsLogSetResponse,
  CreateListenerRequest,
  CreateListenerResponse,
  CreateLoadBalancerRequest,
  CreateLoadBalancerResponse,
  CreateLoadBalancerSnatIpsRequest,
  CreateLoadBalancerSnatIpsResponse,
  CreateRuleRequest,
  CreateRuleResponse,
  CreateTargetGroupRequest,
  CreateTargetGroupResponse,
  CreateTopicRequest,
  CreateTopicResponse,
  DeleteListenerRequest,
  DeleteListenerResponse,
  DeleteLoadBalancerListenersRequest,
  DeleteLoadBalancerListenersResponse,
  DeleteLoadBalancerRequest,
  DeleteLoadBalancerResponse,
  DeleteLoadBalancerSnatIpsRequest,
  DeleteLoadBalancerSnatIpsResponse,
  DeleteRewriteRequest,
  DeleteRewriteResponse,
  DeleteRuleRequest,
  DeleteRuleResponse,
  DeleteTargetGroupsRequest,
  DeleteTargetGroupsResponse,
  DeregisterFunctionTargetsRequest,
  DeregisterFunctionTargetsResponse,
  DeregisterTargetGroupInstancesRequest,
  DeregisterTargetGroupInstancesResponse,
  DeregisterTargetsFromClassicalLBRequest,
  DeregisterTargetsFromClassicalLBResponse,
  DeregisterTargetsRequest,
  DeregisterTargetsResponse,
  DescribeClassicalLBByInstanceIdRequest,
  DescribeClassicalLBByInstanceIdResponse,
  DescribeClassicalLBHealthStatusRequest,
  DescribeClassicalLBHealthStatusResponse,
  DescribeClassicalLBListenersRequest,
  DescribeClassicalLBListenersResponse,
  DescribeClassicalLBTargetsRequest,
  DescribeClassicalLBTargetsResponse,
  DescribeClsLogSetRequest,
  DescribeClsLogSetResponse,
  DescribeCrossTargetsRequest,
  DescribeCrossTargetsResponse,
  DescribeCustomizedConfigAssociateListRequest,
  DescribeCustomizedConfigAssociateListResponse,
  DescribeCustomizedConfigListRequest,
  DescribeCustomizedConfigListResponse,
  DescribeIdleLoadBalancersRequest,
  DescribeIdleLoadBalancersResponse,
  DescribeLBListenersRequest,
  DescribeLBListenersResponse,
  DescribeListenersRequest,
  DescribeListenersResponse,
  DescribeLoadBalancerListByCertIdRequest,
  DescribeLoadBalancerListByCertIdResponse,
  DescribeLoadBalancerOverviewRequest,
  DescribeLoadBalancerOverviewResponse,
  DescribeLoadBalancersDetailRequest,
  DescribeLoadBalancersDetailResponse,
  DescribeLoadBalancersRequest,
  DescribeLoadBalancersResponse,
  DescribeLoadBalancerTrafficRequest,
  DescribeLoadBalancerTrafficResponse,
  DescribeQuotaRequest,
  DescribeQuotaResponse,
  DescribeResourcesRequest,
  DescribeResourcesResponse,
  DescribeRewriteRequest,
  DescribeRewriteResponse,
  DescribeTargetGroupInstancesRequest,
  DescribeTargetGroupInstancesResponse,
  DescribeTargetGroupListRequest,
  DescribeTargetGroupListResponse,
  DescribeTargetGroupsRequest,
  DescribeTargetGroupsResponse,
  DescribeTargetHealthRequest,
  DescribeTargetHealthResponse,
  DescribeTargetsRequest,
  DescribeTargetsResponse,
  DescribeTaskStatusRequest,
  DescribeTaskStatusResponse,
  DisassociateTargetGroupsRequest,
  DisassociateTargetGroupsResponse,
  InquiryPriceCreateLoadBalancerRequest,
  InquiryPriceCreateLoadBalancerResponse,
  InquiryPriceModifyLoadBalancerRequest,
  InquiryPriceModifyLoadBalancerResponse,
  InquiryPriceRefundLoadBalancerRequest,
  InquiryPriceRefundLoadBalancerResponse,
  InquiryPriceRenewLoadBalancerRequest,
  InquiryPriceRenewLoadBalancerResponse,
  ManualRewriteRequest,
  ManualRewriteResponse,
  MigrateClassicalLoadBalancersRequest,
  MigrateClassicalLoadBalancersResponse,
  ModifyDomainAttributesRequest,
  ModifyDomainAttributesResponse,
  ModifyDomainRequest,
  ModifyDomainResponse,
  ModifyFunctionTargetsRequest,
  ModifyFunctionTargetsResponse,
  ModifyListenerRequest,
  ModifyListenerResponse,
  ModifyLoadBalancerAttributesRequest,
  ModifyLoadBalancerAttributesResponse,
  ModifyLoadBalancerSlaRequest,
  ModifyLoadBalancerSlaResponse,
  ModifyLoadBalancersProjectRequest,
  ModifyLoadBalancersProjectResponse,
  ModifyRuleRequest,
  ModifyRuleResponse,
  ModifyTargetGroupAttributeRequest,
  ModifyTargetGroupAttributeResponse,
  ModifyTargetGroupInstancesPortRequest,
  ModifyTargetGroupInstancesPortResponse,
  ModifyTargetGroupInstancesWeightRequest,
  ModifyTargetGroupInstancesWeightResponse,
  ModifyTargetPortRequest,
  ModifyTargetPortResponse,
  ModifyTargetWeightRequest,
  ModifyTargetWeightResponse,
  RegisterFunctionTargetsRequest,
  RegisterFunctionTargetsResponse,
  RegisterTargetGroupInstancesRequest,
  RegisterTargetGroupInstancesResponse,
  RegisterTargetsRequest,
  RegisterTargetsResponse,
  RegisterTargetsWithClassicalLBRequest,
  RegisterTargetsWithClassicalLBResponse,
  ReplaceCertForLoadBalancersRequest,
  ReplaceCertForLoadBalancersResponse,
  SetCustomizedConfigForLoadBalancerRequest,
  SetCustomizedConfigForLoadBalancerResponse,
  SetLoadBalancerClsLogRequest,
  SetLoadBalancerClsLogResponse,
  SetLoadBalancerSecurityGroupsRequest,
  SetLoadBalancerSecurityGroupsResponse,
  SetSecurityGroupForLoadbalancersRequest,
  SetSecurityGroupForLoadbalancersResponse,
} from './types.ts';

export const describeLoadBalancers: Operation<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse> = {
  name: 'DescribeLoadBalancers',
  method: 'describeLoadBalancers',
  reads: true,
  rateLimit: 20,
  paging: {
    position: 'Offset',
    counts: 'items',
    size: 'Limit',
    defaultSize: 100,
    maxSize: 100,
    items: ['LoadBalancerSet'],
    total: ['TotalCount'],
  },
};

export const createLoadBalancer: Operation<CreateLoadBalancerRequest, CreateLoadBalancerResponse> = {
  name: 'CreateLoadBalancer',
  method: 'createLoadBalancer',
  rateLimit: 20,
  idempotencyMember: 'ClientToken',
  waiting: [
    {
      poll: () => describeLoadBalancers,
      from: 'output',
      member: 'LoadBalancerIds',
      to: 'LoadBalancerIds',
      takes: 'list',
      status: ['LoadBalancerSet', 'Status'],
      succeeded: [1],
      failed: [],
    },
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'DealName',
      to: 'DealName',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const modifyLoadBalancerAttributes: Operation<
  ModifyLoadBalancerAttributesRequest,
  ModifyLoadBalancerAttributesResponse
> = {
  name: 'ModifyLoadBalancerAttributes',
  method: 'modifyLoadBalancerAttributes',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const describeLoadBalancersDetail: Operation<
  DescribeLoadBalancersDetailRequest,
  DescribeLoadBalancersDetailResponse
> = {
  name: 'DescribeLoadBalancersDetail',
  method: 'describeLoadBalancersDetail',
  reads: true,
  rateLimit: 20,
  paging: {
    position: 'Offset',
    counts: 'items',
    size: 'Limit',
    defaultSize: 100,
    maxSize: 100,
    items: ['LoadBalancerDetailSet'],
    total: ['TotalCount'],
  },
};

export const deleteLoadBalancer: Operation<DeleteLoadBalancerRequest, DeleteLoadBalancerResponse> = {
  name: 'DeleteLoadBalancer',
  method: 'deleteLoadBalancer',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const cloneLoadBalancer: Operation<CloneLoadBalancerRequest, CloneLoadBalancerResponse> = {
  name: 'CloneLoadBalancer',
  method: 'cloneLoadBalancer',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const modifyDomain: Operation<ModifyDomainRequest, ModifyDomainResponse> = {
  name: 'ModifyDomain',
  method: 'modifyDomain',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const describeListeners: Operation<DescribeListenersRequest, DescribeListenersResponse> = {
  name: 'DescribeListeners',
  method: 'describeListeners',
  reads: true,
  rateLimit: 20,
};

export const createListener: Operation<CreateListenerRequest, CreateListenerResponse> = {
  name: 'CreateListener',
  method: 'createListener',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const createRule: Operation<CreateRuleRequest, CreateRuleResponse> = {
  name: 'CreateRule',
  method: 'createRule',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const modifyListener: Operation<ModifyListenerRequest, ModifyListenerResponse> = {
  name: 'ModifyListener',
  method: 'modifyListener',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const modifyRule: Operation<ModifyRuleRequest, ModifyRuleResponse> = {
  name: 'ModifyRule',
  method: 'modifyRule',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const modifyDomainAttributes: Operation<ModifyDomainAttributesRequest, ModifyDomainAttributesResponse> = {
  name: 'ModifyDomainAttributes',
  method: 'modifyDomainAttributes',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const deleteListener: Operation<DeleteListenerRequest, DeleteListenerResponse> = {
  name: 'DeleteListener',
  method: 'deleteListener',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const deleteLoadBalancerListeners: Operation<
  DeleteLoadBalancerListenersRequest,
  DeleteLoadBalancerListenersResponse
> = {
  name: 'DeleteLoadBalancerListeners',
  method: 'deleteLoadBalancerListeners',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const deleteRule: Operation<DeleteRuleRequest, DeleteRuleResponse> = {
  name: 'DeleteRule',
  method: 'deleteRule',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const registerTargets: Operation<RegisterTargetsRequest, RegisterTargetsResponse> = {
  name: 'RegisterTargets',
  method: 'registerTargets',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const batchRegisterTargets: Operation<BatchRegisterTargetsRequest, BatchRegisterTargetsResponse> = {
  name: 'BatchRegisterTargets',
  method: 'batchRegisterTargets',
  rateLimit: 20,
};

export const modifyTargetPort: Operation<ModifyTargetPortRequest, ModifyTargetPortResponse> = {
  name: 'ModifyTargetPort',
  method: 'modifyTargetPort',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const modifyTargetWeight: Operation<ModifyTargetWeightRequest, ModifyTargetWeightResponse> = {
  name: 'ModifyTargetWeight',
  method: 'modifyTargetWeight',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const batchModifyTargetWeight: Operation<BatchModifyTargetWeightRequest, BatchModifyTargetWeightResponse> = {
  name: 'BatchModifyTargetWeight',
  method: 'batchModifyTargetWeight',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const deregisterTargets: Operation<DeregisterTargetsRequest, DeregisterTargetsResponse> = {
  name: 'DeregisterTargets',
  method: 'deregisterTargets',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const batchDeregisterTargets: Operation<BatchDeregisterTargetsRequest, BatchDeregisterTargetsResponse> = {
  name: 'BatchDeregisterTargets',
  method: 'batchDeregisterTargets',
  rateLimit: 20,
};

export const describeTargetHealth: Operation<DescribeTargetHealthRequest, DescribeTargetHealthResponse> = {
  name: 'DescribeTargetHealth',
  method: 'describeTargetHealth',
  reads: true,
  rateLimit: 20,
};

export const deregisterFunctionTargets: Operation<DeregisterFunctionTargetsRequest, DeregisterFunctionTargetsResponse> =
  {
    name: 'DeregisterFunctionTargets',
    method: 'deregisterFunctionTargets',
    rateLimit: 20,
    waiting: [
      {
        poll: () => describeTaskStatus,
        from: 'output',
        member: 'RequestId',
        to: 'TaskId',
        takes: 'one',
        status: ['Status'],
        succeeded: [0],
        failed: [1],
      },
    ],
  };

export const describeCrossTargets: Operation<DescribeCrossTargetsRequest, DescribeCrossTargetsResponse> = {
  name: 'DescribeCrossTargets',
  method: 'describeCrossTargets',
  reads: true,
  rateLimit: 20,
  paging: {
    position: 'Offset',
    counts: 'items',
    size: 'Limit',
    defaultSize: 100,
    maxSize: 100,
    items: ['CrossTargetSet'],
    total: ['TotalCount'],
  },
};

export const modifyFunctionTargets: Operation<ModifyFunctionTargetsRequest, ModifyFunctionTargetsResponse> = {
  name: 'ModifyFunctionTargets',
  method: 'modifyFunctionTargets',
  rateLimit: 20,
};

export const registerFunctionTargets: Operation<RegisterFunctionTargetsRequest, RegisterFunctionTargetsResponse> = {
  name: 'RegisterFunctionTargets',
  method: 'registerFunctionTargets',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const describeTargets: Operation<DescribeTargetsRequest, DescribeTargetsResponse> = {
  name: 'DescribeTargets',
  method: 'describeTargets',
  reads: true,
  rateLimit: 20,
};

export const describeTargetGroups: Operation<DescribeTargetGroupsRequest, DescribeTargetGroupsResponse> = {
  name: 'DescribeTargetGroups',
  method: 'describeTargetGroups',
  reads: true,
  rateLimit: 20,
  paging: { position: 'Offset', counts: 'items', size: 'Limit', defaultSize: 20, items: ['TargetGroupSet'] },
};

export const describeTargetGroupList: Operation<DescribeTargetGroupListRequest, DescribeTargetGroupListResponse> = {
  name: 'DescribeTargetGroupList',
  method: 'describeTargetGroupList',
  reads: true,
  rateLimit: 20,
  paging: { position: 'Offset', counts: 'items', size: 'Limit', defaultSize: 20, items: ['TargetGroupSet'] },
};

export const describeTargetGroupInstances: Operation<
  DescribeTargetGroupInstancesRequest,
  DescribeTargetGroupInstancesResponse
> = {
  name: 'DescribeTargetGroupInstances',
  method: 'describeTargetGroupInstances',
  reads: true,
  rateLimit: 20,
  paging: {
    position: 'Offset',
    counts: 'items',
    size: 'Limit',
    defaultSize: 20,
    items: ['TargetGroupInstanceSet'],
    total: ['RealCount'],
  },
};

export const createTargetGroup: Operation<CreateTargetGroupRequest, CreateTargetGroupResponse> = {
  name: 'CreateTargetGroup',
  method: 'createTargetGroup',
  rateLimit: 20,
};

export const modifyTargetGroupAttribute: Operation<
  ModifyTargetGroupAttributeRequest,
  ModifyTargetGroupAttributeResponse
> = {
  name: 'ModifyTargetGroupAttribute',
  method: 'modifyTargetGroupAttribute',
  rateLimit: 20,
};

export const modifyTargetGroupInstancesWeight: Operation<
  ModifyTargetGroupInstancesWeightRequest,
  ModifyTargetGroupInstancesWeightResponse
> = {
  name: 'ModifyTargetGroupInstancesWeight',
  method: 'modifyTargetGroupInstancesWeight',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const modifyTargetGroupInstancesPort: Operation<
  ModifyTargetGroupInstancesPortRequest,
  ModifyTargetGroupInstancesPortResponse
> = {
  name: 'ModifyTargetGroupInstancesPort',
  method: 'modifyTargetGroupInstancesPort',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const deleteTargetGroups: Operation<DeleteTargetGroupsRequest, DeleteTargetGroupsResponse> = {
  name: 'DeleteTargetGroups',
  method: 'deleteTargetGroups',
  rateLimit: 20,
};

export const registerTargetGroupInstances: Operation<
  RegisterTargetGroupInstancesRequest,
  RegisterTargetGroupInstancesResponse
> = {
  name: 'RegisterTargetGroupInstances',
  method: 'registerTargetGroupInstances',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const associateTargetGroups: Operation<AssociateTargetGroupsRequest, AssociateTargetGroupsResponse> = {
  name: 'AssociateTargetGroups',
  method: 'associateTargetGroups',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const deregisterTargetGroupInstances: Operation<
  DeregisterTargetGroupInstancesRequest,
  DeregisterTargetGroupInstancesResponse
> = {
  name: 'DeregisterTargetGroupInstances',
  method: 'deregisterTargetGroupInstances',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const disassociateTargetGroups: Operation<DisassociateTargetGroupsRequest, DisassociateTargetGroupsResponse> = {
  name: 'DisassociateTargetGroups',
  method: 'disassociateTargetGroups',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const describeRewrite: Operation<DescribeRewriteRequest, DescribeRewriteResponse> = {
  name: 'DescribeRewrite',
  method: 'describeRewrite',
  reads: true,
  rateLimit: 20,
};

export const manualRewrite: Operation<ManualRewriteRequest, ManualRewriteResponse> = {
  name: 'ManualRewrite',
  method: 'manualRewrite',
  rateLimit: 20,
};

export const autoRewrite: Operation<AutoRewriteRequest, AutoRewriteResponse> = {
  name: 'AutoRewrite',
  method: 'autoRewrite',
  rateLimit: 20,
};

export const deleteRewrite: Operation<DeleteRewriteRequest, DeleteRewriteResponse> = {
  name: 'DeleteRewrite',
  method: 'deleteRewrite',
  rateLimit: 20,
};

export const modifyLoadBalancersProject: Operation<
  ModifyLoadBalancersProjectRequest,
  ModifyLoadBalancersProjectResponse
> = {
  name: 'ModifyLoadBalancersProject',
  method: 'modifyLoadBalancersProject',
  rateLimit: 20,
};

export const inquiryPriceCreateLoadBalancer: Operation<
  InquiryPriceCreateLoadBalancerRequest,
  InquiryPriceCreateLoadBalancerResponse
> = {
  name: 'InquiryPriceCreateLoadBalancer',
  method: 'inquiryPriceCreateLoadBalancer',
  reads: true,
  rateLimit: 20,
};

export const inquiryPriceModifyLoadBalancer: Operation<
  InquiryPriceModifyLoadBalancerRequest,
  InquiryPriceModifyLoadBalancerResponse
> = {
  name: 'InquiryPriceModifyLoadBalancer',
  method: 'inquiryPriceModifyLoadBalancer',
  reads: true,
  rateLimit: 20,
};

export const inquiryPriceRenewLoadBalancer: Operation<
  InquiryPriceRenewLoadBalancerRequest,
  InquiryPriceRenewLoadBalancerResponse
> = {
  name: 'InquiryPriceRenewLoadBalancer',
  method: 'inquiryPriceRenewLoadBalancer',
  reads: true,
  rateLimit: 20,
};

export const describeLoadBalancerTraffic: Operation<
  DescribeLoadBalancerTrafficRequest,
  DescribeLoadBalancerTrafficResponse
> = {
  name: 'DescribeLoadBalancerTraffic',
  method: 'describeLoadBalancerTraffic',
  reads: true,
  rateLimit: 20,
};

export const describeTaskStatus: Operation<DescribeTaskStatusRequest, DescribeTaskStatusResponse> = {
  name: 'DescribeTaskStatus',
  method: 'describeTaskStatus',
  reads: true,
  rateLimit: 20,
};

export const describeClsLogSet: Operation<DescribeClsLogSetRequest, DescribeClsLogSetResponse> = {
  name: 'DescribeClsLogSet',
  method: 'describeClsLogSet',
  reads: true,
  rateLimit: 20,
};

export const createClsLogSet: Operation<CreateClsLogSetRequest, CreateClsLogSetResponse> = {
  name: 'CreateClsLogSet',
  method: 'createClsLogSet',
  rateLimit: 20,
};

export const createTopic: Operation<CreateTopicRequest, CreateTopicResponse> = {
  name: 'CreateTopic',
  method: 'createTopic',
  rateLimit: 20,
};

export const createLoadBalancerSnatIps: Operation<CreateLoadBalancerSnatIpsRequest, CreateLoadBalancerSnatIpsResponse> =
  {
    name: 'CreateLoadBalancerSnatIps',
    method: 'createLoadBalancerSnatIps',
    rateLimit: 20,
    waiting: [
      {
        poll: () => describeTaskStatus,
        from: 'output',
        member: 'RequestId',
        to: 'TaskId',
        takes: 'one',
        status: ['Status'],
        succeeded: [0],
        failed: [1],
      },
    ],
  };

export const deleteLoadBalancerSnatIps: Operation<DeleteLoadBalancerSnatIpsRequest, DeleteLoadBalancerSnatIpsResponse> =
  {
    name: 'DeleteLoadBalancerSnatIps',
    method: 'deleteLoadBalancerSnatIps',
    rateLimit: 20,
    waiting: [
      {
        poll: () => describeTaskStatus,
        from: 'output',
        member: 'RequestId',
        to: 'TaskId',
        takes: 'one',
        status: ['Status'],
        succeeded: [0],
        failed: [1],
      },
    ],
  };

export const setLoadBalancerSecurityGroups: Operation<
  SetLoadBalancerSecurityGroupsRequest,
  SetLoadBalancerSecurityGroupsResponse
> = {
  name: 'SetLoadBalancerSecurityGroups',
  method: 'setLoadBalancerSecurityGroups',
  rateLimit: 20,
};

export const setSecurityGroupForLoadbalancers: Operation<
  SetSecurityGroupForLoadbalancersRequest,
  SetSecurityGroupForLoadbalancersResponse
> = {
  name: 'SetSecurityGroupForLoadbalancers',
  method: 'setSecurityGroupForLoadbalancers',
  rateLimit: 20,
};

export const replaceCertForLoadBalancers: Operation<
  ReplaceCertForLoadBalancersRequest,
  ReplaceCertForLoadBalancersResponse
> = {
  name: 'ReplaceCertForLoadBalancers',
  method: 'replaceCertForLoadBalancers',
  rateLimit: 20,
};

export const describeLoadBalancerListByCertId: Operation<
  DescribeLoadBalancerListByCertIdRequest,
  DescribeLoadBalancerListByCertIdResponse
> = {
  name: 'DescribeLoadBalancerListByCertId',
  method: 'describeLoadBalancerListByCertId',
  reads: true,
  rateLimit: 20,
};

export const setLoadBalancerClsLog: Operation<SetLoadBalancerClsLogRequest, SetLoadBalancerClsLogResponse> = {
  name: 'SetLoadBalancerClsLog',
  method: 'setLoadBalancerClsLog',
  rateLimit: 20,
};

export const describeQuota: Operation<DescribeQuotaRequest, DescribeQuotaResponse> = {
  name: 'DescribeQuota',
  method: 'describeQuota',
  reads: true,
  rateLimit: 20,
};

export const describeResources: Operation<DescribeResourcesRequest, DescribeResourcesResponse> = {
  name: 'DescribeResources',
  method: 'describeResources',
  reads: true,
  rateLimit: 20,
  paging: {
    position: 'Offset',
    counts: 'items',
    size: 'Limit',
    defaultSize: 100,
    maxSize: 100,
    items: ['ZoneResourceSet'],
    total: ['TotalCount'],
  },
};

export const describeClassicalLBListeners: Operation<
  DescribeClassicalLBListenersRequest,
  DescribeClassicalLBListenersResponse
> = {
  name: 'DescribeClassicalLBListeners',
  method: 'describeClassicalLBListeners',
  reads: true,
  rateLimit: 20,
};

export const describeClassicalLBTargets: Operation<
  DescribeClassicalLBTargetsRequest,
  DescribeClassicalLBTargetsResponse
> = {
  name: 'DescribeClassicalLBTargets',
  method: 'describeClassicalLBTargets',
  reads: true,
  rateLimit: 20,
};

export const describeClassicalLBHealthStatus: Operation<
  DescribeClassicalLBHealthStatusRequest,
  DescribeClassicalLBHealthStatusResponse
> = {
  name: 'DescribeClassicalLBHealthStatus',
  method: 'describeClassicalLBHealthStatus',
  reads: true,
  rateLimit: 20,
};

export const registerTargetsWithClassicalLB: Operation<
  RegisterTargetsWithClassicalLBRequest,
  RegisterTargetsWithClassicalLBResponse
> = {
  name: 'RegisterTargetsWithClassicalLB',
  method: 'registerTargetsWithClassicalLB',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const deregisterTargetsFromClassicalLB: Operation<
  DeregisterTargetsFromClassicalLBRequest,
  DeregisterTargetsFromClassicalLBResponse
> = {
  name: 'DeregisterTargetsFromClassicalLB',
  method: 'deregisterTargetsFromClassicalLB',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeTaskStatus,
      from: 'output',
      member: 'RequestId',
      to: 'TaskId',
      takes: 'one',
      status: ['Status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const describeClassicalLBByInstanceId: Operation<
  DescribeClassicalLBByInstanceIdRequest,
  DescribeClassicalLBByInstanceIdResponse
> = {
  name: 'DescribeClassicalLBByInstanceId',
  method: 'describeClassicalLBByInstanceId',
  reads: true,
  rateLimit: 20,
};

export const migrateClassicalLoadBalancers: Operation<
  MigrateClassicalLoadBalancersRequest,
  MigrateClassicalLoadBalancersResponse
> = {
  name: 'MigrateClassicalLoadBalancers',
  method: 'migrateClassicalLoadBalancers',
  rateLimit: 20,
  waiting: [
    {
      poll: () => describeLoadBalancers,
      from: 'input',
      member: 'LoadBalancerIds',
      to: 'LoadBalancerIds',
      takes: 'list',
      status: ['LoadBalancerSet', 'Status'],
      succeeded: [1],
      failed: [],
    },
  ],
};

export const inquiryPriceRefundLoadBalancer: Operation<
  InquiryPriceRefundLoadBalancerRequest,
  InquiryPriceRefundLoadBalancerResponse
> = {
  name: 'InquiryPriceRefundLoadBalancer',
  method: 'inquiryPriceRefundLoadBalancer',
  reads: true,
  rateLimit: 20,
};

export const setCustomizedConfigForLoadBalancer: Operation<
  SetCustomizedConfigForLoadBalancerRequest,
  SetCustomizedConfigForLoadBalancerResponse
> = {
  name: 'SetCustomizedConfigForLoadBalancer',
  method: 'setCustomizedConfigForLoadBalancer',
  rateLimit: 20,
};

export const describeCustomizedConfigList: Operation<
  DescribeCustomizedConfigListRequest,
  DescribeCustomizedConfigListResponse
> = {
  name: 'DescribeCustomizedConfigList',
  method: 'describeCustomizedConfigList',
  reads: true,
  rateLimit: 20,
  paging: {
    position: 'Offset',
    counts: 'items',
    size: 'Limit',
    defaultSize: 20,
    items: ['ConfigList'],
    total: ['TotalCount'],
  },
};

export const describeCustomizedConfigAssociateList: Operation<
  DescribeCustomizedConfigAssociateListRequest,
  DescribeCustomizedConfigAssociateListResponse
> = {
  name: 'DescribeCustomizedConfigAssociateList',
  method: 'describeCustomizedConfigAssociateList',
  reads: true,
  rateLimit: 20,
  paging: {
    position: 'Offset',
    counts: 'items',
    size: 'Limit',
    defaultSize: 20,
    items: ['BindList'],
    total: ['TotalCount'],
  },
};

export const describeLBListeners: Operation<DescribeLBListenersRequest, DescribeLBListenersResponse> = {
  name: 'DescribeLBListeners',
  method: 'describeLBListeners',
  reads: true,
  rateLimit: 20,
};

export const modifyLoadBalancerSla: Operation<ModifyLoadBalancerSlaRequest, ModifyLoadBalancerSlaResponse> = {
  name: 'ModifyLoadBalancerSla',
  method: 'modifyLoadBalancerSla',
  rateLimit: 20,
};

export const describeLoadBalancerOverview: Operation<
  DescribeLoadBalancerOverviewRequest,
  DescribeLoadBalancerOverviewResponse
> = {
  name: 'DescribeLoadBalancerOverview',
  method: 'describeLoadBalancerOverview',
  reads: true,
  rateLimit: 20,
};

export const describeIdleLoadBalancers: Operation<DescribeIdleLoadBalancersRequest, DescribeIdleLoadBalancersResponse> =
  {
    name: 'DescribeIdleLoadBalancers',
    method: 'describeIdleLoadBalancers',
    reads: true,
    rateLimit: 20,
    paging: {
      position: 'Offset',
      counts: 'items',
      size: 'Limit',
      defaultSize: 100,
      maxSize: 100,
      items: ['IdleLoadBalancers'],
      total: ['TotalCount'],
    },
  };
