/** The official client of this API, as the peer to measure against. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const NAME = 'tencentcloud-sdk-nodejs-intl-en';

export const officialName = `${NAME} ${(require(`${NAME}/package.json`) as { version: string }).version}`;
export const CREDENTIALS = {
  secretId: 'AKIDexampleexampleexampleexample0000',
  secretKey: 'examplekeyexamplekeyexamplekey00',
};

const { Client, Models } = require(`${NAME}/tencentcloud/clb/v20180317/index.js`);

/** A function that calls an action with the official client. */
export function officialCall(action: string, input: object, endpoint: string): () => Promise<unknown> {
  const httpProfile = { reqMethod: 'POST', reqTimeout: 60, protocol: 'http://', endpoint };
  const profile = { signMethod: 'TC3-HMAC-SHA256', httpProfile };
  const client = new Client({ ...CREDENTIALS, token: null }, 'ap-guangzhou', profile);
  return () =>
    new Promise((resolve, reject) => {
      const request = new Models[`${action}Request`]();
      request.deserialize(input);
      client[action](request, (error: unknown, response: unknown) => (error ? reject(error) : resolve(response)));
    });
}
