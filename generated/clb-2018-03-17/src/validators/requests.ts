// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Validators of the requests. */
import { assertValid } from '../runtime/validate/assert.ts';
import {
  type Fail,
  hasOnly,
  isBoolean,
  isInteger,
  isList,
  isOneOf,
  isPlainObject,
  isString,
  isText,
  reject,
} from '../runtime/validate/check.ts';
import { boolean, integer, list, string } from '../runtime/validate/kinds.ts';
import { length, matching, oneOf, oneOfAnyCase, range, size, unless } from '../runtime/validate/limits.ts';
import { createValidator, type Validator } from '../runtime/validate/validator.ts';
import type * as T from '../types.ts';
import {
  knownAutoRewriteRequestRewriteCodes,
  knownCloneLoadBalancerRequestVipIsp,
  knownCreateClsLogSetRequestLogsetType,
  knownCreateListenerRequestKeepaliveEnable,
  knownCreateListenerRequestProtocol,
  knownCreateListenerRequestScheduler,
  knownCreateListenerRequestSessionType,
  knownCreateListenerRequestTargetType,
  knownCreateLoadBalancerRequestAddressIPVersion,
  knownCreateLoadBalancerRequestForward,
  knownCreateLoadBalancerRequestLoadBalancerType,
  knownCreateLoadBalancerRequestSlaType,
  knownCreateLoadBalancerRequestVipIsp,
  knownCreateTopicRequestStorageType,
  knownCreateTopicRequestTopicType,
  knownDescribeClassicalLBListenersRequestProtocol,
  knownDescribeClassicalLBListenersRequestStatus,
  knownDescribeCustomizedConfigListRequestConfigType,
  knownDescribeListenersRequestProtocol,
  knownDescribeLoadBalancersDetailRequestTargetType,
  knownDescribeLoadBalancersRequestForward,
  knownDescribeLoadBalancersRequestLoadBalancerType,
  knownDescribeLoadBalancersRequestOrderBy,
  knownDescribeLoadBalancersRequestOrderType,
  knownDescribeLoadBalancersRequestWithRs,
  knownInquiryPriceCreateLoadBalancerRequestAddressIPVersion,
  knownInquiryPriceCreateLoadBalancerRequestLoadBalancerType,
  knownInquiryPriceCreateLoadBalancerRequestVipIsp,
  knownModifyListenerRequestScheduler,
  knownModifyListenerRequestSessionType,
  knownModifyListenerRequestTargetType,
  knownModifyRuleRequestForwardType,
  knownModifyRuleRequestScheduler,
  knownSetCustomizedConfigForLoadBalancerRequestOperationType,
  knownSetLoadBalancerClsLogRequestLogType,
  knownSetSecurityGroupForLoadbalancersRequestOperationType,
} from '../values.ts';
import {
  checkBatchTarget,
  checkCertificateInput,
  checkClassicalTargetInfo,
  checkExclusiveCluster,
  checkFilter,
  checkFunctionTarget,
  checkHealthCheck,
  checkInternetAccessible,
  checkLBChargePrepaid,
  checkLbRsItem,
  checkMultiCertInfo,
  checkRewriteLocationMap,
  checkRsWeightRule,
  checkRuleInput,
  checkSlaUpdateParam,
  checkSnatIp,
  checkTagInfo,
  checkTarget,
  checkTargetGroupAssociation,
  checkTargetGroupInstance,
  checkTargetRegionInfo,
} from './checks.ts';

const createLoadBalancerRequestLoadBalancerNamePattern = /^[\-\p{L}\p{M}\p{N}_]*$/u;

const describeLoadBalancersRequestNames: readonly string[] = [
  'LoadBalancerIds',
  'LoadBalancerType',
  'Forward',
  'LoadBalancerName',
  'Domain',
  'LoadBalancerVips',
  'BackendPublicIps',
  'BackendPrivateIps',
  'Offset',
  'Limit',
  'OrderBy',
  'OrderType',
  'SearchKey',
  'ProjectId',
  'WithRs',
  'VpcId',
  'SecurityGroup',
  'MasterZone',
  'Filters',
];

function checkDescribeLoadBalancersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLoadBalancersRequest>(value)) return false;
  let valid = hasOnly(value, describeLoadBalancersRequestNames);
  if (value.LoadBalancerIds !== undefined && !isList(value.LoadBalancerIds, isString, 0, 20))
    valid = fail('LoadBalancerIds', list(string, size(0, 20)));
  if (
    value.LoadBalancerType !== undefined &&
    !isOneOf(value.LoadBalancerType, knownDescribeLoadBalancersRequestLoadBalancerType)
  )
    valid = fail('LoadBalancerType', string, oneOf(knownDescribeLoadBalancersRequestLoadBalancerType));
  if (value.Forward !== undefined && !isOneOf(value.Forward, knownDescribeLoadBalancersRequestForward))
    valid = fail('Forward', integer, oneOf(knownDescribeLoadBalancersRequestForward));
  if (value.LoadBalancerName !== undefined && !isString(value.LoadBalancerName))
    valid = fail('LoadBalancerName', string);
  if (value.Domain !== undefined && !isString(value.Domain)) valid = fail('Domain', string);
  if (value.LoadBalancerVips !== undefined && !isList(value.LoadBalancerVips, isString))
    valid = fail('LoadBalancerVips', list(string));
  if (value.BackendPublicIps !== undefined && !isList(value.BackendPublicIps, isString))
    valid = fail('BackendPublicIps', list(string));
  if (value.BackendPrivateIps !== undefined && !isList(value.BackendPrivateIps, isString))
    valid = fail('BackendPrivateIps', list(string));
  if (value.Offset !== undefined && !isInteger(value.Offset)) valid = fail('Offset', integer);
  if (value.Limit !== undefined && !isInteger(value.Limit, -Infinity, 100))
    valid = fail('Limit', integer, range(-Infinity, 100));
  if (value.OrderBy !== undefined && !isOneOf(value.OrderBy, knownDescribeLoadBalancersRequestOrderBy))
    valid = fail('OrderBy', string, oneOf(knownDescribeLoadBalancersRequestOrderBy));
  if (value.OrderType !== undefined && !isOneOf(value.OrderType, knownDescribeLoadBalancersRequestOrderType))
    valid = fail('OrderType', integer, oneOf(knownDescribeLoadBalancersRequestOrderType));
  if (value.SearchKey !== undefined && !isString(value.SearchKey)) valid = fail('SearchKey', string);
  if (value.ProjectId !== undefined && !isInteger(value.ProjectId)) valid = fail('ProjectId', integer);
  if (value.WithRs !== undefined && !isOneOf(value.WithRs, knownDescribeLoadBalancersRequestWithRs))
    valid = fail('WithRs', integer, oneOf(knownDescribeLoadBalancersRequestWithRs));
  if (value.VpcId !== undefined && !isString(value.VpcId)) valid = fail('VpcId', string);
  if (value.SecurityGroup !== undefined && !isString(value.SecurityGroup)) valid = fail('SecurityGroup', string);
  if (value.MasterZone !== undefined && !isString(value.MasterZone)) valid = fail('MasterZone', string);
  if (value.Filters !== undefined && !isList(value.Filters, checkFilter, 0, 10))
    valid = fail('Filters', list(checkFilter, size(0, 10)));
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

const createLoadBalancerRequestNames: readonly string[] = [
  'LoadBalancerType',
  'Forward',
  'LoadBalancerName',
  'VpcId',
  'SubnetId',
  'ProjectId',
  'AddressIPVersion',
  'Number',
  'MasterZoneId',
  'ZoneId',
  'InternetAccessible',
  'VipIsp',
  'Tags',
  'Vip',
  'BandwidthPackageId',
  'ExclusiveCluster',
  'SlaType',
  'ClientToken',
  'SnatPro',
  'SnatIps',
  'ClusterTag',
  'SlaveZoneId',
  'EipAddressId',
  'LoadBalancerPassToTarget',
  'DynamicVip',
  'Egress',
];

function checkCreateLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CreateLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, createLoadBalancerRequestNames);
  if (!isOneOf(value.LoadBalancerType, knownCreateLoadBalancerRequestLoadBalancerType))
    valid = fail('LoadBalancerType', string, oneOf(knownCreateLoadBalancerRequestLoadBalancerType));
  if (value.Forward !== undefined && !isOneOf(value.Forward, knownCreateLoadBalancerRequestForward))
    valid = fail('Forward', integer, oneOf(knownCreateLoadBalancerRequestForward));
  if (
    value.LoadBalancerName !== undefined &&
    !(
      isText(value.LoadBalancerName, 1, 60) &&
      createLoadBalancerRequestLoadBalancerNamePattern.test(value.LoadBalancerName)
    )
  )
    valid = fail('LoadBalancerName', string, length(1, 60), matching(createLoadBalancerRequestLoadBalancerNamePattern));
  if (value.VpcId !== undefined && !isString(value.VpcId)) valid = fail('VpcId', string);
  if (value.SubnetId !== undefined && !isString(value.SubnetId)) valid = fail('SubnetId', string);
  if (value.ProjectId !== undefined && !isInteger(value.ProjectId)) valid = fail('ProjectId', integer);
  if (
    value.AddressIPVersion !== undefined &&
    !isOneOf(value.AddressIPVersion, knownCreateLoadBalancerRequestAddressIPVersion)
  )
    valid = fail('AddressIPVersion', string, oneOfAnyCase(knownCreateLoadBalancerRequestAddressIPVersion));
  if (value.Number !== undefined && !isInteger(value.Number)) valid = fail('Number', integer);
  if (value.MasterZoneId !== undefined && !isString(value.MasterZoneId)) valid = fail('MasterZoneId', string);
  if (value.ZoneId !== undefined && !isString(value.ZoneId)) valid = fail('ZoneId', string);
  if (value.InternetAccessible !== undefined && !checkInternetAccessible(value.InternetAccessible))
    valid = fail('InternetAccessible', checkInternetAccessible);
  if (
    value.VipIsp !== undefined &&
    !(value.VipIsp === 'BG' || value.VipIsp === 'BGP' || isOneOf(value.VipIsp, knownCreateLoadBalancerRequestVipIsp))
  )
    valid = fail('VipIsp', string, unless(['BG', 'BGP'], oneOf(knownCreateLoadBalancerRequestVipIsp)));
  if (value.Tags !== undefined && !isList(value.Tags, checkTagInfo, 0, 10))
    valid = fail('Tags', list(checkTagInfo, size(0, 10)));
  if (value.Vip !== undefined && !isString(value.Vip)) valid = fail('Vip', string);
  if (value.BandwidthPackageId !== undefined && !isString(value.BandwidthPackageId))
    valid = fail('BandwidthPackageId', string);
  if (value.ExclusiveCluster !== undefined && !checkExclusiveCluster(value.ExclusiveCluster))
    valid = fail('ExclusiveCluster', checkExclusiveCluster);
  if (value.SlaType !== undefined && !isOneOf(value.SlaType, knownCreateLoadBalancerRequestSlaType))
    valid = fail('SlaType', string, oneOf(knownCreateLoadBalancerRequestSlaType));
  if (value.ClientToken !== undefined && !isText(value.ClientToken, 0, 64))
    valid = fail('ClientToken', string, length(0, 64));
  if (value.SnatPro !== undefined && !isBoolean(value.SnatPro)) valid = fail('SnatPro', boolean);
  if (value.SnatIps !== undefined && !isList(value.SnatIps, checkSnatIp)) valid = fail('SnatIps', list(checkSnatIp));
  if (value.ClusterTag !== undefined && !isString(value.ClusterTag)) valid = fail('ClusterTag', string);
  if (value.SlaveZoneId !== undefined && !isString(value.SlaveZoneId)) valid = fail('SlaveZoneId', string);
  if (value.EipAddressId !== undefined && !isString(value.EipAddressId)) valid = fail('EipAddressId', string);
  if (value.LoadBalancerPassToTarget !== undefined && !isBoolean(value.LoadBalancerPassToTarget))
    valid = fail('LoadBalancerPassToTarget', boolean);
  if (value.DynamicVip !== undefined && !isBoolean(value.DynamicVip)) valid = fail('DynamicVip', boolean);
  if (value.Egress !== undefined && !isString(value.Egress)) valid = fail('Egress', string);
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

const modifyLoadBalancerAttributesRequestNames: readonly string[] = [
  'LoadBalancerId',
  'LoadBalancerName',
  'TargetRegionInfo',
  'InternetChargeInfo',
  'LoadBalancerPassToTarget',
  'SnatPro',
  'DeleteProtect',
  'ModifyClassicDomain',
];

function checkModifyLoadBalancerAttributesRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyLoadBalancerAttributesRequest>(value)) return false;
  let valid = hasOnly(value, modifyLoadBalancerAttributesRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (value.LoadBalancerName !== undefined && !isString(value.LoadBalancerName))
    valid = fail('LoadBalancerName', string);
  if (value.TargetRegionInfo !== undefined && !checkTargetRegionInfo(value.TargetRegionInfo))
    valid = fail('TargetRegionInfo', checkTargetRegionInfo);
  if (value.InternetChargeInfo !== undefined && !checkInternetAccessible(value.InternetChargeInfo))
    valid = fail('InternetChargeInfo', checkInternetAccessible);
  if (value.LoadBalancerPassToTarget !== undefined && !isBoolean(value.LoadBalancerPassToTarget))
    valid = fail('LoadBalancerPassToTarget', boolean);
  if (value.SnatPro !== undefined && !isBoolean(value.SnatPro)) valid = fail('SnatPro', boolean);
  if (value.DeleteProtect !== undefined && !isBoolean(value.DeleteProtect)) valid = fail('DeleteProtect', boolean);
  if (value.ModifyClassicDomain !== undefined && !isBoolean(value.ModifyClassicDomain))
    valid = fail('ModifyClassicDomain', boolean);
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

const describeLoadBalancersDetailRequestNames: readonly string[] = [
  'Limit',
  'Offset',
  'Fields',
  'TargetType',
  'Filters',
];

function checkDescribeLoadBalancersDetailRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLoadBalancersDetailRequest>(value)) return false;
  let valid = hasOnly(value, describeLoadBalancersDetailRequestNames);
  if (value.Limit !== undefined && !isInteger(value.Limit, -Infinity, 100))
    valid = fail('Limit', integer, range(-Infinity, 100));
  if (value.Offset !== undefined && !isInteger(value.Offset)) valid = fail('Offset', integer);
  if (value.Fields !== undefined && !isList(value.Fields, isString)) valid = fail('Fields', list(string));
  if (value.TargetType !== undefined && !isOneOf(value.TargetType, knownDescribeLoadBalancersDetailRequestTargetType))
    valid = fail('TargetType', string, oneOf(knownDescribeLoadBalancersDetailRequestTargetType));
  if (value.Filters !== undefined && !isList(value.Filters, checkFilter)) valid = fail('Filters', list(checkFilter));
  return valid;
}

export type DescribeLoadBalancersDetailRequest = T.DescribeLoadBalancersDetailRequest;
export const DescribeLoadBalancersDetailRequest: Validator<T.DescribeLoadBalancersDetailRequest> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancersDetailRequest>(
    'request',
    checkDescribeLoadBalancersDetailRequest,
  );
export const isDescribeLoadBalancersDetailRequest = (value: unknown): value is T.DescribeLoadBalancersDetailRequest =>
  DescribeLoadBalancersDetailRequest.is(value);
export function assertDescribeLoadBalancersDetailRequest(
  value: unknown,
): asserts value is T.DescribeLoadBalancersDetailRequest {
  assertValid(DescribeLoadBalancersDetailRequest, 'DescribeLoadBalancersDetailRequest', value);
}

const deleteLoadBalancerRequestNames: readonly string[] = ['LoadBalancerIds'];

function checkDeleteLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeleteLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, deleteLoadBalancerRequestNames);
  if (!isList(value.LoadBalancerIds, isString, 0, 20)) valid = fail('LoadBalancerIds', list(string, size(0, 20)));
  return valid;
}

export type DeleteLoadBalancerRequest = T.DeleteLoadBalancerRequest;
export const DeleteLoadBalancerRequest: Validator<T.DeleteLoadBalancerRequest> =
  /* @__PURE__ */ createValidator<T.DeleteLoadBalancerRequest>('request', checkDeleteLoadBalancerRequest);
export const isDeleteLoadBalancerRequest = (value: unknown): value is T.DeleteLoadBalancerRequest =>
  DeleteLoadBalancerRequest.is(value);
export function assertDeleteLoadBalancerRequest(value: unknown): asserts value is T.DeleteLoadBalancerRequest {
  assertValid(DeleteLoadBalancerRequest, 'DeleteLoadBalancerRequest', value);
}

const cloneLoadBalancerRequestNames: readonly string[] = [
  'LoadBalancerId',
  'LoadBalancerName',
  'ProjectId',
  'MasterZoneId',
  'SlaveZoneId',
  'ZoneId',
  'InternetAccessible',
  'VipIsp',
  'Vip',
  'Tags',
  'ExclusiveCluster',
  'BandwidthPackageId',
  'SnatPro',
  'SnatIps',
  'ClusterIds',
  'SlaType',
  'ClusterTag',
  'Zones',
  'EipAddressId',
];

function checkCloneLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CloneLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, cloneLoadBalancerRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (
    value.LoadBalancerName !== undefined &&
    !(
      isText(value.LoadBalancerName, 1, 60) &&
      createLoadBalancerRequestLoadBalancerNamePattern.test(value.LoadBalancerName)
    )
  )
    valid = fail('LoadBalancerName', string, length(1, 60), matching(createLoadBalancerRequestLoadBalancerNamePattern));
  if (value.ProjectId !== undefined && !isInteger(value.ProjectId)) valid = fail('ProjectId', integer);
  if (value.MasterZoneId !== undefined && !isString(value.MasterZoneId)) valid = fail('MasterZoneId', string);
  if (value.SlaveZoneId !== undefined && !isString(value.SlaveZoneId)) valid = fail('SlaveZoneId', string);
  if (value.ZoneId !== undefined && !isString(value.ZoneId)) valid = fail('ZoneId', string);
  if (value.InternetAccessible !== undefined && !checkInternetAccessible(value.InternetAccessible))
    valid = fail('InternetAccessible', checkInternetAccessible);
  if (
    value.VipIsp !== undefined &&
    !(value.VipIsp === 'BG' || value.VipIsp === 'BGP' || isOneOf(value.VipIsp, knownCloneLoadBalancerRequestVipIsp))
  )
    valid = fail('VipIsp', string, unless(['BG', 'BGP'], oneOf(knownCloneLoadBalancerRequestVipIsp)));
  if (value.Vip !== undefined && !isString(value.Vip)) valid = fail('Vip', string);
  if (value.Tags !== undefined && !isList(value.Tags, checkTagInfo)) valid = fail('Tags', list(checkTagInfo));
  if (value.ExclusiveCluster !== undefined && !checkExclusiveCluster(value.ExclusiveCluster))
    valid = fail('ExclusiveCluster', checkExclusiveCluster);
  if (value.BandwidthPackageId !== undefined && !isString(value.BandwidthPackageId))
    valid = fail('BandwidthPackageId', string);
  if (value.SnatPro !== undefined && !isBoolean(value.SnatPro)) valid = fail('SnatPro', boolean);
  if (value.SnatIps !== undefined && !isList(value.SnatIps, checkSnatIp)) valid = fail('SnatIps', list(checkSnatIp));
  if (value.ClusterIds !== undefined && !isList(value.ClusterIds, isString)) valid = fail('ClusterIds', list(string));
  if (value.SlaType !== undefined && !isString(value.SlaType)) valid = fail('SlaType', string);
  if (value.ClusterTag !== undefined && !isString(value.ClusterTag)) valid = fail('ClusterTag', string);
  if (value.Zones !== undefined && !isList(value.Zones, isString)) valid = fail('Zones', list(string));
  if (value.EipAddressId !== undefined && !isString(value.EipAddressId)) valid = fail('EipAddressId', string);
  return valid;
}

export type CloneLoadBalancerRequest = T.CloneLoadBalancerRequest;
export const CloneLoadBalancerRequest: Validator<T.CloneLoadBalancerRequest> =
  /* @__PURE__ */ createValidator<T.CloneLoadBalancerRequest>('request', checkCloneLoadBalancerRequest);
export const isCloneLoadBalancerRequest = (value: unknown): value is T.CloneLoadBalancerRequest =>
  CloneLoadBalancerRequest.is(value);
export function assertCloneLoadBalancerRequest(value: unknown): asserts value is T.CloneLoadBalancerRequest {
  assertValid(CloneLoadBalancerRequest, 'CloneLoadBalancerRequest', value);
}

const modifyDomainRequestNames: readonly string[] = ['LoadBalancerId', 'ListenerId', 'Domain', 'NewDomain'];

function checkModifyDomainRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyDomainRequest>(value)) return false;
  let valid = hasOnly(value, modifyDomainRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isString(value.Domain)) valid = fail('Domain', string);
  if (!isText(value.NewDomain, 1, 120)) valid = fail('NewDomain', string, length(1, 120));
  return valid;
}

export type ModifyDomainRequest = T.ModifyDomainRequest;
export const ModifyDomainRequest: Validator<T.ModifyDomainRequest> =
  /* @__PURE__ */ createValidator<T.ModifyDomainRequest>('request', checkModifyDomainRequest);
export const isModifyDomainRequest = (value: unknown): value is T.ModifyDomainRequest => ModifyDomainRequest.is(value);
export function assertModifyDomainRequest(value: unknown): asserts value is T.ModifyDomainRequest {
  assertValid(ModifyDomainRequest, 'ModifyDomainRequest', value);
}

const describeListenersRequestNames: readonly string[] = ['LoadBalancerId', 'ListenerIds', 'Protocol', 'Port'];

function checkDescribeListenersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeListenersRequest>(value)) return false;
  let valid = hasOnly(value, describeListenersRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (value.ListenerIds !== undefined && !isList(value.ListenerIds, isString, 0, 100))
    valid = fail('ListenerIds', list(string, size(0, 100)));
  if (value.Protocol !== undefined && !isOneOf(value.Protocol, knownDescribeListenersRequestProtocol))
    valid = fail('Protocol', string, oneOf(knownDescribeListenersRequestProtocol));
  if (value.Port !== undefined && !isInteger(value.Port)) valid = fail('Port', integer);
  return valid;
}

export type DescribeListenersRequest = T.DescribeListenersRequest;
export const DescribeListenersRequest: Validator<T.DescribeListenersRequest> =
  /* @__PURE__ */ createValidator<T.DescribeListenersRequest>('request', checkDescribeListenersRequest);
export const isDescribeListenersRequest = (value: unknown): value is T.DescribeListenersRequest =>
  DescribeListenersRequest.is(value);
export function assertDescribeListenersRequest(value: unknown): asserts value is T.DescribeListenersRequest {
  assertValid(DescribeListenersRequest, 'DescribeListenersRequest', value);
}

const createListenerRequestNames: readonly string[] = [
  'LoadBalancerId',
  'Ports',
  'Protocol',
  'ListenerNames',
  'HealthCheck',
  'Certificate',
  'SessionExpireTime',
  'Scheduler',
  'SniSwitch',
  'TargetType',
  'SessionType',
  'KeepaliveEnable',
  'EndPort',
  'DeregisterTargetRst',
  'MultiCertInfo',
  'MaxConn',
  'MaxCps',
  'IdleConnectTimeout',
];

function checkCreateListenerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CreateListenerRequest>(value)) return false;
  let valid = hasOnly(value, createListenerRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isList(value.Ports, isInteger)) valid = fail('Ports', list(integer));
  if (!isOneOf(value.Protocol, knownCreateListenerRequestProtocol))
    valid = fail('Protocol', string, oneOf(knownCreateListenerRequestProtocol));
  if (value.ListenerNames !== undefined && !isList(value.ListenerNames, isString))
    valid = fail('ListenerNames', list(string));
  if (value.HealthCheck !== undefined && !checkHealthCheck(value.HealthCheck))
    valid = fail('HealthCheck', checkHealthCheck);
  if (value.Certificate !== undefined && !checkCertificateInput(value.Certificate))
    valid = fail('Certificate', checkCertificateInput);
  if (
    value.SessionExpireTime !== undefined &&
    !(value.SessionExpireTime === 0 || isInteger(value.SessionExpireTime, 30, 3600))
  )
    valid = fail('SessionExpireTime', integer, unless([0], range(30, 3600)));
  if (value.Scheduler !== undefined && !isOneOf(value.Scheduler, knownCreateListenerRequestScheduler))
    valid = fail('Scheduler', string, oneOf(knownCreateListenerRequestScheduler));
  if (value.SniSwitch !== undefined && !isInteger(value.SniSwitch)) valid = fail('SniSwitch', integer);
  if (value.TargetType !== undefined && !isOneOf(value.TargetType, knownCreateListenerRequestTargetType))
    valid = fail('TargetType', string, oneOf(knownCreateListenerRequestTargetType));
  if (
    value.SessionType !== undefined &&
    !(value.SessionType === 'NORMAL' || isOneOf(value.SessionType, knownCreateListenerRequestSessionType))
  )
    valid = fail('SessionType', string, unless(['NORMAL'], oneOf(knownCreateListenerRequestSessionType)));
  if (value.KeepaliveEnable !== undefined && !isOneOf(value.KeepaliveEnable, knownCreateListenerRequestKeepaliveEnable))
    valid = fail('KeepaliveEnable', integer, oneOf(knownCreateListenerRequestKeepaliveEnable));
  if (value.EndPort !== undefined && !isInteger(value.EndPort)) valid = fail('EndPort', integer);
  if (value.DeregisterTargetRst !== undefined && !isBoolean(value.DeregisterTargetRst))
    valid = fail('DeregisterTargetRst', boolean);
  if (value.MultiCertInfo !== undefined && !checkMultiCertInfo(value.MultiCertInfo))
    valid = fail('MultiCertInfo', checkMultiCertInfo);
  if (value.MaxConn !== undefined && !isInteger(value.MaxConn)) valid = fail('MaxConn', integer);
  if (value.MaxCps !== undefined && !isInteger(value.MaxCps)) valid = fail('MaxCps', integer);
  if (value.IdleConnectTimeout !== undefined && !isInteger(value.IdleConnectTimeout, 300, 3600))
    valid = fail('IdleConnectTimeout', integer, range(300, 3600));
  if (value.MultiCertInfo !== undefined && value.Certificate !== undefined)
    valid = fail('MultiCertInfo', 'nothing beside Certificate');
  return valid;
}

export type CreateListenerRequest = T.CreateListenerRequest;
export const CreateListenerRequest: Validator<T.CreateListenerRequest> =
  /* @__PURE__ */ createValidator<T.CreateListenerRequest>('request', checkCreateListenerRequest);
export const isCreateListenerRequest = (value: unknown): value is T.CreateListenerRequest =>
  CreateListenerRequest.is(value);
export function assertCreateListenerRequest(value: unknown): asserts value is T.CreateListenerRequest {
  assertValid(CreateListenerRequest, 'CreateListenerRequest', value);
}

const createRuleRequestNames: readonly string[] = ['LoadBalancerId', 'ListenerId', 'Rules'];

function checkCreateRuleRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CreateRuleRequest>(value)) return false;
  let valid = hasOnly(value, createRuleRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isList(value.Rules, checkRuleInput)) valid = fail('Rules', list(checkRuleInput));
  return valid;
}

export type CreateRuleRequest = T.CreateRuleRequest;
export const CreateRuleRequest: Validator<T.CreateRuleRequest> = /* @__PURE__ */ createValidator<T.CreateRuleRequest>(
  'request',
  checkCreateRuleRequest,
);
export const isCreateRuleRequest = (value: unknown): value is T.CreateRuleRequest => CreateRuleRequest.is(value);
export function assertCreateRuleRequest(value: unknown): asserts value is T.CreateRuleRequest {
  assertValid(CreateRuleRequest, 'CreateRuleRequest', value);
}

const modifyListenerRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'ListenerName',
  'SessionExpireTime',
  'HealthCheck',
  'Certificate',
  'Scheduler',
  'SniSwitch',
  'TargetType',
  'KeepaliveEnable',
  'DeregisterTargetRst',
  'SessionType',
  'MultiCertInfo',
  'MaxConn',
  'MaxCps',
  'IdleConnectTimeout',
];

function checkModifyListenerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyListenerRequest>(value)) return false;
  let valid = hasOnly(value, modifyListenerRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (value.ListenerName !== undefined && !isString(value.ListenerName)) valid = fail('ListenerName', string);
  if (
    value.SessionExpireTime !== undefined &&
    !(value.SessionExpireTime === 0 || isInteger(value.SessionExpireTime, 30, 3600))
  )
    valid = fail('SessionExpireTime', integer, unless([0], range(30, 3600)));
  if (value.HealthCheck !== undefined && !checkHealthCheck(value.HealthCheck))
    valid = fail('HealthCheck', checkHealthCheck);
  if (value.Certificate !== undefined && !checkCertificateInput(value.Certificate))
    valid = fail('Certificate', checkCertificateInput);
  if (value.Scheduler !== undefined && !isOneOf(value.Scheduler, knownModifyListenerRequestScheduler))
    valid = fail('Scheduler', string, oneOf(knownModifyListenerRequestScheduler));
  if (value.SniSwitch !== undefined && !isInteger(value.SniSwitch)) valid = fail('SniSwitch', integer);
  if (value.TargetType !== undefined && !isOneOf(value.TargetType, knownModifyListenerRequestTargetType))
    valid = fail('TargetType', string, oneOf(knownModifyListenerRequestTargetType));
  if (value.KeepaliveEnable !== undefined && !isInteger(value.KeepaliveEnable))
    valid = fail('KeepaliveEnable', integer);
  if (value.DeregisterTargetRst !== undefined && !isBoolean(value.DeregisterTargetRst))
    valid = fail('DeregisterTargetRst', boolean);
  if (
    value.SessionType !== undefined &&
    !(value.SessionType === 'Normal' || isOneOf(value.SessionType, knownModifyListenerRequestSessionType))
  )
    valid = fail('SessionType', string, unless(['Normal'], oneOf(knownModifyListenerRequestSessionType)));
  if (value.MultiCertInfo !== undefined && !checkMultiCertInfo(value.MultiCertInfo))
    valid = fail('MultiCertInfo', checkMultiCertInfo);
  if (value.MaxConn !== undefined && !(value.MaxConn === -1 || isInteger(value.MaxConn, 1)))
    valid = fail('MaxConn', integer, unless([-1], range(1, Infinity)));
  if (value.MaxCps !== undefined && !(value.MaxCps === -1 || isInteger(value.MaxCps, 1)))
    valid = fail('MaxCps', integer, unless([-1], range(1, Infinity)));
  if (value.IdleConnectTimeout !== undefined && !isInteger(value.IdleConnectTimeout, 300, 3600))
    valid = fail('IdleConnectTimeout', integer, range(300, 3600));
  if (value.MultiCertInfo !== undefined && value.Certificate !== undefined)
    valid = fail('MultiCertInfo', 'nothing beside Certificate');
  return valid;
}

