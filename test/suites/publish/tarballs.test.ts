/** Two builds give the same tarballs, and nothing of the machine on which they were made gets into them. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it, vi } from 'vitest';
import { packPackage } from '../../../generator/publish/pack.ts';
import { readPackages } from '../../../generator/publish/packages.ts';
import { copyProject } from '../hardening/project-copy.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'tarballs-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(base, { recursive: true, force: true });
});

const CANARY = 'canary-of-the-environment-4711';
const SECRET = {
  TENCENTCLOUD_SECRET_ID: CANARY,
  TENCENTCLOUD_SECRET_KEY: CANARY,
  TENCENTCLOUD_TOKEN: CANARY,
  NODE_AUTH_TOKEN: CANARY,
};
/** What differs from the first build, beside the folder and the times of the files. */
const ELSEWHERE = {
  PATH: process.env['PATH'] ?? '',
  HOME: base,
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'tr_TR.UTF-8',
  LANG: 'tr_TR.UTF-8',
  USER: CANARY,
  ...SECRET,
};

it('packages built and packed elsewhere have the same hash', async () => {
  const copy = join(base, 'another folder, ünïcode');
  copyProject(copy);
  for (const folder of ['spec', 'generated'])
    cpSync(join(ROOT, folder), join(copy, folder), {
      recursive: true,
      filter: (from) => !['dist', 'node_modules'].includes(basename(from)),
    });
  const packed = join(base, 'packed');
  const again = join(base, 'packed again');
  mkdirSync(packed);
  mkdirSync(again);
  for (const [name, value] of Object.entries(SECRET)) vi.stubEnv(name, value);

  // As a clone under this umask has them.
  const command = 'umask 077 && chmod -R go= . && "$0" --import tsx generator/cli.ts build --quiet';
  execFileSync('sh', ['-c', command, process.execPath], { cwd: copy, env: ELSEWHERE, stdio: 'pipe' });

  for (const local of readPackages(ROOT)) {
    const { file } = await packPackage(local, packed);
    const elsewhere = await packPackage({ ...local, path: join(copy, 'generated', local.folder) }, again);
    const [first, second] = [readFileSync(file), readFileSync(elsewhere.file)];
    const content = gunzipSync(second).toString('latin1');
    expect(content.length).toBeGreaterThan(500_000);
    for (const found of [CANARY, base, copy, ROOT, 'ünïcode'])
      expect(content).not.toContain(Buffer.from(found).toString('latin1'));
    // A hash that differs here alone: the packages are older than what builds them. `npm run build` renews them.
    expect(createHash('sha256').update(second).digest('hex')).toBe(createHash('sha256').update(first).digest('hex'));
  }
});
