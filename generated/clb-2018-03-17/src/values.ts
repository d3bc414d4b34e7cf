// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Documented values, as lists, types and guards. The service may know more. */
import { isOneOf } from './runtime/validate/check.ts';

/** Documented values of `Backend.Type`. */
export const knownBackendType = ['CVM', 'ENI'] as const;
export type BackendType = (typeof knownBackendType)[number] | (string & {});

export function isKnownBackendType(value: unknown): value is (typeof knownBackendType)[number] {
  return isOneOf(value, knownBackendType);
}

/** Documented values of `CertificateInput.SSLMode`. */
export const knownCertificateInputSSLMode = ['UNIDIRECTIONAL', 'MUTUAL'] as const;
export type CertificateInputSSLMode = (typeof knownCertificateInputSSLMode)[number] | (string & {});

export function isKnownCertificateInputSSLMode(value: unknown): value is (typeof knownCertificateInputSSLMode)[number] {
  return isOneOf(value, knownCertificateInputSSLMode);
}

/** Documented values of `CertificateOutput.SSLMode`. */
export const knownCertificateOutputSSLMode = knownCertificateInputSSLMode;
export type CertificateOutputSSLMode = (typeof knownCertificateOutputSSLMode)[number] | (string & {});

export function isKnownCertificateOutputSSLMode(
  value: unknown,
): value is (typeof knownCertificateOutputSSLMode)[number] {
  return isOneOf(value, knownCertificateOutputSSLMode);
}

/** Documented values of `ClassicalHealth.HealthStatus`. */
export const knownClassicalHealthHealthStatus = [1, 0] as const;
export type ClassicalHealthHealthStatus = (typeof knownClassicalHealthHealthStatus)[number] | (number & {});

export function isKnownClassicalHealthHealthStatus(
  value: unknown,
): value is (typeof knownClassicalHealthHealthStatus)[number] {
  return isOneOf(value, knownClassicalHealthHealthStatus);
}

/** Documented values of `ClassicalListener.HealthSwitch`. */
export const knownClassicalListenerHealthSwitch = knownClassicalHealthHealthStatus;
export type ClassicalListenerHealthSwitch = (typeof knownClassicalListenerHealthSwitch)[number] | (number & {});

export function isKnownClassicalListenerHealthSwitch(
  value: unknown,
): value is (typeof knownClassicalListenerHealthSwitch)[number] {
  return isOneOf(value, knownClassicalListenerHealthSwitch);
}

/** Documented values of `ClassicalListener.Status`. */
export const knownClassicalListenerStatus = [0, 1] as const;
export type ClassicalListenerStatus = (typeof knownClassicalListenerStatus)[number] | (number & {});

export function isKnownClassicalListenerStatus(value: unknown): value is (typeof knownClassicalListenerStatus)[number] {
  return isOneOf(value, knownClassicalListenerStatus);
}

/** Documented values of `ClassicalTarget.Type`. */
export const knownClassicalTargetType = knownBackendType;
export type ClassicalTargetType = (typeof knownClassicalTargetType)[number] | (string & {});

export function isKnownClassicalTargetType(value: unknown): value is (typeof knownClassicalTargetType)[number] {
  return isOneOf(value, knownClassicalTargetType);
}

/** Documented values of `ClassicalTarget.RunFlag`. */
export const knownClassicalTargetRunFlag = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 19, 21] as const;
export type ClassicalTargetRunFlag = (typeof knownClassicalTargetRunFlag)[number] | (number & {});

export function isKnownClassicalTargetRunFlag(value: unknown): value is (typeof knownClassicalTargetRunFlag)[number] {
  return isOneOf(value, knownClassicalTargetRunFlag);
}

/** Documented values of `FunctionInfo.FunctionQualifierType`. */
export const knownFunctionInfoFunctionQualifierType = ['VERSION', 'ALIAS'] as const;
export type FunctionInfoFunctionQualifierType = (typeof knownFunctionInfoFunctionQualifierType)[number] | (string & {});

export function isKnownFunctionInfoFunctionQualifierType(
  value: unknown,
): value is (typeof knownFunctionInfoFunctionQualifierType)[number] {
  return isOneOf(value, knownFunctionInfoFunctionQualifierType);
}

/** Documented values of `HealthCheck.HealthSwitch`. */
export const knownHealthCheckHealthSwitch = knownClassicalHealthHealthStatus;
export type HealthCheckHealthSwitch = (typeof knownHealthCheckHealthSwitch)[number] | (number & {});

export function isKnownHealthCheckHealthSwitch(value: unknown): value is (typeof knownHealthCheckHealthSwitch)[number] {
  return isOneOf(value, knownHealthCheckHealthSwitch);
}

/** Documented values of `HealthCheck.HttpCheckMethod`. */
export const knownHealthCheckHttpCheckMethod = ['HEAD', 'GET'] as const;
export type HealthCheckHttpCheckMethod = (typeof knownHealthCheckHttpCheckMethod)[number] | (string & {});

export function isKnownHealthCheckHttpCheckMethod(
  value: unknown,
): value is (typeof knownHealthCheckHttpCheckMethod)[number] {
  return isOneOf(value, knownHealthCheckHttpCheckMethod);
}

/** Documented values of `HealthCheck.ContextType`. */
export const knownHealthCheckContextType = ['HEX', 'TEXT'] as const;
export type HealthCheckContextType = (typeof knownHealthCheckContextType)[number] | (string & {});

export function isKnownHealthCheckContextType(value: unknown): value is (typeof knownHealthCheckContextType)[number] {
  return isOneOf(value, knownHealthCheckContextType);
}

/** Documented values of `HealthCheck.CheckType`. */
export const knownHealthCheckCheckType = ['TCP', 'HTTP', 'HTTPS', 'GRPC', 'PING', 'CUSTOM'] as const;
export type HealthCheckCheckType = (typeof knownHealthCheckCheckType)[number] | (string & {});

