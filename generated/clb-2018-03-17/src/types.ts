// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** The data types, and what each action takes and gives. */
import type {
  AutoRewriteRequestRewriteCodes,
  BackendType,
  CertificateInputSSLMode,
  CertificateOutputSSLMode,
  ClassicalHealthHealthStatus,
  ClassicalListenerHealthSwitch,
  ClassicalListenerStatus,
  ClassicalTargetRunFlag,
  ClassicalTargetType,
  CloneLoadBalancerRequestVipIsp,
  CreateClsLogSetRequestLogsetType,
  CreateListenerRequestKeepaliveEnable,
  CreateListenerRequestProtocol,
  CreateListenerRequestScheduler,
  CreateListenerRequestSessionType,
  CreateListenerRequestTargetType,
  CreateLoadBalancerRequestAddressIPVersion,
  CreateLoadBalancerRequestForward,
  CreateLoadBalancerRequestLoadBalancerType,
  CreateLoadBalancerRequestSlaType,
  CreateLoadBalancerRequestVipIsp,
  CreateTopicRequestStorageType,
  CreateTopicRequestTopicType,
  DescribeClassicalLBListenersRequestProtocol,
  DescribeClassicalLBListenersRequestStatus,
  DescribeCustomizedConfigListRequestConfigType,
  DescribeListenersRequestProtocol,
  DescribeLoadBalancersDetailRequestTargetType,
  DescribeLoadBalancersRequestForward,
  DescribeLoadBalancersRequestLoadBalancerType,
  DescribeLoadBalancersRequestOrderBy,
  DescribeLoadBalancersRequestOrderType,
  DescribeLoadBalancersRequestWithRs,
  DescribeTaskStatusResponseStatus,
  FunctionInfoFunctionQualifierType,
  HealthCheckCheckType,
  HealthCheckContextType,
  HealthCheckHealthSwitch,
  HealthCheckHttpCheckMethod,
  HealthCheckHttpVersion,
  HealthCheckSourceIpType,
  IdleLoadBalancerForward,
  IdleLoadBalancerIdleReason,
  IdleLoadBalancerStatus,
  InquiryPriceCreateLoadBalancerRequestAddressIPVersion,
  InquiryPriceCreateLoadBalancerRequestLoadBalancerType,
  InquiryPriceCreateLoadBalancerRequestVipIsp,
  InternetAccessibleInternetChargeType,
  ItemPriceChargeUnit,
  LBChargePrepaidRenewFlag,
  LbRsTargetsType,
  ListenerKeepaliveEnable,
  ListenerSessionType,
  ListenerSniSwitch,
  LoadBalancerAddressIPVersion,
  LoadBalancerChargeType,
  LoadBalancerDetailAddressIPVersion,
  LoadBalancerDetailIPv6Mode,
  LoadBalancerDetailIsolation,
  LoadBalancerDetailLoadBalancerType,
  LoadBalancerDetailSniSwitch,
  LoadBalancerDetailStatus,
  LoadBalancerForward,
  LoadBalancerIPv6Mode,
  LoadBalancerIsolation,
  LoadBalancerLoadBalancerType,
  LoadBalancerOpenBgp,
  LoadBalancerStatus,
  ModifyListenerRequestScheduler,
  ModifyListenerRequestSessionType,
  ModifyListenerRequestTargetType,
  ModifyRuleRequestForwardType,
  ModifyRuleRequestScheduler,
  MultiCertInfoSSLMode,
  QuotaQuotaId,
  ResourceAvailabilityAvailability,
  ResourceAvailabilityType,
  ResourceType,
  RewriteLocationMapRewriteCode,
  RewriteTargetRewriteType,
  RuleInputForwardType,
  RuleInputScheduler,
  RuleInputTargetType,
  SetCustomizedConfigForLoadBalancerRequestOperationType,
  SetLoadBalancerClsLogRequestLogType,
  SetSecurityGroupForLoadbalancersRequestOperationType,
  SlaUpdateParamSlaType,
  TargetGroupBackendType,
  TargetHealthHealthStatusDetail,
  TargetType,
  ZoneResourceIPVersion,
  ZoneResourceZoneResourceType,
} from './values.ts';

/** Rule associated with target group */
export interface AssociationItem {
  /** ID of associated CLB instance */
  LoadBalancerId: string;
  /** ID of associated listener */
  ListenerId: string;
  /** ID of associated forwarding rule */
  LocationId: string | null;
  /** Protocol type of associated listener, such as HTTP or TCP */
  Protocol: string;
  /** Port of associated listener */
  Port: number;
  /** Domain name of associated forwarding rule */
  Domain: string | null;
  /** URL of associated forwarding rule */
  Url: string | null;
  /** CLB instance name */
  LoadBalancerName: string;
  /** Listener name */
  ListenerName: string;
}

/** Details of a real server bound to a listener */
export interface Backend {
  /** Real server type. Valid values: CVM, ENI. */
  Type: BackendType;
  /**
   * Unique ID of a real server, which can be obtained from the unInstanceId field in the return of
   * the DescribeInstances API
   */
  InstanceId: string;
  /** Listening port of a real server */
  Port: number;
  /** Forwarding weight of a real server. Value range: [0, 100]. Default value: 10. */
  Weight: number;
  /** Public IP of a real server */
  PublicIpAddresses: string[] | null;
  /** Private IP of a real server */
  PrivateIpAddresses: string[] | null;
  /** Real server instance names */
  InstanceName: string | null;
  /** Bound time of a real server */
  RegisteredTime: string | null;
  /** Unique ENI ID */
  EniId: string | null;
}

/** Basic information of a target group bound to a forwarding rule or a listener */
export interface BasicTargetGroupInfo {
  /** Target group ID */
  TargetGroupId: string;
  /** Target group name */
  TargetGroupName: string;
}

/** Batch binding type */
export interface BatchTarget {
  /** Listener ID. */
  ListenerId: string;
  /** The port to Bind */
  Port: number;
  /** CVM instance ID. The primary IP of the primary ENI will be bound. */
  InstanceId?: string | undefined;
  /**
   * It is required for binding an IP. It supports an ENI IP or any other private IP. To bind an
   * ENI IP, the ENI should be bound to a CVM instance before being bound to a CLB instance. Note:
   * either `InstanceId` or `EniIp` must be passed in, which is required for binding a dual-stack
   * IPv6 CVM instance.
   */
  EniIp?: string | undefined;
  /**
   * Weight of the CVM instance. Value range: [0, 100]. If it is not specified for binding the
   * instance, 10 will be used by default.
   */
  Weight?: number | undefined;
  /** Layer-7 rule ID. */
  LocationId?: string | undefined;
}

/** Binding details including listener name, protocol, url and vport */
export interface BindDetailItem {
  /** Specifies the ID of CLB to be bound */
  LoadBalancerId: string;
  /** Specifies the ID of listener to be bound */
  ListenerId: string | null;
  /** Specifies the domain name to be bound */
  Domain: string | null;
  /** Sets the bound rule. */
  LocationId: string | null;
  /** Listener name. */
  ListenerName: string | null;
  /** Listener protocol. */
  Protocol: string | null;
  /** Listener port. */
  Vport: number | null;
  /** URL of the location. */
  Url: string | null;
  /** Configuration ID. */
  UconfigId: string | null;
}

/** IP added to blacklist 12306 */
export interface BlockedIP {
  /** Blacklisted IP */
  IP: string;
  /** Blacklisted time */
  CreateTime: string;
  /** Expiration time */
  ExpireTime: string;
}

/** Certificate ID and list of CLB instances associated with it */
export interface CertIdRelatedWithLoadBalancers {
  /** Certificate ID */
  CertId: string;
  /** List of CLB instances associated with certificate */
  LoadBalancers: LoadBalancer[] | null;
}

/** Certificate information */
export interface CertInfo {
  /**
   * ID of the certificate. If it's not specified, `CertContent` and `CertKey` are required. For a
   * server certificate, you also need to specify `CertName`.
   */
  CertId?: string | undefined;
  /** Name of the uploaded certificate. It's required if `CertId` is not specified. */
  CertName?: string | undefined;
  /** Public key of the uploaded certificate. This is required if `CertId` is not specified. */
  CertContent?: string | undefined;
  /** Private key of the uploaded server certificate. This is required if `CertId` is not specified. */
  CertKey?: string | undefined;
}

/** Certificate information */
export interface CertificateInput {
  /**
   * Authentication type. Value range: UNIDIRECTIONAL (unidirectional authentication), MUTUAL
   * (mutual authentication)
   */
  SSLMode?: CertificateInputSSLMode | undefined;
  /**
   * ID of a server certificate. If you leave this parameter empty, you must upload the
   * certificate, including `CertContent`, `CertKey`, and `CertName`.
   */
  CertId?: string | undefined;
  /**
   * ID of a client certificate. When the listener adopts mutual authentication (i.e., `SSLMode` =
   * mutual), if you leave this parameter empty, you must upload the client certificate, including
   * CertCaContent and CertCaName.
   */
  CertCaId?: string | undefined;
  /** Name of the uploaded server certificate. If there is no CertId, this parameter is required. */
  CertName?: string | undefined;
  /** Key of the uploaded server certificate. If there is no CertId, this parameter is required. */
  CertKey?: string | undefined;
  /** Content of the uploaded server certificate. If there is no CertId, this parameter is required. */
  CertContent?: string | undefined;
  /**
   * Name of the uploaded client CA certificate. When SSLMode = mutual, if there is no CertCaId,
   * this parameter is required.
   */
  CertCaName?: string | undefined;
  /**
   * Content of the uploaded client certificate. When SSLMode = mutual, if there is no CertCaId,
   * this parameter is required.
   */
  CertCaContent?: string | undefined;
}

/** Certificate information */
export interface CertificateOutput {
  /**
   * Authentication type. Value range: UNIDIRECTIONAL (unidirectional authentication), MUTUAL
   * (mutual authentication)
   */
  SSLMode: CertificateOutputSSLMode;
  /** Server certificate ID. */
  CertId: string;
  /** Client certificate ID. */
  CertCaId: string | null;
  /** IDs of extra server certificates */
  ExtCertIds: string[] | null;
}

/** Real server health status of a classic CLB */
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
  HealthStatus: ClassicalHealthHealthStatus;
}

/** Classic CLB listener information */
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
  HealthSwitch: ClassicalListenerHealthSwitch;
  /** Response timeout period */
  TimeOut: number;
  /** Check interval */
  IntervalTime: number;
  /** Health threshold */
  HealthNum: number;
  /** Unhealthy threshold */
  UnhealthNum: number;
  /**
   * A request balancing method for HTTP and HTTPS listeners of a public network classic CLB. wrr
   * means weighted round robin, while ip_hash means consistent hashing based on source IPs of
   * access requests.
   */
  HttpHash: string;
  /**
   * Health check return code for HTTP and HTTPS listeners of a public network classic CLB. For
   * more information, see the explanation of the field in the listener creating API.
   */
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
  Status: ClassicalListenerStatus;
}

/** CLB information */
export interface ClassicalLoadBalancerInfo {
  /** Real server ID */
  InstanceId: string;
  /** List of CLB instance IDs */
  LoadBalancerIds: string[] | null;
}

/** Real server information of a classic CLB */
export interface ClassicalTarget {
  /** Real server type. Value range: CVM, ENI (coming soon) */
  Type: ClassicalTargetType;
  /**
   * Unique ID of a real server, which can be obtained from the unInstanceId field in the return of
   * the DescribeInstances API
   */
  InstanceId: string;
  /** Forwarding weight of a real server. Value range: [0, 100]. Default value: 10. */
  Weight: number;
  /** Public IP of a real server */
  PublicIpAddresses: string[] | null;
  /** Private IP of a real server */
  PrivateIpAddresses: string[] | null;
  /** Real server instance names */
  InstanceName: string | null;
  /**
   * Real server status 1: failed; 2: running; 3: creating; 4: shut down; 5: returned; 6:
   * returning; 7: restarting; 8: starting; 9: shutting down; 10: resetting password; 11:
   * formatting; 12: making image; 13: setting bandwidth; 14: reinstalling system; 19: upgrading;
   * 21: hot migrating
   */
  RunFlag: ClassicalTargetRunFlag | null;
}

/** Backend information of a classic CLB */
export interface ClassicalTargetInfo {
  /** Real server ID */
  InstanceId: string;
  /** Weight. Value range: [0, 100] */
  Weight?: number | undefined;
}

/** Dedicated cluster information */
export interface ClusterItem {
  /** Unique cluster ID */
  ClusterId: string;
  /** Cluster name */
  ClusterName?: string | null | undefined;
  /** Cluster AZ, such as ap-guangzhou-1 */
  Zone?: string | null | undefined;
}

/** Configuration content */
export interface ConfigListItem {
  /** Configuration ID. */
  UconfigId: string;
  /** Configuration type. */
  ConfigType: string;
  /** Configuration name. */
  ConfigName: string | null;
  /** Configuration content. */
  ConfigContent: string;
  /** Creates configuration time. */
  CreateTimestamp: string;
  /** Modifies configuration time. */
  UpdateTimestamp: string;
}

/** Information of CVMs and ENIs that use cross-region binding 2.0 */
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
  /** ID of the CVM instance */
  InstanceId: string | null;
  /** Name of the CVM instance */
  InstanceName: string | null;
  /** Region of the CVM or ENI instance */
  Region: string;
}

/** Dedicated cluster */
export interface ExclusiveCluster {
  /** Layer-4 dedicated cluster list */
  L4Clusters?: ClusterItem[] | null | undefined;
  /** Layer-7 dedicated cluster list */
  L7Clusters?: ClusterItem[] | null | undefined;
  /** vpcgw cluster */
  ClassicalCluster?: ClusterItem | null | undefined;
}

/** Reserved field which can be ignored generally. */
export interface ExtraInfo {
  /** Whether to enable VIP direct connection */
  ZhiTong: boolean | null;
  /** TgwGroup name */
  TgwGroupName: string | null;
}

/** Filter */
export interface Filter {
  /** Filter name */
  Name: string;
  /** Filter value array */
  Values: string[];
}

/** SCF related information */
export interface FunctionInfo {
  /** Function namespace */
  FunctionNamespace: string;
  /** Function name */
  FunctionName: string;
  /** Function version name or alias */
  FunctionQualifier: string;
  /** Function qualifier type. Values: `VERSION`, `ALIAS`. */
  FunctionQualifierType?: FunctionInfoFunctionQualifierType | null | undefined;
}

/** Whether to use SCF (Serverless Cloud Function) as the backend service */
export interface FunctionTarget {
  /** SCF related information */
  Function: FunctionInfo | null;
  /** Weight */
  Weight?: number | undefined;
}

/**
 * Health check information.
 *
 * Note: Custom check parameters are currently supported only in certain beta test regions.
 */
