// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Validators of the responses. */
import { assertValid } from '../runtime/validate/assert.ts';
import { type Fail, isList, isObject, isString, no } from '../runtime/validate/check.ts';
import { createValidator, type Validator } from '../runtime/validate/validator.ts';
import type * as T from '../types.ts';
import {
  checkBindDetailItemReceived,
  checkCertIdRelatedWithLoadBalancersReceived,
  checkClassicalHealthReceived,
  checkClassicalListenerReceived,
  checkClassicalLoadBalancerInfoReceived,
  checkClassicalTargetReceived,
  checkConfigListItemReceived,
  checkCrossTargetsReceived,
  checkIdleLoadBalancerReceived,
  checkLBItemReceived,
  checkListenerBackendReceived,
  checkListenerReceived,
  checkLoadBalancerDetailReceived,
  checkLoadBalancerHealthReceived,
  checkLoadBalancerReceived,
  checkLoadBalancerTrafficReceived,
  checkPriceReceived,
  checkQuotaReceived,
  checkRuleOutputReceived,
  checkTargetGroupBackendReceived,
  checkTargetGroupInfoReceived,
  checkZoneResourceReceived,
} from './types.ts';


export function checkDescribeLoadBalancersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('TotalCount', 1, 1);
  v = value['LoadBalancerSet'];
  if (!isList(v, checkLoadBalancerReceived)) ok = fail('LoadBalancerSet', 1, [checkLoadBalancerReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
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

export function checkCreateLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancerIds'];
  if (!isList(v, isString) && v !== null) ok = fail('LoadBalancerIds', 3, [0]);
  v = value['DealName'];
  if (typeof v !== 'string' && v !== null) ok = fail('DealName', 3, 0);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
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

export function checkModifyLoadBalancerAttributesResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['DealName'];
  if (typeof v !== 'string' && v !== null) ok = fail('DealName', 3, 0);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
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

export function checkDescribeLoadBalancersDetailResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('TotalCount', 1, 1);
  v = value['LoadBalancerDetailSet'];
  if (!isList(v, checkLoadBalancerDetailReceived) && v !== null) ok = fail('LoadBalancerDetailSet', 3, [checkLoadBalancerDetailReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeLoadBalancersDetailResponse = T.DescribeLoadBalancersDetailResponse;
export const DescribeLoadBalancersDetailResponse: Validator<T.DescribeLoadBalancersDetailResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersDetailResponse>('response', checkDescribeLoadBalancersDetailResponse);
/** True where `value` is a {@link T.DescribeLoadBalancersDetailResponse} as it stands. */
export const isDescribeLoadBalancersDetailResponse = (value: unknown): value is T.DescribeLoadBalancersDetailResponse => DescribeLoadBalancersDetailResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancersDetailResponse} */
export function assertDescribeLoadBalancersDetailResponse(value: unknown): asserts value is T.DescribeLoadBalancersDetailResponse {
  assertValid(DescribeLoadBalancersDetailResponse, 'DescribeLoadBalancersDetailResponse', value);
}

export function checkDeleteLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DeleteLoadBalancerResponse = T.DeleteLoadBalancerResponse;
export const DeleteLoadBalancerResponse: Validator<T.DeleteLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancerResponse>('response', checkDeleteLoadBalancerResponse);
/** True where `value` is a {@link T.DeleteLoadBalancerResponse} as it stands. */
export const isDeleteLoadBalancerResponse = (value: unknown): value is T.DeleteLoadBalancerResponse => DeleteLoadBalancerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeleteLoadBalancerResponse} */
export function assertDeleteLoadBalancerResponse(value: unknown): asserts value is T.DeleteLoadBalancerResponse {
  assertValid(DeleteLoadBalancerResponse, 'DeleteLoadBalancerResponse', value);
}

export function checkCloneLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type CloneLoadBalancerResponse = T.CloneLoadBalancerResponse;
export const CloneLoadBalancerResponse: Validator<T.CloneLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.CloneLoadBalancerResponse>('response', checkCloneLoadBalancerResponse);
/** True where `value` is a {@link T.CloneLoadBalancerResponse} as it stands. */
export const isCloneLoadBalancerResponse = (value: unknown): value is T.CloneLoadBalancerResponse => CloneLoadBalancerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CloneLoadBalancerResponse} */
export function assertCloneLoadBalancerResponse(value: unknown): asserts value is T.CloneLoadBalancerResponse {
  assertValid(CloneLoadBalancerResponse, 'CloneLoadBalancerResponse', value);
}

export function checkModifyDomainResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyDomainResponse = T.ModifyDomainResponse;
export const ModifyDomainResponse: Validator<T.ModifyDomainResponse> = /* @__PURE__ */ createValidator<T.ModifyDomainResponse>('response', checkModifyDomainResponse);
/** True where `value` is a {@link T.ModifyDomainResponse} as it stands. */
export const isModifyDomainResponse = (value: unknown): value is T.ModifyDomainResponse => ModifyDomainResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyDomainResponse} */
export function assertModifyDomainResponse(value: unknown): asserts value is T.ModifyDomainResponse {
  assertValid(ModifyDomainResponse, 'ModifyDomainResponse', value);
}

export function checkDescribeListenersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Listeners'];
  if (!isList(v, checkListenerReceived)) ok = fail('Listeners', 1, [checkListenerReceived]);
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('TotalCount', 3, 1);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeListenersResponse = T.DescribeListenersResponse;
export const DescribeListenersResponse: Validator<T.DescribeListenersResponse> = /* @__PURE__ */ createValidator<T.DescribeListenersResponse>('response', checkDescribeListenersResponse);
/** True where `value` is a {@link T.DescribeListenersResponse} as it stands. */
export const isDescribeListenersResponse = (value: unknown): value is T.DescribeListenersResponse => DescribeListenersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeListenersResponse} */
export function assertDescribeListenersResponse(value: unknown): asserts value is T.DescribeListenersResponse {
  assertValid(DescribeListenersResponse, 'DescribeListenersResponse', value);
}

export function checkCreateListenerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ListenerIds'];
  if (!isList(v, isString)) ok = fail('ListenerIds', 1, [0]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type CreateListenerResponse = T.CreateListenerResponse;
export const CreateListenerResponse: Validator<T.CreateListenerResponse> = /* @__PURE__ */ createValidator<T.CreateListenerResponse>('response', checkCreateListenerResponse);
/** True where `value` is a {@link T.CreateListenerResponse} as it stands. */
export const isCreateListenerResponse = (value: unknown): value is T.CreateListenerResponse => CreateListenerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CreateListenerResponse} */
export function assertCreateListenerResponse(value: unknown): asserts value is T.CreateListenerResponse {
  assertValid(CreateListenerResponse, 'CreateListenerResponse', value);
}

export function checkCreateRuleResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LocationIds'];
  if (!isList(v, isString)) ok = fail('LocationIds', 1, [0]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type CreateRuleResponse = T.CreateRuleResponse;
export const CreateRuleResponse: Validator<T.CreateRuleResponse> = /* @__PURE__ */ createValidator<T.CreateRuleResponse>('response', checkCreateRuleResponse);
/** True where `value` is a {@link T.CreateRuleResponse} as it stands. */
export const isCreateRuleResponse = (value: unknown): value is T.CreateRuleResponse => CreateRuleResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CreateRuleResponse} */
export function assertCreateRuleResponse(value: unknown): asserts value is T.CreateRuleResponse {
  assertValid(CreateRuleResponse, 'CreateRuleResponse', value);
}

export function checkModifyListenerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyListenerResponse = T.ModifyListenerResponse;
export const ModifyListenerResponse: Validator<T.ModifyListenerResponse> = /* @__PURE__ */ createValidator<T.ModifyListenerResponse>('response', checkModifyListenerResponse);
/** True where `value` is a {@link T.ModifyListenerResponse} as it stands. */
export const isModifyListenerResponse = (value: unknown): value is T.ModifyListenerResponse => ModifyListenerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyListenerResponse} */
export function assertModifyListenerResponse(value: unknown): asserts value is T.ModifyListenerResponse {
  assertValid(ModifyListenerResponse, 'ModifyListenerResponse', value);
}

export function checkModifyRuleResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyRuleResponse = T.ModifyRuleResponse;
export const ModifyRuleResponse: Validator<T.ModifyRuleResponse> = /* @__PURE__ */ createValidator<T.ModifyRuleResponse>('response', checkModifyRuleResponse);
/** True where `value` is a {@link T.ModifyRuleResponse} as it stands. */
export const isModifyRuleResponse = (value: unknown): value is T.ModifyRuleResponse => ModifyRuleResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyRuleResponse} */
export function assertModifyRuleResponse(value: unknown): asserts value is T.ModifyRuleResponse {
  assertValid(ModifyRuleResponse, 'ModifyRuleResponse', value);
}

export function checkModifyDomainAttributesResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyDomainAttributesResponse = T.ModifyDomainAttributesResponse;
export const ModifyDomainAttributesResponse: Validator<T.ModifyDomainAttributesResponse> = /* @__PURE__ */ createValidator<T.ModifyDomainAttributesResponse>('response', checkModifyDomainAttributesResponse);
/** True where `value` is a {@link T.ModifyDomainAttributesResponse} as it stands. */
export const isModifyDomainAttributesResponse = (value: unknown): value is T.ModifyDomainAttributesResponse => ModifyDomainAttributesResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyDomainAttributesResponse} */
export function assertModifyDomainAttributesResponse(value: unknown): asserts value is T.ModifyDomainAttributesResponse {
  assertValid(ModifyDomainAttributesResponse, 'ModifyDomainAttributesResponse', value);
}

export function checkDeleteListenerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DeleteListenerResponse = T.DeleteListenerResponse;
export const DeleteListenerResponse: Validator<T.DeleteListenerResponse> = /* @__PURE__ */ createValidator<T.DeleteListenerResponse>('response', checkDeleteListenerResponse);
/** True where `value` is a {@link T.DeleteListenerResponse} as it stands. */
export const isDeleteListenerResponse = (value: unknown): value is T.DeleteListenerResponse => DeleteListenerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeleteListenerResponse} */
export function assertDeleteListenerResponse(value: unknown): asserts value is T.DeleteListenerResponse {
  assertValid(DeleteListenerResponse, 'DeleteListenerResponse', value);
}

export function checkDeleteLoadBalancerListenersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
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

export function checkDeleteRuleResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DeleteRuleResponse = T.DeleteRuleResponse;
export const DeleteRuleResponse: Validator<T.DeleteRuleResponse> = /* @__PURE__ */ createValidator<T.DeleteRuleResponse>('response', checkDeleteRuleResponse);
/** True where `value` is a {@link T.DeleteRuleResponse} as it stands. */
export const isDeleteRuleResponse = (value: unknown): value is T.DeleteRuleResponse => DeleteRuleResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeleteRuleResponse} */
export function assertDeleteRuleResponse(value: unknown): asserts value is T.DeleteRuleResponse {
  assertValid(DeleteRuleResponse, 'DeleteRuleResponse', value);
}

export function checkRegisterTargetsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type RegisterTargetsResponse = T.RegisterTargetsResponse;
export const RegisterTargetsResponse: Validator<T.RegisterTargetsResponse> = /* @__PURE__ */ createValidator<T.RegisterTargetsResponse>('response', checkRegisterTargetsResponse);
/** True where `value` is a {@link T.RegisterTargetsResponse} as it stands. */
export const isRegisterTargetsResponse = (value: unknown): value is T.RegisterTargetsResponse => RegisterTargetsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RegisterTargetsResponse} */
export function assertRegisterTargetsResponse(value: unknown): asserts value is T.RegisterTargetsResponse {
  assertValid(RegisterTargetsResponse, 'RegisterTargetsResponse', value);
}

export function checkBatchRegisterTargetsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['FailListenerIdSet'];
  if (!isList(v, isString) && v !== null) ok = fail('FailListenerIdSet', 3, [0]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type BatchRegisterTargetsResponse = T.BatchRegisterTargetsResponse;
export const BatchRegisterTargetsResponse: Validator<T.BatchRegisterTargetsResponse> = /* @__PURE__ */ createValidator<T.BatchRegisterTargetsResponse>('response', checkBatchRegisterTargetsResponse);
/** True where `value` is a {@link T.BatchRegisterTargetsResponse} as it stands. */
export const isBatchRegisterTargetsResponse = (value: unknown): value is T.BatchRegisterTargetsResponse => BatchRegisterTargetsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.BatchRegisterTargetsResponse} */
export function assertBatchRegisterTargetsResponse(value: unknown): asserts value is T.BatchRegisterTargetsResponse {
  assertValid(BatchRegisterTargetsResponse, 'BatchRegisterTargetsResponse', value);
}

export function checkModifyTargetPortResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyTargetPortResponse = T.ModifyTargetPortResponse;
export const ModifyTargetPortResponse: Validator<T.ModifyTargetPortResponse> = /* @__PURE__ */ createValidator<T.ModifyTargetPortResponse>('response', checkModifyTargetPortResponse);
/** True where `value` is a {@link T.ModifyTargetPortResponse} as it stands. */
export const isModifyTargetPortResponse = (value: unknown): value is T.ModifyTargetPortResponse => ModifyTargetPortResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyTargetPortResponse} */
export function assertModifyTargetPortResponse(value: unknown): asserts value is T.ModifyTargetPortResponse {
  assertValid(ModifyTargetPortResponse, 'ModifyTargetPortResponse', value);
}

export function checkModifyTargetWeightResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyTargetWeightResponse = T.ModifyTargetWeightResponse;
export const ModifyTargetWeightResponse: Validator<T.ModifyTargetWeightResponse> = /* @__PURE__ */ createValidator<T.ModifyTargetWeightResponse>('response', checkModifyTargetWeightResponse);
/** True where `value` is a {@link T.ModifyTargetWeightResponse} as it stands. */
export const isModifyTargetWeightResponse = (value: unknown): value is T.ModifyTargetWeightResponse => ModifyTargetWeightResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyTargetWeightResponse} */
export function assertModifyTargetWeightResponse(value: unknown): asserts value is T.ModifyTargetWeightResponse {
  assertValid(ModifyTargetWeightResponse, 'ModifyTargetWeightResponse', value);
}

export function checkBatchModifyTargetWeightResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type BatchModifyTargetWeightResponse = T.BatchModifyTargetWeightResponse;
export const BatchModifyTargetWeightResponse: Validator<T.BatchModifyTargetWeightResponse> = /* @__PURE__ */ createValidator<T.BatchModifyTargetWeightResponse>('response', checkBatchModifyTargetWeightResponse);
/** True where `value` is a {@link T.BatchModifyTargetWeightResponse} as it stands. */
export const isBatchModifyTargetWeightResponse = (value: unknown): value is T.BatchModifyTargetWeightResponse => BatchModifyTargetWeightResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.BatchModifyTargetWeightResponse} */
export function assertBatchModifyTargetWeightResponse(value: unknown): asserts value is T.BatchModifyTargetWeightResponse {
  assertValid(BatchModifyTargetWeightResponse, 'BatchModifyTargetWeightResponse', value);
}

export function checkDeregisterTargetsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DeregisterTargetsResponse = T.DeregisterTargetsResponse;
export const DeregisterTargetsResponse: Validator<T.DeregisterTargetsResponse> = /* @__PURE__ */ createValidator<T.DeregisterTargetsResponse>('response', checkDeregisterTargetsResponse);
/** True where `value` is a {@link T.DeregisterTargetsResponse} as it stands. */
export const isDeregisterTargetsResponse = (value: unknown): value is T.DeregisterTargetsResponse => DeregisterTargetsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeregisterTargetsResponse} */
export function assertDeregisterTargetsResponse(value: unknown): asserts value is T.DeregisterTargetsResponse {
  assertValid(DeregisterTargetsResponse, 'DeregisterTargetsResponse', value);
}

export function checkBatchDeregisterTargetsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['FailListenerIdSet'];
  if (!isList(v, isString)) ok = fail('FailListenerIdSet', 1, [0]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type BatchDeregisterTargetsResponse = T.BatchDeregisterTargetsResponse;
export const BatchDeregisterTargetsResponse: Validator<T.BatchDeregisterTargetsResponse> = /* @__PURE__ */ createValidator<T.BatchDeregisterTargetsResponse>('response', checkBatchDeregisterTargetsResponse);
/** True where `value` is a {@link T.BatchDeregisterTargetsResponse} as it stands. */
export const isBatchDeregisterTargetsResponse = (value: unknown): value is T.BatchDeregisterTargetsResponse => BatchDeregisterTargetsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.BatchDeregisterTargetsResponse} */
export function assertBatchDeregisterTargetsResponse(value: unknown): asserts value is T.BatchDeregisterTargetsResponse {
  assertValid(BatchDeregisterTargetsResponse, 'BatchDeregisterTargetsResponse', value);
}

export function checkDescribeTargetHealthResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancers'];
  if (!isList(v, checkLoadBalancerHealthReceived) && v !== null) ok = fail('LoadBalancers', 3, [checkLoadBalancerHealthReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeTargetHealthResponse = T.DescribeTargetHealthResponse;
export const DescribeTargetHealthResponse: Validator<T.DescribeTargetHealthResponse> = /* @__PURE__ */ createValidator<T.DescribeTargetHealthResponse>('response', checkDescribeTargetHealthResponse);
/** True where `value` is a {@link T.DescribeTargetHealthResponse} as it stands. */
export const isDescribeTargetHealthResponse = (value: unknown): value is T.DescribeTargetHealthResponse => DescribeTargetHealthResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeTargetHealthResponse} */
export function assertDescribeTargetHealthResponse(value: unknown): asserts value is T.DescribeTargetHealthResponse {
  assertValid(DescribeTargetHealthResponse, 'DescribeTargetHealthResponse', value);
}

export function checkDeregisterFunctionTargetsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DeregisterFunctionTargetsResponse = T.DeregisterFunctionTargetsResponse;
export const DeregisterFunctionTargetsResponse: Validator<T.DeregisterFunctionTargetsResponse> = /* @__PURE__ */ createValidator<T.DeregisterFunctionTargetsResponse>('response', checkDeregisterFunctionTargetsResponse);
/** True where `value` is a {@link T.DeregisterFunctionTargetsResponse} as it stands. */
export const isDeregisterFunctionTargetsResponse = (value: unknown): value is T.DeregisterFunctionTargetsResponse => DeregisterFunctionTargetsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeregisterFunctionTargetsResponse} */
export function assertDeregisterFunctionTargetsResponse(value: unknown): asserts value is T.DeregisterFunctionTargetsResponse {
  assertValid(DeregisterFunctionTargetsResponse, 'DeregisterFunctionTargetsResponse', value);
}

export function checkDescribeCrossTargetsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('TotalCount', 1, 1);
  v = value['CrossTargetSet'];
  if (!isList(v, checkCrossTargetsReceived)) ok = fail('CrossTargetSet', 1, [checkCrossTargetsReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeCrossTargetsResponse = T.DescribeCrossTargetsResponse;
export const DescribeCrossTargetsResponse: Validator<T.DescribeCrossTargetsResponse> = /* @__PURE__ */ createValidator<T.DescribeCrossTargetsResponse>('response', checkDescribeCrossTargetsResponse);
/** True where `value` is a {@link T.DescribeCrossTargetsResponse} as it stands. */
export const isDescribeCrossTargetsResponse = (value: unknown): value is T.DescribeCrossTargetsResponse => DescribeCrossTargetsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeCrossTargetsResponse} */
export function assertDescribeCrossTargetsResponse(value: unknown): asserts value is T.DescribeCrossTargetsResponse {
  assertValid(DescribeCrossTargetsResponse, 'DescribeCrossTargetsResponse', value);
}

export function checkModifyFunctionTargetsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyFunctionTargetsResponse = T.ModifyFunctionTargetsResponse;
export const ModifyFunctionTargetsResponse: Validator<T.ModifyFunctionTargetsResponse> = /* @__PURE__ */ createValidator<T.ModifyFunctionTargetsResponse>('response', checkModifyFunctionTargetsResponse);
/** True where `value` is a {@link T.ModifyFunctionTargetsResponse} as it stands. */
export const isModifyFunctionTargetsResponse = (value: unknown): value is T.ModifyFunctionTargetsResponse => ModifyFunctionTargetsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyFunctionTargetsResponse} */
export function assertModifyFunctionTargetsResponse(value: unknown): asserts value is T.ModifyFunctionTargetsResponse {
  assertValid(ModifyFunctionTargetsResponse, 'ModifyFunctionTargetsResponse', value);
}

export function checkRegisterFunctionTargetsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type RegisterFunctionTargetsResponse = T.RegisterFunctionTargetsResponse;
export const RegisterFunctionTargetsResponse: Validator<T.RegisterFunctionTargetsResponse> = /* @__PURE__ */ createValidator<T.RegisterFunctionTargetsResponse>('response', checkRegisterFunctionTargetsResponse);
/** True where `value` is a {@link T.RegisterFunctionTargetsResponse} as it stands. */
export const isRegisterFunctionTargetsResponse = (value: unknown): value is T.RegisterFunctionTargetsResponse => RegisterFunctionTargetsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RegisterFunctionTargetsResponse} */
export function assertRegisterFunctionTargetsResponse(value: unknown): asserts value is T.RegisterFunctionTargetsResponse {
  assertValid(RegisterFunctionTargetsResponse, 'RegisterFunctionTargetsResponse', value);
}

export function checkDescribeTargetsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Listeners'];
  if (!isList(v, checkListenerBackendReceived) && v !== null) ok = fail('Listeners', 3, [checkListenerBackendReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeTargetsResponse = T.DescribeTargetsResponse;
export const DescribeTargetsResponse: Validator<T.DescribeTargetsResponse> = /* @__PURE__ */ createValidator<T.DescribeTargetsResponse>('response', checkDescribeTargetsResponse);
/** True where `value` is a {@link T.DescribeTargetsResponse} as it stands. */
export const isDescribeTargetsResponse = (value: unknown): value is T.DescribeTargetsResponse => DescribeTargetsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeTargetsResponse} */
export function assertDescribeTargetsResponse(value: unknown): asserts value is T.DescribeTargetsResponse {
  assertValid(DescribeTargetsResponse, 'DescribeTargetsResponse', value);
}

export function checkDescribeTargetGroupsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('TotalCount', 1, 1);
  v = value['TargetGroupSet'];
  if (!isList(v, checkTargetGroupInfoReceived)) ok = fail('TargetGroupSet', 1, [checkTargetGroupInfoReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeTargetGroupsResponse = T.DescribeTargetGroupsResponse;
export const DescribeTargetGroupsResponse: Validator<T.DescribeTargetGroupsResponse> = /* @__PURE__ */ createValidator<T.DescribeTargetGroupsResponse>('response', checkDescribeTargetGroupsResponse);
/** True where `value` is a {@link T.DescribeTargetGroupsResponse} as it stands. */
export const isDescribeTargetGroupsResponse = (value: unknown): value is T.DescribeTargetGroupsResponse => DescribeTargetGroupsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeTargetGroupsResponse} */
export function assertDescribeTargetGroupsResponse(value: unknown): asserts value is T.DescribeTargetGroupsResponse {
  assertValid(DescribeTargetGroupsResponse, 'DescribeTargetGroupsResponse', value);
}

export function checkDescribeTargetGroupListResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('TotalCount', 1, 1);
  v = value['TargetGroupSet'];
  if (!isList(v, checkTargetGroupInfoReceived)) ok = fail('TargetGroupSet', 1, [checkTargetGroupInfoReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeTargetGroupListResponse = T.DescribeTargetGroupListResponse;
export const DescribeTargetGroupListResponse: Validator<T.DescribeTargetGroupListResponse> = /* @__PURE__ */ createValidator<T.DescribeTargetGroupListResponse>('response', checkDescribeTargetGroupListResponse);
/** True where `value` is a {@link T.DescribeTargetGroupListResponse} as it stands. */
export const isDescribeTargetGroupListResponse = (value: unknown): value is T.DescribeTargetGroupListResponse => DescribeTargetGroupListResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeTargetGroupListResponse} */
export function assertDescribeTargetGroupListResponse(value: unknown): asserts value is T.DescribeTargetGroupListResponse {
  assertValid(DescribeTargetGroupListResponse, 'DescribeTargetGroupListResponse', value);
}

export function checkDescribeTargetGroupInstancesResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('TotalCount', 1, 1);
  v = value['TargetGroupInstanceSet'];
  if (!isList(v, checkTargetGroupBackendReceived)) ok = fail('TargetGroupInstanceSet', 1, [checkTargetGroupBackendReceived]);
  v = value['RealCount'];
  if (!Number.isSafeInteger(v)) ok = fail('RealCount', 1, 1);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeTargetGroupInstancesResponse = T.DescribeTargetGroupInstancesResponse;
export const DescribeTargetGroupInstancesResponse: Validator<T.DescribeTargetGroupInstancesResponse> = /* @__PURE__ */ createValidator<T.DescribeTargetGroupInstancesResponse>('response', checkDescribeTargetGroupInstancesResponse);
/** True where `value` is a {@link T.DescribeTargetGroupInstancesResponse} as it stands. */
export const isDescribeTargetGroupInstancesResponse = (value: unknown): value is T.DescribeTargetGroupInstancesResponse => DescribeTargetGroupInstancesResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeTargetGroupInstancesResponse} */
export function assertDescribeTargetGroupInstancesResponse(value: unknown): asserts value is T.DescribeTargetGroupInstancesResponse {
  assertValid(DescribeTargetGroupInstancesResponse, 'DescribeTargetGroupInstancesResponse', value);
}

export function checkCreateTargetGroupResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') ok = fail('TargetGroupId', 1, 0);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type CreateTargetGroupResponse = T.CreateTargetGroupResponse;
export const CreateTargetGroupResponse: Validator<T.CreateTargetGroupResponse> = /* @__PURE__ */ createValidator<T.CreateTargetGroupResponse>('response', checkCreateTargetGroupResponse);
/** True where `value` is a {@link T.CreateTargetGroupResponse} as it stands. */
export const isCreateTargetGroupResponse = (value: unknown): value is T.CreateTargetGroupResponse => CreateTargetGroupResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CreateTargetGroupResponse} */
export function assertCreateTargetGroupResponse(value: unknown): asserts value is T.CreateTargetGroupResponse {
  assertValid(CreateTargetGroupResponse, 'CreateTargetGroupResponse', value);
}

export function checkModifyTargetGroupAttributeResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyTargetGroupAttributeResponse = T.ModifyTargetGroupAttributeResponse;
export const ModifyTargetGroupAttributeResponse: Validator<T.ModifyTargetGroupAttributeResponse> = /* @__PURE__ */ createValidator<T.ModifyTargetGroupAttributeResponse>('response', checkModifyTargetGroupAttributeResponse);
/** True where `value` is a {@link T.ModifyTargetGroupAttributeResponse} as it stands. */
export const isModifyTargetGroupAttributeResponse = (value: unknown): value is T.ModifyTargetGroupAttributeResponse => ModifyTargetGroupAttributeResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyTargetGroupAttributeResponse} */
export function assertModifyTargetGroupAttributeResponse(value: unknown): asserts value is T.ModifyTargetGroupAttributeResponse {
  assertValid(ModifyTargetGroupAttributeResponse, 'ModifyTargetGroupAttributeResponse', value);
}

export function checkModifyTargetGroupInstancesWeightResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyTargetGroupInstancesWeightResponse = T.ModifyTargetGroupInstancesWeightResponse;
export const ModifyTargetGroupInstancesWeightResponse: Validator<T.ModifyTargetGroupInstancesWeightResponse> = /* @__PURE__ */ createValidator<T.ModifyTargetGroupInstancesWeightResponse>('response', checkModifyTargetGroupInstancesWeightResponse);
/** True where `value` is a {@link T.ModifyTargetGroupInstancesWeightResponse} as it stands. */
export const isModifyTargetGroupInstancesWeightResponse = (value: unknown): value is T.ModifyTargetGroupInstancesWeightResponse => ModifyTargetGroupInstancesWeightResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyTargetGroupInstancesWeightResponse} */
export function assertModifyTargetGroupInstancesWeightResponse(value: unknown): asserts value is T.ModifyTargetGroupInstancesWeightResponse {
  assertValid(ModifyTargetGroupInstancesWeightResponse, 'ModifyTargetGroupInstancesWeightResponse', value);
}

export function checkModifyTargetGroupInstancesPortResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyTargetGroupInstancesPortResponse = T.ModifyTargetGroupInstancesPortResponse;
export const ModifyTargetGroupInstancesPortResponse: Validator<T.ModifyTargetGroupInstancesPortResponse> = /* @__PURE__ */ createValidator<T.ModifyTargetGroupInstancesPortResponse>('response', checkModifyTargetGroupInstancesPortResponse);
/** True where `value` is a {@link T.ModifyTargetGroupInstancesPortResponse} as it stands. */
export const isModifyTargetGroupInstancesPortResponse = (value: unknown): value is T.ModifyTargetGroupInstancesPortResponse => ModifyTargetGroupInstancesPortResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyTargetGroupInstancesPortResponse} */
export function assertModifyTargetGroupInstancesPortResponse(value: unknown): asserts value is T.ModifyTargetGroupInstancesPortResponse {
  assertValid(ModifyTargetGroupInstancesPortResponse, 'ModifyTargetGroupInstancesPortResponse', value);
}

export function checkDeleteTargetGroupsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DeleteTargetGroupsResponse = T.DeleteTargetGroupsResponse;
export const DeleteTargetGroupsResponse: Validator<T.DeleteTargetGroupsResponse> = /* @__PURE__ */ createValidator<T.DeleteTargetGroupsResponse>('response', checkDeleteTargetGroupsResponse);
/** True where `value` is a {@link T.DeleteTargetGroupsResponse} as it stands. */
export const isDeleteTargetGroupsResponse = (value: unknown): value is T.DeleteTargetGroupsResponse => DeleteTargetGroupsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeleteTargetGroupsResponse} */
export function assertDeleteTargetGroupsResponse(value: unknown): asserts value is T.DeleteTargetGroupsResponse {
  assertValid(DeleteTargetGroupsResponse, 'DeleteTargetGroupsResponse', value);
}

export function checkRegisterTargetGroupInstancesResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type RegisterTargetGroupInstancesResponse = T.RegisterTargetGroupInstancesResponse;
export const RegisterTargetGroupInstancesResponse: Validator<T.RegisterTargetGroupInstancesResponse> = /* @__PURE__ */ createValidator<T.RegisterTargetGroupInstancesResponse>('response', checkRegisterTargetGroupInstancesResponse);
/** True where `value` is a {@link T.RegisterTargetGroupInstancesResponse} as it stands. */
export const isRegisterTargetGroupInstancesResponse = (value: unknown): value is T.RegisterTargetGroupInstancesResponse => RegisterTargetGroupInstancesResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RegisterTargetGroupInstancesResponse} */
export function assertRegisterTargetGroupInstancesResponse(value: unknown): asserts value is T.RegisterTargetGroupInstancesResponse {
  assertValid(RegisterTargetGroupInstancesResponse, 'RegisterTargetGroupInstancesResponse', value);
}

export function checkAssociateTargetGroupsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type AssociateTargetGroupsResponse = T.AssociateTargetGroupsResponse;
export const AssociateTargetGroupsResponse: Validator<T.AssociateTargetGroupsResponse> = /* @__PURE__ */ createValidator<T.AssociateTargetGroupsResponse>('response', checkAssociateTargetGroupsResponse);
/** True where `value` is a {@link T.AssociateTargetGroupsResponse} as it stands. */
export const isAssociateTargetGroupsResponse = (value: unknown): value is T.AssociateTargetGroupsResponse => AssociateTargetGroupsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.AssociateTargetGroupsResponse} */
export function assertAssociateTargetGroupsResponse(value: unknown): asserts value is T.AssociateTargetGroupsResponse {
  assertValid(AssociateTargetGroupsResponse, 'AssociateTargetGroupsResponse', value);
}

export function checkDeregisterTargetGroupInstancesResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DeregisterTargetGroupInstancesResponse = T.DeregisterTargetGroupInstancesResponse;
export const DeregisterTargetGroupInstancesResponse: Validator<T.DeregisterTargetGroupInstancesResponse> = /* @__PURE__ */ createValidator<T.DeregisterTargetGroupInstancesResponse>('response', checkDeregisterTargetGroupInstancesResponse);
/** True where `value` is a {@link T.DeregisterTargetGroupInstancesResponse} as it stands. */
export const isDeregisterTargetGroupInstancesResponse = (value: unknown): value is T.DeregisterTargetGroupInstancesResponse => DeregisterTargetGroupInstancesResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeregisterTargetGroupInstancesResponse} */
export function assertDeregisterTargetGroupInstancesResponse(value: unknown): asserts value is T.DeregisterTargetGroupInstancesResponse {
  assertValid(DeregisterTargetGroupInstancesResponse, 'DeregisterTargetGroupInstancesResponse', value);
}

export function checkDisassociateTargetGroupsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DisassociateTargetGroupsResponse = T.DisassociateTargetGroupsResponse;
export const DisassociateTargetGroupsResponse: Validator<T.DisassociateTargetGroupsResponse> = /* @__PURE__ */ createValidator<T.DisassociateTargetGroupsResponse>('response', checkDisassociateTargetGroupsResponse);
/** True where `value` is a {@link T.DisassociateTargetGroupsResponse} as it stands. */
export const isDisassociateTargetGroupsResponse = (value: unknown): value is T.DisassociateTargetGroupsResponse => DisassociateTargetGroupsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DisassociateTargetGroupsResponse} */
export function assertDisassociateTargetGroupsResponse(value: unknown): asserts value is T.DisassociateTargetGroupsResponse {
  assertValid(DisassociateTargetGroupsResponse, 'DisassociateTargetGroupsResponse', value);
}

export function checkDescribeRewriteResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RewriteSet'];
  if (!isList(v, checkRuleOutputReceived)) ok = fail('RewriteSet', 1, [checkRuleOutputReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeRewriteResponse = T.DescribeRewriteResponse;
export const DescribeRewriteResponse: Validator<T.DescribeRewriteResponse> = /* @__PURE__ */ createValidator<T.DescribeRewriteResponse>('response', checkDescribeRewriteResponse);
/** True where `value` is a {@link T.DescribeRewriteResponse} as it stands. */
export const isDescribeRewriteResponse = (value: unknown): value is T.DescribeRewriteResponse => DescribeRewriteResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeRewriteResponse} */
export function assertDescribeRewriteResponse(value: unknown): asserts value is T.DescribeRewriteResponse {
  assertValid(DescribeRewriteResponse, 'DescribeRewriteResponse', value);
}

export function checkManualRewriteResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ManualRewriteResponse = T.ManualRewriteResponse;
export const ManualRewriteResponse: Validator<T.ManualRewriteResponse> = /* @__PURE__ */ createValidator<T.ManualRewriteResponse>('response', checkManualRewriteResponse);
/** True where `value` is a {@link T.ManualRewriteResponse} as it stands. */
export const isManualRewriteResponse = (value: unknown): value is T.ManualRewriteResponse => ManualRewriteResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ManualRewriteResponse} */
export function assertManualRewriteResponse(value: unknown): asserts value is T.ManualRewriteResponse {
  assertValid(ManualRewriteResponse, 'ManualRewriteResponse', value);
}

export function checkAutoRewriteResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type AutoRewriteResponse = T.AutoRewriteResponse;
export const AutoRewriteResponse: Validator<T.AutoRewriteResponse> = /* @__PURE__ */ createValidator<T.AutoRewriteResponse>('response', checkAutoRewriteResponse);
/** True where `value` is a {@link T.AutoRewriteResponse} as it stands. */
export const isAutoRewriteResponse = (value: unknown): value is T.AutoRewriteResponse => AutoRewriteResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.AutoRewriteResponse} */
export function assertAutoRewriteResponse(value: unknown): asserts value is T.AutoRewriteResponse {
  assertValid(AutoRewriteResponse, 'AutoRewriteResponse', value);
}

