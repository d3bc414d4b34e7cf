// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** The actions, as data. */
import type { Operation } from './runtime/operation.ts';
import type {
  CloneLBRequest,
  CloneLBResponse,
  CreateLoadBalancerListenersRequest,
  CreateLoadBalancerListenersResponse,
  CreateLoadBalancerRequest,
  CreateLoadBalancerResponse,
  DeleteLoadBalancerListenersRequest,
  DeleteLoadBalancerListenersResponse,
  DeleteLoadBalancersRequest,
  DeleteLoadBalancersResponse,
  DeregisterInstancesFromLoadBalancerRequest,
  DeregisterInstancesFromLoadBalancerResponse,
  DescribeLBHealthStatusRequest,
  DescribeLBHealthStatusResponse,
  DescribeLoadBalancerBackendsRequest,
  DescribeLoadBalancerBackendsResponse,
  DescribeLoadBalancerListenersRequest,
  DescribeLoadBalancerListenersResponse,
  DescribeLoadBalancerLogRequest,
  DescribeLoadBalancerLogResponse,
  DescribeLoadBalancersRequest,
  DescribeLoadBalancersResponse,
  DescribeLoadBalancersTaskResultRequest,
  DescribeLoadBalancersTaskResultResponse,
  GetCertListWithLoadBalancerRequest,
  GetCertListWithLoadBalancerResponse,
  GetMonitorDataRequest,
  GetMonitorDataResponse,
  InquiryLBPriceAllRequest,
  InquiryLBPriceAllResponse,
  ModifyLoadBalancerAttributesRequest,
  ModifyLoadBalancerAttributesResponse,
  ModifyLoadBalancerBackendsRequest,
  ModifyLoadBalancerBackendsResponse,
  ModifyLoadBalancerListenerRequest,
  ModifyLoadBalancerListenerResponse,
  RegisterInstancesWithLoadBalancerRequest,
  RegisterInstancesWithLoadBalancerResponse,
  ReplaceCertRequest,
  ReplaceCertResponse,
} from './types.ts';

export const describeLoadBalancersTaskResult: Operation<
  DescribeLoadBalancersTaskResultRequest,
  DescribeLoadBalancersTaskResultResponse
> = {
  name: 'DescribeLoadBalancersTaskResult',
  method: 'describeLoadBalancersTaskResult',
  reads: true,
};

