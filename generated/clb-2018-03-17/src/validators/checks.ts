// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

import {
  type Fail,
  hasOnly,
  isBoolean,
  isFloat,
  isInteger,
  isList,
  isObject,
  isOneOf,
  isPlainObject,
  isString,
  isText,
  reject,
} from '../runtime/validate/check.ts';
import { boolean, float, integer, list, nullable, string } from '../runtime/validate/kinds.ts';
import { length, matching, oneOf, range, unless } from '../runtime/validate/limits.ts';
/** Checks of the data types, as the others need them. */
import type * as T from '../types.ts';
import {
  knownCertificateInputSSLMode,
  knownFunctionInfoFunctionQualifierType,
  knownHealthCheckCheckType,
  knownHealthCheckContextType,
  knownHealthCheckHealthSwitch,
  knownHealthCheckHttpCheckMethod,
  knownHealthCheckHttpVersion,
  knownHealthCheckSourceIpType,
  knownInternetAccessibleInternetChargeType,
  knownLBChargePrepaidRenewFlag,
  knownMultiCertInfoSSLMode,
  knownRewriteLocationMapRewriteCode,
  knownRuleInputForwardType,
  knownRuleInputScheduler,
  knownRuleInputTargetType,
  knownSlaUpdateParamSlaType,
  knownTargetType,
} from '../values.ts';

const healthCheckSendContextPattern = /^[ -~]*$/u;

export function checkAssociationItemReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.AssociationItem>(value)) return false;
  let valid = true;
  if (typeof value.LoadBalancerId !== 'string') valid = fail('LoadBalancerId', string);
  if (typeof value.ListenerId !== 'string') valid = fail('ListenerId', string);
  if (value.LocationId !== null && typeof value.LocationId !== 'string') valid = fail('LocationId', nullable(string));
  if (typeof value.Protocol !== 'string') valid = fail('Protocol', string);
  if (!Number.isSafeInteger(value.Port)) valid = fail('Port', integer);
  if (value.Domain !== null && typeof value.Domain !== 'string') valid = fail('Domain', nullable(string));
  if (value.Url !== null && typeof value.Url !== 'string') valid = fail('Url', nullable(string));
  if (typeof value.LoadBalancerName !== 'string') valid = fail('LoadBalancerName', string);
  if (typeof value.ListenerName !== 'string') valid = fail('ListenerName', string);
  return valid;
}

export function checkBackendReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.Backend>(value)) return false;
  let valid = true;
  if (typeof value.Type !== 'string') valid = fail('Type', string);
  if (typeof value.InstanceId !== 'string') valid = fail('InstanceId', string);
  if (!Number.isSafeInteger(value.Port)) valid = fail('Port', integer);
  if (!Number.isSafeInteger(value.Weight)) valid = fail('Weight', integer);
  if (value.PublicIpAddresses !== null && !isList(value.PublicIpAddresses, isString))
    valid = fail('PublicIpAddresses', nullable(list(string)));
  if (value.PrivateIpAddresses !== null && !isList(value.PrivateIpAddresses, isString))
    valid = fail('PrivateIpAddresses', nullable(list(string)));
  if (value.InstanceName !== null && typeof value.InstanceName !== 'string')
    valid = fail('InstanceName', nullable(string));
  if (value.RegisteredTime !== null && typeof value.RegisteredTime !== 'string')
    valid = fail('RegisteredTime', nullable(string));
  if (value.EniId !== null && typeof value.EniId !== 'string') valid = fail('EniId', nullable(string));
  return valid;
}

export function checkBasicTargetGroupInfoReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.BasicTargetGroupInfo>(value)) return false;
  let valid = true;
  if (typeof value.TargetGroupId !== 'string') valid = fail('TargetGroupId', string);
  if (typeof value.TargetGroupName !== 'string') valid = fail('TargetGroupName', string);
  return valid;
}

const batchTargetNames: readonly string[] = ['ListenerId', 'Port', 'InstanceId', 'EniIp', 'Weight', 'LocationId'];

export function checkBatchTarget(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.BatchTarget>(value)) return false;
  let valid = hasOnly(value, batchTargetNames);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isInteger(value.Port)) valid = fail('Port', integer);
  if (value.InstanceId !== undefined && !isString(value.InstanceId)) valid = fail('InstanceId', string);
  if (value.EniIp !== undefined && !isString(value.EniIp)) valid = fail('EniIp', string);
  if (value.Weight !== undefined && !isInteger(value.Weight, 0, 100)) valid = fail('Weight', integer, range(0, 100));
  if (value.LocationId !== undefined && !isString(value.LocationId)) valid = fail('LocationId', string);
  if (value.InstanceId === undefined && value.EniIp === undefined)
    valid = fail('InstanceId', 'a value, or one for EniIp');
  return valid;
}

export function checkBindDetailItemReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.BindDetailItem>(value)) return false;
  let valid = true;
  if (typeof value.LoadBalancerId !== 'string') valid = fail('LoadBalancerId', string);
  if (value.ListenerId !== null && typeof value.ListenerId !== 'string') valid = fail('ListenerId', nullable(string));
  if (value.Domain !== null && typeof value.Domain !== 'string') valid = fail('Domain', nullable(string));
  if (value.LocationId !== null && typeof value.LocationId !== 'string') valid = fail('LocationId', nullable(string));
  if (value.ListenerName !== null && typeof value.ListenerName !== 'string')
    valid = fail('ListenerName', nullable(string));
  if (value.Protocol !== null && typeof value.Protocol !== 'string') valid = fail('Protocol', nullable(string));
  if (value.Vport !== null && !Number.isSafeInteger(value.Vport)) valid = fail('Vport', nullable(integer));
  if (value.Url !== null && typeof value.Url !== 'string') valid = fail('Url', nullable(string));
  if (value.UconfigId !== null && typeof value.UconfigId !== 'string') valid = fail('UconfigId', nullable(string));
  return valid;
}

export function checkBlockedIPReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.BlockedIP>(value)) return false;
  let valid = true;
  if (typeof value.IP !== 'string') valid = fail('IP', string);
  if (typeof value.CreateTime !== 'string') valid = fail('CreateTime', string);
  if (typeof value.ExpireTime !== 'string') valid = fail('ExpireTime', string);
  return valid;
}

export function checkCertIdRelatedWithLoadBalancersReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CertIdRelatedWithLoadBalancers>(value)) return false;
  let valid = true;
  if (typeof value.CertId !== 'string') valid = fail('CertId', string);
  if (value.LoadBalancers !== null && !isList(value.LoadBalancers, checkLoadBalancerReceived))
    valid = fail('LoadBalancers', nullable(list(checkLoadBalancerReceived)));
  return valid;
}

const certInfoNames: readonly string[] = ['CertId', 'CertName', 'CertContent', 'CertKey'];

export function checkCertInfo(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CertInfo>(value)) return false;
  let valid = hasOnly(value, certInfoNames);
  if (value.CertId !== undefined && !isString(value.CertId)) valid = fail('CertId', string);
  if (value.CertName !== undefined && !isString(value.CertName)) valid = fail('CertName', string);
  if (value.CertContent !== undefined && !isString(value.CertContent)) valid = fail('CertContent', string);
  if (value.CertKey !== undefined && !isString(value.CertKey)) valid = fail('CertKey', string);
  if (value.CertContent === undefined && value.CertId === undefined)
    valid = fail('CertContent', 'a value, as there is no CertId');
  if (value.CertKey === undefined && value.CertId === undefined)
    valid = fail('CertKey', 'a value, as there is no CertId');
  if (value.CertName === undefined && value.CertId === undefined)
    valid = fail('CertName', 'a value, as there is no CertId');
  if (value.CertContent === undefined && value.CertId === undefined)
    valid = fail('CertContent', 'a value, as there is no CertId');
  if (value.CertKey === undefined && value.CertId === undefined)
    valid = fail('CertKey', 'a value, as there is no CertId');
  return valid;
}

const certificateInputNames: readonly string[] = [
  'SSLMode',
  'CertId',
  'CertCaId',
  'CertName',
  'CertKey',
  'CertContent',
  'CertCaName',
  'CertCaContent',
];

export function checkCertificateInput(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CertificateInput>(value)) return false;
  let valid = hasOnly(value, certificateInputNames);
  if (value.SSLMode !== undefined && !isOneOf(value.SSLMode, knownCertificateInputSSLMode))
    valid = fail('SSLMode', string, oneOf(knownCertificateInputSSLMode));
  if (value.CertId !== undefined && !isString(value.CertId)) valid = fail('CertId', string);
  if (value.CertCaId !== undefined && !isString(value.CertCaId)) valid = fail('CertCaId', string);
  if (value.CertName !== undefined && !isString(value.CertName)) valid = fail('CertName', string);
  if (value.CertKey !== undefined && !isString(value.CertKey)) valid = fail('CertKey', string);
  if (value.CertContent !== undefined && !isString(value.CertContent)) valid = fail('CertContent', string);
  if (value.CertCaName !== undefined && !isString(value.CertCaName)) valid = fail('CertCaName', string);
  if (value.CertCaContent !== undefined && !isString(value.CertCaContent)) valid = fail('CertCaContent', string);
  if (value.CertContent === undefined && value.CertId === undefined)
    valid = fail('CertContent', 'a value, as there is no CertId');
  if (value.CertKey === undefined && value.CertId === undefined)
    valid = fail('CertKey', 'a value, as there is no CertId');
  if (value.CertName === undefined && value.CertId === undefined)
    valid = fail('CertName', 'a value, as there is no CertId');
  if (value.CertName === undefined && value.CertId === undefined)
    valid = fail('CertName', 'a value, as there is no CertId');
  if (value.CertKey === undefined && value.CertId === undefined)
    valid = fail('CertKey', 'a value, as there is no CertId');
  if (value.CertContent === undefined && value.CertId === undefined)
    valid = fail('CertContent', 'a value, as there is no CertId');
  return valid;
}