export function isKnownHealthCheckCheckType(value: unknown): value is (typeof knownHealthCheckCheckType)[number] {
  return isOneOf(value, knownHealthCheckCheckType);
}

/** Documented values of `HealthCheck.HttpVersion`. */
export const knownHealthCheckHttpVersion = ['HTTP/1.0', 'HTTP/1.1'] as const;
export type HealthCheckHttpVersion = (typeof knownHealthCheckHttpVersion)[number] | (string & {});

export function isKnownHealthCheckHttpVersion(value: unknown): value is (typeof knownHealthCheckHttpVersion)[number] {
  return isOneOf(value, knownHealthCheckHttpVersion);
}

/** Documented values of `HealthCheck.SourceIpType`. */
export const knownHealthCheckSourceIpType = knownClassicalListenerStatus;
export type HealthCheckSourceIpType = (typeof knownHealthCheckSourceIpType)[number] | (number & {});

export function isKnownHealthCheckSourceIpType(value: unknown): value is (typeof knownHealthCheckSourceIpType)[number] {
  return isOneOf(value, knownHealthCheckSourceIpType);
}

/** Documented values of `IdleLoadBalancer.IdleReason`. */
export const knownIdleLoadBalancerIdleReason = ['NO_RULES', 'NO_RS'] as const;
export type IdleLoadBalancerIdleReason = (typeof knownIdleLoadBalancerIdleReason)[number] | (string & {});

export function isKnownIdleLoadBalancerIdleReason(
  value: unknown,
): value is (typeof knownIdleLoadBalancerIdleReason)[number] {
  return isOneOf(value, knownIdleLoadBalancerIdleReason);
}

/** Documented values of `IdleLoadBalancer.Status`. */
export const knownIdleLoadBalancerStatus = knownClassicalListenerStatus;
export type IdleLoadBalancerStatus = (typeof knownIdleLoadBalancerStatus)[number] | (number & {});

export function isKnownIdleLoadBalancerStatus(value: unknown): value is (typeof knownIdleLoadBalancerStatus)[number] {
  return isOneOf(value, knownIdleLoadBalancerStatus);
}

/** Documented values of `IdleLoadBalancer.Forward`. */
export const knownIdleLoadBalancerForward = knownClassicalHealthHealthStatus;
export type IdleLoadBalancerForward = (typeof knownIdleLoadBalancerForward)[number] | (number & {});

export function isKnownIdleLoadBalancerForward(value: unknown): value is (typeof knownIdleLoadBalancerForward)[number] {
  return isOneOf(value, knownIdleLoadBalancerForward);
}

/** Documented values of `InternetAccessible.InternetChargeType`. */
export const knownInternetAccessibleInternetChargeType = [
  'TRAFFIC_POSTPAID_BY_HOUR',
  'BANDWIDTH_POSTPAID_BY_HOUR',
  'BANDWIDTH_PACKAGE',
] as const;
export type InternetAccessibleInternetChargeType =
  | (typeof knownInternetAccessibleInternetChargeType)[number]
  | (string & {});

export function isKnownInternetAccessibleInternetChargeType(
  value: unknown,
): value is (typeof knownInternetAccessibleInternetChargeType)[number] {
  return isOneOf(value, knownInternetAccessibleInternetChargeType);
}

/** Documented values of `ItemPrice.ChargeUnit`. */
export const knownItemPriceChargeUnit = ['HOURLY', 'GB'] as const;
export type ItemPriceChargeUnit = (typeof knownItemPriceChargeUnit)[number] | (string & {});

export function isKnownItemPriceChargeUnit(value: unknown): value is (typeof knownItemPriceChargeUnit)[number] {
  return isOneOf(value, knownItemPriceChargeUnit);
}

/** Documented values of `LBChargePrepaid.RenewFlag`. */
export const knownLBChargePrepaidRenewFlag = ['AUTO_RENEW', 'MANUAL_RENEW'] as const;
export type LBChargePrepaidRenewFlag = (typeof knownLBChargePrepaidRenewFlag)[number] | (string & {});

export function isKnownLBChargePrepaidRenewFlag(
  value: unknown,
): value is (typeof knownLBChargePrepaidRenewFlag)[number] {
  return isOneOf(value, knownLBChargePrepaidRenewFlag);
}

/** Documented values of `LbRsTargets.Type`. */
export const knownLbRsTargetsType = ['cvm', 'eni'] as const;
export type LbRsTargetsType = (typeof knownLbRsTargetsType)[number] | (string & {});

export function isKnownLbRsTargetsType(value: unknown): value is (typeof knownLbRsTargetsType)[number] {
  return isOneOf(value, knownLbRsTargetsType);
}

/** Documented values of `Listener.SniSwitch`. */
export const knownListenerSniSwitch = knownClassicalHealthHealthStatus;
export type ListenerSniSwitch = (typeof knownListenerSniSwitch)[number] | (number & {});

export function isKnownListenerSniSwitch(value: unknown): value is (typeof knownListenerSniSwitch)[number] {
  return isOneOf(value, knownListenerSniSwitch);
}

/** Documented values of `Listener.SessionType`. */
export const knownListenerSessionType = ['Normal', 'QUIC_CID'] as const;
export type ListenerSessionType = (typeof knownListenerSessionType)[number] | (string & {});

export function isKnownListenerSessionType(value: unknown): value is (typeof knownListenerSessionType)[number] {
  return isOneOf(value, knownListenerSessionType);
}

/** Documented values of `Listener.KeepaliveEnable`. */
export const knownListenerKeepaliveEnable = knownClassicalHealthHealthStatus;
export type ListenerKeepaliveEnable = (typeof knownListenerKeepaliveEnable)[number] | (number & {});

export function isKnownListenerKeepaliveEnable(value: unknown): value is (typeof knownListenerKeepaliveEnable)[number] {
  return isOneOf(value, knownListenerKeepaliveEnable);
}