export type ModifyListenerRequest = T.ModifyListenerRequest;
export const ModifyListenerRequest: Validator<T.ModifyListenerRequest> =
  /* @__PURE__ */ createValidator<T.ModifyListenerRequest>('request', checkModifyListenerRequest);
export const isModifyListenerRequest = (value: unknown): value is T.ModifyListenerRequest =>
  ModifyListenerRequest.is(value);
export function assertModifyListenerRequest(value: unknown): asserts value is T.ModifyListenerRequest {
  assertValid(ModifyListenerRequest, 'ModifyListenerRequest', value);
}

const modifyRuleRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'LocationId',
  'Url',
  'HealthCheck',
  'Scheduler',
  'SessionExpireTime',
  'ForwardType',
  'TrpcCallee',
  'TrpcFunc',
];

function checkModifyRuleRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyRuleRequest>(value)) return false;
  let valid = hasOnly(value, modifyRuleRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isString(value.LocationId)) valid = fail('LocationId', string);
  if (value.Url !== undefined && !isString(value.Url)) valid = fail('Url', string);
  if (value.HealthCheck !== undefined && !checkHealthCheck(value.HealthCheck))
    valid = fail('HealthCheck', checkHealthCheck);
  if (value.Scheduler !== undefined && !isOneOf(value.Scheduler, knownModifyRuleRequestScheduler))
    valid = fail('Scheduler', string, oneOf(knownModifyRuleRequestScheduler));
  if (value.SessionExpireTime !== undefined && !isInteger(value.SessionExpireTime))
    valid = fail('SessionExpireTime', integer);
  if (value.ForwardType !== undefined && !isOneOf(value.ForwardType, knownModifyRuleRequestForwardType))
    valid = fail('ForwardType', string, oneOf(knownModifyRuleRequestForwardType));
  if (value.TrpcCallee !== undefined && !isString(value.TrpcCallee)) valid = fail('TrpcCallee', string);
  if (value.TrpcFunc !== undefined && !isString(value.TrpcFunc)) valid = fail('TrpcFunc', string);
  if (value.TrpcCallee === undefined && value.ForwardType === 'TRPC')
    valid = fail('TrpcCallee', 'a value, as ForwardType is TRPC');
  if (value.TrpcFunc === undefined && value.ForwardType === 'TRPC')
    valid = fail('TrpcFunc', 'a value, as ForwardType is TRPC');
  return valid;
}

export type ModifyRuleRequest = T.ModifyRuleRequest;
export const ModifyRuleRequest: Validator<T.ModifyRuleRequest> = /* @__PURE__ */ createValidator<T.ModifyRuleRequest>(
  'request',
  checkModifyRuleRequest,
);
export const isModifyRuleRequest = (value: unknown): value is T.ModifyRuleRequest => ModifyRuleRequest.is(value);
export function assertModifyRuleRequest(value: unknown): asserts value is T.ModifyRuleRequest {
  assertValid(ModifyRuleRequest, 'ModifyRuleRequest', value);
}

const modifyDomainAttributesRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'Domain',
  'NewDomain',
  'Certificate',
  'Http2',
  'DefaultServer',
  'Quic',
  'NewDefaultServerDomain',
  'NewDomains',
  'MultiCertInfo',
];

function checkModifyDomainAttributesRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyDomainAttributesRequest>(value)) return false;
  let valid = hasOnly(value, modifyDomainAttributesRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isString(value.Domain)) valid = fail('Domain', string);
  if (value.NewDomain !== undefined && !isString(value.NewDomain)) valid = fail('NewDomain', string);
  if (value.Certificate !== undefined && !checkCertificateInput(value.Certificate))
    valid = fail('Certificate', checkCertificateInput);
  if (value.Http2 !== undefined && !isBoolean(value.Http2)) valid = fail('Http2', boolean);
  if (value.DefaultServer !== undefined && !isBoolean(value.DefaultServer)) valid = fail('DefaultServer', boolean);
  if (value.Quic !== undefined && !isBoolean(value.Quic)) valid = fail('Quic', boolean);
  if (value.NewDefaultServerDomain !== undefined && !isString(value.NewDefaultServerDomain))
    valid = fail('NewDefaultServerDomain', string);
  if (value.NewDomains !== undefined && !isList(value.NewDomains, isString)) valid = fail('NewDomains', list(string));
  if (value.MultiCertInfo !== undefined && !checkMultiCertInfo(value.MultiCertInfo))
    valid = fail('MultiCertInfo', checkMultiCertInfo);
  if (value.NewDomains !== undefined && value.NewDomain !== undefined)
    valid = fail('NewDomains', 'nothing beside NewDomain');
  if (value.MultiCertInfo !== undefined && value.Certificate !== undefined)
    valid = fail('MultiCertInfo', 'nothing beside Certificate');
  return valid;
}

export type ModifyDomainAttributesRequest = T.ModifyDomainAttributesRequest;
export const ModifyDomainAttributesRequest: Validator<T.ModifyDomainAttributesRequest> =
  /* @__PURE__ */ createValidator<T.ModifyDomainAttributesRequest>('request', checkModifyDomainAttributesRequest);
export const isModifyDomainAttributesRequest = (value: unknown): value is T.ModifyDomainAttributesRequest =>
  ModifyDomainAttributesRequest.is(value);
export function assertModifyDomainAttributesRequest(value: unknown): asserts value is T.ModifyDomainAttributesRequest {
  assertValid(ModifyDomainAttributesRequest, 'ModifyDomainAttributesRequest', value);
}

const deleteListenerRequestNames: readonly string[] = ['LoadBalancerId', 'ListenerId'];

function checkDeleteListenerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeleteListenerRequest>(value)) return false;
  let valid = hasOnly(value, deleteListenerRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  return valid;
}

export type DeleteListenerRequest = T.DeleteListenerRequest;
export const DeleteListenerRequest: Validator<T.DeleteListenerRequest> =
  /* @__PURE__ */ createValidator<T.DeleteListenerRequest>('request', checkDeleteListenerRequest);
export const isDeleteListenerRequest = (value: unknown): value is T.DeleteListenerRequest =>
  DeleteListenerRequest.is(value);
export function assertDeleteListenerRequest(value: unknown): asserts value is T.DeleteListenerRequest {
  assertValid(DeleteListenerRequest, 'DeleteListenerRequest', value);
}

const deleteLoadBalancerListenersRequestNames: readonly string[] = ['LoadBalancerId', 'ListenerIds'];

function checkDeleteLoadBalancerListenersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeleteLoadBalancerListenersRequest>(value)) return false;
  let valid = hasOnly(value, deleteLoadBalancerListenersRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (value.ListenerIds !== undefined && !isList(value.ListenerIds, isString, 0, 20))
    valid = fail('ListenerIds', list(string, size(0, 20)));
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

const deleteRuleRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'LocationIds',
  'Domain',
  'Url',
  'NewDefaultServerDomain',
];

function checkDeleteRuleRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeleteRuleRequest>(value)) return false;
  let valid = hasOnly(value, deleteRuleRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (value.LocationIds !== undefined && !isList(value.LocationIds, isString))
    valid = fail('LocationIds', list(string));
  if (value.Domain !== undefined && !isString(value.Domain)) valid = fail('Domain', string);
  if (value.Url !== undefined && !isString(value.Url)) valid = fail('Url', string);
  if (value.NewDefaultServerDomain !== undefined && !isString(value.NewDefaultServerDomain))
    valid = fail('NewDefaultServerDomain', string);
  return valid;
}

export type DeleteRuleRequest = T.DeleteRuleRequest;
export const DeleteRuleRequest: Validator<T.DeleteRuleRequest> = /* @__PURE__ */ createValidator<T.DeleteRuleRequest>(
  'request',
  checkDeleteRuleRequest,
);
export const isDeleteRuleRequest = (value: unknown): value is T.DeleteRuleRequest => DeleteRuleRequest.is(value);
export function assertDeleteRuleRequest(value: unknown): asserts value is T.DeleteRuleRequest {
  assertValid(DeleteRuleRequest, 'DeleteRuleRequest', value);
}

const registerTargetsRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'Targets',
  'LocationId',
  'Domain',
  'Url',
];

function checkRegisterTargetsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.RegisterTargetsRequest>(value)) return false;
  let valid = hasOnly(value, registerTargetsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isList(value.Targets, checkTarget, 0, 20)) valid = fail('Targets', list(checkTarget, size(0, 20)));
  if (value.LocationId !== undefined && !isString(value.LocationId)) valid = fail('LocationId', string);
  if (value.Domain !== undefined && !isString(value.Domain)) valid = fail('Domain', string);
  if (value.Url !== undefined && !isString(value.Url)) valid = fail('Url', string);
  return valid;
}

export type RegisterTargetsRequest = T.RegisterTargetsRequest;
export const RegisterTargetsRequest: Validator<T.RegisterTargetsRequest> =
  /* @__PURE__ */ createValidator<T.RegisterTargetsRequest>('request', checkRegisterTargetsRequest);
export const isRegisterTargetsRequest = (value: unknown): value is T.RegisterTargetsRequest =>
  RegisterTargetsRequest.is(value);
export function assertRegisterTargetsRequest(value: unknown): asserts value is T.RegisterTargetsRequest {
  assertValid(RegisterTargetsRequest, 'RegisterTargetsRequest', value);
}

const batchRegisterTargetsRequestNames: readonly string[] = ['LoadBalancerId', 'Targets'];

function checkBatchRegisterTargetsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.BatchRegisterTargetsRequest>(value)) return false;
  let valid = hasOnly(value, batchRegisterTargetsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isList(value.Targets, checkBatchTarget)) valid = fail('Targets', list(checkBatchTarget));
  return valid;
}

export type BatchRegisterTargetsRequest = T.BatchRegisterTargetsRequest;
export const BatchRegisterTargetsRequest: Validator<T.BatchRegisterTargetsRequest> =
  /* @__PURE__ */ createValidator<T.BatchRegisterTargetsRequest>('request', checkBatchRegisterTargetsRequest);
export const isBatchRegisterTargetsRequest = (value: unknown): value is T.BatchRegisterTargetsRequest =>
  BatchRegisterTargetsRequest.is(value);
export function assertBatchRegisterTargetsRequest(value: unknown): asserts value is T.BatchRegisterTargetsRequest {
  assertValid(BatchRegisterTargetsRequest, 'BatchRegisterTargetsRequest', value);
}

const modifyTargetPortRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'Targets',
  'NewPort',
  'LocationId',
  'Domain',
  'Url',
];

function checkModifyTargetPortRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyTargetPortRequest>(value)) return false;
  let valid = hasOnly(value, modifyTargetPortRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isList(value.Targets, checkTarget)) valid = fail('Targets', list(checkTarget));
  if (!isInteger(value.NewPort)) valid = fail('NewPort', integer);
  if (value.LocationId !== undefined && !isString(value.LocationId)) valid = fail('LocationId', string);
  if (value.Domain !== undefined && !isString(value.Domain)) valid = fail('Domain', string);
  if (value.Url !== undefined && !isString(value.Url)) valid = fail('Url', string);
  return valid;
}

export type ModifyTargetPortRequest = T.ModifyTargetPortRequest;
export const ModifyTargetPortRequest: Validator<T.ModifyTargetPortRequest> =
  /* @__PURE__ */ createValidator<T.ModifyTargetPortRequest>('request', checkModifyTargetPortRequest);
export const isModifyTargetPortRequest = (value: unknown): value is T.ModifyTargetPortRequest =>
  ModifyTargetPortRequest.is(value);
export function assertModifyTargetPortRequest(value: unknown): asserts value is T.ModifyTargetPortRequest {
  assertValid(ModifyTargetPortRequest, 'ModifyTargetPortRequest', value);
}

const modifyTargetWeightRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'LocationId',
  'Domain',
  'Url',
  'Targets',
  'Weight',
];

function checkModifyTargetWeightRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyTargetWeightRequest>(value)) return false;
  let valid = hasOnly(value, modifyTargetWeightRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (value.LocationId !== undefined && !isString(value.LocationId)) valid = fail('LocationId', string);
  if (value.Domain !== undefined && !isString(value.Domain)) valid = fail('Domain', string);
  if (value.Url !== undefined && !isString(value.Url)) valid = fail('Url', string);
  if (value.Targets !== undefined && !isList(value.Targets, checkTarget)) valid = fail('Targets', list(checkTarget));
  if (value.Weight !== undefined && !isInteger(value.Weight, 0, 100)) valid = fail('Weight', integer, range(0, 100));
  return valid;
}

export type ModifyTargetWeightRequest = T.ModifyTargetWeightRequest;
export const ModifyTargetWeightRequest: Validator<T.ModifyTargetWeightRequest> =
  /* @__PURE__ */ createValidator<T.ModifyTargetWeightRequest>('request', checkModifyTargetWeightRequest);
export const isModifyTargetWeightRequest = (value: unknown): value is T.ModifyTargetWeightRequest =>
  ModifyTargetWeightRequest.is(value);
export function assertModifyTargetWeightRequest(value: unknown): asserts value is T.ModifyTargetWeightRequest {
  assertValid(ModifyTargetWeightRequest, 'ModifyTargetWeightRequest', value);
}

const batchModifyTargetWeightRequestNames: readonly string[] = ['LoadBalancerId', 'ModifyList'];

function checkBatchModifyTargetWeightRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.BatchModifyTargetWeightRequest>(value)) return false;
  let valid = hasOnly(value, batchModifyTargetWeightRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isList(value.ModifyList, checkRsWeightRule)) valid = fail('ModifyList', list(checkRsWeightRule));
  return valid;
}

export type BatchModifyTargetWeightRequest = T.BatchModifyTargetWeightRequest;
export const BatchModifyTargetWeightRequest: Validator<T.BatchModifyTargetWeightRequest> =
  /* @__PURE__ */ createValidator<T.BatchModifyTargetWeightRequest>('request', checkBatchModifyTargetWeightRequest);
export const isBatchModifyTargetWeightRequest = (value: unknown): value is T.BatchModifyTargetWeightRequest =>
  BatchModifyTargetWeightRequest.is(value);
export function assertBatchModifyTargetWeightRequest(
  value: unknown,
): asserts value is T.BatchModifyTargetWeightRequest {
  assertValid(BatchModifyTargetWeightRequest, 'BatchModifyTargetWeightRequest', value);
}

const deregisterTargetsRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'Targets',
  'LocationId',
  'Domain',
  'Url',
];

function checkDeregisterTargetsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeregisterTargetsRequest>(value)) return false;
  let valid = hasOnly(value, deregisterTargetsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isList(value.Targets, checkTarget, 0, 20)) valid = fail('Targets', list(checkTarget, size(0, 20)));
  if (value.LocationId !== undefined && !isString(value.LocationId)) valid = fail('LocationId', string);
  if (value.Domain !== undefined && !isString(value.Domain)) valid = fail('Domain', string);
  if (value.Url !== undefined && !isString(value.Url)) valid = fail('Url', string);
  return valid;
}

export type DeregisterTargetsRequest = T.DeregisterTargetsRequest;
export const DeregisterTargetsRequest: Validator<T.DeregisterTargetsRequest> =
  /* @__PURE__ */ createValidator<T.DeregisterTargetsRequest>('request', checkDeregisterTargetsRequest);
export const isDeregisterTargetsRequest = (value: unknown): value is T.DeregisterTargetsRequest =>
  DeregisterTargetsRequest.is(value);
export function assertDeregisterTargetsRequest(value: unknown): asserts value is T.DeregisterTargetsRequest {
  assertValid(DeregisterTargetsRequest, 'DeregisterTargetsRequest', value);
}

const batchDeregisterTargetsRequestNames: readonly string[] = ['LoadBalancerId', 'Targets'];

function checkBatchDeregisterTargetsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.BatchDeregisterTargetsRequest>(value)) return false;
  let valid = hasOnly(value, batchDeregisterTargetsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isList(value.Targets, checkBatchTarget)) valid = fail('Targets', list(checkBatchTarget));
  return valid;
}

export type BatchDeregisterTargetsRequest = T.BatchDeregisterTargetsRequest;
export const BatchDeregisterTargetsRequest: Validator<T.BatchDeregisterTargetsRequest> =
  /* @__PURE__ */ createValidator<T.BatchDeregisterTargetsRequest>('request', checkBatchDeregisterTargetsRequest);
export const isBatchDeregisterTargetsRequest = (value: unknown): value is T.BatchDeregisterTargetsRequest =>
  BatchDeregisterTargetsRequest.is(value);
export function assertBatchDeregisterTargetsRequest(value: unknown): asserts value is T.BatchDeregisterTargetsRequest {
  assertValid(BatchDeregisterTargetsRequest, 'BatchDeregisterTargetsRequest', value);
}

const describeTargetHealthRequestNames: readonly string[] = ['LoadBalancerIds'];

function checkDescribeTargetHealthRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeTargetHealthRequest>(value)) return false;
  let valid = hasOnly(value, describeTargetHealthRequestNames);
  if (!isList(value.LoadBalancerIds, isString)) valid = fail('LoadBalancerIds', list(string));
  return valid;
}

export type DescribeTargetHealthRequest = T.DescribeTargetHealthRequest;
export const DescribeTargetHealthRequest: Validator<T.DescribeTargetHealthRequest> =
  /* @__PURE__ */ createValidator<T.DescribeTargetHealthRequest>('request', checkDescribeTargetHealthRequest);
export const isDescribeTargetHealthRequest = (value: unknown): value is T.DescribeTargetHealthRequest =>
  DescribeTargetHealthRequest.is(value);
export function assertDescribeTargetHealthRequest(value: unknown): asserts value is T.DescribeTargetHealthRequest {
  assertValid(DescribeTargetHealthRequest, 'DescribeTargetHealthRequest', value);
}

const deregisterFunctionTargetsRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'FunctionTargets',
  'LocationId',
  'Domain',
  'Url',
];

function checkDeregisterFunctionTargetsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeregisterFunctionTargetsRequest>(value)) return false;
  let valid = hasOnly(value, deregisterFunctionTargetsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isList(value.FunctionTargets, checkFunctionTarget)) valid = fail('FunctionTargets', list(checkFunctionTarget));
  if (value.LocationId !== undefined && !isString(value.LocationId)) valid = fail('LocationId', string);
  if (value.Domain !== undefined && !isString(value.Domain)) valid = fail('Domain', string);
  if (value.Url !== undefined && !isString(value.Url)) valid = fail('Url', string);
  return valid;
}

export type DeregisterFunctionTargetsRequest = T.DeregisterFunctionTargetsRequest;
export const DeregisterFunctionTargetsRequest: Validator<T.DeregisterFunctionTargetsRequest> =
  /* @__PURE__ */ createValidator<T.DeregisterFunctionTargetsRequest>('request', checkDeregisterFunctionTargetsRequest);
export const isDeregisterFunctionTargetsRequest = (value: unknown): value is T.DeregisterFunctionTargetsRequest =>
  DeregisterFunctionTargetsRequest.is(value);
export function assertDeregisterFunctionTargetsRequest(
  value: unknown,
): asserts value is T.DeregisterFunctionTargetsRequest {
  assertValid(DeregisterFunctionTargetsRequest, 'DeregisterFunctionTargetsRequest', value);
}

const describeCrossTargetsRequestNames: readonly string[] = ['Limit', 'Offset', 'Filters'];

function checkDescribeCrossTargetsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeCrossTargetsRequest>(value)) return false;
  let valid = hasOnly(value, describeCrossTargetsRequestNames);
  if (value.Limit !== undefined && !isInteger(value.Limit, -Infinity, 100))
    valid = fail('Limit', integer, range(-Infinity, 100));
  if (value.Offset !== undefined && !isInteger(value.Offset)) valid = fail('Offset', integer);
  if (value.Filters !== undefined && !isList(value.Filters, checkFilter)) valid = fail('Filters', list(checkFilter));
  return valid;
}

export type DescribeCrossTargetsRequest = T.DescribeCrossTargetsRequest;
export const DescribeCrossTargetsRequest: Validator<T.DescribeCrossTargetsRequest> =
  /* @__PURE__ */ createValidator<T.DescribeCrossTargetsRequest>('request', checkDescribeCrossTargetsRequest);
export const isDescribeCrossTargetsRequest = (value: unknown): value is T.DescribeCrossTargetsRequest =>
  DescribeCrossTargetsRequest.is(value);
export function assertDescribeCrossTargetsRequest(value: unknown): asserts value is T.DescribeCrossTargetsRequest {
  assertValid(DescribeCrossTargetsRequest, 'DescribeCrossTargetsRequest', value);
}

const modifyFunctionTargetsRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'FunctionTargets',
  'LocationId',
  'Domain',
  'Url',
];

function checkModifyFunctionTargetsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyFunctionTargetsRequest>(value)) return false;
  let valid = hasOnly(value, modifyFunctionTargetsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isList(value.FunctionTargets, checkFunctionTarget)) valid = fail('FunctionTargets', list(checkFunctionTarget));
  if (value.LocationId !== undefined && !isString(value.LocationId)) valid = fail('LocationId', string);
  if (value.Domain !== undefined && !isString(value.Domain)) valid = fail('Domain', string);
  if (value.Url !== undefined && !isString(value.Url)) valid = fail('Url', string);
  return valid;
}

export type ModifyFunctionTargetsRequest = T.ModifyFunctionTargetsRequest;
export const ModifyFunctionTargetsRequest: Validator<T.ModifyFunctionTargetsRequest> =
  /* @__PURE__ */ createValidator<T.ModifyFunctionTargetsRequest>('request', checkModifyFunctionTargetsRequest);
export const isModifyFunctionTargetsRequest = (value: unknown): value is T.ModifyFunctionTargetsRequest =>
  ModifyFunctionTargetsRequest.is(value);
export function assertModifyFunctionTargetsRequest(value: unknown): asserts value is T.ModifyFunctionTargetsRequest {
  assertValid(ModifyFunctionTargetsRequest, 'ModifyFunctionTargetsRequest', value);
}

const registerFunctionTargetsRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'FunctionTargets',
  'LocationId',
  'Domain',
  'Url',
];

function checkRegisterFunctionTargetsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.RegisterFunctionTargetsRequest>(value)) return false;
  let valid = hasOnly(value, registerFunctionTargetsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isList(value.FunctionTargets, checkFunctionTarget)) valid = fail('FunctionTargets', list(checkFunctionTarget));
  if (value.LocationId !== undefined && !isString(value.LocationId)) valid = fail('LocationId', string);
  if (value.Domain !== undefined && !isString(value.Domain)) valid = fail('Domain', string);
  if (value.Url !== undefined && !isString(value.Url)) valid = fail('Url', string);
  return valid;
}

export type RegisterFunctionTargetsRequest = T.RegisterFunctionTargetsRequest;
export const RegisterFunctionTargetsRequest: Validator<T.RegisterFunctionTargetsRequest> =
  /* @__PURE__ */ createValidator<T.RegisterFunctionTargetsRequest>('request', checkRegisterFunctionTargetsRequest);
export const isRegisterFunctionTargetsRequest = (value: unknown): value is T.RegisterFunctionTargetsRequest =>
  RegisterFunctionTargetsRequest.is(value);
export function assertRegisterFunctionTargetsRequest(
  value: unknown,
): asserts value is T.RegisterFunctionTargetsRequest {
  assertValid(RegisterFunctionTargetsRequest, 'RegisterFunctionTargetsRequest', value);
}

const describeTargetsRequestNames: readonly string[] = ['LoadBalancerId', 'ListenerIds', 'Protocol', 'Port', 'Filters'];

function checkDescribeTargetsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeTargetsRequest>(value)) return false;
  let valid = hasOnly(value, describeTargetsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (value.ListenerIds !== undefined && !isList(value.ListenerIds, isString, 0, 20))
    valid = fail('ListenerIds', list(string, size(0, 20)));
  if (value.Protocol !== undefined && !isString(value.Protocol)) valid = fail('Protocol', string);
  if (value.Port !== undefined && !isInteger(value.Port)) valid = fail('Port', integer);
  if (value.Filters !== undefined && !isList(value.Filters, checkFilter)) valid = fail('Filters', list(checkFilter));
  return valid;
}

export type DescribeTargetsRequest = T.DescribeTargetsRequest;
export const DescribeTargetsRequest: Validator<T.DescribeTargetsRequest> =
  /* @__PURE__ */ createValidator<T.DescribeTargetsRequest>('request', checkDescribeTargetsRequest);
export const isDescribeTargetsRequest = (value: unknown): value is T.DescribeTargetsRequest =>
  DescribeTargetsRequest.is(value);
export function assertDescribeTargetsRequest(value: unknown): asserts value is T.DescribeTargetsRequest {
  assertValid(DescribeTargetsRequest, 'DescribeTargetsRequest', value);
}

const describeTargetGroupsRequestNames: readonly string[] = ['TargetGroupIds', 'Limit', 'Offset', 'Filters'];

function checkDescribeTargetGroupsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeTargetGroupsRequest>(value)) return false;
  let valid = hasOnly(value, describeTargetGroupsRequestNames);
  if (value.TargetGroupIds !== undefined && !isList(value.TargetGroupIds, isString))
    valid = fail('TargetGroupIds', list(string));
  if (value.Limit !== undefined && !isInteger(value.Limit)) valid = fail('Limit', integer);
  if (value.Offset !== undefined && !isInteger(value.Offset)) valid = fail('Offset', integer);
  if (value.Filters !== undefined && !isList(value.Filters, checkFilter)) valid = fail('Filters', list(checkFilter));
  if (value.Filters !== undefined && value.TargetGroupIds !== undefined)
    valid = fail('Filters', 'nothing beside TargetGroupIds');
  return valid;
}

export type DescribeTargetGroupsRequest = T.DescribeTargetGroupsRequest;
export const DescribeTargetGroupsRequest: Validator<T.DescribeTargetGroupsRequest> =
  /* @__PURE__ */ createValidator<T.DescribeTargetGroupsRequest>('request', checkDescribeTargetGroupsRequest);
export const isDescribeTargetGroupsRequest = (value: unknown): value is T.DescribeTargetGroupsRequest =>
  DescribeTargetGroupsRequest.is(value);
export function assertDescribeTargetGroupsRequest(value: unknown): asserts value is T.DescribeTargetGroupsRequest {
  assertValid(DescribeTargetGroupsRequest, 'DescribeTargetGroupsRequest', value);
}

const describeTargetGroupListRequestNames: readonly string[] = ['TargetGroupIds', 'Filters', 'Offset', 'Limit'];

function checkDescribeTargetGroupListRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeTargetGroupListRequest>(value)) return false;
  let valid = hasOnly(value, describeTargetGroupListRequestNames);
  if (value.TargetGroupIds !== undefined && !isList(value.TargetGroupIds, isString))
    valid = fail('TargetGroupIds', list(string));
  if (value.Filters !== undefined && !isList(value.Filters, checkFilter)) valid = fail('Filters', list(checkFilter));
  if (value.Offset !== undefined && !isInteger(value.Offset)) valid = fail('Offset', integer);
  if (value.Limit !== undefined && !isInteger(value.Limit)) valid = fail('Limit', integer);
  if (value.TargetGroupIds !== undefined && value.Filters !== undefined)
    valid = fail('TargetGroupIds', 'nothing beside Filters');
  return valid;
}

export type DescribeTargetGroupListRequest = T.DescribeTargetGroupListRequest;
export const DescribeTargetGroupListRequest: Validator<T.DescribeTargetGroupListRequest> =
  /* @__PURE__ */ createValidator<T.DescribeTargetGroupListRequest>('request', checkDescribeTargetGroupListRequest);
export const isDescribeTargetGroupListRequest = (value: unknown): value is T.DescribeTargetGroupListRequest =>
  DescribeTargetGroupListRequest.is(value);
export function assertDescribeTargetGroupListRequest(
  value: unknown,
): asserts value is T.DescribeTargetGroupListRequest {
  assertValid(DescribeTargetGroupListRequest, 'DescribeTargetGroupListRequest', value);
}

const describeTargetGroupInstancesRequestNames: readonly string[] = ['Filters', 'Limit', 'Offset'];

function checkDescribeTargetGroupInstancesRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeTargetGroupInstancesRequest>(value)) return false;
  let valid = hasOnly(value, describeTargetGroupInstancesRequestNames);
  if (!isList(value.Filters, checkFilter)) valid = fail('Filters', list(checkFilter));
  if (value.Limit !== undefined && !isInteger(value.Limit)) valid = fail('Limit', integer);
  if (value.Offset !== undefined && !isInteger(value.Offset)) valid = fail('Offset', integer);
  return valid;
}

export type DescribeTargetGroupInstancesRequest = T.DescribeTargetGroupInstancesRequest;
export const DescribeTargetGroupInstancesRequest: Validator<T.DescribeTargetGroupInstancesRequest> =
  /* @__PURE__ */ createValidator<T.DescribeTargetGroupInstancesRequest>(
    'request',
    checkDescribeTargetGroupInstancesRequest,
  );
export const isDescribeTargetGroupInstancesRequest = (value: unknown): value is T.DescribeTargetGroupInstancesRequest =>
  DescribeTargetGroupInstancesRequest.is(value);
export function assertDescribeTargetGroupInstancesRequest(
  value: unknown,
): asserts value is T.DescribeTargetGroupInstancesRequest {
  assertValid(DescribeTargetGroupInstancesRequest, 'DescribeTargetGroupInstancesRequest', value);
}

const createTargetGroupRequestNames: readonly string[] = ['TargetGroupName', 'VpcId', 'Port', 'TargetGroupInstances'];

function checkCreateTargetGroupRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CreateTargetGroupRequest>(value)) return false;
  let valid = hasOnly(value, createTargetGroupRequestNames);
  if (value.TargetGroupName !== undefined && !isText(value.TargetGroupName, 0, 50))
    valid = fail('TargetGroupName', string, length(0, 50));
  if (value.VpcId !== undefined && !isString(value.VpcId)) valid = fail('VpcId', string);
  if (value.Port !== undefined && !isInteger(value.Port)) valid = fail('Port', integer);
  if (value.TargetGroupInstances !== undefined && !isList(value.TargetGroupInstances, checkTargetGroupInstance))
    valid = fail('TargetGroupInstances', list(checkTargetGroupInstance));
  return valid;
}

export type CreateTargetGroupRequest = T.CreateTargetGroupRequest;
export const CreateTargetGroupRequest: Validator<T.CreateTargetGroupRequest> =
  /* @__PURE__ */ createValidator<T.CreateTargetGroupRequest>('request', checkCreateTargetGroupRequest);
export const isCreateTargetGroupRequest = (value: unknown): value is T.CreateTargetGroupRequest =>
  CreateTargetGroupRequest.is(value);
export function assertCreateTargetGroupRequest(value: unknown): asserts value is T.CreateTargetGroupRequest {
  assertValid(CreateTargetGroupRequest, 'CreateTargetGroupRequest', value);
}

const modifyTargetGroupAttributeRequestNames: readonly string[] = ['TargetGroupId', 'TargetGroupName', 'Port'];

function checkModifyTargetGroupAttributeRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyTargetGroupAttributeRequest>(value)) return false;
  let valid = hasOnly(value, modifyTargetGroupAttributeRequestNames);
  if (!isString(value.TargetGroupId)) valid = fail('TargetGroupId', string);
  if (value.TargetGroupName !== undefined && !isString(value.TargetGroupName)) valid = fail('TargetGroupName', string);
  if (value.Port !== undefined && !isInteger(value.Port)) valid = fail('Port', integer);
  return valid;
}