export function checkCertificateOutputReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CertificateOutput>(value)) return false;
  let valid = true;
  if (typeof value.SSLMode !== 'string') valid = fail('SSLMode', string);
  if (typeof value.CertId !== 'string') valid = fail('CertId', string);
  if (value.CertCaId !== null && typeof value.CertCaId !== 'string') valid = fail('CertCaId', nullable(string));
  if (value.ExtCertIds !== null && !isList(value.ExtCertIds, isString))
    valid = fail('ExtCertIds', nullable(list(string)));
  return valid;
}

export function checkClassicalHealthReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ClassicalHealth>(value)) return false;
  let valid = true;
  if (typeof value.IP !== 'string') valid = fail('IP', string);
  if (!Number.isSafeInteger(value.Port)) valid = fail('Port', integer);
  if (!Number.isSafeInteger(value.ListenerPort)) valid = fail('ListenerPort', integer);
  if (typeof value.Protocol !== 'string') valid = fail('Protocol', string);
  if (!Number.isSafeInteger(value.HealthStatus)) valid = fail('HealthStatus', integer);
  return valid;
}

export function checkClassicalListenerReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ClassicalListener>(value)) return false;
  let valid = true;
  if (typeof value.ListenerId !== 'string') valid = fail('ListenerId', string);
  if (!Number.isSafeInteger(value.ListenerPort)) valid = fail('ListenerPort', integer);
  if (!Number.isSafeInteger(value.InstancePort)) valid = fail('InstancePort', integer);
  if (typeof value.ListenerName !== 'string') valid = fail('ListenerName', string);
  if (typeof value.Protocol !== 'string') valid = fail('Protocol', string);
  if (!Number.isSafeInteger(value.SessionExpire)) valid = fail('SessionExpire', integer);
  if (!Number.isSafeInteger(value.HealthSwitch)) valid = fail('HealthSwitch', integer);
  if (!Number.isSafeInteger(value.TimeOut)) valid = fail('TimeOut', integer);
  if (!Number.isSafeInteger(value.IntervalTime)) valid = fail('IntervalTime', integer);
  if (!Number.isSafeInteger(value.HealthNum)) valid = fail('HealthNum', integer);
  if (!Number.isSafeInteger(value.UnhealthNum)) valid = fail('UnhealthNum', integer);
  if (typeof value.HttpHash !== 'string') valid = fail('HttpHash', string);
  if (!Number.isSafeInteger(value.HttpCode)) valid = fail('HttpCode', integer);
  if (typeof value.HttpCheckPath !== 'string') valid = fail('HttpCheckPath', string);
  if (typeof value.SSLMode !== 'string') valid = fail('SSLMode', string);
  if (typeof value.CertId !== 'string') valid = fail('CertId', string);
  if (typeof value.CertCaId !== 'string') valid = fail('CertCaId', string);
  if (!Number.isSafeInteger(value.Status)) valid = fail('Status', integer);
  return valid;
}

export function checkClassicalLoadBalancerInfoReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ClassicalLoadBalancerInfo>(value)) return false;
  let valid = true;
  if (typeof value.InstanceId !== 'string') valid = fail('InstanceId', string);
  if (value.LoadBalancerIds !== null && !isList(value.LoadBalancerIds, isString))
    valid = fail('LoadBalancerIds', nullable(list(string)));
  return valid;
}

export function checkClassicalTargetReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ClassicalTarget>(value)) return false;
  let valid = true;
  if (typeof value.Type !== 'string') valid = fail('Type', string);
  if (typeof value.InstanceId !== 'string') valid = fail('InstanceId', string);
  if (!Number.isSafeInteger(value.Weight)) valid = fail('Weight', integer);
  if (value.PublicIpAddresses !== null && !isList(value.PublicIpAddresses, isString))
    valid = fail('PublicIpAddresses', nullable(list(string)));
  if (value.PrivateIpAddresses !== null && !isList(value.PrivateIpAddresses, isString))
    valid = fail('PrivateIpAddresses', nullable(list(string)));
  if (value.InstanceName !== null && typeof value.InstanceName !== 'string')
    valid = fail('InstanceName', nullable(string));
  if (value.RunFlag !== null && !Number.isSafeInteger(value.RunFlag)) valid = fail('RunFlag', nullable(integer));
  return valid;
}

const classicalTargetInfoNames: readonly string[] = ['InstanceId', 'Weight'];

export function checkClassicalTargetInfo(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ClassicalTargetInfo>(value)) return false;
  let valid = hasOnly(value, classicalTargetInfoNames);
  if (!isString(value.InstanceId)) valid = fail('InstanceId', string);
  if (value.Weight !== undefined && !isInteger(value.Weight, 0, 100)) valid = fail('Weight', integer, range(0, 100));
  return valid;
}

const clusterItemNames: readonly string[] = ['ClusterId', 'ClusterName', 'Zone'];

export function checkClusterItem(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ClusterItem>(value)) return false;
  let valid = hasOnly(value, clusterItemNames);
  if (!isString(value.ClusterId)) valid = fail('ClusterId', string);
  if (value.ClusterName != null && !isString(value.ClusterName)) valid = fail('ClusterName', nullable(string));
  if (value.Zone != null && !isString(value.Zone)) valid = fail('Zone', nullable(string));
  return valid;
}

export function checkClusterItemReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ClusterItem>(value)) return false;
  let valid = true;
  if (typeof value.ClusterId !== 'string') valid = fail('ClusterId', string);
  if (value.ClusterName != null && typeof value.ClusterName !== 'string') valid = fail('ClusterName', nullable(string));
  if (value.Zone != null && typeof value.Zone !== 'string') valid = fail('Zone', nullable(string));
  return valid;
}

export function checkConfigListItemReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ConfigListItem>(value)) return false;
  let valid = true;
  if (typeof value.UconfigId !== 'string') valid = fail('UconfigId', string);
  if (typeof value.ConfigType !== 'string') valid = fail('ConfigType', string);
  if (value.ConfigName !== null && typeof value.ConfigName !== 'string') valid = fail('ConfigName', nullable(string));
  if (typeof value.ConfigContent !== 'string') valid = fail('ConfigContent', string);
  if (typeof value.CreateTimestamp !== 'string') valid = fail('CreateTimestamp', string);
  if (typeof value.UpdateTimestamp !== 'string') valid = fail('UpdateTimestamp', string);
  return valid;
}

export function checkCrossTargetsReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.CrossTargets>(value)) return false;
  let valid = true;
  if (typeof value.LocalVpcId !== 'string') valid = fail('LocalVpcId', string);
  if (typeof value.VpcId !== 'string') valid = fail('VpcId', string);
  if (typeof value.IP !== 'string') valid = fail('IP', string);
  if (typeof value.VpcName !== 'string') valid = fail('VpcName', string);
  if (typeof value.EniId !== 'string') valid = fail('EniId', string);
  if (value.InstanceId !== null && typeof value.InstanceId !== 'string') valid = fail('InstanceId', nullable(string));
  if (value.InstanceName !== null && typeof value.InstanceName !== 'string')
    valid = fail('InstanceName', nullable(string));
  if (typeof value.Region !== 'string') valid = fail('Region', string);
  return valid;
}

const exclusiveClusterNames: readonly string[] = ['L4Clusters', 'L7Clusters', 'ClassicalCluster'];

export function checkExclusiveCluster(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ExclusiveCluster>(value)) return false;
  let valid = hasOnly(value, exclusiveClusterNames);
  if (value.L4Clusters != null && !isList(value.L4Clusters, checkClusterItem))
    valid = fail('L4Clusters', nullable(list(checkClusterItem)));
  if (value.L7Clusters != null && !isList(value.L7Clusters, checkClusterItem))
    valid = fail('L7Clusters', nullable(list(checkClusterItem)));
  if (value.ClassicalCluster != null && !checkClusterItem(value.ClassicalCluster))
    valid = fail('ClassicalCluster', nullable(checkClusterItem));
  return valid;
}

export function checkExclusiveClusterReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ExclusiveCluster>(value)) return false;
  let valid = true;
  if (value.L4Clusters != null && !isList(value.L4Clusters, checkClusterItemReceived))
    valid = fail('L4Clusters', nullable(list(checkClusterItemReceived)));
  if (value.L7Clusters != null && !isList(value.L7Clusters, checkClusterItemReceived))
    valid = fail('L7Clusters', nullable(list(checkClusterItemReceived)));
  if (value.ClassicalCluster != null && !checkClusterItemReceived(value.ClassicalCluster))
    valid = fail('ClassicalCluster', nullable(checkClusterItemReceived));
  return valid;
}

export function checkExtraInfoReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ExtraInfo>(value)) return false;
  let valid = true;
  if (value.ZhiTong !== null && typeof value.ZhiTong !== 'boolean') valid = fail('ZhiTong', nullable(boolean));
  if (value.TgwGroupName !== null && typeof value.TgwGroupName !== 'string')
    valid = fail('TgwGroupName', nullable(string));
  return valid;
}

const filterNames: readonly string[] = ['Name', 'Values'];

export function checkFilter(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.Filter>(value)) return false;
  let valid = hasOnly(value, filterNames);
  if (!isString(value.Name)) valid = fail('Name', string);
  if (!isList(value.Values, isString)) valid = fail('Values', list(string));
  return valid;
}

