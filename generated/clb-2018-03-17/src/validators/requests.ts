// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Validators of the requests. */
import { assertValid } from '../runtime/validate/assert.ts';
import { type Fail, hasOnly, isBoolean, isInteger, isList, isObject, isString, no } from '../runtime/validate/check.ts';
import { length, matching, oneOf, oneOfAnyCase, range, size, unless } from '../runtime/validate/limits.ts';
import { createValidator, type Validator } from '../runtime/validate/validator.ts';
import type * as T from '../types.ts';
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

const values1: readonly unknown[] = ['OPEN', 'INTERNAL'];
const values2: readonly unknown[] = [1, 0];
const values3: readonly unknown[] = ['LoadBalancerName', 'CreateTime', 'Domain', 'LoadBalancerType'];
const values4: readonly unknown[] = [0, 1, -1];
const values5: readonly unknown[] = [1];
const pattern1 = /^[\-\p{L}\p{M}\p{N}_]*$/u;
const values6: readonly unknown[] = ['IPV4', 'IPV6', 'IPv6FullChain'];
const values7: readonly unknown[] = ['CMCC', 'CUCC', 'CTCC', 'BG', 'BGP'];
const values8: readonly unknown[] = ['SLA', 'clb.c2.medium', 'clb.c3.small', 'clb.c3.medium', 'clb.c4.small', 'clb.c4.medium', 'clb.c4.large', 'clb.c4.xlarge'];
const values9: readonly unknown[] = ['NODE', 'GROUP'];
const values10: readonly unknown[] = ['TCP', 'UDP', 'HTTP', 'HTTPS', 'TCP_SSL', 'QUIC'];
const values11: readonly unknown[] = ['WRR', 'LEAST_CONN'];
const values12: readonly unknown[] = ['NODE', 'TARGETGROUP'];
const values13: readonly unknown[] = ['Normal', 'QUIC_CID', 'NORMAL'];
const values14: readonly unknown[] = [0, 1];
const values15: readonly unknown[] = ['NORMAL', 'QUIC_CID', 'Normal'];
const values16: readonly unknown[] = ['WRR', 'LEAST_CONN', 'IP_HASH'];
const values17: readonly unknown[] = ['HTTP', 'HTTPS', 'TRPC'];
const values18: readonly unknown[] = [301, 302, 307];
const values19: readonly unknown[] = ['IPV4', 'IPV6', 'IPV6FullChain'];
const values20: readonly unknown[] = ['ACCESS', 'HEALTH'];
const values21: readonly unknown[] = ['hot', 'cold'];
const values22: readonly unknown[] = ['ADD', 'DEL'];
const values23: readonly unknown[] = ['TCP', 'UDP', 'HTTP', 'HTTPS'];
const values24: readonly unknown[] = ['ADD', 'DELETE', 'UPDATE', 'BIND', 'UNBIND'];
const values25: readonly unknown[] = ['CLB', 'SERVER', 'LOCATION'];

function checkDescribeLoadBalancersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['LoadBalancerIds'];
  if (v !== undefined && (count++, !isList(v, isString, 0, 20))) count = fail('LoadBalancerIds', 0, [0, size(0, 20)]);
  v = value['LoadBalancerType'];
  if (v !== undefined && (count++, !values1.includes(v))) count = fail('LoadBalancerType', 0, 0, oneOf(values1));
  v = value['Forward'];
  if (v !== undefined && (count++, !values2.includes(v))) count = fail('Forward', 0, 1, oneOf(values2));
  v = value['LoadBalancerName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LoadBalancerName');
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Domain');
  v = value['LoadBalancerVips'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('LoadBalancerVips', 0, [0]);
  v = value['BackendPublicIps'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('BackendPublicIps', 0, [0]);
  v = value['BackendPrivateIps'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('BackendPrivateIps', 0, [0]);
  v = value['Offset'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Offset', 0, 1);
  v = value['Limit'];
  if (v !== undefined && (count++, !isInteger(v, -Infinity, 100))) count = fail('Limit', 0, 1, range(-Infinity, 100));
  v = value['OrderBy'];
  if (v !== undefined && (count++, !values3.includes(v))) count = fail('OrderBy', 0, 0, oneOf(values3));
  v = value['OrderType'];
  if (v !== undefined && (count++, !values2.includes(v))) count = fail('OrderType', 0, 1, oneOf(values2));
  v = value['SearchKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('SearchKey');
  v = value['ProjectId'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('ProjectId', 0, 1);
  v = value['WithRs'];
  if (v !== undefined && (count++, !values4.includes(v))) count = fail('WithRs', 0, 1, oneOf(values4));
  v = value['VpcId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('VpcId');
  v = value['SecurityGroup'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('SecurityGroup');
  v = value['MasterZone'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('MasterZone');
  v = value['Filters'];
  if (v !== undefined && (count++, !isList(v, checkFilter, 0, 10))) count = fail('Filters', 0, [checkFilter, size(0, 10)]);
  return hasOnly(value, count);
}

export type DescribeLoadBalancersRequest = T.DescribeLoadBalancersRequest;
export const DescribeLoadBalancersRequest: Validator<T.DescribeLoadBalancersRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersRequest>('request', checkDescribeLoadBalancersRequest);
export const isDescribeLoadBalancersRequest = (value: unknown): value is T.DescribeLoadBalancersRequest => DescribeLoadBalancersRequest.is(value);
export function assertDescribeLoadBalancersRequest(value: unknown): asserts value is T.DescribeLoadBalancersRequest {
  assertValid(DescribeLoadBalancersRequest, 'DescribeLoadBalancersRequest', value);
}

function checkCreateLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerType'];
  if (!values1.includes(v)) count = fail('LoadBalancerType', 1, 0, oneOf(values1));
  v = value['Forward'];
  if (v !== undefined && (count++, v !== 1)) count = fail('Forward', 0, 1, oneOf(values5));
  v = value['LoadBalancerName'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 60 || v.length < 1 || !pattern1.test(v)))) count = fail('LoadBalancerName', 0, 0, length(1, 60), matching(pattern1));
  v = value['VpcId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('VpcId');
  v = value['SubnetId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('SubnetId');
  v = value['ProjectId'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('ProjectId', 0, 1);
  v = value['AddressIPVersion'];
  if (v !== undefined && (count++, !values6.includes(v))) count = fail('AddressIPVersion', 0, 0, oneOfAnyCase(values6));
  v = value['Number'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Number', 0, 1);
  v = value['MasterZoneId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('MasterZoneId');
  v = value['ZoneId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('ZoneId');
  v = value['InternetAccessible'];
  if (v !== undefined && (count++, !checkInternetAccessible(v))) count = fail('InternetAccessible', 0, checkInternetAccessible);
  v = value['VipIsp'];
  if (v !== undefined && (count++, !values7.includes(v))) count = fail('VipIsp', 0, 0, oneOf(values7));
  v = value['Tags'];
  if (v !== undefined && (count++, !isList(v, checkTagInfo, 0, 10))) count = fail('Tags', 0, [checkTagInfo, size(0, 10)]);
  v = value['Vip'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Vip');
  v = value['BandwidthPackageId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('BandwidthPackageId');
  v = value['ExclusiveCluster'];
  if (v !== undefined && (count++, !checkExclusiveCluster(v))) count = fail('ExclusiveCluster', 0, checkExclusiveCluster);
  v = value['SlaType'];
  if (v !== undefined && (count++, !values8.includes(v))) count = fail('SlaType', 0, 0, oneOf(values8));
  v = value['ClientToken'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 64))) count = fail('ClientToken', 0, 0, length(0, 64));
  v = value['SnatPro'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('SnatPro', 0, 3);
  v = value['SnatIps'];
  if (v !== undefined && (count++, !isList(v, checkSnatIp))) count = fail('SnatIps', 0, [checkSnatIp]);
  v = value['ClusterTag'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('ClusterTag');
  v = value['SlaveZoneId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('SlaveZoneId');
  v = value['EipAddressId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('EipAddressId');
  v = value['LoadBalancerPassToTarget'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('LoadBalancerPassToTarget', 0, 3);
  v = value['DynamicVip'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('DynamicVip', 0, 3);
  v = value['Egress'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Egress');
  return hasOnly(value, count);
}

export type CreateLoadBalancerRequest = T.CreateLoadBalancerRequest;
export const CreateLoadBalancerRequest: Validator<T.CreateLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerRequest>('request', checkCreateLoadBalancerRequest);
export const isCreateLoadBalancerRequest = (value: unknown): value is T.CreateLoadBalancerRequest => CreateLoadBalancerRequest.is(value);
export function assertCreateLoadBalancerRequest(value: unknown): asserts value is T.CreateLoadBalancerRequest {
  assertValid(CreateLoadBalancerRequest, 'CreateLoadBalancerRequest', value);
}

function checkModifyLoadBalancerAttributesRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['LoadBalancerName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LoadBalancerName');
  v = value['TargetRegionInfo'];
  if (v !== undefined && (count++, !checkTargetRegionInfo(v))) count = fail('TargetRegionInfo', 0, checkTargetRegionInfo);
  v = value['InternetChargeInfo'];
  if (v !== undefined && (count++, !checkInternetAccessible(v))) count = fail('InternetChargeInfo', 0, checkInternetAccessible);
  v = value['LoadBalancerPassToTarget'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('LoadBalancerPassToTarget', 0, 3);
  v = value['SnatPro'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('SnatPro', 0, 3);
  v = value['DeleteProtect'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('DeleteProtect', 0, 3);
  v = value['ModifyClassicDomain'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('ModifyClassicDomain', 0, 3);
  return hasOnly(value, count);
}

export type ModifyLoadBalancerAttributesRequest = T.ModifyLoadBalancerAttributesRequest;
export const ModifyLoadBalancerAttributesRequest: Validator<T.ModifyLoadBalancerAttributesRequest> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerAttributesRequest>('request', checkModifyLoadBalancerAttributesRequest);
export const isModifyLoadBalancerAttributesRequest = (value: unknown): value is T.ModifyLoadBalancerAttributesRequest => ModifyLoadBalancerAttributesRequest.is(value);
export function assertModifyLoadBalancerAttributesRequest(value: unknown): asserts value is T.ModifyLoadBalancerAttributesRequest {
  assertValid(ModifyLoadBalancerAttributesRequest, 'ModifyLoadBalancerAttributesRequest', value);
}

function checkDescribeLoadBalancersDetailRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['Limit'];
  if (v !== undefined && (count++, !isInteger(v, -Infinity, 100))) count = fail('Limit', 0, 1, range(-Infinity, 100));
  v = value['Offset'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Offset', 0, 1);
  v = value['Fields'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('Fields', 0, [0]);
  v = value['TargetType'];
  if (v !== undefined && (count++, !values9.includes(v))) count = fail('TargetType', 0, 0, oneOf(values9));
  v = value['Filters'];
  if (v !== undefined && (count++, !isList(v, checkFilter))) count = fail('Filters', 0, [checkFilter]);
  return hasOnly(value, count);
}

export type DescribeLoadBalancersDetailRequest = T.DescribeLoadBalancersDetailRequest;
export const DescribeLoadBalancersDetailRequest: Validator<T.DescribeLoadBalancersDetailRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancersDetailRequest>('request', checkDescribeLoadBalancersDetailRequest);
export const isDescribeLoadBalancersDetailRequest = (value: unknown): value is T.DescribeLoadBalancersDetailRequest => DescribeLoadBalancersDetailRequest.is(value);
export function assertDescribeLoadBalancersDetailRequest(value: unknown): asserts value is T.DescribeLoadBalancersDetailRequest {
  assertValid(DescribeLoadBalancersDetailRequest, 'DescribeLoadBalancersDetailRequest', value);
}

function checkDeleteLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerIds'];
  if (!isList(v, isString, 0, 20)) count = fail('LoadBalancerIds', 1, [0, size(0, 20)]);
  return hasOnly(value, count);
}

export type DeleteLoadBalancerRequest = T.DeleteLoadBalancerRequest;
export const DeleteLoadBalancerRequest: Validator<T.DeleteLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancerRequest>('request', checkDeleteLoadBalancerRequest);
export const isDeleteLoadBalancerRequest = (value: unknown): value is T.DeleteLoadBalancerRequest => DeleteLoadBalancerRequest.is(value);
export function assertDeleteLoadBalancerRequest(value: unknown): asserts value is T.DeleteLoadBalancerRequest {
  assertValid(DeleteLoadBalancerRequest, 'DeleteLoadBalancerRequest', value);
}

function checkCloneLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['LoadBalancerName'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 60 || v.length < 1 || !pattern1.test(v)))) count = fail('LoadBalancerName', 0, 0, length(1, 60), matching(pattern1));
  v = value['ProjectId'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('ProjectId', 0, 1);
  v = value['MasterZoneId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('MasterZoneId');
  v = value['SlaveZoneId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('SlaveZoneId');
  v = value['ZoneId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('ZoneId');
  v = value['InternetAccessible'];
  if (v !== undefined && (count++, !checkInternetAccessible(v))) count = fail('InternetAccessible', 0, checkInternetAccessible);
  v = value['VipIsp'];
  if (v !== undefined && (count++, !values7.includes(v))) count = fail('VipIsp', 0, 0, oneOf(values7));
  v = value['Vip'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Vip');
  v = value['Tags'];
  if (v !== undefined && (count++, !isList(v, checkTagInfo))) count = fail('Tags', 0, [checkTagInfo]);
  v = value['ExclusiveCluster'];
  if (v !== undefined && (count++, !checkExclusiveCluster(v))) count = fail('ExclusiveCluster', 0, checkExclusiveCluster);
  v = value['BandwidthPackageId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('BandwidthPackageId');
  v = value['SnatPro'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('SnatPro', 0, 3);
  v = value['SnatIps'];
  if (v !== undefined && (count++, !isList(v, checkSnatIp))) count = fail('SnatIps', 0, [checkSnatIp]);
  v = value['ClusterIds'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('ClusterIds', 0, [0]);
  v = value['SlaType'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('SlaType');
  v = value['ClusterTag'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('ClusterTag');
  v = value['Zones'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('Zones', 0, [0]);
  v = value['EipAddressId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('EipAddressId');
  return hasOnly(value, count);
}

export type CloneLoadBalancerRequest = T.CloneLoadBalancerRequest;
export const CloneLoadBalancerRequest: Validator<T.CloneLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.CloneLoadBalancerRequest>('request', checkCloneLoadBalancerRequest);
export const isCloneLoadBalancerRequest = (value: unknown): value is T.CloneLoadBalancerRequest => CloneLoadBalancerRequest.is(value);
export function assertCloneLoadBalancerRequest(value: unknown): asserts value is T.CloneLoadBalancerRequest {
  assertValid(CloneLoadBalancerRequest, 'CloneLoadBalancerRequest', value);
}

function checkModifyDomainRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 4;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Domain'];
  if (typeof v !== 'string') count = fail('Domain', 1);
  v = value['NewDomain'];
  if ((typeof v !== 'string' || v.length > 120 || v.length < 1)) count = fail('NewDomain', 1, 0, length(1, 120));
  return hasOnly(value, count);
}

export type ModifyDomainRequest = T.ModifyDomainRequest;
export const ModifyDomainRequest: Validator<T.ModifyDomainRequest> = /* @__PURE__ */ createValidator<T.ModifyDomainRequest>('request', checkModifyDomainRequest);
export const isModifyDomainRequest = (value: unknown): value is T.ModifyDomainRequest => ModifyDomainRequest.is(value);
export function assertModifyDomainRequest(value: unknown): asserts value is T.ModifyDomainRequest {
  assertValid(ModifyDomainRequest, 'ModifyDomainRequest', value);
}

function checkDescribeListenersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerIds'];
  if (v !== undefined && (count++, !isList(v, isString, 0, 100))) count = fail('ListenerIds', 0, [0, size(0, 100)]);
  v = value['Protocol'];
  if (v !== undefined && (count++, !values10.includes(v))) count = fail('Protocol', 0, 0, oneOf(values10));
  v = value['Port'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Port', 0, 1);
  return hasOnly(value, count);
}

export type DescribeListenersRequest = T.DescribeListenersRequest;
export const DescribeListenersRequest: Validator<T.DescribeListenersRequest> = /* @__PURE__ */ createValidator<T.DescribeListenersRequest>('request', checkDescribeListenersRequest);
export const isDescribeListenersRequest = (value: unknown): value is T.DescribeListenersRequest => DescribeListenersRequest.is(value);
export function assertDescribeListenersRequest(value: unknown): asserts value is T.DescribeListenersRequest {
  assertValid(DescribeListenersRequest, 'DescribeListenersRequest', value);
}

function checkCreateListenerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['Ports'];
  if (!isList(v, isInteger)) count = fail('Ports', 1, [1]);
  v = value['Protocol'];
  if (!values10.includes(v)) count = fail('Protocol', 1, 0, oneOf(values10));
  v = value['ListenerNames'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('ListenerNames', 0, [0]);
  v = value['HealthCheck'];
  if (v !== undefined && (count++, !checkHealthCheck(v))) count = fail('HealthCheck', 0, checkHealthCheck);
  v = value['Certificate'];
  if (v !== undefined && (count++, !checkCertificateInput(v))) count = fail('Certificate', 0, checkCertificateInput);
  v = value['SessionExpireTime'];
  if (v !== undefined && (count++, (v !== 0 && !isInteger(v, 30, 3600)))) count = fail('SessionExpireTime', 0, 1, unless([0], range(30, 3600)));
  v = value['Scheduler'];
  if (v !== undefined && (count++, !values11.includes(v))) count = fail('Scheduler', 0, 0, oneOf(values11));
  v = value['SniSwitch'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('SniSwitch', 0, 1);
  v = value['TargetType'];
  if (v !== undefined && (count++, !values12.includes(v))) count = fail('TargetType', 0, 0, oneOf(values12));
  v = value['SessionType'];
  if (v !== undefined && (count++, !values13.includes(v))) count = fail('SessionType', 0, 0, oneOf(values13));
  v = value['KeepaliveEnable'];
  if (v !== undefined && (count++, !values14.includes(v))) count = fail('KeepaliveEnable', 0, 1, oneOf(values14));
  v = value['EndPort'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('EndPort', 0, 1);
  v = value['DeregisterTargetRst'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('DeregisterTargetRst', 0, 3);
  v = value['MultiCertInfo'];
  if (v !== undefined && (count++, !checkMultiCertInfo(v))) count = fail('MultiCertInfo', 0, checkMultiCertInfo);
  v = value['MaxConn'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('MaxConn', 0, 1);
  v = value['MaxCps'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('MaxCps', 0, 1);
  v = value['IdleConnectTimeout'];
  if (v !== undefined && (count++, !isInteger(v, 300, 3600))) count = fail('IdleConnectTimeout', 0, 1, range(300, 3600));
  if (value['MultiCertInfo'] !== undefined && value['Certificate'] !== undefined) count = fail('MultiCertInfo', 'nothing beside Certificate');
  return hasOnly(value, count);
}

export type CreateListenerRequest = T.CreateListenerRequest;
export const CreateListenerRequest: Validator<T.CreateListenerRequest> = /* @__PURE__ */ createValidator<T.CreateListenerRequest>('request', checkCreateListenerRequest);
export const isCreateListenerRequest = (value: unknown): value is T.CreateListenerRequest => CreateListenerRequest.is(value);
export function assertCreateListenerRequest(value: unknown): asserts value is T.CreateListenerRequest {
  assertValid(CreateListenerRequest, 'CreateListenerRequest', value);
}

function checkCreateRuleRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Rules'];
  if (!isList(v, checkRuleInput)) count = fail('Rules', 1, [checkRuleInput]);
  return hasOnly(value, count);
}

export type CreateRuleRequest = T.CreateRuleRequest;
export const CreateRuleRequest: Validator<T.CreateRuleRequest> = /* @__PURE__ */ createValidator<T.CreateRuleRequest>('request', checkCreateRuleRequest);
export const isCreateRuleRequest = (value: unknown): value is T.CreateRuleRequest => CreateRuleRequest.is(value);
export function assertCreateRuleRequest(value: unknown): asserts value is T.CreateRuleRequest {
  assertValid(CreateRuleRequest, 'CreateRuleRequest', value);
}

function checkModifyListenerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['ListenerName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('ListenerName');
  v = value['SessionExpireTime'];
  if (v !== undefined && (count++, (v !== 0 && !isInteger(v, 30, 3600)))) count = fail('SessionExpireTime', 0, 1, unless([0], range(30, 3600)));
  v = value['HealthCheck'];
  if (v !== undefined && (count++, !checkHealthCheck(v))) count = fail('HealthCheck', 0, checkHealthCheck);
  v = value['Certificate'];
  if (v !== undefined && (count++, !checkCertificateInput(v))) count = fail('Certificate', 0, checkCertificateInput);
  v = value['Scheduler'];
  if (v !== undefined && (count++, !values11.includes(v))) count = fail('Scheduler', 0, 0, oneOf(values11));
  v = value['SniSwitch'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('SniSwitch', 0, 1);
  v = value['TargetType'];
  if (v !== undefined && (count++, !values12.includes(v))) count = fail('TargetType', 0, 0, oneOf(values12));
  v = value['KeepaliveEnable'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('KeepaliveEnable', 0, 1);
  v = value['DeregisterTargetRst'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('DeregisterTargetRst', 0, 3);
  v = value['SessionType'];
  if (v !== undefined && (count++, !values15.includes(v))) count = fail('SessionType', 0, 0, oneOf(values15));
  v = value['MultiCertInfo'];
  if (v !== undefined && (count++, !checkMultiCertInfo(v))) count = fail('MultiCertInfo', 0, checkMultiCertInfo);
  v = value['MaxConn'];
  if (v !== undefined && (count++, (v !== -1 && !isInteger(v, 1)))) count = fail('MaxConn', 0, 1, unless([-1], range(1, Infinity)));
  v = value['MaxCps'];
  if (v !== undefined && (count++, (v !== -1 && !isInteger(v, 1)))) count = fail('MaxCps', 0, 1, unless([-1], range(1, Infinity)));
  v = value['IdleConnectTimeout'];
  if (v !== undefined && (count++, !isInteger(v, 300, 3600))) count = fail('IdleConnectTimeout', 0, 1, range(300, 3600));
  if (value['MultiCertInfo'] !== undefined && value['Certificate'] !== undefined) count = fail('MultiCertInfo', 'nothing beside Certificate');
  return hasOnly(value, count);
}

export type ModifyListenerRequest = T.ModifyListenerRequest;
export const ModifyListenerRequest: Validator<T.ModifyListenerRequest> = /* @__PURE__ */ createValidator<T.ModifyListenerRequest>('request', checkModifyListenerRequest);
export const isModifyListenerRequest = (value: unknown): value is T.ModifyListenerRequest => ModifyListenerRequest.is(value);
export function assertModifyListenerRequest(value: unknown): asserts value is T.ModifyListenerRequest {
  assertValid(ModifyListenerRequest, 'ModifyListenerRequest', value);
}

function checkModifyRuleRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['LocationId'];
  if (typeof v !== 'string') count = fail('LocationId', 1);
  v = value['Url'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Url');
  v = value['HealthCheck'];
  if (v !== undefined && (count++, !checkHealthCheck(v))) count = fail('HealthCheck', 0, checkHealthCheck);
  v = value['Scheduler'];
  if (v !== undefined && (count++, !values16.includes(v))) count = fail('Scheduler', 0, 0, oneOf(values16));
  v = value['SessionExpireTime'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('SessionExpireTime', 0, 1);
  v = value['ForwardType'];
  if (v !== undefined && (count++, !values17.includes(v))) count = fail('ForwardType', 0, 0, oneOf(values17));
  v = value['TrpcCallee'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('TrpcCallee');
  v = value['TrpcFunc'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('TrpcFunc');
  if (value['TrpcCallee'] === undefined && value['ForwardType'] === 'TRPC') count = fail('TrpcCallee', 'a value, as ForwardType is TRPC');
  if (value['TrpcFunc'] === undefined && value['ForwardType'] === 'TRPC') count = fail('TrpcFunc', 'a value, as ForwardType is TRPC');
  return hasOnly(value, count);
}

export type ModifyRuleRequest = T.ModifyRuleRequest;
export const ModifyRuleRequest: Validator<T.ModifyRuleRequest> = /* @__PURE__ */ createValidator<T.ModifyRuleRequest>('request', checkModifyRuleRequest);
export const isModifyRuleRequest = (value: unknown): value is T.ModifyRuleRequest => ModifyRuleRequest.is(value);
export function assertModifyRuleRequest(value: unknown): asserts value is T.ModifyRuleRequest {
  assertValid(ModifyRuleRequest, 'ModifyRuleRequest', value);
}

function checkModifyDomainAttributesRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Domain'];
  if (typeof v !== 'string') count = fail('Domain', 1);
  v = value['NewDomain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('NewDomain');
  v = value['Certificate'];
  if (v !== undefined && (count++, !checkCertificateInput(v))) count = fail('Certificate', 0, checkCertificateInput);
  v = value['Http2'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('Http2', 0, 3);
  v = value['DefaultServer'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('DefaultServer', 0, 3);
  v = value['Quic'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('Quic', 0, 3);
  v = value['NewDefaultServerDomain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('NewDefaultServerDomain');
  v = value['NewDomains'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('NewDomains', 0, [0]);
  v = value['MultiCertInfo'];
  if (v !== undefined && (count++, !checkMultiCertInfo(v))) count = fail('MultiCertInfo', 0, checkMultiCertInfo);
  if (value['NewDomains'] !== undefined && value['NewDomain'] !== undefined) count = fail('NewDomains', 'nothing beside NewDomain');
  if (value['MultiCertInfo'] !== undefined && value['Certificate'] !== undefined) count = fail('MultiCertInfo', 'nothing beside Certificate');
  return hasOnly(value, count);
}

export type ModifyDomainAttributesRequest = T.ModifyDomainAttributesRequest;
export const ModifyDomainAttributesRequest: Validator<T.ModifyDomainAttributesRequest> = /* @__PURE__ */ createValidator<T.ModifyDomainAttributesRequest>('request', checkModifyDomainAttributesRequest);
export const isModifyDomainAttributesRequest = (value: unknown): value is T.ModifyDomainAttributesRequest => ModifyDomainAttributesRequest.is(value);
export function assertModifyDomainAttributesRequest(value: unknown): asserts value is T.ModifyDomainAttributesRequest {
  assertValid(ModifyDomainAttributesRequest, 'ModifyDomainAttributesRequest', value);
}

function checkDeleteListenerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  return hasOnly(value, count);
}

export type DeleteListenerRequest = T.DeleteListenerRequest;
export const DeleteListenerRequest: Validator<T.DeleteListenerRequest> = /* @__PURE__ */ createValidator<T.DeleteListenerRequest>('request', checkDeleteListenerRequest);
export const isDeleteListenerRequest = (value: unknown): value is T.DeleteListenerRequest => DeleteListenerRequest.is(value);
export function assertDeleteListenerRequest(value: unknown): asserts value is T.DeleteListenerRequest {
  assertValid(DeleteListenerRequest, 'DeleteListenerRequest', value);
}

function checkDeleteLoadBalancerListenersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerIds'];
  if (v !== undefined && (count++, !isList(v, isString, 0, 20))) count = fail('ListenerIds', 0, [0, size(0, 20)]);
  return hasOnly(value, count);
}

export type DeleteLoadBalancerListenersRequest = T.DeleteLoadBalancerListenersRequest;
export const DeleteLoadBalancerListenersRequest: Validator<T.DeleteLoadBalancerListenersRequest> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancerListenersRequest>('request', checkDeleteLoadBalancerListenersRequest);
export const isDeleteLoadBalancerListenersRequest = (value: unknown): value is T.DeleteLoadBalancerListenersRequest => DeleteLoadBalancerListenersRequest.is(value);
export function assertDeleteLoadBalancerListenersRequest(value: unknown): asserts value is T.DeleteLoadBalancerListenersRequest {
  assertValid(DeleteLoadBalancerListenersRequest, 'DeleteLoadBalancerListenersRequest', value);
}

function checkDeleteRuleRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['LocationIds'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('LocationIds', 0, [0]);
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Domain');
  v = value['Url'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Url');
  v = value['NewDefaultServerDomain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('NewDefaultServerDomain');
  return hasOnly(value, count);
}

export type DeleteRuleRequest = T.DeleteRuleRequest;
export const DeleteRuleRequest: Validator<T.DeleteRuleRequest> = /* @__PURE__ */ createValidator<T.DeleteRuleRequest>('request', checkDeleteRuleRequest);
export const isDeleteRuleRequest = (value: unknown): value is T.DeleteRuleRequest => DeleteRuleRequest.is(value);
export function assertDeleteRuleRequest(value: unknown): asserts value is T.DeleteRuleRequest {
  assertValid(DeleteRuleRequest, 'DeleteRuleRequest', value);
}

function checkRegisterTargetsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Targets'];
  if (!isList(v, checkTarget, 0, 20)) count = fail('Targets', 1, [checkTarget, size(0, 20)]);
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LocationId');
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Domain');
  v = value['Url'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Url');
  return hasOnly(value, count);
}

export type RegisterTargetsRequest = T.RegisterTargetsRequest;
export const RegisterTargetsRequest: Validator<T.RegisterTargetsRequest> = /* @__PURE__ */ createValidator<T.RegisterTargetsRequest>('request', checkRegisterTargetsRequest);
export const isRegisterTargetsRequest = (value: unknown): value is T.RegisterTargetsRequest => RegisterTargetsRequest.is(value);
export function assertRegisterTargetsRequest(value: unknown): asserts value is T.RegisterTargetsRequest {
  assertValid(RegisterTargetsRequest, 'RegisterTargetsRequest', value);
}

function checkBatchRegisterTargetsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['Targets'];
  if (!isList(v, checkBatchTarget)) count = fail('Targets', 1, [checkBatchTarget]);
  return hasOnly(value, count);
}

export type BatchRegisterTargetsRequest = T.BatchRegisterTargetsRequest;
export const BatchRegisterTargetsRequest: Validator<T.BatchRegisterTargetsRequest> = /* @__PURE__ */ createValidator<T.BatchRegisterTargetsRequest>('request', checkBatchRegisterTargetsRequest);
export const isBatchRegisterTargetsRequest = (value: unknown): value is T.BatchRegisterTargetsRequest => BatchRegisterTargetsRequest.is(value);
export function assertBatchRegisterTargetsRequest(value: unknown): asserts value is T.BatchRegisterTargetsRequest {
  assertValid(BatchRegisterTargetsRequest, 'BatchRegisterTargetsRequest', value);
}

function checkModifyTargetPortRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 4;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Targets'];
  if (!isList(v, checkTarget)) count = fail('Targets', 1, [checkTarget]);
  v = value['NewPort'];
  if (!isInteger(v)) count = fail('NewPort', 1, 1);
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LocationId');
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Domain');
  v = value['Url'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Url');
  return hasOnly(value, count);
}

export type ModifyTargetPortRequest = T.ModifyTargetPortRequest;
export const ModifyTargetPortRequest: Validator<T.ModifyTargetPortRequest> = /* @__PURE__ */ createValidator<T.ModifyTargetPortRequest>('request', checkModifyTargetPortRequest);
export const isModifyTargetPortRequest = (value: unknown): value is T.ModifyTargetPortRequest => ModifyTargetPortRequest.is(value);
export function assertModifyTargetPortRequest(value: unknown): asserts value is T.ModifyTargetPortRequest {
  assertValid(ModifyTargetPortRequest, 'ModifyTargetPortRequest', value);
}

function checkModifyTargetWeightRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LocationId');
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Domain');
  v = value['Url'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Url');
  v = value['Targets'];
  if (v !== undefined && (count++, !isList(v, checkTarget))) count = fail('Targets', 0, [checkTarget]);
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v, 0, 100))) count = fail('Weight', 0, 1, range(0, 100));
  return hasOnly(value, count);
}

export type ModifyTargetWeightRequest = T.ModifyTargetWeightRequest;
export const ModifyTargetWeightRequest: Validator<T.ModifyTargetWeightRequest> = /* @__PURE__ */ createValidator<T.ModifyTargetWeightRequest>('request', checkModifyTargetWeightRequest);
export const isModifyTargetWeightRequest = (value: unknown): value is T.ModifyTargetWeightRequest => ModifyTargetWeightRequest.is(value);
export function assertModifyTargetWeightRequest(value: unknown): asserts value is T.ModifyTargetWeightRequest {
  assertValid(ModifyTargetWeightRequest, 'ModifyTargetWeightRequest', value);
}

function checkBatchModifyTargetWeightRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ModifyList'];
  if (!isList(v, checkRsWeightRule)) count = fail('ModifyList', 1, [checkRsWeightRule]);
  return hasOnly(value, count);
}

export type BatchModifyTargetWeightRequest = T.BatchModifyTargetWeightRequest;
export const BatchModifyTargetWeightRequest: Validator<T.BatchModifyTargetWeightRequest> = /* @__PURE__ */ createValidator<T.BatchModifyTargetWeightRequest>('request', checkBatchModifyTargetWeightRequest);
export const isBatchModifyTargetWeightRequest = (value: unknown): value is T.BatchModifyTargetWeightRequest => BatchModifyTargetWeightRequest.is(value);
export function assertBatchModifyTargetWeightRequest(value: unknown): asserts value is T.BatchModifyTargetWeightRequest {
  assertValid(BatchModifyTargetWeightRequest, 'BatchModifyTargetWeightRequest', value);
}

function checkDeregisterTargetsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Targets'];
  if (!isList(v, checkTarget, 0, 20)) count = fail('Targets', 1, [checkTarget, size(0, 20)]);
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LocationId');
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Domain');
  v = value['Url'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Url');
  return hasOnly(value, count);
}

export type DeregisterTargetsRequest = T.DeregisterTargetsRequest;
export const DeregisterTargetsRequest: Validator<T.DeregisterTargetsRequest> = /* @__PURE__ */ createValidator<T.DeregisterTargetsRequest>('request', checkDeregisterTargetsRequest);
export const isDeregisterTargetsRequest = (value: unknown): value is T.DeregisterTargetsRequest => DeregisterTargetsRequest.is(value);
export function assertDeregisterTargetsRequest(value: unknown): asserts value is T.DeregisterTargetsRequest {
  assertValid(DeregisterTargetsRequest, 'DeregisterTargetsRequest', value);
}

function checkBatchDeregisterTargetsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['Targets'];
  if (!isList(v, checkBatchTarget)) count = fail('Targets', 1, [checkBatchTarget]);
  return hasOnly(value, count);
}

export type BatchDeregisterTargetsRequest = T.BatchDeregisterTargetsRequest;
export const BatchDeregisterTargetsRequest: Validator<T.BatchDeregisterTargetsRequest> = /* @__PURE__ */ createValidator<T.BatchDeregisterTargetsRequest>('request', checkBatchDeregisterTargetsRequest);
export const isBatchDeregisterTargetsRequest = (value: unknown): value is T.BatchDeregisterTargetsRequest => BatchDeregisterTargetsRequest.is(value);
export function assertBatchDeregisterTargetsRequest(value: unknown): asserts value is T.BatchDeregisterTargetsRequest {
  assertValid(BatchDeregisterTargetsRequest, 'BatchDeregisterTargetsRequest', value);
}

function checkDescribeTargetHealthRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerIds'];
  if (!isList(v, isString)) count = fail('LoadBalancerIds', 1, [0]);
  return hasOnly(value, count);
}

export type DescribeTargetHealthRequest = T.DescribeTargetHealthRequest;
export const DescribeTargetHealthRequest: Validator<T.DescribeTargetHealthRequest> = /* @__PURE__ */ createValidator<T.DescribeTargetHealthRequest>('request', checkDescribeTargetHealthRequest);
export const isDescribeTargetHealthRequest = (value: unknown): value is T.DescribeTargetHealthRequest => DescribeTargetHealthRequest.is(value);
export function assertDescribeTargetHealthRequest(value: unknown): asserts value is T.DescribeTargetHealthRequest {
  assertValid(DescribeTargetHealthRequest, 'DescribeTargetHealthRequest', value);
}

function checkDeregisterFunctionTargetsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['FunctionTargets'];
  if (!isList(v, checkFunctionTarget)) count = fail('FunctionTargets', 1, [checkFunctionTarget]);
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LocationId');
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Domain');
  v = value['Url'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Url');
  return hasOnly(value, count);
}

export type DeregisterFunctionTargetsRequest = T.DeregisterFunctionTargetsRequest;
export const DeregisterFunctionTargetsRequest: Validator<T.DeregisterFunctionTargetsRequest> = /* @__PURE__ */ createValidator<T.DeregisterFunctionTargetsRequest>('request', checkDeregisterFunctionTargetsRequest);
export const isDeregisterFunctionTargetsRequest = (value: unknown): value is T.DeregisterFunctionTargetsRequest => DeregisterFunctionTargetsRequest.is(value);
export function assertDeregisterFunctionTargetsRequest(value: unknown): asserts value is T.DeregisterFunctionTargetsRequest {
  assertValid(DeregisterFunctionTargetsRequest, 'DeregisterFunctionTargetsRequest', value);
}

function checkDescribeCrossTargetsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['Limit'];
  if (v !== undefined && (count++, !isInteger(v, -Infinity, 100))) count = fail('Limit', 0, 1, range(-Infinity, 100));
  v = value['Offset'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Offset', 0, 1);
  v = value['Filters'];
  if (v !== undefined && (count++, !isList(v, checkFilter))) count = fail('Filters', 0, [checkFilter]);
  return hasOnly(value, count);
}

export type DescribeCrossTargetsRequest = T.DescribeCrossTargetsRequest;
export const DescribeCrossTargetsRequest: Validator<T.DescribeCrossTargetsRequest> = /* @__PURE__ */ createValidator<T.DescribeCrossTargetsRequest>('request', checkDescribeCrossTargetsRequest);
export const isDescribeCrossTargetsRequest = (value: unknown): value is T.DescribeCrossTargetsRequest => DescribeCrossTargetsRequest.is(value);
export function assertDescribeCrossTargetsRequest(value: unknown): asserts value is T.DescribeCrossTargetsRequest {
  assertValid(DescribeCrossTargetsRequest, 'DescribeCrossTargetsRequest', value);
}

function checkModifyFunctionTargetsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['FunctionTargets'];
  if (!isList(v, checkFunctionTarget)) count = fail('FunctionTargets', 1, [checkFunctionTarget]);
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LocationId');
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Domain');
  v = value['Url'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Url');
  return hasOnly(value, count);
}

export type ModifyFunctionTargetsRequest = T.ModifyFunctionTargetsRequest;
export const ModifyFunctionTargetsRequest: Validator<T.ModifyFunctionTargetsRequest> = /* @__PURE__ */ createValidator<T.ModifyFunctionTargetsRequest>('request', checkModifyFunctionTargetsRequest);
export const isModifyFunctionTargetsRequest = (value: unknown): value is T.ModifyFunctionTargetsRequest => ModifyFunctionTargetsRequest.is(value);
export function assertModifyFunctionTargetsRequest(value: unknown): asserts value is T.ModifyFunctionTargetsRequest {
  assertValid(ModifyFunctionTargetsRequest, 'ModifyFunctionTargetsRequest', value);
}

function checkRegisterFunctionTargetsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['FunctionTargets'];
  if (!isList(v, checkFunctionTarget)) count = fail('FunctionTargets', 1, [checkFunctionTarget]);
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LocationId');
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Domain');
  v = value['Url'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Url');
  return hasOnly(value, count);
}

export type RegisterFunctionTargetsRequest = T.RegisterFunctionTargetsRequest;
export const RegisterFunctionTargetsRequest: Validator<T.RegisterFunctionTargetsRequest> = /* @__PURE__ */ createValidator<T.RegisterFunctionTargetsRequest>('request', checkRegisterFunctionTargetsRequest);
export const isRegisterFunctionTargetsRequest = (value: unknown): value is T.RegisterFunctionTargetsRequest => RegisterFunctionTargetsRequest.is(value);
export function assertRegisterFunctionTargetsRequest(value: unknown): asserts value is T.RegisterFunctionTargetsRequest {
  assertValid(RegisterFunctionTargetsRequest, 'RegisterFunctionTargetsRequest', value);
}

function checkDescribeTargetsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerIds'];
  if (v !== undefined && (count++, !isList(v, isString, 0, 20))) count = fail('ListenerIds', 0, [0, size(0, 20)]);
  v = value['Protocol'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Protocol');
  v = value['Port'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Port', 0, 1);
  v = value['Filters'];
  if (v !== undefined && (count++, !isList(v, checkFilter))) count = fail('Filters', 0, [checkFilter]);
  return hasOnly(value, count);
}

export type DescribeTargetsRequest = T.DescribeTargetsRequest;
export const DescribeTargetsRequest: Validator<T.DescribeTargetsRequest> = /* @__PURE__ */ createValidator<T.DescribeTargetsRequest>('request', checkDescribeTargetsRequest);
export const isDescribeTargetsRequest = (value: unknown): value is T.DescribeTargetsRequest => DescribeTargetsRequest.is(value);
export function assertDescribeTargetsRequest(value: unknown): asserts value is T.DescribeTargetsRequest {
  assertValid(DescribeTargetsRequest, 'DescribeTargetsRequest', value);
}

function checkDescribeTargetGroupsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['TargetGroupIds'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('TargetGroupIds', 0, [0]);
  v = value['Limit'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Limit', 0, 1);
  v = value['Offset'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Offset', 0, 1);
  v = value['Filters'];
  if (v !== undefined && (count++, !isList(v, checkFilter))) count = fail('Filters', 0, [checkFilter]);
  if (value['Filters'] !== undefined && value['TargetGroupIds'] !== undefined) count = fail('Filters', 'nothing beside TargetGroupIds');
  return hasOnly(value, count);
}

export type DescribeTargetGroupsRequest = T.DescribeTargetGroupsRequest;
export const DescribeTargetGroupsRequest: Validator<T.DescribeTargetGroupsRequest> = /* @__PURE__ */ createValidator<T.DescribeTargetGroupsRequest>('request', checkDescribeTargetGroupsRequest);
export const isDescribeTargetGroupsRequest = (value: unknown): value is T.DescribeTargetGroupsRequest => DescribeTargetGroupsRequest.is(value);
export function assertDescribeTargetGroupsRequest(value: unknown): asserts value is T.DescribeTargetGroupsRequest {
  assertValid(DescribeTargetGroupsRequest, 'DescribeTargetGroupsRequest', value);
}

function checkDescribeTargetGroupListRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['TargetGroupIds'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('TargetGroupIds', 0, [0]);
  v = value['Filters'];
  if (v !== undefined && (count++, !isList(v, checkFilter))) count = fail('Filters', 0, [checkFilter]);
  v = value['Offset'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Offset', 0, 1);
  v = value['Limit'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Limit', 0, 1);
  if (value['TargetGroupIds'] !== undefined && value['Filters'] !== undefined) count = fail('TargetGroupIds', 'nothing beside Filters');
  return hasOnly(value, count);
}

export type DescribeTargetGroupListRequest = T.DescribeTargetGroupListRequest;
export const DescribeTargetGroupListRequest: Validator<T.DescribeTargetGroupListRequest> = /* @__PURE__ */ createValidator<T.DescribeTargetGroupListRequest>('request', checkDescribeTargetGroupListRequest);
export const isDescribeTargetGroupListRequest = (value: unknown): value is T.DescribeTargetGroupListRequest => DescribeTargetGroupListRequest.is(value);
export function assertDescribeTargetGroupListRequest(value: unknown): asserts value is T.DescribeTargetGroupListRequest {
  assertValid(DescribeTargetGroupListRequest, 'DescribeTargetGroupListRequest', value);
}

function checkDescribeTargetGroupInstancesRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Filters'];
  if (!isList(v, checkFilter)) count = fail('Filters', 1, [checkFilter]);
  v = value['Limit'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Limit', 0, 1);
  v = value['Offset'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Offset', 0, 1);
  return hasOnly(value, count);
}

export type DescribeTargetGroupInstancesRequest = T.DescribeTargetGroupInstancesRequest;
export const DescribeTargetGroupInstancesRequest: Validator<T.DescribeTargetGroupInstancesRequest> = /* @__PURE__ */ createValidator<T.DescribeTargetGroupInstancesRequest>('request', checkDescribeTargetGroupInstancesRequest);
export const isDescribeTargetGroupInstancesRequest = (value: unknown): value is T.DescribeTargetGroupInstancesRequest => DescribeTargetGroupInstancesRequest.is(value);
export function assertDescribeTargetGroupInstancesRequest(value: unknown): asserts value is T.DescribeTargetGroupInstancesRequest {
  assertValid(DescribeTargetGroupInstancesRequest, 'DescribeTargetGroupInstancesRequest', value);
}

function checkCreateTargetGroupRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['TargetGroupName'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 50))) count = fail('TargetGroupName', 0, 0, length(0, 50));
  v = value['VpcId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('VpcId');
  v = value['Port'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Port', 0, 1);
  v = value['TargetGroupInstances'];
  if (v !== undefined && (count++, !isList(v, checkTargetGroupInstance))) count = fail('TargetGroupInstances', 0, [checkTargetGroupInstance]);
  return hasOnly(value, count);
}

export type CreateTargetGroupRequest = T.CreateTargetGroupRequest;
export const CreateTargetGroupRequest: Validator<T.CreateTargetGroupRequest> = /* @__PURE__ */ createValidator<T.CreateTargetGroupRequest>('request', checkCreateTargetGroupRequest);
export const isCreateTargetGroupRequest = (value: unknown): value is T.CreateTargetGroupRequest => CreateTargetGroupRequest.is(value);
export function assertCreateTargetGroupRequest(value: unknown): asserts value is T.CreateTargetGroupRequest {
  assertValid(CreateTargetGroupRequest, 'CreateTargetGroupRequest', value);
}

function checkModifyTargetGroupAttributeRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') count = fail('TargetGroupId', 1);
  v = value['TargetGroupName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('TargetGroupName');
  v = value['Port'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Port', 0, 1);
  return hasOnly(value, count);
}

export type ModifyTargetGroupAttributeRequest = T.ModifyTargetGroupAttributeRequest;
export const ModifyTargetGroupAttributeRequest: Validator<T.ModifyTargetGroupAttributeRequest> = /* @__PURE__ */ createValidator<T.ModifyTargetGroupAttributeRequest>('request', checkModifyTargetGroupAttributeRequest);
export const isModifyTargetGroupAttributeRequest = (value: unknown): value is T.ModifyTargetGroupAttributeRequest => ModifyTargetGroupAttributeRequest.is(value);
export function assertModifyTargetGroupAttributeRequest(value: unknown): asserts value is T.ModifyTargetGroupAttributeRequest {
  assertValid(ModifyTargetGroupAttributeRequest, 'ModifyTargetGroupAttributeRequest', value);
}

function checkModifyTargetGroupInstancesWeightRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') count = fail('TargetGroupId', 1);
  v = value['TargetGroupInstances'];
  if (!isList(v, checkTargetGroupInstance)) count = fail('TargetGroupInstances', 1, [checkTargetGroupInstance]);
  return hasOnly(value, count);
}

export type ModifyTargetGroupInstancesWeightRequest = T.ModifyTargetGroupInstancesWeightRequest;
export const ModifyTargetGroupInstancesWeightRequest: Validator<T.ModifyTargetGroupInstancesWeightRequest> = /* @__PURE__ */ createValidator<T.ModifyTargetGroupInstancesWeightRequest>('request', checkModifyTargetGroupInstancesWeightRequest);
export const isModifyTargetGroupInstancesWeightRequest = (value: unknown): value is T.ModifyTargetGroupInstancesWeightRequest => ModifyTargetGroupInstancesWeightRequest.is(value);
export function assertModifyTargetGroupInstancesWeightRequest(value: unknown): asserts value is T.ModifyTargetGroupInstancesWeightRequest {
  assertValid(ModifyTargetGroupInstancesWeightRequest, 'ModifyTargetGroupInstancesWeightRequest', value);
}

function checkModifyTargetGroupInstancesPortRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') count = fail('TargetGroupId', 1);
  v = value['TargetGroupInstances'];
  if (!isList(v, checkTargetGroupInstance)) count = fail('TargetGroupInstances', 1, [checkTargetGroupInstance]);
  return hasOnly(value, count);
}

export type ModifyTargetGroupInstancesPortRequest = T.ModifyTargetGroupInstancesPortRequest;
export const ModifyTargetGroupInstancesPortRequest: Validator<T.ModifyTargetGroupInstancesPortRequest> = /* @__PURE__ */ createValidator<T.ModifyTargetGroupInstancesPortRequest>('request', checkModifyTargetGroupInstancesPortRequest);
export const isModifyTargetGroupInstancesPortRequest = (value: unknown): value is T.ModifyTargetGroupInstancesPortRequest => ModifyTargetGroupInstancesPortRequest.is(value);
export function assertModifyTargetGroupInstancesPortRequest(value: unknown): asserts value is T.ModifyTargetGroupInstancesPortRequest {
  assertValid(ModifyTargetGroupInstancesPortRequest, 'ModifyTargetGroupInstancesPortRequest', value);
}

function checkDeleteTargetGroupsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['TargetGroupIds'];
  if (!isList(v, isString)) count = fail('TargetGroupIds', 1, [0]);
  return hasOnly(value, count);
}

export type DeleteTargetGroupsRequest = T.DeleteTargetGroupsRequest;
export const DeleteTargetGroupsRequest: Validator<T.DeleteTargetGroupsRequest> = /* @__PURE__ */ createValidator<T.DeleteTargetGroupsRequest>('request', checkDeleteTargetGroupsRequest);
export const isDeleteTargetGroupsRequest = (value: unknown): value is T.DeleteTargetGroupsRequest => DeleteTargetGroupsRequest.is(value);
export function assertDeleteTargetGroupsRequest(value: unknown): asserts value is T.DeleteTargetGroupsRequest {
  assertValid(DeleteTargetGroupsRequest, 'DeleteTargetGroupsRequest', value);
}

function checkRegisterTargetGroupInstancesRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') count = fail('TargetGroupId', 1);
  v = value['TargetGroupInstances'];
  if (!isList(v, checkTargetGroupInstance)) count = fail('TargetGroupInstances', 1, [checkTargetGroupInstance]);
  return hasOnly(value, count);
}

export type RegisterTargetGroupInstancesRequest = T.RegisterTargetGroupInstancesRequest;
export const RegisterTargetGroupInstancesRequest: Validator<T.RegisterTargetGroupInstancesRequest> = /* @__PURE__ */ createValidator<T.RegisterTargetGroupInstancesRequest>('request', checkRegisterTargetGroupInstancesRequest);
export const isRegisterTargetGroupInstancesRequest = (value: unknown): value is T.RegisterTargetGroupInstancesRequest => RegisterTargetGroupInstancesRequest.is(value);
export function assertRegisterTargetGroupInstancesRequest(value: unknown): asserts value is T.RegisterTargetGroupInstancesRequest {
  assertValid(RegisterTargetGroupInstancesRequest, 'RegisterTargetGroupInstancesRequest', value);
}

function checkAssociateTargetGroupsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Associations'];
  if (!isList(v, checkTargetGroupAssociation)) count = fail('Associations', 1, [checkTargetGroupAssociation]);
  return hasOnly(value, count);
}

export type AssociateTargetGroupsRequest = T.AssociateTargetGroupsRequest;
export const AssociateTargetGroupsRequest: Validator<T.AssociateTargetGroupsRequest> = /* @__PURE__ */ createValidator<T.AssociateTargetGroupsRequest>('request', checkAssociateTargetGroupsRequest);
export const isAssociateTargetGroupsRequest = (value: unknown): value is T.AssociateTargetGroupsRequest => AssociateTargetGroupsRequest.is(value);
export function assertAssociateTargetGroupsRequest(value: unknown): asserts value is T.AssociateTargetGroupsRequest {
  assertValid(AssociateTargetGroupsRequest, 'AssociateTargetGroupsRequest', value);
}

function checkDeregisterTargetGroupInstancesRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') count = fail('TargetGroupId', 1);
  v = value['TargetGroupInstances'];
  if (!isList(v, checkTargetGroupInstance)) count = fail('TargetGroupInstances', 1, [checkTargetGroupInstance]);
  return hasOnly(value, count);
}

export type DeregisterTargetGroupInstancesRequest = T.DeregisterTargetGroupInstancesRequest;
export const DeregisterTargetGroupInstancesRequest: Validator<T.DeregisterTargetGroupInstancesRequest> = /* @__PURE__ */ createValidator<T.DeregisterTargetGroupInstancesRequest>('request', checkDeregisterTargetGroupInstancesRequest);
export const isDeregisterTargetGroupInstancesRequest = (value: unknown): value is T.DeregisterTargetGroupInstancesRequest => DeregisterTargetGroupInstancesRequest.is(value);
export function assertDeregisterTargetGroupInstancesRequest(value: unknown): asserts value is T.DeregisterTargetGroupInstancesRequest {
  assertValid(DeregisterTargetGroupInstancesRequest, 'DeregisterTargetGroupInstancesRequest', value);
}

function checkDisassociateTargetGroupsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Associations'];
  if (!isList(v, checkTargetGroupAssociation)) count = fail('Associations', 1, [checkTargetGroupAssociation]);
  return hasOnly(value, count);
}

export type DisassociateTargetGroupsRequest = T.DisassociateTargetGroupsRequest;
export const DisassociateTargetGroupsRequest: Validator<T.DisassociateTargetGroupsRequest> = /* @__PURE__ */ createValidator<T.DisassociateTargetGroupsRequest>('request', checkDisassociateTargetGroupsRequest);
export const isDisassociateTargetGroupsRequest = (value: unknown): value is T.DisassociateTargetGroupsRequest => DisassociateTargetGroupsRequest.is(value);
export function assertDisassociateTargetGroupsRequest(value: unknown): asserts value is T.DisassociateTargetGroupsRequest {
  assertValid(DisassociateTargetGroupsRequest, 'DisassociateTargetGroupsRequest', value);
}

function checkDescribeRewriteRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['SourceListenerIds'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('SourceListenerIds', 0, [0]);
  v = value['SourceLocationIds'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('SourceLocationIds', 0, [0]);
  return hasOnly(value, count);
}

export type DescribeRewriteRequest = T.DescribeRewriteRequest;
export const DescribeRewriteRequest: Validator<T.DescribeRewriteRequest> = /* @__PURE__ */ createValidator<T.DescribeRewriteRequest>('request', checkDescribeRewriteRequest);
export const isDescribeRewriteRequest = (value: unknown): value is T.DescribeRewriteRequest => DescribeRewriteRequest.is(value);
export function assertDescribeRewriteRequest(value: unknown): asserts value is T.DescribeRewriteRequest {
  assertValid(DescribeRewriteRequest, 'DescribeRewriteRequest', value);
}

function checkManualRewriteRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 4;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['SourceListenerId'];
  if (typeof v !== 'string') count = fail('SourceListenerId', 1);
  v = value['TargetListenerId'];
  if (typeof v !== 'string') count = fail('TargetListenerId', 1);
  v = value['RewriteInfos'];
  if (!isList(v, checkRewriteLocationMap)) count = fail('RewriteInfos', 1, [checkRewriteLocationMap]);
  return hasOnly(value, count);
}

export type ManualRewriteRequest = T.ManualRewriteRequest;
export const ManualRewriteRequest: Validator<T.ManualRewriteRequest> = /* @__PURE__ */ createValidator<T.ManualRewriteRequest>('request', checkManualRewriteRequest);
export const isManualRewriteRequest = (value: unknown): value is T.ManualRewriteRequest => ManualRewriteRequest.is(value);
export function assertManualRewriteRequest(value: unknown): asserts value is T.ManualRewriteRequest {
  assertValid(ManualRewriteRequest, 'ManualRewriteRequest', value);
}

function checkAutoRewriteRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Domains'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('Domains', 0, [0]);
  v = value['RewriteCodes'];
  if (v !== undefined && (count++, !isList(v, (e) => !(!values18.includes(e))))) count = fail('RewriteCodes', 0, [1], oneOf(values18));
  v = value['TakeUrls'];
  if (v !== undefined && (count++, !isList(v, isBoolean))) count = fail('TakeUrls', 0, [3]);
  return hasOnly(value, count);
}

export type AutoRewriteRequest = T.AutoRewriteRequest;
export const AutoRewriteRequest: Validator<T.AutoRewriteRequest> = /* @__PURE__ */ createValidator<T.AutoRewriteRequest>('request', checkAutoRewriteRequest);
export const isAutoRewriteRequest = (value: unknown): value is T.AutoRewriteRequest => AutoRewriteRequest.is(value);
export function assertAutoRewriteRequest(value: unknown): asserts value is T.AutoRewriteRequest {
  assertValid(AutoRewriteRequest, 'AutoRewriteRequest', value);
}

function checkDeleteRewriteRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 4;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['SourceListenerId'];
  if (typeof v !== 'string') count = fail('SourceListenerId', 1);
  v = value['TargetListenerId'];
  if (typeof v !== 'string') count = fail('TargetListenerId', 1);
  v = value['RewriteInfos'];
  if (!isList(v, checkRewriteLocationMap)) count = fail('RewriteInfos', 1, [checkRewriteLocationMap]);
  return hasOnly(value, count);
}

export type DeleteRewriteRequest = T.DeleteRewriteRequest;
export const DeleteRewriteRequest: Validator<T.DeleteRewriteRequest> = /* @__PURE__ */ createValidator<T.DeleteRewriteRequest>('request', checkDeleteRewriteRequest);
export const isDeleteRewriteRequest = (value: unknown): value is T.DeleteRewriteRequest => DeleteRewriteRequest.is(value);
export function assertDeleteRewriteRequest(value: unknown): asserts value is T.DeleteRewriteRequest {
  assertValid(DeleteRewriteRequest, 'DeleteRewriteRequest', value);
}

function checkModifyLoadBalancersProjectRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerIds'];
  if (!isList(v, isString)) count = fail('LoadBalancerIds', 1, [0]);
  v = value['ProjectId'];
  if (!isInteger(v)) count = fail('ProjectId', 1, 1);
  return hasOnly(value, count);
}

export type ModifyLoadBalancersProjectRequest = T.ModifyLoadBalancersProjectRequest;
export const ModifyLoadBalancersProjectRequest: Validator<T.ModifyLoadBalancersProjectRequest> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancersProjectRequest>('request', checkModifyLoadBalancersProjectRequest);
export const isModifyLoadBalancersProjectRequest = (value: unknown): value is T.ModifyLoadBalancersProjectRequest => ModifyLoadBalancersProjectRequest.is(value);
export function assertModifyLoadBalancersProjectRequest(value: unknown): asserts value is T.ModifyLoadBalancersProjectRequest {
  assertValid(ModifyLoadBalancersProjectRequest, 'ModifyLoadBalancersProjectRequest', value);
}

function checkInquiryPriceCreateLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerType'];
  if (!values1.includes(v)) count = fail('LoadBalancerType', 1, 0, oneOf(values1));
  v = value['LoadBalancerChargeType'];
  if (typeof v !== 'string') count = fail('LoadBalancerChargeType', 1);
  v = value['LoadBalancerChargePrepaid'];
  if (v !== undefined && (count++, !checkLBChargePrepaid(v))) count = fail('LoadBalancerChargePrepaid', 0, checkLBChargePrepaid);
  v = value['InternetAccessible'];
  if (v !== undefined && (count++, !checkInternetAccessible(v))) count = fail('InternetAccessible', 0, checkInternetAccessible);
  v = value['GoodsNum'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('GoodsNum', 0, 1);
  v = value['ZoneId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('ZoneId');
  v = value['SlaType'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('SlaType');
  v = value['AddressIPVersion'];
  if (v !== undefined && (count++, !values19.includes(v))) count = fail('AddressIPVersion', 0, 0, oneOfAnyCase(values19));
  v = value['VipIsp'];
  if (v !== undefined && (count++, !values7.includes(v))) count = fail('VipIsp', 0, 0, oneOf(values7));
  return hasOnly(value, count);
}

export type InquiryPriceCreateLoadBalancerRequest = T.InquiryPriceCreateLoadBalancerRequest;
export const InquiryPriceCreateLoadBalancerRequest: Validator<T.InquiryPriceCreateLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.InquiryPriceCreateLoadBalancerRequest>('request', checkInquiryPriceCreateLoadBalancerRequest);
export const isInquiryPriceCreateLoadBalancerRequest = (value: unknown): value is T.InquiryPriceCreateLoadBalancerRequest => InquiryPriceCreateLoadBalancerRequest.is(value);
export function assertInquiryPriceCreateLoadBalancerRequest(value: unknown): asserts value is T.InquiryPriceCreateLoadBalancerRequest {
  assertValid(InquiryPriceCreateLoadBalancerRequest, 'InquiryPriceCreateLoadBalancerRequest', value);
}

function checkInquiryPriceModifyLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['InternetAccessible'];
  if (!checkInternetAccessible(v)) count = fail('InternetAccessible', 1, checkInternetAccessible);
  return hasOnly(value, count);
}

export type InquiryPriceModifyLoadBalancerRequest = T.InquiryPriceModifyLoadBalancerRequest;
export const InquiryPriceModifyLoadBalancerRequest: Validator<T.InquiryPriceModifyLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.InquiryPriceModifyLoadBalancerRequest>('request', checkInquiryPriceModifyLoadBalancerRequest);
export const isInquiryPriceModifyLoadBalancerRequest = (value: unknown): value is T.InquiryPriceModifyLoadBalancerRequest => InquiryPriceModifyLoadBalancerRequest.is(value);
export function assertInquiryPriceModifyLoadBalancerRequest(value: unknown): asserts value is T.InquiryPriceModifyLoadBalancerRequest {
  assertValid(InquiryPriceModifyLoadBalancerRequest, 'InquiryPriceModifyLoadBalancerRequest', value);
}

function checkInquiryPriceRenewLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['LoadBalancerChargePrepaid'];
  if (!checkLBChargePrepaid(v)) count = fail('LoadBalancerChargePrepaid', 1, checkLBChargePrepaid);
  return hasOnly(value, count);
}

export type InquiryPriceRenewLoadBalancerRequest = T.InquiryPriceRenewLoadBalancerRequest;
export const InquiryPriceRenewLoadBalancerRequest: Validator<T.InquiryPriceRenewLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.InquiryPriceRenewLoadBalancerRequest>('request', checkInquiryPriceRenewLoadBalancerRequest);
export const isInquiryPriceRenewLoadBalancerRequest = (value: unknown): value is T.InquiryPriceRenewLoadBalancerRequest => InquiryPriceRenewLoadBalancerRequest.is(value);
export function assertInquiryPriceRenewLoadBalancerRequest(value: unknown): asserts value is T.InquiryPriceRenewLoadBalancerRequest {
  assertValid(InquiryPriceRenewLoadBalancerRequest, 'InquiryPriceRenewLoadBalancerRequest', value);
}

function checkDescribeLoadBalancerTrafficRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['LoadBalancerRegion'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LoadBalancerRegion');
  return hasOnly(value, count);
}

export type DescribeLoadBalancerTrafficRequest = T.DescribeLoadBalancerTrafficRequest;
export const DescribeLoadBalancerTrafficRequest: Validator<T.DescribeLoadBalancerTrafficRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerTrafficRequest>('request', checkDescribeLoadBalancerTrafficRequest);
export const isDescribeLoadBalancerTrafficRequest = (value: unknown): value is T.DescribeLoadBalancerTrafficRequest => DescribeLoadBalancerTrafficRequest.is(value);
export function assertDescribeLoadBalancerTrafficRequest(value: unknown): asserts value is T.DescribeLoadBalancerTrafficRequest {
  assertValid(DescribeLoadBalancerTrafficRequest, 'DescribeLoadBalancerTrafficRequest', value);
}

function checkDescribeTaskStatusRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['TaskId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('TaskId');
  v = value['DealName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('DealName');
  if (value['TaskId'] === undefined && value['DealName'] === undefined) count = fail('TaskId', 'a value, or one for DealName');
  return hasOnly(value, count);
}

export type DescribeTaskStatusRequest = T.DescribeTaskStatusRequest;
export const DescribeTaskStatusRequest: Validator<T.DescribeTaskStatusRequest> = /* @__PURE__ */ createValidator<T.DescribeTaskStatusRequest>('request', checkDescribeTaskStatusRequest);
export const isDescribeTaskStatusRequest = (value: unknown): value is T.DescribeTaskStatusRequest => DescribeTaskStatusRequest.is(value);
export function assertDescribeTaskStatusRequest(value: unknown): asserts value is T.DescribeTaskStatusRequest {
  assertValid(DescribeTaskStatusRequest, 'DescribeTaskStatusRequest', value);
}

function checkDescribeClsLogSetRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let count = 0;
  return hasOnly(value, count);
}

export type DescribeClsLogSetRequest = T.DescribeClsLogSetRequest;
export const DescribeClsLogSetRequest: Validator<T.DescribeClsLogSetRequest> = /* @__PURE__ */ createValidator<T.DescribeClsLogSetRequest>('request', checkDescribeClsLogSetRequest);
export const isDescribeClsLogSetRequest = (value: unknown): value is T.DescribeClsLogSetRequest => DescribeClsLogSetRequest.is(value);
export function assertDescribeClsLogSetRequest(value: unknown): asserts value is T.DescribeClsLogSetRequest {
  assertValid(DescribeClsLogSetRequest, 'DescribeClsLogSetRequest', value);
}

function checkCreateClsLogSetRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['LogsetName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LogsetName');
  v = value['Period'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Period', 0, 1);
  v = value['LogsetType'];
  if (v !== undefined && (count++, !values20.includes(v))) count = fail('LogsetType', 0, 0, oneOf(values20));
  return hasOnly(value, count);
}

export type CreateClsLogSetRequest = T.CreateClsLogSetRequest;
export const CreateClsLogSetRequest: Validator<T.CreateClsLogSetRequest> = /* @__PURE__ */ createValidator<T.CreateClsLogSetRequest>('request', checkCreateClsLogSetRequest);
export const isCreateClsLogSetRequest = (value: unknown): value is T.CreateClsLogSetRequest => CreateClsLogSetRequest.is(value);
export function assertCreateClsLogSetRequest(value: unknown): asserts value is T.CreateClsLogSetRequest {
  assertValid(CreateClsLogSetRequest, 'CreateClsLogSetRequest', value);
}

function checkCreateTopicRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['TopicName'];
  if (typeof v !== 'string') count = fail('TopicName', 1);
  v = value['PartitionCount'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('PartitionCount', 0, 1);
  v = value['TopicType'];
  if (v !== undefined && (count++, !values20.includes(v))) count = fail('TopicType', 0, 0, oneOf(values20));
  v = value['Period'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Period', 0, 1);
  v = value['StorageType'];
  if (v !== undefined && (count++, !values21.includes(v))) count = fail('StorageType', 0, 0, oneOf(values21));
  return hasOnly(value, count);
}

export type CreateTopicRequest = T.CreateTopicRequest;
export const CreateTopicRequest: Validator<T.CreateTopicRequest> = /* @__PURE__ */ createValidator<T.CreateTopicRequest>('request', checkCreateTopicRequest);
export const isCreateTopicRequest = (value: unknown): value is T.CreateTopicRequest => CreateTopicRequest.is(value);
export function assertCreateTopicRequest(value: unknown): asserts value is T.CreateTopicRequest {
  assertValid(CreateTopicRequest, 'CreateTopicRequest', value);
}

function checkCreateLoadBalancerSnatIpsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['SnatIps'];
  if (!isList(v, checkSnatIp)) count = fail('SnatIps', 1, [checkSnatIp]);
  v = value['Number'];
  if (v !== undefined && (count++, !isInteger(v, -Infinity, 10))) count = fail('Number', 0, 1, range(-Infinity, 10));
  return hasOnly(value, count);
}

export type CreateLoadBalancerSnatIpsRequest = T.CreateLoadBalancerSnatIpsRequest;
export const CreateLoadBalancerSnatIpsRequest: Validator<T.CreateLoadBalancerSnatIpsRequest> = /* @__PURE__ */ createValidator<T.CreateLoadBalancerSnatIpsRequest>('request', checkCreateLoadBalancerSnatIpsRequest);
export const isCreateLoadBalancerSnatIpsRequest = (value: unknown): value is T.CreateLoadBalancerSnatIpsRequest => CreateLoadBalancerSnatIpsRequest.is(value);
export function assertCreateLoadBalancerSnatIpsRequest(value: unknown): asserts value is T.CreateLoadBalancerSnatIpsRequest {
  assertValid(CreateLoadBalancerSnatIpsRequest, 'CreateLoadBalancerSnatIpsRequest', value);
}

function checkDeleteLoadBalancerSnatIpsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['Ips'];
  if (!isList(v, isString)) count = fail('Ips', 1, [0]);
  return hasOnly(value, count);
}

export type DeleteLoadBalancerSnatIpsRequest = T.DeleteLoadBalancerSnatIpsRequest;
export const DeleteLoadBalancerSnatIpsRequest: Validator<T.DeleteLoadBalancerSnatIpsRequest> = /* @__PURE__ */ createValidator<T.DeleteLoadBalancerSnatIpsRequest>('request', checkDeleteLoadBalancerSnatIpsRequest);
export const isDeleteLoadBalancerSnatIpsRequest = (value: unknown): value is T.DeleteLoadBalancerSnatIpsRequest => DeleteLoadBalancerSnatIpsRequest.is(value);
export function assertDeleteLoadBalancerSnatIpsRequest(value: unknown): asserts value is T.DeleteLoadBalancerSnatIpsRequest {
  assertValid(DeleteLoadBalancerSnatIpsRequest, 'DeleteLoadBalancerSnatIpsRequest', value);
}

function checkSetLoadBalancerSecurityGroupsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['SecurityGroups'];
  if (v !== undefined && (count++, !isList(v, isString, 0, 50))) count = fail('SecurityGroups', 0, [0, size(0, 50)]);
  return hasOnly(value, count);
}

export type SetLoadBalancerSecurityGroupsRequest = T.SetLoadBalancerSecurityGroupsRequest;
export const SetLoadBalancerSecurityGroupsRequest: Validator<T.SetLoadBalancerSecurityGroupsRequest> = /* @__PURE__ */ createValidator<T.SetLoadBalancerSecurityGroupsRequest>('request', checkSetLoadBalancerSecurityGroupsRequest);
export const isSetLoadBalancerSecurityGroupsRequest = (value: unknown): value is T.SetLoadBalancerSecurityGroupsRequest => SetLoadBalancerSecurityGroupsRequest.is(value);
export function assertSetLoadBalancerSecurityGroupsRequest(value: unknown): asserts value is T.SetLoadBalancerSecurityGroupsRequest {
  assertValid(SetLoadBalancerSecurityGroupsRequest, 'SetLoadBalancerSecurityGroupsRequest', value);
}

function checkSetSecurityGroupForLoadbalancersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['SecurityGroup'];
  if (typeof v !== 'string') count = fail('SecurityGroup', 1);
  v = value['OperationType'];
  if (!values22.includes(v)) count = fail('OperationType', 1, 0, oneOf(values22));
  v = value['LoadBalancerIds'];
  if (!isList(v, isString)) count = fail('LoadBalancerIds', 1, [0]);
  return hasOnly(value, count);
}

export type SetSecurityGroupForLoadbalancersRequest = T.SetSecurityGroupForLoadbalancersRequest;
export const SetSecurityGroupForLoadbalancersRequest: Validator<T.SetSecurityGroupForLoadbalancersRequest> = /* @__PURE__ */ createValidator<T.SetSecurityGroupForLoadbalancersRequest>('request', checkSetSecurityGroupForLoadbalancersRequest);
export const isSetSecurityGroupForLoadbalancersRequest = (value: unknown): value is T.SetSecurityGroupForLoadbalancersRequest => SetSecurityGroupForLoadbalancersRequest.is(value);
export function assertSetSecurityGroupForLoadbalancersRequest(value: unknown): asserts value is T.SetSecurityGroupForLoadbalancersRequest {
  assertValid(SetSecurityGroupForLoadbalancersRequest, 'SetSecurityGroupForLoadbalancersRequest', value);
}

function checkReplaceCertForLoadBalancersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['OldCertificateId'];
  if (typeof v !== 'string') count = fail('OldCertificateId', 1);
  v = value['Certificate'];
  if (!checkCertificateInput(v)) count = fail('Certificate', 1, checkCertificateInput);
  return hasOnly(value, count);
}

export type ReplaceCertForLoadBalancersRequest = T.ReplaceCertForLoadBalancersRequest;
export const ReplaceCertForLoadBalancersRequest: Validator<T.ReplaceCertForLoadBalancersRequest> = /* @__PURE__ */ createValidator<T.ReplaceCertForLoadBalancersRequest>('request', checkReplaceCertForLoadBalancersRequest);
export const isReplaceCertForLoadBalancersRequest = (value: unknown): value is T.ReplaceCertForLoadBalancersRequest => ReplaceCertForLoadBalancersRequest.is(value);
export function assertReplaceCertForLoadBalancersRequest(value: unknown): asserts value is T.ReplaceCertForLoadBalancersRequest {
  assertValid(ReplaceCertForLoadBalancersRequest, 'ReplaceCertForLoadBalancersRequest', value);
}

function checkDescribeLoadBalancerListByCertIdRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['CertIds'];
  if (!isList(v, isString)) count = fail('CertIds', 1, [0]);
  return hasOnly(value, count);
}

export type DescribeLoadBalancerListByCertIdRequest = T.DescribeLoadBalancerListByCertIdRequest;
export const DescribeLoadBalancerListByCertIdRequest: Validator<T.DescribeLoadBalancerListByCertIdRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerListByCertIdRequest>('request', checkDescribeLoadBalancerListByCertIdRequest);
export const isDescribeLoadBalancerListByCertIdRequest = (value: unknown): value is T.DescribeLoadBalancerListByCertIdRequest => DescribeLoadBalancerListByCertIdRequest.is(value);
export function assertDescribeLoadBalancerListByCertIdRequest(value: unknown): asserts value is T.DescribeLoadBalancerListByCertIdRequest {
  assertValid(DescribeLoadBalancerListByCertIdRequest, 'DescribeLoadBalancerListByCertIdRequest', value);
}

function checkSetLoadBalancerClsLogRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['LogSetId'];
  if (typeof v !== 'string') count = fail('LogSetId', 1);
  v = value['LogTopicId'];
  if (typeof v !== 'string') count = fail('LogTopicId', 1);
  v = value['LogType'];
  if (v !== undefined && (count++, !values20.includes(v))) count = fail('LogType', 0, 0, oneOf(values20));
  return hasOnly(value, count);
}

export type SetLoadBalancerClsLogRequest = T.SetLoadBalancerClsLogRequest;
export const SetLoadBalancerClsLogRequest: Validator<T.SetLoadBalancerClsLogRequest> = /* @__PURE__ */ createValidator<T.SetLoadBalancerClsLogRequest>('request', checkSetLoadBalancerClsLogRequest);
export const isSetLoadBalancerClsLogRequest = (value: unknown): value is T.SetLoadBalancerClsLogRequest => SetLoadBalancerClsLogRequest.is(value);
export function assertSetLoadBalancerClsLogRequest(value: unknown): asserts value is T.SetLoadBalancerClsLogRequest {
  assertValid(SetLoadBalancerClsLogRequest, 'SetLoadBalancerClsLogRequest', value);
}

function checkDescribeQuotaRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let count = 0;
  return hasOnly(value, count);
}

export type DescribeQuotaRequest = T.DescribeQuotaRequest;
export const DescribeQuotaRequest: Validator<T.DescribeQuotaRequest> = /* @__PURE__ */ createValidator<T.DescribeQuotaRequest>('request', checkDescribeQuotaRequest);
export const isDescribeQuotaRequest = (value: unknown): value is T.DescribeQuotaRequest => DescribeQuotaRequest.is(value);
export function assertDescribeQuotaRequest(value: unknown): asserts value is T.DescribeQuotaRequest {
  assertValid(DescribeQuotaRequest, 'DescribeQuotaRequest', value);
}

function checkDescribeResourcesRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['Limit'];
  if (v !== undefined && (count++, !isInteger(v, -Infinity, 100))) count = fail('Limit', 0, 1, range(-Infinity, 100));
  v = value['Offset'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Offset', 0, 1);
  v = value['Filters'];
  if (v !== undefined && (count++, !isList(v, checkFilter))) count = fail('Filters', 0, [checkFilter]);
  return hasOnly(value, count);
}

export type DescribeResourcesRequest = T.DescribeResourcesRequest;
export const DescribeResourcesRequest: Validator<T.DescribeResourcesRequest> = /* @__PURE__ */ createValidator<T.DescribeResourcesRequest>('request', checkDescribeResourcesRequest);
export const isDescribeResourcesRequest = (value: unknown): value is T.DescribeResourcesRequest => DescribeResourcesRequest.is(value);
export function assertDescribeResourcesRequest(value: unknown): asserts value is T.DescribeResourcesRequest {
  assertValid(DescribeResourcesRequest, 'DescribeResourcesRequest', value);
}

function checkDescribeClassicalLBListenersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerIds'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('ListenerIds', 0, [0]);
  v = value['Protocol'];
  if (v !== undefined && (count++, !values23.includes(v))) count = fail('Protocol', 0, 0, oneOf(values23));
  v = value['ListenerPort'];
  if (v !== undefined && (count++, !isInteger(v, 1, 65535))) count = fail('ListenerPort', 0, 1, range(1, 65535));
  v = value['Status'];
  if (v !== undefined && (count++, !values14.includes(v))) count = fail('Status', 0, 1, oneOf(values14));
  return hasOnly(value, count);
}

export type DescribeClassicalLBListenersRequest = T.DescribeClassicalLBListenersRequest;
export const DescribeClassicalLBListenersRequest: Validator<T.DescribeClassicalLBListenersRequest> = /* @__PURE__ */ createValidator<T.DescribeClassicalLBListenersRequest>('request', checkDescribeClassicalLBListenersRequest);
export const isDescribeClassicalLBListenersRequest = (value: unknown): value is T.DescribeClassicalLBListenersRequest => DescribeClassicalLBListenersRequest.is(value);
export function assertDescribeClassicalLBListenersRequest(value: unknown): asserts value is T.DescribeClassicalLBListenersRequest {
  assertValid(DescribeClassicalLBListenersRequest, 'DescribeClassicalLBListenersRequest', value);
}

function checkDescribeClassicalLBTargetsRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  return hasOnly(value, count);
}

export type DescribeClassicalLBTargetsRequest = T.DescribeClassicalLBTargetsRequest;
export const DescribeClassicalLBTargetsRequest: Validator<T.DescribeClassicalLBTargetsRequest> = /* @__PURE__ */ createValidator<T.DescribeClassicalLBTargetsRequest>('request', checkDescribeClassicalLBTargetsRequest);
export const isDescribeClassicalLBTargetsRequest = (value: unknown): value is T.DescribeClassicalLBTargetsRequest => DescribeClassicalLBTargetsRequest.is(value);
export function assertDescribeClassicalLBTargetsRequest(value: unknown): asserts value is T.DescribeClassicalLBTargetsRequest {
  assertValid(DescribeClassicalLBTargetsRequest, 'DescribeClassicalLBTargetsRequest', value);
}

function checkDescribeClassicalLBHealthStatusRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('ListenerId');
  return hasOnly(value, count);
}

export type DescribeClassicalLBHealthStatusRequest = T.DescribeClassicalLBHealthStatusRequest;
export const DescribeClassicalLBHealthStatusRequest: Validator<T.DescribeClassicalLBHealthStatusRequest> = /* @__PURE__ */ createValidator<T.DescribeClassicalLBHealthStatusRequest>('request', checkDescribeClassicalLBHealthStatusRequest);
export const isDescribeClassicalLBHealthStatusRequest = (value: unknown): value is T.DescribeClassicalLBHealthStatusRequest => DescribeClassicalLBHealthStatusRequest.is(value);
export function assertDescribeClassicalLBHealthStatusRequest(value: unknown): asserts value is T.DescribeClassicalLBHealthStatusRequest {
  assertValid(DescribeClassicalLBHealthStatusRequest, 'DescribeClassicalLBHealthStatusRequest', value);
}

function checkRegisterTargetsWithClassicalLBRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['Targets'];
  if (!isList(v, checkClassicalTargetInfo)) count = fail('Targets', 1, [checkClassicalTargetInfo]);
  return hasOnly(value, count);
}

export type RegisterTargetsWithClassicalLBRequest = T.RegisterTargetsWithClassicalLBRequest;
export const RegisterTargetsWithClassicalLBRequest: Validator<T.RegisterTargetsWithClassicalLBRequest> = /* @__PURE__ */ createValidator<T.RegisterTargetsWithClassicalLBRequest>('request', checkRegisterTargetsWithClassicalLBRequest);
export const isRegisterTargetsWithClassicalLBRequest = (value: unknown): value is T.RegisterTargetsWithClassicalLBRequest => RegisterTargetsWithClassicalLBRequest.is(value);
export function assertRegisterTargetsWithClassicalLBRequest(value: unknown): asserts value is T.RegisterTargetsWithClassicalLBRequest {
  assertValid(RegisterTargetsWithClassicalLBRequest, 'RegisterTargetsWithClassicalLBRequest', value);
}

function checkDeregisterTargetsFromClassicalLBRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['InstanceIds'];
  if (!isList(v, isString)) count = fail('InstanceIds', 1, [0]);
  return hasOnly(value, count);
}

export type DeregisterTargetsFromClassicalLBRequest = T.DeregisterTargetsFromClassicalLBRequest;
export const DeregisterTargetsFromClassicalLBRequest: Validator<T.DeregisterTargetsFromClassicalLBRequest> = /* @__PURE__ */ createValidator<T.DeregisterTargetsFromClassicalLBRequest>('request', checkDeregisterTargetsFromClassicalLBRequest);
export const isDeregisterTargetsFromClassicalLBRequest = (value: unknown): value is T.DeregisterTargetsFromClassicalLBRequest => DeregisterTargetsFromClassicalLBRequest.is(value);
export function assertDeregisterTargetsFromClassicalLBRequest(value: unknown): asserts value is T.DeregisterTargetsFromClassicalLBRequest {
  assertValid(DeregisterTargetsFromClassicalLBRequest, 'DeregisterTargetsFromClassicalLBRequest', value);
}

function checkDescribeClassicalLBByInstanceIdRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['InstanceIds'];
  if (!isList(v, isString)) count = fail('InstanceIds', 1, [0]);
  return hasOnly(value, count);
}

export type DescribeClassicalLBByInstanceIdRequest = T.DescribeClassicalLBByInstanceIdRequest;
export const DescribeClassicalLBByInstanceIdRequest: Validator<T.DescribeClassicalLBByInstanceIdRequest> = /* @__PURE__ */ createValidator<T.DescribeClassicalLBByInstanceIdRequest>('request', checkDescribeClassicalLBByInstanceIdRequest);
export const isDescribeClassicalLBByInstanceIdRequest = (value: unknown): value is T.DescribeClassicalLBByInstanceIdRequest => DescribeClassicalLBByInstanceIdRequest.is(value);
export function assertDescribeClassicalLBByInstanceIdRequest(value: unknown): asserts value is T.DescribeClassicalLBByInstanceIdRequest {
  assertValid(DescribeClassicalLBByInstanceIdRequest, 'DescribeClassicalLBByInstanceIdRequest', value);
}

function checkMigrateClassicalLoadBalancersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerIds'];
  if (!isList(v, isString)) count = fail('LoadBalancerIds', 1, [0]);
  v = value['ExclusiveCluster'];
  if (v !== undefined && (count++, !checkExclusiveCluster(v))) count = fail('ExclusiveCluster', 0, checkExclusiveCluster);
  return hasOnly(value, count);
}

export type MigrateClassicalLoadBalancersRequest = T.MigrateClassicalLoadBalancersRequest;
export const MigrateClassicalLoadBalancersRequest: Validator<T.MigrateClassicalLoadBalancersRequest> = /* @__PURE__ */ createValidator<T.MigrateClassicalLoadBalancersRequest>('request', checkMigrateClassicalLoadBalancersRequest);
export const isMigrateClassicalLoadBalancersRequest = (value: unknown): value is T.MigrateClassicalLoadBalancersRequest => MigrateClassicalLoadBalancersRequest.is(value);
export function assertMigrateClassicalLoadBalancersRequest(value: unknown): asserts value is T.MigrateClassicalLoadBalancersRequest {
  assertValid(MigrateClassicalLoadBalancersRequest, 'MigrateClassicalLoadBalancersRequest', value);
}

function checkInquiryPriceRefundLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  return hasOnly(value, count);
}

export type InquiryPriceRefundLoadBalancerRequest = T.InquiryPriceRefundLoadBalancerRequest;
export const InquiryPriceRefundLoadBalancerRequest: Validator<T.InquiryPriceRefundLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.InquiryPriceRefundLoadBalancerRequest>('request', checkInquiryPriceRefundLoadBalancerRequest);
export const isInquiryPriceRefundLoadBalancerRequest = (value: unknown): value is T.InquiryPriceRefundLoadBalancerRequest => InquiryPriceRefundLoadBalancerRequest.is(value);
export function assertInquiryPriceRefundLoadBalancerRequest(value: unknown): asserts value is T.InquiryPriceRefundLoadBalancerRequest {
  assertValid(InquiryPriceRefundLoadBalancerRequest, 'InquiryPriceRefundLoadBalancerRequest', value);
}

function checkSetCustomizedConfigForLoadBalancerRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['OperationType'];
  if (!values24.includes(v)) count = fail('OperationType', 1, 0, oneOf(values24));
  v = value['UconfigId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('UconfigId');
  v = value['ConfigContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('ConfigContent');
  v = value['ConfigName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('ConfigName');
  v = value['LoadBalancerIds'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('LoadBalancerIds', 0, [0]);
  return hasOnly(value, count);
}

export type SetCustomizedConfigForLoadBalancerRequest = T.SetCustomizedConfigForLoadBalancerRequest;
export const SetCustomizedConfigForLoadBalancerRequest: Validator<T.SetCustomizedConfigForLoadBalancerRequest> = /* @__PURE__ */ createValidator<T.SetCustomizedConfigForLoadBalancerRequest>('request', checkSetCustomizedConfigForLoadBalancerRequest);
export const isSetCustomizedConfigForLoadBalancerRequest = (value: unknown): value is T.SetCustomizedConfigForLoadBalancerRequest => SetCustomizedConfigForLoadBalancerRequest.is(value);
export function assertSetCustomizedConfigForLoadBalancerRequest(value: unknown): asserts value is T.SetCustomizedConfigForLoadBalancerRequest {
  assertValid(SetCustomizedConfigForLoadBalancerRequest, 'SetCustomizedConfigForLoadBalancerRequest', value);
}

function checkDescribeCustomizedConfigListRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['ConfigType'];
  if (!values25.includes(v)) count = fail('ConfigType', 1, 0, oneOf(values25));
  v = value['Offset'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Offset', 0, 1);
  v = value['Limit'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Limit', 0, 1);
  v = value['ConfigName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('ConfigName');
  v = value['UconfigIds'];
  if (v !== undefined && (count++, !isList(v, isString))) count = fail('UconfigIds', 0, [0]);
  v = value['Filters'];
  if (v !== undefined && (count++, !isList(v, checkFilter))) count = fail('Filters', 0, [checkFilter]);
  return hasOnly(value, count);
}

export type DescribeCustomizedConfigListRequest = T.DescribeCustomizedConfigListRequest;
export const DescribeCustomizedConfigListRequest: Validator<T.DescribeCustomizedConfigListRequest> = /* @__PURE__ */ createValidator<T.DescribeCustomizedConfigListRequest>('request', checkDescribeCustomizedConfigListRequest);
export const isDescribeCustomizedConfigListRequest = (value: unknown): value is T.DescribeCustomizedConfigListRequest => DescribeCustomizedConfigListRequest.is(value);
export function assertDescribeCustomizedConfigListRequest(value: unknown): asserts value is T.DescribeCustomizedConfigListRequest {
  assertValid(DescribeCustomizedConfigListRequest, 'DescribeCustomizedConfigListRequest', value);
}

function checkDescribeCustomizedConfigAssociateListRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['UconfigId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('UconfigId');
  v = value['Offset'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Offset', 0, 1);
  v = value['Limit'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Limit', 0, 1);
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Domain');
  return hasOnly(value, count);
}

export type DescribeCustomizedConfigAssociateListRequest = T.DescribeCustomizedConfigAssociateListRequest;
export const DescribeCustomizedConfigAssociateListRequest: Validator<T.DescribeCustomizedConfigAssociateListRequest> = /* @__PURE__ */ createValidator<T.DescribeCustomizedConfigAssociateListRequest>('request', checkDescribeCustomizedConfigAssociateListRequest);
export const isDescribeCustomizedConfigAssociateListRequest = (value: unknown): value is T.DescribeCustomizedConfigAssociateListRequest => DescribeCustomizedConfigAssociateListRequest.is(value);
export function assertDescribeCustomizedConfigAssociateListRequest(value: unknown): asserts value is T.DescribeCustomizedConfigAssociateListRequest {
  assertValid(DescribeCustomizedConfigAssociateListRequest, 'DescribeCustomizedConfigAssociateListRequest', value);
}

function checkDescribeLBListenersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Backends'];
  if (!isList(v, checkLbRsItem)) count = fail('Backends', 1, [checkLbRsItem]);
  return hasOnly(value, count);
}

export type DescribeLBListenersRequest = T.DescribeLBListenersRequest;
export const DescribeLBListenersRequest: Validator<T.DescribeLBListenersRequest> = /* @__PURE__ */ createValidator<T.DescribeLBListenersRequest>('request', checkDescribeLBListenersRequest);
export const isDescribeLBListenersRequest = (value: unknown): value is T.DescribeLBListenersRequest => DescribeLBListenersRequest.is(value);
export function assertDescribeLBListenersRequest(value: unknown): asserts value is T.DescribeLBListenersRequest {
  assertValid(DescribeLBListenersRequest, 'DescribeLBListenersRequest', value);
}

function checkModifyLoadBalancerSlaRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerSla'];
  if (!isList(v, checkSlaUpdateParam)) count = fail('LoadBalancerSla', 1, [checkSlaUpdateParam]);
  return hasOnly(value, count);
}

export type ModifyLoadBalancerSlaRequest = T.ModifyLoadBalancerSlaRequest;
export const ModifyLoadBalancerSlaRequest: Validator<T.ModifyLoadBalancerSlaRequest> = /* @__PURE__ */ createValidator<T.ModifyLoadBalancerSlaRequest>('request', checkModifyLoadBalancerSlaRequest);
export const isModifyLoadBalancerSlaRequest = (value: unknown): value is T.ModifyLoadBalancerSlaRequest => ModifyLoadBalancerSlaRequest.is(value);
export function assertModifyLoadBalancerSlaRequest(value: unknown): asserts value is T.ModifyLoadBalancerSlaRequest {
  assertValid(ModifyLoadBalancerSlaRequest, 'ModifyLoadBalancerSlaRequest', value);
}

function checkDescribeLoadBalancerOverviewRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let count = 0;
  return hasOnly(value, count);
}

export type DescribeLoadBalancerOverviewRequest = T.DescribeLoadBalancerOverviewRequest;
export const DescribeLoadBalancerOverviewRequest: Validator<T.DescribeLoadBalancerOverviewRequest> = /* @__PURE__ */ createValidator<T.DescribeLoadBalancerOverviewRequest>('request', checkDescribeLoadBalancerOverviewRequest);
export const isDescribeLoadBalancerOverviewRequest = (value: unknown): value is T.DescribeLoadBalancerOverviewRequest => DescribeLoadBalancerOverviewRequest.is(value);
export function assertDescribeLoadBalancerOverviewRequest(value: unknown): asserts value is T.DescribeLoadBalancerOverviewRequest {
  assertValid(DescribeLoadBalancerOverviewRequest, 'DescribeLoadBalancerOverviewRequest', value);
}

function checkDescribeIdleLoadBalancersRequest(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['Offset'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Offset', 0, 1);
  v = value['Limit'];
  if (v !== undefined && (count++, !isInteger(v, -Infinity, 100))) count = fail('Limit', 0, 1, range(-Infinity, 100));
  v = value['LoadBalancerRegion'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LoadBalancerRegion');
  return hasOnly(value, count);
}

export type DescribeIdleLoadBalancersRequest = T.DescribeIdleLoadBalancersRequest;
export const DescribeIdleLoadBalancersRequest: Validator<T.DescribeIdleLoadBalancersRequest> = /* @__PURE__ */ createValidator<T.DescribeIdleLoadBalancersRequest>('request', checkDescribeIdleLoadBalancersRequest);
export const isDescribeIdleLoadBalancersRequest = (value: unknown): value is T.DescribeIdleLoadBalancersRequest => DescribeIdleLoadBalancersRequest.is(value);
export function assertDescribeIdleLoadBalancersRequest(value: unknown): asserts value is T.DescribeIdleLoadBalancersRequest {
  assertValid(DescribeIdleLoadBalancersRequest, 'DescribeIdleLoadBalancersRequest', value);
}

