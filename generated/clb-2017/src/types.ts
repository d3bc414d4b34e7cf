// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Data types, requests and responses. */

/**
 * Data structure
 *
 * Documented in clb-api.md, lines 16062 to 16065.
 */
export interface DescribeLoadBalancersTaskResultData {
  /** Current task status. 0: successful; 1: failed; 2: in progress. */
  status: 0 | 1 | 2 | (number & {});
}

/**
 * `internetAccessible` type
 *
 * Documented in clb-api.md, lines 16187 to 16193.
 */
export interface InquiryLBPriceAllInternetAccessible {
  /**
   * Network billing mode.
   * - TRAFFIC_POSTPAID_BY_HOUR: bill-by-traffic on an hourly pay-as-you-go basis
   * - BANDWIDTH_POSTPAID_BY_HOUR: bill-by-bandwidth on an hourly pay-as-you-go basis
   * - BANDWIDTH_PACKAGE: bill by bandwidth package (only for specified ISPs currently)
   */
  internetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR' | 'BANDWIDTH_POSTPAID_BY_HOUR' | 'BANDWIDTH_PACKAGE' | (string & {});
  /**
   * Maximum outbound bandwidth, in Mbps. Valid ranges: 0-2048 Mbps. This field is only effective for public network CLB instances.
   *
   * Range: 0 to 2048. Unit: Mbps.
   */
  internetMaxBandwidthOut: number;
}

/** Documented in clb-api.md, lines 16201 to 16201. */
export interface InquiryLBPriceAllPrice {
  lbIdPrice: InquiryLBPriceAllLbIdPrice;
}

/** Documented in clb-api.md, lines 16232 to 16232. */
export interface InquiryLBPriceAllLbIdPrice {
  originalPrice: number;
  discountPrice: number;
}

/**
 * `loadBalancerSet` structure
 *
 * Documented in clb-api.md, lines 16284 to 16305.
 */
export interface DescribeLoadBalancersLoadBalancer {
  /** CLB instance ID. */
  loadBalancerId: string;
  /** CLB instance ID. */
  unLoadBalancerId: string;
  /** CLB instance name. */
  loadBalancerName: string;
  /** Network type of the CLB instance. 2: public network; 3: private network. */
  loadBalancerType: 2 | 3 | (number & {});
  /** CLB type identifier. 1: CLB; 0: classic CLB. */
  forward: 1 | 0 | (number & {});
  /** Domain name assigned to a public network classic CLB instance by Tencent Cloud. This field is inapplicable to other types of CLB instances. */
  domain: string;
  /** VIP list of the CLB instance. */
  loadBalancerVips: string[];
  /** Status of the CLB instance. 0: creating; 1: running. */
  status: 0 | 1 | (number & {});
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
  openBgp: 1 | 0 | (number & {});
  /** "snat" is enabled for all private network classic CLB instances created before December 2016. */
  snat: boolean;
  /** Isolation status of the CLB instance due to account arrears. 0: not isolated; 1: isolated. */
  isolation: 0 | 1 | (number & {});
  /** Log information. Only the public network CLB instances that have HTTP or HTTPS listener can generate logs. */
  log: string;
}

/** Documented in clb-api.md, lines 16421 to 16422. */
export interface GetMonitorDataDimension {
  /** Dimension name. You can use a combination of dimensions to get the monitoring data. Each namespace has different dimension structures as shown in the table below. This parameter should be used with `dimensions.n.value`. */
  name: string;
  /** Values of a specified dimension. */
  value: string;
}

/**
 * Data structure of the returned `certSet` array
 *
 * Documented in clb-api.md, lines 17041 to 17050.
 */
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

/**
 * Data structure of the returned `listener` array
 *
 * Documented in clb-api.md, lines 17052 to 17071.
 */
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

/** Documented in clb-api.md, lines 17176 to 17176. */
export interface DescribeLoadBalancerLogFilter {
  key: string;
  value: string;
}

/**
 * `logInfo` format
 *
 * Documented in clb-api.md, lines 17201 to 17205.
 */
export interface DescribeLoadBalancerLogLogInfo {
  /** Log array. */
  logList: DescribeLoadBalancerLogLog[];
  /** Total number of logs. */
  total: number;
}

