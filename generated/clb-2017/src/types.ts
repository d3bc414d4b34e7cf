// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** The data types, and what each action takes and gives. */
import type {
  CloneLBRequestCloneType,
  CreateLoadBalancerListenersListenerHealthSwitch,
  CreateLoadBalancerListenersListenerHttpHash,
  CreateLoadBalancerListenersListenerProtocol,
  CreateLoadBalancerListenersListenerScheduler,
  CreateLoadBalancerListenersListenerSSLMode,
  CreateLoadBalancerRequestForward,
  CreateLoadBalancerRequestLoadBalancerType,
  DescribeLBHealthStatusDataHealthStatus,
  DescribeLoadBalancerBackendsBackendInstanceStatus,
  DescribeLoadBalancerListenersListenerHealthSwitch,
  DescribeLoadBalancerListenersListenerHttpHash,
  DescribeLoadBalancerListenersListenerProtocol,
  DescribeLoadBalancerListenersListenerStatus,
  DescribeLoadBalancerListenersRequestProtocol,
  DescribeLoadBalancerLogLogProtocol_type,
  DescribeLoadBalancerLogRequestOrder,
  DescribeLoadBalancersLoadBalancerForward,
  DescribeLoadBalancersLoadBalancerIsolation,
  DescribeLoadBalancersLoadBalancerLoadBalancerType,
  DescribeLoadBalancersLoadBalancerOpenBgp,
  DescribeLoadBalancersLoadBalancerStatus,
  DescribeLoadBalancersRequestForward,
  DescribeLoadBalancersRequestLoadBalancerType,
  DescribeLoadBalancersRequestOrderBy,
  DescribeLoadBalancersRequestOrderType,
  DescribeLoadBalancersRequestWithRs,
  DescribeLoadBalancersTaskResultDataStatus,
  GetMonitorDataRequestnamespace_,
  GetMonitorDataRequestPeriod,
  InquiryLBPriceAllInternetAccessibleInternetChargeType,
  InquiryLBPriceAllRequestLoadBalancerType,
  ModifyLoadBalancerListenerRequestHealthSwitch,
  ModifyLoadBalancerListenerRequestHttpHash,
  ModifyLoadBalancerListenerRequestScheduler,
  ModifyLoadBalancerListenerRequestSSLMode,
} from './values.ts';

/** Data structure */
export interface DescribeLoadBalancersTaskResultData {
  /** Current task status. 0: successful; 1: failed; 2: in progress. */
  status: DescribeLoadBalancersTaskResultDataStatus;
}

/** `internetAccessible` type */
export interface InquiryLBPriceAllInternetAccessible {
  /**
   * Network billing mode.
   * - TRAFFIC_POSTPAID_BY_HOUR: bill-by-traffic on an hourly pay-as-you-go basis
   * - BANDWIDTH_POSTPAID_BY_HOUR: bill-by-bandwidth on an hourly pay-as-you-go basis
   * - BANDWIDTH_PACKAGE: bill by bandwidth package (only for specified ISPs currently)
   */
  internetChargeType: InquiryLBPriceAllInternetAccessibleInternetChargeType;
  /**
   * Maximum outbound bandwidth, in Mbps. Valid ranges: 0-2048 Mbps. This field is only effective
   * for public network CLB instances.
   */
  internetMaxBandwidthOut: number;
}

export interface InquiryLBPriceAllPrice {
  lbIdPrice: InquiryLBPriceAllLbIdPrice;
}

export interface InquiryLBPriceAllLbIdPrice {
  originalPrice: number;
  discountPrice: number;
}

/** `loadBalancerSet` structure */
export interface DescribeLoadBalancersLoadBalancer {
  /** CLB instance ID. */
  loadBalancerId: string;
  /** CLB instance ID. */
  unLoadBalancerId: string;
  /** CLB instance name. */
  loadBalancerName: string;
  /** Network type of the CLB instance. 2: public network; 3: private network. */
  loadBalancerType: DescribeLoadBalancersLoadBalancerLoadBalancerType;
  /** CLB type identifier. 1: CLB; 0: classic CLB. */
  forward: DescribeLoadBalancersLoadBalancerForward;
  /**
   * Domain name assigned to a public network classic CLB instance by Tencent Cloud. This field is
   * inapplicable to other types of CLB instances.
   */
  domain: string;
  /** VIP list of the CLB instance. */
  loadBalancerVips: string[];
  /** Status of the CLB instance. 0: creating; 1: running. */
  status: DescribeLoadBalancersLoadBalancerStatus;
  /** Creation time of the CLB instance. */
  createTime: string;
  /** Last time when the status of the CLB instance changes. */
  statusTime: string;
  /** ID of the project to which the CLB instance belongs. 0: default project. */
  projectId: number;
  /** Numerical digits of the VPC ID. 0: classic network. */
  vpcId: number;
  /** Numerical digits of the VPC subnet ID. 0: default subnet. */
  subnetId: number;
  /** Identifier of a high defense LB. 1: high defense CLB; 0: non-high defense CLB. */
  openBgp: DescribeLoadBalancersLoadBalancerOpenBgp;
  /** "snat" is enabled for all private network classic CLB instances created before December 2016. */
  snat: boolean;
  /** Isolation status of the CLB instance due to account arrears. 0: not isolated; 1: isolated. */
  isolation: DescribeLoadBalancersLoadBalancerIsolation;
  /**
   * Log information. Only the public network CLB instances that have HTTP or HTTPS listener can
   * generate logs.
   */
  log: string;
}

