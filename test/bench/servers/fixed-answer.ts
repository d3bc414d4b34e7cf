import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs `work` with the port of a server, in a process of its own, that answers each request with this response. */
export async function withFixedAnswer<T>(response: object, work: (port: number) => Promise<T>): Promise<T> {
  const server = fork(fileURLToPath(new URL('../peers/server.mjs', import.meta.url)));
  try {
    server.send(JSON.stringify({ Response: { ...response, RequestId: '8b2c2b3e-3f0b-4a63-9d0f-0d9d2b6f1c11' } }));
    return await work(await new Promise<number>((resolve) => server.once('message', (port) => resolve(Number(port)))));
  } finally {
    server.kill();
  }
}