const functionInfoNames: readonly string[] = [
  'FunctionNamespace',
  'FunctionName',
  'FunctionQualifier',
  'FunctionQualifierType',
];

export function checkFunctionInfo(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.FunctionInfo>(value)) return false;
  let valid = hasOnly(value, functionInfoNames);
  if (!isString(value.FunctionNamespace)) valid = fail('FunctionNamespace', string);
  if (!isString(value.FunctionName)) valid = fail('FunctionName', string);
  if (!isString(value.FunctionQualifier)) valid = fail('FunctionQualifier', string);
  if (
    value.FunctionQualifierType != null &&
    !isOneOf(value.FunctionQualifierType, knownFunctionInfoFunctionQualifierType)
  )
    valid = fail('FunctionQualifierType', nullable(string), oneOf(knownFunctionInfoFunctionQualifierType));
  return valid;
}

export function checkFunctionInfoReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.FunctionInfo>(value)) return false;
  let valid = true;
  if (typeof value.FunctionNamespace !== 'string') valid = fail('FunctionNamespace', string);
  if (typeof value.FunctionName !== 'string') valid = fail('FunctionName', string);
  if (typeof value.FunctionQualifier !== 'string') valid = fail('FunctionQualifier', string);
  if (value.FunctionQualifierType != null && typeof value.FunctionQualifierType !== 'string')
    valid = fail('FunctionQualifierType', nullable(string));
  return valid;
}

const functionTargetNames: readonly string[] = ['Function', 'Weight'];

export function checkFunctionTarget(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.FunctionTarget>(value)) return false;
  let valid = hasOnly(value, functionTargetNames);
  if (value.Function !== null && !checkFunctionInfo(value.Function))
    valid = fail('Function', nullable(checkFunctionInfo));
  if (value.Weight !== undefined && !isInteger(value.Weight)) valid = fail('Weight', integer);
  return valid;
}

export function checkFunctionTargetReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.FunctionTarget>(value)) return false;
  let valid = true;
  if (value.Function !== null && !checkFunctionInfoReceived(value.Function))
    valid = fail('Function', nullable(checkFunctionInfoReceived));
  if (value.Weight !== undefined && !Number.isSafeInteger(value.Weight)) valid = fail('Weight', integer);
  return valid;
}

const healthCheckNames: readonly string[] = [
  'HealthSwitch',
  'TimeOut',
  'IntervalTime',
  'HealthNum',
  'UnHealthNum',
  'HttpCode',
  'HttpCheckPath',
  'HttpCheckDomain',
  'HttpCheckMethod',
  'CheckPort',
  'ContextType',
  'SendContext',
  'RecvContext',
  'CheckType',
  'HttpVersion',
  'SourceIpType',
  'ExtendedCode',
];

export function checkHealthCheck(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.HealthCheck>(value)) return false;
  let valid = hasOnly(value, healthCheckNames);
  if (value.HealthSwitch !== undefined && !isOneOf(value.HealthSwitch, knownHealthCheckHealthSwitch))
    valid = fail('HealthSwitch', integer, oneOf(knownHealthCheckHealthSwitch));
  if (value.TimeOut != null && !isInteger(value.TimeOut, 2, 60))
    valid = fail('TimeOut', nullable(integer), range(2, 60));
  if (value.IntervalTime != null && !isInteger(value.IntervalTime, 2, 300))
    valid = fail('IntervalTime', nullable(integer), range(2, 300));
  if (value.HealthNum != null && !isInteger(value.HealthNum, 2, 10))
    valid = fail('HealthNum', nullable(integer), range(2, 10));
  if (value.UnHealthNum != null && !isInteger(value.UnHealthNum, 2, 10))
    valid = fail('UnHealthNum', nullable(integer), range(2, 10));
  if (value.HttpCode != null && !isInteger(value.HttpCode, 1, 31))
    valid = fail('HttpCode', nullable(integer), range(1, 31));
  if (value.HttpCheckPath != null && !isString(value.HttpCheckPath)) valid = fail('HttpCheckPath', nullable(string));
  if (value.HttpCheckDomain != null && !isString(value.HttpCheckDomain))
    valid = fail('HttpCheckDomain', nullable(string));
  if (value.HttpCheckMethod != null && !isOneOf(value.HttpCheckMethod, knownHealthCheckHttpCheckMethod))
    valid = fail('HttpCheckMethod', nullable(string), oneOf(knownHealthCheckHttpCheckMethod));
  if (value.CheckPort != null && !isInteger(value.CheckPort)) valid = fail('CheckPort', nullable(integer));
  if (value.ContextType != null && !isOneOf(value.ContextType, knownHealthCheckContextType))
    valid = fail('ContextType', nullable(string), oneOf(knownHealthCheckContextType));
  if (
    value.SendContext != null &&
    !(isText(value.SendContext, 0, 500) && healthCheckSendContextPattern.test(value.SendContext))
  )
    valid = fail('SendContext', nullable(string), length(0, 500), matching(healthCheckSendContextPattern));
  if (
    value.RecvContext != null &&
    !(isText(value.RecvContext, 0, 500) && healthCheckSendContextPattern.test(value.RecvContext))
  )
    valid = fail('RecvContext', nullable(string), length(0, 500), matching(healthCheckSendContextPattern));
  if (value.CheckType != null && !isOneOf(value.CheckType, knownHealthCheckCheckType))
    valid = fail('CheckType', nullable(string), oneOf(knownHealthCheckCheckType));
  if (value.HttpVersion != null && !isOneOf(value.HttpVersion, knownHealthCheckHttpVersion))
    valid = fail('HttpVersion', nullable(string), oneOf(knownHealthCheckHttpVersion));
  if (value.SourceIpType != null && !isOneOf(value.SourceIpType, knownHealthCheckSourceIpType))
    valid = fail('SourceIpType', nullable(integer), oneOf(knownHealthCheckSourceIpType));
  if (value.ExtendedCode != null && !isString(value.ExtendedCode)) valid = fail('ExtendedCode', nullable(string));
  if (value.ContextType === undefined && value.CheckType === 'CUSTOM')
    valid = fail('ContextType', 'a value, as CheckType is CUSTOM');
  if (value.SendContext === undefined && value.CheckType === 'CUSTOM')
    valid = fail('SendContext', 'a value, as CheckType is CUSTOM');
  if (value.RecvContext === undefined && value.CheckType === 'CUSTOM')
    valid = fail('RecvContext', 'a value, as CheckType is CUSTOM');
  return valid;
}

export function checkHealthCheckReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.HealthCheck>(value)) return false;
  let valid = true;
  if (value.HealthSwitch !== undefined && !Number.isSafeInteger(value.HealthSwitch))
    valid = fail('HealthSwitch', integer);
  if (value.TimeOut != null && !Number.isSafeInteger(value.TimeOut)) valid = fail('TimeOut', nullable(integer));
  if (value.IntervalTime != null && !Number.isSafeInteger(value.IntervalTime))
    valid = fail('IntervalTime', nullable(integer));
  if (value.HealthNum != null && !Number.isSafeInteger(value.HealthNum)) valid = fail('HealthNum', nullable(integer));
  if (value.UnHealthNum != null && !Number.isSafeInteger(value.UnHealthNum))
    valid = fail('UnHealthNum', nullable(integer));
  if (value.HttpCode != null && !Number.isSafeInteger(value.HttpCode)) valid = fail('HttpCode', nullable(integer));
  if (value.HttpCheckPath != null && typeof value.HttpCheckPath !== 'string')
    valid = fail('HttpCheckPath', nullable(string));
  if (value.HttpCheckDomain != null && typeof value.HttpCheckDomain !== 'string')
    valid = fail('HttpCheckDomain', nullable(string));
  if (value.HttpCheckMethod != null && typeof value.HttpCheckMethod !== 'string')
    valid = fail('HttpCheckMethod', nullable(string));
  if (value.CheckPort != null && !Number.isSafeInteger(value.CheckPort)) valid = fail('CheckPort', nullable(integer));
  if (value.ContextType != null && typeof value.ContextType !== 'string') valid = fail('ContextType', nullable(string));
  if (value.SendContext != null && typeof value.SendContext !== 'string') valid = fail('SendContext', nullable(string));
  if (value.RecvContext != null && typeof value.RecvContext !== 'string') valid = fail('RecvContext', nullable(string));
  if (value.CheckType != null && typeof value.CheckType !== 'string') valid = fail('CheckType', nullable(string));
  if (value.HttpVersion != null && typeof value.HttpVersion !== 'string') valid = fail('HttpVersion', nullable(string));
  if (value.SourceIpType != null && !Number.isSafeInteger(value.SourceIpType))
    valid = fail('SourceIpType', nullable(integer));
  if (value.ExtendedCode != null && typeof value.ExtendedCode !== 'string')
    valid = fail('ExtendedCode', nullable(string));
  return valid;
}

export function checkIdleLoadBalancerReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.IdleLoadBalancer>(value)) return false;
  let valid = true;
  if (typeof value.LoadBalancerId !== 'string') valid = fail('LoadBalancerId', string);
  if (typeof value.LoadBalancerName !== 'string') valid = fail('LoadBalancerName', string);
  if (typeof value.Region !== 'string') valid = fail('Region', string);
  if (typeof value.Vip !== 'string') valid = fail('Vip', string);
  if (typeof value.IdleReason !== 'string') valid = fail('IdleReason', string);
  if (!Number.isSafeInteger(value.Status)) valid = fail('Status', integer);
  if (!Number.isSafeInteger(value.Forward)) valid = fail('Forward', integer);
  if (value.Domain !== null && typeof value.Domain !== 'string') valid = fail('Domain', nullable(string));
  return valid;
}

