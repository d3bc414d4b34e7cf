// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Validators of the data types. */
import { assertValid } from '../runtime/validate/assert.ts';
import { type Fail, isFloat, isInteger, isList, isObject, isString, no } from '../runtime/validate/check.ts';
import { matching, oneOf, range } from '../runtime/validate/limits.ts';
import { createValidator, type Validator } from '../runtime/validate/validator.ts';
import type * as T from '../types.ts';

const values1: readonly unknown[] = ['TRAFFIC_POSTPAID_BY_HOUR', 'BANDWIDTH_POSTPAID_BY_HOUR', 'BANDWIDTH_PACKAGE'];
const values2: readonly unknown[] = [1, 2, 3, 4];
const values3: readonly unknown[] = [1, 0];
const values4: readonly unknown[] = ['wrr', 'ip_hash', 'least_conn'];
const values5: readonly unknown[] = ['wrr', 'least_conn'];
const pattern1 = /^\//u;
const values6: readonly unknown[] = ['unidirectional', 'mutual'];

export function checkDescribeLoadBalancersTaskResultDataReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['status'];
  if (!Number.isSafeInteger(v)) ok = fail('status', 1, 1);
  return ok;
}

export type DescribeLoadBalancersTaskResultData = T.DescribeLoadBalancersTaskResultData;
export const DescribeLoadBalancersTaskResultData: Validator<T.DescribeLoadBalancersTaskResultData> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersTaskResultData>('response', checkDescribeLoadBalancersTaskResultDataReceived);
/** True where `value` is a {@link T.DescribeLoadBalancersTaskResultData} as it stands. */
export const isDescribeLoadBalancersTaskResultData = (value: unknown): value is T.DescribeLoadBalancersTaskResultData => DescribeLoadBalancersTaskResultData.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancersTaskResultData} */
export function assertDescribeLoadBalancersTaskResultData(value: unknown): asserts value is T.DescribeLoadBalancersTaskResultData {
  assertValid(DescribeLoadBalancersTaskResultData, 'DescribeLoadBalancersTaskResultData', value);
}

export function checkInquiryLBPriceAllInternetAccessible(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['internetChargeType'];
  if (!values1.includes(v)) ok = fail('internetChargeType', 1, 0, oneOf(values1));
  v = value['internetMaxBandwidthOut'];
  if (!isInteger(v, 0, 2048)) ok = fail('internetMaxBandwidthOut', 1, 1, range(0, 2048));
  return ok && Object.keys(value).length === count;
}

export type InquiryLBPriceAllInternetAccessible = T.InquiryLBPriceAllInternetAccessible;
export const InquiryLBPriceAllInternetAccessible: Validator<T.InquiryLBPriceAllInternetAccessible> = /* @__PURE__ */ createValidator<T.InquiryLBPriceAllInternetAccessible>('request', checkInquiryLBPriceAllInternetAccessible);
/** True where `value` is a {@link T.InquiryLBPriceAllInternetAccessible} as it stands. */
export const isInquiryLBPriceAllInternetAccessible = (value: unknown): value is T.InquiryLBPriceAllInternetAccessible => InquiryLBPriceAllInternetAccessible.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.InquiryLBPriceAllInternetAccessible} */
export function assertInquiryLBPriceAllInternetAccessible(value: unknown): asserts value is T.InquiryLBPriceAllInternetAccessible {
  assertValid(InquiryLBPriceAllInternetAccessible, 'InquiryLBPriceAllInternetAccessible', value);
}

export function checkInquiryLBPriceAllPriceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['lbIdPrice'];
  if (!checkInquiryLBPriceAllLbIdPriceReceived(v)) ok = fail('lbIdPrice', 1, checkInquiryLBPriceAllLbIdPriceReceived);
  return ok;
}

export type InquiryLBPriceAllPrice = T.InquiryLBPriceAllPrice;
export const InquiryLBPriceAllPrice: Validator<T.InquiryLBPriceAllPrice> = /* @__PURE__ */ createValidator<T.InquiryLBPriceAllPrice>('response', checkInquiryLBPriceAllPriceReceived);
/** True where `value` is a {@link T.InquiryLBPriceAllPrice} as it stands. */
export const isInquiryLBPriceAllPrice = (value: unknown): value is T.InquiryLBPriceAllPrice => InquiryLBPriceAllPrice.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.InquiryLBPriceAllPrice} */
export function assertInquiryLBPriceAllPrice(value: unknown): asserts value is T.InquiryLBPriceAllPrice {
  assertValid(InquiryLBPriceAllPrice, 'InquiryLBPriceAllPrice', value);
}

