// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Validators of the data types. */
import { assertValid } from '../runtime/validate/assert.ts';
import { createValidator, type Validator } from '../runtime/validate/validator.ts';
import type * as T from '../types.ts';
import {
  checkCreateLoadBalancerListenersListener,
  checkDeregisterInstancesFromLoadBalancerBackend,
  checkDescribeLBHealthStatusDataReceived,
  checkDescribeLoadBalancerBackendsBackendReceived,
  checkDescribeLoadBalancerListenersListenerReceived,
  checkDescribeLoadBalancerLogFilter,
  checkDescribeLoadBalancerLogLogInfoReceived,
  checkDescribeLoadBalancerLogLogReceived,
  checkDescribeLoadBalancersLoadBalancerReceived,
  checkDescribeLoadBalancersTaskResultDataReceived,
  checkGetCertListWithLoadBalancerCertReceived,
  checkGetCertListWithLoadBalancerListenerReceived,
  checkGetMonitorDataDimension,
  checkInquiryLBPriceAllInternetAccessible,
  checkInquiryLBPriceAllLbIdPriceReceived,
  checkInquiryLBPriceAllPriceReceived,
  checkModifyLoadBalancerBackendsBackend,
  checkRegisterInstancesWithLoadBalancerBackend,
} from './checks.ts';

export type DescribeLoadBalancersTaskResultData = T.DescribeLoadBalancersTaskResultData;
export const DescribeLoadBalancersTaskResultData: Validator<T.DescribeLoadBalancersTaskResultData> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancersTaskResultData>(
    'response',
    checkDescribeLoadBalancersTaskResultDataReceived,
  );
export const isDescribeLoadBalancersTaskResultData = (value: unknown): value is T.DescribeLoadBalancersTaskResultData =>
  DescribeLoadBalancersTaskResultData.is(value);
export function assertDescribeLoadBalancersTaskResultData(
  value: unknown,
): asserts value is T.DescribeLoadBalancersTaskResultData {
  assertValid(DescribeLoadBalancersTaskResultData, 'DescribeLoadBalancersTaskResultData', value);
}

export type InquiryLBPriceAllInternetAccessible = T.InquiryLBPriceAllInternetAccessible;
export const InquiryLBPriceAllInternetAccessible: Validator<T.InquiryLBPriceAllInternetAccessible> =
  /* @__PURE__ */ createValidator<T.InquiryLBPriceAllInternetAccessible>(
    'request',
    checkInquiryLBPriceAllInternetAccessible,
  );
export const isInquiryLBPriceAllInternetAccessible = (value: unknown): value is T.InquiryLBPriceAllInternetAccessible =>
  InquiryLBPriceAllInternetAccessible.is(value);
export function assertInquiryLBPriceAllInternetAccessible(
  value: unknown,
): asserts value is T.InquiryLBPriceAllInternetAccessible {
  assertValid(InquiryLBPriceAllInternetAccessible, 'InquiryLBPriceAllInternetAccessible', value);
}

export type InquiryLBPriceAllPrice = T.InquiryLBPriceAllPrice;
export const InquiryLBPriceAllPrice: Validator<T.InquiryLBPriceAllPrice> =
  /* @__PURE__ */ createValidator<T.InquiryLBPriceAllPrice>('response', checkInquiryLBPriceAllPriceReceived);
export const isInquiryLBPriceAllPrice = (value: unknown): value is T.InquiryLBPriceAllPrice =>
  InquiryLBPriceAllPrice.is(value);
export function assertInquiryLBPriceAllPrice(value: unknown): asserts value is T.InquiryLBPriceAllPrice {
  assertValid(InquiryLBPriceAllPrice, 'InquiryLBPriceAllPrice', value);
}

export type InquiryLBPriceAllLbIdPrice = T.InquiryLBPriceAllLbIdPrice;
export const InquiryLBPriceAllLbIdPrice: Validator<T.InquiryLBPriceAllLbIdPrice> =
  /* @__PURE__ */ createValidator<T.InquiryLBPriceAllLbIdPrice>('response', checkInquiryLBPriceAllLbIdPriceReceived);
