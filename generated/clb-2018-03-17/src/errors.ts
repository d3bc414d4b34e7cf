// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** Error codes and the guard over errors. */
import { isSdkError, type SdkError, type ServiceError } from './runtime/errors.ts';

/** Every error code that the document lists. */
export const ErrorCode = {
  /** This API has been deprecated. */
  ActionOffline: 'ActionOffline',
  /** `Authorization` in the request header is invalid. */
  AuthFailureInvalidAuthorization: 'AuthFailure.InvalidAuthorization',
  /** Invalid key (not a TencentCloud API key type). */
  AuthFailureInvalidSecretId: 'AuthFailure.InvalidSecretId',
  /** MFA failed. */
  AuthFailureMFAFailure: 'AuthFailure.MFAFailure',
  /**
   * Key does not exist. Check if the key has been deleted or disabled in the console, and if not,
   * check if the key is correctly entered. Note that whitespaces should not exist before or after
   * the key.
   */
  AuthFailureSecretIdNotFound: 'AuthFailure.SecretIdNotFound',
  /**
   * Signature expired. Timestamp and server time cannot differ by more than five minutes. Please
   * ensure your current local time matches the standard time.
   */
  AuthFailureSignatureExpire: 'AuthFailure.SignatureExpire',
  /**
   * Invalid signature. Signature calculation error. Please ensure you've followed the signature
   * calculation process described in the Signature API documentation.
   */
  AuthFailureSignatureFailure: 'AuthFailure.SignatureFailure',
  /** Token error. */
  AuthFailureTokenFailure: 'AuthFailure.TokenFailure',
  /** The request is not authorized. For more information, see the CAM documentation. */
  AuthFailureUnauthorizedOperation: 'AuthFailure.UnauthorizedOperation',
  /**
   * DryRun Operation. It means that the request would have succeeded, but the DryRun parameter was
   * used.
   */
  DryRunOperation: 'DryRunOperation',
  /** Operation failed. */
  FailedOperation: 'FailedOperation',
  /** Internal error. */
  InternalError: 'InternalError',
  /** The API does not exist. */
  InvalidAction: 'InvalidAction',
  /** Incorrect parameter. */
  InvalidParameter: 'InvalidParameter',
  /** Invalid parameter value. */
  InvalidParameterValue: 'InvalidParameterValue',
  /** The multipart format of the request body is incorrect. */
  InvalidRequest: 'InvalidRequest',
  /** Your IP is in uin IP blacklist. */
  IpInBlacklist: 'IpInBlacklist',
  /** Your IP is not in uin IP whitelist. */
  IpNotInWhitelist: 'IpNotInWhitelist',
  /** Quota limit exceeded. */
  LimitExceeded: 'LimitExceeded',
  /** A parameter is missing. */
  MissingParameter: 'MissingParameter',
  /** The product does not exist. */
  NoSuchProduct: 'NoSuchProduct',
  /** The API version does not exist. */
  NoSuchVersion: 'NoSuchVersion',
  /** The number of requests exceeds the frequency limit. */
  RequestLimitExceeded: 'RequestLimitExceeded',
  /** Uin exceeds the frequency limit. */
  RequestLimitExceededGlobalRegionUinLimitExceeded: 'RequestLimitExceeded.GlobalRegionUinLimitExceeded',
  /** The number of ip requests exceeds the frequency limit. */
  RequestLimitExceededIPLimitExceeded: 'RequestLimitExceeded.IPLimitExceeded',
  /** The number of uin requests exceeds the frequency limit. */
  RequestLimitExceededUinLimitExceeded: 'RequestLimitExceeded.UinLimitExceeded',
  /** The request size exceeds the upper limit. */
  RequestSizeLimitExceeded: 'RequestSizeLimitExceeded',
  /** Resource is in use. */
  ResourceInUse: 'ResourceInUse',
  /** Insufficient resource. */
  ResourceInsufficient: 'ResourceInsufficient',
  /** The resource does not exist. */
  ResourceNotFound: 'ResourceNotFound',
  /** Resource is unavailable. */
  ResourceUnavailable: 'ResourceUnavailable',
  /** The response size exceeds the upper limit. */
  ResponseSizeLimitExceeded: 'ResponseSizeLimitExceeded',
  /** Service is unavailable now. */
  ServiceUnavailable: 'ServiceUnavailable',
  /** Unauthorized operation. */
  UnauthorizedOperation: 'UnauthorizedOperation',
  /** Unknown parameter. */
  UnknownParameter: 'UnknownParameter',
  /** Unsupported operation. */
  UnsupportedOperation: 'UnsupportedOperation',
  /** HTTP(S) request protocol error; only GET and POST requests are supported. */
  UnsupportedProtocol: 'UnsupportedProtocol',
  /** API does not support the requested region. */
  UnsupportedRegion: 'UnsupportedRegion',
  /** CAM signature/authentication error */
  AuthFailure: 'AuthFailure',
  /** Exceptional CLB instance status */
  FailedOperationInvalidLBStatus: 'FailedOperation.InvalidLBStatus',
  /** Wrong parameter format. */
  InvalidParameterFormatError: 'InvalidParameter.FormatError',
  /** Failed to query the parameter */
  InvalidParameterInvalidFilter: 'InvalidParameter.InvalidFilter',
  /** Wrong CLB instance ID. */
  InvalidParameterLBIdNotFound: 'InvalidParameter.LBIdNotFound',
  /** Wrong listener ID. */
  InvalidParameterListenerIdNotFound: 'InvalidParameter.ListenerIdNotFound',
  /** Unable to find eligible forwarding rules. */
  InvalidParameterLocationNotFound: 'InvalidParameter.LocationNotFound',
  /** Listener port checks failed due to port conflicts or other reasons. */
  InvalidParameterPortCheckFailed: 'InvalidParameter.PortCheckFailed',
  /**
   * Listener protocol checks failed because the protocol used is incompatible with the
   * corresponding operation.
   */
  InvalidParameterProtocolCheckFailed: 'InvalidParameter.ProtocolCheckFailed',
  /** Invalid region. */
  InvalidParameterRegionNotFound: 'InvalidParameter.RegionNotFound',
  /** The forwarding rule has already been bound to a redirection relationship. */
  InvalidParameterRewriteAlreadyExist: 'InvalidParameter.RewriteAlreadyExist',
  /** Some redirection rules do not exist. */
  InvalidParameterSomeRewriteNotFound: 'InvalidParameter.SomeRewriteNotFound',
  /** Duplicate parameter value. */
  InvalidParameterValueDuplicate: 'InvalidParameterValue.Duplicate',
  /** Incorrect `Filter` parameter. */
  InvalidParameterValueInvalidFilter: 'InvalidParameterValue.InvalidFilter',
  /** Wrong parameter length. */
  InvalidParameterValueLength: 'InvalidParameterValue.Length',
  /** Wrong parameter value range. */
  InvalidParameterValueRange: 'InvalidParameterValue.Range',
  /** Operation denied. */
  OperationDenied: 'OperationDenied',
  /** The resources have been sold out. */
  ResourcesSoldOut: 'ResourcesSoldOut',
} as const;

