// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Data types, requests and responses. */

/**
 * Rule associated with target group
 *
 * Documented in clb-api.md, lines 13661 to 13676.
 */
export interface AssociationItem {
  /** ID of associated CLB instance */
  LoadBalancerId: string;
  /** ID of associated listener */
  ListenerId: string;
  /** ID of associated forwarding rule Note: this field may return null, indicating that no valid values can be obtained. */
  LocationId: string | null;
  /** Protocol type of associated listener, such as HTTP or TCP */
  Protocol: string;
  /** Port of associated listener */
  Port: number;
  /** Domain name of associated forwarding rule Note: this field may return null, indicating that no valid values can be obtained. */
  Domain: string | null;
  /** URL of associated forwarding rule Note: this field may return null, indicating that no valid values can be obtained. */
  Url: string | null;
  /** CLB instance name */
  LoadBalancerName: string;
  /** Listener name */
  ListenerName: string;
}

/**
 * Details of a real server bound to a listener
 *
 * Documented in clb-api.md, lines 13678 to 13695.
 */
export interface Backend {
  /** Real server type. Valid values: CVM, ENI. */
  Type: 'CVM' | 'ENI' | (string & {});
  /** Unique ID of a real server, which can be obtained from the unInstanceId field in the return of the DescribeInstances API */
  InstanceId: string;
  /** Listening port of a real server */
  Port: number;
  /**
   * Forwarding weight of a real server. Value range: [0, 100]. Default value: 10.
   *
   * Default: 10. Range: 0 to 100.
   */
  Weight: number;
  /** Public IP of a real server Note: This field may return null, indicating that no valid values can be obtained. */
  PublicIpAddresses: string[] | null;
  /** Private IP of a real server Note: This field may return null, indicating that no valid values can be obtained. */
  PrivateIpAddresses: string[] | null;
  /** Real server instance names Note: This field may return null, indicating that no valid values can be obtained. */
  InstanceName: string | null;
  /** Bound time of a real server Note: This field may return null, indicating that no valid values can be obtained. */
  RegisteredTime: string | null;
  /** Unique ENI ID Note: This field may return null, indicating that no valid values can be obtained. */
  EniId: string | null;
}

/**
 * Basic information of a target group bound to a forwarding rule or a listener
 *
 * Documented in clb-api.md, lines 13697 to 13705.
 */
export interface BasicTargetGroupInfo {
  /** Target group ID */
  TargetGroupId: string;
  /** Target group name */
  TargetGroupName: string;
}

/**
 * Batch binding type
 *
 * Documented in clb-api.md, lines 13707 to 13721.
 */
export interface BatchTarget {
  /** Listener ID. */
  ListenerId: string;
  /** The port to Bind */
  Port: number;
  /** CVM instance ID. The primary IP of the primary ENI will be bound. */
  InstanceId?: string | undefined;
  /** It is required for binding an IP. It supports an ENI IP or any other private IP. To bind an ENI IP, the ENI should be bound to a CVM instance before being bound to a CLB instance. Note: either `InstanceId` or `EniIp` must be passed in, which is required for binding a dual-stack IPv6 CVM instance. */
  EniIp?: string | undefined;
  /**
   * Weight of the CVM instance. Value range: [0, 100]. If it is not specified for binding the instance, 10 will be used by default.
   *
   * Default: 10. Range: 0 to 100.
   */
  Weight?: number | undefined;
  /** Layer-7 rule ID. */
  LocationId?: string | undefined;
}

/**
 * Binding details including listener name, protocol, url and vport
 *
 * Documented in clb-api.md, lines 13723 to 13740.
 */
export interface BindDetailItem {
  /** Specifies the ID of CLB to be bound */
  LoadBalancerId: string;
  /** Specifies the ID of listener to be bound Note: this field may return `null`, indicating that no valid values can be obtained. */
  ListenerId: string | null;
  /** Specifies the domain name to be bound Note: this field may return `null`, indicating that no valid values can be obtained. */
  Domain: string | null;
  /** Sets the bound rule. Note: this field may return `null`, indicating that no valid values can be obtained. */
  LocationId: string | null;
  /** Listener name. Note: this field may return `null`, indicating that no valid values can be obtained. */
  ListenerName: string | null;
  /** Listener protocol. Note: this field may return `null`, indicating that no valid values can be obtained. */
  Protocol: string | null;
  /** Listener port. Note: this field may return `null`, indicating that no valid values can be obtained. */
  Vport: number | null;
  /** URL of the location. Note: this field may return `null`, indicating that no valid values can be obtained. */
  Url: string | null;
  /** Configuration ID. Note: this field may return `null`, indicating that no valid values can be obtained. */
  UconfigId: string | null;
}

/**
 * IP added to blacklist 12306
 *
 * Documented in clb-api.md, lines 13742 to 13751.
 */
export interface BlockedIP {
  /** Blacklisted IP */
  IP: string;
  /** Blacklisted time */
  CreateTime: string;
  /** Expiration time */
  ExpireTime: string;
}

/**
 * Certificate ID and list of CLB instances associated with it
 *
 * Documented in clb-api.md, lines 13753 to 13763.
 */
export interface CertIdRelatedWithLoadBalancers {
  /** Certificate ID */
  CertId: string;
  /** List of CLB instances associated with certificate Note: this field may return null, indicating that no valid values can be obtained. */
  LoadBalancers: LoadBalancer[] | null;
}

/**
 * Certificate information
 *
 * Documented in clb-api.md, lines 13765 to 13775.
 */
export interface CertInfo {
  /** ID of the certificate. If it's not specified, `CertContent` and `CertKey` are required. For a server certificate, you also need to specify `CertName`. */
  CertId?: string | undefined;
  /** Name of the uploaded certificate. It's required if `CertId` is not specified. */
  CertName?: string | undefined;
  /** Public key of the uploaded certificate. This is required if `CertId` is not specified. */
  CertContent?: string | undefined;
  /** Private key of the uploaded server certificate. This is required if `CertId` is not specified. */
  CertKey?: string | undefined;
}

/**
 * Certificate information
 *
 * Documented in clb-api.md, lines 13777 to 13793.
 */
export interface CertificateInput {
  /** Authentication type. Value range: UNIDIRECTIONAL (unidirectional authentication), MUTUAL (mutual authentication) */
  SSLMode?: 'UNIDIRECTIONAL' | 'MUTUAL' | (string & {}) | undefined;
  /** ID of a server certificate. If you leave this parameter empty, you must upload the certificate, including `CertContent`, `CertKey`, and `CertName`. */
  CertId?: string | undefined;
  /** ID of a client certificate. When the listener adopts mutual authentication (i.e., `SSLMode` = mutual), if you leave this parameter empty, you must upload the client certificate, including CertCaContent and CertCaName. */
  CertCaId?: string | undefined;
  /** Name of the uploaded server certificate. If there is no CertId, this parameter is required. */
  CertName?: string | undefined;
  /** Key of the uploaded server certificate. If there is no CertId, this parameter is required. */
  CertKey?: string | undefined;
  /** Content of the uploaded server certificate. If there is no CertId, this parameter is required. */
  CertContent?: string | undefined;
  /** Name of the uploaded client CA certificate. When SSLMode = mutual, if there is no CertCaId, this parameter is required. */
  CertCaName?: string | undefined;
  /** Content of the uploaded client certificate. When SSLMode = mutual, if there is no CertCaId, this parameter is required. */
  CertCaContent?: string | undefined;
}

/**
 * Certificate information
 *
 * Documented in clb-api.md, lines 13795 to 13805.
 */
export interface CertificateOutput {
  /** Authentication type. Value range: UNIDIRECTIONAL (unidirectional authentication), MUTUAL (mutual authentication) */
  SSLMode: 'UNIDIRECTIONAL' | 'MUTUAL' | (string & {});
  /** Server certificate ID. */
  CertId: string;
  /** Client certificate ID. Note: This field may return null, indicating that no valid values can be obtained. */
  CertCaId: string | null;
  /** IDs of extra server certificates Note: This field may return `null`, indicating that no valid values can be obtained. */
  ExtCertIds: string[] | null;
}

/**
 * Real server health status of a classic CLB
 *
 * Documented in clb-api.md, lines 13807 to 13820.
 */
export interface ClassicalHealth {
  /** Private IP of a real server */
  IP: string;
  /** Real server port */
  Port: number;
  /** CLB listener port */
  ListenerPort: number;
  /** Forwarding protocol */
  Protocol: string;
  /** Health check result. Value range: 1 (healthy), 0 (unhealthy) */
  HealthStatus: 1 | 0 | (number & {});
}

/**
 * Classic CLB listener information
 *
 * Documented in clb-api.md, lines 13822 to 13848.
 */
export interface ClassicalListener {
  /** CLB listener ID */
  ListenerId: string;
  /** CLB listener port */
  ListenerPort: number;
  /** Backend forwarding port of a listener */
  InstancePort: number;
  /** Listener name */
  ListenerName: string;
  /** Listener protocol type */
  Protocol: string;
  /** Session persistence time */
  SessionExpire: number;
  /** Whether health check is enabled. 1: enabled; 0: disabled. */
  HealthSwitch: 1 | 0 | (number & {});
  /** Response timeout period */
  TimeOut: number;
  /** Check interval */
  IntervalTime: number;
  /** Health threshold */
  HealthNum: number;
  /** Unhealthy threshold */
  UnhealthNum: number;
  /** A request balancing method for HTTP and HTTPS listeners of a public network classic CLB. wrr means weighted round robin, while ip_hash means consistent hashing based on source IPs of access requests. */
  HttpHash: string;
  /** Health check return code for HTTP and HTTPS listeners of a public network classic CLB. For more information, see the explanation of the field in the listener creating API. */
  HttpCode: number;
  /** Health check path for HTTP and HTTPS listeners of a public network classic CLB */
  HttpCheckPath: string;
  /** Authentication method for an HTTPS listener of a public network classic CLB */
  SSLMode: string;
  /** Server certificate ID for an HTTPS listener of a public network classic CLB */
  CertId: string;
  /** Client certificate ID for an HTTPS listener of a public network classic CLB */
  CertCaId: string;
  /** Listener status. Value range: 0 (creating), 1 (running) */
  Status: 0 | 1 | (number & {});
}

/**
 * CLB information
 *
 * Documented in clb-api.md, lines 13850 to 13858.
 */
export interface ClassicalLoadBalancerInfo {
  /** Real server ID */
  InstanceId: string;
  /** List of CLB instance IDs Note: This field may return null, indicating that no valid values can be obtained. */
  LoadBalancerIds: string[] | null;
}

/**
 * Real server information of a classic CLB
 *
 * Documented in clb-api.md, lines 13860 to 13874.
 */
export interface ClassicalTarget {
  /** Real server type. Value range: CVM, ENI (coming soon) */
  Type: 'CVM' | 'ENI' | (string & {});
  /** Unique ID of a real server, which can be obtained from the unInstanceId field in the return of the DescribeInstances API */
  InstanceId: string;
  /**
   * Forwarding weight of a real server. Value range: [0, 100]. Default value: 10.
   *
   * Default: 10. Range: 0 to 100.
   */
  Weight: number;
  /** Public IP of a real server Note: This field may return null, indicating that no valid values can be obtained. */
  PublicIpAddresses: string[] | null;
  /** Private IP of a real server Note: This field may return null, indicating that no valid values can be obtained. */
  PrivateIpAddresses: string[] | null;
  /** Real server instance names Note: This field may return null, indicating that no valid values can be obtained. */
  InstanceName: string | null;
  /** Real server status 1: failed; 2: running; 3: creating; 4: shut down; 5: returned; 6: returning; 7: restarting; 8: starting; 9: shutting down; 10: resetting password; 11: formatting; 12: making image; 13: setting bandwidth; 14: reinstalling system; 19: upgrading; 21: hot migrating Note: This field may return null, indicating that no valid values can be obtained. */
  RunFlag: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 19 | 21 | (number & {}) | null;
}

/**
 * Backend information of a classic CLB
 *
 * Documented in clb-api.md, lines 13876 to 13884.
 */
export interface ClassicalTargetInfo {
  /** Real server ID */
  InstanceId: string;
  /**
   * Weight. Value range: [0, 100]
   *
   * Range: 0 to 100.
   */
  Weight?: number | undefined;
}

/**
 * Dedicated cluster information
 *
 * Documented in clb-api.md, lines 13886 to 13897.
 */
export interface ClusterItem {
  /** Unique cluster ID */
  ClusterId: string;
  /** Cluster name Note: this field may return null, indicating that no valid values can be obtained. */
  ClusterName?: string | null | undefined;
  /** Cluster AZ, such as ap-guangzhou-1 Note: this field may return null, indicating that no valid values can be obtained. */
  Zone?: string | null | undefined;
}

/**
 * Configuration content
 *
 * Documented in clb-api.md, lines 13899 to 13911.
 */
export interface ConfigListItem {
  /** Configuration ID. */
  UconfigId: string;
  /** Configuration type. */
  ConfigType: string;
  /** Configuration name. Note: this field may return `null`, indicating that no valid values can be obtained. */
  ConfigName: string | null;
  /** Configuration content. */
  ConfigContent: string;
  /** Creates configuration time. */
  CreateTimestamp: string;
  /** Modifies configuration time. */
  UpdateTimestamp: string;
}

/**
 * Information of CVMs and ENIs that use cross-region binding 2.0
 *
 * Documented in clb-api.md, lines 13913 to 13931.
 */
export interface CrossTargets {
  /** VPC ID of the CLB instance */
  LocalVpcId: string;
  /** VPC ID of the CVM or ENI instance */
  VpcId: string;
  /** IP address of the CVM or ENI instance */
  IP: string;
  /** VPC name of the CVM or ENI instance */
  VpcName: string;
  /** ENI ID of the CVM instance */
  EniId: string;
  /** ID of the CVM instance Note: This field may return `null`, indicating that no valid value was found. */
  InstanceId: string | null;
  /** Name of the CVM instance Note: This field may return `null`, indicating that no valid value was found. */
  InstanceName: string | null;
  /** Region of the CVM or ENI instance */
  Region: string;
}

/**
 * Dedicated cluster
 *
 * Documented in clb-api.md, lines 13933 to 13942.
 */
export interface ExclusiveCluster {
  /** Layer-4 dedicated cluster list Note: this field may return null, indicating that no valid values can be obtained. */
  L4Clusters?: ClusterItem[] | null | undefined;
  /** Layer-7 dedicated cluster list Note: this field may return null, indicating that no valid values can be obtained. */
  L7Clusters?: ClusterItem[] | null | undefined;
  /** vpcgw cluster Note: this field may return null, indicating that no valid values can be obtained. */
  ClassicalCluster?: ClusterItem | null | undefined;
}

/**
 * Reserved field which can be ignored generally.
 *
 * Documented in clb-api.md, lines 13944 to 13952.
 */
export interface ExtraInfo {
  /** Whether to enable VIP direct connection Note: This field may return null, indicating that no valid values can be obtained. */
  ZhiTong: boolean | null;
  /** TgwGroup name Note: This field may return null, indicating that no valid values can be obtained. */
  TgwGroupName: string | null;
}

/**
 * Filter
 *
 * Documented in clb-api.md, lines 13954 to 13962.
 */
export interface Filter {
  /** Filter name */
  Name: string;
  /** Filter value array */
  Values: string[];
}

/**
 * SCF related information
 *
 * Documented in clb-api.md, lines 13964 to 13974.
 */
export interface FunctionInfo {
  /** Function namespace */
  FunctionNamespace: string;
  /** Function name */
  FunctionName: string;
  /** Function version name or alias */
  FunctionQualifier: string;
  /** Function qualifier type. Values: `VERSION`, `ALIAS`. Note: This field may return `null`, indicating that no valid values can be obtained. */
  FunctionQualifierType?: 'VERSION' | 'ALIAS' | (string & {}) | null | undefined;
}

/**
 * Whether to use SCF (Serverless Cloud Function) as the backend service
 *
 * Documented in clb-api.md, lines 13976 to 13986.
 */
export interface FunctionTarget {
  /** SCF related information Note: This field may return `null`, indicating that no valid values can be obtained. */
  Function: FunctionInfo | null;
  /** Weight */
  Weight?: number | undefined;
}

/**
 * Health check information.
 *
 * Note: Custom check parameters are currently supported only in certain beta test regions.
 *
 * Documented in clb-api.md, lines 13988 to 14017.
 */