/**
 * `logList` data format
 *
 * Documented in clb-api.md, lines 17207 to 17233.
 */
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
  /**
   * Number of bytes sent to the client.
   *
   * Unit: bytes.
   */
  bytes_sent: number;
  /** RS status. */
  upstream_status: string;
  /** Protocol type (http/https/spdy/http2/ws/wss). */
  protocol_type: 'http' | 'https' | 'spdy' | 'http2' | 'ws' | 'wss' | (string & {});
  /** Request processing time. */
  request_time: number;
  /**
   * The time it takes to establish a TCP connection with an RS, in seconds.
   *
   * Unit: seconds.
   */
  upstream_connect_time: number;
  /**
   * Number of bytes of the request received from the client.
   *
   * Unit: bytes.
   */
  request_length: number;
  /**
   * TCP connection RTT, in milliseconds.
   *
   * Unit: milliseconds.
   */
  tcpinfo_rtt: number;
  /**
   * The time it takes to receive a response from an RS, in seconds.
   *
   * Unit: seconds.
   */
  upstream_response_time: number;
  /** Status code returned by the request. Status code "200" will be returned if no RS exists. */
  status: string;
  /** The user_agent used in the HTTP request header. */
  http_user_agent: string;
}

/** Documented in clb-api.md, lines 17432 to 17457. */
export interface CreateLoadBalancerListenersListener {
  /**
   * Listening port of the CLB listener. Valid range: 1-65535. `listeners` is an array. You can create n listeners, and `n` is a subscript.
   *
   * Range: 1 to 65535.
   */
  loadBalancerPort: number;
  /**
   * Listening port of CLB listener's real server. Value range: 1-65535.
   *
   * Range: 1 to 65535.
   */
  instancePort: number;
  /** Protocol type of the CLB listener. 1: HTTP; 2: TCP; 3: UDP; 4: HTTPS. Public network CLB listeners support HTTP, UDP, TCP and HTTPS protocols; Private network CLB listeners only support TCP and UDP protocols. */
  protocol: 1 | 2 | 3 | 4 | (number & {});
  /** Name of the CLB listener. */
  listenerName?: string | undefined;
  /**
   * Session persistence duration of the CLB listener. Value range: 0 or 30-3600. Default value: 0.
   *
   * Default: 0. Range: 0 to 3600.
   */
  sessionExpire?: number | undefined;
  /**
   * Whether to enable the health check for CLB listeners. 1: enable; 0: disable. Default value: 1.
   *
   * Default: 1.
   */
  healthSwitch?: 1 | 0 | (number & {}) | undefined;
  /**
   * Response timeout of health check for the CLB listener, in seconds. Valid range: 2-60, default value: 2. **This parameter should be less than the check interval.** This parameter is currently unavailable to public network CLB listeners with HTTP or HTTPS protocol.
   *
   * Default: 2. Range: 2 to 60. Unit: seconds.
   */
  timeOut?: number | undefined;
  /**
   * Health check interval for the CLB listener, in seconds. Value range: 5-300. Default value: 5.
   *
   * Default: 5. Range: 5 to 300. Unit: seconds.
   */
  intervalTime?: number | undefined;
  /**
   * Healthy threshold of the CLB listener. Value range: 2-10. Default value: 3, indicating that if a forward is found healthy three consecutive times, it is considered to be normal.
   *
   * Default: 3. Range: 2 to 10.
   */
  healthNum?: number | undefined;
  /**
   * Unhealthy threshold of the CLB listener. Value range: 2-10. Default value: 3, indicating that if a forward is found unhealthy three consecutive times, it is considered to be abnormal.
   *
   * Default: 3. Range: 2 to 10.
   */
  unhealthNum?: number | undefined;
  /**
   * Forwarding method of the CLB listener. Only public CLB instances with HTTP or HTTPS listeners support this parameter. Valid values: wrr (weighted round robin), ip_hash (forwarding the hash of the source IP to the real server), least_conn (least connection). Default value: wrr.
   *
   * Default: "wrr".
   */
  httpHash?: 'wrr' | 'ip_hash' | 'least_conn' | (string & {}) | undefined;
  /**
   * Forwarding method of the CLB listener. Only public CLB instances with TCP or UDP listeners support this field. Valid values: wrr (weighted round robin), least_conn (least connection). Default value: wrr.
   *
   * Default: "wrr".
   */
  scheduler?: 'wrr' | 'least_conn' | (string & {}) | undefined;
  /**
   * Return code for health status of the HTTP or HTTPS listener of public network CLB instances. Valid range: 1-31. Default value: 31. 1 represents a return code of 1xx (healthy). 2 represents a return code of 2xx (healthy). 4 represents a return code of 3xx (healthy). 8 represents a return code of 4xx (healthy). 16 represents a return code of 5xx (healthy). If there are multiple codes that can show the healthy status, enter the accumulated value corresponding to such codes.
   *
   * Default: 31. Range: 1 to 31.
   */
  httpCode?: number | undefined;
  /**
   * Health check path for the HTTP or HTTPS listener of public network CLB instances. Default value: `/`. It must be started with `/`.
   *
   * Default: "/".
   */
  httpCheckPath?: string | undefined;
  /** SSL authentication type of the HTTPS listener of public network CLB instances. unidirectional: one-way authentication; mutual: mutual authentication. **This parameter is required to a HTTPS listener.** */
  SSLMode?: 'unidirectional' | 'mutual' | (string & {}) | undefined;
  /** Server certificate ID. For HTTPS listeners, if this field is left empty, you must upload server certificate by specifying parameters including certContent, certKey, and certName. */
  certId?: string | undefined;
  /** Client certificate ID. For HTTPS listeners, if `SSLMode=mutual` and this field is left empty, you must upload client certificate by specifying the certCaContent and certCaName parameters. */
  certCaId?: string | undefined;
  /** Content of the client certificate uploaded. For HTTPS listeners, if `SSLMode=mutual` and `certCaId` is left empty, this parameter must be passed in. */
  certCaContent?: string | undefined;
  /** Name of the client CA certificate uploaded. For HTTPS listeners, if `SSLMode=mutual` and `certCaId` is left empty, this parameter must be passed in. */
  certCaName?: string | undefined;
  /** Content of the server certificate uploaded. For HTTPS listeners, if `certId` is left empty, this parameter must be passed in. */
  certContent?: string | undefined;
  /** Key of the server certificate uploaded. For HTTPS listeners, if `certId` is left empty, this parameter must be passed in. */
  certKey?: string | undefined;
  /** Name of the server certificate uploaded. For HTTPS listeners, if `certId` is left empty, this parameter must be passed in. */
  certName?: string | undefined;
}

