// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** Error codes and the guard over errors. */
import { isSdkError, type SdkError, type ServiceError } from './runtime/errors.ts';

/** Every error code that the document lists. */
export const ErrorCode = {
  /**
   * Invalid request parameter: A required parameter is missing or the parameter value is
   * incorrectly formatted. For error message, see the `message` field in error description.
   */
  InvalidRequestParameter: '4000',
  /**
   * Identity verification failed: Identity verification error. It's usually caused by errors in
   * signature calculation.
   */
  IdentityVerificationFailed: '4100',
  /**
   * Unauthorized API calls: The sub-account is not authorized by the root account to use this API.
   * Please contact the root account admin for the permission.
   */
  UnauthorizedAPICalls: '4101',
  /**
   * Unauthorized access to resources: The sub-account is not authorized by the root account to
   * access the specified resource. Please contact the root account admin for the permission.
   */
  UnauthorizedAccessToResources: '4102',
  /**
   * Unauthorized access to resources under the current API: The sub-account is not authorized by
   * the root account to access the specified resource operated on by this API. Please contact the
   * root account admin for the permission.
   */
  UnauthorizedAccessToResourcesUnderTheCurrentAPI: '4103',
  /**
   * The key does not exist: The key used for the request does not exist. Please check and try
   * again.
   */
  TheKeyDoesNotExist: '4104',
  /** Incorrect token: The token is incorrect. */
  IncorrectToken: '4105',
  /** MFA authentication failed: MFA authentication failed. */
  MFAAuthenticationFailed: '4106',
  /** Other CAM authentication failed: Other CAM authentication failed. */
  OtherCAMAuthenticationFailed: '4110',
  /** Access denied: The account is blocked or unauthorized to use the API. */
  AccessDenied: '4300',
  /**
   * Quota exceeded: The number of requests exceeded the quota limit. Please submit a ticket for
   * assistance.
   */
  QuotaExceeded: '4400',
  /**
   * Replay attack: The `Nonce` and `Timestamp` parameters ensure that each request will be
   * executed only once on the server. The `Nonce` value must be unique, and the difference between
   * `Timestamp` and the Tencent server time should not be greater than 5 minutes.
   */
  ReplayAttack: '4500',
  /**
   * Unsupported protocol: The protocol is not supported. The current API only supports HTTPS
   * protocol and does not support HTTP protocol.
   */
  UnsupportedProtocol: '4600',
  /**
   * The resource does not exist: The instance corresponding to the resource ID does not exist, or
   * the instance has been returned, or resource accessed belongs to other users.
   */
  TheResourceDoesNotExist: '5000',
  /**
   * Resource operation failed: The operation performed on the resource failed. For error message,
   * see the `message` field in error description. Try again later or contact customer service.
   */
  ResourceOperationFailed: '5100',
  /**
   * Resource purchase failed: Failed to purchase the resource. This may be caused by unsupported
   * instance configuration or insufficient resources..
   */
  ResourcePurchaseFailed: '5200',
  /** Insufficient balance: Failed to purchase or upgrade the resource due to insufficient balance. */
  InsufficientBalance: '5300',
  /**
   * Partially executed: The batch operation was successful on some resources. For more
   * information, see the returned value of the function.
   */
  PartiallyExecuted: '5400',
  /**
   * User qualification review failed: Failed to purchase the resource due to user qualification
   * review failure.
   */
  UserQualificationReviewFailed: '5500',
  /**
   * Internal server error: An internal error occurred with the server. Try again later or contact
   * customer service.
   */
  InternalServerError: '6000',
  /**
   * Unsupported version: The API version is not supported or is under maintenance. Note: when this
   * error occurs, first check whether the domain name of the API is correct, as the domain name
   * may vary by module.
   */
  UnsupportedVersion: '6100',
  /**
   * API temporarily inaccessible: The current API is under maintenance and not in service. Please
   * try again later.
   */
  APITemporarilyInaccessible: '6200',
} as const;

export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** The codes with which every action may answer. */
export type CommonErrorCode =
  | '4000'
  | '4100'
  | '4101'
  | '4102'
  | '4103'
  | '4104'
  | '4105'
  | '4106'
  | '4110'
  | '4300'
  | '4400'
  | '4500'
  | '4600'
  | '5000'
  | '5100'
  | '5200'
  | '5300'
  | '5400'
  | '5500'
  | '6000'
  | '6100'
  | '6200';

/** The codes that the page of DescribeLoadBalancersTaskResult lists. */
export type DescribeLoadBalancersTaskResultErrorCode = never;

