// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Validators of the requests. */
import { assertValid } from '../runtime/validate/assert.ts';
import {
  type Fail,
  hasOnly,
  isInteger,
  isList,
  isOneOf,
  isPlainObject,
  isString,
  isText,
  reject,
} from '../runtime/validate/check.ts';
import { integer, list, string } from '../runtime/validate/kinds.ts';
import { length, matching, oneOf, range, unless } from '../runtime/validate/limits.ts';
import { createValidator, type Validator } from '../runtime/validate/validator.ts';
import type * as T from '../types.ts';
import {
  knownCloneLBRequestCloneType,
  knownCreateLoadBalancerRequestForward,
  knownCreateLoadBalancerRequestLoadBalancerType,
  knownDescribeLoadBalancerListenersRequestProtocol,
  knownDescribeLoadBalancerLogRequestOrder,
  knownDescribeLoadBalancersRequestForward,
  knownDescribeLoadBalancersRequestLoadBalancerType,
  knownDescribeLoadBalancersRequestOrderBy,
  knownDescribeLoadBalancersRequestOrderType,
  knownDescribeLoadBalancersRequestWithRs,
  knownGetMonitorDataRequestnamespace_,
  knownGetMonitorDataRequestPeriod,
  knownInquiryLBPriceAllRequestLoadBalancerType,
  knownModifyLoadBalancerListenerRequestHealthSwitch,
  knownModifyLoadBalancerListenerRequestHttpHash,
  knownModifyLoadBalancerListenerRequestScheduler,
  knownModifyLoadBalancerListenerRequestSSLMode,
} from '../values.ts';
import {
  checkCreateLoadBalancerListenersListener,
  checkDeregisterInstancesFromLoadBalancerBackend,
  checkDescribeLoadBalancerLogFilter,
  checkGetMonitorDataDimension,
  checkInquiryLBPriceAllInternetAccessible,
  checkModifyLoadBalancerBackendsBackend,
  checkRegisterInstancesWithLoadBalancerBackend,
} from './checks.ts';

const createLoadBalancerRequestloadBalancerNamePattern = /^[\-\p{L}\p{M}\p{N}_]*$/u;
const createLoadBalancerRequestdomainPrefixPattern = /^[\-\p{Ll}\p{N}]*$/u;
const modifyLoadBalancerListenerRequesthttpCheckPathPattern = /^\//u;

const describeLoadBalancersTaskResultRequestNames: readonly string[] = ['requestId'];

function checkDescribeLoadBalancersTaskResultRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLoadBalancersTaskResultRequest>(value)) return false;
  let valid = hasOnly(value, describeLoadBalancersTaskResultRequestNames);
  if (!isInteger(value.requestId)) valid = fail('requestId', integer);
  return valid;
}

export type DescribeLoadBalancersTaskResultRequest = T.DescribeLoadBalancersTaskResultRequest;
export const DescribeLoadBalancersTaskResultRequest: Validator<T.DescribeLoadBalancersTaskResultRequest> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancersTaskResultRequest>(
    'request',
    checkDescribeLoadBalancersTaskResultRequest,
  );
export const isDescribeLoadBalancersTaskResultRequest = (
  value: unknown,
): value is T.DescribeLoadBalancersTaskResultRequest => DescribeLoadBalancersTaskResultRequest.is(value);
export function assertDescribeLoadBalancersTaskResultRequest(
  value: unknown,
): asserts value is T.DescribeLoadBalancersTaskResultRequest {
  assertValid(DescribeLoadBalancersTaskResultRequest, 'DescribeLoadBalancersTaskResultRequest', value);
}

const createLoadBalancerRequestNames: readonly string[] = [
  'loadBalancerType',
  'forward',
  'loadBalancerName',
  'domainPrefix',
  'vpcId',
  'subnetId',
  'projectId',
  'number',
];

function checkCreateLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CreateLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, createLoadBalancerRequestNames);
  if (
    value.loadBalancerType !== undefined &&
    !isOneOf(value.loadBalancerType, knownCreateLoadBalancerRequestLoadBalancerType)
  )
    valid = fail('loadBalancerType', integer, oneOf(knownCreateLoadBalancerRequestLoadBalancerType));
  if (value.forward !== undefined && !isOneOf(value.forward, knownCreateLoadBalancerRequestForward))
    valid = fail('forward', integer, oneOf(knownCreateLoadBalancerRequestForward));
  if (
    value.loadBalancerName !== undefined &&
    !(
      isText(value.loadBalancerName, 1, 50) &&
      createLoadBalancerRequestloadBalancerNamePattern.test(value.loadBalancerName)
    )
  )
    valid = fail('loadBalancerName', string, length(1, 50), matching(createLoadBalancerRequestloadBalancerNamePattern));
  if (
    value.domainPrefix !== undefined &&
    !(isText(value.domainPrefix, 1, 20) && createLoadBalancerRequestdomainPrefixPattern.test(value.domainPrefix))
  )
    valid = fail('domainPrefix', string, length(1, 20), matching(createLoadBalancerRequestdomainPrefixPattern));
  if (value.vpcId !== undefined && !isString(value.vpcId)) valid = fail('vpcId', string);
  if (value.subnetId !== undefined && !isInteger(value.subnetId)) valid = fail('subnetId', integer);
  if (value.projectId !== undefined && !isInteger(value.projectId)) valid = fail('projectId', integer);
  if (value.number !== undefined && !isInteger(value.number)) valid = fail('number', integer);
  return valid;
}

