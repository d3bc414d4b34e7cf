// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.

/** The API's host, regions and protocol. */
import type { Api } from './runtime/api.ts';
import { createProtocol } from './runtime/protocols/tencentcloud-v3.ts';
export const api: Api = {
  product: 'clb',
  version: '2018-03-17',
  endpoint: 'clb.tencentcloudapi.com',
  path: '/',
  regions: Object.fromEntries([
    'ap-guangzhou',
    'ap-shanghai',
    'ap-beijing',
    'ap-chengdu',
    'ap-chongqing',
    'ap-hongkong',
    'ap-singapore',
    'ap-bangkok',
    'ap-mumbai',
    'ap-seoul',
    'ap-tokyo',
    'na-ashburn',
    'na-siliconvalley',
    'na-toronto',
    'eu-frankfurt',
  ].map((region) => [region, 'clb.' + region + '.tencentcloudapi.com'])),
  errors: { throttled: ['RequestLimitExceeded'], expired: ['AuthFailure.SignatureExpire'], internal: ['InternalError', 'ServiceUnavailable'], rejected: ['InvalidAction', 'InvalidParameter', 'InvalidParameterValue', 'InvalidRequest', 'MissingParameter', 'NoSuchProduct', 'NoSuchVersion', 'ResourceNotFound', 'UnauthorizedOperation', 'UnknownParameter', 'UnsupportedOperation', 'UnsupportedProtocol', 'UnsupportedRegion', 'AuthFailure'] },
  createProtocol,
};