/** Documented values of `LoadBalancer.LoadBalancerType`. */
export const knownLoadBalancerLoadBalancerType = ['OPEN', 'INTERNAL'] as const;
export type LoadBalancerLoadBalancerType = (typeof knownLoadBalancerLoadBalancerType)[number] | (string & {});

export function isKnownLoadBalancerLoadBalancerType(
  value: unknown,
): value is (typeof knownLoadBalancerLoadBalancerType)[number] {
  return isOneOf(value, knownLoadBalancerLoadBalancerType);
}

/** Documented values of `LoadBalancer.Forward`. */
export const knownLoadBalancerForward = knownClassicalHealthHealthStatus;
export type LoadBalancerForward = (typeof knownLoadBalancerForward)[number] | (number & {});

export function isKnownLoadBalancerForward(value: unknown): value is (typeof knownLoadBalancerForward)[number] {
  return isOneOf(value, knownLoadBalancerForward);
}

/** Documented values of `LoadBalancer.Status`. */
export const knownLoadBalancerStatus = knownClassicalListenerStatus;
export type LoadBalancerStatus = (typeof knownLoadBalancerStatus)[number] | (number & {});

export function isKnownLoadBalancerStatus(value: unknown): value is (typeof knownLoadBalancerStatus)[number] {
  return isOneOf(value, knownLoadBalancerStatus);
}

/** Documented values of `LoadBalancer.OpenBgp`. */
export const knownLoadBalancerOpenBgp = knownClassicalHealthHealthStatus;
export type LoadBalancerOpenBgp = (typeof knownLoadBalancerOpenBgp)[number] | (number & {});

export function isKnownLoadBalancerOpenBgp(value: unknown): value is (typeof knownLoadBalancerOpenBgp)[number] {
  return isOneOf(value, knownLoadBalancerOpenBgp);
}

/** Documented values of `LoadBalancer.Isolation`. */
export const knownLoadBalancerIsolation = knownClassicalListenerStatus;
export type LoadBalancerIsolation = (typeof knownLoadBalancerIsolation)[number] | (number & {});

export function isKnownLoadBalancerIsolation(value: unknown): value is (typeof knownLoadBalancerIsolation)[number] {
  return isOneOf(value, knownLoadBalancerIsolation);
}

/** Documented values of `LoadBalancer.AddressIPVersion`. */
export const knownLoadBalancerAddressIPVersion = ['ipv4', 'ipv6'] as const;
export type LoadBalancerAddressIPVersion = (typeof knownLoadBalancerAddressIPVersion)[number] | (string & {});

export function isKnownLoadBalancerAddressIPVersion(
  value: unknown,
): value is (typeof knownLoadBalancerAddressIPVersion)[number] {
  return isOneOf(value, knownLoadBalancerAddressIPVersion);
}

/** Documented values of `LoadBalancer.ChargeType`. */
export const knownLoadBalancerChargeType = ['PREPAID', 'POSTPAID_BY_HOUR'] as const;
export type LoadBalancerChargeType = (typeof knownLoadBalancerChargeType)[number] | (string & {});

export function isKnownLoadBalancerChargeType(value: unknown): value is (typeof knownLoadBalancerChargeType)[number] {
  return isOneOf(value, knownLoadBalancerChargeType);
}

/** Documented values of `LoadBalancer.IPv6Mode`. */
export const knownLoadBalancerIPv6Mode = ['IPv6Nat64', 'IPv6FullChain'] as const;
export type LoadBalancerIPv6Mode = (typeof knownLoadBalancerIPv6Mode)[number] | (string & {});

export function isKnownLoadBalancerIPv6Mode(value: unknown): value is (typeof knownLoadBalancerIPv6Mode)[number] {
  return isOneOf(value, knownLoadBalancerIPv6Mode);
}

/** Documented values of `LoadBalancerDetail.LoadBalancerType`. */
export const knownLoadBalancerDetailLoadBalancerType = ['Public', 'Private'] as const;
export type LoadBalancerDetailLoadBalancerType =
  | (typeof knownLoadBalancerDetailLoadBalancerType)[number]
  | (string & {});

export function isKnownLoadBalancerDetailLoadBalancerType(
  value: unknown,
): value is (typeof knownLoadBalancerDetailLoadBalancerType)[number] {
  return isOneOf(value, knownLoadBalancerDetailLoadBalancerType);
}

/** Documented values of `LoadBalancerDetail.Status`. */
export const knownLoadBalancerDetailStatus = knownClassicalListenerStatus;
export type LoadBalancerDetailStatus = (typeof knownLoadBalancerDetailStatus)[number] | (number & {});

export function isKnownLoadBalancerDetailStatus(
  value: unknown,
): value is (typeof knownLoadBalancerDetailStatus)[number] {
  return isOneOf(value, knownLoadBalancerDetailStatus);
}

/** Documented values of `LoadBalancerDetail.AddressIPVersion`. */
export const knownLoadBalancerDetailAddressIPVersion = ['IPv4', 'IPv6'] as const;
export type LoadBalancerDetailAddressIPVersion =
  | (typeof knownLoadBalancerDetailAddressIPVersion)[number]
  | (string & {});

export function isKnownLoadBalancerDetailAddressIPVersion(
  value: unknown,
): value is (typeof knownLoadBalancerDetailAddressIPVersion)[number] {
  return isOneOf(value, knownLoadBalancerDetailAddressIPVersion);
}

/** Documented values of `LoadBalancerDetail.IPv6Mode`. */
export const knownLoadBalancerDetailIPv6Mode = knownLoadBalancerIPv6Mode;
export type LoadBalancerDetailIPv6Mode = (typeof knownLoadBalancerDetailIPv6Mode)[number] | (string & {});

export function isKnownLoadBalancerDetailIPv6Mode(
  value: unknown,
): value is (typeof knownLoadBalancerDetailIPv6Mode)[number] {
  return isOneOf(value, knownLoadBalancerDetailIPv6Mode);
}