/**
 * Data structure of the returned `listener` array
 *
 * Documented in clb-api.md, lines 17582 to 17603.
 */
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
  protocol: 1 | 2 | 3 | 4 | (number & {});
  /** Session persistence duration. */
  sessionExpire: number;
  /** Whether to enable the health check. 1: enable; 0: disable. */
  healthSwitch: 1 | 0 | (number & {});
  /** Response timeout. */
  timeOut: number;
  /** Interval between health checks. */
  intervalTime: number;
  /** Healthy threshold. */
  healthNum: number;
  /** Unhealthy threshold. */
  unhealthNum: number;
  /** Polling method of the public network HTTP or HTTPS listener with static IP. Valid values: wrr (weighted round robin) ip_hash (forwarding the hash of the source IP to the real server). */
  httpHash: 'wrr' | 'ip_hash' | (string & {});
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
  status: 0 | 1 | (number & {});
}

/** Documented in clb-api.md, lines 17946 to 17947. */
export interface RegisterInstancesWithLoadBalancerBackend {
  /** Unique ID of the CVM, which can be obtained from the “unInstanceId” field in the response of the DescribeInstances API. This API supports entering multiple CVM instance IDs at a time. For example, if you want to specify two CVMs, enter `backends.0.instanceId&backends.1.instanceId`. */
  instanceId: string;
  /**
   * Weight of the CVM. Value range: 0-100. Default value: 10.
   *
   * Default: 10. Range: 0 to 100.
   */
  weight?: number | undefined;
}

/**
 * Structure of the `backendSet` array
 *
 * Documented in clb-api.md, lines 18011 to 18022.
 */
export interface DescribeLoadBalancerBackendsBackend {
  /** CVM instance ID. */
  instanceId: string;
  /** CVM instance ID. This parameter supports all operations of `instanceId`. We recommend using it. */
  unInstanceId: string;
  /** Weight of the CVM instance. */
  weight: number;
  /** Name of the CVM instance. */
  instanceName: string;
  /** Private IP of the CVM instance. */
  lanIp: string;
  /** Public IP of the CVM instance. */
  wanIpSet: string[];
  /** Status of the CVM instance. 1: failed; 2: running; 3: creating; 4: shut down; 5: returned; 6: returning; 7: restarting; 8: starting; 9: shutting down; 10: resetting password; 11: formatting; 12: creating image; 13: setting bandwidth; 14: reinstalling system; 19: upgrading; 21: hot migrating */
  instanceStatus: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 19 | 21 | (number & {});
}

/** Documented in clb-api.md, lines 18078 to 18079. */
export interface ModifyLoadBalancerBackendsBackend {
  /** Unique ID of the CVM, which can be obtained from the `unInstanceId` field in the response of the DescribeInstances API. This API supports entering multiple CVM instance IDs at a time. For example, if you want to specify two CVMs, enter `backends.0.instanceId&backends.1.instanceId`. */
  instanceId: string;
  /**
   * Weight of the bound CVMs. Value range: 0-100. Default value: 10.
   *
   * Default: 10. Range: 0 to 100.
   */
  weight: number;
}

