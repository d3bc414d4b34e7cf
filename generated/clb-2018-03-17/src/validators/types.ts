// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Validators of the data types. */
import { assertValid } from '../runtime/validate/assert.ts';
import { type Fail, isFloat, isInteger, isList, isObject, isString, no } from '../runtime/validate/check.ts';
import { length, matching, oneOf, range, unless } from '../runtime/validate/limits.ts';
import { createValidator, type Validator } from '../runtime/validate/validator.ts';
import type * as T from '../types.ts';

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
const values16: readonly unknown[] = ['CVM', 'ENI'];

export function checkAssociationItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') ok = fail('LoadBalancerId', 1, 0);
  v = value['ListenerId'];
  if (typeof v !== 'string') ok = fail('ListenerId', 1, 0);
  v = value['LocationId'];
  if (typeof v !== 'string' && v !== null) ok = fail('LocationId', 3, 0);
  v = value['Protocol'];
  if (typeof v !== 'string') ok = fail('Protocol', 1, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) ok = fail('Port', 1, 1);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) ok = fail('Domain', 3, 0);
  v = value['Url'];
  if (typeof v !== 'string' && v !== null) ok = fail('Url', 3, 0);
  v = value['LoadBalancerName'];
  if (typeof v !== 'string') ok = fail('LoadBalancerName', 1, 0);
  v = value['ListenerName'];
  if (typeof v !== 'string') ok = fail('ListenerName', 1, 0);
  return ok;
}

export type AssociationItem = T.AssociationItem;
export const AssociationItem: Validator<T.AssociationItem> = /* @__PURE__ */ createValidator<T.AssociationItem>('response', checkAssociationItemReceived);
/** True where `value` is a {@link T.AssociationItem} as it stands. */
export const isAssociationItem = (value: unknown): value is T.AssociationItem => AssociationItem.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.AssociationItem} */
export function assertAssociationItem(value: unknown): asserts value is T.AssociationItem {
  assertValid(AssociationItem, 'AssociationItem', value);
}

export function checkBackendReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Type'];
  if (typeof v !== 'string') ok = fail('Type', 1, 0);
  v = value['InstanceId'];
  if (typeof v !== 'string') ok = fail('InstanceId', 1, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) ok = fail('Port', 1, 1);
  v = value['Weight'];
  if (!Number.isSafeInteger(v)) ok = fail('Weight', 1, 1);
  v = value['PublicIpAddresses'];
  if (!isList(v, isString) && v !== null) ok = fail('PublicIpAddresses', 3, [0]);
  v = value['PrivateIpAddresses'];
  if (!isList(v, isString) && v !== null) ok = fail('PrivateIpAddresses', 3, [0]);
  v = value['InstanceName'];
  if (typeof v !== 'string' && v !== null) ok = fail('InstanceName', 3, 0);
  v = value['RegisteredTime'];
  if (typeof v !== 'string' && v !== null) ok = fail('RegisteredTime', 3, 0);
  v = value['EniId'];
  if (typeof v !== 'string' && v !== null) ok = fail('EniId', 3, 0);
  return ok;
}

export type Backend = T.Backend;
export const Backend: Validator<T.Backend> = /* @__PURE__ */ createValidator<T.Backend>('response', checkBackendReceived);
/** True where `value` is a {@link T.Backend} as it stands. */
export const isBackend = (value: unknown): value is T.Backend => Backend.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.Backend} */
export function assertBackend(value: unknown): asserts value is T.Backend {
  assertValid(Backend, 'Backend', value);
}

export function checkBasicTargetGroupInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') ok = fail('TargetGroupId', 1, 0);
  v = value['TargetGroupName'];
  if (typeof v !== 'string') ok = fail('TargetGroupName', 1, 0);
  return ok;
}

export type BasicTargetGroupInfo = T.BasicTargetGroupInfo;
export const BasicTargetGroupInfo: Validator<T.BasicTargetGroupInfo> = /* @__PURE__ */ createValidator<T.BasicTargetGroupInfo>('response', checkBasicTargetGroupInfoReceived);
/** True where `value` is a {@link T.BasicTargetGroupInfo} as it stands. */
export const isBasicTargetGroupInfo = (value: unknown): value is T.BasicTargetGroupInfo => BasicTargetGroupInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.BasicTargetGroupInfo} */
export function assertBasicTargetGroupInfo(value: unknown): asserts value is T.BasicTargetGroupInfo {
  assertValid(BasicTargetGroupInfo, 'BasicTargetGroupInfo', value);
}

export function checkBatchTarget(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['ListenerId'];
  if (typeof v !== 'string') ok = fail('ListenerId', 1, 0);
  v = value['Port'];
  if (!isInteger(v)) ok = fail('Port', 1, 1);
  v = value['InstanceId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('InstanceId', 0, 0);
  v = value['EniIp'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('EniIp', 0, 0);
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v, 0, 100))) ok = fail('Weight', 0, 1, range(0, 100));
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('LocationId', 0, 0);
  if (value['InstanceId'] === undefined && value['EniIp'] === undefined) ok = fail('InstanceId', 'a value, or one for EniIp');
  return ok && Object.keys(value).length === count;
}

export type BatchTarget = T.BatchTarget;
export const BatchTarget: Validator<T.BatchTarget> = /* @__PURE__ */ createValidator<T.BatchTarget>('request', checkBatchTarget);
/** True where `value` is a {@link T.BatchTarget} as it stands. */
export const isBatchTarget = (value: unknown): value is T.BatchTarget => BatchTarget.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.BatchTarget} */
export function assertBatchTarget(value: unknown): asserts value is T.BatchTarget {
  assertValid(BatchTarget, 'BatchTarget', value);
}

export function checkBindDetailItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') ok = fail('LoadBalancerId', 1, 0);
  v = value['ListenerId'];
  if (typeof v !== 'string' && v !== null) ok = fail('ListenerId', 3, 0);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) ok = fail('Domain', 3, 0);
  v = value['LocationId'];
  if (typeof v !== 'string' && v !== null) ok = fail('LocationId', 3, 0);
  v = value['ListenerName'];
  if (typeof v !== 'string' && v !== null) ok = fail('ListenerName', 3, 0);
  v = value['Protocol'];
  if (typeof v !== 'string' && v !== null) ok = fail('Protocol', 3, 0);
  v = value['Vport'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('Vport', 3, 1);
  v = value['Url'];
  if (typeof v !== 'string' && v !== null) ok = fail('Url', 3, 0);
  v = value['UconfigId'];
  if (typeof v !== 'string' && v !== null) ok = fail('UconfigId', 3, 0);
  return ok;
}

export type BindDetailItem = T.BindDetailItem;
export const BindDetailItem: Validator<T.BindDetailItem> = /* @__PURE__ */ createValidator<T.BindDetailItem>('response', checkBindDetailItemReceived);
/** True where `value` is a {@link T.BindDetailItem} as it stands. */
export const isBindDetailItem = (value: unknown): value is T.BindDetailItem => BindDetailItem.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.BindDetailItem} */
export function assertBindDetailItem(value: unknown): asserts value is T.BindDetailItem {
  assertValid(BindDetailItem, 'BindDetailItem', value);
}

export function checkBlockedIPReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['IP'];
  if (typeof v !== 'string') ok = fail('IP', 1, 0);
  v = value['CreateTime'];
  if (typeof v !== 'string') ok = fail('CreateTime', 1, 0);
  v = value['ExpireTime'];
  if (typeof v !== 'string') ok = fail('ExpireTime', 1, 0);
  return ok;
}

export type BlockedIP = T.BlockedIP;
export const BlockedIP: Validator<T.BlockedIP> = /* @__PURE__ */ createValidator<T.BlockedIP>('response', checkBlockedIPReceived);
/** True where `value` is a {@link T.BlockedIP} as it stands. */
export const isBlockedIP = (value: unknown): value is T.BlockedIP => BlockedIP.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.BlockedIP} */
export function assertBlockedIP(value: unknown): asserts value is T.BlockedIP {
  assertValid(BlockedIP, 'BlockedIP', value);
}

export function checkCertIdRelatedWithLoadBalancersReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['CertId'];
  if (typeof v !== 'string') ok = fail('CertId', 1, 0);
  v = value['LoadBalancers'];
  if (!isList(v, checkLoadBalancerReceived) && v !== null) ok = fail('LoadBalancers', 3, [checkLoadBalancerReceived]);
  return ok;
}

export type CertIdRelatedWithLoadBalancers = T.CertIdRelatedWithLoadBalancers;
export const CertIdRelatedWithLoadBalancers: Validator<T.CertIdRelatedWithLoadBalancers> = /* @__PURE__ */ createValidator<T.CertIdRelatedWithLoadBalancers>('response', checkCertIdRelatedWithLoadBalancersReceived);
/** True where `value` is a {@link T.CertIdRelatedWithLoadBalancers} as it stands. */
export const isCertIdRelatedWithLoadBalancers = (value: unknown): value is T.CertIdRelatedWithLoadBalancers => CertIdRelatedWithLoadBalancers.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CertIdRelatedWithLoadBalancers} */
export function assertCertIdRelatedWithLoadBalancers(value: unknown): asserts value is T.CertIdRelatedWithLoadBalancers {
  assertValid(CertIdRelatedWithLoadBalancers, 'CertIdRelatedWithLoadBalancers', value);
}

