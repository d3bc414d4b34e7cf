// Generated from clb-api.md for @clb-sdk/2017: do not edit.

/** The API's host, regions and protocol. */
import type { Api } from './runtime/api.ts';
import { createProtocol } from './runtime/protocols/qcloud-v2.ts';

/** A region that the document lists; any other needs the option `allowUnknownRegion`. */
export type ClbRegion =
  | 'gz'
  | 'sh'
  | 'bj'
  | 'cd'
  | 'cq'
  | 'hk'
  | 'sg'
  | 'th'
  | 'kr'
  | 'jp'
  | 'de'
  | 'in'
  | 'ca'
  | 'usw'
  | 'use'
  | (string & {});

export const api: Api = {
  product: 'clb',
  version: '2017',
  client: 'clb-sdk-2017/1.0.0',
  endpoint: 'lb.api.qcloud.com',
  path: '/v2/index.php',
  regions: {
    gz: null,
    sh: null,
    bj: null,
    cd: null,
    cq: null,
    hk: null,
    sg: null,
    th: null,
    kr: null,
    jp: null,
    de: null,
    in: null,
    ca: null,
    usw: null,
    use: null,
  },
  errors: {
    throttled: ['4400'],
    expired: ['4500'],
    internal: ['6000', '6200'],
    rejected: [
      '4000',
      '4100',
      '4101',
      '4102',
      '4103',
      '4104',
      '4105',
      '4106',
      '4110',
      '4300',
      '4600',
      '5000',
      '5200',
      '5300',
      '6100',
    ],
  },
  createProtocol,
};