/** Documented values of `LoadBalancerDetail.Isolation`. */
export const knownLoadBalancerDetailIsolation = knownClassicalListenerStatus;
export type LoadBalancerDetailIsolation = (typeof knownLoadBalancerDetailIsolation)[number] | (number & {});

export function isKnownLoadBalancerDetailIsolation(
  value: unknown,
): value is (typeof knownLoadBalancerDetailIsolation)[number] {
  return isOneOf(value, knownLoadBalancerDetailIsolation);
}

/** Documented values of `LoadBalancerDetail.SniSwitch`. */
export const knownLoadBalancerDetailSniSwitch = knownClassicalHealthHealthStatus;
export type LoadBalancerDetailSniSwitch = (typeof knownLoadBalancerDetailSniSwitch)[number] | (number & {});

export function isKnownLoadBalancerDetailSniSwitch(
  value: unknown,
): value is (typeof knownLoadBalancerDetailSniSwitch)[number] {
  return isOneOf(value, knownLoadBalancerDetailSniSwitch);
}

/** Documented values of `MultiCertInfo.SSLMode`. */
export const knownMultiCertInfoSSLMode = knownCertificateInputSSLMode;
export type MultiCertInfoSSLMode = (typeof knownMultiCertInfoSSLMode)[number] | (string & {});

export function isKnownMultiCertInfoSSLMode(value: unknown): value is (typeof knownMultiCertInfoSSLMode)[number] {
  return isOneOf(value, knownMultiCertInfoSSLMode);
}

/** Documented values of `Quota.QuotaId`. */
export const knownQuotaQuotaId = [
  'TOTAL_OPEN_CLB_QUOTA',
  'TOTAL_INTERNAL_CLB_QUOTA',
  'TOTAL_LISTENER_QUOTA',
  'TOTAL_LISTENER_RULE_QUOTA',
  'TOTAL_TARGET_BIND_QUOTA',
  'TOTAL_SNAP_IP_QUOTA',
  'TOTAL_ISP_CLB_QUOTA',
] as const;
export type QuotaQuotaId = (typeof knownQuotaQuotaId)[number] | (string & {});

export function isKnownQuotaQuotaId(value: unknown): value is (typeof knownQuotaQuotaId)[number] {
  return isOneOf(value, knownQuotaQuotaId);
}

/** Documented values of `Resource.Type`. */
export const knownResourceType = ['CMCC', 'CUCC', 'CTCC', 'BGP', 'INTERNAL'] as const;
export type ResourceType = (typeof knownResourceType)[number] | (string & {});

export function isKnownResourceType(value: unknown): value is (typeof knownResourceType)[number] {
  return isOneOf(value, knownResourceType);
}

/** Documented values of `ResourceAvailability.Type`. */
export const knownResourceAvailabilityType = ['CMCC', 'CUCC', 'CTCC', 'BGP'] as const;
export type ResourceAvailabilityType = (typeof knownResourceAvailabilityType)[number] | (string & {});

export function isKnownResourceAvailabilityType(
  value: unknown,
): value is (typeof knownResourceAvailabilityType)[number] {
  return isOneOf(value, knownResourceAvailabilityType);
}

/** Documented values of `ResourceAvailability.Availability`. */
export const knownResourceAvailabilityAvailability = ['Available', 'Unavailable'] as const;
export type ResourceAvailabilityAvailability = (typeof knownResourceAvailabilityAvailability)[number] | (string & {});

export function isKnownResourceAvailabilityAvailability(
  value: unknown,
): value is (typeof knownResourceAvailabilityAvailability)[number] {
  return isOneOf(value, knownResourceAvailabilityAvailability);
}

/** Documented values of `RewriteLocationMap.RewriteCode`. */
export const knownRewriteLocationMapRewriteCode = [301, 302, 307] as const;
export type RewriteLocationMapRewriteCode = (typeof knownRewriteLocationMapRewriteCode)[number] | (number & {});

export function isKnownRewriteLocationMapRewriteCode(
  value: unknown,
): value is (typeof knownRewriteLocationMapRewriteCode)[number] {
  return isOneOf(value, knownRewriteLocationMapRewriteCode);
}

/** Documented values of `RewriteTarget.RewriteType`. */
export const knownRewriteTargetRewriteType = ['Manual', 'Auto'] as const;
export type RewriteTargetRewriteType = (typeof knownRewriteTargetRewriteType)[number] | (string & {});

export function isKnownRewriteTargetRewriteType(
  value: unknown,
): value is (typeof knownRewriteTargetRewriteType)[number] {
  return isOneOf(value, knownRewriteTargetRewriteType);
}

/** Documented values of `RuleInput.Scheduler`. */
export const knownRuleInputScheduler = ['WRR', 'LEAST_CONN', 'IP_HASH'] as const;
export type RuleInputScheduler = (typeof knownRuleInputScheduler)[number] | (string & {});

export function isKnownRuleInputScheduler(value: unknown): value is (typeof knownRuleInputScheduler)[number] {
  return isOneOf(value, knownRuleInputScheduler);
}

/** Documented values of `RuleInput.ForwardType`. */
export const knownRuleInputForwardType = ['HTTP', 'HTTPS', 'GRPC', 'TRPC'] as const;
export type RuleInputForwardType = (typeof knownRuleInputForwardType)[number] | (string & {});

export function isKnownRuleInputForwardType(value: unknown): value is (typeof knownRuleInputForwardType)[number] {
  return isOneOf(value, knownRuleInputForwardType);
}

/** Documented values of `RuleInput.TargetType`. */
export const knownRuleInputTargetType = ['NODE', 'TARGETGROUP'] as const;
export type RuleInputTargetType = (typeof knownRuleInputTargetType)[number] | (string & {});

export function isKnownRuleInputTargetType(value: unknown): value is (typeof knownRuleInputTargetType)[number] {
  return isOneOf(value, knownRuleInputTargetType);
}

