// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Calls the Cloud Load Balancer API, version 2018-03-17. */
import { api, type ClbRegion } from './api.ts';
import * as operations from './operations.ts';
import type { Call } from './runtime/call.ts';
import { Client } from './runtime/client.ts';
import type { CallOptions, ClientOptions } from './runtime/options.ts';
import { type PagedMethod, pagedMethod } from './runtime/paged-method.ts';
import { Tasks } from './runtime/tasks.ts';
import type { WaitOptions, WaitResult } from './runtime/wait.ts';
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
  BindDetailItem,
  CloneLoadBalancerRequest,
  CloneLoadBalancerResponse,
  ConfigListItem,
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
  CrossTargets,
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
  IdleLoadBalancer,
  InquiryPriceCreateLoadBalancerRequest,
  InquiryPriceCreateLoadBalancerResponse,
  InquiryPriceModifyLoadBalancerRequest,
  InquiryPriceModifyLoadBalancerResponse,
  InquiryPriceRefundLoadBalancerRequest,
  InquiryPriceRefundLoadBalancerResponse,
  InquiryPriceRenewLoadBalancerRequest,
  InquiryPriceRenewLoadBalancerResponse,
  LoadBalancer,
  LoadBalancerDetail,
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
  TargetGroupBackend,
  TargetGroupInfo,
  ZoneResource,
} from './types.ts';

export interface ClbClientOptions extends ClientOptions {
  /** Where the resources are. Sent with each call; a call can name another one. */
  readonly region?: ClbRegion | undefined;
}

/**
 * Calls the Cloud Load Balancer API, version 2018-03-17.
 *
 * Each method takes the action's parameters and gives the content of its response; see {@link Call} for the rest of it.
 */
export class ClbClient extends Client {
  readonly #tasks = new Tasks();

  /** @throws {ConfigurationError} where an option isn't one that the client takes */
  constructor(options: ClbClientOptions = {}) {
    super(api, options, async () => (await import('./validators/index.ts')).validators);
  }

  /**
   * Waits until the task of a response is done. Takes the very object that the asynchronous method gave.
   *
   * @throws {TaskFailedError} where the task fails
   * @throws {TimeoutError} after `maxWaitMs`
   */
  waitFor(
    response:
      | CreateLoadBalancerResponse
      | ModifyLoadBalancerAttributesResponse
      | DeleteLoadBalancerResponse
      | CloneLoadBalancerResponse
      | ModifyDomainResponse
      | CreateListenerResponse
      | CreateRuleResponse
      | ModifyListenerResponse
      | ModifyRuleResponse
      | ModifyDomainAttributesResponse
      | DeleteListenerResponse
      | DeleteLoadBalancerListenersResponse
      | DeleteRuleResponse
      | RegisterTargetsResponse
      | ModifyTargetPortResponse
      | ModifyTargetWeightResponse
      | BatchModifyTargetWeightResponse
      | DeregisterTargetsResponse
      | DeregisterFunctionTargetsResponse
      | RegisterFunctionTargetsResponse
      | ModifyTargetGroupInstancesWeightResponse
      | ModifyTargetGroupInstancesPortResponse
      | RegisterTargetGroupInstancesResponse
      | AssociateTargetGroupsResponse
      | DeregisterTargetGroupInstancesResponse
      | DisassociateTargetGroupsResponse
      | CreateLoadBalancerSnatIpsResponse
      | DeleteLoadBalancerSnatIpsResponse
      | RegisterTargetsWithClassicalLBResponse
      | DeregisterTargetsFromClassicalLBResponse
      | MigrateClassicalLoadBalancersResponse,
    options?: WaitOptions<ClbRegion>,
  ): Promise<WaitResult> {
    return this.#tasks.waitFor(this, response, options);
  }

  /**
   * This API is used to query the list of CLB instances in a region.
   *
   * Action DescribeLoadBalancers. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.RegionNotFound,
   *   InvalidParameterValue, InvalidParameterValue.InvalidFilter, InvalidParameterValue.Length,
   *   InvalidParameterValue.Range, UnauthorizedOperation, UnsupportedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeLoadBalancers({ BackendPrivateIps: ['172.26.0.11'], WithRs: 1 });
   * ```
   */
  readonly describeLoadBalancers: PagedMethod<
    'OptionalInput',
    DescribeLoadBalancersRequest,
    DescribeLoadBalancersResponse,
    LoadBalancer,
    ClbRegion
  > = pagedMethod(this, operations.describeLoadBalancers);

