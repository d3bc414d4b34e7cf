import { createHash, createHmac } from 'node:crypto';
import http from 'node:http';
import { type Figure, median, type Topic } from '../measure.ts';
import { CREDENTIALS, officialCall, officialName } from '../peers/official.ts';
import { withFixedAnswer } from '../servers/fixed-answer.ts';

/** Requests over loopback, one at a time and 64 at once. */
const topic: Topic = {
  name: 'Calls over loopback with keep-alive',
  async run() {
    const loadBalancer = { LoadBalancerId: 'lb-6efswuxa', LoadBalancerName: 'test', Status: 1 };
    return withFixedAnswer({ TotalCount: 1, LoadBalancerSet: [loadBalancer] }, async (port) => {
      const figures: Figure[] = [];
      for (const concurrency of [1, 64]) figures.push(...(await compare(port, concurrency)));
      return figures;
    });
  },
};

export default topic;

const ROUND_MS = 400;
const ROUNDS = 15;

async function compare(port: number, concurrency: number): Promise<Figure[]> {
  const { ClbClient } = await import('../../../generated/clb-2018-03-17/dist/index.js');
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new ClbClient({ region: 'ap-guangzhou', credentials: CREDENTIALS, endpoint, rateLimit: false });
  const contenders = {
    ours: () => client.describeLoadBalancers({ Limit: 20 }),
    bare: bareClient(port),
    official: officialCall('DescribeLoadBalancers', { Limit: 20 }, `127.0.0.1:${port}`),
  };
  const rounds: Record<keyof typeof contenders, number[]> = { ours: [], bare: [], official: [] };
  for (const call of Object.values(contenders)) await measure(call, concurrency);
  // In turns, so that a change of the machine's speed meets all.
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['ours', 'bare', 'official'] as const)
      rounds[name].push(await measure(contenders[name], concurrency));
  }
  client.close();
  /** Ours, and its ratio to the peer's in the same round: both by the middle round. */
  const figure = (peer: 'bare' | 'official', atLeast: number): Figure => {
    const ours = median(rounds.ours);
    const ratio = median(rounds.ours.map((perSecond, index) => perSecond / (rounds[peer][index] as number)));
    const peerName = peer === 'bare' ? `node:http ${process.version} that signs` : officialName;
    const what = `${concurrency} at once`;
    return { what, ours, peer: ours / ratio, peerName, unit: 'calls/s', goal: { atLeast } };
  };
  return [figure('official', 2), figure('bare', 0.85)];
}

/** Calls a second. */
async function measure(call: () => Promise<unknown>, concurrency: number): Promise<number> {
  let calls = 0;
  const startedAt = performance.now();
  const end = startedAt + ROUND_MS;
  const worker = async () => {
    for (; performance.now() < end; calls++) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (calls / (performance.now() - startedAt)) * 1000;
}

/** The least that a client on Node can do: it signs the same request each time, and parses the answer. */
function bareClient(port: number): () => Promise<unknown> {
  const agent = new http.Agent({ keepAlive: true });
  const body = '{"Limit":20}';
  return () =>
    new Promise((resolve, reject) => {
      const request = http.request(
        { host: '127.0.0.1', port, method: 'POST', path: '/', agent, headers: signedHeaders(port, body) },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => {
            text += part;
          });
          response.on('end', () => resolve(JSON.parse(text)));
        },
      );
      request.on('error', reject);
      request.end(body);
    });
}

/** TC3-HMAC-SHA256, as the API's documentation has it. */
function signedHeaders(port: number, body: string): http.OutgoingHttpHeaders {
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const timestamp = Math.floor(Date.now() / 1000);
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${date}/clb/tc3_request`;
  const host = `127.0.0.1:${port}`;
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${sha256(body)}`;
  const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`;
  signingKey ??= hmac(hmac(hmac(`TC3${CREDENTIALS.secretKey}`, date), 'clb'), 'tc3_request');
  const signature = hmac(signingKey, toSign).toString('hex');
  return {
    Host: host,
    'Content-Type': 'application/json',
    Authorization: `TC3-HMAC-SHA256 Credential=${CREDENTIALS.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
    'X-TC-Action': 'DescribeLoadBalancers',
    'X-TC-Version': '2018-03-17',
    'X-TC-Timestamp': timestamp,
    'X-TC-Region': 'ap-guangzhou',
    'Content-Length': body.length,
  };
}

let signingKey: Buffer | undefined;