export const createLoadBalancer: Operation<CreateLoadBalancerRequest, CreateLoadBalancerResponse> = {
  name: 'CreateLoadBalancer',
  method: 'createLoadBalancer',
  waiting: [
    {
      poll: () => describeLoadBalancersTaskResult,
      from: 'output',
      member: 'requestId',
      to: 'requestId',
      takes: 'one',
      status: ['data', 'status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const inquiryLBPriceAll: Operation<InquiryLBPriceAllRequest, InquiryLBPriceAllResponse> = {
  name: 'InquiryLBPriceAll',
  method: 'inquiryLBPriceAll',
  reads: true,
};

export const describeLoadBalancers: Operation<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse> = {
  name: 'DescribeLoadBalancers',
  method: 'describeLoadBalancers',
  reads: true,
  paging: {
    position: 'offset',
    counts: 'items',
    size: 'limit',
    defaultSize: 20,
    items: ['loadBalancerSet'],
    total: ['totalCount'],
  },
};

export const deleteLoadBalancers: Operation<DeleteLoadBalancersRequest, DeleteLoadBalancersResponse> = {
  name: 'DeleteLoadBalancers',
  method: 'deleteLoadBalancers',
  waiting: [
    {
      poll: () => describeLoadBalancersTaskResult,
      from: 'output',
      member: 'requestId',
      to: 'requestId',
      takes: 'one',
      status: ['data', 'status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const getMonitorData: Operation<GetMonitorDataRequest, GetMonitorDataResponse> = {
  name: 'GetMonitorData',
  method: 'getMonitorData',
  reads: true,
  endpoint: 'monitor.api.qcloud.com',
};

export const replaceCert: Operation<ReplaceCertRequest, ReplaceCertResponse> = {
  name: 'ReplaceCert',
  method: 'replaceCert',
};

export const getCertListWithLoadBalancer: Operation<
  GetCertListWithLoadBalancerRequest,
  GetCertListWithLoadBalancerResponse
> = {
  name: 'GetCertListWithLoadBalancer',
  method: 'getCertListWithLoadBalancer',
  reads: true,
};

export const describeLoadBalancerLog: Operation<DescribeLoadBalancerLogRequest, DescribeLoadBalancerLogResponse> = {
  name: 'DescribeLoadBalancerLog',
  method: 'describeLoadBalancerLog',
  reads: true,
  paging: {
    position: 'offset',
    counts: 'items',
    size: 'limit',
    defaultSize: 500,
    maxSize: 500,
    items: ['logInfo', 'logList'],
    total: ['logInfo', 'total'],
  },
};

export const cloneLB: Operation<CloneLBRequest, CloneLBResponse> = {
  name: 'CloneLB',
  method: 'cloneLB',
};

export const modifyLoadBalancerAttributes: Operation<
  ModifyLoadBalancerAttributesRequest,
  ModifyLoadBalancerAttributesResponse
> = {
  name: 'ModifyLoadBalancerAttributes',
  method: 'modifyLoadBalancerAttributes',
  waiting: [
    {
      poll: () => describeLoadBalancersTaskResult,
      from: 'output',
      member: 'requestId',
      to: 'requestId',
      takes: 'one',
      status: ['data', 'status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const createLoadBalancerListeners: Operation<
  CreateLoadBalancerListenersRequest,
  CreateLoadBalancerListenersResponse
> = {
  name: 'CreateLoadBalancerListeners',
  method: 'createLoadBalancerListeners',
  waiting: [
    {
      poll: () => describeLoadBalancersTaskResult,
      from: 'output',
      member: 'requestId',
      to: 'requestId',
      takes: 'one',
      status: ['data', 'status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const describeLoadBalancerListeners: Operation<
  DescribeLoadBalancerListenersRequest,
  DescribeLoadBalancerListenersResponse
> = {
  name: 'DescribeLoadBalancerListeners',
  method: 'describeLoadBalancerListeners',
  reads: true,
};

export const deleteLoadBalancerListeners: Operation<
  DeleteLoadBalancerListenersRequest,
  DeleteLoadBalancerListenersResponse
> = {
  name: 'DeleteLoadBalancerListeners',
  method: 'deleteLoadBalancerListeners',
  waiting: [
    {
      poll: () => describeLoadBalancersTaskResult,
      from: 'output',
      member: 'requestId',
      to: 'requestId',
      takes: 'one',
      status: ['data', 'status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const modifyLoadBalancerListener: Operation<
  ModifyLoadBalancerListenerRequest,
  ModifyLoadBalancerListenerResponse
> = {
  name: 'ModifyLoadBalancerListener',
  method: 'modifyLoadBalancerListener',
  waiting: [
    {
      poll: () => describeLoadBalancersTaskResult,
      from: 'output',
      member: 'requestId',
      to: 'requestId',
      takes: 'one',
      status: ['data', 'status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const registerInstancesWithLoadBalancer: Operation<
  RegisterInstancesWithLoadBalancerRequest,
  RegisterInstancesWithLoadBalancerResponse
> = {
  name: 'RegisterInstancesWithLoadBalancer',
  method: 'registerInstancesWithLoadBalancer',
  waiting: [
    {
      poll: () => describeLoadBalancersTaskResult,
      from: 'output',
      member: 'requestId',
      to: 'requestId',
      takes: 'one',
      status: ['data', 'status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const describeLoadBalancerBackends: Operation<
  DescribeLoadBalancerBackendsRequest,
  DescribeLoadBalancerBackendsResponse
> = {
  name: 'DescribeLoadBalancerBackends',
  method: 'describeLoadBalancerBackends',
  reads: true,
};

export const modifyLoadBalancerBackends: Operation<
  ModifyLoadBalancerBackendsRequest,
  ModifyLoadBalancerBackendsResponse
> = {
  name: 'ModifyLoadBalancerBackends',
  method: 'modifyLoadBalancerBackends',
  waiting: [
    {
      poll: () => describeLoadBalancersTaskResult,
      from: 'output',
      member: 'requestId',
      to: 'requestId',
      takes: 'one',
      status: ['data', 'status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const deregisterInstancesFromLoadBalancer: Operation<
  DeregisterInstancesFromLoadBalancerRequest,
  DeregisterInstancesFromLoadBalancerResponse
> = {
  name: 'DeregisterInstancesFromLoadBalancer',
  method: 'deregisterInstancesFromLoadBalancer',
  waiting: [
    {
      poll: () => describeLoadBalancersTaskResult,
      from: 'output',
      member: 'requestId',
      to: 'requestId',
      takes: 'one',
      status: ['data', 'status'],
      succeeded: [0],
      failed: [1],
    },
  ],
};

export const describeLBHealthStatus: Operation<DescribeLBHealthStatusRequest, DescribeLBHealthStatusResponse> = {
  name: 'DescribeLBHealthStatus',
  method: 'describeLBHealthStatus',
  reads: true,
};
