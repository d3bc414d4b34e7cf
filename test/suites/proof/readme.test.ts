import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const run = promisify(execFile);
let port = 0;
let server: ReturnType<typeof spawn>;

beforeAll(async () => {
  port = await freePort();
  server = spawn(process.execPath, ['--import', 'tsx', 'generator/cli.ts', 'serve', '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (text: Buffer) => text.includes('Stop with') && resolve());
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
});

afterAll(() => {
  server?.kill();
});

test('the first call prints what it is said to print', async () => {
  const code = /In another terminal, in `first-call\.mjs`:\n\n```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const folder = mkdtempSync(join(root, '.tmp-readme-'));
  try {
    const printed = code.replace('127.0.0.1:8080', `127.0.0.1:${port}`).replaceAll("'./generated/", "'../generated/");
    writeFileSync(join(folder, 'first-call.mjs'), printed);
    const { stdout, stderr } = await run(process.execPath, ['first-call.mjs'], { cwd: folder });
    expect(stderr).toBe('');
    const said = /\nprints\n\n```text\n([\s\S]*?)```/.exec(readme)?.[1];
    const anyId = (text = '') => text.replaceAll(/\blb-\w{8}\b/g, 'lb-…');
    expect(anyId(stdout)).toBe(anyId(said));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
