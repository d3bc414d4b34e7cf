// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Validators of the responses. */
import { assertValid } from '../runtime/validate/assert.ts';
import { type Fail, isFloat, isList, isMap, isObject, isString, reject } from '../runtime/validate/check.ts';
import { float, integer, list, map, string } from '../runtime/validate/kinds.ts';
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

function checkDescribeLoadBalancersTaskResultResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancersTaskResultResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!checkDescribeLoadBalancersTaskResultDataReceived(value.data))
    valid = fail('data', checkDescribeLoadBalancersTaskResultDataReceived);
  return valid;
}

export type DescribeLoadBalancersTaskResultResponse = T.DescribeLoadBalancersTaskResultResponse;
export const DescribeLoadBalancersTaskResultResponse: Validator<T.DescribeLoadBalancersTaskResultResponse> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancersTaskResultResponse>(
    'response',
    checkDescribeLoadBalancersTaskResultResponse,
  );
export const isDescribeLoadBalancersTaskResultResponse = (
  value: unknown,
): value is T.DescribeLoadBalancersTaskResultResponse => DescribeLoadBalancersTaskResultResponse.is(value);
export function assertDescribeLoadBalancersTaskResultResponse(
  value: unknown,
): asserts value is T.DescribeLoadBalancersTaskResultResponse {
  assertValid(DescribeLoadBalancersTaskResultResponse, 'DescribeLoadBalancersTaskResultResponse', value);
}

function checkCreateLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CreateLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!isMap(value.unLoadBalancerIds, (item) => isList(item, isString)))
    valid = fail('unLoadBalancerIds', map(list(string)));
  if (!Number.isSafeInteger(value.requestId)) valid = fail('requestId', integer);
  if (!isList(value.dealIds, isString)) valid = fail('dealIds', list(string));
  return valid;
}

export type CreateLoadBalancerResponse = T.CreateLoadBalancerResponse;
export const CreateLoadBalancerResponse: Validator<T.CreateLoadBalancerResponse> =
  /* @__PURE__ */ createValidator<T.CreateLoadBalancerResponse>('response', checkCreateLoadBalancerResponse);
export const isCreateLoadBalancerResponse = (value: unknown): value is T.CreateLoadBalancerResponse =>
  CreateLoadBalancerResponse.is(value);
export function assertCreateLoadBalancerResponse(value: unknown): asserts value is T.CreateLoadBalancerResponse {
  assertValid(CreateLoadBalancerResponse, 'CreateLoadBalancerResponse', value);
}

function checkInquiryLBPriceAllResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.InquiryLBPriceAllResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!checkInquiryLBPriceAllPriceReceived(value.price)) valid = fail('price', checkInquiryLBPriceAllPriceReceived);
  return valid;
}

export type InquiryLBPriceAllResponse = T.InquiryLBPriceAllResponse;
export const InquiryLBPriceAllResponse: Validator<T.InquiryLBPriceAllResponse> =
  /* @__PURE__ */ createValidator<T.InquiryLBPriceAllResponse>('response', checkInquiryLBPriceAllResponse);
export const isInquiryLBPriceAllResponse = (value: unknown): value is T.InquiryLBPriceAllResponse =>
  InquiryLBPriceAllResponse.is(value);
export function assertInquiryLBPriceAllResponse(value: unknown): asserts value is T.InquiryLBPriceAllResponse {
  assertValid(InquiryLBPriceAllResponse, 'InquiryLBPriceAllResponse', value);
}

function checkDescribeLoadBalancersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancersResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!Number.isSafeInteger(value.totalCount)) valid = fail('totalCount', integer);
  if (!isList(value.loadBalancerSet, checkDescribeLoadBalancersLoadBalancerReceived))
    valid = fail('loadBalancerSet', list(checkDescribeLoadBalancersLoadBalancerReceived));
  return valid;
}

export type DescribeLoadBalancersResponse = T.DescribeLoadBalancersResponse;
export const DescribeLoadBalancersResponse: Validator<T.DescribeLoadBalancersResponse> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancersResponse>('response', checkDescribeLoadBalancersResponse);
export const isDescribeLoadBalancersResponse = (value: unknown): value is T.DescribeLoadBalancersResponse =>
  DescribeLoadBalancersResponse.is(value);
