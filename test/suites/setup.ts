import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildPackage } from '../../generator/publish/build-packages.ts';

const SUITES = fileURLToPath(new URL('.', import.meta.url));
const GENERATED = fileURLToPath(new URL('../../generated', import.meta.url));

/** Before a suite: installs what only it needs, and builds the packages that aren't built, or whose sources are newer. */
export default async function setup({ name }: TestProject): Promise<void> {
  const folder = join(SUITES, name);
  if (existsSync(join(folder, 'package.json')) && !isInstalled(folder)) {
    process.stdout.write(`Installing what only ${name} needs ...\n`);
    execFileSync('npm', ['ci', '--silent'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const stale = readdirSync(GENERATED).filter(
    (name) => existsSync(join(GENERATED, name, 'tsconfig.json')) && isStale(join(GENERATED, name)),
  );
  for (const folder of stale) await buildPackage(join(GENERATED, folder));
}

function isInstalled(folder: string): boolean {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}

function isStale(folder: string): boolean {
  const built = join(folder, 'dist', 'index.js');
  return !existsSync(built) || newest(join(folder, 'src')) > statSync(built).mtimeMs;
}

function newest(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}