export function checkCertInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 0;
  v = value['CertId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('CertId', 0, 0);
  v = value['CertName'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('CertName', 0, 0);
  v = value['CertContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('CertContent', 0, 0);
  v = value['CertKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('CertKey', 0, 0);
  if (value['CertContent'] === undefined && value['CertId'] === undefined) ok = fail('CertContent', 'a value, as there is no CertId');
  if (value['CertKey'] === undefined && value['CertId'] === undefined) ok = fail('CertKey', 'a value, as there is no CertId');
  if (value['CertName'] === undefined && value['CertId'] === undefined) ok = fail('CertName', 'a value, as there is no CertId');
  return ok && Object.keys(value).length === count;
}

export type CertInfo = T.CertInfo;
export const CertInfo: Validator<T.CertInfo> = /* @__PURE__ */ createValidator<T.CertInfo>('request', checkCertInfo);
/** True where `value` is a {@link T.CertInfo} as it stands. */
export const isCertInfo = (value: unknown): value is T.CertInfo => CertInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CertInfo} */
export function assertCertInfo(value: unknown): asserts value is T.CertInfo {
  assertValid(CertInfo, 'CertInfo', value);
}

export function checkCertificateInput(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 0;
  v = value['SSLMode'];
  if (v !== undefined && (count++, !values1.includes(v))) ok = fail('SSLMode', 0, 0, oneOf(values1));
  v = value['CertId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('CertId', 0, 0);
  v = value['CertCaId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('CertCaId', 0, 0);
  v = value['CertName'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('CertName', 0, 0);
  v = value['CertKey'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('CertKey', 0, 0);
  v = value['CertContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('CertContent', 0, 0);
  v = value['CertCaName'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('CertCaName', 0, 0);
  v = value['CertCaContent'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('CertCaContent', 0, 0);
  if (value['CertContent'] === undefined && value['CertId'] === undefined) ok = fail('CertContent', 'a value, as there is no CertId');
  if (value['CertKey'] === undefined && value['CertId'] === undefined) ok = fail('CertKey', 'a value, as there is no CertId');
  if (value['CertName'] === undefined && value['CertId'] === undefined) ok = fail('CertName', 'a value, as there is no CertId');
  return ok && Object.keys(value).length === count;
}

export type CertificateInput = T.CertificateInput;
export const CertificateInput: Validator<T.CertificateInput> = /* @__PURE__ */ createValidator<T.CertificateInput>('request', checkCertificateInput);
/** True where `value` is a {@link T.CertificateInput} as it stands. */
export const isCertificateInput = (value: unknown): value is T.CertificateInput => CertificateInput.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CertificateInput} */
export function assertCertificateInput(value: unknown): asserts value is T.CertificateInput {
  assertValid(CertificateInput, 'CertificateInput', value);
}

export function checkCertificateOutputReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['SSLMode'];
  if (typeof v !== 'string') ok = fail('SSLMode', 1, 0);
  v = value['CertId'];
  if (typeof v !== 'string') ok = fail('CertId', 1, 0);
  v = value['CertCaId'];
  if (typeof v !== 'string' && v !== null) ok = fail('CertCaId', 3, 0);
  v = value['ExtCertIds'];
  if (!isList(v, isString) && v !== null) ok = fail('ExtCertIds', 3, [0]);
  return ok;
}

export type CertificateOutput = T.CertificateOutput;
export const CertificateOutput: Validator<T.CertificateOutput> = /* @__PURE__ */ createValidator<T.CertificateOutput>('response', checkCertificateOutputReceived);
/** True where `value` is a {@link T.CertificateOutput} as it stands. */
export const isCertificateOutput = (value: unknown): value is T.CertificateOutput => CertificateOutput.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CertificateOutput} */
export function assertCertificateOutput(value: unknown): asserts value is T.CertificateOutput {
  assertValid(CertificateOutput, 'CertificateOutput', value);
}

export function checkClassicalHealthReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['IP'];
  if (typeof v !== 'string') ok = fail('IP', 1, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) ok = fail('Port', 1, 1);
  v = value['ListenerPort'];
  if (!Number.isSafeInteger(v)) ok = fail('ListenerPort', 1, 1);
  v = value['Protocol'];
  if (typeof v !== 'string') ok = fail('Protocol', 1, 0);
  v = value['HealthStatus'];
  if (!Number.isSafeInteger(v)) ok = fail('HealthStatus', 1, 1);
  return ok;
}

export type ClassicalHealth = T.ClassicalHealth;
export const ClassicalHealth: Validator<T.ClassicalHealth> = /* @__PURE__ */ createValidator<T.ClassicalHealth>('response', checkClassicalHealthReceived);
/** True where `value` is a {@link T.ClassicalHealth} as it stands. */
export const isClassicalHealth = (value: unknown): value is T.ClassicalHealth => ClassicalHealth.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ClassicalHealth} */
export function assertClassicalHealth(value: unknown): asserts value is T.ClassicalHealth {
  assertValid(ClassicalHealth, 'ClassicalHealth', value);
}

export function checkClassicalListenerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ListenerId'];
  if (typeof v !== 'string') ok = fail('ListenerId', 1, 0);
  v = value['ListenerPort'];
  if (!Number.isSafeInteger(v)) ok = fail('ListenerPort', 1, 1);
  v = value['InstancePort'];
  if (!Number.isSafeInteger(v)) ok = fail('InstancePort', 1, 1);
  v = value['ListenerName'];
  if (typeof v !== 'string') ok = fail('ListenerName', 1, 0);
  v = value['Protocol'];
  if (typeof v !== 'string') ok = fail('Protocol', 1, 0);
  v = value['SessionExpire'];
  if (!Number.isSafeInteger(v)) ok = fail('SessionExpire', 1, 1);
  v = value['HealthSwitch'];
  if (!Number.isSafeInteger(v)) ok = fail('HealthSwitch', 1, 1);
  v = value['TimeOut'];
  if (!Number.isSafeInteger(v)) ok = fail('TimeOut', 1, 1);
  v = value['IntervalTime'];
  if (!Number.isSafeInteger(v)) ok = fail('IntervalTime', 1, 1);
  v = value['HealthNum'];
  if (!Number.isSafeInteger(v)) ok = fail('HealthNum', 1, 1);
  v = value['UnhealthNum'];
  if (!Number.isSafeInteger(v)) ok = fail('UnhealthNum', 1, 1);
  v = value['HttpHash'];
  if (typeof v !== 'string') ok = fail('HttpHash', 1, 0);
  v = value['HttpCode'];
  if (!Number.isSafeInteger(v)) ok = fail('HttpCode', 1, 1);
  v = value['HttpCheckPath'];
  if (typeof v !== 'string') ok = fail('HttpCheckPath', 1, 0);
  v = value['SSLMode'];
  if (typeof v !== 'string') ok = fail('SSLMode', 1, 0);
  v = value['CertId'];
  if (typeof v !== 'string') ok = fail('CertId', 1, 0);
  v = value['CertCaId'];
  if (typeof v !== 'string') ok = fail('CertCaId', 1, 0);
  v = value['Status'];
  if (!Number.isSafeInteger(v)) ok = fail('Status', 1, 1);
  return ok;
}

export type ClassicalListener = T.ClassicalListener;
export const ClassicalListener: Validator<T.ClassicalListener> = /* @__PURE__ */ createValidator<T.ClassicalListener>('response', checkClassicalListenerReceived);
/** True where `value` is a {@link T.ClassicalListener} as it stands. */
export const isClassicalListener = (value: unknown): value is T.ClassicalListener => ClassicalListener.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ClassicalListener} */
export function assertClassicalListener(value: unknown): asserts value is T.ClassicalListener {
  assertValid(ClassicalListener, 'ClassicalListener', value);
}

export function checkClassicalLoadBalancerInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['InstanceId'];
  if (typeof v !== 'string') ok = fail('InstanceId', 1, 0);
  v = value['LoadBalancerIds'];
  if (!isList(v, isString) && v !== null) ok = fail('LoadBalancerIds', 3, [0]);
  return ok;
}

export type ClassicalLoadBalancerInfo = T.ClassicalLoadBalancerInfo;
export const ClassicalLoadBalancerInfo: Validator<T.ClassicalLoadBalancerInfo> = /* @__PURE__ */ createValidator<T.ClassicalLoadBalancerInfo>('response', checkClassicalLoadBalancerInfoReceived);
/** True where `value` is a {@link T.ClassicalLoadBalancerInfo} as it stands. */
export const isClassicalLoadBalancerInfo = (value: unknown): value is T.ClassicalLoadBalancerInfo => ClassicalLoadBalancerInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ClassicalLoadBalancerInfo} */
export function assertClassicalLoadBalancerInfo(value: unknown): asserts value is T.ClassicalLoadBalancerInfo {
  assertValid(ClassicalLoadBalancerInfo, 'ClassicalLoadBalancerInfo', value);
}

export function checkClassicalTargetReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Type'];
  if (typeof v !== 'string') ok = fail('Type', 1, 0);
  v = value['InstanceId'];
  if (typeof v !== 'string') ok = fail('InstanceId', 1, 0);
  v = value['Weight'];
  if (!Number.isSafeInteger(v)) ok = fail('Weight', 1, 1);
  v = value['PublicIpAddresses'];
  if (!isList(v, isString) && v !== null) ok = fail('PublicIpAddresses', 3, [0]);
  v = value['PrivateIpAddresses'];
  if (!isList(v, isString) && v !== null) ok = fail('PrivateIpAddresses', 3, [0]);
  v = value['InstanceName'];
  if (typeof v !== 'string' && v !== null) ok = fail('InstanceName', 3, 0);
  v = value['RunFlag'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('RunFlag', 3, 1);
  return ok;
}

export type ClassicalTarget = T.ClassicalTarget;
export const ClassicalTarget: Validator<T.ClassicalTarget> = /* @__PURE__ */ createValidator<T.ClassicalTarget>('response', checkClassicalTargetReceived);
/** True where `value` is a {@link T.ClassicalTarget} as it stands. */
export const isClassicalTarget = (value: unknown): value is T.ClassicalTarget => ClassicalTarget.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ClassicalTarget} */
export function assertClassicalTarget(value: unknown): asserts value is T.ClassicalTarget {
  assertValid(ClassicalTarget, 'ClassicalTarget', value);
}

export function checkClassicalTargetInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['InstanceId'];
  if (typeof v !== 'string') ok = fail('InstanceId', 1, 0);
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v, 0, 100))) ok = fail('Weight', 0, 1, range(0, 100));
  return ok && Object.keys(value).length === count;
}

export type ClassicalTargetInfo = T.ClassicalTargetInfo;
export const ClassicalTargetInfo: Validator<T.ClassicalTargetInfo> = /* @__PURE__ */ createValidator<T.ClassicalTargetInfo>('request', checkClassicalTargetInfo);
/** True where `value` is a {@link T.ClassicalTargetInfo} as it stands. */
export const isClassicalTargetInfo = (value: unknown): value is T.ClassicalTargetInfo => ClassicalTargetInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ClassicalTargetInfo} */
export function assertClassicalTargetInfo(value: unknown): asserts value is T.ClassicalTargetInfo {
  assertValid(ClassicalTargetInfo, 'ClassicalTargetInfo', value);
}

export function checkClusterItem(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['ClusterId'];
  if (typeof v !== 'string') ok = fail('ClusterId', 1, 0);
  v = value['ClusterName'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) ok = fail('ClusterName', 2, 0);
  v = value['Zone'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) ok = fail('Zone', 2, 0);
  return ok && Object.keys(value).length === count;
}

export function checkClusterItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ClusterId'];
  if (typeof v !== 'string') ok = fail('ClusterId', 1, 0);
  v = value['ClusterName'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('ClusterName', 2, 0);
  v = value['Zone'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('Zone', 2, 0);
  return ok;
}

export type ClusterItem = T.ClusterItem;
export const ClusterItem: Validator<T.ClusterItem> = /* @__PURE__ */ createValidator<T.ClusterItem>('request', checkClusterItem);
/** True where `value` is a {@link T.ClusterItem} as it stands. */
export const isClusterItem = (value: unknown): value is T.ClusterItem => ClusterItem.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ClusterItem} */
export function assertClusterItem(value: unknown): asserts value is T.ClusterItem {
  assertValid(ClusterItem, 'ClusterItem', value);
}

export function checkConfigListItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['UconfigId'];
  if (typeof v !== 'string') ok = fail('UconfigId', 1, 0);
  v = value['ConfigType'];
  if (typeof v !== 'string') ok = fail('ConfigType', 1, 0);
  v = value['ConfigName'];
  if (typeof v !== 'string' && v !== null) ok = fail('ConfigName', 3, 0);
  v = value['ConfigContent'];
  if (typeof v !== 'string') ok = fail('ConfigContent', 1, 0);
  v = value['CreateTimestamp'];
  if (typeof v !== 'string') ok = fail('CreateTimestamp', 1, 0);
  v = value['UpdateTimestamp'];
  if (typeof v !== 'string') ok = fail('UpdateTimestamp', 1, 0);
  return ok;
}

export type ConfigListItem = T.ConfigListItem;
export const ConfigListItem: Validator<T.ConfigListItem> = /* @__PURE__ */ createValidator<T.ConfigListItem>('response', checkConfigListItemReceived);
/** True where `value` is a {@link T.ConfigListItem} as it stands. */
export const isConfigListItem = (value: unknown): value is T.ConfigListItem => ConfigListItem.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ConfigListItem} */
export function assertConfigListItem(value: unknown): asserts value is T.ConfigListItem {
  assertValid(ConfigListItem, 'ConfigListItem', value);
}

export function checkCrossTargetsReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LocalVpcId'];
  if (typeof v !== 'string') ok = fail('LocalVpcId', 1, 0);
  v = value['VpcId'];
  if (typeof v !== 'string') ok = fail('VpcId', 1, 0);
  v = value['IP'];
  if (typeof v !== 'string') ok = fail('IP', 1, 0);
  v = value['VpcName'];
  if (typeof v !== 'string') ok = fail('VpcName', 1, 0);
  v = value['EniId'];
  if (typeof v !== 'string') ok = fail('EniId', 1, 0);
  v = value['InstanceId'];
  if (typeof v !== 'string' && v !== null) ok = fail('InstanceId', 3, 0);
  v = value['InstanceName'];
  if (typeof v !== 'string' && v !== null) ok = fail('InstanceName', 3, 0);
  v = value['Region'];
  if (typeof v !== 'string') ok = fail('Region', 1, 0);
  return ok;
}

export type CrossTargets = T.CrossTargets;
export const CrossTargets: Validator<T.CrossTargets> = /* @__PURE__ */ createValidator<T.CrossTargets>('response', checkCrossTargetsReceived);
/** True where `value` is a {@link T.CrossTargets} as it stands. */
export const isCrossTargets = (value: unknown): value is T.CrossTargets => CrossTargets.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.CrossTargets} */
export function assertCrossTargets(value: unknown): asserts value is T.CrossTargets {
  assertValid(CrossTargets, 'CrossTargets', value);
}

export function checkExclusiveCluster(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 0;
  v = value['L4Clusters'];
  if (v !== undefined && (count++, v !== null && !isList(v, checkClusterItem))) ok = fail('L4Clusters', 2, [checkClusterItem]);
  v = value['L7Clusters'];
  if (v !== undefined && (count++, v !== null && !isList(v, checkClusterItem))) ok = fail('L7Clusters', 2, [checkClusterItem]);
  v = value['ClassicalCluster'];
  if (v !== undefined && (count++, v !== null && !checkClusterItem(v))) ok = fail('ClassicalCluster', 2, checkClusterItem);
  return ok && Object.keys(value).length === count;
}

