// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Validators of the responses. */
import { assertValid } from '../runtime/validate/assert.ts';
import { type Fail, isList, isObject, isString, reject } from '../runtime/validate/check.ts';
import { integer, list, nullable, string } from '../runtime/validate/kinds.ts';
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
} from './checks.ts';

function checkDescribeLoadBalancersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancersResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.TotalCount)) valid = fail('TotalCount', integer);
  if (!isList(value.LoadBalancerSet, checkLoadBalancerReceived))
    valid = fail('LoadBalancerSet', list(checkLoadBalancerReceived));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
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

function checkCreateLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CreateLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (value.LoadBalancerIds !== null && !isList(value.LoadBalancerIds, isString))
    valid = fail('LoadBalancerIds', nullable(list(string)));
  if (value.DealName !== null && typeof value.DealName !== 'string') valid = fail('DealName', nullable(string));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
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

function checkModifyLoadBalancerAttributesResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyLoadBalancerAttributesResponse>(value)) return false;
  let valid = true;
  if (value.DealName !== null && typeof value.DealName !== 'string') valid = fail('DealName', nullable(string));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
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

function checkDescribeLoadBalancersDetailResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancersDetailResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.TotalCount)) valid = fail('TotalCount', integer);
  if (value.LoadBalancerDetailSet !== null && !isList(value.LoadBalancerDetailSet, checkLoadBalancerDetailReceived))
    valid = fail('LoadBalancerDetailSet', nullable(list(checkLoadBalancerDetailReceived)));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeLoadBalancersDetailResponse = T.DescribeLoadBalancersDetailResponse;
export const DescribeLoadBalancersDetailResponse: Validator<T.DescribeLoadBalancersDetailResponse> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancersDetailResponse>(
    'response',
    checkDescribeLoadBalancersDetailResponse,
  );
export const isDescribeLoadBalancersDetailResponse = (value: unknown): value is T.DescribeLoadBalancersDetailResponse =>
  DescribeLoadBalancersDetailResponse.is(value);
export function assertDescribeLoadBalancersDetailResponse(
  value: unknown,
): asserts value is T.DescribeLoadBalancersDetailResponse {
  assertValid(DescribeLoadBalancersDetailResponse, 'DescribeLoadBalancersDetailResponse', value);
}

function checkDeleteLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeleteLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DeleteLoadBalancerResponse = T.DeleteLoadBalancerResponse;
export const DeleteLoadBalancerResponse: Validator<T.DeleteLoadBalancerResponse> =
  /* @__PURE__ */ createValidator<T.DeleteLoadBalancerResponse>('response', checkDeleteLoadBalancerResponse);
export const isDeleteLoadBalancerResponse = (value: unknown): value is T.DeleteLoadBalancerResponse =>
  DeleteLoadBalancerResponse.is(value);
export function assertDeleteLoadBalancerResponse(value: unknown): asserts value is T.DeleteLoadBalancerResponse {
  assertValid(DeleteLoadBalancerResponse, 'DeleteLoadBalancerResponse', value);
}

function checkCloneLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CloneLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type CloneLoadBalancerResponse = T.CloneLoadBalancerResponse;
export const CloneLoadBalancerResponse: Validator<T.CloneLoadBalancerResponse> =
  /* @__PURE__ */ createValidator<T.CloneLoadBalancerResponse>('response', checkCloneLoadBalancerResponse);
export const isCloneLoadBalancerResponse = (value: unknown): value is T.CloneLoadBalancerResponse =>
  CloneLoadBalancerResponse.is(value);
export function assertCloneLoadBalancerResponse(value: unknown): asserts value is T.CloneLoadBalancerResponse {
  assertValid(CloneLoadBalancerResponse, 'CloneLoadBalancerResponse', value);
}

function checkModifyDomainResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyDomainResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyDomainResponse = T.ModifyDomainResponse;
export const ModifyDomainResponse: Validator<T.ModifyDomainResponse> =
  /* @__PURE__ */ createValidator<T.ModifyDomainResponse>('response', checkModifyDomainResponse);
export const isModifyDomainResponse = (value: unknown): value is T.ModifyDomainResponse =>
  ModifyDomainResponse.is(value);
export function assertModifyDomainResponse(value: unknown): asserts value is T.ModifyDomainResponse {
  assertValid(ModifyDomainResponse, 'ModifyDomainResponse', value);
}

function checkDescribeListenersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeListenersResponse>(value)) return false;
  let valid = true;
  if (!isList(value.Listeners, checkListenerReceived)) valid = fail('Listeners', list(checkListenerReceived));
  if (value.TotalCount !== null && !Number.isSafeInteger(value.TotalCount))
    valid = fail('TotalCount', nullable(integer));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeListenersResponse = T.DescribeListenersResponse;
export const DescribeListenersResponse: Validator<T.DescribeListenersResponse> =
  /* @__PURE__ */ createValidator<T.DescribeListenersResponse>('response', checkDescribeListenersResponse);
export const isDescribeListenersResponse = (value: unknown): value is T.DescribeListenersResponse =>
  DescribeListenersResponse.is(value);
export function assertDescribeListenersResponse(value: unknown): asserts value is T.DescribeListenersResponse {
  assertValid(DescribeListenersResponse, 'DescribeListenersResponse', value);
}

function checkCreateListenerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CreateListenerResponse>(value)) return false;
  let valid = true;
  if (!isList(value.ListenerIds, isString)) valid = fail('ListenerIds', list(string));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type CreateListenerResponse = T.CreateListenerResponse;
export const CreateListenerResponse: Validator<T.CreateListenerResponse> =
  /* @__PURE__ */ createValidator<T.CreateListenerResponse>('response', checkCreateListenerResponse);
export const isCreateListenerResponse = (value: unknown): value is T.CreateListenerResponse =>
  CreateListenerResponse.is(value);
export function assertCreateListenerResponse(value: unknown): asserts value is T.CreateListenerResponse {
  assertValid(CreateListenerResponse, 'CreateListenerResponse', value);
}

function checkCreateRuleResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CreateRuleResponse>(value)) return false;
  let valid = true;
  if (!isList(value.LocationIds, isString)) valid = fail('LocationIds', list(string));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type CreateRuleResponse = T.CreateRuleResponse;
export const CreateRuleResponse: Validator<T.CreateRuleResponse> =
  /* @__PURE__ */ createValidator<T.CreateRuleResponse>('response', checkCreateRuleResponse);
export const isCreateRuleResponse = (value: unknown): value is T.CreateRuleResponse => CreateRuleResponse.is(value);
export function assertCreateRuleResponse(value: unknown): asserts value is T.CreateRuleResponse {
  assertValid(CreateRuleResponse, 'CreateRuleResponse', value);
}

function checkModifyListenerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyListenerResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyListenerResponse = T.ModifyListenerResponse;
export const ModifyListenerResponse: Validator<T.ModifyListenerResponse> =
  /* @__PURE__ */ createValidator<T.ModifyListenerResponse>('response', checkModifyListenerResponse);
export const isModifyListenerResponse = (value: unknown): value is T.ModifyListenerResponse =>
  ModifyListenerResponse.is(value);
export function assertModifyListenerResponse(value: unknown): asserts value is T.ModifyListenerResponse {
  assertValid(ModifyListenerResponse, 'ModifyListenerResponse', value);
}

function checkModifyRuleResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyRuleResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyRuleResponse = T.ModifyRuleResponse;
export const ModifyRuleResponse: Validator<T.ModifyRuleResponse> =
  /* @__PURE__ */ createValidator<T.ModifyRuleResponse>('response', checkModifyRuleResponse);
export const isModifyRuleResponse = (value: unknown): value is T.ModifyRuleResponse => ModifyRuleResponse.is(value);
export function assertModifyRuleResponse(value: unknown): asserts value is T.ModifyRuleResponse {
  assertValid(ModifyRuleResponse, 'ModifyRuleResponse', value);
}

function checkModifyDomainAttributesResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyDomainAttributesResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyDomainAttributesResponse = T.ModifyDomainAttributesResponse;
export const ModifyDomainAttributesResponse: Validator<T.ModifyDomainAttributesResponse> =
  /* @__PURE__ */ createValidator<T.ModifyDomainAttributesResponse>('response', checkModifyDomainAttributesResponse);
export const isModifyDomainAttributesResponse = (value: unknown): value is T.ModifyDomainAttributesResponse =>
  ModifyDomainAttributesResponse.is(value);
export function assertModifyDomainAttributesResponse(
  value: unknown,
): asserts value is T.ModifyDomainAttributesResponse {
  assertValid(ModifyDomainAttributesResponse, 'ModifyDomainAttributesResponse', value);
}

function checkDeleteListenerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeleteListenerResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DeleteListenerResponse = T.DeleteListenerResponse;
export const DeleteListenerResponse: Validator<T.DeleteListenerResponse> =
  /* @__PURE__ */ createValidator<T.DeleteListenerResponse>('response', checkDeleteListenerResponse);
export const isDeleteListenerResponse = (value: unknown): value is T.DeleteListenerResponse =>
  DeleteListenerResponse.is(value);
export function assertDeleteListenerResponse(value: unknown): asserts value is T.DeleteListenerResponse {
  assertValid(DeleteListenerResponse, 'DeleteListenerResponse', value);
}

function checkDeleteLoadBalancerListenersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeleteLoadBalancerListenersResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
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

function checkDeleteRuleResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeleteRuleResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DeleteRuleResponse = T.DeleteRuleResponse;
export const DeleteRuleResponse: Validator<T.DeleteRuleResponse> =
  /* @__PURE__ */ createValidator<T.DeleteRuleResponse>('response', checkDeleteRuleResponse);
export const isDeleteRuleResponse = (value: unknown): value is T.DeleteRuleResponse => DeleteRuleResponse.is(value);
export function assertDeleteRuleResponse(value: unknown): asserts value is T.DeleteRuleResponse {
  assertValid(DeleteRuleResponse, 'DeleteRuleResponse', value);
}

function checkRegisterTargetsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.RegisterTargetsResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type RegisterTargetsResponse = T.RegisterTargetsResponse;
export const RegisterTargetsResponse: Validator<T.RegisterTargetsResponse> =
  /* @__PURE__ */ createValidator<T.RegisterTargetsResponse>('response', checkRegisterTargetsResponse);
export const isRegisterTargetsResponse = (value: unknown): value is T.RegisterTargetsResponse =>
  RegisterTargetsResponse.is(value);
export function assertRegisterTargetsResponse(value: unknown): asserts value is T.RegisterTargetsResponse {
  assertValid(RegisterTargetsResponse, 'RegisterTargetsResponse', value);
}

function checkBatchRegisterTargetsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.BatchRegisterTargetsResponse>(value)) return false;
  let valid = true;
  if (value.FailListenerIdSet !== null && !isList(value.FailListenerIdSet, isString))
    valid = fail('FailListenerIdSet', nullable(list(string)));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type BatchRegisterTargetsResponse = T.BatchRegisterTargetsResponse;
export const BatchRegisterTargetsResponse: Validator<T.BatchRegisterTargetsResponse> =
  /* @__PURE__ */ createValidator<T.BatchRegisterTargetsResponse>('response', checkBatchRegisterTargetsResponse);
export const isBatchRegisterTargetsResponse = (value: unknown): value is T.BatchRegisterTargetsResponse =>
  BatchRegisterTargetsResponse.is(value);
export function assertBatchRegisterTargetsResponse(value: unknown): asserts value is T.BatchRegisterTargetsResponse {
  assertValid(BatchRegisterTargetsResponse, 'BatchRegisterTargetsResponse', value);
}

function checkModifyTargetPortResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyTargetPortResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyTargetPortResponse = T.ModifyTargetPortResponse;
export const ModifyTargetPortResponse: Validator<T.ModifyTargetPortResponse> =
  /* @__PURE__ */ createValidator<T.ModifyTargetPortResponse>('response', checkModifyTargetPortResponse);
export const isModifyTargetPortResponse = (value: unknown): value is T.ModifyTargetPortResponse =>
  ModifyTargetPortResponse.is(value);
export function assertModifyTargetPortResponse(value: unknown): asserts value is T.ModifyTargetPortResponse {
  assertValid(ModifyTargetPortResponse, 'ModifyTargetPortResponse', value);
}

function checkModifyTargetWeightResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyTargetWeightResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyTargetWeightResponse = T.ModifyTargetWeightResponse;
export const ModifyTargetWeightResponse: Validator<T.ModifyTargetWeightResponse> =
  /* @__PURE__ */ createValidator<T.ModifyTargetWeightResponse>('response', checkModifyTargetWeightResponse);
export const isModifyTargetWeightResponse = (value: unknown): value is T.ModifyTargetWeightResponse =>
  ModifyTargetWeightResponse.is(value);
export function assertModifyTargetWeightResponse(value: unknown): asserts value is T.ModifyTargetWeightResponse {
  assertValid(ModifyTargetWeightResponse, 'ModifyTargetWeightResponse', value);
}

function checkBatchModifyTargetWeightResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.BatchModifyTargetWeightResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type BatchModifyTargetWeightResponse = T.BatchModifyTargetWeightResponse;
export const BatchModifyTargetWeightResponse: Validator<T.BatchModifyTargetWeightResponse> =
  /* @__PURE__ */ createValidator<T.BatchModifyTargetWeightResponse>('response', checkBatchModifyTargetWeightResponse);
export const isBatchModifyTargetWeightResponse = (value: unknown): value is T.BatchModifyTargetWeightResponse =>
  BatchModifyTargetWeightResponse.is(value);
export function assertBatchModifyTargetWeightResponse(
  value: unknown,
): asserts value is T.BatchModifyTargetWeightResponse {
  assertValid(BatchModifyTargetWeightResponse, 'BatchModifyTargetWeightResponse', value);
}

function checkDeregisterTargetsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeregisterTargetsResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DeregisterTargetsResponse = T.DeregisterTargetsResponse;
export const DeregisterTargetsResponse: Validator<T.DeregisterTargetsResponse> =
  /* @__PURE__ */ createValidator<T.DeregisterTargetsResponse>('response', checkDeregisterTargetsResponse);
export const isDeregisterTargetsResponse = (value: unknown): value is T.DeregisterTargetsResponse =>
  DeregisterTargetsResponse.is(value);
export function assertDeregisterTargetsResponse(value: unknown): asserts value is T.DeregisterTargetsResponse {
  assertValid(DeregisterTargetsResponse, 'DeregisterTargetsResponse', value);
}

function checkBatchDeregisterTargetsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.BatchDeregisterTargetsResponse>(value)) return false;
  let valid = true;
  if (!isList(value.FailListenerIdSet, isString)) valid = fail('FailListenerIdSet', list(string));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type BatchDeregisterTargetsResponse = T.BatchDeregisterTargetsResponse;
export const BatchDeregisterTargetsResponse: Validator<T.BatchDeregisterTargetsResponse> =
  /* @__PURE__ */ createValidator<T.BatchDeregisterTargetsResponse>('response', checkBatchDeregisterTargetsResponse);
export const isBatchDeregisterTargetsResponse = (value: unknown): value is T.BatchDeregisterTargetsResponse =>
  BatchDeregisterTargetsResponse.is(value);
export function assertBatchDeregisterTargetsResponse(
  value: unknown,
): asserts value is T.BatchDeregisterTargetsResponse {
  assertValid(BatchDeregisterTargetsResponse, 'BatchDeregisterTargetsResponse', value);
}

function checkDescribeTargetHealthResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeTargetHealthResponse>(value)) return false;
  let valid = true;
  if (value.LoadBalancers !== null && !isList(value.LoadBalancers, checkLoadBalancerHealthReceived))
    valid = fail('LoadBalancers', nullable(list(checkLoadBalancerHealthReceived)));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeTargetHealthResponse = T.DescribeTargetHealthResponse;
export const DescribeTargetHealthResponse: Validator<T.DescribeTargetHealthResponse> =
  /* @__PURE__ */ createValidator<T.DescribeTargetHealthResponse>('response', checkDescribeTargetHealthResponse);
export const isDescribeTargetHealthResponse = (value: unknown): value is T.DescribeTargetHealthResponse =>
  DescribeTargetHealthResponse.is(value);
export function assertDescribeTargetHealthResponse(value: unknown): asserts value is T.DescribeTargetHealthResponse {
  assertValid(DescribeTargetHealthResponse, 'DescribeTargetHealthResponse', value);
}

function checkDeregisterFunctionTargetsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeregisterFunctionTargetsResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DeregisterFunctionTargetsResponse = T.DeregisterFunctionTargetsResponse;
export const DeregisterFunctionTargetsResponse: Validator<T.DeregisterFunctionTargetsResponse> =
  /* @__PURE__ */ createValidator<T.DeregisterFunctionTargetsResponse>(
    'response',
    checkDeregisterFunctionTargetsResponse,
  );
export const isDeregisterFunctionTargetsResponse = (value: unknown): value is T.DeregisterFunctionTargetsResponse =>
  DeregisterFunctionTargetsResponse.is(value);
export function assertDeregisterFunctionTargetsResponse(
  value: unknown,
): asserts value is T.DeregisterFunctionTargetsResponse {
  assertValid(DeregisterFunctionTargetsResponse, 'DeregisterFunctionTargetsResponse', value);
}

function checkDescribeCrossTargetsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeCrossTargetsResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.TotalCount)) valid = fail('TotalCount', integer);
  if (!isList(value.CrossTargetSet, checkCrossTargetsReceived))
    valid = fail('CrossTargetSet', list(checkCrossTargetsReceived));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeCrossTargetsResponse = T.DescribeCrossTargetsResponse;
export const DescribeCrossTargetsResponse: Validator<T.DescribeCrossTargetsResponse> =
  /* @__PURE__ */ createValidator<T.DescribeCrossTargetsResponse>('response', checkDescribeCrossTargetsResponse);
export const isDescribeCrossTargetsResponse = (value: unknown): value is T.DescribeCrossTargetsResponse =>
  DescribeCrossTargetsResponse.is(value);
export function assertDescribeCrossTargetsResponse(value: unknown): asserts value is T.DescribeCrossTargetsResponse {
  assertValid(DescribeCrossTargetsResponse, 'DescribeCrossTargetsResponse', value);
}

function checkModifyFunctionTargetsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyFunctionTargetsResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyFunctionTargetsResponse = T.ModifyFunctionTargetsResponse;
export const ModifyFunctionTargetsResponse: Validator<T.ModifyFunctionTargetsResponse> =
  /* @__PURE__ */ createValidator<T.ModifyFunctionTargetsResponse>('response', checkModifyFunctionTargetsResponse);
export const isModifyFunctionTargetsResponse = (value: unknown): value is T.ModifyFunctionTargetsResponse =>
  ModifyFunctionTargetsResponse.is(value);
export function assertModifyFunctionTargetsResponse(value: unknown): asserts value is T.ModifyFunctionTargetsResponse {
  assertValid(ModifyFunctionTargetsResponse, 'ModifyFunctionTargetsResponse', value);
}

function checkRegisterFunctionTargetsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.RegisterFunctionTargetsResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type RegisterFunctionTargetsResponse = T.RegisterFunctionTargetsResponse;
export const RegisterFunctionTargetsResponse: Validator<T.RegisterFunctionTargetsResponse> =
  /* @__PURE__ */ createValidator<T.RegisterFunctionTargetsResponse>('response', checkRegisterFunctionTargetsResponse);
export const isRegisterFunctionTargetsResponse = (value: unknown): value is T.RegisterFunctionTargetsResponse =>
  RegisterFunctionTargetsResponse.is(value);
export function assertRegisterFunctionTargetsResponse(
  value: unknown,
): asserts value is T.RegisterFunctionTargetsResponse {
  assertValid(RegisterFunctionTargetsResponse, 'RegisterFunctionTargetsResponse', value);
}

function checkDescribeTargetsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeTargetsResponse>(value)) return false;
  let valid = true;
  if (value.Listeners !== null && !isList(value.Listeners, checkListenerBackendReceived))
    valid = fail('Listeners', nullable(list(checkListenerBackendReceived)));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeTargetsResponse = T.DescribeTargetsResponse;
export const DescribeTargetsResponse: Validator<T.DescribeTargetsResponse> =
  /* @__PURE__ */ createValidator<T.DescribeTargetsResponse>('response', checkDescribeTargetsResponse);
export const isDescribeTargetsResponse = (value: unknown): value is T.DescribeTargetsResponse =>
  DescribeTargetsResponse.is(value);
export function assertDescribeTargetsResponse(value: unknown): asserts value is T.DescribeTargetsResponse {
  assertValid(DescribeTargetsResponse, 'DescribeTargetsResponse', value);
}

function checkDescribeTargetGroupsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeTargetGroupsResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.TotalCount)) valid = fail('TotalCount', integer);
  if (!isList(value.TargetGroupSet, checkTargetGroupInfoReceived))
    valid = fail('TargetGroupSet', list(checkTargetGroupInfoReceived));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeTargetGroupsResponse = T.DescribeTargetGroupsResponse;
export const DescribeTargetGroupsResponse: Validator<T.DescribeTargetGroupsResponse> =
  /* @__PURE__ */ createValidator<T.DescribeTargetGroupsResponse>('response', checkDescribeTargetGroupsResponse);
export const isDescribeTargetGroupsResponse = (value: unknown): value is T.DescribeTargetGroupsResponse =>
  DescribeTargetGroupsResponse.is(value);
export function assertDescribeTargetGroupsResponse(value: unknown): asserts value is T.DescribeTargetGroupsResponse {
  assertValid(DescribeTargetGroupsResponse, 'DescribeTargetGroupsResponse', value);
}

function checkDescribeTargetGroupListResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeTargetGroupListResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.TotalCount)) valid = fail('TotalCount', integer);
  if (!isList(value.TargetGroupSet, checkTargetGroupInfoReceived))
    valid = fail('TargetGroupSet', list(checkTargetGroupInfoReceived));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeTargetGroupListResponse = T.DescribeTargetGroupListResponse;
export const DescribeTargetGroupListResponse: Validator<T.DescribeTargetGroupListResponse> =
  /* @__PURE__ */ createValidator<T.DescribeTargetGroupListResponse>('response', checkDescribeTargetGroupListResponse);
export const isDescribeTargetGroupListResponse = (value: unknown): value is T.DescribeTargetGroupListResponse =>
  DescribeTargetGroupListResponse.is(value);
export function assertDescribeTargetGroupListResponse(
  value: unknown,
): asserts value is T.DescribeTargetGroupListResponse {
  assertValid(DescribeTargetGroupListResponse, 'DescribeTargetGroupListResponse', value);
}

function checkDescribeTargetGroupInstancesResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeTargetGroupInstancesResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.TotalCount)) valid = fail('TotalCount', integer);
  if (!isList(value.TargetGroupInstanceSet, checkTargetGroupBackendReceived))
    valid = fail('TargetGroupInstanceSet', list(checkTargetGroupBackendReceived));
  if (!Number.isSafeInteger(value.RealCount)) valid = fail('RealCount', integer);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeTargetGroupInstancesResponse = T.DescribeTargetGroupInstancesResponse;
export const DescribeTargetGroupInstancesResponse: Validator<T.DescribeTargetGroupInstancesResponse> =
  /* @__PURE__ */ createValidator<T.DescribeTargetGroupInstancesResponse>(
    'response',
    checkDescribeTargetGroupInstancesResponse,
  );
export const isDescribeTargetGroupInstancesResponse = (
  value: unknown,
): value is T.DescribeTargetGroupInstancesResponse => DescribeTargetGroupInstancesResponse.is(value);
export function assertDescribeTargetGroupInstancesResponse(
  value: unknown,
): asserts value is T.DescribeTargetGroupInstancesResponse {
  assertValid(DescribeTargetGroupInstancesResponse, 'DescribeTargetGroupInstancesResponse', value);
}

function checkCreateTargetGroupResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CreateTargetGroupResponse>(value)) return false;
  let valid = true;
  if (typeof value.TargetGroupId !== 'string') valid = fail('TargetGroupId', string);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type CreateTargetGroupResponse = T.CreateTargetGroupResponse;
export const CreateTargetGroupResponse: Validator<T.CreateTargetGroupResponse> =
  /* @__PURE__ */ createValidator<T.CreateTargetGroupResponse>('response', checkCreateTargetGroupResponse);
export const isCreateTargetGroupResponse = (value: unknown): value is T.CreateTargetGroupResponse =>
  CreateTargetGroupResponse.is(value);
export function assertCreateTargetGroupResponse(value: unknown): asserts value is T.CreateTargetGroupResponse {
  assertValid(CreateTargetGroupResponse, 'CreateTargetGroupResponse', value);
}

function checkModifyTargetGroupAttributeResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyTargetGroupAttributeResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyTargetGroupAttributeResponse = T.ModifyTargetGroupAttributeResponse;
export const ModifyTargetGroupAttributeResponse: Validator<T.ModifyTargetGroupAttributeResponse> =
  /* @__PURE__ */ createValidator<T.ModifyTargetGroupAttributeResponse>(
    'response',
    checkModifyTargetGroupAttributeResponse,
  );
export const isModifyTargetGroupAttributeResponse = (value: unknown): value is T.ModifyTargetGroupAttributeResponse =>
  ModifyTargetGroupAttributeResponse.is(value);
export function assertModifyTargetGroupAttributeResponse(
  value: unknown,
): asserts value is T.ModifyTargetGroupAttributeResponse {
  assertValid(ModifyTargetGroupAttributeResponse, 'ModifyTargetGroupAttributeResponse', value);
}

function checkModifyTargetGroupInstancesWeightResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyTargetGroupInstancesWeightResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyTargetGroupInstancesWeightResponse = T.ModifyTargetGroupInstancesWeightResponse;
export const ModifyTargetGroupInstancesWeightResponse: Validator<T.ModifyTargetGroupInstancesWeightResponse> =
  /* @__PURE__ */ createValidator<T.ModifyTargetGroupInstancesWeightResponse>(
    'response',
    checkModifyTargetGroupInstancesWeightResponse,
  );
export const isModifyTargetGroupInstancesWeightResponse = (
  value: unknown,
): value is T.ModifyTargetGroupInstancesWeightResponse => ModifyTargetGroupInstancesWeightResponse.is(value);
export function assertModifyTargetGroupInstancesWeightResponse(
  value: unknown,
): asserts value is T.ModifyTargetGroupInstancesWeightResponse {
  assertValid(ModifyTargetGroupInstancesWeightResponse, 'ModifyTargetGroupInstancesWeightResponse', value);
}

function checkModifyTargetGroupInstancesPortResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyTargetGroupInstancesPortResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyTargetGroupInstancesPortResponse = T.ModifyTargetGroupInstancesPortResponse;
export const ModifyTargetGroupInstancesPortResponse: Validator<T.ModifyTargetGroupInstancesPortResponse> =
  /* @__PURE__ */ createValidator<T.ModifyTargetGroupInstancesPortResponse>(
    'response',
    checkModifyTargetGroupInstancesPortResponse,
  );
export const isModifyTargetGroupInstancesPortResponse = (
  value: unknown,
): value is T.ModifyTargetGroupInstancesPortResponse => ModifyTargetGroupInstancesPortResponse.is(value);
export function assertModifyTargetGroupInstancesPortResponse(
  value: unknown,
): asserts value is T.ModifyTargetGroupInstancesPortResponse {
  assertValid(ModifyTargetGroupInstancesPortResponse, 'ModifyTargetGroupInstancesPortResponse', value);
}

function checkDeleteTargetGroupsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeleteTargetGroupsResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DeleteTargetGroupsResponse = T.DeleteTargetGroupsResponse;
export const DeleteTargetGroupsResponse: Validator<T.DeleteTargetGroupsResponse> =
  /* @__PURE__ */ createValidator<T.DeleteTargetGroupsResponse>('response', checkDeleteTargetGroupsResponse);
export const isDeleteTargetGroupsResponse = (value: unknown): value is T.DeleteTargetGroupsResponse =>
  DeleteTargetGroupsResponse.is(value);
export function assertDeleteTargetGroupsResponse(value: unknown): asserts value is T.DeleteTargetGroupsResponse {
  assertValid(DeleteTargetGroupsResponse, 'DeleteTargetGroupsResponse', value);
}

function checkRegisterTargetGroupInstancesResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.RegisterTargetGroupInstancesResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type RegisterTargetGroupInstancesResponse = T.RegisterTargetGroupInstancesResponse;
export const RegisterTargetGroupInstancesResponse: Validator<T.RegisterTargetGroupInstancesResponse> =
  /* @__PURE__ */ createValidator<T.RegisterTargetGroupInstancesResponse>(
    'response',
    checkRegisterTargetGroupInstancesResponse,
  );
export const isRegisterTargetGroupInstancesResponse = (
  value: unknown,
): value is T.RegisterTargetGroupInstancesResponse => RegisterTargetGroupInstancesResponse.is(value);
export function assertRegisterTargetGroupInstancesResponse(
  value: unknown,
): asserts value is T.RegisterTargetGroupInstancesResponse {
  assertValid(RegisterTargetGroupInstancesResponse, 'RegisterTargetGroupInstancesResponse', value);
}

function checkAssociateTargetGroupsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.AssociateTargetGroupsResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type AssociateTargetGroupsResponse = T.AssociateTargetGroupsResponse;
export const AssociateTargetGroupsResponse: Validator<T.AssociateTargetGroupsResponse> =
  /* @__PURE__ */ createValidator<T.AssociateTargetGroupsResponse>('response', checkAssociateTargetGroupsResponse);
export const isAssociateTargetGroupsResponse = (value: unknown): value is T.AssociateTargetGroupsResponse =>
  AssociateTargetGroupsResponse.is(value);
export function assertAssociateTargetGroupsResponse(value: unknown): asserts value is T.AssociateTargetGroupsResponse {
  assertValid(AssociateTargetGroupsResponse, 'AssociateTargetGroupsResponse', value);
}

function checkDeregisterTargetGroupInstancesResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeregisterTargetGroupInstancesResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DeregisterTargetGroupInstancesResponse = T.DeregisterTargetGroupInstancesResponse;
export const DeregisterTargetGroupInstancesResponse: Validator<T.DeregisterTargetGroupInstancesResponse> =
  /* @__PURE__ */ createValidator<T.DeregisterTargetGroupInstancesResponse>(
    'response',
    checkDeregisterTargetGroupInstancesResponse,
  );
export const isDeregisterTargetGroupInstancesResponse = (
  value: unknown,
): value is T.DeregisterTargetGroupInstancesResponse => DeregisterTargetGroupInstancesResponse.is(value);
export function assertDeregisterTargetGroupInstancesResponse(
  value: unknown,
): asserts value is T.DeregisterTargetGroupInstancesResponse {
  assertValid(DeregisterTargetGroupInstancesResponse, 'DeregisterTargetGroupInstancesResponse', value);
}

function checkDisassociateTargetGroupsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DisassociateTargetGroupsResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DisassociateTargetGroupsResponse = T.DisassociateTargetGroupsResponse;
export const DisassociateTargetGroupsResponse: Validator<T.DisassociateTargetGroupsResponse> =
  /* @__PURE__ */ createValidator<T.DisassociateTargetGroupsResponse>(
    'response',
    checkDisassociateTargetGroupsResponse,
  );
export const isDisassociateTargetGroupsResponse = (value: unknown): value is T.DisassociateTargetGroupsResponse =>
  DisassociateTargetGroupsResponse.is(value);
export function assertDisassociateTargetGroupsResponse(
  value: unknown,
): asserts value is T.DisassociateTargetGroupsResponse {
  assertValid(DisassociateTargetGroupsResponse, 'DisassociateTargetGroupsResponse', value);
}

function checkDescribeRewriteResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeRewriteResponse>(value)) return false;
  let valid = true;
  if (!isList(value.RewriteSet, checkRuleOutputReceived)) valid = fail('RewriteSet', list(checkRuleOutputReceived));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeRewriteResponse = T.DescribeRewriteResponse;
export const DescribeRewriteResponse: Validator<T.DescribeRewriteResponse> =
  /* @__PURE__ */ createValidator<T.DescribeRewriteResponse>('response', checkDescribeRewriteResponse);
export const isDescribeRewriteResponse = (value: unknown): value is T.DescribeRewriteResponse =>
  DescribeRewriteResponse.is(value);
export function assertDescribeRewriteResponse(value: unknown): asserts value is T.DescribeRewriteResponse {
  assertValid(DescribeRewriteResponse, 'DescribeRewriteResponse', value);
}

function checkManualRewriteResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ManualRewriteResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ManualRewriteResponse = T.ManualRewriteResponse;
export const ManualRewriteResponse: Validator<T.ManualRewriteResponse> =
  /* @__PURE__ */ createValidator<T.ManualRewriteResponse>('response', checkManualRewriteResponse);
export const isManualRewriteResponse = (value: unknown): value is T.ManualRewriteResponse =>
  ManualRewriteResponse.is(value);
export function assertManualRewriteResponse(value: unknown): asserts value is T.ManualRewriteResponse {
  assertValid(ManualRewriteResponse, 'ManualRewriteResponse', value);
}

function checkAutoRewriteResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.AutoRewriteResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type AutoRewriteResponse = T.AutoRewriteResponse;
export const AutoRewriteResponse: Validator<T.AutoRewriteResponse> =
  /* @__PURE__ */ createValidator<T.AutoRewriteResponse>('response', checkAutoRewriteResponse);
export const isAutoRewriteResponse = (value: unknown): value is T.AutoRewriteResponse => AutoRewriteResponse.is(value);
export function assertAutoRewriteResponse(value: unknown): asserts value is T.AutoRewriteResponse {
  assertValid(AutoRewriteResponse, 'AutoRewriteResponse', value);
}

function checkDeleteRewriteResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeleteRewriteResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DeleteRewriteResponse = T.DeleteRewriteResponse;
export const DeleteRewriteResponse: Validator<T.DeleteRewriteResponse> =
  /* @__PURE__ */ createValidator<T.DeleteRewriteResponse>('response', checkDeleteRewriteResponse);
export const isDeleteRewriteResponse = (value: unknown): value is T.DeleteRewriteResponse =>
  DeleteRewriteResponse.is(value);
