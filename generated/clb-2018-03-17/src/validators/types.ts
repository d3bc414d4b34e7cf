// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Validators of the data types. */
import { assertValid } from '../runtime/validate/assert.ts';
import { createValidator, type Validator } from '../runtime/validate/validator.ts';
import type * as T from '../types.ts';
import {
  checkAssociationItemReceived,
  checkBackendReceived,
  checkBasicTargetGroupInfoReceived,
  checkBatchTarget,
  checkBindDetailItemReceived,
  checkBlockedIPReceived,
  checkCertIdRelatedWithLoadBalancersReceived,
  checkCertInfo,
  checkCertificateInput,
  checkCertificateOutputReceived,
  checkClassicalHealthReceived,
  checkClassicalListenerReceived,
  checkClassicalLoadBalancerInfoReceived,
  checkClassicalTargetInfo,
  checkClassicalTargetReceived,
  checkClusterItem,
  checkConfigListItemReceived,
  checkCrossTargetsReceived,
  checkExclusiveCluster,
  checkExtraInfoReceived,
  checkFilter,
  checkFunctionInfo,
  checkFunctionTarget,
  checkHealthCheck,
  checkIdleLoadBalancerReceived,
  checkInternetAccessible,
  checkItemPriceReceived,
  checkLBChargePrepaid,
  checkLBItemReceived,
  checkLbRsItem,
  checkLbRsTargetsReceived,
  checkListenerBackendReceived,
  checkListenerHealthReceived,
  checkListenerItemReceived,
  checkListenerReceived,
  checkLoadBalancerDetailReceived,
  checkLoadBalancerHealthReceived,
  checkLoadBalancerReceived,
  checkLoadBalancerTrafficReceived,
  checkMultiCertInfo,
  checkPriceReceived,
  checkQuotaReceived,
  checkResourceAvailabilityReceived,
  checkResourceReceived,
  checkRewriteLocationMap,
  checkRewriteTargetReceived,
  checkRsWeightRule,
  checkRuleHealthReceived,
  checkRuleInput,
  checkRuleOutputReceived,
  checkRulesItemsReceived,
  checkRuleTargetsReceived,
  checkSlaUpdateParam,
  checkSnatIp,
  checkSpecAvailabilityReceived,
  checkTagInfo,
  checkTarget,
  checkTargetGroupAssociation,
  checkTargetGroupBackendReceived,
  checkTargetGroupInfoReceived,
  checkTargetGroupInstance,
  checkTargetHealthReceived,
  checkTargetRegionInfo,
  checkTypeInfoReceived,
  checkZoneInfoReceived,
  checkZoneResourceReceived,
} from './checks.ts';

export type AssociationItem = T.AssociationItem;
export const AssociationItem: Validator<T.AssociationItem> = /* @__PURE__ */ createValidator<T.AssociationItem>(
  'response',
  checkAssociationItemReceived,
);
export const isAssociationItem = (value: unknown): value is T.AssociationItem => AssociationItem.is(value);
export function assertAssociationItem(value: unknown): asserts value is T.AssociationItem {
  assertValid(AssociationItem, 'AssociationItem', value);
}

export type Backend = T.Backend;
export const Backend: Validator<T.Backend> = /* @__PURE__ */ createValidator<T.Backend>(
  'response',
  checkBackendReceived,
);
export const isBackend = (value: unknown): value is T.Backend => Backend.is(value);
export function assertBackend(value: unknown): asserts value is T.Backend {
  assertValid(Backend, 'Backend', value);
}

export type BasicTargetGroupInfo = T.BasicTargetGroupInfo;
export const BasicTargetGroupInfo: Validator<T.BasicTargetGroupInfo> =
  /* @__PURE__ */ createValidator<T.BasicTargetGroupInfo>('response', checkBasicTargetGroupInfoReceived);
export const isBasicTargetGroupInfo = (value: unknown): value is T.BasicTargetGroupInfo =>
  BasicTargetGroupInfo.is(value);
export function assertBasicTargetGroupInfo(value: unknown): asserts value is T.BasicTargetGroupInfo {
  assertValid(BasicTargetGroupInfo, 'BasicTargetGroupInfo', value);
}

export type BatchTarget = T.BatchTarget;
export const BatchTarget: Validator<T.BatchTarget> = /* @__PURE__ */ createValidator<T.BatchTarget>(
  'request',
  checkBatchTarget,
);
export const isBatchTarget = (value: unknown): value is T.BatchTarget => BatchTarget.is(value);
export function assertBatchTarget(value: unknown): asserts value is T.BatchTarget {
  assertValid(BatchTarget, 'BatchTarget', value);
}