export function checkExclusiveClusterReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['L4Clusters'];
  if (!isList(v, checkClusterItemReceived) && v !== undefined && v !== null) ok = fail('L4Clusters', 2, [checkClusterItemReceived]);
  v = value['L7Clusters'];
  if (!isList(v, checkClusterItemReceived) && v !== undefined && v !== null) ok = fail('L7Clusters', 2, [checkClusterItemReceived]);
  v = value['ClassicalCluster'];
  if (!checkClusterItemReceived(v) && v !== undefined && v !== null) ok = fail('ClassicalCluster', 2, checkClusterItemReceived);
  return ok;
}

export type ExclusiveCluster = T.ExclusiveCluster;
export const ExclusiveCluster: Validator<T.ExclusiveCluster> = /* @__PURE__ */ createValidator<T.ExclusiveCluster>('request', checkExclusiveCluster);
/** True where `value` is a {@link T.ExclusiveCluster} as it stands. */
export const isExclusiveCluster = (value: unknown): value is T.ExclusiveCluster => ExclusiveCluster.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ExclusiveCluster} */
export function assertExclusiveCluster(value: unknown): asserts value is T.ExclusiveCluster {
  assertValid(ExclusiveCluster, 'ExclusiveCluster', value);
}

export function checkExtraInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ZhiTong'];
  if (typeof v !== 'boolean' && v !== null) ok = fail('ZhiTong', 3, 3);
  v = value['TgwGroupName'];
  if (typeof v !== 'string' && v !== null) ok = fail('TgwGroupName', 3, 0);
  return ok;
}

export type ExtraInfo = T.ExtraInfo;
export const ExtraInfo: Validator<T.ExtraInfo> = /* @__PURE__ */ createValidator<T.ExtraInfo>('response', checkExtraInfoReceived);
/** True where `value` is a {@link T.ExtraInfo} as it stands. */
export const isExtraInfo = (value: unknown): value is T.ExtraInfo => ExtraInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ExtraInfo} */
export function assertExtraInfo(value: unknown): asserts value is T.ExtraInfo {
  assertValid(ExtraInfo, 'ExtraInfo', value);
}

export function checkFilter(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['Name'];
  if (typeof v !== 'string') ok = fail('Name', 1, 0);
  v = value['Values'];
  if (!isList(v, isString)) ok = fail('Values', 1, [0]);
  return ok && Object.keys(value).length === count;
}

export type Filter = T.Filter;
export const Filter: Validator<T.Filter> = /* @__PURE__ */ createValidator<T.Filter>('request', checkFilter);
/** True where `value` is a {@link T.Filter} as it stands. */
export const isFilter = (value: unknown): value is T.Filter => Filter.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.Filter} */
export function assertFilter(value: unknown): asserts value is T.Filter {
  assertValid(Filter, 'Filter', value);
}

export function checkFunctionInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 3;
  v = value['FunctionNamespace'];
  if (typeof v !== 'string') ok = fail('FunctionNamespace', 1, 0);
  v = value['FunctionName'];
  if (typeof v !== 'string') ok = fail('FunctionName', 1, 0);
  v = value['FunctionQualifier'];
  if (typeof v !== 'string') ok = fail('FunctionQualifier', 1, 0);
  v = value['FunctionQualifierType'];
  if (v !== undefined && (count++, v !== null && !values2.includes(v))) ok = fail('FunctionQualifierType', 2, 0, oneOf(values2));
  return ok && Object.keys(value).length === count;
}

export function checkFunctionInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['FunctionNamespace'];
  if (typeof v !== 'string') ok = fail('FunctionNamespace', 1, 0);
  v = value['FunctionName'];
  if (typeof v !== 'string') ok = fail('FunctionName', 1, 0);
  v = value['FunctionQualifier'];
  if (typeof v !== 'string') ok = fail('FunctionQualifier', 1, 0);
  v = value['FunctionQualifierType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('FunctionQualifierType', 2, 0);
  return ok;
}

export type FunctionInfo = T.FunctionInfo;
export const FunctionInfo: Validator<T.FunctionInfo> = /* @__PURE__ */ createValidator<T.FunctionInfo>('request', checkFunctionInfo);
/** True where `value` is a {@link T.FunctionInfo} as it stands. */
export const isFunctionInfo = (value: unknown): value is T.FunctionInfo => FunctionInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.FunctionInfo} */
export function assertFunctionInfo(value: unknown): asserts value is T.FunctionInfo {
  assertValid(FunctionInfo, 'FunctionInfo', value);
}

export function checkFunctionTarget(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['Function'];
  if (v !== null && !checkFunctionInfo(v)) ok = fail('Function', 3, checkFunctionInfo);
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('Weight', 0, 1);
  return ok && Object.keys(value).length === count;
}

export function checkFunctionTargetReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Function'];
  if (!checkFunctionInfoReceived(v) && v !== null) ok = fail('Function', 3, checkFunctionInfoReceived);
  v = value['Weight'];
  if (!Number.isSafeInteger(v) && v !== undefined) ok = fail('Weight', 0, 1);
  return ok;
}

export type FunctionTarget = T.FunctionTarget;
export const FunctionTarget: Validator<T.FunctionTarget> = /* @__PURE__ */ createValidator<T.FunctionTarget>('request', checkFunctionTarget);
/** True where `value` is a {@link T.FunctionTarget} as it stands. */
export const isFunctionTarget = (value: unknown): value is T.FunctionTarget => FunctionTarget.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.FunctionTarget} */
export function assertFunctionTarget(value: unknown): asserts value is T.FunctionTarget {
  assertValid(FunctionTarget, 'FunctionTarget', value);
}

export function checkHealthCheck(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 0;
  v = value['HealthSwitch'];
  if (v !== undefined && (count++, !values3.includes(v))) ok = fail('HealthSwitch', 0, 1, oneOf(values3));
  v = value['TimeOut'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 2, 60))) ok = fail('TimeOut', 2, 1, range(2, 60));
  v = value['IntervalTime'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 2, 300))) ok = fail('IntervalTime', 2, 1, range(2, 300));
  v = value['HealthNum'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 2, 10))) ok = fail('HealthNum', 2, 1, range(2, 10));
  v = value['UnHealthNum'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 2, 10))) ok = fail('UnHealthNum', 2, 1, range(2, 10));
  v = value['HttpCode'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 1, 31))) ok = fail('HttpCode', 2, 1, range(1, 31));
  v = value['HttpCheckPath'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) ok = fail('HttpCheckPath', 2, 0);
  v = value['HttpCheckDomain'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) ok = fail('HttpCheckDomain', 2, 0);
  v = value['HttpCheckMethod'];
  if (v !== undefined && (count++, v !== null && !values4.includes(v))) ok = fail('HttpCheckMethod', 2, 0, oneOf(values4));
  v = value['CheckPort'];
  if (v !== undefined && (count++, v !== null && !isInteger(v))) ok = fail('CheckPort', 2, 1);
  v = value['ContextType'];
  if (v !== undefined && (count++, v !== null && !values5.includes(v))) ok = fail('ContextType', 2, 0, oneOf(values5));
  v = value['SendContext'];
  if (v !== undefined && (count++, v !== null && (typeof v !== 'string' || v.length > 500 || !pattern1.test(v)))) ok = fail('SendContext', 2, 0, length(0, 500), matching(pattern1));
  v = value['RecvContext'];
  if (v !== undefined && (count++, v !== null && (typeof v !== 'string' || v.length > 500 || !pattern1.test(v)))) ok = fail('RecvContext', 2, 0, length(0, 500), matching(pattern1));
  v = value['CheckType'];
  if (v !== undefined && (count++, v !== null && !values6.includes(v))) ok = fail('CheckType', 2, 0, oneOf(values6));
  v = value['HttpVersion'];
  if (v !== undefined && (count++, v !== null && !values7.includes(v))) ok = fail('HttpVersion', 2, 0, oneOf(values7));
  v = value['SourceIpType'];
  if (v !== undefined && (count++, v !== null && !values8.includes(v))) ok = fail('SourceIpType', 2, 1, oneOf(values8));
  v = value['ExtendedCode'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) ok = fail('ExtendedCode', 2, 0);
  if (value['ContextType'] === undefined && value['CheckType'] === 'CUSTOM') ok = fail('ContextType', 'a value, as CheckType is CUSTOM');
  if (value['SendContext'] === undefined && value['CheckType'] === 'CUSTOM') ok = fail('SendContext', 'a value, as CheckType is CUSTOM');
  if (value['RecvContext'] === undefined && value['CheckType'] === 'CUSTOM') ok = fail('RecvContext', 'a value, as CheckType is CUSTOM');
  return ok && Object.keys(value).length === count;
}

