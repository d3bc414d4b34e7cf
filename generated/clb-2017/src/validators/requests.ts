// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Validators of the requests. */
import { assertValid } from '../runtime/validate/assert.ts';
import { type Fail, isInteger, isList, isObject, isString, no } from '../runtime/validate/check.ts';
import { length, matching, oneOf, range, unless } from '../runtime/validate/limits.ts';
import { createValidator, type Validator } from '../runtime/validate/validator.ts';
import type * as T from '../types.ts';
import {
  checkCreateLoadBalancerListenersListener,
  checkDeregisterInstancesFromLoadBalancerBackend,
  checkDescribeLoadBalancerLogFilter,
  checkGetMonitorDataDimension,
  checkInquiryLBPriceAllInternetAccessible,
  checkModifyLoadBalancerBackendsBackend,
  checkRegisterInstancesWithLoadBalancerBackend,
} from './types.ts';

const values1: readonly unknown[] = [2, 3];
const values2: readonly unknown[] = [1, 0];
const pattern1 = /^[\-\p{L}\p{M}\p{N}_]*$/u;
const pattern2 = /^[\-\p{Ll}\p{N}]*$/u;
const values3: readonly unknown[] = [1, 0, -1];
const values4: readonly unknown[] = ['loadBalancerName', 'createTime', 'domain', 'loadBalancerType'];
const values5: readonly unknown[] = [0, 1, 2];
const values6: readonly unknown[] = [60, 300];
const values7: readonly unknown[] = ['desc', 'asc'];
const values8: readonly unknown[] = [1, 2, 3, 4];
const values9: readonly unknown[] = ['wrr', 'least_conn'];
const values10: readonly unknown[] = ['wrr', 'ip_hash', 'least_conn'];
const pattern3 = /^\//u;
const values11: readonly unknown[] = ['unidirectional', 'mutual'];

export function checkDescribeLoadBalancersTaskResultRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['requestId'];
  if (!isInteger(v)) ok = fail('requestId', 1, 1);
  return ok && Object.keys(value).length === count;
}

export type DescribeLoadBalancersTaskResultRequest = T.DescribeLoadBalancersTaskResultRequest;
export const DescribeLoadBalancersTaskResultRequest: Validator<T.DescribeLoadBalancersTaskResultRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersTaskResultRequest>('request', checkDescribeLoadBalancersTaskResultRequest);
/** True where `value` is a {@link T.DescribeLoadBalancersTaskResultRequest} as it stands. */
export const isDescribeLoadBalancersTaskResultRequest = (value: unknown): value is T.DescribeLoadBalancersTaskResultRequest => DescribeLoadBalancersTaskResultRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancersTaskResultRequest} */
export function assertDescribeLoadBalancersTaskResultRequest(value: unknown): asserts value is T.DescribeLoadBalancersTaskResultRequest {
  assertValid(DescribeLoadBalancersTaskResultRequest, 'DescribeLoadBalancersTaskResultRequest', value);
}