/** Documented in clb-api.md, lines 18133 to 18133. */
export interface DeregisterInstancesFromLoadBalancerBackend {
  /** Unique ID of CVM instance, which can be obtained through the `unInstanceId` (recommended) or `instanceId` field returned by the DescribeInstances API. You can enter the IDs of multiple CVM instances (for example, for two CVM instances, enter ``backends.0.instanceId&backends.1.instanceId``). */
  instanceId: string;
}

/**
 * Data structure of the `data` array
 *
 * Documented in clb-api.md, lines 18200 to 18207.
 */
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
  healthStatus: 1 | 0 | (number & {});
}

/** The request of DescribeLoadBalancersTaskResult (lines 16035 to 16088). */
export interface DescribeLoadBalancersTaskResultRequest {
  /** Request task ID, which is obtained from the returned value of an asynchronous API. */
  requestId: number;
}

/** The response of DescribeLoadBalancersTaskResult (lines 16035 to 16088). */
export interface DescribeLoadBalancersTaskResultResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Returned array. */
  data: DescribeLoadBalancersTaskResultData;
}

/** The request of CreateLoadBalancer (lines 16090 to 16162). */
export interface CreateLoadBalancerRequest {
  /** Network type of the CLB instance. 2: public network; 3: private network. */
  loadBalancerType?: 2 | 3 | (number & {}) | undefined;
  /**
   * CLB instance type. 1: CLB; 0: Cassic CLB. Default value: 0.
   *
   * Default: 0.
   */
  forward?: 1 | 0 | (number & {}) | undefined;
  /**
   * CLB instance name, which takes effect only when an instance is created. Rule: 1-50 letters, Chinese, digits, dashes (-), or underscores (_). Note: If this name is the same as that of an existing CLB instance, the system will automatically generate a name for this newly created instance.
   *
   * Length: 1 to 50.
   */
  loadBalancerName?: string | undefined;
  /**
   * Domain name prefix. The domain name of the CLB instance consists of the user-defined domain prefix and the domain suffix automatically generated by Tencent Cloud to ensure the uniqueness. This field is only applicable to Classic CLB instances.
   *
   * Rule: 1-20 lowercase letters, digits or dashes (-). This field is inapplicable to private network CLB.
   *
   * Note: if this domain name prefix is the same as that of an existing CLB instance, the system will automatically generate a domain name prefix for this newly created instance. For example, you only need to enter the prefix "xxxxx" for xxxxx.region.appld.clb.myqcloud.com.
   *
   * Length: 1 to 20.
   */
  domainPrefix?: string | undefined;
  /** Network ID of the CLB instance, which can be obtained via the DescribeVpcEx API. If no value or "0" is passed in, the network is Classic Network. */
  vpcId?: string | undefined;
  /** A subnet ID specified when you purchase a private network CLB instance in a VPC. The VIP of this instance will be generated in the subnet. This parameter can be left empty in other cases. */
  subnetId?: number | undefined;
  /** ID of the project to which a CLB instance belongs, which can be obtained via the DescribeProjects API. If this parameter is not passed in, the default project will be used. */
  projectId?: number | undefined;
  /**
   * Number of CLB instances to be created. Default value: 1.
   *
   * Default: 1.
   */
  number?: number | undefined;
}

/** The response of CreateLoadBalancer (lines 16090 to 16162). */
export interface CreateLoadBalancerResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Array of unique CLB instance IDs. */
  unLoadBalancerIds: Record<string, string[]>;
  /** Task ID. */
  requestId: number;
  /** Reserved field. */
  dealIds: string[];
}

/** The request of InquiryLBPriceAll (lines 16164 to 16238). */
export interface InquiryLBPriceAllRequest {
  /**
   * CLB type.
   * - 2: public network CLB
   * - 3: private network CLB
   */
  loadBalancerType: 2 | 3 | (number & {});
  /**
   * Billing mode of the CLB instance.
   * - POSTPAID_BY_HOUR: pay-as-you-go on an hourly basis. Keep the default value.
   */
  lbChargeType: string;
  /**
   * Number of instances. Default value: 1
   *
   * Default: 1.
   */
  goodsNum?: number | undefined;
  /** Network billing mode of the CLB instance, such as maximum bandwidth. This field is required for public network CLB. */
  internetAccessible?: InquiryLBPriceAllInternetAccessible | undefined;
  /** This field is required only when you renew an instance or modify its configuration. */
  loadBalancerId?: string | undefined;
}