export interface HealthCheck {
  /** Whether to enable health check. 1: enable; 0: disable. */
  HealthSwitch?: HealthCheckHealthSwitch | undefined;
  /**
   * Health check response timeout period in seconds (applicable only to layer-4 listeners). Value
   * range: 2-60. Default value: 2. This parameter should be less than the check interval.
   */
  TimeOut?: number | null | undefined;
  /**
   * Health check probing interval period. It defaults to `5`. For IPv4 CLB instances, the range is
   * 2-300. For IPv6 CLB instances, the range is 5-300. Unit: second Note: For some IPv4 CLB
   * instances created long ago, the range is 5-300.
   */
  IntervalTime?: number | null | undefined;
  /**
   * Health threshold. Default value: 3, indicating that if a forward is found healthy three
   * consecutive times, it is considered to be normal. Value range: 2-10
   */
  HealthNum?: number | null | undefined;
  /**
   * Unhealthy threshold. Default value: 3, indicating that if a forward is found unhealthy three
   * consecutive times, it is considered to be exceptional. Value range: 2-10
   */
  UnHealthNum?: number | null | undefined;
  /**
   * Health check status code (applicable only to HTTP/HTTPS forwarding rules and HTTP health
   * checks of TCP listeners). Value range: 1-31. Default value: 31. `1`: Returns code 1xx for
   * healthy status. `2`: Returns code 2xx for healthy status. `4`: Returns code 3xx for healthy
   * status. `8`: Returns code 4xx for healthy status. `16`: Returns code 5xx for healthy status.
   * If you want multiple return codes to represent healthy, sum up the corresponding values.
   */
  HttpCode?: number | null | undefined;
  /**
   * Health check path (applicable only to HTTP/HTTPS forwarding rules and HTTP health checks of
   * TCP listeners).
   */
  HttpCheckPath?: string | null | undefined;
  /**
   * Health check domain name. It's applicable only to HTTP/HTTPS forwarding rules and HTTP health
   * checks of TCP listeners. It's required for HTTP health check of TCP listeners.
   */
  HttpCheckDomain?: string | null | undefined;
  /**
   * Health check method (applicable only to HTTP/HTTPS forwarding rules and HTTP health checks of
   * TCP listeners).
   *
   * Value range: HEAD, GET. Default value: HEAD.
   */
  HttpCheckMethod?: HealthCheckHttpCheckMethod | null | undefined;
  /**
   * Health check port (a custom check parameter), which is the port of the real server by default.
   * Unless you want to specify a port, it is recommended to leave it empty. (Applicable only to
   * TCP/UDP listeners.)
   */
  CheckPort?: number | null | undefined;
  /**
   * Health check protocol (a custom check parameter), which is required if the value of CheckType
   * is CUSTOM. This parameter represents the input format of the health check. Value range: HEX,
   * TEXT. If the value is HEX, the characters of SendContext and RecvContext can only be selected
   * from 0123456789ABCDEF and the length must be an even number. (Applicable only to TCP/UDP
   * listeners.)
   */
  ContextType?: HealthCheckContextType | null | undefined;
  /**
   * Health check protocol (a custom check parameter), which is required if the value of CheckType
   * is CUSTOM. This parameter represents the content of the request sent by the health check. Only
   * ASCII visible characters are allowed, and the maximum length is 500. (Applicable only to
   * TCP/UDP listeners.)
   */
  SendContext?: string | null | undefined;
  /**
   * Health check protocol (a custom check parameter), which is required if the value of CheckType
   * is CUSTOM. This parameter represents the result returned by the health check. Only ASCII
   * visible characters are allowed, and the maximum length is 500. (Applicable only to TCP/UDP
   * listeners.)
   */
  RecvContext?: string | null | undefined;
  /**
   * Health check protocol. Values: `TCP`, `HTTP`, `HTTPS`, `GRPC`, `PING`, and `CUSTOM`. UDP
   * listeners support `PING` / `CUSTOM`. TCP listener support `TCP` / `HTTP` / `CUSTOM`. TCP_SSL
   * and QUIC listeners support `TCP` / `HTTP`. HTTP rules support `HTTP` / `GRPC`. HTTPS rules
   * support `HTTP` / `HTTPS` / `GRPC`.
   */
  CheckType?: HealthCheckCheckType | null | undefined;
  /**
   * HTTP version. HTTP version of the backend service. Values: `HTTP/1.0`, `HTTP/1.1`. It is only
   * applicable to TCP listeners, and is required when `CheckType = HTTP`.
   */
  HttpVersion?: HealthCheckHttpVersion | null | undefined;
  /** Specifies the type of health check source IP. `0` (default): CLB VIP. `1`: 100.64 IP range. */
  SourceIpType?: HealthCheckSourceIpType | null | undefined;
  /**
   * GRPC health check status code, which is only applicable to rules with GRPC as the backend
   * forwarding protocol. It can be a single number (such as `20`), multiple numbers (such as
   * `20, 25`) or a range (such as `0-99`). The default value is `12`.
   */
  ExtendedCode?: string | null | undefined;
}

/** ID of the idle CLB instance */
export interface IdleLoadBalancer {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB instance name */
  LoadBalancerName: string;
  /** CLB instance region */
  Region: string;
  /** CLB instance VIP */
  Vip: string;
  /**
   * The reason why the load balancer is considered idle. `NO_RULES`: No rules configured. `NO_RS`:
   * The rules are not associated with servers.
   */
  IdleReason: IdleLoadBalancerIdleReason;
  /** CLB instance status, including: `0`: Creating; `1`: Running. */
  Status: IdleLoadBalancerStatus;
  /** CLB type. Value range: `1` (CLB); `0` (classic CLB). */
  Forward: IdleLoadBalancerForward;
  /** The load balancing hostname. */
  Domain: string | null;
}

/** Network billing mode based on maximum outbound bandwidth */
export interface InternetAccessible {
  /**
   * TRAFFIC_POSTPAID_BY_HOUR: hourly pay-as-you-go by traffic; BANDWIDTH_POSTPAID_BY_HOUR: hourly
   * pay-as-you-go by bandwidth; BANDWIDTH_PACKAGE: billed by bandwidth package (currently, this
   * method is supported only if the ISP is specified)
   */
  InternetChargeType?: InternetAccessibleInternetChargeType | undefined;
  /**
   * Maximum outgoing bandwidth in Mbps. It works on LCU-supported instances on private networks
   * and all instances on public networks. - For shared and dedicated CLB instances on public
   * networks, the range is 1Mbps-2048Mbps.
   * - For all LCU-supported CLB instances:
   * - It defaults to General LCU-supported instance. SLA corresponds to Super Large 1, and the
   *   range of maximum outgoing bandwidth is 1 Mbps - 10240 Mbps.
   * - If you have enabled Super Large specification, the range of maximum outgoing bandwidth is 1
   *   Mbps - 61440 Mbps Super Large LCU-supported specification is in beta now. To join the beta,
   *   submit a ticket.
   */
  InternetMaxBandwidthOut?: number | null | undefined;
  /** Bandwidth package type, such as SINGLEISP */
  BandwidthpkgSubType?: string | null | undefined;
}

/** Pricing information of an item */
export interface ItemPrice {
  /** PAYG unit price, in USD. */
  UnitPrice: number | null;
  /**
   * Subsequent billing unit. Value Range:
   *
   * `HOURLY`: Calculate the cost by hour. It's available when
   * "InternetChargeType=POSTPAID_BY_HOUR".
   *
   * `GB`: Calculate the cost by traffic in GB. It's available when
   * "InternetChargeType=TRAFFIC_POSTPAID_BY_HOUR".
   */
  ChargeUnit: ItemPriceChargeUnit | null;
  /** Reserved field */
  OriginalPrice: number | null;
  /** Reserved field */
  DiscountPrice: number | null;
  /** Discount unit price of a pay-as-you-go instance, in USD. */
  UnitPriceDiscount: number | null;
  /** Discount. For example, 20.0 indicates 80% off. */
  Discount: number | null;
}

/** Monthly subscription configuration of a CLB instance */
export interface LBChargePrepaid {
  /** Renewal type. AUTO_RENEW: automatic renewal; MANUAL_RENEW: manual renewal */
  RenewFlag?: LBChargePrepaidRenewFlag | null | undefined;
  /** Cycle, indicating the number of months (reserved field) */
  Period?: number | null | undefined;
}

/** Querying the binding relation of the CLB instance */
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

/** Querying the input data types */
export interface LbRsItem {
  /** VPC ID */
  VpcId: string;
  /** Private network IP to be queried, which can be of the CVM or ENI. */
  PrivateIp: string;
}

/** Querying the output data types */
export interface LbRsTargets {
  /** Private network IP type, which can be `cvm` or `eni`. */
  Type: LbRsTargetsType;
  /** Private network IP of the real server. */
  PrivateIp: string;
  /** Port bound to the real server. */
  Port: number;
  /** VPC ID of the real server. */
  VpcId: number | null;
  /** Weight of the real server. */
  Weight: number | null;
}

/** Listener information */
export interface Listener {
  /** CLB listener ID */
  ListenerId: string;
  /** Listener protocol */
  Protocol: string;
  /** Listener port */
  Port: number;
  /** Information of certificates bound to the listener */
  Certificate: CertificateOutput | null;
  /** Health check information of the listener */
  HealthCheck: HealthCheck | null;
  /** Request scheduling method */
  Scheduler: string | null;
  /** Session persistence time */
  SessionExpireTime: number | null;
  /**
   * Whether to enable SNI. `1`: Enable; `0`: Do not enable. This parameter is only meaningful for
   * HTTPS listeners.
   */
  SniSwitch: ListenerSniSwitch | null;
  /**
   * All forwarding rules under a listener (this parameter is meaningful only for HTTP/HTTPS
   * listeners)
   */
  Rules: RuleOutput[] | null;
  /** Listener name */
  ListenerName: string | null;
  /** Listener creation time */
  CreateTime: string | null;
  /** End port of a port range */
  EndPort: number | null;
  /** Real server type */
  TargetType: string | null;
  /**
   * Basic information of a bound target group. This field will be returned when a target group is
   * bound to a listener.
   */
  TargetGroup: BasicTargetGroupInfo | null;
  /**
   * Session persistence type. Valid values: Normal: the default session persistence type;
   * QUIC_CID: session persistence by QUIC connection ID.
   */
  SessionType: ListenerSessionType | null;
  /**
   * Whether a persistent connection is enabled (1: enabled; 0: disabled). This parameter can only
   * be configured in HTTP/HTTPS listeners.
   */
  KeepaliveEnable: ListenerKeepaliveEnable | null;
  /** Only the NAT64 CLB TCP listeners are supported. */
  Toa: boolean | null;
  /**
   * Whether to send the TCP RST packet to the client when unbinding a real server. This parameter
   * is applicable to TCP listeners only.
   */
  DeregisterTargetRst: boolean | null;
  /** Attribute of listener */
  AttrFlags: string[] | null;
  /** List of bound target groups */
  TargetGroupList: BasicTargetGroupInfo[] | null;
  /**
   * Maximum number of concurrent listener connections. If it's set to `-1`, the listener speed is
   * not limited.
   */
  MaxConn: number | null;
  /**
   * Maximum number of new listener connections. If it's set to `-1`, the listener speed is not
   * limited.
   */
  MaxCps: number | null;
  /**
   * Connection idle timeout period (in seconds). It's only available to TCP listeners. Value
   * range: 300-900 for shared and dedicated instances; 300-2000 for LCU-supported CLB instances.
   * It defaults to 900.
   */
  IdleConnectTimeout: number | null;
}

/** Details of real servers bound to a listener */
export interface ListenerBackend {
  /** Listener ID */
  ListenerId: string;
  /** Listener protocol */
  Protocol: string;
  /** Listener port */
  Port: number;
  /** Information of rules under a listener (applicable only to HTTP/HTTPS listeners) */
  Rules: RuleTargets[] | null;
  /** List of real servers bound to a listener (applicable only to TCP/UDP/TCP_SSL listeners) */
  Targets: Backend[] | null;
  /** Ending port in port range if port range is supported; 0 if port range is not supported */
  EndPort: number | null;
}

/** Health check information of the listener */
export interface ListenerHealth {
  /** Listener ID */
  ListenerId: string;
  /** Listener name */
  ListenerName: string | null;
  /** Listener protocol */
  Protocol: string;
  /** Listener port */
  Port: number;
  /** List of forwarding rules of the listener */
  Rules: RuleHealth[] | null;
}

/** Querying the listener type */
export interface ListenerItem {
  /** Listener ID. */
  ListenerId: string;
  /** Listener protocol. */
  Protocol: string;
  /** Listener port. */
  Port: number;
  /** Bound rule. */
  Rules: RulesItems[] | null;
  /** Object bound to the layer-4 listener. */
  Targets: LbRsTargets[] | null;
  /** End port of the listener. */
  EndPort: number | null;
}

