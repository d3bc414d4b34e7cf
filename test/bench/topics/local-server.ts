import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createCaller } from '../../serve/caller.ts';
import { clb } from '../../serve/specs.ts';
import type { Figure, Topic } from '../measure.ts';

const CONNECTIONS = 16;
const REQUESTS = 40_000;

/** Signed requests over keep-alive connections, and what a lot of them leave in the memory. */
const topic: Topic = {
  name: 'Local server',
  async run(): Promise<Figure[]> {
    const server = fork(fileURLToPath(new URL('../servers/local-server.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx'],
    });
    try {
      const [ports] = (await once(server, 'message')) as [{ local: number; bare: number }];
      await requestsPerSecond(ports.local, REQUESTS);
      await requestsPerSecond(ports.bare, REQUESTS);
      const before = await residentMegabytes(server);
      const ours = await requestsPerSecond(ports.local, REQUESTS);
      const peer = await requestsPerSecond(ports.bare, REQUESTS);
      for (let round = 0; round < 4; round++) await requestsPerSecond(ports.local, REQUESTS);
      const after = await residentMegabytes(server);
      return [
        { what: 'signed requests', ours, unit: 'requests/s', goal: { atLeast: 5000 } },
        {
          what: 'signed requests',
          ours,
          peer,
          peerName: `node:http ${process.version} that checks nothing and sends ready-made bytes`,
          unit: 'requests/s',
          goal: { atLeast: 0.3 },
        },
        { what: `memory after ${5 * REQUESTS} more of them`, ours: after - before, unit: 'MB', goal: { atMost: 15 } },
      ];
    } finally {
      server.kill();
    }
  },
};

export default topic;

async function residentMegabytes(server: ChildProcess): Promise<number> {
  server.send('memory');
  const [{ residentBytes }] = (await once(server, 'message')) as [{ residentBytes: number }];
  return residentBytes / 2 ** 20;
}

/** Writes ready-made bytes, so that the client costs next to nothing. */
async function requestsPerSecond(port: number, requests: number): Promise<number> {
  const bytes = await signedRequest(port);
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, () => exchange(port, bytes, requests / CONNECTIONS)));
  return requests / ((performance.now() - startedAt) / 1000);
}

async function signedRequest(port: number): Promise<Buffer> {
  const { method, target, headers, body } = await createCaller(clb).sign(
    'DescribeLoadBalancers',
    { Limit: 20 },
    { origin: `http://127.0.0.1:${port}` },
  );
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `${method} ${target} HTTP/1.1\r\n${lines.join('')}content-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

function exchange(port: number, bytes: Buffer, count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => socket.write(bytes));
    let left = count;
    let received = '';
    socket.setEncoding('latin1').on('error', reject);
    socket.on('data', (data: string) => {
      received += data;
      if (!isWhole(received)) return;
      if (!received.includes('"TotalCount"')) reject(new Error(received));
      received = '';
      if (--left > 0) socket.write(bytes);
      else socket.end(() => resolve());
    });
  });
}

function isWhole(response: string): boolean {
  const end = response.indexOf('\r\n\r\n');
  const length = /content-length: (\d+)/i.exec(response)?.[1];
  return end >= 0 && length !== undefined && response.length >= end + 4 + Number(length);
}