export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** The codes with which every action may answer. */
export type CommonErrorCode =
  | 'ActionOffline'
  | 'AuthFailure.InvalidAuthorization'
  | 'AuthFailure.InvalidSecretId'
  | 'AuthFailure.MFAFailure'
  | 'AuthFailure.SecretIdNotFound'
  | 'AuthFailure.SignatureExpire'
  | 'AuthFailure.SignatureFailure'
  | 'AuthFailure.TokenFailure'
  | 'AuthFailure.UnauthorizedOperation'
  | 'DryRunOperation'
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidAction'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'InvalidRequest'
  | 'IpInBlacklist'
  | 'IpNotInWhitelist'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'NoSuchProduct'
  | 'NoSuchVersion'
  | 'RequestLimitExceeded'
  | 'RequestLimitExceeded.GlobalRegionUinLimitExceeded'
  | 'RequestLimitExceeded.IPLimitExceeded'
  | 'RequestLimitExceeded.UinLimitExceeded'
  | 'RequestSizeLimitExceeded'
  | 'ResourceInUse'
  | 'ResourceInsufficient'
  | 'ResourceNotFound'
  | 'ResourceUnavailable'
  | 'ResponseSizeLimitExceeded'
  | 'ServiceUnavailable'
  | 'UnauthorizedOperation'
  | 'UnknownParameter'
  | 'UnsupportedOperation'
  | 'UnsupportedProtocol'
  | 'UnsupportedRegion';