export interface HealthCheck {
  /** Whether to enable health check. 1: enable; 0: disable. */
  HealthSwitch?: 1 | 0 | (number & {}) | undefined;
  /**
   * Health check response timeout period in seconds (applicable only to layer-4 listeners). Value range: 2-60. Default value: 2. This parameter should be less than the check interval. Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Default: 2. Range: 2 to 60. Unit: seconds.
   */
  TimeOut?: number | null | undefined;
  /**
   * Health check probing interval period. It defaults to `5`. For IPv4 CLB instances, the range is 2-300. For IPv6 CLB instances, the range is 5-300. Unit: second Note: For some IPv4 CLB instances created long ago, the range is 5-300. Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Default: 5. Range: 2 to 300. Unit: seconds.
   */
  IntervalTime?: number | null | undefined;
  /**
   * Health threshold. Default value: 3, indicating that if a forward is found healthy three consecutive times, it is considered to be normal. Value range: 2-10 Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Default: 3. Range: 2 to 10.
   */
  HealthNum?: number | null | undefined;
  /**
   * Unhealthy threshold. Default value: 3, indicating that if a forward is found unhealthy three consecutive times, it is considered to be exceptional. Value range: 2-10 Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Default: 3. Range: 2 to 10.
   */
  UnHealthNum?: number | null | undefined;
  /**
   * Health check status code (applicable only to HTTP/HTTPS forwarding rules and HTTP health checks of TCP listeners). Value range: 1-31. Default value: 31. `1`: Returns code 1xx for healthy status. `2`: Returns code 2xx for healthy status. `4`: Returns code 3xx for healthy status. `8`: Returns code 4xx for healthy status. `16`: Returns code 5xx for healthy status. If you want multiple return codes to represent healthy, sum up the corresponding values.
   *
   * Note: This field may return `null`, indicating that no valid values can be obtained.
   *
   * Default: 31. Range: 1 to 31.
   */
  HttpCode?: number | null | undefined;
  /**
   * Health check path (applicable only to HTTP/HTTPS forwarding rules and HTTP health checks of TCP listeners).
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  HttpCheckPath?: string | null | undefined;
  /**
   * Health check domain name. It's applicable only to HTTP/HTTPS forwarding rules and HTTP health checks of TCP listeners. It's required for HTTP health check of TCP listeners.
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  HttpCheckDomain?: string | null | undefined;
  /**
   * Health check method (applicable only to HTTP/HTTPS forwarding rules and HTTP health checks of TCP listeners).
   *
   * Value range: HEAD, GET. Default value: HEAD.
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Default: "HEAD".
   */
  HttpCheckMethod?: 'HEAD' | 'GET' | (string & {}) | null | undefined;
  /**
   * Health check port (a custom check parameter), which is the port of the real server by default. Unless you want to specify a port, it is recommended to leave it empty. (Applicable only to TCP/UDP listeners.)
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  CheckPort?: number | null | undefined;
  /**
   * Health check protocol (a custom check parameter), which is required if the value of CheckType is CUSTOM. This parameter represents the input format of the health check. Value range: HEX, TEXT. If the value is HEX, the characters of SendContext and RecvContext can only be selected from 0123456789ABCDEF and the length must be an even number. (Applicable only to TCP/UDP listeners.)
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  ContextType?: 'HEX' | 'TEXT' | (string & {}) | null | undefined;
  /**
   * Health check protocol (a custom check parameter), which is required if the value of CheckType is CUSTOM. This parameter represents the content of the request sent by the health check. Only ASCII visible characters are allowed, and the maximum length is 500. (Applicable only to TCP/UDP listeners.)
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Length: at most 500.
   */
  SendContext?: string | null | undefined;
  /**
   * Health check protocol (a custom check parameter), which is required if the value of CheckType is CUSTOM. This parameter represents the result returned by the health check. Only ASCII visible characters are allowed, and the maximum length is 500. (Applicable only to TCP/UDP listeners.) Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Length: at most 500.
   */
  RecvContext?: string | null | undefined;
  /** Health check protocol. Values: `TCP`, `HTTP`, `HTTPS`, `GRPC`, `PING`, and `CUSTOM`. UDP listeners support `PING` / `CUSTOM`. TCP listener support `TCP` / `HTTP` / `CUSTOM`. TCP_SSL and QUIC listeners support `TCP` / `HTTP`. HTTP rules support `HTTP` / `GRPC`. HTTPS rules support `HTTP` / `HTTPS` / `GRPC`. Note: This field may return null, indicating that no valid values can be obtained. */
  CheckType?: 'TCP' | 'HTTP' | 'HTTPS' | 'GRPC' | 'PING' | 'CUSTOM' | (string & {}) | null | undefined;
  /** HTTP version. HTTP version of the backend service. Values: `HTTP/1.0`, `HTTP/1.1`. It is only applicable to TCP listeners, and is required when `CheckType = HTTP`. Note: This field may return null, indicating that no valid values can be obtained. */
  HttpVersion?: 'HTTP/1.0' | 'HTTP/1.1' | (string & {}) | null | undefined;
  /**
   * Specifies the type of health check source IP. `0` (default): CLB VIP. `1`: 100.64 IP range. Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Default: 0.
   */
  SourceIpType?: 0 | 1 | (number & {}) | null | undefined;
  /**
   * GRPC health check status code, which is only applicable to rules with GRPC as the backend forwarding protocol. It can be a single number (such as `20`), multiple numbers (such as `20, 25`) or a range (such as `0-99`). The default value is `12`. Note: This field may return `null`, indicating that no valid values can be obtained.
   *
   * Default: "12".
   */
  ExtendedCode?: string | null | undefined;
}

/**
 * ID of the idle CLB instance
 *
 * Documented in clb-api.md, lines 14019 to 14033.
 */
export interface IdleLoadBalancer {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB instance name */
  LoadBalancerName: string;
  /** CLB instance region */
  Region: string;
  /** CLB instance VIP */
  Vip: string;
  /** The reason why the load balancer is considered idle. `NO_RULES`: No rules configured. `NO_RS`: The rules are not associated with servers. */
  IdleReason: 'NO_RULES' | 'NO_RS' | (string & {});
  /** CLB instance status, including: `0`: Creating; `1`: Running. */
  Status: 0 | 1 | (number & {});
  /** CLB type. Value range: `1` (CLB); `0` (classic CLB). */
  Forward: 1 | 0 | (number & {});
  /** The load balancing hostname. Note: This field may return `null`, indicating that no valid values can be obtained. */
  Domain: string | null;
}

/**
 * Network billing mode based on maximum outbound bandwidth
 *
 * Documented in clb-api.md, lines 14035 to 14046.
 */