export function assertDeleteRewriteResponse(value: unknown): asserts value is T.DeleteRewriteResponse {
  assertValid(DeleteRewriteResponse, 'DeleteRewriteResponse', value);
}

function checkModifyLoadBalancersProjectResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyLoadBalancersProjectResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyLoadBalancersProjectResponse = T.ModifyLoadBalancersProjectResponse;
export const ModifyLoadBalancersProjectResponse: Validator<T.ModifyLoadBalancersProjectResponse> =
  /* @__PURE__ */ createValidator<T.ModifyLoadBalancersProjectResponse>(
    'response',
    checkModifyLoadBalancersProjectResponse,
  );
export const isModifyLoadBalancersProjectResponse = (value: unknown): value is T.ModifyLoadBalancersProjectResponse =>
  ModifyLoadBalancersProjectResponse.is(value);
export function assertModifyLoadBalancersProjectResponse(
  value: unknown,
): asserts value is T.ModifyLoadBalancersProjectResponse {
  assertValid(ModifyLoadBalancersProjectResponse, 'ModifyLoadBalancersProjectResponse', value);
}

function checkInquiryPriceCreateLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.InquiryPriceCreateLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (!checkPriceReceived(value.Price)) valid = fail('Price', checkPriceReceived);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type InquiryPriceCreateLoadBalancerResponse = T.InquiryPriceCreateLoadBalancerResponse;
export const InquiryPriceCreateLoadBalancerResponse: Validator<T.InquiryPriceCreateLoadBalancerResponse> =
  /* @__PURE__ */ createValidator<T.InquiryPriceCreateLoadBalancerResponse>(
    'response',
    checkInquiryPriceCreateLoadBalancerResponse,
  );
export const isInquiryPriceCreateLoadBalancerResponse = (
  value: unknown,
): value is T.InquiryPriceCreateLoadBalancerResponse => InquiryPriceCreateLoadBalancerResponse.is(value);
export function assertInquiryPriceCreateLoadBalancerResponse(
  value: unknown,
): asserts value is T.InquiryPriceCreateLoadBalancerResponse {
  assertValid(InquiryPriceCreateLoadBalancerResponse, 'InquiryPriceCreateLoadBalancerResponse', value);
}

function checkInquiryPriceModifyLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.InquiryPriceModifyLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (!checkPriceReceived(value.Price)) valid = fail('Price', checkPriceReceived);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type InquiryPriceModifyLoadBalancerResponse = T.InquiryPriceModifyLoadBalancerResponse;
export const InquiryPriceModifyLoadBalancerResponse: Validator<T.InquiryPriceModifyLoadBalancerResponse> =
  /* @__PURE__ */ createValidator<T.InquiryPriceModifyLoadBalancerResponse>(
    'response',
    checkInquiryPriceModifyLoadBalancerResponse,
  );
export const isInquiryPriceModifyLoadBalancerResponse = (
  value: unknown,
): value is T.InquiryPriceModifyLoadBalancerResponse => InquiryPriceModifyLoadBalancerResponse.is(value);
export function assertInquiryPriceModifyLoadBalancerResponse(
  value: unknown,
): asserts value is T.InquiryPriceModifyLoadBalancerResponse {
  assertValid(InquiryPriceModifyLoadBalancerResponse, 'InquiryPriceModifyLoadBalancerResponse', value);
}

function checkInquiryPriceRenewLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.InquiryPriceRenewLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (!checkPriceReceived(value.Price)) valid = fail('Price', checkPriceReceived);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type InquiryPriceRenewLoadBalancerResponse = T.InquiryPriceRenewLoadBalancerResponse;
export const InquiryPriceRenewLoadBalancerResponse: Validator<T.InquiryPriceRenewLoadBalancerResponse> =
  /* @__PURE__ */ createValidator<T.InquiryPriceRenewLoadBalancerResponse>(
    'response',
    checkInquiryPriceRenewLoadBalancerResponse,
  );
export const isInquiryPriceRenewLoadBalancerResponse = (
  value: unknown,
): value is T.InquiryPriceRenewLoadBalancerResponse => InquiryPriceRenewLoadBalancerResponse.is(value);
export function assertInquiryPriceRenewLoadBalancerResponse(
  value: unknown,
): asserts value is T.InquiryPriceRenewLoadBalancerResponse {
  assertValid(InquiryPriceRenewLoadBalancerResponse, 'InquiryPriceRenewLoadBalancerResponse', value);
}

function checkDescribeLoadBalancerTrafficResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancerTrafficResponse>(value)) return false;
  let valid = true;
  if (value.LoadBalancerTraffic !== null && !isList(value.LoadBalancerTraffic, checkLoadBalancerTrafficReceived))
    valid = fail('LoadBalancerTraffic', nullable(list(checkLoadBalancerTrafficReceived)));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeLoadBalancerTrafficResponse = T.DescribeLoadBalancerTrafficResponse;
export const DescribeLoadBalancerTrafficResponse: Validator<T.DescribeLoadBalancerTrafficResponse> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerTrafficResponse>(
    'response',
    checkDescribeLoadBalancerTrafficResponse,
  );
export const isDescribeLoadBalancerTrafficResponse = (value: unknown): value is T.DescribeLoadBalancerTrafficResponse =>
  DescribeLoadBalancerTrafficResponse.is(value);
export function assertDescribeLoadBalancerTrafficResponse(
  value: unknown,
): asserts value is T.DescribeLoadBalancerTrafficResponse {
  assertValid(DescribeLoadBalancerTrafficResponse, 'DescribeLoadBalancerTrafficResponse', value);
}

function checkDescribeTaskStatusResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeTaskStatusResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.Status)) valid = fail('Status', integer);
  if (value.LoadBalancerIds !== null && !isList(value.LoadBalancerIds, isString))
    valid = fail('LoadBalancerIds', nullable(list(string)));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeTaskStatusResponse = T.DescribeTaskStatusResponse;
export const DescribeTaskStatusResponse: Validator<T.DescribeTaskStatusResponse> =
  /* @__PURE__ */ createValidator<T.DescribeTaskStatusResponse>('response', checkDescribeTaskStatusResponse);
export const isDescribeTaskStatusResponse = (value: unknown): value is T.DescribeTaskStatusResponse =>
  DescribeTaskStatusResponse.is(value);
export function assertDescribeTaskStatusResponse(value: unknown): asserts value is T.DescribeTaskStatusResponse {
  assertValid(DescribeTaskStatusResponse, 'DescribeTaskStatusResponse', value);
}

function checkDescribeClsLogSetResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeClsLogSetResponse>(value)) return false;
  let valid = true;
  if (typeof value.LogsetId !== 'string') valid = fail('LogsetId', string);
  if (typeof value.HealthLogsetId !== 'string') valid = fail('HealthLogsetId', string);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeClsLogSetResponse = T.DescribeClsLogSetResponse;
export const DescribeClsLogSetResponse: Validator<T.DescribeClsLogSetResponse> =
  /* @__PURE__ */ createValidator<T.DescribeClsLogSetResponse>('response', checkDescribeClsLogSetResponse);
export const isDescribeClsLogSetResponse = (value: unknown): value is T.DescribeClsLogSetResponse =>
  DescribeClsLogSetResponse.is(value);
export function assertDescribeClsLogSetResponse(value: unknown): asserts value is T.DescribeClsLogSetResponse {
  assertValid(DescribeClsLogSetResponse, 'DescribeClsLogSetResponse', value);
}

function checkCreateClsLogSetResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CreateClsLogSetResponse>(value)) return false;
  let valid = true;
  if (typeof value.LogsetId !== 'string') valid = fail('LogsetId', string);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type CreateClsLogSetResponse = T.CreateClsLogSetResponse;
export const CreateClsLogSetResponse: Validator<T.CreateClsLogSetResponse> =
  /* @__PURE__ */ createValidator<T.CreateClsLogSetResponse>('response', checkCreateClsLogSetResponse);
export const isCreateClsLogSetResponse = (value: unknown): value is T.CreateClsLogSetResponse =>
  CreateClsLogSetResponse.is(value);
export function assertCreateClsLogSetResponse(value: unknown): asserts value is T.CreateClsLogSetResponse {
  assertValid(CreateClsLogSetResponse, 'CreateClsLogSetResponse', value);
}

function checkCreateTopicResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CreateTopicResponse>(value)) return false;
  let valid = true;
  if (typeof value.TopicId !== 'string') valid = fail('TopicId', string);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type CreateTopicResponse = T.CreateTopicResponse;
export const CreateTopicResponse: Validator<T.CreateTopicResponse> =
  /* @__PURE__ */ createValidator<T.CreateTopicResponse>('response', checkCreateTopicResponse);
