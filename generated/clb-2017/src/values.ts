// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Documented values, as lists, types and guards. The service may know more. */
import { isOneOf } from './runtime/validate/check.ts';

/** Documented values of `DescribeLoadBalancersTaskResultData.status`. */
export const knownDescribeLoadBalancersTaskResultDataStatus = [0, 1, 2] as const;
export type DescribeLoadBalancersTaskResultDataStatus =
  | (typeof knownDescribeLoadBalancersTaskResultDataStatus)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersTaskResultDataStatus(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersTaskResultDataStatus)[number] {
  return isOneOf(value, knownDescribeLoadBalancersTaskResultDataStatus);
}

/** Documented values of `InquiryLBPriceAllInternetAccessible.internetChargeType`. */
export const knownInquiryLBPriceAllInternetAccessibleInternetChargeType = [
  'TRAFFIC_POSTPAID_BY_HOUR',
  'BANDWIDTH_POSTPAID_BY_HOUR',
  'BANDWIDTH_PACKAGE',
] as const;
export type InquiryLBPriceAllInternetAccessibleInternetChargeType =
  | (typeof knownInquiryLBPriceAllInternetAccessibleInternetChargeType)[number]
  | (string & {});

export function isKnownInquiryLBPriceAllInternetAccessibleInternetChargeType(
  value: unknown,
): value is (typeof knownInquiryLBPriceAllInternetAccessibleInternetChargeType)[number] {
  return isOneOf(value, knownInquiryLBPriceAllInternetAccessibleInternetChargeType);
}

/** Documented values of `DescribeLoadBalancersLoadBalancer.loadBalancerType`. */
export const knownDescribeLoadBalancersLoadBalancerLoadBalancerType = [2, 3] as const;
export type DescribeLoadBalancersLoadBalancerLoadBalancerType =
  | (typeof knownDescribeLoadBalancersLoadBalancerLoadBalancerType)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersLoadBalancerLoadBalancerType(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersLoadBalancerLoadBalancerType)[number] {
  return isOneOf(value, knownDescribeLoadBalancersLoadBalancerLoadBalancerType);
}

/** Documented values of `DescribeLoadBalancersLoadBalancer.forward`. */
export const knownDescribeLoadBalancersLoadBalancerForward = [1, 0] as const;
export type DescribeLoadBalancersLoadBalancerForward =
  | (typeof knownDescribeLoadBalancersLoadBalancerForward)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersLoadBalancerForward(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersLoadBalancerForward)[number] {
  return isOneOf(value, knownDescribeLoadBalancersLoadBalancerForward);
}

/** Documented values of `DescribeLoadBalancersLoadBalancer.status`. */
export const knownDescribeLoadBalancersLoadBalancerStatus = [0, 1] as const;
export type DescribeLoadBalancersLoadBalancerStatus =
  | (typeof knownDescribeLoadBalancersLoadBalancerStatus)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersLoadBalancerStatus(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersLoadBalancerStatus)[number] {
  return isOneOf(value, knownDescribeLoadBalancersLoadBalancerStatus);
}

/** Documented values of `DescribeLoadBalancersLoadBalancer.openBgp`. */
export const knownDescribeLoadBalancersLoadBalancerOpenBgp = knownDescribeLoadBalancersLoadBalancerForward;
export type DescribeLoadBalancersLoadBalancerOpenBgp =
  | (typeof knownDescribeLoadBalancersLoadBalancerOpenBgp)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersLoadBalancerOpenBgp(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersLoadBalancerOpenBgp)[number] {
  return isOneOf(value, knownDescribeLoadBalancersLoadBalancerOpenBgp);
}

/** Documented values of `DescribeLoadBalancersLoadBalancer.isolation`. */
export const knownDescribeLoadBalancersLoadBalancerIsolation = knownDescribeLoadBalancersLoadBalancerStatus;
export type DescribeLoadBalancersLoadBalancerIsolation =
  | (typeof knownDescribeLoadBalancersLoadBalancerIsolation)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersLoadBalancerIsolation(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersLoadBalancerIsolation)[number] {
  return isOneOf(value, knownDescribeLoadBalancersLoadBalancerIsolation);
}

