/**
 * Records what the official clients send, as data for `signatures.test.ts`:
 * `npx tsx test/runtime/record-signatures.ts`. Time, nonce and requests are fixed, so that a second run gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface RecordedRequest {
  readonly client: 'v3' | 'legacy';
  readonly signatureMethod: 'TC3-HMAC-SHA256' | 'HmacSHA256' | 'HmacSHA1';
  readonly method: 'GET' | 'POST';
  readonly action: string;
  readonly version: string;
  readonly region: string;
  readonly input: Record<string, unknown>;
  readonly credentials: { secretId: string; secretKey: string; token?: string };
  readonly timestamp: number;
  readonly nonce: number;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

const PER_MODE = 40;
const MODES = (['TC3-HMAC-SHA256', 'HmacSHA256', 'HmacSHA1'] as const).flatMap((signatureMethod) =>
  (['POST', 'GET'] as const).map((method) => ({ signatureMethod, method })),
);

/** A linear congruential generator: the same requests on every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = createRandom(20180317);
const below = (limit: number) => Math.floor(random() * limit);
const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;

/** The official clients leave !'()* as they are in queries and forms, where the document wants them encoded: not used here. */
const TEXTS = [
  'lb-6efswuxa',
  'a b',
  'ü/ß',
  '负载均衡',
  '😀',
  'a+b=c&d?e#f',
  '%41',
  '"quoted"',
  '',
  '~_.-',
  'line\nbreak',
  '\\',
  '<tag>',
];

function randomValue(depth: number): unknown {
  const kind = below(depth > 2 ? 4 : 6);
  if (kind === 0) return below(65536) - 100;
  if (kind === 1) return below(2) === 0;
  if (kind === 2) return below(1000) / 8;
  if (kind === 3) return pick(TEXTS);
  if (kind === 4) return Array.from({ length: below(13) }, () => randomValue(depth + 2));
  return randomInput(depth + 1);
}

function randomInput(depth = 0): Record<string, unknown> {
  const names = [
    'LoadBalancerIds',
    'Limit',
    'Offset',
    'Filters',
    'Name',
    'HealthCheck',
    'Ports',
    'zoneId',
    'A1',
    'a_b',
  ];
  const used = names.filter(() => below(3) === 0);
  return Object.fromEntries(used.map((name) => [name, randomValue(depth)]));
}

/** Runs with the clock and the random numbers of one request. */
async function at<T>(timestamp: number, randomNumber: number, run: () => Promise<T> | T): Promise<T> {
  const { Date: RealDate } = globalThis;
  const realRandom = Math.random;
  const milliseconds = timestamp * 1000;
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [number]) {
      super(given.length === 0 ? milliseconds : given[0]);
    }
    static override now() {
      return milliseconds;
    }
  } as DateConstructor;
  Math.random = () => randomNumber;
  try {
    return await run();
  } finally {
    globalThis.Date = RealDate;
    Math.random = realRandom;
  }
}

const sdk = 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/common';
let sent: { url: string; headers: Record<string, string>; body?: string } | undefined;
const fetchPath = require.resolve(`${sdk}/http/fetch.js`);
require.cache[fetchPath] = {
  id: fetchPath,
  filename: fetchPath,
  loaded: true,
  exports: async (url: string, config: { headers: Record<string, string>; body?: string }) => {
    sent = { url, ...config };
    return { status: 200, headers: new Map(), json: async () => ({ Response: { RequestId: 'recorded' } }) };
  },
} as unknown as NodeJS.Module;
const AbstractClient = require(`${sdk}/abstract_client.js`);
const LegacyApi = require('qcloudapi-sdk');

async function recordV3(mode: (typeof MODES)[number]): Promise<RecordedRequest> {
  const request = randomRequest(mode, '2018-03-17', pick(['ap-guangzhou', 'na-ashburn']));
  const { credentials, region, version, action, input } = request;
  const profile = {
    signMethod: mode.signatureMethod,
    httpProfile: { reqMethod: mode.method, reqTimeout: 60, protocol: 'https://' },
  };
  const client = new AbstractClient(
    'clb.tencentcloudapi.com',
    version,
    { token: null, ...credentials },
    region,
    profile,
  );
  await at(request.timestamp, request.nonce / 65535, () => {
    const copy = structuredClone(input);
    return mode.signatureMethod === 'TC3-HMAC-SHA256'
      ? client.doRequestWithSign3(action, copy, {})
      : client.doRequest(action, copy, {});
  });
  const { url, headers, body } = sent as NonNullable<typeof sent>;
  const kept = Object.entries(headers).filter(([name]) => !/traceid|host|requestclient/i.test(name));
  return {
    client: 'v3',
    ...request,
    url,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
    body: body ?? null,
  };
}

async function recordLegacy(mode: (typeof MODES)[number]): Promise<RecordedRequest> {
  const request = randomRequest(mode, '2017', pick(['gz', 'sh']));
  const { secretId, secretKey, token } = request.credentials;
  const options = {
    serviceType: 'lb',
    SecretId: secretId,
    SecretKey: secretKey,
    Region: request.region,
    method: mode.method,
    signatureMethod: mode.signatureMethod === 'HmacSHA256' ? 'sha256' : 'sha1',
  };
  const parameters = {
    ...structuredClone(request.input),
    Action: request.action,
    SignatureMethod: mode.signatureMethod,
    ...(token ? { Token: token } : {}),
  };
  const form: string = await at(request.timestamp, request.nonce / 65535, () =>
    new LegacyApi(options).generateQueryString(parameters, options),
  );
  const url = 'https://lb.api.qcloud.com/v2/index.php';
  return mode.method === 'GET'
    ? { client: 'legacy', ...request, url: `${url}?${form}`, headers: {}, body: null }
    : { client: 'legacy', ...request, url, headers: {}, body: form };
}

function randomRequest(mode: (typeof MODES)[number], version: string, region: string) {
  const secret = (length: number) => Array.from({ length }, () => pick([...'ABCDEFGHabcdefgh0123456789'])).join('');
  const credentials = {
    secretId: `AKID${secret(32)}`,
    secretKey: secret(32),
    ...(below(3) === 0 ? { token: secret(64) } : {}),
  };
  const timestamp = 1_500_000_000 + below(300_000_000);
  const action = pick(['DescribeLoadBalancers', 'CreateListener', 'DeleteRule']);
  return { ...mode, action, version, region, input: randomInput(), credentials, timestamp, nonce: below(65536) };
}

const recorded: RecordedRequest[] = [];
for (const mode of MODES) {
  for (let count = 0; count < PER_MODE; count++) recorded.push(await recordV3(mode));
}
for (const mode of MODES.filter(({ signatureMethod }) => signatureMethod !== 'TC3-HMAC-SHA256')) {
  for (let count = 0; count < PER_MODE; count++) recorded.push(await recordLegacy(mode));
}
const lines = recorded.map((request) => JSON.stringify(request)).join(',\n');
writeFileSync(new URL('../fixtures/signatures/recorded.json', import.meta.url), `[\n${lines}\n]\n`);
process.stdout.write(`Recorded ${recorded.length} requests\n`);