/** The codes that the page of DescribeLoadBalancers lists. */
export type DescribeLoadBalancersErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.RegionNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.InvalidFilter'
  | 'InvalidParameterValue.Length'
  | 'InvalidParameterValue.Range'
  | 'UnauthorizedOperation'
  | 'UnsupportedOperation';

/** The codes that the page of CreateLoadBalancer lists. */
export type CreateLoadBalancerErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'InvalidParameterValue.Range'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation'
  | 'UnsupportedOperation';

/** The codes that the page of ModifyLoadBalancerAttributes lists. */
export type ModifyLoadBalancerAttributesErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.RegionNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeLoadBalancersDetail lists. */
export type DescribeLoadBalancersDetailErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.InvalidFilter'
  | 'InvalidParameterValue.Length'
  | 'InvalidParameterValue.Range'
  | 'UnauthorizedOperation';

/** The codes that the page of DeleteLoadBalancer lists. */
export type DeleteLoadBalancerErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of CloneLoadBalancer lists. */
export type CloneLoadBalancerErrorCode =
  | 'AuthFailure'
  | 'DryRunOperation'
  | 'FailedOperation'
  | 'FailedOperation.InvalidLBStatus'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.ListenerIdNotFound'
  | 'InvalidParameter.LocationNotFound'
  | 'InvalidParameter.PortCheckFailed'
  | 'InvalidParameter.ProtocolCheckFailed'
  | 'InvalidParameter.RegionNotFound'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'OperationDenied'
  | 'RequestLimitExceeded'
  | 'ResourceInUse'
  | 'ResourceInsufficient'
  | 'ResourcesSoldOut';

/** The codes that the page of ModifyDomain lists. */
export type ModifyDomainErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeListeners lists. */
export type DescribeListenersErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.RegionNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.InvalidFilter'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation';

/** The codes that the page of CreateListener lists. */
export type CreateListenerErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.PortCheckFailed'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of CreateRule lists. */
export type CreateRuleErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of ModifyListener lists. */
export type ModifyListenerErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'MissingParameter'
  | 'UnauthorizedOperation';

/** The codes that the page of ModifyRule lists. */
export type ModifyRuleErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'MissingParameter'
  | 'UnauthorizedOperation';

/** The codes that the page of ModifyDomainAttributes lists. */
export type ModifyDomainAttributesErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'UnauthorizedOperation';

/** The codes that the page of DeleteListener lists. */
export type DeleteListenerErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation';

/** The codes that the page of DeleteLoadBalancerListeners lists. */
export type DeleteLoadBalancerListenersErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'MissingParameter'
  | 'UnauthorizedOperation';

/** The codes that the page of DeleteRule lists. */
export type DeleteRuleErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation';

/** The codes that the page of RegisterTargets lists. */
export type RegisterTargetsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of BatchRegisterTargets lists. */
export type BatchRegisterTargetsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.ListenerIdNotFound'
  | 'InvalidParameter.LocationNotFound'
  | 'InvalidParameter.PortCheckFailed'
  | 'InvalidParameter.ProtocolCheckFailed'
  | 'InvalidParameter.RegionNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of ModifyTargetPort lists. */
export type ModifyTargetPortErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation';

/** The codes that the page of ModifyTargetWeight lists. */
export type ModifyTargetWeightErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation';

/** The codes that the page of BatchModifyTargetWeight lists. */
export type BatchModifyTargetWeightErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation';

/** The codes that the page of DeregisterTargets lists. */
export type DeregisterTargetsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.Length'
  | 'MissingParameter'
  | 'UnauthorizedOperation';

/** The codes that the page of BatchDeregisterTargets lists. */
export type BatchDeregisterTargetsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.ListenerIdNotFound'
  | 'InvalidParameter.LocationNotFound'
  | 'InvalidParameter.PortCheckFailed'
  | 'InvalidParameter.ProtocolCheckFailed'
  | 'InvalidParameter.RegionNotFound'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.Length'
  | 'InvalidParameterValue.Range'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeTargetHealth lists. */