/** Documented values of `DescribeLoadBalancerLogLog.protocol_type`. */
export const knownDescribeLoadBalancerLogLogProtocol_type = ['http', 'https', 'spdy', 'http2', 'ws', 'wss'] as const;
export type DescribeLoadBalancerLogLogProtocol_type =
  | (typeof knownDescribeLoadBalancerLogLogProtocol_type)[number]
  | (string & {});

export function isKnownDescribeLoadBalancerLogLogProtocol_type(
  value: unknown,
): value is (typeof knownDescribeLoadBalancerLogLogProtocol_type)[number] {
  return isOneOf(value, knownDescribeLoadBalancerLogLogProtocol_type);
}

/** Documented values of `CreateLoadBalancerListenersListener.protocol`. */
export const knownCreateLoadBalancerListenersListenerProtocol = [1, 2, 3, 4] as const;
export type CreateLoadBalancerListenersListenerProtocol =
  | (typeof knownCreateLoadBalancerListenersListenerProtocol)[number]
  | (number & {});

export function isKnownCreateLoadBalancerListenersListenerProtocol(
  value: unknown,
): value is (typeof knownCreateLoadBalancerListenersListenerProtocol)[number] {
  return isOneOf(value, knownCreateLoadBalancerListenersListenerProtocol);
}

/** Documented values of `CreateLoadBalancerListenersListener.healthSwitch`. */
export const knownCreateLoadBalancerListenersListenerHealthSwitch = knownDescribeLoadBalancersLoadBalancerForward;
export type CreateLoadBalancerListenersListenerHealthSwitch =
  | (typeof knownCreateLoadBalancerListenersListenerHealthSwitch)[number]
  | (number & {});

export function isKnownCreateLoadBalancerListenersListenerHealthSwitch(
  value: unknown,
): value is (typeof knownCreateLoadBalancerListenersListenerHealthSwitch)[number] {
  return isOneOf(value, knownCreateLoadBalancerListenersListenerHealthSwitch);
}

/** Documented values of `CreateLoadBalancerListenersListener.httpHash`. */
export const knownCreateLoadBalancerListenersListenerHttpHash = ['wrr', 'ip_hash', 'least_conn'] as const;
export type CreateLoadBalancerListenersListenerHttpHash =
  | (typeof knownCreateLoadBalancerListenersListenerHttpHash)[number]
  | (string & {});

export function isKnownCreateLoadBalancerListenersListenerHttpHash(
  value: unknown,
): value is (typeof knownCreateLoadBalancerListenersListenerHttpHash)[number] {
  return isOneOf(value, knownCreateLoadBalancerListenersListenerHttpHash);
}

/** Documented values of `CreateLoadBalancerListenersListener.scheduler`. */
export const knownCreateLoadBalancerListenersListenerScheduler = ['wrr', 'least_conn'] as const;
export type CreateLoadBalancerListenersListenerScheduler =
  | (typeof knownCreateLoadBalancerListenersListenerScheduler)[number]
  | (string & {});

export function isKnownCreateLoadBalancerListenersListenerScheduler(
  value: unknown,
): value is (typeof knownCreateLoadBalancerListenersListenerScheduler)[number] {
  return isOneOf(value, knownCreateLoadBalancerListenersListenerScheduler);
}

/** Documented values of `CreateLoadBalancerListenersListener.SSLMode`. */
export const knownCreateLoadBalancerListenersListenerSSLMode = ['unidirectional', 'mutual'] as const;
export type CreateLoadBalancerListenersListenerSSLMode =
  | (typeof knownCreateLoadBalancerListenersListenerSSLMode)[number]
  | (string & {});

export function isKnownCreateLoadBalancerListenersListenerSSLMode(
  value: unknown,
): value is (typeof knownCreateLoadBalancerListenersListenerSSLMode)[number] {
  return isOneOf(value, knownCreateLoadBalancerListenersListenerSSLMode);
}

/** Documented values of `DescribeLoadBalancerListenersListener.protocol`. */
export const knownDescribeLoadBalancerListenersListenerProtocol = knownCreateLoadBalancerListenersListenerProtocol;
export type DescribeLoadBalancerListenersListenerProtocol =
  | (typeof knownDescribeLoadBalancerListenersListenerProtocol)[number]
  | (number & {});

export function isKnownDescribeLoadBalancerListenersListenerProtocol(
  value: unknown,
): value is (typeof knownDescribeLoadBalancerListenersListenerProtocol)[number] {
  return isOneOf(value, knownDescribeLoadBalancerListenersListenerProtocol);
}

