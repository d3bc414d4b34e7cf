// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Checks of the data types, as the others need them. */
import { type Fail, hasOnly, isFloat, isInteger, isList, isObject, isString, no } from '../runtime/validate/check.ts';
import { length, matching, oneOf, range, unless } from '../runtime/validate/limits.ts';

const values1: readonly unknown[] = ['UNIDIRECTIONAL', 'MUTUAL'];
const values2: readonly unknown[] = ['VERSION', 'ALIAS'];
const values3: readonly unknown[] = [1, 0];
const values4: readonly unknown[] = ['HEAD', 'GET'];
const values5: readonly unknown[] = ['HEX', 'TEXT'];
const pattern1 = /^[ -~]*$/u;
const values6: readonly unknown[] = ['TCP', 'HTTP', 'HTTPS', 'GRPC', 'PING', 'CUSTOM'];
const values7: readonly unknown[] = ['HTTP/1.0', 'HTTP/1.1'];
const values8: readonly unknown[] = [0, 1];
const values9: readonly unknown[] = ['TRAFFIC_POSTPAID_BY_HOUR', 'BANDWIDTH_POSTPAID_BY_HOUR', 'BANDWIDTH_PACKAGE'];
const values10: readonly unknown[] = ['AUTO_RENEW', 'MANUAL_RENEW'];
const values11: readonly unknown[] = [301, 302, 307];
const values12: readonly unknown[] = ['WRR', 'LEAST_CONN', 'IP_HASH'];
const values13: readonly unknown[] = ['HTTP', 'HTTPS', 'GRPC', 'TRPC'];
const values14: readonly unknown[] = ['NODE', 'TARGETGROUP'];
const values15: readonly unknown[] = ['SLA', 'clb.c2.medium', 'clb.c3.small', 'clb.c3.medium', 'clb.c4.small', 'clb.c4.medium', 'clb.c4.large', 'clb.c4.xlarge'];
const values16: readonly unknown[] = ['CVM', 'ENI', 'cvm', 'eni'];

export function checkAssociationItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['LocationId'];
  if (typeof v !== 'string' && v !== null) count = fail('LocationId', 3);
  v = value['Protocol'];
  if (typeof v !== 'string') count = fail('Protocol', 1);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) count = fail('Port', 1, 1);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) count = fail('Domain', 3);
  v = value['Url'];
  if (typeof v !== 'string' && v !== null) count = fail('Url', 3);
  v = value['LoadBalancerName'];
  if (typeof v !== 'string') count = fail('LoadBalancerName', 1);
  v = value['ListenerName'];
  if (typeof v !== 'string') count = fail('ListenerName', 1);
  return count > 0;
}

export function checkBackendReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Type'];
  if (typeof v !== 'string') count = fail('Type', 1);
  v = value['InstanceId'];
  if (typeof v !== 'string') count = fail('InstanceId', 1);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) count = fail('Port', 1, 1);
  v = value['Weight'];
  if (!Number.isSafeInteger(v)) count = fail('Weight', 1, 1);
  v = value['PublicIpAddresses'];
  if (!isList(v, isString) && v !== null) count = fail('PublicIpAddresses', 3, [0]);
  v = value['PrivateIpAddresses'];
  if (!isList(v, isString) && v !== null) count = fail('PrivateIpAddresses', 3, [0]);
  v = value['InstanceName'];
  if (typeof v !== 'string' && v !== null) count = fail('InstanceName', 3);
  v = value['RegisteredTime'];
  if (typeof v !== 'string' && v !== null) count = fail('RegisteredTime', 3);
  v = value['EniId'];
  if (typeof v !== 'string' && v !== null) count = fail('EniId', 3);
  return count > 0;
}

export function checkBasicTargetGroupInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') count = fail('TargetGroupId', 1);
  v = value['TargetGroupName'];
  if (typeof v !== 'string') count = fail('TargetGroupName', 1);
  return count > 0;
}

export function checkBatchTarget(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Port'];
  if (!isInteger(v)) count = fail('Port', 1, 1);
  v = value['InstanceId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('InstanceId');
  v = value['EniIp'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('EniIp');
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v, 0, 100))) count = fail('Weight', 0, 1, range(0, 100));
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LocationId');
  if (value['InstanceId'] === undefined && value['EniIp'] === undefined) count = fail('InstanceId', 'a value, or one for EniIp');
  return hasOnly(value, count);
}

export function checkBindDetailItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string' && v !== null) count = fail('ListenerId', 3);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) count = fail('Domain', 3);
  v = value['LocationId'];
  if (typeof v !== 'string' && v !== null) count = fail('LocationId', 3);
  v = value['ListenerName'];
  if (typeof v !== 'string' && v !== null) count = fail('ListenerName', 3);
  v = value['Protocol'];
  if (typeof v !== 'string' && v !== null) count = fail('Protocol', 3);
  v = value['Vport'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('Vport', 3, 1);
  v = value['Url'];
  if (typeof v !== 'string' && v !== null) count = fail('Url', 3);
  v = value['UconfigId'];
  if (typeof v !== 'string' && v !== null) count = fail('UconfigId', 3);
  return count > 0;
}

export function checkBlockedIPReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['IP'];
  if (typeof v !== 'string') count = fail('IP', 1);
  v = value['CreateTime'];
  if (typeof v !== 'string') count = fail('CreateTime', 1);
  v = value['ExpireTime'];
  if (typeof v !== 'string') count = fail('ExpireTime', 1);
  return count > 0;
}

export function checkCertIdRelatedWithLoadBalancersReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['CertId'];
  if (typeof v !== 'string') count = fail('CertId', 1);
  v = value['LoadBalancers'];
  if (!isList(v, checkLoadBalancerReceived) && v !== null) count = fail('LoadBalancers', 3, [checkLoadBalancerReceived]);
  return count > 0;
}