export function checkHealthCheckReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['HealthSwitch'];
  if (!Number.isSafeInteger(v) && v !== undefined) ok = fail('HealthSwitch', 0, 1);
  v = value['TimeOut'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('TimeOut', 2, 1);
  v = value['IntervalTime'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('IntervalTime', 2, 1);
  v = value['HealthNum'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('HealthNum', 2, 1);
  v = value['UnHealthNum'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('UnHealthNum', 2, 1);
  v = value['HttpCode'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('HttpCode', 2, 1);
  v = value['HttpCheckPath'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('HttpCheckPath', 2, 0);
  v = value['HttpCheckDomain'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('HttpCheckDomain', 2, 0);
  v = value['HttpCheckMethod'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('HttpCheckMethod', 2, 0);
  v = value['CheckPort'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('CheckPort', 2, 1);
  v = value['ContextType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('ContextType', 2, 0);
  v = value['SendContext'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('SendContext', 2, 0);
  v = value['RecvContext'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('RecvContext', 2, 0);
  v = value['CheckType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('CheckType', 2, 0);
  v = value['HttpVersion'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('HttpVersion', 2, 0);
  v = value['SourceIpType'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('SourceIpType', 2, 1);
  v = value['ExtendedCode'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('ExtendedCode', 2, 0);
  return ok;
}

export type HealthCheck = T.HealthCheck;
export const HealthCheck: Validator<T.HealthCheck> = /* @__PURE__ */ createValidator<T.HealthCheck>('request', checkHealthCheck);
/** True where `value` is a {@link T.HealthCheck} as it stands. */
export const isHealthCheck = (value: unknown): value is T.HealthCheck => HealthCheck.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.HealthCheck} */
export function assertHealthCheck(value: unknown): asserts value is T.HealthCheck {
  assertValid(HealthCheck, 'HealthCheck', value);
}

export function checkIdleLoadBalancerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') ok = fail('LoadBalancerId', 1, 0);
  v = value['LoadBalancerName'];
  if (typeof v !== 'string') ok = fail('LoadBalancerName', 1, 0);
  v = value['Region'];
  if (typeof v !== 'string') ok = fail('Region', 1, 0);
  v = value['Vip'];
  if (typeof v !== 'string') ok = fail('Vip', 1, 0);
  v = value['IdleReason'];
  if (typeof v !== 'string') ok = fail('IdleReason', 1, 0);
  v = value['Status'];
  if (!Number.isSafeInteger(v)) ok = fail('Status', 1, 1);
  v = value['Forward'];
  if (!Number.isSafeInteger(v)) ok = fail('Forward', 1, 1);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) ok = fail('Domain', 3, 0);
  return ok;
}

export type IdleLoadBalancer = T.IdleLoadBalancer;
export const IdleLoadBalancer: Validator<T.IdleLoadBalancer> = /* @__PURE__ */ createValidator<T.IdleLoadBalancer>('response', checkIdleLoadBalancerReceived);
/** True where `value` is a {@link T.IdleLoadBalancer} as it stands. */
export const isIdleLoadBalancer = (value: unknown): value is T.IdleLoadBalancer => IdleLoadBalancer.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.IdleLoadBalancer} */
export function assertIdleLoadBalancer(value: unknown): asserts value is T.IdleLoadBalancer {
  assertValid(IdleLoadBalancer, 'IdleLoadBalancer', value);
}

export function checkInternetAccessible(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 0;
  v = value['InternetChargeType'];
  if (v !== undefined && (count++, !values9.includes(v))) ok = fail('InternetChargeType', 0, 0, oneOf(values9));
  v = value['InternetMaxBandwidthOut'];
  if (v !== undefined && (count++, v !== null && !isInteger(v, 1, 61440))) ok = fail('InternetMaxBandwidthOut', 2, 1, range(1, 61440));
  v = value['BandwidthpkgSubType'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) ok = fail('BandwidthpkgSubType', 2, 0);
  return ok && Object.keys(value).length === count;
}

export function checkInternetAccessibleReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['InternetChargeType'];
  if (typeof v !== 'string' && v !== undefined) ok = fail('InternetChargeType', 0, 0);
  v = value['InternetMaxBandwidthOut'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('InternetMaxBandwidthOut', 2, 1);
  v = value['BandwidthpkgSubType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('BandwidthpkgSubType', 2, 0);
  return ok;
}

export type InternetAccessible = T.InternetAccessible;
export const InternetAccessible: Validator<T.InternetAccessible> = /* @__PURE__ */ createValidator<T.InternetAccessible>('request', checkInternetAccessible);
/** True where `value` is a {@link T.InternetAccessible} as it stands. */
export const isInternetAccessible = (value: unknown): value is T.InternetAccessible => InternetAccessible.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.InternetAccessible} */
export function assertInternetAccessible(value: unknown): asserts value is T.InternetAccessible {
  assertValid(InternetAccessible, 'InternetAccessible', value);
}

export function checkItemPriceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['UnitPrice'];
  if (!isFloat(v) && v !== null) ok = fail('UnitPrice', 3, 2);
  v = value['ChargeUnit'];
  if (typeof v !== 'string' && v !== null) ok = fail('ChargeUnit', 3, 0);
  v = value['OriginalPrice'];
  if (!isFloat(v) && v !== null) ok = fail('OriginalPrice', 3, 2);
  v = value['DiscountPrice'];
  if (!isFloat(v) && v !== null) ok = fail('DiscountPrice', 3, 2);
  v = value['UnitPriceDiscount'];
  if (!isFloat(v) && v !== null) ok = fail('UnitPriceDiscount', 3, 2);
  v = value['Discount'];
  if (!isFloat(v) && v !== null) ok = fail('Discount', 3, 2);
  return ok;
}

export type ItemPrice = T.ItemPrice;
export const ItemPrice: Validator<T.ItemPrice> = /* @__PURE__ */ createValidator<T.ItemPrice>('response', checkItemPriceReceived);
/** True where `value` is a {@link T.ItemPrice} as it stands. */
export const isItemPrice = (value: unknown): value is T.ItemPrice => ItemPrice.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ItemPrice} */
export function assertItemPrice(value: unknown): asserts value is T.ItemPrice {
  assertValid(ItemPrice, 'ItemPrice', value);
}

export function checkLBChargePrepaid(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 0;
  v = value['RenewFlag'];
  if (v !== undefined && (count++, v !== null && !values10.includes(v))) ok = fail('RenewFlag', 2, 0, oneOf(values10));
  v = value['Period'];
  if (v !== undefined && (count++, v !== null && !isInteger(v))) ok = fail('Period', 2, 1);
  return ok && Object.keys(value).length === count;
}

export function checkLBChargePrepaidReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['RenewFlag'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('RenewFlag', 2, 0);
  v = value['Period'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('Period', 2, 1);
  return ok;
}

export type LBChargePrepaid = T.LBChargePrepaid;
export const LBChargePrepaid: Validator<T.LBChargePrepaid> = /* @__PURE__ */ createValidator<T.LBChargePrepaid>('request', checkLBChargePrepaid);
/** True where `value` is a {@link T.LBChargePrepaid} as it stands. */
export const isLBChargePrepaid = (value: unknown): value is T.LBChargePrepaid => LBChargePrepaid.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.LBChargePrepaid} */
export function assertLBChargePrepaid(value: unknown): asserts value is T.LBChargePrepaid {
  assertValid(LBChargePrepaid, 'LBChargePrepaid', value);
}

export function checkLBItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') ok = fail('LoadBalancerId', 1, 0);
  v = value['Vip'];
  if (typeof v !== 'string') ok = fail('Vip', 1, 0);
  v = value['Listeners'];
  if (!isList(v, checkListenerItemReceived)) ok = fail('Listeners', 1, [checkListenerItemReceived]);
  v = value['Region'];
  if (typeof v !== 'string') ok = fail('Region', 1, 0);
  return ok;
}

export type LBItem = T.LBItem;
export const LBItem: Validator<T.LBItem> = /* @__PURE__ */ createValidator<T.LBItem>('response', checkLBItemReceived);
/** True where `value` is a {@link T.LBItem} as it stands. */
export const isLBItem = (value: unknown): value is T.LBItem => LBItem.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.LBItem} */
export function assertLBItem(value: unknown): asserts value is T.LBItem {
  assertValid(LBItem, 'LBItem', value);
}

export function checkLbRsItem(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['VpcId'];
  if (typeof v !== 'string') ok = fail('VpcId', 1, 0);
  v = value['PrivateIp'];
  if (typeof v !== 'string') ok = fail('PrivateIp', 1, 0);
  return ok && Object.keys(value).length === count;
}

export type LbRsItem = T.LbRsItem;
export const LbRsItem: Validator<T.LbRsItem> = /* @__PURE__ */ createValidator<T.LbRsItem>('request', checkLbRsItem);
/** True where `value` is a {@link T.LbRsItem} as it stands. */
export const isLbRsItem = (value: unknown): value is T.LbRsItem => LbRsItem.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.LbRsItem} */
export function assertLbRsItem(value: unknown): asserts value is T.LbRsItem {
  assertValid(LbRsItem, 'LbRsItem', value);
}

export function checkLbRsTargetsReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Type'];
  if (typeof v !== 'string') ok = fail('Type', 1, 0);
  v = value['PrivateIp'];
  if (typeof v !== 'string') ok = fail('PrivateIp', 1, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) ok = fail('Port', 1, 1);
  v = value['VpcId'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('VpcId', 3, 1);
  v = value['Weight'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('Weight', 3, 1);
  return ok;
}

export type LbRsTargets = T.LbRsTargets;
export const LbRsTargets: Validator<T.LbRsTargets> = /* @__PURE__ */ createValidator<T.LbRsTargets>('response', checkLbRsTargetsReceived);
/** True where `value` is a {@link T.LbRsTargets} as it stands. */
export const isLbRsTargets = (value: unknown): value is T.LbRsTargets => LbRsTargets.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.LbRsTargets} */
export function assertLbRsTargets(value: unknown): asserts value is T.LbRsTargets {
  assertValid(LbRsTargets, 'LbRsTargets', value);
}

export function checkListenerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ListenerId'];
  if (typeof v !== 'string') ok = fail('ListenerId', 1, 0);
  v = value['Protocol'];
  if (typeof v !== 'string') ok = fail('Protocol', 1, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) ok = fail('Port', 1, 1);
  v = value['Certificate'];
  if (!checkCertificateOutputReceived(v) && v !== null) ok = fail('Certificate', 3, checkCertificateOutputReceived);
  v = value['HealthCheck'];
  if (!checkHealthCheckReceived(v) && v !== null) ok = fail('HealthCheck', 3, checkHealthCheckReceived);
  v = value['Scheduler'];
  if (typeof v !== 'string' && v !== null) ok = fail('Scheduler', 3, 0);
  v = value['SessionExpireTime'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('SessionExpireTime', 3, 1);
  v = value['SniSwitch'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('SniSwitch', 3, 1);
  v = value['Rules'];
  if (!isList(v, checkRuleOutputReceived) && v !== null) ok = fail('Rules', 3, [checkRuleOutputReceived]);
  v = value['ListenerName'];
  if (typeof v !== 'string' && v !== null) ok = fail('ListenerName', 3, 0);
  v = value['CreateTime'];
  if (typeof v !== 'string' && v !== null) ok = fail('CreateTime', 3, 0);
  v = value['EndPort'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('EndPort', 3, 1);
  v = value['TargetType'];
  if (typeof v !== 'string' && v !== null) ok = fail('TargetType', 3, 0);
  v = value['TargetGroup'];
  if (!checkBasicTargetGroupInfoReceived(v) && v !== null) ok = fail('TargetGroup', 3, checkBasicTargetGroupInfoReceived);
  v = value['SessionType'];
  if (typeof v !== 'string' && v !== null) ok = fail('SessionType', 3, 0);
  v = value['KeepaliveEnable'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('KeepaliveEnable', 3, 1);
  v = value['Toa'];
  if (typeof v !== 'boolean' && v !== null) ok = fail('Toa', 3, 3);
  v = value['DeregisterTargetRst'];
  if (typeof v !== 'boolean' && v !== null) ok = fail('DeregisterTargetRst', 3, 3);
  v = value['AttrFlags'];
  if (!isList(v, isString) && v !== null) ok = fail('AttrFlags', 3, [0]);
  v = value['TargetGroupList'];
  if (!isList(v, checkBasicTargetGroupInfoReceived) && v !== null) ok = fail('TargetGroupList', 3, [checkBasicTargetGroupInfoReceived]);
  v = value['MaxConn'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('MaxConn', 3, 1);
  v = value['MaxCps'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('MaxCps', 3, 1);
  v = value['IdleConnectTimeout'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('IdleConnectTimeout', 3, 1);
  return ok;
}

export type Listener = T.Listener;
export const Listener: Validator<T.Listener> = /* @__PURE__ */ createValidator<T.Listener>('response', checkListenerReceived);
/** True where `value` is a {@link T.Listener} as it stands. */
export const isListener = (value: unknown): value is T.Listener => Listener.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.Listener} */
export function assertListener(value: unknown): asserts value is T.Listener {
  assertValid(Listener, 'Listener', value);
}

export function checkListenerBackendReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ListenerId'];
  if (typeof v !== 'string') ok = fail('ListenerId', 1, 0);
  v = value['Protocol'];
  if (typeof v !== 'string') ok = fail('Protocol', 1, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) ok = fail('Port', 1, 1);
  v = value['Rules'];
  if (!isList(v, checkRuleTargetsReceived) && v !== null) ok = fail('Rules', 3, [checkRuleTargetsReceived]);
  v = value['Targets'];
  if (!isList(v, checkBackendReceived) && v !== null) ok = fail('Targets', 3, [checkBackendReceived]);
  v = value['EndPort'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('EndPort', 3, 1);
  return ok;
}

export type ListenerBackend = T.ListenerBackend;
export const ListenerBackend: Validator<T.ListenerBackend> = /* @__PURE__ */ createValidator<T.ListenerBackend>('response', checkListenerBackendReceived);
/** True where `value` is a {@link T.ListenerBackend} as it stands. */
export const isListenerBackend = (value: unknown): value is T.ListenerBackend => ListenerBackend.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ListenerBackend} */
export function assertListenerBackend(value: unknown): asserts value is T.ListenerBackend {
  assertValid(ListenerBackend, 'ListenerBackend', value);
}

export function checkListenerHealthReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ListenerId'];
  if (typeof v !== 'string') ok = fail('ListenerId', 1, 0);
  v = value['ListenerName'];
  if (typeof v !== 'string' && v !== null) ok = fail('ListenerName', 3, 0);
  v = value['Protocol'];
  if (typeof v !== 'string') ok = fail('Protocol', 1, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) ok = fail('Port', 1, 1);
  v = value['Rules'];
  if (!isList(v, checkRuleHealthReceived) && v !== null) ok = fail('Rules', 3, [checkRuleHealthReceived]);
  return ok;
}

export type ListenerHealth = T.ListenerHealth;
export const ListenerHealth: Validator<T.ListenerHealth> = /* @__PURE__ */ createValidator<T.ListenerHealth>('response', checkListenerHealthReceived);
/** True where `value` is a {@link T.ListenerHealth} as it stands. */
export const isListenerHealth = (value: unknown): value is T.ListenerHealth => ListenerHealth.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ListenerHealth} */
export function assertListenerHealth(value: unknown): asserts value is T.ListenerHealth {
  assertValid(ListenerHealth, 'ListenerHealth', value);
}

export function checkListenerItemReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ListenerId'];
  if (typeof v !== 'string') ok = fail('ListenerId', 1, 0);
  v = value['Protocol'];
  if (typeof v !== 'string') ok = fail('Protocol', 1, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) ok = fail('Port', 1, 1);
  v = value['Rules'];
  if (!isList(v, checkRulesItemsReceived) && v !== null) ok = fail('Rules', 3, [checkRulesItemsReceived]);
  v = value['Targets'];
  if (!isList(v, checkLbRsTargetsReceived) && v !== null) ok = fail('Targets', 3, [checkLbRsTargetsReceived]);
  v = value['EndPort'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('EndPort', 3, 1);
  return ok;
}

export type ListenerItem = T.ListenerItem;
export const ListenerItem: Validator<T.ListenerItem> = /* @__PURE__ */ createValidator<T.ListenerItem>('response', checkListenerItemReceived);
/** True where `value` is a {@link T.ListenerItem} as it stands. */
export const isListenerItem = (value: unknown): value is T.ListenerItem => ListenerItem.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ListenerItem} */
export function assertListenerItem(value: unknown): asserts value is T.ListenerItem {
  assertValid(ListenerItem, 'ListenerItem', value);
}

export function checkLoadBalancerReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string' && v !== undefined) ok = fail('LoadBalancerId', 0, 0);
  v = value['LoadBalancerName'];
  if (typeof v !== 'string' && v !== undefined) ok = fail('LoadBalancerName', 0, 0);
  v = value['LoadBalancerType'];
  if (typeof v !== 'string' && v !== undefined) ok = fail('LoadBalancerType', 0, 0);
  v = value['Forward'];
  if (!Number.isSafeInteger(v) && v !== undefined) ok = fail('Forward', 0, 1);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('Domain', 2, 0);
  v = value['LoadBalancerVips'];
  if (!isList(v, isString) && v !== undefined && v !== null) ok = fail('LoadBalancerVips', 2, [0]);
  v = value['Status'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('Status', 2, 1);
  v = value['CreateTime'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('CreateTime', 2, 0);
  v = value['StatusTime'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('StatusTime', 2, 0);
  v = value['ProjectId'];
  if (!Number.isSafeInteger(v) && v !== undefined) ok = fail('ProjectId', 0, 1);
  v = value['VpcId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('VpcId', 2, 0);
  v = value['OpenBgp'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('OpenBgp', 2, 1);
  v = value['Snat'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) ok = fail('Snat', 2, 3);
  v = value['Isolation'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('Isolation', 2, 1);
  v = value['Log'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('Log', 2, 0);
  v = value['SubnetId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('SubnetId', 2, 0);
  v = value['Tags'];
  if (!isList(v, checkTagInfoReceived) && v !== undefined && v !== null) ok = fail('Tags', 2, [checkTagInfoReceived]);
  v = value['SecureGroups'];
  if (!isList(v, isString) && v !== undefined && v !== null) ok = fail('SecureGroups', 2, [0]);
  v = value['TargetRegionInfo'];
  if (!checkTargetRegionInfoReceived(v) && v !== undefined && v !== null) ok = fail('TargetRegionInfo', 2, checkTargetRegionInfoReceived);
  v = value['AnycastZone'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('AnycastZone', 2, 0);
  v = value['AddressIPVersion'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('AddressIPVersion', 2, 0);
  v = value['NumericalVpcId'];
  if (!Number.isSafeInteger(v) && v !== undefined && v !== null) ok = fail('NumericalVpcId', 2, 1);
  v = value['VipIsp'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('VipIsp', 2, 0);
  v = value['MasterZone'];
  if (!checkZoneInfoReceived(v) && v !== undefined && v !== null) ok = fail('MasterZone', 2, checkZoneInfoReceived);
  v = value['BackupZoneSet'];
  if (!isList(v, checkZoneInfoReceived) && v !== undefined && v !== null) ok = fail('BackupZoneSet', 2, [checkZoneInfoReceived]);
  v = value['IsolatedTime'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('IsolatedTime', 2, 0);
  v = value['ExpireTime'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('ExpireTime', 2, 0);
  v = value['ChargeType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('ChargeType', 2, 0);
  v = value['NetworkAttributes'];
  if (!checkInternetAccessibleReceived(v) && v !== undefined && v !== null) ok = fail('NetworkAttributes', 2, checkInternetAccessibleReceived);
  v = value['PrepaidAttributes'];
  if (!checkLBChargePrepaidReceived(v) && v !== undefined && v !== null) ok = fail('PrepaidAttributes', 2, checkLBChargePrepaidReceived);
  v = value['LogSetId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('LogSetId', 2, 0);
  v = value['LogTopicId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('LogTopicId', 2, 0);
  v = value['AddressIPv6'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('AddressIPv6', 2, 0);
  v = value['ExtraInfo'];
  if (!checkExtraInfoReceived(v) && v !== undefined && v !== null) ok = fail('ExtraInfo', 2, checkExtraInfoReceived);
  v = value['IsDDos'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) ok = fail('IsDDos', 2, 3);
  v = value['ConfigId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('ConfigId', 2, 0);
  v = value['LoadBalancerPassToTarget'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) ok = fail('LoadBalancerPassToTarget', 2, 3);
  v = value['ExclusiveCluster'];
  if (!checkExclusiveClusterReceived(v) && v !== undefined && v !== null) ok = fail('ExclusiveCluster', 2, checkExclusiveClusterReceived);
  v = value['IPv6Mode'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('IPv6Mode', 2, 0);
  v = value['SnatPro'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) ok = fail('SnatPro', 2, 3);
  v = value['SnatIps'];
  if (!isList(v, checkSnatIpReceived) && v !== undefined && v !== null) ok = fail('SnatIps', 2, [checkSnatIpReceived]);
  v = value['SlaType'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('SlaType', 2, 0);
  v = value['IsBlock'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) ok = fail('IsBlock', 2, 3);
  v = value['IsBlockTime'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('IsBlockTime', 2, 0);
  v = value['LocalBgp'];
  if (typeof v !== 'boolean' && v !== undefined) ok = fail('LocalBgp', 0, 3);
  v = value['ClusterTag'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('ClusterTag', 2, 0);
  v = value['MixIpTarget'];
  if (typeof v !== 'boolean' && v !== undefined && v !== null) ok = fail('MixIpTarget', 2, 3);
  v = value['Zones'];
  if (!isList(v, isString) && v !== undefined && v !== null) ok = fail('Zones', 2, [0]);
  v = value['NfvInfo'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('NfvInfo', 2, 0);
  v = value['HealthLogSetId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('HealthLogSetId', 2, 0);
  v = value['HealthLogTopicId'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('HealthLogTopicId', 2, 0);
  v = value['ClusterIds'];
  if (!isList(v, isString) && v !== undefined && v !== null) ok = fail('ClusterIds', 2, [0]);
  v = value['AttributeFlags'];
  if (!isList(v, isString) && v !== undefined && v !== null) ok = fail('AttributeFlags', 2, [0]);
  v = value['LoadBalancerDomain'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('LoadBalancerDomain', 2, 0);
  v = value['Egress'];
  if (typeof v !== 'string' && v !== undefined && v !== null) ok = fail('Egress', 2, 0);
  return ok;
}

export type LoadBalancer = T.LoadBalancer;
export const LoadBalancer: Validator<T.LoadBalancer> = /* @__PURE__ */ createValidator<T.LoadBalancer>('response', checkLoadBalancerReceived);
/** True where `value` is a {@link T.LoadBalancer} as it stands. */
export const isLoadBalancer = (value: unknown): value is T.LoadBalancer => LoadBalancer.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.LoadBalancer} */
export function assertLoadBalancer(value: unknown): asserts value is T.LoadBalancer {
  assertValid(LoadBalancer, 'LoadBalancer', value);
}

export function checkLoadBalancerDetailReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') ok = fail('LoadBalancerId', 1, 0);
  v = value['LoadBalancerName'];
  if (typeof v !== 'string') ok = fail('LoadBalancerName', 1, 0);
  v = value['LoadBalancerType'];
  if (typeof v !== 'string' && v !== null) ok = fail('LoadBalancerType', 3, 0);
  v = value['Status'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('Status', 3, 1);
  v = value['Address'];
  if (typeof v !== 'string' && v !== null) ok = fail('Address', 3, 0);
  v = value['AddressIPv6'];
  if (typeof v !== 'string' && v !== null) ok = fail('AddressIPv6', 3, 0);
  v = value['AddressIPVersion'];
  if (typeof v !== 'string' && v !== null) ok = fail('AddressIPVersion', 3, 0);
  v = value['IPv6Mode'];
  if (typeof v !== 'string' && v !== null) ok = fail('IPv6Mode', 3, 0);
  v = value['Zone'];
  if (typeof v !== 'string' && v !== null) ok = fail('Zone', 3, 0);
  v = value['AddressIsp'];
  if (typeof v !== 'string' && v !== null) ok = fail('AddressIsp', 3, 0);
  v = value['VpcId'];
  if (typeof v !== 'string' && v !== null) ok = fail('VpcId', 3, 0);
  v = value['ProjectId'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('ProjectId', 3, 1);
  v = value['CreateTime'];
  if (typeof v !== 'string' && v !== null) ok = fail('CreateTime', 3, 0);
  v = value['ChargeType'];
  if (typeof v !== 'string' && v !== null) ok = fail('ChargeType', 3, 0);
  v = value['NetworkAttributes'];
  if (!checkInternetAccessibleReceived(v) && v !== null) ok = fail('NetworkAttributes', 3, checkInternetAccessibleReceived);
  v = value['PrepaidAttributes'];
  if (!checkLBChargePrepaidReceived(v) && v !== null) ok = fail('PrepaidAttributes', 3, checkLBChargePrepaidReceived);
  v = value['ExtraInfo'];
  if (!checkExtraInfoReceived(v) && v !== null) ok = fail('ExtraInfo', 3, checkExtraInfoReceived);
  v = value['ConfigId'];
  if (typeof v !== 'string' && v !== null) ok = fail('ConfigId', 3, 0);
  v = value['Tags'];
  if (!isList(v, checkTagInfoReceived) && v !== null) ok = fail('Tags', 3, [checkTagInfoReceived]);
  v = value['ListenerId'];
  if (typeof v !== 'string' && v !== null) ok = fail('ListenerId', 3, 0);
  v = value['Protocol'];
  if (typeof v !== 'string' && v !== null) ok = fail('Protocol', 3, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('Port', 3, 1);
  v = value['LocationId'];
  if (typeof v !== 'string' && v !== null) ok = fail('LocationId', 3, 0);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) ok = fail('Domain', 3, 0);
  v = value['Url'];
  if (typeof v !== 'string' && v !== null) ok = fail('Url', 3, 0);
  v = value['TargetId'];
  if (typeof v !== 'string' && v !== null) ok = fail('TargetId', 3, 0);
  v = value['TargetAddress'];
  if (typeof v !== 'string' && v !== null) ok = fail('TargetAddress', 3, 0);
  v = value['TargetPort'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('TargetPort', 3, 1);
  v = value['TargetWeight'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('TargetWeight', 3, 1);
  v = value['Isolation'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('Isolation', 3, 1);
  v = value['SecurityGroup'];
  if (!isList(v, isString) && v !== null) ok = fail('SecurityGroup', 3, [0]);
  v = value['LoadBalancerPassToTarget'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('LoadBalancerPassToTarget', 3, 1);
  v = value['TargetHealth'];
  if (typeof v !== 'string' && v !== null) ok = fail('TargetHealth', 3, 0);
  v = value['Domains'];
  if (typeof v !== 'string' && v !== null) ok = fail('Domains', 3, 0);
  v = value['SlaveZone'];
  if (!isList(v, isString) && v !== null) ok = fail('SlaveZone', 3, [0]);
  v = value['Zones'];
  if (!isList(v, isString) && v !== null) ok = fail('Zones', 3, [0]);
  v = value['SniSwitch'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('SniSwitch', 3, 1);
  v = value['LoadBalancerDomain'];
  if (typeof v !== 'string' && v !== null) ok = fail('LoadBalancerDomain', 3, 0);
  v = value['Egress'];
  if (typeof v !== 'string' && v !== null) ok = fail('Egress', 3, 0);
  return ok;
}

export type LoadBalancerDetail = T.LoadBalancerDetail;
export const LoadBalancerDetail: Validator<T.LoadBalancerDetail> = /* @__PURE__ */ createValidator<T.LoadBalancerDetail>('response', checkLoadBalancerDetailReceived);
/** True where `value` is a {@link T.LoadBalancerDetail} as it stands. */
export const isLoadBalancerDetail = (value: unknown): value is T.LoadBalancerDetail => LoadBalancerDetail.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.LoadBalancerDetail} */
export function assertLoadBalancerDetail(value: unknown): asserts value is T.LoadBalancerDetail {
  assertValid(LoadBalancerDetail, 'LoadBalancerDetail', value);
}

export function checkLoadBalancerHealthReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') ok = fail('LoadBalancerId', 1, 0);
  v = value['LoadBalancerName'];
  if (typeof v !== 'string' && v !== null) ok = fail('LoadBalancerName', 3, 0);
  v = value['Listeners'];
  if (!isList(v, checkListenerHealthReceived) && v !== null) ok = fail('Listeners', 3, [checkListenerHealthReceived]);
  return ok;
}

export type LoadBalancerHealth = T.LoadBalancerHealth;
export const LoadBalancerHealth: Validator<T.LoadBalancerHealth> = /* @__PURE__ */ createValidator<T.LoadBalancerHealth>('response', checkLoadBalancerHealthReceived);
/** True where `value` is a {@link T.LoadBalancerHealth} as it stands. */
export const isLoadBalancerHealth = (value: unknown): value is T.LoadBalancerHealth => LoadBalancerHealth.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.LoadBalancerHealth} */
export function assertLoadBalancerHealth(value: unknown): asserts value is T.LoadBalancerHealth {
  assertValid(LoadBalancerHealth, 'LoadBalancerHealth', value);
}

export function checkLoadBalancerTrafficReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') ok = fail('LoadBalancerId', 1, 0);
  v = value['LoadBalancerName'];
  if (typeof v !== 'string') ok = fail('LoadBalancerName', 1, 0);
  v = value['Region'];
  if (typeof v !== 'string') ok = fail('Region', 1, 0);
  v = value['Vip'];
  if (typeof v !== 'string') ok = fail('Vip', 1, 0);
  v = value['OutBandwidth'];
  if (!isFloat(v)) ok = fail('OutBandwidth', 1, 2);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) ok = fail('Domain', 3, 0);
  return ok;
}

export type LoadBalancerTraffic = T.LoadBalancerTraffic;
export const LoadBalancerTraffic: Validator<T.LoadBalancerTraffic> = /* @__PURE__ */ createValidator<T.LoadBalancerTraffic>('response', checkLoadBalancerTrafficReceived);
/** True where `value` is a {@link T.LoadBalancerTraffic} as it stands. */
export const isLoadBalancerTraffic = (value: unknown): value is T.LoadBalancerTraffic => LoadBalancerTraffic.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.LoadBalancerTraffic} */
export function assertLoadBalancerTraffic(value: unknown): asserts value is T.LoadBalancerTraffic {
  assertValid(LoadBalancerTraffic, 'LoadBalancerTraffic', value);
}

export function checkMultiCertInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['SSLMode'];
  if (!values1.includes(v)) ok = fail('SSLMode', 1, 0, oneOf(values1));
  v = value['CertList'];
  if (!isList(v, checkCertInfo)) ok = fail('CertList', 1, [checkCertInfo]);
  return ok && Object.keys(value).length === count;
}

export type MultiCertInfo = T.MultiCertInfo;
export const MultiCertInfo: Validator<T.MultiCertInfo> = /* @__PURE__ */ createValidator<T.MultiCertInfo>('request', checkMultiCertInfo);
/** True where `value` is a {@link T.MultiCertInfo} as it stands. */
export const isMultiCertInfo = (value: unknown): value is T.MultiCertInfo => MultiCertInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.MultiCertInfo} */
export function assertMultiCertInfo(value: unknown): asserts value is T.MultiCertInfo {
  assertValid(MultiCertInfo, 'MultiCertInfo', value);
}

export function checkPriceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['InstancePrice'];
  if (!checkItemPriceReceived(v) && v !== null) ok = fail('InstancePrice', 3, checkItemPriceReceived);
  v = value['BandwidthPrice'];
  if (!checkItemPriceReceived(v) && v !== null) ok = fail('BandwidthPrice', 3, checkItemPriceReceived);
  v = value['LcuPrice'];
  if (!checkItemPriceReceived(v) && v !== null) ok = fail('LcuPrice', 3, checkItemPriceReceived);
  return ok;
}

export type Price = T.Price;
export const Price: Validator<T.Price> = /* @__PURE__ */ createValidator<T.Price>('response', checkPriceReceived);
/** True where `value` is a {@link T.Price} as it stands. */
export const isPrice = (value: unknown): value is T.Price => Price.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.Price} */
export function assertPrice(value: unknown): asserts value is T.Price {
  assertValid(Price, 'Price', value);
}

export function checkQuotaReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['QuotaId'];
  if (typeof v !== 'string') ok = fail('QuotaId', 1, 0);
  v = value['QuotaCurrent'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('QuotaCurrent', 3, 1);
  v = value['QuotaLimit'];
  if (!Number.isSafeInteger(v)) ok = fail('QuotaLimit', 1, 1);
  return ok;
}

export type Quota = T.Quota;
export const Quota: Validator<T.Quota> = /* @__PURE__ */ createValidator<T.Quota>('response', checkQuotaReceived);
/** True where `value` is a {@link T.Quota} as it stands. */
export const isQuota = (value: unknown): value is T.Quota => Quota.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.Quota} */
export function assertQuota(value: unknown): asserts value is T.Quota {
  assertValid(Quota, 'Quota', value);
}

export function checkResourceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Type'];
  if (!isList(v, isString)) ok = fail('Type', 1, [0]);
  v = value['Isp'];
  if (typeof v !== 'string') ok = fail('Isp', 1, 0);
  v = value['AvailabilitySet'];
  if (!isList(v, checkResourceAvailabilityReceived) && v !== null) ok = fail('AvailabilitySet', 3, [checkResourceAvailabilityReceived]);
  v = value['TypeSet'];
  if (!isList(v, checkTypeInfoReceived) && v !== null) ok = fail('TypeSet', 3, [checkTypeInfoReceived]);
  return ok;
}

export type Resource = T.Resource;
export const Resource: Validator<T.Resource> = /* @__PURE__ */ createValidator<T.Resource>('response', checkResourceReceived);
/** True where `value` is a {@link T.Resource} as it stands. */
export const isResource = (value: unknown): value is T.Resource => Resource.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.Resource} */
export function assertResource(value: unknown): asserts value is T.Resource {
  assertValid(Resource, 'Resource', value);
}

export function checkResourceAvailabilityReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Type'];
  if (typeof v !== 'string') ok = fail('Type', 1, 0);
  v = value['Availability'];
  if (typeof v !== 'string') ok = fail('Availability', 1, 0);
  return ok;
}

export type ResourceAvailability = T.ResourceAvailability;
export const ResourceAvailability: Validator<T.ResourceAvailability> = /* @__PURE__ */ createValidator<T.ResourceAvailability>('response', checkResourceAvailabilityReceived);
/** True where `value` is a {@link T.ResourceAvailability} as it stands. */
export const isResourceAvailability = (value: unknown): value is T.ResourceAvailability => ResourceAvailability.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ResourceAvailability} */
export function assertResourceAvailability(value: unknown): asserts value is T.ResourceAvailability {
  assertValid(ResourceAvailability, 'ResourceAvailability', value);
}

export function checkRewriteLocationMap(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['SourceLocationId'];
  if (typeof v !== 'string') ok = fail('SourceLocationId', 1, 0);
  v = value['TargetLocationId'];
  if (typeof v !== 'string') ok = fail('TargetLocationId', 1, 0);
  v = value['RewriteCode'];
  if (v !== undefined && (count++, !values11.includes(v))) ok = fail('RewriteCode', 0, 1, oneOf(values11));
  v = value['TakeUrl'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) ok = fail('TakeUrl', 0, 3);
  v = value['SourceDomain'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('SourceDomain', 0, 0);
  return ok && Object.keys(value).length === count;
}

export type RewriteLocationMap = T.RewriteLocationMap;
export const RewriteLocationMap: Validator<T.RewriteLocationMap> = /* @__PURE__ */ createValidator<T.RewriteLocationMap>('request', checkRewriteLocationMap);
/** True where `value` is a {@link T.RewriteLocationMap} as it stands. */
export const isRewriteLocationMap = (value: unknown): value is T.RewriteLocationMap => RewriteLocationMap.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RewriteLocationMap} */
export function assertRewriteLocationMap(value: unknown): asserts value is T.RewriteLocationMap {
  assertValid(RewriteLocationMap, 'RewriteLocationMap', value);
}

export function checkRewriteTargetReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TargetListenerId'];
  if (typeof v !== 'string' && v !== null) ok = fail('TargetListenerId', 3, 0);
  v = value['TargetLocationId'];
  if (typeof v !== 'string' && v !== null) ok = fail('TargetLocationId', 3, 0);
  v = value['RewriteCode'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('RewriteCode', 3, 1);
  v = value['TakeUrl'];
  if (typeof v !== 'boolean' && v !== null) ok = fail('TakeUrl', 3, 3);
  v = value['RewriteType'];
  if (typeof v !== 'string' && v !== null) ok = fail('RewriteType', 3, 0);
  return ok;
}

export type RewriteTarget = T.RewriteTarget;
export const RewriteTarget: Validator<T.RewriteTarget> = /* @__PURE__ */ createValidator<T.RewriteTarget>('response', checkRewriteTargetReceived);
/** True where `value` is a {@link T.RewriteTarget} as it stands. */
export const isRewriteTarget = (value: unknown): value is T.RewriteTarget => RewriteTarget.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RewriteTarget} */
export function assertRewriteTarget(value: unknown): asserts value is T.RewriteTarget {
  assertValid(RewriteTarget, 'RewriteTarget', value);
}

export function checkRsWeightRule(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['ListenerId'];
  if (typeof v !== 'string') ok = fail('ListenerId', 1, 0);
  v = value['Targets'];
  if (!isList(v, checkTarget)) ok = fail('Targets', 1, [checkTarget]);
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('LocationId', 0, 0);
  v = value['Domain'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('Domain', 0, 0);
  v = value['Url'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('Url', 0, 0);
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v, 0, 100))) ok = fail('Weight', 0, 1, range(0, 100));
  return ok && Object.keys(value).length === count;
}

export type RsWeightRule = T.RsWeightRule;
export const RsWeightRule: Validator<T.RsWeightRule> = /* @__PURE__ */ createValidator<T.RsWeightRule>('request', checkRsWeightRule);
/** True where `value` is a {@link T.RsWeightRule} as it stands. */
export const isRsWeightRule = (value: unknown): value is T.RsWeightRule => RsWeightRule.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RsWeightRule} */
export function assertRsWeightRule(value: unknown): asserts value is T.RsWeightRule {
  assertValid(RsWeightRule, 'RsWeightRule', value);
}

export function checkRuleHealthReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LocationId'];
  if (typeof v !== 'string') ok = fail('LocationId', 1, 0);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) ok = fail('Domain', 3, 0);
  v = value['Url'];
  if (typeof v !== 'string' && v !== null) ok = fail('Url', 3, 0);
  v = value['Targets'];
  if (!isList(v, checkTargetHealthReceived) && v !== null) ok = fail('Targets', 3, [checkTargetHealthReceived]);
  return ok;
}

export type RuleHealth = T.RuleHealth;
export const RuleHealth: Validator<T.RuleHealth> = /* @__PURE__ */ createValidator<T.RuleHealth>('response', checkRuleHealthReceived);
/** True where `value` is a {@link T.RuleHealth} as it stands. */
export const isRuleHealth = (value: unknown): value is T.RuleHealth => RuleHealth.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RuleHealth} */
export function assertRuleHealth(value: unknown): asserts value is T.RuleHealth {
  assertValid(RuleHealth, 'RuleHealth', value);
}

export function checkRuleInput(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['Url'];
  if ((typeof v !== 'string' || v.length > 200 || v.length < 1)) ok = fail('Url', 1, 0, length(1, 200));
  v = value['Domain'];
  if (v !== undefined && (count++, (typeof v !== 'string' || v.length > 80 || v.length < 1))) ok = fail('Domain', 0, 0, length(1, 80));
  v = value['SessionExpireTime'];
  if (v !== undefined && (count++, (v !== 0 && !isInteger(v, 30, 3600)))) ok = fail('SessionExpireTime', 0, 1, unless([0], range(30, 3600)));
  v = value['HealthCheck'];
  if (v !== undefined && (count++, !checkHealthCheck(v))) ok = fail('HealthCheck', 0, checkHealthCheck);
  v = value['Certificate'];
  if (v !== undefined && (count++, !checkCertificateInput(v))) ok = fail('Certificate', 0, checkCertificateInput);
  v = value['Scheduler'];
  if (v !== undefined && (count++, !values12.includes(v))) ok = fail('Scheduler', 0, 0, oneOf(values12));
  v = value['ForwardType'];
  if (v !== undefined && (count++, !values13.includes(v))) ok = fail('ForwardType', 0, 0, oneOf(values13));
  v = value['DefaultServer'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) ok = fail('DefaultServer', 0, 3);
  v = value['Http2'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) ok = fail('Http2', 0, 3);
  v = value['TargetType'];
  if (v !== undefined && (count++, !values14.includes(v))) ok = fail('TargetType', 0, 0, oneOf(values14));
  v = value['TrpcCallee'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('TrpcCallee', 0, 0);
  v = value['TrpcFunc'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('TrpcFunc', 0, 0);
  v = value['Quic'];
  if (v !== undefined && (count++, typeof v !== 'boolean')) ok = fail('Quic', 0, 3);
  v = value['Domains'];
  if (v !== undefined && (count++, (!isList(v, (e) => !(typeof e !== 'string' || e.length > 80 || e.length < 1))))) ok = fail('Domains', 0, [0], length(1, 80));
  v = value['MultiCertInfo'];
  if (v !== undefined && (count++, !checkMultiCertInfo(v))) ok = fail('MultiCertInfo', 0, checkMultiCertInfo);
  if (value['MultiCertInfo'] !== undefined && value['Certificate'] !== undefined) ok = fail('MultiCertInfo', 'nothing beside Certificate');
  if (value['TrpcCallee'] === undefined && value['ForwardType'] === 'TRPC') ok = fail('TrpcCallee', 'a value, as ForwardType is TRPC');
  if (value['TrpcFunc'] === undefined && value['ForwardType'] === 'TRPC') ok = fail('TrpcFunc', 'a value, as ForwardType is TRPC');
  return ok && Object.keys(value).length === count;
}

export type RuleInput = T.RuleInput;
export const RuleInput: Validator<T.RuleInput> = /* @__PURE__ */ createValidator<T.RuleInput>('request', checkRuleInput);
/** True where `value` is a {@link T.RuleInput} as it stands. */
export const isRuleInput = (value: unknown): value is T.RuleInput => RuleInput.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RuleInput} */
export function assertRuleInput(value: unknown): asserts value is T.RuleInput {
  assertValid(RuleInput, 'RuleInput', value);
}

export function checkRuleOutputReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LocationId'];
  if (typeof v !== 'string') ok = fail('LocationId', 1, 0);
  v = value['Domain'];
  if (typeof v !== 'string' && v !== null) ok = fail('Domain', 3, 0);
  v = value['Url'];
  if (typeof v !== 'string' && v !== null) ok = fail('Url', 3, 0);
  v = value['SessionExpireTime'];
  if (!Number.isSafeInteger(v)) ok = fail('SessionExpireTime', 1, 1);
  v = value['HealthCheck'];
  if (!checkHealthCheckReceived(v) && v !== null) ok = fail('HealthCheck', 3, checkHealthCheckReceived);
  v = value['Certificate'];
  if (!checkCertificateOutputReceived(v) && v !== null) ok = fail('Certificate', 3, checkCertificateOutputReceived);
  v = value['Scheduler'];
  if (typeof v !== 'string') ok = fail('Scheduler', 1, 0);
  v = value['ListenerId'];
  if (typeof v !== 'string') ok = fail('ListenerId', 1, 0);
  v = value['RewriteTarget'];
  if (!checkRewriteTargetReceived(v) && v !== null) ok = fail('RewriteTarget', 3, checkRewriteTargetReceived);
  v = value['HttpGzip'];
  if (typeof v !== 'boolean') ok = fail('HttpGzip', 1, 3);
  v = value['BeAutoCreated'];
  if (typeof v !== 'boolean') ok = fail('BeAutoCreated', 1, 3);
  v = value['DefaultServer'];
  if (typeof v !== 'boolean') ok = fail('DefaultServer', 1, 3);
  v = value['Http2'];
  if (typeof v !== 'boolean') ok = fail('Http2', 1, 3);
  v = value['ForwardType'];
  if (typeof v !== 'string') ok = fail('ForwardType', 1, 0);
  v = value['CreateTime'];
  if (typeof v !== 'string') ok = fail('CreateTime', 1, 0);
  v = value['TargetType'];
  if (typeof v !== 'string') ok = fail('TargetType', 1, 0);
  v = value['TargetGroup'];
  if (!checkBasicTargetGroupInfoReceived(v) && v !== null) ok = fail('TargetGroup', 3, checkBasicTargetGroupInfoReceived);
  v = value['WafDomainId'];
  if (typeof v !== 'string' && v !== null) ok = fail('WafDomainId', 3, 0);
  v = value['TrpcCallee'];
  if (typeof v !== 'string' && v !== null) ok = fail('TrpcCallee', 3, 0);
  v = value['TrpcFunc'];
  if (typeof v !== 'string' && v !== null) ok = fail('TrpcFunc', 3, 0);
  v = value['QuicStatus'];
  if (typeof v !== 'string' && v !== null) ok = fail('QuicStatus', 3, 0);
  v = value['Domains'];
  if (!isList(v, isString) && v !== null) ok = fail('Domains', 3, [0]);
  v = value['TargetGroupList'];
  if (!isList(v, checkBasicTargetGroupInfoReceived) && v !== null) ok = fail('TargetGroupList', 3, [checkBasicTargetGroupInfoReceived]);
  return ok;
}

export type RuleOutput = T.RuleOutput;
export const RuleOutput: Validator<T.RuleOutput> = /* @__PURE__ */ createValidator<T.RuleOutput>('response', checkRuleOutputReceived);
/** True where `value` is a {@link T.RuleOutput} as it stands. */
export const isRuleOutput = (value: unknown): value is T.RuleOutput => RuleOutput.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RuleOutput} */
export function assertRuleOutput(value: unknown): asserts value is T.RuleOutput {
  assertValid(RuleOutput, 'RuleOutput', value);
}

export function checkRuleTargetsReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LocationId'];
  if (typeof v !== 'string') ok = fail('LocationId', 1, 0);
  v = value['Domain'];
  if (typeof v !== 'string') ok = fail('Domain', 1, 0);
  v = value['Url'];
  if (typeof v !== 'string') ok = fail('Url', 1, 0);
  v = value['Targets'];
  if (!isList(v, checkBackendReceived) && v !== null) ok = fail('Targets', 3, [checkBackendReceived]);
  v = value['FunctionTargets'];
  if (!isList(v, checkFunctionTargetReceived) && v !== null) ok = fail('FunctionTargets', 3, [checkFunctionTargetReceived]);
  return ok;
}

export type RuleTargets = T.RuleTargets;
export const RuleTargets: Validator<T.RuleTargets> = /* @__PURE__ */ createValidator<T.RuleTargets>('response', checkRuleTargetsReceived);
/** True where `value` is a {@link T.RuleTargets} as it stands. */
export const isRuleTargets = (value: unknown): value is T.RuleTargets => RuleTargets.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RuleTargets} */
export function assertRuleTargets(value: unknown): asserts value is T.RuleTargets {
  assertValid(RuleTargets, 'RuleTargets', value);
}

export function checkRulesItemsReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['LocationId'];
  if (typeof v !== 'string') ok = fail('LocationId', 1, 0);
  v = value['Domain'];
  if (typeof v !== 'string') ok = fail('Domain', 1, 0);
  v = value['Url'];
  if (typeof v !== 'string') ok = fail('Url', 1, 0);
  v = value['Targets'];
  if (!isList(v, checkLbRsTargetsReceived)) ok = fail('Targets', 1, [checkLbRsTargetsReceived]);
  return ok;
}

export type RulesItems = T.RulesItems;
export const RulesItems: Validator<T.RulesItems> = /* @__PURE__ */ createValidator<T.RulesItems>('response', checkRulesItemsReceived);
/** True where `value` is a {@link T.RulesItems} as it stands. */
export const isRulesItems = (value: unknown): value is T.RulesItems => RulesItems.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.RulesItems} */
export function assertRulesItems(value: unknown): asserts value is T.RulesItems {
  assertValid(RulesItems, 'RulesItems', value);
}

export function checkSlaUpdateParam(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') ok = fail('LoadBalancerId', 1, 0);
  v = value['SlaType'];
  if (!values15.includes(v)) ok = fail('SlaType', 1, 0, oneOf(values15));
  return ok && Object.keys(value).length === count;
}

export type SlaUpdateParam = T.SlaUpdateParam;
export const SlaUpdateParam: Validator<T.SlaUpdateParam> = /* @__PURE__ */ createValidator<T.SlaUpdateParam>('request', checkSlaUpdateParam);
/** True where `value` is a {@link T.SlaUpdateParam} as it stands. */
export const isSlaUpdateParam = (value: unknown): value is T.SlaUpdateParam => SlaUpdateParam.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.SlaUpdateParam} */
export function assertSlaUpdateParam(value: unknown): asserts value is T.SlaUpdateParam {
  assertValid(SlaUpdateParam, 'SlaUpdateParam', value);
}

export function checkSnatIp(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['SubnetId'];
  if (typeof v !== 'string') ok = fail('SubnetId', 1, 0);
  v = value['Ip'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('Ip', 0, 0);
  return ok && Object.keys(value).length === count;
}

export function checkSnatIpReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['SubnetId'];
  if (typeof v !== 'string') ok = fail('SubnetId', 1, 0);
  v = value['Ip'];
  if (typeof v !== 'string' && v !== undefined) ok = fail('Ip', 0, 0);
  return ok;
}

export type SnatIp = T.SnatIp;
export const SnatIp: Validator<T.SnatIp> = /* @__PURE__ */ createValidator<T.SnatIp>('request', checkSnatIp);
/** True where `value` is a {@link T.SnatIp} as it stands. */
export const isSnatIp = (value: unknown): value is T.SnatIp => SnatIp.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.SnatIp} */
export function assertSnatIp(value: unknown): asserts value is T.SnatIp {
  assertValid(SnatIp, 'SnatIp', value);
}

export function checkSpecAvailabilityReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['SpecType'];
  if (typeof v !== 'string' && v !== null) ok = fail('SpecType', 3, 0);
  v = value['Availability'];
  if (typeof v !== 'string' && v !== null) ok = fail('Availability', 3, 0);
  return ok;
}

export type SpecAvailability = T.SpecAvailability;
export const SpecAvailability: Validator<T.SpecAvailability> = /* @__PURE__ */ createValidator<T.SpecAvailability>('response', checkSpecAvailabilityReceived);
/** True where `value` is a {@link T.SpecAvailability} as it stands. */
export const isSpecAvailability = (value: unknown): value is T.SpecAvailability => SpecAvailability.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.SpecAvailability} */
export function assertSpecAvailability(value: unknown): asserts value is T.SpecAvailability {
  assertValid(SpecAvailability, 'SpecAvailability', value);
}

export function checkTagInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['TagKey'];
  if (typeof v !== 'string') ok = fail('TagKey', 1, 0);
  v = value['TagValue'];
  if (typeof v !== 'string') ok = fail('TagValue', 1, 0);
  return ok && Object.keys(value).length === count;
}

export function checkTagInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TagKey'];
  if (typeof v !== 'string') ok = fail('TagKey', 1, 0);
  v = value['TagValue'];
  if (typeof v !== 'string') ok = fail('TagValue', 1, 0);
  return ok;
}

export type TagInfo = T.TagInfo;
export const TagInfo: Validator<T.TagInfo> = /* @__PURE__ */ createValidator<T.TagInfo>('request', checkTagInfo);
/** True where `value` is a {@link T.TagInfo} as it stands. */
export const isTagInfo = (value: unknown): value is T.TagInfo => TagInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.TagInfo} */
export function assertTagInfo(value: unknown): asserts value is T.TagInfo {
  assertValid(TagInfo, 'TagInfo', value);
}

export function checkTarget(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 1;
  v = value['Port'];
  if (v !== null && !isInteger(v)) ok = fail('Port', 3, 1);
  v = value['Type'];
  if (v !== undefined && (count++, v !== null && !values16.includes(v))) ok = fail('Type', 2, 0, oneOf(values16));
  v = value['InstanceId'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) ok = fail('InstanceId', 2, 0);
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v, 0, 100))) ok = fail('Weight', 0, 1, range(0, 100));
  v = value['EniIp'];
  if (v !== undefined && (count++, v !== null && typeof v !== 'string')) ok = fail('EniIp', 2, 0);
  if (value['EniIp'] !== undefined && value['InstanceId'] !== undefined) ok = fail('EniIp', 'nothing beside InstanceId');
  return ok && Object.keys(value).length === count;
}

export type Target = T.Target;
export const Target: Validator<T.Target> = /* @__PURE__ */ createValidator<T.Target>('request', checkTarget);
/** True where `value` is a {@link T.Target} as it stands. */
export const isTarget = (value: unknown): value is T.Target => Target.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.Target} */
export function assertTarget(value: unknown): asserts value is T.Target {
  assertValid(Target, 'Target', value);
}