export const isInquiryLBPriceAllLbIdPrice = (value: unknown): value is T.InquiryLBPriceAllLbIdPrice =>
  InquiryLBPriceAllLbIdPrice.is(value);
export function assertInquiryLBPriceAllLbIdPrice(value: unknown): asserts value is T.InquiryLBPriceAllLbIdPrice {
  assertValid(InquiryLBPriceAllLbIdPrice, 'InquiryLBPriceAllLbIdPrice', value);
}

export type DescribeLoadBalancersLoadBalancer = T.DescribeLoadBalancersLoadBalancer;
export const DescribeLoadBalancersLoadBalancer: Validator<T.DescribeLoadBalancersLoadBalancer> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancersLoadBalancer>(
    'response',
    checkDescribeLoadBalancersLoadBalancerReceived,
  );
export const isDescribeLoadBalancersLoadBalancer = (value: unknown): value is T.DescribeLoadBalancersLoadBalancer =>
  DescribeLoadBalancersLoadBalancer.is(value);
export function assertDescribeLoadBalancersLoadBalancer(
  value: unknown,
): asserts value is T.DescribeLoadBalancersLoadBalancer {
  assertValid(DescribeLoadBalancersLoadBalancer, 'DescribeLoadBalancersLoadBalancer', value);
}

export type GetMonitorDataDimension = T.GetMonitorDataDimension;
export const GetMonitorDataDimension: Validator<T.GetMonitorDataDimension> =
  /* @__PURE__ */ createValidator<T.GetMonitorDataDimension>('request', checkGetMonitorDataDimension);
export const isGetMonitorDataDimension = (value: unknown): value is T.GetMonitorDataDimension =>
  GetMonitorDataDimension.is(value);
export function assertGetMonitorDataDimension(value: unknown): asserts value is T.GetMonitorDataDimension {
  assertValid(GetMonitorDataDimension, 'GetMonitorDataDimension', value);
}

export type GetCertListWithLoadBalancerCert = T.GetCertListWithLoadBalancerCert;
export const GetCertListWithLoadBalancerCert: Validator<T.GetCertListWithLoadBalancerCert> =
  /* @__PURE__ */ createValidator<T.GetCertListWithLoadBalancerCert>(
    'response',
    checkGetCertListWithLoadBalancerCertReceived,
  );
export const isGetCertListWithLoadBalancerCert = (value: unknown): value is T.GetCertListWithLoadBalancerCert =>
  GetCertListWithLoadBalancerCert.is(value);
export function assertGetCertListWithLoadBalancerCert(
  value: unknown,
): asserts value is T.GetCertListWithLoadBalancerCert {
  assertValid(GetCertListWithLoadBalancerCert, 'GetCertListWithLoadBalancerCert', value);
}

export type GetCertListWithLoadBalancerListener = T.GetCertListWithLoadBalancerListener;
export const GetCertListWithLoadBalancerListener: Validator<T.GetCertListWithLoadBalancerListener> =
  /* @__PURE__ */ createValidator<T.GetCertListWithLoadBalancerListener>(
    'response',
    checkGetCertListWithLoadBalancerListenerReceived,
  );
export const isGetCertListWithLoadBalancerListener = (value: unknown): value is T.GetCertListWithLoadBalancerListener =>
  GetCertListWithLoadBalancerListener.is(value);
export function assertGetCertListWithLoadBalancerListener(
  value: unknown,
): asserts value is T.GetCertListWithLoadBalancerListener {
  assertValid(GetCertListWithLoadBalancerListener, 'GetCertListWithLoadBalancerListener', value);
}

