import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { asOutputError, inside, OutputError } from './output-error.ts';
import { takeLock } from './output-lock.ts';
import {
  type FolderReplacement,
  finish,
  isUnfinished,
  type Replacement,
  removeEmptyFolders,
  replace,
} from './replacement.ts';
import { writeDurably } from './write-durably.ts';

/** What is to stand under a root when a run is done. */
export interface Outputs {
  /** Absolute folder that all paths are relative to. */
  root: string;
  /** Path (with `/`) to content. */
  files: ReadonlyMap<string, string>;
  /** Folders that hold nothing but outputs: files in them that aren't listed are removed. None is within another. */
  owned?: readonly string[];
  /** Names of folders and files within the owned ones that are left alone, such as `node_modules`. */
  ignored?: readonly string[];
}

export interface OutputChange {
  path: string;
  change: 'added' | 'changed' | 'removed';
}

const STAGE = '.tmp';
const STAGED = 'stage-';
/** Within what a run has staged: what is to come, and what has gone. */
const [NEW, OLD] = ['new', 'old'];

/** What writing the outputs would change, by path. */
export function plannedChanges(outputs: Outputs): OutputChange[] {
  const changes: OutputChange[] = [];
  for (const [path, content] of outputs.files) {
    const target = inside(outputs.root, path);
    if (!existsSync(target)) changes.push({ path, change: 'added' });
    else if (readFileSync(target, 'utf8') !== content) changes.push({ path, change: 'changed' });
  }
  for (const folder of outputs.owned ?? [])
    for (const path of filesOf(outputs, folder))
      if (!outputs.files.has(path)) changes.push({ path, change: 'removed' });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Replaces the outputs as one: all that is new is written aside first, a journal then names what is to be moved, and only
 * then is anything moved: an owned folder as a whole, other files one by one. A run that is killed before the journal changes
 * nothing; one that is killed after it is finished by {@link recover}, which every command begins with. Two runs can't do this
 * at once.
 *
 * The moves aren't one step, but follow each other at once: a dozen in under a millisecond for the packages of two APIs. Who
 * reads the folders among them, or after a run was killed just then and before the next command, finds whole files of both
 * versions or misses a folder, and finds the journal. No file system exchanges several folders in one step; links that could be
 * turned in one are nothing that git and npm would take for the files.
 *
 * Throws {@link OutputError} where the disk is full or a folder can't be written; then nothing has changed.
 */
export function writeOutputs(outputs: Outputs): OutputChange[] {
  const { root } = outputs;
  return locked(root, () => {
    const changes = plannedChanges(outputs);
    if (changes.length === 0) return changes;
    const stage = join(root, STAGE, `${STAGED}${process.pid}-${randomBytes(4).toString('hex')}`);
    const replacement = stageOutputs(outputs, changes, stage);
    for (const folder of new Set(changes.map(({ path }) => dirname(path)))) requireWritable(root, folder);
    replace(root, stage, replacement);
    return changes;
  });
}

/** Finishes what a killed run has begun. True where there was anything to finish. */
export function recover(root: string): boolean {
  if (!isUnfinished(join(root, STAGE))) return false;
  return locked(root, () => true);
}

/** Writes aside what is new, next to what stays of the folders that it is in, and says what is to replace what. */
function stageOutputs(outputs: Outputs, changes: readonly OutputChange[], stage: string): Replacement {
  const { root, files, owned = [] } = outputs;
  for (const { path, change } of changes)
    if (change !== 'removed') writeDurably(join(stage, NEW, path), files.get(path) ?? '');

  const singly = changes.filter(({ path }) => !owned.some((folder) => isIn(folder, path)));
  for (const { path, change } of singly) {
    // Most of the time that a move over a file takes goes into freeing what that held, unless another link still holds it.
    if (change === 'changed') linkOrCopy(inside(root, path), join(stage, OLD, path));
  }
  return {
    folders: owned
      .filter((folder) => changes.some(({ path }) => isIn(folder, path)))
      .map((folder) => stageFolder(outputs, folder, changes, stage)),
    files: singly.map(({ path }) => ({ staged: relative(root, join(stage, NEW, path)), target: path })),
  };
}

/** Completes a folder whose new files have been written aside. */
function stageFolder(
  outputs: Outputs,
  folder: string,
  changes: readonly OutputChange[],
  stage: string,
): FolderReplacement {
  const { root, files } = outputs;
  const [staged, aside] = [join(stage, NEW, folder), join(stage, OLD, folder)];
  mkdirSync(staged, { recursive: true });
  mkdirSync(dirname(aside), { recursive: true });
  const isChanged = new Set(changes.map(({ path }) => path));
  const ignored = ignoredIn(outputs, folder);
  const unchanged = [...files.keys()].filter((path) => isIn(folder, path) && !isChanged.has(path));
  for (const path of [...unchanged, ...ignored.files]) linkOrCopy(inside(root, path), join(stage, NEW, path));
  const removed = changes.filter(({ path, change }) => isIn(folder, path) && change === 'removed');
  const within = (path: string) => path.slice(folder.length + 1);
  return {
    staged: relative(root, staged),
    target: folder,
    aside: relative(root, aside),
    kept: ignored.folders.map(within),
    removed: removed.map(({ path }) => within(path)),
  };
}

const isIn = (folder: string, path: string): boolean => path.startsWith(`${folder}/`);

/** The same file in a second place. Not every file system has links. */
function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** What would stop a move to where an output belongs is found out before anything is moved. */
function requireWritable(root: string, folder: string): void {
  let absolute = folder === '.' ? root : inside(root, folder);
  while (!existsSync(absolute)) absolute = dirname(absolute);
  mkdirSync(absolute, { recursive: true }); // fails where it is a file
  accessSync(absolute, constants.W_OK | constants.X_OK);
  const inRoot = relative(root, absolute);
  if (realpathSync(absolute) !== join(realpathSync(root), inRoot))
    throw new OutputError(`${absolute}: is or is in a link. Put a folder there. Nothing was written.`);
  if (statSync(absolute).dev !== statSync(join(root, STAGE)).dev)
    throw new OutputError(
      `${absolute}: is on another file system than ${root}, so it can't be replaced at once. Nothing was written.`,
    );
}

/** Removes what runs have written aside and never moved. Not while a journal still names it. */
function removeStages(root: string): void {
  const folder = join(root, STAGE);
  if (isUnfinished(folder)) return;
  for (const name of readdirSync(folder))
    if (name.startsWith(STAGED)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** The files in an owned folder, but for what is to be left alone there. */
function filesOf(outputs: Outputs, owned: string): string[] {
  const files: string[] = [];
  visit(outputs, owned, (path, { isFolder, isIgnored }) => {
    if (!isFolder && !isIgnored) files.push(path);
  });
  return files;
}

/** What is to be left alone in an owned folder. */
function ignoredIn(outputs: Outputs, owned: string): { files: string[]; folders: string[] } {
  const found = { files: [] as string[], folders: [] as string[] };
  visit(outputs, owned, (path, { isFolder, isIgnored }) => {
    if (isIgnored) (isFolder ? found.folders : found.files).push(path);
  });
  return found;
}

/** Calls back for all that is in a folder, but not for what is in folders that are left alone. */
function visit(
  outputs: Outputs,
  folder: string,
  found: (path: string, entry: { isFolder: boolean; isIgnored: boolean }) => void,
): void {
  const absolute = inside(outputs.root, folder);
  if (!existsSync(absolute)) return;
  for (const entry of readdirSync(absolute, { withFileTypes: true })) {
    const [path, isFolder] = [`${folder}/${entry.name}`, entry.isDirectory()];
    const isIgnored = outputs.ignored?.includes(entry.name) ?? false;
    found(path, { isFolder, isIgnored });
    if (isFolder && !isIgnored) visit(outputs, path, found);
  }
}

/** Runs `work` alone, on outputs that no killed run has left in between. Expected failures become {@link OutputError}s. */
function locked<T>(root: string, work: () => T): T {
  const folder = join(root, STAGE);
  try {
    const release = takeLock(folder);
    try {
      finish(root, folder);
      removeStages(root);
      return work();
    } finally {
      removeStages(root);
      release();
      removeEmptyFolders(root, STAGE);
    }
  } catch (error) {
    throw asOutputError(error, root, () =>
      isUnfinished(folder)
        ? 'Some outputs are new, some old; the next run makes all of them new.'
        : 'The old outputs stand.',
    );
  }
}