export function checkTargetGroupAssociation(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 3;
  v = value['LoadBalancerId'];
  if (typeof v !== 'string') ok = fail('LoadBalancerId', 1, 0);
  v = value['ListenerId'];
  if (typeof v !== 'string') ok = fail('ListenerId', 1, 0);
  v = value['TargetGroupId'];
  if (typeof v !== 'string') ok = fail('TargetGroupId', 1, 0);
  v = value['LocationId'];
  if (v !== undefined && (count++, typeof v !== 'string')) ok = fail('LocationId', 0, 0);
  return ok && Object.keys(value).length === count;
}

export type TargetGroupAssociation = T.TargetGroupAssociation;
export const TargetGroupAssociation: Validator<T.TargetGroupAssociation> = /* @__PURE__ */ createValidator<T.TargetGroupAssociation>('request', checkTargetGroupAssociation);
/** True where `value` is a {@link T.TargetGroupAssociation} as it stands. */
export const isTargetGroupAssociation = (value: unknown): value is T.TargetGroupAssociation => TargetGroupAssociation.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.TargetGroupAssociation} */
export function assertTargetGroupAssociation(value: unknown): asserts value is T.TargetGroupAssociation {
  assertValid(TargetGroupAssociation, 'TargetGroupAssociation', value);
}