/** The codes that the page of CreateLoadBalancer lists. */
export type CreateLoadBalancerErrorCode = never;

/** The codes that the page of InquiryLBPriceAll lists. */
export type InquiryLBPriceAllErrorCode = never;

/** The codes that the page of DescribeLoadBalancers lists. */
export type DescribeLoadBalancersErrorCode = never;

/** The codes that the page of DeleteLoadBalancers lists. */
export type DeleteLoadBalancersErrorCode = never;

/** The codes that the page of GetMonitorData lists. */
export type GetMonitorDataErrorCode = never;

/** The codes that the page of ReplaceCert lists. */
export type ReplaceCertErrorCode = never;

/** The codes that the page of GetCertListWithLoadBalancer lists. */
export type GetCertListWithLoadBalancerErrorCode = never;

/** The codes that the page of DescribeLoadBalancerLog lists. */
export type DescribeLoadBalancerLogErrorCode = never;

/** The codes that the page of CloneLB lists. */
export type CloneLBErrorCode = never;

/** The codes that the page of ModifyLoadBalancerAttributes lists. */
export type ModifyLoadBalancerAttributesErrorCode = never;

/** The codes that the page of CreateLoadBalancerListeners lists. */
export type CreateLoadBalancerListenersErrorCode = never;

/** The codes that the page of DescribeLoadBalancerListeners lists. */
export type DescribeLoadBalancerListenersErrorCode = never;

/** The codes that the page of DeleteLoadBalancerListeners lists. */
export type DeleteLoadBalancerListenersErrorCode = never;

/** The codes that the page of ModifyLoadBalancerListener lists. */
export type ModifyLoadBalancerListenerErrorCode = never;

/** The codes that the page of RegisterInstancesWithLoadBalancer lists. */
export type RegisterInstancesWithLoadBalancerErrorCode = never;

/** The codes that the page of DescribeLoadBalancerBackends lists. */
export type DescribeLoadBalancerBackendsErrorCode = never;

/** The codes that the page of ModifyLoadBalancerBackends lists. */
export type ModifyLoadBalancerBackendsErrorCode = never;

/** The codes that the page of DeregisterInstancesFromLoadBalancer lists. */
export type DeregisterInstancesFromLoadBalancerErrorCode = never;

/** The codes that the page of DescribeLBHealthStatus lists. */
export type DescribeLBHealthStatusErrorCode = never;

/** Each method's own codes. */
export interface ErrorCodesByMethod {
  describeLoadBalancersTaskResult: DescribeLoadBalancersTaskResultErrorCode;
  createLoadBalancer: CreateLoadBalancerErrorCode;
  inquiryLBPriceAll: InquiryLBPriceAllErrorCode;
  describeLoadBalancers: DescribeLoadBalancersErrorCode;
  deleteLoadBalancers: DeleteLoadBalancersErrorCode;
  getMonitorData: GetMonitorDataErrorCode;
  replaceCert: ReplaceCertErrorCode;
  getCertListWithLoadBalancer: GetCertListWithLoadBalancerErrorCode;
  describeLoadBalancerLog: DescribeLoadBalancerLogErrorCode;
  cloneLB: CloneLBErrorCode;
  modifyLoadBalancerAttributes: ModifyLoadBalancerAttributesErrorCode;
  createLoadBalancerListeners: CreateLoadBalancerListenersErrorCode;
  describeLoadBalancerListeners: DescribeLoadBalancerListenersErrorCode;
  deleteLoadBalancerListeners: DeleteLoadBalancerListenersErrorCode;
  modifyLoadBalancerListener: ModifyLoadBalancerListenerErrorCode;
  registerInstancesWithLoadBalancer: RegisterInstancesWithLoadBalancerErrorCode;
  describeLoadBalancerBackends: DescribeLoadBalancerBackendsErrorCode;
  modifyLoadBalancerBackends: ModifyLoadBalancerBackendsErrorCode;
  deregisterInstancesFromLoadBalancer: DeregisterInstancesFromLoadBalancerErrorCode;
  describeLBHealthStatus: DescribeLBHealthStatusErrorCode;
}

/** An error that the service answered a method with. The document may not list every code. */
export type ClbServiceError<Method extends keyof ErrorCodesByMethod = keyof ErrorCodesByMethod> = ServiceError<
  ErrorCodesByMethod[Method] | CommonErrorCode | (string & {})
>;

const API = 'clb 2017';

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
