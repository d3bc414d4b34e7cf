// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Documented values, as lists and guards. */
/** Documented values of `Backend.Type`; the service may know more. */
export const knownBackendType = ['CVM', 'ENI'] as const;
export function isKnownBackendType(value: unknown): value is (typeof knownBackendType)[number] {
  return (knownBackendType as readonly unknown[]).includes(value);
}

/** Documented values of `CertificateInput.SSLMode`; the service may know more. */
export const knownCertificateInputSSLMode = ['UNIDIRECTIONAL', 'MUTUAL'] as const;
export function isKnownCertificateInputSSLMode(value: unknown): value is (typeof knownCertificateInputSSLMode)[number] {
  return (knownCertificateInputSSLMode as readonly unknown[]).includes(value);
}

/** Documented values of `CertificateOutput.SSLMode`; the service may know more. */
export const knownCertificateOutputSSLMode = ['UNIDIRECTIONAL', 'MUTUAL'] as const;
export function isKnownCertificateOutputSSLMode(value: unknown): value is (typeof knownCertificateOutputSSLMode)[number] {
  return (knownCertificateOutputSSLMode as readonly unknown[]).includes(value);
}

/** Documented values of `ClassicalHealth.HealthStatus`; the service may know more. */
export const knownClassicalHealthHealthStatus = [1, 0] as const;
export function isKnownClassicalHealthHealthStatus(value: unknown): value is (typeof knownClassicalHealthHealthStatus)[number] {
  return (knownClassicalHealthHealthStatus as readonly unknown[]).includes(value);
}

/** Documented values of `ClassicalListener.HealthSwitch`; the service may know more. */
export const knownClassicalListenerHealthSwitch = [1, 0] as const;
export function isKnownClassicalListenerHealthSwitch(value: unknown): value is (typeof knownClassicalListenerHealthSwitch)[number] {
  return (knownClassicalListenerHealthSwitch as readonly unknown[]).includes(value);
}

/** Documented values of `ClassicalListener.Status`; the service may know more. */
export const knownClassicalListenerStatus = [0, 1] as const;
export function isKnownClassicalListenerStatus(value: unknown): value is (typeof knownClassicalListenerStatus)[number] {
  return (knownClassicalListenerStatus as readonly unknown[]).includes(value);
}

/** Documented values of `ClassicalTarget.Type`; the service may know more. */
export const knownClassicalTargetType = ['CVM', 'ENI'] as const;
export function isKnownClassicalTargetType(value: unknown): value is (typeof knownClassicalTargetType)[number] {
  return (knownClassicalTargetType as readonly unknown[]).includes(value);
}

/** Documented values of `ClassicalTarget.RunFlag`; the service may know more. */
export const knownClassicalTargetRunFlag = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 19, 21] as const;
export function isKnownClassicalTargetRunFlag(value: unknown): value is (typeof knownClassicalTargetRunFlag)[number] {
  return (knownClassicalTargetRunFlag as readonly unknown[]).includes(value);
}

/** Documented values of `FunctionInfo.FunctionQualifierType`; the service may know more. */
export const knownFunctionInfoFunctionQualifierType = ['VERSION', 'ALIAS'] as const;
export function isKnownFunctionInfoFunctionQualifierType(value: unknown): value is (typeof knownFunctionInfoFunctionQualifierType)[number] {
  return (knownFunctionInfoFunctionQualifierType as readonly unknown[]).includes(value);
}

/** Documented values of `HealthCheck.HealthSwitch`; the service may know more. */
export const knownHealthCheckHealthSwitch = [1, 0] as const;
export function isKnownHealthCheckHealthSwitch(value: unknown): value is (typeof knownHealthCheckHealthSwitch)[number] {
  return (knownHealthCheckHealthSwitch as readonly unknown[]).includes(value);
}

/** Documented values of `HealthCheck.HttpCheckMethod`; the service may know more. */
export const knownHealthCheckHttpCheckMethod = ['HEAD', 'GET'] as const;
export function isKnownHealthCheckHttpCheckMethod(value: unknown): value is (typeof knownHealthCheckHttpCheckMethod)[number] {
  return (knownHealthCheckHttpCheckMethod as readonly unknown[]).includes(value);
}

/** Documented values of `HealthCheck.ContextType`; the service may know more. */
export const knownHealthCheckContextType = ['HEX', 'TEXT'] as const;
export function isKnownHealthCheckContextType(value: unknown): value is (typeof knownHealthCheckContextType)[number] {
  return (knownHealthCheckContextType as readonly unknown[]).includes(value);
}