/** The response of InquiryLBPriceAll (lines 16164 to 16238). */
export interface InquiryLBPriceAllResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Prices of the CLB instances, in USD. */
  price: InquiryLBPriceAllPrice;
}

/** The request of DescribeLoadBalancers (lines 16240 to 16350). */
export interface DescribeLoadBalancersRequest {
  /** CLB instance ID. */
  loadBalancerIds?: string[] | undefined;
  /** Network type of the CLB instance. 2: public network; 3: private network. */
  loadBalancerType?: 2 | 3 | (number & {}) | undefined;
  /** CLB instance type. 1: CLB; 0: classic CLB, -1: all. */
  forward?: 1 | 0 | -1 | (number & {}) | undefined;
  /** CLB instance name. */
  loadBalancerName?: string | undefined;
  /** Domain name assigned to a public network classic CLB instance by Tencent Cloud. This field is inapplicable to other types of CLB instances. */
  domain?: string | undefined;
  /** VIP address of the CLB instance. You can enter several VIP addresses. */
  loadBalancerVips?: string[] | undefined;
  /** Public IP of the real server bound to a CLB instance. */
  backendWanIps?: string[] | undefined;
  /** Private IP of the real server bound to a CLB instance. */
  backendLanIps?: string[] | undefined;
  /**
   * Data offset. Default value: 0.
   *
   * Default: 0.
   */
  offset?: number | undefined;
  /**
   * Number of returned CLB instances. Default value: 20.
   *
   * Default: 20.
   */
  limit?: number | undefined;
  /** Sort by field. Valid values: loadBalancerName, createTime, domain, loadBalancerType. */
  orderBy?: 'loadBalancerName' | 'createTime' | 'domain' | 'loadBalancerType' | (string & {}) | undefined;
  /**
   * 1: reverse; 0: sequential. The `createTime` in reverse chronological order will be used by default.
   *
   * Default: 1.
   */
  orderType?: 1 | 0 | (number & {}) | undefined;
  /** Search field which fuzzy matches name, domain name, or VIP. */
  searchKey?: string | undefined;
  /** ID of the project to which a CLB instance belongs, which can be obtained via the DescribeProject API. */
  projectId?: number | undefined;
  /** Whether the CLB instance you want to query is bound to a real server. 0: no; 1: yes; 2: query all. */
  withRs?: 0 | 1 | 2 | (number & {}) | undefined;
}

/** The response of DescribeLoadBalancers (lines 16240 to 16350). */
export interface DescribeLoadBalancersResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Total number of CLB instances that meet the filter criteria. */
  totalCount: number;
  /** Array of returned CLB instances. */
  loadBalancerSet: DescribeLoadBalancersLoadBalancer[];
}

/** The request of DeleteLoadBalancers (lines 16352 to 16400). */
export interface DeleteLoadBalancersRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerIds: string[];
}

/** The response of DeleteLoadBalancers (lines 16352 to 16400). */
export interface DeleteLoadBalancersResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. */
  codeDesc: string;
  /** Request task ID. The API provides an asynchronous task. You can use this parameter to query the execution result via the DescribeLoadBalancersTaskResult API. */
  requestId: number;
}

/** The request of GetMonitorData (lines 16402 to 16960). */
export interface GetMonitorDataRequest {
  /** Namespace. Each Tencent Cloud service has a namespace. There are two namespaces for CLB: qce/lb_public for public network CLB and qce/lb_private for private network CLB. */
  namespace: 'qce/lb_public' | 'qce/lb_private' | (string & {});
  /** Monitoring metric to be obtained, such as `connnum` for current connection, and `intraffic` for inbound bandwidth. For more information, see the table below. */
  metricName: string;
  dimensions: GetMonitorDataDimension[];
  /** Start time such as 2017-01-01 00:00:00. The default time is 00:00:00 on the current day. */
  startTime?: string | undefined;
  /** End time such as 2017-01-01 10:00:00. The current time is used by default. Note: it cannot be earlier than `startTime`, and we recommend configuring it on the same day as `startTime`. */
  endTime?: string | undefined;
  /**
   * Statistical period for monitoring data. Valid values: 60s and 300s. If this parameter is not passed in, 300s will be used by default.
   *
   * Default: 300.
   */
  period?: 60 | 300 | (number & {}) | undefined;
}

/** The response of GetMonitorData (lines 16402 to 16960). */
export interface GetMonitorDataResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
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
  /** Monitoring data list. Each element of the array stands for the data read at the monitoring time point. */
  dataPoints: number[];
}