export function assertDescribeLoadBalancersResponse(value: unknown): asserts value is T.DescribeLoadBalancersResponse {
  assertValid(DescribeLoadBalancersResponse, 'DescribeLoadBalancersResponse', value);
}

function checkDeleteLoadBalancersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeleteLoadBalancersResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!Number.isSafeInteger(value.requestId)) valid = fail('requestId', integer);
  return valid;
}

export type DeleteLoadBalancersResponse = T.DeleteLoadBalancersResponse;
export const DeleteLoadBalancersResponse: Validator<T.DeleteLoadBalancersResponse> =
  /* @__PURE__ */ createValidator<T.DeleteLoadBalancersResponse>('response', checkDeleteLoadBalancersResponse);
export const isDeleteLoadBalancersResponse = (value: unknown): value is T.DeleteLoadBalancersResponse =>
  DeleteLoadBalancersResponse.is(value);
export function assertDeleteLoadBalancersResponse(value: unknown): asserts value is T.DeleteLoadBalancersResponse {
  assertValid(DeleteLoadBalancersResponse, 'DeleteLoadBalancersResponse', value);
}

function checkGetMonitorDataResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.GetMonitorDataResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.startTime !== 'string') valid = fail('startTime', string);
  if (typeof value.endTime !== 'string') valid = fail('endTime', string);
  if (typeof value.metricName !== 'string') valid = fail('metricName', string);
  if (!Number.isSafeInteger(value.period)) valid = fail('period', integer);
  if (!isList(value.dataPoints, isFloat)) valid = fail('dataPoints', list(float));
  return valid;
}

export type GetMonitorDataResponse = T.GetMonitorDataResponse;
export const GetMonitorDataResponse: Validator<T.GetMonitorDataResponse> =
  /* @__PURE__ */ createValidator<T.GetMonitorDataResponse>('response', checkGetMonitorDataResponse);
export const isGetMonitorDataResponse = (value: unknown): value is T.GetMonitorDataResponse =>
  GetMonitorDataResponse.is(value);
export function assertGetMonitorDataResponse(value: unknown): asserts value is T.GetMonitorDataResponse {
  assertValid(GetMonitorDataResponse, 'GetMonitorDataResponse', value);
}

function checkReplaceCertResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ReplaceCertResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  return valid;
}

export type ReplaceCertResponse = T.ReplaceCertResponse;
export const ReplaceCertResponse: Validator<T.ReplaceCertResponse> =
  /* @__PURE__ */ createValidator<T.ReplaceCertResponse>('response', checkReplaceCertResponse);
export const isReplaceCertResponse = (value: unknown): value is T.ReplaceCertResponse => ReplaceCertResponse.is(value);
export function assertReplaceCertResponse(value: unknown): asserts value is T.ReplaceCertResponse {
  assertValid(ReplaceCertResponse, 'ReplaceCertResponse', value);
}

function checkGetCertListWithLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.GetCertListWithLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!isMap(value.certSet, (item) => isList(item, checkGetCertListWithLoadBalancerCertReceived)))
    valid = fail('certSet', map(list(checkGetCertListWithLoadBalancerCertReceived)));
  return valid;
}

export type GetCertListWithLoadBalancerResponse = T.GetCertListWithLoadBalancerResponse;
export const GetCertListWithLoadBalancerResponse: Validator<T.GetCertListWithLoadBalancerResponse> =
  /* @__PURE__ */ createValidator<T.GetCertListWithLoadBalancerResponse>(
    'response',
    checkGetCertListWithLoadBalancerResponse,
  );
export const isGetCertListWithLoadBalancerResponse = (value: unknown): value is T.GetCertListWithLoadBalancerResponse =>
  GetCertListWithLoadBalancerResponse.is(value);
export function assertGetCertListWithLoadBalancerResponse(
  value: unknown,
): asserts value is T.GetCertListWithLoadBalancerResponse {
  assertValid(GetCertListWithLoadBalancerResponse, 'GetCertListWithLoadBalancerResponse', value);
}

function checkDescribeLoadBalancerLogResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancerLogResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!checkDescribeLoadBalancerLogLogInfoReceived(value.logInfo))
    valid = fail('logInfo', checkDescribeLoadBalancerLogLogInfoReceived);
  return valid;
}