export interface GetMonitorDataDimension {
  /**
   * Dimension name. You can use a combination of dimensions to get the monitoring data. Each
   * namespace has different dimension structures as shown in the table below. This parameter
   * should be used with `dimensions.n.value`.
   */
  name: string;
  /** Values of a specified dimension. */
  value: string;
}

/** Data structure of the returned `certSet` array */
export interface GetCertListWithLoadBalancerCert {
  /** CLB instance name. */
  LBName: string;
  /** CLB instance ID. */
  loadBalancerId: string;
  /** Region. */
  region: string;
  /** Listener information. */
  listener: GetCertListWithLoadBalancerListener[];
}

/** Data structure of the returned `listener` array */
export interface GetCertListWithLoadBalancerListener {
  /** Listener ID. */
  unListenerId: string;
  /** Listener name. */
  listenerName: string;
  /** Listening port of the listener. */
  loadBalancerPort: number;
  /** Service port of the listener's RS. */
  instancePort: number;
  /** Listener protocol. */
  protocol: number;
  /** Session persistence duration. */
  sessionExpire: number;
  /** Whether the health check is enabled. */
  healthSwitch: number;
  /** Response timeout. */
  timeOut: number;
  /** Interval between two health checks. */
  intervalTime: number;
  /** Healthy threshold. */
  healthNum: number;
  /** Unhealthy threshold. */
  unhealthNum: number;
  httpHash: string;
  /** Forwarding method of the CLB layer-4 listener. */
  scheduler: string;
  /** Return code for the health of HTTP and HTTPS listeners. */
  httpCode: number;
  /** Verification mode of the HTTPS listener. */
  SSLMode: string;
  /** New server certificate ID of the HTTPS listener. */
  certId: string;
  /** New client certificate ID of the HTTPS listener. */
  certCaId: string;
}

export interface DescribeLoadBalancerLogFilter {
  key: string;
  value: string;
}

/** `logInfo` format */
export interface DescribeLoadBalancerLogLogInfo {
  /** Log array. */
  logList: DescribeLoadBalancerLogLog[];
  /** Total number of logs. */
  total: number;
}

/** `logList` data format */
export interface DescribeLoadBalancerLogLog {
  /** Domain name configured in the CLB layer-7 rules. */
  server_name: string;
  /** Request line. */
  request: string;
  /** Client IP. */
  remote_addr: string;
  /** RS information. */
  upstream_addr: string;
  /** The time it takes to receive an HTTP header from the RS. */
  upstream_header_time: string;
  /** Number of connection requests. */
  connection_requests: number;
  /** The time that an SSL handshake takes. */
  ssl_handshake_time: string;
  /** SSL cipher suite. */
  ssl_cipher: string;
  /** SSL protocol version. */
  ssl_protocol: string;
  /** SSL session reuse. */
  ssl_session_reused: string;
  /** Request access time. */
  time_local: string;
  /** Request domain name. */
  http_host: string;
  /** Request destination IP. */
  server_addr: string;
  /** Number of bytes sent to the client. */
  bytes_sent: number;
  /** RS status. */
  upstream_status: string;
  /** Protocol type (http/https/spdy/http2/ws/wss). */
  protocol_type: DescribeLoadBalancerLogLogProtocol_type;
  /** Request processing time. */
  request_time: number;
  /** The time it takes to establish a TCP connection with an RS, in seconds. */
  upstream_connect_time: number;
  /** Number of bytes of the request received from the client. */
  request_length: number;
  /** TCP connection RTT, in milliseconds. */
  tcpinfo_rtt: number;
  /** The time it takes to receive a response from an RS, in seconds. */
  upstream_response_time: number;
  /** Status code returned by the request. Status code "200" will be returned if no RS exists. */
  status: string;
  /** The user_agent used in the HTTP request header. */
  http_user_agent: string;
}