export type CreateLoadBalancerRequest = T.CreateLoadBalancerRequest;
export const CreateLoadBalancerRequest: Validator<T.CreateLoadBalancerRequest> =
  /* @__PURE__ */ createValidator<T.CreateLoadBalancerRequest>('request', checkCreateLoadBalancerRequest);
export const isCreateLoadBalancerRequest = (value: unknown): value is T.CreateLoadBalancerRequest =>
  CreateLoadBalancerRequest.is(value);
export function assertCreateLoadBalancerRequest(value: unknown): asserts value is T.CreateLoadBalancerRequest {
  assertValid(CreateLoadBalancerRequest, 'CreateLoadBalancerRequest', value);
}

const inquiryLBPriceAllRequestNames: readonly string[] = [
  'loadBalancerType',
  'lbChargeType',
  'goodsNum',
  'internetAccessible',
  'loadBalancerId',
];

function checkInquiryLBPriceAllRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.InquiryLBPriceAllRequest>(value)) return false;
  let valid = hasOnly(value, inquiryLBPriceAllRequestNames);
  if (!isOneOf(value.loadBalancerType, knownInquiryLBPriceAllRequestLoadBalancerType))
    valid = fail('loadBalancerType', integer, oneOf(knownInquiryLBPriceAllRequestLoadBalancerType));
  if (!isString(value.lbChargeType)) valid = fail('lbChargeType', string);
  if (value.goodsNum !== undefined && !isInteger(value.goodsNum)) valid = fail('goodsNum', integer);
  if (value.internetAccessible !== undefined && !checkInquiryLBPriceAllInternetAccessible(value.internetAccessible))
    valid = fail('internetAccessible', checkInquiryLBPriceAllInternetAccessible);
  if (value.loadBalancerId !== undefined && !isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  return valid;
}

export type InquiryLBPriceAllRequest = T.InquiryLBPriceAllRequest;
export const InquiryLBPriceAllRequest: Validator<T.InquiryLBPriceAllRequest> =
  /* @__PURE__ */ createValidator<T.InquiryLBPriceAllRequest>('request', checkInquiryLBPriceAllRequest);
export const isInquiryLBPriceAllRequest = (value: unknown): value is T.InquiryLBPriceAllRequest =>
  InquiryLBPriceAllRequest.is(value);
export function assertInquiryLBPriceAllRequest(value: unknown): asserts value is T.InquiryLBPriceAllRequest {
  assertValid(InquiryLBPriceAllRequest, 'InquiryLBPriceAllRequest', value);
}

const describeLoadBalancersRequestNames: readonly string[] = [
  'loadBalancerIds',
  'loadBalancerType',
  'forward',
  'loadBalancerName',
  'domain',
  'loadBalancerVips',
  'backendWanIps',
  'backendLanIps',
  'offset',
  'limit',
  'orderBy',
  'orderType',
  'searchKey',
  'projectId',
  'withRs',
];

function checkDescribeLoadBalancersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLoadBalancersRequest>(value)) return false;
  let valid = hasOnly(value, describeLoadBalancersRequestNames);
  if (value.loadBalancerIds !== undefined && !isList(value.loadBalancerIds, isString))
    valid = fail('loadBalancerIds', list(string));
  if (
    value.loadBalancerType !== undefined &&
    !isOneOf(value.loadBalancerType, knownDescribeLoadBalancersRequestLoadBalancerType)
  )
    valid = fail('loadBalancerType', integer, oneOf(knownDescribeLoadBalancersRequestLoadBalancerType));
  if (value.forward !== undefined && !isOneOf(value.forward, knownDescribeLoadBalancersRequestForward))
    valid = fail('forward', integer, oneOf(knownDescribeLoadBalancersRequestForward));
  if (value.loadBalancerName !== undefined && !isString(value.loadBalancerName))
    valid = fail('loadBalancerName', string);
  if (value.domain !== undefined && !isString(value.domain)) valid = fail('domain', string);
  if (value.loadBalancerVips !== undefined && !isList(value.loadBalancerVips, isString))
    valid = fail('loadBalancerVips', list(string));
  if (value.backendWanIps !== undefined && !isList(value.backendWanIps, isString))
    valid = fail('backendWanIps', list(string));
  if (value.backendLanIps !== undefined && !isList(value.backendLanIps, isString))
    valid = fail('backendLanIps', list(string));
  if (value.offset !== undefined && !isInteger(value.offset)) valid = fail('offset', integer);
  if (value.limit !== undefined && !isInteger(value.limit)) valid = fail('limit', integer);
  if (value.orderBy !== undefined && !isOneOf(value.orderBy, knownDescribeLoadBalancersRequestOrderBy))
    valid = fail('orderBy', string, oneOf(knownDescribeLoadBalancersRequestOrderBy));
  if (value.orderType !== undefined && !isOneOf(value.orderType, knownDescribeLoadBalancersRequestOrderType))
    valid = fail('orderType', integer, oneOf(knownDescribeLoadBalancersRequestOrderType));
  if (value.searchKey !== undefined && !isString(value.searchKey)) valid = fail('searchKey', string);
  if (value.projectId !== undefined && !isInteger(value.projectId)) valid = fail('projectId', integer);
  if (value.withRs !== undefined && !isOneOf(value.withRs, knownDescribeLoadBalancersRequestWithRs))
    valid = fail('withRs', integer, oneOf(knownDescribeLoadBalancersRequestWithRs));
  return valid;
}

export type DescribeLoadBalancersRequest = T.DescribeLoadBalancersRequest;
export const DescribeLoadBalancersRequest: Validator<T.DescribeLoadBalancersRequest> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancersRequest>('request', checkDescribeLoadBalancersRequest);
export const isDescribeLoadBalancersRequest = (value: unknown): value is T.DescribeLoadBalancersRequest =>
  DescribeLoadBalancersRequest.is(value);
export function assertDescribeLoadBalancersRequest(value: unknown): asserts value is T.DescribeLoadBalancersRequest {
  assertValid(DescribeLoadBalancersRequest, 'DescribeLoadBalancersRequest', value);
}

const deleteLoadBalancersRequestNames: readonly string[] = ['loadBalancerIds'];

function checkDeleteLoadBalancersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeleteLoadBalancersRequest>(value)) return false;
  let valid = hasOnly(value, deleteLoadBalancersRequestNames);
  if (!isList(value.loadBalancerIds, isString)) valid = fail('loadBalancerIds', list(string));
  return valid;
}

export type DeleteLoadBalancersRequest = T.DeleteLoadBalancersRequest;
export const DeleteLoadBalancersRequest: Validator<T.DeleteLoadBalancersRequest> =
  /* @__PURE__ */ createValidator<T.DeleteLoadBalancersRequest>('request', checkDeleteLoadBalancersRequest);
export const isDeleteLoadBalancersRequest = (value: unknown): value is T.DeleteLoadBalancersRequest =>
  DeleteLoadBalancersRequest.is(value);
export function assertDeleteLoadBalancersRequest(value: unknown): asserts value is T.DeleteLoadBalancersRequest {
  assertValid(DeleteLoadBalancersRequest, 'DeleteLoadBalancersRequest', value);
}

const getMonitorDataRequestNames: readonly string[] = [
  'namespace',
  'metricName',
  'dimensions',
  'startTime',
  'endTime',
  'period',
];

function checkGetMonitorDataRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.GetMonitorDataRequest>(value)) return false;
  let valid = hasOnly(value, getMonitorDataRequestNames);
  if (!isOneOf(value.namespace, knownGetMonitorDataRequestnamespace_))
    valid = fail('namespace', string, oneOf(knownGetMonitorDataRequestnamespace_));
  if (!isString(value.metricName)) valid = fail('metricName', string);
  if (!isList(value.dimensions, checkGetMonitorDataDimension))
    valid = fail('dimensions', list(checkGetMonitorDataDimension));
  if (value.startTime !== undefined && !isString(value.startTime)) valid = fail('startTime', string);
  if (value.endTime !== undefined && !isString(value.endTime)) valid = fail('endTime', string);
  if (value.period !== undefined && !isOneOf(value.period, knownGetMonitorDataRequestPeriod))
    valid = fail('period', integer, oneOf(knownGetMonitorDataRequestPeriod));
  return valid;
}

export type GetMonitorDataRequest = T.GetMonitorDataRequest;
export const GetMonitorDataRequest: Validator<T.GetMonitorDataRequest> =
  /* @__PURE__ */ createValidator<T.GetMonitorDataRequest>('request', checkGetMonitorDataRequest);