/** CLB instance information */
export interface LoadBalancer {
  /** CLB instance ID. */
  LoadBalancerId?: string | undefined;
  /** CLB instance name. */
  LoadBalancerName?: string | undefined;
  /** CLB instance network type: OPEN: public network; INTERNAL: private network. */
  LoadBalancerType?: LoadBalancerLoadBalancerType | undefined;
  /** CLB type identifier. Value range: 1 (CLB); 0 (classic CLB). */
  Forward?: LoadBalancerForward | undefined;
  /**
   * @deprecated Domain name of the CLB instance. It is only available for public classic CLBs.
   *   This parameter will be discontinued soon. Please use `LoadBalancerDomain` instead.
   */
  Domain?: string | null | undefined;
  /** List of VIPs of a CLB instance. */
  LoadBalancerVips?: string[] | null | undefined;
  /** CLB instance status, including: 0: creating; 1: running. */
  Status?: LoadBalancerStatus | null | undefined;
  /** CLB instance creation time. */
  CreateTime?: string | null | undefined;
  /** Last status change time of a CLB instance. */
  StatusTime?: string | null | undefined;
  /** ID of the project to which a CLB instance belongs. 0: default project. */
  ProjectId?: number | undefined;
  /** VPC ID */
  VpcId?: string | null | undefined;
  /** Protective CLB identifier. Value range: 1 (protective), 0 (non-protective). */
  OpenBgp?: LoadBalancerOpenBgp | null | undefined;
  /** SNAT is enabled for all private network classic CLB created before December 2016. */
  Snat?: boolean | null | undefined;
  /** 0: not isolated; 1: isolated. */
  Isolation?: LoadBalancerIsolation | null | undefined;
  /**
   * Log information. Only the public network CLB that have HTTP or HTTPS listeners can generate
   * logs.
   */
  Log?: string | null | undefined;
  /** Subnet where a CLB instance resides (meaningful only for private network VPC CLB) */
  SubnetId?: string | null | undefined;
  /** CLB instance tag information */
  Tags?: TagInfo[] | null | undefined;
  /** Security group of a CLB instance */
  SecureGroups?: string[] | null | undefined;
  /** Basic information of a backend server bound to a CLB instance */
  TargetRegionInfo?: TargetRegionInfo | null | undefined;
  /** Anycast CLB publishing region. For non-anycast CLB, this field returns an empty string. */
  AnycastZone?: string | null | undefined;
  /** IP version. Valid values: ipv4, ipv6 */
  AddressIPVersion?: LoadBalancerAddressIPVersion | null | undefined;
  /** VPC ID in a numeric form */
  NumericalVpcId?: number | null | undefined;
  /** ISP to which a CLB IP address belongs */
  VipIsp?: string | null | undefined;
  /** Primary AZ */
  MasterZone?: ZoneInfo | null | undefined;
  /** Secondary AZ */
  BackupZoneSet?: ZoneInfo[] | null | undefined;
  /** CLB instance isolation time */
  IsolatedTime?: string | null | undefined;
  /** CLB instance expiration time, which takes effect only for prepaid instances */
  ExpireTime?: string | null | undefined;
  /**
   * Billing mode of CLB instance. Valid values: PREPAID (monthly subscription), POSTPAID_BY_HOUR
   * (pay as you go).
   */
  ChargeType?: LoadBalancerChargeType | null | undefined;
  /** CLB instance network attributes */
  NetworkAttributes?: InternetAccessible | null | undefined;
  /** Prepaid billing attributes of a CLB instance */
  PrepaidAttributes?: LBChargePrepaid | null | undefined;
  /** Logset ID of CLB Log Service (CLS) */
  LogSetId?: string | null | undefined;
  /** Log topic ID of CLB Log Service (CLS) */
  LogTopicId?: string | null | undefined;
  /** IPv6 address of a CLB instance */
  AddressIPv6?: string | null | undefined;
  /** Reserved field which can be ignored generally. */
  ExtraInfo?: ExtraInfo | null | undefined;
  /** Whether an Anti-DDoS Pro instance can be bound */
  IsDDos?: boolean | null | undefined;
  /** Custom configuration ID at the CLB instance level */
  ConfigId?: string | null | undefined;
  /** Whether a real server opens the traffic from a CLB instance to the internet */
  LoadBalancerPassToTarget?: boolean | null | undefined;
  /** Private network dedicated cluster */
  ExclusiveCluster?: ExclusiveCluster | null | undefined;
  /**
   * This field is meaningful only when the IP address version is `ipv6`. Valid values: IPv6Nat64,
   * IPv6FullChain
   */
  IPv6Mode?: LoadBalancerIPv6Mode | null | undefined;
  /** Whether to enable SnatPro. */
  SnatPro?: boolean | null | undefined;
  /** `SnatIp` list after SnatPro load balancing is enabled. */
  SnatIps?: SnatIp[] | null | undefined;
  /** Specification of the LCU-supported instance. */
  SlaType?: string | null | undefined;
  /** Whether VIP is blocked */
  IsBlock?: boolean | null | undefined;
  /** Time blocked or unblocked */
  IsBlockTime?: string | null | undefined;
  /** Whether the IP type is the local BGP */
  LocalBgp?: boolean | undefined;
  /** Dedicated layer-7 tag. */
  ClusterTag?: string | null | undefined;
  /**
   * If the layer-7 listener of an IPv6FullChain CLB instance is enabled, the CLB instance can be
   * bound with an IPv4 and an IPv6 CVM instance simultaneously.
   */
  MixIpTarget?: boolean | null | undefined;
  /** Availability zone of a VPC-based private network CLB instance */
  Zones?: string[] | null | undefined;
  /** Whether it is an NFV CLB instance. No returned information: no; l7nfv: yes. */
  NfvInfo?: string | null | undefined;
  /** Health check logset ID of CLB CLS */
  HealthLogSetId?: string | null | undefined;
  /** Health check log topic ID of CLB CLS */
  HealthLogTopicId?: string | null | undefined;
  /** Cluster ID. */
  ClusterIds?: string[] | null | undefined;
  /** CLB attribute */
  AttributeFlags?: string[] | null | undefined;
  /** Domain name of the CLB instance. */
  LoadBalancerDomain?: string | null | undefined;
  /** Network egress */
  Egress?: string | null | undefined;
}

/** CLB instance details */
export interface LoadBalancerDetail {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /** CLB instance name. */
  LoadBalancerName: string;
  /** CLB instance network type: Public: public network; Private: private network. */
  LoadBalancerType: LoadBalancerDetailLoadBalancerType | null;
  /** CLB instance status, including: 0: creating; 1: running. */
  Status: LoadBalancerDetailStatus | null;
  /** CLB instance VIP. */
  Address: string | null;
  /** IPv6 VIP address of the CLB instance. */
  AddressIPv6: string | null;
  /** IP version of the CLB instance. Valid values: IPv4, IPv6. */
  AddressIPVersion: LoadBalancerDetailAddressIPVersion | null;
  /** IPv6 address type of the CLB instance. Valid values: IPv6Nat64, IPv6FullChain. */
  IPv6Mode: LoadBalancerDetailIPv6Mode | null;
  /** Availability zone where the CLB instance resides. */
  Zone: string | null;
  /** ISP to which the CLB IP address belongs. */
  AddressIsp: string | null;
  /** ID of the VPC instance to which the CLB instance belongs. */
  VpcId: string | null;
  /** ID of the project to which the CLB instance belongs. 0: default project. */
  ProjectId: number | null;
  /** CLB instance creation time. */
  CreateTime: string | null;
  /** CLB instance billing mode. */
  ChargeType: string | null;
  /** CLB instance network attribute. */
  NetworkAttributes: InternetAccessible | null;
  /** Pay-as-you-go attribute of the CLB instance. */
  PrepaidAttributes: LBChargePrepaid | null;
  /** Reserved field, which can be ignored generally. */
  ExtraInfo: ExtraInfo | null;
  /** Custom configuration IDs of CLB instances. Multiple IDs must be separated by commas (.). */
  ConfigId: string | null;
  /** CLB instance tag information. */
  Tags: TagInfo[] | null;
  /** CLB listener ID. */
  ListenerId: string | null;
  /** Listener protocol. */
  Protocol: string | null;
  /** Listener port. */
  Port: number | null;
  /** Forwarding rule ID. */
  LocationId: string | null;
  /** Domain name of the forwarding rule. */
  Domain: string | null;
  /** Forwarding rule path. */
  Url: string | null;
  /** ID of target real servers. */
  TargetId: string | null;
  /** Address of target real servers. */
  TargetAddress: string | null;
  /** Listening port of target real servers. */
  TargetPort: number | null;
  /** Forwarding weight of target real servers. */
  TargetWeight: number | null;
  /** 0: not isolated; 1: isolated. */
  Isolation: LoadBalancerDetailIsolation | null;
  /** List of the security groups bound to the CLB instance. */
  SecurityGroup: string[] | null;
  /** Whether the CLB instance is billed by IP. */
  LoadBalancerPassToTarget: number | null;
  /** Health status of the target real server. */
  TargetHealth: string | null;
  /** List o domain names associated with the forwarding rule */
  Domains: string | null;
  /** The secondary zone of multi-AZ CLB instance */
  SlaveZone: string[] | null;
  /** The AZ of private CLB instance. This is only available for beta users. */
  Zones: string[] | null;
  /**
   * Whether to enable SNI. `1`: Enable; `0`: Do not enable. This parameter is only meaningful for
   * HTTPS listeners.
   */
  SniSwitch: LoadBalancerDetailSniSwitch | null;
  /** Domain name of the CLB instance. */
  LoadBalancerDomain: string | null;
  /** Network egress */
  Egress: string | null;
}

/** CLB instance health check status */
export interface LoadBalancerHealth {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB instance name */
  LoadBalancerName: string | null;
  /** List of listeners */
  Listeners: ListenerHealth[] | null;
}

/** CLB instance traffic data */
export interface LoadBalancerTraffic {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB instance name */
  LoadBalancerName: string;
  /** CLB instance region */
  Region: string;
  /** CLB instance VIP */
  Vip: string;
  /** Maximum outbound bandwidth in Mbps */
  OutBandwidth: number;
  /** CLB domain name */
  Domain: string | null;
}

/** Information of multiple certificates bound with the load balancer listener or rule. */
export interface MultiCertInfo {
  /**
   * Authentication type. Values: `UNIDIRECTIONAL` (one-way authentication), `MUTUAL` (two-way
   * authentication)
   */
  SSLMode: MultiCertInfoSSLMode;
  /**
   * List of listener or rule certificates. One-way and two-way authentication are supported. Only
   * one certificate can be specified for one algorithm. If `SSLMode` is `MUTUAL` (two-way
   * authentication), at least one CA certificate is required.
   */
  CertList: CertInfo[];
}

/** Price of CLB instances. */
export interface Price {
  /** Instance price. */
  InstancePrice: ItemPrice | null;
  /** Network price. */
  BandwidthPrice: ItemPrice | null;
  /** LCU price. */
  LcuPrice: ItemPrice | null;
}

/** Quota description. All quotas are in the current region. */
export interface Quota {
  /**
   * Quota name. Valid values:
   * - `TOTAL_OPEN_CLB_QUOTA`: Quota of public network CLB instances in the current region
   * - `TOTAL_INTERNAL_CLB_QUOTA`: Quota of private network CLB instances in the current region
   * - `TOTAL_LISTENER_QUOTA`: Quota of listeners under one CLB instance
   * - `TOTAL_LISTENER_RULE_QUOTA`: Quota of forwarding rules under one listener
   * - `TOTAL_TARGET_BIND_QUOTA`: Quota of CVM instances can be bound under one forwarding rule
   * - `TOTAL_SNAP_IP_QUOTA`: Quota of SNAT IPs for cross-region binding 2.0 under one CLB instance
   * - `TOTAL_ISP_CLB_QUOTA`: Quota of triple-ISP (CMCC/CUCC/CTCC) CLB instances in the current
   *   region
   */
  QuotaId: QuotaQuotaId;
  /** Currently used quantity. If it is `null`, it is meaningless. */
  QuotaCurrent: number | null;
  /** Quota limit. */
  QuotaLimit: number;
}

/** Resource details */
export interface Resource {
  /** Specific ISP resource information, Values: `CMCC`, `CUCC`, `CTCC`, `BGP`, and `INTERNAL`. */
  Type: ResourceType[];
  /** ISP information, such as `CMCC`, `CUCC`, `CTCC`, `BGP`, and `INTERNAL`. */
  Isp: string;
  /** Available resources */
  AvailabilitySet: ResourceAvailability[] | null;
  /** ISP Type */
  TypeSet: TypeInfo[] | null;
}

/** Resource availability */
export interface ResourceAvailability {
  /** Specific ISP resource information. Values: `CMCC`, `CUCC`, `CTCC`, `BGP`. */
  Type: ResourceAvailabilityType;
  /** Whether the resource is available. Values: `Available`, `Unavailable` */
  Availability: ResourceAvailabilityAvailability;
}

/** Redirection relationship between forwarding rules */
export interface RewriteLocationMap {
  /** Source forwarding rule ID */
  SourceLocationId: string;
  /** ID of the forwarding rule of the destination */
  TargetLocationId: string;
  /** Redirection status code. Valid values: 301, 302, and 307. */
  RewriteCode?: RewriteLocationMapRewriteCode | undefined;
  /**
   * Whether the matched URL is carried in redirection. It is required when configuring
   * `RewriteCode`.
   */
  TakeUrl?: boolean | undefined;
  /**
   * Original domain name of redirection, which must be the corresponding domain name of
   * `SourceLocationId`. It is required when configuring `RewriteCode`.
   */
  SourceDomain?: string | undefined;
}

/** Redirect target information */
export interface RewriteTarget {
  /**
   * Listener ID of a redirect target Note: This field may return null, indicating that there is no
   * redirection.
   */
  TargetListenerId: string | null;
  /**
   * Forwarding rule ID of a redirect target Note: This field may return null, indicating that
   * there is no redirection.
   */
  TargetLocationId: string | null;
  /** Redirection status code */
  RewriteCode: number | null;
  /** Whether the matched URL is carried in redirection. */
  TakeUrl: boolean | null;
  /** Redirection type. Manual: manual redirection; Auto: automatic redirection. */
  RewriteType: RewriteTargetRewriteType | null;
}

/** Modifies the data type of a node weight */
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
   * The new forwarding weight of the real server. Value range: [0, 100]. This parameter takes
   * lower precedence than `Weight` in Targets, which means that this parameter only takes effect
   * when the `Weight` in `RsWeightRule` is left empty.
   */
  Weight?: number | undefined;
}

/** Health check status of a forwarding rule */
export interface RuleHealth {
  /** Forwarding rule ID */
  LocationId: string;
  /** Domain name of the forwarding rule */
  Domain: string | null;
  /** Forwarding rule Url */
  Url: string | null;
  /** Health status of the real server bound to this rule */
  Targets: TargetHealth[] | null;
}

/** HTTP/HTTPS forwarding rule (input) */
export interface RuleInput {
  /** Forwarding rule path. Length: 1-200. */
  Url: string;
  /**
   * The domain name associated with the forwarding rule. It can contain 1-80 characters. Only one
   * domain name can be entered. If you need to enter multiple domain names, use `Domains`.
   */
  Domain?: string | undefined;
  /**
   * Session persistence time in seconds. Value range: 30-3,600. Setting it to 0 indicates that
   * session persistence is disabled.
   *
   * Range: 30 to 3600.
   */
  SessionExpireTime?: number | undefined;
  /** Health check information. For more information, please see Health Check */
  HealthCheck?: HealthCheck | undefined;
  /**
   * Certificate information. `Certificate` and `MultiCertInfo` cannot be specified at the same
   * time.
   */
  Certificate?: CertificateInput | undefined;
  /**
   * Request forwarding method of the rule. Value range: WRR, LEAST_CONN, IP_HASH They represent
   * weighted round robin, least connections, and IP hash, respectively. Default value: WRR.
   */
  Scheduler?: RuleInputScheduler | undefined;
  /**
   * Forwarding protocol between the CLB instance and backend service. Values: `HTTP`, `HTTPS`,
   * `GRPC` and `TRPC` (only for internal usage). It defaults to `HTTP`.
   */
  ForwardType?: RuleInputForwardType | undefined;
  /**
   * Whether to set this domain name as the default domain name. Note: Only one default domain name
   * can be set under one listener.
   */
  DefaultServer?: boolean | undefined;
  /** Whether to enable HTTP/2. Note: HTTP/2 can be enabled only for HTTPS domain names. */
  Http2?: boolean | undefined;
  /**
   * Target real server type. `NODE`: binding a general node; `TARGETGROUP`: binding a target
   * group.
   */
  TargetType?: RuleInputTargetType | undefined;
  /**
   * TRPC callee server route, which is required when `ForwardType` is "TRPC". This is now only for
   * internal usage.
   */
  TrpcCallee?: string | undefined;
  /**
   * TRPC calling service API, which is required when `ForwardType` is "TRPC". This is now only for
   * internal usage.
   */
  TrpcFunc?: string | undefined;
  /** Whether to enable QUIC. Note: QUIC can be enabled only for HTTPS domain names */
  Quic?: boolean | undefined;
  /**
   * The domain name associated with the forwarding rule. Each contain 1-80 characters. If you only
   * need to enter one domain name, use `Domain` instead.
   */
  Domains?: string[] | undefined;
  /**
   * Certificate information. You can specify multiple server-side certificates with different
   * algorithm types. `Certificate` and `MultiCertInfo` cannot be specified at the same time.
   */
  MultiCertInfo?: MultiCertInfo | undefined;
}

