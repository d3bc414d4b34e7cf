import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyProject } from './project-copy.ts';

/** Another version of Node, where there is one to compare with. */
const OTHER_NODE = process.env['OTHER_NODE'] ?? process.execPath;

const base = mkdtempSync(join(tmpdir(), 'reproducible-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** The hash of each file that `npm run generate` writes in a copy of the project. */
function generateIn(folder: string, umask: string, node: string, env: Record<string, string>): Record<string, string> {
  const root = join(base, folder);
  copyProject(root);
  execFileSync('sh', ['-c', `umask ${umask}; exec "$0" --import tsx generator/cli.ts generate --quiet`, node], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const files = ['spec', 'generated'].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(files.sort().map((path) => [path.slice(root.length + 1), hash(path)]));
}

it('the same bytes come out in another folder, time zone, locale and umask', () => {
  const here = generateIn('a', '022', process.execPath, { TZ: 'UTC', LC_ALL: 'C' });
  const there = generateIn('another folder, ünïcode', '077', OTHER_NODE, {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    LANGUAGE: 'tr',
    HOME: base,
  });
  expect(Object.keys(here).length).toBeGreaterThan(200);
  expect(there).toEqual(here);
});