export function checkInquiryLBPriceAllLbIdPriceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['originalPrice'];
  if (!isFloat(v)) ok = fail('originalPrice', 1, 2);
  v = value['discountPrice'];
  if (!isFloat(v)) ok = fail('discountPrice', 1, 2);
  return ok;
}

export type InquiryLBPriceAllLbIdPrice = T.InquiryLBPriceAllLbIdPrice;
export const InquiryLBPriceAllLbIdPrice: Validator<T.InquiryLBPriceAllLbIdPrice> = /* @__PURE__ */ createValidator<T.InquiryLBPriceAllLbIdPrice>('response', checkInquiryLBPriceAllLbIdPriceReceived);
/** True where `value` is a {@link T.InquiryLBPriceAllLbIdPrice} as it stands. */
export const isInquiryLBPriceAllLbIdPrice = (value: unknown): value is T.InquiryLBPriceAllLbIdPrice => InquiryLBPriceAllLbIdPrice.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.InquiryLBPriceAllLbIdPrice} */
export function assertInquiryLBPriceAllLbIdPrice(value: unknown): asserts value is T.InquiryLBPriceAllLbIdPrice {
  assertValid(InquiryLBPriceAllLbIdPrice, 'InquiryLBPriceAllLbIdPrice', value);
}

export function checkDescribeLoadBalancersLoadBalancerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['unLoadBalancerId'];
  if (typeof v !== 'string') ok = fail('unLoadBalancerId', 1, 0);
  v = value['loadBalancerName'];
  if (typeof v !== 'string') ok = fail('loadBalancerName', 1, 0);
  v = value['loadBalancerType'];
  if (!Number.isSafeInteger(v)) ok = fail('loadBalancerType', 1, 1);
  v = value['forward'];
  if (!Number.isSafeInteger(v)) ok = fail('forward', 1, 1);
  v = value['domain'];
  if (typeof v !== 'string') ok = fail('domain', 1, 0);
  v = value['loadBalancerVips'];
  if (!isList(v, isString)) ok = fail('loadBalancerVips', 1, [0]);
  v = value['status'];
  if (!Number.isSafeInteger(v)) ok = fail('status', 1, 1);
  v = value['createTime'];
  if (typeof v !== 'string') ok = fail('createTime', 1, 0);
  v = value['statusTime'];
  if (typeof v !== 'string') ok = fail('statusTime', 1, 0);
  v = value['projectId'];
  if (!Number.isSafeInteger(v)) ok = fail('projectId', 1, 1);
  v = value['vpcId'];
  if (!Number.isSafeInteger(v)) ok = fail('vpcId', 1, 1);
  v = value['subnetId'];
  if (!Number.isSafeInteger(v)) ok = fail('subnetId', 1, 1);
  v = value['openBgp'];
  if (!Number.isSafeInteger(v)) ok = fail('openBgp', 1, 1);
  v = value['snat'];
  if (typeof v !== 'boolean') ok = fail('snat', 1, 3);
  v = value['isolation'];
  if (!Number.isSafeInteger(v)) ok = fail('isolation', 1, 1);
  v = value['log'];
  if (typeof v !== 'string') ok = fail('log', 1, 0);
  return ok;
}

export type DescribeLoadBalancersLoadBalancer = T.DescribeLoadBalancersLoadBalancer;
export const DescribeLoadBalancersLoadBalancer: Validator<T.DescribeLoadBalancersLoadBalancer> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersLoadBalancer>('response', checkDescribeLoadBalancersLoadBalancerReceived);
/** True where `value` is a {@link T.DescribeLoadBalancersLoadBalancer} as it stands. */
export const isDescribeLoadBalancersLoadBalancer = (value: unknown): value is T.DescribeLoadBalancersLoadBalancer => DescribeLoadBalancersLoadBalancer.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancersLoadBalancer} */
export function assertDescribeLoadBalancersLoadBalancer(value: unknown): asserts value is T.DescribeLoadBalancersLoadBalancer {
  assertValid(DescribeLoadBalancersLoadBalancer, 'DescribeLoadBalancersLoadBalancer', value);
}