export type ModifyTargetGroupAttributeRequest = T.ModifyTargetGroupAttributeRequest;
export const ModifyTargetGroupAttributeRequest: Validator<T.ModifyTargetGroupAttributeRequest> =
  /* @__PURE__ */ createValidator<T.ModifyTargetGroupAttributeRequest>(
    'request',
    checkModifyTargetGroupAttributeRequest,
  );
export const isModifyTargetGroupAttributeRequest = (value: unknown): value is T.ModifyTargetGroupAttributeRequest =>
  ModifyTargetGroupAttributeRequest.is(value);
export function assertModifyTargetGroupAttributeRequest(
  value: unknown,
): asserts value is T.ModifyTargetGroupAttributeRequest {
  assertValid(ModifyTargetGroupAttributeRequest, 'ModifyTargetGroupAttributeRequest', value);
}

const modifyTargetGroupInstancesWeightRequestNames: readonly string[] = ['TargetGroupId', 'TargetGroupInstances'];

function checkModifyTargetGroupInstancesWeightRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyTargetGroupInstancesWeightRequest>(value)) return false;
  let valid = hasOnly(value, modifyTargetGroupInstancesWeightRequestNames);
  if (!isString(value.TargetGroupId)) valid = fail('TargetGroupId', string);
  if (!isList(value.TargetGroupInstances, checkTargetGroupInstance))
    valid = fail('TargetGroupInstances', list(checkTargetGroupInstance));
  return valid;
}

export type ModifyTargetGroupInstancesWeightRequest = T.ModifyTargetGroupInstancesWeightRequest;
export const ModifyTargetGroupInstancesWeightRequest: Validator<T.ModifyTargetGroupInstancesWeightRequest> =
  /* @__PURE__ */ createValidator<T.ModifyTargetGroupInstancesWeightRequest>(
    'request',
    checkModifyTargetGroupInstancesWeightRequest,
  );
export const isModifyTargetGroupInstancesWeightRequest = (
  value: unknown,
): value is T.ModifyTargetGroupInstancesWeightRequest => ModifyTargetGroupInstancesWeightRequest.is(value);
export function assertModifyTargetGroupInstancesWeightRequest(
  value: unknown,
): asserts value is T.ModifyTargetGroupInstancesWeightRequest {
  assertValid(ModifyTargetGroupInstancesWeightRequest, 'ModifyTargetGroupInstancesWeightRequest', value);
}

const modifyTargetGroupInstancesPortRequestNames: readonly string[] = ['TargetGroupId', 'TargetGroupInstances'];

function checkModifyTargetGroupInstancesPortRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyTargetGroupInstancesPortRequest>(value)) return false;
  let valid = hasOnly(value, modifyTargetGroupInstancesPortRequestNames);
  if (!isString(value.TargetGroupId)) valid = fail('TargetGroupId', string);
  if (!isList(value.TargetGroupInstances, checkTargetGroupInstance))
    valid = fail('TargetGroupInstances', list(checkTargetGroupInstance));
  return valid;
}

export type ModifyTargetGroupInstancesPortRequest = T.ModifyTargetGroupInstancesPortRequest;
export const ModifyTargetGroupInstancesPortRequest: Validator<T.ModifyTargetGroupInstancesPortRequest> =
  /* @__PURE__ */ createValidator<T.ModifyTargetGroupInstancesPortRequest>(
    'request',
    checkModifyTargetGroupInstancesPortRequest,
  );
export const isModifyTargetGroupInstancesPortRequest = (
  value: unknown,
): value is T.ModifyTargetGroupInstancesPortRequest => ModifyTargetGroupInstancesPortRequest.is(value);
export function assertModifyTargetGroupInstancesPortRequest(
  value: unknown,
): asserts value is T.ModifyTargetGroupInstancesPortRequest {
  assertValid(ModifyTargetGroupInstancesPortRequest, 'ModifyTargetGroupInstancesPortRequest', value);
}

const deleteTargetGroupsRequestNames: readonly string[] = ['TargetGroupIds'];

function checkDeleteTargetGroupsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeleteTargetGroupsRequest>(value)) return false;
  let valid = hasOnly(value, deleteTargetGroupsRequestNames);
  if (!isList(value.TargetGroupIds, isString)) valid = fail('TargetGroupIds', list(string));
  return valid;
}

export type DeleteTargetGroupsRequest = T.DeleteTargetGroupsRequest;
export const DeleteTargetGroupsRequest: Validator<T.DeleteTargetGroupsRequest> =
  /* @__PURE__ */ createValidator<T.DeleteTargetGroupsRequest>('request', checkDeleteTargetGroupsRequest);
export const isDeleteTargetGroupsRequest = (value: unknown): value is T.DeleteTargetGroupsRequest =>
  DeleteTargetGroupsRequest.is(value);
export function assertDeleteTargetGroupsRequest(value: unknown): asserts value is T.DeleteTargetGroupsRequest {
  assertValid(DeleteTargetGroupsRequest, 'DeleteTargetGroupsRequest', value);
}

const registerTargetGroupInstancesRequestNames: readonly string[] = ['TargetGroupId', 'TargetGroupInstances'];

function checkRegisterTargetGroupInstancesRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.RegisterTargetGroupInstancesRequest>(value)) return false;
  let valid = hasOnly(value, registerTargetGroupInstancesRequestNames);
  if (!isString(value.TargetGroupId)) valid = fail('TargetGroupId', string);
  if (!isList(value.TargetGroupInstances, checkTargetGroupInstance))
    valid = fail('TargetGroupInstances', list(checkTargetGroupInstance));
  return valid;
}

export type RegisterTargetGroupInstancesRequest = T.RegisterTargetGroupInstancesRequest;
export const RegisterTargetGroupInstancesRequest: Validator<T.RegisterTargetGroupInstancesRequest> =
  /* @__PURE__ */ createValidator<T.RegisterTargetGroupInstancesRequest>(
    'request',
    checkRegisterTargetGroupInstancesRequest,
  );
export const isRegisterTargetGroupInstancesRequest = (value: unknown): value is T.RegisterTargetGroupInstancesRequest =>
  RegisterTargetGroupInstancesRequest.is(value);
export function assertRegisterTargetGroupInstancesRequest(
  value: unknown,
): asserts value is T.RegisterTargetGroupInstancesRequest {
  assertValid(RegisterTargetGroupInstancesRequest, 'RegisterTargetGroupInstancesRequest', value);
}

const associateTargetGroupsRequestNames: readonly string[] = ['Associations'];

function checkAssociateTargetGroupsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.AssociateTargetGroupsRequest>(value)) return false;
  let valid = hasOnly(value, associateTargetGroupsRequestNames);
  if (!isList(value.Associations, checkTargetGroupAssociation))
    valid = fail('Associations', list(checkTargetGroupAssociation));
  return valid;
}

export type AssociateTargetGroupsRequest = T.AssociateTargetGroupsRequest;
export const AssociateTargetGroupsRequest: Validator<T.AssociateTargetGroupsRequest> =
  /* @__PURE__ */ createValidator<T.AssociateTargetGroupsRequest>('request', checkAssociateTargetGroupsRequest);
export const isAssociateTargetGroupsRequest = (value: unknown): value is T.AssociateTargetGroupsRequest =>
  AssociateTargetGroupsRequest.is(value);
export function assertAssociateTargetGroupsRequest(value: unknown): asserts value is T.AssociateTargetGroupsRequest {
  assertValid(AssociateTargetGroupsRequest, 'AssociateTargetGroupsRequest', value);
}

const deregisterTargetGroupInstancesRequestNames: readonly string[] = ['TargetGroupId', 'TargetGroupInstances'];

function checkDeregisterTargetGroupInstancesRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeregisterTargetGroupInstancesRequest>(value)) return false;
  let valid = hasOnly(value, deregisterTargetGroupInstancesRequestNames);
  if (!isString(value.TargetGroupId)) valid = fail('TargetGroupId', string);
  if (!isList(value.TargetGroupInstances, checkTargetGroupInstance))
    valid = fail('TargetGroupInstances', list(checkTargetGroupInstance));
  return valid;
}

export type DeregisterTargetGroupInstancesRequest = T.DeregisterTargetGroupInstancesRequest;
export const DeregisterTargetGroupInstancesRequest: Validator<T.DeregisterTargetGroupInstancesRequest> =
  /* @__PURE__ */ createValidator<T.DeregisterTargetGroupInstancesRequest>(
    'request',
    checkDeregisterTargetGroupInstancesRequest,
  );
export const isDeregisterTargetGroupInstancesRequest = (
  value: unknown,
): value is T.DeregisterTargetGroupInstancesRequest => DeregisterTargetGroupInstancesRequest.is(value);
export function assertDeregisterTargetGroupInstancesRequest(
  value: unknown,
): asserts value is T.DeregisterTargetGroupInstancesRequest {
  assertValid(DeregisterTargetGroupInstancesRequest, 'DeregisterTargetGroupInstancesRequest', value);
}

const disassociateTargetGroupsRequestNames: readonly string[] = ['Associations'];

function checkDisassociateTargetGroupsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DisassociateTargetGroupsRequest>(value)) return false;
  let valid = hasOnly(value, disassociateTargetGroupsRequestNames);
  if (!isList(value.Associations, checkTargetGroupAssociation))
    valid = fail('Associations', list(checkTargetGroupAssociation));
  return valid;
}

export type DisassociateTargetGroupsRequest = T.DisassociateTargetGroupsRequest;
export const DisassociateTargetGroupsRequest: Validator<T.DisassociateTargetGroupsRequest> =
  /* @__PURE__ */ createValidator<T.DisassociateTargetGroupsRequest>('request', checkDisassociateTargetGroupsRequest);
export const isDisassociateTargetGroupsRequest = (value: unknown): value is T.DisassociateTargetGroupsRequest =>
  DisassociateTargetGroupsRequest.is(value);
export function assertDisassociateTargetGroupsRequest(
  value: unknown,
): asserts value is T.DisassociateTargetGroupsRequest {
  assertValid(DisassociateTargetGroupsRequest, 'DisassociateTargetGroupsRequest', value);
}

const describeRewriteRequestNames: readonly string[] = ['LoadBalancerId', 'SourceListenerIds', 'SourceLocationIds'];

function checkDescribeRewriteRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeRewriteRequest>(value)) return false;
  let valid = hasOnly(value, describeRewriteRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (value.SourceListenerIds !== undefined && !isList(value.SourceListenerIds, isString))
    valid = fail('SourceListenerIds', list(string));
  if (value.SourceLocationIds !== undefined && !isList(value.SourceLocationIds, isString))
    valid = fail('SourceLocationIds', list(string));
  return valid;
}

export type DescribeRewriteRequest = T.DescribeRewriteRequest;
export const DescribeRewriteRequest: Validator<T.DescribeRewriteRequest> =
  /* @__PURE__ */ createValidator<T.DescribeRewriteRequest>('request', checkDescribeRewriteRequest);
export const isDescribeRewriteRequest = (value: unknown): value is T.DescribeRewriteRequest =>
  DescribeRewriteRequest.is(value);
export function assertDescribeRewriteRequest(value: unknown): asserts value is T.DescribeRewriteRequest {
  assertValid(DescribeRewriteRequest, 'DescribeRewriteRequest', value);
}

const manualRewriteRequestNames: readonly string[] = [
  'LoadBalancerId',
  'SourceListenerId',
  'TargetListenerId',
  'RewriteInfos',
];

function checkManualRewriteRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ManualRewriteRequest>(value)) return false;
  let valid = hasOnly(value, manualRewriteRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.SourceListenerId)) valid = fail('SourceListenerId', string);
  if (!isString(value.TargetListenerId)) valid = fail('TargetListenerId', string);
  if (!isList(value.RewriteInfos, checkRewriteLocationMap)) valid = fail('RewriteInfos', list(checkRewriteLocationMap));
  return valid;
}

export type ManualRewriteRequest = T.ManualRewriteRequest;
export const ManualRewriteRequest: Validator<T.ManualRewriteRequest> =
  /* @__PURE__ */ createValidator<T.ManualRewriteRequest>('request', checkManualRewriteRequest);
export const isManualRewriteRequest = (value: unknown): value is T.ManualRewriteRequest =>
  ManualRewriteRequest.is(value);
export function assertManualRewriteRequest(value: unknown): asserts value is T.ManualRewriteRequest {
  assertValid(ManualRewriteRequest, 'ManualRewriteRequest', value);
}

const autoRewriteRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerId',
  'Domains',
  'RewriteCodes',
  'TakeUrls',
];

function checkAutoRewriteRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.AutoRewriteRequest>(value)) return false;
  let valid = hasOnly(value, autoRewriteRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (value.Domains !== undefined && !isList(value.Domains, isString)) valid = fail('Domains', list(string));
  if (
    value.RewriteCodes !== undefined &&
    !isList(value.RewriteCodes, (item) => isOneOf(item, knownAutoRewriteRequestRewriteCodes))
  )
    valid = fail('RewriteCodes', list(integer), oneOf(knownAutoRewriteRequestRewriteCodes));
  if (value.TakeUrls !== undefined && !isList(value.TakeUrls, isBoolean)) valid = fail('TakeUrls', list(boolean));
  return valid;
}

export type AutoRewriteRequest = T.AutoRewriteRequest;
export const AutoRewriteRequest: Validator<T.AutoRewriteRequest> =
  /* @__PURE__ */ createValidator<T.AutoRewriteRequest>('request', checkAutoRewriteRequest);
export const isAutoRewriteRequest = (value: unknown): value is T.AutoRewriteRequest => AutoRewriteRequest.is(value);
export function assertAutoRewriteRequest(value: unknown): asserts value is T.AutoRewriteRequest {
  assertValid(AutoRewriteRequest, 'AutoRewriteRequest', value);
}

const deleteRewriteRequestNames: readonly string[] = [
  'LoadBalancerId',
  'SourceListenerId',
  'TargetListenerId',
  'RewriteInfos',
];

function checkDeleteRewriteRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeleteRewriteRequest>(value)) return false;
  let valid = hasOnly(value, deleteRewriteRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.SourceListenerId)) valid = fail('SourceListenerId', string);
  if (!isString(value.TargetListenerId)) valid = fail('TargetListenerId', string);
  if (!isList(value.RewriteInfos, checkRewriteLocationMap)) valid = fail('RewriteInfos', list(checkRewriteLocationMap));
  return valid;
}

export type DeleteRewriteRequest = T.DeleteRewriteRequest;
export const DeleteRewriteRequest: Validator<T.DeleteRewriteRequest> =
  /* @__PURE__ */ createValidator<T.DeleteRewriteRequest>('request', checkDeleteRewriteRequest);
export const isDeleteRewriteRequest = (value: unknown): value is T.DeleteRewriteRequest =>
  DeleteRewriteRequest.is(value);
export function assertDeleteRewriteRequest(value: unknown): asserts value is T.DeleteRewriteRequest {
  assertValid(DeleteRewriteRequest, 'DeleteRewriteRequest', value);
}

const modifyLoadBalancersProjectRequestNames: readonly string[] = ['LoadBalancerIds', 'ProjectId'];

function checkModifyLoadBalancersProjectRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyLoadBalancersProjectRequest>(value)) return false;
  let valid = hasOnly(value, modifyLoadBalancersProjectRequestNames);
  if (!isList(value.LoadBalancerIds, isString)) valid = fail('LoadBalancerIds', list(string));
  if (!isInteger(value.ProjectId)) valid = fail('ProjectId', integer);
  return valid;
}