/** Documented values of `SlaUpdateParam.SlaType`. */
export const knownSlaUpdateParamSlaType = [
  'SLA',
  'clb.c2.medium',
  'clb.c3.small',
  'clb.c3.medium',
  'clb.c4.small',
  'clb.c4.medium',
  'clb.c4.large',
  'clb.c4.xlarge',
] as const;
export type SlaUpdateParamSlaType = (typeof knownSlaUpdateParamSlaType)[number] | (string & {});

export function isKnownSlaUpdateParamSlaType(value: unknown): value is (typeof knownSlaUpdateParamSlaType)[number] {
  return isOneOf(value, knownSlaUpdateParamSlaType);
}

/** Documented values of `Target.Type`. */
export const knownTargetType = knownBackendType;
export type TargetType = (typeof knownTargetType)[number] | (string & {});

export function isKnownTargetType(value: unknown): value is (typeof knownTargetType)[number] {
  return isOneOf(value, knownTargetType);
}

/** Documented values of `TargetGroupBackend.Type`. */
export const knownTargetGroupBackendType = knownBackendType;
export type TargetGroupBackendType = (typeof knownTargetGroupBackendType)[number] | (string & {});

export function isKnownTargetGroupBackendType(value: unknown): value is (typeof knownTargetGroupBackendType)[number] {
  return isOneOf(value, knownTargetGroupBackendType);
}

/** Documented values of `TargetHealth.HealthStatusDetail`. */
export const knownTargetHealthHealthStatusDetail = ['Alive', 'Dead', 'Unknown'] as const;
export type TargetHealthHealthStatusDetail = (typeof knownTargetHealthHealthStatusDetail)[number] | (string & {});

export function isKnownTargetHealthHealthStatusDetail(
  value: unknown,
): value is (typeof knownTargetHealthHealthStatusDetail)[number] {
  return isOneOf(value, knownTargetHealthHealthStatusDetail);
}

/** Documented values of `ZoneResource.IPVersion`. */
export const knownZoneResourceIPVersion = ['IPv4', 'IPv6', 'IPv6_Nat'] as const;
export type ZoneResourceIPVersion = (typeof knownZoneResourceIPVersion)[number] | (string & {});

export function isKnownZoneResourceIPVersion(value: unknown): value is (typeof knownZoneResourceIPVersion)[number] {
  return isOneOf(value, knownZoneResourceIPVersion);
}

/** Documented values of `ZoneResource.ZoneResourceType`. */
export const knownZoneResourceZoneResourceType = ['SHARED', 'EXCLUSIVE'] as const;
export type ZoneResourceZoneResourceType = (typeof knownZoneResourceZoneResourceType)[number] | (string & {});

export function isKnownZoneResourceZoneResourceType(
  value: unknown,
): value is (typeof knownZoneResourceZoneResourceType)[number] {
  return isOneOf(value, knownZoneResourceZoneResourceType);
}

/** Documented values of `DescribeLoadBalancers.LoadBalancerType`. */
export const knownDescribeLoadBalancersRequestLoadBalancerType = knownLoadBalancerLoadBalancerType;
export type DescribeLoadBalancersRequestLoadBalancerType =
  | (typeof knownDescribeLoadBalancersRequestLoadBalancerType)[number]
  | (string & {});

export function isKnownDescribeLoadBalancersRequestLoadBalancerType(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersRequestLoadBalancerType)[number] {
  return isOneOf(value, knownDescribeLoadBalancersRequestLoadBalancerType);
}

/** Documented values of `DescribeLoadBalancers.Forward`. */
export const knownDescribeLoadBalancersRequestForward = knownClassicalHealthHealthStatus;
export type DescribeLoadBalancersRequestForward =
  | (typeof knownDescribeLoadBalancersRequestForward)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersRequestForward(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersRequestForward)[number] {
  return isOneOf(value, knownDescribeLoadBalancersRequestForward);
}

/** Documented values of `DescribeLoadBalancers.OrderBy`. */
export const knownDescribeLoadBalancersRequestOrderBy = [
  'LoadBalancerName',
  'CreateTime',
  'Domain',
  'LoadBalancerType',
] as const;
export type DescribeLoadBalancersRequestOrderBy =
  | (typeof knownDescribeLoadBalancersRequestOrderBy)[number]
  | (string & {});

export function isKnownDescribeLoadBalancersRequestOrderBy(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersRequestOrderBy)[number] {
  return isOneOf(value, knownDescribeLoadBalancersRequestOrderBy);
}

/** Documented values of `DescribeLoadBalancers.OrderType`. */
export const knownDescribeLoadBalancersRequestOrderType = knownClassicalHealthHealthStatus;
export type DescribeLoadBalancersRequestOrderType =
  | (typeof knownDescribeLoadBalancersRequestOrderType)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersRequestOrderType(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersRequestOrderType)[number] {
  return isOneOf(value, knownDescribeLoadBalancersRequestOrderType);
}

/** Documented values of `DescribeLoadBalancers.WithRs`. */
export const knownDescribeLoadBalancersRequestWithRs = [0, 1, -1] as const;
export type DescribeLoadBalancersRequestWithRs =
  | (typeof knownDescribeLoadBalancersRequestWithRs)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersRequestWithRs(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersRequestWithRs)[number] {
  return isOneOf(value, knownDescribeLoadBalancersRequestWithRs);
}

/** Documented values of `CreateLoadBalancer.LoadBalancerType`. */
export const knownCreateLoadBalancerRequestLoadBalancerType = knownLoadBalancerLoadBalancerType;
export type CreateLoadBalancerRequestLoadBalancerType =
  | (typeof knownCreateLoadBalancerRequestLoadBalancerType)[number]
  | (string & {});

export function isKnownCreateLoadBalancerRequestLoadBalancerType(
  value: unknown,
): value is (typeof knownCreateLoadBalancerRequestLoadBalancerType)[number] {
  return isOneOf(value, knownCreateLoadBalancerRequestLoadBalancerType);
}