export function checkGetMonitorDataDimension(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['name'];
  if (typeof v !== 'string') ok = fail('name', 1, 0);
  v = value['value'];
  if (typeof v !== 'string') ok = fail('value', 1, 0);
  return ok && Object.keys(value).length === count;
}

export type GetMonitorDataDimension = T.GetMonitorDataDimension;
export const GetMonitorDataDimension: Validator<T.GetMonitorDataDimension> = /* @__PURE__ */ createValidator<T.GetMonitorDataDimension>('request', checkGetMonitorDataDimension);
/** True where `value` is a {@link T.GetMonitorDataDimension} as it stands. */
export const isGetMonitorDataDimension = (value: unknown): value is T.GetMonitorDataDimension => GetMonitorDataDimension.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.GetMonitorDataDimension} */
export function assertGetMonitorDataDimension(value: unknown): asserts value is T.GetMonitorDataDimension {
  assertValid(GetMonitorDataDimension, 'GetMonitorDataDimension', value);
}

export function checkGetCertListWithLoadBalancerCertReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LBName'];
  if (typeof v !== 'string') ok = fail('LBName', 1, 0);
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['region'];
  if (typeof v !== 'string') ok = fail('region', 1, 0);
  v = value['listener'];
  if (!isList(v, checkGetCertListWithLoadBalancerListenerReceived)) ok = fail('listener', 1, [checkGetCertListWithLoadBalancerListenerReceived]);
  return ok;
}

export type GetCertListWithLoadBalancerCert = T.GetCertListWithLoadBalancerCert;
export const GetCertListWithLoadBalancerCert: Validator<T.GetCertListWithLoadBalancerCert> = /* @__PURE__ */ createValidator<T.GetCertListWithLoadBalancerCert>('response', checkGetCertListWithLoadBalancerCertReceived);
/** True where `value` is a {@link T.GetCertListWithLoadBalancerCert} as it stands. */
export const isGetCertListWithLoadBalancerCert = (value: unknown): value is T.GetCertListWithLoadBalancerCert => GetCertListWithLoadBalancerCert.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.GetCertListWithLoadBalancerCert} */
export function assertGetCertListWithLoadBalancerCert(value: unknown): asserts value is T.GetCertListWithLoadBalancerCert {
  assertValid(GetCertListWithLoadBalancerCert, 'GetCertListWithLoadBalancerCert', value);
}

export function checkGetCertListWithLoadBalancerListenerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['unListenerId'];
  if (typeof v !== 'string') ok = fail('unListenerId', 1, 0);
  v = value['listenerName'];
  if (typeof v !== 'string') ok = fail('listenerName', 1, 0);
  v = value['loadBalancerPort'];
  if (!Number.isSafeInteger(v)) ok = fail('loadBalancerPort', 1, 1);
  v = value['instancePort'];
  if (!Number.isSafeInteger(v)) ok = fail('instancePort', 1, 1);
  v = value['protocol'];
  if (!Number.isSafeInteger(v)) ok = fail('protocol', 1, 1);
  v = value['sessionExpire'];
  if (!Number.isSafeInteger(v)) ok = fail('sessionExpire', 1, 1);
  v = value['healthSwitch'];
  if (!Number.isSafeInteger(v)) ok = fail('healthSwitch', 1, 1);
  v = value['timeOut'];
  if (!Number.isSafeInteger(v)) ok = fail('timeOut', 1, 1);
  v = value['intervalTime'];
  if (!Number.isSafeInteger(v)) ok = fail('intervalTime', 1, 1);
  v = value['healthNum'];
  if (!Number.isSafeInteger(v)) ok = fail('healthNum', 1, 1);
  v = value['unhealthNum'];
  if (!Number.isSafeInteger(v)) ok = fail('unhealthNum', 1, 1);
  v = value['httpHash'];
  if (typeof v !== 'string') ok = fail('httpHash', 1, 0);
  v = value['scheduler'];
  if (typeof v !== 'string') ok = fail('scheduler', 1, 0);
  v = value['httpCode'];
  if (!Number.isSafeInteger(v)) ok = fail('httpCode', 1, 1);
  v = value['SSLMode'];
  if (typeof v !== 'string') ok = fail('SSLMode', 1, 0);
  v = value['certId'];
  if (typeof v !== 'string') ok = fail('certId', 1, 0);
  v = value['certCaId'];
  if (typeof v !== 'string') ok = fail('certCaId', 1, 0);
  return ok;
}