const internetAccessibleNames: readonly string[] = [
  'InternetChargeType',
  'InternetMaxBandwidthOut',
  'BandwidthpkgSubType',
];

export function checkInternetAccessible(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.InternetAccessible>(value)) return false;
  let valid = hasOnly(value, internetAccessibleNames);
  if (
    value.InternetChargeType !== undefined &&
    !isOneOf(value.InternetChargeType, knownInternetAccessibleInternetChargeType)
  )
    valid = fail('InternetChargeType', string, oneOf(knownInternetAccessibleInternetChargeType));
  if (value.InternetMaxBandwidthOut != null && !isInteger(value.InternetMaxBandwidthOut, 1, 61440))
    valid = fail('InternetMaxBandwidthOut', nullable(integer), range(1, 61440));
  if (value.BandwidthpkgSubType != null && !isString(value.BandwidthpkgSubType))
    valid = fail('BandwidthpkgSubType', nullable(string));
  return valid;
}

export function checkInternetAccessibleReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.InternetAccessible>(value)) return false;
  let valid = true;
  if (value.InternetChargeType !== undefined && typeof value.InternetChargeType !== 'string')
    valid = fail('InternetChargeType', string);
  if (value.InternetMaxBandwidthOut != null && !Number.isSafeInteger(value.InternetMaxBandwidthOut))
    valid = fail('InternetMaxBandwidthOut', nullable(integer));
  if (value.BandwidthpkgSubType != null && typeof value.BandwidthpkgSubType !== 'string')
    valid = fail('BandwidthpkgSubType', nullable(string));
  return valid;
}

export function checkItemPriceReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ItemPrice>(value)) return false;
  let valid = true;
  if (value.UnitPrice !== null && !isFloat(value.UnitPrice)) valid = fail('UnitPrice', nullable(float));
  if (value.ChargeUnit !== null && typeof value.ChargeUnit !== 'string') valid = fail('ChargeUnit', nullable(string));
  if (value.OriginalPrice !== null && !isFloat(value.OriginalPrice)) valid = fail('OriginalPrice', nullable(float));
  if (value.DiscountPrice !== null && !isFloat(value.DiscountPrice)) valid = fail('DiscountPrice', nullable(float));
  if (value.UnitPriceDiscount !== null && !isFloat(value.UnitPriceDiscount))
    valid = fail('UnitPriceDiscount', nullable(float));
  if (value.Discount !== null && !isFloat(value.Discount)) valid = fail('Discount', nullable(float));
  return valid;
}

const lBChargePrepaidNames: readonly string[] = ['RenewFlag', 'Period'];

export function checkLBChargePrepaid(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.LBChargePrepaid>(value)) return false;
  let valid = hasOnly(value, lBChargePrepaidNames);
  if (value.RenewFlag != null && !isOneOf(value.RenewFlag, knownLBChargePrepaidRenewFlag))
    valid = fail('RenewFlag', nullable(string), oneOf(knownLBChargePrepaidRenewFlag));
  if (value.Period != null && !isInteger(value.Period)) valid = fail('Period', nullable(integer));
  return valid;
}

export function checkLBChargePrepaidReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.LBChargePrepaid>(value)) return false;
  let valid = true;
  if (value.RenewFlag != null && typeof value.RenewFlag !== 'string') valid = fail('RenewFlag', nullable(string));
  if (value.Period != null && !Number.isSafeInteger(value.Period)) valid = fail('Period', nullable(integer));
  return valid;
}

export function checkLBItemReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.LBItem>(value)) return false;
  let valid = true;
  if (typeof value.LoadBalancerId !== 'string') valid = fail('LoadBalancerId', string);
  if (typeof value.Vip !== 'string') valid = fail('Vip', string);
  if (!isList(value.Listeners, checkListenerItemReceived)) valid = fail('Listeners', list(checkListenerItemReceived));
  if (typeof value.Region !== 'string') valid = fail('Region', string);
  return valid;
}

const lbRsItemNames: readonly string[] = ['VpcId', 'PrivateIp'];

export function checkLbRsItem(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.LbRsItem>(value)) return false;
  let valid = hasOnly(value, lbRsItemNames);
  if (!isString(value.VpcId)) valid = fail('VpcId', string);
  if (!isString(value.PrivateIp)) valid = fail('PrivateIp', string);
  return valid;
}

export function checkLbRsTargetsReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.LbRsTargets>(value)) return false;
  let valid = true;
  if (typeof value.Type !== 'string') valid = fail('Type', string);
  if (typeof value.PrivateIp !== 'string') valid = fail('PrivateIp', string);
  if (!Number.isSafeInteger(value.Port)) valid = fail('Port', integer);
  if (value.VpcId !== null && !Number.isSafeInteger(value.VpcId)) valid = fail('VpcId', nullable(integer));
  if (value.Weight !== null && !Number.isSafeInteger(value.Weight)) valid = fail('Weight', nullable(integer));
  return valid;
}

export function checkListenerReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.Listener>(value)) return false;
  let valid = true;
  if (typeof value.ListenerId !== 'string') valid = fail('ListenerId', string);
  if (typeof value.Protocol !== 'string') valid = fail('Protocol', string);
  if (!Number.isSafeInteger(value.Port)) valid = fail('Port', integer);
  if (value.Certificate !== null && !checkCertificateOutputReceived(value.Certificate))
    valid = fail('Certificate', nullable(checkCertificateOutputReceived));
  if (value.HealthCheck !== null && !checkHealthCheckReceived(value.HealthCheck))
    valid = fail('HealthCheck', nullable(checkHealthCheckReceived));
  if (value.Scheduler !== null && typeof value.Scheduler !== 'string') valid = fail('Scheduler', nullable(string));
  if (value.SessionExpireTime !== null && !Number.isSafeInteger(value.SessionExpireTime))
    valid = fail('SessionExpireTime', nullable(integer));
  if (value.SniSwitch !== null && !Number.isSafeInteger(value.SniSwitch)) valid = fail('SniSwitch', nullable(integer));
  if (value.Rules !== null && !isList(value.Rules, checkRuleOutputReceived))
    valid = fail('Rules', nullable(list(checkRuleOutputReceived)));
  if (value.ListenerName !== null && typeof value.ListenerName !== 'string')
    valid = fail('ListenerName', nullable(string));
  if (value.CreateTime !== null && typeof value.CreateTime !== 'string') valid = fail('CreateTime', nullable(string));
  if (value.EndPort !== null && !Number.isSafeInteger(value.EndPort)) valid = fail('EndPort', nullable(integer));
  if (value.TargetType !== null && typeof value.TargetType !== 'string') valid = fail('TargetType', nullable(string));
  if (value.TargetGroup !== null && !checkBasicTargetGroupInfoReceived(value.TargetGroup))
    valid = fail('TargetGroup', nullable(checkBasicTargetGroupInfoReceived));
  if (value.SessionType !== null && typeof value.SessionType !== 'string')
    valid = fail('SessionType', nullable(string));
  if (value.KeepaliveEnable !== null && !Number.isSafeInteger(value.KeepaliveEnable))
    valid = fail('KeepaliveEnable', nullable(integer));
  if (value.Toa !== null && typeof value.Toa !== 'boolean') valid = fail('Toa', nullable(boolean));
  if (value.DeregisterTargetRst !== null && typeof value.DeregisterTargetRst !== 'boolean')
    valid = fail('DeregisterTargetRst', nullable(boolean));
  if (value.AttrFlags !== null && !isList(value.AttrFlags, isString)) valid = fail('AttrFlags', nullable(list(string)));
  if (value.TargetGroupList !== null && !isList(value.TargetGroupList, checkBasicTargetGroupInfoReceived))
    valid = fail('TargetGroupList', nullable(list(checkBasicTargetGroupInfoReceived)));
  if (value.MaxConn !== null && !Number.isSafeInteger(value.MaxConn)) valid = fail('MaxConn', nullable(integer));
  if (value.MaxCps !== null && !Number.isSafeInteger(value.MaxCps)) valid = fail('MaxCps', nullable(integer));
  if (value.IdleConnectTimeout !== null && !Number.isSafeInteger(value.IdleConnectTimeout))
    valid = fail('IdleConnectTimeout', nullable(integer));
  return valid;
}

export function checkListenerBackendReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ListenerBackend>(value)) return false;
  let valid = true;
  if (typeof value.ListenerId !== 'string') valid = fail('ListenerId', string);
  if (typeof value.Protocol !== 'string') valid = fail('Protocol', string);
  if (!Number.isSafeInteger(value.Port)) valid = fail('Port', integer);
  if (value.Rules !== null && !isList(value.Rules, checkRuleTargetsReceived))
    valid = fail('Rules', nullable(list(checkRuleTargetsReceived)));
  if (value.Targets !== null && !isList(value.Targets, checkBackendReceived))
    valid = fail('Targets', nullable(list(checkBackendReceived)));
  if (value.EndPort !== null && !Number.isSafeInteger(value.EndPort)) valid = fail('EndPort', nullable(integer));
  return valid;
}

export function checkListenerHealthReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ListenerHealth>(value)) return false;
  let valid = true;
  if (typeof value.ListenerId !== 'string') valid = fail('ListenerId', string);
  if (value.ListenerName !== null && typeof value.ListenerName !== 'string')
    valid = fail('ListenerName', nullable(string));
  if (typeof value.Protocol !== 'string') valid = fail('Protocol', string);
  if (!Number.isSafeInteger(value.Port)) valid = fail('Port', integer);
  if (value.Rules !== null && !isList(value.Rules, checkRuleHealthReceived))
    valid = fail('Rules', nullable(list(checkRuleHealthReceived)));
  return valid;
}

