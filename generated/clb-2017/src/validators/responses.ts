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
} from './types.ts';


export function checkDescribeLoadBalancersTaskResultResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['data'];
  if (!checkDescribeLoadBalancersTaskResultDataReceived(v)) ok = fail('data', 1, checkDescribeLoadBalancersTaskResultDataReceived);
  return ok;
}

export type DescribeLoadBalancersTaskResultResponse = T.DescribeLoadBalancersTaskResultResponse;
export const DescribeLoadBalancersTaskResultResponse: Validator<T.DescribeLoadBalancersTaskResultResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersTaskResultResponse>('response', checkDescribeLoadBalancersTaskResultResponse);
/** True where `value` is a {@link T.DescribeLoadBalancersTaskResultResponse} as it stands. */
export const isDescribeLoadBalancersTaskResultResponse = (value: unknown): value is T.DescribeLoadBalancersTaskResultResponse => DescribeLoadBalancersTaskResultResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancersTaskResultResponse} */
export function assertDescribeLoadBalancersTaskResultResponse(value: unknown): asserts value is T.DescribeLoadBalancersTaskResultResponse {
  assertValid(DescribeLoadBalancersTaskResultResponse, 'DescribeLoadBalancersTaskResultResponse', value);
}

export function checkCreateLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['unLoadBalancerIds'];
  if (!isMap(v, (e) => !(!isList(e, isString)))) ok = fail('unLoadBalancerIds', 1, { of: [0] });
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) ok = fail('requestId', 1, 1);
  v = value['dealIds'];
  if (!isList(v, isString)) ok = fail('dealIds', 1, [0]);
  return ok;
}

export type CreateLoadBalancerResponse = T.CreateLoadBalancerResponse;
export const CreateLoadBalancerResponse: Validator<T.CreateLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerResponse>('response', checkCreateLoadBalancerResponse);
/** True where `value` is a {@link T.CreateLoadBalancerResponse} as it stands. */
export const isCreateLoadBalancerResponse = (value: unknown): value is T.CreateLoadBalancerResponse => CreateLoadBalancerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CreateLoadBalancerResponse} */
export function assertCreateLoadBalancerResponse(value: unknown): asserts value is T.CreateLoadBalancerResponse {
  assertValid(CreateLoadBalancerResponse, 'CreateLoadBalancerResponse', value);
}

export function checkInquiryLBPriceAllResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['price'];
  if (!checkInquiryLBPriceAllPriceReceived(v)) ok = fail('price', 1, checkInquiryLBPriceAllPriceReceived);
  return ok;
}

export type InquiryLBPriceAllResponse = T.InquiryLBPriceAllResponse;
export const InquiryLBPriceAllResponse: Validator<T.InquiryLBPriceAllResponse> = /* @__PURE__ */ createValidator<T.InquiryLBPriceAllResponse>('response', checkInquiryLBPriceAllResponse);
/** True where `value` is a {@link T.InquiryLBPriceAllResponse} as it stands. */
export const isInquiryLBPriceAllResponse = (value: unknown): value is T.InquiryLBPriceAllResponse => InquiryLBPriceAllResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.InquiryLBPriceAllResponse} */
export function assertInquiryLBPriceAllResponse(value: unknown): asserts value is T.InquiryLBPriceAllResponse {
  assertValid(InquiryLBPriceAllResponse, 'InquiryLBPriceAllResponse', value);
}

export function checkDescribeLoadBalancersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['totalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('totalCount', 1, 1);
  v = value['loadBalancerSet'];
  if (!isList(v, checkDescribeLoadBalancersLoadBalancerReceived)) ok = fail('loadBalancerSet', 1, [checkDescribeLoadBalancersLoadBalancerReceived]);
  return ok;
}

export type DescribeLoadBalancersResponse = T.DescribeLoadBalancersResponse;
export const DescribeLoadBalancersResponse: Validator<T.DescribeLoadBalancersResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersResponse>('response', checkDescribeLoadBalancersResponse);
/** True where `value` is a {@link T.DescribeLoadBalancersResponse} as it stands. */
export const isDescribeLoadBalancersResponse = (value: unknown): value is T.DescribeLoadBalancersResponse => DescribeLoadBalancersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancersResponse} */
export function assertDescribeLoadBalancersResponse(value: unknown): asserts value is T.DescribeLoadBalancersResponse {
  assertValid(DescribeLoadBalancersResponse, 'DescribeLoadBalancersResponse', value);
}

export function checkDeleteLoadBalancersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) ok = fail('requestId', 1, 1);
  return ok;
}

export type DeleteLoadBalancersResponse = T.DeleteLoadBalancersResponse;
export const DeleteLoadBalancersResponse: Validator<T.DeleteLoadBalancersResponse> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancersResponse>('response', checkDeleteLoadBalancersResponse);
/** True where `value` is a {@link T.DeleteLoadBalancersResponse} as it stands. */
export const isDeleteLoadBalancersResponse = (value: unknown): value is T.DeleteLoadBalancersResponse => DeleteLoadBalancersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeleteLoadBalancersResponse} */
export function assertDeleteLoadBalancersResponse(value: unknown): asserts value is T.DeleteLoadBalancersResponse {
  assertValid(DeleteLoadBalancersResponse, 'DeleteLoadBalancersResponse', value);
}

export function checkGetMonitorDataResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['startTime'];
  if (typeof v !== 'string') ok = fail('startTime', 1, 0);
  v = value['endTime'];
  if (typeof v !== 'string') ok = fail('endTime', 1, 0);
  v = value['metricName'];
  if (typeof v !== 'string') ok = fail('metricName', 1, 0);
  v = value['period'];
  if (!Number.isSafeInteger(v)) ok = fail('period', 1, 1);
  v = value['dataPoints'];
  if (!isList(v, isFloat)) ok = fail('dataPoints', 1, [2]);
  return ok;
}

export type GetMonitorDataResponse = T.GetMonitorDataResponse;
export const GetMonitorDataResponse: Validator<T.GetMonitorDataResponse> = /* @__PURE__ */ createValidator<T.GetMonitorDataResponse>('response', checkGetMonitorDataResponse);
/** True where `value` is a {@link T.GetMonitorDataResponse} as it stands. */
export const isGetMonitorDataResponse = (value: unknown): value is T.GetMonitorDataResponse => GetMonitorDataResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.GetMonitorDataResponse} */
export function assertGetMonitorDataResponse(value: unknown): asserts value is T.GetMonitorDataResponse {
  assertValid(GetMonitorDataResponse, 'GetMonitorDataResponse', value);
}

export function checkReplaceCertResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  return ok;
}

export type ReplaceCertResponse = T.ReplaceCertResponse;
export const ReplaceCertResponse: Validator<T.ReplaceCertResponse> = /* @__PURE__ */ createValidator<T.ReplaceCertResponse>('response', checkReplaceCertResponse);
/** True where `value` is a {@link T.ReplaceCertResponse} as it stands. */
export const isReplaceCertResponse = (value: unknown): value is T.ReplaceCertResponse => ReplaceCertResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ReplaceCertResponse} */
export function assertReplaceCertResponse(value: unknown): asserts value is T.ReplaceCertResponse {
  assertValid(ReplaceCertResponse, 'ReplaceCertResponse', value);
}

export function checkGetCertListWithLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['certSet'];
  if (!isMap(v, (e) => !(!isList(e, checkGetCertListWithLoadBalancerCertReceived)))) ok = fail('certSet', 1, { of: [checkGetCertListWithLoadBalancerCertReceived] });
  return ok;
}

export type GetCertListWithLoadBalancerResponse = T.GetCertListWithLoadBalancerResponse;
export const GetCertListWithLoadBalancerResponse: Validator<T.GetCertListWithLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.GetCertListWithLoadBalancerResponse>('response', checkGetCertListWithLoadBalancerResponse);
/** True where `value` is a {@link T.GetCertListWithLoadBalancerResponse} as it stands. */
export const isGetCertListWithLoadBalancerResponse = (value: unknown): value is T.GetCertListWithLoadBalancerResponse => GetCertListWithLoadBalancerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.GetCertListWithLoadBalancerResponse} */
export function assertGetCertListWithLoadBalancerResponse(value: unknown): asserts value is T.GetCertListWithLoadBalancerResponse {
  assertValid(GetCertListWithLoadBalancerResponse, 'GetCertListWithLoadBalancerResponse', value);
}

export function checkDescribeLoadBalancerLogResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['logInfo'];
  if (!checkDescribeLoadBalancerLogLogInfoReceived(v)) ok = fail('logInfo', 1, checkDescribeLoadBalancerLogLogInfoReceived);
  return ok;
}

export type DescribeLoadBalancerLogResponse = T.DescribeLoadBalancerLogResponse;
export const DescribeLoadBalancerLogResponse: Validator<T.DescribeLoadBalancerLogResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogResponse>('response', checkDescribeLoadBalancerLogResponse);
/** True where `value` is a {@link T.DescribeLoadBalancerLogResponse} as it stands. */
export const isDescribeLoadBalancerLogResponse = (value: unknown): value is T.DescribeLoadBalancerLogResponse => DescribeLoadBalancerLogResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerLogResponse} */
export function assertDescribeLoadBalancerLogResponse(value: unknown): asserts value is T.DescribeLoadBalancerLogResponse {
  assertValid(DescribeLoadBalancerLogResponse, 'DescribeLoadBalancerLogResponse', value);
}

export function checkCloneLBResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['cloneLBId'];
  if (typeof v !== 'string') ok = fail('cloneLBId', 1, 0);
  return ok;
}

export type CloneLBResponse = T.CloneLBResponse;
export const CloneLBResponse: Validator<T.CloneLBResponse> = /* @__PURE__ */ createValidator<T.CloneLBResponse>('response', checkCloneLBResponse);
/** True where `value` is a {@link T.CloneLBResponse} as it stands. */
export const isCloneLBResponse = (value: unknown): value is T.CloneLBResponse => CloneLBResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CloneLBResponse} */
export function assertCloneLBResponse(value: unknown): asserts value is T.CloneLBResponse {
  assertValid(CloneLBResponse, 'CloneLBResponse', value);
}

export function checkModifyLoadBalancerAttributesResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) ok = fail('requestId', 1, 1);
  return ok;
}

export type ModifyLoadBalancerAttributesResponse = T.ModifyLoadBalancerAttributesResponse;
export const ModifyLoadBalancerAttributesResponse: Validator<T.ModifyLoadBalancerAttributesResponse> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerAttributesResponse>('response', checkModifyLoadBalancerAttributesResponse);
/** True where `value` is a {@link T.ModifyLoadBalancerAttributesResponse} as it stands. */
export const isModifyLoadBalancerAttributesResponse = (value: unknown): value is T.ModifyLoadBalancerAttributesResponse => ModifyLoadBalancerAttributesResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyLoadBalancerAttributesResponse} */
export function assertModifyLoadBalancerAttributesResponse(value: unknown): asserts value is T.ModifyLoadBalancerAttributesResponse {
  assertValid(ModifyLoadBalancerAttributesResponse, 'ModifyLoadBalancerAttributesResponse', value);
}

export function checkCreateLoadBalancerListenersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) ok = fail('requestId', 1, 1);
  v = value['listenerIds'];
  if (!isList(v, isString)) ok = fail('listenerIds', 1, [0]);
  return ok;
}

export type CreateLoadBalancerListenersResponse = T.CreateLoadBalancerListenersResponse;
export const CreateLoadBalancerListenersResponse: Validator<T.CreateLoadBalancerListenersResponse> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerListenersResponse>('response', checkCreateLoadBalancerListenersResponse);
/** True where `value` is a {@link T.CreateLoadBalancerListenersResponse} as it stands. */
export const isCreateLoadBalancerListenersResponse = (value: unknown): value is T.CreateLoadBalancerListenersResponse => CreateLoadBalancerListenersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CreateLoadBalancerListenersResponse} */
export function assertCreateLoadBalancerListenersResponse(value: unknown): asserts value is T.CreateLoadBalancerListenersResponse {
  assertValid(CreateLoadBalancerListenersResponse, 'CreateLoadBalancerListenersResponse', value);
}

export function checkDescribeLoadBalancerListenersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['totalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('totalCount', 1, 1);
  v = value['listenerSet'];
  if (!isList(v, checkDescribeLoadBalancerListenersListenerReceived)) ok = fail('listenerSet', 1, [checkDescribeLoadBalancerListenersListenerReceived]);
  return ok;
}

