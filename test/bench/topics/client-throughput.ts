import { fork } from 'node:child_process';
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Figure, Topic } from '../measure.ts';
import { CREDENTIALS, officialCall, officialName } from '../peers/official.ts';

/** Requests over loopback, one at a time and 64 at once. */
const topic: Topic = {
  name: 'Calls over loopback with keep-alive',
  async run() {
    const server = fork(fileURLToPath(new URL('../peers/server.mjs', import.meta.url)));
    try {
      const port = await new Promise<number>((resolve) => server.once('message', (value) => resolve(Number(value))));
      const figures: Figure[] = [];
      for (const concurrency of [1, 64]) figures.push(...(await compare(port, concurrency)));
      return figures;
    } finally {
      server.kill();
    }
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
  const rounds = { ours: [], bare: [], official: [] } as Record<keyof typeof contenders, Round[]>;
  for (const call of Object.values(contenders)) await measure(call, concurrency);
  // In turns, so that a change of the machine's speed meets all.
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['ours', 'bare', 'official'] as const)
      rounds[name].push(await measure(contenders[name], concurrency));
  }
  client.close();
  /** Ours, and its ratio to the peer's in the same round: both by the middle round. */
  const figure = (what: string, unit: string, value: keyof Round, peer: 'bare' | 'official', goal: Figure['goal']) => {
    const ours = median(rounds.ours.map((round) => round[value]));
    const ratio = median(rounds.ours.map((round, index) => round[value] / (rounds[peer][index] as Round)[value]));
    const peerName = peer === 'bare' ? `bare node:http ${process.version}` : officialName;
    return { what: `concurrency ${concurrency}, ${what}`, ours, peer: ours / ratio, peerName, unit, goal };
  };
  return [
    figure('calls', 'requests/s', 'perSecond', 'official', { atLeast: 3 }),
    figure('calls', 'requests/s', 'perSecond', 'bare', { atLeast: 0.85 }),
    figure('99th percentile', 'ms', 'p99', 'bare', { atMost: 1.25 }),
  ];
}

interface Round {
  readonly perSecond: number;
  readonly p99: number;
}

async function measure(call: () => Promise<unknown>, concurrency: number): Promise<Round> {
  const times: number[] = [];
  const startedAt = performance.now();
  const end = startedAt + ROUND_MS;
  const worker = async () => {
    for (let at = performance.now(); at < end; ) {
      await call();
      const now = performance.now();
      times.push(now - at);
      at = now;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - startedAt) / 1000;
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

/** What Node itself does in the best case: the same bytes every time, the answer read as text and dropped. */
function bareClient(port: number): () => Promise<unknown> {
  const agent = new http.Agent({ keepAlive: true });
  const body = '{"Limit":20}';
  const headers = {
    'Content-Type': 'application/json',
    Authorization: `TC3-HMAC-SHA256 Credential=${CREDENTIALS.secretId}/2024-01-01/clb/tc3_request, SignedHeaders=content-type;host, Signature=${'0'.repeat(64)}`,
    'X-TC-Action': 'DescribeLoadBalancers',
    'X-TC-Version': '2018-03-17',
    'X-TC-Timestamp': '1700000000',
    'X-TC-Region': 'ap-guangzhou',
    'Content-Length': body.length,
  };
  return () =>
    new Promise((resolve, reject) => {
      const request = http.request(
        { host: '127.0.0.1', port, method: 'POST', path: '/', agent, headers },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => {
            text += part;
          });
          response.on('end', () => resolve(text));
        },
      );
      request.on('error', reject);
      request.end(body);
    });
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