export type GetCertListWithLoadBalancerListener = T.GetCertListWithLoadBalancerListener;
export const GetCertListWithLoadBalancerListener: Validator<T.GetCertListWithLoadBalancerListener> = /* @__PURE__ */ createValidator<T.GetCertListWithLoadBalancerListener>('response', checkGetCertListWithLoadBalancerListenerReceived);
/** True where `value` is a {@link T.GetCertListWithLoadBalancerListener} as it stands. */
export const isGetCertListWithLoadBalancerListener = (value: unknown): value is T.GetCertListWithLoadBalancerListener => GetCertListWithLoadBalancerListener.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.GetCertListWithLoadBalancerListener} */
export function assertGetCertListWithLoadBalancerListener(value: unknown): asserts value is T.GetCertListWithLoadBalancerListener {
  assertValid(GetCertListWithLoadBalancerListener, 'GetCertListWithLoadBalancerListener', value);
}

export function checkDescribeLoadBalancerLogFilter(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['key'];
  if (typeof v !== 'string') ok = fail('key', 1, 0);
  v = value['value'];
  if (typeof v !== 'string') ok = fail('value', 1, 0);
  return ok && Object.keys(value).length === count;
}

export type DescribeLoadBalancerLogFilter = T.DescribeLoadBalancerLogFilter;
export const DescribeLoadBalancerLogFilter: Validator<T.DescribeLoadBalancerLogFilter> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogFilter>('request', checkDescribeLoadBalancerLogFilter);
/** True where `value` is a {@link T.DescribeLoadBalancerLogFilter} as it stands. */
export const isDescribeLoadBalancerLogFilter = (value: unknown): value is T.DescribeLoadBalancerLogFilter => DescribeLoadBalancerLogFilter.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerLogFilter} */
export function assertDescribeLoadBalancerLogFilter(value: unknown): asserts value is T.DescribeLoadBalancerLogFilter {
  assertValid(DescribeLoadBalancerLogFilter, 'DescribeLoadBalancerLogFilter', value);
}

export function checkDescribeLoadBalancerLogLogInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['logList'];
  if (!isList(v, checkDescribeLoadBalancerLogLogReceived)) ok = fail('logList', 1, [checkDescribeLoadBalancerLogLogReceived]);
  v = value['total'];
  if (!Number.isSafeInteger(v)) ok = fail('total', 1, 1);
  return ok;
}

export type DescribeLoadBalancerLogLogInfo = T.DescribeLoadBalancerLogLogInfo;
export const DescribeLoadBalancerLogLogInfo: Validator<T.DescribeLoadBalancerLogLogInfo> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogLogInfo>('response', checkDescribeLoadBalancerLogLogInfoReceived);
/** True where `value` is a {@link T.DescribeLoadBalancerLogLogInfo} as it stands. */
export const isDescribeLoadBalancerLogLogInfo = (value: unknown): value is T.DescribeLoadBalancerLogLogInfo => DescribeLoadBalancerLogLogInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerLogLogInfo} */
export function assertDescribeLoadBalancerLogLogInfo(value: unknown): asserts value is T.DescribeLoadBalancerLogLogInfo {
  assertValid(DescribeLoadBalancerLogLogInfo, 'DescribeLoadBalancerLogLogInfo', value);
}

export function checkDescribeLoadBalancerLogLogReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['server_name'];
  if (typeof v !== 'string') ok = fail('server_name', 1, 0);
  v = value['request'];
  if (typeof v !== 'string') ok = fail('request', 1, 0);
  v = value['remote_addr'];
  if (typeof v !== 'string') ok = fail('remote_addr', 1, 0);
  v = value['upstream_addr'];
  if (typeof v !== 'string') ok = fail('upstream_addr', 1, 0);
  v = value['upstream_header_time'];
  if (typeof v !== 'string') ok = fail('upstream_header_time', 1, 0);
  v = value['connection_requests'];
  if (!Number.isSafeInteger(v)) ok = fail('connection_requests', 1, 1);
  v = value['ssl_handshake_time'];
  if (typeof v !== 'string') ok = fail('ssl_handshake_time', 1, 0);
  v = value['ssl_cipher'];
  if (typeof v !== 'string') ok = fail('ssl_cipher', 1, 0);
  v = value['ssl_protocol'];
  if (typeof v !== 'string') ok = fail('ssl_protocol', 1, 0);
  v = value['ssl_session_reused'];
  if (typeof v !== 'string') ok = fail('ssl_session_reused', 1, 0);
  v = value['time_local'];
  if (typeof v !== 'string') ok = fail('time_local', 1, 0);
  v = value['http_host'];
  if (typeof v !== 'string') ok = fail('http_host', 1, 0);
  v = value['server_addr'];
  if (typeof v !== 'string') ok = fail('server_addr', 1, 0);
  v = value['bytes_sent'];
  if (!Number.isSafeInteger(v)) ok = fail('bytes_sent', 1, 1);
  v = value['upstream_status'];
  if (typeof v !== 'string') ok = fail('upstream_status', 1, 0);
  v = value['protocol_type'];
  if (typeof v !== 'string') ok = fail('protocol_type', 1, 0);
  v = value['request_time'];
  if (!Number.isSafeInteger(v)) ok = fail('request_time', 1, 1);
  v = value['upstream_connect_time'];
  if (!Number.isSafeInteger(v)) ok = fail('upstream_connect_time', 1, 1);
  v = value['request_length'];
  if (!Number.isSafeInteger(v)) ok = fail('request_length', 1, 1);
  v = value['tcpinfo_rtt'];
  if (!Number.isSafeInteger(v)) ok = fail('tcpinfo_rtt', 1, 1);
  v = value['upstream_response_time'];
  if (!Number.isSafeInteger(v)) ok = fail('upstream_response_time', 1, 1);
  v = value['status'];
  if (typeof v !== 'string') ok = fail('status', 1, 0);
  v = value['http_user_agent'];
  if (typeof v !== 'string') ok = fail('http_user_agent', 1, 0);
  return ok;
}

export type DescribeLoadBalancerLogLog = T.DescribeLoadBalancerLogLog;
export const DescribeLoadBalancerLogLog: Validator<T.DescribeLoadBalancerLogLog> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogLog>('response', checkDescribeLoadBalancerLogLogReceived);
/** True where `value` is a {@link T.DescribeLoadBalancerLogLog} as it stands. */
export const isDescribeLoadBalancerLogLog = (value: unknown): value is T.DescribeLoadBalancerLogLog => DescribeLoadBalancerLogLog.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerLogLog} */
export function assertDescribeLoadBalancerLogLog(value: unknown): asserts value is T.DescribeLoadBalancerLogLog {
  assertValid(DescribeLoadBalancerLogLog, 'DescribeLoadBalancerLogLog', value);
}

