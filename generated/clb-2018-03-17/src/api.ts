// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** The API's host, regions and protocol. */
import type { Api } from './runtime/api.ts';
import { createProtocol } from './runtime/protocols/tencentcloud-v3.ts';

/** A region that the document lists; any other needs the option `allowUnknownRegion`. */
export type ClbRegion =
  | 'ap-guangzhou'
  | 'ap-shanghai'
  | 'ap-beijing'
  | 'ap-chengdu'
  | 'ap-chongqing'
  | 'ap-hongkong'
  | 'ap-singapore'
  | 'ap-bangkok'
  | 'ap-mumbai'
  | 'ap-seoul'
  | 'ap-tokyo'
  | 'na-ashburn'
  | 'na-siliconvalley'
  | 'na-toronto'
  | 'eu-frankfurt'
  | (string & {});

export const api: Api = {
  product: 'clb',
  version: '2018-03-17',
  client: 'clb-sdk-2018-03-17/1.0.0',
  endpoint: 'clb.tencentcloudapi.com',
  path: '/',
  regions: {
    'ap-guangzhou': 'clb.ap-guangzhou.tencentcloudapi.com',
    'ap-shanghai': 'clb.ap-shanghai.tencentcloudapi.com',
    'ap-beijing': 'clb.ap-beijing.tencentcloudapi.com',
    'ap-chengdu': 'clb.ap-chengdu.tencentcloudapi.com',
    'ap-chongqing': 'clb.ap-chongqing.tencentcloudapi.com',
    'ap-hongkong': 'clb.ap-hongkong.tencentcloudapi.com',
    'ap-singapore': 'clb.ap-singapore.tencentcloudapi.com',
    'ap-bangkok': 'clb.ap-bangkok.tencentcloudapi.com',
    'ap-mumbai': 'clb.ap-mumbai.tencentcloudapi.com',
    'ap-seoul': 'clb.ap-seoul.tencentcloudapi.com',
    'ap-tokyo': 'clb.ap-tokyo.tencentcloudapi.com',
    'na-ashburn': 'clb.na-ashburn.tencentcloudapi.com',
    'na-siliconvalley': 'clb.na-siliconvalley.tencentcloudapi.com',
    'na-toronto': 'clb.na-toronto.tencentcloudapi.com',
    'eu-frankfurt': 'clb.eu-frankfurt.tencentcloudapi.com',
  },
  errors: {
    throttled: ['RequestLimitExceeded'],
    expired: ['AuthFailure.SignatureExpire'],
    internal: ['InternalError', 'ServiceUnavailable'],
    rejected: [
      'InvalidAction',
      'InvalidParameter',
      'InvalidParameterValue',
      'InvalidRequest',
      'MissingParameter',
      'NoSuchProduct',
      'NoSuchVersion',
      'ResourceNotFound',
      'UnauthorizedOperation',
      'UnknownParameter',
      'UnsupportedOperation',
      'UnsupportedProtocol',
      'UnsupportedRegion',
      'AuthFailure',
    ],
  },
  createProtocol,
};
