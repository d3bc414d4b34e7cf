// Generated from clb-api.md for @clb-sdk/2017: do not edit.

import {
  type Fail,
  hasOnly,
  isFloat,
  isInteger,
  isList,
  isObject,
  isOneOf,
  isPlainObject,
  isString,
  reject,
} from '../runtime/validate/check.ts';
import { boolean, float, integer, list, string } from '../runtime/validate/kinds.ts';
import { matching, oneOf, range } from '../runtime/validate/limits.ts';
/** Checks of the data types, as the others need them. */
import type * as T from '../types.ts';
import {
  knownCreateLoadBalancerListenersListenerHealthSwitch,
  knownCreateLoadBalancerListenersListenerHttpHash,
  knownCreateLoadBalancerListenersListenerProtocol,
  knownCreateLoadBalancerListenersListenerScheduler,
  knownCreateLoadBalancerListenersListenerSSLMode,
  knownInquiryLBPriceAllInternetAccessibleInternetChargeType,
} from '../values.ts';

const createLoadBalancerListenersListenerhttpCheckPathPattern = /^\//u;

export function checkDescribeLoadBalancersTaskResultDataReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancersTaskResultData>(value)) return false;
  let valid = true;
  if (!Number.isSafeInteger(value.status)) valid = fail('status', integer);
  return valid;
}

const inquiryLBPriceAllInternetAccessibleNames: readonly string[] = ['internetChargeType', 'internetMaxBandwidthOut'];

export function checkInquiryLBPriceAllInternetAccessible(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.InquiryLBPriceAllInternetAccessible>(value)) return false;
  let valid = hasOnly(value, inquiryLBPriceAllInternetAccessibleNames);
  if (!isOneOf(value.internetChargeType, knownInquiryLBPriceAllInternetAccessibleInternetChargeType))
    valid = fail('internetChargeType', string, oneOf(knownInquiryLBPriceAllInternetAccessibleInternetChargeType));
  if (!isInteger(value.internetMaxBandwidthOut, 0, 2048))
    valid = fail('internetMaxBandwidthOut', integer, range(0, 2048));
  return valid;
}

export function checkInquiryLBPriceAllPriceReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.InquiryLBPriceAllPrice>(value)) return false;
  let valid = true;
  if (!checkInquiryLBPriceAllLbIdPriceReceived(value.lbIdPrice))
    valid = fail('lbIdPrice', checkInquiryLBPriceAllLbIdPriceReceived);
  return valid;
}

export function checkInquiryLBPriceAllLbIdPriceReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.InquiryLBPriceAllLbIdPrice>(value)) return false;
  let valid = true;
  if (!isFloat(value.originalPrice)) valid = fail('originalPrice', float);
  if (!isFloat(value.discountPrice)) valid = fail('discountPrice', float);
  return valid;
}

export function checkDescribeLoadBalancersLoadBalancerReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancersLoadBalancer>(value)) return false;
  let valid = true;
  if (typeof value.loadBalancerId !== 'string') valid = fail('loadBalancerId', string);
  if (typeof value.unLoadBalancerId !== 'string') valid = fail('unLoadBalancerId', string);
  if (typeof value.loadBalancerName !== 'string') valid = fail('loadBalancerName', string);
  if (!Number.isSafeInteger(value.loadBalancerType)) valid = fail('loadBalancerType', integer);
  if (!Number.isSafeInteger(value.forward)) valid = fail('forward', integer);
  if (typeof value.domain !== 'string') valid = fail('domain', string);
  if (!isList(value.loadBalancerVips, isString)) valid = fail('loadBalancerVips', list(string));
  if (!Number.isSafeInteger(value.status)) valid = fail('status', integer);
  if (typeof value.createTime !== 'string') valid = fail('createTime', string);
  if (typeof value.statusTime !== 'string') valid = fail('statusTime', string);
  if (!Number.isSafeInteger(value.projectId)) valid = fail('projectId', integer);
  if (!Number.isSafeInteger(value.vpcId)) valid = fail('vpcId', integer);
  if (!Number.isSafeInteger(value.subnetId)) valid = fail('subnetId', integer);
  if (!Number.isSafeInteger(value.openBgp)) valid = fail('openBgp', integer);
  if (typeof value.snat !== 'boolean') valid = fail('snat', boolean);
  if (!Number.isSafeInteger(value.isolation)) valid = fail('isolation', integer);
  if (typeof value.log !== 'string') valid = fail('log', string);
  return valid;
}

const getMonitorDataDimensionNames: readonly string[] = ['name', 'value'];

export function checkGetMonitorDataDimension(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.GetMonitorDataDimension>(value)) return false;
  let valid = hasOnly(value, getMonitorDataDimensionNames);
  if (!isString(value.name)) valid = fail('name', string);
  if (!isString(value.value)) valid = fail('value', string);
  return valid;
}

export function checkGetCertListWithLoadBalancerCertReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.GetCertListWithLoadBalancerCert>(value)) return false;
  let valid = true;
  if (typeof value.LBName !== 'string') valid = fail('LBName', string);
  if (typeof value.loadBalancerId !== 'string') valid = fail('loadBalancerId', string);
  if (typeof value.region !== 'string') valid = fail('region', string);
  if (!isList(value.listener, checkGetCertListWithLoadBalancerListenerReceived))
    valid = fail('listener', list(checkGetCertListWithLoadBalancerListenerReceived));
  return valid;
}

export function checkGetCertListWithLoadBalancerListenerReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.GetCertListWithLoadBalancerListener>(value)) return false;
  let valid = true;
  if (typeof value.unListenerId !== 'string') valid = fail('unListenerId', string);
  if (typeof value.listenerName !== 'string') valid = fail('listenerName', string);
  if (!Number.isSafeInteger(value.loadBalancerPort)) valid = fail('loadBalancerPort', integer);
  if (!Number.isSafeInteger(value.instancePort)) valid = fail('instancePort', integer);
  if (!Number.isSafeInteger(value.protocol)) valid = fail('protocol', integer);
  if (!Number.isSafeInteger(value.sessionExpire)) valid = fail('sessionExpire', integer);
  if (!Number.isSafeInteger(value.healthSwitch)) valid = fail('healthSwitch', integer);
  if (!Number.isSafeInteger(value.timeOut)) valid = fail('timeOut', integer);
  if (!Number.isSafeInteger(value.intervalTime)) valid = fail('intervalTime', integer);
  if (!Number.isSafeInteger(value.healthNum)) valid = fail('healthNum', integer);
  if (!Number.isSafeInteger(value.unhealthNum)) valid = fail('unhealthNum', integer);
  if (typeof value.httpHash !== 'string') valid = fail('httpHash', string);
  if (typeof value.scheduler !== 'string') valid = fail('scheduler', string);
  if (!Number.isSafeInteger(value.httpCode)) valid = fail('httpCode', integer);
  if (typeof value.SSLMode !== 'string') valid = fail('SSLMode', string);
  if (typeof value.certId !== 'string') valid = fail('certId', string);
  if (typeof value.certCaId !== 'string') valid = fail('certCaId', string);
  return valid;
}

const describeLoadBalancerLogFilterNames: readonly string[] = ['key', 'value'];

export function checkDescribeLoadBalancerLogFilter(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DescribeLoadBalancerLogFilter>(value)) return false;
  let valid = hasOnly(value, describeLoadBalancerLogFilterNames);
  if (!isString(value.key)) valid = fail('key', string);
  if (!isString(value.value)) valid = fail('value', string);
  return valid;
}

export function checkDescribeLoadBalancerLogLogInfoReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancerLogLogInfo>(value)) return false;
  let valid = true;
  if (!isList(value.logList, checkDescribeLoadBalancerLogLogReceived))
    valid = fail('logList', list(checkDescribeLoadBalancerLogLogReceived));
  if (!Number.isSafeInteger(value.total)) valid = fail('total', integer);
  return valid;
}

export function checkDescribeLoadBalancerLogLogReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancerLogLog>(value)) return false;
  let valid = true;
  if (typeof value.server_name !== 'string') valid = fail('server_name', string);
  if (typeof value.request !== 'string') valid = fail('request', string);
  if (typeof value.remote_addr !== 'string') valid = fail('remote_addr', string);
  if (typeof value.upstream_addr !== 'string') valid = fail('upstream_addr', string);
  if (typeof value.upstream_header_time !== 'string') valid = fail('upstream_header_time', string);
  if (!Number.isSafeInteger(value.connection_requests)) valid = fail('connection_requests', integer);
  if (typeof value.ssl_handshake_time !== 'string') valid = fail('ssl_handshake_time', string);
  if (typeof value.ssl_cipher !== 'string') valid = fail('ssl_cipher', string);
  if (typeof value.ssl_protocol !== 'string') valid = fail('ssl_protocol', string);
  if (typeof value.ssl_session_reused !== 'string') valid = fail('ssl_session_reused', string);
  if (typeof value.time_local !== 'string') valid = fail('time_local', string);
  if (typeof value.http_host !== 'string') valid = fail('http_host', string);
  if (typeof value.server_addr !== 'string') valid = fail('server_addr', string);
  if (!Number.isSafeInteger(value.bytes_sent)) valid = fail('bytes_sent', integer);
  if (typeof value.upstream_status !== 'string') valid = fail('upstream_status', string);
  if (typeof value.protocol_type !== 'string') valid = fail('protocol_type', string);
  if (!Number.isSafeInteger(value.request_time)) valid = fail('request_time', integer);
  if (!Number.isSafeInteger(value.upstream_connect_time)) valid = fail('upstream_connect_time', integer);
  if (!Number.isSafeInteger(value.request_length)) valid = fail('request_length', integer);
  if (!Number.isSafeInteger(value.tcpinfo_rtt)) valid = fail('tcpinfo_rtt', integer);
  if (!Number.isSafeInteger(value.upstream_response_time)) valid = fail('upstream_response_time', integer);
  if (typeof value.status !== 'string') valid = fail('status', string);
  if (typeof value.http_user_agent !== 'string') valid = fail('http_user_agent', string);
  return valid;
}