export type BindDetailItem = T.BindDetailItem;
export const BindDetailItem: Validator<T.BindDetailItem> = /* @__PURE__ */ createValidator<T.BindDetailItem>(
  'response',
  checkBindDetailItemReceived,
);
export const isBindDetailItem = (value: unknown): value is T.BindDetailItem => BindDetailItem.is(value);
export function assertBindDetailItem(value: unknown): asserts value is T.BindDetailItem {
  assertValid(BindDetailItem, 'BindDetailItem', value);
}

export type BlockedIP = T.BlockedIP;
export const BlockedIP: Validator<T.BlockedIP> = /* @__PURE__ */ createValidator<T.BlockedIP>(
  'response',
  checkBlockedIPReceived,
);
export const isBlockedIP = (value: unknown): value is T.BlockedIP => BlockedIP.is(value);
export function assertBlockedIP(value: unknown): asserts value is T.BlockedIP {
  assertValid(BlockedIP, 'BlockedIP', value);
}

export type CertIdRelatedWithLoadBalancers = T.CertIdRelatedWithLoadBalancers;
export const CertIdRelatedWithLoadBalancers: Validator<T.CertIdRelatedWithLoadBalancers> =
  /* @__PURE__ */ createValidator<T.CertIdRelatedWithLoadBalancers>(
    'response',
    checkCertIdRelatedWithLoadBalancersReceived,
  );
export const isCertIdRelatedWithLoadBalancers = (value: unknown): value is T.CertIdRelatedWithLoadBalancers =>
  CertIdRelatedWithLoadBalancers.is(value);
export function assertCertIdRelatedWithLoadBalancers(
  value: unknown,
): asserts value is T.CertIdRelatedWithLoadBalancers {
  assertValid(CertIdRelatedWithLoadBalancers, 'CertIdRelatedWithLoadBalancers', value);
}

export type CertInfo = T.CertInfo;
export const CertInfo: Validator<T.CertInfo> = /* @__PURE__ */ createValidator<T.CertInfo>('request', checkCertInfo);
export const isCertInfo = (value: unknown): value is T.CertInfo => CertInfo.is(value);
export function assertCertInfo(value: unknown): asserts value is T.CertInfo {
  assertValid(CertInfo, 'CertInfo', value);
}

export type CertificateInput = T.CertificateInput;
export const CertificateInput: Validator<T.CertificateInput> = /* @__PURE__ */ createValidator<T.CertificateInput>(
  'request',
  checkCertificateInput,
);
export const isCertificateInput = (value: unknown): value is T.CertificateInput => CertificateInput.is(value);
export function assertCertificateInput(value: unknown): asserts value is T.CertificateInput {
  assertValid(CertificateInput, 'CertificateInput', value);
}

export type CertificateOutput = T.CertificateOutput;
export const CertificateOutput: Validator<T.CertificateOutput> = /* @__PURE__ */ createValidator<T.CertificateOutput>(
  'response',
  checkCertificateOutputReceived,
);
export const isCertificateOutput = (value: unknown): value is T.CertificateOutput => CertificateOutput.is(value);
export function assertCertificateOutput(value: unknown): asserts value is T.CertificateOutput {
  assertValid(CertificateOutput, 'CertificateOutput', value);
}

export type ClassicalHealth = T.ClassicalHealth;
export const ClassicalHealth: Validator<T.ClassicalHealth> = /* @__PURE__ */ createValidator<T.ClassicalHealth>(
  'response',
  checkClassicalHealthReceived,
);
export const isClassicalHealth = (value: unknown): value is T.ClassicalHealth => ClassicalHealth.is(value);
export function assertClassicalHealth(value: unknown): asserts value is T.ClassicalHealth {
  assertValid(ClassicalHealth, 'ClassicalHealth', value);
}

export type ClassicalListener = T.ClassicalListener;
export const ClassicalListener: Validator<T.ClassicalListener> = /* @__PURE__ */ createValidator<T.ClassicalListener>(
  'response',
  checkClassicalListenerReceived,
);
export const isClassicalListener = (value: unknown): value is T.ClassicalListener => ClassicalListener.is(value);
export function assertClassicalListener(value: unknown): asserts value is T.ClassicalListener {
  assertValid(ClassicalListener, 'ClassicalListener', value);
}