/** Documented values of `DescribeLoadBalancerListenersListener.healthSwitch`. */
export const knownDescribeLoadBalancerListenersListenerHealthSwitch = knownDescribeLoadBalancersLoadBalancerForward;
export type DescribeLoadBalancerListenersListenerHealthSwitch =
  | (typeof knownDescribeLoadBalancerListenersListenerHealthSwitch)[number]
  | (number & {});

export function isKnownDescribeLoadBalancerListenersListenerHealthSwitch(
  value: unknown,
): value is (typeof knownDescribeLoadBalancerListenersListenerHealthSwitch)[number] {
  return isOneOf(value, knownDescribeLoadBalancerListenersListenerHealthSwitch);
}

/** Documented values of `DescribeLoadBalancerListenersListener.httpHash`. */
export const knownDescribeLoadBalancerListenersListenerHttpHash = ['wrr', 'ip_hash'] as const;
export type DescribeLoadBalancerListenersListenerHttpHash =
  | (typeof knownDescribeLoadBalancerListenersListenerHttpHash)[number]
  | (string & {});

export function isKnownDescribeLoadBalancerListenersListenerHttpHash(
  value: unknown,
): value is (typeof knownDescribeLoadBalancerListenersListenerHttpHash)[number] {
  return isOneOf(value, knownDescribeLoadBalancerListenersListenerHttpHash);
}

/** Documented values of `DescribeLoadBalancerListenersListener.status`. */
export const knownDescribeLoadBalancerListenersListenerStatus = knownDescribeLoadBalancersLoadBalancerStatus;
export type DescribeLoadBalancerListenersListenerStatus =
  | (typeof knownDescribeLoadBalancerListenersListenerStatus)[number]
  | (number & {});

export function isKnownDescribeLoadBalancerListenersListenerStatus(
  value: unknown,
): value is (typeof knownDescribeLoadBalancerListenersListenerStatus)[number] {
  return isOneOf(value, knownDescribeLoadBalancerListenersListenerStatus);
}

/** Documented values of `DescribeLoadBalancerBackendsBackend.instanceStatus`. */
export const knownDescribeLoadBalancerBackendsBackendInstanceStatus = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 19, 21,
] as const;
export type DescribeLoadBalancerBackendsBackendInstanceStatus =
  | (typeof knownDescribeLoadBalancerBackendsBackendInstanceStatus)[number]
  | (number & {});

export function isKnownDescribeLoadBalancerBackendsBackendInstanceStatus(
  value: unknown,
): value is (typeof knownDescribeLoadBalancerBackendsBackendInstanceStatus)[number] {
  return isOneOf(value, knownDescribeLoadBalancerBackendsBackendInstanceStatus);
}

/** Documented values of `DescribeLBHealthStatusData.healthStatus`. */
export const knownDescribeLBHealthStatusDataHealthStatus = knownDescribeLoadBalancersLoadBalancerForward;
export type DescribeLBHealthStatusDataHealthStatus =
  | (typeof knownDescribeLBHealthStatusDataHealthStatus)[number]
  | (number & {});

export function isKnownDescribeLBHealthStatusDataHealthStatus(
  value: unknown,
): value is (typeof knownDescribeLBHealthStatusDataHealthStatus)[number] {
  return isOneOf(value, knownDescribeLBHealthStatusDataHealthStatus);
}

/** Documented values of `CreateLoadBalancer.loadBalancerType`. */
export const knownCreateLoadBalancerRequestLoadBalancerType = knownDescribeLoadBalancersLoadBalancerLoadBalancerType;
export type CreateLoadBalancerRequestLoadBalancerType =
  | (typeof knownCreateLoadBalancerRequestLoadBalancerType)[number]
  | (number & {});

export function isKnownCreateLoadBalancerRequestLoadBalancerType(
  value: unknown,
): value is (typeof knownCreateLoadBalancerRequestLoadBalancerType)[number] {
  return isOneOf(value, knownCreateLoadBalancerRequestLoadBalancerType);
}

/** Documented values of `CreateLoadBalancer.forward`. */
export const knownCreateLoadBalancerRequestForward = knownDescribeLoadBalancersLoadBalancerForward;
export type CreateLoadBalancerRequestForward = (typeof knownCreateLoadBalancerRequestForward)[number] | (number & {});