const createLoadBalancerListenersListenerNames: readonly string[] = [
  'loadBalancerPort',
  'instancePort',
  'protocol',
  'listenerName',
  'sessionExpire',
  'healthSwitch',
  'timeOut',
  'intervalTime',
  'healthNum',
  'unhealthNum',
  'httpHash',
  'scheduler',
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

export function checkCreateLoadBalancerListenersListener(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.CreateLoadBalancerListenersListener>(value)) return false;
  let valid = hasOnly(value, createLoadBalancerListenersListenerNames);
  if (!isInteger(value.loadBalancerPort, 1, 65535)) valid = fail('loadBalancerPort', integer, range(1, 65535));
  if (!isInteger(value.instancePort, 1, 65535)) valid = fail('instancePort', integer, range(1, 65535));
  if (!isOneOf(value.protocol, knownCreateLoadBalancerListenersListenerProtocol))
    valid = fail('protocol', integer, oneOf(knownCreateLoadBalancerListenersListenerProtocol));
  if (value.listenerName !== undefined && !isString(value.listenerName)) valid = fail('listenerName', string);
  if (value.sessionExpire !== undefined && !isInteger(value.sessionExpire, 0, 3600))
    valid = fail('sessionExpire', integer, range(0, 3600));
  if (
    value.healthSwitch !== undefined &&
    !isOneOf(value.healthSwitch, knownCreateLoadBalancerListenersListenerHealthSwitch)
  )
    valid = fail('healthSwitch', integer, oneOf(knownCreateLoadBalancerListenersListenerHealthSwitch));
  if (value.timeOut !== undefined && !isInteger(value.timeOut, 2, 60)) valid = fail('timeOut', integer, range(2, 60));
  if (value.intervalTime !== undefined && !isInteger(value.intervalTime, 5, 300))
    valid = fail('intervalTime', integer, range(5, 300));
  if (value.healthNum !== undefined && !isInteger(value.healthNum, 2, 10))
    valid = fail('healthNum', integer, range(2, 10));
  if (value.unhealthNum !== undefined && !isInteger(value.unhealthNum, 2, 10))
    valid = fail('unhealthNum', integer, range(2, 10));
  if (value.httpHash !== undefined && !isOneOf(value.httpHash, knownCreateLoadBalancerListenersListenerHttpHash))
    valid = fail('httpHash', string, oneOf(knownCreateLoadBalancerListenersListenerHttpHash));
  if (value.scheduler !== undefined && !isOneOf(value.scheduler, knownCreateLoadBalancerListenersListenerScheduler))
    valid = fail('scheduler', string, oneOf(knownCreateLoadBalancerListenersListenerScheduler));
  if (value.httpCode !== undefined && !isInteger(value.httpCode, 1, 31))
    valid = fail('httpCode', integer, range(1, 31));
  if (
    value.httpCheckPath !== undefined &&
    !(
      isString(value.httpCheckPath) && createLoadBalancerListenersListenerhttpCheckPathPattern.test(value.httpCheckPath)
    )
  )
    valid = fail('httpCheckPath', string, matching(createLoadBalancerListenersListenerhttpCheckPathPattern));
  if (value.SSLMode !== undefined && !isOneOf(value.SSLMode, knownCreateLoadBalancerListenersListenerSSLMode))
    valid = fail('SSLMode', string, oneOf(knownCreateLoadBalancerListenersListenerSSLMode));
  if (value.certId !== undefined && !isString(value.certId)) valid = fail('certId', string);
  if (value.certCaId !== undefined && !isString(value.certCaId)) valid = fail('certCaId', string);
  if (value.certCaContent !== undefined && !isString(value.certCaContent)) valid = fail('certCaContent', string);
  if (value.certCaName !== undefined && !isString(value.certCaName)) valid = fail('certCaName', string);
  if (value.certContent !== undefined && !isString(value.certContent)) valid = fail('certContent', string);
  if (value.certKey !== undefined && !isString(value.certKey)) valid = fail('certKey', string);
  if (value.certName !== undefined && !isString(value.certName)) valid = fail('certName', string);
  return valid;
}