export const isCreateTopicResponse = (value: unknown): value is T.CreateTopicResponse => CreateTopicResponse.is(value);
export function assertCreateTopicResponse(value: unknown): asserts value is T.CreateTopicResponse {
  assertValid(CreateTopicResponse, 'CreateTopicResponse', value);
}

function checkCreateLoadBalancerSnatIpsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CreateLoadBalancerSnatIpsResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type CreateLoadBalancerSnatIpsResponse = T.CreateLoadBalancerSnatIpsResponse;
export const CreateLoadBalancerSnatIpsResponse: Validator<T.CreateLoadBalancerSnatIpsResponse> =
  /* @__PURE__ */ createValidator<T.CreateLoadBalancerSnatIpsResponse>(
    'response',
    checkCreateLoadBalancerSnatIpsResponse,
  );
export const isCreateLoadBalancerSnatIpsResponse = (value: unknown): value is T.CreateLoadBalancerSnatIpsResponse =>
  CreateLoadBalancerSnatIpsResponse.is(value);
export function assertCreateLoadBalancerSnatIpsResponse(
  value: unknown,
): asserts value is T.CreateLoadBalancerSnatIpsResponse {
  assertValid(CreateLoadBalancerSnatIpsResponse, 'CreateLoadBalancerSnatIpsResponse', value);
}

function checkDeleteLoadBalancerSnatIpsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeleteLoadBalancerSnatIpsResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DeleteLoadBalancerSnatIpsResponse = T.DeleteLoadBalancerSnatIpsResponse;
export const DeleteLoadBalancerSnatIpsResponse: Validator<T.DeleteLoadBalancerSnatIpsResponse> =
  /* @__PURE__ */ createValidator<T.DeleteLoadBalancerSnatIpsResponse>(
    'response',
    checkDeleteLoadBalancerSnatIpsResponse,
  );
export const isDeleteLoadBalancerSnatIpsResponse = (value: unknown): value is T.DeleteLoadBalancerSnatIpsResponse =>
  DeleteLoadBalancerSnatIpsResponse.is(value);
export function assertDeleteLoadBalancerSnatIpsResponse(
  value: unknown,
): asserts value is T.DeleteLoadBalancerSnatIpsResponse {
  assertValid(DeleteLoadBalancerSnatIpsResponse, 'DeleteLoadBalancerSnatIpsResponse', value);
}

function checkSetLoadBalancerSecurityGroupsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.SetLoadBalancerSecurityGroupsResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type SetLoadBalancerSecurityGroupsResponse = T.SetLoadBalancerSecurityGroupsResponse;
export const SetLoadBalancerSecurityGroupsResponse: Validator<T.SetLoadBalancerSecurityGroupsResponse> =
  /* @__PURE__ */ createValidator<T.SetLoadBalancerSecurityGroupsResponse>(
    'response',
    checkSetLoadBalancerSecurityGroupsResponse,
  );
export const isSetLoadBalancerSecurityGroupsResponse = (
  value: unknown,
): value is T.SetLoadBalancerSecurityGroupsResponse => SetLoadBalancerSecurityGroupsResponse.is(value);
export function assertSetLoadBalancerSecurityGroupsResponse(
  value: unknown,
): asserts value is T.SetLoadBalancerSecurityGroupsResponse {
  assertValid(SetLoadBalancerSecurityGroupsResponse, 'SetLoadBalancerSecurityGroupsResponse', value);
}

function checkSetSecurityGroupForLoadbalancersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.SetSecurityGroupForLoadbalancersResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type SetSecurityGroupForLoadbalancersResponse = T.SetSecurityGroupForLoadbalancersResponse;
export const SetSecurityGroupForLoadbalancersResponse: Validator<T.SetSecurityGroupForLoadbalancersResponse> =
  /* @__PURE__ */ createValidator<T.SetSecurityGroupForLoadbalancersResponse>(
    'response',
    checkSetSecurityGroupForLoadbalancersResponse,
  );
export const isSetSecurityGroupForLoadbalancersResponse = (
  value: unknown,
): value is T.SetSecurityGroupForLoadbalancersResponse => SetSecurityGroupForLoadbalancersResponse.is(value);
export function assertSetSecurityGroupForLoadbalancersResponse(
  value: unknown,
): asserts value is T.SetSecurityGroupForLoadbalancersResponse {
  assertValid(SetSecurityGroupForLoadbalancersResponse, 'SetSecurityGroupForLoadbalancersResponse', value);
}

function checkReplaceCertForLoadBalancersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ReplaceCertForLoadBalancersResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ReplaceCertForLoadBalancersResponse = T.ReplaceCertForLoadBalancersResponse;
export const ReplaceCertForLoadBalancersResponse: Validator<T.ReplaceCertForLoadBalancersResponse> =
  /* @__PURE__ */ createValidator<T.ReplaceCertForLoadBalancersResponse>(
    'response',
    checkReplaceCertForLoadBalancersResponse,
  );
export const isReplaceCertForLoadBalancersResponse = (value: unknown): value is T.ReplaceCertForLoadBalancersResponse =>
  ReplaceCertForLoadBalancersResponse.is(value);
export function assertReplaceCertForLoadBalancersResponse(
  value: unknown,
): asserts value is T.ReplaceCertForLoadBalancersResponse {
  assertValid(ReplaceCertForLoadBalancersResponse, 'ReplaceCertForLoadBalancersResponse', value);
}

function checkDescribeLoadBalancerListByCertIdResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancerListByCertIdResponse>(value)) return false;
  let valid = true;
  if (!isList(value.CertSet, checkCertIdRelatedWithLoadBalancersReceived))
    valid = fail('CertSet', list(checkCertIdRelatedWithLoadBalancersReceived));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeLoadBalancerListByCertIdResponse = T.DescribeLoadBalancerListByCertIdResponse;
export const DescribeLoadBalancerListByCertIdResponse: Validator<T.DescribeLoadBalancerListByCertIdResponse> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListByCertIdResponse>(
    'response',
    checkDescribeLoadBalancerListByCertIdResponse,
  );
export const isDescribeLoadBalancerListByCertIdResponse = (
  value: unknown,
): value is T.DescribeLoadBalancerListByCertIdResponse => DescribeLoadBalancerListByCertIdResponse.is(value);
export function assertDescribeLoadBalancerListByCertIdResponse(
  value: unknown,
): asserts value is T.DescribeLoadBalancerListByCertIdResponse {
  assertValid(DescribeLoadBalancerListByCertIdResponse, 'DescribeLoadBalancerListByCertIdResponse', value);
}

function checkSetLoadBalancerClsLogResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.SetLoadBalancerClsLogResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type SetLoadBalancerClsLogResponse = T.SetLoadBalancerClsLogResponse;
export const SetLoadBalancerClsLogResponse: Validator<T.SetLoadBalancerClsLogResponse> =
  /* @__PURE__ */ createValidator<T.SetLoadBalancerClsLogResponse>('response', checkSetLoadBalancerClsLogResponse);
export const isSetLoadBalancerClsLogResponse = (value: unknown): value is T.SetLoadBalancerClsLogResponse =>
  SetLoadBalancerClsLogResponse.is(value);
export function assertSetLoadBalancerClsLogResponse(value: unknown): asserts value is T.SetLoadBalancerClsLogResponse {
  assertValid(SetLoadBalancerClsLogResponse, 'SetLoadBalancerClsLogResponse', value);
}

function checkDescribeQuotaResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeQuotaResponse>(value)) return false;
  let valid = true;
  if (!isList(value.QuotaSet, checkQuotaReceived)) valid = fail('QuotaSet', list(checkQuotaReceived));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeQuotaResponse = T.DescribeQuotaResponse;
export const DescribeQuotaResponse: Validator<T.DescribeQuotaResponse> =
  /* @__PURE__ */ createValidator<T.DescribeQuotaResponse>('response', checkDescribeQuotaResponse);
export const isDescribeQuotaResponse = (value: unknown): value is T.DescribeQuotaResponse =>
  DescribeQuotaResponse.is(value);
export function assertDescribeQuotaResponse(value: unknown): asserts value is T.DescribeQuotaResponse {
  assertValid(DescribeQuotaResponse, 'DescribeQuotaResponse', value);
}

function checkDescribeResourcesResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeResourcesResponse>(value)) return false;
  let valid = true;
  if (!isList(value.ZoneResourceSet, checkZoneResourceReceived))
    valid = fail('ZoneResourceSet', list(checkZoneResourceReceived));
  if (!Number.isSafeInteger(value.TotalCount)) valid = fail('TotalCount', integer);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeResourcesResponse = T.DescribeResourcesResponse;