/** HTTP/HTTPS listener forwarding rule (output) */
export interface RuleOutput {
  /** Forwarding rule ID */
  LocationId: string;
  /** Domain name of the forwarding rule. */
  Domain: string | null;
  /** Forwarding rule path. */
  Url: string | null;
  /** Session persistence time */
  SessionExpireTime: number;
  /** Health check information */
  HealthCheck: HealthCheck | null;
  /** Certificate information */
  Certificate: CertificateOutput | null;
  /** Request forwarding method of the rule */
  Scheduler: string;
  /** ID of the listener to which the forwarding rule belongs */
  ListenerId: string;
  /** Redirect target information of a forwarding rule */
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
  /**
   * Basic information of a bound target group. This field will be returned if a target group is
   * bound to a rule.
   */
  TargetGroup: BasicTargetGroupInfo | null;
  /** WAF instance ID */
  WafDomainId: string | null;
  /**
   * TRPC callee server route, which is valid when `ForwardType` is `TRPC`. This is now only for
   * internal usage.
   */
  TrpcCallee: string | null;
  /**
   * TRPC calling service API, which is valid when `ForwardType` is `TRPC`. This is now only for
   * internal usage.
   */
  TrpcFunc: string | null;
  /** QUIC status */
  QuicStatus: string | null;
  /** List of domain names associated with the forwarding rule */
  Domains: string[] | null;
  /** List of bound target groups */
  TargetGroupList: BasicTargetGroupInfo[] | null;
}

/** Information of the real server bound to a forwarding rule under an HTTP/HTTPS listener */
export interface RuleTargets {
  /** Forwarding rule ID */
  LocationId: string;
  /** Domain name of the forwarding rule */
  Domain: string;
  /** Forwarding rule path. */
  Url: string;
  /** Real server information */
  Targets: Backend[] | null;
  /** Information about backend SCF functions. */
  FunctionTargets: FunctionTarget[] | null;
}

/** Object bound to the layer-7 listener rule */
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

/** Parameters for upgrading to an LCU-supported instance */
export interface SlaUpdateParam {
  /** ID of the CLB instance */
  LoadBalancerId: string;
  /**
   * LCU-supported instance specification. Value:
   * - `SLA`: If you have activated Super Large LCU-supported instances, `SLA` indicates Super
   *   Large 4.
   * - `clb.c2.medium`: Standard
   * - `clb.c3.small`: Advanced 1
   * - `clb.c3.medium`: Advanced 2
   * - `clb.c4.small`: Super Large 1
   * - `clb.c4.medium`: Super Large 2
   * - `clb.c4.large`: Super Large 3
   * - `clb.c4.xlarge`: Super Large 4
   *
   * For Super Large 2 and above specifications, please submit a ticket. For more specifications,
   * see Specifications Comparison
   */
  SlaType: SlaUpdateParamSlaType;
}

/** `SnatIp` information structure */
export interface SnatIp {
  /** Unique VPC subnet ID, such as `subnet-12345678`. */
  SubnetId: string;
  /** IP address, such as 192.168.0.1 */
  Ip?: string | undefined;
}

/** Specification availability */
export interface SpecAvailability {
  /** Specification type */
  SpecType: string | null;
  /** Specification availability */
  Availability: string | null;
}

/** CLB tag information */
export interface TagInfo {
  /** Tag key */
  TagKey: string;
  /** Tag value */
  TagValue: string;
}

/** Redirect target, i.e., the real server bound to a CLB */
export interface Target {
  /** Listening port of a real server Note: this parameter is required when binding a CVM or ENI. */
  Port: number | null;
  /**
   * Real server type. Value range: CVM (Cloud Virtual Machine), ENI (Elastic Network Interface).
   * This parameter does not take effect currently as an input parameter.
   */
  Type?: TargetType | null | undefined;
  /**
   * Unique ID of a CVM instance, which is required when binding a CVM instance. It can be obtained
   * from the `InstanceId` field in the response of the `DescribeInstances` API. It indicates
   * binding the primary IP of the primary ENI. Note: Either `InstanceId` or `EniIp` can be passed
   * in.
   */
  InstanceId?: string | null | undefined;
  /**
   * The new forwarding weight of the real server. Value range: [0, 100]. Default: 10. This
   * parameter takes priority over `Weight` in `RsWeightRule`. If it's left empty, the value of
   * `Weight` in `RsWeightRule` will be used.
   */
  Weight?: number | undefined;
  /**
   * It is required when binding an IP. ENI IPs and other private IPs are supported. To bind an ENI
   * IP, the ENI should be bound to a CVM instance before being bound to a CLB instance. Note:
   * Either `InstanceId` or `EniIp` can be passed in. `EniIp` is required in a cross-region binding
   * or when the dual-stack IPV6 CVM is bound.
   */
  EniIp?: string | null | undefined;
}

/** Association between rule and target group */
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

/** Real server bound to a target group */
export interface TargetGroupBackend {
  /** Target group ID */
  TargetGroupId: string;
  /** Real server type. Valid values: CVM, ENI (coming soon) */
  Type: TargetGroupBackendType;
  /** Unique real server ID */
  InstanceId: string;
  /** Listening port of real server */
  Port: number;
  /** Forwarding weight of real server. Value range: [0, 100]. Default value: 10. */
  Weight: number;
  /** Public IP of real server */
  PublicIpAddresses: string[] | null;
  /** Private IP of real server */
  PrivateIpAddresses: string[] | null;
  /** Real server instance name */
  InstanceName: string | null;
  /** Real server binding time */
  RegisteredTime: string | null;
  /** Unique ENI ID */
  EniId: string | null;
  /** AZ ID of the real server */
  ZoneId: number | null;
}

/** Target group information */
export interface TargetGroupInfo {
  /** Target group ID */
  TargetGroupId: string;
  /** `vpcid` of target group */
  VpcId: string;
  /** Target group name */
  TargetGroupName: string;
  /** Default port of target group */
  Port: number | null;
  /** Target group creation time */
  CreatedTime: string;
  /** Target group modification time */
  UpdatedTime: string;
  /** Array of associated rules */
  AssociatedRule: AssociationItem[] | null;
}

/** Target group instance */
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

/** Describes the health information of a target */
export interface TargetHealth {
  /** Private IP of the target */
  IP: string;
  /** Port bound to the target */
  Port: number;
  /** Current health status. true: healthy; false: unhealthy. */
  HealthStatus: boolean;
  /** Instance ID of the target, such as ins-12345678 */
  TargetId: string;
  /**
   * Detailed information about the current health status. Alive: healthy; Dead: exceptional;
   * Unknown: check not started/checking/unknown status.
   */
  HealthStatusDetail: TargetHealthHealthStatusDetail;
}

/**
 * Information of the real server bound to a CLB instance, including region and network to which
 * it belongs.
 */
export interface TargetRegionInfo {
  /** Region of the target, such as ap-guangzhou */
  Region: string;
  /** Network of the target, which is in the format of vpc-abcd1234 for VPC or 0 for basic network */
  VpcId: string;
}

/** ISP Type */
export interface TypeInfo {
  /** ISP Type */
  Type: string | null;
  /** Specification availability */
  SpecAvailabilitySet: SpecAvailability[] | null;
}

/** AZ information */
export interface ZoneInfo {
  /** Unique AZ ID in a numeric form, such as 100001 */
  ZoneId: number | null;
  /** Unique AZ ID in a string form, such as ap-guangzhou-1 */
  Zone: string | null;
  /** AZ name, such as Guangzhou Zone 1 */
  ZoneName: string | null;
  /** AZ region, e.g., ap-guangzhou. */
  ZoneRegion: string | null;
  /** Whether the AZ is the `LocalZone`, e.g., false. */
  LocalZone: boolean | null;
  /** Whether the AZ is an edge zone. Values: `true`, `false`. */
  EdgeZone: boolean | null;
}

/** List of AZs */
export interface ZoneResource {
  /** Primary AZ, such as "ap-guangzhou-1". */
  MasterZone: string;
  /** List of resources */
  ResourceSet: Resource[] | null;
  /** Secondary AZ, such as "ap-guangzhou-2". */
  SlaveZone: string | null;
  /** IP version. Values: `IPv4`, `IPv6`, and `IPv6_Nat`. */
  IPVersion: ZoneResourceIPVersion;
  /** Region of the AZ, such as `ap-guangzhou`. */
  ZoneRegion: string;
  /** Whether the AZ is a `LocalZone`. Values: `true`, `false`. */
  LocalZone: boolean;
  /** Type of resources in the zone. Values: `SHARED`, `EXCLUSIVE` */
  ZoneResourceType: ZoneResourceZoneResourceType;
  /** Whether the AZ is an edge zone. Values: `true`, `false`. */
  EdgeZone: boolean;
  /** Network egress */
  Egress: string | null;
}

/** The request of DescribeLoadBalancers. */
export interface DescribeLoadBalancersRequest {
  /** CLB instance IDs. There can be up to 20 IDs. */
  LoadBalancerIds?: string[] | undefined;
  /** CLB instance network type: OPEN: public network; INTERNAL: private network. */
  LoadBalancerType?: DescribeLoadBalancersRequestLoadBalancerType | undefined;
  /** CLB instance type. 1: generic CLB instance; 0: classic CLB instance */
  Forward?: DescribeLoadBalancersRequestForward | undefined;
  /** CLB instance name. */
  LoadBalancerName?: string | undefined;
  /** The domain name that Tencent Cloud assigned for the CLB instance. */
  Domain?: string | undefined;
  /** VIP address of a CLB instance (there can be multiple addresses) */
  LoadBalancerVips?: string[] | undefined;
  /**
   * Public IPs of the backend services bound with the load balancer. Only the public IPs of CVMs
   * are supported now.
   */
  BackendPublicIps?: string[] | undefined;
  /**
   * Private IPs of the backend services bound with the load balancer. Only the private IPs of CVMs
   * are supported now.
   */
  BackendPrivateIps?: string[] | undefined;
  /** Data offset. Default value: 0. */
  Offset?: number | undefined;
  /** Number of returned CLB instances. Default value: 20. Maximum value: 100. */
  Limit?: number | undefined;
  /** Sort by parameter. Value range: LoadBalancerName, CreateTime, Domain, LoadBalancerType. */
  OrderBy?: DescribeLoadBalancersRequestOrderBy | undefined;
  /** 1: reverse; 0: sequential. Default value: reverse by creation time */
  OrderType?: DescribeLoadBalancersRequestOrderType | undefined;
  /** Search field which fuzzy matches name, domain name, or VIP. */
  SearchKey?: string | undefined;
  /**
   * ID of the project to which a CLB instance belongs, which can be obtained through the
   * DescribeProject API.
   */
  ProjectId?: number | undefined;
  /** Whether a CLB instance is bound to a real server. 0: no; 1: yes; -1: query all. */
  WithRs?: DescribeLoadBalancersRequestWithRs | undefined;
  /**
   * VPC where a CLB instance resides, such as vpc-bhqkbhdx. Basic network does not support queries
   * by VpcId.
   */
  VpcId?: string | undefined;
  /** Security group ID, e.g., `sg-m1cc****`. */
  SecurityGroup?: string | undefined;
  /** Primary AZ ID, e.g., `100001` (Guangzhou Zone 1). */
  MasterZone?: string | undefined;
  /**
   * Each request can have up to 10 `Filters` and 100 `Filter.Values`. Detailed filter conditions:
   * - internet-charge-type - Type: String - Required: No - Filter by CLB network billing mode,
   *   including TRAFFIC_POSTPAID_BY_HOUR
   */
  Filters?: (Omit<Filter, 'Name'> & { Name: 'internet-charge-type' | (string & {}) })[] | undefined;
}