export function checkDescribeLoadBalancerListenersListenerReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancerListenersListener>(value)) return false;
  let valid = true;
  if (typeof value.listenerId !== 'string') valid = fail('listenerId', string);
  if (typeof value.unListenerId !== 'string') valid = fail('unListenerId', string);
  if (!Number.isSafeInteger(value.loadBalancerPort)) valid = fail('loadBalancerPort', integer);
  if (!Number.isSafeInteger(value.instancePort)) valid = fail('instancePort', integer);
  if (typeof value.listenerName !== 'string') valid = fail('listenerName', string);
  if (!Number.isSafeInteger(value.protocol)) valid = fail('protocol', integer);
  if (!Number.isSafeInteger(value.sessionExpire)) valid = fail('sessionExpire', integer);
  if (!Number.isSafeInteger(value.healthSwitch)) valid = fail('healthSwitch', integer);
  if (!Number.isSafeInteger(value.timeOut)) valid = fail('timeOut', integer);
  if (!Number.isSafeInteger(value.intervalTime)) valid = fail('intervalTime', integer);
  if (!Number.isSafeInteger(value.healthNum)) valid = fail('healthNum', integer);
  if (!Number.isSafeInteger(value.unhealthNum)) valid = fail('unhealthNum', integer);
  if (typeof value.httpHash !== 'string') valid = fail('httpHash', string);
  if (typeof value.scheduler !== 'string') valid = fail('scheduler', string);
  if (!Number.isSafeInteger(value.httpCode)) valid = fail('httpCode', integer);
  if (typeof value.httpCheckPath !== 'string') valid = fail('httpCheckPath', string);
  if (typeof value.SSLMode !== 'string') valid = fail('SSLMode', string);
  if (typeof value.certId !== 'string') valid = fail('certId', string);
  if (typeof value.certCaId !== 'string') valid = fail('certCaId', string);
  if (!Number.isSafeInteger(value.status)) valid = fail('status', integer);
  return valid;
}

const registerInstancesWithLoadBalancerBackendNames: readonly string[] = ['instanceId', 'weight'];

export function checkRegisterInstancesWithLoadBalancerBackend(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.RegisterInstancesWithLoadBalancerBackend>(value)) return false;
  let valid = hasOnly(value, registerInstancesWithLoadBalancerBackendNames);
  if (!isString(value.instanceId)) valid = fail('instanceId', string);
  if (value.weight !== undefined && !isInteger(value.weight, 0, 100)) valid = fail('weight', integer, range(0, 100));
  return valid;
}

export function checkDescribeLoadBalancerBackendsBackendReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLoadBalancerBackendsBackend>(value)) return false;
  let valid = true;
  if (typeof value.instanceId !== 'string') valid = fail('instanceId', string);
  if (typeof value.unInstanceId !== 'string') valid = fail('unInstanceId', string);
  if (!Number.isSafeInteger(value.weight)) valid = fail('weight', integer);
  if (typeof value.instanceName !== 'string') valid = fail('instanceName', string);
  if (typeof value.lanIp !== 'string') valid = fail('lanIp', string);
  if (!isList(value.wanIpSet, isString)) valid = fail('wanIpSet', list(string));
  if (!Number.isSafeInteger(value.instanceStatus)) valid = fail('instanceStatus', integer);
  return valid;
}

const modifyLoadBalancerBackendsBackendNames: readonly string[] = ['instanceId', 'weight'];

export function checkModifyLoadBalancerBackendsBackend(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.ModifyLoadBalancerBackendsBackend>(value)) return false;
  let valid = hasOnly(value, modifyLoadBalancerBackendsBackendNames);
  if (!isString(value.instanceId)) valid = fail('instanceId', string);
  if (!isInteger(value.weight, 0, 100)) valid = fail('weight', integer, range(0, 100));
  return valid;
}

const deregisterInstancesFromLoadBalancerBackendNames: readonly string[] = ['instanceId'];

export function checkDeregisterInstancesFromLoadBalancerBackend(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<T.DeregisterInstancesFromLoadBalancerBackend>(value)) return false;
  let valid = hasOnly(value, deregisterInstancesFromLoadBalancerBackendNames);
  if (!isString(value.instanceId)) valid = fail('instanceId', string);
  return valid;
}

export function checkDescribeLBHealthStatusDataReceived(value: unknown, fail: Fail = reject): boolean {
  if (!isObject<T.DescribeLBHealthStatusData>(value)) return false;
  let valid = true;
  if (typeof value.ip !== 'string') valid = fail('ip', string);
  if (typeof value.protocol !== 'string') valid = fail('protocol', string);
  if (!Number.isSafeInteger(value.port)) valid = fail('port', integer);
  if (!Number.isSafeInteger(value.vport)) valid = fail('vport', integer);
  if (!Number.isSafeInteger(value.healthStatus)) valid = fail('healthStatus', integer);
  return valid;
}