export type DescribeTargetHealthErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation'
  | 'UnsupportedOperation';

/** The codes that the page of DeregisterFunctionTargets lists. */
export type DeregisterFunctionTargetsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.Length'
  | 'MissingParameter'
  | 'ResourceNotFound'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeCrossTargets lists. */
export type DescribeCrossTargetsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.InvalidFilter'
  | 'InvalidParameterValue.Length'
  | 'InvalidParameterValue.Range'
  | 'UnauthorizedOperation';

/** The codes that the page of ModifyFunctionTargets lists. */
export type ModifyFunctionTargetsErrorCode =
  | 'AuthFailure'
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'ResourceNotFound'
  | 'UnauthorizedOperation';

/** The codes that the page of RegisterFunctionTargets lists. */
export type RegisterFunctionTargetsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.ListenerIdNotFound'
  | 'InvalidParameter.LocationNotFound'
  | 'InvalidParameter.ProtocolCheckFailed'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'ResourceNotFound'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeTargets lists. */
export type DescribeTargetsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.InvalidFilter'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation'
  | 'UnsupportedOperation';

/** The codes that the page of DescribeTargetGroups lists. */
export type DescribeTargetGroupsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeTargetGroupList lists. */
export type DescribeTargetGroupListErrorCode =
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeTargetGroupInstances lists. */
export type DescribeTargetGroupInstancesErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'UnauthorizedOperation';

/** The codes that the page of CreateTargetGroup lists. */
export type CreateTargetGroupErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'LimitExceeded'
  | 'UnauthorizedOperation';

/** The codes that the page of ModifyTargetGroupAttribute lists. */
export type ModifyTargetGroupAttributeErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'UnauthorizedOperation';

/** The codes that the page of ModifyTargetGroupInstancesWeight lists. */
export type ModifyTargetGroupInstancesWeightErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'UnauthorizedOperation';

/** The codes that the page of ModifyTargetGroupInstancesPort lists. */
export type ModifyTargetGroupInstancesPortErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'LimitExceeded'
  | 'UnauthorizedOperation';

/** The codes that the page of DeleteTargetGroups lists. */
export type DeleteTargetGroupsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'UnauthorizedOperation';

/** The codes that the page of RegisterTargetGroupInstances lists. */
export type RegisterTargetGroupInstancesErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'LimitExceeded'
  | 'UnauthorizedOperation';

/** The codes that the page of AssociateTargetGroups lists. */
export type AssociateTargetGroupsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'LimitExceeded'
  | 'UnauthorizedOperation';

/** The codes that the page of DeregisterTargetGroupInstances lists. */
export type DeregisterTargetGroupInstancesErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'UnauthorizedOperation';

/** The codes that the page of DisassociateTargetGroups lists. */
export type DisassociateTargetGroupsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeRewrite lists. */
export type DescribeRewriteErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'ResourceInsufficient'
  | 'ResourceNotFound'
  | 'UnauthorizedOperation';

/** The codes that the page of ManualRewrite lists. */
export type ManualRewriteErrorCode =
  | 'FailedOperation'
  | 'FailedOperation.InvalidLBStatus'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.ListenerIdNotFound'
  | 'InvalidParameter.LocationNotFound'
  | 'InvalidParameter.ProtocolCheckFailed'
  | 'InvalidParameter.RewriteAlreadyExist'
  | 'InvalidParameter.SomeRewriteNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of AutoRewrite lists. */
export type AutoRewriteErrorCode =
  | 'FailedOperation'
  | 'FailedOperation.InvalidLBStatus'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.ListenerIdNotFound'
  | 'InvalidParameter.LocationNotFound'
  | 'InvalidParameter.PortCheckFailed'
  | 'InvalidParameter.ProtocolCheckFailed'
  | 'InvalidParameter.RewriteAlreadyExist'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of DeleteRewrite lists. */
export type DeleteRewriteErrorCode =
  | 'FailedOperation'
  | 'FailedOperation.InvalidLBStatus'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.SomeRewriteNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of ModifyLoadBalancersProject lists. */
export type ModifyLoadBalancersProjectErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation';

/** The codes that the page of InquiryPriceCreateLoadBalancer lists. */
export type InquiryPriceCreateLoadBalancerErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'UnauthorizedOperation';