export type DescribeLoadBalancerLogFilter = T.DescribeLoadBalancerLogFilter;
export const DescribeLoadBalancerLogFilter: Validator<T.DescribeLoadBalancerLogFilter> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogFilter>('request', checkDescribeLoadBalancerLogFilter);
export const isDescribeLoadBalancerLogFilter = (value: unknown): value is T.DescribeLoadBalancerLogFilter =>
  DescribeLoadBalancerLogFilter.is(value);
export function assertDescribeLoadBalancerLogFilter(value: unknown): asserts value is T.DescribeLoadBalancerLogFilter {
  assertValid(DescribeLoadBalancerLogFilter, 'DescribeLoadBalancerLogFilter', value);
}

export type DescribeLoadBalancerLogLogInfo = T.DescribeLoadBalancerLogLogInfo;
export const DescribeLoadBalancerLogLogInfo: Validator<T.DescribeLoadBalancerLogLogInfo> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogLogInfo>(
    'response',
    checkDescribeLoadBalancerLogLogInfoReceived,
  );
export const isDescribeLoadBalancerLogLogInfo = (value: unknown): value is T.DescribeLoadBalancerLogLogInfo =>
  DescribeLoadBalancerLogLogInfo.is(value);
export function assertDescribeLoadBalancerLogLogInfo(
  value: unknown,
): asserts value is T.DescribeLoadBalancerLogLogInfo {
  assertValid(DescribeLoadBalancerLogLogInfo, 'DescribeLoadBalancerLogLogInfo', value);
}

export type DescribeLoadBalancerLogLog = T.DescribeLoadBalancerLogLog;
export const DescribeLoadBalancerLogLog: Validator<T.DescribeLoadBalancerLogLog> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogLog>('response', checkDescribeLoadBalancerLogLogReceived);
export const isDescribeLoadBalancerLogLog = (value: unknown): value is T.DescribeLoadBalancerLogLog =>
  DescribeLoadBalancerLogLog.is(value);
export function assertDescribeLoadBalancerLogLog(value: unknown): asserts value is T.DescribeLoadBalancerLogLog {
  assertValid(DescribeLoadBalancerLogLog, 'DescribeLoadBalancerLogLog', value);
}

export type CreateLoadBalancerListenersListener = T.CreateLoadBalancerListenersListener;
export const CreateLoadBalancerListenersListener: Validator<T.CreateLoadBalancerListenersListener> =
  /* @__PURE__ */ createValidator<T.CreateLoadBalancerListenersListener>(
    'request',
    checkCreateLoadBalancerListenersListener,
  );
export const isCreateLoadBalancerListenersListener = (value: unknown): value is T.CreateLoadBalancerListenersListener =>
  CreateLoadBalancerListenersListener.is(value);
export function assertCreateLoadBalancerListenersListener(
  value: unknown,
): asserts value is T.CreateLoadBalancerListenersListener {
  assertValid(CreateLoadBalancerListenersListener, 'CreateLoadBalancerListenersListener', value);
}

export type DescribeLoadBalancerListenersListener = T.DescribeLoadBalancerListenersListener;
export const DescribeLoadBalancerListenersListener: Validator<T.DescribeLoadBalancerListenersListener> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListenersListener>(
    'response',
    checkDescribeLoadBalancerListenersListenerReceived,
  );
export const isDescribeLoadBalancerListenersListener = (
  value: unknown,
): value is T.DescribeLoadBalancerListenersListener => DescribeLoadBalancerListenersListener.is(value);
export function assertDescribeLoadBalancerListenersListener(
  value: unknown,
): asserts value is T.DescribeLoadBalancerListenersListener {
  assertValid(DescribeLoadBalancerListenersListener, 'DescribeLoadBalancerListenersListener', value);
}

export type RegisterInstancesWithLoadBalancerBackend = T.RegisterInstancesWithLoadBalancerBackend;
export const RegisterInstancesWithLoadBalancerBackend: Validator<T.RegisterInstancesWithLoadBalancerBackend> =
  /* @__PURE__ */ createValidator<T.RegisterInstancesWithLoadBalancerBackend>(
    'request',
    checkRegisterInstancesWithLoadBalancerBackend,
  );