export function checkListenerItemReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ListenerItem>(value)) return false;
  let valid = true;
  if (typeof value.ListenerId !== 'string') valid = fail('ListenerId', string);
  if (typeof value.Protocol !== 'string') valid = fail('Protocol', string);
  if (!Number.isSafeInteger(value.Port)) valid = fail('Port', integer);
  if (value.Rules !== null && !isList(value.Rules, checkRulesItemsReceived))
    valid = fail('Rules', nullable(list(checkRulesItemsReceived)));
  if (value.Targets !== null && !isList(value.Targets, checkLbRsTargetsReceived))
    valid = fail('Targets', nullable(list(checkLbRsTargetsReceived)));
  if (value.EndPort !== null && !Number.isSafeInteger(value.EndPort)) valid = fail('EndPort', nullable(integer));
  return valid;
}

export function checkLoadBalancerReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.LoadBalancer>(value)) return false;
  let valid = true;
  if (value.LoadBalancerId !== undefined && typeof value.LoadBalancerId !== 'string')
    valid = fail('LoadBalancerId', string);
  if (value.LoadBalancerName !== undefined && typeof value.LoadBalancerName !== 'string')
    valid = fail('LoadBalancerName', string);
  if (value.LoadBalancerType !== undefined && typeof value.LoadBalancerType !== 'string')
    valid = fail('LoadBalancerType', string);
  if (value.Forward !== undefined && !Number.isSafeInteger(value.Forward)) valid = fail('Forward', integer);
  if (value.Domain != null && typeof value.Domain !== 'string') valid = fail('Domain', nullable(string));
  if (value.LoadBalancerVips != null && !isList(value.LoadBalancerVips, isString))
    valid = fail('LoadBalancerVips', nullable(list(string)));
  if (value.Status != null && !Number.isSafeInteger(value.Status)) valid = fail('Status', nullable(integer));
  if (value.CreateTime != null && typeof value.CreateTime !== 'string') valid = fail('CreateTime', nullable(string));
  if (value.StatusTime != null && typeof value.StatusTime !== 'string') valid = fail('StatusTime', nullable(string));
  if (value.ProjectId !== undefined && !Number.isSafeInteger(value.ProjectId)) valid = fail('ProjectId', integer);
  if (value.VpcId != null && typeof value.VpcId !== 'string') valid = fail('VpcId', nullable(string));
  if (value.OpenBgp != null && !Number.isSafeInteger(value.OpenBgp)) valid = fail('OpenBgp', nullable(integer));
  if (value.Snat != null && typeof value.Snat !== 'boolean') valid = fail('Snat', nullable(boolean));
  if (value.Isolation != null && !Number.isSafeInteger(value.Isolation)) valid = fail('Isolation', nullable(integer));
  if (value.Log != null && typeof value.Log !== 'string') valid = fail('Log', nullable(string));
  if (value.SubnetId != null && typeof value.SubnetId !== 'string') valid = fail('SubnetId', nullable(string));
  if (value.Tags != null && !isList(value.Tags, checkTagInfoReceived))
    valid = fail('Tags', nullable(list(checkTagInfoReceived)));
  if (value.SecureGroups != null && !isList(value.SecureGroups, isString))
    valid = fail('SecureGroups', nullable(list(string)));
  if (value.TargetRegionInfo != null && !checkTargetRegionInfoReceived(value.TargetRegionInfo))
    valid = fail('TargetRegionInfo', nullable(checkTargetRegionInfoReceived));
  if (value.AnycastZone != null && typeof value.AnycastZone !== 'string') valid = fail('AnycastZone', nullable(string));
  if (value.AddressIPVersion != null && typeof value.AddressIPVersion !== 'string')
    valid = fail('AddressIPVersion', nullable(string));
  if (value.NumericalVpcId != null && !Number.isSafeInteger(value.NumericalVpcId))
    valid = fail('NumericalVpcId', nullable(integer));
  if (value.VipIsp != null && typeof value.VipIsp !== 'string') valid = fail('VipIsp', nullable(string));
  if (value.MasterZone != null && !checkZoneInfoReceived(value.MasterZone))
    valid = fail('MasterZone', nullable(checkZoneInfoReceived));
  if (value.BackupZoneSet != null && !isList(value.BackupZoneSet, checkZoneInfoReceived))
    valid = fail('BackupZoneSet', nullable(list(checkZoneInfoReceived)));
  if (value.IsolatedTime != null && typeof value.IsolatedTime !== 'string')
    valid = fail('IsolatedTime', nullable(string));
  if (value.ExpireTime != null && typeof value.ExpireTime !== 'string') valid = fail('ExpireTime', nullable(string));
  if (value.ChargeType != null && typeof value.ChargeType !== 'string') valid = fail('ChargeType', nullable(string));
  if (value.NetworkAttributes != null && !checkInternetAccessibleReceived(value.NetworkAttributes))
    valid = fail('NetworkAttributes', nullable(checkInternetAccessibleReceived));
  if (value.PrepaidAttributes != null && !checkLBChargePrepaidReceived(value.PrepaidAttributes))
    valid = fail('PrepaidAttributes', nullable(checkLBChargePrepaidReceived));
  if (value.LogSetId != null && typeof value.LogSetId !== 'string') valid = fail('LogSetId', nullable(string));
  if (value.LogTopicId != null && typeof value.LogTopicId !== 'string') valid = fail('LogTopicId', nullable(string));
  if (value.AddressIPv6 != null && typeof value.AddressIPv6 !== 'string') valid = fail('AddressIPv6', nullable(string));
  if (value.ExtraInfo != null && !checkExtraInfoReceived(value.ExtraInfo))
    valid = fail('ExtraInfo', nullable(checkExtraInfoReceived));
  if (value.IsDDos != null && typeof value.IsDDos !== 'boolean') valid = fail('IsDDos', nullable(boolean));
  if (value.ConfigId != null && typeof value.ConfigId !== 'string') valid = fail('ConfigId', nullable(string));
  if (value.LoadBalancerPassToTarget != null && typeof value.LoadBalancerPassToTarget !== 'boolean')
    valid = fail('LoadBalancerPassToTarget', nullable(boolean));
  if (value.ExclusiveCluster != null && !checkExclusiveClusterReceived(value.ExclusiveCluster))
    valid = fail('ExclusiveCluster', nullable(checkExclusiveClusterReceived));
  if (value.IPv6Mode != null && typeof value.IPv6Mode !== 'string') valid = fail('IPv6Mode', nullable(string));
  if (value.SnatPro != null && typeof value.SnatPro !== 'boolean') valid = fail('SnatPro', nullable(boolean));
  if (value.SnatIps != null && !isList(value.SnatIps, checkSnatIpReceived))
    valid = fail('SnatIps', nullable(list(checkSnatIpReceived)));
  if (value.SlaType != null && typeof value.SlaType !== 'string') valid = fail('SlaType', nullable(string));
  if (value.IsBlock != null && typeof value.IsBlock !== 'boolean') valid = fail('IsBlock', nullable(boolean));
  if (value.IsBlockTime != null && typeof value.IsBlockTime !== 'string') valid = fail('IsBlockTime', nullable(string));
  if (value.LocalBgp !== undefined && typeof value.LocalBgp !== 'boolean') valid = fail('LocalBgp', boolean);
  if (value.ClusterTag != null && typeof value.ClusterTag !== 'string') valid = fail('ClusterTag', nullable(string));
  if (value.MixIpTarget != null && typeof value.MixIpTarget !== 'boolean')
    valid = fail('MixIpTarget', nullable(boolean));
  if (value.Zones != null && !isList(value.Zones, isString)) valid = fail('Zones', nullable(list(string)));
  if (value.NfvInfo != null && typeof value.NfvInfo !== 'string') valid = fail('NfvInfo', nullable(string));
  if (value.HealthLogSetId != null && typeof value.HealthLogSetId !== 'string')
    valid = fail('HealthLogSetId', nullable(string));
  if (value.HealthLogTopicId != null && typeof value.HealthLogTopicId !== 'string')
    valid = fail('HealthLogTopicId', nullable(string));
  if (value.ClusterIds != null && !isList(value.ClusterIds, isString))
    valid = fail('ClusterIds', nullable(list(string)));
  if (value.AttributeFlags != null && !isList(value.AttributeFlags, isString))
    valid = fail('AttributeFlags', nullable(list(string)));
  if (value.LoadBalancerDomain != null && typeof value.LoadBalancerDomain !== 'string')
    valid = fail('LoadBalancerDomain', nullable(string));
  if (value.Egress != null && typeof value.Egress !== 'string') valid = fail('Egress', nullable(string));
  return valid;
}

export function checkLoadBalancerDetailReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.LoadBalancerDetail>(value)) return false;
  let valid = true;
  if (typeof value.LoadBalancerId !== 'string') valid = fail('LoadBalancerId', string);
  if (typeof value.LoadBalancerName !== 'string') valid = fail('LoadBalancerName', string);
  if (value.LoadBalancerType !== null && typeof value.LoadBalancerType !== 'string')
    valid = fail('LoadBalancerType', nullable(string));
  if (value.Status !== null && !Number.isSafeInteger(value.Status)) valid = fail('Status', nullable(integer));
  if (value.Address !== null && typeof value.Address !== 'string') valid = fail('Address', nullable(string));
  if (value.AddressIPv6 !== null && typeof value.AddressIPv6 !== 'string')
    valid = fail('AddressIPv6', nullable(string));
  if (value.AddressIPVersion !== null && typeof value.AddressIPVersion !== 'string')
    valid = fail('AddressIPVersion', nullable(string));
  if (value.IPv6Mode !== null && typeof value.IPv6Mode !== 'string') valid = fail('IPv6Mode', nullable(string));
  if (value.Zone !== null && typeof value.Zone !== 'string') valid = fail('Zone', nullable(string));
  if (value.AddressIsp !== null && typeof value.AddressIsp !== 'string') valid = fail('AddressIsp', nullable(string));
  if (value.VpcId !== null && typeof value.VpcId !== 'string') valid = fail('VpcId', nullable(string));
  if (value.ProjectId !== null && !Number.isSafeInteger(value.ProjectId)) valid = fail('ProjectId', nullable(integer));
  if (value.CreateTime !== null && typeof value.CreateTime !== 'string') valid = fail('CreateTime', nullable(string));
  if (value.ChargeType !== null && typeof value.ChargeType !== 'string') valid = fail('ChargeType', nullable(string));
  if (value.NetworkAttributes !== null && !checkInternetAccessibleReceived(value.NetworkAttributes))
    valid = fail('NetworkAttributes', nullable(checkInternetAccessibleReceived));
  if (value.PrepaidAttributes !== null && !checkLBChargePrepaidReceived(value.PrepaidAttributes))
    valid = fail('PrepaidAttributes', nullable(checkLBChargePrepaidReceived));
  if (value.ExtraInfo !== null && !checkExtraInfoReceived(value.ExtraInfo))
    valid = fail('ExtraInfo', nullable(checkExtraInfoReceived));
  if (value.ConfigId !== null && typeof value.ConfigId !== 'string') valid = fail('ConfigId', nullable(string));
  if (value.Tags !== null && !isList(value.Tags, checkTagInfoReceived))
    valid = fail('Tags', nullable(list(checkTagInfoReceived)));
  if (value.ListenerId !== null && typeof value.ListenerId !== 'string') valid = fail('ListenerId', nullable(string));
  if (value.Protocol !== null && typeof value.Protocol !== 'string') valid = fail('Protocol', nullable(string));
  if (value.Port !== null && !Number.isSafeInteger(value.Port)) valid = fail('Port', nullable(integer));
  if (value.LocationId !== null && typeof value.LocationId !== 'string') valid = fail('LocationId', nullable(string));
  if (value.Domain !== null && typeof value.Domain !== 'string') valid = fail('Domain', nullable(string));
  if (value.Url !== null && typeof value.Url !== 'string') valid = fail('Url', nullable(string));
  if (value.TargetId !== null && typeof value.TargetId !== 'string') valid = fail('TargetId', nullable(string));
  if (value.TargetAddress !== null && typeof value.TargetAddress !== 'string')
    valid = fail('TargetAddress', nullable(string));
  if (value.TargetPort !== null && !Number.isSafeInteger(value.TargetPort))
    valid = fail('TargetPort', nullable(integer));
  if (value.TargetWeight !== null && !Number.isSafeInteger(value.TargetWeight))
    valid = fail('TargetWeight', nullable(integer));
  if (value.Isolation !== null && !Number.isSafeInteger(value.Isolation)) valid = fail('Isolation', nullable(integer));
  if (value.SecurityGroup !== null && !isList(value.SecurityGroup, isString))
    valid = fail('SecurityGroup', nullable(list(string)));
  if (value.LoadBalancerPassToTarget !== null && !Number.isSafeInteger(value.LoadBalancerPassToTarget))
    valid = fail('LoadBalancerPassToTarget', nullable(integer));
  if (value.TargetHealth !== null && typeof value.TargetHealth !== 'string')
    valid = fail('TargetHealth', nullable(string));
  if (value.Domains !== null && typeof value.Domains !== 'string') valid = fail('Domains', nullable(string));
  if (value.SlaveZone !== null && !isList(value.SlaveZone, isString)) valid = fail('SlaveZone', nullable(list(string)));
  if (value.Zones !== null && !isList(value.Zones, isString)) valid = fail('Zones', nullable(list(string)));
  if (value.SniSwitch !== null && !Number.isSafeInteger(value.SniSwitch)) valid = fail('SniSwitch', nullable(integer));
  if (value.LoadBalancerDomain !== null && typeof value.LoadBalancerDomain !== 'string')
    valid = fail('LoadBalancerDomain', nullable(string));
  if (value.Egress !== null && typeof value.Egress !== 'string') valid = fail('Egress', nullable(string));
  return valid;
}

export function checkLoadBalancerHealthReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.LoadBalancerHealth>(value)) return false;
  let valid = true;
  if (typeof value.LoadBalancerId !== 'string') valid = fail('LoadBalancerId', string);
  if (value.LoadBalancerName !== null && typeof value.LoadBalancerName !== 'string')
    valid = fail('LoadBalancerName', nullable(string));
  if (value.Listeners !== null && !isList(value.Listeners, checkListenerHealthReceived))
    valid = fail('Listeners', nullable(list(checkListenerHealthReceived)));
  return valid;
}

export function checkLoadBalancerTrafficReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.LoadBalancerTraffic>(value)) return false;
  let valid = true;
  if (typeof value.LoadBalancerId !== 'string') valid = fail('LoadBalancerId', string);
  if (typeof value.LoadBalancerName !== 'string') valid = fail('LoadBalancerName', string);
  if (typeof value.Region !== 'string') valid = fail('Region', string);
  if (typeof value.Vip !== 'string') valid = fail('Vip', string);
  if (!isFloat(value.OutBandwidth)) valid = fail('OutBandwidth', float);
  if (value.Domain !== null && typeof value.Domain !== 'string') valid = fail('Domain', nullable(string));
  return valid;
}

const multiCertInfoNames: readonly string[] = ['SSLMode', 'CertList'];

export function checkMultiCertInfo(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.MultiCertInfo>(value)) return false;
  let valid = hasOnly(value, multiCertInfoNames);
  if (!isOneOf(value.SSLMode, knownMultiCertInfoSSLMode))
    valid = fail('SSLMode', string, oneOf(knownMultiCertInfoSSLMode));
  if (!isList(value.CertList, checkCertInfo)) valid = fail('CertList', list(checkCertInfo));
  return valid;
}

export function checkPriceReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.Price>(value)) return false;
  let valid = true;
  if (value.InstancePrice !== null && !checkItemPriceReceived(value.InstancePrice))
    valid = fail('InstancePrice', nullable(checkItemPriceReceived));
  if (value.BandwidthPrice !== null && !checkItemPriceReceived(value.BandwidthPrice))
    valid = fail('BandwidthPrice', nullable(checkItemPriceReceived));
  if (value.LcuPrice !== null && !checkItemPriceReceived(value.LcuPrice))
    valid = fail('LcuPrice', nullable(checkItemPriceReceived));
  return valid;
}

export function checkQuotaReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.Quota>(value)) return false;
  let valid = true;
  if (typeof value.QuotaId !== 'string') valid = fail('QuotaId', string);
  if (value.QuotaCurrent !== null && !Number.isSafeInteger(value.QuotaCurrent))
    valid = fail('QuotaCurrent', nullable(integer));
  if (!Number.isSafeInteger(value.QuotaLimit)) valid = fail('QuotaLimit', integer);
  return valid;
}

export function checkResourceReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.Resource>(value)) return false;
  let valid = true;
  if (!isList(value.Type, isString)) valid = fail('Type', list(string));
  if (typeof value.Isp !== 'string') valid = fail('Isp', string);
  if (value.AvailabilitySet !== null && !isList(value.AvailabilitySet, checkResourceAvailabilityReceived))
    valid = fail('AvailabilitySet', nullable(list(checkResourceAvailabilityReceived)));
  if (value.TypeSet !== null && !isList(value.TypeSet, checkTypeInfoReceived))
    valid = fail('TypeSet', nullable(list(checkTypeInfoReceived)));
  return valid;
}

export function checkResourceAvailabilityReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ResourceAvailability>(value)) return false;
  let valid = true;
  if (typeof value.Type !== 'string') valid = fail('Type', string);
  if (typeof value.Availability !== 'string') valid = fail('Availability', string);
  return valid;
}

const rewriteLocationMapNames: readonly string[] = [
  'SourceLocationId',
  'TargetLocationId',
  'RewriteCode',
  'TakeUrl',
  'SourceDomain',
];

export function checkRewriteLocationMap(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.RewriteLocationMap>(value)) return false;
  let valid = hasOnly(value, rewriteLocationMapNames);
  if (!isString(value.SourceLocationId)) valid = fail('SourceLocationId', string);
  if (!isString(value.TargetLocationId)) valid = fail('TargetLocationId', string);
  if (value.RewriteCode !== undefined && !isOneOf(value.RewriteCode, knownRewriteLocationMapRewriteCode))
    valid = fail('RewriteCode', integer, oneOf(knownRewriteLocationMapRewriteCode));
  if (value.TakeUrl !== undefined && !isBoolean(value.TakeUrl)) valid = fail('TakeUrl', boolean);
  if (value.SourceDomain !== undefined && !isString(value.SourceDomain)) valid = fail('SourceDomain', string);
  return valid;
}

export function checkRewriteTargetReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.RewriteTarget>(value)) return false;
  let valid = true;
  if (value.TargetListenerId !== null && typeof value.TargetListenerId !== 'string')
    valid = fail('TargetListenerId', nullable(string));
  if (value.TargetLocationId !== null && typeof value.TargetLocationId !== 'string')
    valid = fail('TargetLocationId', nullable(string));
  if (value.RewriteCode !== null && !Number.isSafeInteger(value.RewriteCode))
    valid = fail('RewriteCode', nullable(integer));
  if (value.TakeUrl !== null && typeof value.TakeUrl !== 'boolean') valid = fail('TakeUrl', nullable(boolean));
  if (value.RewriteType !== null && typeof value.RewriteType !== 'string')
    valid = fail('RewriteType', nullable(string));
  return valid;
}

