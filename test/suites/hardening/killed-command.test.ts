/** The real command, killed while it replaces the outputs of one version of a document by those of another. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from './project-copy.ts';

type Version = 'old' | 'new';

const root = mkdtempSync(join(tmpdir(), 'killed-'));
const KILL = new URL('../../output/kill.mjs', import.meta.url).href;
const outputs: Record<Version, ReadonlyMap<string, string>> = { old: new Map(), new: new Map() };

/** Runs a command of the copy, until it ends or until it has changed something of the outputs for the nth time. */
function command(
  args: readonly string[],
  killAt = '',
): { signal: string | null; status: number | null; stderr: string } {
  const env = { ...process.env, ...(killAt && { NODE_OPTIONS: `--import=${KILL}`, KILL_AT: killAt }) };
  return spawnSync(process.execPath, ['--import', 'tsx', 'generator/cli.ts', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
}

const generate = (version: Version, killAt?: string) =>
  command(['generate', '--quiet', '--document', `${version}.md`], killAt);

/** What a reader finds under spec/ and generated/. */
function tree(): ReadonlyMap<string, string> {
  const files = ['spec', 'generated'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  return new Map(files.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

beforeAll(() => {
  copyProject(root);
  // The first pages of the real document are enough to write a hundred files; the other version lacks some of them.
  const document = fileURLToPath(new URL('../../../spec/source/clb-api.md', import.meta.url));
  const lines = readFileSync(document, 'utf8').split('\n');
  const headings = lines.flatMap((line, index) => (/^# \w+$/.test(line) && index > 4_000 ? [index] : []));
  const [shorter, longer] = [headings[0], headings[4]];
  writeFileSync(join(root, 'old.md'), lines.slice(0, longer).join('\n'));
  writeFileSync(join(root, 'new.md'), lines.slice(0, shorter).join('\n').replaceAll('This API', 'This operation'));
  for (const version of ['new', 'old'] as const) {
    expect(generate(version).status).toBe(0);
    outputs[version] = tree();
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('leaves whole files, build refuses a mixture, and the same command mends it', () => {
  const versions: Version[] = ['new', 'old'];
  for (const [index, killAt] of ['write 60', 'move 1', 'move 3', 'move 5'].entries()) {
    const version = versions[index % 2] ?? 'new';
    expect(generate(version, killAt).signal ?? 'ended').toBe('SIGKILL');
    const found = tree();
    for (const [path, text] of found) expect([outputs.old.get(path), outputs.new.get(path)]).toContain(text);
    const isMixed = killAt.startsWith('move');
    if (isMixed) {
      const { status, stderr } = command(['build']);
      expect(stderr).toMatch(/error: generated\/\S+ isn't what spec\/\S+ .* give.*: run "npm run generate"/);
      expect(status).toBe(1);
    } else expect(found).toEqual(outputs[version === 'new' ? 'old' : 'new']);
    expect(generate(version).status).toBe(0);
    expect(tree()).toEqual(outputs[version]);
    expect(readdirSync(root).filter((name) => name.startsWith('.outputs-'))).toEqual([]);
  }
});