/** The request of ReplaceCert (lines 16962 to 17010). */
export interface ReplaceCertRequest {
  /** ID of the certificate to be replaced. This can be the ID of a server certificate, or a client certificate. */
  oldCertId: string;
  /** ID of the new certificate. If this is left empty, the `newCertContent` and `newCertName` parameters are required. For a server certificate, the `newCertKey` parameter is also required. */
  newCertId?: string | undefined;
  /** Content of the new certificate. The `newCertId` parameter is required if this is left empty. */
  newCertContent?: string | undefined;
  /** Name of the new certificate. The `newCertId` parameter is required if this is left empty. */
  newCertName?: string | undefined;
  /** Private key of the new certificate. The `newCertId` parameter is required for a server certificate if this is left empty. */
  newCertKey?: string | undefined;
}

/** The response of ReplaceCert (lines 16962 to 17010). */
export interface ReplaceCertResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Description of the task execution status. */
  codeDesc: string;
}

/** The request of GetCertListWithLoadBalancer (lines 17014 to 17149). */
export interface GetCertListWithLoadBalancerRequest {
  /** ID of the certificate to be queried. */
  certIds: string[];
}

/** The response of GetCertListWithLoadBalancer (lines 17014 to 17149). */
export interface GetCertListWithLoadBalancerResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** `key` is the certificate, and `value` is the information of the CLB instance and listener associated with the certificate. */
  certSet: Record<string, GetCertListWithLoadBalancerCert[]>;
}

/** The request of DescribeLoadBalancerLog (lines 17151 to 17293). */
export interface DescribeLoadBalancerLogRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  /**
   * Log sequence by timestamp. Valid values: desc and asc. Default value: desc.
   *
   * Default: "desc".
   */
  order?: 'desc' | 'asc' | (string & {}) | undefined;
  /**
   * Time when you start querying logs using Unix timestamp (accurate to seconds). The default is 5 minutes earlier than `endTime`.
   *
   * Unit: seconds.
   */
  startTime?: number | undefined;
  /**
   * Time when you finish querying logs using Unix timestamp (accurate to seconds). The default is the current timestamp.
   *
   * Unit: seconds.
   */
  endTime?: number | undefined;
  /**
   * Log offset. Value range: [0,10000].
   *
   * Range: 0 to 10000.
   */
  offset?: number | undefined;
  /**
   * Number of logs. Value range: [0,500].
   *
   * Range: 0 to 500.
   */
  limit?: number | undefined;
  /** Filter condition of logs in key-value pairs. **See the valid values for the key of `filter` array below for supported fields.** */
  filter?: (DescribeLoadBalancerLogFilter & { key: 'status' | 'status_not' | 'server_name' | 'server_name_not' | 'http_host' | 'http_host_not' | 'remote_addr' | 'remote_addr_not' | 'request_time_less_than' | 'request_time_greater_than' | (string & {}) })[] | undefined;
}

/** The response of DescribeLoadBalancerLog (lines 17151 to 17293). */
export interface DescribeLoadBalancerLogResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Information of the log returned. */
  logInfo: DescribeLoadBalancerLogLogInfo;
}

/** The request of CloneLB (lines 17295 to 17347). */
export interface CloneLBRequest {
  /** CLB instance ID. */
  loadBalancerId: string;
  /**
   * Clone type.
   * - all: both the listener and the RS binding relationship will be cloned.
   * - onlyListener: only the listener will be cloned, but the RS binding relationship will not.
   */
  cloneType: 'all' | 'onlyListener' | (string & {});
  /** Availability zone in which the CLB instance is cloned. It is the same as that specified in purchase parameters. */
  zone?: string | undefined;
}

/** The response of CloneLB (lines 17295 to 17347). */
export interface CloneLBResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** ID of new CLB instances from the clone. */
  cloneLBId: string;
}

/** The request of ModifyLoadBalancerAttributes (lines 17353 to 17404). */
export interface ModifyLoadBalancerAttributesRequest {
  /** Unique ID of the CLB instance, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  /**
   * Name of the CLB instance, which can contain 1-50 characters, including letters, Chinese, numbers, hyphen (-) or underscore (_).
   *
   * Length: 1 to 50.
   */
  loadBalancerName?: string | undefined;
  /**
   * Domain name prefix. The domain name of a CLB instance consists of the user-defined domain name prefix and the domain suffix in the configuration file to ensure the uniqueness. Rule: 1-20 characters including lowercase letters, numbers, or hyphen (-). This field cannot be specified for private network CLB instances.
   *
   * Length: 1 to 20.
   */
  domainPrefix?: string | undefined;
}