export type DescribeLoadBalancerLogResponse = T.DescribeLoadBalancerLogResponse;
export const DescribeLoadBalancerLogResponse: Validator<T.DescribeLoadBalancerLogResponse> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogResponse>('response', checkDescribeLoadBalancerLogResponse);
export const isDescribeLoadBalancerLogResponse = (value: unknown): value is T.DescribeLoadBalancerLogResponse =>
  DescribeLoadBalancerLogResponse.is(value);
export function assertDescribeLoadBalancerLogResponse(
  value: unknown,
): asserts value is T.DescribeLoadBalancerLogResponse {
  assertValid(DescribeLoadBalancerLogResponse, 'DescribeLoadBalancerLogResponse', value);
}

function checkCloneLBResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CloneLBResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (typeof value.cloneLBId !== 'string') valid = fail('cloneLBId', string);
  return valid;
}

export type CloneLBResponse = T.CloneLBResponse;
export const CloneLBResponse: Validator<T.CloneLBResponse> = /* @__PURE__ */ createValidator<T.CloneLBResponse>(
  'response',
  checkCloneLBResponse,
);
export const isCloneLBResponse = (value: unknown): value is T.CloneLBResponse => CloneLBResponse.is(value);
export function assertCloneLBResponse(value: unknown): asserts value is T.CloneLBResponse {
  assertValid(CloneLBResponse, 'CloneLBResponse', value);
}

function checkModifyLoadBalancerAttributesResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyLoadBalancerAttributesResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!Number.isSafeInteger(value.requestId)) valid = fail('requestId', integer);
  return valid;
}

export type ModifyLoadBalancerAttributesResponse = T.ModifyLoadBalancerAttributesResponse;
export const ModifyLoadBalancerAttributesResponse: Validator<T.ModifyLoadBalancerAttributesResponse> =
  /* @__PURE__ */ createValidator<T.ModifyLoadBalancerAttributesResponse>(
    'response',
    checkModifyLoadBalancerAttributesResponse,
  );
export const isModifyLoadBalancerAttributesResponse = (
  value: unknown,
): value is T.ModifyLoadBalancerAttributesResponse => ModifyLoadBalancerAttributesResponse.is(value);
export function assertModifyLoadBalancerAttributesResponse(
  value: unknown,
): asserts value is T.ModifyLoadBalancerAttributesResponse {
  assertValid(ModifyLoadBalancerAttributesResponse, 'ModifyLoadBalancerAttributesResponse', value);
}

function checkCreateLoadBalancerListenersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CreateLoadBalancerListenersResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!Number.isSafeInteger(value.requestId)) valid = fail('requestId', integer);
  if (!isList(value.listenerIds, isString)) valid = fail('listenerIds', list(string));
  return valid;
}

export type CreateLoadBalancerListenersResponse = T.CreateLoadBalancerListenersResponse;
export const CreateLoadBalancerListenersResponse: Validator<T.CreateLoadBalancerListenersResponse> =
  /* @__PURE__ */ createValidator<T.CreateLoadBalancerListenersResponse>(
    'response',
    checkCreateLoadBalancerListenersResponse,
  );
export const isCreateLoadBalancerListenersResponse = (value: unknown): value is T.CreateLoadBalancerListenersResponse =>
  CreateLoadBalancerListenersResponse.is(value);
export function assertCreateLoadBalancerListenersResponse(
  value: unknown,
): asserts value is T.CreateLoadBalancerListenersResponse {
  assertValid(CreateLoadBalancerListenersResponse, 'CreateLoadBalancerListenersResponse', value);
}

function checkDescribeLoadBalancerListenersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancerListenersResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!Number.isSafeInteger(value.totalCount)) valid = fail('totalCount', integer);
  if (!isList(value.listenerSet, checkDescribeLoadBalancerListenersListenerReceived))
    valid = fail('listenerSet', list(checkDescribeLoadBalancerListenersListenerReceived));
  return valid;
}