export const isGetMonitorDataRequest = (value: unknown): value is T.GetMonitorDataRequest =>
  GetMonitorDataRequest.is(value);
export function assertGetMonitorDataRequest(value: unknown): asserts value is T.GetMonitorDataRequest {
  assertValid(GetMonitorDataRequest, 'GetMonitorDataRequest', value);
}

const replaceCertRequestNames: readonly string[] = [
  'oldCertId',
  'newCertId',
  'newCertContent',
  'newCertName',
  'newCertKey',
];

function checkReplaceCertRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ReplaceCertRequest>(value)) return false;
  let valid = hasOnly(value, replaceCertRequestNames);
  if (!isString(value.oldCertId)) valid = fail('oldCertId', string);
  if (value.newCertId !== undefined && !isString(value.newCertId)) valid = fail('newCertId', string);
  if (value.newCertContent !== undefined && !isString(value.newCertContent)) valid = fail('newCertContent', string);
  if (value.newCertName !== undefined && !isString(value.newCertName)) valid = fail('newCertName', string);
  if (value.newCertKey !== undefined && !isString(value.newCertKey)) valid = fail('newCertKey', string);
  if (value.newCertContent === undefined && value.newCertId === undefined)
    valid = fail('newCertContent', 'a value, as there is no newCertId');
  if (value.newCertName === undefined && value.newCertId === undefined)
    valid = fail('newCertName', 'a value, as there is no newCertId');
  if (value.newCertId === undefined && value.newCertContent === undefined)
    valid = fail('newCertId', 'a value, as there is no newCertContent');
  if (value.newCertId === undefined && value.newCertName === undefined)
    valid = fail('newCertId', 'a value, as there is no newCertName');
  return valid;
}

export type ReplaceCertRequest = T.ReplaceCertRequest;
export const ReplaceCertRequest: Validator<T.ReplaceCertRequest> =
  /* @__PURE__ */ createValidator<T.ReplaceCertRequest>('request', checkReplaceCertRequest);
export const isReplaceCertRequest = (value: unknown): value is T.ReplaceCertRequest => ReplaceCertRequest.is(value);
export function assertReplaceCertRequest(value: unknown): asserts value is T.ReplaceCertRequest {
  assertValid(ReplaceCertRequest, 'ReplaceCertRequest', value);
}

const getCertListWithLoadBalancerRequestNames: readonly string[] = ['certIds'];

function checkGetCertListWithLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.GetCertListWithLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, getCertListWithLoadBalancerRequestNames);
  if (!isList(value.certIds, isString)) valid = fail('certIds', list(string));
  return valid;
}

export type GetCertListWithLoadBalancerRequest = T.GetCertListWithLoadBalancerRequest;
export const GetCertListWithLoadBalancerRequest: Validator<T.GetCertListWithLoadBalancerRequest> =
  /* @__PURE__ */ createValidator<T.GetCertListWithLoadBalancerRequest>(
    'request',
    checkGetCertListWithLoadBalancerRequest,
  );
export const isGetCertListWithLoadBalancerRequest = (value: unknown): value is T.GetCertListWithLoadBalancerRequest =>
  GetCertListWithLoadBalancerRequest.is(value);
export function assertGetCertListWithLoadBalancerRequest(
  value: unknown,
): asserts value is T.GetCertListWithLoadBalancerRequest {
  assertValid(GetCertListWithLoadBalancerRequest, 'GetCertListWithLoadBalancerRequest', value);
}

const describeLoadBalancerLogRequestNames: readonly string[] = [
  'loadBalancerId',
  'order',
  'startTime',
  'endTime',
  'offset',
  'limit',
  'filter',
];

function checkDescribeLoadBalancerLogRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLoadBalancerLogRequest>(value)) return false;
  let valid = hasOnly(value, describeLoadBalancerLogRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  if (value.order !== undefined && !isOneOf(value.order, knownDescribeLoadBalancerLogRequestOrder))
    valid = fail('order', string, oneOf(knownDescribeLoadBalancerLogRequestOrder));
  if (value.startTime !== undefined && !isInteger(value.startTime)) valid = fail('startTime', integer);
  if (value.endTime !== undefined && !isInteger(value.endTime)) valid = fail('endTime', integer);
  if (value.offset !== undefined && !isInteger(value.offset, 0, 10000))
    valid = fail('offset', integer, range(0, 10000));
  if (value.limit !== undefined && !isInteger(value.limit, 0, 500)) valid = fail('limit', integer, range(0, 500));
  if (value.filter !== undefined && !isList(value.filter, checkDescribeLoadBalancerLogFilter))
    valid = fail('filter', list(checkDescribeLoadBalancerLogFilter));
  return valid;
}