export type ModifyLoadBalancersProjectRequest = T.ModifyLoadBalancersProjectRequest;
export const ModifyLoadBalancersProjectRequest: Validator<T.ModifyLoadBalancersProjectRequest> =
  /* @__PURE__ */ createValidator<T.ModifyLoadBalancersProjectRequest>(
    'request',
    checkModifyLoadBalancersProjectRequest,
  );
export const isModifyLoadBalancersProjectRequest = (value: unknown): value is T.ModifyLoadBalancersProjectRequest =>
  ModifyLoadBalancersProjectRequest.is(value);
export function assertModifyLoadBalancersProjectRequest(
  value: unknown,
): asserts value is T.ModifyLoadBalancersProjectRequest {
  assertValid(ModifyLoadBalancersProjectRequest, 'ModifyLoadBalancersProjectRequest', value);
}

const inquiryPriceCreateLoadBalancerRequestNames: readonly string[] = [
  'LoadBalancerType',
  'LoadBalancerChargeType',
  'LoadBalancerChargePrepaid',
  'InternetAccessible',
  'GoodsNum',
  'ZoneId',
  'SlaType',
  'AddressIPVersion',
  'VipIsp',
];

function checkInquiryPriceCreateLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.InquiryPriceCreateLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, inquiryPriceCreateLoadBalancerRequestNames);
  if (!isOneOf(value.LoadBalancerType, knownInquiryPriceCreateLoadBalancerRequestLoadBalancerType))
    valid = fail('LoadBalancerType', string, oneOf(knownInquiryPriceCreateLoadBalancerRequestLoadBalancerType));
  if (!isString(value.LoadBalancerChargeType)) valid = fail('LoadBalancerChargeType', string);
  if (value.LoadBalancerChargePrepaid !== undefined && !checkLBChargePrepaid(value.LoadBalancerChargePrepaid))
    valid = fail('LoadBalancerChargePrepaid', checkLBChargePrepaid);
  if (value.InternetAccessible !== undefined && !checkInternetAccessible(value.InternetAccessible))
    valid = fail('InternetAccessible', checkInternetAccessible);
  if (value.GoodsNum !== undefined && !isInteger(value.GoodsNum)) valid = fail('GoodsNum', integer);
  if (value.ZoneId !== undefined && !isString(value.ZoneId)) valid = fail('ZoneId', string);
  if (value.SlaType !== undefined && !isString(value.SlaType)) valid = fail('SlaType', string);
  if (
    value.AddressIPVersion !== undefined &&
    !isOneOf(value.AddressIPVersion, knownInquiryPriceCreateLoadBalancerRequestAddressIPVersion)
  )
    valid = fail('AddressIPVersion', string, oneOfAnyCase(knownInquiryPriceCreateLoadBalancerRequestAddressIPVersion));
  if (
    value.VipIsp !== undefined &&
    !(
      value.VipIsp === 'BG' ||
      value.VipIsp === 'BGP' ||
      isOneOf(value.VipIsp, knownInquiryPriceCreateLoadBalancerRequestVipIsp)
    )
  )
    valid = fail('VipIsp', string, unless(['BG', 'BGP'], oneOf(knownInquiryPriceCreateLoadBalancerRequestVipIsp)));
  return valid;
}

export type InquiryPriceCreateLoadBalancerRequest = T.InquiryPriceCreateLoadBalancerRequest;
export const InquiryPriceCreateLoadBalancerRequest: Validator<T.InquiryPriceCreateLoadBalancerRequest> =
  /* @__PURE__ */ createValidator<T.InquiryPriceCreateLoadBalancerRequest>(
    'request',
    checkInquiryPriceCreateLoadBalancerRequest,
  );
export const isInquiryPriceCreateLoadBalancerRequest = (
  value: unknown,
): value is T.InquiryPriceCreateLoadBalancerRequest => InquiryPriceCreateLoadBalancerRequest.is(value);
export function assertInquiryPriceCreateLoadBalancerRequest(
  value: unknown,
): asserts value is T.InquiryPriceCreateLoadBalancerRequest {
  assertValid(InquiryPriceCreateLoadBalancerRequest, 'InquiryPriceCreateLoadBalancerRequest', value);
}

const inquiryPriceModifyLoadBalancerRequestNames: readonly string[] = ['LoadBalancerId', 'InternetAccessible'];

function checkInquiryPriceModifyLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.InquiryPriceModifyLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, inquiryPriceModifyLoadBalancerRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!checkInternetAccessible(value.InternetAccessible)) valid = fail('InternetAccessible', checkInternetAccessible);
  return valid;
}

export type InquiryPriceModifyLoadBalancerRequest = T.InquiryPriceModifyLoadBalancerRequest;
export const InquiryPriceModifyLoadBalancerRequest: Validator<T.InquiryPriceModifyLoadBalancerRequest> =
  /* @__PURE__ */ createValidator<T.InquiryPriceModifyLoadBalancerRequest>(
    'request',
    checkInquiryPriceModifyLoadBalancerRequest,
  );
export const isInquiryPriceModifyLoadBalancerRequest = (
  value: unknown,
): value is T.InquiryPriceModifyLoadBalancerRequest => InquiryPriceModifyLoadBalancerRequest.is(value);
export function assertInquiryPriceModifyLoadBalancerRequest(
  value: unknown,
): asserts value is T.InquiryPriceModifyLoadBalancerRequest {
  assertValid(InquiryPriceModifyLoadBalancerRequest, 'InquiryPriceModifyLoadBalancerRequest', value);
}

const inquiryPriceRenewLoadBalancerRequestNames: readonly string[] = ['LoadBalancerId', 'LoadBalancerChargePrepaid'];

function checkInquiryPriceRenewLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.InquiryPriceRenewLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, inquiryPriceRenewLoadBalancerRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!checkLBChargePrepaid(value.LoadBalancerChargePrepaid))
    valid = fail('LoadBalancerChargePrepaid', checkLBChargePrepaid);
  return valid;
}

export type InquiryPriceRenewLoadBalancerRequest = T.InquiryPriceRenewLoadBalancerRequest;
export const InquiryPriceRenewLoadBalancerRequest: Validator<T.InquiryPriceRenewLoadBalancerRequest> =
  /* @__PURE__ */ createValidator<T.InquiryPriceRenewLoadBalancerRequest>(
    'request',
    checkInquiryPriceRenewLoadBalancerRequest,
  );
export const isInquiryPriceRenewLoadBalancerRequest = (
  value: unknown,
): value is T.InquiryPriceRenewLoadBalancerRequest => InquiryPriceRenewLoadBalancerRequest.is(value);
export function assertInquiryPriceRenewLoadBalancerRequest(
  value: unknown,
): asserts value is T.InquiryPriceRenewLoadBalancerRequest {
  assertValid(InquiryPriceRenewLoadBalancerRequest, 'InquiryPriceRenewLoadBalancerRequest', value);
}

const describeLoadBalancerTrafficRequestNames: readonly string[] = ['LoadBalancerRegion'];

function checkDescribeLoadBalancerTrafficRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLoadBalancerTrafficRequest>(value)) return false;
  let valid = hasOnly(value, describeLoadBalancerTrafficRequestNames);
  if (value.LoadBalancerRegion !== undefined && !isString(value.LoadBalancerRegion))
    valid = fail('LoadBalancerRegion', string);
  return valid;
}

export type DescribeLoadBalancerTrafficRequest = T.DescribeLoadBalancerTrafficRequest;
export const DescribeLoadBalancerTrafficRequest: Validator<T.DescribeLoadBalancerTrafficRequest> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerTrafficRequest>(
    'request',
    checkDescribeLoadBalancerTrafficRequest,
  );
export const isDescribeLoadBalancerTrafficRequest = (value: unknown): value is T.DescribeLoadBalancerTrafficRequest =>
  DescribeLoadBalancerTrafficRequest.is(value);
export function assertDescribeLoadBalancerTrafficRequest(
  value: unknown,
): asserts value is T.DescribeLoadBalancerTrafficRequest {
  assertValid(DescribeLoadBalancerTrafficRequest, 'DescribeLoadBalancerTrafficRequest', value);
}

const describeTaskStatusRequestNames: readonly string[] = ['TaskId', 'DealName'];

function checkDescribeTaskStatusRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeTaskStatusRequest>(value)) return false;
  let valid = hasOnly(value, describeTaskStatusRequestNames);
  if (value.TaskId !== undefined && !isString(value.TaskId)) valid = fail('TaskId', string);
  if (value.DealName !== undefined && !isString(value.DealName)) valid = fail('DealName', string);
  if (value.TaskId === undefined && value.DealName === undefined)
    valid = fail('TaskId', 'a value, or one for DealName');
  return valid;
}

export type DescribeTaskStatusRequest = T.DescribeTaskStatusRequest;
export const DescribeTaskStatusRequest: Validator<T.DescribeTaskStatusRequest> =
  /* @__PURE__ */ createValidator<T.DescribeTaskStatusRequest>('request', checkDescribeTaskStatusRequest);
export const isDescribeTaskStatusRequest = (value: unknown): value is T.DescribeTaskStatusRequest =>
  DescribeTaskStatusRequest.is(value);
export function assertDescribeTaskStatusRequest(value: unknown): asserts value is T.DescribeTaskStatusRequest {
  assertValid(DescribeTaskStatusRequest, 'DescribeTaskStatusRequest', value);
}

const describeClsLogSetRequestNames: readonly string[] = [];

function checkDescribeClsLogSetRequest(value: unknown): boolean {
  if (!isPlainObject<T.DescribeClsLogSetRequest>(value)) return false;
  return hasOnly(value, describeClsLogSetRequestNames);
}

export type DescribeClsLogSetRequest = T.DescribeClsLogSetRequest;
export const DescribeClsLogSetRequest: Validator<T.DescribeClsLogSetRequest> =
  /* @__PURE__ */ createValidator<T.DescribeClsLogSetRequest>('request', checkDescribeClsLogSetRequest);
export const isDescribeClsLogSetRequest = (value: unknown): value is T.DescribeClsLogSetRequest =>
  DescribeClsLogSetRequest.is(value);
export function assertDescribeClsLogSetRequest(value: unknown): asserts value is T.DescribeClsLogSetRequest {
  assertValid(DescribeClsLogSetRequest, 'DescribeClsLogSetRequest', value);
}

const createClsLogSetRequestNames: readonly string[] = ['LogsetName', 'Period', 'LogsetType'];

function checkCreateClsLogSetRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CreateClsLogSetRequest>(value)) return false;
  let valid = hasOnly(value, createClsLogSetRequestNames);
  if (value.LogsetName !== undefined && !isString(value.LogsetName)) valid = fail('LogsetName', string);
  if (value.Period !== undefined && !isInteger(value.Period)) valid = fail('Period', integer);
  if (value.LogsetType !== undefined && !isOneOf(value.LogsetType, knownCreateClsLogSetRequestLogsetType))
    valid = fail('LogsetType', string, oneOf(knownCreateClsLogSetRequestLogsetType));
  return valid;
}

export type CreateClsLogSetRequest = T.CreateClsLogSetRequest;
export const CreateClsLogSetRequest: Validator<T.CreateClsLogSetRequest> =
  /* @__PURE__ */ createValidator<T.CreateClsLogSetRequest>('request', checkCreateClsLogSetRequest);
export const isCreateClsLogSetRequest = (value: unknown): value is T.CreateClsLogSetRequest =>
  CreateClsLogSetRequest.is(value);
export function assertCreateClsLogSetRequest(value: unknown): asserts value is T.CreateClsLogSetRequest {
  assertValid(CreateClsLogSetRequest, 'CreateClsLogSetRequest', value);
}

const createTopicRequestNames: readonly string[] = [
  'TopicName',
  'PartitionCount',
  'TopicType',
  'Period',
  'StorageType',
];

function checkCreateTopicRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CreateTopicRequest>(value)) return false;
  let valid = hasOnly(value, createTopicRequestNames);
  if (!isString(value.TopicName)) valid = fail('TopicName', string);
  if (value.PartitionCount !== undefined && !isInteger(value.PartitionCount)) valid = fail('PartitionCount', integer);
  if (value.TopicType !== undefined && !isOneOf(value.TopicType, knownCreateTopicRequestTopicType))
    valid = fail('TopicType', string, oneOf(knownCreateTopicRequestTopicType));
  if (value.Period !== undefined && !isInteger(value.Period)) valid = fail('Period', integer);
  if (value.StorageType !== undefined && !isOneOf(value.StorageType, knownCreateTopicRequestStorageType))
    valid = fail('StorageType', string, oneOf(knownCreateTopicRequestStorageType));
  return valid;
}

export type CreateTopicRequest = T.CreateTopicRequest;
export const CreateTopicRequest: Validator<T.CreateTopicRequest> =
  /* @__PURE__ */ createValidator<T.CreateTopicRequest>('request', checkCreateTopicRequest);
export const isCreateTopicRequest = (value: unknown): value is T.CreateTopicRequest => CreateTopicRequest.is(value);
export function assertCreateTopicRequest(value: unknown): asserts value is T.CreateTopicRequest {
  assertValid(CreateTopicRequest, 'CreateTopicRequest', value);
}

const createLoadBalancerSnatIpsRequestNames: readonly string[] = ['LoadBalancerId', 'SnatIps', 'Number'];

function checkCreateLoadBalancerSnatIpsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CreateLoadBalancerSnatIpsRequest>(value)) return false;
  let valid = hasOnly(value, createLoadBalancerSnatIpsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isList(value.SnatIps, checkSnatIp)) valid = fail('SnatIps', list(checkSnatIp));
  if (value.Number !== undefined && !isInteger(value.Number, -Infinity, 10))
    valid = fail('Number', integer, range(-Infinity, 10));
  return valid;
}

export type CreateLoadBalancerSnatIpsRequest = T.CreateLoadBalancerSnatIpsRequest;
export const CreateLoadBalancerSnatIpsRequest: Validator<T.CreateLoadBalancerSnatIpsRequest> =
  /* @__PURE__ */ createValidator<T.CreateLoadBalancerSnatIpsRequest>('request', checkCreateLoadBalancerSnatIpsRequest);
export const isCreateLoadBalancerSnatIpsRequest = (value: unknown): value is T.CreateLoadBalancerSnatIpsRequest =>
  CreateLoadBalancerSnatIpsRequest.is(value);
export function assertCreateLoadBalancerSnatIpsRequest(
  value: unknown,
): asserts value is T.CreateLoadBalancerSnatIpsRequest {
  assertValid(CreateLoadBalancerSnatIpsRequest, 'CreateLoadBalancerSnatIpsRequest', value);
}

const deleteLoadBalancerSnatIpsRequestNames: readonly string[] = ['LoadBalancerId', 'Ips'];

function checkDeleteLoadBalancerSnatIpsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeleteLoadBalancerSnatIpsRequest>(value)) return false;
  let valid = hasOnly(value, deleteLoadBalancerSnatIpsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isList(value.Ips, isString)) valid = fail('Ips', list(string));
  return valid;
}

export type DeleteLoadBalancerSnatIpsRequest = T.DeleteLoadBalancerSnatIpsRequest;
export const DeleteLoadBalancerSnatIpsRequest: Validator<T.DeleteLoadBalancerSnatIpsRequest> =
  /* @__PURE__ */ createValidator<T.DeleteLoadBalancerSnatIpsRequest>('request', checkDeleteLoadBalancerSnatIpsRequest);
export const isDeleteLoadBalancerSnatIpsRequest = (value: unknown): value is T.DeleteLoadBalancerSnatIpsRequest =>
  DeleteLoadBalancerSnatIpsRequest.is(value);