  /**
   * This API (CreateLoadBalancer) is used to create a CLB instance. To use the CLB service, you
   * first need to purchase one or more instances. After this API is called successfully, a unique
   * instance ID will be returned. There are two types of instances: public network and private
   * network. For more information, see the product types in the product documentation.
   *
   * Note: (1) To apply for a CLB instance in the specified AZ and cross-AZ disaster recovery,
   * please submit a ticket; (2) Currently, IPv6 is supported only in Beijing, Shanghai, and
   * Guangzhou regions.
   *
   * This is an async API. After it is returned successfully, you can call the
   * DescribeLoadBalancers API to query the status of the instance (such as creating and normal) to
   * check whether it is successfully created.
   *
   * Action CreateLoadBalancer. At most 20 requests a second. Asynchronous: wait for the outcome
   * with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, InvalidParameterValue.Range, LimitExceeded, MissingParameter,
   *   ResourceInsufficient, UnauthorizedOperation, UnsupportedOperation
   *
   * @example
   * ```ts
   * const response = await clb.createLoadBalancer({
   *   Forward: 1,
   *   ProjectId: 0,
   *   LoadBalancerType: 'OPEN',
   *   VpcId: 'vpc-30xqxt9p',
   *   LoadBalancerName: 'test',
   * });
   * ```
   */
  createLoadBalancer(
    input: CreateLoadBalancerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<CreateLoadBalancerResponse> {
    const operation = operations.createLoadBalancer;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to modify the attributes of a CLB instance such as name and cross-region
   * attributes.
   *
   * This is an async API. After it is returned successfully, you can check the task result by
   * calling `DescribeTaskStatus` with the returned `RequestID`.
   *
   * Action ModifyLoadBalancerAttributes. At most 20 requests a second. Asynchronous: wait for the
   * outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameter.RegionNotFound, InvalidParameterValue, InvalidParameterValue.Duplicate,
   *   InvalidParameterValue.Length, LimitExceeded, MissingParameter, ResourceInsufficient,
   *   UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyLoadBalancerAttributes({
   *   LoadBalancerName: 'newlbname',
   *   LoadBalancerId: 'lb-6efswuxa',
   * });
   * ```
   */
  modifyLoadBalancerAttributes(
    input: ModifyLoadBalancerAttributesRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyLoadBalancerAttributesResponse> {
    const operation = operations.modifyLoadBalancerAttributes;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to query CLB instance details, including listener, rules, and target real
   * servers.
   *
   * Action DescribeLoadBalancersDetail. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.InvalidFilter, InvalidParameterValue.Length,
   *   InvalidParameterValue.Range, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeLoadBalancersDetail({ Limit: 20, Offset: 0 });
   * ```
   */
  readonly describeLoadBalancersDetail: PagedMethod<
    'OptionalInput',
    DescribeLoadBalancersDetailRequest,
    DescribeLoadBalancersDetailResponse,
    LoadBalancerDetail,
    ClbRegion
  > = pagedMethod(this, operations.describeLoadBalancersDetail);

  /**
   * This API (DeleteLoadBalancer) is used to delete one or more specified CLB instances.
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestId as an input parameter to check whether this task is
   * successful.
   *
   * Action DeleteLoadBalancer. At most 20 requests a second. Asynchronous: wait for the outcome
   * with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameterValue, InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient,
   *   UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.deleteLoadBalancer({ LoadBalancerIds: ['lb-hsb93u5o'] });
   * ```
   */
  deleteLoadBalancer(
    input: DeleteLoadBalancerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DeleteLoadBalancerResponse> {
    const operation = operations.deleteLoadBalancer;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

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
   * const response = await clb.cloneLoadBalancer({ LoadBalancerId: 'lb-p10fcs**' });
   * ```
   */
  cloneLoadBalancer(
    input: CloneLoadBalancerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<CloneLoadBalancerResponse> {
    const operation = operations.cloneLoadBalancer;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API (ModifyDomain) is used to modify a domain name under a layer-7 CLB listener.
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestID as an input parameter to check whether this task is
   * successful.
   *
   * Action ModifyDomain. At most 20 requests a second. Asynchronous: wait for the outcome with
   * `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyDomain({
   *   LoadBalancerId: 'lb-cuxw2rm0',
   *   ListenerId: 'lbl-d1ubsydq',
   *   Domain: 'foo.net',
   *   NewDomain: 'bar.net',
   * });
   * ```
   */
  modifyDomain(input: ModifyDomainRequest, options?: CallOptions<ClbRegion>): Call<ModifyDomainResponse> {
    const operation = operations.modifyDomain;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to get the list of listeners by CLB ID, listener protocol, or listener port.
   * If no filter is specified, all listeners for the CLB instance will be returned.
   *
   * Action DescribeListeners. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameter.RegionNotFound, InvalidParameterValue, InvalidParameterValue.InvalidFilter,
   *   InvalidParameterValue.Length, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeListeners({ LoadBalancerId: 'lb-anig7ewx' });
   * ```
   */
  describeListeners(
    input: DescribeListenersRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeListenersResponse> {
    return this.call(operations.describeListeners, input, options);
  }

  /**
   * This API is used to create a listener for a CLB instance.
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestId as an input parameter to check whether this task is
   * successful.
   *
   * Action CreateListener. At most 20 requests a second. Asynchronous: wait for the outcome with
   * `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.PortCheckFailed,
   *   InvalidParameterValue, InvalidParameterValue.Length, LimitExceeded, MissingParameter,
   *   ResourceInsufficient, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.createListener({
   *   ListenerNames: ['lis1', 'lis0'],
   *   Protocol: 'TCP',
   *   Ports: [7570, 7569],
   *   LoadBalancerId: 'lb-cuxw2rm0',
   * });
   * ```
   */
  createListener(input: CreateListenerRequest, options?: CallOptions<ClbRegion>): Call<CreateListenerResponse> {
    const operation = operations.createListener;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API (CreateRule) is used to create a forwarding rule under an existing layer-7 CLB
   * listener, where real servers must be bound to the rule instead of the listener.
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestID as an input parameter to check whether this task is
   * successful.
   *
   * Action CreateRule. At most 20 requests a second. Asynchronous: wait for the outcome with
   * `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, LimitExceeded, MissingParameter, ResourceInsufficient,
   *   UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.createRule({
   *   LoadBalancerId: 'lb-cuxw2rm0',
   *   ListenerId: 'lbl-4fbxq45k',
   *   Rules: [{ Domain: 'foo.net', Url: '/bar' }],
   * });
   * ```
   */
  createRule(input: CreateRuleRequest, options?: CallOptions<ClbRegion>): Call<CreateRuleResponse> {
    const operation = operations.createRule;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API (ModifyListener) is used to modify the attributes of a CLB listener, such as listener
   * name, health check parameter, certificate information, and forwarding policy.
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestID as an input parameter to check whether this task is
   * successful.
   *
   * Action ModifyListener. At most 20 requests a second. Asynchronous: wait for the outcome with
   * `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, MissingParameter, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyListener({
   *   HealthCheck: {
   *     UnHealthNum: 5,
   *     HealthNum: 5,
   *     IntervalTime: 60,
   *     TimeOut: 35,
   *     HealthSwitch: 1,
   *   },
   *   LoadBalancerId: 'lb-cuxw2rm0',
   *   ListenerId: 'lbl-d1ubsydq',
   *   ListenerName: 'newlis',
   *   Scheduler: 'LEAST_CONN',
   *   SessionExpireTime: 120,
   * });
   * ```
   */
  modifyListener(input: ModifyListenerRequest, options?: CallOptions<ClbRegion>): Call<ModifyListenerResponse> {
    const operation = operations.modifyListener;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API (ModifyRule) is used to modify the attributes of a forwarding rule under a layer-7
   * CLB listener, such as forwarding path, health check attribute, and forwarding policy.
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestID as an input parameter to check whether this task is
   * successful.
   *
   * Action ModifyRule. At most 20 requests a second. Asynchronous: wait for the outcome with
   * `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, MissingParameter, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyRule({
   *   LoadBalancerId: 'lb-cuxw2rm0',
   *   ListenerId: 'lbl-4fbxq45k',
   *   LocationId: 'loc-9dr7bsl3',
   *   Url: '/bar',
   *   Scheduler: 'LEAST_CONN',
   *   SessionExpireTime: 75,
   *   HealthCheck: {
   *     HealthSwitch: 1,
   *     IntervalTime: 50,
   *     HealthNum: 3,
   *     UnHealthNum: 3,
   *     HttpCode: 7,
   *     HttpCheckPath: '/check',
   *     HttpCheckDomain: 'foo.net',
   *     HttpCheckMethod: 'GET',
   *   },
   * });
   * ```
   */
  modifyRule(input: ModifyRuleRequest, options?: CallOptions<ClbRegion>): Call<ModifyRuleResponse> {
    const operation = operations.modifyRule;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to modify the domain name-level attributes of a layer-7 listener's forwarding
   * rule, such as modifying the domain name, changing the DefaultServer, enabling/disabling
   * HTTP/2, and modifying certificates.
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestId as an input parameter to check whether this task is
   * successful.
   *
   * Action ModifyDomainAttributes. At most 20 requests a second. Asynchronous: wait for the
   * outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, LimitExceeded, MissingParameter, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyDomainAttributes({
   *   Domain: 'foo.net',
   *   ListenerId: 'lbl-n8mb2r3a',
   *   LoadBalancerId: 'lb-1wv10ejw',
   * });
   * ```
   */
  modifyDomainAttributes(
    input: ModifyDomainAttributesRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyDomainAttributesResponse> {
    const operation = operations.modifyDomainAttributes;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to delete a listener from a CLB instance (layer-4 or layer-7).
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestID as an input parameter to check whether this task is
   * successful.
   *
   * Action DeleteListener. At most 20 requests a second. Asynchronous: wait for the outcome with
   * `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.deleteListener({
   *   LoadBalancerId: 'lb-cuxw2rm0',
   *   ListenerId: 'lbl-4udz130k',
   * });
   * ```
   */
  deleteListener(input: DeleteListenerRequest, options?: CallOptions<ClbRegion>): Call<DeleteListenerResponse> {
    const operation = operations.deleteListener;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to delete multiple listeners of a CLB instance.
   *
   * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
   * API with the returned `RequestID` as an input parameter to check whether this task is
   * successful.
   *
   * Action DeleteLoadBalancerListeners. At most 20 requests a second. Asynchronous: wait for the
   * outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, MissingParameter, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.deleteLoadBalancerListeners({ LoadBalancerId: 'lb-db2nt5l2' });
   * ```
   */
  deleteLoadBalancerListeners(
    input: DeleteLoadBalancerListenersRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DeleteLoadBalancerListenersResponse> {
    const operation = operations.deleteLoadBalancerListeners;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API (DeleteRule) is used to delete a forwarding rule under a layer-7 CLB instance
   * listener
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestID as an input parameter to check whether this task is
   * successful.
   *
   * Action DeleteRule. At most 20 requests a second. Asynchronous: wait for the outcome with
   * `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.deleteRule({
   *   Url: '/bar2',
   *   Domain: 'foo.net',
   *   ListenerId: 'lbl-4fbxq45k',
   *   LoadBalancerId: 'lb-cuxw2rm0',
   * });
   * ```
   */
  deleteRule(input: DeleteRuleRequest, options?: CallOptions<ClbRegion>): Call<DeleteRuleResponse> {
    const operation = operations.deleteRule;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API (RegisterTargets) is used to bind one or more real servers to a CLB listener or
   * layer-7 forwarding rule. Before using this API, you need to create relevant layer-4 listeners
   * or layer-7 forwarding rules. For the former (TCP/UDP), only the listener ID needs to be
   * specified, while for the latter (HTTP/HTTPS), the forwarding rule also needs to be specified
   * through LocationId or Domain+Url.
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestID as an input parameter to check whether this task is
   * successful.
   *
   * Action RegisterTargets. At most 20 requests a second. Asynchronous: wait for the outcome with
   * `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, LimitExceeded,
   *   MissingParameter, ResourceInsufficient, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.registerTargets({
   *   LoadBalancerId: 'lb-cuxw2rm0',
   *   ListenerId: 'lbl-d1ubsydq',
   *   Targets: [{ InstanceId: 'ins-dm4xtz0i', Port: 233, Weight: 10 }],
   * });
   * ```
   */
  registerTargets(input: RegisterTargetsRequest, options?: CallOptions<ClbRegion>): Call<RegisterTargetsResponse> {
    const operation = operations.registerTargets;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

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
   * const response = await clb.batchRegisterTargets({
   *   Targets: [{ InstanceId: 'ins-xxx', ListenerId: 'lbl-xxxx', Weight: 10, Port: 80 }],
   *   LoadBalancerId: 'lb-xxxx',
   * });
   * ```
   */
  batchRegisterTargets(
    input: BatchRegisterTargetsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<BatchRegisterTargetsResponse> {
    return this.call(operations.batchRegisterTargets, input, options);
  }

  /**
   * This API (ModifyTargetPort) is used to modify the port of a real server bound to a listener.
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestID as an input parameter to check whether this task is
   * successful.
   *
   * Action ModifyTargetPort. At most 20 requests a second. Asynchronous: wait for the outcome with
   * `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyTargetPort({
   *   LoadBalancerId: 'lb-cuxw2rm0',
   *   ListenerId: 'lbl-d1ubsydq',
   *   Targets: [{ InstanceId: 'ins-dm4xtz0i', Port: 233 }],
   *   NewPort: 334,
   * });
   * ```
   */
  modifyTargetPort(input: ModifyTargetPortRequest, options?: CallOptions<ClbRegion>): Call<ModifyTargetPortResponse> {
    const operation = operations.modifyTargetPort;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API (ModifyTargetWeight) is used to modify the forwarding weight of a real server bound
   * to a CLB instance. This is an async API. After it is returned successfully, you can call the
   * DescribeTaskStatus API with the returned RequestID as an input parameter to check whether this
   * task is successful.
   *
   * Action ModifyTargetWeight. At most 20 requests a second. Asynchronous: wait for the outcome
   * with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyTargetWeight({
   *   LoadBalancerId: 'lb-cuxw2rm0',
   *   ListenerId: 'lbl-d1ubsydq',
   *   Targets: [{ InstanceId: 'ins-dm4xtz0i', Port: 334 }],
   *   Weight: 8,
   * });
   * ```
   */
  modifyTargetWeight(
    input: ModifyTargetWeightRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyTargetWeightResponse> {
    const operation = operations.modifyTargetWeight;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to modify forwarding weights of real servers bound to CLB listeners in
   * batches. Up to 500 servers can be unbound in a batch. As this API is async, you should check
   * whether the task is successful by passing the RequestId returned to the API call
   * `DescribeTaskStatus`.
   *
   * This API is supported by CLB layer-4 and layer-7 listeners, but not Classis CLB counterparts.
   *
   * Action BatchModifyTargetWeight. At most 20 requests a second. Asynchronous: wait for the
   * outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.batchModifyTargetWeight({
   *   LoadBalancerId: 'lb-dx98lwo0',
   *   ModifyList: [
   *     {
   *       ListenerId: 'lbl-4b5hnc9a',
   *       LocationId: 'loc-o8cnyw6c',
   *       Targets: [{ InstanceId: 'ins-19404p15', Port: 110, Weight: 50 }],
   *     },
   *     {
   *       ListenerId: 'lbl-20jjtaaw',
   *       LocationId: 'loc-8c5pdrb8',
   *       Targets: [{ InstanceId: 'ins-19411tzv', Port: 80, Weight: 30 }],
   *     },
   *   ],
   * });
   * ```
   */
  batchModifyTargetWeight(
    input: BatchModifyTargetWeightRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<BatchModifyTargetWeightResponse> {
    const operation = operations.batchModifyTargetWeight;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API (DeregisterTargets) is used to unbind one or more real servers from a CLB listener or
   * forwarding rule. For layer-4 listeners, only the listener ID needs to be specified. For
   * layer-7 listeners, the forwarding rule also needs to be specified through LocationId or
   * Domain+Url.
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestID as an input parameter to check whether this task is
   * successful.
   *
   * Action DeregisterTargets. At most 20 requests a second. Asynchronous: wait for the outcome
   * with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, MissingParameter,
   *   UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.deregisterTargets({
   *   LoadBalancerId: 'lb-cuxw2rm0',
   *   ListenerId: 'lbl-d1ubsydq',
   *   Targets: [{ InstanceId: 'ins-dm4xtz0i', Port: 334 }],
   * });
   * ```
   */
  deregisterTargets(
    input: DeregisterTargetsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DeregisterTargetsResponse> {
    const operation = operations.deregisterTargets;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

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
   * const response = await clb.batchDeregisterTargets({
   *   Targets: [{ InstanceId: 'ins-xxx', ListenerId: 'lbl-xxxx', Weight: 10, Port: 80 }],
   *   LoadBalancerId: 'lb-xxxx',
   * });
   * ```
   */
  batchDeregisterTargets(
    input: BatchDeregisterTargetsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<BatchDeregisterTargetsResponse> {
    return this.call(operations.batchDeregisterTargets, input, options);
  }

  /**
   * This API (DescribeTargetHealth) is used to query the health check result of a real server of a
   * CLB instance.
   *
   * Action DescribeTargetHealth. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameterValue, InvalidParameterValue.Length, UnauthorizedOperation,
   *   UnsupportedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeTargetHealth({ LoadBalancerIds: ['lb-qc2iq5yc'] });
   * ```
   */
  describeTargetHealth(
    input: DescribeTargetHealthRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeTargetHealthResponse> {
    return this.call(operations.describeTargetHealth, input, options);
  }

  /**
   * This API is used to unbind a SCF function with a CLB forwarding rule. For L7 listeners, you
   * need to specify the forwarding rule by using `LocationId` or `Domain+Url`.
   *
   * This is an async API. After it is returned successfully, you can call the DescribeTaskStatus
   * API with the returned RequestID to check whether this task is successful.
   *
   * Limits:
   *
   * - Binding with SCF is only available in Guangzhou, Shenzhen Finance, Shanghai, Shanghai
   *   Finance, Beijing, Chengdu, Hong Kong (China), Singapore, Mumbai, Tokyo, and Silicon Valley.
   * - SCF functions can only be bound with CLB instances of bill-by-IP accounts but not with
   *   bill-by-CVM accounts. If you are using a bill-by-CVM account, we recommend upgrading it to a
   *   bill-by-IP account.
   * - SCF functions cannot be bound with classic CLB instances.
   * - SCF functions cannot be bound with classic network-based CLB instances.
   * - SCF functions in the same region can be bound with CLB instances. SCF functions can only be
   *   bound across VPCs but not regions.
   * - SCF functions can only be bound with IPv4 and IPv6 NAT64 CLB instances, but currently not
   *   with IPv6 CLB instances.
   * - SCF functions can only be bound with layer-7 HTTP and HTTPS listeners, but not with layer-7
   *   QUIC listeners or layer-4 (TCP, UDP, and TCP SSL) listeners.
   * - Only SCF event-triggered functions can be bound with CLB instances.
   *
   * Action DeregisterFunctionTargets. At most 20 requests a second. Asynchronous: wait for the
   * outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, MissingParameter,
   *   ResourceNotFound, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.deregisterFunctionTargets({
   *   LoadBalancerId: 'lb-cuxw2rm0',
   *   ListenerId: 'lbl-d1ubsydq',
   *   LocationId: 'loc-abcd1234',
   *   FunctionTargets: [
   *     {
   *       Weight: 66,
   *       Function: {
   *         FunctionNamespace: 'ns_test',
   *         FunctionName: 'name_test',
   *         FunctionQualifier: 'version_test',
   *       },
   *     },
   *   ],
   * });
   * ```
   */
  deregisterFunctionTargets(
    input: DeregisterFunctionTargetsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DeregisterFunctionTargetsResponse> {
    const operation = operations.deregisterFunctionTargets;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * Queries information of CVMs and ENIs that use cross-region binding 2.0
   *
   * Action DescribeCrossTargets. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.InvalidFilter, InvalidParameterValue.Length,
   *   InvalidParameterValue.Range, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeCrossTargets({ Offset: 0, Limit: 20 });
   * ```
   */
  readonly describeCrossTargets: PagedMethod<
    'OptionalInput',
    DescribeCrossTargetsRequest,
    DescribeCrossTargetsResponse,
    CrossTargets,
    ClbRegion
  > = pagedMethod(this, operations.describeCrossTargets);

  /**
   * This API is used to modify the cloud functions associated with a load balancing forwarding
   * rule.
   *
   * Action ModifyFunctionTargets. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: AuthFailure, FailedOperation,
   *   InternalError, InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, ResourceNotFound, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyFunctionTargets({
   *   LocationId: 'loc-xxxxxxx',
   *   ListenerId: 'lbl-xxxxxxx',
   *   FunctionTargets: [
   *     {
   *       Function: {
   *         FunctionNamespace: 'ns_test',
   *         FunctionName: 'name_test',
   *         FunctionQualifier: 'version_test',
   *       },
   *       Weight: 66,
   *     },
   *   ],
   *   LoadBalancerId: 'lb-xxxxxxx',
   * });
   * ```
   */
  modifyFunctionTargets(
    input: ModifyFunctionTargetsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyFunctionTargetsResponse> {
    return this.call(operations.modifyFunctionTargets, input, options);
  }

  /**
   * This API is used to bind an SCF function with the L7 forwarding rule of a CLB instance. Note
   * that you need to create an L7 listener (HTTP, HTTPS) and forwarding rule first.
   *
   * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
   * API with the returned `RequestID` as an input parameter to check whether this task is
   * successful.
   *
   * Limits:
   *
   * - Binding with SCF is only available in Guangzhou, Shenzhen Finance, Shanghai, Shanghai
   *   Finance, Beijing, Chengdu, Hong Kong (China), Singapore, Mumbai, Tokyo, and Silicon Valley.
   * - SCF functions can only be bound with CLB instances of bill-by-IP accounts but not with
   *   bill-by-CVM accounts. If you are using a bill-by-CVM account, we recommend upgrading it to a
   *   bill-by-IP account. For more information, please see Checking Account Type.
   * - SCF functions cannot be bound with classic CLB instances.
   * - SCF functions cannot be bound with classic network-based CLB instances.
   * - SCF functions in the same region can be bound with CLB instances. SCF functions can only be
   *   bound across VPCs but not regions.
   * - SCF functions can only be bound with IPv4 and IPv6 NAT64 CLB instances, but currently not
   *   with IPv6 CLB instances.
   * - SCF functions can only be bound with layer-7 HTTP and HTTPS listeners, but not with layer-7
   *   QUIC listeners or layer-4 (TCP, UDP, and TCP SSL) listeners.
   * - Only SCF event-triggered functions can be bound with CLB instances.
   *
   * Action RegisterFunctionTargets. At most 20 requests a second. Asynchronous: wait for the
   * outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
   *   InvalidParameter.ProtocolCheckFailed, InvalidParameterValue,
   *   InvalidParameterValue.Duplicate, InvalidParameterValue.Length, LimitExceeded,
   *   MissingParameter, ResourceNotFound, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.registerFunctionTargets({
   *   LocationId: 'loc-abcd1234',
   *   ListenerId: 'lbl-dlub****',
   *   FunctionTargets: [
   *     {
   *       Function: {
   *         FunctionNamespace: 'ns_test',
   *         FunctionName: 'name_test',
   *         FunctionQualifier: 'version_test',
   *       },
   *       Weight: 66,
   *     },
   *   ],
   *   LoadBalancerId: 'lb-cuxw****',
   * });
   * ```
   */
  registerFunctionTargets(
    input: RegisterFunctionTargetsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<RegisterFunctionTargetsResponse> {
    const operation = operations.registerFunctionTargets;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API (DescribeTargets) is used to query the list of real servers bound to some listeners
   * of a CLB instance.
   *
   * Action DescribeTargets. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.InvalidFilter, InvalidParameterValue.Length, UnauthorizedOperation,
   *   UnsupportedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeTargets({ LoadBalancerId: 'lb-10iq9lou' });
   * ```
   */
  describeTargets(input: DescribeTargetsRequest, options?: CallOptions<ClbRegion>): Call<DescribeTargetsResponse> {
    return this.call(operations.describeTargets, input, options);
  }

  /**
   * This API is used to query the target group information.
   *
   * Action DescribeTargetGroups. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeTargetGroups({ TargetGroupIds: ['lbtg-5xunivs0'] });
   * ```
   */
  readonly describeTargetGroups: PagedMethod<
    'OptionalInput',
    DescribeTargetGroupsRequest,
    DescribeTargetGroupsResponse,
    TargetGroupInfo,
    ClbRegion
  > = pagedMethod(this, operations.describeTargetGroups);

  /**
   * This API is used to get the target group list.
   *
   * Action DescribeTargetGroupList. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: InternalError, InvalidParameter,
   *   InvalidParameter.FormatError, InvalidParameterValue, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeTargetGroupList();
   * ```
   */
  readonly describeTargetGroupList: PagedMethod<
    'OptionalInput',
    DescribeTargetGroupListRequest,
    DescribeTargetGroupListResponse,
    TargetGroupInfo,
    ClbRegion
  > = pagedMethod(this, operations.describeTargetGroupList);

  /**
   * This API is used to get the information of servers bound to a target group.
   *
   * Action DescribeTargetGroupInstances. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeTargetGroupInstances({
   *   Filters: [{ Name: 'TargetGroupId', Values: ['lbtg-5xunivs0'] }],
   * });
   * ```
   */
  readonly describeTargetGroupInstances: PagedMethod<
    'RequiredInput',
    DescribeTargetGroupInstancesRequest,
    DescribeTargetGroupInstancesResponse,
    TargetGroupBackend,
    ClbRegion
  > = pagedMethod(this, operations.describeTargetGroupInstances);

  /**
   * This API is used to create a target group. This feature is in beta test, if you want to try it
   * out, please submit a ticket.
   *
   * Action CreateTargetGroup. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, LimitExceeded, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.createTargetGroup({
   *   VpcId: 'vpc-i1cnjuhx',
   *   Port: 80,
   *   TargetGroupName: 'czhtest',
   * });
   * ```
   */
  createTargetGroup(
    input: CreateTargetGroupRequest = {},
    options?: CallOptions<ClbRegion>,
  ): Call<CreateTargetGroupResponse> {
    return this.call(operations.createTargetGroup, input, options);
  }

  /**
   * This API is used to rename a target group or modify its default port attribute.
   *
   * Action ModifyTargetGroupAttribute. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyTargetGroupAttribute({
   *   TargetGroupId: 'lbtg-815iz538',
   *   TargetGroupName: 'xxxxholic',
   * });
   * ```
   */
  modifyTargetGroupAttribute(
    input: ModifyTargetGroupAttributeRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyTargetGroupAttributeResponse> {
    return this.call(operations.modifyTargetGroupAttribute, input, options);
  }

  /**
   * This API is used to modify server weights of a target group in batches.
   *
   * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
   * API with the returned `RequestID` as an input parameter to check whether this task is
   * successful.
   *
   * Action ModifyTargetGroupInstancesWeight. At most 20 requests a second. Asynchronous: wait for
   * the outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyTargetGroupInstancesWeight({
   *   TargetGroupId: 'lbtg-815iz538',
   *   TargetGroupInstances: [{ BindIP: '172.16.0.34', Port: 1234, Weight: 55 }],
   * });
   * ```
   */
  modifyTargetGroupInstancesWeight(
    input: ModifyTargetGroupInstancesWeightRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyTargetGroupInstancesWeightResponse> {
    const operation = operations.modifyTargetGroupInstancesWeight;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to modify server ports of a target group in batches.
   *
   * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
   * API with the returned `RequestID` as an input parameter to check whether this task is
   * successful.
   *
   * Action ModifyTargetGroupInstancesPort. At most 20 requests a second. Asynchronous: wait for
   * the outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, LimitExceeded, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyTargetGroupInstancesPort({
   *   TargetGroupId: 'lbtg-815iz538',
   *   TargetGroupInstances: [{ BindIP: '172.16.0.34', Port: 123, NewPort: 2233 }],
   * });
   * ```
   */
  modifyTargetGroupInstancesPort(
    input: ModifyTargetGroupInstancesPortRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyTargetGroupInstancesPortResponse> {
    const operation = operations.modifyTargetGroupInstancesPort;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to delete a target group.
   *
   * Action DeleteTargetGroups. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.deleteTargetGroups({ TargetGroupIds: ['lbtg-f1phe5j6'] });
   * ```
   */
  deleteTargetGroups(
    input: DeleteTargetGroupsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DeleteTargetGroupsResponse> {
    return this.call(operations.deleteTargetGroups, input, options);
  }

  /**
   * This API is used to register servers to a target group.
   *
   * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
   * API with the returned `RequestID` as an input parameter to check whether this task is
   * successful.
   *
   * Action RegisterTargetGroupInstances. At most 20 requests a second. Asynchronous: wait for the
   * outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, LimitExceeded, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.registerTargetGroupInstances({
   *   TargetGroupId: 'lbtg-815iz538',
   *   TargetGroupInstances: [{ BindIP: '172.16.0.34', Port: 443, Weight: 10 }],
   * });
   * ```
   */
  registerTargetGroupInstances(
    input: RegisterTargetGroupInstancesRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<RegisterTargetGroupInstancesResponse> {
    const operation = operations.registerTargetGroupInstances;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to bind target groups to CLB listeners (layer-4 protocol) or forwarding rules
   * (layer-7 protocol).
   *
   * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
   * API with the returned `RequestID` as an input parameter to check whether this task is
   * successful.
   *
   * Action AssociateTargetGroups. At most 20 requests a second. Asynchronous: wait for the outcome
   * with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, LimitExceeded, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.associateTargetGroups({
   *   Associations: [
   *     {
   *       LoadBalancerId: 'lb-phbx2420',
   *       ListenerId: 'lbl-m2q6sp9m',
   *       LocationId: 'loc-jjqr0ric',
   *       TargetGroupId: 'lbtg-5xunivs0',
   *     },
   *   ],
   * });
   * ```
   */
  associateTargetGroups(
    input: AssociateTargetGroupsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<AssociateTargetGroupsResponse> {
    const operation = operations.associateTargetGroups;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to unbind a server from a target group.
   *
   * This is an async API. After it is returned successfully, you can call the API
   * `DescribeTaskStatus` with the returned RequestId as an input parameter to check whether this
   * task is successful.
   *
   * Action DeregisterTargetGroupInstances. At most 20 requests a second. Asynchronous: wait for
   * the outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.deregisterTargetGroupInstances({
   *   TargetGroupId: 'lbtg-815iz538',
   *   TargetGroupInstances: [{ BindIP: '172.16.0.34', Port: 1234 }],
   * });
   * ```
   */
  deregisterTargetGroupInstances(
    input: DeregisterTargetGroupInstancesRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DeregisterTargetGroupInstancesResponse> {
    const operation = operations.deregisterTargetGroupInstances;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to unbind target groups from a rule.
   *
   * This is an async API. After it is returned successfully, you can call the `DescribeTaskStatus`
   * API with the returned `RequestID` as an input parameter to check whether this task is
   * successful.
   *
   * Action DisassociateTargetGroups. At most 20 requests a second. Asynchronous: wait for the
   * outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.disassociateTargetGroups({
   *   Associations: [
   *     {
   *       LoadBalancerId: 'lb-phbx2420',
   *       ListenerId: 'lbl-m2q6sp9m',
   *       LocationId: 'loc-jjqr0ric',
   *       TargetGroupId: 'lbtg-xxqr0ric',
   *     },
   *   ],
   * });
   * ```
   */
  disassociateTargetGroups(
    input: DisassociateTargetGroupsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DisassociateTargetGroupsResponse> {
    const operation = operations.disassociateTargetGroups;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API (DescribeRewrite) is used to query the redirection relationship between the
   * forwarding rules of a CLB instance by instance ID. If no listener ID or forwarding rule ID is
   * specified, all redirection relationships in the instance will be returned.
   *
   * Action DescribeRewrite. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameterValue, InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient,
   *   ResourceNotFound, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeRewrite({
   *   LoadBalancerId: 'lb-qc2iq5yc',
   *   SourceListenerIds: ['lbl-j36caqde'],
   *   SourceLocationIds: ['loc-5t7526km'],
   * });
   * ```
   */
  describeRewrite(input: DescribeRewriteRequest, options?: CallOptions<ClbRegion>): Call<DescribeRewriteResponse> {
    return this.call(operations.describeRewrite, input, options);
  }

  /**
   * After the original access address and the address to be redirected are configured manually,
   * the system will automatically redirect requests made to the original access address to the
   * target address of the corresponding path. Multiple paths can be configured as a redirection
   * policy under one domain name to achieve automatic redirection between HTTP and HTTPS. A
   * redirection policy should meet the following rules: if A has already been redirected to B,
   * then it cannot be redirected to C (unless the original redirection relationship is deleted and
   * a new one is created), and B cannot be redirected to any other addresses.
   *
   * Action ManualRewrite. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation,
   *   FailedOperation.InvalidLBStatus, InternalError, InvalidParameter,
   *   InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
   *   InvalidParameter.ProtocolCheckFailed, InvalidParameter.RewriteAlreadyExist,
   *   InvalidParameter.SomeRewriteNotFound, InvalidParameterValue, InvalidParameterValue.Length,
   *   LimitExceeded, ResourceInsufficient, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.manualRewrite({
   *   LoadBalancerId: 'lb-r6nx1iby',
   *   SourceListenerId: 'lbl-cy6akv52',
   *   TargetListenerId: 'lbl-cy6ak123',
   *   RewriteInfos: [{ SourceLocationId: 'loc-2jkimjn0', TargetLocationId: 'loc-eu15yo84' }],
   * });
   * ```
   */
  manualRewrite(input: ManualRewriteRequest, options?: CallOptions<ClbRegion>): Call<ManualRewriteResponse> {
    return this.call(operations.manualRewrite, input, options);
  }

  /**
   * An HTTPS:443 listener needs to be created first, along with a forwarding rule. When this API
   * is called, an HTTP:80 listener will be created automatically if it did not exist and a
   * forwarding rule corresponding to `Domains` (specified in the input parameter) under the
   * HTTPS:443 listener will also be created. After successful creation, access requests to an
   * HTTP:80 address will be redirected to an HTTPS:443 address automatically.
   *
   * Action AutoRewrite. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation,
   *   FailedOperation.InvalidLBStatus, InternalError, InvalidParameter,
   *   InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
   *   InvalidParameter.PortCheckFailed, InvalidParameter.ProtocolCheckFailed,
   *   InvalidParameter.RewriteAlreadyExist, InvalidParameterValue, InvalidParameterValue.Length,
   *   LimitExceeded, ResourceInsufficient, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.autoRewrite({
   *   LoadBalancerId: 'lb-r6nx1iby',
   *   ListenerId: 'lb1-lmeeyb1q',
   *   Domains: ['www.abc.com'],
   * });
   * ```
   */
  autoRewrite(input: AutoRewriteRequest, options?: CallOptions<ClbRegion>): Call<AutoRewriteResponse> {
    return this.call(operations.autoRewrite, input, options);
  }

  /**
   * This API (DeleteRewrite) is used to delete the redirection relationship between the specified
   * forwarding rules.
   *
   * Action DeleteRewrite. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation,
   *   FailedOperation.InvalidLBStatus, InternalError, InvalidParameter,
   *   InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameter.SomeRewriteNotFound, InvalidParameterValue, InvalidParameterValue.Length,
   *   LimitExceeded, ResourceInsufficient, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.deleteRewrite({
   *   LoadBalancerId: 'lb-r6nx1iby',
   *   SourceListenerId: 'lbl-cy6akv52',
   *   TargetListenerId: 'lbl-g14o899k',
   *   RewriteInfos: [
   *     { SourceLocationId: 'loc-2jkimjn0', TargetLocationId: 'loc-bmsddozm' },
   *     { SourceLocationId: 'loc-eu15yo84', TargetLocationId: 'loc-bmsddozm' },
   *   ],
   * });
   * ```
   */
  deleteRewrite(input: DeleteRewriteRequest, options?: CallOptions<ClbRegion>): Call<DeleteRewriteResponse> {
    return this.call(operations.deleteRewrite, input, options);
  }

  /**
   * This API is used to modify the projects of CLB instances.
   *
   * Action ModifyLoadBalancersProject. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameterValue, InvalidParameterValue.Length, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyLoadBalancersProject({
   *   LoadBalancerIds: ['lb-1234abcd', 'lb-5678wwqq'],
   *   ProjectId: 1122,
   * });
   * ```
   */
  modifyLoadBalancersProject(
    input: ModifyLoadBalancersProjectRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyLoadBalancersProjectResponse> {
    return this.call(operations.modifyLoadBalancersProject, input, options);
  }

  /**
   * This API is used to query the price of creating a CLB instance.
   *
   * Action InquiryPriceCreateLoadBalancer. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.inquiryPriceCreateLoadBalancer({
   *   LoadBalancerType: 'OPEN',
   *   LoadBalancerChargeType: 'POSTPAID',
   *   InternetAccessible: {
   *     InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR',
   *     InternetMaxBandwidthOut: 1,
   *   },
   * });
   * ```
   */
  inquiryPriceCreateLoadBalancer(
    input: InquiryPriceCreateLoadBalancerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<InquiryPriceCreateLoadBalancerResponse> {
    return this.call(operations.inquiryPriceCreateLoadBalancer, input, options);
  }

  /**
   * This API is used to query the price of adjusting the specification of a CLB instance.
   *
   * Action InquiryPriceModifyLoadBalancer. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.inquiryPriceModifyLoadBalancer({
   *   LoadBalancerId: 'lb-dr0mo6w4',
   *   InternetAccessible: {
   *     InternetChargeType: 'BANDWIDTH_PREPAID',
   *     InternetMaxBandwidthOut: 20,
   *   },
   * });
   * ```
   */
  inquiryPriceModifyLoadBalancer(
    input: InquiryPriceModifyLoadBalancerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<InquiryPriceModifyLoadBalancerResponse> {
    return this.call(operations.inquiryPriceModifyLoadBalancer, input, options);
  }

  /**
   * This API is used to query the price of renewing a CLB instance. It's only available to prepaid
   * CLB instances.
   *
   * Action InquiryPriceRenewLoadBalancer. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.inquiryPriceRenewLoadBalancer({
   *   LoadBalancerId: 'lb-dr0mo6w4',
   *   LoadBalancerChargePrepaid: { Period: 1 },
   * });
   * ```
   */
  inquiryPriceRenewLoadBalancer(
    input: InquiryPriceRenewLoadBalancerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<InquiryPriceRenewLoadBalancerResponse> {
    return this.call(operations.inquiryPriceRenewLoadBalancer, input, options);
  }

  /**
   * This API is used to query CLB instances with high traffic under the current account, and
   * return the top 10 results. For queries using a sub-account, only the CLB instances authorized
   * to the sub-account will be returned.
   *
   * Action DescribeLoadBalancerTraffic. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: AuthFailure, FailedOperation,
   *   InternalError, InvalidParameter, InvalidParameter.FormatError
   *
   * @example
   * ```ts
   * const response = await clb.describeLoadBalancerTraffic({ LoadBalancerRegion: 'ap-guangzhou' });
   * ```
   */
  describeLoadBalancerTraffic(
    input: DescribeLoadBalancerTrafficRequest = {},
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeLoadBalancerTrafficResponse> {
    return this.call(operations.describeLoadBalancerTraffic, input, options);
  }

  /**
   * This API is used to query the execution status of an async task. After non-query APIs (used to
   * create/delete CLB instances, listeners, or rules or to bind/unbind real servers) are called
   * successfully, this API needs to be used to query whether the task is successful.
   *
   * Action DescribeTaskStatus. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.RegionNotFound
   *
   * @example
   * ```ts
   * const response = await clb.describeTaskStatus({ TaskId: '55c85074-3e7f-4c6d-864f-673660d4f8de' });
   * ```
   */
  describeTaskStatus(
    input: DescribeTaskStatusRequest = {},
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeTaskStatusResponse> {
    return this.call(operations.describeTaskStatus, input, options);
  }

  /**
   * This API is used to get the CLB exclusive logset.
   *
   * Action DescribeClsLogSet. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeClsLogSet();
   * ```
   */
  describeClsLogSet(
    input: DescribeClsLogSetRequest = {},
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeClsLogSetResponse> {
    return this.call(operations.describeClsLogSet, input, options);
  }

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
   * const response = await clb.createClsLogSet({ LogsetName: 'clb_logset', Period: 7 });
   * ```
   */
  createClsLogSet(input: CreateClsLogSetRequest = {}, options?: CallOptions<ClbRegion>): Call<CreateClsLogSetResponse> {
    return this.call(operations.createClsLogSet, input, options);
  }

  /**
   * This API is used to create a topic with the full-text index and key-value index enabled by
   * default. The creation will fail if there is no CLB exclusive logset.
   *
   * Action CreateTopic. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue.Duplicate,
   *   InvalidParameterValue.InvalidFilter, InvalidParameterValue.Length,
   *   InvalidParameterValue.Range, LimitExceeded, MissingParameter, ResourceInsufficient,
   *   UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.createTopic({ PartitionCount: 3, TopicName: 'clb-topic' });
   * ```
   */
  createTopic(input: CreateTopicRequest, options?: CallOptions<ClbRegion>): Call<CreateTopicResponse> {
    return this.call(operations.createTopic, input, options);
  }

  /**
   * This API is used to add an SNAT IP for an SnatPro CLB instance. If SnatPro is not enabled for
   * CLB, it will be automatically enabled after the SNAT IP is added.
   *
   * This is an async API. After it is returned successfully, you can check the task result by
   * calling `DescribeTaskStatus` with the returned `RequestID`.
   *
   * Action CreateLoadBalancerSnatIps. At most 20 requests a second. Asynchronous: wait for the
   * outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameter.RegionNotFound, InvalidParameterValue, InvalidParameterValue.Length,
   *   LimitExceeded
   *
   * @example
   * ```ts
   * const response = await clb.createLoadBalancerSnatIps({
   *   LoadBalancerId: 'lb-cuxw****',
   *   SnatIps: [{ SubnetId: 'subnet-1234****' }],
   *   Number: 2,
   * });
   * ```
   */
  createLoadBalancerSnatIps(
    input: CreateLoadBalancerSnatIpsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<CreateLoadBalancerSnatIpsResponse> {
    const operation = operations.createLoadBalancerSnatIps;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to delete the SNAT IP for an SnatPro CLB instance.
   *
   * This is an async API. After it is returned successfully, you can check the task result by
   * calling `DescribeTaskStatus` with the returned `RequestID`.
   *
   * Action DeleteLoadBalancerSnatIps. At most 20 requests a second. Asynchronous: wait for the
   * outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameterValue, LimitExceeded
   *
   * @example
   * ```ts
   * const response = await clb.deleteLoadBalancerSnatIps({
   *   LoadBalancerId: 'lb-cuxw2rm0',
   *   Ips: ['192.168.0.128'],
   * });
   * ```
   */
  deleteLoadBalancerSnatIps(
    input: DeleteLoadBalancerSnatIpsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DeleteLoadBalancerSnatIpsResponse> {
    const operation = operations.deleteLoadBalancerSnatIps;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API (SetLoadBalancerSecurityGroups) is used to bind/unbind security groups for a public
   * network CLB instance. You can use the DescribeLoadBalancers API to query the security groups
   * bound to a CLB instance. This API uses `set` semantics.
   *
   * During a binding operation, the input parameters need to be all security groups to be bound to
   * the CLB instance (including those already bound ones and new ones).
   *
   * During an unbinding operation, the input parameters need to be all the security groups still
   * bound to the CLB instance after the unbinding operation. To unbind all security groups, you
   * can leave this parameter empty or pass in an empty array. Note: Private network CLB do not
   * support binding security groups.
   *
   * Action SetLoadBalancerSecurityGroups. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter.FormatError, InvalidParameter.LBIdNotFound, InvalidParameterValue,
   *   InvalidParameterValue.Length, LimitExceeded, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.setLoadBalancerSecurityGroups({
   *   LoadBalancerId: 'lb-cuxw2r00',
   *   SecurityGroups: ['sg-0936o7sd', 'sg-12345678'],
   * });
   * ```
   */
  setLoadBalancerSecurityGroups(
    input: SetLoadBalancerSecurityGroupsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<SetLoadBalancerSecurityGroupsResponse> {
    return this.call(operations.setLoadBalancerSecurityGroups, input, options);
  }

  /**
   * This API is used to bind or unbind a security group for multiple public network CLB instances.
   * Note: Private network CLB do not support binding security groups.
   *
   * Action SetSecurityGroupForLoadbalancers. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameterValue, InvalidParameterValue.Length, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.setSecurityGroupForLoadbalancers({
   *   SecurityGroup: 'sg-12345678',
   *   OperationType: 'ADD',
   *   LoadBalancerIds: ['lb-0936o712', 'lb-tttt5555'],
   * });
   * ```
   */
  setSecurityGroupForLoadbalancers(
    input: SetSecurityGroupForLoadbalancersRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<SetSecurityGroupForLoadbalancersResponse> {
    return this.call(operations.setSecurityGroupForLoadbalancers, input, options);
  }

  /**
   * This API (ReplaceCertForLoadBalancers) is used to replace the certificate associated with a
   * CLB instance. A new certificates can be associated with a CLB only after the original
   * certificate is disassociated from it.
   *
   * This API supports replacing server certificates and client certificates.
   *
   * The new certificate to be used can be specified by passing in the certificate ID. If no
   * certificate ID is specified, relevant information such as certificate content must be passed
   * in to create a new certificate and bind it to the CLB.
   *
   * Note: This API can only be called in the Guangzhou region; for other regions, an error will
   * occur due to domain name resolution problems.
   *
   * Action ReplaceCertForLoadBalancers. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length
   *
   * @example
   * ```ts
   * const response = await clb.replaceCertForLoadBalancers({
   *   OldCertificateId: 'cuxw0123',
   *   Certificate: { CertId: 'cuxw4567' },
   * });
   * ```
   */
  replaceCertForLoadBalancers(
    input: ReplaceCertForLoadBalancersRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ReplaceCertForLoadBalancersResponse> {
    return this.call(operations.replaceCertForLoadBalancers, input, options);
  }

  /**
   * This API is used to query the list of CLB instances associated with a certificate in a region
   * by certificate ID.
   *
   * Action DescribeLoadBalancerListByCertId. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeLoadBalancerListByCertId({ CertIds: ['RwFAfr8Y'] });
   * ```
   */
  describeLoadBalancerListByCertId(
    input: DescribeLoadBalancerListByCertIdRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeLoadBalancerListByCertIdResponse> {
    return this.call(operations.describeLoadBalancerListByCertId, input, options);
  }

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
   * const response = await clb.setLoadBalancerClsLog({
   *   LoadBalancerId: 'lb-cuxw2r00',
   *   LogSetId: 'xxxx-xx-xx-xx-xxxxxxxxx',
   *   LogTopicId: 'xxxx-xx-xx-xx-yyyyyyyyy',
   * });
   * ```
   */
  setLoadBalancerClsLog(
    input: SetLoadBalancerClsLogRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<SetLoadBalancerClsLogResponse> {
    return this.call(operations.setLoadBalancerClsLog, input, options);
  }

  /**
   * This API is used to query various quotas in the current region.
   *
   * Action DescribeQuota. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: InternalError,
   *   InvalidParameter.FormatError, UnsupportedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeQuota();
   * ```
   */
  describeQuota(input: DescribeQuotaRequest = {}, options?: CallOptions<ClbRegion>): Call<DescribeQuotaResponse> {
    return this.call(operations.describeQuota, input, options);
  }

  /**
   * This API is used to query the list of AZs and resources supported for the user in the current
   * region.
   *
   * Action DescribeResources. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Duplicate, InvalidParameterValue.InvalidFilter,
   *   InvalidParameterValue.Length, InvalidParameterValue.Range
   *
   * @example
   * ```ts
   * const response = await clb.describeResources({ Limit: 20, Offset: 0 });
   * ```
   */
  readonly describeResources: PagedMethod<
    'OptionalInput',
    DescribeResourcesRequest,
    DescribeResourcesResponse,
    ZoneResource,
    ClbRegion
  > = pagedMethod(this, operations.describeResources);

  /**
   * This API (DescribeClassicalLBListeners) is used to get the listener information of a classic
   * CLB.
   *
   * Action DescribeClassicalLBListeners. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation,
   *   UnsupportedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeClassicalLBListeners({ LoadBalancerId: 'lb-a3u5l5zc' });
   * ```
   */
  describeClassicalLBListeners(
    input: DescribeClassicalLBListenersRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeClassicalLBListenersResponse> {
    return this.call(operations.describeClassicalLBListeners, input, options);
  }

  /**
   * This API is used to get the real servers bound to a classic CLB instance.
   *
   * Action DescribeClassicalLBTargets. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeClassicalLBTargets({ LoadBalancerId: 'lb-a3u5l5zc' });
   * ```
   */
  describeClassicalLBTargets(
    input: DescribeClassicalLBTargetsRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeClassicalLBTargetsResponse> {
    return this.call(operations.describeClassicalLBTargets, input, options);
  }

  /**
   * This API (DescribeClassicalLBHealthStatus) is used to get the real server health status of a
   * classic CLB
   *
   * Action DescribeClassicalLBHealthStatus. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeClassicalLBHealthStatus({ LoadBalancerId: 'lb-a3u5l5zc' });
   * ```
   */
  describeClassicalLBHealthStatus(
    input: DescribeClassicalLBHealthStatusRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeClassicalLBHealthStatusResponse> {
    return this.call(operations.describeClassicalLBHealthStatus, input, options);
  }

  /**
   * This API is used to bind a real server with a classic CLB instance. This is an async API.
   * After it is returned successfully, you can call the API `DescribeTaskStatus` with the returned
   * RequestId as an input parameter to check whether this task is successful.
   *
   * Action RegisterTargetsWithClassicalLB. At most 20 requests a second. Asynchronous: wait for
   * the outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.registerTargetsWithClassicalLB({
   *   LoadBalancerId: 'lb-a3u5l5zc',
   *   Targets: [{ InstanceId: 'ins-lhhn9fhk', Weight: 20 }],
   * });
   * ```
   */
  registerTargetsWithClassicalLB(
    input: RegisterTargetsWithClassicalLBRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<RegisterTargetsWithClassicalLBResponse> {
    const operation = operations.registerTargetsWithClassicalLB;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to unbind a CLB real server. This is an async API. After it is returned
   * successfully, you can call the API `DescribeTaskStatus` with the returned RequestId as an
   * input parameter to check whether this task is successful.
   *
   * Action DeregisterTargetsFromClassicalLB. At most 20 requests a second. Asynchronous: wait for
   * the outcome with `waitFor`.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.deregisterTargetsFromClassicalLB({
   *   LoadBalancerId: 'lb-a3u5l5zc',
   *   InstanceIds: ['ins-odjhn6vc'],
   * });
   * ```
   */
  deregisterTargetsFromClassicalLB(
    input: DeregisterTargetsFromClassicalLBRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DeregisterTargetsFromClassicalLBResponse> {
    const operation = operations.deregisterTargetsFromClassicalLB;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to get the list of classic CLB instance IDs through a real server ID.
   *
   * Action DescribeClassicalLBByInstanceId. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, LimitExceeded, ResourceInsufficient, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeClassicalLBByInstanceId({ InstanceIds: ['ins-odjhn6vc'] });
   * ```
   */
  describeClassicalLBByInstanceId(
    input: DescribeClassicalLBByInstanceIdRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeClassicalLBByInstanceIdResponse> {
    return this.call(operations.describeClassicalLBByInstanceId, input, options);
  }

  /**
   * This API is used to upgrade classic CLB instances to application CLB instances.
   *
   * This is an async API. After it is returned successfully, you can check the action result by
   * calling `DescribeLoadBalancers`.
   *
   * Action MigrateClassicalLoadBalancers. At most 20 requests a second. Asynchronous: `waitFor`
   * ends when `describeLoadBalancers` reports LoadBalancerSet.Status 1. What was there before may
   * have had that status already: look at what should have changed.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, LimitExceeded, MissingParameter,
   *   UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.migrateClassicalLoadBalancers({ LoadBalancerIds: ['lb-isdw5mum'] });
   * ```
   */
  migrateClassicalLoadBalancers(
    input: MigrateClassicalLoadBalancersRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<MigrateClassicalLoadBalancersResponse> {
    const operation = operations.migrateClassicalLoadBalancers;
    return this.#tasks.note(this.call(operation, input, options), operation, input);
  }

  /**
   * This API is used to query the refund amount of returning a CLB instance.
   *
   * Action InquiryPriceRefundLoadBalancer. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameterValue, ResourceInsufficient
   *
   * @example
   * ```ts
   * const response = await clb.inquiryPriceRefundLoadBalancer({ LoadBalancerId: 'lb-56h15sy2' });
   * ```
   */
  inquiryPriceRefundLoadBalancer(
    input: InquiryPriceRefundLoadBalancerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<InquiryPriceRefundLoadBalancerResponse> {
    return this.call(operations.inquiryPriceRefundLoadBalancer, input, options);
  }

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
   * const response = await clb.setCustomizedConfigForLoadBalancer({
   *   OperationType: 'ADD',
   *   ConfigContent: 'client_max_body_size 222M;',
   *   ConfigName: 'config_test',
   * });
   * ```
   */
  setCustomizedConfigForLoadBalancer(
    input: SetCustomizedConfigForLoadBalancerRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<SetCustomizedConfigForLoadBalancerResponse> {
    return this.call(operations.setCustomizedConfigForLoadBalancer, input, options);
  }

  /**
   * This API is used to pull custom configuration lists to return the user configuration of
   * `AppId`.
   *
   * Action DescribeCustomizedConfigList. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
   *   InvalidParameter.PortCheckFailed, InvalidParameter.ProtocolCheckFailed,
   *   InvalidParameter.RegionNotFound, InvalidParameter.RewriteAlreadyExist,
   *   InvalidParameter.SomeRewriteNotFound, InvalidParameterValue,
   *   InvalidParameterValue.Duplicate, InvalidParameterValue.InvalidFilter,
   *   InvalidParameterValue.Length, LimitExceeded, MissingParameter, ResourceInsufficient,
   *   UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeCustomizedConfigList({ ConfigType: 'CLB', Offset: 0, Limit: 3 });
   * ```
   */
  readonly describeCustomizedConfigList: PagedMethod<
    'RequiredInput',
    DescribeCustomizedConfigListRequest,
    DescribeCustomizedConfigListResponse,
    ConfigListItem,
    ClbRegion
  > = pagedMethod(this, operations.describeCustomizedConfigList);

  /**
   * This API is used to query the configured location, bound server or bound CLB instance. If
   * there are domain names, the result will be filtered by domain name.
   *
   * Action DescribeCustomizedConfigAssociateList. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameterValue,
   *   InvalidParameterValue.Length, MissingParameter, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeCustomizedConfigAssociateList({ UconfigId: 'pz-fi018waq', Offset: 0, Limit: 3 });
   * ```
   */
  readonly describeCustomizedConfigAssociateList: PagedMethod<
    'OptionalInput',
    DescribeCustomizedConfigAssociateListRequest,
    DescribeCustomizedConfigAssociateListResponse,
    BindDetailItem,
    ClbRegion
  > = pagedMethod(this, operations.describeCustomizedConfigAssociateList);

  /**
   * This API is used to query CLB instances bound to the CVM or ENI.
   *
   * Action DescribeLBListeners. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameter.ListenerIdNotFound, InvalidParameterValue.Length, LimitExceeded,
   *   MissingParameter, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.describeLBListeners({
   *   Backends: [{ VpcId: 'vpc-xxxxxx', PrivateIp: '1.1.1.1' }],
   * });
   * ```
   */
  describeLBListeners(
    input: DescribeLBListenersRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeLBListenersResponse> {
    return this.call(operations.describeLBListeners, input, options);
  }

  /**
   * This API is used to upgrade a pay-as-you-go shared CLB instance to an LCU-supported CLB
   * instance.
   *
   * Limits
   *
   * - This API can only be used to upgrade pay-as-you-go shared instances. To upgrade
   *   monthly-subscribed shared instances, please go to the CLB console.
   * - An LCU-supported instance cannot be changed back to a shared instance.
   * - Classic CLB instances cannot be upgraded to LCU-supported instances.
   *
   * Action ModifyLoadBalancerSla. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: FailedOperation, InternalError,
   *   InvalidParameter, InvalidParameter.FormatError, InvalidParameter.LBIdNotFound,
   *   InvalidParameter.ListenerIdNotFound, ResourceInsufficient, UnauthorizedOperation
   *
   * @example
   * ```ts
   * const response = await clb.modifyLoadBalancerSla({
   *   LoadBalancerSla: [{ SlaType: 'SLA', LoadBalancerId: 'lb-db2n****' }],
   * });
   * ```
   */
  modifyLoadBalancerSla(
    input: ModifyLoadBalancerSlaRequest,
    options?: CallOptions<ClbRegion>,
  ): Call<ModifyLoadBalancerSlaResponse> {
    return this.call(operations.modifyLoadBalancerSla, input, options);
  }

  /**
   * Queries the total number of CLB instances and the number of CLB instances in different status
   * (running, isolated and about to expire).
   *
   * Action DescribeLoadBalancerOverview. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: AuthFailure, DryRunOperation,
   *   FailedOperation, InternalError, InvalidParameter, InvalidParameter.FormatError
   *
   * @example
   * ```ts
   * const response = await clb.describeLoadBalancerOverview();
   * ```
   */
  describeLoadBalancerOverview(
    input: DescribeLoadBalancerOverviewRequest = {},
    options?: CallOptions<ClbRegion>,
  ): Call<DescribeLoadBalancerOverviewResponse> {
    return this.call(operations.describeLoadBalancerOverview, input, options);
  }

  /**
   * Idle CLB instances are pay-as-you-go load balancers that, within seven days after the
   * creation, do not have rules configured or the configured rules are not associated with any
   * servers.
   *
   * Action DescribeIdleLoadBalancers. Read-only. At most 20 requests a second.
   *
   * @throws {ClbServiceError} with one of the action's own codes: AuthFailure, DryRunOperation,
   *   FailedOperation, FailedOperation.InvalidLBStatus, InternalError, InvalidParameter,
   *   InvalidParameter.FormatError, InvalidParameter.InvalidFilter, InvalidParameter.LBIdNotFound,
   *   InvalidParameter.ListenerIdNotFound, InvalidParameter.LocationNotFound,
   *   InvalidParameter.PortCheckFailed, InvalidParameterValue.Range
   *
   * @example
   * ```ts
   * const response = await clb.describeIdleLoadBalancers();
   * ```
   */
  readonly describeIdleLoadBalancers: PagedMethod<
    'OptionalInput',
    DescribeIdleLoadBalancersRequest,
    DescribeIdleLoadBalancersResponse,
    IdleLoadBalancer,
    ClbRegion
  > = pagedMethod(this, operations.describeIdleLoadBalancers);
}