/** Documented values of `HealthCheck.CheckType`; the service may know more. */
export const knownHealthCheckCheckType = ['TCP', 'HTTP', 'HTTPS', 'GRPC', 'PING', 'CUSTOM'] as const;
export function isKnownHealthCheckCheckType(value: unknown): value is (typeof knownHealthCheckCheckType)[number] {
  return (knownHealthCheckCheckType as readonly unknown[]).includes(value);
}

/** Documented values of `HealthCheck.HttpVersion`; the service may know more. */
export const knownHealthCheckHttpVersion = ['HTTP/1.0', 'HTTP/1.1'] as const;
export function isKnownHealthCheckHttpVersion(value: unknown): value is (typeof knownHealthCheckHttpVersion)[number] {
  return (knownHealthCheckHttpVersion as readonly unknown[]).includes(value);
}

/** Documented values of `HealthCheck.SourceIpType`; the service may know more. */
export const knownHealthCheckSourceIpType = [0, 1] as const;
export function isKnownHealthCheckSourceIpType(value: unknown): value is (typeof knownHealthCheckSourceIpType)[number] {
  return (knownHealthCheckSourceIpType as readonly unknown[]).includes(value);
}

/** Documented values of `IdleLoadBalancer.IdleReason`; the service may know more. */
export const knownIdleLoadBalancerIdleReason = ['NO_RULES', 'NO_RS'] as const;
export function isKnownIdleLoadBalancerIdleReason(value: unknown): value is (typeof knownIdleLoadBalancerIdleReason)[number] {
  return (knownIdleLoadBalancerIdleReason as readonly unknown[]).includes(value);
}

/** Documented values of `IdleLoadBalancer.Status`; the service may know more. */
export const knownIdleLoadBalancerStatus = [0, 1] as const;
export function isKnownIdleLoadBalancerStatus(value: unknown): value is (typeof knownIdleLoadBalancerStatus)[number] {
  return (knownIdleLoadBalancerStatus as readonly unknown[]).includes(value);
}

/** Documented values of `IdleLoadBalancer.Forward`; the service may know more. */
export const knownIdleLoadBalancerForward = [1, 0] as const;
export function isKnownIdleLoadBalancerForward(value: unknown): value is (typeof knownIdleLoadBalancerForward)[number] {
  return (knownIdleLoadBalancerForward as readonly unknown[]).includes(value);
}

/** Documented values of `InternetAccessible.InternetChargeType`; the service may know more. */
export const knownInternetAccessibleInternetChargeType = ['TRAFFIC_POSTPAID_BY_HOUR', 'BANDWIDTH_POSTPAID_BY_HOUR', 'BANDWIDTH_PACKAGE'] as const;
export function isKnownInternetAccessibleInternetChargeType(value: unknown): value is (typeof knownInternetAccessibleInternetChargeType)[number] {
  return (knownInternetAccessibleInternetChargeType as readonly unknown[]).includes(value);
}

/** Documented values of `ItemPrice.ChargeUnit`; the service may know more. */
export const knownItemPriceChargeUnit = ['HOURLY', 'GB'] as const;
export function isKnownItemPriceChargeUnit(value: unknown): value is (typeof knownItemPriceChargeUnit)[number] {
  return (knownItemPriceChargeUnit as readonly unknown[]).includes(value);
}

/** Documented values of `LBChargePrepaid.RenewFlag`; the service may know more. */
export const knownLBChargePrepaidRenewFlag = ['AUTO_RENEW', 'MANUAL_RENEW'] as const;
export function isKnownLBChargePrepaidRenewFlag(value: unknown): value is (typeof knownLBChargePrepaidRenewFlag)[number] {
  return (knownLBChargePrepaidRenewFlag as readonly unknown[]).includes(value);
}

/** Documented values of `LbRsTargets.Type`; the service may know more. */
export const knownLbRsTargetsType = ['cvm', 'eni'] as const;
export function isKnownLbRsTargetsType(value: unknown): value is (typeof knownLbRsTargetsType)[number] {
  return (knownLbRsTargetsType as readonly unknown[]).includes(value);
}

/** Documented values of `Listener.SniSwitch`; the service may know more. */
export const knownListenerSniSwitch = [1, 0] as const;
export function isKnownListenerSniSwitch(value: unknown): value is (typeof knownListenerSniSwitch)[number] {
  return (knownListenerSniSwitch as readonly unknown[]).includes(value);
}

/** Documented values of `Listener.SessionType`; the service may know more. */
export const knownListenerSessionType = ['Normal', 'QUIC_CID'] as const;
export function isKnownListenerSessionType(value: unknown): value is (typeof knownListenerSessionType)[number] {
  return (knownListenerSessionType as readonly unknown[]).includes(value);
}