export function isKnownCreateLoadBalancerRequestForward(
  value: unknown,
): value is (typeof knownCreateLoadBalancerRequestForward)[number] {
  return isOneOf(value, knownCreateLoadBalancerRequestForward);
}

/** Documented values of `InquiryLBPriceAll.loadBalancerType`. */
export const knownInquiryLBPriceAllRequestLoadBalancerType = knownDescribeLoadBalancersLoadBalancerLoadBalancerType;
export type InquiryLBPriceAllRequestLoadBalancerType =
  | (typeof knownInquiryLBPriceAllRequestLoadBalancerType)[number]
  | (number & {});

export function isKnownInquiryLBPriceAllRequestLoadBalancerType(
  value: unknown,
): value is (typeof knownInquiryLBPriceAllRequestLoadBalancerType)[number] {
  return isOneOf(value, knownInquiryLBPriceAllRequestLoadBalancerType);
}

/** Documented values of `DescribeLoadBalancers.loadBalancerType`. */
export const knownDescribeLoadBalancersRequestLoadBalancerType = knownDescribeLoadBalancersLoadBalancerLoadBalancerType;
export type DescribeLoadBalancersRequestLoadBalancerType =
  | (typeof knownDescribeLoadBalancersRequestLoadBalancerType)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersRequestLoadBalancerType(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersRequestLoadBalancerType)[number] {
  return isOneOf(value, knownDescribeLoadBalancersRequestLoadBalancerType);
}

/** Documented values of `DescribeLoadBalancers.forward`. */
export const knownDescribeLoadBalancersRequestForward = [1, 0, -1] as const;
export type DescribeLoadBalancersRequestForward =
  | (typeof knownDescribeLoadBalancersRequestForward)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersRequestForward(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersRequestForward)[number] {
  return isOneOf(value, knownDescribeLoadBalancersRequestForward);
}

/** Documented values of `DescribeLoadBalancers.orderBy`. */
export const knownDescribeLoadBalancersRequestOrderBy = [
  'loadBalancerName',
  'createTime',
  'domain',
  'loadBalancerType',
] as const;
export type DescribeLoadBalancersRequestOrderBy =
  | (typeof knownDescribeLoadBalancersRequestOrderBy)[number]
  | (string & {});

export function isKnownDescribeLoadBalancersRequestOrderBy(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersRequestOrderBy)[number] {
  return isOneOf(value, knownDescribeLoadBalancersRequestOrderBy);
}

/** Documented values of `DescribeLoadBalancers.orderType`. */
export const knownDescribeLoadBalancersRequestOrderType = knownDescribeLoadBalancersLoadBalancerForward;
export type DescribeLoadBalancersRequestOrderType =
  | (typeof knownDescribeLoadBalancersRequestOrderType)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersRequestOrderType(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersRequestOrderType)[number] {
  return isOneOf(value, knownDescribeLoadBalancersRequestOrderType);
}

/** Documented values of `DescribeLoadBalancers.withRs`. */
export const knownDescribeLoadBalancersRequestWithRs = knownDescribeLoadBalancersTaskResultDataStatus;
export type DescribeLoadBalancersRequestWithRs =
  | (typeof knownDescribeLoadBalancersRequestWithRs)[number]
  | (number & {});

export function isKnownDescribeLoadBalancersRequestWithRs(
  value: unknown,
): value is (typeof knownDescribeLoadBalancersRequestWithRs)[number] {
  return isOneOf(value, knownDescribeLoadBalancersRequestWithRs);
}

/** Documented values of `GetMonitorData.namespace`. */
export const knownGetMonitorDataRequestnamespace_ = ['qce/lb_public', 'qce/lb_private'] as const;
export type GetMonitorDataRequestnamespace_ = (typeof knownGetMonitorDataRequestnamespace_)[number] | (string & {});

export function isKnownGetMonitorDataRequestnamespace_(
  value: unknown,
): value is (typeof knownGetMonitorDataRequestnamespace_)[number] {
  return isOneOf(value, knownGetMonitorDataRequestnamespace_);
}

/** Documented values of `GetMonitorData.period`. */
export const knownGetMonitorDataRequestPeriod = [60, 300] as const;
export type GetMonitorDataRequestPeriod = (typeof knownGetMonitorDataRequestPeriod)[number] | (number & {});

export function isKnownGetMonitorDataRequestPeriod(
  value: unknown,
): value is (typeof knownGetMonitorDataRequestPeriod)[number] {
  return isOneOf(value, knownGetMonitorDataRequestPeriod);
}