export type ClassicalLoadBalancerInfo = T.ClassicalLoadBalancerInfo;
export const ClassicalLoadBalancerInfo: Validator<T.ClassicalLoadBalancerInfo> =
  /* @__PURE__ */ createValidator<T.ClassicalLoadBalancerInfo>('response', checkClassicalLoadBalancerInfoReceived);
export const isClassicalLoadBalancerInfo = (value: unknown): value is T.ClassicalLoadBalancerInfo =>
  ClassicalLoadBalancerInfo.is(value);
export function assertClassicalLoadBalancerInfo(value: unknown): asserts value is T.ClassicalLoadBalancerInfo {
  assertValid(ClassicalLoadBalancerInfo, 'ClassicalLoadBalancerInfo', value);
}

export type ClassicalTarget = T.ClassicalTarget;
export const ClassicalTarget: Validator<T.ClassicalTarget> = /* @__PURE__ */ createValidator<T.ClassicalTarget>(
  'response',
  checkClassicalTargetReceived,
);
export const isClassicalTarget = (value: unknown): value is T.ClassicalTarget => ClassicalTarget.is(value);
export function assertClassicalTarget(value: unknown): asserts value is T.ClassicalTarget {
  assertValid(ClassicalTarget, 'ClassicalTarget', value);
}

export type ClassicalTargetInfo = T.ClassicalTargetInfo;
export const ClassicalTargetInfo: Validator<T.ClassicalTargetInfo> =
  /* @__PURE__ */ createValidator<T.ClassicalTargetInfo>('request', checkClassicalTargetInfo);
export const isClassicalTargetInfo = (value: unknown): value is T.ClassicalTargetInfo => ClassicalTargetInfo.is(value);
export function assertClassicalTargetInfo(value: unknown): asserts value is T.ClassicalTargetInfo {
  assertValid(ClassicalTargetInfo, 'ClassicalTargetInfo', value);
}

export type ClusterItem = T.ClusterItem;
export const ClusterItem: Validator<T.ClusterItem> = /* @__PURE__ */ createValidator<T.ClusterItem>(
  'request',
  checkClusterItem,
);
export const isClusterItem = (value: unknown): value is T.ClusterItem => ClusterItem.is(value);
export function assertClusterItem(value: unknown): asserts value is T.ClusterItem {
  assertValid(ClusterItem, 'ClusterItem', value);
}

export type ConfigListItem = T.ConfigListItem;
export const ConfigListItem: Validator<T.ConfigListItem> = /* @__PURE__ */ createValidator<T.ConfigListItem>(
  'response',
  checkConfigListItemReceived,
);
export const isConfigListItem = (value: unknown): value is T.ConfigListItem => ConfigListItem.is(value);
export function assertConfigListItem(value: unknown): asserts value is T.ConfigListItem {
  assertValid(ConfigListItem, 'ConfigListItem', value);
}

export type CrossTargets = T.CrossTargets;
export const CrossTargets: Validator<T.CrossTargets> = /* @__PURE__ */ createValidator<T.CrossTargets>(
  'response',
  checkCrossTargetsReceived,
);
export const isCrossTargets = (value: unknown): value is T.CrossTargets => CrossTargets.is(value);
export function assertCrossTargets(value: unknown): asserts value is T.CrossTargets {
  assertValid(CrossTargets, 'CrossTargets', value);
}

export type ExclusiveCluster = T.ExclusiveCluster;
export const ExclusiveCluster: Validator<T.ExclusiveCluster> = /* @__PURE__ */ createValidator<T.ExclusiveCluster>(
  'request',
  checkExclusiveCluster,
);
export const isExclusiveCluster = (value: unknown): value is T.ExclusiveCluster => ExclusiveCluster.is(value);
export function assertExclusiveCluster(value: unknown): asserts value is T.ExclusiveCluster {
  assertValid(ExclusiveCluster, 'ExclusiveCluster', value);
}

export type ExtraInfo = T.ExtraInfo;
export const ExtraInfo: Validator<T.ExtraInfo> = /* @__PURE__ */ createValidator<T.ExtraInfo>(
  'response',
  checkExtraInfoReceived,
);
export const isExtraInfo = (value: unknown): value is T.ExtraInfo => ExtraInfo.is(value);
export function assertExtraInfo(value: unknown): asserts value is T.ExtraInfo {
  assertValid(ExtraInfo, 'ExtraInfo', value);
}