export interface CreateLoadBalancerListenersListener {
  /**
   * Listening port of the CLB listener. Valid range: 1-65535. `listeners` is an array. You can
   * create n listeners, and `n` is a subscript.
   */
  loadBalancerPort: number;
  /** Listening port of CLB listener's real server. Value range: 1-65535. */
  instancePort: number;
  /**
   * Protocol type of the CLB listener. 1: HTTP; 2: TCP; 3: UDP; 4: HTTPS. Public network CLB
   * listeners support HTTP, UDP, TCP and HTTPS protocols; Private network CLB listeners only
   * support TCP and UDP protocols.
   */
  protocol: CreateLoadBalancerListenersListenerProtocol;
  /** Name of the CLB listener. */
  listenerName?: string | undefined;
  /** Session persistence duration of the CLB listener. Value range: 0 or 30-3600. Default value: 0. */
  sessionExpire?: number | undefined;
  /** Whether to enable the health check for CLB listeners. 1: enable; 0: disable. Default value: 1. */
  healthSwitch?: CreateLoadBalancerListenersListenerHealthSwitch | undefined;
  /**
   * Response timeout of health check for the CLB listener, in seconds. Valid range: 2-60, default
   * value: 2. **This parameter should be less than the check interval.** This parameter is
   * currently unavailable to public network CLB listeners with HTTP or HTTPS protocol.
   */
  timeOut?: number | undefined;
  /** Health check interval for the CLB listener, in seconds. Value range: 5-300. Default value: 5. */
  intervalTime?: number | undefined;
  /**
   * Healthy threshold of the CLB listener. Value range: 2-10. Default value: 3, indicating that if
   * a forward is found healthy three consecutive times, it is considered to be normal.
   */
  healthNum?: number | undefined;
  /**
   * Unhealthy threshold of the CLB listener. Value range: 2-10. Default value: 3, indicating that
   * if a forward is found unhealthy three consecutive times, it is considered to be abnormal.
   */
  unhealthNum?: number | undefined;
  /**
   * Forwarding method of the CLB listener. Only public CLB instances with HTTP or HTTPS listeners
   * support this parameter. Valid values: wrr (weighted round robin), ip_hash (forwarding the hash
   * of the source IP to the real server), least_conn (least connection). Default value: wrr.
   */
  httpHash?: CreateLoadBalancerListenersListenerHttpHash | undefined;
  /**
   * Forwarding method of the CLB listener. Only public CLB instances with TCP or UDP listeners
   * support this field. Valid values: wrr (weighted round robin), least_conn (least connection).
   * Default value: wrr.
   */
  scheduler?: CreateLoadBalancerListenersListenerScheduler | undefined;
  /**
   * Return code for health status of the HTTP or HTTPS listener of public network CLB instances.
   * Valid range: 1-31. Default value: 31. 1 represents a return code of 1xx (healthy). 2
   * represents a return code of 2xx (healthy). 4 represents a return code of 3xx (healthy). 8
   * represents a return code of 4xx (healthy). 16 represents a return code of 5xx (healthy). If
   * there are multiple codes that can show the healthy status, enter the accumulated value
   * corresponding to such codes.
   */
  httpCode?: number | undefined;
  /**
   * Health check path for the HTTP or HTTPS listener of public network CLB instances. Default
   * value: `/`. It must be started with `/`.
   */
  httpCheckPath?: string | undefined;
  /**
   * SSL authentication type of the HTTPS listener of public network CLB instances. unidirectional:
   * one-way authentication; mutual: mutual authentication. **This parameter is required to a HTTPS
   * listener.**
   */
  SSLMode?: CreateLoadBalancerListenersListenerSSLMode | undefined;
  /**
   * Server certificate ID. For HTTPS listeners, if this field is left empty, you must upload
   * server certificate by specifying parameters including certContent, certKey, and certName.
   */
  certId?: string | undefined;
  /**
   * Client certificate ID. For HTTPS listeners, if `SSLMode=mutual` and this field is left empty,
   * you must upload client certificate by specifying the certCaContent and certCaName parameters.
   */
  certCaId?: string | undefined;
  /**
   * Content of the client certificate uploaded. For HTTPS listeners, if `SSLMode=mutual` and
   * `certCaId` is left empty, this parameter must be passed in.
   */
  certCaContent?: string | undefined;
  /**
   * Name of the client CA certificate uploaded. For HTTPS listeners, if `SSLMode=mutual` and
   * `certCaId` is left empty, this parameter must be passed in.
   */
  certCaName?: string | undefined;
  /**
   * Content of the server certificate uploaded. For HTTPS listeners, if `certId` is left empty,
   * this parameter must be passed in.
   */
  certContent?: string | undefined;
  /**
   * Key of the server certificate uploaded. For HTTPS listeners, if `certId` is left empty, this
   * parameter must be passed in.
   */
  certKey?: string | undefined;
  /**
   * Name of the server certificate uploaded. For HTTPS listeners, if `certId` is left empty, this
   * parameter must be passed in.
   */
  certName?: string | undefined;
}

