/** Outputs whose replacement ends at each of its moves in turn, as if killed there, and is finished afterwards. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plannedChanges, recover, writeOutputs } from '../../../generator/output/outputs.ts';

class Killed extends Error {}

/** The moves of files and folders: how many were made, after how many no more are, and whether folders can be moved. */
const moves = { made: 0, most: Number.POSITIVE_INFINITY, ofFolders: true };

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    renameSync: (from: string, to: string) => {
      // The error is no file system's, so nothing is done about it: what comes after the move doesn't happen.
      if (moves.made >= moves.most) throw new Killed();
      if (!moves.ofFolders && !from.includes('.tmp') && fs.statSync(from).isDirectory())
        throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
      moves.made++;
      fs.renameSync(from, to);
    },
  };
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replacement-'));
  Object.assign(moves, { made: 0, most: Number.POSITIVE_INFINITY, ofFolders: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const VERSIONS = {
  old: {
    'spec/a.json': '1',
    'made/one/x.ts': '1',
    'made/one/same.ts': '0',
    'made/one/only/old.ts': '1',
    'made/two/y.ts': '1',
  },
  new: {
    'spec/a.json': '2',
    'made/one/x.ts': '2',
    'made/one/same.ts': '0',
    'made/one/on/new.ts': '2',
    'made/two/y.ts': '2',
    'top.md': '2',
  },
};
type Version = keyof typeof VERSIONS;

/** What stands in the folders without being an output: installed packages, what a build made, a report that is kept. */
const OTHERS = {
  'made/one/node_modules/a/b.js': 'b',
  'made/one/src/dist/c.js': 'c',
  'made/one/api.md': 'd',
  'spec/own.json': 'e',
};

const outputs = (version: Version) => ({
  root,
  files: new Map(Object.entries(VERSIONS[version])),
  owned: ['made/one', 'made/two'],
  ignored: ['node_modules', 'dist', 'api.md'],
});

function tree(): Record<string, string> {
  const found = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(root, '.tmp')));
  return Object.fromEntries(found.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
}

function begin(): void {
  writeOutputs(outputs('old'));
  for (const [path, text] of Object.entries(OTHERS)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  moves.made = 0;
}

describe.each([
  { ofFolders: true, how: 'folders are moved as a whole' },
  // What a container's lower layers answer, and Windows where a file is open.
  { ofFolders: false, how: 'folders can not be moved, so their files are' },
])('$how', ({ ofFolders }) => {
  it('leaves what is new, and what is not an output', () => {
    begin();
    const same = statSync(join(root, 'made/one/same.ts')).ino;
    moves.ofFolders = ofFolders;
    expect(writeOutputs(outputs('new')).map(({ path, change }) => `${change} ${path}`)).toEqual([
      'added made/one/on/new.ts',
      'removed made/one/only/old.ts',
      'changed made/one/x.ts',
      'changed made/two/y.ts',
      'changed spec/a.json',
      'added top.md',
    ]);
    expect(tree()).toEqual({ ...VERSIONS.new, ...OTHERS });
    expect(statSync(join(root, 'made/one/same.ts')).ino).toBe(same);
    expect(existsSync(join(root, 'made/one/only'))).toBe(false);
    expect(existsSync(join(root, '.tmp'))).toBe(false);
    expect(plannedChanges(outputs('new'))).toEqual([]);
  });

  it('ended after any of its moves, it is finished by what comes next, and that may end as early', () => {
    begin();
    writeOutputs(outputs('new'));
    const all = moves.made;
    rmSync(root, { recursive: true });
    let unfinished = 0;
    for (let most = 0; most < all + 5; most++) {
      mkdirSync(root, { recursive: true });
      Object.assign(moves, { most: Number.POSITIVE_INFINITY, ofFolders: true });
      begin();
      Object.assign(moves, { most, ofFolders });
      const [before, after] = [
        { ...VERSIONS.old, ...OTHERS },
        { ...VERSIONS.new, ...OTHERS },
      ];
      try {
        writeOutputs(outputs('new'));
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
        // Before the journal stands, nothing is moved.
        if (most === 0) expect(tree()).toEqual(before);
      }
      for (let further = 0; existsSync(join(root, '.tmp/journal.json')); further++) {
        unfinished++;
        Object.assign(moves, { made: 0, most: further });
        try {
          expect(recover(root)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Killed);
        }
      }
      expect(tree()).toEqual(most === 0 ? before : after);
      expect(recover(root)).toBe(false);
      rmSync(root, { recursive: true });
    }
    expect(unfinished).toBeGreaterThan(all);
  });
});

it('names what stands in the way of a folder, and goes on once it is gone', () => {
  begin();
  // The journal's move and the first old folder's: then the new one would come.
  moves.most = 2;
  expect(() => writeOutputs(outputs('new'))).toThrow(Killed);
  moves.most = Number.POSITIVE_INFINITY;
  mkdirSync(join(root, 'made/one/in-the-way'), { recursive: true });
  expect(() => recover(root)).toThrow(
    /another folder has been put there meanwhile.*the next run makes all of them new/,
  );
  rmSync(join(root, 'made/one'), { recursive: true });
  expect(recover(root)).toBe(true);
  expect(tree()).toEqual({ ...VERSIONS.new, ...OTHERS });
});

it('leaves what another command has built meanwhile', () => {
  begin();
  // The journal's move, two of each folder, two of files outside of them: then what was built would be carried over.
  moves.most = 7;
  expect(() => writeOutputs(outputs('new'))).toThrow(Killed);
  moves.most = Number.POSITIVE_INFINITY;
  mkdirSync(join(root, 'made/one/src/dist'), { recursive: true });
  writeFileSync(join(root, 'made/one/src/dist/c.js'), 'newer');
  expect(recover(root)).toBe(true);
  expect(tree()).toEqual({ ...VERSIONS.new, ...OTHERS, 'made/one/src/dist/c.js': 'newer' });
  expect(existsSync(join(root, '.tmp'))).toBe(false);
});