export function checkTargetGroupBackendReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') ok = fail('TargetGroupId', 1, 0);
  v = value['Type'];
  if (typeof v !== 'string') ok = fail('Type', 1, 0);
  v = value['InstanceId'];
  if (typeof v !== 'string') ok = fail('InstanceId', 1, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) ok = fail('Port', 1, 1);
  v = value['Weight'];
  if (!Number.isSafeInteger(v)) ok = fail('Weight', 1, 1);
  v = value['PublicIpAddresses'];
  if (!isList(v, isString) && v !== null) ok = fail('PublicIpAddresses', 3, [0]);
  v = value['PrivateIpAddresses'];
  if (!isList(v, isString) && v !== null) ok = fail('PrivateIpAddresses', 3, [0]);
  v = value['InstanceName'];
  if (typeof v !== 'string' && v !== null) ok = fail('InstanceName', 3, 0);
  v = value['RegisteredTime'];
  if (typeof v !== 'string' && v !== null) ok = fail('RegisteredTime', 3, 0);
  v = value['EniId'];
  if (typeof v !== 'string' && v !== null) ok = fail('EniId', 3, 0);
  v = value['ZoneId'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('ZoneId', 3, 1);
  return ok;
}

export type TargetGroupBackend = T.TargetGroupBackend;
export const TargetGroupBackend: Validator<T.TargetGroupBackend> = /* @__PURE__ */ createValidator<T.TargetGroupBackend>('response', checkTargetGroupBackendReceived);
/** True where `value` is a {@link T.TargetGroupBackend} as it stands. */
export const isTargetGroupBackend = (value: unknown): value is T.TargetGroupBackend => TargetGroupBackend.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.TargetGroupBackend} */
export function assertTargetGroupBackend(value: unknown): asserts value is T.TargetGroupBackend {
  assertValid(TargetGroupBackend, 'TargetGroupBackend', value);
}