export function checkCreateLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 0;
  v = value['loadBalancerType'];
  if (v !== undefined && (count++, !values1.includes(v))) ok = fail('loadBalancerType', 0, 1, oneOf(values1));
  v = value['forward'];
  if (v !== undefined && (count++, !values2.includes(v))) ok = fail('forward', 0, 1, oneOf(values2));
  v = value['loadBalancerName'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 50 || v.length < 1 || !pattern1.test(v)))) ok = fail('loadBalancerName', 0, 0, length(1, 50), matching(pattern1));
  v = value['domainPrefix'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 20 || v.length < 1 || !pattern2.test(v)))) ok = fail('domainPrefix', 0, 0, length(1, 20), matching(pattern2));
  v = value['vpcId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('vpcId', 0, 0);
  v = value['subnetId'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('subnetId', 0, 1);
  v = value['projectId'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('projectId', 0, 1);
  v = value['number'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('number', 0, 1);
  return ok && Object.keys(value).length === count;
}

export type CreateLoadBalancerRequest = T.CreateLoadBalancerRequest;
export const CreateLoadBalancerRequest: Validator<T.CreateLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerRequest>('request', checkCreateLoadBalancerRequest);
/** True where `value` is a {@link T.CreateLoadBalancerRequest} as it stands. */
export const isCreateLoadBalancerRequest = (value: unknown): value is T.CreateLoadBalancerRequest => CreateLoadBalancerRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CreateLoadBalancerRequest} */
export function assertCreateLoadBalancerRequest(value: unknown): asserts value is T.CreateLoadBalancerRequest {
  assertValid(CreateLoadBalancerRequest, 'CreateLoadBalancerRequest', value);
}

export function checkInquiryLBPriceAllRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['loadBalancerType'];
  if (!values1.includes(v)) ok = fail('loadBalancerType', 1, 1, oneOf(values1));
  v = value['lbChargeType'];
  if (typeof v !== 'string') ok = fail('lbChargeType', 1, 0);
  v = value['goodsNum'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('goodsNum', 0, 1);
  v = value['internetAccessible'];
  if (v !== undefined && (count++, !checkInquiryLBPriceAllInternetAccessible(v))) ok = fail('internetAccessible', 0, checkInquiryLBPriceAllInternetAccessible);
  v = value['loadBalancerId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('loadBalancerId', 0, 0);
  return ok && Object.keys(value).length === count;
}

export type InquiryLBPriceAllRequest = T.InquiryLBPriceAllRequest;
export const InquiryLBPriceAllRequest: Validator<T.InquiryLBPriceAllRequest> = /* @__PURE__ */ createValidator<T.InquiryLBPriceAllRequest>('request', checkInquiryLBPriceAllRequest);
/** True where `value` is a {@link T.InquiryLBPriceAllRequest} as it stands. */
export const isInquiryLBPriceAllRequest = (value: unknown): value is T.InquiryLBPriceAllRequest => InquiryLBPriceAllRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.InquiryLBPriceAllRequest} */
export function assertInquiryLBPriceAllRequest(value: unknown): asserts value is T.InquiryLBPriceAllRequest {
  assertValid(InquiryLBPriceAllRequest, 'InquiryLBPriceAllRequest', value);
}

export function checkDescribeLoadBalancersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 0;
  v = value['loadBalancerIds'];
  if (v !== undefined && (count++, !isList(v, isString))) ok = fail('loadBalancerIds', 0, [0]);
  v = value['loadBalancerType'];
  if (v !== undefined && (count++, !values1.includes(v))) ok = fail('loadBalancerType', 0, 1, oneOf(values1));
  v = value['forward'];
  if (v !== undefined && (count++, !values3.includes(v))) ok = fail('forward', 0, 1, oneOf(values3));
  v = value['loadBalancerName'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('loadBalancerName', 0, 0);
  v = value['domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('domain', 0, 0);
  v = value['loadBalancerVips'];
  if (v !== undefined && (count++, !isList(v, isString))) ok = fail('loadBalancerVips', 0, [0]);
  v = value['backendWanIps'];
  if (v !== undefined && (count++, !isList(v, isString))) ok = fail('backendWanIps', 0, [0]);
  v = value['backendLanIps'];
  if (v !== undefined && (count++, !isList(v, isString))) ok = fail('backendLanIps', 0, [0]);
  v = value['offset'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('offset', 0, 1);
  v = value['limit'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('limit', 0, 1);
  v = value['orderBy'];
  if (v !== undefined && (count++, !values4.includes(v))) ok = fail('orderBy', 0, 0, oneOf(values4));
  v = value['orderType'];
  if (v !== undefined && (count++, !values2.includes(v))) ok = fail('orderType', 0, 1, oneOf(values2));
  v = value['searchKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('searchKey', 0, 0);
  v = value['projectId'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('projectId', 0, 1);
  v = value['withRs'];
  if (v !== undefined && (count++, !values5.includes(v))) ok = fail('withRs', 0, 1, oneOf(values5));
  return ok && Object.keys(value).length === count;
}

export type DescribeLoadBalancersRequest = T.DescribeLoadBalancersRequest;
export const DescribeLoadBalancersRequest: Validator<T.DescribeLoadBalancersRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersRequest>('request', checkDescribeLoadBalancersRequest);
/** True where `value` is a {@link T.DescribeLoadBalancersRequest} as it stands. */
export const isDescribeLoadBalancersRequest = (value: unknown): value is T.DescribeLoadBalancersRequest => DescribeLoadBalancersRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancersRequest} */
export function assertDescribeLoadBalancersRequest(value: unknown): asserts value is T.DescribeLoadBalancersRequest {
  assertValid(DescribeLoadBalancersRequest, 'DescribeLoadBalancersRequest', value);
}

export function checkDeleteLoadBalancersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['loadBalancerIds'];
  if (!isList(v, isString)) ok = fail('loadBalancerIds', 1, [0]);
  return ok && Object.keys(value).length === count;
}

export type DeleteLoadBalancersRequest = T.DeleteLoadBalancersRequest;
export const DeleteLoadBalancersRequest: Validator<T.DeleteLoadBalancersRequest> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancersRequest>('request', checkDeleteLoadBalancersRequest);
/** True where `value` is a {@link T.DeleteLoadBalancersRequest} as it stands. */
export const isDeleteLoadBalancersRequest = (value: unknown): value is T.DeleteLoadBalancersRequest => DeleteLoadBalancersRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeleteLoadBalancersRequest} */
export function assertDeleteLoadBalancersRequest(value: unknown): asserts value is T.DeleteLoadBalancersRequest {
  assertValid(DeleteLoadBalancersRequest, 'DeleteLoadBalancersRequest', value);
}

export function checkGetMonitorDataRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 3;
  v = value['namespace'];
  if (typeof v !== 'string') ok = fail('namespace', 1, 0);
  v = value['metricName'];
  if (typeof v !== 'string') ok = fail('metricName', 1, 0);
  v = value['dimensions'];
  if (!isList(v, checkGetMonitorDataDimension)) ok = fail('dimensions', 1, [checkGetMonitorDataDimension]);
  v = value['startTime'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('startTime', 0, 0);
  v = value['endTime'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('endTime', 0, 0);
  v = value['period'];
  if (v !== undefined && (count++, !values6.includes(v))) ok = fail('period', 0, 1, oneOf(values6));
  return ok && Object.keys(value).length === count;
}

export type GetMonitorDataRequest = T.GetMonitorDataRequest;
export const GetMonitorDataRequest: Validator<T.GetMonitorDataRequest> = /* @__PURE__ */ createValidator<T.GetMonitorDataRequest>('request', checkGetMonitorDataRequest);
/** True where `value` is a {@link T.GetMonitorDataRequest} as it stands. */
export const isGetMonitorDataRequest = (value: unknown): value is T.GetMonitorDataRequest => GetMonitorDataRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.GetMonitorDataRequest} */
export function assertGetMonitorDataRequest(value: unknown): asserts value is T.GetMonitorDataRequest {
  assertValid(GetMonitorDataRequest, 'GetMonitorDataRequest', value);
}

export function checkReplaceCertRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['oldCertId'];
  if (typeof v !== 'string') ok = fail('oldCertId', 1, 0);
  v = value['newCertId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('newCertId', 0, 0);
  v = value['newCertContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('newCertContent', 0, 0);
  v = value['newCertName'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('newCertName', 0, 0);
  v = value['newCertKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('newCertKey', 0, 0);
  if (value['newCertContent'] === undefined && value['newCertId'] === undefined) ok = fail('newCertContent', 'a value, as there is no newCertId');
  if (value['newCertName'] === undefined && value['newCertId'] === undefined) ok = fail('newCertName', 'a value, as there is no newCertId');
  if (value['newCertId'] === undefined && value['newCertContent'] === undefined) ok = fail('newCertId', 'a value, as there is no newCertContent');
  if (value['newCertId'] === undefined && value['newCertName'] === undefined) ok = fail('newCertId', 'a value, as there is no newCertName');
  return ok && Object.keys(value).length === count;
}

export type ReplaceCertRequest = T.ReplaceCertRequest;
export const ReplaceCertRequest: Validator<T.ReplaceCertRequest> = /* @__PURE__ */ createValidator<T.ReplaceCertRequest>('request', checkReplaceCertRequest);
/** True where `value` is a {@link T.ReplaceCertRequest} as it stands. */
export const isReplaceCertRequest = (value: unknown): value is T.ReplaceCertRequest => ReplaceCertRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ReplaceCertRequest} */
export function assertReplaceCertRequest(value: unknown): asserts value is T.ReplaceCertRequest {
  assertValid(ReplaceCertRequest, 'ReplaceCertRequest', value);
}

export function checkGetCertListWithLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['certIds'];
  if (!isList(v, isString)) ok = fail('certIds', 1, [0]);
  return ok && Object.keys(value).length === count;
}

export type GetCertListWithLoadBalancerRequest = T.GetCertListWithLoadBalancerRequest;
export const GetCertListWithLoadBalancerRequest: Validator<T.GetCertListWithLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.GetCertListWithLoadBalancerRequest>('request', checkGetCertListWithLoadBalancerRequest);
/** True where `value` is a {@link T.GetCertListWithLoadBalancerRequest} as it stands. */
export const isGetCertListWithLoadBalancerRequest = (value: unknown): value is T.GetCertListWithLoadBalancerRequest => GetCertListWithLoadBalancerRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.GetCertListWithLoadBalancerRequest} */
export function assertGetCertListWithLoadBalancerRequest(value: unknown): asserts value is T.GetCertListWithLoadBalancerRequest {
  assertValid(GetCertListWithLoadBalancerRequest, 'GetCertListWithLoadBalancerRequest', value);
}

export function checkDescribeLoadBalancerLogRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['order'];
  if (v !== undefined && (count++, !values7.includes(v))) ok = fail('order', 0, 0, oneOf(values7));
  v = value['startTime'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('startTime', 0, 1);
  v = value['endTime'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('endTime', 0, 1);
  v = value['offset'];
  if (v !== undefined && (count++, !isInteger(v, 0, 10000))) ok = fail('offset', 0, 1, range(0, 10000));
  v = value['limit'];
  if (v !== undefined && (count++, !isInteger(v, 0, 500))) ok = fail('limit', 0, 1, range(0, 500));
  v = value['filter'];
  if (v !== undefined && (count++, !isList(v, checkDescribeLoadBalancerLogFilter))) ok = fail('filter', 0, [checkDescribeLoadBalancerLogFilter]);
  return ok && Object.keys(value).length === count;
}

export type DescribeLoadBalancerLogRequest = T.DescribeLoadBalancerLogRequest;
export const DescribeLoadBalancerLogRequest: Validator<T.DescribeLoadBalancerLogRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogRequest>('request', checkDescribeLoadBalancerLogRequest);
/** True where `value` is a {@link T.DescribeLoadBalancerLogRequest} as it stands. */
export const isDescribeLoadBalancerLogRequest = (value: unknown): value is T.DescribeLoadBalancerLogRequest => DescribeLoadBalancerLogRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerLogRequest} */
export function assertDescribeLoadBalancerLogRequest(value: unknown): asserts value is T.DescribeLoadBalancerLogRequest {
  assertValid(DescribeLoadBalancerLogRequest, 'DescribeLoadBalancerLogRequest', value);
}

export function checkCloneLBRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['cloneType'];
  if (typeof v !== 'string') ok = fail('cloneType', 1, 0);
  v = value['zone'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('zone', 0, 0);
  return ok && Object.keys(value).length === count;
}

export type CloneLBRequest = T.CloneLBRequest;
export const CloneLBRequest: Validator<T.CloneLBRequest> = /* @__PURE__ */ createValidator<T.CloneLBRequest>('request', checkCloneLBRequest);
/** True where `value` is a {@link T.CloneLBRequest} as it stands. */
export const isCloneLBRequest = (value: unknown): value is T.CloneLBRequest => CloneLBRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CloneLBRequest} */
export function assertCloneLBRequest(value: unknown): asserts value is T.CloneLBRequest {
  assertValid(CloneLBRequest, 'CloneLBRequest', value);
}

export function checkModifyLoadBalancerAttributesRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['loadBalancerName'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 50 || v.length < 1))) ok = fail('loadBalancerName', 0, 0, length(1, 50));
  v = value['domainPrefix'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 20 || v.length < 1))) ok = fail('domainPrefix', 0, 0, length(1, 20));
  return ok && Object.keys(value).length === count;
}