const rsWeightRuleNames: readonly string[] = ['ListenerId', 'Targets', 'LocationId', 'Domain', 'Url', 'Weight'];

export function checkRsWeightRule(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.RsWeightRule>(value)) return false;
  let valid = hasOnly(value, rsWeightRuleNames);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isList(value.Targets, checkTarget)) valid = fail('Targets', list(checkTarget));
  if (value.LocationId !== undefined && !isString(value.LocationId)) valid = fail('LocationId', string);
  if (value.Domain !== undefined && !isString(value.Domain)) valid = fail('Domain', string);
  if (value.Url !== undefined && !isString(value.Url)) valid = fail('Url', string);
  if (value.Weight !== undefined && !isInteger(value.Weight, 0, 100)) valid = fail('Weight', integer, range(0, 100));
  return valid;
}

export function checkRuleHealthReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.RuleHealth>(value)) return false;
  let valid = true;
  if (typeof value.LocationId !== 'string') valid = fail('LocationId', string);
  if (value.Domain !== null && typeof value.Domain !== 'string') valid = fail('Domain', nullable(string));
  if (value.Url !== null && typeof value.Url !== 'string') valid = fail('Url', nullable(string));
  if (value.Targets !== null && !isList(value.Targets, checkTargetHealthReceived))
    valid = fail('Targets', nullable(list(checkTargetHealthReceived)));
  return valid;
}

const ruleInputNames: readonly string[] = [
  'Url',
  'Domain',
  'SessionExpireTime',
  'HealthCheck',
  'Certificate',
  'Scheduler',
  'ForwardType',
  'DefaultServer',
  'Http2',
  'TargetType',
  'TrpcCallee',
  'TrpcFunc',
  'Quic',
  'Domains',
  'MultiCertInfo',
];

export function checkRuleInput(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.RuleInput>(value)) return false;
  let valid = hasOnly(value, ruleInputNames);
  if (!isText(value.Url, 1, 200)) valid = fail('Url', string, length(1, 200));
  if (value.Domain !== undefined && !isText(value.Domain, 1, 80)) valid = fail('Domain', string, length(1, 80));
  if (
    value.SessionExpireTime !== undefined &&
    !(value.SessionExpireTime === 0 || isInteger(value.SessionExpireTime, 30, 3600))
  )
    valid = fail('SessionExpireTime', integer, unless([0], range(30, 3600)));
  if (value.HealthCheck !== undefined && !checkHealthCheck(value.HealthCheck))
    valid = fail('HealthCheck', checkHealthCheck);
  if (value.Certificate !== undefined && !checkCertificateInput(value.Certificate))
    valid = fail('Certificate', checkCertificateInput);
  if (value.Scheduler !== undefined && !isOneOf(value.Scheduler, knownRuleInputScheduler))
    valid = fail('Scheduler', string, oneOf(knownRuleInputScheduler));
  if (value.ForwardType !== undefined && !isOneOf(value.ForwardType, knownRuleInputForwardType))
    valid = fail('ForwardType', string, oneOf(knownRuleInputForwardType));
  if (value.DefaultServer !== undefined && !isBoolean(value.DefaultServer)) valid = fail('DefaultServer', boolean);
  if (value.Http2 !== undefined && !isBoolean(value.Http2)) valid = fail('Http2', boolean);
  if (value.TargetType !== undefined && !isOneOf(value.TargetType, knownRuleInputTargetType))
    valid = fail('TargetType', string, oneOf(knownRuleInputTargetType));
  if (value.TrpcCallee !== undefined && !isString(value.TrpcCallee)) valid = fail('TrpcCallee', string);
  if (value.TrpcFunc !== undefined && !isString(value.TrpcFunc)) valid = fail('TrpcFunc', string);
  if (value.Quic !== undefined && !isBoolean(value.Quic)) valid = fail('Quic', boolean);
  if (value.Domains !== undefined && !isList(value.Domains, (item) => isText(item, 1, 80)))
    valid = fail('Domains', list(string), length(1, 80));
  if (value.MultiCertInfo !== undefined && !checkMultiCertInfo(value.MultiCertInfo))
    valid = fail('MultiCertInfo', checkMultiCertInfo);
  if (value.MultiCertInfo !== undefined && value.Certificate !== undefined)
    valid = fail('MultiCertInfo', 'nothing beside Certificate');
  if (value.TrpcCallee === undefined && value.ForwardType === 'TRPC')
    valid = fail('TrpcCallee', 'a value, as ForwardType is TRPC');
  if (value.TrpcFunc === undefined && value.ForwardType === 'TRPC')
    valid = fail('TrpcFunc', 'a value, as ForwardType is TRPC');
  return valid;
}

export function checkRuleOutputReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.RuleOutput>(value)) return false;
  let valid = true;
  if (typeof value.LocationId !== 'string') valid = fail('LocationId', string);
  if (value.Domain !== null && typeof value.Domain !== 'string') valid = fail('Domain', nullable(string));
  if (value.Url !== null && typeof value.Url !== 'string') valid = fail('Url', nullable(string));
  if (!Number.isSafeInteger(value.SessionExpireTime)) valid = fail('SessionExpireTime', integer);
  if (value.HealthCheck !== null && !checkHealthCheckReceived(value.HealthCheck))
    valid = fail('HealthCheck', nullable(checkHealthCheckReceived));
  if (value.Certificate !== null && !checkCertificateOutputReceived(value.Certificate))
    valid = fail('Certificate', nullable(checkCertificateOutputReceived));
  if (typeof value.Scheduler !== 'string') valid = fail('Scheduler', string);
  if (typeof value.ListenerId !== 'string') valid = fail('ListenerId', string);
  if (value.RewriteTarget !== null && !checkRewriteTargetReceived(value.RewriteTarget))
    valid = fail('RewriteTarget', nullable(checkRewriteTargetReceived));
  if (typeof value.HttpGzip !== 'boolean') valid = fail('HttpGzip', boolean);
  if (typeof value.BeAutoCreated !== 'boolean') valid = fail('BeAutoCreated', boolean);
  if (typeof value.DefaultServer !== 'boolean') valid = fail('DefaultServer', boolean);
  if (typeof value.Http2 !== 'boolean') valid = fail('Http2', boolean);
  if (typeof value.ForwardType !== 'string') valid = fail('ForwardType', string);
  if (typeof value.CreateTime !== 'string') valid = fail('CreateTime', string);
  if (typeof value.TargetType !== 'string') valid = fail('TargetType', string);
  if (value.TargetGroup !== null && !checkBasicTargetGroupInfoReceived(value.TargetGroup))
    valid = fail('TargetGroup', nullable(checkBasicTargetGroupInfoReceived));
  if (value.WafDomainId !== null && typeof value.WafDomainId !== 'string')
    valid = fail('WafDomainId', nullable(string));
  if (value.TrpcCallee !== null && typeof value.TrpcCallee !== 'string') valid = fail('TrpcCallee', nullable(string));
  if (value.TrpcFunc !== null && typeof value.TrpcFunc !== 'string') valid = fail('TrpcFunc', nullable(string));
  if (value.QuicStatus !== null && typeof value.QuicStatus !== 'string') valid = fail('QuicStatus', nullable(string));
  if (value.Domains !== null && !isList(value.Domains, isString)) valid = fail('Domains', nullable(list(string)));
  if (value.TargetGroupList !== null && !isList(value.TargetGroupList, checkBasicTargetGroupInfoReceived))
    valid = fail('TargetGroupList', nullable(list(checkBasicTargetGroupInfoReceived)));
  return valid;
}

export function checkRuleTargetsReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.RuleTargets>(value)) return false;
  let valid = true;
  if (typeof value.LocationId !== 'string') valid = fail('LocationId', string);
  if (typeof value.Domain !== 'string') valid = fail('Domain', string);
  if (typeof value.Url !== 'string') valid = fail('Url', string);
  if (value.Targets !== null && !isList(value.Targets, checkBackendReceived))
    valid = fail('Targets', nullable(list(checkBackendReceived)));
  if (value.FunctionTargets !== null && !isList(value.FunctionTargets, checkFunctionTargetReceived))
    valid = fail('FunctionTargets', nullable(list(checkFunctionTargetReceived)));
  return valid;
}

export function checkRulesItemsReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.RulesItems>(value)) return false;
  let valid = true;
  if (typeof value.LocationId !== 'string') valid = fail('LocationId', string);
  if (typeof value.Domain !== 'string') valid = fail('Domain', string);
  if (typeof value.Url !== 'string') valid = fail('Url', string);
  if (!isList(value.Targets, checkLbRsTargetsReceived)) valid = fail('Targets', list(checkLbRsTargetsReceived));
  return valid;
}

const slaUpdateParamNames: readonly string[] = ['LoadBalancerId', 'SlaType'];

export function checkSlaUpdateParam(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.SlaUpdateParam>(value)) return false;
  let valid = hasOnly(value, slaUpdateParamNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isOneOf(value.SlaType, knownSlaUpdateParamSlaType))
    valid = fail('SlaType', string, oneOf(knownSlaUpdateParamSlaType));
  return valid;
}

const snatIpNames: readonly string[] = ['SubnetId', 'Ip'];

export function checkSnatIp(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.SnatIp>(value)) return false;
  let valid = hasOnly(value, snatIpNames);
  if (!isString(value.SubnetId)) valid = fail('SubnetId', string);
  if (value.Ip !== undefined && !isString(value.Ip)) valid = fail('Ip', string);
  return valid;
}