export function assertDeleteLoadBalancerSnatIpsRequest(
  value: unknown,
): asserts value is T.DeleteLoadBalancerSnatIpsRequest {
  assertValid(DeleteLoadBalancerSnatIpsRequest, 'DeleteLoadBalancerSnatIpsRequest', value);
}

const setLoadBalancerSecurityGroupsRequestNames: readonly string[] = ['LoadBalancerId', 'SecurityGroups'];

function checkSetLoadBalancerSecurityGroupsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.SetLoadBalancerSecurityGroupsRequest>(value)) return false;
  let valid = hasOnly(value, setLoadBalancerSecurityGroupsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (value.SecurityGroups !== undefined && !isList(value.SecurityGroups, isString, 0, 50))
    valid = fail('SecurityGroups', list(string, size(0, 50)));
  return valid;
}

export type SetLoadBalancerSecurityGroupsRequest = T.SetLoadBalancerSecurityGroupsRequest;
export const SetLoadBalancerSecurityGroupsRequest: Validator<T.SetLoadBalancerSecurityGroupsRequest> =
  /* @__PURE__ */ createValidator<T.SetLoadBalancerSecurityGroupsRequest>(
    'request',
    checkSetLoadBalancerSecurityGroupsRequest,
  );
export const isSetLoadBalancerSecurityGroupsRequest = (
  value: unknown,
): value is T.SetLoadBalancerSecurityGroupsRequest => SetLoadBalancerSecurityGroupsRequest.is(value);
export function assertSetLoadBalancerSecurityGroupsRequest(
  value: unknown,
): asserts value is T.SetLoadBalancerSecurityGroupsRequest {
  assertValid(SetLoadBalancerSecurityGroupsRequest, 'SetLoadBalancerSecurityGroupsRequest', value);
}

const setSecurityGroupForLoadbalancersRequestNames: readonly string[] = [
  'SecurityGroup',
  'OperationType',
  'LoadBalancerIds',
];

function checkSetSecurityGroupForLoadbalancersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.SetSecurityGroupForLoadbalancersRequest>(value)) return false;
  let valid = hasOnly(value, setSecurityGroupForLoadbalancersRequestNames);
  if (!isString(value.SecurityGroup)) valid = fail('SecurityGroup', string);
  if (!isOneOf(value.OperationType, knownSetSecurityGroupForLoadbalancersRequestOperationType))
    valid = fail('OperationType', string, oneOf(knownSetSecurityGroupForLoadbalancersRequestOperationType));
  if (!isList(value.LoadBalancerIds, isString)) valid = fail('LoadBalancerIds', list(string));
  return valid;
}

export type SetSecurityGroupForLoadbalancersRequest = T.SetSecurityGroupForLoadbalancersRequest;
export const SetSecurityGroupForLoadbalancersRequest: Validator<T.SetSecurityGroupForLoadbalancersRequest> =
  /* @__PURE__ */ createValidator<T.SetSecurityGroupForLoadbalancersRequest>(
    'request',
    checkSetSecurityGroupForLoadbalancersRequest,
  );
export const isSetSecurityGroupForLoadbalancersRequest = (
  value: unknown,
): value is T.SetSecurityGroupForLoadbalancersRequest => SetSecurityGroupForLoadbalancersRequest.is(value);
export function assertSetSecurityGroupForLoadbalancersRequest(
  value: unknown,
): asserts value is T.SetSecurityGroupForLoadbalancersRequest {
  assertValid(SetSecurityGroupForLoadbalancersRequest, 'SetSecurityGroupForLoadbalancersRequest', value);
}

const replaceCertForLoadBalancersRequestNames: readonly string[] = ['OldCertificateId', 'Certificate'];

function checkReplaceCertForLoadBalancersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ReplaceCertForLoadBalancersRequest>(value)) return false;
  let valid = hasOnly(value, replaceCertForLoadBalancersRequestNames);
  if (!isString(value.OldCertificateId)) valid = fail('OldCertificateId', string);
  if (!checkCertificateInput(value.Certificate)) valid = fail('Certificate', checkCertificateInput);
  return valid;
}

export type ReplaceCertForLoadBalancersRequest = T.ReplaceCertForLoadBalancersRequest;
export const ReplaceCertForLoadBalancersRequest: Validator<T.ReplaceCertForLoadBalancersRequest> =
  /* @__PURE__ */ createValidator<T.ReplaceCertForLoadBalancersRequest>(
    'request',
    checkReplaceCertForLoadBalancersRequest,
  );
export const isReplaceCertForLoadBalancersRequest = (value: unknown): value is T.ReplaceCertForLoadBalancersRequest =>
  ReplaceCertForLoadBalancersRequest.is(value);
export function assertReplaceCertForLoadBalancersRequest(
  value: unknown,
): asserts value is T.ReplaceCertForLoadBalancersRequest {
  assertValid(ReplaceCertForLoadBalancersRequest, 'ReplaceCertForLoadBalancersRequest', value);
}

const describeLoadBalancerListByCertIdRequestNames: readonly string[] = ['CertIds'];

function checkDescribeLoadBalancerListByCertIdRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLoadBalancerListByCertIdRequest>(value)) return false;
  let valid = hasOnly(value, describeLoadBalancerListByCertIdRequestNames);
  if (!isList(value.CertIds, isString)) valid = fail('CertIds', list(string));
  return valid;
}

export type DescribeLoadBalancerListByCertIdRequest = T.DescribeLoadBalancerListByCertIdRequest;
export const DescribeLoadBalancerListByCertIdRequest: Validator<T.DescribeLoadBalancerListByCertIdRequest> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListByCertIdRequest>(
    'request',
    checkDescribeLoadBalancerListByCertIdRequest,
  );
export const isDescribeLoadBalancerListByCertIdRequest = (
  value: unknown,
): value is T.DescribeLoadBalancerListByCertIdRequest => DescribeLoadBalancerListByCertIdRequest.is(value);
export function assertDescribeLoadBalancerListByCertIdRequest(
  value: unknown,
): asserts value is T.DescribeLoadBalancerListByCertIdRequest {
  assertValid(DescribeLoadBalancerListByCertIdRequest, 'DescribeLoadBalancerListByCertIdRequest', value);
}

const setLoadBalancerClsLogRequestNames: readonly string[] = ['LoadBalancerId', 'LogSetId', 'LogTopicId', 'LogType'];

function checkSetLoadBalancerClsLogRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.SetLoadBalancerClsLogRequest>(value)) return false;
  let valid = hasOnly(value, setLoadBalancerClsLogRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.LogSetId)) valid = fail('LogSetId', string);
  if (!isString(value.LogTopicId)) valid = fail('LogTopicId', string);
  if (value.LogType !== undefined && !isOneOf(value.LogType, knownSetLoadBalancerClsLogRequestLogType))
    valid = fail('LogType', string, oneOf(knownSetLoadBalancerClsLogRequestLogType));
  return valid;
}

export type SetLoadBalancerClsLogRequest = T.SetLoadBalancerClsLogRequest;
export const SetLoadBalancerClsLogRequest: Validator<T.SetLoadBalancerClsLogRequest> =
  /* @__PURE__ */ createValidator<T.SetLoadBalancerClsLogRequest>('request', checkSetLoadBalancerClsLogRequest);
export const isSetLoadBalancerClsLogRequest = (value: unknown): value is T.SetLoadBalancerClsLogRequest =>
  SetLoadBalancerClsLogRequest.is(value);
export function assertSetLoadBalancerClsLogRequest(value: unknown): asserts value is T.SetLoadBalancerClsLogRequest {
  assertValid(SetLoadBalancerClsLogRequest, 'SetLoadBalancerClsLogRequest', value);
}

const describeQuotaRequestNames: readonly string[] = [];

function checkDescribeQuotaRequest(value: unknown): boolean {
  if (!isPlainObject<T.DescribeQuotaRequest>(value)) return false;
  return hasOnly(value, describeQuotaRequestNames);
}

export type DescribeQuotaRequest = T.DescribeQuotaRequest;
export const DescribeQuotaRequest: Validator<T.DescribeQuotaRequest> =
  /* @__PURE__ */ createValidator<T.DescribeQuotaRequest>('request', checkDescribeQuotaRequest);
export const isDescribeQuotaRequest = (value: unknown): value is T.DescribeQuotaRequest =>
  DescribeQuotaRequest.is(value);
export function assertDescribeQuotaRequest(value: unknown): asserts value is T.DescribeQuotaRequest {
  assertValid(DescribeQuotaRequest, 'DescribeQuotaRequest', value);
}

const describeResourcesRequestNames: readonly string[] = ['Limit', 'Offset', 'Filters'];

function checkDescribeResourcesRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeResourcesRequest>(value)) return false;
  let valid = hasOnly(value, describeResourcesRequestNames);
  if (value.Limit !== undefined && !isInteger(value.Limit, -Infinity, 100))
    valid = fail('Limit', integer, range(-Infinity, 100));
  if (value.Offset !== undefined && !isInteger(value.Offset)) valid = fail('Offset', integer);
  if (value.Filters !== undefined && !isList(value.Filters, checkFilter)) valid = fail('Filters', list(checkFilter));
  return valid;
}

export type DescribeResourcesRequest = T.DescribeResourcesRequest;
export const DescribeResourcesRequest: Validator<T.DescribeResourcesRequest> =
  /* @__PURE__ */ createValidator<T.DescribeResourcesRequest>('request', checkDescribeResourcesRequest);
export const isDescribeResourcesRequest = (value: unknown): value is T.DescribeResourcesRequest =>
  DescribeResourcesRequest.is(value);
export function assertDescribeResourcesRequest(value: unknown): asserts value is T.DescribeResourcesRequest {
  assertValid(DescribeResourcesRequest, 'DescribeResourcesRequest', value);
}

const describeClassicalLBListenersRequestNames: readonly string[] = [
  'LoadBalancerId',
  'ListenerIds',
  'Protocol',
  'ListenerPort',
  'Status',
];

function checkDescribeClassicalLBListenersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeClassicalLBListenersRequest>(value)) return false;
  let valid = hasOnly(value, describeClassicalLBListenersRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (value.ListenerIds !== undefined && !isList(value.ListenerIds, isString))
    valid = fail('ListenerIds', list(string));
  if (value.Protocol !== undefined && !isOneOf(value.Protocol, knownDescribeClassicalLBListenersRequestProtocol))
    valid = fail('Protocol', string, oneOf(knownDescribeClassicalLBListenersRequestProtocol));
  if (value.ListenerPort !== undefined && !isInteger(value.ListenerPort, 1, 65535))
    valid = fail('ListenerPort', integer, range(1, 65535));
  if (value.Status !== undefined && !isOneOf(value.Status, knownDescribeClassicalLBListenersRequestStatus))
    valid = fail('Status', integer, oneOf(knownDescribeClassicalLBListenersRequestStatus));
  return valid;
}

export type DescribeClassicalLBListenersRequest = T.DescribeClassicalLBListenersRequest;
export const DescribeClassicalLBListenersRequest: Validator<T.DescribeClassicalLBListenersRequest> =
  /* @__PURE__ */ createValidator<T.DescribeClassicalLBListenersRequest>(
    'request',
    checkDescribeClassicalLBListenersRequest,
  );
export const isDescribeClassicalLBListenersRequest = (value: unknown): value is T.DescribeClassicalLBListenersRequest =>
  DescribeClassicalLBListenersRequest.is(value);
export function assertDescribeClassicalLBListenersRequest(
  value: unknown,
): asserts value is T.DescribeClassicalLBListenersRequest {
  assertValid(DescribeClassicalLBListenersRequest, 'DescribeClassicalLBListenersRequest', value);
}

const describeClassicalLBTargetsRequestNames: readonly string[] = ['LoadBalancerId'];

function checkDescribeClassicalLBTargetsRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeClassicalLBTargetsRequest>(value)) return false;
  let valid = hasOnly(value, describeClassicalLBTargetsRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  return valid;
}

export type DescribeClassicalLBTargetsRequest = T.DescribeClassicalLBTargetsRequest;
export const DescribeClassicalLBTargetsRequest: Validator<T.DescribeClassicalLBTargetsRequest> =
  /* @__PURE__ */ createValidator<T.DescribeClassicalLBTargetsRequest>(
    'request',
    checkDescribeClassicalLBTargetsRequest,
  );
export const isDescribeClassicalLBTargetsRequest = (value: unknown): value is T.DescribeClassicalLBTargetsRequest =>
  DescribeClassicalLBTargetsRequest.is(value);
export function assertDescribeClassicalLBTargetsRequest(
  value: unknown,
): asserts value is T.DescribeClassicalLBTargetsRequest {
  assertValid(DescribeClassicalLBTargetsRequest, 'DescribeClassicalLBTargetsRequest', value);
}

const describeClassicalLBHealthStatusRequestNames: readonly string[] = ['LoadBalancerId', 'ListenerId'];

function checkDescribeClassicalLBHealthStatusRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeClassicalLBHealthStatusRequest>(value)) return false;
  let valid = hasOnly(value, describeClassicalLBHealthStatusRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (value.ListenerId !== undefined && !isString(value.ListenerId)) valid = fail('ListenerId', string);
  return valid;
}

export type DescribeClassicalLBHealthStatusRequest = T.DescribeClassicalLBHealthStatusRequest;
export const DescribeClassicalLBHealthStatusRequest: Validator<T.DescribeClassicalLBHealthStatusRequest> =
  /* @__PURE__ */ createValidator<T.DescribeClassicalLBHealthStatusRequest>(
    'request',
    checkDescribeClassicalLBHealthStatusRequest,
  );
export const isDescribeClassicalLBHealthStatusRequest = (
  value: unknown,
): value is T.DescribeClassicalLBHealthStatusRequest => DescribeClassicalLBHealthStatusRequest.is(value);
export function assertDescribeClassicalLBHealthStatusRequest(
  value: unknown,
): asserts value is T.DescribeClassicalLBHealthStatusRequest {
  assertValid(DescribeClassicalLBHealthStatusRequest, 'DescribeClassicalLBHealthStatusRequest', value);
}

const registerTargetsWithClassicalLBRequestNames: readonly string[] = ['LoadBalancerId', 'Targets'];

function checkRegisterTargetsWithClassicalLBRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.RegisterTargetsWithClassicalLBRequest>(value)) return false;
  let valid = hasOnly(value, registerTargetsWithClassicalLBRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isList(value.Targets, checkClassicalTargetInfo)) valid = fail('Targets', list(checkClassicalTargetInfo));
  return valid;
}

export type RegisterTargetsWithClassicalLBRequest = T.RegisterTargetsWithClassicalLBRequest;
export const RegisterTargetsWithClassicalLBRequest: Validator<T.RegisterTargetsWithClassicalLBRequest> =
  /* @__PURE__ */ createValidator<T.RegisterTargetsWithClassicalLBRequest>(
    'request',
    checkRegisterTargetsWithClassicalLBRequest,
  );
export const isRegisterTargetsWithClassicalLBRequest = (
  value: unknown,
): value is T.RegisterTargetsWithClassicalLBRequest => RegisterTargetsWithClassicalLBRequest.is(value);
export function assertRegisterTargetsWithClassicalLBRequest(
  value: unknown,
): asserts value is T.RegisterTargetsWithClassicalLBRequest {
  assertValid(RegisterTargetsWithClassicalLBRequest, 'RegisterTargetsWithClassicalLBRequest', value);
}

const deregisterTargetsFromClassicalLBRequestNames: readonly string[] = ['LoadBalancerId', 'InstanceIds'];

function checkDeregisterTargetsFromClassicalLBRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeregisterTargetsFromClassicalLBRequest>(value)) return false;
  let valid = hasOnly(value, deregisterTargetsFromClassicalLBRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isList(value.InstanceIds, isString)) valid = fail('InstanceIds', list(string));
  return valid;
}