export type ModifyLoadBalancerAttributesRequest = T.ModifyLoadBalancerAttributesRequest;
export const ModifyLoadBalancerAttributesRequest: Validator<T.ModifyLoadBalancerAttributesRequest> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerAttributesRequest>('request', checkModifyLoadBalancerAttributesRequest);
/** True where `value` is a {@link T.ModifyLoadBalancerAttributesRequest} as it stands. */
export const isModifyLoadBalancerAttributesRequest = (value: unknown): value is T.ModifyLoadBalancerAttributesRequest => ModifyLoadBalancerAttributesRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyLoadBalancerAttributesRequest} */
export function assertModifyLoadBalancerAttributesRequest(value: unknown): asserts value is T.ModifyLoadBalancerAttributesRequest {
  assertValid(ModifyLoadBalancerAttributesRequest, 'ModifyLoadBalancerAttributesRequest', value);
}

export function checkCreateLoadBalancerListenersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['listeners'];
  if (!isList(v, checkCreateLoadBalancerListenersListener)) ok = fail('listeners', 1, [checkCreateLoadBalancerListenersListener]);
  return ok && Object.keys(value).length === count;
}

export type CreateLoadBalancerListenersRequest = T.CreateLoadBalancerListenersRequest;
export const CreateLoadBalancerListenersRequest: Validator<T.CreateLoadBalancerListenersRequest> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerListenersRequest>('request', checkCreateLoadBalancerListenersRequest);
/** True where `value` is a {@link T.CreateLoadBalancerListenersRequest} as it stands. */
export const isCreateLoadBalancerListenersRequest = (value: unknown): value is T.CreateLoadBalancerListenersRequest => CreateLoadBalancerListenersRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CreateLoadBalancerListenersRequest} */
export function assertCreateLoadBalancerListenersRequest(value: unknown): asserts value is T.CreateLoadBalancerListenersRequest {
  assertValid(CreateLoadBalancerListenersRequest, 'CreateLoadBalancerListenersRequest', value);
}

export function checkDescribeLoadBalancerListenersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['listenerIds'];
  if (v !== undefined && (count++, !isList(v, isString))) ok = fail('listenerIds', 0, [0]);
  v = value['protocol'];
  if (v !== undefined && (count++, !values8.includes(v))) ok = fail('protocol', 0, 1, oneOf(values8));
  v = value['loadBalancerPort'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('loadBalancerPort', 0, 1);
  v = value['status'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('status', 0, 1);
  return ok && Object.keys(value).length === count;
}

export type DescribeLoadBalancerListenersRequest = T.DescribeLoadBalancerListenersRequest;
export const DescribeLoadBalancerListenersRequest: Validator<T.DescribeLoadBalancerListenersRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListenersRequest>('request', checkDescribeLoadBalancerListenersRequest);
/** True where `value` is a {@link T.DescribeLoadBalancerListenersRequest} as it stands. */
export const isDescribeLoadBalancerListenersRequest = (value: unknown): value is T.DescribeLoadBalancerListenersRequest => DescribeLoadBalancerListenersRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerListenersRequest} */
export function assertDescribeLoadBalancerListenersRequest(value: unknown): asserts value is T.DescribeLoadBalancerListenersRequest {
  assertValid(DescribeLoadBalancerListenersRequest, 'DescribeLoadBalancerListenersRequest', value);
}

export function checkDeleteLoadBalancerListenersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['listenerIds'];
  if (!isList(v, isString)) ok = fail('listenerIds', 1, [0]);
  return ok && Object.keys(value).length === count;
}

export type DeleteLoadBalancerListenersRequest = T.DeleteLoadBalancerListenersRequest;
export const DeleteLoadBalancerListenersRequest: Validator<T.DeleteLoadBalancerListenersRequest> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancerListenersRequest>('request', checkDeleteLoadBalancerListenersRequest);
/** True where `value` is a {@link T.DeleteLoadBalancerListenersRequest} as it stands. */
export const isDeleteLoadBalancerListenersRequest = (value: unknown): value is T.DeleteLoadBalancerListenersRequest => DeleteLoadBalancerListenersRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeleteLoadBalancerListenersRequest} */
export function assertDeleteLoadBalancerListenersRequest(value: unknown): asserts value is T.DeleteLoadBalancerListenersRequest {
  assertValid(DeleteLoadBalancerListenersRequest, 'DeleteLoadBalancerListenersRequest', value);
}

export function checkModifyLoadBalancerListenerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['listenerId'];
  if (typeof v !== 'string') ok = fail('listenerId', 1, 0);
  v = value['listenerName'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('listenerName', 0, 0);
  v = value['sessionExpire'];
  if (v !== undefined && (count++, (v !== 0 && !isInteger(v, 30, 3600)))) ok = fail('sessionExpire', 0, 1, unless([0], range(30, 3600)));
  v = value['healthSwitch'];
  if (v !== undefined && (count++, !values2.includes(v))) ok = fail('healthSwitch', 0, 1, oneOf(values2));
  v = value['timeOut'];
  if (v !== undefined && (count++, !isInteger(v, 2, 60))) ok = fail('timeOut', 0, 1, range(2, 60));
  v = value['intervalTime'];
  if (v !== undefined && (count++, !isInteger(v, 5, 300))) ok = fail('intervalTime', 0, 1, range(5, 300));
  v = value['healthNum'];
  if (v !== undefined && (count++, !isInteger(v, 2, 10))) ok = fail('healthNum', 0, 1, range(2, 10));
  v = value['unhealthNum'];
  if (v !== undefined && (count++, !isInteger(v, 2, 10))) ok = fail('unhealthNum', 0, 1, range(2, 10));
  v = value['scheduler'];
  if (v !== undefined && (count++, !values9.includes(v))) ok = fail('scheduler', 0, 0, oneOf(values9));
  v = value['httpHash'];
  if (v !== undefined && (count++, !values10.includes(v))) ok = fail('httpHash', 0, 0, oneOf(values10));
  v = value['httpCode'];
  if (v !== undefined && (count++, !isInteger(v, 1, 31))) ok = fail('httpCode', 0, 1, range(1, 31));
  v = value['httpCheckPath'];
  if (v !== undefined && (count++, (typeof v !== 'string' || !pattern3.test(v)))) ok = fail('httpCheckPath', 0, 0, matching(pattern3));
  v = value['SSLMode'];
  if (v !== undefined && (count++, !values11.includes(v))) ok = fail('SSLMode', 0, 0, oneOf(values11));
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
  if (value['httpHash'] !== undefined && value['scheduler'] !== undefined) ok = fail('httpHash', 'nothing beside scheduler');
  return ok && Object.keys(value).length === count;
}