/** Documented values of `CreateLoadBalancer.Forward`. */
export const knownCreateLoadBalancerRequestForward = [1] as const;
export type CreateLoadBalancerRequestForward = (typeof knownCreateLoadBalancerRequestForward)[number] | (number & {});

export function isKnownCreateLoadBalancerRequestForward(
  value: unknown,
): value is (typeof knownCreateLoadBalancerRequestForward)[number] {
  return isOneOf(value, knownCreateLoadBalancerRequestForward);
}

/** Documented values of `CreateLoadBalancer.AddressIPVersion`. */
export const knownCreateLoadBalancerRequestAddressIPVersion = ['IPV4', 'IPV6', 'IPv6FullChain'] as const;
export type CreateLoadBalancerRequestAddressIPVersion =
  | (typeof knownCreateLoadBalancerRequestAddressIPVersion)[number]
  | (string & {});

export function isKnownCreateLoadBalancerRequestAddressIPVersion(
  value: unknown,
): value is (typeof knownCreateLoadBalancerRequestAddressIPVersion)[number] {
  return isOneOf(value, knownCreateLoadBalancerRequestAddressIPVersion);
}

/** Documented values of `CreateLoadBalancer.VipIsp`. */
export const knownCreateLoadBalancerRequestVipIsp = ['CMCC', 'CUCC', 'CTCC'] as const;
export type CreateLoadBalancerRequestVipIsp = (typeof knownCreateLoadBalancerRequestVipIsp)[number] | (string & {});

export function isKnownCreateLoadBalancerRequestVipIsp(
  value: unknown,
): value is (typeof knownCreateLoadBalancerRequestVipIsp)[number] {
  return isOneOf(value, knownCreateLoadBalancerRequestVipIsp);
}

/** Documented values of `CreateLoadBalancer.SlaType`. */
export const knownCreateLoadBalancerRequestSlaType = knownSlaUpdateParamSlaType;
export type CreateLoadBalancerRequestSlaType = (typeof knownCreateLoadBalancerRequestSlaType)[number] | (string & {});

export function isKnownCreateLoadBalancerRequestSlaType(
  value: unknown,
): value is (typeof knownCreateLoadBalancerRequestSlaType)[number] {
  return isOneOf(value, knownCreateLoadBalancerRequestSlaType);
}

/** Documented values of `DescribeLoadBalancersDetail.TargetType`. */
export const knownDescribeLoadBalancersDetailRequestTargetType = ['NODE', 'GROUP'] as const;
export type DescribeLoadBalancersDetailRequestTargetType =
  | (typeof knownDescribeLoadBalancersDetailRequestTargetType)[number]
  | (string & {});

export function isKnownDescribeLoadBalancersDetailRequestTargetType(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersDetailRequestTargetType)[number] {
  return isOneOf(value, knownDescribeLoadBalancersDetailRequestTargetType);
}

/** Documented values of `CloneLoadBalancer.VipIsp`. */
export const knownCloneLoadBalancerRequestVipIsp = knownCreateLoadBalancerRequestVipIsp;
export type CloneLoadBalancerRequestVipIsp = (typeof knownCloneLoadBalancerRequestVipIsp)[number] | (string & {});

export function isKnownCloneLoadBalancerRequestVipIsp(
  value: unknown,
): value is (typeof knownCloneLoadBalancerRequestVipIsp)[number] {
  return isOneOf(value, knownCloneLoadBalancerRequestVipIsp);
}

/** Documented values of `DescribeListeners.Protocol`. */
export const knownDescribeListenersRequestProtocol = ['TCP', 'UDP', 'HTTP', 'HTTPS', 'TCP_SSL', 'QUIC'] as const;
export type DescribeListenersRequestProtocol = (typeof knownDescribeListenersRequestProtocol)[number] | (string & {});

export function isKnownDescribeListenersRequestProtocol(
  value: unknown,
): value is (typeof knownDescribeListenersRequestProtocol)[number] {
  return isOneOf(value, knownDescribeListenersRequestProtocol);
}

/** Documented values of `CreateListener.Protocol`. */
export const knownCreateListenerRequestProtocol = knownDescribeListenersRequestProtocol;
export type CreateListenerRequestProtocol = (typeof knownCreateListenerRequestProtocol)[number] | (string & {});

export function isKnownCreateListenerRequestProtocol(
  value: unknown,
): value is (typeof knownCreateListenerRequestProtocol)[number] {
  return isOneOf(value, knownCreateListenerRequestProtocol);
}

/** Documented values of `CreateListener.Scheduler`. */
export const knownCreateListenerRequestScheduler = ['WRR', 'LEAST_CONN'] as const;
export type CreateListenerRequestScheduler = (typeof knownCreateListenerRequestScheduler)[number] | (string & {});

export function isKnownCreateListenerRequestScheduler(
  value: unknown,
): value is (typeof knownCreateListenerRequestScheduler)[number] {
  return isOneOf(value, knownCreateListenerRequestScheduler);
}

/** Documented values of `CreateListener.TargetType`. */
export const knownCreateListenerRequestTargetType = knownRuleInputTargetType;
export type CreateListenerRequestTargetType = (typeof knownCreateListenerRequestTargetType)[number] | (string & {});

export function isKnownCreateListenerRequestTargetType(
  value: unknown,
): value is (typeof knownCreateListenerRequestTargetType)[number] {
  return isOneOf(value, knownCreateListenerRequestTargetType);
}

/** Documented values of `CreateListener.SessionType`. */
export const knownCreateListenerRequestSessionType = knownListenerSessionType;
export type CreateListenerRequestSessionType = (typeof knownCreateListenerRequestSessionType)[number] | (string & {});

export function isKnownCreateListenerRequestSessionType(
  value: unknown,
): value is (typeof knownCreateListenerRequestSessionType)[number] {
  return isOneOf(value, knownCreateListenerRequestSessionType);
}