export function checkCertInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['CertId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('CertId');
  v = value['CertName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('CertName');
  v = value['CertContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('CertContent');
  v = value['CertKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('CertKey');
  if (value['CertContent'] === undefined && value['CertId'] === undefined) count = fail('CertContent', 'a value, as there is no CertId');
  if (value['CertKey'] === undefined && value['CertId'] === undefined) count = fail('CertKey', 'a value, as there is no CertId');
  if (value['CertName'] === undefined && value['CertId'] === undefined) count = fail('CertName', 'a value, as there is no CertId');
  return hasOnly(value, count);
}

export function checkCertificateInput(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['SSLMode'];
  if (v !== undefined && (count++, !values1.includes(v))) count = fail('SSLMode', 0, 0, oneOf(values1));
  v = value['CertId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('CertId');
  v = value['CertCaId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('CertCaId');
  v = value['CertName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('CertName');
  v = value['CertKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('CertKey');
  v = value['CertContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('CertContent');
  v = value['CertCaName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('CertCaName');
  v = value['CertCaContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('CertCaContent');
  if (value['CertContent'] === undefined && value['CertId'] === undefined) count = fail('CertContent', 'a value, as there is no CertId');
  if (value['CertKey'] === undefined && value['CertId'] === undefined) count = fail('CertKey', 'a value, as there is no CertId');
  if (value['CertName'] === undefined && value['CertId'] === undefined) count = fail('CertName', 'a value, as there is no CertId');
  return hasOnly(value, count);
}

export function checkCertificateOutputReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['SSLMode'];
  if (typeof v !== 'string') count = fail('SSLMode', 1);
  v = value['CertId'];
  if (typeof v !== 'string') count = fail('CertId', 1);
  v = value['CertCaId'];
  if (typeof v !== 'string' && v !== null) count = fail('CertCaId', 3);
  v = value['ExtCertIds'];
  if (!isList(v, isString) && v !== null) count = fail('ExtCertIds', 3, [0]);
  return count > 0;
}

export function checkClassicalHealthReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['IP'];
  if (typeof v !== 'string') count = fail('IP', 1);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) count = fail('Port', 1, 1);
  v = value['ListenerPort'];
  if (!Number.isSafeInteger(v)) count = fail('ListenerPort', 1, 1);
  v = value['Protocol'];
  if (typeof v !== 'string') count = fail('Protocol', 1);
  v = value['HealthStatus'];
  if (!Number.isSafeInteger(v)) count = fail('HealthStatus', 1, 1);
  return count > 0;
}

export function checkClassicalListenerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['ListenerPort'];
  if (!Number.isSafeInteger(v)) count = fail('ListenerPort', 1, 1);
  v = value['InstancePort'];
  if (!Number.isSafeInteger(v)) count = fail('InstancePort', 1, 1);
  v = value['ListenerName'];
  if (typeof v !== 'string') count = fail('ListenerName', 1);
  v = value['Protocol'];
  if (typeof v !== 'string') count = fail('Protocol', 1);
  v = value['SessionExpire'];
  if (!Number.isSafeInteger(v)) count = fail('SessionExpire', 1, 1);
  v = value['HealthSwitch'];
  if (!Number.isSafeInteger(v)) count = fail('HealthSwitch', 1, 1);
  v = value['TimeOut'];
  if (!Number.isSafeInteger(v)) count = fail('TimeOut', 1, 1);
  v = value['IntervalTime'];
  if (!Number.isSafeInteger(v)) count = fail('IntervalTime', 1, 1);
  v = value['HealthNum'];
  if (!Number.isSafeInteger(v)) count = fail('HealthNum', 1, 1);
  v = value['UnhealthNum'];
  if (!Number.isSafeInteger(v)) count = fail('UnhealthNum', 1, 1);
  v = value['HttpHash'];
  if (typeof v !== 'string') count = fail('HttpHash', 1);
  v = value['HttpCode'];
  if (!Number.isSafeInteger(v)) count = fail('HttpCode', 1, 1);
  v = value['HttpCheckPath'];
  if (typeof v !== 'string') count = fail('HttpCheckPath', 1);
  v = value['SSLMode'];
  if (typeof v !== 'string') count = fail('SSLMode', 1);
  v = value['CertId'];
  if (typeof v !== 'string') count = fail('CertId', 1);
  v = value['CertCaId'];
  if (typeof v !== 'string') count = fail('CertCaId', 1);
  v = value['Status'];
  if (!Number.isSafeInteger(v)) count = fail('Status', 1, 1);
  return count > 0;
}

export function checkClassicalLoadBalancerInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['InstanceId'];
  if (typeof v !== 'string') count = fail('InstanceId', 1);
  v = value['LoadBalancerIds'];
  if (!isList(v, isString) && v !== null) count = fail('LoadBalancerIds', 3, [0]);
  return count > 0;
}

export function checkClassicalTargetReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Type'];
  if (typeof v !== 'string') count = fail('Type', 1);
  v = value['InstanceId'];
  if (typeof v !== 'string') count = fail('InstanceId', 1);
  v = value['Weight'];
  if (!Number.isSafeInteger(v)) count = fail('Weight', 1, 1);
  v = value['PublicIpAddresses'];
  if (!isList(v, isString) && v !== null) count = fail('PublicIpAddresses', 3, [0]);
  v = value['PrivateIpAddresses'];
  if (!isList(v, isString) && v !== null) count = fail('PrivateIpAddresses', 3, [0]);
  v = value['InstanceName'];
  if (typeof v !== 'string' && v !== null) count = fail('InstanceName', 3);
  v = value['RunFlag'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('RunFlag', 3, 1);
  return count > 0;
}

export function checkClassicalTargetInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['InstanceId'];
  if (typeof v !== 'string') count = fail('InstanceId', 1);
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v, 0, 100))) count = fail('Weight', 0, 1, range(0, 100));
  return hasOnly(value, count);
}

export function checkClusterItem(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['ClusterId'];
  if (typeof v !== 'string') count = fail('ClusterId', 1);
  v = value['ClusterName'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) count = fail('ClusterName', 2);
  v = value['Zone'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) count = fail('Zone', 2);
  return hasOnly(value, count);
}

export function checkClusterItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['ClusterId'];
  if (typeof v !== 'string') count = fail('ClusterId', 1);
  v = value['ClusterName'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('ClusterName', 2);
  v = value['Zone'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('Zone', 2);
  return count > 0;
}

export function checkConfigListItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['UconfigId'];
  if (typeof v !== 'string') count = fail('UconfigId', 1);
  v = value['ConfigType'];
  if (typeof v !== 'string') count = fail('ConfigType', 1);
  v = value['ConfigName'];
  if (typeof v !== 'string' && v !== null) count = fail('ConfigName', 3);
  v = value['ConfigContent'];
  if (typeof v !== 'string') count = fail('ConfigContent', 1);
  v = value['CreateTimestamp'];
  if (typeof v !== 'string') count = fail('CreateTimestamp', 1);
  v = value['UpdateTimestamp'];
  if (typeof v !== 'string') count = fail('UpdateTimestamp', 1);
  return count > 0;
}

export function checkCrossTargetsReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LocalVpcId'];
  if (typeof v !== 'string') count = fail('LocalVpcId', 1);
  v = value['VpcId'];
  if (typeof v !== 'string') count = fail('VpcId', 1);
  v = value['IP'];
  if (typeof v !== 'string') count = fail('IP', 1);
  v = value['VpcName'];
  if (typeof v !== 'string') count = fail('VpcName', 1);
  v = value['EniId'];
  if (typeof v !== 'string') count = fail('EniId', 1);
  v = value['InstanceId'];
  if (typeof v !== 'string' && v !== null) count = fail('InstanceId', 3);
  v = value['InstanceName'];
  if (typeof v !== 'string' && v !== null) count = fail('InstanceName', 3);
  v = value['Region'];
  if (typeof v !== 'string') count = fail('Region', 1);
  return count > 0;
}

export function checkExclusiveCluster(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['L4Clusters'];
  if (v !== undefined && (count++, v !== null && !isList(v, checkClusterItem))) count = fail('L4Clusters', 2, [checkClusterItem]);
  v = value['L7Clusters'];
  if (v !== undefined && (count++, v !== null && !isList(v, checkClusterItem))) count = fail('L7Clusters', 2, [checkClusterItem]);
  v = value['ClassicalCluster'];
  if (v !== undefined && (count++, v !== null && !checkClusterItem(v))) count = fail('ClassicalCluster', 2, checkClusterItem);
  return hasOnly(value, count);
}