/** The codes that the page of InquiryPriceModifyLoadBalancer lists. */
export type InquiryPriceModifyLoadBalancerErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'UnauthorizedOperation';

/** The codes that the page of InquiryPriceRenewLoadBalancer lists. */
export type InquiryPriceRenewLoadBalancerErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeLoadBalancerTraffic lists. */
export type DescribeLoadBalancerTrafficErrorCode =
  | 'AuthFailure'
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError';

/** The codes that the page of DescribeTaskStatus lists. */
export type DescribeTaskStatusErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.RegionNotFound';

/** The codes that the page of DescribeClsLogSet lists. */
export type DescribeClsLogSetErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'UnauthorizedOperation';

/** The codes that the page of CreateClsLogSet lists. */
export type CreateClsLogSetErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of CreateTopic lists. */
export type CreateTopicErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.InvalidFilter'
  | 'InvalidParameterValue.Length'
  | 'InvalidParameterValue.Range'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of CreateLoadBalancerSnatIps lists. */
export type CreateLoadBalancerSnatIpsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.RegionNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded';

/** The codes that the page of DeleteLoadBalancerSnatIps lists. */
export type DeleteLoadBalancerSnatIpsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameterValue'
  | 'LimitExceeded';

/** The codes that the page of SetLoadBalancerSecurityGroups lists. */
export type SetLoadBalancerSecurityGroupsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'UnauthorizedOperation';

/** The codes that the page of SetSecurityGroupForLoadbalancers lists. */
export type SetSecurityGroupForLoadbalancersErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation';

/** The codes that the page of ReplaceCertForLoadBalancers lists. */
export type ReplaceCertForLoadBalancersErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length';

/** The codes that the page of DescribeLoadBalancerListByCertId lists. */
export type DescribeLoadBalancerListByCertIdErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation';

/** The codes that the page of SetLoadBalancerClsLog lists. */
export type SetLoadBalancerClsLogErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.RegionNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeQuota lists. */
export type DescribeQuotaErrorCode = 'InternalError' | 'InvalidParameter.FormatError' | 'UnsupportedOperation';

/** The codes that the page of DescribeResources lists. */
export type DescribeResourcesErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.InvalidFilter'
  | 'InvalidParameterValue.Length'
  | 'InvalidParameterValue.Range';

/** The codes that the page of DescribeClassicalLBListeners lists. */
export type DescribeClassicalLBListenersErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation'
  | 'UnsupportedOperation';

/** The codes that the page of DescribeClassicalLBTargets lists. */
export type DescribeClassicalLBTargetsErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeClassicalLBHealthStatus lists. */
export type DescribeClassicalLBHealthStatusErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of RegisterTargetsWithClassicalLB lists. */
export type RegisterTargetsWithClassicalLBErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of DeregisterTargetsFromClassicalLB lists. */
export type DeregisterTargetsFromClassicalLBErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeClassicalLBByInstanceId lists. */
export type DescribeClassicalLBByInstanceIdErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of MigrateClassicalLoadBalancers lists. */
export type MigrateClassicalLoadBalancersErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'UnauthorizedOperation';

/** The codes that the page of InquiryPriceRefundLoadBalancer lists. */
export type InquiryPriceRefundLoadBalancerErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameterValue'
  | 'ResourceInsufficient';

/** The codes that the page of SetCustomizedConfigForLoadBalancer lists. */
export type SetCustomizedConfigForLoadBalancerErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeCustomizedConfigList lists. */
export type DescribeCustomizedConfigListErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.ListenerIdNotFound'
  | 'InvalidParameter.LocationNotFound'
  | 'InvalidParameter.PortCheckFailed'
  | 'InvalidParameter.ProtocolCheckFailed'
  | 'InvalidParameter.RegionNotFound'
  | 'InvalidParameter.RewriteAlreadyExist'
  | 'InvalidParameter.SomeRewriteNotFound'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Duplicate'
  | 'InvalidParameterValue.InvalidFilter'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeCustomizedConfigAssociateList lists. */
export type DescribeCustomizedConfigAssociateListErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameterValue'
  | 'InvalidParameterValue.Length'
  | 'MissingParameter'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeLBListeners lists. */