export const DescribeResourcesResponse: Validator<T.DescribeResourcesResponse> =
  /* @__PURE__ */ createValidator<T.DescribeResourcesResponse>('response', checkDescribeResourcesResponse);
export const isDescribeResourcesResponse = (value: unknown): value is T.DescribeResourcesResponse =>
  DescribeResourcesResponse.is(value);
export function assertDescribeResourcesResponse(value: unknown): asserts value is T.DescribeResourcesResponse {
  assertValid(DescribeResourcesResponse, 'DescribeResourcesResponse', value);
}

function checkDescribeClassicalLBListenersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeClassicalLBListenersResponse>(value)) return false;
  let valid = true;
  if (value.Listeners !== null && !isList(value.Listeners, checkClassicalListenerReceived))
    valid = fail('Listeners', nullable(list(checkClassicalListenerReceived)));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeClassicalLBListenersResponse = T.DescribeClassicalLBListenersResponse;
export const DescribeClassicalLBListenersResponse: Validator<T.DescribeClassicalLBListenersResponse> =
  /* @__PURE__ */ createValidator<T.DescribeClassicalLBListenersResponse>(
    'response',
    checkDescribeClassicalLBListenersResponse,
  );
export const isDescribeClassicalLBListenersResponse = (
  value: unknown,
): value is T.DescribeClassicalLBListenersResponse => DescribeClassicalLBListenersResponse.is(value);
export function assertDescribeClassicalLBListenersResponse(
  value: unknown,
): asserts value is T.DescribeClassicalLBListenersResponse {
  assertValid(DescribeClassicalLBListenersResponse, 'DescribeClassicalLBListenersResponse', value);
}

function checkDescribeClassicalLBTargetsResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeClassicalLBTargetsResponse>(value)) return false;
  let valid = true;
  if (value.Targets !== null && !isList(value.Targets, checkClassicalTargetReceived))
    valid = fail('Targets', nullable(list(checkClassicalTargetReceived)));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeClassicalLBTargetsResponse = T.DescribeClassicalLBTargetsResponse;
export const DescribeClassicalLBTargetsResponse: Validator<T.DescribeClassicalLBTargetsResponse> =
  /* @__PURE__ */ createValidator<T.DescribeClassicalLBTargetsResponse>(
    'response',
    checkDescribeClassicalLBTargetsResponse,
  );
export const isDescribeClassicalLBTargetsResponse = (value: unknown): value is T.DescribeClassicalLBTargetsResponse =>
  DescribeClassicalLBTargetsResponse.is(value);
export function assertDescribeClassicalLBTargetsResponse(
  value: unknown,
): asserts value is T.DescribeClassicalLBTargetsResponse {
  assertValid(DescribeClassicalLBTargetsResponse, 'DescribeClassicalLBTargetsResponse', value);
}

function checkDescribeClassicalLBHealthStatusResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeClassicalLBHealthStatusResponse>(value)) return false;
  let valid = true;
  if (value.HealthList !== null && !isList(value.HealthList, checkClassicalHealthReceived))
    valid = fail('HealthList', nullable(list(checkClassicalHealthReceived)));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeClassicalLBHealthStatusResponse = T.DescribeClassicalLBHealthStatusResponse;
export const DescribeClassicalLBHealthStatusResponse: Validator<T.DescribeClassicalLBHealthStatusResponse> =
  /* @__PURE__ */ createValidator<T.DescribeClassicalLBHealthStatusResponse>(
    'response',
    checkDescribeClassicalLBHealthStatusResponse,
  );
export const isDescribeClassicalLBHealthStatusResponse = (
  value: unknown,
): value is T.DescribeClassicalLBHealthStatusResponse => DescribeClassicalLBHealthStatusResponse.is(value);
export function assertDescribeClassicalLBHealthStatusResponse(
  value: unknown,
): asserts value is T.DescribeClassicalLBHealthStatusResponse {
  assertValid(DescribeClassicalLBHealthStatusResponse, 'DescribeClassicalLBHealthStatusResponse', value);
}

function checkRegisterTargetsWithClassicalLBResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.RegisterTargetsWithClassicalLBResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type RegisterTargetsWithClassicalLBResponse = T.RegisterTargetsWithClassicalLBResponse;
export const RegisterTargetsWithClassicalLBResponse: Validator<T.RegisterTargetsWithClassicalLBResponse> =
  /* @__PURE__ */ createValidator<T.RegisterTargetsWithClassicalLBResponse>(
    'response',
    checkRegisterTargetsWithClassicalLBResponse,
  );
export const isRegisterTargetsWithClassicalLBResponse = (
  value: unknown,
): value is T.RegisterTargetsWithClassicalLBResponse => RegisterTargetsWithClassicalLBResponse.is(value);
export function assertRegisterTargetsWithClassicalLBResponse(
  value: unknown,
): asserts value is T.RegisterTargetsWithClassicalLBResponse {
  assertValid(RegisterTargetsWithClassicalLBResponse, 'RegisterTargetsWithClassicalLBResponse', value);
}

function checkDeregisterTargetsFromClassicalLBResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DeregisterTargetsFromClassicalLBResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DeregisterTargetsFromClassicalLBResponse = T.DeregisterTargetsFromClassicalLBResponse;
export const DeregisterTargetsFromClassicalLBResponse: Validator<T.DeregisterTargetsFromClassicalLBResponse> =
  /* @__PURE__ */ createValidator<T.DeregisterTargetsFromClassicalLBResponse>(
    'response',
    checkDeregisterTargetsFromClassicalLBResponse,
  );
export const isDeregisterTargetsFromClassicalLBResponse = (
  value: unknown,
): value is T.DeregisterTargetsFromClassicalLBResponse => DeregisterTargetsFromClassicalLBResponse.is(value);
export function assertDeregisterTargetsFromClassicalLBResponse(
  value: unknown,
): asserts value is T.DeregisterTargetsFromClassicalLBResponse {
  assertValid(DeregisterTargetsFromClassicalLBResponse, 'DeregisterTargetsFromClassicalLBResponse', value);
}

function checkDescribeClassicalLBByInstanceIdResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeClassicalLBByInstanceIdResponse>(value)) return false;
  let valid = true;
  if (!isList(value.LoadBalancerInfoList, checkClassicalLoadBalancerInfoReceived))
    valid = fail('LoadBalancerInfoList', list(checkClassicalLoadBalancerInfoReceived));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeClassicalLBByInstanceIdResponse = T.DescribeClassicalLBByInstanceIdResponse;
export const DescribeClassicalLBByInstanceIdResponse: Validator<T.DescribeClassicalLBByInstanceIdResponse> =
  /* @__PURE__ */ createValidator<T.DescribeClassicalLBByInstanceIdResponse>(
    'response',
    checkDescribeClassicalLBByInstanceIdResponse,
  );
export const isDescribeClassicalLBByInstanceIdResponse = (
  value: unknown,
): value is T.DescribeClassicalLBByInstanceIdResponse => DescribeClassicalLBByInstanceIdResponse.is(value);
export function assertDescribeClassicalLBByInstanceIdResponse(
  value: unknown,
): asserts value is T.DescribeClassicalLBByInstanceIdResponse {
  assertValid(DescribeClassicalLBByInstanceIdResponse, 'DescribeClassicalLBByInstanceIdResponse', value);
}

function checkMigrateClassicalLoadBalancersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.MigrateClassicalLoadBalancersResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type MigrateClassicalLoadBalancersResponse = T.MigrateClassicalLoadBalancersResponse;
export const MigrateClassicalLoadBalancersResponse: Validator<T.MigrateClassicalLoadBalancersResponse> =
  /* @__PURE__ */ createValidator<T.MigrateClassicalLoadBalancersResponse>(
    'response',
    checkMigrateClassicalLoadBalancersResponse,
  );
export const isMigrateClassicalLoadBalancersResponse = (
  value: unknown,
): value is T.MigrateClassicalLoadBalancersResponse => MigrateClassicalLoadBalancersResponse.is(value);
export function assertMigrateClassicalLoadBalancersResponse(
  value: unknown,
): asserts value is T.MigrateClassicalLoadBalancersResponse {
  assertValid(MigrateClassicalLoadBalancersResponse, 'MigrateClassicalLoadBalancersResponse', value);
}

function checkInquiryPriceRefundLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.InquiryPriceRefundLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (!checkPriceReceived(value.Price)) valid = fail('Price', checkPriceReceived);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type InquiryPriceRefundLoadBalancerResponse = T.InquiryPriceRefundLoadBalancerResponse;
export const InquiryPriceRefundLoadBalancerResponse: Validator<T.InquiryPriceRefundLoadBalancerResponse> =
  /* @__PURE__ */ createValidator<T.InquiryPriceRefundLoadBalancerResponse>(
    'response',
    checkInquiryPriceRefundLoadBalancerResponse,
  );