/** The response of DescribeLoadBalancers. */
export interface DescribeLoadBalancersResponse {
  /**
   * Total number of CLB instances that meet the filter criteria. This value is independent of the
   * Limit in the input parameter.
   */
  TotalCount: number;
  /** Array of returned CLB instances. */
  LoadBalancerSet: LoadBalancer[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of CreateLoadBalancer. */
export interface CreateLoadBalancerRequest {
  /** CLB instance network type: OPEN: public network; INTERNAL: private ne */
  LoadBalancerType: CreateLoadBalancerRequestLoadBalancerType;
  /** CLB instance type. Valid value: 1 (generic CLI instance). */
  Forward?: CreateLoadBalancerRequestForward | undefined;
  /**
   * CLB instance name, which takes effect only w one instance is to be created in the request. It
   * consist 1 to 60 letters, digits, hyphens (-), or underscores (_). Note: if the name of the new
   * CLB instance alre exists, a default name will be generated autom
   */
  LoadBalancerName?: string | undefined;
  /**
   * Network ID of the target device on the CLB ba such as `vpc-12345678`, which can be obt through
   * the `DescribeVpcEx` API. If this p is not entered, `DefaultVPC` is used by del parameter is
   * required when creating a private instance.
   */
  VpcId?: string | undefined;
  /**
   * A subnet ID must be specified when you purch private network CLB instance in a VPC, and th
   * this instance will be generated in this subnet. parameter is required for creating a CLB insta
   */
  SubnetId?: string | undefined;
  /**
   * ID of the project to which a CLB instance belo which can be obtained through the
   * `DescribeProject` API. If this parameter entered, the default project will be used.
   */
  ProjectId?: number | undefined;
  /**
   * It's only applicable to public network CLB insta version. Values: `IPV4`, `IPV6` and
   * `IPv6FullChain` (case-insensitive). Defau `IPV4`. Note: `IPV6` indicates IPv6 NAT6v
   * `IPv6FullChain` indicates IPv6.
   */
  AddressIPVersion?: CreateLoadBalancerRequestAddressIPVersion | undefined;
  /** Number of CLBs to be created. Default value: */
  Number?: number | undefined;
  /**
   * ID of the primary AZ for cross-AZ disaster rec such as `100001` or `ap-guangzhou-1`. available
   * to public CLB instances. Note: The traffic only goes to the primary AZ ir cases. The secondary
   * AZ is used only when th AZ is unavailable. To query the list of primary region, use
   * DescribeResources.
   */
  MasterZoneId?: string | undefined;
  /**
   * Specifies an AZ ID for creating a CLB instance `ap-guangzhou-1`, which is applicable on public
   * network CLB instances.
   */
  ZoneId?: string | undefined;
  /** It only works on LCU-supported instances on networks and all instances on public networks */
  InternetAccessible?: InternetAccessible | undefined;
  /**
   * ISP of VIP. Values: `CMCC` (China Mobile), `CUCC` (China Unicom) and `CTCC` (China Telecom)
   * need to activate static single-line IPs. This feature is beta and is only available in
   * Guangzhou, Shenzhen, Nanjing, Jinan, Hangzhou, Fuzhou, Beijing, Shijiazhuang, Wuhan, Changsha,
   * Chengdu and Chongqing regions. To try it out, please contact your sales rep. If it's
   * specified, the network billing mode will be `BANDWIDTH_PACKAGE`. If it's not specified,
   * `InternetChargeType` is used by default. To query ISPs supported in your region, please use
   * DescribeResources.
   */
  VipIsp?: CreateLoadBalancerRequestVipIsp | undefined;
  /** Tags the CLB instance when purchasing it. Up to 10 key value pairs are supported. */
  Tags?: TagInfo[] | undefined;
  /**
   * Specifies the VIP for the application of a CLB instance. This parameter is optional. If you do
   * not specify this parameter, the system automatically assigns a public IP address as the
   * parameter. IPv4 and IPv6 CLB instances support this parameter, but IPv6 NAT64 CLB instances do
   * not. Note: If the specified VIP is occupied or is not in the IP range of the specified VPC
   * subnet, you cannot create the CLB instance in a private network. For IPv6 BGP CLB instances in
   * a public network, you must specify this parameter.
   */
  Vip?: string | undefined;
  /**
   * Bandwidth package ID. If this parameter is specified, the network billing mode will be
   * `BANDWIDTH_PACKAGE`. If it is not specified, the network billing mode will be
   * `InternetChargeType`. `InternetChargeType` will only support bill-by-bandwidth package
   * (`BANDWIDTH_PACKAGE`).
   */
  BandwidthPackageId?: string | undefined;
  /**
   * Information about the dedicated CLB instance. You must specify this parameter when you create
   * a dedicated CLB instance in a private network.
   */
  ExclusiveCluster?: ExclusiveCluster | undefined;
  /**
   * Specification of LCU-supported instance.
   * - This parameter is required to create LCU-supported instances. Values:
   *   - `SLA`: Super Large 4. When you have created Super Large models, `SLA` refers to Super
   *     Large 4.
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
  SlaType?: CreateLoadBalancerRequestSlaType | undefined;
  /**
   * A unique string supplied by the client to ensure request is idempotent. Its maximum length is
   * 64 characters. If this parameter is not specified, the idempotency of the request cannot be
   * guaranteed.
   */
  ClientToken?: string | undefined;
  /** Whether Binding IPs of other VPCs feature snat */
  SnatPro?: boolean | undefined;
  /** Creates `SnatIp` when the binding IPs of other VPC feature is enabled */
  SnatIps?: SnatIp[] | undefined;
  /** Tag for the STGW exclusive cluster. */
  ClusterTag?: string | undefined;
  /**
   * Specifies the secondary AZ ID for cross-AZ disaster recovery, such as `100001` or
   * `ap-guangzhou-2`. It is applicable only to public network CLB. Note: The traffic only goes to
   * the secondary AZ when the primary AZ is unavailable. You can query the primary and secondary
   * AZ of a region by calling DescribeResources.
   */
  SlaveZoneId?: string | undefined;
  /**
   * Unique ID of an EIP, which can only be used when binding the EIP of a private network CLB
   * instance. Example: `eip-11112222`.
   */
  EipAddressId?: string | undefined;
  /**
   * Whether to allow CLB traffic to the target group. `true`: allows CLB traffic to the target
   * group and verifies security groups only on CLB; `false`: allows CLB traffic to the target
   * group and verifies security groups on both CLB and backend instances.
   */
  LoadBalancerPassToTarget?: boolean | undefined;
  /** Upgrades to domain name-based CLB */
  DynamicVip?: boolean | undefined;
  /** Network egress point */
  Egress?: string | undefined;
}

/** The response of CreateLoadBalancer. */
export interface CreateLoadBalancerResponse {
  /**
   * Array of unique CLB instance IDs. This field may return `null` in some cases, such as there is
   * delay during instance creation. You can query the IDs of the created instances by invoking
   * `DescribeTaskStatus` with the `RequestId` or `DealName` returned by this API.
   */
  LoadBalancerIds: string[] | null;
  /** Order ID. */
  DealName: string | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyLoadBalancerAttributes. */
export interface ModifyLoadBalancerAttributesRequest {
  /** Unique CLB ID */
  LoadBalancerId: string;
  /** CLB instance name */
  LoadBalancerName?: string | undefined;
  /** The backend service information of cross-region binding 1.0 */
  TargetRegionInfo?: TargetRegionInfo | undefined;
  /** Network billing parameter */
  InternetChargeInfo?: InternetAccessible | undefined;
  /**
   * Whether the target opens traffic from CLB to the internet. If yes (true), only security groups
   * on CLB will be verified; if no (false), security groups on both CLB and backend instance need
   * to be verified.
   */
  LoadBalancerPassToTarget?: boolean | undefined;
  /** Whether to enable cross-region binding 2.0 */
  SnatPro?: boolean | undefined;
  /** Specifies whether to enable deletion protection. */
  DeleteProtect?: boolean | undefined;
  /**
   * Modifies the second-level domain name of CLB from mycloud.com to tencentclb.com. Note that the
   * sub-domain names will be changed as well. After the modification, mycloud.com will be
   * invalidated.
   */
  ModifyClassicDomain?: boolean | undefined;
}

/** The response of ModifyLoadBalancerAttributes. */
export interface ModifyLoadBalancerAttributesResponse {
  /** This parameter can be used to query whether CLB billing mode switch is successful. */
  DealName: string | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeLoadBalancersDetail. */
export interface DescribeLoadBalancersDetailRequest {
  /** Number of CLB instance lists returned. Default value: 20; maximum value: 100. */
  Limit?: number | undefined;
  /** Starting offset of the CLB instance list returned. Default value: 0. */
  Offset?: number | undefined;
  /**
   * List of fields. Only fields specified will be returned. If it's left blank, `null` is
   * returned. The fields `LoadBalancerId` and `LoadBalancerName` are added by default. For details
   * about fields, see LoadBalancerDetail.
   */
  Fields?: string[] | undefined;
  /**
   * Target type. Valid values: NODE and GROUP. If the list of fields contains `TargetId`,
   * `TargetAddress`, `TargetPort`, `TargetWeight` and other fields, `Target` of the target group
   * or non-target group must be exported.
   */
  TargetType?: DescribeLoadBalancersDetailRequestTargetType | undefined;
  /**
   * Filter condition of querying lists describing CLB instance details:
   * - `loadbalancer-id` - String - Required: no - (Filter condition) CLB instance ID, such as
   *   "lb-12345678".
   * - `project-id` - String - Required: no - (Filter condition) Project ID, such as "0" and "123".
   * - `network` - String - Required: no - (Filter condition) Network type of the CLB instance,
   *   such as "Public" and "Private".
   * - `vip` - String - Required: no - (Filter condition) CLB instance VIP, such as "1.1.1.1" and
   *   "2204::22:3".
   * - `target-ip` - String - Required: no - (Filter condition) Private IP of the target real
   *   servers, such as "1.1.1.1" and "2203::214:4".
   * - `vpcid` - String - Required: no - (Filter condition) Identifier of the VPC instance to which
   *   the CLB instance belongs, such as "vpc-12345678".
   * - `zone` - String - Required: no - (Filter condition) Availability zone where the CLB instance
   *   resides, such as "ap-guangzhou-1".
   * - `tag-key` - String - Required: no - (Filter condition) Tag key of the CLB instance, such as
   *   "name".
   * - `tag:*` - String - Required: no - (Filter condition) CLB instance tag, followed by tag key
   *   after the colon ':'. For example, use {"Name": "tag:name", "Values": ["zhangsan", "lisi"]}
   *   to filter the tag key "name" with the tag value "zhangsan" and "lisi".
   * - `fuzzy-search` - String - Required: no - (Filter condition) Fuzzy search for CLB instance
   *   VIP and CLB instance name, such as "1.1".
   */
  Filters?:
    | (Omit<Filter, 'Name'> & {
        Name:
          | 'loadbalancer-id'
          | 'project-id'
          | 'network'
          | 'vip'
          | 'target-ip'
          | 'vpcid'
          | 'zone'
          | 'tag-key'
          | `tag:${string}`
          | 'fuzzy-search'
          | (string & {});
      })[]
    | undefined;
}

/** The response of DescribeLoadBalancersDetail. */
export interface DescribeLoadBalancersDetailResponse {
  /** Total number of lists describing CLB instance details. */
  TotalCount: number;
  /** List of CLB instance details. */
  LoadBalancerDetailSet: LoadBalancerDetail[] | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DeleteLoadBalancer. */
export interface DeleteLoadBalancerRequest {
  /** Array of IDs of the CLB instances to be deleted. Array length limit: 20. */
  LoadBalancerIds: string[];
}

/** The response of DeleteLoadBalancer. */
export interface DeleteLoadBalancerResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of CloneLoadBalancer. */
export interface CloneLoadBalancerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /**
   * Clones the name of the CLB instance. The name must be 1-60 characters containing letters,
   * numbers, "-" or "_". Note: if the name of a new CLB instance already exists a default name
   * will be generated automatically.
   */
  LoadBalancerName?: string | undefined;
  /**
   * ID of the project to which a CLB instance belongs, which can be obtained through the
   * `DescribeProject` API. If this parameter is not passed in, the default project will be used.
   */
  ProjectId?: number | undefined;
  /**
   * Sets the primary AZ ID for cross-AZ disaster recovery, such as `100001` or `ap-guangzhou-1`,
   * which is applicable only to public network CLB. Note: A primary AZ loads traffic, while a
   * secondary AZ does not load traffic by default and will be used only if the primary AZ becomes
   * unavailable. The platform will automatically select the optimal secondary AZ. You can use the
   * `DescribeResource` API to query the primary AZ list of a region.
   */
  MasterZoneId?: string | undefined;
  /**
   * Specifies the secondary AZ ID for cross-AZ disaster recovery, such as `100001` or
   * `ap-guangzhou-1`. It is applicable only to public network CLB. Note: A secondary AZ will load
   * traffic if the primary AZ is faulty. You can use the `DescribeMasterZones` API to query the
   * primary and secondary AZ list of a region.
   */
  SlaveZoneId?: string | undefined;
  /**
   * Specifies an AZ ID for creating a CLB instance, such as `ap-guangzhou-1`, which is applicable
   * only to public network CLB instances.
   */
  ZoneId?: string | undefined;
  /** CLB network billing mode. This parameter is applicable only to public network CLB instances. */
  InternetAccessible?: InternetAccessible | undefined;
  /**
   * ISP of VIP. Values: `CMCC` (China Mobile), `CUCC` (China Unicom) and `CTCC` (China Telecom).
   * You need to activate static single-line IPs. This feature is beta and is only available in
   * Guangzhou, Shanghai, Nanjing, Jinan, Hangzhou, Fuzhou, Beijing, Shijiazhuang, Wuhan, Changsha,
   * Chengdu and Chongqing regions. To try it out, please contact your sales rep. If it's
   * specified, the network billing mode must be `BANDWIDTH_PACKAGE`. If it's not specified, `BG`
   * is used by default. To query ISPs supported in a region, please use DescribeResources.
   */
  VipIsp?: CloneLoadBalancerRequestVipIsp | undefined;
  /** Applies for CLB instances for a specified VIP */
  Vip?: string | undefined;
  /** Tags a CLB instance when purchasing it */
  Tags?: TagInfo[] | undefined;
  /** Dedicated cluster information */
  ExclusiveCluster?: ExclusiveCluster | undefined;
  /**
   * Bandwidth package ID. If this parameter is specified, the network billing mode
   * (`InternetAccessible.InternetChargeType`) will only support bill-by-bandwidth package
   * (`BANDWIDTH_PACKAGE`).
   */
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
  /**
   * Unique ID of an EIP, which can only be used when binding the EIP of a private network CLB
   * instance (e.g. `eip-11112222`)
   */
  EipAddressId?: string | undefined;
}

/** The response of CloneLoadBalancer. */
export interface CloneLoadBalancerResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyDomain. */
export interface ModifyDomainRequest {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /** CLB listener ID. */
  ListenerId: string;
  /** Legacy domain name under a listener. */
  Domain: string;
  /**
   * New domain name. Length limit: 1-120. There are three usage formats: non-regular expression,
   * wildcard, and regular expression. A non-regular expression can only contain letters, digits,
   * "-", and ".". In a wildcard, "*" can only be at the beginning or the end. A regular
   * expressions must begin with a "~".
   */
  NewDomain: string;
}

/** The response of ModifyDomain. */
export interface ModifyDomainResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeListeners. */
export interface DescribeListenersRequest {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /** Array of CLB listener IDs to query (100 IDs at most). */
  ListenerIds?: string[] | undefined;
  /**
   * Type of the listener protocols to be queried. Values: TCP, UDP, HTTP, HTTPS, TCP_SSL and
   * QUIC`.
   */
  Protocol?: DescribeListenersRequestProtocol | undefined;
  /** Port of the listeners to be queried */
  Port?: number | undefined;
}

/** The response of DescribeListeners. */
export interface DescribeListenersResponse {
  /** Listener list */
  Listeners: Listener[];
  /** Total number of listeners (with filters of port, protocol, and listener ID applied). */
  TotalCount: number | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of CreateListener. */
export interface CreateListenerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Specifies for which ports to create listeners. Each port corresponds to a new listener. */
  Ports: number[];
  /** Listener protocol. Values: TCP UDP HTTP HTTPS TCP_SSL QUIC */
  Protocol: CreateListenerRequestProtocol;
  /**
   * List of names of the listeners to be created. The array of names and array of ports are in
   * one-to-one correspondence. If you do not want to name them now, you do not need to provide
   * this parameter.
   */
  ListenerNames?: string[] | undefined;
  /** Health check parameter. It is only applicable only to TCP, UDP, TCP_SSL and QUIC listeners. */
  HealthCheck?: HealthCheck | undefined;
  /**
   * Certificate information. This parameter is only applicable to TCP_SSL listeners and HTTPS
   * listeners with the SNI feature not enabled. `Certificate` and `MultiCertInfo` cannot be
   * specified at the same time.
   */
  Certificate?: CertificateInput | undefined;
  /**
   * Session persistence time in seconds. Value range: 30-3,600. The default value is 0, indicating
   * that session persistence is not enabled. This parameter is applicable only to TCP/UDP
   * listeners.
   *
   * Range: 30 to 3600.
   */
  SessionExpireTime?: number | undefined;
  /**
   * Listener forwarding mode. Values: `WRR` (weighted round robin) and `LEAST_CONN` (least
   * connections). Default value: `WRR`. This parameter is only applicable to TCP, UDP, TCP_SSL and
   * QUIC listeners.
   */
  Scheduler?: CreateListenerRequestScheduler | undefined;
  /** Whether to enable the SNI feature. This parameter is applicable only to HTTPS listeners */
  SniSwitch?: number | undefined;
  /**
   * Target real server type. `NODE`: binding a general node; `TARGETGROUP`: binding a target
   * group.
   */
  TargetType?: CreateListenerRequestTargetType | undefined;
  /**
   * Session persistence type. Valid values: Normal: the default session persistence type;
   * QUIC_CID: session persistence by QUIC connection ID. The `QUIC_CID` value can only be
   * configured in UDP listeners. If this field is not specified, the default session persistence
   * type will be used.
   */
  SessionType?: CreateListenerRequestSessionType | undefined;
  /**
   * Whether to enable a persistent connection. This parameter is applicable only to HTTP and HTTPS
   * listeners. Valid values: 0 (disable; default value) and 1 (enable).
   */
  KeepaliveEnable?: CreateListenerRequestKeepaliveEnable | undefined;
  /**
   * This parameter is used to specify the end port and is required when creating a port range
   * listener. Only one member can be passed in when inputting the `Ports` parameter, which is used
   * to specify the start port. If you want to try the port range feature, please submit a ticket.
   */
  EndPort?: number | undefined;
  /**
   * Whether to send the TCP RST packet to the client when unbinding a real server. This parameter
   * is applicable to TCP listeners only.
   */
  DeregisterTargetRst?: boolean | undefined;
  /**
   * Certificate information. You can specify multiple server-side certificates with different
   * algorithm types. This parameter is only applicable to HTTPS listeners with the SNI feature not
   * enabled. `Certificate` and `MultiCertInfo` cannot be specified at the same time.
   */
  MultiCertInfo?: MultiCertInfo | undefined;
  /**
   * Maximum number of concurrent listener connections. It's available for TCP/UDP/TCP_SSL/QUIC
   * listeners. If it's set to `-1` or not specified, the listener speed is not limited.
   */
  MaxConn?: number | undefined;
  /**
   * Maximum number of new listener connections. It's available for TCP/UDP/TCP_SSL/QUIC listeners.
   * If it's set to `-1` or not specified, the listener speed is not limited.
   */
  MaxCps?: number | undefined;
  /**
   * Connection idle timeout period (in seconds). It's only available to TCP listeners. Value
   * range: 300-900 for shared and dedicated instances; 300-2000 for LCU-supported CLB instances.
   * It defaults to 900. To set a period longer than 2000 seconds (up to 3600 seconds), please
   * submit a submit.
   */
  IdleConnectTimeout?: number | undefined;
}

/** The response of CreateListener. */
export interface CreateListenerResponse {
  /** Array of unique IDs of the created listeners */
  ListenerIds: string[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of CreateRule. */
export interface CreateRuleRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Listener ID */
  ListenerId: string;
  /** Information of the new forwarding rule */
  Rules: RuleInput[];
}

/** The response of CreateRule. */
export interface CreateRuleResponse {
  /** Array of unique IDs of created forwarding rules */
  LocationIds: string[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyListener. */
export interface ModifyListenerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** New listener name */
  ListenerName?: string | undefined;
  /**
   * Session persistence time in seconds. Value range: 30-3,600. The default value is 0, indicating
   * that session persistence is not enabled. This parameter is applicable only to TCP/UDP
   * listeners.
   *
   * Range: 30 to 3600.
   */
  SessionExpireTime?: number | undefined;
  /** Health check parameter. It is only applicable only to TCP, UDP, TCP_SSL and QUIC listeners. */
  HealthCheck?: HealthCheck | undefined;
  /**
   * Certificate information. This parameter is only applicable to HTTPS/TCP_SSL/QUIC listeners.
   * `Certificate` and `MultiCertInfo` cannot be both specified.
   */
  Certificate?: CertificateInput | undefined;
  /**
   * Forwarding method of a listener. Value range: WRR, LEAST_CONN. They represent weighted round
   * robin and least connections, respectively. Default value: WRR.
   */
  Scheduler?: ModifyListenerRequestScheduler | undefined;
  /**
   * Whether to enable the SNI feature. This parameter is applicable only to HTTPS listeners. Note:
   * The SNI feature can be enabled but cannot be disabled once enabled.
   */
  SniSwitch?: number | undefined;
  /** Target backend type. `NODE`: A single node; `TARGETGROUP`: A target group. */
  TargetType?: ModifyListenerRequestTargetType | undefined;
  /**
   * Whether to enable a persistent connection. This parameter is applicable only to HTTP and HTTPS
   * listeners.
   */
  KeepaliveEnable?: number | undefined;
  /**
   * Whether to send the TCP RST packet to the client when unbinding a real server. This parameter
   * is applicable to TCP listeners only.
   */
  DeregisterTargetRst?: boolean | undefined;
  /**
   * Session persistence type. `NORMAL`: default session persistence type (L4/L7 session
   * persistence); `QUIC_CID`: session persistence by QUIC connection ID. The `QUIC_CID` value can
   * only be configured in UDP listeners.
   */
  SessionType?: ModifyListenerRequestSessionType | undefined;
  /**
   * Certificate information. You can specify multiple server-side certificates with different
   * algorithm types. This parameter is only applicable to HTTPS listeners with the SNI feature not
   * enabled. `Certificate` and `MultiCertInfo` cannot be specified at the same time.
   */
  MultiCertInfo?: MultiCertInfo | undefined;
  /**
   * The maximum number of concurrent connections at the listener level. This parameter takes
   * effect only on LCU-supported instances and TCP/UDP/TCP_SSL/QUIC listeners. Value range: 1 to
   * the maximum concurrency of the instance. -1 indicates that no limit is set on concurrent
   * connections.
   */
  MaxConn?: number | undefined;
  /**
   * The maximum number of new connections at the listener level. This parameter takes effect only
   * on LCU-supported instances and TCP/UDP/TCP_SSL/QUIC listeners. Value range: 1 to the maximum
   * number of new connections of the instance. -1 indicates that no limit is set on concurrent
   * connections.
   */
  MaxCps?: number | undefined;
  /**
   * Connection idle timeout period (in seconds). It's only available to TCP listeners. Value
   * range: 300-900 for shared and dedicated instances; 300-2000 for LCU-supported CLB instances.
   * It defaults to 900. To set a period longer than 2000 seconds (up to 3600 seconds), please
   * submit a submit.
   */
  IdleConnectTimeout?: number | undefined;
}

/** The response of ModifyListener. */
export interface ModifyListenerResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyRule. */
export interface ModifyRuleRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** ID of the forwarding rule to be modified. */
  LocationId: string;
  /**
   * New forwarding path of the forwarding rule. This parameter is not required if the URL does not
   * need to be modified.
   */
  Url?: string | undefined;
  /** Health check information */
  HealthCheck?: HealthCheck | undefined;
  /**
   * Request forwarding method of the rule. Value range: WRR, LEAST_CONN, IP_HASH They represent
   * weighted round robin, least connections, and IP hash, respectively. Default value: WRR.
   */
  Scheduler?: ModifyRuleRequestScheduler | undefined;
  /** Session persistence time */
  SessionExpireTime?: number | undefined;
  /**
   * Forwarding protocol between CLB instance and real server. Default value: HTTP. Valid values:
   * HTTP, HTTPS, and TRPC.
   */
  ForwardType?: ModifyRuleRequestForwardType | undefined;
  /**
   * TRPC callee server route, which is required when `ForwardType` is "TRPC". This is now only for
   * internal usage.
   */
  TrpcCallee?: string | undefined;
  /**
   * TRPC calling service API, which is required when `ForwardType` is "TRPC". This is now only for
   * internal usage.
   */
  TrpcFunc?: string | undefined;
}

/** The response of ModifyRule. */
export interface ModifyRuleResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyDomainAttributes. */
export interface ModifyDomainAttributesRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /**
   * The domain name, which must be associated with an existing forwarding rule. If there are
   * multiple domain names, you only need to specify one.
   */
  Domain: string;
  /** The one domain name to modify. `NewDomain` and `NewDomains` can not be both specified. */
  NewDomain?: string | undefined;
  /**
   * Certificate information of the domain name. It is only applicable to listeners with SNI
   * enabled. `Certificate` and `MultiCertInfo` cannot be specified at the same time.
   */
  Certificate?: CertificateInput | undefined;
  /** Whether to enable HTTP/2. Note: HTTP/2 can be enabled only for HTTPS domain names. */
  Http2?: boolean | undefined;
  /**
   * Whether to set this domain name as the default domain name. Note: Only one default domain name
   * can be set under one listener.
   */
  DefaultServer?: boolean | undefined;
  /** Whether to enable QUIC. Note: QUIC can be enabled only for HTTPS domain names. */
  Quic?: boolean | undefined;
  /**
   * Specifies a new default domain name for the listener. This field is used when the original
   * default domain name is disabled. If there are multiple domain names, specify one of them.
   */
  NewDefaultServerDomain?: string | undefined;
  /** The new domain names to modify. `NewDomain` and `NewDomains` can not be both specified. */
  NewDomains?: string[] | undefined;
  /**
   * Certificate information of the domain name. It is only applicable to listeners with SNI
   * enabled. You can specify multiple server-side certificates with different algorithm types.
   * `Certificate` and `MultiCertInfo` cannot be specified at the same time.
   */
  MultiCertInfo?: MultiCertInfo | undefined;
}

/** The response of ModifyDomainAttributes. */
export interface ModifyDomainAttributesResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DeleteListener. */
export interface DeleteListenerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** ID of the listener to be deleted */
  ListenerId: string;
}

/** The response of DeleteListener. */
export interface DeleteListenerResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DeleteLoadBalancerListeners. */
export interface DeleteLoadBalancerListenersRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /**
   * Array of listener IDs to delete (20 IDs at most). If this parameter is left empty, all
   * listeners of the CLB instance will be deleted.
   */
  ListenerIds?: string[] | undefined;
}

/** The response of DeleteLoadBalancerListeners. */
export interface DeleteLoadBalancerListenersResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DeleteRule. */
export interface DeleteRuleRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** Array of IDs of the forwarding rules to be deleted */
  LocationIds?: string[] | undefined;
  /**
   * The domain name associated with the forwarding rule to delete. If the rule is associated with
   * multiple domain names, specify any one of them.
   */
  Domain?: string | undefined;
  /** The forwarding path of the forwarding rule to delete. */
  Url?: string | undefined;
  /**
   * Specifies a new default domain name for the listener. This field is used when the original
   * default domain name is disabled. If there are multiple domain names, specify one of them.
   */
  NewDefaultServerDomain?: string | undefined;
}

/** The response of DeleteRule. */
export interface DeleteRuleResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of RegisterTargets. */
export interface RegisterTargetsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** List of real servers to be bound. Array length limit: 20. */
  Targets: Target[];
  /**
   * Forwarding rule ID. When binding a real server to a layer-7 forwarding rule, you must provide
   * either this parameter or Domain+Url.
   */
  LocationId?: string | undefined;
  /**
   * Target forwarding rule domain name. This parameter does not take effect if LocationId is
   * specified.
   */
  Domain?: string | undefined;
  /** Target forwarding rule URL. This parameter does not take effect if LocationId is specified. */
  Url?: string | undefined;
}