export interface InternetAccessible {
  /** TRAFFIC_POSTPAID_BY_HOUR: hourly pay-as-you-go by traffic; BANDWIDTH_POSTPAID_BY_HOUR: hourly pay-as-you-go by bandwidth; BANDWIDTH_PACKAGE: billed by bandwidth package (currently, this method is supported only if the ISP is specified) */
  InternetChargeType?: 'TRAFFIC_POSTPAID_BY_HOUR' | 'BANDWIDTH_POSTPAID_BY_HOUR' | 'BANDWIDTH_PACKAGE' | (string & {}) | undefined;
  /**
   * Maximum outgoing bandwidth in Mbps. It works on LCU-supported instances on private networks and all instances on public networks. - For shared and dedicated CLB instances on public networks, the range is 1Mbps-2048Mbps.
   * - For all LCU-supported CLB instances:
   * - It defaults to General LCU-supported instance. SLA corresponds to Super Large 1, and the range of maximum outgoing bandwidth is 1 Mbps - 10240 Mbps.
   * - If you have enabled Super Large specification, the range of maximum outgoing bandwidth is 1 Mbps - 61440 Mbps Super Large LCU-supported specification is in beta now. To join the beta, submit a ticket.
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Range: 1 to 61440. Unit: Mbps.
   */
  InternetMaxBandwidthOut?: number | null | undefined;
  /**
   * Bandwidth package type, such as SINGLEISP
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  BandwidthpkgSubType?: string | null | undefined;
}

/**
 * Pricing information of an item
 *
 * Documented in clb-api.md, lines 14048 to 14062.
 */
export interface ItemPrice {
  /**
   * PAYG unit price, in USD.
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Unit: USD.
   */
  UnitPrice: number | null;
  /**
   * Subsequent billing unit. Value Range:
   *
   * `HOURLY`: Calculate the cost by hour. It's available when "InternetChargeType=POSTPAID_BY_HOUR".
   *
   * `GB`: Calculate the cost by traffic in GB. It's available when "InternetChargeType=TRAFFIC_POSTPAID_BY_HOUR".
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  ChargeUnit: 'HOURLY' | 'GB' | (string & {}) | null;
  /**
   * Reserved field
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  OriginalPrice: number | null;
  /**
   * Reserved field
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  DiscountPrice: number | null;
  /**
   * Discount unit price of a pay-as-you-go instance, in USD.
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Unit: USD.
   */
  UnitPriceDiscount: number | null;
  /**
   * Discount. For example, 20.0 indicates 80% off.
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  Discount: number | null;
}

/**
 * Monthly subscription configuration of a CLB instance
 *
 * Documented in clb-api.md, lines 14064 to 14072.
 */
export interface LBChargePrepaid {
  /** Renewal type. AUTO_RENEW: automatic renewal; MANUAL_RENEW: manual renewal Note: This field may return null, indicating that no valid values can be obtained. */
  RenewFlag?: 'AUTO_RENEW' | 'MANUAL_RENEW' | (string & {}) | null | undefined;
  /**
   * Cycle, indicating the number of months (reserved field) Note: This field may return null, indicating that no valid values can be obtained.
   *
   * Unit: months.
   */
  Period?: number | null | undefined;
}

/**
 * Querying the binding relation of the CLB instance
 *
 * Documented in clb-api.md, lines 14074 to 14084.
 */
export interface LBItem {
  /** String ID of the CLB instance. */
  LoadBalancerId: string;
  /** VIP of the CLB instance. */
  Vip: string;
  /** Listener rule. */
  Listeners: ListenerItem[];
  /** Region of the CLB instance */
  Region: string;
}

/**
 * Querying the input data types
 *
 * Documented in clb-api.md, lines 14086 to 14096.
 */
export interface LbRsItem {
  /** VPC ID */
  VpcId: string;
  /** Private network IP to be queried, which can be of the CVM or ENI. */
  PrivateIp: string;
}

/**
 * Querying the output data types
 *
 * Documented in clb-api.md, lines 14098 to 14109.
 */
export interface LbRsTargets {
  /** Private network IP type, which can be `cvm` or `eni`. */
  Type: 'cvm' | 'eni' | (string & {});
  /** Private network IP of the real server. */
  PrivateIp: string;
  /** Port bound to the real server. */
  Port: number;
  /** VPC ID of the real server. Note: this field may return `null`, indicating that no valid values can be obtained. */
  VpcId: number | null;
  /** Weight of the real server. Note: this field may return `null`, indicating that no valid values can be obtained. */
  Weight: number | null;
}

/**
 * Listener information
 *
 * Documented in clb-api.md, lines 14111 to 14143.
 */
export interface Listener {
  /** CLB listener ID */
  ListenerId: string;
  /** Listener protocol */
  Protocol: string;
  /** Listener port */
  Port: number;
  /** Information of certificates bound to the listener Note: This field may return null, indicating that no valid values can be obtained. */
  Certificate: CertificateOutput | null;
  /** Health check information of the listener Note: This field may return null, indicating that no valid values can be obtained. */
  HealthCheck: HealthCheck | null;
  /** Request scheduling method Note: This field may return null, indicating that no valid values can be obtained. */
  Scheduler: string | null;
  /** Session persistence time Note: This field may return null, indicating that no valid values can be obtained. */
  SessionExpireTime: number | null;
  /** Whether to enable SNI. `1`: Enable; `0`: Do not enable. This parameter is only meaningful for HTTPS listeners. Note: This field may return null, indicating that no valid values can be obtained. */
  SniSwitch: 1 | 0 | (number & {}) | null;
  /** All forwarding rules under a listener (this parameter is meaningful only for HTTP/HTTPS listeners) Note: This field may return null, indicating that no valid values can be obtained. */
  Rules: RuleOutput[] | null;
  /** Listener name Note: This field may return null, indicating that no valid values can be obtained. */
  ListenerName: string | null;
  /** Listener creation time Note: This field may return null, indicating that no valid values can be obtained. */
  CreateTime: string | null;
  /** End port of a port range Note: This field may return null, indicating that no valid values can be obtained. */
  EndPort: number | null;
  /** Real server type Note: This field may return null, indicating that no valid values can be obtained. */
  TargetType: string | null;
  /** Basic information of a bound target group. This field will be returned when a target group is bound to a listener. Note: This field may return null, indicating that no valid values can be obtained. */
  TargetGroup: BasicTargetGroupInfo | null;
  /** Session persistence type. Valid values: Normal: the default session persistence type; QUIC_CID: session persistence by QUIC connection ID. Note: this field may return null, indicating that no valid values can be obtained. */
  SessionType: 'Normal' | 'QUIC_CID' | (string & {}) | null;
  /** Whether a persistent connection is enabled (1: enabled; 0: disabled). This parameter can only be configured in HTTP/HTTPS listeners. Note: this field may return `null`, indicating that no valid values can be obtained. */
  KeepaliveEnable: 1 | 0 | (number & {}) | null;
  /** Only the NAT64 CLB TCP listeners are supported. Note: this field may return `null`, indicating that no valid values can be obtained. */
  Toa: boolean | null;
  /** Whether to send the TCP RST packet to the client when unbinding a real server. This parameter is applicable to TCP listeners only. Note: this field may return `null`, indicating that no valid values can be obtained. */
  DeregisterTargetRst: boolean | null;
  /** Attribute of listener Note: This field may return `null`, indicating that no valid values can be obtained. */
  AttrFlags: string[] | null;
  /** List of bound target groups Note: This field may return `null`, indicating that no valid values can be obtained. */
  TargetGroupList: BasicTargetGroupInfo[] | null;
  /** Maximum number of concurrent listener connections. If it's set to `-1`, the listener speed is not limited. Note: This field may return `null`, indicating that no valid values can be obtained. */
  MaxConn: number | null;
  /** Maximum number of new listener connections. If it's set to `-1`, the listener speed is not limited. Note: This field may return `null`, indicating that no valid values can be obtained. */
  MaxCps: number | null;
  /**
   * Connection idle timeout period (in seconds). It's only available to TCP listeners. Value range: 300-900 for shared and dedicated instances; 300-2000 for LCU-supported CLB instances. It defaults to 900. Note: This field may return `null`, indicating that no valid values can be obtained.
   *
   * Default: 900. Range: 300 to 2000. Unit: seconds.
   */
  IdleConnectTimeout: number | null;
}

/**
 * Details of real servers bound to a listener
 *
 * Documented in clb-api.md, lines 14145 to 14157.
 */
export interface ListenerBackend {
  /** Listener ID */
  ListenerId: string;
  /** Listener protocol */
  Protocol: string;
  /** Listener port */
  Port: number;
  /** Information of rules under a listener (applicable only to HTTP/HTTPS listeners) Note: This field may return null, indicating that no valid values can be obtained. */
  Rules: RuleTargets[] | null;
  /** List of real servers bound to a listener (applicable only to TCP/UDP/TCP_SSL listeners) Note: This field may return null, indicating that no valid values can be obtained. */
  Targets: Backend[] | null;
  /** Ending port in port range if port range is supported; 0 if port range is not supported Note: this field may return null, indicating that no valid values can be obtained. */
  EndPort: number | null;
}

/**
 * Health check information of the listener
 *
 * Documented in clb-api.md, lines 14159 to 14171.
 */
export interface ListenerHealth {
  /** Listener ID */
  ListenerId: string;
  /** Listener name Note: This field may return null, indicating that no valid values can be obtained. */
  ListenerName: string | null;
  /** Listener protocol */
  Protocol: string;
  /** Listener port */
  Port: number;
  /** List of forwarding rules of the listener Note: This field may return null, indicating that no valid values can be obtained. */
  Rules: RuleHealth[] | null;
}

/**
 * Querying the listener type
 *
 * Documented in clb-api.md, lines 14173 to 14185.
 */
export interface ListenerItem {
  /** Listener ID. */
  ListenerId: string;
  /** Listener protocol. */
  Protocol: string;
  /** Listener port. */
  Port: number;
  /** Bound rule. Note: this field may return `null`, indicating that no valid values can be obtained. */
  Rules: RulesItems[] | null;
  /** Object bound to the layer-4 listener. Note: this field may return `null`, indicating that no valid values can be obtained. */
  Targets: LbRsTargets[] | null;
  /** End port of the listener. Note: this field may return `null`, indicating that no valid values can be obtained. */
  EndPort: number | null;
}

/**
 * CLB instance information
 *
 * Documented in clb-api.md, lines 14187 to 14259.
 */
export interface LoadBalancer {
  /** CLB instance ID. */
  LoadBalancerId?: string | undefined;
  /** CLB instance name. */
  LoadBalancerName?: string | undefined;
  /** CLB instance network type: OPEN: public network; INTERNAL: private network. */
  LoadBalancerType?: 'OPEN' | 'INTERNAL' | (string & {}) | undefined;
  /** CLB type identifier. Value range: 1 (CLB); 0 (classic CLB). */
  Forward?: 1 | 0 | (number & {}) | undefined;
  /** Domain name of the CLB instance. It is only available for public classic CLBs. This parameter will be discontinued soon. Please use `LoadBalancerDomain` instead. Note: This field may return null, indicating that no valid values can be obtained. */
  Domain?: string | null | undefined;
  /** List of VIPs of a CLB instance. Note: This field may return null, indicating that no valid values can be obtained. */
  LoadBalancerVips?: string[] | null | undefined;
  /** CLB instance status, including: 0: creating; 1: running. Note: This field may return null, indicating that no valid values can be obtained. */
  Status?: 0 | 1 | (number & {}) | null | undefined;
  /** CLB instance creation time. Note: This field may return null, indicating that no valid values can be obtained. */
  CreateTime?: string | null | undefined;
  /** Last status change time of a CLB instance. Note: This field may return null, indicating that no valid values can be obtained. */
  StatusTime?: string | null | undefined;
  /** ID of the project to which a CLB instance belongs. 0: default project. */
  ProjectId?: number | undefined;
  /** VPC ID Note: This field may return null, indicating that no valid values can be obtained. */
  VpcId?: string | null | undefined;
  /** Protective CLB identifier. Value range: 1 (protective), 0 (non-protective). Note: This field may return null, indicating that no valid values can be obtained. */
  OpenBgp?: 1 | 0 | (number & {}) | null | undefined;
  /** SNAT is enabled for all private network classic CLB created before December 2016. Note: This field may return null, indicating that no valid values can be obtained. */
  Snat?: boolean | null | undefined;
  /** 0: not isolated; 1: isolated. Note: This field may return null, indicating that no valid values can be obtained. */
  Isolation?: 0 | 1 | (number & {}) | null | undefined;
  /** Log information. Only the public network CLB that have HTTP or HTTPS listeners can generate logs. Note: This field may return null, indicating that no valid values can be obtained. */
  Log?: string | null | undefined;
  /** Subnet where a CLB instance resides (meaningful only for private network VPC CLB) Note: This field may return null, indicating that no valid values can be obtained. */
  SubnetId?: string | null | undefined;
  /** CLB instance tag information Note: This field may return null, indicating that no valid values can be obtained. */
  Tags?: TagInfo[] | null | undefined;
  /** Security group of a CLB instance Note: This field may return null, indicating that no valid values can be obtained. */
  SecureGroups?: string[] | null | undefined;
  /** Basic information of a backend server bound to a CLB instance Note: This field may return null, indicating that no valid values can be obtained. */
  TargetRegionInfo?: TargetRegionInfo | null | undefined;
  /** Anycast CLB publishing region. For non-anycast CLB, this field returns an empty string. Note: This field may return null, indicating that no valid values can be obtained. */
  AnycastZone?: string | null | undefined;
  /** IP version. Valid values: ipv4, ipv6 Note: this field may return null, indicating that no valid values can be obtained. */
  AddressIPVersion?: 'ipv4' | 'ipv6' | (string & {}) | null | undefined;
  /** VPC ID in a numeric form Note: This field may return null, indicating that no valid values can be obtained. */
  NumericalVpcId?: number | null | undefined;
  /** ISP to which a CLB IP address belongs Note: This field may return null, indicating that no valid values can be obtained. */
  VipIsp?: string | null | undefined;
  /** Primary AZ Note: This field may return null, indicating that no valid values can be obtained. */
  MasterZone?: ZoneInfo | null | undefined;
  /** Secondary AZ Note: This field may return null, indicating that no valid values can be obtained. */
  BackupZoneSet?: ZoneInfo[] | null | undefined;
  /** CLB instance isolation time Note: This field may return null, indicating that no valid values can be obtained. */
  IsolatedTime?: string | null | undefined;
  /** CLB instance expiration time, which takes effect only for prepaid instances Note: This field may return null, indicating that no valid values can be obtained. */
  ExpireTime?: string | null | undefined;
  /** Billing mode of CLB instance. Valid values: PREPAID (monthly subscription), POSTPAID_BY_HOUR (pay as you go). Note: this field may return `null`, indicating that no valid values can be obtained. */
  ChargeType?: 'PREPAID' | 'POSTPAID_BY_HOUR' | (string & {}) | null | undefined;
  /** CLB instance network attributes Note: This field may return null, indicating that no valid values can be obtained. */
  NetworkAttributes?: InternetAccessible | null | undefined;
  /** Prepaid billing attributes of a CLB instance Note: This field may return null, indicating that no valid values can be obtained. */
  PrepaidAttributes?: LBChargePrepaid | null | undefined;
  /** Logset ID of CLB Log Service (CLS) Note: This field may return null, indicating that no valid values can be obtained. */
  LogSetId?: string | null | undefined;
  /** Log topic ID of CLB Log Service (CLS) Note: This field may return null, indicating that no valid values can be obtained. */
  LogTopicId?: string | null | undefined;
  /** IPv6 address of a CLB instance Note: This field may return null, indicating that no valid values can be obtained. */
  AddressIPv6?: string | null | undefined;
  /** Reserved field which can be ignored generally. Note: This field may return null, indicating that no valid values can be obtained. */
  ExtraInfo?: ExtraInfo | null | undefined;
  /** Whether an Anti-DDoS Pro instance can be bound Note: This field may return null, indicating that no valid values can be obtained. */
  IsDDos?: boolean | null | undefined;
  /** Custom configuration ID at the CLB instance level Note: This field may return null, indicating that no valid values can be obtained. */
  ConfigId?: string | null | undefined;
  /** Whether a real server opens the traffic from a CLB instance to the internet Note: this field may return null, indicating that no valid values can be obtained. */
  LoadBalancerPassToTarget?: boolean | null | undefined;
  /** Private network dedicated cluster Note: this field may return null, indicating that no valid values can be obtained. */
  ExclusiveCluster?: ExclusiveCluster | null | undefined;
  /** This field is meaningful only when the IP address version is `ipv6`. Valid values: IPv6Nat64, IPv6FullChain Note: this field may return null, indicating that no valid values can be obtained. */
  IPv6Mode?: 'IPv6Nat64' | 'IPv6FullChain' | (string & {}) | null | undefined;
  /** Whether to enable SnatPro. Note: this field may return null, indicating that no valid values can be obtained. */
  SnatPro?: boolean | null | undefined;
  /** `SnatIp` list after SnatPro load balancing is enabled. Note: this field may return null, indicating that no valid values can be obtained. */
  SnatIps?: SnatIp[] | null | undefined;
  /** Specification of the LCU-supported instance. Note: This field may return null, indicating that no valid values can be obtained. */
  SlaType?: string | null | undefined;
  /** Whether VIP is blocked Note: this field may return null, indicating that no valid values can be obtained. */
  IsBlock?: boolean | null | undefined;
  /** Time blocked or unblocked Note: this field may return null, indicating that no valid values can be obtained. */
  IsBlockTime?: string | null | undefined;
  /** Whether the IP type is the local BGP */
  LocalBgp?: boolean | undefined;
  /** Dedicated layer-7 tag. Note: this field may return null, indicating that no valid values can be obtained. */
  ClusterTag?: string | null | undefined;
  /** If the layer-7 listener of an IPv6FullChain CLB instance is enabled, the CLB instance can be bound with an IPv4 and an IPv6 CVM instance simultaneously. Note: this field may return null, indicating that no valid values can be obtained. */
  MixIpTarget?: boolean | null | undefined;
  /** Availability zone of a VPC-based private network CLB instance Note: this field may return `null`, indicating that no valid values can be obtained. */
  Zones?: string[] | null | undefined;
  /** Whether it is an NFV CLB instance. No returned information: no; l7nfv: yes. Note: this field may return `null`, indicating that no valid values can be obtained. */
  NfvInfo?: string | null | undefined;
  /** Health check logset ID of CLB CLS Note: this field may return `null`, indicating that no valid values can be obtained. */
  HealthLogSetId?: string | null | undefined;
  /** Health check log topic ID of CLB CLS Note: this field may return `null`, indicating that no valid values can be obtained. */
  HealthLogTopicId?: string | null | undefined;
  /** Cluster ID. Note: This field may return null, indicating that no valid values can be obtained. */
  ClusterIds?: string[] | null | undefined;
  /** CLB attribute Note: this field may return `null`, indicating that no valid values can be obtained. */
  AttributeFlags?: string[] | null | undefined;
  /** Domain name of the CLB instance. Note: This field may return null, indicating that no valid values can be obtained. */
  LoadBalancerDomain?: string | null | undefined;
  /** Network egress Note: This field may return null, indicating that no valid values can be obtained. */
  Egress?: string | null | undefined;
}

/**
 * CLB instance details
 *
 * Documented in clb-api.md, lines 14261 to 14310.
 */
export interface LoadBalancerDetail {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /** CLB instance name. */
  LoadBalancerName: string;
  /** CLB instance network type: Public: public network; Private: private network. Note: this field may return null, indicating that no valid values can be obtained. */
  LoadBalancerType: 'Public' | 'Private' | (string & {}) | null;
  /** CLB instance status, including: 0: creating; 1: running. Note: this field may return null, indicating that no valid values can be obtained. */
  Status: 0 | 1 | (number & {}) | null;
  /** CLB instance VIP. Note: this field may return null, indicating that no valid values can be obtained. */
  Address: string | null;
  /** IPv6 VIP address of the CLB instance. Note: this field may return null, indicating that no valid values can be obtained. */
  AddressIPv6: string | null;
  /** IP version of the CLB instance. Valid values: IPv4, IPv6. Note: this field may return null, indicating that no valid values can be obtained. */
  AddressIPVersion: 'IPv4' | 'IPv6' | (string & {}) | null;
  /** IPv6 address type of the CLB instance. Valid values: IPv6Nat64, IPv6FullChain. Note: this field may return null, indicating that no valid values can be obtained. */
  IPv6Mode: 'IPv6Nat64' | 'IPv6FullChain' | (string & {}) | null;
  /** Availability zone where the CLB instance resides. Note: this field may return null, indicating that no valid values can be obtained. */
  Zone: string | null;
  /** ISP to which the CLB IP address belongs. Note: this field may return null, indicating that no valid values can be obtained. */
  AddressIsp: string | null;
  /** ID of the VPC instance to which the CLB instance belongs. Note: this field may return null, indicating that no valid values can be obtained. */
  VpcId: string | null;
  /** ID of the project to which the CLB instance belongs. 0: default project. Note: this field may return null, indicating that no valid values can be obtained. */
  ProjectId: number | null;
  /** CLB instance creation time. Note: this field may return null, indicating that no valid values can be obtained. */
  CreateTime: string | null;
  /** CLB instance billing mode. Note: this field may return null, indicating that no valid values can be obtained. */
  ChargeType: string | null;
  /** CLB instance network attribute. Note: this field may return null, indicating that no valid values can be obtained. */
  NetworkAttributes: InternetAccessible | null;
  /** Pay-as-you-go attribute of the CLB instance. Note: this field may return null, indicating that no valid values can be obtained. */
  PrepaidAttributes: LBChargePrepaid | null;
  /** Reserved field, which can be ignored generally. Note: this field may return null, indicating that no valid values can be obtained. */
  ExtraInfo: ExtraInfo | null;
  /** Custom configuration IDs of CLB instances. Multiple IDs must be separated by commas (.). Note: This field may return null, indicating that no valid values can be obtained. */
  ConfigId: string | null;
  /** CLB instance tag information. Note: this field may return null, indicating that no valid values can be obtained. */
  Tags: TagInfo[] | null;
  /** CLB listener ID. Note: this field may return null, indicating that no valid values can be obtained. */
  ListenerId: string | null;
  /** Listener protocol. Note: this field may return null, indicating that no valid values can be obtained. */
  Protocol: string | null;
  /** Listener port. Note: this field may return null, indicating that no valid values can be obtained. */
  Port: number | null;
  /** Forwarding rule ID. Note: this field may return null, indicating that no valid values can be obtained. */
  LocationId: string | null;
  /** Domain name of the forwarding rule. Note: this field may return null, indicating that no valid values can be obtained. */
  Domain: string | null;
  /** Forwarding rule path. Note: this field may return null, indicating that no valid values can be obtained. */
  Url: string | null;
  /** ID of target real servers. Note: this field may return null, indicating that no valid values can be obtained. */
  TargetId: string | null;
  /** Address of target real servers. Note: this field may return null, indicating that no valid values can be obtained. */
  TargetAddress: string | null;
  /** Listening port of target real servers. Note: this field may return null, indicating that no valid values can be obtained. */
  TargetPort: number | null;
  /** Forwarding weight of target real servers. Note: this field may return null, indicating that no valid values can be obtained. */
  TargetWeight: number | null;
  /** 0: not isolated; 1: isolated. Note: this field may return null, indicating that no valid values can be obtained. */
  Isolation: 0 | 1 | (number & {}) | null;
  /** List of the security groups bound to the CLB instance. Note: this field may return `null`, indicating that no valid values can be obtained. */
  SecurityGroup: string[] | null;
  /** Whether the CLB instance is billed by IP. Note: this field may return `null`, indicating that no valid values can be obtained. */
  LoadBalancerPassToTarget: number | null;
  /** Health status of the target real server. Note: this field may return `null`, indicating that no valid values can be obtained. */
  TargetHealth: string | null;
  /** List o domain names associated with the forwarding rule Note: This field may return `null`, indicating that no valid values can be obtained. */
  Domains: string | null;
  /** The secondary zone of multi-AZ CLB instance Note: This field may return `null`, indicating that no valid values can be obtained. */
  SlaveZone: string[] | null;
  /** The AZ of private CLB instance. This is only available for beta users. Note: This field may return `null`, indicating that no valid values can be obtained. */
  Zones: string[] | null;
  /** Whether to enable SNI. `1`: Enable; `0`: Do not enable. This parameter is only meaningful for HTTPS listeners. Note: This field may return-null, indicating that no valid values can be obtained. */
  SniSwitch: 1 | 0 | (number & {}) | null;
  /** Domain name of the CLB instance. Note: This field may return null, indicating that no valid values can be obtained. */
  LoadBalancerDomain: string | null;
  /** Network egress Note: This field may return-null, indicating that no valid values can be obtained. */
  Egress: string | null;
}

/**
 * CLB instance health check status
 *
 * Documented in clb-api.md, lines 14312 to 14323.
 */
export interface LoadBalancerHealth {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB instance name Note: This field may return null, indicating that no valid values can be obtained. */
  LoadBalancerName: string | null;
  /** List of listeners Note: This field may return null, indicating that no valid values can be obtained. */
  Listeners: ListenerHealth[] | null;
}

/**
 * CLB instance traffic data
 *
 * Documented in clb-api.md, lines 14325 to 14337.
 */
export interface LoadBalancerTraffic {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB instance name */
  LoadBalancerName: string;
  /** CLB instance region */
  Region: string;
  /** CLB instance VIP */
  Vip: string;
  /**
   * Maximum outbound bandwidth in Mbps
   *
   * Unit: Mbps.
   */
  OutBandwidth: number;
  /** CLB domain name Note: This field may return `null`, indicating that no valid values can be obtained. */
  Domain: string | null;
}

/**
 * Information of multiple certificates bound with the load balancer listener or rule.
 *
 * Documented in clb-api.md, lines 14339 to 14349.
 */
export interface MultiCertInfo {
  /** Authentication type. Values: `UNIDIRECTIONAL` (one-way authentication), `MUTUAL` (two-way authentication) */
  SSLMode: 'UNIDIRECTIONAL' | 'MUTUAL' | (string & {});
  /** List of listener or rule certificates. One-way and two-way authentication are supported. Only one certificate can be specified for one algorithm. If `SSLMode` is `MUTUAL` (two-way authentication), at least one CA certificate is required. */
  CertList: CertInfo[];
}

/**
 * Price of CLB instances.
 *
 * Documented in clb-api.md, lines 14351 to 14360.
 */
export interface Price {
  /** Instance price. Note: This field may return-null, indicating that no valid values can be obtained. */
  InstancePrice: ItemPrice | null;
  /** Network price. Note: This field may return-null, indicating that no valid values can be obtained. */
  BandwidthPrice: ItemPrice | null;
  /** LCU price. Note: This field may return-null, indicating that no valid values can be obtained. */
  LcuPrice: ItemPrice | null;
}

/**
 * Quota description. All quotas are in the current region.
 *
 * Documented in clb-api.md, lines 14362 to 14375.
 */
export interface Quota {
  /**
   * Quota name. Valid values:
   * - `TOTAL_OPEN_CLB_QUOTA`: Quota of public network CLB instances in the current region
   * - `TOTAL_INTERNAL_CLB_QUOTA`: Quota of private network CLB instances in the current region
   * - `TOTAL_LISTENER_QUOTA`: Quota of listeners under one CLB instance
   * - `TOTAL_LISTENER_RULE_QUOTA`: Quota of forwarding rules under one listener
   * - `TOTAL_TARGET_BIND_QUOTA`: Quota of CVM instances can be bound under one forwarding rule
   * - `TOTAL_SNAP_IP_QUOTA`: Quota of SNAT IPs for cross-region binding 2.0 under one CLB instance
   * - `TOTAL_ISP_CLB_QUOTA`: Quota of triple-ISP (CMCC/CUCC/CTCC) CLB instances in the current region
   */
  QuotaId: 'TOTAL_OPEN_CLB_QUOTA' | 'TOTAL_INTERNAL_CLB_QUOTA' | 'TOTAL_LISTENER_QUOTA' | 'TOTAL_LISTENER_RULE_QUOTA' | 'TOTAL_TARGET_BIND_QUOTA' | 'TOTAL_SNAP_IP_QUOTA' | 'TOTAL_ISP_CLB_QUOTA' | (string & {});
  /** Currently used quantity. If it is `null`, it is meaningless. Note: this field may return null, indicating that no valid values can be obtained. */
  QuotaCurrent: number | null;
  /** Quota limit. */
  QuotaLimit: number;
}

/**
 * Resource details
 *
 * Documented in clb-api.md, lines 14377 to 14387.
 */
export interface Resource {
  /** Specific ISP resource information, Values: `CMCC`, `CUCC`, `CTCC`, `BGP`, and `INTERNAL`. */
  Type: ('CMCC' | 'CUCC' | 'CTCC' | 'BGP' | 'INTERNAL' | (string & {}))[];
  /** ISP information, such as `CMCC`, `CUCC`, `CTCC`, `BGP`, and `INTERNAL`. */
  Isp: string;
  /** Available resources Note: This field may return `null`, indicating that no valid values can be obtained. */
  AvailabilitySet: ResourceAvailability[] | null;
  /** ISP Type Note: This field may return null, indicating that no valid values can be obtained. */
  TypeSet: TypeInfo[] | null;
}

/**
 * Resource availability
 *
 * Documented in clb-api.md, lines 14389 to 14397.
 */
export interface ResourceAvailability {
  /** Specific ISP resource information. Values: `CMCC`, `CUCC`, `CTCC`, `BGP`. */
  Type: 'CMCC' | 'CUCC' | 'CTCC' | 'BGP' | (string & {});
  /** Whether the resource is available. Values: `Available`, `Unavailable` */
  Availability: 'Available' | 'Unavailable' | (string & {});
}

/**
 * Redirection relationship between forwarding rules
 *
 * Documented in clb-api.md, lines 14399 to 14410.
 */
export interface RewriteLocationMap {
  /** Source forwarding rule ID */
  SourceLocationId: string;
  /** ID of the forwarding rule of the destination */
  TargetLocationId: string;
  /** Redirection status code. Valid values: 301, 302, and 307. */
  RewriteCode?: 301 | 302 | 307 | (number & {}) | undefined;
  /** Whether the matched URL is carried in redirection. It is required when configuring `RewriteCode`. */
  TakeUrl?: boolean | undefined;
  /** Original domain name of redirection, which must be the corresponding domain name of `SourceLocationId`. It is required when configuring `RewriteCode`. */
  SourceDomain?: string | undefined;
}

/**
 * Redirect target information
 *
 * Documented in clb-api.md, lines 14412 to 14425.
 */
export interface RewriteTarget {
  /** Listener ID of a redirect target Note: This field may return null, indicating that there is no redirection. Note: This field may return null, indicating that no valid values can be obtained. */
  TargetListenerId: string | null;
  /** Forwarding rule ID of a redirect target Note: This field may return null, indicating that there is no redirection. Note: This field may return null, indicating that no valid values can be obtained. */
  TargetLocationId: string | null;
  /** Redirection status code Note: this field may return `null`, indicating that no valid values can be obtained. */
  RewriteCode: number | null;
  /** Whether the matched URL is carried in redirection. Note: this field may return `null`, indicating that no valid values can be obtained. */
  TakeUrl: boolean | null;
  /** Redirection type. Manual: manual redirection; Auto: automatic redirection. Note: this field may return `null`, indicating that no valid values can be obtained. */
  RewriteType: 'Manual' | 'Auto' | (string & {}) | null;
}

/**
 * Modifies the data type of a node weight
 *
 * Documented in clb-api.md, lines 14427 to 14439.
 */
export interface RsWeightRule {
  /** CLB listener ID. */
  ListenerId: string;
  /** List of real servers whose weights to modify. */
  Targets: Target[];
  /** Forwarding rule ID, which is required only for layer-7 rules. */
  LocationId?: string | undefined;
  /** Target rule domain name. This parameter does not take effect if LocationId is specified */
  Domain?: string | undefined;
  /** Target rule URL. This parameter does not take effect if LocationId is specified */
  Url?: string | undefined;
  /**
   * The new forwarding weight of the real server. Value range: [0, 100]. This parameter takes lower precedence than `Weight` in Targets, which means that this parameter only takes effect when the `Weight` in `RsWeightRule` is left empty.
   *
   * Range: 0 to 100.
   */
  Weight?: number | undefined;
}

/**
 * Health check status of a forwarding rule
 *
 * Documented in clb-api.md, lines 14441 to 14453.
 */
export interface RuleHealth {
  /** Forwarding rule ID */
  LocationId: string;
  /** Domain name of the forwarding rule Note: This field may return null, indicating that no valid values can be obtained. */
  Domain: string | null;
  /** Forwarding rule Url Note: This field may return null, indicating that no valid values can be obtained. */
  Url: string | null;
  /** Health status of the real server bound to this rule Note: this field may return `null`, indicating that no valid values can be obtained. */
  Targets: TargetHealth[] | null;
}

/**
 * HTTP/HTTPS forwarding rule (input)
 *
 * Documented in clb-api.md, lines 14455 to 14478.
 */
export interface RuleInput {
  /**
   * Forwarding rule path. Length: 1-200.
   *
   * Length: 1 to 200.
   */
  Url: string;
  /**
   * The domain name associated with the forwarding rule. It can contain 1-80 characters. Only one domain name can be entered. If you need to enter multiple domain names, use `Domains`.
   *
   * Length: 1 to 80.
   */
  Domain?: string | undefined;
  /**
   * Session persistence time in seconds. Value range: 30-3,600. Setting it to 0 indicates that session persistence is disabled.
   *
   * Range: 30 to 3600. Unit: seconds.
   */
  SessionExpireTime?: number | undefined;
  /** Health check information. For more information, please see Health Check */
  HealthCheck?: HealthCheck | undefined;
  /** Certificate information. `Certificate` and `MultiCertInfo` cannot be specified at the same time. */
  Certificate?: CertificateInput | undefined;
  /**
   * Request forwarding method of the rule. Value range: WRR, LEAST_CONN, IP_HASH They represent weighted round robin, least connections, and IP hash, respectively. Default value: WRR.
   *
   * Default: "WRR".
   */
  Scheduler?: 'WRR' | 'LEAST_CONN' | 'IP_HASH' | (string & {}) | undefined;
  /**
   * Forwarding protocol between the CLB instance and backend service. Values: `HTTP`, `HTTPS`, `GRPC` and `TRPC` (only for internal usage). It defaults to `HTTP`.
   *
   * Default: "HTTP".
   */
  ForwardType?: 'HTTP' | 'HTTPS' | 'GRPC' | 'TRPC' | (string & {}) | undefined;
  /** Whether to set this domain name as the default domain name. Note: Only one default domain name can be set under one listener. */
  DefaultServer?: boolean | undefined;
  /** Whether to enable HTTP/2. Note: HTTP/2 can be enabled only for HTTPS domain names. */
  Http2?: boolean | undefined;
  /** Target real server type. `NODE`: binding a general node; `TARGETGROUP`: binding a target group. */
  TargetType?: 'NODE' | 'TARGETGROUP' | (string & {}) | undefined;
  /** TRPC callee server route, which is required when `ForwardType` is "TRPC". This is now only for internal usage. */
  TrpcCallee?: string | undefined;
  /** TRPC calling service API, which is required when `ForwardType` is "TRPC". This is now only for internal usage. */
  TrpcFunc?: string | undefined;
  /** Whether to enable QUIC. Note: QUIC can be enabled only for HTTPS domain names */
  Quic?: boolean | undefined;
  /**
   * The domain name associated with the forwarding rule. Each contain 1-80 characters. If you only need to enter one domain name, use `Domain` instead.
   *
   * Length: 1 to 80.
   */
  Domains?: string[] | undefined;
  /** Certificate information. You can specify multiple server-side certificates with different algorithm types. `Certificate` and `MultiCertInfo` cannot be specified at the same time. */
  MultiCertInfo?: MultiCertInfo | undefined;
}

/**
 * HTTP/HTTPS listener forwarding rule (output)
 *
 * Documented in clb-api.md, lines 14480 to 14513.
 */
export interface RuleOutput {
  /** Forwarding rule ID */
  LocationId: string;
  /** Domain name of the forwarding rule. Note: This field may return null, indicating that no valid values can be obtained. */
  Domain: string | null;
  /** Forwarding rule path. Note: This field may return null, indicating that no valid values can be obtained. */
  Url: string | null;
  /** Session persistence time */
  SessionExpireTime: number;
  /** Health check information Note: This field may return null, indicating that no valid values can be obtained. */
  HealthCheck: HealthCheck | null;
  /** Certificate information Note: This field may return null, indicating that no valid values can be obtained. */
  Certificate: CertificateOutput | null;
  /** Request forwarding method of the rule */
  Scheduler: string;
  /** ID of the listener to which the forwarding rule belongs */
  ListenerId: string;
  /** Redirect target information of a forwarding rule Note: This field may return null, indicating that no valid values can be obtained. */
  RewriteTarget: RewriteTarget | null;
  /** Whether to enable gzip */
  HttpGzip: boolean;
  /** Whether the forwarding rule is automatically created */
  BeAutoCreated: boolean;
  /** Whether to use as the default domain name */
  DefaultServer: boolean;
  /** Whether to enable Http2 */
  Http2: boolean;
  /** Forwarding protocol between CLB and real server */
  ForwardType: string;
  /** Forwarding rule creation time */
  CreateTime: string;
  /** Real server type */
  TargetType: string;
  /** Basic information of a bound target group. This field will be returned if a target group is bound to a rule. Note: This field may return null, indicating that no valid values can be obtained. */
  TargetGroup: BasicTargetGroupInfo | null;
  /** WAF instance ID Note: This field may return null, indicating that no valid values can be obtained. */
  WafDomainId: string | null;
  /**
   * TRPC callee server route, which is valid when `ForwardType` is `TRPC`. This is now only for internal usage.
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  TrpcCallee: string | null;
  /**
   * TRPC calling service API, which is valid when `ForwardType` is `TRPC`. This is now only for internal usage.
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  TrpcFunc: string | null;
  /**
   * QUIC status
   *
   * Note: this field may return null, indicating that no valid values can be obtained.
   */
  QuicStatus: string | null;
  /**
   * List of domain names associated with the forwarding rule
   *
   * Note: This field may return `null`, indicating that no valid values can be obtained.
   */
  Domains: string[] | null;
  /**
   * List of bound target groups
   *
   * Note: This field may return `null`, indicating that no valid values can be obtained.
   */
  TargetGroupList: BasicTargetGroupInfo[] | null;
}

/**
 * Information of the real server bound to a forwarding rule under an HTTP/HTTPS listener
 *
 * Documented in clb-api.md, lines 14515 to 14526.
 */
export interface RuleTargets {
  /** Forwarding rule ID */
  LocationId: string;
  /** Domain name of the forwarding rule */
  Domain: string;
  /** Forwarding rule path. */
  Url: string;
  /**
   * Real server information
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  Targets: Backend[] | null;
  /**
   * Information about backend SCF functions.
   *
   * Note: This field may return null, indicating that no valid values can be obtained.
   */
  FunctionTargets: FunctionTarget[] | null;
}

/**
 * Object bound to the layer-7 listener rule
 *
 * Documented in clb-api.md, lines 14528 to 14538.
 */
export interface RulesItems {
  /** Rule ID. */
  LocationId: string;
  /** Domain name. */
  Domain: string;
  /** Uri */
  Url: string;
  /** Object bound to the real server. */
  Targets: LbRsTargets[];
}

/**
 * Parameters for upgrading to an LCU-supported instance
 *
 * Documented in clb-api.md, lines 14540 to 14548.
 */
export interface SlaUpdateParam {
  /** ID of the CLB instance */
  LoadBalancerId: string;
  /**
   * LCU-supported instance specification. Value:
   * - `SLA`: If you have activated Super Large LCU-supported instances, `SLA` indicates Super Large 4.
   * - `clb.c2.medium`: Standard
   * - `clb.c3.small`: Advanced 1
   * - `clb.c3.medium`: Advanced 2
   * - `clb.c4.small`: Super Large 1
   * - `clb.c4.medium`: Super Large 2
   * - `clb.c4.large`: Super Large 3
   * - `clb.c4.xlarge`: Super Large 4
   *
   * For Super Large 2 and above specifications, please submit a ticket. For more specifications, see Specifications Comparison
   */
  SlaType: 'SLA' | 'clb.c2.medium' | 'clb.c3.small' | 'clb.c3.medium' | 'clb.c4.small' | 'clb.c4.medium' | 'clb.c4.large' | 'clb.c4.xlarge' | (string & {});
}

/**
 * `SnatIp` information structure
 *
 * Documented in clb-api.md, lines 14550 to 14560.
 */
export interface SnatIp {
  /** Unique VPC subnet ID, such as `subnet-12345678`. */
  SubnetId: string;
  /** IP address, such as 192.168.0.1 */
  Ip?: string | undefined;
}

/**
 * Specification availability
 *
 * Documented in clb-api.md, lines 14562 to 14570.
 */
export interface SpecAvailability {
  /** Specification type Note: This field may return null, indicating that no valid values can be obtained. */
  SpecType: string | null;
  /** Specification availability Note: This field may return null, indicating that no valid values can be obtained. */
  Availability: string | null;
}

/**
 * CLB tag information
 *
 * Documented in clb-api.md, lines 14572 to 14580.
 */
export interface TagInfo {
  /** Tag key */
  TagKey: string;
  /** Tag value */
  TagValue: string;
}

/**
 * Redirect target, i.e., the real server bound to a CLB
 *
 * Documented in clb-api.md, lines 14582 to 14593.
 */
export interface Target {
  /** Listening port of a real server Note: this parameter is required when binding a CVM or ENI. Note: this field may return `null`, indicating that no valid values can be obtained. */
  Port: number | null;
  /** Real server type. Value range: CVM (Cloud Virtual Machine), ENI (Elastic Network Interface). This parameter does not take effect currently as an input parameter. Note: This field may return null, indicating that no valid values can be obtained. */
  Type?: 'CVM' | 'ENI' | (string & {}) | null | undefined;
  /** Unique ID of a CVM instance, which is required when binding a CVM instance. It can be obtained from the `InstanceId` field in the response of the `DescribeInstances` API. It indicates binding the primary IP of the primary ENI. Note: Either `InstanceId` or `EniIp` can be passed in. Note: This field may return `null`, indicating that no valid values can be obtained. */
  InstanceId?: string | null | undefined;
  /**
   * The new forwarding weight of the real server. Value range: [0, 100]. Default: 10. This parameter takes priority over `Weight` in `RsWeightRule`. If it's left empty, the value of `Weight` in `RsWeightRule` will be used.
   *
   * Default: 10. Range: 0 to 100.
   */
  Weight?: number | undefined;
  /** It is required when binding an IP. ENI IPs and other private IPs are supported. To bind an ENI IP, the ENI should be bound to a CVM instance before being bound to a CLB instance. Note: Either `InstanceId` or `EniIp` can be passed in. `EniIp` is required in a cross-region binding or when the dual-stack IPV6 CVM is bound. Note: This field may return `null`, indicating that no valid values can be obtained. */
  EniIp?: string | null | undefined;
}

/**
 * Association between rule and target group
 *
 * Documented in clb-api.md, lines 14595 to 14607.
 */
export interface TargetGroupAssociation {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Listener ID */
  ListenerId: string;
  /** Target group ID */
  TargetGroupId: string;
  /** Forwarding rule ID */
  LocationId?: string | undefined;
}

/**
 * Real server bound to a target group
 *
 * Documented in clb-api.md, lines 14609 to 14628.
 */
export interface TargetGroupBackend {
  /** Target group ID */
  TargetGroupId: string;
  /** Real server type. Valid values: CVM, ENI (coming soon) */
  Type: 'CVM' | 'ENI' | (string & {});
  /** Unique real server ID */
  InstanceId: string;
  /** Listening port of real server */
  Port: number;
  /**
   * Forwarding weight of real server. Value range: [0, 100]. Default value: 10.
   *
   * Default: 10. Range: 0 to 100.
   */
  Weight: number;
  /** Public IP of real server Note: this field may return null, indicating that no valid values can be obtained. */
  PublicIpAddresses: string[] | null;
  /** Private IP of real server Note: this field may return null, indicating that no valid values can be obtained. */
  PrivateIpAddresses: string[] | null;
  /** Real server instance name Note: this field may return null, indicating that no valid values can be obtained. */
  InstanceName: string | null;
  /** Real server binding time Note: this field may return null, indicating that no valid values can be obtained. */
  RegisteredTime: string | null;
  /** Unique ENI ID Note: this field may return null, indicating that no valid values can be obtained. */
  EniId: string | null;
  /** AZ ID of the real server Note: This field may return `null`, indicating that no valid values can be obtained. */
  ZoneId: number | null;
}

/**
 * Target group information
 *
 * Documented in clb-api.md, lines 14630 to 14643.
 */
export interface TargetGroupInfo {
  /** Target group ID */
  TargetGroupId: string;
  /** `vpcid` of target group */
  VpcId: string;
  /** Target group name */
  TargetGroupName: string;
  /** Default port of target group Note: this field may return null, indicating that no valid values can be obtained. */
  Port: number | null;
  /** Target group creation time */
  CreatedTime: string;
  /** Target group modification time */
  UpdatedTime: string;
  /** Array of associated rules Note: this field may return null, indicating that no valid values can be obtained. */
  AssociatedRule: AssociationItem[] | null;
}

/**
 * Target group instance
 *
 * Documented in clb-api.md, lines 14645 to 14656.
 */
export interface TargetGroupInstance {
  /** Private IP of target group instance */
  BindIP: string;
  /** Port of target group instance */
  Port: number;
  /** Weight of target group instance */
  Weight?: number | undefined;
  /** New port of target group instance */
  NewPort?: number | undefined;
}

/**
 * Describes the health information of a target
 *
 * Documented in clb-api.md, lines 14658 to 14669.
 */
export interface TargetHealth {
  /** Private IP of the target */
  IP: string;
  /** Port bound to the target */
  Port: number;
  /** Current health status. true: healthy; false: unhealthy. */
  HealthStatus: boolean;
  /** Instance ID of the target, such as ins-12345678 */
  TargetId: string;
  /** Detailed information about the current health status. Alive: healthy; Dead: exceptional; Unknown: check not started/checking/unknown status. */
  HealthStatusDetail: 'Alive' | 'Dead' | 'Unknown' | (string & {});
}

/**
 * Information of the real server bound to a CLB instance, including region and network to which it belongs.
 *
 * Documented in clb-api.md, lines 14671 to 14679.
 */
export interface TargetRegionInfo {
  /** Region of the target, such as ap-guangzhou */
  Region: string;
  /** Network of the target, which is in the format of vpc-abcd1234 for VPC or 0 for basic network */
  VpcId: string;
}

/**
 * ISP Type
 *
 * Documented in clb-api.md, lines 14681 to 14689.
 */
export interface TypeInfo {
  /** ISP Type Note: This field may return null, indicating that no valid values can be obtained. */
  Type: string | null;
  /** Specification availability Note: This field may return null, indicating that no valid values can be obtained. */
  SpecAvailabilitySet: SpecAvailability[] | null;
}

/**
 * AZ information
 *
 * Documented in clb-api.md, lines 14691 to 14703.
 */
export interface ZoneInfo {
  /** Unique AZ ID in a numeric form, such as 100001 Note: This field may return null, indicating that no valid values can be obtained. */
  ZoneId: number | null;
  /** Unique AZ ID in a string form, such as ap-guangzhou-1 Note: This field may return null, indicating that no valid values can be obtained. */
  Zone: string | null;
  /** AZ name, such as Guangzhou Zone 1 Note: This field may return null, indicating that no valid values can be obtained. */
  ZoneName: string | null;
  /** AZ region, e.g., ap-guangzhou. Note: This field may return `null`, indicating that no valid values can be obtained. */
  ZoneRegion: string | null;
  /** Whether the AZ is the `LocalZone`, e.g., false. Note: This field may return `null`, indicating that no valid values can be obtained. */
  LocalZone: boolean | null;
  /** Whether the AZ is an edge zone. Values: `true`, `false`. Note: This field may return `null`, indicating that no valid values can be obtained. */
  EdgeZone: boolean | null;
}

/**
 * List of AZs
 *
 * Documented in clb-api.md, lines 14705 to 14720.
 */
export interface ZoneResource {
  /** Primary AZ, such as "ap-guangzhou-1". */
  MasterZone: string;
  /** List of resources Note: This field may return null, indicating that no valid values can be obtained. */
  ResourceSet: Resource[] | null;
  /** Secondary AZ, such as "ap-guangzhou-2". Note: This field may return null, indicating that no valid values can be obtained. */
  SlaveZone: string | null;
  /** IP version. Values: `IPv4`, `IPv6`, and `IPv6_Nat`. */
  IPVersion: 'IPv4' | 'IPv6' | 'IPv6_Nat' | (string & {});
  /** Region of the AZ, such as `ap-guangzhou`. */
  ZoneRegion: string;
  /** Whether the AZ is a `LocalZone`. Values: `true`, `false`. */
  LocalZone: boolean;
  /** Type of resources in the zone. Values: `SHARED`, `EXCLUSIVE` */
  ZoneResourceType: 'SHARED' | 'EXCLUSIVE' | (string & {});
  /** Whether the AZ is an edge zone. Values: `true`, `false`. */
  EdgeZone: boolean;
  /** Network egress Note: This field may return-null, indicating that no valid values can be obtained. */
  Egress: string | null;
}

/** The request of DescribeLoadBalancers (lines 3185 to 4137). */
export interface DescribeLoadBalancersRequest {
  /**
   * CLB instance IDs. There can be up to 20 IDs.
   *
   * Items: at most 20.
   */
  LoadBalancerIds?: string[] | undefined;
  /** CLB instance network type: OPEN: public network; INTERNAL: private network. */
  LoadBalancerType?: 'OPEN' | 'INTERNAL' | (string & {}) | undefined;
  /** CLB instance type. 1: generic CLB instance; 0: classic CLB instance */
  Forward?: 1 | 0 | (number & {}) | undefined;
  /** CLB instance name. */
  LoadBalancerName?: string | undefined;
  /** The domain name that Tencent Cloud assigned for the CLB instance. */
  Domain?: string | undefined;
  /** VIP address of a CLB instance (there can be multiple addresses) */
  LoadBalancerVips?: string[] | undefined;
  /** Public IPs of the backend services bound with the load balancer. Only the public IPs of CVMs are supported now. */
  BackendPublicIps?: string[] | undefined;
  /** Private IPs of the backend services bound with the load balancer. Only the private IPs of CVMs are supported now. */
  BackendPrivateIps?: string[] | undefined;
  /**
   * Data offset. Default value: 0.
   *
   * Default: 0.
   */
  Offset?: number | undefined;
  /**
   * Number of returned CLB instances. Default value: 20. Maximum value: 100.
   *
   * Default: 20. Range: at most 100.
   */
  Limit?: number | undefined;
  /** Sort by parameter. Value range: LoadBalancerName, CreateTime, Domain, LoadBalancerType. */
  OrderBy?: 'LoadBalancerName' | 'CreateTime' | 'Domain' | 'LoadBalancerType' | (string & {}) | undefined;
  /**
   * 1: reverse; 0: sequential. Default value: reverse by creation time
   *
   * Default: 1.
   */
  OrderType?: 1 | 0 | (number & {}) | undefined;
  /** Search field which fuzzy matches name, domain name, or VIP. */
  SearchKey?: string | undefined;
  /** ID of the project to which a CLB instance belongs, which can be obtained through the DescribeProject API. */
  ProjectId?: number | undefined;
  /** Whether a CLB instance is bound to a real server. 0: no; 1: yes; -1: query all. */
  WithRs?: 0 | 1 | -1 | (number & {}) | undefined;
  /** VPC where a CLB instance resides, such as vpc-bhqkbhdx. Basic network does not support queries by VpcId. */
  VpcId?: string | undefined;
  /** Security group ID, e.g., `sg-m1cc****`. */
  SecurityGroup?: string | undefined;
  /** Primary AZ ID, e.g., `100001` (Guangzhou Zone 1). */
  MasterZone?: string | undefined;
  /**
   * Each request can have up to 10 `Filters` and 100 `Filter.Values`. Detailed filter conditions:
   * - internet-charge-type - Type: String - Required: No - Filter by CLB network billing mode, including TRAFFIC_POSTPAID_BY_HOUR
   *
   * Items: at most 10.
   */
  Filters?: (Filter & { Name: 'internet-charge-type' | (string & {}) })[] | undefined;
}

/** The response of DescribeLoadBalancers (lines 3185 to 4137). */
export interface DescribeLoadBalancersResponse {
  /** Total number of CLB instances that meet the filter criteria. This value is independent of the Limit in the input parameter. */
  TotalCount: number;
  /** Array of returned CLB instances. */
  LoadBalancerSet: LoadBalancer[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of CreateLoadBalancer (lines 4139 to 4332). */
export interface CreateLoadBalancerRequest {
  /** CLB instance network type: OPEN: public network; INTERNAL: private ne */
  LoadBalancerType: 'OPEN' | 'INTERNAL' | (string & {});
  /** CLB instance type. Valid value: 1 (generic CLI instance). */
  Forward?: 1 | (number & {}) | undefined;
  /**
   * CLB instance name, which takes effect only w one instance is to be created in the request. It consist 1 to 60 letters, digits, hyphens (-), or underscores (_). Note: if the name of the new CLB instance alre exists, a default name will be generated autom
   *
   * Length: 1 to 60.
   */
  LoadBalancerName?: string | undefined;
  /**
   * Network ID of the target device on the CLB ba such as `vpc-12345678`, which can be obt through the `DescribeVpcEx` API. If this p is not entered, `DefaultVPC` is used by del parameter is required when creating a private instance.
   *
   * Default: "DefaultVPC".
   */
  VpcId?: string | undefined;
  /** A subnet ID must be specified when you purch private network CLB instance in a VPC, and th this instance will be generated in this subnet. parameter is required for creating a CLB insta */
  SubnetId?: string | undefined;
  /** ID of the project to which a CLB instance belo which can be obtained through the `DescribeProject` API. If this parameter entered, the default project will be used. */
  ProjectId?: number | undefined;
  /**
   * It's only applicable to public network CLB insta version. Values: `IPV4`, `IPV6` and `IPv6FullChain` (case-insensitive). Defau `IPV4`. Note: `IPV6` indicates IPv6 NAT6v `IPv6FullChain` indicates IPv6.
   *
   * Default: "IPV4".
   */
  AddressIPVersion?: 'IPV4' | 'IPV6' | 'IPv6FullChain' | (string & {}) | undefined;
  /** Number of CLBs to be created. Default value: */
  Number?: number | undefined;
  /** ID of the primary AZ for cross-AZ disaster rec such as `100001` or `ap-guangzhou-1`. available to public CLB instances. Note: The traffic only goes to the primary AZ ir cases. The secondary AZ is used only when th AZ is unavailable. To query the list of primary region, use DescribeResources. */
  MasterZoneId?: string | undefined;
  /** Specifies an AZ ID for creating a CLB instance `ap-guangzhou-1`, which is applicable on public network CLB instances. */
  ZoneId?: string | undefined;
  /** It only works on LCU-supported instances on networks and all instances on public networks */
  InternetAccessible?: InternetAccessible | undefined;
  /** ISP of VIP. Values: `CMCC` (China Mobile), `CUCC` (China Unicom) and `CTCC` (China Telecom) need to activate static single-line IPs. This feature is beta and is only available in Guangzhou, Shenzhen, Nanjing, Jinan, Hangzhou, Fuzhou, Beijing, Shijiazhuang, Wuhan, Changsha, Chengdu and Chongqing regions. To try it out, please contact your sales rep. If it's specified, the network billing mode will be `BANDWIDTH_PACKAGE`. If it's not specified, `InternetChargeType` is used by default. To query ISPs supported in your region, please use DescribeResources. */
  VipIsp?: 'CMCC' | 'CUCC' | 'CTCC' | (string & {}) | undefined;
  /**
   * Tags the CLB instance when purchasing it. Up to 10 key value pairs are supported.
   *
   * Items: at most 10.
   */
  Tags?: TagInfo[] | undefined;
  /** Specifies the VIP for the application of a CLB instance. This parameter is optional. If you do not specify this parameter, the system automatically assigns a public IP address as the parameter. IPv4 and IPv6 CLB instances support this parameter, but IPv6 NAT64 CLB instances do not. Note: If the specified VIP is occupied or is not in the IP range of the specified VPC subnet, you cannot create the CLB instance in a private network. For IPv6 BGP CLB instances in a public network, you must specify this parameter. */
  Vip?: string | undefined;
  /** Bandwidth package ID. If this parameter is specified, the network billing mode will be `BANDWIDTH_PACKAGE`. If it is not specified, the network billing mode will be `InternetChargeType`. `InternetChargeType` will only support bill-by-bandwidth package (`BANDWIDTH_PACKAGE`). */
  BandwidthPackageId?: string | undefined;
  /** Information about the dedicated CLB instance. You must specify this parameter when you create a dedicated CLB instance in a private network. */
  ExclusiveCluster?: ExclusiveCluster | undefined;
  /**
   * Specification of LCU-supported instance.
   * - This parameter is required to create LCU-supported instances. Values:
   *   - `SLA`: Super Large 4. When you have created Super Large models, `SLA` refers to Super Large 4.
   * - `clb.c2.medium`: Standard
   * - `clb.c3.small`: Advanced 1
   * - `clb.c3.medium`: Advanced 1
   * - `clb.c4.small`: Super Large 1
   * - `clb.c4.medium`: Super Large 2
   * - `clb.c4.large`: Super Large 3
   * - `clb.c4.xlarge`: Super Large 4
   *
   * For Super Large 2 and above models, please submit a ticket.
   * - This parameter is not required for creating instances.
   *
   * For more details, see Instance Specifications.
   */
  SlaType?: 'SLA' | 'clb.c2.medium' | 'clb.c3.small' | 'clb.c3.medium' | 'clb.c4.small' | 'clb.c4.medium' | 'clb.c4.large' | 'clb.c4.xlarge' | (string & {}) | undefined;
  /**
   * A unique string supplied by the client to ensure request is idempotent. Its maximum length is 64 characters. If this parameter is not specified, the idempotency of the request cannot be guaranteed.
   *
   * Length: at most 64.
   */
  ClientToken?: string | undefined;
  /** Whether Binding IPs of other VPCs feature snat */
  SnatPro?: boolean | undefined;
  /** Creates `SnatIp` when the binding IPs of other VPC feature is enabled */
  SnatIps?: SnatIp[] | undefined;
  /** Tag for the STGW exclusive cluster. */
  ClusterTag?: string | undefined;
  /** Specifies the secondary AZ ID for cross-AZ disaster recovery, such as `100001` or `ap-guangzhou-2`. It is applicable only to public network CLB. Note: The traffic only goes to the secondary AZ when the primary AZ is unavailable. You can query the primary and secondary AZ of a region by calling DescribeResources. */
  SlaveZoneId?: string | undefined;
  /** Unique ID of an EIP, which can only be used when binding the EIP of a private network CLB instance. Example: `eip-11112222`. */
  EipAddressId?: string | undefined;
  /** Whether to allow CLB traffic to the target group. `true`: allows CLB traffic to the target group and verifies security groups only on CLB; `false`: allows CLB traffic to the target group and verifies security groups on both CLB and backend instances. */
  LoadBalancerPassToTarget?: boolean | undefined;
  /** Upgrades to domain name-based CLB */
  DynamicVip?: boolean | undefined;
  /** Network egress point */
  Egress?: string | undefined;
}

/** The response of CreateLoadBalancer (lines 4139 to 4332). */
export interface CreateLoadBalancerResponse {
  /** Array of unique CLB instance IDs. This field may return `null` in some cases, such as there is delay during instance creation. You can query the IDs of the created instances by invoking `DescribeTaskStatus` with the `RequestId` or `DealName` returned by this API. Note: This field may return `null`, indicating that no valid values can be obtained. */
  LoadBalancerIds: string[] | null;
  /** Order ID. Note: this field may return `null`, indicating that no valid values can be obtained. */
  DealName: string | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyLoadBalancerAttributes (lines 4334 to 4451). */
export interface ModifyLoadBalancerAttributesRequest {
  /** Unique CLB ID */
  LoadBalancerId: string;
  /** CLB instance name */
  LoadBalancerName?: string | undefined;
  /** The backend service information of cross-region binding 1.0 */
  TargetRegionInfo?: TargetRegionInfo | undefined;
  /** Network billing parameter */
  InternetChargeInfo?: InternetAccessible | undefined;
  /** Whether the target opens traffic from CLB to the internet. If yes (true), only security groups on CLB will be verified; if no (false), security groups on both CLB and backend instance need to be verified. */
  LoadBalancerPassToTarget?: boolean | undefined;
  /** Whether to enable cross-region binding 2.0 */
  SnatPro?: boolean | undefined;
  /** Specifies whether to enable deletion protection. */
  DeleteProtect?: boolean | undefined;
  /** Modifies the second-level domain name of CLB from mycloud.com to tencentclb.com. Note that the sub-domain names will be changed as well. After the modification, mycloud.com will be invalidated. */
  ModifyClassicDomain?: boolean | undefined;
}

/** The response of ModifyLoadBalancerAttributes (lines 4334 to 4451). */
export interface ModifyLoadBalancerAttributesResponse {
  /** This parameter can be used to query whether CLB billing mode switch is successful. Note: this field may return null, indicating that no valid values can be obtained. */
  DealName: string | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeLoadBalancersDetail (lines 4453 to 4558). */
export interface DescribeLoadBalancersDetailRequest {
  /**
   * Number of CLB instance lists returned. Default value: 20; maximum value: 100.
   *
   * Default: 20. Range: at most 100.
   */
  Limit?: number | undefined;
  /**
   * Starting offset of the CLB instance list returned. Default value: 0.
   *
   * Default: 0.
   */
  Offset?: number | undefined;
  /** List of fields. Only fields specified will be returned. If it's left blank, `null` is returned. The fields `LoadBalancerId` and `LoadBalancerName` are added by default. For details about fields, see LoadBalancerDetail. */
  Fields?: string[] | undefined;
  /** Target type. Valid values: NODE and GROUP. If the list of fields contains `TargetId`, `TargetAddress`, `TargetPort`, `TargetWeight` and other fields, `Target` of the target group or non-target group must be exported. */
  TargetType?: 'NODE' | 'GROUP' | (string & {}) | undefined;
  /**
   * Filter condition of querying lists describing CLB instance details:
   * - `loadbalancer-id` - String - Required: no - (Filter condition) CLB instance ID, such as "lb-12345678".
   * - `project-id` - String - Required: no - (Filter condition) Project ID, such as "0" and "123".
   * - `network` - String - Required: no - (Filter condition) Network type of the CLB instance, such as "Public" and "Private".
   * - `vip` - String - Required: no - (Filter condition) CLB instance VIP, such as "1.1.1.1" and "2204::22:3".
   * - `target-ip` - String - Required: no - (Filter condition) Private IP of the target real servers, such as "1.1.1.1" and "2203::214:4".
   * - `vpcid` - String - Required: no - (Filter condition) Identifier of the VPC instance to which the CLB instance belongs, such as "vpc-12345678".
   * - `zone` - String - Required: no - (Filter condition) Availability zone where the CLB instance resides, such as "ap-guangzhou-1".
   * - `tag-key` - String - Required: no - (Filter condition) Tag key of the CLB instance, such as "name".
   * - `tag:*` - String - Required: no - (Filter condition) CLB instance tag, followed by tag key after the colon ':'. For example, use {"Name": "tag:name", "Values": ["zhangsan", "lisi"]} to filter the tag key "name" with the tag value "zhangsan" and "lisi".
   * - `fuzzy-search` - String - Required: no - (Filter condition) Fuzzy search for CLB instance VIP and CLB instance name, such as "1.1".
   */
  Filters?: (Filter & { Name: 'loadbalancer-id' | 'project-id' | 'network' | 'vip' | 'target-ip' | 'vpcid' | 'zone' | 'tag-key' | `tag:${string}` | 'fuzzy-search' | (string & {}) })[] | undefined;
}

/** The response of DescribeLoadBalancersDetail (lines 4453 to 4558). */
export interface DescribeLoadBalancersDetailResponse {
  /** Total number of lists describing CLB instance details. */
  TotalCount: number;
  /** List of CLB instance details. Note: this field may return null, indicating that no valid values can be obtained. */
  LoadBalancerDetailSet: LoadBalancerDetail[] | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DeleteLoadBalancer (lines 4560 to 4649). */
export interface DeleteLoadBalancerRequest {
  /**
   * Array of IDs of the CLB instances to be deleted. Array length limit: 20.
   *
   * Items: at most 20.
   */
  LoadBalancerIds: string[];
}

/** The response of DeleteLoadBalancer (lines 4560 to 4649). */
export interface DeleteLoadBalancerResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of CloneLoadBalancer (lines 4651 to 4823). */
export interface CloneLoadBalancerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /**
   * Clones the name of the CLB instance. The name must be 1-60 characters containing letters, numbers, "-" or "_". Note: if the name of a new CLB instance already exists a default name will be generated automatically.
   *
   * Length: 1 to 60.
   */
  LoadBalancerName?: string | undefined;
  /** ID of the project to which a CLB instance belongs, which can be obtained through the `DescribeProject` API. If this parameter is not passed in, the default project will be used. */
  ProjectId?: number | undefined;
  /** Sets the primary AZ ID for cross-AZ disaster recovery, such as `100001` or `ap-guangzhou-1`, which is applicable only to public network CLB. Note: A primary AZ loads traffic, while a secondary AZ does not load traffic by default and will be used only if the primary AZ becomes unavailable. The platform will automatically select the optimal secondary AZ. You can use the `DescribeResource` API to query the primary AZ list of a region. */
  MasterZoneId?: string | undefined;
  /** Specifies the secondary AZ ID for cross-AZ disaster recovery, such as `100001` or `ap-guangzhou-1`. It is applicable only to public network CLB. Note: A secondary AZ will load traffic if the primary AZ is faulty. You can use the `DescribeMasterZones` API to query the primary and secondary AZ list of a region. */
  SlaveZoneId?: string | undefined;
  /** Specifies an AZ ID for creating a CLB instance, such as `ap-guangzhou-1`, which is applicable only to public network CLB instances. */
  ZoneId?: string | undefined;
  /** CLB network billing mode. This parameter is applicable only to public network CLB instances. */
  InternetAccessible?: InternetAccessible | undefined;
  /**
   * ISP of VIP. Values: `CMCC` (China Mobile), `CUCC` (China Unicom) and `CTCC` (China Telecom). You need to activate static single-line IPs. This feature is beta and is only available in Guangzhou, Shanghai, Nanjing, Jinan, Hangzhou, Fuzhou, Beijing, Shijiazhuang, Wuhan, Changsha, Chengdu and Chongqing regions. To try it out, please contact your sales rep. If it's specified, the network billing mode must be `BANDWIDTH_PACKAGE`. If it's not specified, `BG` is used by default. To query ISPs supported in a region, please use DescribeResources.
   *
   * Default: "BG".
   */
  VipIsp?: 'CMCC' | 'CUCC' | 'CTCC' | (string & {}) | undefined;
  /** Applies for CLB instances for a specified VIP */
  Vip?: string | undefined;
  /** Tags a CLB instance when purchasing it */
  Tags?: TagInfo[] | undefined;
  /** Dedicated cluster information */
  ExclusiveCluster?: ExclusiveCluster | undefined;
  /** Bandwidth package ID. If this parameter is specified, the network billing mode (`InternetAccessible.InternetChargeType`) will only support bill-by-bandwidth package (`BANDWIDTH_PACKAGE`). */
  BandwidthPackageId?: string | undefined;
  /** Whether to support binding cross-VPC IPs or cross-region IPs */
  SnatPro?: boolean | undefined;
  /** Creates `SnatIp` when the binding IPs of other VPC feature is enabled */
  SnatIps?: SnatIp[] | undefined;
  /** ID of the public network CLB dedicated cluster */
  ClusterIds?: string[] | undefined;
  /** Specification of the LCU-supported instance. */
  SlaType?: string | undefined;
  /** Tag of the STGW dedicated cluster */
  ClusterTag?: string | undefined;
  /** Availability zones for nearby access of private network CLB instances to distribute traffic */
  Zones?: string[] | undefined;
  /** Unique ID of an EIP, which can only be used when binding the EIP of a private network CLB instance (e.g. `eip-11112222`) */
  EipAddressId?: string | undefined;
}

/** The response of CloneLoadBalancer (lines 4651 to 4823). */
export interface CloneLoadBalancerResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyDomain (lines 4827 to 4921). */
export interface ModifyDomainRequest {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /** CLB listener ID. */
  ListenerId: string;
  /** Legacy domain name under a listener. */
  Domain: string;
  /**
   * New domain name. Length limit: 1-120. There are three usage formats: non-regular expression, wildcard, and regular expression. A non-regular expression can only contain letters, digits, "-", and ".". In a wildcard, "*" can only be at the beginning or the end. A regular expressions must begin with a "~".
   *
   * Length: 1 to 120.
   */
  NewDomain: string;
}

/** The response of ModifyDomain (lines 4827 to 4921). */
export interface ModifyDomainResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeListeners (lines 4923 to 5150). */
export interface DescribeListenersRequest {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /**
   * Array of CLB listener IDs to query (100 IDs at most).
   *
   * Items: at most 100.
   */
  ListenerIds?: string[] | undefined;
  /** Type of the listener protocols to be queried. Values: TCP, UDP, HTTP, HTTPS, TCP_SSL and QUIC`. */
  Protocol?: 'TCP' | 'UDP' | 'HTTP' | 'HTTPS' | 'TCP_SSL' | 'QUIC' | (string & {}) | undefined;
  /** Port of the listeners to be queried */
  Port?: number | undefined;
}

/** The response of DescribeListeners (lines 4923 to 5150). */
export interface DescribeListenersResponse {
  /** Listener list */
  Listeners: Listener[];
  /** Total number of listeners (with filters of port, protocol, and listener ID applied). Note: This field may return `null`, indicating that no valid values can be obtained. */
  TotalCount: number | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of CreateListener (lines 5152 to 5506). */
export interface CreateListenerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Specifies for which ports to create listeners. Each port corresponds to a new listener. */
  Ports: number[];
  /** Listener protocol. Values: TCP UDP HTTP HTTPS TCP_SSL QUIC */
  Protocol: 'TCP' | 'UDP' | 'HTTP' | 'HTTPS' | 'TCP_SSL' | 'QUIC' | (string & {});
  /** List of names of the listeners to be created. The array of names and array of ports are in one-to-one correspondence. If you do not want to name them now, you do not need to provide this parameter. */
  ListenerNames?: string[] | undefined;
  /** Health check parameter. It is only applicable only to TCP, UDP, TCP_SSL and QUIC listeners. */
  HealthCheck?: HealthCheck | undefined;
  /** Certificate information. This parameter is only applicable to TCP_SSL listeners and HTTPS listeners with the SNI feature not enabled. `Certificate` and `MultiCertInfo` cannot be specified at the same time. */
  Certificate?: CertificateInput | undefined;
  /**
   * Session persistence time in seconds. Value range: 30-3,600. The default value is 0, indicating that session persistence is not enabled. This parameter is applicable only to TCP/UDP listeners.
   *
   * Default: 0. Range: 30 to 3600. Unit: seconds.
   */
  SessionExpireTime?: number | undefined;
  /**
   * Listener forwarding mode. Values: `WRR` (weighted round robin) and `LEAST_CONN` (least connections). Default value: `WRR`. This parameter is only applicable to TCP, UDP, TCP_SSL and QUIC listeners.
   *
   * Default: "WRR".
   */
  Scheduler?: 'WRR' | 'LEAST_CONN' | (string & {}) | undefined;
  /** Whether to enable the SNI feature. This parameter is applicable only to HTTPS listeners */
  SniSwitch?: number | undefined;
  /** Target real server type. `NODE`: binding a general node; `TARGETGROUP`: binding a target group. */
  TargetType?: 'NODE' | 'TARGETGROUP' | (string & {}) | undefined;
  /**
   * Session persistence type. Valid values: Normal: the default session persistence type; QUIC_CID: session persistence by QUIC connection ID. The `QUIC_CID` value can only be configured in UDP listeners. If this field is not specified, the default session persistence type will be used.
   *
   * Default: "Normal".
   */
  SessionType?: 'Normal' | 'QUIC_CID' | (string & {}) | undefined;
  /**
   * Whether to enable a persistent connection. This parameter is applicable only to HTTP and HTTPS listeners. Valid values: 0 (disable; default value) and 1 (enable).
   *
   * Default: 0.
   */
  KeepaliveEnable?: 0 | 1 | (number & {}) | undefined;
  /** This parameter is used to specify the end port and is required when creating a port range listener. Only one member can be passed in when inputting the `Ports` parameter, which is used to specify the start port. If you want to try the port range feature, please submit a ticket. */
  EndPort?: number | undefined;
  /** Whether to send the TCP RST packet to the client when unbinding a real server. This parameter is applicable to TCP listeners only. */
  DeregisterTargetRst?: boolean | undefined;
  /** Certificate information. You can specify multiple server-side certificates with different algorithm types. This parameter is only applicable to HTTPS listeners with the SNI feature not enabled. `Certificate` and `MultiCertInfo` cannot be specified at the same time. */
  MultiCertInfo?: MultiCertInfo | undefined;
  /** Maximum number of concurrent listener connections. It's available for TCP/UDP/TCP_SSL/QUIC listeners. If it's set to `-1` or not specified, the listener speed is not limited. */
  MaxConn?: number | undefined;
  /** Maximum number of new listener connections. It's available for TCP/UDP/TCP_SSL/QUIC listeners. If it's set to `-1` or not specified, the listener speed is not limited. */
  MaxCps?: number | undefined;
  /**
   * Connection idle timeout period (in seconds). It's only available to TCP listeners. Value range: 300-900 for shared and dedicated instances; 300-2000 for LCU-supported CLB instances. It defaults to 900. To set a period longer than 2000 seconds (up to 3600 seconds), please submit a submit.
   *
   * Default: 900. Range: 300 to 3600. Unit: seconds.
   */
  IdleConnectTimeout?: number | undefined;
}

/** The response of CreateListener (lines 5152 to 5506). */
export interface CreateListenerResponse {
  /** Array of unique IDs of the created listeners */
  ListenerIds: string[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of CreateRule (lines 5508 to 5609). */
export interface CreateRuleRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Listener ID */
  ListenerId: string;
  /** Information of the new forwarding rule */
  Rules: RuleInput[];
}

/** The response of CreateRule (lines 5508 to 5609). */
export interface CreateRuleResponse {
  /** Array of unique IDs of created forwarding rules */
  LocationIds: string[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyListener (lines 5613 to 5775). */
export interface ModifyListenerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** New listener name */
  ListenerName?: string | undefined;
  /**
   * Session persistence time in seconds. Value range: 30-3,600. The default value is 0, indicating that session persistence is not enabled. This parameter is applicable only to TCP/UDP listeners.
   *
   * Default: 0. Range: 30 to 3600. Unit: seconds.
   */
  SessionExpireTime?: number | undefined;
  /** Health check parameter. It is only applicable only to TCP, UDP, TCP_SSL and QUIC listeners. */
  HealthCheck?: HealthCheck | undefined;
  /** Certificate information. This parameter is only applicable to HTTPS/TCP_SSL/QUIC listeners. `Certificate` and `MultiCertInfo` cannot be both specified. */
  Certificate?: CertificateInput | undefined;
  /**
   * Forwarding method of a listener. Value range: WRR, LEAST_CONN. They represent weighted round robin and least connections, respectively. Default value: WRR.
   *
   * Default: "WRR".
   */
  Scheduler?: 'WRR' | 'LEAST_CONN' | (string & {}) | undefined;
  /** Whether to enable the SNI feature. This parameter is applicable only to HTTPS listeners. Note: The SNI feature can be enabled but cannot be disabled once enabled. */
  SniSwitch?: number | undefined;
  /** Target backend type. `NODE`: A single node; `TARGETGROUP`: A target group. */
  TargetType?: 'NODE' | 'TARGETGROUP' | (string & {}) | undefined;
  /** Whether to enable a persistent connection. This parameter is applicable only to HTTP and HTTPS listeners. */
  KeepaliveEnable?: number | undefined;
  /** Whether to send the TCP RST packet to the client when unbinding a real server. This parameter is applicable to TCP listeners only. */
  DeregisterTargetRst?: boolean | undefined;
  /** Session persistence type. `NORMAL`: default session persistence type (L4/L7 session persistence); `QUIC_CID`: session persistence by QUIC connection ID. The `QUIC_CID` value can only be configured in UDP listeners. */
  SessionType?: 'NORMAL' | 'QUIC_CID' | (string & {}) | undefined;
  /** Certificate information. You can specify multiple server-side certificates with different algorithm types. This parameter is only applicable to HTTPS listeners with the SNI feature not enabled. `Certificate` and `MultiCertInfo` cannot be specified at the same time. */
  MultiCertInfo?: MultiCertInfo | undefined;
  /**
   * The maximum number of concurrent connections at the listener level. This parameter takes effect only on LCU-supported instances and TCP/UDP/TCP_SSL/QUIC listeners. Value range: 1 to the maximum concurrency of the instance. -1 indicates that no limit is set on concurrent connections.
   *
   * Range: at least 1.
   */
  MaxConn?: number | undefined;
  /**
   * The maximum number of new connections at the listener level. This parameter takes effect only on LCU-supported instances and TCP/UDP/TCP_SSL/QUIC listeners. Value range: 1 to the maximum number of new connections of the instance. -1 indicates that no limit is set on concurrent connections.
   *
   * Range: at least 1.
   */
  MaxCps?: number | undefined;
  /**
   * Connection idle timeout period (in seconds). It's only available to TCP listeners. Value range: 300-900 for shared and dedicated instances; 300-2000 for LCU-supported CLB instances. It defaults to 900. To set a period longer than 2000 seconds (up to 3600 seconds), please submit a submit.
   *
   * Default: 900. Range: 300 to 3600. Unit: seconds.
   */
  IdleConnectTimeout?: number | undefined;
}

/** The response of ModifyListener (lines 5613 to 5775). */
export interface ModifyListenerResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyRule (lines 5777 to 5894). */
export interface ModifyRuleRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** ID of the forwarding rule to be modified. */
  LocationId: string;
  /** New forwarding path of the forwarding rule. This parameter is not required if the URL does not need to be modified. */
  Url?: string | undefined;
  /** Health check information */
  HealthCheck?: HealthCheck | undefined;
  /**
   * Request forwarding method of the rule. Value range: WRR, LEAST_CONN, IP_HASH They represent weighted round robin, least connections, and IP hash, respectively. Default value: WRR.
   *
   * Default: "WRR".
   */
  Scheduler?: 'WRR' | 'LEAST_CONN' | 'IP_HASH' | (string & {}) | undefined;
  /** Session persistence time */
  SessionExpireTime?: number | undefined;
  /**
   * Forwarding protocol between CLB instance and real server. Default value: HTTP. Valid values: HTTP, HTTPS, and TRPC.
   *
   * Default: "HTTP".
   */
  ForwardType?: 'HTTP' | 'HTTPS' | 'TRPC' | (string & {}) | undefined;
  /** TRPC callee server route, which is required when `ForwardType` is "TRPC". This is now only for internal usage. */
  TrpcCallee?: string | undefined;
  /** TRPC calling service API, which is required when `ForwardType` is "TRPC". This is now only for internal usage. */
  TrpcFunc?: string | undefined;
}

/** The response of ModifyRule (lines 5777 to 5894). */
export interface ModifyRuleResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyDomainAttributes (lines 5896 to 6006). */
export interface ModifyDomainAttributesRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** The domain name, which must be associated with an existing forwarding rule. If there are multiple domain names, you only need to specify one. */
  Domain: string;
  /** The one domain name to modify. `NewDomain` and `NewDomains` can not be both specified. */
  NewDomain?: string | undefined;
  /** Certificate information of the domain name. It is only applicable to listeners with SNI enabled. `Certificate` and `MultiCertInfo` cannot be specified at the same time. */
  Certificate?: CertificateInput | undefined;
  /** Whether to enable HTTP/2. Note: HTTP/2 can be enabled only for HTTPS domain names. */
  Http2?: boolean | undefined;
  /** Whether to set this domain name as the default domain name. Note: Only one default domain name can be set under one listener. */
  DefaultServer?: boolean | undefined;
  /** Whether to enable QUIC. Note: QUIC can be enabled only for HTTPS domain names. */
  Quic?: boolean | undefined;
  /** Specifies a new default domain name for the listener. This field is used when the original default domain name is disabled. If there are multiple domain names, specify one of them. */
  NewDefaultServerDomain?: string | undefined;
  /** The new domain names to modify. `NewDomain` and `NewDomains` can not be both specified. */
  NewDomains?: string[] | undefined;
  /** Certificate information of the domain name. It is only applicable to listeners with SNI enabled. You can specify multiple server-side certificates with different algorithm types. `Certificate` and `MultiCertInfo` cannot be specified at the same time. */
  MultiCertInfo?: MultiCertInfo | undefined;
}

/** The response of ModifyDomainAttributes (lines 5896 to 6006). */
export interface ModifyDomainAttributesResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DeleteListener (lines 6008 to 6101). */
export interface DeleteListenerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** ID of the listener to be deleted */
  ListenerId: string;
}

/** The response of DeleteListener (lines 6008 to 6101). */
export interface DeleteListenerResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DeleteLoadBalancerListeners (lines 6103 to 6221). */
export interface DeleteLoadBalancerListenersRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /**
   * Array of listener IDs to delete (20 IDs at most). If this parameter is left empty, all listeners of the CLB instance will be deleted.
   *
   * Items: at most 20.
   */
  ListenerIds?: string[] | undefined;
}

/** The response of DeleteLoadBalancerListeners (lines 6103 to 6221). */
export interface DeleteLoadBalancerListenersResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DeleteRule (lines 6223 to 6329). */
export interface DeleteRuleRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** Array of IDs of the forwarding rules to be deleted */
  LocationIds?: string[] | undefined;
  /** The domain name associated with the forwarding rule to delete. If the rule is associated with multiple domain names, specify any one of them. */
  Domain?: string | undefined;
  /** The forwarding path of the forwarding rule to delete. */
  Url?: string | undefined;
  /** Specifies a new default domain name for the listener. This field is used when the original default domain name is disabled. If there are multiple domain names, specify one of them. */
  NewDefaultServerDomain?: string | undefined;
}

/** The response of DeleteRule (lines 6223 to 6329). */
export interface DeleteRuleResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of RegisterTargets (lines 6333 to 6488). */
export interface RegisterTargetsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /**
   * List of real servers to be bound. Array length limit: 20.
   *
   * Items: at most 20.
   */
  Targets: Target[];
  /** Forwarding rule ID. When binding a real server to a layer-7 forwarding rule, you must provide either this parameter or Domain+Url. */
  LocationId?: string | undefined;
  /** Target forwarding rule domain name. This parameter does not take effect if LocationId is specified. */
  Domain?: string | undefined;
  /** Target forwarding rule URL. This parameter does not take effect if LocationId is specified. */
  Url?: string | undefined;
}

/** The response of RegisterTargets (lines 6333 to 6488). */
export interface RegisterTargetsResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of BatchRegisterTargets (lines 6490 to 6608). */
export interface BatchRegisterTargetsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Binding target */
  Targets: BatchTarget[];
}

/** The response of BatchRegisterTargets (lines 6490 to 6608). */
export interface BatchRegisterTargetsResponse {
  /** IDs of the listeners failed to bind. If this is blank, all listeners are bound successfully. Note: This field may return null, indicating that no valid values can be obtained. */
  FailListenerIdSet: string[] | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyTargetPort (lines 6610 to 6716). */
export interface ModifyTargetPortRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** List of real servers for which to modify the ports */
  Targets: Target[];
  /** New port of the real server bound to a listener or forwarding rule */
  NewPort: number;
  /** Forwarding rule ID. When binding a real server to a layer-7 forwarding rule, you must provide either this parameter or Domain+Url. */
  LocationId?: string | undefined;
  /** Target rule domain name. This parameter does not take effect if LocationId is specified. */
  Domain?: string | undefined;
  /** Target rule URL. This parameter does not take effect if LocationId is specified. */
  Url?: string | undefined;
}

/** The response of ModifyTargetPort (lines 6610 to 6716). */
export interface ModifyTargetPortResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyTargetWeight (lines 6718 to 6822). */
export interface ModifyTargetWeightRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** Forwarding rule ID. When binding a real server to a layer-7 forwarding rule, you must provide either this parameter or Domain+Url. */
  LocationId?: string | undefined;
  /** Target rule domain name. This parameter does not take effect if LocationId is specified. */
  Domain?: string | undefined;
  /** Target rule URL. This parameter does not take effect if LocationId is specified. */
  Url?: string | undefined;
  /** List of real servers for which to modify the weights */
  Targets?: Target[] | undefined;
  /**
   * New forwarding weight of a real server. Value range: 0-100. Default value: 10. If the Targets.Weight parameter is set, this parameter will not take effect.
   *
   * Default: 10. Range: 0 to 100.
   */
  Weight?: number | undefined;
}