export type ModifyLoadBalancerListenerRequest = T.ModifyLoadBalancerListenerRequest;
export const ModifyLoadBalancerListenerRequest: Validator<T.ModifyLoadBalancerListenerRequest> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerListenerRequest>('request', checkModifyLoadBalancerListenerRequest);
/** True where `value` is a {@link T.ModifyLoadBalancerListenerRequest} as it stands. */
export const isModifyLoadBalancerListenerRequest = (value: unknown): value is T.ModifyLoadBalancerListenerRequest => ModifyLoadBalancerListenerRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyLoadBalancerListenerRequest} */
export function assertModifyLoadBalancerListenerRequest(value: unknown): asserts value is T.ModifyLoadBalancerListenerRequest {
  assertValid(ModifyLoadBalancerListenerRequest, 'ModifyLoadBalancerListenerRequest', value);
}

export function checkRegisterInstancesWithLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['backends'];
  if (!isList(v, checkRegisterInstancesWithLoadBalancerBackend)) ok = fail('backends', 1, [checkRegisterInstancesWithLoadBalancerBackend]);
  return ok && Object.keys(value).length === count;
}

export type RegisterInstancesWithLoadBalancerRequest = T.RegisterInstancesWithLoadBalancerRequest;
export const RegisterInstancesWithLoadBalancerRequest: Validator<T.RegisterInstancesWithLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.RegisterInstancesWithLoadBalancerRequest>('request', checkRegisterInstancesWithLoadBalancerRequest);
/** True where `value` is a {@link T.RegisterInstancesWithLoadBalancerRequest} as it stands. */
export const isRegisterInstancesWithLoadBalancerRequest = (value: unknown): value is T.RegisterInstancesWithLoadBalancerRequest => RegisterInstancesWithLoadBalancerRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RegisterInstancesWithLoadBalancerRequest} */
export function assertRegisterInstancesWithLoadBalancerRequest(value: unknown): asserts value is T.RegisterInstancesWithLoadBalancerRequest {
  assertValid(RegisterInstancesWithLoadBalancerRequest, 'RegisterInstancesWithLoadBalancerRequest', value);
}

export function checkDescribeLoadBalancerBackendsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  return ok && Object.keys(value).length === count;
}

