// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Documented values, as lists and guards. */
/** Documented values of `DescribeLoadBalancersTaskResultData.status`; the service may know more. */
export const knownDescribeLoadBalancersTaskResultDataStatus = [0, 1, 2] as const;
export function isKnownDescribeLoadBalancersTaskResultDataStatus(value: unknown): value is (typeof knownDescribeLoadBalancersTaskResultDataStatus)[number] {
  return (knownDescribeLoadBalancersTaskResultDataStatus as readonly unknown[]).includes(value);
}

/** Documented values of `InquiryLBPriceAllInternetAccessible.internetChargeType`; the service may know more. */
export const knownInquiryLBPriceAllInternetAccessibleInternetChargeType = ['TRAFFIC_POSTPAID_BY_HOUR', 'BANDWIDTH_POSTPAID_BY_HOUR', 'BANDWIDTH_PACKAGE'] as const;
export function isKnownInquiryLBPriceAllInternetAccessibleInternetChargeType(value: unknown): value is (typeof knownInquiryLBPriceAllInternetAccessibleInternetChargeType)[number] {
  return (knownInquiryLBPriceAllInternetAccessibleInternetChargeType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancersLoadBalancer.loadBalancerType`; the service may know more. */
export const knownDescribeLoadBalancersLoadBalancerLoadBalancerType = [2, 3] as const;
export function isKnownDescribeLoadBalancersLoadBalancerLoadBalancerType(value: unknown): value is (typeof knownDescribeLoadBalancersLoadBalancerLoadBalancerType)[number] {
  return (knownDescribeLoadBalancersLoadBalancerLoadBalancerType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancersLoadBalancer.forward`; the service may know more. */
export const knownDescribeLoadBalancersLoadBalancerForward = [1, 0] as const;
export function isKnownDescribeLoadBalancersLoadBalancerForward(value: unknown): value is (typeof knownDescribeLoadBalancersLoadBalancerForward)[number] {
  return (knownDescribeLoadBalancersLoadBalancerForward as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancersLoadBalancer.status`; the service may know more. */
export const knownDescribeLoadBalancersLoadBalancerStatus = [0, 1] as const;
export function isKnownDescribeLoadBalancersLoadBalancerStatus(value: unknown): value is (typeof knownDescribeLoadBalancersLoadBalancerStatus)[number] {
  return (knownDescribeLoadBalancersLoadBalancerStatus as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancersLoadBalancer.openBgp`; the service may know more. */
export const knownDescribeLoadBalancersLoadBalancerOpenBgp = [1, 0] as const;
export function isKnownDescribeLoadBalancersLoadBalancerOpenBgp(value: unknown): value is (typeof knownDescribeLoadBalancersLoadBalancerOpenBgp)[number] {
  return (knownDescribeLoadBalancersLoadBalancerOpenBgp as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancersLoadBalancer.isolation`; the service may know more. */
export const knownDescribeLoadBalancersLoadBalancerIsolation = [0, 1] as const;
export function isKnownDescribeLoadBalancersLoadBalancerIsolation(value: unknown): value is (typeof knownDescribeLoadBalancersLoadBalancerIsolation)[number] {
  return (knownDescribeLoadBalancersLoadBalancerIsolation as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancerLogLog.protocol_type`; the service may know more. */
export const knownDescribeLoadBalancerLogLogProtocol_type = ['http', 'https', 'spdy', 'http2', 'ws', 'wss'] as const;
export function isKnownDescribeLoadBalancerLogLogProtocol_type(value: unknown): value is (typeof knownDescribeLoadBalancerLogLogProtocol_type)[number] {
  return (knownDescribeLoadBalancerLogLogProtocol_type as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancerListenersListener.protocol`; the service may know more. */
export const knownCreateLoadBalancerListenersListenerProtocol = [1, 2, 3, 4] as const;
export function isKnownCreateLoadBalancerListenersListenerProtocol(value: unknown): value is (typeof knownCreateLoadBalancerListenersListenerProtocol)[number] {
  return (knownCreateLoadBalancerListenersListenerProtocol as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancerListenersListener.healthSwitch`; the service may know more. */
export const knownCreateLoadBalancerListenersListenerHealthSwitch = [1, 0] as const;
export function isKnownCreateLoadBalancerListenersListenerHealthSwitch(value: unknown): value is (typeof knownCreateLoadBalancerListenersListenerHealthSwitch)[number] {
  return (knownCreateLoadBalancerListenersListenerHealthSwitch as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancerListenersListener.httpHash`; the service may know more. */
export const knownCreateLoadBalancerListenersListenerHttpHash = ['wrr', 'ip_hash', 'least_conn'] as const;
export function isKnownCreateLoadBalancerListenersListenerHttpHash(value: unknown): value is (typeof knownCreateLoadBalancerListenersListenerHttpHash)[number] {
  return (knownCreateLoadBalancerListenersListenerHttpHash as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancerListenersListener.scheduler`; the service may know more. */
export const knownCreateLoadBalancerListenersListenerScheduler = ['wrr', 'least_conn'] as const;
export function isKnownCreateLoadBalancerListenersListenerScheduler(value: unknown): value is (typeof knownCreateLoadBalancerListenersListenerScheduler)[number] {
  return (knownCreateLoadBalancerListenersListenerScheduler as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancerListenersListener.SSLMode`; the service may know more. */
export const knownCreateLoadBalancerListenersListenerSSLMode = ['unidirectional', 'mutual'] as const;
export function isKnownCreateLoadBalancerListenersListenerSSLMode(value: unknown): value is (typeof knownCreateLoadBalancerListenersListenerSSLMode)[number] {
  return (knownCreateLoadBalancerListenersListenerSSLMode as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancerListenersListener.protocol`; the service may know more. */
export const knownDescribeLoadBalancerListenersListenerProtocol = [1, 2, 3, 4] as const;
export function isKnownDescribeLoadBalancerListenersListenerProtocol(value: unknown): value is (typeof knownDescribeLoadBalancerListenersListenerProtocol)[number] {
  return (knownDescribeLoadBalancerListenersListenerProtocol as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancerListenersListener.healthSwitch`; the service may know more. */
export const knownDescribeLoadBalancerListenersListenerHealthSwitch = [1, 0] as const;
export function isKnownDescribeLoadBalancerListenersListenerHealthSwitch(value: unknown): value is (typeof knownDescribeLoadBalancerListenersListenerHealthSwitch)[number] {
  return (knownDescribeLoadBalancerListenersListenerHealthSwitch as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancerListenersListener.httpHash`; the service may know more. */
export const knownDescribeLoadBalancerListenersListenerHttpHash = ['wrr', 'ip_hash'] as const;
export function isKnownDescribeLoadBalancerListenersListenerHttpHash(value: unknown): value is (typeof knownDescribeLoadBalancerListenersListenerHttpHash)[number] {
  return (knownDescribeLoadBalancerListenersListenerHttpHash as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancerListenersListener.status`; the service may know more. */
export const knownDescribeLoadBalancerListenersListenerStatus = [0, 1] as const;
export function isKnownDescribeLoadBalancerListenersListenerStatus(value: unknown): value is (typeof knownDescribeLoadBalancerListenersListenerStatus)[number] {
  return (knownDescribeLoadBalancerListenersListenerStatus as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancerBackendsBackend.instanceStatus`; the service may know more. */
export const knownDescribeLoadBalancerBackendsBackendInstanceStatus = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 19, 21] as const;
export function isKnownDescribeLoadBalancerBackendsBackendInstanceStatus(value: unknown): value is (typeof knownDescribeLoadBalancerBackendsBackendInstanceStatus)[number] {
  return (knownDescribeLoadBalancerBackendsBackendInstanceStatus as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLBHealthStatusData.healthStatus`; the service may know more. */
export const knownDescribeLBHealthStatusDataHealthStatus = [1, 0] as const;
export function isKnownDescribeLBHealthStatusDataHealthStatus(value: unknown): value is (typeof knownDescribeLBHealthStatusDataHealthStatus)[number] {
  return (knownDescribeLBHealthStatusDataHealthStatus as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancer.loadBalancerType`; the service may know more. */
export const knownCreateLoadBalancerRequestLoadBalancerType = [2, 3] as const;
export function isKnownCreateLoadBalancerRequestLoadBalancerType(value: unknown): value is (typeof knownCreateLoadBalancerRequestLoadBalancerType)[number] {
  return (knownCreateLoadBalancerRequestLoadBalancerType as readonly unknown[]).includes(value);
}

/** Documented values of `CreateLoadBalancer.forward`; the service may know more. */
export const knownCreateLoadBalancerRequestForward = [1, 0] as const;
export function isKnownCreateLoadBalancerRequestForward(value: unknown): value is (typeof knownCreateLoadBalancerRequestForward)[number] {
  return (knownCreateLoadBalancerRequestForward as readonly unknown[]).includes(value);
}

/** Documented values of `InquiryLBPriceAll.loadBalancerType`; the service may know more. */
export const knownInquiryLBPriceAllRequestLoadBalancerType = [2, 3] as const;
export function isKnownInquiryLBPriceAllRequestLoadBalancerType(value: unknown): value is (typeof knownInquiryLBPriceAllRequestLoadBalancerType)[number] {
  return (knownInquiryLBPriceAllRequestLoadBalancerType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancers.loadBalancerType`; the service may know more. */
export const knownDescribeLoadBalancersRequestLoadBalancerType = [2, 3] as const;
export function isKnownDescribeLoadBalancersRequestLoadBalancerType(value: unknown): value is (typeof knownDescribeLoadBalancersRequestLoadBalancerType)[number] {
  return (knownDescribeLoadBalancersRequestLoadBalancerType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancers.forward`; the service may know more. */
export const knownDescribeLoadBalancersRequestForward = [1, 0, -1] as const;
export function isKnownDescribeLoadBalancersRequestForward(value: unknown): value is (typeof knownDescribeLoadBalancersRequestForward)[number] {
  return (knownDescribeLoadBalancersRequestForward as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancers.orderBy`; the service may know more. */
export const knownDescribeLoadBalancersRequestOrderBy = ['loadBalancerName', 'createTime', 'domain', 'loadBalancerType'] as const;
export function isKnownDescribeLoadBalancersRequestOrderBy(value: unknown): value is (typeof knownDescribeLoadBalancersRequestOrderBy)[number] {
  return (knownDescribeLoadBalancersRequestOrderBy as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancers.orderType`; the service may know more. */
export const knownDescribeLoadBalancersRequestOrderType = [1, 0] as const;
export function isKnownDescribeLoadBalancersRequestOrderType(value: unknown): value is (typeof knownDescribeLoadBalancersRequestOrderType)[number] {
  return (knownDescribeLoadBalancersRequestOrderType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancers.withRs`; the service may know more. */
export const knownDescribeLoadBalancersRequestWithRs = [0, 1, 2] as const;
export function isKnownDescribeLoadBalancersRequestWithRs(value: unknown): value is (typeof knownDescribeLoadBalancersRequestWithRs)[number] {
  return (knownDescribeLoadBalancersRequestWithRs as readonly unknown[]).includes(value);
}

/** Documented values of `GetMonitorData.namespace`; the service may know more. */
export const knownGetMonitorDataRequestnamespace_ = ['qce/lb_public', 'qce/lb_private'] as const;
export function isKnownGetMonitorDataRequestnamespace_(value: unknown): value is (typeof knownGetMonitorDataRequestnamespace_)[number] {
  return (knownGetMonitorDataRequestnamespace_ as readonly unknown[]).includes(value);
}

/** Documented values of `GetMonitorData.period`; the service may know more. */
export const knownGetMonitorDataRequestPeriod = [60, 300] as const;
export function isKnownGetMonitorDataRequestPeriod(value: unknown): value is (typeof knownGetMonitorDataRequestPeriod)[number] {
  return (knownGetMonitorDataRequestPeriod as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancerLog.order`; the service may know more. */
export const knownDescribeLoadBalancerLogRequestOrder = ['desc', 'asc'] as const;
export function isKnownDescribeLoadBalancerLogRequestOrder(value: unknown): value is (typeof knownDescribeLoadBalancerLogRequestOrder)[number] {
  return (knownDescribeLoadBalancerLogRequestOrder as readonly unknown[]).includes(value);
}

/** Documented values of `CloneLB.cloneType`; the service may know more. */
export const knownCloneLBRequestCloneType = ['all', 'onlyListener'] as const;
export function isKnownCloneLBRequestCloneType(value: unknown): value is (typeof knownCloneLBRequestCloneType)[number] {
  return (knownCloneLBRequestCloneType as readonly unknown[]).includes(value);
}

/** Documented values of `DescribeLoadBalancerListeners.protocol`; the service may know more. */
export const knownDescribeLoadBalancerListenersRequestProtocol = [1, 2, 3, 4] as const;
export function isKnownDescribeLoadBalancerListenersRequestProtocol(value: unknown): value is (typeof knownDescribeLoadBalancerListenersRequestProtocol)[number] {
  return (knownDescribeLoadBalancerListenersRequestProtocol as readonly unknown[]).includes(value);
}

/** Documented values of `ModifyLoadBalancerListener.healthSwitch`; the service may know more. */
export const knownModifyLoadBalancerListenerRequestHealthSwitch = [1, 0] as const;
export function isKnownModifyLoadBalancerListenerRequestHealthSwitch(value: unknown): value is (typeof knownModifyLoadBalancerListenerRequestHealthSwitch)[number] {
  return (knownModifyLoadBalancerListenerRequestHealthSwitch as readonly unknown[]).includes(value);
}

/** Documented values of `ModifyLoadBalancerListener.scheduler`; the service may know more. */
export const knownModifyLoadBalancerListenerRequestScheduler = ['wrr', 'least_conn'] as const;
export function isKnownModifyLoadBalancerListenerRequestScheduler(value: unknown): value is (typeof knownModifyLoadBalancerListenerRequestScheduler)[number] {
  return (knownModifyLoadBalancerListenerRequestScheduler as readonly unknown[]).includes(value);
}

/** Documented values of `ModifyLoadBalancerListener.httpHash`; the service may know more. */
export const knownModifyLoadBalancerListenerRequestHttpHash = ['wrr', 'ip_hash', 'least_conn'] as const;
export function isKnownModifyLoadBalancerListenerRequestHttpHash(value: unknown): value is (typeof knownModifyLoadBalancerListenerRequestHttpHash)[number] {
  return (knownModifyLoadBalancerListenerRequestHttpHash as readonly unknown[]).includes(value);
}

/** Documented values of `ModifyLoadBalancerListener.SSLMode`; the service may know more. */
export const knownModifyLoadBalancerListenerRequestSSLMode = ['unidirectional', 'mutual'] as const;
export function isKnownModifyLoadBalancerListenerRequestSSLMode(value: unknown): value is (typeof knownModifyLoadBalancerListenerRequestSSLMode)[number] {
  return (knownModifyLoadBalancerListenerRequestSSLMode as readonly unknown[]).includes(value);
}
