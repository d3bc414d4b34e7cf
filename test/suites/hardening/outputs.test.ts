import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OutputError } from '../../../generator/output/output-error.ts';
import { recover, writeOutputs } from '../../../generator/output/outputs.ts';
import { filesOf, type Version } from './output-versions.ts';

const OWNED = ['spec', 'generated/one'];
let root: string;
let writer: string;

beforeAll(async () => {
  writer = join(mkdtempSync(join(tmpdir(), 'writer-')), 'writer.mjs');
  const entry = fileURLToPath(new URL('write-outputs.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
});
afterAll(() => rmSync(dirname(writer), { recursive: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outputs-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (version: Version) => writeOutputs({ root, files: filesOf(version), owned: OWNED });

/** All files under the root, but for those in the folder of what isn't finished. */
function tree(): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.startsWith('.tmp/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const sorted = (version: Version) => new Map([...filesOf(version)].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The version of which the whole tree is; undefined where it is a mixture. */
const versionOf = (found: ReadonlyMap<string, string>): Version | undefined =>
  (['old', 'new'] as const).find((version) => JSON.stringify([...found]) === JSON.stringify([...sorted(version)]));

const start = (args: string[], options: SpawnOptions = {}): ChildProcess =>
  spawn(process.execPath, [writer, root, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });

/** What a process that ends well has written as errors. */
async function errorsOf(child: ChildProcess): Promise<string> {
  let text = '';
  child.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  return text;
}

/** Whether a small disk can be had, to fill it. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('killed', () => {
  it('at 50 random moments, leaves whole files, and the next run makes them all old or all new', async () => {
    write('old');
    // Moments from before a run to after the next one, on whatever machine this is.
    const began = performance.now();
    write('new');
    const duration = performance.now() - began;
    const contents = new Set([...filesOf('old').values(), ...filesOf('new').values()]);
    const seen = { old: 0, new: 0, unfinished: 0 };
    for (let kill = 0; kill < 50; kill++) {
      const child = start(['forever']);
      await once(child.stdout as NodeJS.ReadableStream, 'data');
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2.5 * duration));
      child.kill('SIGKILL');
      await once(child, 'exit');
      for (const content of tree().values()) expect(contents).toContain(content);
      if (recover(root)) seen.unfinished++;
      const version = versionOf(tree());
      expect(version).toBeDefined();
      seen[version ?? 'old']++;
      expect(existsSync(join(root, '.tmp/journal.json'))).toBe(false);
    }
    // The moments were spread: else this would have shown nothing.
    expect(Math.min(seen.old, seen.new)).toBeGreaterThan(0);
    write('old');
    expect(existsSync(join(root, '.tmp'))).toBe(false);
  });
});

describe('two runs at once', () => {
  it('one of them writes, the other says so, and nothing is mixed', async () => {
    const texts = await Promise.all([1, 2, 3].map(() => errorsOf(start(['20']))));
    const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line !== '');
    expect(lines.filter((line) => !/^OutputError: (?:Another run|.*other runs keep)/.test(line))).toEqual([]);
    expect(versionOf(tree())).toBeDefined();
    expect(existsSync(join(root, '.tmp'))).toBe(false);
  });

  it('a lock of a process that has ended is taken over, one of a live one is not', () => {
    mkdirSync(join(root, '.tmp'));
    writeFileSync(join(root, '.tmp/lock'), '999999999');
    expect(write('old')).not.toEqual([]);
    mkdirSync(join(root, '.tmp'));
    writeFileSync(join(root, '.tmp/lock'), String(process.ppid));
    expect(() => write('new')).toThrow(/Another run \(process \d+\) is writing/);
    expect(versionOf(tree())).toBe('old');
  });

  it('what a run was killed over while it took the lock is removed, what a live one uses is not', () => {
    mkdirSync(join(root, '.tmp'));
    writeFileSync(join(root, '.tmp/lock'), '');
    writeFileSync(join(root, '.tmp/lock-999999999-0a'), '999999999');
    expect(write('old')).not.toEqual([]);
    expect(existsSync(join(root, '.tmp'))).toBe(false);
    mkdirSync(join(root, '.tmp'));
    writeFileSync(join(root, `.tmp/lock-${process.ppid}-0a`), String(process.ppid));
    expect(write('new')).not.toEqual([]);
    expect(readdirSync(join(root, '.tmp'))).toEqual([`lock-${process.ppid}-0a`]);
  });
});

describe('what can not be written', () => {
  const refused = (work: () => unknown, message: RegExp) => {
    write('old');
    expect(work).toThrow(OutputError);
    expect(work).toThrow(message);
    expect(versionOf(tree())).toBe('old');
  };

  it('a path that leads out of the root', () => {
    for (const path of ['../x', '/etc/x', 'a/../../x', '.'])
      refused(() => writeOutputs({ root, files: new Map([[path, 'x']]) }), /leads out of/);
  });

  it('a folder that is a link to elsewhere', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    write('old');
    symlinkSync(elsewhere, join(root, 'linked'));
    expect(() => writeOutputs({ root, files: new Map([['linked/x', 'x']]) })).toThrow(
      /linked: is or is in a link. Put a folder there/,
    );
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  it('a link in an owned folder is removed, not what it leads to', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    writeFileSync(join(elsewhere, 'precious'), 'x');
    write('old');
    symlinkSync(elsewhere, join(root, 'spec/link'));
    write('old');
    expect(readdirSync(elsewhere)).toEqual(['precious']);
    expect(versionOf(tree())).toBe('old');
    rmSync(elsewhere, { recursive: true });
  });

  it('a folder where a file belongs, a file where a folder belongs', () => {
    mkdirSync(join(root, 'spec/a.json/x'), { recursive: true });
    expect(() => write('old')).toThrow(
      /a folder stands where a file is needed. Move it away, then run again. The old outputs stand/,
    );
    rmSync(join(root, 'spec'), { recursive: true });
    writeFileSync(join(root, 'generated'), 'x');
    expect(() => write('old')).toThrow(/a file stands where a folder is needed/);
    expect(readFileSync(join(root, 'generated'), 'utf8')).toBe('x');
  });

  it('a folder without permission', async () => {
    write('old');
    // A superuser may write everywhere, so this is tried as nobody.
    const isSuperuser = process.getuid?.() === 0;
    chmodSync(dirname(writer), 0o755);
    chmodSync(root, 0o777);
    for (const folder of ['spec', 'generated', 'generated/one']) chmodSync(join(root, folder), 0o555);
    const text = await errorsOf(start(['1'], isSuperuser ? { uid: 65_534, gid: 65_534 } : {}));
    for (const folder of ['spec', 'generated', 'generated/one']) chmodSync(join(root, folder), 0o755);
    expect(text).toMatch(/^OutputError: .*: a folder or file is not writable.*The old outputs stand\.$/m);
    expect(versionOf(tree())).toBe('old');
  });

  it.skipIf(!canMount())('a full disk', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=350k', 'tmpfs', root]);
    try {
      // Both versions at once take more than there is.
      write('old');
      expect(() => write('new')).toThrow(/the disk is full. Free some space, then run again. The old outputs stand/);
      expect(versionOf(tree())).toBe('old');
      expect(existsSync(join(root, '.tmp'))).toBe(false);
    } finally {
      execFileSync('umount', [root]);
    }
  });
});
