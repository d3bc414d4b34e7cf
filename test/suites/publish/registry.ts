/** A real registry on loopback: empty, without a way to any other, with its storage in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface TestRegistry {
  readonly url: string;
  /** An npm configuration with which it can be published to. */
  readonly userConfig: string;
  stop(): Promise<void>;
}

const VERDACCIO = fileURLToPath(new URL('node_modules/verdaccio/bin/verdaccio', import.meta.url));

const CONFIG = `
storage: ./storage
auth:
  htpasswd:
    file: ./htpasswd
    max_users: -1
packages:
  '**':
    access: $all
    publish: $all
log: { type: stdout, level: warn }
`;

export async function startRegistry(folder: string): Promise<TestRegistry> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  writeFileSync(join(folder, 'verdaccio.yaml'), CONFIG);
  const userConfig = join(folder, '.npmrc');
  // npm wants a token before it publishes; this registry takes any.
  writeFileSync(userConfig, `//127.0.0.1:${port}/:_authToken=anybody\n`);
  const args = [VERDACCIO, '--config', join(folder, 'verdaccio.yaml'), '--listen', `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
  await answers(`${url}-/ping`, child);
  return { url, userConfig, stop: () => stop(child) };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The registry ended with ${child.exitCode}.`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