export type Filter = T.Filter;
export const Filter: Validator<T.Filter> = /* @__PURE__ */ createValidator<T.Filter>('request', checkFilter);
export const isFilter = (value: unknown): value is T.Filter => Filter.is(value);
export function assertFilter(value: unknown): asserts value is T.Filter {
  assertValid(Filter, 'Filter', value);
}

export type FunctionInfo = T.FunctionInfo;
export const FunctionInfo: Validator<T.FunctionInfo> = /* @__PURE__ */ createValidator<T.FunctionInfo>(
  'request',
  checkFunctionInfo,
);
export const isFunctionInfo = (value: unknown): value is T.FunctionInfo => FunctionInfo.is(value);
export function assertFunctionInfo(value: unknown): asserts value is T.FunctionInfo {
  assertValid(FunctionInfo, 'FunctionInfo', value);
}

export type FunctionTarget = T.FunctionTarget;
export const FunctionTarget: Validator<T.FunctionTarget> = /* @__PURE__ */ createValidator<T.FunctionTarget>(
  'request',
  checkFunctionTarget,
);
export const isFunctionTarget = (value: unknown): value is T.FunctionTarget => FunctionTarget.is(value);
export function assertFunctionTarget(value: unknown): asserts value is T.FunctionTarget {
  assertValid(FunctionTarget, 'FunctionTarget', value);
}

export type HealthCheck = T.HealthCheck;
export const HealthCheck: Validator<T.HealthCheck> = /* @__PURE__ */ createValidator<T.HealthCheck>(
  'request',
  checkHealthCheck,
);
export const isHealthCheck = (value: unknown): value is T.HealthCheck => HealthCheck.is(value);
export function assertHealthCheck(value: unknown): asserts value is T.HealthCheck {
  assertValid(HealthCheck, 'HealthCheck', value);
}

export type IdleLoadBalancer = T.IdleLoadBalancer;
export const IdleLoadBalancer: Validator<T.IdleLoadBalancer> = /* @__PURE__ */ createValidator<T.IdleLoadBalancer>(
  'response',
  checkIdleLoadBalancerReceived,
);
export const isIdleLoadBalancer = (value: unknown): value is T.IdleLoadBalancer => IdleLoadBalancer.is(value);
export function assertIdleLoadBalancer(value: unknown): asserts value is T.IdleLoadBalancer {
  assertValid(IdleLoadBalancer, 'IdleLoadBalancer', value);
}

export type InternetAccessible = T.InternetAccessible;
export const InternetAccessible: Validator<T.InternetAccessible> =
  /* @__PURE__ */ createValidator<T.InternetAccessible>('request', checkInternetAccessible);
export const isInternetAccessible = (value: unknown): value is T.InternetAccessible => InternetAccessible.is(value);
export function assertInternetAccessible(value: unknown): asserts value is T.InternetAccessible {
  assertValid(InternetAccessible, 'InternetAccessible', value);
}

export type ItemPrice = T.ItemPrice;
export const ItemPrice: Validator<T.ItemPrice> = /* @__PURE__ */ createValidator<T.ItemPrice>(
  'response',
  checkItemPriceReceived,
);
export const isItemPrice = (value: unknown): value is T.ItemPrice => ItemPrice.is(value);
export function assertItemPrice(value: unknown): asserts value is T.ItemPrice {
  assertValid(ItemPrice, 'ItemPrice', value);
}

export type LBChargePrepaid = T.LBChargePrepaid;
export const LBChargePrepaid: Validator<T.LBChargePrepaid> = /* @__PURE__ */ createValidator<T.LBChargePrepaid>(
  'request',
  checkLBChargePrepaid,
);
export const isLBChargePrepaid = (value: unknown): value is T.LBChargePrepaid => LBChargePrepaid.is(value);
export function assertLBChargePrepaid(value: unknown): asserts value is T.LBChargePrepaid {
  assertValid(LBChargePrepaid, 'LBChargePrepaid', value);
}

export type LBItem = T.LBItem;
export const LBItem: Validator<T.LBItem> = /* @__PURE__ */ createValidator<T.LBItem>('response', checkLBItemReceived);
export const isLBItem = (value: unknown): value is T.LBItem => LBItem.is(value);
export function assertLBItem(value: unknown): asserts value is T.LBItem {
  assertValid(LBItem, 'LBItem', value);
}

export type LbRsItem = T.LbRsItem;
export const LbRsItem: Validator<T.LbRsItem> = /* @__PURE__ */ createValidator<T.LbRsItem>('request', checkLbRsItem);
export const isLbRsItem = (value: unknown): value is T.LbRsItem => LbRsItem.is(value);
export function assertLbRsItem(value: unknown): asserts value is T.LbRsItem {
  assertValid(LbRsItem, 'LbRsItem', value);
}

