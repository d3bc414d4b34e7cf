// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Validators of the responses. */
import { assertValid } from '../runtime/validate/assert.ts';
import { type Fail, isFloat, isList, isMap, isObject, isString, no } from '../runtime/validate/check.ts';
import { createValidator, type Validator } from '../runtime/validate/validator.ts';
import type * as T from '../types.ts';
import {
  checkDescribeLBHealthStatusDataReceived,
  checkDescribeLoadBalancerBackendsBackendReceived,
  checkDescribeLoadBalancerListenersListenerReceived,
  checkDescribeLoadBalancerLogLogInfoReceived,
  checkDescribeLoadBalancersLoadBalancerReceived,
  checkDescribeLoadBalancersTaskResultDataReceived,
  checkGetCertListWithLoadBalancerCertReceived,
  checkInquiryLBPriceAllPriceReceived,
} from './checks.ts';


function checkDescribeLoadBalancersTaskResultResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['data'];
  if (!checkDescribeLoadBalancersTaskResultDataReceived(v)) count = fail('data', 1, checkDescribeLoadBalancersTaskResultDataReceived);
  return count > 0;
}

export type DescribeLoadBalancersTaskResultResponse = T.DescribeLoadBalancersTaskResultResponse;
export const DescribeLoadBalancersTaskResultResponse: Validator<T.DescribeLoadBalancersTaskResultResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersTaskResultResponse>('response', checkDescribeLoadBalancersTaskResultResponse);
export const isDescribeLoadBalancersTaskResultResponse = (value: unknown): value is T.DescribeLoadBalancersTaskResultResponse => DescribeLoadBalancersTaskResultResponse.is(value);
export function assertDescribeLoadBalancersTaskResultResponse(value: unknown): asserts value is T.DescribeLoadBalancersTaskResultResponse {
  assertValid(DescribeLoadBalancersTaskResultResponse, 'DescribeLoadBalancersTaskResultResponse', value);
}

function checkCreateLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['unLoadBalancerIds'];
  if (!isMap(v, (e) => !(!isList(e, isString)))) count = fail('unLoadBalancerIds', 1, { of: [0] });
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) count = fail('requestId', 1, 1);
  v = value['dealIds'];
  if (!isList(v, isString)) count = fail('dealIds', 1, [0]);
  return count > 0;
}

export type CreateLoadBalancerResponse = T.CreateLoadBalancerResponse;
export const CreateLoadBalancerResponse: Validator<T.CreateLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerResponse>('response', checkCreateLoadBalancerResponse);
export const isCreateLoadBalancerResponse = (value: unknown): value is T.CreateLoadBalancerResponse => CreateLoadBalancerResponse.is(value);
export function assertCreateLoadBalancerResponse(value: unknown): asserts value is T.CreateLoadBalancerResponse {
  assertValid(CreateLoadBalancerResponse, 'CreateLoadBalancerResponse', value);
}

function checkInquiryLBPriceAllResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['price'];
  if (!checkInquiryLBPriceAllPriceReceived(v)) count = fail('price', 1, checkInquiryLBPriceAllPriceReceived);
  return count > 0;
}

export type InquiryLBPriceAllResponse = T.InquiryLBPriceAllResponse;
export const InquiryLBPriceAllResponse: Validator<T.InquiryLBPriceAllResponse> = /* @__PURE__ */ createValidator<T.InquiryLBPriceAllResponse>('response', checkInquiryLBPriceAllResponse);
export const isInquiryLBPriceAllResponse = (value: unknown): value is T.InquiryLBPriceAllResponse => InquiryLBPriceAllResponse.is(value);
export function assertInquiryLBPriceAllResponse(value: unknown): asserts value is T.InquiryLBPriceAllResponse {
  assertValid(InquiryLBPriceAllResponse, 'InquiryLBPriceAllResponse', value);
}

function checkDescribeLoadBalancersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['totalCount'];
  if (!Number.isSafeInteger(v)) count = fail('totalCount', 1, 1);
  v = value['loadBalancerSet'];
  if (!isList(v, checkDescribeLoadBalancersLoadBalancerReceived)) count = fail('loadBalancerSet', 1, [checkDescribeLoadBalancersLoadBalancerReceived]);
  return count > 0;
}

export type DescribeLoadBalancersResponse = T.DescribeLoadBalancersResponse;
export const DescribeLoadBalancersResponse: Validator<T.DescribeLoadBalancersResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersResponse>('response', checkDescribeLoadBalancersResponse);
export const isDescribeLoadBalancersResponse = (value: unknown): value is T.DescribeLoadBalancersResponse => DescribeLoadBalancersResponse.is(value);
export function assertDescribeLoadBalancersResponse(value: unknown): asserts value is T.DescribeLoadBalancersResponse {
  assertValid(DescribeLoadBalancersResponse, 'DescribeLoadBalancersResponse', value);
}

function checkDeleteLoadBalancersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) count = fail('requestId', 1, 1);
  return count > 0;
}

export type DeleteLoadBalancersResponse = T.DeleteLoadBalancersResponse;
export const DeleteLoadBalancersResponse: Validator<T.DeleteLoadBalancersResponse> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancersResponse>('response', checkDeleteLoadBalancersResponse);
export const isDeleteLoadBalancersResponse = (value: unknown): value is T.DeleteLoadBalancersResponse => DeleteLoadBalancersResponse.is(value);
export function assertDeleteLoadBalancersResponse(value: unknown): asserts value is T.DeleteLoadBalancersResponse {
  assertValid(DeleteLoadBalancersResponse, 'DeleteLoadBalancersResponse', value);
}

function checkGetMonitorDataResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['startTime'];
  if (typeof v !== 'string') count = fail('startTime', 1);
  v = value['endTime'];
  if (typeof v !== 'string') count = fail('endTime', 1);
  v = value['metricName'];
  if (typeof v !== 'string') count = fail('metricName', 1);
  v = value['period'];
  if (!Number.isSafeInteger(v)) count = fail('period', 1, 1);
  v = value['dataPoints'];
  if (!isList(v, isFloat)) count = fail('dataPoints', 1, [2]);
  return count > 0;
}

export type GetMonitorDataResponse = T.GetMonitorDataResponse;
export const GetMonitorDataResponse: Validator<T.GetMonitorDataResponse> = /* @__PURE__ */ createValidator<T.GetMonitorDataResponse>('response', checkGetMonitorDataResponse);
export const isGetMonitorDataResponse = (value: unknown): value is T.GetMonitorDataResponse => GetMonitorDataResponse.is(value);
export function assertGetMonitorDataResponse(value: unknown): asserts value is T.GetMonitorDataResponse {
  assertValid(GetMonitorDataResponse, 'GetMonitorDataResponse', value);
}

function checkReplaceCertResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  return count > 0;
}

export type ReplaceCertResponse = T.ReplaceCertResponse;
export const ReplaceCertResponse: Validator<T.ReplaceCertResponse> = /* @__PURE__ */ createValidator<T.ReplaceCertResponse>('response', checkReplaceCertResponse);
export const isReplaceCertResponse = (value: unknown): value is T.ReplaceCertResponse => ReplaceCertResponse.is(value);
export function assertReplaceCertResponse(value: unknown): asserts value is T.ReplaceCertResponse {
  assertValid(ReplaceCertResponse, 'ReplaceCertResponse', value);
}

function checkGetCertListWithLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['certSet'];
  if (!isMap(v, (e) => !(!isList(e, checkGetCertListWithLoadBalancerCertReceived)))) count = fail('certSet', 1, { of: [checkGetCertListWithLoadBalancerCertReceived] });
  return count > 0;
}