export type DescribeLoadBalancerListenersResponse = T.DescribeLoadBalancerListenersResponse;
export const DescribeLoadBalancerListenersResponse: Validator<T.DescribeLoadBalancerListenersResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListenersResponse>('response', checkDescribeLoadBalancerListenersResponse);
/** True where `value` is a {@link T.DescribeLoadBalancerListenersResponse} as it stands. */
export const isDescribeLoadBalancerListenersResponse = (value: unknown): value is T.DescribeLoadBalancerListenersResponse => DescribeLoadBalancerListenersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerListenersResponse} */
export function assertDescribeLoadBalancerListenersResponse(value: unknown): asserts value is T.DescribeLoadBalancerListenersResponse {
  assertValid(DescribeLoadBalancerListenersResponse, 'DescribeLoadBalancerListenersResponse', value);
}

export function checkDeleteLoadBalancerListenersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) ok = fail('requestId', 1, 1);
  return ok;
}

export type DeleteLoadBalancerListenersResponse = T.DeleteLoadBalancerListenersResponse;
export const DeleteLoadBalancerListenersResponse: Validator<T.DeleteLoadBalancerListenersResponse> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancerListenersResponse>('response', checkDeleteLoadBalancerListenersResponse);
/** True where `value` is a {@link T.DeleteLoadBalancerListenersResponse} as it stands. */
export const isDeleteLoadBalancerListenersResponse = (value: unknown): value is T.DeleteLoadBalancerListenersResponse => DeleteLoadBalancerListenersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeleteLoadBalancerListenersResponse} */
export function assertDeleteLoadBalancerListenersResponse(value: unknown): asserts value is T.DeleteLoadBalancerListenersResponse {
  assertValid(DeleteLoadBalancerListenersResponse, 'DeleteLoadBalancerListenersResponse', value);
}

export function checkModifyLoadBalancerListenerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) ok = fail('requestId', 1, 1);
  return ok;
}

export type ModifyLoadBalancerListenerResponse = T.ModifyLoadBalancerListenerResponse;
export const ModifyLoadBalancerListenerResponse: Validator<T.ModifyLoadBalancerListenerResponse> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerListenerResponse>('response', checkModifyLoadBalancerListenerResponse);
/** True where `value` is a {@link T.ModifyLoadBalancerListenerResponse} as it stands. */
export const isModifyLoadBalancerListenerResponse = (value: unknown): value is T.ModifyLoadBalancerListenerResponse => ModifyLoadBalancerListenerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyLoadBalancerListenerResponse} */
export function assertModifyLoadBalancerListenerResponse(value: unknown): asserts value is T.ModifyLoadBalancerListenerResponse {
  assertValid(ModifyLoadBalancerListenerResponse, 'ModifyLoadBalancerListenerResponse', value);
}

export function checkRegisterInstancesWithLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) ok = fail('requestId', 1, 1);
  return ok;
}

export type RegisterInstancesWithLoadBalancerResponse = T.RegisterInstancesWithLoadBalancerResponse;
export const RegisterInstancesWithLoadBalancerResponse: Validator<T.RegisterInstancesWithLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.RegisterInstancesWithLoadBalancerResponse>('response', checkRegisterInstancesWithLoadBalancerResponse);
/** True where `value` is a {@link T.RegisterInstancesWithLoadBalancerResponse} as it stands. */
export const isRegisterInstancesWithLoadBalancerResponse = (value: unknown): value is T.RegisterInstancesWithLoadBalancerResponse => RegisterInstancesWithLoadBalancerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RegisterInstancesWithLoadBalancerResponse} */
export function assertRegisterInstancesWithLoadBalancerResponse(value: unknown): asserts value is T.RegisterInstancesWithLoadBalancerResponse {
  assertValid(RegisterInstancesWithLoadBalancerResponse, 'RegisterInstancesWithLoadBalancerResponse', value);
}

export function checkDescribeLoadBalancerBackendsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['totalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('totalCount', 1, 1);
  v = value['backendSet'];
  if (!isList(v, checkDescribeLoadBalancerBackendsBackendReceived)) ok = fail('backendSet', 1, [checkDescribeLoadBalancerBackendsBackendReceived]);
  return ok;
}