export type LbRsTargets = T.LbRsTargets;
export const LbRsTargets: Validator<T.LbRsTargets> = /* @__PURE__ */ createValidator<T.LbRsTargets>(
  'response',
  checkLbRsTargetsReceived,
);
export const isLbRsTargets = (value: unknown): value is T.LbRsTargets => LbRsTargets.is(value);
export function assertLbRsTargets(value: unknown): asserts value is T.LbRsTargets {
  assertValid(LbRsTargets, 'LbRsTargets', value);
}

export type Listener = T.Listener;
export const Listener: Validator<T.Listener> = /* @__PURE__ */ createValidator<T.Listener>(
  'response',
  checkListenerReceived,
);
export const isListener = (value: unknown): value is T.Listener => Listener.is(value);
export function assertListener(value: unknown): asserts value is T.Listener {
  assertValid(Listener, 'Listener', value);
}

export type ListenerBackend = T.ListenerBackend;
export const ListenerBackend: Validator<T.ListenerBackend> = /* @__PURE__ */ createValidator<T.ListenerBackend>(
  'response',
  checkListenerBackendReceived,
);
export const isListenerBackend = (value: unknown): value is T.ListenerBackend => ListenerBackend.is(value);
export function assertListenerBackend(value: unknown): asserts value is T.ListenerBackend {
  assertValid(ListenerBackend, 'ListenerBackend', value);
}

export type ListenerHealth = T.ListenerHealth;
export const ListenerHealth: Validator<T.ListenerHealth> = /* @__PURE__ */ createValidator<T.ListenerHealth>(
  'response',
  checkListenerHealthReceived,
);
export const isListenerHealth = (value: unknown): value is T.ListenerHealth => ListenerHealth.is(value);
export function assertListenerHealth(value: unknown): asserts value is T.ListenerHealth {
  assertValid(ListenerHealth, 'ListenerHealth', value);
}

export type ListenerItem = T.ListenerItem;
export const ListenerItem: Validator<T.ListenerItem> = /* @__PURE__ */ createValidator<T.ListenerItem>(
  'response',
  checkListenerItemReceived,
);
export const isListenerItem = (value: unknown): value is T.ListenerItem => ListenerItem.is(value);
export function assertListenerItem(value: unknown): asserts value is T.ListenerItem {
  assertValid(ListenerItem, 'ListenerItem', value);
}

export type LoadBalancer = T.LoadBalancer;
export const LoadBalancer: Validator<T.LoadBalancer> = /* @__PURE__ */ createValidator<T.LoadBalancer>(
  'response',
  checkLoadBalancerReceived,
);
export const isLoadBalancer = (value: unknown): value is T.LoadBalancer => LoadBalancer.is(value);
export function assertLoadBalancer(value: unknown): asserts value is T.LoadBalancer {
  assertValid(LoadBalancer, 'LoadBalancer', value);
}

export type LoadBalancerDetail = T.LoadBalancerDetail;
export const LoadBalancerDetail: Validator<T.LoadBalancerDetail> =
  /* @__PURE__ */ createValidator<T.LoadBalancerDetail>('response', checkLoadBalancerDetailReceived);
export const isLoadBalancerDetail = (value: unknown): value is T.LoadBalancerDetail => LoadBalancerDetail.is(value);
export function assertLoadBalancerDetail(value: unknown): asserts value is T.LoadBalancerDetail {
  assertValid(LoadBalancerDetail, 'LoadBalancerDetail', value);
}

export type LoadBalancerHealth = T.LoadBalancerHealth;
export const LoadBalancerHealth: Validator<T.LoadBalancerHealth> =
  /* @__PURE__ */ createValidator<T.LoadBalancerHealth>('response', checkLoadBalancerHealthReceived);
export const isLoadBalancerHealth = (value: unknown): value is T.LoadBalancerHealth => LoadBalancerHealth.is(value);
export function assertLoadBalancerHealth(value: unknown): asserts value is T.LoadBalancerHealth {
  assertValid(LoadBalancerHealth, 'LoadBalancerHealth', value);
}

export type LoadBalancerTraffic = T.LoadBalancerTraffic;
export const LoadBalancerTraffic: Validator<T.LoadBalancerTraffic> =
  /* @__PURE__ */ createValidator<T.LoadBalancerTraffic>('response', checkLoadBalancerTrafficReceived);