export function checkDeleteRewriteResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DeleteRewriteResponse = T.DeleteRewriteResponse;
export const DeleteRewriteResponse: Validator<T.DeleteRewriteResponse> = /* @__PURE__ */ createValidator<T.DeleteRewriteResponse>('response', checkDeleteRewriteResponse);
/** True where `value` is a {@link T.DeleteRewriteResponse} as it stands. */
export const isDeleteRewriteResponse = (value: unknown): value is T.DeleteRewriteResponse => DeleteRewriteResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeleteRewriteResponse} */
export function assertDeleteRewriteResponse(value: unknown): asserts value is T.DeleteRewriteResponse {
  assertValid(DeleteRewriteResponse, 'DeleteRewriteResponse', value);
}

export function checkModifyLoadBalancersProjectResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyLoadBalancersProjectResponse = T.ModifyLoadBalancersProjectResponse;
export const ModifyLoadBalancersProjectResponse: Validator<T.ModifyLoadBalancersProjectResponse> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancersProjectResponse>('response', checkModifyLoadBalancersProjectResponse);
/** True where `value` is a {@link T.ModifyLoadBalancersProjectResponse} as it stands. */
export const isModifyLoadBalancersProjectResponse = (value: unknown): value is T.ModifyLoadBalancersProjectResponse => ModifyLoadBalancersProjectResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyLoadBalancersProjectResponse} */
export function assertModifyLoadBalancersProjectResponse(value: unknown): asserts value is T.ModifyLoadBalancersProjectResponse {
  assertValid(ModifyLoadBalancersProjectResponse, 'ModifyLoadBalancersProjectResponse', value);
}

export function checkInquiryPriceCreateLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Price'];
  if (!checkPriceReceived(v)) ok = fail('Price', 1, checkPriceReceived);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type InquiryPriceCreateLoadBalancerResponse = T.InquiryPriceCreateLoadBalancerResponse;
export const InquiryPriceCreateLoadBalancerResponse: Validator<T.InquiryPriceCreateLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.InquiryPriceCreateLoadBalancerResponse>('response', checkInquiryPriceCreateLoadBalancerResponse);
/** True where `value` is a {@link T.InquiryPriceCreateLoadBalancerResponse} as it stands. */
export const isInquiryPriceCreateLoadBalancerResponse = (value: unknown): value is T.InquiryPriceCreateLoadBalancerResponse => InquiryPriceCreateLoadBalancerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.InquiryPriceCreateLoadBalancerResponse} */
export function assertInquiryPriceCreateLoadBalancerResponse(value: unknown): asserts value is T.InquiryPriceCreateLoadBalancerResponse {
  assertValid(InquiryPriceCreateLoadBalancerResponse, 'InquiryPriceCreateLoadBalancerResponse', value);
}

export function checkInquiryPriceModifyLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Price'];
  if (!checkPriceReceived(v)) ok = fail('Price', 1, checkPriceReceived);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type InquiryPriceModifyLoadBalancerResponse = T.InquiryPriceModifyLoadBalancerResponse;
export const InquiryPriceModifyLoadBalancerResponse: Validator<T.InquiryPriceModifyLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.InquiryPriceModifyLoadBalancerResponse>('response', checkInquiryPriceModifyLoadBalancerResponse);
/** True where `value` is a {@link T.InquiryPriceModifyLoadBalancerResponse} as it stands. */
export const isInquiryPriceModifyLoadBalancerResponse = (value: unknown): value is T.InquiryPriceModifyLoadBalancerResponse => InquiryPriceModifyLoadBalancerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.InquiryPriceModifyLoadBalancerResponse} */
export function assertInquiryPriceModifyLoadBalancerResponse(value: unknown): asserts value is T.InquiryPriceModifyLoadBalancerResponse {
  assertValid(InquiryPriceModifyLoadBalancerResponse, 'InquiryPriceModifyLoadBalancerResponse', value);
}

export function checkInquiryPriceRenewLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Price'];
  if (!checkPriceReceived(v)) ok = fail('Price', 1, checkPriceReceived);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type InquiryPriceRenewLoadBalancerResponse = T.InquiryPriceRenewLoadBalancerResponse;
export const InquiryPriceRenewLoadBalancerResponse: Validator<T.InquiryPriceRenewLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.InquiryPriceRenewLoadBalancerResponse>('response', checkInquiryPriceRenewLoadBalancerResponse);
/** True where `value` is a {@link T.InquiryPriceRenewLoadBalancerResponse} as it stands. */
export const isInquiryPriceRenewLoadBalancerResponse = (value: unknown): value is T.InquiryPriceRenewLoadBalancerResponse => InquiryPriceRenewLoadBalancerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.InquiryPriceRenewLoadBalancerResponse} */
export function assertInquiryPriceRenewLoadBalancerResponse(value: unknown): asserts value is T.InquiryPriceRenewLoadBalancerResponse {
  assertValid(InquiryPriceRenewLoadBalancerResponse, 'InquiryPriceRenewLoadBalancerResponse', value);
}

export function checkDescribeLoadBalancerTrafficResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancerTraffic'];
  if (!isList(v, checkLoadBalancerTrafficReceived) && v !== null) ok = fail('LoadBalancerTraffic', 3, [checkLoadBalancerTrafficReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeLoadBalancerTrafficResponse = T.DescribeLoadBalancerTrafficResponse;
export const DescribeLoadBalancerTrafficResponse: Validator<T.DescribeLoadBalancerTrafficResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerTrafficResponse>('response', checkDescribeLoadBalancerTrafficResponse);
/** True where `value` is a {@link T.DescribeLoadBalancerTrafficResponse} as it stands. */
export const isDescribeLoadBalancerTrafficResponse = (value: unknown): value is T.DescribeLoadBalancerTrafficResponse => DescribeLoadBalancerTrafficResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerTrafficResponse} */
export function assertDescribeLoadBalancerTrafficResponse(value: unknown): asserts value is T.DescribeLoadBalancerTrafficResponse {
  assertValid(DescribeLoadBalancerTrafficResponse, 'DescribeLoadBalancerTrafficResponse', value);
}

export function checkDescribeTaskStatusResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Status'];
  if (!Number.isSafeInteger(v)) ok = fail('Status', 1, 1);
  v = value['LoadBalancerIds'];
  if (!isList(v, isString) && v !== null) ok = fail('LoadBalancerIds', 3, [0]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeTaskStatusResponse = T.DescribeTaskStatusResponse;
export const DescribeTaskStatusResponse: Validator<T.DescribeTaskStatusResponse> = /* @__PURE__ */ createValidator<T.DescribeTaskStatusResponse>('response', checkDescribeTaskStatusResponse);
/** True where `value` is a {@link T.DescribeTaskStatusResponse} as it stands. */
export const isDescribeTaskStatusResponse = (value: unknown): value is T.DescribeTaskStatusResponse => DescribeTaskStatusResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeTaskStatusResponse} */
export function assertDescribeTaskStatusResponse(value: unknown): asserts value is T.DescribeTaskStatusResponse {
  assertValid(DescribeTaskStatusResponse, 'DescribeTaskStatusResponse', value);
}

export function checkDescribeClsLogSetResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LogsetId'];
  if (typeof v !== 'string') ok = fail('LogsetId', 1, 0);
  v = value['HealthLogsetId'];
  if (typeof v !== 'string') ok = fail('HealthLogsetId', 1, 0);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeClsLogSetResponse = T.DescribeClsLogSetResponse;
export const DescribeClsLogSetResponse: Validator<T.DescribeClsLogSetResponse> = /* @__PURE__ */ createValidator<T.DescribeClsLogSetResponse>('response', checkDescribeClsLogSetResponse);
/** True where `value` is a {@link T.DescribeClsLogSetResponse} as it stands. */
export const isDescribeClsLogSetResponse = (value: unknown): value is T.DescribeClsLogSetResponse => DescribeClsLogSetResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeClsLogSetResponse} */
export function assertDescribeClsLogSetResponse(value: unknown): asserts value is T.DescribeClsLogSetResponse {
  assertValid(DescribeClsLogSetResponse, 'DescribeClsLogSetResponse', value);
}

export function checkCreateClsLogSetResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LogsetId'];
  if (typeof v !== 'string') ok = fail('LogsetId', 1, 0);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type CreateClsLogSetResponse = T.CreateClsLogSetResponse;
export const CreateClsLogSetResponse: Validator<T.CreateClsLogSetResponse> = /* @__PURE__ */ createValidator<T.CreateClsLogSetResponse>('response', checkCreateClsLogSetResponse);
/** True where `value` is a {@link T.CreateClsLogSetResponse} as it stands. */
export const isCreateClsLogSetResponse = (value: unknown): value is T.CreateClsLogSetResponse => CreateClsLogSetResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CreateClsLogSetResponse} */
export function assertCreateClsLogSetResponse(value: unknown): asserts value is T.CreateClsLogSetResponse {
  assertValid(CreateClsLogSetResponse, 'CreateClsLogSetResponse', value);
}