export type DescribeLoadBalancerBackendsResponse = T.DescribeLoadBalancerBackendsResponse;
export const DescribeLoadBalancerBackendsResponse: Validator<T.DescribeLoadBalancerBackendsResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerBackendsResponse>('response', checkDescribeLoadBalancerBackendsResponse);
/** True where `value` is a {@link T.DescribeLoadBalancerBackendsResponse} as it stands. */
export const isDescribeLoadBalancerBackendsResponse = (value: unknown): value is T.DescribeLoadBalancerBackendsResponse => DescribeLoadBalancerBackendsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerBackendsResponse} */
export function assertDescribeLoadBalancerBackendsResponse(value: unknown): asserts value is T.DescribeLoadBalancerBackendsResponse {
  assertValid(DescribeLoadBalancerBackendsResponse, 'DescribeLoadBalancerBackendsResponse', value);
}

export function checkModifyLoadBalancerBackendsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) ok = fail('requestId', 1, 1);
  return ok;
}

export type ModifyLoadBalancerBackendsResponse = T.ModifyLoadBalancerBackendsResponse;
export const ModifyLoadBalancerBackendsResponse: Validator<T.ModifyLoadBalancerBackendsResponse> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerBackendsResponse>('response', checkModifyLoadBalancerBackendsResponse);
/** True where `value` is a {@link T.ModifyLoadBalancerBackendsResponse} as it stands. */
export const isModifyLoadBalancerBackendsResponse = (value: unknown): value is T.ModifyLoadBalancerBackendsResponse => ModifyLoadBalancerBackendsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyLoadBalancerBackendsResponse} */
export function assertModifyLoadBalancerBackendsResponse(value: unknown): asserts value is T.ModifyLoadBalancerBackendsResponse {
  assertValid(ModifyLoadBalancerBackendsResponse, 'ModifyLoadBalancerBackendsResponse', value);
}

export function checkDeregisterInstancesFromLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['requestId'];
  if (!Number.isSafeInteger(v)) ok = fail('requestId', 1, 1);
  return ok;
}

export type DeregisterInstancesFromLoadBalancerResponse = T.DeregisterInstancesFromLoadBalancerResponse;
export const DeregisterInstancesFromLoadBalancerResponse: Validator<T.DeregisterInstancesFromLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.DeregisterInstancesFromLoadBalancerResponse>('response', checkDeregisterInstancesFromLoadBalancerResponse);
/** True where `value` is a {@link T.DeregisterInstancesFromLoadBalancerResponse} as it stands. */
export const isDeregisterInstancesFromLoadBalancerResponse = (value: unknown): value is T.DeregisterInstancesFromLoadBalancerResponse => DeregisterInstancesFromLoadBalancerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeregisterInstancesFromLoadBalancerResponse} */
export function assertDeregisterInstancesFromLoadBalancerResponse(value: unknown): asserts value is T.DeregisterInstancesFromLoadBalancerResponse {
  assertValid(DeregisterInstancesFromLoadBalancerResponse, 'DeregisterInstancesFromLoadBalancerResponse', value);
}

export function checkDescribeLBHealthStatusResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['code'];
  if (!Number.isSafeInteger(v)) ok = fail('code', 1, 1);
  v = value['message'];
  if (typeof v !== 'string') ok = fail('message', 1, 0);
  v = value['codeDesc'];
  if (typeof v !== 'string') ok = fail('codeDesc', 1, 0);
  v = value['data'];
  if (!isList(v, checkDescribeLBHealthStatusDataReceived)) ok = fail('data', 1, [checkDescribeLBHealthStatusDataReceived]);
  return ok;
}

export type DescribeLBHealthStatusResponse = T.DescribeLBHealthStatusResponse;
export const DescribeLBHealthStatusResponse: Validator<T.DescribeLBHealthStatusResponse> = /* @__PURE__ */ createValidator<T.DescribeLBHealthStatusResponse>('response', checkDescribeLBHealthStatusResponse);
/** True where `value` is a {@link T.DescribeLBHealthStatusResponse} as it stands. */
export const isDescribeLBHealthStatusResponse = (value: unknown): value is T.DescribeLBHealthStatusResponse => DescribeLBHealthStatusResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLBHealthStatusResponse} */
export function assertDescribeLBHealthStatusResponse(value: unknown): asserts value is T.DescribeLBHealthStatusResponse {
  assertValid(DescribeLBHealthStatusResponse, 'DescribeLBHealthStatusResponse', value);
}