export function checkTargetGroupInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['TargetGroupId'];
  if (typeof v !== 'string') ok = fail('TargetGroupId', 1, 0);
  v = value['VpcId'];
  if (typeof v !== 'string') ok = fail('VpcId', 1, 0);
  v = value['TargetGroupName'];
  if (typeof v !== 'string') ok = fail('TargetGroupName', 1, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('Port', 3, 1);
  v = value['CreatedTime'];
  if (typeof v !== 'string') ok = fail('CreatedTime', 1, 0);
  v = value['UpdatedTime'];
  if (typeof v !== 'string') ok = fail('UpdatedTime', 1, 0);
  v = value['AssociatedRule'];
  if (!isList(v, checkAssociationItemReceived) && v !== null) ok = fail('AssociatedRule', 3, [checkAssociationItemReceived]);
  return ok;
}

export type TargetGroupInfo = T.TargetGroupInfo;
export const TargetGroupInfo: Validator<T.TargetGroupInfo> = /* @__PURE__ */ createValidator<T.TargetGroupInfo>('response', checkTargetGroupInfoReceived);
/** True where `value` is a {@link T.TargetGroupInfo} as it stands. */
export const isTargetGroupInfo = (value: unknown): value is T.TargetGroupInfo => TargetGroupInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.TargetGroupInfo} */
export function assertTargetGroupInfo(value: unknown): asserts value is T.TargetGroupInfo {
  assertValid(TargetGroupInfo, 'TargetGroupInfo', value);
}