export const isLoadBalancerTraffic = (value: unknown): value is T.LoadBalancerTraffic => LoadBalancerTraffic.is(value);
export function assertLoadBalancerTraffic(value: unknown): asserts value is T.LoadBalancerTraffic {
  assertValid(LoadBalancerTraffic, 'LoadBalancerTraffic', value);
}

export type MultiCertInfo = T.MultiCertInfo;
export const MultiCertInfo: Validator<T.MultiCertInfo> = /* @__PURE__ */ createValidator<T.MultiCertInfo>(
  'request',
  checkMultiCertInfo,
);
export const isMultiCertInfo = (value: unknown): value is T.MultiCertInfo => MultiCertInfo.is(value);
export function assertMultiCertInfo(value: unknown): asserts value is T.MultiCertInfo {
  assertValid(MultiCertInfo, 'MultiCertInfo', value);
}

export type Price = T.Price;
export const Price: Validator<T.Price> = /* @__PURE__ */ createValidator<T.Price>('response', checkPriceReceived);
export const isPrice = (value: unknown): value is T.Price => Price.is(value);
export function assertPrice(value: unknown): asserts value is T.Price {
  assertValid(Price, 'Price', value);
}

export type Quota = T.Quota;
export const Quota: Validator<T.Quota> = /* @__PURE__ */ createValidator<T.Quota>('response', checkQuotaReceived);
export const isQuota = (value: unknown): value is T.Quota => Quota.is(value);
export function assertQuota(value: unknown): asserts value is T.Quota {
  assertValid(Quota, 'Quota', value);
}

export type Resource = T.Resource;
export const Resource: Validator<T.Resource> = /* @__PURE__ */ createValidator<T.Resource>(
  'response',
  checkResourceReceived,
);
export const isResource = (value: unknown): value is T.Resource => Resource.is(value);
export function assertResource(value: unknown): asserts value is T.Resource {
  assertValid(Resource, 'Resource', value);
}

export type ResourceAvailability = T.ResourceAvailability;
export const ResourceAvailability: Validator<T.ResourceAvailability> =
  /* @__PURE__ */ createValidator<T.ResourceAvailability>('response', checkResourceAvailabilityReceived);
export const isResourceAvailability = (value: unknown): value is T.ResourceAvailability =>
  ResourceAvailability.is(value);
export function assertResourceAvailability(value: unknown): asserts value is T.ResourceAvailability {
  assertValid(ResourceAvailability, 'ResourceAvailability', value);
}

export type RewriteLocationMap = T.RewriteLocationMap;
export const RewriteLocationMap: Validator<T.RewriteLocationMap> =
  /* @__PURE__ */ createValidator<T.RewriteLocationMap>('request', checkRewriteLocationMap);
export const isRewriteLocationMap = (value: unknown): value is T.RewriteLocationMap => RewriteLocationMap.is(value);
export function assertRewriteLocationMap(value: unknown): asserts value is T.RewriteLocationMap {
  assertValid(RewriteLocationMap, 'RewriteLocationMap', value);
}

export type RewriteTarget = T.RewriteTarget;
export const RewriteTarget: Validator<T.RewriteTarget> = /* @__PURE__ */ createValidator<T.RewriteTarget>(
  'response',
  checkRewriteTargetReceived,
);
export const isRewriteTarget = (value: unknown): value is T.RewriteTarget => RewriteTarget.is(value);
export function assertRewriteTarget(value: unknown): asserts value is T.RewriteTarget {
  assertValid(RewriteTarget, 'RewriteTarget', value);
}

export type RsWeightRule = T.RsWeightRule;
export const RsWeightRule: Validator<T.RsWeightRule> = /* @__PURE__ */ createValidator<T.RsWeightRule>(
  'request',
  checkRsWeightRule,
);
export const isRsWeightRule = (value: unknown): value is T.RsWeightRule => RsWeightRule.is(value);
export function assertRsWeightRule(value: unknown): asserts value is T.RsWeightRule {
  assertValid(RsWeightRule, 'RsWeightRule', value);
}

export type RuleHealth = T.RuleHealth;
export const RuleHealth: Validator<T.RuleHealth> = /* @__PURE__ */ createValidator<T.RuleHealth>(
  'response',
  checkRuleHealthReceived,
);
export const isRuleHealth = (value: unknown): value is T.RuleHealth => RuleHealth.is(value);
export function assertRuleHealth(value: unknown): asserts value is T.RuleHealth {
  assertValid(RuleHealth, 'RuleHealth', value);
}