/** Data structure of the returned `listener` array */
export interface DescribeLoadBalancerListenersListener {
  /** CLB listener ID. */
  listenerId: string;
  /** ID of the CLB listener. */
  unListenerId: string;
  /** Listening port of the CLB instance. */
  loadBalancerPort: number;
  /** Forwarding port of the listener's backend. */
  instancePort: number;
  /** Listener name. */
  listenerName: string;
  /** Protocol type of the listener. 1: HTTP; 2: TCP; 3: UDP; 4: HTTPS. */
  protocol: DescribeLoadBalancerListenersListenerProtocol;
  /** Session persistence duration. */
  sessionExpire: number;
  /** Whether to enable the health check. 1: enable; 0: disable. */
  healthSwitch: DescribeLoadBalancerListenersListenerHealthSwitch;
  /** Response timeout. */
  timeOut: number;
  /** Interval between health checks. */
  intervalTime: number;
  /** Healthy threshold. */
  healthNum: number;
  /** Unhealthy threshold. */
  unhealthNum: number;
  /**
   * Polling method of the public network HTTP or HTTPS listener with static IP. Valid values: wrr
   * (weighted round robin) ip_hash (forwarding the hash of the source IP to the real server).
   */
  httpHash: DescribeLoadBalancerListenersListenerHttpHash;
  /** Forwarding method of the UDP or TCP listener of a public network classic CLB instance. */
  scheduler: string;
  /** Health check return code of the public network HTTP or HTTPS listener with static IP. */
  httpCode: number;
  /** Health check path of the public network HTTP or HTTPS listener with static IP. */
  httpCheckPath: string;
  /** Verification method of public network HTTPS listener with static IP. */
  SSLMode: string;
  /** Server certificate ID of the public network HTTPS listener with static IP. */
  certId: string;
  /** Client certificate ID of the public network HTTPS listener with static IP. */
  certCaId: string;
  /** Listener status. 0: creating. 1: running. */
  status: DescribeLoadBalancerListenersListenerStatus;
}

export interface RegisterInstancesWithLoadBalancerBackend {
  /**
   * Unique ID of the CVM, which can be obtained from the “unInstanceId” field in the response of
   * the DescribeInstances API. This API supports entering multiple CVM instance IDs at a time. For
   * example, if you want to specify two CVMs, enter `backends.0.instanceId&backends.1.instanceId`.
   */
  instanceId: string;
  /** Weight of the CVM. Value range: 0-100. Default value: 10. */
  weight?: number | undefined;
}

/** Structure of the `backendSet` array */
export interface DescribeLoadBalancerBackendsBackend {
  /** CVM instance ID. */
  instanceId: string;
  /**
   * CVM instance ID. This parameter supports all operations of `instanceId`. We recommend using
   * it.
   */
  unInstanceId: string;
  /** Weight of the CVM instance. */
  weight: number;
  /** Name of the CVM instance. */
  instanceName: string;
  /** Private IP of the CVM instance. */
  lanIp: string;
  /** Public IP of the CVM instance. */
  wanIpSet: string[];
  /**
   * Status of the CVM instance. 1: failed; 2: running; 3: creating; 4: shut down; 5: returned; 6:
   * returning; 7: restarting; 8: starting; 9: shutting down; 10: resetting password; 11:
   * formatting; 12: creating image; 13: setting bandwidth; 14: reinstalling system; 19: upgrading;
   * 21: hot migrating
   */
  instanceStatus: DescribeLoadBalancerBackendsBackendInstanceStatus;
}

export interface ModifyLoadBalancerBackendsBackend {
  /**
   * Unique ID of the CVM, which can be obtained from the `unInstanceId` field in the response of
   * the DescribeInstances API. This API supports entering multiple CVM instance IDs at a time. For
   * example, if you want to specify two CVMs, enter `backends.0.instanceId&backends.1.instanceId`.
   */
  instanceId: string;
  /** Weight of the bound CVMs. Value range: 0-100. Default value: 10. */
  weight: number;
}

export interface DeregisterInstancesFromLoadBalancerBackend {
  /**
   * Unique ID of CVM instance, which can be obtained through the `unInstanceId` (recommended) or
   * `instanceId` field returned by the DescribeInstances API. You can enter the IDs of multiple
   * CVM instances (for example, for two CVM instances, enter
   * ``backends.0.instanceId&backends.1.instanceId``).
   */
  instanceId: string;
}

/** Data structure of the `data` array */
export interface DescribeLBHealthStatusData {
  /** Private IP of the CVM. */
  ip: string;
  /** Protocol. */
  protocol: string;
  /** Port of the CVM. */
  port: number;
  /** Listening port of the CLB instance. */
  vport: number;
  /** Health check result. 1: healthy; 0: unhealthy. */
  healthStatus: DescribeLBHealthStatusDataHealthStatus;
}

/** The request of DescribeLoadBalancersTaskResult. */
export interface DescribeLoadBalancersTaskResultRequest {
  /** Request task ID, which is obtained from the returned value of an asynchronous API. */
  requestId: number;
}

/** The response of DescribeLoadBalancersTaskResult. */
export interface DescribeLoadBalancersTaskResultResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /** Returned array. */
  data: DescribeLoadBalancersTaskResultData;
}