/** The response of ModifyTargetWeight (lines 6718 to 6822). */
export interface ModifyTargetWeightResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of BatchModifyTargetWeight (lines 6824 to 6954). */
export interface BatchModifyTargetWeightRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** List of weights to be modified in batches */
  ModifyList: RsWeightRule[];
}

/** The response of BatchModifyTargetWeight (lines 6824 to 6954). */
export interface BatchModifyTargetWeightResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DeregisterTargets (lines 6956 to 7055). */
export interface DeregisterTargetsRequest {
  /** CLB instance ID in the format of "lb-12345678" */
  LoadBalancerId: string;
  /** Listener ID in the format of "lbi-12345678" */
  ListenerId: string;
  /**
   * List of real servers to be unbound. Array length limit: 20.
   *
   * Items: at most 20.
   */
  Targets: Target[];
  /** Forwarding rule ID in the format of "loc-12345678". When unbinding a server from a layer-7 forwarding rule, you must provide either this parameter or Domain+Url. */
  LocationId?: string | undefined;
  /** Target rule domain name. This parameter does not take effect if LocationId is specified. */
  Domain?: string | undefined;
  /** Target rule URL. This parameter does not take effect if LocationId is specified. */
  Url?: string | undefined;
}

/** The response of DeregisterTargets (lines 6956 to 7055). */
export interface DeregisterTargetsResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of BatchDeregisterTargets (lines 7057 to 7169). */
export interface BatchDeregisterTargetsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Unbinding targets */
  Targets: BatchTarget[];
}