export function checkExclusiveClusterReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['L4Clusters'];
  if (!isList(v, checkClusterItemReceived) && v !== undefined && v !== null) count = fail('L4Clusters', 2, [checkClusterItemReceived]);
  v = value['L7Clusters'];
  if (!isList(v, checkClusterItemReceived) && v !== undefined && v !== null) count = fail('L7Clusters', 2, [checkClusterItemReceived]);
  v = value['ClassicalCluster'];
  if (!checkClusterItemReceived(v) && v !== undefined && v !== null) count = fail('ClassicalCluster', 2, checkClusterItemReceived);
  return count > 0;
}

export function checkExtraInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['ZhiTong'];
  if (typeof v !== 'boolean' && v !== null) count = fail('ZhiTong', 3, 3);
  v = value['TgwGroupName'];
  if (typeof v !== 'string' && v !== null) count = fail('TgwGroupName', 3);
  return count > 0;
}

export function checkFilter(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['Name'];
  if (typeof v !== 'string') count = fail('Name', 1);
  v = value['Values'];
  if (!isList(v, isString)) count = fail('Values', 1, [0]);
  return hasOnly(value, count);
}

export function checkFunctionInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['FunctionNamespace'];
  if (typeof v !== 'string') count = fail('FunctionNamespace', 1);
  v = value['FunctionName'];
  if (typeof v !== 'string') count = fail('FunctionName', 1);
  v = value['FunctionQualifier'];
  if (typeof v !== 'string') count = fail('FunctionQualifier', 1);
  v = value['FunctionQualifierType'];
  if (v !== undefined && (count++, v !== null && !values2.includes(v))) count = fail('FunctionQualifierType', 2, 0, oneOf(values2));
  return hasOnly(value, count);
}

export function checkFunctionInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['FunctionNamespace'];
  if (typeof v !== 'string') count = fail('FunctionNamespace', 1);
  v = value['FunctionName'];
  if (typeof v !== 'string') count = fail('FunctionName', 1);
  v = value['FunctionQualifier'];
  if (typeof v !== 'string') count = fail('FunctionQualifier', 1);
  v = value['FunctionQualifierType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('FunctionQualifierType', 2);
  return count > 0;
}

export function checkFunctionTarget(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Function'];
  if (v !== null && !checkFunctionInfo(v)) count = fail('Function', 3, checkFunctionInfo);
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Weight', 0, 1);
  return hasOnly(value, count);
}

export function checkFunctionTargetReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Function'];
  if (!checkFunctionInfoReceived(v) && v !== null) count = fail('Function', 3, checkFunctionInfoReceived);
  v = value['Weight'];
  if (!Number.isSafeInteger(v) && v !== undefined) count = fail('Weight', 0, 1);
  return count > 0;
}

export function checkHealthCheck(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['HealthSwitch'];
  if (v !== undefined && (count++, !values3.includes(v))) count = fail('HealthSwitch', 0, 1, oneOf(values3));
  v = value['TimeOut'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 2, 60))) count = fail('TimeOut', 2, 1, range(2, 60));
  v = value['IntervalTime'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 2, 300))) count = fail('IntervalTime', 2, 1, range(2, 300));
  v = value['HealthNum'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 2, 10))) count = fail('HealthNum', 2, 1, range(2, 10));
  v = value['UnHealthNum'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 2, 10))) count = fail('UnHealthNum', 2, 1, range(2, 10));
  v = value['HttpCode'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 1, 31))) count = fail('HttpCode', 2, 1, range(1, 31));
  v = value['HttpCheckPath'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) count = fail('HttpCheckPath', 2);
  v = value['HttpCheckDomain'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) count = fail('HttpCheckDomain', 2);
  v = value['HttpCheckMethod'];
  if (v !== undefined && (count++, v !== null && !values4.includes(v))) count = fail('HttpCheckMethod', 2, 0, oneOf(values4));
  v = value['CheckPort'];
  if (v !== undefined && (count++, v !== null && !isInteger(v))) count = fail('CheckPort', 2, 1);
  v = value['ContextType'];
  if (v !== undefined && (count++, v !== null && !values5.includes(v))) count = fail('ContextType', 2, 0, oneOf(values5));
  v = value['SendContext'];
  if (v !== undefined && (count++, v !== null && (typeof v !== 'string' || v.length > 500 || !pattern1.test(v)))) count = fail('SendContext', 2, 0, length(0, 500), matching(pattern1));
  v = value['RecvContext'];
  if (v !== undefined && (count++, v !== null && (typeof v !== 'string' || v.length > 500 || !pattern1.test(v)))) count = fail('RecvContext', 2, 0, length(0, 500), matching(pattern1));
  v = value['CheckType'];
  if (v !== undefined && (count++, v !== null && !values6.includes(v))) count = fail('CheckType', 2, 0, oneOf(values6));
  v = value['HttpVersion'];
  if (v !== undefined && (count++, v !== null && !values7.includes(v))) count = fail('HttpVersion', 2, 0, oneOf(values7));
  v = value['SourceIpType'];
  if (v !== undefined && (count++, v !== null && !values8.includes(v))) count = fail('SourceIpType', 2, 1, oneOf(values8));
  v = value['ExtendedCode'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) count = fail('ExtendedCode', 2);
  if (value['ContextType'] === undefined && value['CheckType'] === 'CUSTOM') count = fail('ContextType', 'a value, as CheckType is CUSTOM');
  if (value['SendContext'] === undefined && value['CheckType'] === 'CUSTOM') count = fail('SendContext', 'a value, as CheckType is CUSTOM');
  if (value['RecvContext'] === undefined && value['CheckType'] === 'CUSTOM') count = fail('RecvContext', 'a value, as CheckType is CUSTOM');
  return hasOnly(value, count);
}