/** The request of CreateLoadBalancer. */
export interface CreateLoadBalancerRequest {
  /** Network type of the CLB instance. 2: public network; 3: private network. */
  loadBalancerType?: CreateLoadBalancerRequestLoadBalancerType | undefined;
  /** CLB instance type. 1: CLB; 0: Cassic CLB. Default value: 0. */
  forward?: CreateLoadBalancerRequestForward | undefined;
  /**
   * CLB instance name, which takes effect only when an instance is created. Rule: 1-50 letters,
   * Chinese, digits, dashes (-), or underscores (_). Note: If this name is the same as that of an
   * existing CLB instance, the system will automatically generate a name for this newly created
   * instance.
   */
  loadBalancerName?: string | undefined;
  /**
   * Domain name prefix. The domain name of the CLB instance consists of the user-defined domain
   * prefix and the domain suffix automatically generated by Tencent Cloud to ensure the
   * uniqueness. This field is only applicable to Classic CLB instances.
   *
   * Rule: 1-20 lowercase letters, digits or dashes (-). This field is inapplicable to private
   * network CLB.
   *
   * Note: if this domain name prefix is the same as that of an existing CLB instance, the system
   * will automatically generate a domain name prefix for this newly created instance. For example,
   * you only need to enter the prefix "xxxxx" for xxxxx.region.appld.clb.myqcloud.com.
   */
  domainPrefix?: string | undefined;
  /**
   * Network ID of the CLB instance, which can be obtained via the DescribeVpcEx API. If no value
   * or "0" is passed in, the network is Classic Network.
   */
  vpcId?: string | undefined;
  /**
   * A subnet ID specified when you purchase a private network CLB instance in a VPC. The VIP of
   * this instance will be generated in the subnet. This parameter can be left empty in other
   * cases.
   */
  subnetId?: number | undefined;
  /**
   * ID of the project to which a CLB instance belongs, which can be obtained via the
   * DescribeProjects API. If this parameter is not passed in, the default project will be used.
   */
  projectId?: number | undefined;
  /** Number of CLB instances to be created. Default value: 1. */
  number?: number | undefined;
}

/** The response of CreateLoadBalancer. */
export interface CreateLoadBalancerResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /** Array of unique CLB instance IDs. */
  unLoadBalancerIds: Record<string, string[]>;
  /** Task ID. */
  requestId: number;
  /** Reserved field. */
  dealIds: string[];
}

/** The request of InquiryLBPriceAll. */
export interface InquiryLBPriceAllRequest {
  /**
   * CLB type.
   * - 2: public network CLB
   * - 3: private network CLB
   */
  loadBalancerType: InquiryLBPriceAllRequestLoadBalancerType;
  /**
   * Billing mode of the CLB instance.
   * - POSTPAID_BY_HOUR: pay-as-you-go on an hourly basis. Keep the default value.
   */
  lbChargeType: string;
  /** Number of instances. Default value: 1 */
  goodsNum?: number | undefined;
  /**
   * Network billing mode of the CLB instance, such as maximum bandwidth. This field is required
   * for public network CLB.
   */
  internetAccessible?: InquiryLBPriceAllInternetAccessible | undefined;
  /** This field is required only when you renew an instance or modify its configuration. */
  loadBalancerId?: string | undefined;
}

/** The response of InquiryLBPriceAll. */
export interface InquiryLBPriceAllResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /** Prices of the CLB instances, in USD. */
  price: InquiryLBPriceAllPrice;
}

/** The request of DescribeLoadBalancers. */
export interface DescribeLoadBalancersRequest {
  /** CLB instance ID. */
  loadBalancerIds?: string[] | undefined;
  /** Network type of the CLB instance. 2: public network; 3: private network. */
  loadBalancerType?: DescribeLoadBalancersRequestLoadBalancerType | undefined;
  /** CLB instance type. 1: CLB; 0: classic CLB, -1: all. */
  forward?: DescribeLoadBalancersRequestForward | undefined;
  /** CLB instance name. */
  loadBalancerName?: string | undefined;
  /**
   * Domain name assigned to a public network classic CLB instance by Tencent Cloud. This field is
   * inapplicable to other types of CLB instances.
   */
  domain?: string | undefined;
  /** VIP address of the CLB instance. You can enter several VIP addresses. */
  loadBalancerVips?: string[] | undefined;
  /** Public IP of the real server bound to a CLB instance. */
  backendWanIps?: string[] | undefined;
  /** Private IP of the real server bound to a CLB instance. */
  backendLanIps?: string[] | undefined;
  /** Data offset. Default value: 0. */
  offset?: number | undefined;
  /** Number of returned CLB instances. Default value: 20. */
  limit?: number | undefined;
  /** Sort by field. Valid values: loadBalancerName, createTime, domain, loadBalancerType. */
  orderBy?: DescribeLoadBalancersRequestOrderBy | undefined;
  /**
   * 1: reverse; 0: sequential. The `createTime` in reverse chronological order will be used by
   * default.
   */
  orderType?: DescribeLoadBalancersRequestOrderType | undefined;
  /** Search field which fuzzy matches name, domain name, or VIP. */
  searchKey?: string | undefined;
  /**
   * ID of the project to which a CLB instance belongs, which can be obtained via the
   * DescribeProject API.
   */
  projectId?: number | undefined;
  /**
   * Whether the CLB instance you want to query is bound to a real server. 0: no; 1: yes; 2: query
   * all.
   */
  withRs?: DescribeLoadBalancersRequestWithRs | undefined;
}

/** The response of DescribeLoadBalancers. */
export interface DescribeLoadBalancersResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /** Total number of CLB instances that meet the filter criteria. */
  totalCount: number;
  /** Array of returned CLB instances. */
  loadBalancerSet: DescribeLoadBalancersLoadBalancer[];
}

/** The request of DeleteLoadBalancers. */
export interface DeleteLoadBalancersRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerIds: string[];
}