export const isInquiryPriceRefundLoadBalancerResponse = (
  value: unknown,
): value is T.InquiryPriceRefundLoadBalancerResponse => InquiryPriceRefundLoadBalancerResponse.is(value);
export function assertInquiryPriceRefundLoadBalancerResponse(
  value: unknown,
): asserts value is T.InquiryPriceRefundLoadBalancerResponse {
  assertValid(InquiryPriceRefundLoadBalancerResponse, 'InquiryPriceRefundLoadBalancerResponse', value);
}

function checkSetCustomizedConfigForLoadBalancerResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.SetCustomizedConfigForLoadBalancerResponse>(value)) return false;
  let valid = true;
  if (typeof value.ConfigId !== 'string') valid = fail('ConfigId', string);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type SetCustomizedConfigForLoadBalancerResponse = T.SetCustomizedConfigForLoadBalancerResponse;
export const SetCustomizedConfigForLoadBalancerResponse: Validator<T.SetCustomizedConfigForLoadBalancerResponse> =
  /* @__PURE__ */ createValidator<T.SetCustomizedConfigForLoadBalancerResponse>(
    'response',
    checkSetCustomizedConfigForLoadBalancerResponse,
  );
export const isSetCustomizedConfigForLoadBalancerResponse = (
  value: unknown,
): value is T.SetCustomizedConfigForLoadBalancerResponse => SetCustomizedConfigForLoadBalancerResponse.is(value);
export function assertSetCustomizedConfigForLoadBalancerResponse(
  value: unknown,
): asserts value is T.SetCustomizedConfigForLoadBalancerResponse {
  assertValid(SetCustomizedConfigForLoadBalancerResponse, 'SetCustomizedConfigForLoadBalancerResponse', value);
}

function checkDescribeCustomizedConfigListResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeCustomizedConfigListResponse>(value)) return false;
  let valid = true;
  if (!isList(value.ConfigList, checkConfigListItemReceived))
    valid = fail('ConfigList', list(checkConfigListItemReceived));
  if (!Number.isSafeInteger(value.TotalCount)) valid = fail('TotalCount', integer);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeCustomizedConfigListResponse = T.DescribeCustomizedConfigListResponse;
export const DescribeCustomizedConfigListResponse: Validator<T.DescribeCustomizedConfigListResponse> =
  /* @__PURE__ */ createValidator<T.DescribeCustomizedConfigListResponse>(
    'response',
    checkDescribeCustomizedConfigListResponse,
  );
export const isDescribeCustomizedConfigListResponse = (
  value: unknown,
): value is T.DescribeCustomizedConfigListResponse => DescribeCustomizedConfigListResponse.is(value);
export function assertDescribeCustomizedConfigListResponse(
  value: unknown,
): asserts value is T.DescribeCustomizedConfigListResponse {
  assertValid(DescribeCustomizedConfigListResponse, 'DescribeCustomizedConfigListResponse', value);
}

function checkDescribeCustomizedConfigAssociateListResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeCustomizedConfigAssociateListResponse>(value)) return false;
  let valid = true;
  if (!isList(value.BindList, checkBindDetailItemReceived)) valid = fail('BindList', list(checkBindDetailItemReceived));
  if (!Number.isSafeInteger(value.TotalCount)) valid = fail('TotalCount', integer);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeCustomizedConfigAssociateListResponse = T.DescribeCustomizedConfigAssociateListResponse;
export const DescribeCustomizedConfigAssociateListResponse: Validator<T.DescribeCustomizedConfigAssociateListResponse> =
  /* @__PURE__ */ createValidator<T.DescribeCustomizedConfigAssociateListResponse>(
    'response',
    checkDescribeCustomizedConfigAssociateListResponse,
  );
export const isDescribeCustomizedConfigAssociateListResponse = (
  value: unknown,
): value is T.DescribeCustomizedConfigAssociateListResponse => DescribeCustomizedConfigAssociateListResponse.is(value);
export function assertDescribeCustomizedConfigAssociateListResponse(
  value: unknown,
): asserts value is T.DescribeCustomizedConfigAssociateListResponse {
  assertValid(DescribeCustomizedConfigAssociateListResponse, 'DescribeCustomizedConfigAssociateListResponse', value);
}

function checkDescribeLBListenersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLBListenersResponse>(value)) return false;
  let valid = true;
  if (!isList(value.LoadBalancers, checkLBItemReceived)) valid = fail('LoadBalancers', list(checkLBItemReceived));
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeLBListenersResponse = T.DescribeLBListenersResponse;
export const DescribeLBListenersResponse: Validator<T.DescribeLBListenersResponse> =
  /* @__PURE__ */ createValidator<T.DescribeLBListenersResponse>('response', checkDescribeLBListenersResponse);
export const isDescribeLBListenersResponse = (value: unknown): value is T.DescribeLBListenersResponse =>
  DescribeLBListenersResponse.is(value);
export function assertDescribeLBListenersResponse(value: unknown): asserts value is T.DescribeLBListenersResponse {
  assertValid(DescribeLBListenersResponse, 'DescribeLBListenersResponse', value);
}

function checkModifyLoadBalancerSlaResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ModifyLoadBalancerSlaResponse>(value)) return false;
  let valid = true;
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type ModifyLoadBalancerSlaResponse = T.ModifyLoadBalancerSlaResponse;
export const ModifyLoadBalancerSlaResponse: Validator<T.ModifyLoadBalancerSlaResponse> =
  /* @__PURE__ */ createValidator<T.ModifyLoadBalancerSlaResponse>('response', checkModifyLoadBalancerSlaResponse);
export const isModifyLoadBalancerSlaResponse = (value: unknown): value is T.ModifyLoadBalancerSlaResponse =>
  ModifyLoadBalancerSlaResponse.is(value);
export function assertModifyLoadBalancerSlaResponse(value: unknown): asserts value is T.ModifyLoadBalancerSlaResponse {
  assertValid(ModifyLoadBalancerSlaResponse, 'ModifyLoadBalancerSlaResponse', value);
}

function checkDescribeLoadBalancerOverviewResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancerOverviewResponse>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.TotalCount)) valid = fail('TotalCount', integer);
  if (!Number.isSafeInteger(value.RunningCount)) valid = fail('RunningCount', integer);
  if (!Number.isSafeInteger(value.IsolationCount)) valid = fail('IsolationCount', integer);
  if (!Number.isSafeInteger(value.WillExpireCount)) valid = fail('WillExpireCount', integer);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeLoadBalancerOverviewResponse = T.DescribeLoadBalancerOverviewResponse;
export const DescribeLoadBalancerOverviewResponse: Validator<T.DescribeLoadBalancerOverviewResponse> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerOverviewResponse>(
    'response',
    checkDescribeLoadBalancerOverviewResponse,
  );
export const isDescribeLoadBalancerOverviewResponse = (
  value: unknown,
): value is T.DescribeLoadBalancerOverviewResponse => DescribeLoadBalancerOverviewResponse.is(value);
export function assertDescribeLoadBalancerOverviewResponse(
  value: unknown,
): asserts value is T.DescribeLoadBalancerOverviewResponse {
  assertValid(DescribeLoadBalancerOverviewResponse, 'DescribeLoadBalancerOverviewResponse', value);
}

function checkDescribeIdleLoadBalancersResponse(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeIdleLoadBalancersResponse>(value)) return false;
  let valid = true;
  if (value.IdleLoadBalancers !== null && !isList(value.IdleLoadBalancers, checkIdleLoadBalancerReceived))
    valid = fail('IdleLoadBalancers', nullable(list(checkIdleLoadBalancerReceived)));
  if (!Number.isSafeInteger(value.TotalCount)) valid = fail('TotalCount', integer);
  if (typeof value.RequestId !== 'string') valid = fail('RequestId', string);
  return valid;
}

export type DescribeIdleLoadBalancersResponse = T.DescribeIdleLoadBalancersResponse;
export const DescribeIdleLoadBalancersResponse: Validator<T.DescribeIdleLoadBalancersResponse> =
  /* @__PURE__ */ createValidator<T.DescribeIdleLoadBalancersResponse>(
    'response',
    checkDescribeIdleLoadBalancersResponse,
  );
export const isDescribeIdleLoadBalancersResponse = (value: unknown): value is T.DescribeIdleLoadBalancersResponse =>
  DescribeIdleLoadBalancersResponse.is(value);
export function assertDescribeIdleLoadBalancersResponse(
  value: unknown,
): asserts value is T.DescribeIdleLoadBalancersResponse {
  assertValid(DescribeIdleLoadBalancersResponse, 'DescribeIdleLoadBalancersResponse', value);
}
