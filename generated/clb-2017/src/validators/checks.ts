// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Checks of the data types, as the others need them. */
import { type Fail, hasOnly, isFloat, isInteger, isList, isObject, isString, no } from '../runtime/validate/check.ts';
import { matching, oneOf, range } from '../runtime/validate/limits.ts';

const values1: readonly unknown[] = ['TRAFFIC_POSTPAID_BY_HOUR', 'BANDWIDTH_POSTPAID_BY_HOUR', 'BANDWIDTH_PACKAGE'];
const values2: readonly unknown[] = [1, 2, 3, 4];
const values3: readonly unknown[] = [1, 0];
const values4: readonly unknown[] = ['wrr', 'ip_hash', 'least_conn'];
const values5: readonly unknown[] = ['wrr', 'least_conn'];
const pattern1 = /^\//u;
const values6: readonly unknown[] = ['unidirectional', 'mutual'];

export function checkDescribeLoadBalancersTaskResultDataReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['status'];
  if (!Number.isSafeInteger(v)) count = fail('status', 1, 1);
  return count > 0;
}

export function checkInquiryLBPriceAllInternetAccessible(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['internetChargeType'];
  if (!values1.includes(v)) count = fail('internetChargeType', 1, 0, oneOf(values1));
  v = value['internetMaxBandwidthOut'];
  if (!isInteger(v, 0, 2048)) count = fail('internetMaxBandwidthOut', 1, 1, range(0, 2048));
  return hasOnly(value, count);
}

export function checkInquiryLBPriceAllPriceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['lbIdPrice'];
  if (!checkInquiryLBPriceAllLbIdPriceReceived(v)) count = fail('lbIdPrice', 1, checkInquiryLBPriceAllLbIdPriceReceived);
  return count > 0;
}

export function checkInquiryLBPriceAllLbIdPriceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['originalPrice'];
  if (!isFloat(v)) count = fail('originalPrice', 1, 2);
  v = value['discountPrice'];
  if (!isFloat(v)) count = fail('discountPrice', 1, 2);
  return count > 0;
}

export function checkDescribeLoadBalancersLoadBalancerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['unLoadBalancerId'];
  if (typeof v !== 'string') count = fail('unLoadBalancerId', 1);
  v = value['loadBalancerName'];
  if (typeof v !== 'string') count = fail('loadBalancerName', 1);
  v = value['loadBalancerType'];
  if (!Number.isSafeInteger(v)) count = fail('loadBalancerType', 1, 1);
  v = value['forward'];
  if (!Number.isSafeInteger(v)) count = fail('forward', 1, 1);
  v = value['domain'];
  if (typeof v !== 'string') count = fail('domain', 1);
  v = value['loadBalancerVips'];
  if (!isList(v, isString)) count = fail('loadBalancerVips', 1, [0]);
  v = value['status'];
  if (!Number.isSafeInteger(v)) count = fail('status', 1, 1);
  v = value['createTime'];
  if (typeof v !== 'string') count = fail('createTime', 1);
  v = value['statusTime'];
  if (typeof v !== 'string') count = fail('statusTime', 1);
  v = value['projectId'];
  if (!Number.isSafeInteger(v)) count = fail('projectId', 1, 1);
  v = value['vpcId'];
  if (!Number.isSafeInteger(v)) count = fail('vpcId', 1, 1);
  v = value['subnetId'];
  if (!Number.isSafeInteger(v)) count = fail('subnetId', 1, 1);
  v = value['openBgp'];
  if (!Number.isSafeInteger(v)) count = fail('openBgp', 1, 1);
  v = value['snat'];
  if (typeof v !== 'boolean') count = fail('snat', 1, 3);
  v = value['isolation'];
  if (!Number.isSafeInteger(v)) count = fail('isolation', 1, 1);
  v = value['log'];
  if (typeof v !== 'string') count = fail('log', 1);
  return count > 0;
}

export function checkGetMonitorDataDimension(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['name'];
  if (typeof v !== 'string') count = fail('name', 1);
  v = value['value'];
  if (typeof v !== 'string') count = fail('value', 1);
  return hasOnly(value, count);
}

export function checkGetCertListWithLoadBalancerCertReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['LBName'];
  if (typeof v !== 'string') count = fail('LBName', 1);
  v = value['loadBalancerId'];
  if (typeof v !== 'string') count = fail('loadBalancerId', 1);
  v = value['region'];
  if (typeof v !== 'string') count = fail('region', 1);
  v = value['listener'];
  if (!isList(v, checkGetCertListWithLoadBalancerListenerReceived)) count = fail('listener', 1, [checkGetCertListWithLoadBalancerListenerReceived]);
  return count > 0;
}

export function checkGetCertListWithLoadBalancerListenerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['unListenerId'];
  if (typeof v !== 'string') count = fail('unListenerId', 1);
  v = value['listenerName'];
  if (typeof v !== 'string') count = fail('listenerName', 1);
  v = value['loadBalancerPort'];
  if (!Number.isSafeInteger(v)) count = fail('loadBalancerPort', 1, 1);
  v = value['instancePort'];
  if (!Number.isSafeInteger(v)) count = fail('instancePort', 1, 1);
  v = value['protocol'];
  if (!Number.isSafeInteger(v)) count = fail('protocol', 1, 1);
  v = value['sessionExpire'];
  if (!Number.isSafeInteger(v)) count = fail('sessionExpire', 1, 1);
  v = value['healthSwitch'];
  if (!Number.isSafeInteger(v)) count = fail('healthSwitch', 1, 1);
  v = value['timeOut'];
  if (!Number.isSafeInteger(v)) count = fail('timeOut', 1, 1);
  v = value['intervalTime'];
  if (!Number.isSafeInteger(v)) count = fail('intervalTime', 1, 1);
  v = value['healthNum'];
  if (!Number.isSafeInteger(v)) count = fail('healthNum', 1, 1);
  v = value['unhealthNum'];
  if (!Number.isSafeInteger(v)) count = fail('unhealthNum', 1, 1);
  v = value['httpHash'];
  if (typeof v !== 'string') count = fail('httpHash', 1);
  v = value['scheduler'];
  if (typeof v !== 'string') count = fail('scheduler', 1);
  v = value['httpCode'];
  if (!Number.isSafeInteger(v)) count = fail('httpCode', 1, 1);
  v = value['SSLMode'];
  if (typeof v !== 'string') count = fail('SSLMode', 1);
  v = value['certId'];
  if (typeof v !== 'string') count = fail('certId', 1);
  v = value['certCaId'];
  if (typeof v !== 'string') count = fail('certCaId', 1);
  return count > 0;
}

export function checkDescribeLoadBalancerLogFilter(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['key'];
  if (typeof v !== 'string') count = fail('key', 1);
  v = value['value'];
  if (typeof v !== 'string') count = fail('value', 1);
  return hasOnly(value, count);
}

export function checkDescribeLoadBalancerLogLogInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['logList'];
  if (!isList(v, checkDescribeLoadBalancerLogLogReceived)) count = fail('logList', 1, [checkDescribeLoadBalancerLogLogReceived]);
  v = value['total'];
  if (!Number.isSafeInteger(v)) count = fail('total', 1, 1);
  return count > 0;
}

export function checkDescribeLoadBalancerLogLogReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['server_name'];
  if (typeof v !== 'string') count = fail('server_name', 1);
  v = value['request'];
  if (typeof v !== 'string') count = fail('request', 1);
  v = value['remote_addr'];
  if (typeof v !== 'string') count = fail('remote_addr', 1);
  v = value['upstream_addr'];
  if (typeof v !== 'string') count = fail('upstream_addr', 1);
  v = value['upstream_header_time'];
  if (typeof v !== 'string') count = fail('upstream_header_time', 1);
  v = value['connection_requests'];
  if (!Number.isSafeInteger(v)) count = fail('connection_requests', 1, 1);
  v = value['ssl_handshake_time'];
  if (typeof v !== 'string') count = fail('ssl_handshake_time', 1);
  v = value['ssl_cipher'];
  if (typeof v !== 'string') count = fail('ssl_cipher', 1);
  v = value['ssl_protocol'];
  if (typeof v !== 'string') count = fail('ssl_protocol', 1);
  v = value['ssl_session_reused'];
  if (typeof v !== 'string') count = fail('ssl_session_reused', 1);
  v = value['time_local'];
  if (typeof v !== 'string') count = fail('time_local', 1);
  v = value['http_host'];
  if (typeof v !== 'string') count = fail('http_host', 1);
  v = value['server_addr'];
  if (typeof v !== 'string') count = fail('server_addr', 1);
  v = value['bytes_sent'];
  if (!Number.isSafeInteger(v)) count = fail('bytes_sent', 1, 1);
  v = value['upstream_status'];
  if (typeof v !== 'string') count = fail('upstream_status', 1);
  v = value['protocol_type'];
  if (typeof v !== 'string') count = fail('protocol_type', 1);
  v = value['request_time'];
  if (!Number.isSafeInteger(v)) count = fail('request_time', 1, 1);
  v = value['upstream_connect_time'];
  if (!Number.isSafeInteger(v)) count = fail('upstream_connect_time', 1, 1);
  v = value['request_length'];
  if (!Number.isSafeInteger(v)) count = fail('request_length', 1, 1);
  v = value['tcpinfo_rtt'];
  if (!Number.isSafeInteger(v)) count = fail('tcpinfo_rtt', 1, 1);
  v = value['upstream_response_time'];
  if (!Number.isSafeInteger(v)) count = fail('upstream_response_time', 1, 1);
  v = value['status'];
  if (typeof v !== 'string') count = fail('status', 1);
  v = value['http_user_agent'];
  if (typeof v !== 'string') count = fail('http_user_agent', 1);
  return count > 0;
}