export type DescribeLoadBalancerLogRequest = T.DescribeLoadBalancerLogRequest;
export const DescribeLoadBalancerLogRequest: Validator<T.DescribeLoadBalancerLogRequest> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerLogRequest>('request', checkDescribeLoadBalancerLogRequest);
export const isDescribeLoadBalancerLogRequest = (value: unknown): value is T.DescribeLoadBalancerLogRequest =>
  DescribeLoadBalancerLogRequest.is(value);
export function assertDescribeLoadBalancerLogRequest(
  value: unknown,
): asserts value is T.DescribeLoadBalancerLogRequest {
  assertValid(DescribeLoadBalancerLogRequest, 'DescribeLoadBalancerLogRequest', value);
}

const cloneLBRequestNames: readonly string[] = ['loadBalancerId', 'cloneType', 'zone'];

function checkCloneLBRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CloneLBRequest>(value)) return false;
  let valid = hasOnly(value, cloneLBRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  if (!isOneOf(value.cloneType, knownCloneLBRequestCloneType))
    valid = fail('cloneType', string, oneOf(knownCloneLBRequestCloneType));
  if (value.zone !== undefined && !isString(value.zone)) valid = fail('zone', string);
  return valid;
}

export type CloneLBRequest = T.CloneLBRequest;
export const CloneLBRequest: Validator<T.CloneLBRequest> = /* @__PURE__ */ createValidator<T.CloneLBRequest>(
  'request',
  checkCloneLBRequest,
);
export const isCloneLBRequest = (value: unknown): value is T.CloneLBRequest => CloneLBRequest.is(value);
export function assertCloneLBRequest(value: unknown): asserts value is T.CloneLBRequest {
  assertValid(CloneLBRequest, 'CloneLBRequest', value);
}

const modifyLoadBalancerAttributesRequestNames: readonly string[] = [
  'loadBalancerId',
  'loadBalancerName',
  'domainPrefix',
];

function checkModifyLoadBalancerAttributesRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyLoadBalancerAttributesRequest>(value)) return false;
  let valid = hasOnly(value, modifyLoadBalancerAttributesRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  if (value.loadBalancerName !== undefined && !isText(value.loadBalancerName, 1, 50))
    valid = fail('loadBalancerName', string, length(1, 50));
  if (value.domainPrefix !== undefined && !isText(value.domainPrefix, 1, 20))
    valid = fail('domainPrefix', string, length(1, 20));
  return valid;
}

export type ModifyLoadBalancerAttributesRequest = T.ModifyLoadBalancerAttributesRequest;
export const ModifyLoadBalancerAttributesRequest: Validator<T.ModifyLoadBalancerAttributesRequest> =
  /* @__PURE__ */ createValidator<T.ModifyLoadBalancerAttributesRequest>(
    'request',
    checkModifyLoadBalancerAttributesRequest,
  );
export const isModifyLoadBalancerAttributesRequest = (value: unknown): value is T.ModifyLoadBalancerAttributesRequest =>
  ModifyLoadBalancerAttributesRequest.is(value);
export function assertModifyLoadBalancerAttributesRequest(
  value: unknown,
): asserts value is T.ModifyLoadBalancerAttributesRequest {
  assertValid(ModifyLoadBalancerAttributesRequest, 'ModifyLoadBalancerAttributesRequest', value);
}

const createLoadBalancerListenersRequestNames: readonly string[] = ['loadBalancerId', 'listeners'];

function checkCreateLoadBalancerListenersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CreateLoadBalancerListenersRequest>(value)) return false;
  let valid = hasOnly(value, createLoadBalancerListenersRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  if (!isList(value.listeners, checkCreateLoadBalancerListenersListener))
    valid = fail('listeners', list(checkCreateLoadBalancerListenersListener));
  return valid;
}

export type CreateLoadBalancerListenersRequest = T.CreateLoadBalancerListenersRequest;
export const CreateLoadBalancerListenersRequest: Validator<T.CreateLoadBalancerListenersRequest> =
  /* @__PURE__ */ createValidator<T.CreateLoadBalancerListenersRequest>(
    'request',
    checkCreateLoadBalancerListenersRequest,
  );
export const isCreateLoadBalancerListenersRequest = (value: unknown): value is T.CreateLoadBalancerListenersRequest =>
  CreateLoadBalancerListenersRequest.is(value);
export function assertCreateLoadBalancerListenersRequest(
  value: unknown,
): asserts value is T.CreateLoadBalancerListenersRequest {
  assertValid(CreateLoadBalancerListenersRequest, 'CreateLoadBalancerListenersRequest', value);
}

const describeLoadBalancerListenersRequestNames: readonly string[] = [
  'loadBalancerId',
  'listenerIds',
  'protocol',
  'loadBalancerPort',
  'status',
];

function checkDescribeLoadBalancerListenersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLoadBalancerListenersRequest>(value)) return false;
  let valid = hasOnly(value, describeLoadBalancerListenersRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  if (value.listenerIds !== undefined && !isList(value.listenerIds, isString))
    valid = fail('listenerIds', list(string));
  if (value.protocol !== undefined && !isOneOf(value.protocol, knownDescribeLoadBalancerListenersRequestProtocol))
    valid = fail('protocol', integer, oneOf(knownDescribeLoadBalancerListenersRequestProtocol));
  if (value.loadBalancerPort !== undefined && !isInteger(value.loadBalancerPort))
    valid = fail('loadBalancerPort', integer);
  if (value.status !== undefined && !isInteger(value.status)) valid = fail('status', integer);
  return valid;
}

export type DescribeLoadBalancerListenersRequest = T.DescribeLoadBalancerListenersRequest;
export const DescribeLoadBalancerListenersRequest: Validator<T.DescribeLoadBalancerListenersRequest> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListenersRequest>(
    'request',
    checkDescribeLoadBalancerListenersRequest,
  );
export const isDescribeLoadBalancerListenersRequest = (
  value: unknown,
): value is T.DescribeLoadBalancerListenersRequest => DescribeLoadBalancerListenersRequest.is(value);
export function assertDescribeLoadBalancerListenersRequest(
  value: unknown,
): asserts value is T.DescribeLoadBalancerListenersRequest {
  assertValid(DescribeLoadBalancerListenersRequest, 'DescribeLoadBalancerListenersRequest', value);
}

const deleteLoadBalancerListenersRequestNames: readonly string[] = ['loadBalancerId', 'listenerIds'];

function checkDeleteLoadBalancerListenersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeleteLoadBalancerListenersRequest>(value)) return false;
  let valid = hasOnly(value, deleteLoadBalancerListenersRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  if (!isList(value.listenerIds, isString)) valid = fail('listenerIds', list(string));
  return valid;
}

export type DeleteLoadBalancerListenersRequest = T.DeleteLoadBalancerListenersRequest;
export const DeleteLoadBalancerListenersRequest: Validator<T.DeleteLoadBalancerListenersRequest> =
  /* @__PURE__ */ createValidator<T.DeleteLoadBalancerListenersRequest>(
    'request',
    checkDeleteLoadBalancerListenersRequest,
  );
export const isDeleteLoadBalancerListenersRequest = (value: unknown): value is T.DeleteLoadBalancerListenersRequest =>
  DeleteLoadBalancerListenersRequest.is(value);
export function assertDeleteLoadBalancerListenersRequest(
  value: unknown,
): asserts value is T.DeleteLoadBalancerListenersRequest {
  assertValid(DeleteLoadBalancerListenersRequest, 'DeleteLoadBalancerListenersRequest', value);
}

const modifyLoadBalancerListenerRequestNames: readonly string[] = [
  'loadBalancerId',
  'listenerId',
  'listenerName',
  'sessionExpire',
  'healthSwitch',
  'timeOut',
  'intervalTime',
  'healthNum',
  'unhealthNum',
  'scheduler',
  'httpHash',
  'httpCode',
  'httpCheckPath',
  'SSLMode',
  'certId',
  'certCaId',
  'certCaContent',
  'certCaName',
  'certContent',
  'certKey',
  'certName',
];

function checkModifyLoadBalancerListenerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyLoadBalancerListenerRequest>(value)) return false;
  let valid = hasOnly(value, modifyLoadBalancerListenerRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  if (!isString(value.listenerId)) valid = fail('listenerId', string);
  if (value.listenerName !== undefined && !isString(value.listenerName)) valid = fail('listenerName', string);
  if (value.sessionExpire !== undefined && !(value.sessionExpire === 0 || isInteger(value.sessionExpire, 30, 3600)))
    valid = fail('sessionExpire', integer, unless([0], range(30, 3600)));
  if (
    value.healthSwitch !== undefined &&
    !isOneOf(value.healthSwitch, knownModifyLoadBalancerListenerRequestHealthSwitch)
  )
    valid = fail('healthSwitch', integer, oneOf(knownModifyLoadBalancerListenerRequestHealthSwitch));
  if (value.timeOut !== undefined && !isInteger(value.timeOut, 2, 60)) valid = fail('timeOut', integer, range(2, 60));
  if (value.intervalTime !== undefined && !isInteger(value.intervalTime, 5, 300))
    valid = fail('intervalTime', integer, range(5, 300));
  if (value.healthNum !== undefined && !isInteger(value.healthNum, 2, 10))
    valid = fail('healthNum', integer, range(2, 10));
  if (value.unhealthNum !== undefined && !isInteger(value.unhealthNum, 2, 10))
    valid = fail('unhealthNum', integer, range(2, 10));
  if (value.scheduler !== undefined && !isOneOf(value.scheduler, knownModifyLoadBalancerListenerRequestScheduler))
    valid = fail('scheduler', string, oneOf(knownModifyLoadBalancerListenerRequestScheduler));
  if (value.httpHash !== undefined && !isOneOf(value.httpHash, knownModifyLoadBalancerListenerRequestHttpHash))
    valid = fail('httpHash', string, oneOf(knownModifyLoadBalancerListenerRequestHttpHash));
  if (value.httpCode !== undefined && !isInteger(value.httpCode, 1, 31))
    valid = fail('httpCode', integer, range(1, 31));
  if (
    value.httpCheckPath !== undefined &&
    !(isString(value.httpCheckPath) && modifyLoadBalancerListenerRequesthttpCheckPathPattern.test(value.httpCheckPath))
  )
    valid = fail('httpCheckPath', string, matching(modifyLoadBalancerListenerRequesthttpCheckPathPattern));
  if (value.SSLMode !== undefined && !isOneOf(value.SSLMode, knownModifyLoadBalancerListenerRequestSSLMode))
    valid = fail('SSLMode', string, oneOf(knownModifyLoadBalancerListenerRequestSSLMode));
  if (value.certId !== undefined && !isString(value.certId)) valid = fail('certId', string);
  if (value.certCaId !== undefined && !isString(value.certCaId)) valid = fail('certCaId', string);
  if (value.certCaContent !== undefined && !isString(value.certCaContent)) valid = fail('certCaContent', string);
  if (value.certCaName !== undefined && !isString(value.certCaName)) valid = fail('certCaName', string);
  if (value.certContent !== undefined && !isString(value.certContent)) valid = fail('certContent', string);
  if (value.certKey !== undefined && !isString(value.certKey)) valid = fail('certKey', string);
  if (value.certName !== undefined && !isString(value.certName)) valid = fail('certName', string);
  if (value.httpHash !== undefined && value.scheduler !== undefined)
    valid = fail('httpHash', 'nothing beside scheduler');
  return valid;
}

export type ModifyLoadBalancerListenerRequest = T.ModifyLoadBalancerListenerRequest;
export const ModifyLoadBalancerListenerRequest: Validator<T.ModifyLoadBalancerListenerRequest> =
  /* @__PURE__ */ createValidator<T.ModifyLoadBalancerListenerRequest>(
    'request',
    checkModifyLoadBalancerListenerRequest,
  );
export const isModifyLoadBalancerListenerRequest = (value: unknown): value is T.ModifyLoadBalancerListenerRequest =>
  ModifyLoadBalancerListenerRequest.is(value);
export function assertModifyLoadBalancerListenerRequest(
  value: unknown,
): asserts value is T.ModifyLoadBalancerListenerRequest {
  assertValid(ModifyLoadBalancerListenerRequest, 'ModifyLoadBalancerListenerRequest', value);
}

const registerInstancesWithLoadBalancerRequestNames: readonly string[] = ['loadBalancerId', 'backends'];

function checkRegisterInstancesWithLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.RegisterInstancesWithLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, registerInstancesWithLoadBalancerRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  if (!isList(value.backends, checkRegisterInstancesWithLoadBalancerBackend))
    valid = fail('backends', list(checkRegisterInstancesWithLoadBalancerBackend));
  return valid;
}

export type RegisterInstancesWithLoadBalancerRequest = T.RegisterInstancesWithLoadBalancerRequest;
export const RegisterInstancesWithLoadBalancerRequest: Validator<T.RegisterInstancesWithLoadBalancerRequest> =
  /* @__PURE__ */ createValidator<T.RegisterInstancesWithLoadBalancerRequest>(
    'request',
    checkRegisterInstancesWithLoadBalancerRequest,
  );
export const isRegisterInstancesWithLoadBalancerRequest = (
  value: unknown,
): value is T.RegisterInstancesWithLoadBalancerRequest => RegisterInstancesWithLoadBalancerRequest.is(value);
export function assertRegisterInstancesWithLoadBalancerRequest(
  value: unknown,
): asserts value is T.RegisterInstancesWithLoadBalancerRequest {
  assertValid(RegisterInstancesWithLoadBalancerRequest, 'RegisterInstancesWithLoadBalancerRequest', value);
}

const describeLoadBalancerBackendsRequestNames: readonly string[] = ['loadBalancerId'];

function checkDescribeLoadBalancerBackendsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLoadBalancerBackendsRequest>(value)) return false;
  let valid = hasOnly(value, describeLoadBalancerBackendsRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  return valid;
}