export function checkTargetGroupInstance(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['BindIP'];
  if (typeof v !== 'string') ok = fail('BindIP', 1, 0);
  v = value['Port'];
  if (!isInteger(v)) ok = fail('Port', 1, 1);
  v = value['Weight'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('Weight', 0, 1);
  v = value['NewPort'];
  if (v !== undefined && (count++, !isInteger(v))) ok = fail('NewPort', 0, 1);
  return ok && Object.keys(value).length === count;
}

export type TargetGroupInstance = T.TargetGroupInstance;
export const TargetGroupInstance: Validator<T.TargetGroupInstance> = /* @__PURE__ */ createValidator<T.TargetGroupInstance>('request', checkTargetGroupInstance);
/** True where `value` is a {@link T.TargetGroupInstance} as it stands. */
export const isTargetGroupInstance = (value: unknown): value is T.TargetGroupInstance => TargetGroupInstance.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.TargetGroupInstance} */
export function assertTargetGroupInstance(value: unknown): asserts value is T.TargetGroupInstance {
  assertValid(TargetGroupInstance, 'TargetGroupInstance', value);
}

export function checkTargetHealthReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['IP'];
  if (typeof v !== 'string') ok = fail('IP', 1, 0);
  v = value['Port'];
  if (!Number.isSafeInteger(v)) ok = fail('Port', 1, 1);
  v = value['HealthStatus'];
  if (typeof v !== 'boolean') ok = fail('HealthStatus', 1, 3);
  v = value['TargetId'];
  if (typeof v !== 'string') ok = fail('TargetId', 1, 0);
  v = value['HealthStatusDetail'];
  if (typeof v !== 'string') ok = fail('HealthStatusDetail', 1, 0);
  return ok;
}

export type TargetHealth = T.TargetHealth;
export const TargetHealth: Validator<T.TargetHealth> = /* @__PURE__ */ createValidator<T.TargetHealth>('response', checkTargetHealthReceived);
/** True where `value` is a {@link T.TargetHealth} as it stands. */
export const isTargetHealth = (value: unknown): value is T.TargetHealth => TargetHealth.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.TargetHealth} */
export function assertTargetHealth(value: unknown): asserts value is T.TargetHealth {
  assertValid(TargetHealth, 'TargetHealth', value);
}

export function checkTargetRegionInfo(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  let count = 2;
  v = value['Region'];
  if (typeof v !== 'string') ok = fail('Region', 1, 0);
  v = value['VpcId'];
  if (typeof v !== 'string') ok = fail('VpcId', 1, 0);
  return ok && Object.keys(value).length === count;
}

export function checkTargetRegionInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Region'];
  if (typeof v !== 'string') ok = fail('Region', 1, 0);
  v = value['VpcId'];
  if (typeof v !== 'string') ok = fail('VpcId', 1, 0);
  return ok;
}

export type TargetRegionInfo = T.TargetRegionInfo;
export const TargetRegionInfo: Validator<T.TargetRegionInfo> = /* @__PURE__ */ createValidator<T.TargetRegionInfo>('request', checkTargetRegionInfo);
/** True where `value` is a {@link T.TargetRegionInfo} as it stands. */
export const isTargetRegionInfo = (value: unknown): value is T.TargetRegionInfo => TargetRegionInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.TargetRegionInfo} */
export function assertTargetRegionInfo(value: unknown): asserts value is T.TargetRegionInfo {
  assertValid(TargetRegionInfo, 'TargetRegionInfo', value);
}

export function checkTypeInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['Type'];
  if (typeof v !== 'string' && v !== null) ok = fail('Type', 3, 0);
  v = value['SpecAvailabilitySet'];
  if (!isList(v, checkSpecAvailabilityReceived) && v !== null) ok = fail('SpecAvailabilitySet', 3, [checkSpecAvailabilityReceived]);
  return ok;
}

export type TypeInfo = T.TypeInfo;
export const TypeInfo: Validator<T.TypeInfo> = /* @__PURE__ */ createValidator<T.TypeInfo>('response', checkTypeInfoReceived);
/** True where `value` is a {@link T.TypeInfo} as it stands. */
export const isTypeInfo = (value: unknown): value is T.TypeInfo => TypeInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.TypeInfo} */
export function assertTypeInfo(value: unknown): asserts value is T.TypeInfo {
  assertValid(TypeInfo, 'TypeInfo', value);
}

export function checkZoneInfoReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['ZoneId'];
  if (!Number.isSafeInteger(v) && v !== null) ok = fail('ZoneId', 3, 1);
  v = value['Zone'];
  if (typeof v !== 'string' && v !== null) ok = fail('Zone', 3, 0);
  v = value['ZoneName'];
  if (typeof v !== 'string' && v !== null) ok = fail('ZoneName', 3, 0);
  v = value['ZoneRegion'];
  if (typeof v !== 'string' && v !== null) ok = fail('ZoneRegion', 3, 0);
  v = value['LocalZone'];
  if (typeof v !== 'boolean' && v !== null) ok = fail('LocalZone', 3, 3);
  v = value['EdgeZone'];
  if (typeof v !== 'boolean' && v !== null) ok = fail('EdgeZone', 3, 3);
  return ok;
}

export type ZoneInfo = T.ZoneInfo;
export const ZoneInfo: Validator<T.ZoneInfo> = /* @__PURE__ */ createValidator<T.ZoneInfo>('response', checkZoneInfoReceived);
/** True where `value` is a {@link T.ZoneInfo} as it stands. */
export const isZoneInfo = (value: unknown): value is T.ZoneInfo => ZoneInfo.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ZoneInfo} */
export function assertZoneInfo(value: unknown): asserts value is T.ZoneInfo {
  assertValid(ZoneInfo, 'ZoneInfo', value);
}

export function checkZoneResourceReceived(value: unknown, fail: Fail = no): boolean {
  if (!isObject(value)) return false;
  let v: unknown;
  let ok = true;
  v = value['MasterZone'];
  if (typeof v !== 'string') ok = fail('MasterZone', 1, 0);
  v = value['ResourceSet'];
  if (!isList(v, checkResourceReceived) && v !== null) ok = fail('ResourceSet', 3, [checkResourceReceived]);
  v = value['SlaveZone'];
  if (typeof v !== 'string' && v !== null) ok = fail('SlaveZone', 3, 0);
  v = value['IPVersion'];
  if (typeof v !== 'string') ok = fail('IPVersion', 1, 0);
  v = value['ZoneRegion'];
  if (typeof v !== 'string') ok = fail('ZoneRegion', 1, 0);
  v = value['LocalZone'];
  if (typeof v !== 'boolean') ok = fail('LocalZone', 1, 3);
  v = value['ZoneResourceType'];
  if (typeof v !== 'string') ok = fail('ZoneResourceType', 1, 0);
  v = value['EdgeZone'];
  if (typeof v !== 'boolean') ok = fail('EdgeZone', 1, 3);
  v = value['Egress'];
  if (typeof v !== 'string' && v !== null) ok = fail('Egress', 3, 0);
  return ok;
}

export type ZoneResource = T.ZoneResource;
export const ZoneResource: Validator<T.ZoneResource> = /* @__PURE__ */ createValidator<T.ZoneResource>('response', checkZoneResourceReceived);
/** True where `value` is a {@link T.ZoneResource} as it stands. */
export const isZoneResource = (value: unknown): value is T.ZoneResource => ZoneResource.is(value);
/** @throws {InvalidValueError} where `value` isn't a {@link T.ZoneResource} */
export function assertZoneResource(value: unknown): asserts value is T.ZoneResource {
  assertValid(ZoneResource, 'ZoneResource', value);
}