export type DescribeLoadBalancerListenersResponse = T.DescribeLoadBalancerListenersResponse;
export const DescribeLoadBalancerListenersResponse: Validator<T.DescribeLoadBalancerListenersResponse> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListenersResponse>(
    'response',
    checkDescribeLoadBalancerListenersResponse,
  );
export const isDescribeLoadBalancerListenersResponse = (
  value: unknown,
): value is T.DescribeLoadBalancerListenersResponse => DescribeLoadBalancerListenersResponse.is(value);
export function assertDescribeLoadBalancerListenersResponse(
  value: unknown,
): asserts value is T.DescribeLoadBalancerListenersResponse {
  assertValid(DescribeLoadBalancerListenersResponse, 'DescribeLoadBalancerListenersResponse', value);
}

function checkDeleteLoadBalancerListenersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeleteLoadBalancerListenersResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!Number.isSafeInteger(value.requestId)) valid = fail('requestId', integer);
  return valid;
}

export type DeleteLoadBalancerListenersResponse = T.DeleteLoadBalancerListenersResponse;
export const DeleteLoadBalancerListenersResponse: Validator<T.DeleteLoadBalancerListenersResponse> =
  /* @__PURE__ */ createValidator<T.DeleteLoadBalancerListenersResponse>(
    'response',
    checkDeleteLoadBalancerListenersResponse,
  );
export const isDeleteLoadBalancerListenersResponse = (value: unknown): value is T.DeleteLoadBalancerListenersResponse =>
  DeleteLoadBalancerListenersResponse.is(value);
export function assertDeleteLoadBalancerListenersResponse(
  value: unknown,
): asserts value is T.DeleteLoadBalancerListenersResponse {
  assertValid(DeleteLoadBalancerListenersResponse, 'DeleteLoadBalancerListenersResponse', value);
}

function checkModifyLoadBalancerListenerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyLoadBalancerListenerResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!Number.isSafeInteger(value.requestId)) valid = fail('requestId', integer);
  return valid;
}

export type ModifyLoadBalancerListenerResponse = T.ModifyLoadBalancerListenerResponse;
export const ModifyLoadBalancerListenerResponse: Validator<T.ModifyLoadBalancerListenerResponse> =
  /* @__PURE__ */ createValidator<T.ModifyLoadBalancerListenerResponse>(
    'response',
    checkModifyLoadBalancerListenerResponse,
  );
export const isModifyLoadBalancerListenerResponse = (value: unknown): value is T.ModifyLoadBalancerListenerResponse =>
  ModifyLoadBalancerListenerResponse.is(value);
export function assertModifyLoadBalancerListenerResponse(
  value: unknown,
): asserts value is T.ModifyLoadBalancerListenerResponse {
  assertValid(ModifyLoadBalancerListenerResponse, 'ModifyLoadBalancerListenerResponse', value);
}

function checkRegisterInstancesWithLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.RegisterInstancesWithLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!Number.isSafeInteger(value.requestId)) valid = fail('requestId', integer);
  return valid;
}

export type RegisterInstancesWithLoadBalancerResponse = T.RegisterInstancesWithLoadBalancerResponse;
export const RegisterInstancesWithLoadBalancerResponse: Validator<T.RegisterInstancesWithLoadBalancerResponse> =
  /* @__PURE__ */ createValidator<T.RegisterInstancesWithLoadBalancerResponse>(
    'response',
    checkRegisterInstancesWithLoadBalancerResponse,
  );
export const isRegisterInstancesWithLoadBalancerResponse = (
  value: unknown,
): value is T.RegisterInstancesWithLoadBalancerResponse => RegisterInstancesWithLoadBalancerResponse.is(value);
export function assertRegisterInstancesWithLoadBalancerResponse(
  value: unknown,
): asserts value is T.RegisterInstancesWithLoadBalancerResponse {
  assertValid(RegisterInstancesWithLoadBalancerResponse, 'RegisterInstancesWithLoadBalancerResponse', value);
}

function checkDescribeLoadBalancerBackendsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancerBackendsResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!Number.isSafeInteger(value.totalCount)) valid = fail('totalCount', integer);
  if (!isList(value.backendSet, checkDescribeLoadBalancerBackendsBackendReceived))
    valid = fail('backendSet', list(checkDescribeLoadBalancerBackendsBackendReceived));
  return valid;
}