export type DeregisterTargetsFromClassicalLBRequest = T.DeregisterTargetsFromClassicalLBRequest;
export const DeregisterTargetsFromClassicalLBRequest: Validator<T.DeregisterTargetsFromClassicalLBRequest> =
  /* @__PURE__ */ createValidator<T.DeregisterTargetsFromClassicalLBRequest>(
    'request',
    checkDeregisterTargetsFromClassicalLBRequest,
  );
export const isDeregisterTargetsFromClassicalLBRequest = (
  value: unknown,
): value is T.DeregisterTargetsFromClassicalLBRequest => DeregisterTargetsFromClassicalLBRequest.is(value);
export function assertDeregisterTargetsFromClassicalLBRequest(
  value: unknown,
): asserts value is T.DeregisterTargetsFromClassicalLBRequest {
  assertValid(DeregisterTargetsFromClassicalLBRequest, 'DeregisterTargetsFromClassicalLBRequest', value);
}

const describeClassicalLBByInstanceIdRequestNames: readonly string[] = ['InstanceIds'];

function checkDescribeClassicalLBByInstanceIdRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeClassicalLBByInstanceIdRequest>(value)) return false;
  let valid = hasOnly(value, describeClassicalLBByInstanceIdRequestNames);
  if (!isList(value.InstanceIds, isString)) valid = fail('InstanceIds', list(string));
  return valid;
}

export type DescribeClassicalLBByInstanceIdRequest = T.DescribeClassicalLBByInstanceIdRequest;
export const DescribeClassicalLBByInstanceIdRequest: Validator<T.DescribeClassicalLBByInstanceIdRequest> =
  /* @__PURE__ */ createValidator<T.DescribeClassicalLBByInstanceIdRequest>(
    'request',
    checkDescribeClassicalLBByInstanceIdRequest,
  );
export const isDescribeClassicalLBByInstanceIdRequest = (
  value: unknown,
): value is T.DescribeClassicalLBByInstanceIdRequest => DescribeClassicalLBByInstanceIdRequest.is(value);
export function assertDescribeClassicalLBByInstanceIdRequest(
  value: unknown,
): asserts value is T.DescribeClassicalLBByInstanceIdRequest {
  assertValid(DescribeClassicalLBByInstanceIdRequest, 'DescribeClassicalLBByInstanceIdRequest', value);
}

const migrateClassicalLoadBalancersRequestNames: readonly string[] = ['LoadBalancerIds', 'ExclusiveCluster'];

function checkMigrateClassicalLoadBalancersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.MigrateClassicalLoadBalancersRequest>(value)) return false;
  let valid = hasOnly(value, migrateClassicalLoadBalancersRequestNames);
  if (!isList(value.LoadBalancerIds, isString)) valid = fail('LoadBalancerIds', list(string));
  if (value.ExclusiveCluster !== undefined && !checkExclusiveCluster(value.ExclusiveCluster))
    valid = fail('ExclusiveCluster', checkExclusiveCluster);
  return valid;
}

export type MigrateClassicalLoadBalancersRequest = T.MigrateClassicalLoadBalancersRequest;
export const MigrateClassicalLoadBalancersRequest: Validator<T.MigrateClassicalLoadBalancersRequest> =
  /* @__PURE__ */ createValidator<T.MigrateClassicalLoadBalancersRequest>(
    'request',
    checkMigrateClassicalLoadBalancersRequest,
  );
export const isMigrateClassicalLoadBalancersRequest = (
  value: unknown,
): value is T.MigrateClassicalLoadBalancersRequest => MigrateClassicalLoadBalancersRequest.is(value);
export function assertMigrateClassicalLoadBalancersRequest(
  value: unknown,
): asserts value is T.MigrateClassicalLoadBalancersRequest {
  assertValid(MigrateClassicalLoadBalancersRequest, 'MigrateClassicalLoadBalancersRequest', value);
}

const inquiryPriceRefundLoadBalancerRequestNames: readonly string[] = ['LoadBalancerId'];

function checkInquiryPriceRefundLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.InquiryPriceRefundLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, inquiryPriceRefundLoadBalancerRequestNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  return valid;
}

export type InquiryPriceRefundLoadBalancerRequest = T.InquiryPriceRefundLoadBalancerRequest;
export const InquiryPriceRefundLoadBalancerRequest: Validator<T.InquiryPriceRefundLoadBalancerRequest> =
  /* @__PURE__ */ createValidator<T.InquiryPriceRefundLoadBalancerRequest>(
    'request',
    checkInquiryPriceRefundLoadBalancerRequest,
  );
export const isInquiryPriceRefundLoadBalancerRequest = (
  value: unknown,
): value is T.InquiryPriceRefundLoadBalancerRequest => InquiryPriceRefundLoadBalancerRequest.is(value);
export function assertInquiryPriceRefundLoadBalancerRequest(
  value: unknown,
): asserts value is T.InquiryPriceRefundLoadBalancerRequest {
  assertValid(InquiryPriceRefundLoadBalancerRequest, 'InquiryPriceRefundLoadBalancerRequest', value);
}

const setCustomizedConfigForLoadBalancerRequestNames: readonly string[] = [
  'OperationType',
  'UconfigId',
  'ConfigContent',
  'ConfigName',
  'LoadBalancerIds',
];

function checkSetCustomizedConfigForLoadBalancerRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.SetCustomizedConfigForLoadBalancerRequest>(value)) return false;
  let valid = hasOnly(value, setCustomizedConfigForLoadBalancerRequestNames);
  if (!isOneOf(value.OperationType, knownSetCustomizedConfigForLoadBalancerRequestOperationType))
    valid = fail('OperationType', string, oneOf(knownSetCustomizedConfigForLoadBalancerRequestOperationType));
  if (value.UconfigId !== undefined && !isString(value.UconfigId)) valid = fail('UconfigId', string);
  if (value.ConfigContent !== undefined && !isString(value.ConfigContent)) valid = fail('ConfigContent', string);
  if (value.ConfigName !== undefined && !isString(value.ConfigName)) valid = fail('ConfigName', string);
  if (value.LoadBalancerIds !== undefined && !isList(value.LoadBalancerIds, isString))
    valid = fail('LoadBalancerIds', list(string));
  return valid;
}

export type SetCustomizedConfigForLoadBalancerRequest = T.SetCustomizedConfigForLoadBalancerRequest;
export const SetCustomizedConfigForLoadBalancerRequest: Validator<T.SetCustomizedConfigForLoadBalancerRequest> =
  /* @__PURE__ */ createValidator<T.SetCustomizedConfigForLoadBalancerRequest>(
    'request',
    checkSetCustomizedConfigForLoadBalancerRequest,
  );
export const isSetCustomizedConfigForLoadBalancerRequest = (
  value: unknown,
): value is T.SetCustomizedConfigForLoadBalancerRequest => SetCustomizedConfigForLoadBalancerRequest.is(value);
export function assertSetCustomizedConfigForLoadBalancerRequest(
  value: unknown,
): asserts value is T.SetCustomizedConfigForLoadBalancerRequest {
  assertValid(SetCustomizedConfigForLoadBalancerRequest, 'SetCustomizedConfigForLoadBalancerRequest', value);
}

const describeCustomizedConfigListRequestNames: readonly string[] = [
  'ConfigType',
  'Offset',
  'Limit',
  'ConfigName',
  'UconfigIds',
  'Filters',
];

function checkDescribeCustomizedConfigListRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeCustomizedConfigListRequest>(value)) return false;
  let valid = hasOnly(value, describeCustomizedConfigListRequestNames);
  if (!isOneOf(value.ConfigType, knownDescribeCustomizedConfigListRequestConfigType))
    valid = fail('ConfigType', string, oneOf(knownDescribeCustomizedConfigListRequestConfigType));
  if (value.Offset !== undefined && !isInteger(value.Offset)) valid = fail('Offset', integer);
  if (value.Limit !== undefined && !isInteger(value.Limit)) valid = fail('Limit', integer);
  if (value.ConfigName !== undefined && !isString(value.ConfigName)) valid = fail('ConfigName', string);
  if (value.UconfigIds !== undefined && !isList(value.UconfigIds, isString)) valid = fail('UconfigIds', list(string));
  if (value.Filters !== undefined && !isList(value.Filters, checkFilter)) valid = fail('Filters', list(checkFilter));
  return valid;
}

export type DescribeCustomizedConfigListRequest = T.DescribeCustomizedConfigListRequest;
export const DescribeCustomizedConfigListRequest: Validator<T.DescribeCustomizedConfigListRequest> =
  /* @__PURE__ */ createValidator<T.DescribeCustomizedConfigListRequest>(
    'request',
    checkDescribeCustomizedConfigListRequest,
  );
export const isDescribeCustomizedConfigListRequest = (value: unknown): value is T.DescribeCustomizedConfigListRequest =>
  DescribeCustomizedConfigListRequest.is(value);
export function assertDescribeCustomizedConfigListRequest(
  value: unknown,
): asserts value is T.DescribeCustomizedConfigListRequest {
  assertValid(DescribeCustomizedConfigListRequest, 'DescribeCustomizedConfigListRequest', value);
}

const describeCustomizedConfigAssociateListRequestNames: readonly string[] = ['UconfigId', 'Offset', 'Limit', 'Domain'];

function checkDescribeCustomizedConfigAssociateListRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeCustomizedConfigAssociateListRequest>(value)) return false;
  let valid = hasOnly(value, describeCustomizedConfigAssociateListRequestNames);
  if (value.UconfigId !== undefined && !isString(value.UconfigId)) valid = fail('UconfigId', string);
  if (value.Offset !== undefined && !isInteger(value.Offset)) valid = fail('Offset', integer);
  if (value.Limit !== undefined && !isInteger(value.Limit)) valid = fail('Limit', integer);
  if (value.Domain !== undefined && !isString(value.Domain)) valid = fail('Domain', string);
  return valid;
}

export type DescribeCustomizedConfigAssociateListRequest = T.DescribeCustomizedConfigAssociateListRequest;
export const DescribeCustomizedConfigAssociateListRequest: Validator<T.DescribeCustomizedConfigAssociateListRequest> =
  /* @__PURE__ */ createValidator<T.DescribeCustomizedConfigAssociateListRequest>(
    'request',
    checkDescribeCustomizedConfigAssociateListRequest,
  );
export const isDescribeCustomizedConfigAssociateListRequest = (
  value: unknown,
): value is T.DescribeCustomizedConfigAssociateListRequest => DescribeCustomizedConfigAssociateListRequest.is(value);
export function assertDescribeCustomizedConfigAssociateListRequest(
  value: unknown,
): asserts value is T.DescribeCustomizedConfigAssociateListRequest {
  assertValid(DescribeCustomizedConfigAssociateListRequest, 'DescribeCustomizedConfigAssociateListRequest', value);
}

const describeLBListenersRequestNames: readonly string[] = ['Backends'];

function checkDescribeLBListenersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLBListenersRequest>(value)) return false;
  let valid = hasOnly(value, describeLBListenersRequestNames);
  if (!isList(value.Backends, checkLbRsItem)) valid = fail('Backends', list(checkLbRsItem));
  return valid;
}

export type DescribeLBListenersRequest = T.DescribeLBListenersRequest;
export const DescribeLBListenersRequest: Validator<T.DescribeLBListenersRequest> =
  /* @__PURE__ */ createValidator<T.DescribeLBListenersRequest>('request', checkDescribeLBListenersRequest);
export const isDescribeLBListenersRequest = (value: unknown): value is T.DescribeLBListenersRequest =>
  DescribeLBListenersRequest.is(value);
export function assertDescribeLBListenersRequest(value: unknown): asserts value is T.DescribeLBListenersRequest {
  assertValid(DescribeLBListenersRequest, 'DescribeLBListenersRequest', value);
}

const modifyLoadBalancerSlaRequestNames: readonly string[] = ['LoadBalancerSla'];

function checkModifyLoadBalancerSlaRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyLoadBalancerSlaRequest>(value)) return false;
  let valid = hasOnly(value, modifyLoadBalancerSlaRequestNames);
  if (!isList(value.LoadBalancerSla, checkSlaUpdateParam)) valid = fail('LoadBalancerSla', list(checkSlaUpdateParam));
  return valid;
}

export type ModifyLoadBalancerSlaRequest = T.ModifyLoadBalancerSlaRequest;
export const ModifyLoadBalancerSlaRequest: Validator<T.ModifyLoadBalancerSlaRequest> =
  /* @__PURE__ */ createValidator<T.ModifyLoadBalancerSlaRequest>('request', checkModifyLoadBalancerSlaRequest);
export const isModifyLoadBalancerSlaRequest = (value: unknown): value is T.ModifyLoadBalancerSlaRequest =>
  ModifyLoadBalancerSlaRequest.is(value);
export function assertModifyLoadBalancerSlaRequest(value: unknown): asserts value is T.ModifyLoadBalancerSlaRequest {
  assertValid(ModifyLoadBalancerSlaRequest, 'ModifyLoadBalancerSlaRequest', value);
}

const describeLoadBalancerOverviewRequestNames: readonly string[] = [];

function checkDescribeLoadBalancerOverviewRequest(value: unknown): boolean {
  if (!isPlainObject<T.DescribeLoadBalancerOverviewRequest>(value)) return false;
  return hasOnly(value, describeLoadBalancerOverviewRequestNames);
}

export type DescribeLoadBalancerOverviewRequest = T.DescribeLoadBalancerOverviewRequest;
export const DescribeLoadBalancerOverviewRequest: Validator<T.DescribeLoadBalancerOverviewRequest> =
  /* @__PURE__ */ createValidator<T.DescribeLoadBalancerOverviewRequest>(
    'request',
    checkDescribeLoadBalancerOverviewRequest,
  );
export const isDescribeLoadBalancerOverviewRequest = (value: unknown): value is T.DescribeLoadBalancerOverviewRequest =>
  DescribeLoadBalancerOverviewRequest.is(value);
export function assertDescribeLoadBalancerOverviewRequest(
  value: unknown,
): asserts value is T.DescribeLoadBalancerOverviewRequest {
  assertValid(DescribeLoadBalancerOverviewRequest, 'DescribeLoadBalancerOverviewRequest', value);
}

const describeIdleLoadBalancersRequestNames: readonly string[] = ['Offset', 'Limit', 'LoadBalancerRegion'];

function checkDescribeIdleLoadBalancersRequest(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeIdleLoadBalancersRequest>(value)) return false;
  let valid = hasOnly(value, describeIdleLoadBalancersRequestNames);
  if (value.Offset !== undefined && !isInteger(value.Offset)) valid = fail('Offset', integer);
  if (value.Limit !== undefined && !isInteger(value.Limit, -Infinity, 100))
    valid = fail('Limit', integer, range(-Infinity, 100));
  if (value.LoadBalancerRegion !== undefined && !isString(value.LoadBalancerRegion))
    valid = fail('LoadBalancerRegion', string);
  return valid;
}

export type DescribeIdleLoadBalancersRequest = T.DescribeIdleLoadBalancersRequest;
export const DescribeIdleLoadBalancersRequest: Validator<T.DescribeIdleLoadBalancersRequest> =
  /* @__PURE__ */ createValidator<T.DescribeIdleLoadBalancersRequest>('request', checkDescribeIdleLoadBalancersRequest);
export const isDescribeIdleLoadBalancersRequest = (value: unknown): value is T.DescribeIdleLoadBalancersRequest =>
  DescribeIdleLoadBalancersRequest.is(value);
export function assertDescribeIdleLoadBalancersRequest(
  value: unknown,
): asserts value is T.DescribeIdleLoadBalancersRequest {
  assertValid(DescribeIdleLoadBalancersRequest, 'DescribeIdleLoadBalancersRequest', value);
}