/** The response of DeleteLoadBalancers. */
export interface DeleteLoadBalancersResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. */
  codeDesc: string;
  /**
   * Request task ID. The API provides an asynchronous task. You can use this parameter to query
   * the execution result via the DescribeLoadBalancersTaskResult API.
   */
  requestId: number;
}

/** The request of GetMonitorData. */
export interface GetMonitorDataRequest {
  /**
   * Namespace. Each Tencent Cloud service has a namespace. There are two namespaces for CLB:
   * qce/lb_public for public network CLB and qce/lb_private for private network CLB.
   */
  namespace: GetMonitorDataRequestnamespace_;
  /**
   * Monitoring metric to be obtained, such as `connnum` for current connection, and `intraffic`
   * for inbound bandwidth. For more information, see the table below.
   */
  metricName: string;
  dimensions: GetMonitorDataDimension[];
  /** Start time such as 2017-01-01 00:00:00. The default time is 00:00:00 on the current day. */
  startTime?: string | undefined;
  /**
   * End time such as 2017-01-01 10:00:00. The current time is used by default. Note: it cannot be
   * earlier than `startTime`, and we recommend configuring it on the same day as `startTime`.
   */
  endTime?: string | undefined;
  /**
   * Statistical period for monitoring data. Valid values: 60s and 300s. If this parameter is not
   * passed in, 300s will be used by default.
   *
   * Default: 300.
   */
  period?: GetMonitorDataRequestPeriod | undefined;
}

/** The response of GetMonitorData. */
export interface GetMonitorDataResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** Error code. */
  codeDesc: string;
  /** Detailed error message. */
  message: string;
  /** Start time. */
  startTime: string;
  /** End time. */
  endTime: string;
  /** Metric name. */
  metricName: string;
  /** Statistical period for monitoring data. */
  period: number;
  /**
   * Monitoring data list. Each element of the array stands for the data read at the monitoring
   * time point.
   */
  dataPoints: number[];
}

/** The request of ReplaceCert. */
export interface ReplaceCertRequest {
  /**
   * ID of the certificate to be replaced. This can be the ID of a server certificate, or a client
   * certificate.
   */
  oldCertId: string;
  /**
   * ID of the new certificate. If this is left empty, the `newCertContent` and `newCertName`
   * parameters are required. For a server certificate, the `newCertKey` parameter is also
   * required.
   */
  newCertId?: string | undefined;
  /** Content of the new certificate. The `newCertId` parameter is required if this is left empty. */
  newCertContent?: string | undefined;
  /** Name of the new certificate. The `newCertId` parameter is required if this is left empty. */
  newCertName?: string | undefined;
  /**
   * Private key of the new certificate. The `newCertId` parameter is required for a server
   * certificate if this is left empty.
   */
  newCertKey?: string | undefined;
}

/** The response of ReplaceCert. */
export interface ReplaceCertResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Description of the task execution status. */
  codeDesc: string;
}

/** The request of GetCertListWithLoadBalancer. */
export interface GetCertListWithLoadBalancerRequest {
  /** ID of the certificate to be queried. */
  certIds: string[];
}

/** The response of GetCertListWithLoadBalancer. */
export interface GetCertListWithLoadBalancerResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /**
   * `key` is the certificate, and `value` is the information of the CLB instance and listener
   * associated with the certificate.
   */
  certSet: Record<string, GetCertListWithLoadBalancerCert[]>;
}

/** The request of DescribeLoadBalancerLog. */
export interface DescribeLoadBalancerLogRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  /** Log sequence by timestamp. Valid values: desc and asc. Default value: desc. */
  order?: DescribeLoadBalancerLogRequestOrder | undefined;
  /**
   * Time when you start querying logs using Unix timestamp (accurate to seconds). The default is 5
   * minutes earlier than `endTime`.
   */
  startTime?: number | undefined;
  /**
   * Time when you finish querying logs using Unix timestamp (accurate to seconds). The default is
   * the current timestamp.
   */
  endTime?: number | undefined;
  /** Log offset. Value range: [0,10000]. */
  offset?: number | undefined;
  /** Number of logs. Value range: [0,500]. */
  limit?: number | undefined;
  /**
   * Filter condition of logs in key-value pairs. **See the valid values for the key of `filter`
   * array below for supported fields.**
   */
  filter?:
    | (Omit<DescribeLoadBalancerLogFilter, 'key'> & {
        key:
          | 'status'
          | 'status_not'
          | 'server_name'
          | 'server_name_not'
          | 'http_host'
          | 'http_host_not'
          | 'remote_addr'
          | 'remote_addr_not'
          | 'request_time_less_than'
          | 'request_time_greater_than'
          | (string & {});
      })[]
    | undefined;
}

/** The response of DescribeLoadBalancerLog. */
export interface DescribeLoadBalancerLogResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /** Information of the log returned. */
  logInfo: DescribeLoadBalancerLogLogInfo;
}

