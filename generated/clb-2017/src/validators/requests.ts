// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Validators of the requests. */
import { assertValid } from '../runtime/validate/assert.ts';
import { type Fail, hasOnly, isInteger, isList, isObject, isString, no } from '../runtime/validate/check.ts';
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
} from './checks.ts';

const values1: readonly unknown[] = [2, 3];
const values2: readonly unknown[] = [1, 0];
const pattern1 = /^[\-\p{L}\p{M}\p{N}_]*$/u;
const pattern2 = /^[\-\p{Ll}\p{N}]*$/u;
const values3: readonly unknown[] = [1, 0, -1];
const values4: readonly unknown[] = ['loadBalancerName', 'createTime', 'domain', 'loadBalancerType'];
const values5: readonly unknown[] = [0, 1, 2];
const values6: readonly unknown[] = ['qce/lb_public', 'qce/lb_private'];
const values7: readonly unknown[] = [60, 300];
const values8: readonly unknown[] = ['desc', 'asc'];
const values9: readonly unknown[] = ['all', 'onlyListener'];
const values10: readonly unknown[] = [1, 2, 3, 4];
const values11: readonly unknown[] = ['wrr', 'least_conn'];
const values12: readonly unknown[] = ['wrr', 'ip_hash', 'least_conn'];
const pattern3 = /^\//u;
const values13: readonly unknown[] = ['unidirectional', 'mutual'];

function checkDescribeLoadBalancersTaskResultRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['requestId'];
  if (!isInteger(v)) count = fail('requestId', 1, 1);
  return hasOnly(value, count);
}

export type DescribeLoadBalancersTaskResultRequest = T.DescribeLoadBalancersTaskResultRequest;
export const DescribeLoadBalancersTaskResultRequest: Validator<T.DescribeLoadBalancersTaskResultRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersTaskResultRequest>('request', checkDescribeLoadBalancersTaskResultRequest);
export const isDescribeLoadBalancersTaskResultRequest = (value: unknown): value is T.DescribeLoadBalancersTaskResultRequest => DescribeLoadBalancersTaskResultRequest.is(value);
export function assertDescribeLoadBalancersTaskResultRequest(value: unknown): asserts value is T.DescribeLoadBalancersTaskResultRequest {
  assertValid(DescribeLoadBalancersTaskResultRequest, 'DescribeLoadBalancersTaskResultRequest', value);
}

function checkCreateLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['loadBalancerType'];
  if (v !== undefined && (count++, !values1.includes(v))) count = fail('loadBalancerType', 0, 1, oneOf(values1));
  v = value['forward'];
  if (v !== undefined && (count++, !values2.includes(v))) count = fail('forward', 0, 1, oneOf(values2));
  v = value['loadBalancerName'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 50 || v.length < 1 || !pattern1.test(v)))) count = fail('loadBalancerName', 0, 0, length(1, 50), matching(pattern1));
  v = value['domainPrefix'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 20 || v.length < 1 || !pattern2.test(v)))) count = fail('domainPrefix', 0, 0, length(1, 20), matching(pattern2));
  v = value['vpcId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('vpcId');
  v = value['subnetId'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('subnetId', 0, 1);
  v = value['projectId'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('projectId', 0, 1);
  v = value['number'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('number', 0, 1);
  return hasOnly(value, count);
}

export type CreateLoadBalancerRequest = T.CreateLoadBalancerRequest;
export const CreateLoadBalancerRequest: Validator<T.CreateLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerRequest>('request', checkCreateLoadBalancerRequest);
export const isCreateLoadBalancerRequest = (value: unknown): value is T.CreateLoadBalancerRequest => CreateLoadBalancerRequest.is(value);
export function assertCreateLoadBalancerRequest(value: unknown): asserts value is T.CreateLoadBalancerRequest {
  assertValid(CreateLoadBalancerRequest, 'CreateLoadBalancerRequest', value);
}

function checkInquiryLBPriceAllRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['loadBalancerType'];
  if (!values1.includes(v)) count = fail('loadBalancerType', 1, 1, oneOf(values1));
  v = value['lbChargeType'];
  if (typeof v !== 'string') count = fail('lbChargeType', 1);
  v = value['goodsNum'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('goodsNum', 0, 1);
  v = value['internetAccessible'];
  if (v !== undefined && (count++, !checkInquiryLBPriceAllInternetAccessible(v))) count = fail('internetAccessible', 0, checkInquiryLBPriceAllInternetAccessible);
  v = value['loadBalancerId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('loadBalancerId');
  return hasOnly(value, count);
}

export type InquiryLBPriceAllRequest = T.InquiryLBPriceAllRequest;
export const InquiryLBPriceAllRequest: Validator<T.InquiryLBPriceAllRequest> = /* @__PURE__ */ createValidator<T.InquiryLBPriceAllRequest>('request', checkInquiryLBPriceAllRequest);
export const isInquiryLBPriceAllRequest = (value: unknown): value is T.InquiryLBPriceAllRequest => InquiryLBPriceAllRequest.is(value);
export function assertInquiryLBPriceAllRequest(value: unknown): asserts value is T.InquiryLBPriceAllRequest {
  assertValid(InquiryLBPriceAllRequest, 'InquiryLBPriceAllRequest', value);
}

function checkDescribeLoadBalancersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['loadBalancerIds'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('loadBalancerIds', 0, [0]);
  v = value['loadBalancerType'];
  if (v !== undefined && (count++, !values1.includes(v))) count = fail('loadBalancerType', 0, 1, oneOf(values1));
  v = value['forward'];
  if (v !== undefined && (count++, !values3.includes(v))) count = fail('forward', 0, 1, oneOf(values3));
  v = value['loadBalancerName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('loadBalancerName');
  v = value['domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('domain');
  v = value['loadBalancerVips'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('loadBalancerVips', 0, [0]);
  v = value['backendWanIps'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('backendWanIps', 0, [0]);
  v = value['backendLanIps'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('backendLanIps', 0, [0]);
  v = value['offset'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('offset', 0, 1);
  v = value['limit'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('limit', 0, 1);
  v = value['orderBy'];
  if (v !== undefined && (count++, !values4.includes(v))) count = fail('orderBy', 0, 0, oneOf(values4));
  v = value['orderType'];
  if (v !== undefined && (count++, !values2.includes(v))) count = fail('orderType', 0, 1, oneOf(values2));
  v = value['searchKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('searchKey');
  v = value['projectId'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('projectId', 0, 1);
  v = value['withRs'];
  if (v !== undefined && (count++, !values5.includes(v))) count = fail('withRs', 0, 1, oneOf(values5));
  return hasOnly(value, count);
}

export type DescribeLoadBalancersRequest = T.DescribeLoadBalancersRequest;
export const DescribeLoadBalancersRequest: Validator<T.DescribeLoadBalancersRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersRequest>('request', checkDescribeLoadBalancersRequest);
export const isDescribeLoadBalancersRequest = (value: unknown): value is T.DescribeLoadBalancersRequest => DescribeLoadBalancersRequest.is(value);
export function assertDescribeLoadBalancersRequest(value: unknown): asserts value is T.DescribeLoadBalancersRequest {
  assertValid(DescribeLoadBalancersRequest, 'DescribeLoadBalancersRequest', value);
}

function checkDeleteLoadBalancersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['loadBalancerIds'];
  if (!isList(v, isString)) count = fail('loadBalancerIds', 1, [0]);
  return hasOnly(value, count);
}

export type DeleteLoadBalancersRequest = T.DeleteLoadBalancersRequest;
export const DeleteLoadBalancersRequest: Validator<T.DeleteLoadBalancersRequest> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancersRequest>('request', checkDeleteLoadBalancersRequest);
export const isDeleteLoadBalancersRequest = (value: unknown): value is T.DeleteLoadBalancersRequest => DeleteLoadBalancersRequest.is(value);
export function assertDeleteLoadBalancersRequest(value: unknown): asserts value is T.DeleteLoadBalancersRequest {
  assertValid(DeleteLoadBalancersRequest, 'DeleteLoadBalancersRequest', value);
}

function checkGetMonitorDataRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['namespace'];
  if (!values6.includes(v)) count = fail('namespace', 1, 0, oneOf(values6));
  v = value['metricName'];
  if (typeof v !== 'string') count = fail('metricName', 1);
  v = value['dimensions'];
  if (!isList(v, checkGetMonitorDataDimension)) count = fail('dimensions', 1, [checkGetMonitorDataDimension]);
  v = value['startTime'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('startTime');
  v = value['endTime'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('endTime');
  v = value['period'];
  if (v !== undefined && (count++, !values7.includes(v))) count = fail('period', 0, 1, oneOf(values7));
  return hasOnly(value, count);
}

export type GetMonitorDataRequest = T.GetMonitorDataRequest;
export const GetMonitorDataRequest: Validator<T.GetMonitorDataRequest> = /* @__PURE__ */ createValidator<T.GetMonitorDataRequest>('request', checkGetMonitorDataRequest);
export const isGetMonitorDataRequest = (value: unknown): value is T.GetMonitorDataRequest => GetMonitorDataRequest.is(value);
export function assertGetMonitorDataRequest(value: unknown): asserts value is T.GetMonitorDataRequest {
  assertValid(GetMonitorDataRequest, 'GetMonitorDataRequest', value);
}

function checkReplaceCertRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['oldCertId'];
  if (typeof v !== 'string') count = fail('oldCertId', 1);
  v = value['newCertId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('newCertId');
  v = value['newCertContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('newCertContent');
  v = value['newCertName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('newCertName');
  v = value['newCertKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('newCertKey');
  if (value['newCertContent'] === undefined && value['newCertId'] === undefined) count = fail('newCertContent', 'a value, as there is no newCertId');
  if (value['newCertName'] === undefined && value['newCertId'] === undefined) count = fail('newCertName', 'a value, as there is no newCertId');
  if (value['newCertId'] === undefined && value['newCertContent'] === undefined) count = fail('newCertId', 'a value, as there is no newCertContent');
  if (value['newCertId'] === undefined && value['newCertName'] === undefined) count = fail('newCertId', 'a value, as there is no newCertName');
  return hasOnly(value, count);
}

export type ReplaceCertRequest = T.ReplaceCertRequest;
export const ReplaceCertRequest: Validator<T.ReplaceCertRequest> = /* @__PURE__ */ createValidator<T.ReplaceCertRequest>('request', checkReplaceCertRequest);
export const isReplaceCertRequest = (value: unknown): value is T.ReplaceCertRequest => ReplaceCertRequest.is(value);
export function assertReplaceCertRequest(value: unknown): asserts value is T.ReplaceCertRequest {
  assertValid(ReplaceCertRequest, 'ReplaceCertRequest', value);
}

function checkGetCertListWithLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['certIds'];
  if (!isList(v, isString)) count = fail('certIds', 1, [0]);
  return hasOnly(value, count);
}

export type GetCertListWithLoadBalancerRequest = T.GetCertListWithLoadBalancerRequest;
export const GetCertListWithLoadBalancerRequest: Validator<T.GetCertListWithLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.GetCertListWithLoadBalancerRequest>('request', checkGetCertListWithLoadBalancerRequest);
export const isGetCertListWithLoadBalancerRequest = (value: unknown): value is T.GetCertListWithLoadBalancerRequest => GetCertListWithLoadBalancerRequest.is(value);
export function assertGetCertListWithLoadBalancerRequest(value: unknown): asserts value is T.GetCertListWithLoadBalancerRequest {
  assertValid(GetCertListWithLoadBalancerRequest, 'GetCertListWithLoadBalancerRequest', value);
}

function checkDescribeLoadBalancerLogRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['order'];
  if (v !== undefined && (count++, !values8.includes(v))) count = fail('order', 0, 0, oneOf(values8));
  v = value['startTime'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('startTime', 0, 1);
  v = value['endTime'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('endTime', 0, 1);
  v = value['offset'];
  if (v !== undefined && (count++, !isInteger(v, 0, 10000))) count = fail('offset', 0, 1, range(0, 10000));
  v = value['limit'];
  if (v !== undefined && (count++, !isInteger(v, 0, 500))) count = fail('limit', 0, 1, range(0, 500));
  v = value['filter'];
  if (v !== undefined && (count++, !isList(v, checkDescribeLoadBalancerLogFilter))) count = fail('filter', 0, [checkDescribeLoadBalancerLogFilter]);
  return hasOnly(value, count);
}

export type DescribeLoadBalancerLogRequest = T.DescribeLoadBalancerLogRequest;
export const DescribeLoadBalancerLogRequest: Validator<T.DescribeLoadBalancerLogRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogRequest>('request', checkDescribeLoadBalancerLogRequest);
export const isDescribeLoadBalancerLogRequest = (value: unknown): value is T.DescribeLoadBalancerLogRequest => DescribeLoadBalancerLogRequest.is(value);
export function assertDescribeLoadBalancerLogRequest(value: unknown): asserts value is T.DescribeLoadBalancerLogRequest {
  assertValid(DescribeLoadBalancerLogRequest, 'DescribeLoadBalancerLogRequest', value);
}

function checkCloneLBRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['cloneType'];
  if (!values9.includes(v)) count = fail('cloneType', 1, 0, oneOf(values9));
  v = value['zone'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('zone');
  return hasOnly(value, count);
}

export type CloneLBRequest = T.CloneLBRequest;
export const CloneLBRequest: Validator<T.CloneLBRequest> = /* @__PURE__ */ createValidator<T.CloneLBRequest>('request', checkCloneLBRequest);
export const isCloneLBRequest = (value: unknown): value is T.CloneLBRequest => CloneLBRequest.is(value);
export function assertCloneLBRequest(value: unknown): asserts value is T.CloneLBRequest {
  assertValid(CloneLBRequest, 'CloneLBRequest', value);
}

function checkModifyLoadBalancerAttributesRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['loadBalancerName'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 50 || v.length < 1))) count = fail('loadBalancerName', 0, 0, length(1, 50));
  v = value['domainPrefix'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 20 || v.length < 1))) count = fail('domainPrefix', 0, 0, length(1, 20));
  return hasOnly(value, count);
}

export type ModifyLoadBalancerAttributesRequest = T.ModifyLoadBalancerAttributesRequest;
export const ModifyLoadBalancerAttributesRequest: Validator<T.ModifyLoadBalancerAttributesRequest> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerAttributesRequest>('request', checkModifyLoadBalancerAttributesRequest);
export const isModifyLoadBalancerAttributesRequest = (value: unknown): value is T.ModifyLoadBalancerAttributesRequest => ModifyLoadBalancerAttributesRequest.is(value);
export function assertModifyLoadBalancerAttributesRequest(value: unknown): asserts value is T.ModifyLoadBalancerAttributesRequest {
  assertValid(ModifyLoadBalancerAttributesRequest, 'ModifyLoadBalancerAttributesRequest', value);
}

function checkCreateLoadBalancerListenersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['listeners'];
  if (!isList(v, checkCreateLoadBalancerListenersListener)) count = fail('listeners', 1, [checkCreateLoadBalancerListenersListener]);
  return hasOnly(value, count);
}

export type CreateLoadBalancerListenersRequest = T.CreateLoadBalancerListenersRequest;
export const CreateLoadBalancerListenersRequest: Validator<T.CreateLoadBalancerListenersRequest> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerListenersRequest>('request', checkCreateLoadBalancerListenersRequest);
export const isCreateLoadBalancerListenersRequest = (value: unknown): value is T.CreateLoadBalancerListenersRequest => CreateLoadBalancerListenersRequest.is(value);
export function assertCreateLoadBalancerListenersRequest(value: unknown): asserts value is T.CreateLoadBalancerListenersRequest {
  assertValid(CreateLoadBalancerListenersRequest, 'CreateLoadBalancerListenersRequest', value);
}

function checkDescribeLoadBalancerListenersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['listenerIds'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('listenerIds', 0, [0]);
  v = value['protocol'];
  if (v !== undefined && (count++, !values10.includes(v))) count = fail('protocol', 0, 1, oneOf(values10));
  v = value['loadBalancerPort'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('loadBalancerPort', 0, 1);
  v = value['status'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('status', 0, 1);
  return hasOnly(value, count);
}

export type DescribeLoadBalancerListenersRequest = T.DescribeLoadBalancerListenersRequest;
export const DescribeLoadBalancerListenersRequest: Validator<T.DescribeLoadBalancerListenersRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListenersRequest>('request', checkDescribeLoadBalancerListenersRequest);
export const isDescribeLoadBalancerListenersRequest = (value: unknown): value is T.DescribeLoadBalancerListenersRequest => DescribeLoadBalancerListenersRequest.is(value);
export function assertDescribeLoadBalancerListenersRequest(value: unknown): asserts value is T.DescribeLoadBalancerListenersRequest {
  assertValid(DescribeLoadBalancerListenersRequest, 'DescribeLoadBalancerListenersRequest', value);
}

function checkDeleteLoadBalancerListenersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['listenerIds'];
  if (!isList(v, isString)) count = fail('listenerIds', 1, [0]);
  return hasOnly(value, count);
}

export type DeleteLoadBalancerListenersRequest = T.DeleteLoadBalancerListenersRequest;
export const DeleteLoadBalancerListenersRequest: Validator<T.DeleteLoadBalancerListenersRequest> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancerListenersRequest>('request', checkDeleteLoadBalancerListenersRequest);
export const isDeleteLoadBalancerListenersRequest = (value: unknown): value is T.DeleteLoadBalancerListenersRequest => DeleteLoadBalancerListenersRequest.is(value);
export function assertDeleteLoadBalancerListenersRequest(value: unknown): asserts value is T.DeleteLoadBalancerListenersRequest {
  assertValid(DeleteLoadBalancerListenersRequest, 'DeleteLoadBalancerListenersRequest', value);
}

function checkModifyLoadBalancerListenerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['listenerId'];
  if (typeof v !== 'string') count = fail('listenerId', 1);
  v = value['listenerName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('listenerName');
  v = value['sessionExpire'];
  if (v !== undefined && (count++, (v !== 0 && !isInteger(v, 30, 3600)))) count = fail('sessionExpire', 0, 1, unless([0], range(30, 3600)));
  v = value['healthSwitch'];
  if (v !== undefined && (count++, !values2.includes(v))) count = fail('healthSwitch', 0, 1, oneOf(values2));
  v = value['timeOut'];
  if (v !== undefined && (count++, !isInteger(v, 2, 60))) count = fail('timeOut', 0, 1, range(2, 60));
  v = value['intervalTime'];
  if (v !== undefined && (count++, !isInteger(v, 5, 300))) count = fail('intervalTime', 0, 1, range(5, 300));
  v = value['healthNum'];
  if (v !== undefined && (count++, !isInteger(v, 2, 10))) count = fail('healthNum', 0, 1, range(2, 10));
  v = value['unhealthNum'];
  if (v !== undefined && (count++, !isInteger(v, 2, 10))) count = fail('unhealthNum', 0, 1, range(2, 10));
  v = value['scheduler'];
  if (v !== undefined && (count++, !values11.includes(v))) count = fail('scheduler', 0, 0, oneOf(values11));
  v = value['httpHash'];
  if (v !== undefined && (count++, !values12.includes(v))) count = fail('httpHash', 0, 0, oneOf(values12));
  v = value['httpCode'];
  if (v !== undefined && (count++, !isInteger(v, 1, 31))) count = fail('httpCode', 0, 1, range(1, 31));
  v = value['httpCheckPath'];
  if (v !== undefined && (count++, (typeof v !== 'string' || !pattern3.test(v)))) count = fail('httpCheckPath', 0, 0, matching(pattern3));
  v = value['SSLMode'];
  if (v !== undefined && (count++, !values13.includes(v))) count = fail('SSLMode', 0, 0, oneOf(values13));
  v = value['certId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certId');
  v = value['certCaId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certCaId');
  v = value['certCaContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certCaContent');
  v = value['certCaName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certCaName');
  v = value['certContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certContent');
  v = value['certKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certKey');
  v = value['certName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certName');
  if (value['httpHash'] !== undefined && value['scheduler'] !== undefined) count = fail('httpHash', 'nothing beside scheduler');
  return hasOnly(value, count);
}

export type ModifyLoadBalancerListenerRequest = T.ModifyLoadBalancerListenerRequest;
export const ModifyLoadBalancerListenerRequest: Validator<T.ModifyLoadBalancerListenerRequest> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerListenerRequest>('request', checkModifyLoadBalancerListenerRequest);
export const isModifyLoadBalancerListenerRequest = (value: unknown): value is T.ModifyLoadBalancerListenerRequest => ModifyLoadBalancerListenerRequest.is(value);
export function assertModifyLoadBalancerListenerRequest(value: unknown): asserts value is T.ModifyLoadBalancerListenerRequest {
  assertValid(ModifyLoadBalancerListenerRequest, 'ModifyLoadBalancerListenerRequest', value);
}

function checkRegisterInstancesWithLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['backends'];
  if (!isList(v, checkRegisterInstancesWithLoadBalancerBackend)) count = fail('backends', 1, [checkRegisterInstancesWithLoadBalancerBackend]);
  return hasOnly(value, count);
}

export type RegisterInstancesWithLoadBalancerRequest = T.RegisterInstancesWithLoadBalancerRequest;
export const RegisterInstancesWithLoadBalancerRequest: Validator<T.RegisterInstancesWithLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.RegisterInstancesWithLoadBalancerRequest>('request', checkRegisterInstancesWithLoadBalancerRequest);
export const isRegisterInstancesWithLoadBalancerRequest = (value: unknown): value is T.RegisterInstancesWithLoadBalancerRequest => RegisterInstancesWithLoadBalancerRequest.is(value);
export function assertRegisterInstancesWithLoadBalancerRequest(value: unknown): asserts value is T.RegisterInstancesWithLoadBalancerRequest {
  assertValid(RegisterInstancesWithLoadBalancerRequest, 'RegisterInstancesWithLoadBalancerRequest', value);
}

function checkDescribeLoadBalancerBackendsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  return hasOnly(value, count);
}

export type DescribeLoadBalancerBackendsRequest = T.DescribeLoadBalancerBackendsRequest;
export const DescribeLoadBalancerBackendsRequest: Validator<T.DescribeLoadBalancerBackendsRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerBackendsRequest>('request', checkDescribeLoadBalancerBackendsRequest);
export const isDescribeLoadBalancerBackendsRequest = (value: unknown): value is T.DescribeLoadBalancerBackendsRequest => DescribeLoadBalancerBackendsRequest.is(value);
export function assertDescribeLoadBalancerBackendsRequest(value: unknown): asserts value is T.DescribeLoadBalancerBackendsRequest {
  assertValid(DescribeLoadBalancerBackendsRequest, 'DescribeLoadBalancerBackendsRequest', value);
}

function checkModifyLoadBalancerBackendsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['backends'];
  if (!isList(v, checkModifyLoadBalancerBackendsBackend)) count = fail('backends', 1, [checkModifyLoadBalancerBackendsBackend]);
  return hasOnly(value, count);
}

export type ModifyLoadBalancerBackendsRequest = T.ModifyLoadBalancerBackendsRequest;
export const ModifyLoadBalancerBackendsRequest: Validator<T.ModifyLoadBalancerBackendsRequest> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerBackendsRequest>('request', checkModifyLoadBalancerBackendsRequest);
export const isModifyLoadBalancerBackendsRequest = (value: unknown): value is T.ModifyLoadBalancerBackendsRequest => ModifyLoadBalancerBackendsRequest.is(value);
export function assertModifyLoadBalancerBackendsRequest(value: unknown): asserts value is T.ModifyLoadBalancerBackendsRequest {
  assertValid(ModifyLoadBalancerBackendsRequest, 'ModifyLoadBalancerBackendsRequest', value);
}

function checkDeregisterInstancesFromLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['backends'];
  if (!isList(v, checkDeregisterInstancesFromLoadBalancerBackend)) count = fail('backends', 1, [checkDeregisterInstancesFromLoadBalancerBackend]);
  return hasOnly(value, count);
}

export type DeregisterInstancesFromLoadBalancerRequest = T.DeregisterInstancesFromLoadBalancerRequest;
export const DeregisterInstancesFromLoadBalancerRequest: Validator<T.DeregisterInstancesFromLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.DeregisterInstancesFromLoadBalancerRequest>('request', checkDeregisterInstancesFromLoadBalancerRequest);
export const isDeregisterInstancesFromLoadBalancerRequest = (value: unknown): value is T.DeregisterInstancesFromLoadBalancerRequest => DeregisterInstancesFromLoadBalancerRequest.is(value);
export function assertDeregisterInstancesFromLoadBalancerRequest(value: unknown): asserts value is T.DeregisterInstancesFromLoadBalancerRequest {
  assertValid(DeregisterInstancesFromLoadBalancerRequest, 'DeregisterInstancesFromLoadBalancerRequest', value);
}

function checkDescribeLBHealthStatusRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['listenerId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('listenerId');
  return hasOnly(value, count);
}

export type DescribeLBHealthStatusRequest = T.DescribeLBHealthStatusRequest;
export const DescribeLBHealthStatusRequest: Validator<T.DescribeLBHealthStatusRequest> = /* @__PURE__ */ createValidator<T.DescribeLBHealthStatusRequest>('request', checkDescribeLBHealthStatusRequest);
export const isDescribeLBHealthStatusRequest = (value: unknown): value is T.DescribeLBHealthStatusRequest => DescribeLBHealthStatusRequest.is(value);
export function assertDescribeLBHealthStatusRequest(value: unknown): asserts value is T.DescribeLBHealthStatusRequest {
  assertValid(DescribeLBHealthStatusRequest, 'DescribeLBHealthStatusRequest', value);
}