export const isRegisterInstancesWithLoadBalancerBackend = (
  value: unknown,
): value is T.RegisterInstancesWithLoadBalancerBackend => RegisterInstancesWithLoadBalancerBackend.is(value);
export function assertRegisterInstancesWithLoadBalancerBackend(
  value: unknown,
): asserts value is T.RegisterInstancesWithLoadBalancerBackend {
  assertValid(RegisterInstancesWithLoadBalancerBackend, 'RegisterInstancesWithLoadBalancerBackend', value);
}

export type DescribeLoadBalancerBackendsBackend = T.DescribeLoadBalancerBackendsBackend;
export const DescribeLoadBalancerBackendsBackend: Validator<T.DescribeLoadBalancerBackendsBackend> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerBackendsBackend>(
    'response',
    checkDescribeLoadBalancerBackendsBackendReceived,
  );
export const isDescribeLoadBalancerBackendsBackend = (value: unknown): value is T.DescribeLoadBalancerBackendsBackend =>
  DescribeLoadBalancerBackendsBackend.is(value);
export function assertDescribeLoadBalancerBackendsBackend(
  value: unknown,
): asserts value is T.DescribeLoadBalancerBackendsBackend {
  assertValid(DescribeLoadBalancerBackendsBackend, 'DescribeLoadBalancerBackendsBackend', value);
}

export type ModifyLoadBalancerBackendsBackend = T.ModifyLoadBalancerBackendsBackend;
export const ModifyLoadBalancerBackendsBackend: Validator<T.ModifyLoadBalancerBackendsBackend> =
  /* @__PURE__ */ createValidator<T.ModifyLoadBalancerBackendsBackend>(
    'request',
    checkModifyLoadBalancerBackendsBackend,
  );
export const isModifyLoadBalancerBackendsBackend = (value: unknown): value is T.ModifyLoadBalancerBackendsBackend =>
  ModifyLoadBalancerBackendsBackend.is(value);
export function assertModifyLoadBalancerBackendsBackend(
  value: unknown,
): asserts value is T.ModifyLoadBalancerBackendsBackend {
  assertValid(ModifyLoadBalancerBackendsBackend, 'ModifyLoadBalancerBackendsBackend', value);
}

export type DeregisterInstancesFromLoadBalancerBackend = T.DeregisterInstancesFromLoadBalancerBackend;
export const DeregisterInstancesFromLoadBalancerBackend: Validator<T.DeregisterInstancesFromLoadBalancerBackend> =
  /* @__PURE__ */ createValidator<T.DeregisterInstancesFromLoadBalancerBackend>(
    'request',
    checkDeregisterInstancesFromLoadBalancerBackend,
  );
export const isDeregisterInstancesFromLoadBalancerBackend = (
  value: unknown,
): value is T.DeregisterInstancesFromLoadBalancerBackend => DeregisterInstancesFromLoadBalancerBackend.is(value);
export function assertDeregisterInstancesFromLoadBalancerBackend(
  value: unknown,
): asserts value is T.DeregisterInstancesFromLoadBalancerBackend {
  assertValid(DeregisterInstancesFromLoadBalancerBackend, 'DeregisterInstancesFromLoadBalancerBackend', value);
}

export type DescribeLBHealthStatusData = T.DescribeLBHealthStatusData;
export const DescribeLBHealthStatusData: Validator<T.DescribeLBHealthStatusData> =
  /* @__PURE__ */ createValidator<T.DescribeLBHealthStatusData>('response', checkDescribeLBHealthStatusDataReceived);
export const isDescribeLBHealthStatusData = (value: unknown): value is T.DescribeLBHealthStatusData =>
  DescribeLBHealthStatusData.is(value);
export function assertDescribeLBHealthStatusData(value: unknown): asserts value is T.DescribeLBHealthStatusData {
  assertValid(DescribeLBHealthStatusData, 'DescribeLBHealthStatusData', value);
}