export type DescribeLBListenersErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.ListenerIdNotFound'
  | 'InvalidParameterValue.Length'
  | 'LimitExceeded'
  | 'MissingParameter'
  | 'UnauthorizedOperation';

/** The codes that the page of ModifyLoadBalancerSla lists. */
export type ModifyLoadBalancerSlaErrorCode =
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.ListenerIdNotFound'
  | 'ResourceInsufficient'
  | 'UnauthorizedOperation';

/** The codes that the page of DescribeLoadBalancerOverview lists. */
export type DescribeLoadBalancerOverviewErrorCode =
  | 'AuthFailure'
  | 'DryRunOperation'
  | 'FailedOperation'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError';

/** The codes that the page of DescribeIdleLoadBalancers lists. */
export type DescribeIdleLoadBalancersErrorCode =
  | 'AuthFailure'
  | 'DryRunOperation'
  | 'FailedOperation'
  | 'FailedOperation.InvalidLBStatus'
  | 'InternalError'
  | 'InvalidParameter'
  | 'InvalidParameter.FormatError'
  | 'InvalidParameter.InvalidFilter'
  | 'InvalidParameter.LBIdNotFound'
  | 'InvalidParameter.ListenerIdNotFound'
  | 'InvalidParameter.LocationNotFound'
  | 'InvalidParameter.PortCheckFailed'
  | 'InvalidParameterValue.Range';

