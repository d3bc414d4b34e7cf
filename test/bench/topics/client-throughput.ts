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

const ROUND_MS = 700;
const ROUNDS = 7;

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
  const perSecond = (name: keyof typeof contenders) => median(rounds[name].map((round) => round.perSecond));
  const p99 = (name: keyof typeof contenders) => median(rounds[name].map((round) => round.p99));
  const at = `concurrency ${concurrency}`;
  const ours = perSecond('ours');
  const bare = `bare node:http ${process.version}`;
  return [
    {
      what: `${at}, calls`,
      ours,
      peer: perSecond('official'),
      peerName: officialName,
      unit: 'requests/s',
      goal: { atLeast: 3 },
    },
    {
      what: `${at}, calls`,
      ours,
      peer: perSecond('bare'),
      peerName: bare,
      unit: 'requests/s',
      goal: { atLeast: 0.85 },
    },
    {
      what: `${at}, 99th percentile`,
      ours: p99('ours'),
      peer: p99('bare'),
      peerName: bare,
      unit: 'ms',
      goal: { atMost: 1.25 },
    },
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