/** The response of RegisterTargets. */
export interface RegisterTargetsResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of BatchRegisterTargets. */
export interface BatchRegisterTargetsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Binding target */
  Targets: BatchTarget[];
}

/** The response of BatchRegisterTargets. */
export interface BatchRegisterTargetsResponse {
  /** IDs of the listeners failed to bind. If this is blank, all listeners are bound successfully. */
  FailListenerIdSet: string[] | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyTargetPort. */
export interface ModifyTargetPortRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** List of real servers for which to modify the ports */
  Targets: Target[];
  /** New port of the real server bound to a listener or forwarding rule */
  NewPort: number;
  /**
   * Forwarding rule ID. When binding a real server to a layer-7 forwarding rule, you must provide
   * either this parameter or Domain+Url.
   */
  LocationId?: string | undefined;
  /** Target rule domain name. This parameter does not take effect if LocationId is specified. */
  Domain?: string | undefined;
  /** Target rule URL. This parameter does not take effect if LocationId is specified. */
  Url?: string | undefined;
}

/** The response of ModifyTargetPort. */
export interface ModifyTargetPortResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyTargetWeight. */
export interface ModifyTargetWeightRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /**
   * Forwarding rule ID. When binding a real server to a layer-7 forwarding rule, you must provide
   * either this parameter or Domain+Url.
   */
  LocationId?: string | undefined;
  /** Target rule domain name. This parameter does not take effect if LocationId is specified. */
  Domain?: string | undefined;
  /** Target rule URL. This parameter does not take effect if LocationId is specified. */
  Url?: string | undefined;
  /** List of real servers for which to modify the weights */
  Targets?: Target[] | undefined;
  /**
   * New forwarding weight of a real server. Value range: 0-100. Default value: 10. If the
   * Targets.Weight parameter is set, this parameter will not take effect.
   */
  Weight?: number | undefined;
}

/** The response of ModifyTargetWeight. */
export interface ModifyTargetWeightResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of BatchModifyTargetWeight. */
export interface BatchModifyTargetWeightRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** List of weights to be modified in batches */
  ModifyList: RsWeightRule[];
}

/** The response of BatchModifyTargetWeight. */
export interface BatchModifyTargetWeightResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DeregisterTargets. */
export interface DeregisterTargetsRequest {
  /** CLB instance ID in the format of "lb-12345678" */
  LoadBalancerId: string;
  /** Listener ID in the format of "lbi-12345678" */
  ListenerId: string;
  /** List of real servers to be unbound. Array length limit: 20. */
  Targets: Target[];
  /**
   * Forwarding rule ID in the format of "loc-12345678". When unbinding a server from a layer-7
   * forwarding rule, you must provide either this parameter or Domain+Url.
   */
  LocationId?: string | undefined;
  /** Target rule domain name. This parameter does not take effect if LocationId is specified. */
  Domain?: string | undefined;
  /** Target rule URL. This parameter does not take effect if LocationId is specified. */
  Url?: string | undefined;
}

/** The response of DeregisterTargets. */
export interface DeregisterTargetsResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of BatchDeregisterTargets. */
export interface BatchDeregisterTargetsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Unbinding targets */
  Targets: BatchTarget[];
}