export function checkCreateTopicResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TopicId'];
  if (typeof v !== 'string') ok = fail('TopicId', 1, 0);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type CreateTopicResponse = T.CreateTopicResponse;
export const CreateTopicResponse: Validator<T.CreateTopicResponse> = /* @__PURE__ */ createValidator<T.CreateTopicResponse>('response', checkCreateTopicResponse);
/** True where `value` is a {@link T.CreateTopicResponse} as it stands. */
export const isCreateTopicResponse = (value: unknown): value is T.CreateTopicResponse => CreateTopicResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CreateTopicResponse} */
export function assertCreateTopicResponse(value: unknown): asserts value is T.CreateTopicResponse {
  assertValid(CreateTopicResponse, 'CreateTopicResponse', value);
}

export function checkCreateLoadBalancerSnatIpsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type CreateLoadBalancerSnatIpsResponse = T.CreateLoadBalancerSnatIpsResponse;
export const CreateLoadBalancerSnatIpsResponse: Validator<T.CreateLoadBalancerSnatIpsResponse> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerSnatIpsResponse>('response', checkCreateLoadBalancerSnatIpsResponse);
/** True where `value` is a {@link T.CreateLoadBalancerSnatIpsResponse} as it stands. */
export const isCreateLoadBalancerSnatIpsResponse = (value: unknown): value is T.CreateLoadBalancerSnatIpsResponse => CreateLoadBalancerSnatIpsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CreateLoadBalancerSnatIpsResponse} */
export function assertCreateLoadBalancerSnatIpsResponse(value: unknown): asserts value is T.CreateLoadBalancerSnatIpsResponse {
  assertValid(CreateLoadBalancerSnatIpsResponse, 'CreateLoadBalancerSnatIpsResponse', value);
}

export function checkDeleteLoadBalancerSnatIpsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DeleteLoadBalancerSnatIpsResponse = T.DeleteLoadBalancerSnatIpsResponse;
export const DeleteLoadBalancerSnatIpsResponse: Validator<T.DeleteLoadBalancerSnatIpsResponse> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancerSnatIpsResponse>('response', checkDeleteLoadBalancerSnatIpsResponse);
/** True where `value` is a {@link T.DeleteLoadBalancerSnatIpsResponse} as it stands. */
export const isDeleteLoadBalancerSnatIpsResponse = (value: unknown): value is T.DeleteLoadBalancerSnatIpsResponse => DeleteLoadBalancerSnatIpsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeleteLoadBalancerSnatIpsResponse} */
export function assertDeleteLoadBalancerSnatIpsResponse(value: unknown): asserts value is T.DeleteLoadBalancerSnatIpsResponse {
  assertValid(DeleteLoadBalancerSnatIpsResponse, 'DeleteLoadBalancerSnatIpsResponse', value);
}

export function checkSetLoadBalancerSecurityGroupsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type SetLoadBalancerSecurityGroupsResponse = T.SetLoadBalancerSecurityGroupsResponse;
export const SetLoadBalancerSecurityGroupsResponse: Validator<T.SetLoadBalancerSecurityGroupsResponse> = /* @__PURE__ */ createValidator<T.SetLoadBalancerSecurityGroupsResponse>('response', checkSetLoadBalancerSecurityGroupsResponse);
/** True where `value` is a {@link T.SetLoadBalancerSecurityGroupsResponse} as it stands. */
export const isSetLoadBalancerSecurityGroupsResponse = (value: unknown): value is T.SetLoadBalancerSecurityGroupsResponse => SetLoadBalancerSecurityGroupsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.SetLoadBalancerSecurityGroupsResponse} */
export function assertSetLoadBalancerSecurityGroupsResponse(value: unknown): asserts value is T.SetLoadBalancerSecurityGroupsResponse {
  assertValid(SetLoadBalancerSecurityGroupsResponse, 'SetLoadBalancerSecurityGroupsResponse', value);
}

export function checkSetSecurityGroupForLoadbalancersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type SetSecurityGroupForLoadbalancersResponse = T.SetSecurityGroupForLoadbalancersResponse;
export const SetSecurityGroupForLoadbalancersResponse: Validator<T.SetSecurityGroupForLoadbalancersResponse> = /* @__PURE__ */ createValidator<T.SetSecurityGroupForLoadbalancersResponse>('response', checkSetSecurityGroupForLoadbalancersResponse);
/** True where `value` is a {@link T.SetSecurityGroupForLoadbalancersResponse} as it stands. */
export const isSetSecurityGroupForLoadbalancersResponse = (value: unknown): value is T.SetSecurityGroupForLoadbalancersResponse => SetSecurityGroupForLoadbalancersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.SetSecurityGroupForLoadbalancersResponse} */
export function assertSetSecurityGroupForLoadbalancersResponse(value: unknown): asserts value is T.SetSecurityGroupForLoadbalancersResponse {
  assertValid(SetSecurityGroupForLoadbalancersResponse, 'SetSecurityGroupForLoadbalancersResponse', value);
}

export function checkReplaceCertForLoadBalancersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ReplaceCertForLoadBalancersResponse = T.ReplaceCertForLoadBalancersResponse;
export const ReplaceCertForLoadBalancersResponse: Validator<T.ReplaceCertForLoadBalancersResponse> = /* @__PURE__ */ createValidator<T.ReplaceCertForLoadBalancersResponse>('response', checkReplaceCertForLoadBalancersResponse);
/** True where `value` is a {@link T.ReplaceCertForLoadBalancersResponse} as it stands. */
export const isReplaceCertForLoadBalancersResponse = (value: unknown): value is T.ReplaceCertForLoadBalancersResponse => ReplaceCertForLoadBalancersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ReplaceCertForLoadBalancersResponse} */
export function assertReplaceCertForLoadBalancersResponse(value: unknown): asserts value is T.ReplaceCertForLoadBalancersResponse {
  assertValid(ReplaceCertForLoadBalancersResponse, 'ReplaceCertForLoadBalancersResponse', value);
}

export function checkDescribeLoadBalancerListByCertIdResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['CertSet'];
  if (!isList(v, checkCertIdRelatedWithLoadBalancersReceived)) ok = fail('CertSet', 1, [checkCertIdRelatedWithLoadBalancersReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeLoadBalancerListByCertIdResponse = T.DescribeLoadBalancerListByCertIdResponse;
export const DescribeLoadBalancerListByCertIdResponse: Validator<T.DescribeLoadBalancerListByCertIdResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListByCertIdResponse>('response', checkDescribeLoadBalancerListByCertIdResponse);
/** True where `value` is a {@link T.DescribeLoadBalancerListByCertIdResponse} as it stands. */
export const isDescribeLoadBalancerListByCertIdResponse = (value: unknown): value is T.DescribeLoadBalancerListByCertIdResponse => DescribeLoadBalancerListByCertIdResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerListByCertIdResponse} */
export function assertDescribeLoadBalancerListByCertIdResponse(value: unknown): asserts value is T.DescribeLoadBalancerListByCertIdResponse {
  assertValid(DescribeLoadBalancerListByCertIdResponse, 'DescribeLoadBalancerListByCertIdResponse', value);
}

export function checkSetLoadBalancerClsLogResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type SetLoadBalancerClsLogResponse = T.SetLoadBalancerClsLogResponse;
export const SetLoadBalancerClsLogResponse: Validator<T.SetLoadBalancerClsLogResponse> = /* @__PURE__ */ createValidator<T.SetLoadBalancerClsLogResponse>('response', checkSetLoadBalancerClsLogResponse);
/** True where `value` is a {@link T.SetLoadBalancerClsLogResponse} as it stands. */
export const isSetLoadBalancerClsLogResponse = (value: unknown): value is T.SetLoadBalancerClsLogResponse => SetLoadBalancerClsLogResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.SetLoadBalancerClsLogResponse} */
export function assertSetLoadBalancerClsLogResponse(value: unknown): asserts value is T.SetLoadBalancerClsLogResponse {
  assertValid(SetLoadBalancerClsLogResponse, 'SetLoadBalancerClsLogResponse', value);
}