export function checkHealthCheckReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['HealthSwitch'];
  if (!Number.isSafeInteger(v) && v !== undefined) count = fail('HealthSwitch', 0, 1);
  v = value['TimeOut'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('TimeOut', 2, 1);
  v = value['IntervalTime'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('IntervalTime', 2, 1);
  v = value['HealthNum'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('HealthNum', 2, 1);
  v = value['UnHealthNum'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('UnHealthNum', 2, 1);
  v = value['HttpCode'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('HttpCode', 2, 1);
  v = value['HttpCheckPath'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('HttpCheckPath', 2);
  v = value['HttpCheckDomain'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('HttpCheckDomain', 2);
  v = value['HttpCheckMethod'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('HttpCheckMethod', 2);
  v = value['CheckPort'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('CheckPort', 2, 1);
  v = value['ContextType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('ContextType', 2);
  v = value['SendContext'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('SendContext', 2);
  v = value['RecvContext'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('RecvContext', 2);
  v = value['CheckType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('CheckType', 2);
  v = value['HttpVersion'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('HttpVersion', 2);
  v = value['SourceIpType'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('SourceIpType', 2, 1);
  v = value['ExtendedCode'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('ExtendedCode', 2);
  return count > 0;
}

export function checkIdleLoadBalancerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['LoadBalancerName'];
  if (typeof v !== 'string') count = fail('LoadBalancerName', 1);
  v = value['Region'];
  if (typeof v !== 'string') count = fail('Region', 1);
  v = value['Vip'];
  if (typeof v !== 'string') count = fail('Vip', 1);
  v = value['IdleReason'];
  if (typeof v !== 'string') count = fail('IdleReason', 1);
  v = value['Status'];
  if (!Number.isSafeInteger(v)) count = fail('Status', 1, 1);
  v = value['Forward'];
  if (!Number.isSafeInteger(v)) count = fail('Forward', 1, 1);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) count = fail('Domain', 3);
  return count > 0;
}

export function checkInternetAccessible(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['InternetChargeType'];
  if (v !== undefined && (count++, !values9.includes(v))) count = fail('InternetChargeType', 0, 0, oneOf(values9));
  v = value['InternetMaxBandwidthOut'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 1, 61440))) count = fail('InternetMaxBandwidthOut', 2, 1, range(1, 61440));
  v = value['BandwidthpkgSubType'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) count = fail('BandwidthpkgSubType', 2);
  return hasOnly(value, count);
}

export function checkInternetAccessibleReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['InternetChargeType'];
  if (typeof v !== 'string' && v !== undefined) count = fail('InternetChargeType');
  v = value['InternetMaxBandwidthOut'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('InternetMaxBandwidthOut', 2, 1);
  v = value['BandwidthpkgSubType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('BandwidthpkgSubType', 2);
  return count > 0;
}

export function checkItemPriceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['UnitPrice'];
  if (!isFloat(v) && v !== null) count = fail('UnitPrice', 3, 2);
  v = value['ChargeUnit'];
  if (typeof v !== 'string' && v !== null) count = fail('ChargeUnit', 3);
  v = value['OriginalPrice'];
  if (!isFloat(v) && v !== null) count = fail('OriginalPrice', 3, 2);
  v = value['DiscountPrice'];
  if (!isFloat(v) && v !== null) count = fail('DiscountPrice', 3, 2);
  v = value['UnitPriceDiscount'];
  if (!isFloat(v) && v !== null) count = fail('UnitPriceDiscount', 3, 2);
  v = value['Discount'];
  if (!isFloat(v) && v !== null) count = fail('Discount', 3, 2);
  return count > 0;
}

export function checkLBChargePrepaid(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 0;
  v = value['RenewFlag'];
  if (v !== undefined && (count++, v !== null && !values10.includes(v))) count = fail('RenewFlag', 2, 0, oneOf(values10));
  v = value['Period'];
  if (v !== undefined && (count++, v !== null && !isInteger(v))) count = fail('Period', 2, 1);
  return hasOnly(value, count);
}

export function checkLBChargePrepaidReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['RenewFlag'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('RenewFlag', 2);
  v = value['Period'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('Period', 2, 1);
  return count > 0;
}

export function checkLBItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['Vip'];
  if (typeof v !== 'string') count = fail('Vip', 1);
  v = value['Listeners'];
  if (!isList(v, checkListenerItemReceived)) count = fail('Listeners', 1, [checkListenerItemReceived]);
  v = value['Region'];
  if (typeof v !== 'string') count = fail('Region', 1);
  return count > 0;
}

export function checkLbRsItem(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['VpcId'];
  if (typeof v !== 'string') count = fail('VpcId', 1);
  v = value['PrivateIp'];
  if (typeof v !== 'string') count = fail('PrivateIp', 1);
  return hasOnly(value, count);
}

export function checkLbRsTargetsReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Type'];
  if (typeof v !== 'string') count = fail('Type', 1);
  v = value['PrivateIp'];
  if (typeof v !== 'string') count = fail('PrivateIp', 1);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) count = fail('Port', 1, 1);
  v = value['VpcId'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('VpcId', 3, 1);
  v = value['Weight'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('Weight', 3, 1);
  return count > 0;
}

export function checkListenerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Protocol'];
  if (typeof v !== 'string') count = fail('Protocol', 1);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) count = fail('Port', 1, 1);
  v = value['Certificate'];
  if (!checkCertificateOutputReceived(v) && v !== null) count = fail('Certificate', 3, checkCertificateOutputReceived);
  v = value['HealthCheck'];
  if (!checkHealthCheckReceived(v) && v !== null) count = fail('HealthCheck', 3, checkHealthCheckReceived);
  v = value['Scheduler'];
  if (typeof v !== 'string' && v !== null) count = fail('Scheduler', 3);
  v = value['SessionExpireTime'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('SessionExpireTime', 3, 1);
  v = value['SniSwitch'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('SniSwitch', 3, 1);
  v = value['Rules'];
  if (!isList(v, checkRuleOutputReceived) && v !== null) count = fail('Rules', 3, [checkRuleOutputReceived]);
  v = value['ListenerName'];
  if (typeof v !== 'string' && v !== null) count = fail('ListenerName', 3);
  v = value['CreateTime'];
  if (typeof v !== 'string' && v !== null) count = fail('CreateTime', 3);
  v = value['EndPort'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('EndPort', 3, 1);
  v = value['TargetType'];
  if (typeof v !== 'string' && v !== null) count = fail('TargetType', 3);
  v = value['TargetGroup'];
  if (!checkBasicTargetGroupInfoReceived(v) && v !== null) count = fail('TargetGroup', 3, checkBasicTargetGroupInfoReceived);
  v = value['SessionType'];
  if (typeof v !== 'string' && v !== null) count = fail('SessionType', 3);
  v = value['KeepaliveEnable'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('KeepaliveEnable', 3, 1);
  v = value['Toa'];
  if (typeof v !== 'boolean' && v !== null) count = fail('Toa', 3, 3);
  v = value['DeregisterTargetRst'];
  if (typeof v !== 'boolean' && v !== null) count = fail('DeregisterTargetRst', 3, 3);
  v = value['AttrFlags'];
  if (!isList(v, isString) && v !== null) count = fail('AttrFlags', 3, [0]);
  v = value['TargetGroupList'];
  if (!isList(v, checkBasicTargetGroupInfoReceived) && v !== null) count = fail('TargetGroupList', 3, [checkBasicTargetGroupInfoReceived]);
  v = value['MaxConn'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('MaxConn', 3, 1);
  v = value['MaxCps'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('MaxCps', 3, 1);
  v = value['IdleConnectTimeout'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('IdleConnectTimeout', 3, 1);
  return count > 0;
}

export function checkListenerBackendReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Protocol'];
  if (typeof v !== 'string') count = fail('Protocol', 1);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) count = fail('Port', 1, 1);
  v = value['Rules'];
  if (!isList(v, checkRuleTargetsReceived) && v !== null) count = fail('Rules', 3, [checkRuleTargetsReceived]);
  v = value['Targets'];
  if (!isList(v, checkBackendReceived) && v !== null) count = fail('Targets', 3, [checkBackendReceived]);
  v = value['EndPort'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('EndPort', 3, 1);
  return count > 0;
}

export function checkListenerHealthReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['ListenerName'];
  if (typeof v !== 'string' && v !== null) count = fail('ListenerName', 3);
  v = value['Protocol'];
  if (typeof v !== 'string') count = fail('Protocol', 1);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) count = fail('Port', 1, 1);
  v = value['Rules'];
  if (!isList(v, checkRuleHealthReceived) && v !== null) count = fail('Rules', 3, [checkRuleHealthReceived]);
  return count > 0;
}

export function checkListenerItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Protocol'];
  if (typeof v !== 'string') count = fail('Protocol', 1);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) count = fail('Port', 1, 1);
  v = value['Rules'];
  if (!isList(v, checkRulesItemsReceived) && v !== null) count = fail('Rules', 3, [checkRulesItemsReceived]);
  v = value['Targets'];
  if (!isList(v, checkLbRsTargetsReceived) && v !== null) count = fail('Targets', 3, [checkLbRsTargetsReceived]);
  v = value['EndPort'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('EndPort', 3, 1);
  return count > 0;
}

export function checkLoadBalancerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string' && v !== undefined) count = fail('LoadBalancerId');
  v = value['LoadBalancerName'];
  if (typeof v !== 'string' && v !== undefined) count = fail('LoadBalancerName');
  v = value['LoadBalancerType'];
  if (typeof v !== 'string' && v !== undefined) count = fail('LoadBalancerType');
  v = value['Forward'];
  if (!Number.isSafeInteger(v) && v !== undefined) count = fail('Forward', 0, 1);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('Domain', 2);
  v = value['LoadBalancerVips'];
  if (!isList(v, isString) && v !== undefined && v !== null) count = fail('LoadBalancerVips', 2, [0]);
  v = value['Status'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('Status', 2, 1);
  v = value['CreateTime'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('CreateTime', 2);
  v = value['StatusTime'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('StatusTime', 2);
  v = value['ProjectId'];
  if (!Number.isSafeInteger(v) && v !== undefined) count = fail('ProjectId', 0, 1);
  v = value['VpcId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('VpcId', 2);
  v = value['OpenBgp'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('OpenBgp', 2, 1);
  v = value['Snat'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) count = fail('Snat', 2, 3);
  v = value['Isolation'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('Isolation', 2, 1);
  v = value['Log'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('Log', 2);
  v = value['SubnetId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('SubnetId', 2);
  v = value['Tags'];
  if (!isList(v, checkTagInfoReceived) && v !== undefined && v !== null) count = fail('Tags', 2, [checkTagInfoReceived]);
  v = value['SecureGroups'];
  if (!isList(v, isString) && v !== undefined && v !== null) count = fail('SecureGroups', 2, [0]);
  v = value['TargetRegionInfo'];
  if (!checkTargetRegionInfoReceived(v) && v !== undefined && v !== null) count = fail('TargetRegionInfo', 2, checkTargetRegionInfoReceived);
  v = value['AnycastZone'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('AnycastZone', 2);
  v = value['AddressIPVersion'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('AddressIPVersion', 2);
  v = value['NumericalVpcId'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) count = fail('NumericalVpcId', 2, 1);
  v = value['VipIsp'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('VipIsp', 2);
  v = value['MasterZone'];
  if (!checkZoneInfoReceived(v) && v !== undefined && v !== null) count = fail('MasterZone', 2, checkZoneInfoReceived);
  v = value['BackupZoneSet'];
  if (!isList(v, checkZoneInfoReceived) && v !== undefined && v !== null) count = fail('BackupZoneSet', 2, [checkZoneInfoReceived]);
  v = value['IsolatedTime'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('IsolatedTime', 2);
  v = value['ExpireTime'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('ExpireTime', 2);
  v = value['ChargeType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('ChargeType', 2);
  v = value['NetworkAttributes'];
  if (!checkInternetAccessibleReceived(v) && v !== undefined && v !== null) count = fail('NetworkAttributes', 2, checkInternetAccessibleReceived);
  v = value['PrepaidAttributes'];
  if (!checkLBChargePrepaidReceived(v) && v !== undefined && v !== null) count = fail('PrepaidAttributes', 2, checkLBChargePrepaidReceived);
  v = value['LogSetId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('LogSetId', 2);
  v = value['LogTopicId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('LogTopicId', 2);
  v = value['AddressIPv6'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('AddressIPv6', 2);
  v = value['ExtraInfo'];
  if (!checkExtraInfoReceived(v) && v !== undefined && v !== null) count = fail('ExtraInfo', 2, checkExtraInfoReceived);
  v = value['IsDDos'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) count = fail('IsDDos', 2, 3);
  v = value['ConfigId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('ConfigId', 2);
  v = value['LoadBalancerPassToTarget'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) count = fail('LoadBalancerPassToTarget', 2, 3);
  v = value['ExclusiveCluster'];
  if (!checkExclusiveClusterReceived(v) && v !== undefined && v !== null) count = fail('ExclusiveCluster', 2, checkExclusiveClusterReceived);
  v = value['IPv6Mode'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('IPv6Mode', 2);
  v = value['SnatPro'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) count = fail('SnatPro', 2, 3);
  v = value['SnatIps'];
  if (!isList(v, checkSnatIpReceived) && v !== undefined && v !== null) count = fail('SnatIps', 2, [checkSnatIpReceived]);
  v = value['SlaType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('SlaType', 2);
  v = value['IsBlock'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) count = fail('IsBlock', 2, 3);
  v = value['IsBlockTime'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('IsBlockTime', 2);
  v = value['LocalBgp'];
  if (typeof v !== 'boolean' && v !== undefined) count = fail('LocalBgp', 0, 3);
  v = value['ClusterTag'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('ClusterTag', 2);
  v = value['MixIpTarget'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) count = fail('MixIpTarget', 2, 3);
  v = value['Zones'];
  if (!isList(v, isString) && v !== undefined && v !== null) count = fail('Zones', 2, [0]);
  v = value['NfvInfo'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('NfvInfo', 2);
  v = value['HealthLogSetId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('HealthLogSetId', 2);
  v = value['HealthLogTopicId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('HealthLogTopicId', 2);
  v = value['ClusterIds'];
  if (!isList(v, isString) && v !== undefined && v !== null) count = fail('ClusterIds', 2, [0]);
  v = value['AttributeFlags'];
  if (!isList(v, isString) && v !== undefined && v !== null) count = fail('AttributeFlags', 2, [0]);
  v = value['LoadBalancerDomain'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('LoadBalancerDomain', 2);
  v = value['Egress'];
  if (typeof v !== 'string' && v !== undefined && v !== null) count = fail('Egress', 2);
  return count > 0;
}

export function checkLoadBalancerDetailReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['LoadBalancerName'];
  if (typeof v !== 'string') count = fail('LoadBalancerName', 1);
  v = value['LoadBalancerType'];
  if (typeof v !== 'string' && v !== null) count = fail('LoadBalancerType', 3);
  v = value['Status'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('Status', 3, 1);
  v = value['Address'];
  if (typeof v !== 'string' && v !== null) count = fail('Address', 3);
  v = value['AddressIPv6'];
  if (typeof v !== 'string' && v !== null) count = fail('AddressIPv6', 3);
  v = value['AddressIPVersion'];
  if (typeof v !== 'string' && v !== null) count = fail('AddressIPVersion', 3);
  v = value['IPv6Mode'];
  if (typeof v !== 'string' && v !== null) count = fail('IPv6Mode', 3);
  v = value['Zone'];
  if (typeof v !== 'string' && v !== null) count = fail('Zone', 3);
  v = value['AddressIsp'];
  if (typeof v !== 'string' && v !== null) count = fail('AddressIsp', 3);
  v = value['VpcId'];
  if (typeof v !== 'string' && v !== null) count = fail('VpcId', 3);
  v = value['ProjectId'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('ProjectId', 3, 1);
  v = value['CreateTime'];
  if (typeof v !== 'string' && v !== null) count = fail('CreateTime', 3);
  v = value['ChargeType'];
  if (typeof v !== 'string' && v !== null) count = fail('ChargeType', 3);
  v = value['NetworkAttributes'];
  if (!checkInternetAccessibleReceived(v) && v !== null) count = fail('NetworkAttributes', 3, checkInternetAccessibleReceived);
  v = value['PrepaidAttributes'];
  if (!checkLBChargePrepaidReceived(v) && v !== null) count = fail('PrepaidAttributes', 3, checkLBChargePrepaidReceived);
  v = value['ExtraInfo'];
  if (!checkExtraInfoReceived(v) && v !== null) count = fail('ExtraInfo', 3, checkExtraInfoReceived);
  v = value['ConfigId'];
  if (typeof v !== 'string' && v !== null) count = fail('ConfigId', 3);
  v = value['Tags'];
  if (!isList(v, checkTagInfoReceived) && v !== null) count = fail('Tags', 3, [checkTagInfoReceived]);
  v = value['ListenerId'];
  if (typeof v !== 'string' && v !== null) count = fail('ListenerId', 3);
  v = value['Protocol'];
  if (typeof v !== 'string' && v !== null) count = fail('Protocol', 3);
  v = value['Port'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('Port', 3, 1);
  v = value['LocationId'];
  if (typeof v !== 'string' && v !== null) count = fail('LocationId', 3);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) count = fail('Domain', 3);
  v = value['Url'];
  if (typeof v !== 'string' && v !== null) count = fail('Url', 3);
  v = value['TargetId'];
  if (typeof v !== 'string' && v !== null) count = fail('TargetId', 3);
  v = value['TargetAddress'];
  if (typeof v !== 'string' && v !== null) count = fail('TargetAddress', 3);
  v = value['TargetPort'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('TargetPort', 3, 1);
  v = value['TargetWeight'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('TargetWeight', 3, 1);
  v = value['Isolation'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('Isolation', 3, 1);
  v = value['SecurityGroup'];
  if (!isList(v, isString) && v !== null) count = fail('SecurityGroup', 3, [0]);
  v = value['LoadBalancerPassToTarget'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('LoadBalancerPassToTarget', 3, 1);
  v = value['TargetHealth'];
  if (typeof v !== 'string' && v !== null) count = fail('TargetHealth', 3);
  v = value['Domains'];
  if (typeof v !== 'string' && v !== null) count = fail('Domains', 3);
  v = value['SlaveZone'];
  if (!isList(v, isString) && v !== null) count = fail('SlaveZone', 3, [0]);
  v = value['Zones'];
  if (!isList(v, isString) && v !== null) count = fail('Zones', 3, [0]);
  v = value['SniSwitch'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('SniSwitch', 3, 1);
  v = value['LoadBalancerDomain'];
  if (typeof v !== 'string' && v !== null) count = fail('LoadBalancerDomain', 3);
  v = value['Egress'];
  if (typeof v !== 'string' && v !== null) count = fail('Egress', 3);
  return count > 0;
}

export function checkLoadBalancerHealthReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['LoadBalancerName'];
  if (typeof v !== 'string' && v !== null) count = fail('LoadBalancerName', 3);
  v = value['Listeners'];
  if (!isList(v, checkListenerHealthReceived) && v !== null) count = fail('Listeners', 3, [checkListenerHealthReceived]);
  return count > 0;
}

export function checkLoadBalancerTrafficReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['LoadBalancerName'];
  if (typeof v !== 'string') count = fail('LoadBalancerName', 1);
  v = value['Region'];
  if (typeof v !== 'string') count = fail('Region', 1);
  v = value['Vip'];
  if (typeof v !== 'string') count = fail('Vip', 1);
  v = value['OutBandwidth'];
  if (!isFloat(v)) count = fail('OutBandwidth', 1, 2);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) count = fail('Domain', 3);
  return count > 0;
}

export function checkMultiCertInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['SSLMode'];
  if (!values1.includes(v)) count = fail('SSLMode', 1, 0, oneOf(values1));
  v = value['CertList'];
  if (!isList(v, checkCertInfo)) count = fail('CertList', 1, [checkCertInfo]);
  return hasOnly(value, count);
}

export function checkPriceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['InstancePrice'];
  if (!checkItemPriceReceived(v) && v !== null) count = fail('InstancePrice', 3, checkItemPriceReceived);
  v = value['BandwidthPrice'];
  if (!checkItemPriceReceived(v) && v !== null) count = fail('BandwidthPrice', 3, checkItemPriceReceived);
  v = value['LcuPrice'];
  if (!checkItemPriceReceived(v) && v !== null) count = fail('LcuPrice', 3, checkItemPriceReceived);
  return count > 0;
}

export function checkQuotaReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['QuotaId'];
  if (typeof v !== 'string') count = fail('QuotaId', 1);
  v = value['QuotaCurrent'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('QuotaCurrent', 3, 1);
  v = value['QuotaLimit'];
  if (!Number.isSafeInteger(v)) count = fail('QuotaLimit', 1, 1);
  return count > 0;
}

export function checkResourceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Type'];
  if (!isList(v, isString)) count = fail('Type', 1, [0]);
  v = value['Isp'];
  if (typeof v !== 'string') count = fail('Isp', 1);
  v = value['AvailabilitySet'];
  if (!isList(v, checkResourceAvailabilityReceived) && v !== null) count = fail('AvailabilitySet', 3, [checkResourceAvailabilityReceived]);
  v = value['TypeSet'];
  if (!isList(v, checkTypeInfoReceived) && v !== null) count = fail('TypeSet', 3, [checkTypeInfoReceived]);
  return count > 0;
}

export function checkResourceAvailabilityReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Type'];
  if (typeof v !== 'string') count = fail('Type', 1);
  v = value['Availability'];
  if (typeof v !== 'string') count = fail('Availability', 1);
  return count > 0;
}

export function checkRewriteLocationMap(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['SourceLocationId'];
  if (typeof v !== 'string') count = fail('SourceLocationId', 1);
  v = value['TargetLocationId'];
  if (typeof v !== 'string') count = fail('TargetLocationId', 1);
  v = value['RewriteCode'];
  if (v !== undefined && (count++, !values11.includes(v))) count = fail('RewriteCode', 0, 1, oneOf(values11));
  v = value['TakeUrl'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('TakeUrl', 0, 3);
  v = value['SourceDomain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('SourceDomain');
  return hasOnly(value, count);
}

export function checkRewriteTargetReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['TargetListenerId'];
  if (typeof v !== 'string' && v !== null) count = fail('TargetListenerId', 3);
  v = value['TargetLocationId'];
  if (typeof v !== 'string' && v !== null) count = fail('TargetLocationId', 3);
  v = value['RewriteCode'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('RewriteCode', 3, 1);
  v = value['TakeUrl'];
  if (typeof v !== 'boolean' && v !== null) count = fail('TakeUrl', 3, 3);
  v = value['RewriteType'];
  if (typeof v !== 'string' && v !== null) count = fail('RewriteType', 3);
  return count > 0;
}

export function checkRsWeightRule(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['Targets'];
  if (!isList(v, checkTarget)) count = fail('Targets', 1, [checkTarget]);
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LocationId');
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Domain');
  v = value['Url'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Url');
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v, 0, 100))) count = fail('Weight', 0, 1, range(0, 100));
  return hasOnly(value, count);
}

export function checkRuleHealthReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LocationId'];
  if (typeof v !== 'string') count = fail('LocationId', 1);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) count = fail('Domain', 3);
  v = value['Url'];
  if (typeof v !== 'string' && v !== null) count = fail('Url', 3);
  v = value['Targets'];
  if (!isList(v, checkTargetHealthReceived) && v !== null) count = fail('Targets', 3, [checkTargetHealthReceived]);
  return count > 0;
}

export function checkRuleInput(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Url'];
  if ((typeof v !== 'string' || v.length > 200 || v.length < 1)) count = fail('Url', 1, 0, length(1, 200));
  v = value['Domain'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 80 || v.length < 1))) count = fail('Domain', 0, 0, length(1, 80));
  v = value['SessionExpireTime'];
  if (v !== undefined && (count++, (v !== 0 && !isInteger(v, 30, 3600)))) count = fail('SessionExpireTime', 0, 1, unless([0], range(30, 3600)));
  v = value['HealthCheck'];
  if (v !== undefined && (count++, !checkHealthCheck(v))) count = fail('HealthCheck', 0, checkHealthCheck);
  v = value['Certificate'];
  if (v !== undefined && (count++, !checkCertificateInput(v))) count = fail('Certificate', 0, checkCertificateInput);
  v = value['Scheduler'];
  if (v !== undefined && (count++, !values12.includes(v))) count = fail('Scheduler', 0, 0, oneOf(values12));
  v = value['ForwardType'];
  if (v !== undefined && (count++, !values13.includes(v))) count = fail('ForwardType', 0, 0, oneOf(values13));
  v = value['DefaultServer'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('DefaultServer', 0, 3);
  v = value['Http2'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('Http2', 0, 3);
  v = value['TargetType'];
  if (v !== undefined && (count++, !values14.includes(v))) count = fail('TargetType', 0, 0, oneOf(values14));
  v = value['TrpcCallee'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('TrpcCallee');
  v = value['TrpcFunc'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('TrpcFunc');
  v = value['Quic'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) count = fail('Quic', 0, 3);
  v = value['Domains'];
  if (v !== undefined && (count++, (!isList(v, (e) => !(typeof e !== 'string' || e.length > 80 || e.length < 1))))) count = fail('Domains', 0, [0], length(1, 80));
  v = value['MultiCertInfo'];
  if (v !== undefined && (count++, !checkMultiCertInfo(v))) count = fail('MultiCertInfo', 0, checkMultiCertInfo);
  if (value['MultiCertInfo'] !== undefined && value['Certificate'] !== undefined) count = fail('MultiCertInfo', 'nothing beside Certificate');
  if (value['TrpcCallee'] === undefined && value['ForwardType'] === 'TRPC') count = fail('TrpcCallee', 'a value, as ForwardType is TRPC');
  if (value['TrpcFunc'] === undefined && value['ForwardType'] === 'TRPC') count = fail('TrpcFunc', 'a value, as ForwardType is TRPC');
  return hasOnly(value, count);
}

export function checkRuleOutputReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LocationId'];
  if (typeof v !== 'string') count = fail('LocationId', 1);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) count = fail('Domain', 3);
  v = value['Url'];
  if (typeof v !== 'string' && v !== null) count = fail('Url', 3);
  v = value['SessionExpireTime'];
  if (!Number.isSafeInteger(v)) count = fail('SessionExpireTime', 1, 1);
  v = value['HealthCheck'];
  if (!checkHealthCheckReceived(v) && v !== null) count = fail('HealthCheck', 3, checkHealthCheckReceived);
  v = value['Certificate'];
  if (!checkCertificateOutputReceived(v) && v !== null) count = fail('Certificate', 3, checkCertificateOutputReceived);
  v = value['Scheduler'];
  if (typeof v !== 'string') count = fail('Scheduler', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['RewriteTarget'];
  if (!checkRewriteTargetReceived(v) && v !== null) count = fail('RewriteTarget', 3, checkRewriteTargetReceived);
  v = value['HttpGzip'];
  if (typeof v !== 'boolean') count = fail('HttpGzip', 1, 3);
  v = value['BeAutoCreated'];
  if (typeof v !== 'boolean') count = fail('BeAutoCreated', 1, 3);
  v = value['DefaultServer'];
  if (typeof v !== 'boolean') count = fail('DefaultServer', 1, 3);
  v = value['Http2'];
  if (typeof v !== 'boolean') count = fail('Http2', 1, 3);
  v = value['ForwardType'];
  if (typeof v !== 'string') count = fail('ForwardType', 1);
  v = value['CreateTime'];
  if (typeof v !== 'string') count = fail('CreateTime', 1);
  v = value['TargetType'];
  if (typeof v !== 'string') count = fail('TargetType', 1);
  v = value['TargetGroup'];
  if (!checkBasicTargetGroupInfoReceived(v) && v !== null) count = fail('TargetGroup', 3, checkBasicTargetGroupInfoReceived);
  v = value['WafDomainId'];
  if (typeof v !== 'string' && v !== null) count = fail('WafDomainId', 3);
  v = value['TrpcCallee'];
  if (typeof v !== 'string' && v !== null) count = fail('TrpcCallee', 3);
  v = value['TrpcFunc'];
  if (typeof v !== 'string' && v !== null) count = fail('TrpcFunc', 3);
  v = value['QuicStatus'];
  if (typeof v !== 'string' && v !== null) count = fail('QuicStatus', 3);
  v = value['Domains'];
  if (!isList(v, isString) && v !== null) count = fail('Domains', 3, [0]);
  v = value['TargetGroupList'];
  if (!isList(v, checkBasicTargetGroupInfoReceived) && v !== null) count = fail('TargetGroupList', 3, [checkBasicTargetGroupInfoReceived]);
  return count > 0;
}

export function checkRuleTargetsReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LocationId'];
  if (typeof v !== 'string') count = fail('LocationId', 1);
  v = value['Domain'];
  if (typeof v !== 'string') count = fail('Domain', 1);
  v = value['Url'];
  if (typeof v !== 'string') count = fail('Url', 1);
  v = value['Targets'];
  if (!isList(v, checkBackendReceived) && v !== null) count = fail('Targets', 3, [checkBackendReceived]);
  v = value['FunctionTargets'];
  if (!isList(v, checkFunctionTargetReceived) && v !== null) count = fail('FunctionTargets', 3, [checkFunctionTargetReceived]);
  return count > 0;
}

export function checkRulesItemsReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LocationId'];
  if (typeof v !== 'string') count = fail('LocationId', 1);
  v = value['Domain'];
  if (typeof v !== 'string') count = fail('Domain', 1);
  v = value['Url'];
  if (typeof v !== 'string') count = fail('Url', 1);
  v = value['Targets'];
  if (!isList(v, checkLbRsTargetsReceived)) count = fail('Targets', 1, [checkLbRsTargetsReceived]);
  return count > 0;
}

export function checkSlaUpdateParam(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['SlaType'];
  if (!values15.includes(v)) count = fail('SlaType', 1, 0, oneOf(values15));
  return hasOnly(value, count);
}

export function checkSnatIp(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['SubnetId'];
  if (typeof v !== 'string') count = fail('SubnetId', 1);
  v = value['Ip'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('Ip');
  return hasOnly(value, count);
}

export function checkSnatIpReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['SubnetId'];
  if (typeof v !== 'string') count = fail('SubnetId', 1);
  v = value['Ip'];
  if (typeof v !== 'string' && v !== undefined) count = fail('Ip');
  return count > 0;
}

export function checkSpecAvailabilityReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['SpecType'];
  if (typeof v !== 'string' && v !== null) count = fail('SpecType', 3);
  v = value['Availability'];
  if (typeof v !== 'string' && v !== null) count = fail('Availability', 3);
  return count > 0;
}

export function checkTagInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['TagKey'];
  if (typeof v !== 'string') count = fail('TagKey', 1);
  v = value['TagValue'];
  if (typeof v !== 'string') count = fail('TagValue', 1);
  return hasOnly(value, count);
}

export function checkTagInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['TagKey'];
  if (typeof v !== 'string') count = fail('TagKey', 1);
  v = value['TagValue'];
  if (typeof v !== 'string') count = fail('TagValue', 1);
  return count > 0;
}

export function checkTarget(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Port'];
  if (v !== null && !isInteger(v)) count = fail('Port', 3, 1);
  v = value['Type'];
  if (v !== undefined && (count++, v !== null && !values16.includes(v))) count = fail('Type', 2, 0, oneOf(values16));
  v = value['InstanceId'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) count = fail('InstanceId', 2);
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v, 0, 100))) count = fail('Weight', 0, 1, range(0, 100));
  v = value['EniIp'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) count = fail('EniIp', 2);
  if (value['EniIp'] !== undefined && value['InstanceId'] !== undefined) count = fail('EniIp', 'nothing beside InstanceId');
  return hasOnly(value, count);
}

export function checkTargetGroupAssociation(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') count = fail('LoadBalancerId', 1);
  v = value['ListenerId'];
  if (typeof v !== 'string') count = fail('ListenerId', 1);
  v = value['TargetGroupId'];
  if (typeof v !== 'string') count = fail('TargetGroupId', 1);
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('LocationId');
  return hasOnly(value, count);
}

export function checkTargetGroupBackendReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') count = fail('TargetGroupId', 1);
  v = value['Type'];
  if (typeof v !== 'string') count = fail('Type', 1);
  v = value['InstanceId'];
  if (typeof v !== 'string') count = fail('InstanceId', 1);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) count = fail('Port', 1, 1);
  v = value['Weight'];
  if (!Number.isSafeInteger(v)) count = fail('Weight', 1, 1);
  v = value['PublicIpAddresses'];
  if (!isList(v, isString) && v !== null) count = fail('PublicIpAddresses', 3, [0]);
  v = value['PrivateIpAddresses'];
  if (!isList(v, isString) && v !== null) count = fail('PrivateIpAddresses', 3, [0]);
  v = value['InstanceName'];
  if (typeof v !== 'string' && v !== null) count = fail('InstanceName', 3);
  v = value['RegisteredTime'];
  if (typeof v !== 'string' && v !== null) count = fail('RegisteredTime', 3);
  v = value['EniId'];
  if (typeof v !== 'string' && v !== null) count = fail('EniId', 3);
  v = value['ZoneId'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('ZoneId', 3, 1);
  return count > 0;
}

export function checkTargetGroupInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') count = fail('TargetGroupId', 1);
  v = value['VpcId'];
  if (typeof v !== 'string') count = fail('VpcId', 1);
  v = value['TargetGroupName'];
  if (typeof v !== 'string') count = fail('TargetGroupName', 1);
  v = value['Port'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('Port', 3, 1);
  v = value['CreatedTime'];
  if (typeof v !== 'string') count = fail('CreatedTime', 1);
  v = value['UpdatedTime'];
  if (typeof v !== 'string') count = fail('UpdatedTime', 1);
  v = value['AssociatedRule'];
  if (!isList(v, checkAssociationItemReceived) && v !== null) count = fail('AssociatedRule', 3, [checkAssociationItemReceived]);
  return count > 0;
}

export function checkTargetGroupInstance(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['BindIP'];
  if (typeof v !== 'string') count = fail('BindIP', 1);
  v = value['Port'];
  if (!isInteger(v)) count = fail('Port', 1, 1);
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('Weight', 0, 1);
  v = value['NewPort'];
  if (v !== undefined && (count++, !isInteger(v))) count = fail('NewPort', 0, 1);
  return hasOnly(value, count);
}

export function checkTargetHealthReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['IP'];
  if (typeof v !== 'string') count = fail('IP', 1);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) count = fail('Port', 1, 1);
  v = value['HealthStatus'];
  if (typeof v !== 'boolean') count = fail('HealthStatus', 1, 3);
  v = value['TargetId'];
  if (typeof v !== 'string') count = fail('TargetId', 1);
  v = value['HealthStatusDetail'];
  if (typeof v !== 'string') count = fail('HealthStatusDetail', 1);
  return count > 0;
}

export function checkTargetRegionInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['Region'];
  if (typeof v !== 'string') count = fail('Region', 1);
  v = value['VpcId'];
  if (typeof v !== 'string') count = fail('VpcId', 1);
  return hasOnly(value, count);
}

export function checkTargetRegionInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Region'];
  if (typeof v !== 'string') count = fail('Region', 1);
  v = value['VpcId'];
  if (typeof v !== 'string') count = fail('VpcId', 1);
  return count > 0;
}

export function checkTypeInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['Type'];
  if (typeof v !== 'string' && v !== null) count = fail('Type', 3);
  v = value['SpecAvailabilitySet'];
  if (!isList(v, checkSpecAvailabilityReceived) && v !== null) count = fail('SpecAvailabilitySet', 3, [checkSpecAvailabilityReceived]);
  return count > 0;
}

export function checkZoneInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['ZoneId'];
  if (!Number.isSafeInteger(v) && v !== null) count = fail('ZoneId', 3, 1);
  v = value['Zone'];
  if (typeof v !== 'string' && v !== null) count = fail('Zone', 3);
  v = value['ZoneName'];
  if (typeof v !== 'string' && v !== null) count = fail('ZoneName', 3);
  v = value['ZoneRegion'];
  if (typeof v !== 'string' && v !== null) count = fail('ZoneRegion', 3);
  v = value['LocalZone'];
  if (typeof v !== 'boolean' && v !== null) count = fail('LocalZone', 3, 3);
  v = value['EdgeZone'];
  if (typeof v !== 'boolean' && v !== null) count = fail('EdgeZone', 3, 3);
  return count > 0;
}

export function checkZoneResourceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['MasterZone'];
  if (typeof v !== 'string') count = fail('MasterZone', 1);
  v = value['ResourceSet'];
  if (!isList(v, checkResourceReceived) && v !== null) count = fail('ResourceSet', 3, [checkResourceReceived]);
  v = value['SlaveZone'];
  if (typeof v !== 'string' && v !== null) count = fail('SlaveZone', 3);
  v = value['IPVersion'];
  if (typeof v !== 'string') count = fail('IPVersion', 1);
  v = value['ZoneRegion'];
  if (typeof v !== 'string') count = fail('ZoneRegion', 1);
  v = value['LocalZone'];
  if (typeof v !== 'boolean') count = fail('LocalZone', 1, 3);
  v = value['ZoneResourceType'];
  if (typeof v !== 'string') count = fail('ZoneResourceType', 1);
  v = value['EdgeZone'];
  if (typeof v !== 'boolean') count = fail('EdgeZone', 1, 3);
  v = value['Egress'];
  if (typeof v !== 'string' && v !== null) count = fail('Egress', 3);
  return count > 0;
}