/** The request of CloneLB. */
export interface CloneLBRequest {
  /** CLB instance ID. */
  loadBalancerId: string;
  /**
   * Clone type.
   * - all: both the listener and the RS binding relationship will be cloned.
   * - onlyListener: only the listener will be cloned, but the RS binding relationship will not.
   */
  cloneType: CloneLBRequestCloneType;
  /**
   * Availability zone in which the CLB instance is cloned. It is the same as that specified in
   * purchase parameters.
   */
  zone?: string | undefined;
}

/** The response of CloneLB. */
export interface CloneLBResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /** ID of new CLB instances from the clone. */
  cloneLBId: string;
}

/** The request of ModifyLoadBalancerAttributes. */
export interface ModifyLoadBalancerAttributesRequest {
  /** Unique ID of the CLB instance, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  /**
   * Name of the CLB instance, which can contain 1-50 characters, including letters, Chinese,
   * numbers, hyphen (-) or underscore (_).
   */
  loadBalancerName?: string | undefined;
  /**
   * Domain name prefix. The domain name of a CLB instance consists of the user-defined domain name
   * prefix and the domain suffix in the configuration file to ensure the uniqueness. Rule: 1-20
   * characters including lowercase letters, numbers, or hyphen (-). This field cannot be specified
   * for private network CLB instances.
   */
  domainPrefix?: string | undefined;
}

/** The response of ModifyLoadBalancerAttributes. */
export interface ModifyLoadBalancerAttributesResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /**
   * Request task ID. The API provides an asynchronous task. You can use this parameter to query
   * the execution result of the task via the DescribeLoadBalancersTaskResult API.
   */
  requestId: number;
}

/** The request of CreateLoadBalancerListeners. */
export interface CreateLoadBalancerListenersRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  listeners: CreateLoadBalancerListenersListener[];
}

/** The response of CreateLoadBalancerListeners. */
export interface CreateLoadBalancerListenersResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /**
   * Request task ID. The operation status can be queried via the DescribeLoadBalancersTaskResult
   * API.
   */
  requestId: number;
  /** Listener ID array. */
  listenerIds: string[];
}

/** The request of DescribeLoadBalancerListeners. */
export interface DescribeLoadBalancerListenersRequest {
  /**
   * Unique ID of the CLB instance, which can be queried via the DescribeLoadBalancers API. You can
   * use `loadBalancerId` or `unLoadBalancerId`, we recommend using `unLoadBalancerId`.
   */
  loadBalancerId: string;
  /** ID of the CLB listener. */
  listenerIds?: string[] | undefined;
  /** Protocol type of the listener. 1: HTTP; 2: TCP; 3: UDP; 4: HTTPS. */
  protocol?: DescribeLoadBalancerListenersRequestProtocol | undefined;
  /** Port of the CLB listener. */
  loadBalancerPort?: number | undefined;
  /** Status of the CLB listener. This field will be ignored when `listenerIds.n` is specified. */
  status?: number | undefined;
}

/** The response of DescribeLoadBalancerListeners. */
export interface DescribeLoadBalancerListenersResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /** Total number of CLB instances that meet the filter criteria. */
  totalCount: number;
  /** Returned array of listeners. */
  listenerSet: DescribeLoadBalancerListenersListener[];
}

/** The request of DeleteLoadBalancerListeners. */
export interface DeleteLoadBalancerListenersRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  /**
   * ID of the CLB listener to delete, which can be queried via the DescribeLoadBalancerListeners
   * API.
   */
  listenerIds: string[];
}

/** The response of DeleteLoadBalancerListeners. */
export interface DeleteLoadBalancerListenersResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /**
   * Request task ID. The API provides an asynchronous task. You can use this parameter to query
   * the execution result via the DescribeLoadBalancersTaskResult API.
   */
  requestId: number;
}