/** Documented values of `CreateListener.KeepaliveEnable`. */
export const knownCreateListenerRequestKeepaliveEnable = knownClassicalListenerStatus;
export type CreateListenerRequestKeepaliveEnable =
  | (typeof knownCreateListenerRequestKeepaliveEnable)[number]
  | (number & {});

export function isKnownCreateListenerRequestKeepaliveEnable(
  value: unknown,
): value is (typeof knownCreateListenerRequestKeepaliveEnable)[number] {
  return isOneOf(value, knownCreateListenerRequestKeepaliveEnable);
}

/** Documented values of `ModifyListener.Scheduler`. */
export const knownModifyListenerRequestScheduler = knownCreateListenerRequestScheduler;
export type ModifyListenerRequestScheduler = (typeof knownModifyListenerRequestScheduler)[number] | (string & {});

export function isKnownModifyListenerRequestScheduler(
  value: unknown,
): value is (typeof knownModifyListenerRequestScheduler)[number] {
  return isOneOf(value, knownModifyListenerRequestScheduler);
}

/** Documented values of `ModifyListener.TargetType`. */
export const knownModifyListenerRequestTargetType = knownRuleInputTargetType;
export type ModifyListenerRequestTargetType = (typeof knownModifyListenerRequestTargetType)[number] | (string & {});

export function isKnownModifyListenerRequestTargetType(
  value: unknown,
): value is (typeof knownModifyListenerRequestTargetType)[number] {
  return isOneOf(value, knownModifyListenerRequestTargetType);
}

/** Documented values of `ModifyListener.SessionType`. */
export const knownModifyListenerRequestSessionType = ['NORMAL', 'QUIC_CID'] as const;
export type ModifyListenerRequestSessionType = (typeof knownModifyListenerRequestSessionType)[number] | (string & {});

export function isKnownModifyListenerRequestSessionType(
  value: unknown,
): value is (typeof knownModifyListenerRequestSessionType)[number] {
  return isOneOf(value, knownModifyListenerRequestSessionType);
}

/** Documented values of `ModifyRule.Scheduler`. */
export const knownModifyRuleRequestScheduler = knownRuleInputScheduler;
export type ModifyRuleRequestScheduler = (typeof knownModifyRuleRequestScheduler)[number] | (string & {});

export function isKnownModifyRuleRequestScheduler(
  value: unknown,
): value is (typeof knownModifyRuleRequestScheduler)[number] {
  return isOneOf(value, knownModifyRuleRequestScheduler);
}

/** Documented values of `ModifyRule.ForwardType`. */
export const knownModifyRuleRequestForwardType = ['HTTP', 'HTTPS', 'TRPC'] as const;
export type ModifyRuleRequestForwardType = (typeof knownModifyRuleRequestForwardType)[number] | (string & {});

export function isKnownModifyRuleRequestForwardType(
  value: unknown,
): value is (typeof knownModifyRuleRequestForwardType)[number] {
  return isOneOf(value, knownModifyRuleRequestForwardType);
}

/** Documented values of `AutoRewrite.RewriteCodes`. */
export const knownAutoRewriteRequestRewriteCodes = knownRewriteLocationMapRewriteCode;
export type AutoRewriteRequestRewriteCodes = (typeof knownAutoRewriteRequestRewriteCodes)[number] | (number & {});

export function isKnownAutoRewriteRequestRewriteCodes(
  value: unknown,
): value is (typeof knownAutoRewriteRequestRewriteCodes)[number] {
  return isOneOf(value, knownAutoRewriteRequestRewriteCodes);
}

/** Documented values of `InquiryPriceCreateLoadBalancer.LoadBalancerType`. */
export const knownInquiryPriceCreateLoadBalancerRequestLoadBalancerType = knownLoadBalancerLoadBalancerType;
export type InquiryPriceCreateLoadBalancerRequestLoadBalancerType =
  | (typeof knownInquiryPriceCreateLoadBalancerRequestLoadBalancerType)[number]
  | (string & {});

export function isKnownInquiryPriceCreateLoadBalancerRequestLoadBalancerType(
  value: unknown,
): value is (typeof knownInquiryPriceCreateLoadBalancerRequestLoadBalancerType)[number] {
  return isOneOf(value, knownInquiryPriceCreateLoadBalancerRequestLoadBalancerType);
}

/** Documented values of `InquiryPriceCreateLoadBalancer.AddressIPVersion`. */
export const knownInquiryPriceCreateLoadBalancerRequestAddressIPVersion = ['IPV4', 'IPV6', 'IPV6FullChain'] as const;
export type InquiryPriceCreateLoadBalancerRequestAddressIPVersion =
  | (typeof knownInquiryPriceCreateLoadBalancerRequestAddressIPVersion)[number]
  | (string & {});

export function isKnownInquiryPriceCreateLoadBalancerRequestAddressIPVersion(
  value: unknown,
): value is (typeof knownInquiryPriceCreateLoadBalancerRequestAddressIPVersion)[number] {
  return isOneOf(value, knownInquiryPriceCreateLoadBalancerRequestAddressIPVersion);
}

/** Documented values of `InquiryPriceCreateLoadBalancer.VipIsp`. */
export const knownInquiryPriceCreateLoadBalancerRequestVipIsp = knownCreateLoadBalancerRequestVipIsp;
export type InquiryPriceCreateLoadBalancerRequestVipIsp =
  | (typeof knownInquiryPriceCreateLoadBalancerRequestVipIsp)[number]
  | (string & {});

export function isKnownInquiryPriceCreateLoadBalancerRequestVipIsp(
  value: unknown,
): value is (typeof knownInquiryPriceCreateLoadBalancerRequestVipIsp)[number] {
  return isOneOf(value, knownInquiryPriceCreateLoadBalancerRequestVipIsp);
}