export function checkDescribeQuotaResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['QuotaSet'];
  if (!isList(v, checkQuotaReceived)) ok = fail('QuotaSet', 1, [checkQuotaReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeQuotaResponse = T.DescribeQuotaResponse;
export const DescribeQuotaResponse: Validator<T.DescribeQuotaResponse> = /* @__PURE__ */ createValidator<T.DescribeQuotaResponse>('response', checkDescribeQuotaResponse);
/** True where `value` is a {@link T.DescribeQuotaResponse} as it stands. */
export const isDescribeQuotaResponse = (value: unknown): value is T.DescribeQuotaResponse => DescribeQuotaResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeQuotaResponse} */
export function assertDescribeQuotaResponse(value: unknown): asserts value is T.DescribeQuotaResponse {
  assertValid(DescribeQuotaResponse, 'DescribeQuotaResponse', value);
}

export function checkDescribeResourcesResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ZoneResourceSet'];
  if (!isList(v, checkZoneResourceReceived)) ok = fail('ZoneResourceSet', 1, [checkZoneResourceReceived]);
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('TotalCount', 1, 1);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeResourcesResponse = T.DescribeResourcesResponse;
export const DescribeResourcesResponse: Validator<T.DescribeResourcesResponse> = /* @__PURE__ */ createValidator<T.DescribeResourcesResponse>('response', checkDescribeResourcesResponse);
/** True where `value` is a {@link T.DescribeResourcesResponse} as it stands. */
export const isDescribeResourcesResponse = (value: unknown): value is T.DescribeResourcesResponse => DescribeResourcesResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeResourcesResponse} */
export function assertDescribeResourcesResponse(value: unknown): asserts value is T.DescribeResourcesResponse {
  assertValid(DescribeResourcesResponse, 'DescribeResourcesResponse', value);
}

export function checkDescribeClassicalLBListenersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Listeners'];
  if (!isList(v, checkClassicalListenerReceived) && v !== null) ok = fail('Listeners', 3, [checkClassicalListenerReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeClassicalLBListenersResponse = T.DescribeClassicalLBListenersResponse;
export const DescribeClassicalLBListenersResponse: Validator<T.DescribeClassicalLBListenersResponse> = /* @__PURE__ */ createValidator<T.DescribeClassicalLBListenersResponse>('response', checkDescribeClassicalLBListenersResponse);
/** True where `value` is a {@link T.DescribeClassicalLBListenersResponse} as it stands. */
export const isDescribeClassicalLBListenersResponse = (value: unknown): value is T.DescribeClassicalLBListenersResponse => DescribeClassicalLBListenersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeClassicalLBListenersResponse} */
export function assertDescribeClassicalLBListenersResponse(value: unknown): asserts value is T.DescribeClassicalLBListenersResponse {
  assertValid(DescribeClassicalLBListenersResponse, 'DescribeClassicalLBListenersResponse', value);
}

export function checkDescribeClassicalLBTargetsResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Targets'];
  if (!isList(v, checkClassicalTargetReceived) && v !== null) ok = fail('Targets', 3, [checkClassicalTargetReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeClassicalLBTargetsResponse = T.DescribeClassicalLBTargetsResponse;
export const DescribeClassicalLBTargetsResponse: Validator<T.DescribeClassicalLBTargetsResponse> = /* @__PURE__ */ createValidator<T.DescribeClassicalLBTargetsResponse>('response', checkDescribeClassicalLBTargetsResponse);
/** True where `value` is a {@link T.DescribeClassicalLBTargetsResponse} as it stands. */
export const isDescribeClassicalLBTargetsResponse = (value: unknown): value is T.DescribeClassicalLBTargetsResponse => DescribeClassicalLBTargetsResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeClassicalLBTargetsResponse} */
export function assertDescribeClassicalLBTargetsResponse(value: unknown): asserts value is T.DescribeClassicalLBTargetsResponse {
  assertValid(DescribeClassicalLBTargetsResponse, 'DescribeClassicalLBTargetsResponse', value);
}

export function checkDescribeClassicalLBHealthStatusResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['HealthList'];
  if (!isList(v, checkClassicalHealthReceived) && v !== null) ok = fail('HealthList', 3, [checkClassicalHealthReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeClassicalLBHealthStatusResponse = T.DescribeClassicalLBHealthStatusResponse;
export const DescribeClassicalLBHealthStatusResponse: Validator<T.DescribeClassicalLBHealthStatusResponse> = /* @__PURE__ */ createValidator<T.DescribeClassicalLBHealthStatusResponse>('response', checkDescribeClassicalLBHealthStatusResponse);
/** True where `value` is a {@link T.DescribeClassicalLBHealthStatusResponse} as it stands. */
export const isDescribeClassicalLBHealthStatusResponse = (value: unknown): value is T.DescribeClassicalLBHealthStatusResponse => DescribeClassicalLBHealthStatusResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeClassicalLBHealthStatusResponse} */
export function assertDescribeClassicalLBHealthStatusResponse(value: unknown): asserts value is T.DescribeClassicalLBHealthStatusResponse {
  assertValid(DescribeClassicalLBHealthStatusResponse, 'DescribeClassicalLBHealthStatusResponse', value);
}

export function checkRegisterTargetsWithClassicalLBResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type RegisterTargetsWithClassicalLBResponse = T.RegisterTargetsWithClassicalLBResponse;
export const RegisterTargetsWithClassicalLBResponse: Validator<T.RegisterTargetsWithClassicalLBResponse> = /* @__PURE__ */ createValidator<T.RegisterTargetsWithClassicalLBResponse>('response', checkRegisterTargetsWithClassicalLBResponse);
/** True where `value` is a {@link T.RegisterTargetsWithClassicalLBResponse} as it stands. */
export const isRegisterTargetsWithClassicalLBResponse = (value: unknown): value is T.RegisterTargetsWithClassicalLBResponse => RegisterTargetsWithClassicalLBResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RegisterTargetsWithClassicalLBResponse} */
export function assertRegisterTargetsWithClassicalLBResponse(value: unknown): asserts value is T.RegisterTargetsWithClassicalLBResponse {
  assertValid(RegisterTargetsWithClassicalLBResponse, 'RegisterTargetsWithClassicalLBResponse', value);
}

export function checkDeregisterTargetsFromClassicalLBResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DeregisterTargetsFromClassicalLBResponse = T.DeregisterTargetsFromClassicalLBResponse;
export const DeregisterTargetsFromClassicalLBResponse: Validator<T.DeregisterTargetsFromClassicalLBResponse> = /* @__PURE__ */ createValidator<T.DeregisterTargetsFromClassicalLBResponse>('response', checkDeregisterTargetsFromClassicalLBResponse);
/** True where `value` is a {@link T.DeregisterTargetsFromClassicalLBResponse} as it stands. */
export const isDeregisterTargetsFromClassicalLBResponse = (value: unknown): value is T.DeregisterTargetsFromClassicalLBResponse => DeregisterTargetsFromClassicalLBResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DeregisterTargetsFromClassicalLBResponse} */
export function assertDeregisterTargetsFromClassicalLBResponse(value: unknown): asserts value is T.DeregisterTargetsFromClassicalLBResponse {
  assertValid(DeregisterTargetsFromClassicalLBResponse, 'DeregisterTargetsFromClassicalLBResponse', value);
}

export function checkDescribeClassicalLBByInstanceIdResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancerInfoList'];
  if (!isList(v, checkClassicalLoadBalancerInfoReceived)) ok = fail('LoadBalancerInfoList', 1, [checkClassicalLoadBalancerInfoReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeClassicalLBByInstanceIdResponse = T.DescribeClassicalLBByInstanceIdResponse;
export const DescribeClassicalLBByInstanceIdResponse: Validator<T.DescribeClassicalLBByInstanceIdResponse> = /* @__PURE__ */ createValidator<T.DescribeClassicalLBByInstanceIdResponse>('response', checkDescribeClassicalLBByInstanceIdResponse);
/** True where `value` is a {@link T.DescribeClassicalLBByInstanceIdResponse} as it stands. */
export const isDescribeClassicalLBByInstanceIdResponse = (value: unknown): value is T.DescribeClassicalLBByInstanceIdResponse => DescribeClassicalLBByInstanceIdResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeClassicalLBByInstanceIdResponse} */
export function assertDescribeClassicalLBByInstanceIdResponse(value: unknown): asserts value is T.DescribeClassicalLBByInstanceIdResponse {
  assertValid(DescribeClassicalLBByInstanceIdResponse, 'DescribeClassicalLBByInstanceIdResponse', value);
}

export function checkMigrateClassicalLoadBalancersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type MigrateClassicalLoadBalancersResponse = T.MigrateClassicalLoadBalancersResponse;
export const MigrateClassicalLoadBalancersResponse: Validator<T.MigrateClassicalLoadBalancersResponse> = /* @__PURE__ */ createValidator<T.MigrateClassicalLoadBalancersResponse>('response', checkMigrateClassicalLoadBalancersResponse);
/** True where `value` is a {@link T.MigrateClassicalLoadBalancersResponse} as it stands. */
export const isMigrateClassicalLoadBalancersResponse = (value: unknown): value is T.MigrateClassicalLoadBalancersResponse => MigrateClassicalLoadBalancersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.MigrateClassicalLoadBalancersResponse} */
export function assertMigrateClassicalLoadBalancersResponse(value: unknown): asserts value is T.MigrateClassicalLoadBalancersResponse {
  assertValid(MigrateClassicalLoadBalancersResponse, 'MigrateClassicalLoadBalancersResponse', value);
}

export function checkInquiryPriceRefundLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Price'];
  if (!checkPriceReceived(v)) ok = fail('Price', 1, checkPriceReceived);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type InquiryPriceRefundLoadBalancerResponse = T.InquiryPriceRefundLoadBalancerResponse;
export const InquiryPriceRefundLoadBalancerResponse: Validator<T.InquiryPriceRefundLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.InquiryPriceRefundLoadBalancerResponse>('response', checkInquiryPriceRefundLoadBalancerResponse);
/** True where `value` is a {@link T.InquiryPriceRefundLoadBalancerResponse} as it stands. */
export const isInquiryPriceRefundLoadBalancerResponse = (value: unknown): value is T.InquiryPriceRefundLoadBalancerResponse => InquiryPriceRefundLoadBalancerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.InquiryPriceRefundLoadBalancerResponse} */
export function assertInquiryPriceRefundLoadBalancerResponse(value: unknown): asserts value is T.InquiryPriceRefundLoadBalancerResponse {
  assertValid(InquiryPriceRefundLoadBalancerResponse, 'InquiryPriceRefundLoadBalancerResponse', value);
}