/** The request of ModifyLoadBalancerListener. */
export interface ModifyLoadBalancerListenerRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  /** CLB listener ID, which can be queried via the DescribeLoadBalancerListeners API. */
  listenerId: string;
  /** Listener name. */
  listenerName?: string | undefined;
  /** Session persistence duration. 0: disable. Value range: 30-3600. */
  sessionExpire?: number | undefined;
  /** Whether to enable health check. 1: enable; 0: disable. */
  healthSwitch?: ModifyLoadBalancerListenerRequestHealthSwitch | undefined;
  /**
   * Response timeout. Value range: 2-60 seconds; This parameter cannot be specified for public
   * network CLB listener with HTTP or HTTPS protocol.
   */
  timeOut?: number | undefined;
  /** Interval between health checks. Value range: 5-300 seconds. Default value: 5. */
  intervalTime?: number | undefined;
  /** Healthy threshold. Value range: 2-10. */
  healthNum?: number | undefined;
  /** Unhealthy threshold. Value range: 2-10. */
  unhealthNum?: number | undefined;
  /**
   * Forwarding method of the CLB listener. This field cannot be passed in together with
   * `httpHash`. Only public network CLB listeners with TCP or UDP protocol support this field.
   * Valid values: wrr (weighted round robin), least_conn (least connection).
   */
  scheduler?: ModifyLoadBalancerListenerRequestScheduler | undefined;
  /**
   * Forwarding method of the CLB listener. Only public network CLB listener with HTTP or HTTPS
   * protocol support this field. Valid values: wrr (weighted round robin), ip_hash (forwarding the
   * hash of the source IP to the real server), least_conn (least connection). Default value: wrr.
   */
  httpHash?: ModifyLoadBalancerListenerRequestHttpHash | undefined;
  /**
   * Return code for the health check of HTTP or HTTPS CLB listeners. Valid range: 1-31. Default
   * value: 31. 1 represents a return code of 1xx (healthy). 2 represents a return code of 2xx
   * (healthy). 4 represents a return code of 3xx (healthy). 8 represents a return code of 4xx
   * (healthy). 16 represents a return code of 5xx (healthy). If there are multiple codes that can
   * show the healthy status, enter the accumulated value corresponding to such codes.
   */
  httpCode?: number | undefined;
  /**
   * Health check path for the public network CLB listener with HTTP or HTTPS protocol. Default is
   * /. It must start with /.
   */
  httpCheckPath?: string | undefined;
  /**
   * Verification mode of the public network CLB listener with HTTPS protocol. unidirectional:
   * unidirectional verification; mutual: mutual verification.
   */
  SSLMode?: ModifyLoadBalancerListenerRequestSSLMode | undefined;
  /** New server certificate ID of the public network CLB listener with HTTPS protocol. */
  certId?: string | undefined;
  /** New client certificate ID of the public network CLB listener with HTTPS protocol. */
  certCaId?: string | undefined;
  /** New client certificate content of the public network CLB listener with HTTPS protocol. */
  certCaContent?: string | undefined;
  /** New client certificate name of the public network CLB listener with HTTPS protocol. */
  certCaName?: string | undefined;
  /** New server certificate content of the public network CLB listener with HTTPS protocol. */
  certContent?: string | undefined;
  /** New server certificate key of the public network CLB listener with HTTPS protocol. */
  certKey?: string | undefined;
  /** New server certificate name of the public network CLB listener with HTTPS protocol. */
  certName?: string | undefined;
}

/** The response of ModifyLoadBalancerListener. */
export interface ModifyLoadBalancerListenerResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /**
   * Request task ID. You can use this field to query the operation status via the
   * DescribeLoadBalancersTaskResult API.
   */
  requestId: number;
}

/** The request of RegisterInstancesWithLoadBalancer. */
export interface RegisterInstancesWithLoadBalancerRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  backends: RegisterInstancesWithLoadBalancerBackend[];
}

/** The response of RegisterInstancesWithLoadBalancer. */
export interface RegisterInstancesWithLoadBalancerResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /**
   * Request task ID. The API provides an asynchronous task. You can use this parameter to query
   * the operation result via the DescribeLoadBalancersTaskResult API.
   */
  requestId: number;
}

/** The request of DescribeLoadBalancerBackends. */
export interface DescribeLoadBalancerBackendsRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
}

/** The response of DescribeLoadBalancerBackends. */
export interface DescribeLoadBalancerBackendsResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /** Total number of CVMs bound to this CLB instance. */
  totalCount: number;
  /** Array of real servers returned. */
  backendSet: DescribeLoadBalancerBackendsBackend[];
}

/** The request of ModifyLoadBalancerBackends. */
export interface ModifyLoadBalancerBackendsRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  backends: ModifyLoadBalancerBackendsBackend[];
}

/** The response of ModifyLoadBalancerBackends. */
export interface ModifyLoadBalancerBackendsResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /**
   * Request task ID. The API provides an asynchronous task. You can use this parameter to query
   * the execution result of the task via the DescribeLoadBalancersTaskResult API.
   */
  requestId: number;
}

/** The request of DeregisterInstancesFromLoadBalancer. */
export interface DeregisterInstancesFromLoadBalancerRequest {
  /** CLB instance ID, which can be queried through the DescribeLoadBalancers API. */
  loadBalancerId: string;
  backends: DeregisterInstancesFromLoadBalancerBackend[];
}

/** The response of DeregisterInstancesFromLoadBalancer. */
export interface DeregisterInstancesFromLoadBalancerResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, please see Common
   * Error Codes.
   */
  code: number;
  /** Module error message related to the API. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" will be returned. For a failed operation, a
   * message describing the failure will be returned.
   */
  codeDesc: string;
  /**
   * Request task ID. This API is an async task. You can call the DescribeLoadBalancersTaskResult
   * API to query the task operation result based on this parameter.
   */
  requestId: number;
}

/** The request of DescribeLBHealthStatus. */
export interface DescribeLBHealthStatusRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  /** CLB listener ID, which can be queried via the DescribeLoadBalancerListeners API. */
  listenerId?: string | undefined;
}

/** The response of DescribeLBHealthStatus. */
export interface DescribeLBHealthStatusResponse {
  /**
   * Common error code. 0: success; other values: failure. For more information, see Common Error
   * Codes.
   */
  code: number;
  /** API-related module error message description. */
  message: string;
  /**
   * Error code. For a successful operation, "Success" is returned. For a failed operation, a
   * message describing the failure is returned.
   */
  codeDesc: string;
  /** Returned array. */
  data: DescribeLBHealthStatusData[];
}