/** Each method's own codes. */
export interface ErrorCodesByMethod {
  describeLoadBalancers: DescribeLoadBalancersErrorCode;
  createLoadBalancer: CreateLoadBalancerErrorCode;
  modifyLoadBalancerAttributes: ModifyLoadBalancerAttributesErrorCode;
  describeLoadBalancersDetail: DescribeLoadBalancersDetailErrorCode;
  deleteLoadBalancer: DeleteLoadBalancerErrorCode;
  cloneLoadBalancer: CloneLoadBalancerErrorCode;
  modifyDomain: ModifyDomainErrorCode;
  describeListeners: DescribeListenersErrorCode;
  createListener: CreateListenerErrorCode;
  createRule: CreateRuleErrorCode;
  modifyListener: ModifyListenerErrorCode;
  modifyRule: ModifyRuleErrorCode;
  modifyDomainAttributes: ModifyDomainAttributesErrorCode;
  deleteListener: DeleteListenerErrorCode;
  deleteLoadBalancerListeners: DeleteLoadBalancerListenersErrorCode;
  deleteRule: DeleteRuleErrorCode;
  registerTargets: RegisterTargetsErrorCode;
  batchRegisterTargets: BatchRegisterTargetsErrorCode;
  modifyTargetPort: ModifyTargetPortErrorCode;
  modifyTargetWeight: ModifyTargetWeightErrorCode;
  batchModifyTargetWeight: BatchModifyTargetWeightErrorCode;
  deregisterTargets: DeregisterTargetsErrorCode;
  batchDeregisterTargets: BatchDeregisterTargetsErrorCode;
  describeTargetHealth: DescribeTargetHealthErrorCode;
  deregisterFunctionTargets: DeregisterFunctionTargetsErrorCode;
  describeCrossTargets: DescribeCrossTargetsErrorCode;
  modifyFunctionTargets: ModifyFunctionTargetsErrorCode;
  registerFunctionTargets: RegisterFunctionTargetsErrorCode;
  describeTargets: DescribeTargetsErrorCode;
  describeTargetGroups: DescribeTargetGroupsErrorCode;
  describeTargetGroupList: DescribeTargetGroupListErrorCode;
  describeTargetGroupInstances: DescribeTargetGroupInstancesErrorCode;
  createTargetGroup: CreateTargetGroupErrorCode;
  modifyTargetGroupAttribute: ModifyTargetGroupAttributeErrorCode;
  modifyTargetGroupInstancesWeight: ModifyTargetGroupInstancesWeightErrorCode;
  modifyTargetGroupInstancesPort: ModifyTargetGroupInstancesPortErrorCode;
  deleteTargetGroups: DeleteTargetGroupsErrorCode;
  registerTargetGroupInstances: RegisterTargetGroupInstancesErrorCode;
  associateTargetGroups: AssociateTargetGroupsErrorCode;
  deregisterTargetGroupInstances: DeregisterTargetGroupInstancesErrorCode;
  disassociateTargetGroups: DisassociateTargetGroupsErrorCode;
  describeRewrite: DescribeRewriteErrorCode;
  manualRewrite: ManualRewriteErrorCode;
  autoRewrite: AutoRewriteErrorCode;
  deleteRewrite: DeleteRewriteErrorCode;
  modifyLoadBalancersProject: ModifyLoadBalancersProjectErrorCode;
  inquiryPriceCreateLoadBalancer: InquiryPriceCreateLoadBalancerErrorCode;
  inquiryPriceModifyLoadBalancer: InquiryPriceModifyLoadBalancerErrorCode;
  inquiryPriceRenewLoadBalancer: InquiryPriceRenewLoadBalancerErrorCode;
  describeLoadBalancerTraffic: DescribeLoadBalancerTrafficErrorCode;
  describeTaskStatus: DescribeTaskStatusErrorCode;
  describeClsLogSet: DescribeClsLogSetErrorCode;
  createClsLogSet: CreateClsLogSetErrorCode;
  createTopic: CreateTopicErrorCode;
  createLoadBalancerSnatIps: CreateLoadBalancerSnatIpsErrorCode;
  deleteLoadBalancerSnatIps: DeleteLoadBalancerSnatIpsErrorCode;
  setLoadBalancerSecurityGroups: SetLoadBalancerSecurityGroupsErrorCode;
  setSecurityGroupForLoadbalancers: SetSecurityGroupForLoadbalancersErrorCode;
  replaceCertForLoadBalancers: ReplaceCertForLoadBalancersErrorCode;
  describeLoadBalancerListByCertId: DescribeLoadBalancerListByCertIdErrorCode;
  setLoadBalancerClsLog: SetLoadBalancerClsLogErrorCode;
  describeQuota: DescribeQuotaErrorCode;
  describeResources: DescribeResourcesErrorCode;
  describeClassicalLBListeners: DescribeClassicalLBListenersErrorCode;
  describeClassicalLBTargets: DescribeClassicalLBTargetsErrorCode;
  describeClassicalLBHealthStatus: DescribeClassicalLBHealthStatusErrorCode;
  registerTargetsWithClassicalLB: RegisterTargetsWithClassicalLBErrorCode;
  deregisterTargetsFromClassicalLB: DeregisterTargetsFromClassicalLBErrorCode;
  describeClassicalLBByInstanceId: DescribeClassicalLBByInstanceIdErrorCode;
  migrateClassicalLoadBalancers: MigrateClassicalLoadBalancersErrorCode;
  inquiryPriceRefundLoadBalancer: InquiryPriceRefundLoadBalancerErrorCode;
  setCustomizedConfigForLoadBalancer: SetCustomizedConfigForLoadBalancerErrorCode;
  describeCustomizedConfigList: DescribeCustomizedConfigListErrorCode;
  describeCustomizedConfigAssociateList: DescribeCustomizedConfigAssociateListErrorCode;
  describeLBListeners: DescribeLBListenersErrorCode;
  modifyLoadBalancerSla: ModifyLoadBalancerSlaErrorCode;
  describeLoadBalancerOverview: DescribeLoadBalancerOverviewErrorCode;
  describeIdleLoadBalancers: DescribeIdleLoadBalancersErrorCode;
}

/** An error that the service answered a method with. The document may not list every code. */
export type ClbServiceError<Method extends keyof ErrorCodesByMethod = keyof ErrorCodesByMethod> = ServiceError<
  ErrorCodesByMethod[Method] | CommonErrorCode | (string & {})
>;

const API = 'clb 2018-03-17';

/** Whether a value is an error of this package: of the service, or of the client. */
export function isClbError(value: unknown): value is SdkError;
/** Whether a value is an error that the service answered the method with. */
export function isClbError<Method extends keyof ErrorCodesByMethod>(
  value: unknown,
  method: Method,
): value is ClbServiceError<Method>;
export function isClbError(value: unknown, method?: string): boolean {
  if (!isSdkError(value) || value.api !== API) return false;
  return method === undefined || (value.kind === 'service' && value.action === method);
}