export function checkCreateLoadBalancerListenersListener(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 3;
  v = value['loadBalancerPort'];
  if (!isInteger(v, 1, 65535)) count = fail('loadBalancerPort', 1, 1, range(1, 65535));
  v = value['instancePort'];
  if (!isInteger(v, 1, 65535)) count = fail('instancePort', 1, 1, range(1, 65535));
  v = value['protocol'];
  if (!values2.includes(v)) count = fail('protocol', 1, 1, oneOf(values2));
  v = value['listenerName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('listenerName');
  v = value['sessionExpire'];
  if (v !== undefined && (count++, !isInteger(v, 0, 3600))) count = fail('sessionExpire', 0, 1, range(0, 3600));
  v = value['healthSwitch'];
  if (v !== undefined && (count++, !values3.includes(v))) count = fail('healthSwitch', 0, 1, oneOf(values3));
  v = value['timeOut'];
  if (v !== undefined && (count++, !isInteger(v, 2, 60))) count = fail('timeOut', 0, 1, range(2, 60));
  v = value['intervalTime'];
  if (v !== undefined && (count++, !isInteger(v, 5, 300))) count = fail('intervalTime', 0, 1, range(5, 300));
  v = value['healthNum'];
  if (v !== undefined && (count++, !isInteger(v, 2, 10))) count = fail('healthNum', 0, 1, range(2, 10));
  v = value['unhealthNum'];
  if (v !== undefined && (count++, !isInteger(v, 2, 10))) count = fail('unhealthNum', 0, 1, range(2, 10));
  v = value['httpHash'];
  if (v !== undefined && (count++, !values4.includes(v))) count = fail('httpHash', 0, 0, oneOf(values4));
  v = value['scheduler'];
  if (v !== undefined && (count++, !values5.includes(v))) count = fail('scheduler', 0, 0, oneOf(values5));
  v = value['httpCode'];
  if (v !== undefined && (count++, !isInteger(v, 1, 31))) count = fail('httpCode', 0, 1, range(1, 31));
  v = value['httpCheckPath'];
  if (v !== undefined && (count++, (typeof v !== 'string' || !pattern1.test(v)))) count = fail('httpCheckPath', 0, 0, matching(pattern1));
  v = value['SSLMode'];
  if (v !== undefined && (count++, !values6.includes(v))) count = fail('SSLMode', 0, 0, oneOf(values6));
  v = value['certId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certId');
  v = value['certCaId'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certCaId');
  v = value['certCaContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certCaContent');
  v = value['certCaName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certCaName');
  v = value['certContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certContent');
  v = value['certKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certKey');
  v = value['certName'];
  if (v !== undefined && (count++, typeof v !== 'string')) count = fail('certName');
  return hasOnly(value, count);
}

export function checkDescribeLoadBalancerListenersListenerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['listenerId'];
  if (typeof v !== 'string') count = fail('listenerId', 1);
  v = value['unListenerId'];
  if (typeof v !== 'string') count = fail('unListenerId', 1);
  v = value['loadBalancerPort'];
  if (!Number.isSafeInteger(v)) count = fail('loadBalancerPort', 1, 1);
  v = value['instancePort'];
  if (!Number.isSafeInteger(v)) count = fail('instancePort', 1, 1);
  v = value['listenerName'];
  if (typeof v !== 'string') count = fail('listenerName', 1);
  v = value['protocol'];
  if (!Number.isSafeInteger(v)) count = fail('protocol', 1, 1);
  v = value['sessionExpire'];
  if (!Number.isSafeInteger(v)) count = fail('sessionExpire', 1, 1);
  v = value['healthSwitch'];
  if (!Number.isSafeInteger(v)) count = fail('healthSwitch', 1, 1);
  v = value['timeOut'];
  if (!Number.isSafeInteger(v)) count = fail('timeOut', 1, 1);
  v = value['intervalTime'];
  if (!Number.isSafeInteger(v)) count = fail('intervalTime', 1, 1);
  v = value['healthNum'];
  if (!Number.isSafeInteger(v)) count = fail('healthNum', 1, 1);
  v = value['unhealthNum'];
  if (!Number.isSafeInteger(v)) count = fail('unhealthNum', 1, 1);
  v = value['httpHash'];
  if (typeof v !== 'string') count = fail('httpHash', 1);
  v = value['scheduler'];
  if (typeof v !== 'string') count = fail('scheduler', 1);
  v = value['httpCode'];
  if (!Number.isSafeInteger(v)) count = fail('httpCode', 1, 1);
  v = value['httpCheckPath'];
  if (typeof v !== 'string') count = fail('httpCheckPath', 1);
  v = value['SSLMode'];
  if (typeof v !== 'string') count = fail('SSLMode', 1);
  v = value['certId'];
  if (typeof v !== 'string') count = fail('certId', 1);
  v = value['certCaId'];
  if (typeof v !== 'string') count = fail('certCaId', 1);
  v = value['status'];
  if (!Number.isSafeInteger(v)) count = fail('status', 1, 1);
  return count > 0;
}

export function checkRegisterInstancesWithLoadBalancerBackend(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['instanceId'];
  if (typeof v !== 'string') count = fail('instanceId', 1);
  v = value['weight'];
  if (v !== undefined && (count++, !isInteger(v, 0, 100))) count = fail('weight', 0, 1, range(0, 100));
  return hasOnly(value, count);
}

export function checkDescribeLoadBalancerBackendsBackendReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['instanceId'];
  if (typeof v !== 'string') count = fail('instanceId', 1);
  v = value['unInstanceId'];
  if (typeof v !== 'string') count = fail('unInstanceId', 1);
  v = value['weight'];
  if (!Number.isSafeInteger(v)) count = fail('weight', 1, 1);
  v = value['instanceName'];
  if (typeof v !== 'string') count = fail('instanceName', 1);
  v = value['lanIp'];
  if (typeof v !== 'string') count = fail('lanIp', 1);
  v = value['wanIpSet'];
  if (!isList(v, isString)) count = fail('wanIpSet', 1, [0]);
  v = value['instanceStatus'];
  if (!Number.isSafeInteger(v)) count = fail('instanceStatus', 1, 1);
  return count > 0;
}

export function checkModifyLoadBalancerBackendsBackend(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 2;
  v = value['instanceId'];
  if (typeof v !== 'string') count = fail('instanceId', 1);
  v = value['weight'];
  if (!isInteger(v, 0, 100)) count = fail('weight', 1, 1, range(0, 100));
  return hasOnly(value, count);
}

export function checkDeregisterInstancesFromLoadBalancerBackend(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['instanceId'];
  if (typeof v !== 'string') count = fail('instanceId', 1);
  return hasOnly(value, count);
}

export function checkDescribeLBHealthStatusDataReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let count = 1;
  v = value['ip'];
  if (typeof v !== 'string') count = fail('ip', 1);
  v = value['protocol'];
  if (typeof v !== 'string') count = fail('protocol', 1);
  v = value['port'];
  if (!Number.isSafeInteger(v)) count = fail('port', 1, 1);
  v = value['vport'];
  if (!Number.isSafeInteger(v)) count = fail('vport', 1, 1);
  v = value['healthStatus'];
  if (!Number.isSafeInteger(v)) count = fail('healthStatus', 1, 1);
  return count > 0;
}