/** The response of BatchDeregisterTargets (lines 7057 to 7169). */
export interface BatchDeregisterTargetsResponse {
  /** IDs of the listeners failed to unbind */
  FailListenerIdSet: string[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeTargetHealth (lines 7171 to 7344). */
export interface DescribeTargetHealthRequest {
  /** List of IDs of CLB instances to be queried */
  LoadBalancerIds: string[];
}

/** The response of DescribeTargetHealth (lines 7171 to 7344). */
export interface DescribeTargetHealthResponse {
  /** CLB instance list Note: This field may return `null`, indicating that no valid values can be obtained. */
  LoadBalancers: LoadBalancerHealth[] | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DeregisterFunctionTargets (lines 7346 to 7459). */
export interface DeregisterFunctionTargetsRequest {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /** CLB listener ID. */
  ListenerId: string;
  /** List of functions to be unbound */
  FunctionTargets: FunctionTarget[];
  /** The ID of target forwarding rule. To unbind a function from an L7 forwarding rule, either `LocationId` or `Domain+Url` is required. */
  LocationId?: string | undefined;
  /** Domain name of the target forwarding rule. It is ignored if `LocationId` is specified. */
  Domain?: string | undefined;
  /** URL of the target forwarding rule. It is ignored if `LocationId` is specified. */
  Url?: string | undefined;
}

/** The response of DeregisterFunctionTargets (lines 7346 to 7459). */
export interface DeregisterFunctionTargetsResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeCrossTargets (lines 7461 to 7579). */
export interface DescribeCrossTargetsRequest {
  /**
   * Number of real server lists returned. Default value: 20; maximum value: 100.
   *
   * Default: 20. Range: at most 100.
   */
  Limit?: number | undefined;
  /**
   * Starting offset of the real server list returned. Default value: 0.
   *
   * Default: 0.
   */
  Offset?: number | undefined;
  /**
   * Filter conditions to query CVMs and ENIs
   * - `vpc-id` - String - Required: No - (Filter condition) Filter by VPC ID, such as "vpc-12345678".
   * - `ip` - String - Required: No - (Filter condition) Filter by real server IP, such as "192.168.0.1".
   * - `listener-id` - String - Required: No - (Filter condition) Filter by listener ID, such as "lbl-12345678".
   * - `location-id` - String - Required: No - (Filter condition) Filter by forwarding rule ID of the layer-7 listener, such as "loc-12345678".
   */
  Filters?: (Filter & { Name: 'vpc-id' | 'ip' | 'listener-id' | 'location-id' | (string & {}) })[] | undefined;
}

/** The response of DescribeCrossTargets (lines 7461 to 7579). */
export interface DescribeCrossTargetsResponse {
  /** Total number of real server lists */
  TotalCount: number;
  /** Real server list */
  CrossTargetSet: CrossTargets[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyFunctionTargets (lines 7581 to 7694). */
export interface ModifyFunctionTargetsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** The backend cloud functions to modify */
  FunctionTargets: FunctionTarget[];
  /** Forwarding rule ID. When binding a real server to a layer-7 forwarding rule, you must provide either this parameter or `Domain + Url`. */
  LocationId?: string | undefined;
  /** Target rule domain name. This parameter does not take effect if `LocationId` is specified. */
  Domain?: string | undefined;
  /** Target rule URL. This parameter does not take effect if `LocationId` is specified. */
  Url?: string | undefined;
}

/** The response of ModifyFunctionTargets (lines 7581 to 7694). */
export interface ModifyFunctionTargetsResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of RegisterFunctionTargets (lines 7696 to 7833). */
export interface RegisterFunctionTargetsRequest {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /** CLB listener ID. */
  ListenerId: string;
  /** SCF functions to be bound. */
  FunctionTargets: FunctionTarget[];
  /** ID of the target forwarding rule. To bind an SCF function to a L7 forwarding rule, this parameter or `Domain+Url` is required. */
  LocationId?: string | undefined;
  /** Domain name of the target forwarding rule. It is ignored if `LocationId` is specified. */
  Domain?: string | undefined;
  /** URL of the target forwarding rule. It is ignored if `LocationId` is specified. */
  Url?: string | undefined;
}

/** The response of RegisterFunctionTargets (lines 7696 to 7833). */
export interface RegisterFunctionTargetsResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeTargets (lines 7835 to 8054). */
export interface DescribeTargetsRequest {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /**
   * List of listener IDs (20 IDs at most).
   *
   * Items: at most 20.
   */
  ListenerIds?: string[] | undefined;
  /** Listener protocol type */
  Protocol?: string | undefined;
  /** Listener port */
  Port?: number | undefined;
  /**
   * Query the list of backend services associated with a load balancer
   * - `location-id` - String - Optional - Rule ID, such as "loc-12345678".
   * - `private-ip-address` - String - Optional - Backend service private IP, such as `172.16.1.1`
   */
  Filters?: (Filter & { Name: 'location-id' | 'private-ip-address' | (string & {}) })[] | undefined;
}

/** The response of DescribeTargets (lines 7835 to 8054). */
export interface DescribeTargetsResponse {
  /** Information of real servers bound to the listener Note: This field may return `null`, indicating that no valid values can be obtained. */
  Listeners: ListenerBackend[] | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeTargetGroups (lines 8058 to 8287). */
export interface DescribeTargetGroupsRequest {
  /** Target group ID, which is exclusive of `Filters`. */
  TargetGroupIds?: string[] | undefined;
  /**
   * Limit of the number of displayed results. Default value: 20.
   *
   * Default: 20.
   */
  Limit?: number | undefined;
  /** Starting display offset */
  Offset?: number | undefined;
  /** Filter array, which is exclusive of `TargetGroupIds`. Valid values: `TargetGroupVpcId` and `TargetGroupName`. */
  Filters?: (Filter & { Name: 'TargetGroupVpcId' | 'TargetGroupName' | (string & {}) })[] | undefined;
}

/** The response of DescribeTargetGroups (lines 8058 to 8287). */
export interface DescribeTargetGroupsResponse {
  /** Number of displayed results */
  TotalCount: number;
  /** Information set of displayed target groups */
  TargetGroupSet: TargetGroupInfo[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeTargetGroupList (lines 8289 to 8407). */
export interface DescribeTargetGroupListRequest {
  /** Target group ID array */
  TargetGroupIds?: string[] | undefined;
  /** Filter array, which is exclusive of `TargetGroupIds`. Valid values: `TargetGroupVpcId` and `TargetGroupName`. Target group ID will be used first. */
  Filters?: (Filter & { Name: 'TargetGroupVpcId' | 'TargetGroupName' | (string & {}) })[] | undefined;
  /** Starting display offset */
  Offset?: number | undefined;
  /**
   * Limit of the number of displayed results. Default value: 20.
   *
   * Default: 20.
   */
  Limit?: number | undefined;
}

/** The response of DescribeTargetGroupList (lines 8289 to 8407). */
export interface DescribeTargetGroupListResponse {
  /** Number of displayed results */
  TotalCount: number;
  /** Information set of displayed target groups */
  TargetGroupSet: TargetGroupInfo[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeTargetGroupInstances (lines 8409 to 8538). */
export interface DescribeTargetGroupInstancesRequest {
  /** Filter. Currently, only filtering by `TargetGroupId`, `BindIP`, or `InstanceId` is supported. */
  Filters: (Filter & { Name: 'TargetGroupId' | 'BindIP' | 'InstanceId' | (string & {}) })[];
  /**
   * Number of displayed results. Default value: 20
   *
   * Default: 20.
   */
  Limit?: number | undefined;
  /**
   * Display offset. Default value: 0
   *
   * Default: 0.
   */
  Offset?: number | undefined;
}

/** The response of DescribeTargetGroupInstances (lines 8409 to 8538). */
export interface DescribeTargetGroupInstancesResponse {
  /** Number of results returned for the current query */
  TotalCount: number;
  /** Information of the bound server */
  TargetGroupInstanceSet: TargetGroupBackend[];
  /** The actual total number of bound instances, which is not affected by the setting of `Limit`, `Offset` and the CAM permissions. */
  RealCount: number;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of CreateTargetGroup (lines 8540 to 8643). */
export interface CreateTargetGroupRequest {
  /**
   * Target group name (up to 50 characters)
   *
   * Length: at most 50.
   */
  TargetGroupName?: string | undefined;
  /** `vpcid` attribute of a target group. If this parameter is left empty, the default VPC will be used. */
  VpcId?: string | undefined;
  /** Default port of a target group, which can be used for subsequently added servers. */
  Port?: number | undefined;
  /** Real server bound to a target group */
  TargetGroupInstances?: TargetGroupInstance[] | undefined;
}

/** The response of CreateTargetGroup (lines 8540 to 8643). */
export interface CreateTargetGroupResponse {
  /** ID generated after target group creation */
  TargetGroupId: string;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyTargetGroupAttribute (lines 8645 to 8742). */
export interface ModifyTargetGroupAttributeRequest {
  /** Target group ID */
  TargetGroupId: string;
  /** New name of target group */
  TargetGroupName?: string | undefined;
  /** New default port of target group */
  Port?: number | undefined;
}

/** The response of ModifyTargetGroupAttribute (lines 8645 to 8742). */
export interface ModifyTargetGroupAttributeResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyTargetGroupInstancesWeight (lines 8744 to 8833). */
export interface ModifyTargetGroupInstancesWeightRequest {
  /** Target group ID */
  TargetGroupId: string;
  /** Array of servers for which to modify weights */
  TargetGroupInstances: TargetGroupInstance[];
}

/** The response of ModifyTargetGroupInstancesWeight (lines 8744 to 8833). */
export interface ModifyTargetGroupInstancesWeightResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyTargetGroupInstancesPort (lines 8837 to 8927). */
export interface ModifyTargetGroupInstancesPortRequest {
  /** Target group ID */
  TargetGroupId: string;
  /** Array of servers for which to modify ports */
  TargetGroupInstances: TargetGroupInstance[];
}

/** The response of ModifyTargetGroupInstancesPort (lines 8837 to 8927). */
export interface ModifyTargetGroupInstancesPortResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DeleteTargetGroups (lines 8929 to 9013). */
export interface DeleteTargetGroupsRequest {
  /** Target group ID array */
  TargetGroupIds: string[];
}

/** The response of DeleteTargetGroups (lines 8929 to 9013). */
export interface DeleteTargetGroupsResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of RegisterTargetGroupInstances (lines 9015 to 9107). */
export interface RegisterTargetGroupInstancesRequest {
  /** Target group ID */
  TargetGroupId: string;
  /** Server instance array */
  TargetGroupInstances: TargetGroupInstance[];
}

/** The response of RegisterTargetGroupInstances (lines 9015 to 9107). */
export interface RegisterTargetGroupInstancesResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of AssociateTargetGroups (lines 9109 to 9198). */
export interface AssociateTargetGroupsRequest {
  /** Association array */
  Associations: TargetGroupAssociation[];
}

/** The response of AssociateTargetGroups (lines 9109 to 9198). */
export interface AssociateTargetGroupsResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DeregisterTargetGroupInstances (lines 9200 to 9288). */
export interface DeregisterTargetGroupInstancesRequest {
  /** Target group ID */
  TargetGroupId: string;
  /** Information of server to be unbound */
  TargetGroupInstances: TargetGroupInstance[];
}

/** The response of DeregisterTargetGroupInstances (lines 9200 to 9288). */
export interface DeregisterTargetGroupInstancesResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DisassociateTargetGroups (lines 9290 to 9380). */
export interface DisassociateTargetGroupsRequest {
  /** Array of rules to be unbound */
  Associations: TargetGroupAssociation[];
}

/** The response of DisassociateTargetGroups (lines 9290 to 9380). */
export interface DisassociateTargetGroupsResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeRewrite (lines 9384 to 9562). */
export interface DescribeRewriteRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Array of CLB listener IDs */
  SourceListenerIds?: string[] | undefined;
  /** Array of CLB forwarding rule IDs */
  SourceLocationIds?: string[] | undefined;
}

/** The response of DescribeRewrite (lines 9384 to 9562). */
export interface DescribeRewriteResponse {
  /** Array of redirection forwarding rules. If there are no redirection rules, an empty array will be returned. */
  RewriteSet: RuleOutput[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ManualRewrite (lines 9564 to 9670). */
export interface ManualRewriteRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Source listener ID */
  SourceListenerId: string;
  /** Target listener ID */
  TargetListenerId: string;
  /** Redirection relationship between forwarding rules */
  RewriteInfos: RewriteLocationMap[];
}

/** The response of ManualRewrite (lines 9564 to 9670). */
export interface ManualRewriteResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of AutoRewrite (lines 9672 to 9775). */
export interface AutoRewriteRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** `HTTPS:443` listener ID */
  ListenerId: string;
  /** The domain name to be redirected under the listener `HTTPS:443`. If it is left empty, all domain names under the listener `HTTPS:443` will be configured with redirects. */
  Domains?: string[] | undefined;
  /** Redirection status code. Valid values: 301, 302, and 307. */
  RewriteCodes?: (301 | 302 | 307 | (number & {}))[] | undefined;
  /** Whether the matched URL is carried in redirection. */
  TakeUrls?: boolean[] | undefined;
}

/** The response of AutoRewrite (lines 9672 to 9775). */
export interface AutoRewriteResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DeleteRewrite (lines 9777 to 9878). */
export interface DeleteRewriteRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Source listener ID */
  SourceListenerId: string;
  /** Target listener ID */
  TargetListenerId: string;
  /** Redirection relationship between forwarding rules */
  RewriteInfos: RewriteLocationMap[];
}

/** The response of DeleteRewrite (lines 9777 to 9878). */
export interface DeleteRewriteResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyLoadBalancersProject (lines 9882 to 9970). */
export interface ModifyLoadBalancersProjectRequest {
  /** IDs of CLB instances ID(s). */
  LoadBalancerIds: string[];
  /** Project ID */
  ProjectId: number;
}

/** The response of ModifyLoadBalancersProject (lines 9882 to 9970). */
export interface ModifyLoadBalancersProjectResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of InquiryPriceCreateLoadBalancer (lines 9972 to 10210). */
export interface InquiryPriceCreateLoadBalancerRequest {
  /** Network type of the CLB to query. `OPEN`: Public network; `INTERNAL`: Private network is intranet type */
  LoadBalancerType: 'OPEN' | 'INTERNAL' | (string & {});
  /** The billing mode to query. `POSTPAID`:Pay as you go */
  LoadBalancerChargeType: string;
  /** Reserved field */
  LoadBalancerChargePrepaid?: LBChargePrepaid | undefined;
  /** The network billing mode to query */
  InternetAccessible?: InternetAccessible | undefined;
  /**
   * Number of CLB instances to query. Default value: 1.
   *
   * Default: 1.
   */
  GoodsNum?: number | undefined;
  /** Availability zone in the format of "ap-guangzhou-1" */
  ZoneId?: string | undefined;
  /** To query the price of monthly subscribed LCU-supported instances, specify the instance specification in this parameter, such as `clb.c3.small`. For PAYG instances, use `SLA`. */
  SlaType?: string | undefined;
  /**
   * IP version. Valid values: `IPV4` (default), `IPV6` (IPV6 NAT64 version) or `IPV6FullChain` (IPV6 version).
   *
   * Default: "IPV4".
   */
  AddressIPVersion?: 'IPV4' | 'IPV6' | 'IPV6FullChain' | (string & {}) | undefined;
  /**
   * ISP of VIP. Values: `CMCC` (China Mobile), `CUCC` (China Unicom) and `CTCC` (China Telecom). You need to activate static single-line IPs. This feature is in beta and is only available in Guangzhou, Shanghai, Nanjing, Jinan, Hangzhou, Fuzhou, Beijing, Shijiazhuang, Wuhan, Changsha, Chengdu and Chongqing regions. To try it out, please contact your sales rep. If it's specified, the network billing mode must be `BANDWIDTH_PACKAGE`. If it's not specified, BGP is used by default. To query ISPs supported in a region, please use DescribeResources.
   *
   * Default: "BGP".
   */
  VipIsp?: 'CMCC' | 'CUCC' | 'CTCC' | (string & {}) | undefined;
}

/** The response of InquiryPriceCreateLoadBalancer (lines 9972 to 10210). */
export interface InquiryPriceCreateLoadBalancerResponse {
  /** Price of the instance with the specified configurations. */
  Price: Price;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of InquiryPriceModifyLoadBalancer (lines 10212 to 10312). */
export interface InquiryPriceModifyLoadBalancerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** New bandwidth bandwidth specification */
  InternetAccessible: InternetAccessible;
}

/** The response of InquiryPriceModifyLoadBalancer (lines 10212 to 10312). */
export interface InquiryPriceModifyLoadBalancerResponse {
  /** Pricing information */
  Price: Price;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of InquiryPriceRenewLoadBalancer (lines 10314 to 10415). */
export interface InquiryPriceRenewLoadBalancerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Renewal period */
  LoadBalancerChargePrepaid: LBChargePrepaid;
}

/** The response of InquiryPriceRenewLoadBalancer (lines 10314 to 10415). */
export interface InquiryPriceRenewLoadBalancerResponse {
  /** Price to renew */
  Price: Price;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeLoadBalancerTraffic (lines 10417 to 10520). */
export interface DescribeLoadBalancerTrafficRequest {
  /** CLB instance region. If this parameter is not passed in, CLB instances in all regions will be returned. */
  LoadBalancerRegion?: string | undefined;
}

/** The response of DescribeLoadBalancerTraffic (lines 10417 to 10520). */
export interface DescribeLoadBalancerTrafficResponse {
  /** Information of CLB instances sorted by outbound bandwidth from highest to lowest Note: This field may return `null`, indicating that no valid values can be obtained. */
  LoadBalancerTraffic: LoadBalancerTraffic[] | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeTaskStatus (lines 10522 to 10623). */
export interface DescribeTaskStatusRequest {
  /** Request ID, i.e., the RequestId parameter returned by the API. */
  TaskId?: string | undefined;
  /** Order ID. Note: Either `TaskId` or `DealName` is required. */
  DealName?: string | undefined;
}

/** The response of DescribeTaskStatus (lines 10522 to 10623). */
export interface DescribeTaskStatusResponse {
  /** Current status of a task. Value range: 0 (succeeded), 1 (failed), 2 (in progress). */
  Status: 0 | 1 | 2 | (number & {});
  /** Array of unique CLB instance IDs. Note: this field may return `null`, indicating that no valid values can be obtained. */
  LoadBalancerIds: string[] | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeClsLogSet (lines 10627 to 10717). */
export interface DescribeClsLogSetRequest {
}

/** The response of DescribeClsLogSet (lines 10627 to 10717). */
export interface DescribeClsLogSetResponse {
  /** Logset ID */
  LogsetId: string;
  /** Health check logset ID */
  HealthLogsetId: string;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of CreateClsLogSet (lines 10719 to 10813). */
export interface CreateClsLogSetRequest {
  /**
   * Logset name, which must be unique among all CLS logsets; default value: clb_logset
   *
   * Default: "clb_logset".
   */
  LogsetName?: string | undefined;
  /**
   * Logset retention period (in days)
   *
   * Unit: days.
   */
  Period?: number | undefined;
  /**
   * Logset type. Valid values: ACCESS (access logs; default value) and HEALTH (health check logs).
   *
   * Default: "ACCESS".
   */
  LogsetType?: 'ACCESS' | 'HEALTH' | (string & {}) | undefined;
}

/** The response of CreateClsLogSet (lines 10719 to 10813). */
export interface CreateClsLogSetResponse {
  /** Logset ID. */
  LogsetId: string;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of CreateTopic (lines 10815 to 10926). */
export interface CreateTopicRequest {
  /** Log topic name */
  TopicName: string;
  /**
   * The number of topic partitions, which changes as partitions are split or merged. Each log topic can have up to 50 partitions. If this parameter is not passed in, 1 partition will be created by default and up to 10 partitions are allowed to be created.
   *
   * Default: 1.
   */
  PartitionCount?: number | undefined;
  /**
   * Log type. Valid values: ACCESS (access logs; default value) and HEALTH (health check logs).
   *
   * Default: "ACCESS".
   */
  TopicType?: 'ACCESS' | 'HEALTH' | (string & {}) | undefined;
  /**
   * Logset retention period (in days). Default: 30 days.
   *
   * Default: 30. Unit: days.
   */
  Period?: number | undefined;
  /**
   * Log topic storage type. Valid values: `hot` (STANDARD storage); `cold` (IA storage). Default value: `hot`.
   *
   * Default: "hot".
   */
  StorageType?: 'hot' | 'cold' | (string & {}) | undefined;
}

/** The response of CreateTopic (lines 10815 to 10926). */
export interface CreateTopicResponse {
  /** Log topic ID */
  TopicId: string;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of CreateLoadBalancerSnatIps (lines 10928 to 11050). */
export interface CreateLoadBalancerSnatIpsRequest {
  /** Unique ID of a CLB instance, e.g., lb-12345678. */
  LoadBalancerId: string;
  /** Information of the SNAT IP to be added. You can specify a SNAT IP or use the one automatically assigned by a subnet. */
  SnatIps: SnatIp[];
  /**
   * Number of SNAT IPs to be added. This parameter is used in conjunction with `SnatIps`. Note that if `Ip` is specified in `SnapIps`, this parameter is not available. It defaults to `1` and the upper limit is `10`.
   *
   * Default: 1. Range: at most 10.
   */
  Number?: number | undefined;
}

/** The response of CreateLoadBalancerSnatIps (lines 10928 to 11050). */
export interface CreateLoadBalancerSnatIpsResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DeleteLoadBalancerSnatIps (lines 11052 to 11144). */
export interface DeleteLoadBalancerSnatIpsRequest {
  /** Unique ID of a CLB instance, e.g., lb-12345678. */
  LoadBalancerId: string;
  /** Array of the SNAT IP addresses to be deleted */
  Ips: string[];
}

/** The response of DeleteLoadBalancerSnatIps (lines 11052 to 11144). */
export interface DeleteLoadBalancerSnatIpsResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of SetLoadBalancerSecurityGroups (lines 11146 to 11289). */
export interface SetLoadBalancerSecurityGroupsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /**
   * Array of security group IDs. One CLB instance can be bound to up to 50 security groups. If you want to unbind all security groups, you do not need to pass in this parameter, or you can pass in an empty array.
   *
   * Items: at most 50.
   */
  SecurityGroups?: string[] | undefined;
}

/** The response of SetLoadBalancerSecurityGroups (lines 11146 to 11289). */
export interface SetLoadBalancerSecurityGroupsResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of SetSecurityGroupForLoadbalancers (lines 11291 to 11382). */
export interface SetSecurityGroupForLoadbalancersRequest {
  /** Security group ID, such as sg-12345678 */
  SecurityGroup: string;
  /** ADD: bind a security group; DEL: unbind a security group */
  OperationType: 'ADD' | 'DEL' | (string & {});
  /** Array of CLB instance IDs */
  LoadBalancerIds: string[];
}

/** The response of SetSecurityGroupForLoadbalancers (lines 11291 to 11382). */
export interface SetSecurityGroupForLoadbalancersResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ReplaceCertForLoadBalancers (lines 11386 to 11482). */
export interface ReplaceCertForLoadBalancersRequest {
  /** ID of the certificate to be replaced, which can be a server certificate or a client certificate. */
  OldCertificateId: string;
  /** Information such as the content of the new certificate */
  Certificate: CertificateInput;
}

/** The response of ReplaceCertForLoadBalancers (lines 11386 to 11482). */
export interface ReplaceCertForLoadBalancersResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeLoadBalancerListByCertId (lines 11484 to 11648). */
export interface DescribeLoadBalancerListByCertIdRequest {
  /** Server or client certificate ID */
  CertIds: string[];
}

/** The response of DescribeLoadBalancerListByCertId (lines 11484 to 11648). */
export interface DescribeLoadBalancerListByCertIdResponse {
  /** Certificate ID and list of CLB instances associated with it */
  CertSet: CertIdRelatedWithLoadBalancers[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of SetLoadBalancerClsLog (lines 11652 to 11773). */
export interface SetLoadBalancerClsLogRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /**
   * CLS logset ID
   * - Enter the ID of logset you need to add or update. You can acquire the ID by invoking DescribeLogsets.
   * - To delete the log set, set this parameter to `null`.
   */
  LogSetId: string;
  /**
   * CLS log topic ID
   * - Enter the ID of log topic you need to add or update. You can acquire the ID by invoking DescribeTopics.
   * - To delete the log set, set this parameter to `null`.
   */
  LogTopicId: string;
  /**
   * Log type:
   * - `ACCESS`: access logs
   * - `HEALTH`: health check logs
   *
   * Default: `ACCESS`
   *
   * Default: "ACCESS".
   */
  LogType?: 'ACCESS' | 'HEALTH' | (string & {}) | undefined;
}

/** The response of SetLoadBalancerClsLog (lines 11652 to 11773). */
export interface SetLoadBalancerClsLogResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeQuota (lines 11775 to 11881). */
export interface DescribeQuotaRequest {
}

/** The response of DescribeQuota (lines 11775 to 11881). */
export interface DescribeQuotaResponse {
  /** Quota list */
  QuotaSet: Quota[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeResources (lines 11883 to 12014). */
export interface DescribeResourcesRequest {
  /**
   * Number of returned AZ resources. Default value: 20. Maximum value: 100.
   *
   * Default: 20. Range: at most 100.
   */
  Limit?: number | undefined;
  /**
   * Starting offset of the returned AZ resource list. Default value: 0.
   *
   * Default: 0.
   */
  Offset?: number | undefined;
  /**
   * Filter to query the list of AZ resources as detailed below:
   * - `zone` - String - Optional - Filter by AZ, such as "ap-guangzhou-1".
   * - `isp` -- String - Optional - Filter by the ISP. Values: `BGP`, `CMCC`, `CUCC` and `CTCC`.
   */
  Filters?: (Filter & { Name: 'isp'; Values: ('BGP' | 'CMCC' | 'CUCC' | 'CTCC' | (string & {}))[] } | Filter & { Name: 'zone' | 'isp' | (string & {}) })[] | undefined;
}

/** The response of DescribeResources (lines 11883 to 12014). */
export interface DescribeResourcesResponse {
  /** List of resources supported by the AZ */
  ZoneResourceSet: ZoneResource[];
  /** Number of entries in the AZ resource list. */
  TotalCount: number;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeClassicalLBListeners (lines 12018 to 12139). */
export interface DescribeClassicalLBListenersRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** List of CLB listener IDs */
  ListenerIds?: string[] | undefined;
  /** CLB listening protocol. Valid values: TCP, UDP, HTTP, and HTTPS. */
  Protocol?: 'TCP' | 'UDP' | 'HTTP' | 'HTTPS' | (string & {}) | undefined;
  /**
   * CLB listening port. Value range: 1 - 65535.
   *
   * Range: 1 to 65535.
   */
  ListenerPort?: number | undefined;
  /** Listener status. Valid values: 0 (creating) and 1 (running). */
  Status?: 0 | 1 | (number & {}) | undefined;
}

/** The response of DescribeClassicalLBListeners (lines 12018 to 12139). */
export interface DescribeClassicalLBListenersResponse {
  /** Listener list Note: This field may return `null`, indicating that no valid values can be obtained. */
  Listeners: ClassicalListener[] | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeClassicalLBTargets (lines 12141 to 12245). */
export interface DescribeClassicalLBTargetsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
}

/** The response of DescribeClassicalLBTargets (lines 12141 to 12245). */
export interface DescribeClassicalLBTargetsResponse {
  /** Real server list Note: This field may return `null`, indicating that no valid values can be obtained. */
  Targets: ClassicalTarget[] | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeClassicalLBHealthStatus (lines 12247 to 12385). */
export interface DescribeClassicalLBHealthStatusRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId?: string | undefined;
}

/** The response of DescribeClassicalLBHealthStatus (lines 12247 to 12385). */
export interface DescribeClassicalLBHealthStatusResponse {
  /** List of real server health statuses Note: This field may return `null`, indicating that no valid values can be obtained. */
  HealthList: ClassicalHealth[] | null;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of RegisterTargetsWithClassicalLB (lines 12387 to 12479). */
export interface RegisterTargetsWithClassicalLBRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Real server information */
  Targets: ClassicalTargetInfo[];
}

/** The response of RegisterTargetsWithClassicalLB (lines 12387 to 12479). */
export interface RegisterTargetsWithClassicalLBResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DeregisterTargetsFromClassicalLB (lines 12481 to 12569). */
export interface DeregisterTargetsFromClassicalLBRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** List of real server IDs */
  InstanceIds: string[];
}

/** The response of DeregisterTargetsFromClassicalLB (lines 12481 to 12569). */
export interface DeregisterTargetsFromClassicalLBResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeClassicalLBByInstanceId (lines 12571 to 12670). */
export interface DescribeClassicalLBByInstanceIdRequest {
  /** List of real server IDs */
  InstanceIds: string[];
}

/** The response of DescribeClassicalLBByInstanceId (lines 12571 to 12670). */
export interface DescribeClassicalLBByInstanceIdResponse {
  /** CLB information list */
  LoadBalancerInfoList: ClassicalLoadBalancerInfo[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of MigrateClassicalLoadBalancers (lines 12672 to 12763). */
export interface MigrateClassicalLoadBalancersRequest {
  /** Array of classic CLB instance IDs */
  LoadBalancerIds: string[];
  /** Exclusive cluster information */
  ExclusiveCluster?: ExclusiveCluster | undefined;
}

/** The response of MigrateClassicalLoadBalancers (lines 12672 to 12763). */
export interface MigrateClassicalLoadBalancersResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of InquiryPriceRefundLoadBalancer (lines 12767 to 12864). */
export interface InquiryPriceRefundLoadBalancerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
}

/** The response of InquiryPriceRefundLoadBalancer (lines 12767 to 12864). */
export interface InquiryPriceRefundLoadBalancerResponse {
  /** Price of the instance with the specified configurations. */
  Price: Price;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of SetCustomizedConfigForLoadBalancer (lines 12866 to 12963). */
export interface SetCustomizedConfigForLoadBalancerRequest {
  /** Operation type: `ADD`, `DELETE`, `UPDATE`, `BIND`, `UNBIND` */
  OperationType: 'ADD' | 'DELETE' | 'UPDATE' | 'BIND' | 'UNBIND' | (string & {});
  /** This field is required except for creating custom configurations, such as "pz-1234abcd". */
  UconfigId?: string | undefined;
  /** This field is required when creating or modifying custom configurations. */
  ConfigContent?: string | undefined;
  /** This field is required when creating or renaming custom configurations. */
  ConfigName?: string | undefined;
  /** This field is required when binding/unbinding resources. */
  LoadBalancerIds?: string[] | undefined;
}

/** The response of SetCustomizedConfigForLoadBalancer (lines 12866 to 12963). */
export interface SetCustomizedConfigForLoadBalancerResponse {
  /** Configuration ID, such as "pz-1234abcd" */
  ConfigId: string;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeCustomizedConfigList (lines 12967 to 13090). */
export interface DescribeCustomizedConfigListRequest {
  /** Configuration type. Valid values: `CLB` (CLB-specific configs), `SERVER` (domain name-specific configs), and `LOCATION` (forwarding rule-specific configs). */
  ConfigType: 'CLB' | 'SERVER' | 'LOCATION' | (string & {});
  /**
   * Pagination offset. Default: 0.
   *
   * Default: 0.
   */
  Offset?: number | undefined;
  /**
   * Number of results per page. Default: 20.
   *
   * Default: 20.
   */
  Limit?: number | undefined;
  /** Specifies the name of configs to query. Fuzzy match is supported. */
  ConfigName?: string | undefined;
  /** Configuration ID. */
  UconfigIds?: string[] | undefined;
  /**
   * The filters are:
   * - loadbalancer-id - String - Required: no - (filter) CLB instance ID, such as "lb-12345678".
   * - vip - String - Required: no - (filter) CLB instance VIP, such as "1.1.1.1" and "2204::22:3".
   */
  Filters?: (Filter & { Name: 'loadbalancer-id' | 'vip' | (string & {}) })[] | undefined;
}

/** The response of DescribeCustomizedConfigList (lines 12967 to 13090). */
export interface DescribeCustomizedConfigListResponse {
  /** Configuration list. */
  ConfigList: ConfigListItem[];
  /** Number of configurations. */
  TotalCount: number;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeCustomizedConfigAssociateList (lines 13092 to 13208). */
export interface DescribeCustomizedConfigAssociateListRequest {
  /** Configuration ID. */
  UconfigId?: string | undefined;
  /**
   * Start position of the binding list. Default: 0.
   *
   * Default: 0.
   */
  Offset?: number | undefined;
  /**
   * Number of binding lists to pull. Default: 20.
   *
   * Default: 20.
   */
  Limit?: number | undefined;
  /** Searches for the domain name. */
  Domain?: string | undefined;
}

/** The response of DescribeCustomizedConfigAssociateList (lines 13092 to 13208). */
export interface DescribeCustomizedConfigAssociateListResponse {
  /** List of bound resources */
  BindList: BindDetailItem[];
  /** Total number of bound resources */
  TotalCount: number;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeLBListeners (lines 13212 to 13339). */
export interface DescribeLBListenersRequest {
  /** List of private network IPs to be queried. */
  Backends: LbRsItem[];
}

/** The response of DescribeLBListeners (lines 13212 to 13339). */
export interface DescribeLBListenersResponse {
  /** Listener rule associated with the real server. */
  LoadBalancers: LBItem[];
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of ModifyLoadBalancerSla (lines 13341 to 13448). */
export interface ModifyLoadBalancerSlaRequest {
  /** CLB instance information. */
  LoadBalancerSla: SlaUpdateParam[];
}

/** The response of ModifyLoadBalancerSla (lines 13341 to 13448). */
export interface ModifyLoadBalancerSlaResponse {
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeLoadBalancerOverview (lines 13450 to 13545). */
export interface DescribeLoadBalancerOverviewRequest {
}

/** The response of DescribeLoadBalancerOverview (lines 13450 to 13545). */
export interface DescribeLoadBalancerOverviewResponse {
  /** Total number of CLB instances */
  TotalCount: number;
  /** Number of CLB instances that are running */
  RunningCount: number;
  /** Number of CLB instances that are isolated */
  IsolationCount: number;
  /** Number of CLB instances that are about to expire */
  WillExpireCount: number;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}

/** The request of DescribeIdleLoadBalancers (lines 13547 to 13655). */
export interface DescribeIdleLoadBalancersRequest {
  /**
   * Data offset. Default value: 0.
   *
   * Default: 0.
   */
  Offset?: number | undefined;
  /**
   * Number of returned CLB instances. Default value: 20. Maximum value: 100.
   *
   * Default: 20. Range: at most 100.
   */
  Limit?: number | undefined;
  /** CLB instance region */
  LoadBalancerRegion?: string | undefined;
}

/** The response of DescribeIdleLoadBalancers (lines 13547 to 13655). */
export interface DescribeIdleLoadBalancersResponse {
  /** List of idle CLBs Note: This field may return `null`, indicating that no valid values can be obtained. */
  IdleLoadBalancers: IdleLoadBalancer[] | null;
  /** Total number of idle CLB instances */
  TotalCount: number;
  /** The unique request ID, which is returned for each request. RequestId is required for locating a problem. */
  RequestId: string;
}
