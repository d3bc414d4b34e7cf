/** The real command, killed while it replaces the outputs of one version of a document by those of another. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from './project-copy.ts';

type Version = 'old' | 'new';
type Tree = ReadonlyMap<string, string>;

const KILLS = 50;
/** Of these, kills at any moment of the command; the others while it writes. */
const ANYWHERE = 10;

const root = mkdtempSync(join(tmpdir(), 'killed-'));
const outputs: Record<Version, Tree> = { old: new Map(), new: new Map() };

beforeAll(() => {
  copyProject(root);
  // The first pages of the real document are enough to write a hundred files; the other version lacks some of them.
  const lines = readFileSync(fileURLToPath(new URL('../../../spec/source/clb-api.md', import.meta.url)), 'utf8').split(
    '\n',
  );
  const headings = lines.flatMap((line, index) => (/^# \w+$/.test(line) && index > 4_000 ? [index] : []));
  const [shorter, longer] = [headings[0], headings[4]];
  writeFileSync(join(root, 'old.md'), lines.slice(0, longer).join('\n'));
  writeFileSync(join(root, 'new.md'), lines.slice(0, shorter).join('\n').replaceAll('This API', 'This operation'));
  for (const version of ['new', 'old'] as const) {
    execFileSync(process.execPath, argsOf(version), { cwd: root });
    outputs[version] = tree();
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const argsOf = (version: Version): string[] => [
  'generator/run.mjs',
  'generate',
  '--quiet',
  '--document',
  `${version}.md`,
];

const start = (version: Version): ChildProcess =>
  spawn(process.execPath, argsOf(version), { cwd: root, stdio: 'ignore' });

/** What a reader finds under spec/ and generated/. */
function tree(): Tree {
  const files = ['spec', 'generated'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  return new Map(files.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The version of which the whole tree is; undefined where it is a mixture. */
const versionOf = (found: Tree): Version | undefined =>
  (['old', 'new'] as const).find((version) => JSON.stringify([...found]) === JSON.stringify([...outputs[version]]));

/** Files that are of neither version. */
const broken = (found: Tree): string[] =>
  [...found]
    .filter(([path, text]) => ![outputs.old.get(path), outputs.new.get(path)].includes(text))
    .map(([path]) => path);

/** Until the command begins to write, which it does in this folder. */
async function writingBegins(child: ChildProcess): Promise<void> {
  const watcher = watch(root);
  const began = new Promise<void>((resolve) => watcher.on('change', (_, name) => name === '.tmp' && resolve()));
  await Promise.race([began, once(child, 'exit')]);
  watcher.close();
}

/** Any command will do, even one that fails for what it was asked for. */
const OTHERS = [
  ['explain', 'Nothing'],
  ['diff', 'none.json', 'none.json'],
  ['build', 'none'],
  ['serve', 'none.json'],
  ['parse', 'none.md', '--out', 'none'],
];

it('leaves whole files; the next command, whichever it is, makes them all old or all new', async () => {
  // How long there is to kill it, on whatever machine this is.
  const began = performance.now();
  const whole = start('new');
  await writingBegins(whole);
  const wrote = performance.now();
  await once(whole, 'exit');
  const ended = performance.now();
  expect(versionOf(tree())).toBe('new');

  let current: Version = 'new';
  const [seen, after] = [
    { old: 0, new: 0, mixed: 0, begun: 0 },
    { old: 0, new: 0 },
  ];
  for (let kill = 0; kill < KILLS; kill++) {
    const next: Version = current === 'new' ? 'old' : 'new';
    const child = start(next);
    if (kill < ANYWHERE) await sleep(Math.random() * (ended - began));
    else {
      await writingBegins(child);
      await sleep(Math.random() * (ended - wrote));
    }
    const exit = child.exitCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGKILL');
    await exit;

    const found = tree();
    expect(broken(found)).toEqual([]);
    if (existsSync(join(root, '.tmp'))) seen.begun++;
    const version = versionOf(found);
    seen[version ?? 'mixed']++;
    // A mixture is one that the next command is told of.
    if (version === undefined) expect(existsSync(join(root, '.tmp/journal.json'))).toBe(true);

    spawnSync(process.execPath, ['generator/run.mjs', ...(OTHERS[kill % OTHERS.length] ?? [])], { cwd: root });
    const finished = versionOf(tree());
    expect(finished).toBeDefined();
    current = finished ?? current;
    after[current]++;
  }
  expect(seen.begun).toBeGreaterThan(0);
  expect(Math.min(after.old, after.new)).toBeGreaterThan(0);
  execFileSync(process.execPath, argsOf('old'), { cwd: root });
  expect(versionOf(tree())).toBe('old');
  expect(existsSync(join(root, '.tmp'))).toBe(false);
});