/** The response of BatchDeregisterTargets. */
export interface BatchDeregisterTargetsResponse {
  /** IDs of the listeners failed to unbind */
  FailListenerIdSet: string[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeTargetHealth. */
export interface DescribeTargetHealthRequest {
  /** List of IDs of CLB instances to be queried */
  LoadBalancerIds: string[];
}

/** The response of DescribeTargetHealth. */
export interface DescribeTargetHealthResponse {
  /** CLB instance list */
  LoadBalancers: LoadBalancerHealth[] | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DeregisterFunctionTargets. */
export interface DeregisterFunctionTargetsRequest {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /** CLB listener ID. */
  ListenerId: string;
  /** List of functions to be unbound */
  FunctionTargets: FunctionTarget[];
  /**
   * The ID of target forwarding rule. To unbind a function from an L7 forwarding rule, either
   * `LocationId` or `Domain+Url` is required.
   */
  LocationId?: string | undefined;
  /** Domain name of the target forwarding rule. It is ignored if `LocationId` is specified. */
  Domain?: string | undefined;
  /** URL of the target forwarding rule. It is ignored if `LocationId` is specified. */
  Url?: string | undefined;
}

/** The response of DeregisterFunctionTargets. */
export interface DeregisterFunctionTargetsResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeCrossTargets. */
export interface DescribeCrossTargetsRequest {
  /** Number of real server lists returned. Default value: 20; maximum value: 100. */
  Limit?: number | undefined;
  /** Starting offset of the real server list returned. Default value: 0. */
  Offset?: number | undefined;
  /**
   * Filter conditions to query CVMs and ENIs
   * - `vpc-id` - String - Required: No - (Filter condition) Filter by VPC ID, such as
   *   "vpc-12345678".
   * - `ip` - String - Required: No - (Filter condition) Filter by real server IP, such as
   *   "192.168.0.1".
   * - `listener-id` - String - Required: No - (Filter condition) Filter by listener ID, such as
   *   "lbl-12345678".
   * - `location-id` - String - Required: No - (Filter condition) Filter by forwarding rule ID of
   *   the layer-7 listener, such as "loc-12345678".
   */
  Filters?:
    | (Omit<Filter, 'Name'> & { Name: 'vpc-id' | 'ip' | 'listener-id' | 'location-id' | (string & {}) })[]
    | undefined;
}

/** The response of DescribeCrossTargets. */
export interface DescribeCrossTargetsResponse {
  /** Total number of real server lists */
  TotalCount: number;
  /** Real server list */
  CrossTargetSet: CrossTargets[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyFunctionTargets. */
export interface ModifyFunctionTargetsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId: string;
  /** The backend cloud functions to modify */
  FunctionTargets: FunctionTarget[];
  /**
   * Forwarding rule ID. When binding a real server to a layer-7 forwarding rule, you must provide
   * either this parameter or `Domain + Url`.
   */
  LocationId?: string | undefined;
  /** Target rule domain name. This parameter does not take effect if `LocationId` is specified. */
  Domain?: string | undefined;
  /** Target rule URL. This parameter does not take effect if `LocationId` is specified. */
  Url?: string | undefined;
}

/** The response of ModifyFunctionTargets. */
export interface ModifyFunctionTargetsResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of RegisterFunctionTargets. */
export interface RegisterFunctionTargetsRequest {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /** CLB listener ID. */
  ListenerId: string;
  /** SCF functions to be bound. */
  FunctionTargets: FunctionTarget[];
  /**
   * ID of the target forwarding rule. To bind an SCF function to a L7 forwarding rule, this
   * parameter or `Domain+Url` is required.
   */
  LocationId?: string | undefined;
  /** Domain name of the target forwarding rule. It is ignored if `LocationId` is specified. */
  Domain?: string | undefined;
  /** URL of the target forwarding rule. It is ignored if `LocationId` is specified. */
  Url?: string | undefined;
}

/** The response of RegisterFunctionTargets. */
export interface RegisterFunctionTargetsResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeTargets. */
export interface DescribeTargetsRequest {
  /** CLB instance ID. */
  LoadBalancerId: string;
  /** List of listener IDs (20 IDs at most). */
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
  Filters?: (Omit<Filter, 'Name'> & { Name: 'location-id' | 'private-ip-address' | (string & {}) })[] | undefined;
}

/** The response of DescribeTargets. */
export interface DescribeTargetsResponse {
  /** Information of real servers bound to the listener */
  Listeners: ListenerBackend[] | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeTargetGroups. */
export interface DescribeTargetGroupsRequest {
  /** Target group ID, which is exclusive of `Filters`. */
  TargetGroupIds?: string[] | undefined;
  /** Limit of the number of displayed results. Default value: 20. */
  Limit?: number | undefined;
  /** Starting display offset */
  Offset?: number | undefined;
  /**
   * Filter array, which is exclusive of `TargetGroupIds`. Valid values: `TargetGroupVpcId` and
   * `TargetGroupName`.
   */
  Filters?: (Omit<Filter, 'Name'> & { Name: 'TargetGroupVpcId' | 'TargetGroupName' | (string & {}) })[] | undefined;
}

/** The response of DescribeTargetGroups. */
export interface DescribeTargetGroupsResponse {
  /** Number of displayed results */
  TotalCount: number;
  /** Information set of displayed target groups */
  TargetGroupSet: TargetGroupInfo[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeTargetGroupList. */
export interface DescribeTargetGroupListRequest {
  /** Target group ID array */
  TargetGroupIds?: string[] | undefined;
  /**
   * Filter array, which is exclusive of `TargetGroupIds`. Valid values: `TargetGroupVpcId` and
   * `TargetGroupName`. Target group ID will be used first.
   */
  Filters?: (Omit<Filter, 'Name'> & { Name: 'TargetGroupVpcId' | 'TargetGroupName' | (string & {}) })[] | undefined;
  /** Starting display offset */
  Offset?: number | undefined;
  /** Limit of the number of displayed results. Default value: 20. */
  Limit?: number | undefined;
}

/** The response of DescribeTargetGroupList. */
export interface DescribeTargetGroupListResponse {
  /** Number of displayed results */
  TotalCount: number;
  /** Information set of displayed target groups */
  TargetGroupSet: TargetGroupInfo[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeTargetGroupInstances. */
export interface DescribeTargetGroupInstancesRequest {
  /** Filter. Currently, only filtering by `TargetGroupId`, `BindIP`, or `InstanceId` is supported. */
  Filters: (Omit<Filter, 'Name'> & { Name: 'TargetGroupId' | 'BindIP' | 'InstanceId' | (string & {}) })[];
  /** Number of displayed results. Default value: 20 */
  Limit?: number | undefined;
  /** Display offset. Default value: 0 */
  Offset?: number | undefined;
}

/** The response of DescribeTargetGroupInstances. */
export interface DescribeTargetGroupInstancesResponse {
  /** Number of results returned for the current query */
  TotalCount: number;
  /** Information of the bound server */
  TargetGroupInstanceSet: TargetGroupBackend[];
  /**
   * The actual total number of bound instances, which is not affected by the setting of `Limit`,
   * `Offset` and the CAM permissions.
   */
  RealCount: number;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of CreateTargetGroup. */
export interface CreateTargetGroupRequest {
  /** Target group name (up to 50 characters) */
  TargetGroupName?: string | undefined;
  /**
   * `vpcid` attribute of a target group. If this parameter is left empty, the default VPC will be
   * used.
   */
  VpcId?: string | undefined;
  /** Default port of a target group, which can be used for subsequently added servers. */
  Port?: number | undefined;
  /** Real server bound to a target group */
  TargetGroupInstances?: TargetGroupInstance[] | undefined;
}

/** The response of CreateTargetGroup. */
export interface CreateTargetGroupResponse {
  /** ID generated after target group creation */
  TargetGroupId: string;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyTargetGroupAttribute. */
export interface ModifyTargetGroupAttributeRequest {
  /** Target group ID */
  TargetGroupId: string;
  /** New name of target group */
  TargetGroupName?: string | undefined;
  /** New default port of target group */
  Port?: number | undefined;
}

/** The response of ModifyTargetGroupAttribute. */
export interface ModifyTargetGroupAttributeResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyTargetGroupInstancesWeight. */
export interface ModifyTargetGroupInstancesWeightRequest {
  /** Target group ID */
  TargetGroupId: string;
  /** Array of servers for which to modify weights */
  TargetGroupInstances: TargetGroupInstance[];
}

/** The response of ModifyTargetGroupInstancesWeight. */
export interface ModifyTargetGroupInstancesWeightResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyTargetGroupInstancesPort. */
export interface ModifyTargetGroupInstancesPortRequest {
  /** Target group ID */
  TargetGroupId: string;
  /** Array of servers for which to modify ports */
  TargetGroupInstances: TargetGroupInstance[];
}

/** The response of ModifyTargetGroupInstancesPort. */
export interface ModifyTargetGroupInstancesPortResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DeleteTargetGroups. */
export interface DeleteTargetGroupsRequest {
  /** Target group ID array */
  TargetGroupIds: string[];
}

/** The response of DeleteTargetGroups. */
export interface DeleteTargetGroupsResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of RegisterTargetGroupInstances. */
export interface RegisterTargetGroupInstancesRequest {
  /** Target group ID */
  TargetGroupId: string;
  /** Server instance array */
  TargetGroupInstances: TargetGroupInstance[];
}

/** The response of RegisterTargetGroupInstances. */
export interface RegisterTargetGroupInstancesResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of AssociateTargetGroups. */
export interface AssociateTargetGroupsRequest {
  /** Association array */
  Associations: TargetGroupAssociation[];
}

/** The response of AssociateTargetGroups. */
export interface AssociateTargetGroupsResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DeregisterTargetGroupInstances. */
export interface DeregisterTargetGroupInstancesRequest {
  /** Target group ID */
  TargetGroupId: string;
  /** Information of server to be unbound */
  TargetGroupInstances: TargetGroupInstance[];
}

/** The response of DeregisterTargetGroupInstances. */
export interface DeregisterTargetGroupInstancesResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DisassociateTargetGroups. */
export interface DisassociateTargetGroupsRequest {
  /** Array of rules to be unbound */
  Associations: TargetGroupAssociation[];
}

/** The response of DisassociateTargetGroups. */
export interface DisassociateTargetGroupsResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeRewrite. */
export interface DescribeRewriteRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Array of CLB listener IDs */
  SourceListenerIds?: string[] | undefined;
  /** Array of CLB forwarding rule IDs */
  SourceLocationIds?: string[] | undefined;
}

/** The response of DescribeRewrite. */
export interface DescribeRewriteResponse {
  /**
   * Array of redirection forwarding rules. If there are no redirection rules, an empty array will
   * be returned.
   */
  RewriteSet: RuleOutput[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ManualRewrite. */
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

/** The response of ManualRewrite. */
export interface ManualRewriteResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of AutoRewrite. */
export interface AutoRewriteRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** `HTTPS:443` listener ID */
  ListenerId: string;
  /**
   * The domain name to be redirected under the listener `HTTPS:443`. If it is left empty, all
   * domain names under the listener `HTTPS:443` will be configured with redirects.
   */
  Domains?: string[] | undefined;
  /** Redirection status code. Valid values: 301, 302, and 307. */
  RewriteCodes?: AutoRewriteRequestRewriteCodes[] | undefined;
  /** Whether the matched URL is carried in redirection. */
  TakeUrls?: boolean[] | undefined;
}

/** The response of AutoRewrite. */
export interface AutoRewriteResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DeleteRewrite. */
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

/** The response of DeleteRewrite. */
export interface DeleteRewriteResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyLoadBalancersProject. */
export interface ModifyLoadBalancersProjectRequest {
  /** IDs of CLB instances ID(s). */
  LoadBalancerIds: string[];
  /** Project ID */
  ProjectId: number;
}

/** The response of ModifyLoadBalancersProject. */
export interface ModifyLoadBalancersProjectResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of InquiryPriceCreateLoadBalancer. */
export interface InquiryPriceCreateLoadBalancerRequest {
  /**
   * Network type of the CLB to query. `OPEN`: Public network; `INTERNAL`: Private network is
   * intranet type
   */
  LoadBalancerType: InquiryPriceCreateLoadBalancerRequestLoadBalancerType;
  /** The billing mode to query. `POSTPAID`:Pay as you go */
  LoadBalancerChargeType: string;
  /** Reserved field */
  LoadBalancerChargePrepaid?: LBChargePrepaid | undefined;
  /** The network billing mode to query */
  InternetAccessible?: InternetAccessible | undefined;
  /** Number of CLB instances to query. Default value: 1. */
  GoodsNum?: number | undefined;
  /** Availability zone in the format of "ap-guangzhou-1" */
  ZoneId?: string | undefined;
  /**
   * To query the price of monthly subscribed LCU-supported instances, specify the instance
   * specification in this parameter, such as `clb.c3.small`. For PAYG instances, use `SLA`.
   */
  SlaType?: string | undefined;
  /**
   * IP version. Valid values: `IPV4` (default), `IPV6` (IPV6 NAT64 version) or `IPV6FullChain`
   * (IPV6 version).
   */
  AddressIPVersion?: InquiryPriceCreateLoadBalancerRequestAddressIPVersion | undefined;
  /**
   * ISP of VIP. Values: `CMCC` (China Mobile), `CUCC` (China Unicom) and `CTCC` (China Telecom).
   * You need to activate static single-line IPs. This feature is in beta and is only available in
   * Guangzhou, Shanghai, Nanjing, Jinan, Hangzhou, Fuzhou, Beijing, Shijiazhuang, Wuhan, Changsha,
   * Chengdu and Chongqing regions. To try it out, please contact your sales rep. If it's
   * specified, the network billing mode must be `BANDWIDTH_PACKAGE`. If it's not specified, BGP is
   * used by default. To query ISPs supported in a region, please use DescribeResources.
   */
  VipIsp?: InquiryPriceCreateLoadBalancerRequestVipIsp | undefined;
}

/** The response of InquiryPriceCreateLoadBalancer. */
export interface InquiryPriceCreateLoadBalancerResponse {
  /** Price of the instance with the specified configurations. */
  Price: Price;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of InquiryPriceModifyLoadBalancer. */
export interface InquiryPriceModifyLoadBalancerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** New bandwidth bandwidth specification */
  InternetAccessible: InternetAccessible;
}

/** The response of InquiryPriceModifyLoadBalancer. */
export interface InquiryPriceModifyLoadBalancerResponse {
  /** Pricing information */
  Price: Price;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of InquiryPriceRenewLoadBalancer. */
export interface InquiryPriceRenewLoadBalancerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Renewal period */
  LoadBalancerChargePrepaid: LBChargePrepaid;
}

/** The response of InquiryPriceRenewLoadBalancer. */
export interface InquiryPriceRenewLoadBalancerResponse {
  /** Price to renew */
  Price: Price;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeLoadBalancerTraffic. */
export interface DescribeLoadBalancerTrafficRequest {
  /**
   * CLB instance region. If this parameter is not passed in, CLB instances in all regions will be
   * returned.
   */
  LoadBalancerRegion?: string | undefined;
}

/** The response of DescribeLoadBalancerTraffic. */
export interface DescribeLoadBalancerTrafficResponse {
  /** Information of CLB instances sorted by outbound bandwidth from highest to lowest */
  LoadBalancerTraffic: LoadBalancerTraffic[] | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeTaskStatus. */
export interface DescribeTaskStatusRequest {
  /** Request ID, i.e., the RequestId parameter returned by the API. */
  TaskId?: string | undefined;
  /** Order ID. Note: Either `TaskId` or `DealName` is required. */
  DealName?: string | undefined;
}

/** The response of DescribeTaskStatus. */
export interface DescribeTaskStatusResponse {
  /** Current status of a task. Value range: 0 (succeeded), 1 (failed), 2 (in progress). */
  Status: DescribeTaskStatusResponseStatus;
  /** Array of unique CLB instance IDs. */
  LoadBalancerIds: string[] | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeClsLogSet. */
export interface DescribeClsLogSetRequest {}

/** The response of DescribeClsLogSet. */
export interface DescribeClsLogSetResponse {
  /** Logset ID */
  LogsetId: string;
  /** Health check logset ID */
  HealthLogsetId: string;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of CreateClsLogSet. */
export interface CreateClsLogSetRequest {
  /** Logset name, which must be unique among all CLS logsets; default value: clb_logset */
  LogsetName?: string | undefined;
  /** Logset retention period (in days) */
  Period?: number | undefined;
  /** Logset type. Valid values: ACCESS (access logs; default value) and HEALTH (health check logs). */
  LogsetType?: CreateClsLogSetRequestLogsetType | undefined;
}

/** The response of CreateClsLogSet. */
export interface CreateClsLogSetResponse {
  /** Logset ID. */
  LogsetId: string;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of CreateTopic. */
export interface CreateTopicRequest {
  /** Log topic name */
  TopicName: string;
  /**
   * The number of topic partitions, which changes as partitions are split or merged. Each log
   * topic can have up to 50 partitions. If this parameter is not passed in, 1 partition will be
   * created by default and up to 10 partitions are allowed to be created.
   */
  PartitionCount?: number | undefined;
  /** Log type. Valid values: ACCESS (access logs; default value) and HEALTH (health check logs). */
  TopicType?: CreateTopicRequestTopicType | undefined;
  /** Logset retention period (in days). Default: 30 days. */
  Period?: number | undefined;
  /**
   * Log topic storage type. Valid values: `hot` (STANDARD storage); `cold` (IA storage). Default
   * value: `hot`.
   */
  StorageType?: CreateTopicRequestStorageType | undefined;
}

/** The response of CreateTopic. */
export interface CreateTopicResponse {
  /** Log topic ID */
  TopicId: string;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of CreateLoadBalancerSnatIps. */
export interface CreateLoadBalancerSnatIpsRequest {
  /** Unique ID of a CLB instance, e.g., lb-12345678. */
  LoadBalancerId: string;
  /**
   * Information of the SNAT IP to be added. You can specify a SNAT IP or use the one automatically
   * assigned by a subnet.
   */
  SnatIps: SnatIp[];
  /**
   * Number of SNAT IPs to be added. This parameter is used in conjunction with `SnatIps`. Note
   * that if `Ip` is specified in `SnapIps`, this parameter is not available. It defaults to `1`
   * and the upper limit is `10`.
   */
  Number?: number | undefined;
}

/** The response of CreateLoadBalancerSnatIps. */
export interface CreateLoadBalancerSnatIpsResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DeleteLoadBalancerSnatIps. */
export interface DeleteLoadBalancerSnatIpsRequest {
  /** Unique ID of a CLB instance, e.g., lb-12345678. */
  LoadBalancerId: string;
  /** Array of the SNAT IP addresses to be deleted */
  Ips: string[];
}

/** The response of DeleteLoadBalancerSnatIps. */
export interface DeleteLoadBalancerSnatIpsResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of SetLoadBalancerSecurityGroups. */
export interface SetLoadBalancerSecurityGroupsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /**
   * Array of security group IDs. One CLB instance can be bound to up to 50 security groups. If you
   * want to unbind all security groups, you do not need to pass in this parameter, or you can pass
   * in an empty array.
   */
  SecurityGroups?: string[] | undefined;
}

/** The response of SetLoadBalancerSecurityGroups. */
export interface SetLoadBalancerSecurityGroupsResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of SetSecurityGroupForLoadbalancers. */
export interface SetSecurityGroupForLoadbalancersRequest {
  /** Security group ID, such as sg-12345678 */
  SecurityGroup: string;
  /** ADD: bind a security group; DEL: unbind a security group */
  OperationType: SetSecurityGroupForLoadbalancersRequestOperationType;
  /** Array of CLB instance IDs */
  LoadBalancerIds: string[];
}

/** The response of SetSecurityGroupForLoadbalancers. */
export interface SetSecurityGroupForLoadbalancersResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ReplaceCertForLoadBalancers. */
export interface ReplaceCertForLoadBalancersRequest {
  /**
   * ID of the certificate to be replaced, which can be a server certificate or a client
   * certificate.
   */
  OldCertificateId: string;
  /** Information such as the content of the new certificate */
  Certificate: CertificateInput;
}

/** The response of ReplaceCertForLoadBalancers. */
export interface ReplaceCertForLoadBalancersResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeLoadBalancerListByCertId. */
export interface DescribeLoadBalancerListByCertIdRequest {
  /** Server or client certificate ID */
  CertIds: string[];
}

/** The response of DescribeLoadBalancerListByCertId. */
export interface DescribeLoadBalancerListByCertIdResponse {
  /** Certificate ID and list of CLB instances associated with it */
  CertSet: CertIdRelatedWithLoadBalancers[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of SetLoadBalancerClsLog. */
export interface SetLoadBalancerClsLogRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /**
   * CLS logset ID
   * - Enter the ID of logset you need to add or update. You can acquire the ID by invoking
   *   DescribeLogsets.
   * - To delete the log set, set this parameter to `null`.
   */
  LogSetId: string;
  /**
   * CLS log topic ID
   * - Enter the ID of log topic you need to add or update. You can acquire the ID by invoking
   *   DescribeTopics.
   * - To delete the log set, set this parameter to `null`.
   */
  LogTopicId: string;
  /**
   * Log type:
   * - `ACCESS`: access logs
   * - `HEALTH`: health check logs
   *
   * Default: `ACCESS`
   */
  LogType?: SetLoadBalancerClsLogRequestLogType | undefined;
}

/** The response of SetLoadBalancerClsLog. */
export interface SetLoadBalancerClsLogResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeQuota. */
export interface DescribeQuotaRequest {}

/** The response of DescribeQuota. */
export interface DescribeQuotaResponse {
  /** Quota list */
  QuotaSet: Quota[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeResources. */
export interface DescribeResourcesRequest {
  /** Number of returned AZ resources. Default value: 20. Maximum value: 100. */
  Limit?: number | undefined;
  /** Starting offset of the returned AZ resource list. Default value: 0. */
  Offset?: number | undefined;
  /**
   * Filter to query the list of AZ resources as detailed below:
   * - `zone` - String - Optional - Filter by AZ, such as "ap-guangzhou-1".
   * - `isp` -- String - Optional - Filter by the ISP. Values: `BGP`, `CMCC`, `CUCC` and `CTCC`.
   */
  Filters?:
    | (
        | (Omit<Filter, 'Name' | 'Values'> & {
            Name: 'isp';
            Values: ('BGP' | 'CMCC' | 'CUCC' | 'CTCC' | (string & {}))[];
          })
        | (Omit<Filter, 'Name'> & { Name: 'zone' | 'isp' | (string & {}) })
      )[]
    | undefined;
}

/** The response of DescribeResources. */
export interface DescribeResourcesResponse {
  /** List of resources supported by the AZ */
  ZoneResourceSet: ZoneResource[];
  /** Number of entries in the AZ resource list. */
  TotalCount: number;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeClassicalLBListeners. */
export interface DescribeClassicalLBListenersRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** List of CLB listener IDs */
  ListenerIds?: string[] | undefined;
  /** CLB listening protocol. Valid values: TCP, UDP, HTTP, and HTTPS. */
  Protocol?: DescribeClassicalLBListenersRequestProtocol | undefined;
  /** CLB listening port. Value range: 1 - 65535. */
  ListenerPort?: number | undefined;
  /** Listener status. Valid values: 0 (creating) and 1 (running). */
  Status?: DescribeClassicalLBListenersRequestStatus | undefined;
}

/** The response of DescribeClassicalLBListeners. */
export interface DescribeClassicalLBListenersResponse {
  /** Listener list */
  Listeners: ClassicalListener[] | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeClassicalLBTargets. */
export interface DescribeClassicalLBTargetsRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
}

/** The response of DescribeClassicalLBTargets. */
export interface DescribeClassicalLBTargetsResponse {
  /** Real server list */
  Targets: ClassicalTarget[] | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeClassicalLBHealthStatus. */
export interface DescribeClassicalLBHealthStatusRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** CLB listener ID */
  ListenerId?: string | undefined;
}

/** The response of DescribeClassicalLBHealthStatus. */
export interface DescribeClassicalLBHealthStatusResponse {
  /** List of real server health statuses */
  HealthList: ClassicalHealth[] | null;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of RegisterTargetsWithClassicalLB. */
export interface RegisterTargetsWithClassicalLBRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** Real server information */
  Targets: ClassicalTargetInfo[];
}

/** The response of RegisterTargetsWithClassicalLB. */
export interface RegisterTargetsWithClassicalLBResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DeregisterTargetsFromClassicalLB. */
export interface DeregisterTargetsFromClassicalLBRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
  /** List of real server IDs */
  InstanceIds: string[];
}

/** The response of DeregisterTargetsFromClassicalLB. */
export interface DeregisterTargetsFromClassicalLBResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeClassicalLBByInstanceId. */
export interface DescribeClassicalLBByInstanceIdRequest {
  /** List of real server IDs */
  InstanceIds: string[];
}

/** The response of DescribeClassicalLBByInstanceId. */
export interface DescribeClassicalLBByInstanceIdResponse {
  /** CLB information list */
  LoadBalancerInfoList: ClassicalLoadBalancerInfo[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of MigrateClassicalLoadBalancers. */
export interface MigrateClassicalLoadBalancersRequest {
  /** Array of classic CLB instance IDs */
  LoadBalancerIds: string[];
  /** Exclusive cluster information */
  ExclusiveCluster?: ExclusiveCluster | undefined;
}

/** The response of MigrateClassicalLoadBalancers. */
export interface MigrateClassicalLoadBalancersResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of InquiryPriceRefundLoadBalancer. */
export interface InquiryPriceRefundLoadBalancerRequest {
  /** CLB instance ID */
  LoadBalancerId: string;
}

/** The response of InquiryPriceRefundLoadBalancer. */
export interface InquiryPriceRefundLoadBalancerResponse {
  /** Price of the instance with the specified configurations. */
  Price: Price;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of SetCustomizedConfigForLoadBalancer. */
export interface SetCustomizedConfigForLoadBalancerRequest {
  /** Operation type: `ADD`, `DELETE`, `UPDATE`, `BIND`, `UNBIND` */
  OperationType: SetCustomizedConfigForLoadBalancerRequestOperationType;
  /** This field is required except for creating custom configurations, such as "pz-1234abcd". */
  UconfigId?: string | undefined;
  /** This field is required when creating or modifying custom configurations. */
  ConfigContent?: string | undefined;
  /** This field is required when creating or renaming custom configurations. */
  ConfigName?: string | undefined;
  /** This field is required when binding/unbinding resources. */
  LoadBalancerIds?: string[] | undefined;
}

/** The response of SetCustomizedConfigForLoadBalancer. */
export interface SetCustomizedConfigForLoadBalancerResponse {
  /** Configuration ID, such as "pz-1234abcd" */
  ConfigId: string;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeCustomizedConfigList. */
export interface DescribeCustomizedConfigListRequest {
  /**
   * Configuration type. Valid values: `CLB` (CLB-specific configs), `SERVER` (domain name-specific
   * configs), and `LOCATION` (forwarding rule-specific configs).
   */
  ConfigType: DescribeCustomizedConfigListRequestConfigType;
  /** Pagination offset. Default: 0. */
  Offset?: number | undefined;
  /** Number of results per page. Default: 20. */
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
  Filters?: (Omit<Filter, 'Name'> & { Name: 'loadbalancer-id' | 'vip' | (string & {}) })[] | undefined;
}

/** The response of DescribeCustomizedConfigList. */
export interface DescribeCustomizedConfigListResponse {
  /** Configuration list. */
  ConfigList: ConfigListItem[];
  /** Number of configurations. */
  TotalCount: number;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeCustomizedConfigAssociateList. */
export interface DescribeCustomizedConfigAssociateListRequest {
  /** Configuration ID. */
  UconfigId?: string | undefined;
  /** Start position of the binding list. Default: 0. */
  Offset?: number | undefined;
  /** Number of binding lists to pull. Default: 20. */
  Limit?: number | undefined;
  /** Searches for the domain name. */
  Domain?: string | undefined;
}

/** The response of DescribeCustomizedConfigAssociateList. */
export interface DescribeCustomizedConfigAssociateListResponse {
  /** List of bound resources */
  BindList: BindDetailItem[];
  /** Total number of bound resources */
  TotalCount: number;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeLBListeners. */
export interface DescribeLBListenersRequest {
  /** List of private network IPs to be queried. */
  Backends: LbRsItem[];
}

/** The response of DescribeLBListeners. */
export interface DescribeLBListenersResponse {
  /** Listener rule associated with the real server. */
  LoadBalancers: LBItem[];
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of ModifyLoadBalancerSla. */
export interface ModifyLoadBalancerSlaRequest {
  /** CLB instance information. */
  LoadBalancerSla: SlaUpdateParam[];
}

/** The response of ModifyLoadBalancerSla. */
export interface ModifyLoadBalancerSlaResponse {
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeLoadBalancerOverview. */
export interface DescribeLoadBalancerOverviewRequest {}

/** The response of DescribeLoadBalancerOverview. */
export interface DescribeLoadBalancerOverviewResponse {
  /** Total number of CLB instances */
  TotalCount: number;
  /** Number of CLB instances that are running */
  RunningCount: number;
  /** Number of CLB instances that are isolated */
  IsolationCount: number;
  /** Number of CLB instances that are about to expire */
  WillExpireCount: number;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}

/** The request of DescribeIdleLoadBalancers. */
export interface DescribeIdleLoadBalancersRequest {
  /** Data offset. Default value: 0. */
  Offset?: number | undefined;
  /** Number of returned CLB instances. Default value: 20. Maximum value: 100. */
  Limit?: number | undefined;
  /** CLB instance region */
  LoadBalancerRegion?: string | undefined;
}

/** The response of DescribeIdleLoadBalancers. */
export interface DescribeIdleLoadBalancersResponse {
  /** List of idle CLBs */
  IdleLoadBalancers: IdleLoadBalancer[] | null;
  /** Total number of idle CLB instances */
  TotalCount: number;
  /**
   * The unique request ID, which is returned for each request. RequestId is required for locating
   * a problem.
   */
  RequestId: string;
}