/** Documented values of `Listener.KeepaliveEnable`; the service may know more. */
export const knownListenerKeepaliveEnable = [1, 0] as const;
export function isKnownListenerKeepaliveEnable(value: unknown): value is (typeof knownListenerKeepaliveEnable)[number] {
  return (knownListenerKeepaliveEnable as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancer.LoadBalancerType`; the service may know more. */
export const knownLoadBalancerLoadBalancerType = ['OPEN', 'INTERNAL'] as const;
export function isKnownLoadBalancerLoadBalancerType(value: unknown): value is (typeof knownLoadBalancerLoadBalancerType)[number] {
  return (knownLoadBalancerLoadBalancerType as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancer.Forward`; the service may know more. */
export const knownLoadBalancerForward = [1, 0] as const;
export function isKnownLoadBalancerForward(value: unknown): value is (typeof knownLoadBalancerForward)[number] {
  return (knownLoadBalancerForward as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancer.Status`; the service may know more. */
export const knownLoadBalancerStatus = [0, 1] as const;
export function isKnownLoadBalancerStatus(value: unknown): value is (typeof knownLoadBalancerStatus)[number] {
  return (knownLoadBalancerStatus as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancer.OpenBgp`; the service may know more. */
export const knownLoadBalancerOpenBgp = [1, 0] as const;
export function isKnownLoadBalancerOpenBgp(value: unknown): value is (typeof knownLoadBalancerOpenBgp)[number] {
  return (knownLoadBalancerOpenBgp as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancer.Isolation`; the service may know more. */
export const knownLoadBalancerIsolation = [0, 1] as const;
export function isKnownLoadBalancerIsolation(value: unknown): value is (typeof knownLoadBalancerIsolation)[number] {
  return (knownLoadBalancerIsolation as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancer.AddressIPVersion`; the service may know more. */
export const knownLoadBalancerAddressIPVersion = ['ipv4', 'ipv6'] as const;
export function isKnownLoadBalancerAddressIPVersion(value: unknown): value is (typeof knownLoadBalancerAddressIPVersion)[number] {
  return (knownLoadBalancerAddressIPVersion as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancer.ChargeType`; the service may know more. */
export const knownLoadBalancerChargeType = ['PREPAID', 'POSTPAID_BY_HOUR'] as const;
export function isKnownLoadBalancerChargeType(value: unknown): value is (typeof knownLoadBalancerChargeType)[number] {
  return (knownLoadBalancerChargeType as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancer.IPv6Mode`; the service may know more. */
export const knownLoadBalancerIPv6Mode = ['IPv6Nat64', 'IPv6FullChain'] as const;
export function isKnownLoadBalancerIPv6Mode(value: unknown): value is (typeof knownLoadBalancerIPv6Mode)[number] {
  return (knownLoadBalancerIPv6Mode as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancerDetail.LoadBalancerType`; the service may know more. */
export const knownLoadBalancerDetailLoadBalancerType = ['Public', 'Private'] as const;
export function isKnownLoadBalancerDetailLoadBalancerType(value: unknown): value is (typeof knownLoadBalancerDetailLoadBalancerType)[number] {
  return (knownLoadBalancerDetailLoadBalancerType as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancerDetail.Status`; the service may know more. */
export const knownLoadBalancerDetailStatus = [0, 1] as const;
export function isKnownLoadBalancerDetailStatus(value: unknown): value is (typeof knownLoadBalancerDetailStatus)[number] {
  return (knownLoadBalancerDetailStatus as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancerDetail.AddressIPVersion`; the service may know more. */
export const knownLoadBalancerDetailAddressIPVersion = ['IPv4', 'IPv6'] as const;
export function isKnownLoadBalancerDetailAddressIPVersion(value: unknown): value is (typeof knownLoadBalancerDetailAddressIPVersion)[number] {
  return (knownLoadBalancerDetailAddressIPVersion as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancerDetail.IPv6Mode`; the service may know more. */
export const knownLoadBalancerDetailIPv6Mode = ['IPv6Nat64', 'IPv6FullChain'] as const;
export function isKnownLoadBalancerDetailIPv6Mode(value: unknown): value is (typeof knownLoadBalancerDetailIPv6Mode)[number] {
  return (knownLoadBalancerDetailIPv6Mode as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancerDetail.Isolation`; the service may know more. */
export const knownLoadBalancerDetailIsolation = [0, 1] as const;
export function isKnownLoadBalancerDetailIsolation(value: unknown): value is (typeof knownLoadBalancerDetailIsolation)[number] {
  return (knownLoadBalancerDetailIsolation as readonly unknown[]).includes(value);
}

/** Documented values of `LoadBalancerDetail.SniSwitch`; the service may know more. */
export const knownLoadBalancerDetailSniSwitch = [1, 0] as const;
export function isKnownLoadBalancerDetailSniSwitch(value: unknown): value is (typeof knownLoadBalancerDetailSniSwitch)[number] {
  return (knownLoadBalancerDetailSniSwitch as readonly unknown[]).includes(value);
}

/** Documented values of `MultiCertInfo.SSLMode`; the service may know more. */
export const knownMultiCertInfoSSLMode = ['UNIDIRECTIONAL', 'MUTUAL'] as const;
export function isKnownMultiCertInfoSSLMode(value: unknown): value is (typeof knownMultiCertInfoSSLMode)[number] {
  return (knownMultiCertInfoSSLMode as readonly unknown[]).includes(value);
}

/** Documented values of `Quota.QuotaId`; the service may know more. */
export const knownQuotaQuotaId = ['TOTAL_OPEN_CLB_QUOTA', 'TOTAL_INTERNAL_CLB_QUOTA', 'TOTAL_LISTENER_QUOTA', 'TOTAL_LISTENER_RULE_QUOTA', 'TOTAL_TARGET_BIND_QUOTA', 'TOTAL_SNAP_IP_QUOTA', 'TOTAL_ISP_CLB_QUOTA'] as const;
export function isKnownQuotaQuotaId(value: unknown): value is (typeof knownQuotaQuotaId)[number] {
  return (knownQuotaQuotaId as readonly unknown[]).includes(value);
}

/** Documented values of `Resource.Type`; the service may know more. */
export const knownResourceType = ['CMCC', 'CUCC', 'CTCC', 'BGP', 'INTERNAL'] as const;
export function isKnownResourceType(value: unknown): value is (typeof knownResourceType)[number] {
  return (knownResourceType as readonly unknown[]).includes(value);
}

/** Documented values of `ResourceAvailability.Type`; the service may know more. */
export const knownResourceAvailabilityType = ['CMCC', 'CUCC', 'CTCC', 'BGP'] as const;
export function isKnownResourceAvailabilityType(value: unknown): value is (typeof knownResourceAvailabilityType)[number] {
  return (knownResourceAvailabilityType as readonly unknown[]).includes(value);
}

/** Documented values of `ResourceAvailability.Availability`; the service may know more. */
export const knownResourceAvailabilityAvailability = ['Available', 'Unavailable'] as const;
export function isKnownResourceAvailabilityAvailability(value: unknown): value is (typeof knownResourceAvailabilityAvailability)[number] {
  return (knownResourceAvailabilityAvailability as readonly unknown[]).includes(value);
}

/** Documented values of `RewriteLocationMap.RewriteCode`; the service may know more. */
export const knownRewriteLocationMapRewriteCode = [301, 302, 307] as const;
export function isKnownRewriteLocationMapRewriteCode(value: unknown): value is (typeof knownRewriteLocationMapRewriteCode)[number] {
  return (knownRewriteLocationMapRewriteCode as readonly unknown[]).includes(value);
}

/** Documented values of `RewriteTarget.RewriteType`; the service may know more. */
export const knownRewriteTargetRewriteType = ['Manual', 'Auto'] as const;
export function isKnownRewriteTargetRewriteType(value: unknown): value is (typeof knownRewriteTargetRewriteType)[number] {
  return (knownRewriteTargetRewriteType as readonly unknown[]).includes(value);
}

/** Documented values of `RuleInput.Scheduler`; the service may know more. */
export const knownRuleInputScheduler = ['WRR', 'LEAST_CONN', 'IP_HASH'] as const;
export function isKnownRuleInputScheduler(value: unknown): value is (typeof knownRuleInputScheduler)[number] {
  return (knownRuleInputScheduler as readonly unknown[]).includes(value);
}

/** Documented values of `RuleInput.ForwardType`; the service may know more. */
export const knownRuleInputForwardType = ['HTTP', 'HTTPS', 'GRPC', 'TRPC'] as const;
export function isKnownRuleInputForwardType(value: unknown): value is (typeof knownRuleInputForwardType)[number] {
  return (knownRuleInputForwardType as readonly unknown[]).includes(value);
}

/** Documented values of `RuleInput.TargetType`; the service may know more. */
export const knownRuleInputTargetType = ['NODE', 'TARGETGROUP'] as const;
export function isKnownRuleInputTargetType(value: unknown): value is (typeof knownRuleInputTargetType)[number] {
  return (knownRuleInputTargetType as readonly unknown[]).includes(value);
}

/** Documented values of `SlaUpdateParam.SlaType`; the service may know more. */
export const knownSlaUpdateParamSlaType = ['SLA', 'clb.c2.medium', 'clb.c3.small', 'clb.c3.medium', 'clb.c4.small', 'clb.c4.medium', 'clb.c4.large', 'clb.c4.xlarge'] as const;
export function isKnownSlaUpdateParamSlaType(value: unknown): value is (typeof knownSlaUpdateParamSlaType)[number] {
  return (knownSlaUpdateParamSlaType as readonly unknown[]).includes(value);
}

/** Documented values of `Target.Type`; the service may know more. */
export const knownTargetType = ['CVM', 'ENI'] as const;
export function isKnownTargetType(value: unknown): value is (typeof knownTargetType)[number] {
  return (knownTargetType as readonly unknown[]).includes(value);
}

/** Documented values of `TargetGroupBackend.Type`; the service may know more. */
export const knownTargetGroupBackendType = ['CVM', 'ENI'] as const;
export function isKnownTargetGroupBackendType(value: unknown): value is (typeof knownTargetGroupBackendType)[number] {
  return (knownTargetGroupBackendType as readonly unknown[]).includes(value);
}

/** Documented values of `TargetHealth.HealthStatusDetail`; the service may know more. */
export const knownTargetHealthHealthStatusDetail = ['Alive', 'Dead', 'Unknown'] as const;
export function isKnownTargetHealthHealthStatusDetail(value: unknown): value is (typeof knownTargetHealthHealthStatusDetail)[number] {
  return (knownTargetHealthHealthStatusDetail as readonly unknown[]).includes(value);
}

/** Documented values of `ZoneResource.IPVersion`; the service may know more. */
export const knownZoneResourceIPVersion = ['IPv4', 'IPv6', 'IPv6_Nat'] as const;
export function isKnownZoneResourceIPVersion(value: unknown): value is (typeof knownZoneResourceIPVersion)[number] {
  return (knownZoneResourceIPVersion as readonly unknown[]).includes(value);
}

/** Documented values of `ZoneResource.ZoneResourceType`; the service may know more. */
export const knownZoneResourceZoneResourceType = ['SHARED', 'EXCLUSIVE'] as const;
export function isKnownZoneResourceZoneResourceType(value: unknown): value is (typeof knownZoneResourceZoneResourceType)[number] {
  return (knownZoneResourceZoneResourceType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancers.LoadBalancerType`; the service may know more. */
export const knownDescribeLoadBalancersRequestLoadBalancerType = ['OPEN', 'INTERNAL'] as const;
export function isKnownDescribeLoadBalancersRequestLoadBalancerType(value: unknown): value is (typeof knownDescribeLoadBalancersRequestLoadBalancerType)[number] {
  return (knownDescribeLoadBalancersRequestLoadBalancerType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancers.Forward`; the service may know more. */
export const knownDescribeLoadBalancersRequestForward = [1, 0] as const;
export function isKnownDescribeLoadBalancersRequestForward(value: unknown): value is (typeof knownDescribeLoadBalancersRequestForward)[number] {
  return (knownDescribeLoadBalancersRequestForward as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancers.OrderBy`; the service may know more. */
export const knownDescribeLoadBalancersRequestOrderBy = ['LoadBalancerName', 'CreateTime', 'Domain', 'LoadBalancerType'] as const;
export function isKnownDescribeLoadBalancersRequestOrderBy(value: unknown): value is (typeof knownDescribeLoadBalancersRequestOrderBy)[number] {
  return (knownDescribeLoadBalancersRequestOrderBy as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancers.OrderType`; the service may know more. */
export const knownDescribeLoadBalancersRequestOrderType = [1, 0] as const;
export function isKnownDescribeLoadBalancersRequestOrderType(value: unknown): value is (typeof knownDescribeLoadBalancersRequestOrderType)[number] {
  return (knownDescribeLoadBalancersRequestOrderType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancers.WithRs`; the service may know more. */
export const knownDescribeLoadBalancersRequestWithRs = [0, 1, -1] as const;
export function isKnownDescribeLoadBalancersRequestWithRs(value: unknown): value is (typeof knownDescribeLoadBalancersRequestWithRs)[number] {
  return (knownDescribeLoadBalancersRequestWithRs as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancer.LoadBalancerType`; the service may know more. */
export const knownCreateLoadBalancerRequestLoadBalancerType = ['OPEN', 'INTERNAL'] as const;
export function isKnownCreateLoadBalancerRequestLoadBalancerType(value: unknown): value is (typeof knownCreateLoadBalancerRequestLoadBalancerType)[number] {
  return (knownCreateLoadBalancerRequestLoadBalancerType as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancer.Forward`; the service may know more. */
export const knownCreateLoadBalancerRequestForward = [1] as const;
export function isKnownCreateLoadBalancerRequestForward(value: unknown): value is (typeof knownCreateLoadBalancerRequestForward)[number] {
  return (knownCreateLoadBalancerRequestForward as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancer.AddressIPVersion`; the service may know more. */
export const knownCreateLoadBalancerRequestAddressIPVersion = ['IPV4', 'IPV6', 'IPv6FullChain'] as const;
export function isKnownCreateLoadBalancerRequestAddressIPVersion(value: unknown): value is (typeof knownCreateLoadBalancerRequestAddressIPVersion)[number] {
  return (knownCreateLoadBalancerRequestAddressIPVersion as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancer.VipIsp`; the service may know more. */
export const knownCreateLoadBalancerRequestVipIsp = ['CMCC', 'CUCC', 'CTCC'] as const;
export function isKnownCreateLoadBalancerRequestVipIsp(value: unknown): value is (typeof knownCreateLoadBalancerRequestVipIsp)[number] {
  return (knownCreateLoadBalancerRequestVipIsp as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancer.SlaType`; the service may know more. */
export const knownCreateLoadBalancerRequestSlaType = ['SLA', 'clb.c2.medium', 'clb.c3.small', 'clb.c3.medium', 'clb.c4.small', 'clb.c4.medium', 'clb.c4.large', 'clb.c4.xlarge'] as const;
export function isKnownCreateLoadBalancerRequestSlaType(value: unknown): value is (typeof knownCreateLoadBalancerRequestSlaType)[number] {
  return (knownCreateLoadBalancerRequestSlaType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancersDetail.TargetType`; the service may know more. */
export const knownDescribeLoadBalancersDetailRequestTargetType = ['NODE', 'GROUP'] as const;
export function isKnownDescribeLoadBalancersDetailRequestTargetType(value: unknown): value is (typeof knownDescribeLoadBalancersDetailRequestTargetType)[number] {
  return (knownDescribeLoadBalancersDetailRequestTargetType as readonly unknown[]).includes(value);
}

/** Documented values of `CloneLoadBalancer.VipIsp`; the service may know more. */
export const knownCloneLoadBalancerRequestVipIsp = ['CMCC', 'CUCC', 'CTCC'] as const;
export function isKnownCloneLoadBalancerRequestVipIsp(value: unknown): value is (typeof knownCloneLoadBalancerRequestVipIsp)[number] {
  return (knownCloneLoadBalancerRequestVipIsp as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeListeners.Protocol`; the service may know more. */
export const knownDescribeListenersRequestProtocol = ['TCP', 'UDP', 'HTTP', 'HTTPS', 'TCP_SSL', 'QUIC'] as const;
export function isKnownDescribeListenersRequestProtocol(value: unknown): value is (typeof knownDescribeListenersRequestProtocol)[number] {
  return (knownDescribeListenersRequestProtocol as readonly unknown[]).includes(value);
}

/** Documented values of `CreateListener.Protocol`; the service may know more. */
export const knownCreateListenerRequestProtocol = ['TCP', 'UDP', 'HTTP', 'HTTPS', 'TCP_SSL', 'QUIC'] as const;
export function isKnownCreateListenerRequestProtocol(value: unknown): value is (typeof knownCreateListenerRequestProtocol)[number] {
  return (knownCreateListenerRequestProtocol as readonly unknown[]).includes(value);
}

/** Documented values of `CreateListener.Scheduler`; the service may know more. */
export const knownCreateListenerRequestScheduler = ['WRR', 'LEAST_CONN'] as const;
export function isKnownCreateListenerRequestScheduler(value: unknown): value is (typeof knownCreateListenerRequestScheduler)[number] {
  return (knownCreateListenerRequestScheduler as readonly unknown[]).includes(value);
}

/** Documented values of `CreateListener.TargetType`; the service may know more. */
export const knownCreateListenerRequestTargetType = ['NODE', 'TARGETGROUP'] as const;
export function isKnownCreateListenerRequestTargetType(value: unknown): value is (typeof knownCreateListenerRequestTargetType)[number] {
  return (knownCreateListenerRequestTargetType as readonly unknown[]).includes(value);
}

/** Documented values of `CreateListener.SessionType`; the service may know more. */
export const knownCreateListenerRequestSessionType = ['Normal', 'QUIC_CID'] as const;
export function isKnownCreateListenerRequestSessionType(value: unknown): value is (typeof knownCreateListenerRequestSessionType)[number] {
  return (knownCreateListenerRequestSessionType as readonly unknown[]).includes(value);
}

/** Documented values of `CreateListener.KeepaliveEnable`; the service may know more. */
export const knownCreateListenerRequestKeepaliveEnable = [0, 1] as const;
export function isKnownCreateListenerRequestKeepaliveEnable(value: unknown): value is (typeof knownCreateListenerRequestKeepaliveEnable)[number] {
  return (knownCreateListenerRequestKeepaliveEnable as readonly unknown[]).includes(value);
}

/** Documented values of `ModifyListener.Scheduler`; the service may know more. */
export const knownModifyListenerRequestScheduler = ['WRR', 'LEAST_CONN'] as const;
export function isKnownModifyListenerRequestScheduler(value: unknown): value is (typeof knownModifyListenerRequestScheduler)[number] {
  return (knownModifyListenerRequestScheduler as readonly unknown[]).includes(value);
}

/** Documented values of `ModifyListener.TargetType`; the service may know more. */
export const knownModifyListenerRequestTargetType = ['NODE', 'TARGETGROUP'] as const;
export function isKnownModifyListenerRequestTargetType(value: unknown): value is (typeof knownModifyListenerRequestTargetType)[number] {
  return (knownModifyListenerRequestTargetType as readonly unknown[]).includes(value);
}

/** Documented values of `ModifyListener.SessionType`; the service may know more. */
export const knownModifyListenerRequestSessionType = ['NORMAL', 'QUIC_CID'] as const;
export function isKnownModifyListenerRequestSessionType(value: unknown): value is (typeof knownModifyListenerRequestSessionType)[number] {
  return (knownModifyListenerRequestSessionType as readonly unknown[]).includes(value);
}

/** Documented values of `ModifyRule.Scheduler`; the service may know more. */
export const knownModifyRuleRequestScheduler = ['WRR', 'LEAST_CONN', 'IP_HASH'] as const;
export function isKnownModifyRuleRequestScheduler(value: unknown): value is (typeof knownModifyRuleRequestScheduler)[number] {
  return (knownModifyRuleRequestScheduler as readonly unknown[]).includes(value);
}

/** Documented values of `ModifyRule.ForwardType`; the service may know more. */
export const knownModifyRuleRequestForwardType = ['HTTP', 'HTTPS', 'TRPC'] as const;
export function isKnownModifyRuleRequestForwardType(value: unknown): value is (typeof knownModifyRuleRequestForwardType)[number] {
  return (knownModifyRuleRequestForwardType as readonly unknown[]).includes(value);
}

/** Documented values of `AutoRewrite.RewriteCodes`; the service may know more. */
export const knownAutoRewriteRequestRewriteCodes = [301, 302, 307] as const;
export function isKnownAutoRewriteRequestRewriteCodes(value: unknown): value is (typeof knownAutoRewriteRequestRewriteCodes)[number] {
  return (knownAutoRewriteRequestRewriteCodes as readonly unknown[]).includes(value);
}

/** Documented values of `InquiryPriceCreateLoadBalancer.LoadBalancerType`; the service may know more. */
export const knownInquiryPriceCreateLoadBalancerRequestLoadBalancerType = ['OPEN', 'INTERNAL'] as const;
export function isKnownInquiryPriceCreateLoadBalancerRequestLoadBalancerType(value: unknown): value is (typeof knownInquiryPriceCreateLoadBalancerRequestLoadBalancerType)[number] {
  return (knownInquiryPriceCreateLoadBalancerRequestLoadBalancerType as readonly unknown[]).includes(value);
}

/** Documented values of `InquiryPriceCreateLoadBalancer.AddressIPVersion`; the service may know more. */
export const knownInquiryPriceCreateLoadBalancerRequestAddressIPVersion = ['IPV4', 'IPV6', 'IPV6FullChain'] as const;
export function isKnownInquiryPriceCreateLoadBalancerRequestAddressIPVersion(value: unknown): value is (typeof knownInquiryPriceCreateLoadBalancerRequestAddressIPVersion)[number] {
  return (knownInquiryPriceCreateLoadBalancerRequestAddressIPVersion as readonly unknown[]).includes(value);
}

/** Documented values of `InquiryPriceCreateLoadBalancer.VipIsp`; the service may know more. */
export const knownInquiryPriceCreateLoadBalancerRequestVipIsp = ['CMCC', 'CUCC', 'CTCC'] as const;
export function isKnownInquiryPriceCreateLoadBalancerRequestVipIsp(value: unknown): value is (typeof knownInquiryPriceCreateLoadBalancerRequestVipIsp)[number] {
  return (knownInquiryPriceCreateLoadBalancerRequestVipIsp as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeTaskStatus.Status`; the service may know more. */
export const knownDescribeTaskStatusResponseStatus = [0, 1, 2] as const;
export function isKnownDescribeTaskStatusResponseStatus(value: unknown): value is (typeof knownDescribeTaskStatusResponseStatus)[number] {
  return (knownDescribeTaskStatusResponseStatus as readonly unknown[]).includes(value);
}

/** Documented values of `CreateClsLogSet.LogsetType`; the service may know more. */
export const knownCreateClsLogSetRequestLogsetType = ['ACCESS', 'HEALTH'] as const;
export function isKnownCreateClsLogSetRequestLogsetType(value: unknown): value is (typeof knownCreateClsLogSetRequestLogsetType)[number] {
  return (knownCreateClsLogSetRequestLogsetType as readonly unknown[]).includes(value);
}

/** Documented values of `CreateTopic.TopicType`; the service may know more. */
export const knownCreateTopicRequestTopicType = ['ACCESS', 'HEALTH'] as const;
export function isKnownCreateTopicRequestTopicType(value: unknown): value is (typeof knownCreateTopicRequestTopicType)[number] {
  return (knownCreateTopicRequestTopicType as readonly unknown[]).includes(value);
}

/** Documented values of `CreateTopic.StorageType`; the service may know more. */
export const knownCreateTopicRequestStorageType = ['hot', 'cold'] as const;
export function isKnownCreateTopicRequestStorageType(value: unknown): value is (typeof knownCreateTopicRequestStorageType)[number] {
  return (knownCreateTopicRequestStorageType as readonly unknown[]).includes(value);
}

/** Documented values of `SetSecurityGroupForLoadbalancers.OperationType`; the service may know more. */
export const knownSetSecurityGroupForLoadbalancersRequestOperationType = ['ADD', 'DEL'] as const;
export function isKnownSetSecurityGroupForLoadbalancersRequestOperationType(value: unknown): value is (typeof knownSetSecurityGroupForLoadbalancersRequestOperationType)[number] {
  return (knownSetSecurityGroupForLoadbalancersRequestOperationType as readonly unknown[]).includes(value);
}

/** Documented values of `SetLoadBalancerClsLog.LogType`; the service may know more. */
export const knownSetLoadBalancerClsLogRequestLogType = ['ACCESS', 'HEALTH'] as const;
export function isKnownSetLoadBalancerClsLogRequestLogType(value: unknown): value is (typeof knownSetLoadBalancerClsLogRequestLogType)[number] {
  return (knownSetLoadBalancerClsLogRequestLogType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeClassicalLBListeners.Protocol`; the service may know more. */
export const knownDescribeClassicalLBListenersRequestProtocol = ['TCP', 'UDP', 'HTTP', 'HTTPS'] as const;
export function isKnownDescribeClassicalLBListenersRequestProtocol(value: unknown): value is (typeof knownDescribeClassicalLBListenersRequestProtocol)[number] {
  return (knownDescribeClassicalLBListenersRequestProtocol as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeClassicalLBListeners.Status`; the service may know more. */
export const knownDescribeClassicalLBListenersRequestStatus = [0, 1] as const;
export function isKnownDescribeClassicalLBListenersRequestStatus(value: unknown): value is (typeof knownDescribeClassicalLBListenersRequestStatus)[number] {
  return (knownDescribeClassicalLBListenersRequestStatus as readonly unknown[]).includes(value);
}

/** Documented values of `SetCustomizedConfigForLoadBalancer.OperationType`; the service may know more. */
export const knownSetCustomizedConfigForLoadBalancerRequestOperationType = ['ADD', 'DELETE', 'UPDATE', 'BIND', 'UNBIND'] as const;
export function isKnownSetCustomizedConfigForLoadBalancerRequestOperationType(value: unknown): value is (typeof knownSetCustomizedConfigForLoadBalancerRequestOperationType)[number] {
  return (knownSetCustomizedConfigForLoadBalancerRequestOperationType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeCustomizedConfigList.ConfigType`; the service may know more. */
export const knownDescribeCustomizedConfigListRequestConfigType = ['CLB', 'SERVER', 'LOCATION'] as const;
export function isKnownDescribeCustomizedConfigListRequestConfigType(value: unknown): value is (typeof knownDescribeCustomizedConfigListRequestConfigType)[number] {
  return (knownDescribeCustomizedConfigListRequestConfigType as readonly unknown[]).includes(value);
}
