import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackages } from '../../generator/publish/build-packages.ts';

const ROOT = fileURLToPath(new URL('../../generated', import.meta.url));

/** Before any test: builds the packages that aren't built, or whose sources are newer. */
export default async function setup(): Promise<void> {
  const stale = readdirSync(ROOT).filter(
    (name) => existsSync(join(ROOT, name, 'tsconfig.json')) && isStale(join(ROOT, name)),
  );
  if (stale.length > 0) await buildPackages(ROOT, stale);
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