export type RuleInput = T.RuleInput;
export const RuleInput: Validator<T.RuleInput> = /* @__PURE__ */ createValidator<T.RuleInput>(
  'request',
  checkRuleInput,
);
export const isRuleInput = (value: unknown): value is T.RuleInput => RuleInput.is(value);
export function assertRuleInput(value: unknown): asserts value is T.RuleInput {
  assertValid(RuleInput, 'RuleInput', value);
}

export type RuleOutput = T.RuleOutput;
export const RuleOutput: Validator<T.RuleOutput> = /* @__PURE__ */ createValidator<T.RuleOutput>(
  'response',
  checkRuleOutputReceived,
);
export const isRuleOutput = (value: unknown): value is T.RuleOutput => RuleOutput.is(value);
export function assertRuleOutput(value: unknown): asserts value is T.RuleOutput {
  assertValid(RuleOutput, 'RuleOutput', value);
}

export type RuleTargets = T.RuleTargets;
export const RuleTargets: Validator<T.RuleTargets> = /* @__PURE__ */ createValidator<T.RuleTargets>(
  'response',
  checkRuleTargetsReceived,
);
export const isRuleTargets = (value: unknown): value is T.RuleTargets => RuleTargets.is(value);
export function assertRuleTargets(value: unknown): asserts value is T.RuleTargets {
  assertValid(RuleTargets, 'RuleTargets', value);
}

export type RulesItems = T.RulesItems;
export const RulesItems: Validator<T.RulesItems> = /* @__PURE__ */ createValidator<T.RulesItems>(
  'response',
  checkRulesItemsReceived,
);
export const isRulesItems = (value: unknown): value is T.RulesItems => RulesItems.is(value);
export function assertRulesItems(value: unknown): asserts value is T.RulesItems {
  assertValid(RulesItems, 'RulesItems', value);
}

export type SlaUpdateParam = T.SlaUpdateParam;
export const SlaUpdateParam: Validator<T.SlaUpdateParam> = /* @__PURE__ */ createValidator<T.SlaUpdateParam>(
  'request',
  checkSlaUpdateParam,
);
export const isSlaUpdateParam = (value: unknown): value is T.SlaUpdateParam => SlaUpdateParam.is(value);
export function assertSlaUpdateParam(value: unknown): asserts value is T.SlaUpdateParam {
  assertValid(SlaUpdateParam, 'SlaUpdateParam', value);
}

export type SnatIp = T.SnatIp;
export const SnatIp: Validator<T.SnatIp> = /* @__PURE__ */ createValidator<T.SnatIp>('request', checkSnatIp);
export const isSnatIp = (value: unknown): value is T.SnatIp => SnatIp.is(value);
export function assertSnatIp(value: unknown): asserts value is T.SnatIp {
  assertValid(SnatIp, 'SnatIp', value);
}

export type SpecAvailability = T.SpecAvailability;
export const SpecAvailability: Validator<T.SpecAvailability> = /* @__PURE__ */ createValidator<T.SpecAvailability>(
  'response',
  checkSpecAvailabilityReceived,
);
export const isSpecAvailability = (value: unknown): value is T.SpecAvailability => SpecAvailability.is(value);
export function assertSpecAvailability(value: unknown): asserts value is T.SpecAvailability {
  assertValid(SpecAvailability, 'SpecAvailability', value);
}

export type TagInfo = T.TagInfo;
export const TagInfo: Validator<T.TagInfo> = /* @__PURE__ */ createValidator<T.TagInfo>('request', checkTagInfo);
export const isTagInfo = (value: unknown): value is T.TagInfo => TagInfo.is(value);
export function assertTagInfo(value: unknown): asserts value is T.TagInfo {
  assertValid(TagInfo, 'TagInfo', value);
}

export type Target = T.Target;
export const Target: Validator<T.Target> = /* @__PURE__ */ createValidator<T.Target>('request', checkTarget);
export const isTarget = (value: unknown): value is T.Target => Target.is(value);
export function assertTarget(value: unknown): asserts value is T.Target {
  assertValid(Target, 'Target', value);
}

export type TargetGroupAssociation = T.TargetGroupAssociation;
export const TargetGroupAssociation: Validator<T.TargetGroupAssociation> =
  /* @__PURE__ */ createValidator<T.TargetGroupAssociation>('request', checkTargetGroupAssociation);