export function checkSetCustomizedConfigForLoadBalancerResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ConfigId'];
  if (typeof v !== 'string') ok = fail('ConfigId', 1, 0);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type SetCustomizedConfigForLoadBalancerResponse = T.SetCustomizedConfigForLoadBalancerResponse;
export const SetCustomizedConfigForLoadBalancerResponse: Validator<T.SetCustomizedConfigForLoadBalancerResponse> = /* @__PURE__ */ createValidator<T.SetCustomizedConfigForLoadBalancerResponse>('response', checkSetCustomizedConfigForLoadBalancerResponse);
/** True where `value` is a {@link T.SetCustomizedConfigForLoadBalancerResponse} as it stands. */
export const isSetCustomizedConfigForLoadBalancerResponse = (value: unknown): value is T.SetCustomizedConfigForLoadBalancerResponse => SetCustomizedConfigForLoadBalancerResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.SetCustomizedConfigForLoadBalancerResponse} */
export function assertSetCustomizedConfigForLoadBalancerResponse(value: unknown): asserts value is T.SetCustomizedConfigForLoadBalancerResponse {
  assertValid(SetCustomizedConfigForLoadBalancerResponse, 'SetCustomizedConfigForLoadBalancerResponse', value);
}

export function checkDescribeCustomizedConfigListResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ConfigList'];
  if (!isList(v, checkConfigListItemReceived)) ok = fail('ConfigList', 1, [checkConfigListItemReceived]);
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('TotalCount', 1, 1);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeCustomizedConfigListResponse = T.DescribeCustomizedConfigListResponse;
export const DescribeCustomizedConfigListResponse: Validator<T.DescribeCustomizedConfigListResponse> = /* @__PURE__ */ createValidator<T.DescribeCustomizedConfigListResponse>('response', checkDescribeCustomizedConfigListResponse);
/** True where `value` is a {@link T.DescribeCustomizedConfigListResponse} as it stands. */
export const isDescribeCustomizedConfigListResponse = (value: unknown): value is T.DescribeCustomizedConfigListResponse => DescribeCustomizedConfigListResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeCustomizedConfigListResponse} */
export function assertDescribeCustomizedConfigListResponse(value: unknown): asserts value is T.DescribeCustomizedConfigListResponse {
  assertValid(DescribeCustomizedConfigListResponse, 'DescribeCustomizedConfigListResponse', value);
}

export function checkDescribeCustomizedConfigAssociateListResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['BindList'];
  if (!isList(v, checkBindDetailItemReceived)) ok = fail('BindList', 1, [checkBindDetailItemReceived]);
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('TotalCount', 1, 1);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeCustomizedConfigAssociateListResponse = T.DescribeCustomizedConfigAssociateListResponse;
export const DescribeCustomizedConfigAssociateListResponse: Validator<T.DescribeCustomizedConfigAssociateListResponse> = /* @__PURE__ */ createValidator<T.DescribeCustomizedConfigAssociateListResponse>('response', checkDescribeCustomizedConfigAssociateListResponse);
/** True where `value` is a {@link T.DescribeCustomizedConfigAssociateListResponse} as it stands. */
export const isDescribeCustomizedConfigAssociateListResponse = (value: unknown): value is T.DescribeCustomizedConfigAssociateListResponse => DescribeCustomizedConfigAssociateListResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeCustomizedConfigAssociateListResponse} */
export function assertDescribeCustomizedConfigAssociateListResponse(value: unknown): asserts value is T.DescribeCustomizedConfigAssociateListResponse {
  assertValid(DescribeCustomizedConfigAssociateListResponse, 'DescribeCustomizedConfigAssociateListResponse', value);
}

export function checkDescribeLBListenersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancers'];
  if (!isList(v, checkLBItemReceived)) ok = fail('LoadBalancers', 1, [checkLBItemReceived]);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeLBListenersResponse = T.DescribeLBListenersResponse;
export const DescribeLBListenersResponse: Validator<T.DescribeLBListenersResponse> = /* @__PURE__ */ createValidator<T.DescribeLBListenersResponse>('response', checkDescribeLBListenersResponse);
/** True where `value` is a {@link T.DescribeLBListenersResponse} as it stands. */
export const isDescribeLBListenersResponse = (value: unknown): value is T.DescribeLBListenersResponse => DescribeLBListenersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLBListenersResponse} */
export function assertDescribeLBListenersResponse(value: unknown): asserts value is T.DescribeLBListenersResponse {
  assertValid(DescribeLBListenersResponse, 'DescribeLBListenersResponse', value);
}

export function checkModifyLoadBalancerSlaResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type ModifyLoadBalancerSlaResponse = T.ModifyLoadBalancerSlaResponse;
export const ModifyLoadBalancerSlaResponse: Validator<T.ModifyLoadBalancerSlaResponse> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerSlaResponse>('response', checkModifyLoadBalancerSlaResponse);
/** True where `value` is a {@link T.ModifyLoadBalancerSlaResponse} as it stands. */
export const isModifyLoadBalancerSlaResponse = (value: unknown): value is T.ModifyLoadBalancerSlaResponse => ModifyLoadBalancerSlaResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ModifyLoadBalancerSlaResponse} */
export function assertModifyLoadBalancerSlaResponse(value: unknown): asserts value is T.ModifyLoadBalancerSlaResponse {
  assertValid(ModifyLoadBalancerSlaResponse, 'ModifyLoadBalancerSlaResponse', value);
}

export function checkDescribeLoadBalancerOverviewResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('TotalCount', 1, 1);
  v = value['RunningCount'];
  if (!Number.isSafeInteger(v)) ok = fail('RunningCount', 1, 1);
  v = value['IsolationCount'];
  if (!Number.isSafeInteger(v)) ok = fail('IsolationCount', 1, 1);
  v = value['WillExpireCount'];
  if (!Number.isSafeInteger(v)) ok = fail('WillExpireCount', 1, 1);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeLoadBalancerOverviewResponse = T.DescribeLoadBalancerOverviewResponse;
export const DescribeLoadBalancerOverviewResponse: Validator<T.DescribeLoadBalancerOverviewResponse> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerOverviewResponse>('response', checkDescribeLoadBalancerOverviewResponse);
/** True where `value` is a {@link T.DescribeLoadBalancerOverviewResponse} as it stands. */
export const isDescribeLoadBalancerOverviewResponse = (value: unknown): value is T.DescribeLoadBalancerOverviewResponse => DescribeLoadBalancerOverviewResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeLoadBalancerOverviewResponse} */
export function assertDescribeLoadBalancerOverviewResponse(value: unknown): asserts value is T.DescribeLoadBalancerOverviewResponse {
  assertValid(DescribeLoadBalancerOverviewResponse, 'DescribeLoadBalancerOverviewResponse', value);
}

export function checkDescribeIdleLoadBalancersResponse(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['IdleLoadBalancers'];
  if (!isList(v, checkIdleLoadBalancerReceived) && v !== null) ok = fail('IdleLoadBalancers', 3, [checkIdleLoadBalancerReceived]);
  v = value['TotalCount'];
  if (!Number.isSafeInteger(v)) ok = fail('TotalCount', 1, 1);
  v = value['RequestId'];
  if (typeof v !== 'string') ok = fail('RequestId', 1, 0);
  return ok;
}

export type DescribeIdleLoadBalancersResponse = T.DescribeIdleLoadBalancersResponse;
export const DescribeIdleLoadBalancersResponse: Validator<T.DescribeIdleLoadBalancersResponse> = /* @__PURE__ */ createValidator<T.DescribeIdleLoadBalancersResponse>('response', checkDescribeIdleLoadBalancersResponse);
/** True where `value` is a {@link T.DescribeIdleLoadBalancersResponse} as it stands. */
export const isDescribeIdleLoadBalancersResponse = (value: unknown): value is T.DescribeIdleLoadBalancersResponse => DescribeIdleLoadBalancersResponse.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.DescribeIdleLoadBalancersResponse} */
export function assertDescribeIdleLoadBalancersResponse(value: unknown): asserts value is T.DescribeIdleLoadBalancersResponse {
  assertValid(DescribeIdleLoadBalancersResponse, 'DescribeIdleLoadBalancersResponse', value);
}