/** The response of ModifyLoadBalancerAttributes (lines 17353 to 17404). */
export interface ModifyLoadBalancerAttributesResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Request task ID. The API provides an asynchronous task. You can use this parameter to query the execution result of the task via the DescribeLoadBalancersTaskResult API. */
  requestId: number;
}

/** The request of CreateLoadBalancerListeners (lines 17408 to 17547). */
export interface CreateLoadBalancerListenersRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  listeners: CreateLoadBalancerListenersListener[];
}

/** The response of CreateLoadBalancerListeners (lines 17408 to 17547). */
export interface CreateLoadBalancerListenersResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Request task ID. The operation status can be queried via the DescribeLoadBalancersTaskResult API. */
  requestId: number;
  /** Listener ID array. */
  listenerIds: string[];
}

/** The request of DescribeLoadBalancerListeners (lines 17549 to 17671). */
export interface DescribeLoadBalancerListenersRequest {
  /** Unique ID of the CLB instance, which can be queried via the DescribeLoadBalancers API. You can use `loadBalancerId` or `unLoadBalancerId`, we recommend using `unLoadBalancerId`. */
  loadBalancerId: string;
  /** ID of the CLB listener. */
  listenerIds?: string[] | undefined;
  /** Protocol type of the listener. 1: HTTP; 2: TCP; 3: UDP; 4: HTTPS. */
  protocol?: 1 | 2 | 3 | 4 | (number & {}) | undefined;
  /** Port of the CLB listener. */
  loadBalancerPort?: number | undefined;
  /** Status of the CLB listener. This field will be ignored when `listenerIds.n` is specified. */
  status?: number | undefined;
}

/** The response of DescribeLoadBalancerListeners (lines 17549 to 17671). */
export interface DescribeLoadBalancerListenersResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Total number of CLB instances that meet the filter criteria. */
  totalCount: number;
  /** Returned array of listeners. */
  listenerSet: DescribeLoadBalancerListenersListener[];
}

/** The request of DeleteLoadBalancerListeners (lines 17673 to 17723). */
export interface DeleteLoadBalancerListenersRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  /** ID of the CLB listener to delete, which can be queried via the DescribeLoadBalancerListeners API. */
  listenerIds: string[];
}

/** The response of DeleteLoadBalancerListeners (lines 17673 to 17723). */
export interface DeleteLoadBalancerListenersResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Request task ID. The API provides an asynchronous task. You can use this parameter to query the execution result via the DescribeLoadBalancersTaskResult API. */
  requestId: number;
}

/** The request of ModifyLoadBalancerListener (lines 17725 to 17795). */
export interface ModifyLoadBalancerListenerRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  /** CLB listener ID, which can be queried via the DescribeLoadBalancerListeners API. */
  listenerId: string;
  /** Listener name. */
  listenerName?: string | undefined;
  /**
   * Session persistence duration. 0: disable. Value range: 30-3600.
   *
   * Range: 30 to 3600.
   */
  sessionExpire?: number | undefined;
  /** Whether to enable health check. 1: enable; 0: disable. */
  healthSwitch?: 1 | 0 | (number & {}) | undefined;
  /**
   * Response timeout. Value range: 2-60 seconds; This parameter cannot be specified for public network CLB listener with HTTP or HTTPS protocol.
   *
   * Range: 2 to 60. Unit: seconds.
   */
  timeOut?: number | undefined;
  /**
   * Interval between health checks. Value range: 5-300 seconds. Default value: 5.
   *
   * Default: 5. Range: 5 to 300. Unit: seconds.
   */
  intervalTime?: number | undefined;
  /**
   * Healthy threshold. Value range: 2-10.
   *
   * Range: 2 to 10.
   */
  healthNum?: number | undefined;
  /**
   * Unhealthy threshold. Value range: 2-10.
   *
   * Range: 2 to 10.
   */
  unhealthNum?: number | undefined;
  /** Forwarding method of the CLB listener. This field cannot be passed in together with `httpHash`. Only public network CLB listeners with TCP or UDP protocol support this field. Valid values: wrr (weighted round robin), least_conn (least connection). */
  scheduler?: 'wrr' | 'least_conn' | (string & {}) | undefined;
  /**
   * Forwarding method of the CLB listener. Only public network CLB listener with HTTP or HTTPS protocol support this field. Valid values: wrr (weighted round robin), ip_hash (forwarding the hash of the source IP to the real server), least_conn (least connection). Default value: wrr.
   *
   * Default: "wrr".
   */
  httpHash?: 'wrr' | 'ip_hash' | 'least_conn' | (string & {}) | undefined;
  /**
   * Return code for the health check of HTTP or HTTPS CLB listeners. Valid range: 1-31. Default value: 31. 1 represents a return code of 1xx (healthy). 2 represents a return code of 2xx (healthy). 4 represents a return code of 3xx (healthy). 8 represents a return code of 4xx (healthy). 16 represents a return code of 5xx (healthy). If there are multiple codes that can show the healthy status, enter the accumulated value corresponding to such codes.
   *
   * Default: 31. Range: 1 to 31.
   */
  httpCode?: number | undefined;
  /**
   * Health check path for the public network CLB listener with HTTP or HTTPS protocol. Default is /. It must start with /.
   *
   * Default: "/".
   */
  httpCheckPath?: string | undefined;
  /** Verification mode of the public network CLB listener with HTTPS protocol. unidirectional: unidirectional verification; mutual: mutual verification. */
  SSLMode?: 'unidirectional' | 'mutual' | (string & {}) | undefined;
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