export const isTargetGroupAssociation = (value: unknown): value is T.TargetGroupAssociation =>
  TargetGroupAssociation.is(value);
export function assertTargetGroupAssociation(value: unknown): asserts value is T.TargetGroupAssociation {
  assertValid(TargetGroupAssociation, 'TargetGroupAssociation', value);
}

export type TargetGroupBackend = T.TargetGroupBackend;
export const TargetGroupBackend: Validator<T.TargetGroupBackend> =
  /* @__PURE__ */ createValidator<T.TargetGroupBackend>('response', checkTargetGroupBackendReceived);
export const isTargetGroupBackend = (value: unknown): value is T.TargetGroupBackend => TargetGroupBackend.is(value);
export function assertTargetGroupBackend(value: unknown): asserts value is T.TargetGroupBackend {
  assertValid(TargetGroupBackend, 'TargetGroupBackend', value);
}

export type TargetGroupInfo = T.TargetGroupInfo;
export const TargetGroupInfo: Validator<T.TargetGroupInfo> = /* @__PURE__ */ createValidator<T.TargetGroupInfo>(
  'response',
  checkTargetGroupInfoReceived,
);
export const isTargetGroupInfo = (value: unknown): value is T.TargetGroupInfo => TargetGroupInfo.is(value);
export function assertTargetGroupInfo(value: unknown): asserts value is T.TargetGroupInfo {
  assertValid(TargetGroupInfo, 'TargetGroupInfo', value);
}

export type TargetGroupInstance = T.TargetGroupInstance;
export const TargetGroupInstance: Validator<T.TargetGroupInstance> =
  /* @__PURE__ */ createValidator<T.TargetGroupInstance>('request', checkTargetGroupInstance);
export const isTargetGroupInstance = (value: unknown): value is T.TargetGroupInstance => TargetGroupInstance.is(value);
export function assertTargetGroupInstance(value: unknown): asserts value is T.TargetGroupInstance {
  assertValid(TargetGroupInstance, 'TargetGroupInstance', value);
}

export type TargetHealth = T.TargetHealth;
export const TargetHealth: Validator<T.TargetHealth> = /* @__PURE__ */ createValidator<T.TargetHealth>(
  'response',
  checkTargetHealthReceived,
);
export const isTargetHealth = (value: unknown): value is T.TargetHealth => TargetHealth.is(value);
export function assertTargetHealth(value: unknown): asserts value is T.TargetHealth {
  assertValid(TargetHealth, 'TargetHealth', value);
}

export type TargetRegionInfo = T.TargetRegionInfo;
export const TargetRegionInfo: Validator<T.TargetRegionInfo> = /* @__PURE__ */ createValidator<T.TargetRegionInfo>(
  'request',
  checkTargetRegionInfo,
);
export const isTargetRegionInfo = (value: unknown): value is T.TargetRegionInfo => TargetRegionInfo.is(value);
export function assertTargetRegionInfo(value: unknown): asserts value is T.TargetRegionInfo {
  assertValid(TargetRegionInfo, 'TargetRegionInfo', value);
}

export type TypeInfo = T.TypeInfo;
export const TypeInfo: Validator<T.TypeInfo> = /* @__PURE__ */ createValidator<T.TypeInfo>(
  'response',
  checkTypeInfoReceived,
);
export const isTypeInfo = (value: unknown): value is T.TypeInfo => TypeInfo.is(value);
export function assertTypeInfo(value: unknown): asserts value is T.TypeInfo {
  assertValid(TypeInfo, 'TypeInfo', value);
}

export type ZoneInfo = T.ZoneInfo;
export const ZoneInfo: Validator<T.ZoneInfo> = /* @__PURE__ */ createValidator<T.ZoneInfo>(
  'response',
  checkZoneInfoReceived,
);
export const isZoneInfo = (value: unknown): value is T.ZoneInfo => ZoneInfo.is(value);
export function assertZoneInfo(value: unknown): asserts value is T.ZoneInfo {
  assertValid(ZoneInfo, 'ZoneInfo', value);
}

export type ZoneResource = T.ZoneResource;
export const ZoneResource: Validator<T.ZoneResource> = /* @__PURE__ */ createValidator<T.ZoneResource>(
  'response',
  checkZoneResourceReceived,
);
export const isZoneResource = (value: unknown): value is T.ZoneResource => ZoneResource.is(value);
export function assertZoneResource(value: unknown): asserts value is T.ZoneResource {
  assertValid(ZoneResource, 'ZoneResource', value);
}
