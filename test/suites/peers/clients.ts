/** Official clients, as an application would use them, against a local server. */

import { createRequire } from 'node:module';
import type { LocalServer } from '../../../templates/testing/server.ts';

const require = createRequire(import.meta.url);

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, which the tests look into.
export type Answer = Record<string, any>;
export type Call = (action: string, parameters?: object) => Promise<Answer>;

export interface ClientSettings {
  signMethod?: string;
  reqMethod?: string;
  host?: string;
  region?: string;
  credentials?: { secretId: string; secretKey: string };
}

/** `tencentcloud-sdk-nodejs-intl-en`. */
export function officialClient(server: LocalServer, settings: ClientSettings = {}): Call {
  const { signMethod = 'TC3-HMAC-SHA256', reqMethod = 'POST', host = '127.0.0.1', region = 'ap-guangzhou' } = settings;
  const { secretId, secretKey } = settings.credentials ?? server.credentials;
  const sdk = 'tencentcloud-sdk-nodejs-intl-en/tencentcloud';
  const { Client, Models } = require(`${sdk}/clb/v20180317`);
  const Credential = require(`${sdk}/common/credential`);
  const ClientProfile = require(`${sdk}/common/profile/client_profile`);
  const HttpProfile = require(`${sdk}/common/profile/http_profile`);
  const http = new HttpProfile();
  Object.assign(http, { endpoint: `${host}:${server.port}`, protocol: 'http://', reqMethod });
  const client = new Client(new Credential(secretId, secretKey), region, new ClientProfile(signMethod, http));
  return (action, parameters = {}) =>
    new Promise((resolve, reject) => {
      const request = new Models[`${action}Request`]();
      // Nested parameters become the client's own classes, which it sends.
      request.deserialize(parameters);
      client[action](request, (error: unknown, response: Answer) => (error ? reject(error) : resolve(response)));
    });
}

/** `qcloudapi-sdk`, for the legacy API. */
export function legacyClient(
  server: LocalServer,
  settings: { method?: string; signatureMethod?: string; region?: string; secretKey?: string } = {},
): Call {
  const QcloudApi = require('qcloudapi-sdk');
  const client = new QcloudApi({
    SecretId: server.credentials.secretId,
    SecretKey: settings.secretKey ?? server.credentials.secretKey,
    Region: settings.region ?? 'gz',
    protocol: 'http',
    method: settings.method ?? 'POST',
    signatureMethod: settings.signatureMethod ?? 'sha256',
    serviceType: '127',
    // The client joins the service and this into a host name.
    baseHost: `0.0.1:${server.port}`,
  });
  return (Action, parameters = {}) =>
    new Promise((resolve, reject) => {
      client.request({ Action, ...parameters }, (error: unknown, body: Answer) =>
        error ? reject(error) : resolve(body),
      );
    });
}