export type GetCertListWithLoadBalancerResponse = T.GetCertListWithLoadBalancerResponse;
export const GetCertListWithLoadBalancerResponse: Validator<T.GetCertListWithLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.GetCertListWithLoadBalancerResponse>('response', checkGetCertListWithLoadBalancerResponse);
export const isGetCertListWithLoadBalancerResponse = (value: unknown): value is T.GetCertListWithLoadBalancerResponse => GetCertListWithLoadBalancerResponse.is(value);
export function assertGetCertListWithLoadBalancerResponse(value: unknown): asserts value is T.GetCertListWithLoadBalancerResponse {
  assertValid(GetCertListWithLoadBalancerResponse, 'GetCertListWithLoadBalancerResponse', value);
}

function checkDescribeLoadBalancerLogResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['logInfo'];
  if (!checkDescribeLoadBalancerLogLogInfoReceived(v)) count = fail('logInfo', 1, checkDescribeLoadBalancerLogLogInfoReceived);
  return count > 0;
}

export type DescribeLoadBalancerLogResponse = T.DescribeLoadBalancerLogResponse;
export const DescribeLoadBalancerLogResponse: Validator<T.DescribeLoadBalancerLogResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogResponse>('response', checkDescribeLoadBalancerLogResponse);
export const isDescribeLoadBalancerLogResponse = (value: unknown): value is T.DescribeLoadBalancerLogResponse => DescribeLoadBalancerLogResponse.is(value);
export function assertDescribeLoadBalancerLogResponse(value: unknown): asserts value is T.DescribeLoadBalancerLogResponse {
  assertValid(DescribeLoadBalancerLogResponse, 'DescribeLoadBalancerLogResponse', value);
}

function checkCloneLBResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['cloneLBId'];
  if (typeof v !== 'string') count = fail('cloneLBId', 1);
  return count > 0;
}

export type CloneLBResponse = T.CloneLBResponse;
export const CloneLBResponse: Validator<T.CloneLBResponse> = /* @__PURE__ */ createValidator<T.CloneLBResponse>('response', checkCloneLBResponse);
export const isCloneLBResponse = (value: unknown): value is T.CloneLBResponse => CloneLBResponse.is(value);
export function assertCloneLBResponse(value: unknown): asserts value is T.CloneLBResponse {
  assertValid(CloneLBResponse, 'CloneLBResponse', value);
}

function checkModifyLoadBalancerAttributesResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) count = fail('requestId', 1, 1);
  return count > 0;
}

export type ModifyLoadBalancerAttributesResponse = T.ModifyLoadBalancerAttributesResponse;
export const ModifyLoadBalancerAttributesResponse: Validator<T.ModifyLoadBalancerAttributesResponse> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerAttributesResponse>('response', checkModifyLoadBalancerAttributesResponse);
export const isModifyLoadBalancerAttributesResponse = (value: unknown): value is T.ModifyLoadBalancerAttributesResponse => ModifyLoadBalancerAttributesResponse.is(value);
export function assertModifyLoadBalancerAttributesResponse(value: unknown): asserts value is T.ModifyLoadBalancerAttributesResponse {
  assertValid(ModifyLoadBalancerAttributesResponse, 'ModifyLoadBalancerAttributesResponse', value);
}

function checkCreateLoadBalancerListenersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) count = fail('requestId', 1, 1);
  v = value['listenerIds'];
  if (!isList(v, isString)) count = fail('listenerIds', 1, [0]);
  return count > 0;
}

export type CreateLoadBalancerListenersResponse = T.CreateLoadBalancerListenersResponse;
export const CreateLoadBalancerListenersResponse: Validator<T.CreateLoadBalancerListenersResponse> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerListenersResponse>('response', checkCreateLoadBalancerListenersResponse);
export const isCreateLoadBalancerListenersResponse = (value: unknown): value is T.CreateLoadBalancerListenersResponse => CreateLoadBalancerListenersResponse.is(value);
export function assertCreateLoadBalancerListenersResponse(value: unknown): asserts value is T.CreateLoadBalancerListenersResponse {
  assertValid(CreateLoadBalancerListenersResponse, 'CreateLoadBalancerListenersResponse', value);
}

function checkDescribeLoadBalancerListenersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['totalCount'];
  if (!Number.isSafeInteger(v)) count = fail('totalCount', 1, 1);
  v = value['listenerSet'];
  if (!isList(v, checkDescribeLoadBalancerListenersListenerReceived)) count = fail('listenerSet', 1, [checkDescribeLoadBalancerListenersListenerReceived]);
  return count > 0;
}

export type DescribeLoadBalancerListenersResponse = T.DescribeLoadBalancerListenersResponse;
export const DescribeLoadBalancerListenersResponse: Validator<T.DescribeLoadBalancerListenersResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListenersResponse>('response', checkDescribeLoadBalancerListenersResponse);
export const isDescribeLoadBalancerListenersResponse = (value: unknown): value is T.DescribeLoadBalancerListenersResponse => DescribeLoadBalancerListenersResponse.is(value);
export function assertDescribeLoadBalancerListenersResponse(value: unknown): asserts value is T.DescribeLoadBalancerListenersResponse {
  assertValid(DescribeLoadBalancerListenersResponse, 'DescribeLoadBalancerListenersResponse', value);
}

function checkDeleteLoadBalancerListenersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) count = fail('requestId', 1, 1);
  return count > 0;
}

export type DeleteLoadBalancerListenersResponse = T.DeleteLoadBalancerListenersResponse;
export const DeleteLoadBalancerListenersResponse: Validator<T.DeleteLoadBalancerListenersResponse> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancerListenersResponse>('response', checkDeleteLoadBalancerListenersResponse);
export const isDeleteLoadBalancerListenersResponse = (value: unknown): value is T.DeleteLoadBalancerListenersResponse => DeleteLoadBalancerListenersResponse.is(value);
export function assertDeleteLoadBalancerListenersResponse(value: unknown): asserts value is T.DeleteLoadBalancerListenersResponse {
  assertValid(DeleteLoadBalancerListenersResponse, 'DeleteLoadBalancerListenersResponse', value);
}

function checkModifyLoadBalancerListenerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) count = fail('requestId', 1, 1);
  return count > 0;
}

export type ModifyLoadBalancerListenerResponse = T.ModifyLoadBalancerListenerResponse;
export const ModifyLoadBalancerListenerResponse: Validator<T.ModifyLoadBalancerListenerResponse> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerListenerResponse>('response', checkModifyLoadBalancerListenerResponse);
export const isModifyLoadBalancerListenerResponse = (value: unknown): value is T.ModifyLoadBalancerListenerResponse => ModifyLoadBalancerListenerResponse.is(value);
export function assertModifyLoadBalancerListenerResponse(value: unknown): asserts value is T.ModifyLoadBalancerListenerResponse {
  assertValid(ModifyLoadBalancerListenerResponse, 'ModifyLoadBalancerListenerResponse', value);
}

function checkRegisterInstancesWithLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) count = fail('requestId', 1, 1);
  return count > 0;
}

export type RegisterInstancesWithLoadBalancerResponse = T.RegisterInstancesWithLoadBalancerResponse;
export const RegisterInstancesWithLoadBalancerResponse: Validator<T.RegisterInstancesWithLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.RegisterInstancesWithLoadBalancerResponse>('response', checkRegisterInstancesWithLoadBalancerResponse);
export const isRegisterInstancesWithLoadBalancerResponse = (value: unknown): value is T.RegisterInstancesWithLoadBalancerResponse => RegisterInstancesWithLoadBalancerResponse.is(value);
export function assertRegisterInstancesWithLoadBalancerResponse(value: unknown): asserts value is T.RegisterInstancesWithLoadBalancerResponse {
  assertValid(RegisterInstancesWithLoadBalancerResponse, 'RegisterInstancesWithLoadBalancerResponse', value);
}

function checkDescribeLoadBalancerBackendsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['totalCount'];
  if (!Number.isSafeInteger(v)) count = fail('totalCount', 1, 1);
  v = value['backendSet'];
  if (!isList(v, checkDescribeLoadBalancerBackendsBackendReceived)) count = fail('backendSet', 1, [checkDescribeLoadBalancerBackendsBackendReceived]);
  return count > 0;
}

export type DescribeLoadBalancerBackendsResponse = T.DescribeLoadBalancerBackendsResponse;
export const DescribeLoadBalancerBackendsResponse: Validator<T.DescribeLoadBalancerBackendsResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerBackendsResponse>('response', checkDescribeLoadBalancerBackendsResponse);
export const isDescribeLoadBalancerBackendsResponse = (value: unknown): value is T.DescribeLoadBalancerBackendsResponse => DescribeLoadBalancerBackendsResponse.is(value);
export function assertDescribeLoadBalancerBackendsResponse(value: unknown): asserts value is T.DescribeLoadBalancerBackendsResponse {
  assertValid(DescribeLoadBalancerBackendsResponse, 'DescribeLoadBalancerBackendsResponse', value);
}

function checkModifyLoadBalancerBackendsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) count = fail('requestId', 1, 1);
  return count > 0;
}

export type ModifyLoadBalancerBackendsResponse = T.ModifyLoadBalancerBackendsResponse;
export const ModifyLoadBalancerBackendsResponse: Validator<T.ModifyLoadBalancerBackendsResponse> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerBackendsResponse>('response', checkModifyLoadBalancerBackendsResponse);
export const isModifyLoadBalancerBackendsResponse = (value: unknown): value is T.ModifyLoadBalancerBackendsResponse => ModifyLoadBalancerBackendsResponse.is(value);
export function assertModifyLoadBalancerBackendsResponse(value: unknown): asserts value is T.ModifyLoadBalancerBackendsResponse {
  assertValid(ModifyLoadBalancerBackendsResponse, 'ModifyLoadBalancerBackendsResponse', value);
}

function checkDeregisterInstancesFromLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) count = fail('requestId', 1, 1);
  return count > 0;
}

export type DeregisterInstancesFromLoadBalancerResponse = T.DeregisterInstancesFromLoadBalancerResponse;
export const DeregisterInstancesFromLoadBalancerResponse: Validator<T.DeregisterInstancesFromLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.DeregisterInstancesFromLoadBalancerResponse>('response', checkDeregisterInstancesFromLoadBalancerResponse);
export const isDeregisterInstancesFromLoadBalancerResponse = (value: unknown): value is T.DeregisterInstancesFromLoadBalancerResponse => DeregisterInstancesFromLoadBalancerResponse.is(value);
export function assertDeregisterInstancesFromLoadBalancerResponse(value: unknown): asserts value is T.DeregisterInstancesFromLoadBalancerResponse {
  assertValid(DeregisterInstancesFromLoadBalancerResponse, 'DeregisterInstancesFromLoadBalancerResponse', value);
}

function checkDescribeLBHealthStatusResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['code'];
  if (!Number.isSafeInteger(v)) count = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') count = fail('message', 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') count = fail('codeDesc', 1);
  v = value['data'];
  if (!isList(v, checkDescribeLBHealthStatusDataReceived)) count = fail('data', 1, [checkDescribeLBHealthStatusDataReceived]);
  return count > 0;
}

export type DescribeLBHealthStatusResponse = T.DescribeLBHealthStatusResponse;
export const DescribeLBHealthStatusResponse: Validator<T.DescribeLBHealthStatusResponse> = /* @__PURE__ */ createValidator<T.DescribeLBHealthStatusResponse>('response', checkDescribeLBHealthStatusResponse);
export const isDescribeLBHealthStatusResponse = (value: unknown): value is T.DescribeLBHealthStatusResponse => DescribeLBHealthStatusResponse.is(value);
export function assertDescribeLBHealthStatusResponse(value: unknown): asserts value is T.DescribeLBHealthStatusResponse {
  assertValid(DescribeLBHealthStatusResponse, 'DescribeLBHealthStatusResponse', value);
}

