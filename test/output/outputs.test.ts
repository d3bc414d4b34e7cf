import { execFileSync, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OutputError } from '../../generator/output/output-error.ts';
import { plannedChanges, writeOutputs } from '../../generator/output/outputs.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const KILL = pathToFileURL(join(PROJECT, 'test/output/kill.mjs')).href;

type Version = 'old' | 'new';

/** Files that are changed, added and removed from one version to the other, in folders and beside them. */
function filesOf(version: Version): Record<string, string> {
  return {
    'spec/a.json': `{"is":"${version}"}`,
    'generated/one/package.json': version,
    'generated/one/src/same.ts': 'same',
    'generated/one/src/deep/changed.ts': `${version}\n`.repeat(10_000),
    [`generated/one/src/${version}/only.ts`]: version,
    [`generated/one/${version}.md`]: version,
    'generated/one/texts/unchanged.md': 'unchanged',
  };
}

const outputsOf = (root: string, version: Version) => ({
  root,
  files: new Map(Object.entries(filesOf(version))),
  owned: ['generated/one'],
  ignored: ['dist'],
});

let root: string;
let writer: string;

/** A program that writes versions one after the other: `node writer.mjs ROOT new old new`. */
beforeAll(async () => {
  writer = join(mkdtempSync(join(tmpdir(), 'writer-')), 'writer.mjs');
  const contents = `
    import { writeOutputs } from './generator/output/outputs.ts';
    const filesOf = ${filesOf.toString()};
    const outputsOf = ${outputsOf.toString()};
    const [root, ...versions] = process.argv.slice(2);
    for (const version of versions)
      try { writeOutputs(outputsOf(root, version)); } catch (error) { console.error(String(error)); }`;
  const stdin = { contents, resolveDir: PROJECT, loader: 'ts' } as const;
  await build({ stdin, outfile: writer, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  chmodSync(dirname(writer), 0o755);
});
afterAll(() => rmSync(dirname(writer), { recursive: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outputs-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (version: Version) => writeOutputs(outputsOf(root, version));

/** All files under the root, but for those that are written aside. */
function tree(): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return Object.fromEntries(
    paths.filter((path) => !path.startsWith('.outputs-')).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

describe('writing', () => {
  it('replaces what differs, removes what has gone, and leaves the rest alone', () => {
    write('old');
    mkdirSync(join(root, 'generated/one/dist'));
    writeFileSync(join(root, 'generated/one/dist/built.js'), 'built');
    const { ino } = statSync(join(root, 'generated/one/texts/unchanged.md'));
    expect(write('new').map(({ path, change }) => `${change} ${path}`)).toEqual([
      'added generated/one/new.md',
      'removed generated/one/old.md',
      'changed generated/one/package.json',
      'changed generated/one/src/deep/changed.ts',
      'added generated/one/src/new/only.ts',
      'removed generated/one/src/old/only.ts',
      'changed spec/a.json',
    ]);
    expect(tree()).toEqual({ ...filesOf('new'), 'generated/one/dist/built.js': 'built' });
    expect(statSync(join(root, 'generated/one/texts/unchanged.md')).ino).toBe(ino);
    expect(readdirSync(root).toSorted()).toEqual(['generated', 'spec']);
    expect(write('new')).toEqual([]);
  });
});

describe.each(['as a whole', 'one by one'])('killed while it moves folders %s', (how) => {
  const env = { ...process.env, NO_FOLDER_MOVES: how === 'one by one' ? '1' : '' };

  it('leaves whole files, and the next run of the same command mends the rest', { timeout: 60_000 }, () => {
    const contents = [...Object.values(filesOf('old')), ...Object.values(filesOf('new'))];
    let mixed = 0;
    const moves = Array.from({ length: 20 }, (_, index) => `move ${index + 1}`);
    for (const step of ['write 1', 'write 4', ...moves]) {
      write('old');
      const args = ['--import', KILL, writer, root, 'new'];
      const { signal, stderr } = spawnSync(process.execPath, args, { env: { ...env, KILL_AT: step } });
      expect(String(stderr)).toBe('');
      for (const content of Object.values(tree())) expect(contents).toContain(content);
      if (signal === null) break; // it had fewer steps
      if (plannedChanges(outputsOf(root, 'new')).length > 0 && plannedChanges(outputsOf(root, 'old')).length > 0)
        mixed++;
      write('new');
      expect(tree()).toEqual(filesOf('new'));
      expect(readdirSync(root).toSorted()).toEqual(['generated', 'spec']);
    }
    expect(tree()).toEqual(filesOf('new'));
    expect(mixed).toBeGreaterThan(3);
  });
});

/** What processes that end well have written as errors, line by line. */
async function errorsOf(versions: Version[], options: SpawnOptions = {}): Promise<string[]> {
  const child = spawn(process.execPath, [writer, root, ...versions], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  return text.split('\n').filter((line) => line !== '');
}

it('of several runs at once, those whose outputs are not there say so', { timeout: 60_000 }, async () => {
  const versions = Array.from({ length: 20 }, (_, run): Version => (run % 2 === 0 ? 'new' : 'old'));
  const lines = (await Promise.all([versions, versions, versions].map((each) => errorsOf(each)))).flat();
  expect(lines.filter((line) => !/^OutputError: .*[Ww]ait for it, then run again/.test(line))).toEqual([]);
  const contents = [...Object.values(filesOf('old')), ...Object.values(filesOf('new'))];
  for (const content of Object.values(tree())) expect(contents).toContain(content);
  write('new');
  expect(tree()).toEqual(filesOf('new'));
});

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

describe('what can not be written changes nothing:', () => {
  const refused = (work: () => unknown, message: RegExp) => {
    expect(work).toThrow(OutputError);
    expect(work).toThrow(message);
  };

  it('a path that leads out of the root', () => {
    for (const path of ['../x', '/etc/x', 'a/../../x', '.'])
      refused(() => writeOutputs({ root, files: new Map([[path, 'x']]) }), /leads out of/);
  });

  it('a link in an owned folder is removed, not what it leads to', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    writeFileSync(join(elsewhere, 'precious'), 'x');
    write('old');
    execFileSync('ln', ['-s', elsewhere, join(root, 'generated/one/src/link')]);
    write('old');
    expect(readdirSync(elsewhere)).toEqual(['precious']);
    expect(tree()).toEqual(filesOf('old'));
    rmSync(elsewhere, { recursive: true });
  });

  it('a folder where a file belongs, a file where a folder belongs', () => {
    mkdirSync(join(root, 'spec/a.json'), { recursive: true });
    refused(() => write('old'), /there is a folder where a file is needed.*The old outputs are unchanged/);
    rmSync(join(root, 'spec'), { recursive: true });
    writeFileSync(join(root, 'generated'), 'x');
    refused(() => write('old'), /there is a file where a folder is needed.*The old outputs are unchanged/);
    expect(tree()).toEqual({ generated: 'x' });
  });

  it('a folder without permission', { timeout: 20_000 }, async () => {
    write('old');
    // A superuser may write everywhere, so this is tried as nobody.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const folders = ['generated/one/src/deep', 'generated/one/src', 'generated/one', 'generated', 'spec'];
    chmodSync(root, 0o777);
    for (const folder of folders) chmodSync(join(root, folder), 0o777);
    for (const folder of folders) {
      chmodSync(join(root, folder), 0o555);
      expect(await errorsOf(['new'], user)).toEqual([
        expect.stringMatching(/^OutputError: .*a folder or file is not writable.*The old outputs are unchanged/),
      ]);
      expect(tree()).toEqual(filesOf('old'));
      chmodSync(join(root, folder), 0o777);
    }
  });

  it.skipIf(!canMount())('a full disk', () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120k', 'tmpfs', root]);
    try {
      // Both versions at once take more than there is.
      write('old');
      refused(() => write('new'), /the disk is full. Free some space, then run again. The old outputs are unchanged/);
      expect(tree()).toEqual(filesOf('old'));
      expect(readdirSync(root).toSorted()).toEqual(['generated', 'spec']);
    } finally {
      execFileSync('umount', [root]);
    }
  });
});