export type DescribeLoadBalancerBackendsRequest = T.DescribeLoadBalancerBackendsRequest;
export const DescribeLoadBalancerBackendsRequest: Validator<T.DescribeLoadBalancerBackendsRequest> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerBackendsRequest>(
    'request',
    checkDescribeLoadBalancerBackendsRequest,
  );
export const isDescribeLoadBalancerBackendsRequest = (value: unknown): value is T.DescribeLoadBalancerBackendsRequest =>
  DescribeLoadBalancerBackendsRequest.is(value);
export function assertDescribeLoadBalancerBackendsRequest(
  value: unknown,
): asserts value is T.DescribeLoadBalancerBackendsRequest {
  assertValid(DescribeLoadBalancerBackendsRequest, 'DescribeLoadBalancerBackendsRequest', value);
}

const modifyLoadBalancerBackendsRequestNames: readonly string[] = ['loadBalancerId', 'backends'];

function checkModifyLoadBalancerBackendsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyLoadBalancerBackendsRequest>(value)) return false;
  let valid = hasOnly(value, modifyLoadBalancerBackendsRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  if (!isList(value.backends, checkModifyLoadBalancerBackendsBackend))
    valid = fail('backends', list(checkModifyLoadBalancerBackendsBackend));
  return valid;
}

export type ModifyLoadBalancerBackendsRequest = T.ModifyLoadBalancerBackendsRequest;
export const ModifyLoadBalancerBackendsRequest: Validator<T.ModifyLoadBalancerBackendsRequest> =
  /* @__PURE__ */ createValidator<T.ModifyLoadBalancerBackendsRequest>(
    'request',
    checkModifyLoadBalancerBackendsRequest,
  );
export const isModifyLoadBalancerBackendsRequest = (value: unknown): value is T.ModifyLoadBalancerBackendsRequest =>
  ModifyLoadBalancerBackendsRequest.is(value);
export function assertModifyLoadBalancerBackendsRequest(
  value: unknown,
): asserts value is T.ModifyLoadBalancerBackendsRequest {
  assertValid(ModifyLoadBalancerBackendsRequest, 'ModifyLoadBalancerBackendsRequest', value);
}

const deregisterInstancesFromLoadBalancerRequestNames: readonly string[] = ['loadBalancerId', 'backends'];

function checkDeregisterInstancesFromLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeregisterInstancesFromLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, deregisterInstancesFromLoadBalancerRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  if (!isList(value.backends, checkDeregisterInstancesFromLoadBalancerBackend))
    valid = fail('backends', list(checkDeregisterInstancesFromLoadBalancerBackend));
  return valid;
}

export type DeregisterInstancesFromLoadBalancerRequest = T.DeregisterInstancesFromLoadBalancerRequest;
export const DeregisterInstancesFromLoadBalancerRequest: Validator<T.DeregisterInstancesFromLoadBalancerRequest> =
  /* @__PURE__ */ createValidator<T.DeregisterInstancesFromLoadBalancerRequest>(
    'request',
    checkDeregisterInstancesFromLoadBalancerRequest,
  );
export const isDeregisterInstancesFromLoadBalancerRequest = (
  value: unknown,
): value is T.DeregisterInstancesFromLoadBalancerRequest => DeregisterInstancesFromLoadBalancerRequest.is(value);
export function assertDeregisterInstancesFromLoadBalancerRequest(
  value: unknown,
): asserts value is T.DeregisterInstancesFromLoadBalancerRequest {
  assertValid(DeregisterInstancesFromLoadBalancerRequest, 'DeregisterInstancesFromLoadBalancerRequest', value);
}

const describeLBHealthStatusRequestNames: readonly string[] = ['loadBalancerId', 'listenerId'];

function checkDescribeLBHealthStatusRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLBHealthStatusRequest>(value)) return false;
  let valid = hasOnly(value, describeLBHealthStatusRequestNames);
  if (!isString(value.loadBalancerId)) valid = fail('loadBalancerId', string);
  if (value.listenerId !== undefined && !isString(value.listenerId)) valid = fail('listenerId', string);
  return valid;
}

export type DescribeLBHealthStatusRequest = T.DescribeLBHealthStatusRequest;
export const DescribeLBHealthStatusRequest: Validator<T.DescribeLBHealthStatusRequest> =
  /* @__PURE__ */ createValidator<T.DescribeLBHealthStatusRequest>('request', checkDescribeLBHealthStatusRequest);
export const isDescribeLBHealthStatusRequest = (value: unknown): value is T.DescribeLBHealthStatusRequest =>
  DescribeLBHealthStatusRequest.is(value);
export function assertDescribeLBHealthStatusRequest(value: unknown): asserts value is T.DescribeLBHealthStatusRequest {
  assertValid(DescribeLBHealthStatusRequest, 'DescribeLBHealthStatusRequest', value);
}