/** The response of ModifyLoadBalancerListener (lines 17725 to 17795). */
export interface ModifyLoadBalancerListenerResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Request task ID. You can use this field to query the operation status via the DescribeLoadBalancersTaskResult API. */
  requestId: number;
}

/** The request of RegisterInstancesWithLoadBalancer (lines 17928 to 17981). */
export interface RegisterInstancesWithLoadBalancerRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  backends: RegisterInstancesWithLoadBalancerBackend[];
}

/** The response of RegisterInstancesWithLoadBalancer (lines 17928 to 17981). */
export interface RegisterInstancesWithLoadBalancerResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Request task ID. The API provides an asynchronous task. You can use this parameter to query the operation result via the DescribeLoadBalancersTaskResult API. */
  requestId: number;
}

/** The request of DescribeLoadBalancerBackends (lines 17983 to 18058). */
export interface DescribeLoadBalancerBackendsRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
}

/** The response of DescribeLoadBalancerBackends (lines 17983 to 18058). */
export interface DescribeLoadBalancerBackendsResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Total number of CVMs bound to this CLB instance. */
  totalCount: number;
  /** Array of real servers returned. */
  backendSet: DescribeLoadBalancerBackendsBackend[];
}

/** The request of ModifyLoadBalancerBackends (lines 18060 to 18113). */
export interface ModifyLoadBalancerBackendsRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  backends: ModifyLoadBalancerBackendsBackend[];
}

/** The response of ModifyLoadBalancerBackends (lines 18060 to 18113). */
export interface ModifyLoadBalancerBackendsResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Request task ID. The API provides an asynchronous task. You can use this parameter to query the execution result of the task via the DescribeLoadBalancersTaskResult API. */
  requestId: number;
}

/** The request of DeregisterInstancesFromLoadBalancer (lines 18115 to 18168). */
export interface DeregisterInstancesFromLoadBalancerRequest {
  /** CLB instance ID, which can be queried through the DescribeLoadBalancers API. */
  loadBalancerId: string;
  backends: DeregisterInstancesFromLoadBalancerBackend[];
}

/** The response of DeregisterInstancesFromLoadBalancer (lines 18115 to 18168). */
export interface DeregisterInstancesFromLoadBalancerResponse {
  /** Common error code. 0: success; other values: failure. For more information, please see Common Error Codes. */
  code: number;
  /** Module error message related to the API. */
  message: string;
  /** Error code. For a successful operation, "Success" will be returned. For a failed operation, a message describing the failure will be returned. */
  codeDesc: string;
  /** Request task ID. This API is an async task. You can call the DescribeLoadBalancersTaskResult API to query the task operation result based on this parameter. */
  requestId: number;
}

/** The request of DescribeLBHealthStatus (lines 18172 to 18236). */
export interface DescribeLBHealthStatusRequest {
  /** CLB instance ID, which can be queried via the DescribeLoadBalancers API. */
  loadBalancerId: string;
  /** CLB listener ID, which can be queried via the DescribeLoadBalancerListeners API. */
  listenerId?: string | undefined;
}

/** The response of DescribeLBHealthStatus (lines 18172 to 18236). */
export interface DescribeLBHealthStatusResponse {
  /** Common error code. 0: success; other values: failure. For more information, see Common Error Codes. */
  code: number;
  /** API-related module error message description. */
  message: string;
  /** Error code. For a successful operation, "Success" is returned. For a failed operation, a message describing the failure is returned. */
  codeDesc: string;
  /** Returned array. */
  data: DescribeLBHealthStatusData[];
}