/** Documented values of `DescribeLoadBalancerLog.order`. */
export const knownDescribeLoadBalancerLogRequestOrder = ['desc', 'asc'] as const;
export type DescribeLoadBalancerLogRequestOrder =
  | (typeof knownDescribeLoadBalancerLogRequestOrder)[number]
  | (string & {});

export function isKnownDescribeLoadBalancerLogRequestOrder(
  value: unknown,
): value is (typeof knownDescribeLoadBalancerLogRequestOrder)[number] {
  return isOneOf(value, knownDescribeLoadBalancerLogRequestOrder);
}

/** Documented values of `CloneLB.cloneType`. */
export const knownCloneLBRequestCloneType = ['all', 'onlyListener'] as const;
export type CloneLBRequestCloneType = (typeof knownCloneLBRequestCloneType)[number] | (string & {});

export function isKnownCloneLBRequestCloneType(value: unknown): value is (typeof knownCloneLBRequestCloneType)[number] {
  return isOneOf(value, knownCloneLBRequestCloneType);
}

/** Documented values of `DescribeLoadBalancerListeners.protocol`. */
export const knownDescribeLoadBalancerListenersRequestProtocol = knownCreateLoadBalancerListenersListenerProtocol;
export type DescribeLoadBalancerListenersRequestProtocol =
  | (typeof knownDescribeLoadBalancerListenersRequestProtocol)[number]
  | (number & {});

export function isKnownDescribeLoadBalancerListenersRequestProtocol(
  value: unknown,
): value is (typeof knownDescribeLoadBalancerListenersRequestProtocol)[number] {
  return isOneOf(value, knownDescribeLoadBalancerListenersRequestProtocol);
}

/** Documented values of `ModifyLoadBalancerListener.healthSwitch`. */
export const knownModifyLoadBalancerListenerRequestHealthSwitch = knownDescribeLoadBalancersLoadBalancerForward;
export type ModifyLoadBalancerListenerRequestHealthSwitch =
  | (typeof knownModifyLoadBalancerListenerRequestHealthSwitch)[number]
  | (number & {});

export function isKnownModifyLoadBalancerListenerRequestHealthSwitch(
  value: unknown,
): value is (typeof knownModifyLoadBalancerListenerRequestHealthSwitch)[number] {
  return isOneOf(value, knownModifyLoadBalancerListenerRequestHealthSwitch);
}

/** Documented values of `ModifyLoadBalancerListener.scheduler`. */
export const knownModifyLoadBalancerListenerRequestScheduler = knownCreateLoadBalancerListenersListenerScheduler;
export type ModifyLoadBalancerListenerRequestScheduler =
  | (typeof knownModifyLoadBalancerListenerRequestScheduler)[number]
  | (string & {});

export function isKnownModifyLoadBalancerListenerRequestScheduler(
  value: unknown,
): value is (typeof knownModifyLoadBalancerListenerRequestScheduler)[number] {
  return isOneOf(value, knownModifyLoadBalancerListenerRequestScheduler);
}

/** Documented values of `ModifyLoadBalancerListener.httpHash`. */
export const knownModifyLoadBalancerListenerRequestHttpHash = knownCreateLoadBalancerListenersListenerHttpHash;
export type ModifyLoadBalancerListenerRequestHttpHash =
  | (typeof knownModifyLoadBalancerListenerRequestHttpHash)[number]
  | (string & {});

export function isKnownModifyLoadBalancerListenerRequestHttpHash(
  value: unknown,
): value is (typeof knownModifyLoadBalancerListenerRequestHttpHash)[number] {
  return isOneOf(value, knownModifyLoadBalancerListenerRequestHttpHash);
}

/** Documented values of `ModifyLoadBalancerListener.SSLMode`. */
export const knownModifyLoadBalancerListenerRequestSSLMode = knownCreateLoadBalancerListenersListenerSSLMode;
export type ModifyLoadBalancerListenerRequestSSLMode =
  | (typeof knownModifyLoadBalancerListenerRequestSSLMode)[number]
  | (string & {});

export function isKnownModifyLoadBalancerListenerRequestSSLMode(
  value: unknown,
): value is (typeof knownModifyLoadBalancerListenerRequestSSLMode)[number] {
  return isOneOf(value, knownModifyLoadBalancerListenerRequestSSLMode);
}