export function checkCreateLoadBalancerListenersListener(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 3;
  v = value['loadBalancerPort'];
  if (!isInteger(v, 1, 65535)) ok = fail('loadBalancerPort', 1, 1, range(1, 65535));
  v = value['instancePort'];
  if (!isInteger(v, 1, 65535)) ok = fail('instancePort', 1, 1, range(1, 65535));
  v = value['protocol'];
  if (!values2.includes(v)) ok = fail('protocol', 1, 1, oneOf(values2));
  v = value['listenerName'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('listenerName', 0, 0);
  v = value['sessionExpire'];
  if (v !== undefined && (count++, !isInteger(v, 0, 3600))) ok = fail('sessionExpire', 0, 1, range(0, 3600));
  v = value['healthSwitch'];
  if (v !== undefined && (count++, !values3.includes(v))) ok = fail('healthSwitch', 0, 1, oneOf(values3));
  v = value['timeOut'];
  if (v !== undefined && (count++, !isInteger(v, 2, 60))) ok = fail('timeOut', 0, 1, range(2, 60));
  v = value['intervalTime'];
  if (v !== undefined && (count++, !isInteger(v, 5, 300))) ok = fail('intervalTime', 0, 1, range(5, 300));
  v = value['healthNum'];
  if (v !== undefined && (count++, !isInteger(v, 2, 10))) ok = fail('healthNum', 0, 1, range(2, 10));
  v = value['unhealthNum'];
  if (v !== undefined && (count++, !isInteger(v, 2, 10))) ok = fail('unhealthNum', 0, 1, range(2, 10));
  v = value['httpHash'];
  if (v !== undefined && (count++, !values4.includes(v))) ok = fail('httpHash', 0, 0, oneOf(values4));
  v = value['scheduler'];
  if (v !== undefined && (count++, !values5.includes(v))) ok = fail('scheduler', 0, 0, oneOf(values5));
  v = value['httpCode'];
  if (v !== undefined && (count++, !isInteger(v, 1, 31))) ok = fail('httpCode', 0, 1, range(1, 31));
  v = value['httpCheckPath'];
  if (v !== undefined && (count++, (typeof v !== 'string' || !pattern1.test(v)))) ok = fail('httpCheckPath', 0, 0, matching(pattern1));
  v = value['SSLMode'];
  if (v !== undefined && (count++, !values6.includes(v))) ok = fail('SSLMode', 0, 0, oneOf(values6));
  v = value['certId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('certId', 0, 0);
  v = value['certCaId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('certCaId', 0, 0);
  v = value['certCaContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('certCaContent', 0, 0);
  v = value['certCaName'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('certCaName', 0, 0);
  v = value['certContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('certContent', 0, 0);
  v = value['certKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('certKey', 0, 0);
  v = value['certName'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('certName', 0, 0);
  return ok && Object.keys(value).length === count;
}

export type CreateLoadBalancerListenersListener = T.CreateLoadBalancerListenersListener;
export const CreateLoadBalancerListenersListener: Validator<T.CreateLoadBalancerListenersListener> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerListenersListener>('request', checkCreateLoadBalancerListenersListener);
/** True where `value` is a {@link T.CreateLoadBalancerListenersListener} as it stands. */
export const isCreateLoadBalancerListenersListener = (value: unknown): value is T.CreateLoadBalancerListenersListener => CreateLoadBalancerListenersListener.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CreateLoadBalancerListenersListener} */
export function assertCreateLoadBalancerListenersListener(value: unknown): asserts value is T.CreateLoadBalancerListenersListener {
  assertValid(CreateLoadBalancerListenersListener, 'CreateLoadBalancerListenersListener', value);
}

export function checkDescribeLoadBalancerListenersListenerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['listenerId'];
  if (typeof v !== 'string') ok = fail('listenerId', 1, 0);
  v = value['unListenerId'];
  if (typeof v !== 'string') ok = fail('unListenerId', 1, 0);
  v = value['loadBalancerPort'];
  if (!Number.isSafeInteger(v)) ok = fail('loadBalancerPort', 1, 1);
  v = value['instancePort'];
  if (!Number.isSafeInteger(v)) ok = fail('instancePort', 1, 1);
  v = value['listenerName'];
  if (typeof v !== 'string') ok = fail('listenerName', 1, 0);
  v = value['protocol'];
  if (!Number.isSafeInteger(v)) ok = fail('protocol', 1, 1);
  v = value['sessionExpire'];
  if (!Number.isSafeInteger(v)) ok = fail('sessionExpire', 1, 1);
  v = value['healthSwitch'];
  if (!Number.isSafeInteger(v)) ok = fail('healthSwitch', 1, 1);
  v = value['timeOut'];
  if (!Number.isSafeInteger(v)) ok = fail('timeOut', 1, 1);
  v = value['intervalTime'];
  if (!Number.isSafeInteger(v)) ok = fail('intervalTime', 1, 1);
  v = value['healthNum'];
  if (!Number.isSafeInteger(v)) ok = fail('healthNum', 1, 1);
  v = value['unhealthNum'];
  if (!Number.isSafeInteger(v)) ok = fail('unhealthNum', 1, 1);
  v = value['httpHash'];
  if (typeof v !== 'string') ok = fail('httpHash', 1, 0);
  v = value['scheduler'];
  if (typeof v !== 'string') ok = fail('scheduler', 1, 0);
  v = value['httpCode'];
  if (!Number.isSafeInteger(v)) ok = fail('httpCode', 1, 1);
  v = value['httpCheckPath'];
  if (typeof v !== 'string') ok = fail('httpCheckPath', 1, 0);
  v = value['SSLMode'];
  if (typeof v !== 'string') ok = fail('SSLMode', 1, 0);
  v = value['certId'];
  if (typeof v !== 'string') ok = fail('certId', 1, 0);
  v = value['certCaId'];
  if (typeof v !== 'string') ok = fail('certCaId', 1, 0);
  v = value['status'];
  if (!Number.isSafeInteger(v)) ok = fail('status', 1, 1);
  return ok;
}

export type DescribeLoadBalancerListenersListener = T.DescribeLoadBalancerListenersListener;
export const DescribeLoadBalancerListenersListener: Validator<T.DescribeLoadBalancerListenersListener> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListenersListener>('response', checkDescribeLoadBalancerListenersListenerReceived);
/** True where `value` is a {@link T.DescribeLoadBalancerListenersListener} as it stands. */
export const isDescribeLoadBalancerListenersListener = (value: unknown): value is T.DescribeLoadBalancerListenersListener => DescribeLoadBalancerListenersListener.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerListenersListener} */
export function assertDescribeLoadBalancerListenersListener(value: unknown): asserts value is T.DescribeLoadBalancerListenersListener {
  assertValid(DescribeLoadBalancerListenersListener, 'DescribeLoadBalancerListenersListener', value);
}

export function checkRegisterInstancesWithLoadBalancerBackend(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['instanceId'];
  if (typeof v !== 'string') ok = fail('instanceId', 1, 0);
  v = value['weight'];
  if (v !== undefined && (count++, !isInteger(v, 0, 100))) ok = fail('weight', 0, 1, range(0, 100));
  return ok && Object.keys(value).length === count;
}

export type RegisterInstancesWithLoadBalancerBackend = T.RegisterInstancesWithLoadBalancerBackend;
export const RegisterInstancesWithLoadBalancerBackend: Validator<T.RegisterInstancesWithLoadBalancerBackend> = /* @__PURE__ */ createValidator<T.RegisterInstancesWithLoadBalancerBackend>('request', checkRegisterInstancesWithLoadBalancerBackend);
/** True where `value` is a {@link T.RegisterInstancesWithLoadBalancerBackend} as it stands. */
export const isRegisterInstancesWithLoadBalancerBackend = (value: unknown): value is T.RegisterInstancesWithLoadBalancerBackend => RegisterInstancesWithLoadBalancerBackend.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RegisterInstancesWithLoadBalancerBackend} */
export function assertRegisterInstancesWithLoadBalancerBackend(value: unknown): asserts value is T.RegisterInstancesWithLoadBalancerBackend {
  assertValid(RegisterInstancesWithLoadBalancerBackend, 'RegisterInstancesWithLoadBalancerBackend', value);
}

export function checkDescribeLoadBalancerBackendsBackendReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['instanceId'];
  if (typeof v !== 'string') ok = fail('instanceId', 1, 0);
  v = value['unInstanceId'];
  if (typeof v !== 'string') ok = fail('unInstanceId', 1, 0);
  v = value['weight'];
  if (!Number.isSafeInteger(v)) ok = fail('weight', 1, 1);
  v = value['instanceName'];
  if (typeof v !== 'string') ok = fail('instanceName', 1, 0);
  v = value['lanIp'];
  if (typeof v !== 'string') ok = fail('lanIp', 1, 0);
  v = value['wanIpSet'];
  if (!isList(v, isString)) ok = fail('wanIpSet', 1, [0]);
  v = value['instanceStatus'];
  if (!Number.isSafeInteger(v)) ok = fail('instanceStatus', 1, 1);
  return ok;
}

export type DescribeLoadBalancerBackendsBackend = T.DescribeLoadBalancerBackendsBackend;
export const DescribeLoadBalancerBackendsBackend: Validator<T.DescribeLoadBalancerBackendsBackend> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerBackendsBackend>('response', checkDescribeLoadBalancerBackendsBackendReceived);
/** True where `value` is a {@link T.DescribeLoadBalancerBackendsBackend} as it stands. */
export const isDescribeLoadBalancerBackendsBackend = (value: unknown): value is T.DescribeLoadBalancerBackendsBackend => DescribeLoadBalancerBackendsBackend.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerBackendsBackend} */
export function assertDescribeLoadBalancerBackendsBackend(value: unknown): asserts value is T.DescribeLoadBalancerBackendsBackend {
  assertValid(DescribeLoadBalancerBackendsBackend, 'DescribeLoadBalancerBackendsBackend', value);
}

export function checkModifyLoadBalancerBackendsBackend(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['instanceId'];
  if (typeof v !== 'string') ok = fail('instanceId', 1, 0);
  v = value['weight'];
  if (!isInteger(v, 0, 100)) ok = fail('weight', 1, 1, range(0, 100));
  return ok && Object.keys(value).length === count;
}

export type ModifyLoadBalancerBackendsBackend = T.ModifyLoadBalancerBackendsBackend;
export const ModifyLoadBalancerBackendsBackend: Validator<T.ModifyLoadBalancerBackendsBackend> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerBackendsBackend>('request', checkModifyLoadBalancerBackendsBackend);
/** True where `value` is a {@link T.ModifyLoadBalancerBackendsBackend} as it stands. */
export const isModifyLoadBalancerBackendsBackend = (value: unknown): value is T.ModifyLoadBalancerBackendsBackend => ModifyLoadBalancerBackendsBackend.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyLoadBalancerBackendsBackend} */
export function assertModifyLoadBalancerBackendsBackend(value: unknown): asserts value is T.ModifyLoadBalancerBackendsBackend {
  assertValid(ModifyLoadBalancerBackendsBackend, 'ModifyLoadBalancerBackendsBackend', value);
}

export function checkDeregisterInstancesFromLoadBalancerBackend(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['instanceId'];
  if (typeof v !== 'string') ok = fail('instanceId', 1, 0);
  return ok && Object.keys(value).length === count;
}

export type DeregisterInstancesFromLoadBalancerBackend = T.DeregisterInstancesFromLoadBalancerBackend;
export const DeregisterInstancesFromLoadBalancerBackend: Validator<T.DeregisterInstancesFromLoadBalancerBackend> = /* @__PURE__ */ createValidator<T.DeregisterInstancesFromLoadBalancerBackend>('request', checkDeregisterInstancesFromLoadBalancerBackend);
/** True where `value` is a {@link T.DeregisterInstancesFromLoadBalancerBackend} as it stands. */
export const isDeregisterInstancesFromLoadBalancerBackend = (value: unknown): value is T.DeregisterInstancesFromLoadBalancerBackend => DeregisterInstancesFromLoadBalancerBackend.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeregisterInstancesFromLoadBalancerBackend} */
export function assertDeregisterInstancesFromLoadBalancerBackend(value: unknown): asserts value is T.DeregisterInstancesFromLoadBalancerBackend {
  assertValid(DeregisterInstancesFromLoadBalancerBackend, 'DeregisterInstancesFromLoadBalancerBackend', value);
}

export function checkDescribeLBHealthStatusDataReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ip'];
  if (typeof v !== 'string') ok = fail('ip', 1, 0);
  v = value['protocol'];
  if (typeof v !== 'string') ok = fail('protocol', 1, 0);
  v = value['port'];
  if (!Number.isSafeInteger(v)) ok = fail('port', 1, 1);
  v = value['vport'];
  if (!Number.isSafeInteger(v)) ok = fail('vport', 1, 1);
  v = value['healthStatus'];
  if (!Number.isSafeInteger(v)) ok = fail('healthStatus', 1, 1);
  return ok;
}

export type DescribeLBHealthStatusData = T.DescribeLBHealthStatusData;
export const DescribeLBHealthStatusData: Validator<T.DescribeLBHealthStatusData> = /* @__PURE__ */ createValidator<T.DescribeLBHealthStatusData>('response', checkDescribeLBHealthStatusDataReceived);
/** True where `value` is a {@link T.DescribeLBHealthStatusData} as it stands. */
export const isDescribeLBHealthStatusData = (value: unknown): value is T.DescribeLBHealthStatusData => DescribeLBHealthStatusData.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLBHealthStatusData} */
export function assertDescribeLBHealthStatusData(value: unknown): asserts value is T.DescribeLBHealthStatusData {
  assertValid(DescribeLBHealthStatusData, 'DescribeLBHealthStatusData', value);
}