export function checkSnatIpReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.SnatIp>(value)) return false;
  let valid = true;
  if (typeof value.SubnetId !== 'string') valid = fail('SubnetId', string);
  if (value.Ip !== undefined && typeof value.Ip !== 'string') valid = fail('Ip', string);
  return valid;
}

export function checkSpecAvailabilityReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.SpecAvailability>(value)) return false;
  let valid = true;
  if (value.SpecType !== null && typeof value.SpecType !== 'string') valid = fail('SpecType', nullable(string));
  if (value.Availability !== null && typeof value.Availability !== 'string')
    valid = fail('Availability', nullable(string));
  return valid;
}

const tagInfoNames: readonly string[] = ['TagKey', 'TagValue'];

export function checkTagInfo(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.TagInfo>(value)) return false;
  let valid = hasOnly(value, tagInfoNames);
  if (!isString(value.TagKey)) valid = fail('TagKey', string);
  if (!isString(value.TagValue)) valid = fail('TagValue', string);
  return valid;
}

export function checkTagInfoReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.TagInfo>(value)) return false;
  let valid = true;
  if (typeof value.TagKey !== 'string') valid = fail('TagKey', string);
  if (typeof value.TagValue !== 'string') valid = fail('TagValue', string);
  return valid;
}

const targetNames: readonly string[] = ['Port', 'Type', 'InstanceId', 'Weight', 'EniIp'];

export function checkTarget(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.Target>(value)) return false;
  let valid = hasOnly(value, targetNames);
  if (value.Port !== null && !isInteger(value.Port)) valid = fail('Port', nullable(integer));
  if (value.Type != null && !(value.Type === 'cvm' || value.Type === 'eni' || isOneOf(value.Type, knownTargetType)))
    valid = fail('Type', nullable(string), unless(['cvm', 'eni'], oneOf(knownTargetType)));
  if (value.InstanceId != null && !isString(value.InstanceId)) valid = fail('InstanceId', nullable(string));
  if (value.Weight !== undefined && !isInteger(value.Weight, 0, 100)) valid = fail('Weight', integer, range(0, 100));
  if (value.EniIp != null && !isString(value.EniIp)) valid = fail('EniIp', nullable(string));
  if (value.EniIp !== undefined && value.InstanceId !== undefined) valid = fail('EniIp', 'nothing beside InstanceId');
  return valid;
}

const targetGroupAssociationNames: readonly string[] = ['LoadBalancerId', 'ListenerId', 'TargetGroupId', 'LocationId'];

export function checkTargetGroupAssociation(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.TargetGroupAssociation>(value)) return false;
  let valid = hasOnly(value, targetGroupAssociationNames);
  if (!isString(value.LoadBalancerId)) valid = fail('LoadBalancerId', string);
  if (!isString(value.ListenerId)) valid = fail('ListenerId', string);
  if (!isString(value.TargetGroupId)) valid = fail('TargetGroupId', string);
  if (value.LocationId !== undefined && !isString(value.LocationId)) valid = fail('LocationId', string);
  return valid;
}

export function checkTargetGroupBackendReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.TargetGroupBackend>(value)) return false;
  let valid = true;
  if (typeof value.TargetGroupId !== 'string') valid = fail('TargetGroupId', string);
  if (typeof value.Type !== 'string') valid = fail('Type', string);
  if (typeof value.InstanceId !== 'string') valid = fail('InstanceId', string);
  if (!Number.isSafeInteger(value.Port)) valid = fail('Port', integer);
  if (!Number.isSafeInteger(value.Weight)) valid = fail('Weight', integer);
  if (value.PublicIpAddresses !== null && !isList(value.PublicIpAddresses, isString))
    valid = fail('PublicIpAddresses', nullable(list(string)));
  if (value.PrivateIpAddresses !== null && !isList(value.PrivateIpAddresses, isString))
    valid = fail('PrivateIpAddresses', nullable(list(string)));
  if (value.InstanceName !== null && typeof value.InstanceName !== 'string')
    valid = fail('InstanceName', nullable(string));
  if (value.RegisteredTime !== null && typeof value.RegisteredTime !== 'string')
    valid = fail('RegisteredTime', nullable(string));
  if (value.EniId !== null && typeof value.EniId !== 'string') valid = fail('EniId', nullable(string));
  if (value.ZoneId !== null && !Number.isSafeInteger(value.ZoneId)) valid = fail('ZoneId', nullable(integer));
  return valid;
}

export function checkTargetGroupInfoReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.TargetGroupInfo>(value)) return false;
  let valid = true;
  if (typeof value.TargetGroupId !== 'string') valid = fail('TargetGroupId', string);
  if (typeof value.VpcId !== 'string') valid = fail('VpcId', string);
  if (typeof value.TargetGroupName !== 'string') valid = fail('TargetGroupName', string);
  if (value.Port !== null && !Number.isSafeInteger(value.Port)) valid = fail('Port', nullable(integer));
  if (typeof value.CreatedTime !== 'string') valid = fail('CreatedTime', string);
  if (typeof value.UpdatedTime !== 'string') valid = fail('UpdatedTime', string);
  if (value.AssociatedRule !== null && !isList(value.AssociatedRule, checkAssociationItemReceived))
    valid = fail('AssociatedRule', nullable(list(checkAssociationItemReceived)));
  return valid;
}

const targetGroupInstanceNames: readonly string[] = ['BindIP', 'Port', 'Weight', 'NewPort'];

export function checkTargetGroupInstance(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.TargetGroupInstance>(value)) return false;
  let valid = hasOnly(value, targetGroupInstanceNames);
  if (!isString(value.BindIP)) valid = fail('BindIP', string);
  if (!isInteger(value.Port)) valid = fail('Port', integer);
  if (value.Weight !== undefined && !isInteger(value.Weight)) valid = fail('Weight', integer);
  if (value.NewPort !== undefined && !isInteger(value.NewPort)) valid = fail('NewPort', integer);
  return valid;
}

export function checkTargetHealthReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.TargetHealth>(value)) return false;
  let valid = true;
  if (typeof value.IP !== 'string') valid = fail('IP', string);
  if (!Number.isSafeInteger(value.Port)) valid = fail('Port', integer);
  if (typeof value.HealthStatus !== 'boolean') valid = fail('HealthStatus', boolean);
  if (typeof value.TargetId !== 'string') valid = fail('TargetId', string);
  if (typeof value.HealthStatusDetail !== 'string') valid = fail('HealthStatusDetail', string);
  return valid;
}

const targetRegionInfoNames: readonly string[] = ['Region', 'VpcId'];

export function checkTargetRegionInfo(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.TargetRegionInfo>(value)) return false;
  let valid = hasOnly(value, targetRegionInfoNames);
  if (!isString(value.Region)) valid = fail('Region', string);
  if (!isString(value.VpcId)) valid = fail('VpcId', string);
  return valid;
}

export function checkTargetRegionInfoReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.TargetRegionInfo>(value)) return false;
  let valid = true;
  if (typeof value.Region !== 'string') valid = fail('Region', string);
  if (typeof value.VpcId !== 'string') valid = fail('VpcId', string);
  return valid;
}

export function checkTypeInfoReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.TypeInfo>(value)) return false;
  let valid = true;
  if (value.Type !== null && typeof value.Type !== 'string') valid = fail('Type', nullable(string));
  if (value.SpecAvailabilitySet !== null && !isList(value.SpecAvailabilitySet, checkSpecAvailabilityReceived))
    valid = fail('SpecAvailabilitySet', nullable(list(checkSpecAvailabilityReceived)));
  return valid;
}

export function checkZoneInfoReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ZoneInfo>(value)) return false;
  let valid = true;
  if (value.ZoneId !== null && !Number.isSafeInteger(value.ZoneId)) valid = fail('ZoneId', nullable(integer));
  if (value.Zone !== null && typeof value.Zone !== 'string') valid = fail('Zone', nullable(string));
  if (value.ZoneName !== null && typeof value.ZoneName !== 'string') valid = fail('ZoneName', nullable(string));
  if (value.ZoneRegion !== null && typeof value.ZoneRegion !== 'string') valid = fail('ZoneRegion', nullable(string));
  if (value.LocalZone !== null && typeof value.LocalZone !== 'boolean') valid = fail('LocalZone', nullable(boolean));
  if (value.EdgeZone !== null && typeof value.EdgeZone !== 'boolean') valid = fail('EdgeZone', nullable(boolean));
  return valid;
}

export function checkZoneResourceReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.ZoneResource>(value)) return false;
  let valid = true;
  if (typeof value.MasterZone !== 'string') valid = fail('MasterZone', string);
  if (value.ResourceSet !== null && !isList(value.ResourceSet, checkResourceReceived))
    valid = fail('ResourceSet', nullable(list(checkResourceReceived)));
  if (value.SlaveZone !== null && typeof value.SlaveZone !== 'string') valid = fail('SlaveZone', nullable(string));
  if (typeof value.IPVersion !== 'string') valid = fail('IPVersion', string);
  if (typeof value.ZoneRegion !== 'string') valid = fail('ZoneRegion', string);
  if (typeof value.LocalZone !== 'boolean') valid = fail('LocalZone', boolean);
  if (typeof value.ZoneResourceType !== 'string') valid = fail('ZoneResourceType', string);
  if (typeof value.EdgeZone !== 'boolean') valid = fail('EdgeZone', boolean);
  if (value.Egress !== null && typeof value.Egress !== 'string') valid = fail('Egress', nullable(string));
  return valid;
}