/** Documented values of `DescribeTaskStatus.Status`. */
export const knownDescribeTaskStatusResponseStatus = [0, 1, 2] as const;
export type DescribeTaskStatusResponseStatus = (typeof knownDescribeTaskStatusResponseStatus)[number] | (number & {});

export function isKnownDescribeTaskStatusResponseStatus(
  value: unknown,
): value is (typeof knownDescribeTaskStatusResponseStatus)[number] {
  return isOneOf(value, knownDescribeTaskStatusResponseStatus);
}

/** Documented values of `CreateClsLogSet.LogsetType`. */
export const knownCreateClsLogSetRequestLogsetType = ['ACCESS', 'HEALTH'] as const;
export type CreateClsLogSetRequestLogsetType = (typeof knownCreateClsLogSetRequestLogsetType)[number] | (string & {});

export function isKnownCreateClsLogSetRequestLogsetType(
  value: unknown,
): value is (typeof knownCreateClsLogSetRequestLogsetType)[number] {
  return isOneOf(value, knownCreateClsLogSetRequestLogsetType);
}

/** Documented values of `CreateTopic.TopicType`. */
export const knownCreateTopicRequestTopicType = knownCreateClsLogSetRequestLogsetType;
export type CreateTopicRequestTopicType = (typeof knownCreateTopicRequestTopicType)[number] | (string & {});

export function isKnownCreateTopicRequestTopicType(
  value: unknown,
): value is (typeof knownCreateTopicRequestTopicType)[number] {
  return isOneOf(value, knownCreateTopicRequestTopicType);
}

/** Documented values of `CreateTopic.StorageType`. */
export const knownCreateTopicRequestStorageType = ['hot', 'cold'] as const;
export type CreateTopicRequestStorageType = (typeof knownCreateTopicRequestStorageType)[number] | (string & {});

export function isKnownCreateTopicRequestStorageType(
  value: unknown,
): value is (typeof knownCreateTopicRequestStorageType)[number] {
  return isOneOf(value, knownCreateTopicRequestStorageType);
}

/** Documented values of `SetSecurityGroupForLoadbalancers.OperationType`. */
export const knownSetSecurityGroupForLoadbalancersRequestOperationType = ['ADD', 'DEL'] as const;
export type SetSecurityGroupForLoadbalancersRequestOperationType =
  | (typeof knownSetSecurityGroupForLoadbalancersRequestOperationType)[number]
  | (string & {});

export function isKnownSetSecurityGroupForLoadbalancersRequestOperationType(
  value: unknown,
): value is (typeof knownSetSecurityGroupForLoadbalancersRequestOperationType)[number] {
  return isOneOf(value, knownSetSecurityGroupForLoadbalancersRequestOperationType);
}

/** Documented values of `SetLoadBalancerClsLog.LogType`. */
export const knownSetLoadBalancerClsLogRequestLogType = knownCreateClsLogSetRequestLogsetType;
export type SetLoadBalancerClsLogRequestLogType =
  | (typeof knownSetLoadBalancerClsLogRequestLogType)[number]
  | (string & {});

export function isKnownSetLoadBalancerClsLogRequestLogType(
  value: unknown,
): value is (typeof knownSetLoadBalancerClsLogRequestLogType)[number] {
  return isOneOf(value, knownSetLoadBalancerClsLogRequestLogType);
}

/** Documented values of `DescribeClassicalLBListeners.Protocol`. */
export const knownDescribeClassicalLBListenersRequestProtocol = ['TCP', 'UDP', 'HTTP', 'HTTPS'] as const;
export type DescribeClassicalLBListenersRequestProtocol =
  | (typeof knownDescribeClassicalLBListenersRequestProtocol)[number]
  | (string & {});

export function isKnownDescribeClassicalLBListenersRequestProtocol(
  value: unknown,
): value is (typeof knownDescribeClassicalLBListenersRequestProtocol)[number] {
  return isOneOf(value, knownDescribeClassicalLBListenersRequestProtocol);
}

/** Documented values of `DescribeClassicalLBListeners.Status`. */
export const knownDescribeClassicalLBListenersRequestStatus = knownClassicalListenerStatus;
export type DescribeClassicalLBListenersRequestStatus =
  | (typeof knownDescribeClassicalLBListenersRequestStatus)[number]
  | (number & {});

export function isKnownDescribeClassicalLBListenersRequestStatus(
  value: unknown,
): value is (typeof knownDescribeClassicalLBListenersRequestStatus)[number] {
  return isOneOf(value, knownDescribeClassicalLBListenersRequestStatus);
}

/** Documented values of `SetCustomizedConfigForLoadBalancer.OperationType`. */
export const knownSetCustomizedConfigForLoadBalancerRequestOperationType = [
  'ADD',
  'DELETE',
  'UPDATE',
  'BIND',
  'UNBIND',
] as const;
export type SetCustomizedConfigForLoadBalancerRequestOperationType =
  | (typeof knownSetCustomizedConfigForLoadBalancerRequestOperationType)[number]
  | (string & {});

export function isKnownSetCustomizedConfigForLoadBalancerRequestOperationType(
  value: unknown,
): value is (typeof knownSetCustomizedConfigForLoadBalancerRequestOperationType)[number] {
  return isOneOf(value, knownSetCustomizedConfigForLoadBalancerRequestOperationType);
}

/** Documented values of `DescribeCustomizedConfigList.ConfigType`. */
export const knownDescribeCustomizedConfigListRequestConfigType = ['CLB', 'SERVER', 'LOCATION'] as const;
export type DescribeCustomizedConfigListRequestConfigType =
  | (typeof knownDescribeCustomizedConfigListRequestConfigType)[number]
  | (string & {});

export function isKnownDescribeCustomizedConfigListRequestConfigType(
  value: unknown,
): value is (typeof knownDescribeCustomizedConfigListRequestConfigType)[number] {
  return isOneOf(value, knownDescribeCustomizedConfigListRequestConfigType);
}