export type DescribeLoadBalancerBackendsResponse = T.DescribeLoadBalancerBackendsResponse;
export const DescribeLoadBalancerBackendsResponse: Validator<T.DescribeLoadBalancerBackendsResponse> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerBackendsResponse>(
    'response',
    checkDescribeLoadBalancerBackendsResponse,
  );
export const isDescribeLoadBalancerBackendsResponse = (
  value: unknown,
): value is T.DescribeLoadBalancerBackendsResponse => DescribeLoadBalancerBackendsResponse.is(value);
export function assertDescribeLoadBalancerBackendsResponse(
  value: unknown,
): asserts value is T.DescribeLoadBalancerBackendsResponse {
  assertValid(DescribeLoadBalancerBackendsResponse, 'DescribeLoadBalancerBackendsResponse', value);
}

function checkModifyLoadBalancerBackendsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyLoadBalancerBackendsResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!Number.isSafeInteger(value.requestId)) valid = fail('requestId', integer);
  return valid;
}

export type ModifyLoadBalancerBackendsResponse = T.ModifyLoadBalancerBackendsResponse;
export const ModifyLoadBalancerBackendsResponse: Validator<T.ModifyLoadBalancerBackendsResponse> =
  /* @__PURE__ */ createValidator<T.ModifyLoadBalancerBackendsResponse>(
    'response',
    checkModifyLoadBalancerBackendsResponse,
  );
export const isModifyLoadBalancerBackendsResponse = (value: unknown): value is T.ModifyLoadBalancerBackendsResponse =>
  ModifyLoadBalancerBackendsResponse.is(value);
export function assertModifyLoadBalancerBackendsResponse(
  value: unknown,
): asserts value is T.ModifyLoadBalancerBackendsResponse {
  assertValid(ModifyLoadBalancerBackendsResponse, 'ModifyLoadBalancerBackendsResponse', value);
}

function checkDeregisterInstancesFromLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeregisterInstancesFromLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!Number.isSafeInteger(value.requestId)) valid = fail('requestId', integer);
  return valid;
}

export type DeregisterInstancesFromLoadBalancerResponse = T.DeregisterInstancesFromLoadBalancerResponse;
export const DeregisterInstancesFromLoadBalancerResponse: Validator<T.DeregisterInstancesFromLoadBalancerResponse> =
  /* @__PURE__ */ createValidator<T.DeregisterInstancesFromLoadBalancerResponse>(
    'response',
    checkDeregisterInstancesFromLoadBalancerResponse,
  );
export const isDeregisterInstancesFromLoadBalancerResponse = (
  value: unknown,
): value is T.DeregisterInstancesFromLoadBalancerResponse => DeregisterInstancesFromLoadBalancerResponse.is(value);
export function assertDeregisterInstancesFromLoadBalancerResponse(
  value: unknown,
): asserts value is T.DeregisterInstancesFromLoadBalancerResponse {
  assertValid(DeregisterInstancesFromLoadBalancerResponse, 'DeregisterInstancesFromLoadBalancerResponse', value);
}

function checkDescribeLBHealthStatusResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLBHealthStatusResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.code)) valid = fail('code', integer);
  if (typeof value.message !== 'string') valid = fail('message', string);
  if (typeof value.codeDesc !== 'string') valid = fail('codeDesc', string);
  if (!isList(value.data, checkDescribeLBHealthStatusDataReceived))
    valid = fail('data', list(checkDescribeLBHealthStatusDataReceived));
  return valid;
}

export type DescribeLBHealthStatusResponse = T.DescribeLBHealthStatusResponse;
export const DescribeLBHealthStatusResponse: Validator<T.DescribeLBHealthStatusResponse> =
  /* @__PURE__ */ createValidator<T.DescribeLBHealthStatusResponse>('response', checkDescribeLBHealthStatusResponse);
export const isDescribeLBHealthStatusResponse = (value: unknown): value is T.DescribeLBHealthStatusResponse =>
  DescribeLBHealthStatusResponse.is(value);
export function assertDescribeLBHealthStatusResponse(
  value: unknown,
): asserts value is T.DescribeLBHealthStatusResponse {
  assertValid(DescribeLBHealthStatusResponse, 'DescribeLBHealthStatusResponse', value);
}