export type DescribeLoadBalancerBackendsRequest = T.DescribeLoadBalancerBackendsRequest;
export const DescribeLoadBalancerBackendsRequest: Validator<T.DescribeLoadBalancerBackendsRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerBackendsRequest>('request', checkDescribeLoadBalancerBackendsRequest);
/** True where `value` is a {@link T.DescribeLoadBalancerBackendsRequest} as it stands. */
export const isDescribeLoadBalancerBackendsRequest = (value: unknown): value is T.DescribeLoadBalancerBackendsRequest => DescribeLoadBalancerBackendsRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerBackendsRequest} */
export function assertDescribeLoadBalancerBackendsRequest(value: unknown): asserts value is T.DescribeLoadBalancerBackendsRequest {
  assertValid(DescribeLoadBalancerBackendsRequest, 'DescribeLoadBalancerBackendsRequest', value);
}

export function checkModifyLoadBalancerBackendsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['backends'];
  if (!isList(v, checkModifyLoadBalancerBackendsBackend)) ok = fail('backends', 1, [checkModifyLoadBalancerBackendsBackend]);
  return ok && Object.keys(value).length === count;
}

export type ModifyLoadBalancerBackendsRequest = T.ModifyLoadBalancerBackendsRequest;
export const ModifyLoadBalancerBackendsRequest: Validator<T.ModifyLoadBalancerBackendsRequest> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerBackendsRequest>('request', checkModifyLoadBalancerBackendsRequest);
/** True where `value` is a {@link T.ModifyLoadBalancerBackendsRequest} as it stands. */
export const isModifyLoadBalancerBackendsRequest = (value: unknown): value is T.ModifyLoadBalancerBackendsRequest => ModifyLoadBalancerBackendsRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyLoadBalancerBackendsRequest} */
export function assertModifyLoadBalancerBackendsRequest(value: unknown): asserts value is T.ModifyLoadBalancerBackendsRequest {
  assertValid(ModifyLoadBalancerBackendsRequest, 'ModifyLoadBalancerBackendsRequest', value);
}

export function checkDeregisterInstancesFromLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['backends'];
  if (!isList(v, checkDeregisterInstancesFromLoadBalancerBackend)) ok = fail('backends', 1, [checkDeregisterInstancesFromLoadBalancerBackend]);
  return ok && Object.keys(value).length === count;
}

export type DeregisterInstancesFromLoadBalancerRequest = T.DeregisterInstancesFromLoadBalancerRequest;
export const DeregisterInstancesFromLoadBalancerRequest: Validator<T.DeregisterInstancesFromLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.DeregisterInstancesFromLoadBalancerRequest>('request', checkDeregisterInstancesFromLoadBalancerRequest);
/** True where `value` is a {@link T.DeregisterInstancesFromLoadBalancerRequest} as it stands. */
export const isDeregisterInstancesFromLoadBalancerRequest = (value: unknown): value is T.DeregisterInstancesFromLoadBalancerRequest => DeregisterInstancesFromLoadBalancerRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeregisterInstancesFromLoadBalancerRequest} */
export function assertDeregisterInstancesFromLoadBalancerRequest(value: unknown): asserts value is T.DeregisterInstancesFromLoadBalancerRequest {
  assertValid(DeregisterInstancesFromLoadBalancerRequest, 'DeregisterInstancesFromLoadBalancerRequest', value);
}

export function checkDescribeLBHealthStatusRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') ok = fail('loadBalancerId', 1, 0);
  v = value['listenerId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('listenerId', 0, 0);
  return ok && Object.keys(value).length === count;
}

export type DescribeLBHealthStatusRequest = T.DescribeLBHealthStatusRequest;
export const DescribeLBHealthStatusRequest: Validator<T.DescribeLBHealthStatusRequest> = /* @__PURE__ */ createValidator<T.DescribeLBHealthStatusRequest>('request', checkDescribeLBHealthStatusRequest);
/** True where `value` is a {@link T.DescribeLBHealthStatusRequest} as it stands. */
export const isDescribeLBHealthStatusRequest = (value: unknown): value is T.DescribeLBHealthStatusRequest => DescribeLBHealthStatusRequest.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLBHealthStatusRequest} */
export function assertDescribeLBHealthStatusRequest(value: unknown): asserts value is T.DescribeLBHealthStatusRequest {
  assertValid(DescribeLBHealthStatusRequest, 'DescribeLBHealthStatusRequest', value);
}

