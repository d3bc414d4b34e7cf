import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The outputs can't be written; nothing was changed, or what was begun is finished by the next run. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/** What is to stand under a root when a run is done. */
export interface Outputs {
  /** Absolute folder that all paths are relative to. */
  root: string;
  /** Path (with `/`) to content. */
  files: ReadonlyMap<string, string>;
  /** Folders that hold nothing but outputs: files in them that aren't listed are removed. */
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
const JOURNAL = 'journal.json';
const LOCK = 'lock';

interface Journal {
  moves: { from: string; to: string }[];
  removals: string[];
}

/** What writing the outputs would change, by path. */
export function plannedChanges(outputs: Outputs): OutputChange[] {
  const changes: OutputChange[] = [];
  for (const [path, content] of outputs.files) {
    const target = inside(outputs.root, path);
    if (!existsSync(target)) changes.push({ path, change: 'added' });
    else if (readFileSync(target, 'utf8') !== content) changes.push({ path, change: 'changed' });
  }
  for (const path of ownedFiles(outputs)) if (!outputs.files.has(path)) changes.push({ path, change: 'removed' });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Replaces the outputs as one: all new files are written aside first, a journal then names what is to be moved, and only
 * then is anything moved. A run that is killed before the journal changes nothing; one that is killed after it is finished
 * by {@link recover}, which every command begins with. Two runs can't do this at once.
 *
 * The moves themselves aren't one step: who reads the folders during them, or after a run was killed among them, and before
 * the next command, finds whole files of both versions, and the journal. No file system exchanges several folders in one
 * step; links that could be turned in one are nothing that git and npm would take for the files.
 *
 * Throws {@link OutputError} where the disk is full or a folder can't be written; then nothing has changed.
 */
export function writeOutputs(outputs: Outputs): OutputChange[] {
  const { root, files } = outputs;
  return locked(root, () => {
    const changes = plannedChanges(outputs);
    if (changes.length === 0) return changes;
    const stage = join(root, STAGE, `${STAGED}${process.pid}-${randomBytes(4).toString('hex')}`);
    const journal: Journal = { moves: [], removals: [] };
    for (const [index, { path, change }] of changes.entries()) {
      if (change === 'removed') journal.removals.push(path);
      else {
        const from = join(stage, String(index));
        writeDurably(from, files.get(path) ?? '');
        journal.moves.push({ from: relative(root, from), to: path });
      }
    }
    for (const folder of new Set(changes.map(({ path }) => dirname(path)))) requireWritable(root, folder);
    const draft = join(stage, JOURNAL);
    writeDurably(draft, JSON.stringify(journal));
    renameSync(draft, join(root, STAGE, JOURNAL));
    finish(root);
    return changes;
  });
}

/** Finishes what a killed run has begun. True where there was anything to finish. */
export function recover(root: string): boolean {
  if (!existsSync(join(root, STAGE, JOURNAL))) return false;
  return locked(root, () => true);
}

/** Makes the folder of an output. What would stop a move into it is found out before anything is moved. */
function requireWritable(root: string, folder: string): void {
  const absolute = folder === '.' ? root : inside(root, folder);
  mkdirSync(absolute, { recursive: true });
  accessSync(absolute, constants.W_OK | constants.X_OK);
  const [real, realRoot] = [realpathSync(absolute), realpathSync(root)];
  if (real !== realRoot && !real.startsWith(realRoot + sep))
    throw new OutputError(`${absolute}: is a link that leads out of ${root}. Put a folder there. Nothing was written.`);
  if (statSync(real).dev !== statSync(join(root, STAGE)).dev)
    throw new OutputError(
      `${absolute}: is on another file system than ${root}, so it can't be replaced at once. Nothing was written.`,
    );
}

/** Carries out what the journal names. Each step may have been done already, by a run that was killed after it. */
function finish(root: string): void {
  const path = join(root, STAGE, JOURNAL);
  if (!existsSync(path)) return;
  const { moves, removals } = JSON.parse(readFileSync(path, 'utf8')) as Journal;
  for (const { from, to } of moves) move(join(root, from), inside(root, to));
  for (const removed of removals) {
    rmSync(inside(root, removed), { force: true });
    removeEmptyFolders(root, dirname(removed));
  }
  unlinkSync(path);
}

/** One step where it can be: the time in which a reader finds files of both versions is as short as this makes it. */
function move(staged: string, target: string): void {
  try {
    renameSync(staged, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (!existsSync(staged)) return; // moved before the run was killed
    mkdirSync(dirname(target), { recursive: true });
    renameSync(staged, target);
  }
}

/** Removes what runs have written aside and never moved. Not while a journal still names it. */
function removeStages(root: string): void {
  const folder = join(root, STAGE);
  if (existsSync(join(folder, JOURNAL))) return;
  for (const name of readdirSync(folder))
    if (name.startsWith(STAGED)) rmSync(join(folder, name), { recursive: true, force: true });
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
    try {
      rmdirSync(inside(root, at));
    } catch {
      return; // not empty, or gone
    }
  }
}

/** The absolute path of an output; a path that leads out of the root is refused. */
function inside(root: string, path: string): string {
  const absolute = resolve(root, path);
  if (!absolute.startsWith(resolve(root) + sep))
    throw new OutputError(`${path}: leads out of ${root}. Nothing was written.`);
  return absolute;
}

function ownedFiles({ root, owned = [], ignored = [] }: Outputs): string[] {
  const files: string[] = [];
  const visit = (folder: string) => {
    const absolute = inside(root, folder);
    if (!existsSync(absolute)) return;
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (ignored.includes(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else files.push(path);
    }
  };
  for (const folder of owned) visit(folder);
  return files;
}

function writeDurably(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    const bytes = Buffer.from(content, 'utf8');
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Runs `work` alone, on outputs that no killed run has left in between. Expected failures become {@link OutputError}s. */
function locked<T>(root: string, work: () => T): T {
  try {
    const release = takeLock(join(root, STAGE, LOCK));
    try {
      finish(root);
      removeStages(root);
      removeLocksAside(join(root, STAGE));
      return work();
    } finally {
      removeStages(root);
      release();
      removeEmptyFolders(root, STAGE);
    }
  } catch (error) {
    throw asOutputError(error, root);
  }
}

const ATTEMPTS = 5;

/** Takes the lock; one that a run has left which is no longer alive is taken over. Gives what releases it. */
function takeLock(path: string): () => void {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    // Another run that ends removes the folder, when it is empty.
    mkdirSync(dirname(path), { recursive: true });
    const aside = asideOf(path);
    try {
      // The lock appears with its owner's process id in it, or not at all: a run may be killed at any moment.
      writeFileSync(aside, String(process.pid));
      linkSync(aside, path);
      return () => rmSync(path, { force: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') removeAbandoned(path);
      else if (code !== 'ENOENT') throw error;
    } finally {
      rmSync(aside, { force: true });
    }
  }
  throw new OutputError(`${path}: other runs keep taking the lock. Wait for them, then try again.`);
}

/** Throws where the lock's owner is alive. Of several runs that find it abandoned, one gets to move it away. */
function removeAbandoned(path: string): void {
  const aside = asideOf(path);
  try {
    const owner = readFileSync(path, 'utf8');
    if (isAlive(Number(owner)))
      throw new OutputError(
        `Another run (process ${owner}) is writing the outputs. Wait for it, then try again. ` +
          `If there is none, remove ${path}.`,
      );
    renameSync(path, aside);
    // Another run may have taken the lock between the two.
    if (readFileSync(aside, 'utf8') === owner) rmSync(aside);
    else renameSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** A name next to the lock's that no other run uses, and that tells whose it is. */
const asideOf = (lock: string): string => `${lock}-${process.pid}-${randomBytes(4).toString('hex')}`;

/** Removes the locks that runs were killed over while they made them or moved them away. */
function removeLocksAside(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = new RegExp(`^${LOCK}-(\\d+)-`).exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const REASONS = new Map(
  Object.entries({
    ENOSPC: 'the disk is full. Free some space',
    EDQUOT: 'the disk quota is used up. Free some space',
    EACCES: 'a folder or file is not writable. Check its permissions',
    EPERM: 'a folder or file is not writable. Check its permissions',
    EROFS: 'the file system is read-only. Work in a folder that can be written',
    ENOTDIR: 'a file stands where a folder is needed. Move it away',
    EEXIST: 'a file stands where a folder is needed. Move it away',
    EISDIR: 'a folder stands where a file is needed. Move it away',
    EBUSY: 'a file is in use by another program. Close it',
    EMFILE: 'too many files are open. Close some programs',
  }),
);

function asOutputError(error: unknown, root: string): Error {
  if (error instanceof OutputError) return error;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const reason = REASONS.get(code);
  if (reason === undefined) return error as Error;
  const state = existsSync(join(root, STAGE, JOURNAL))
    ? 'Some outputs are new, some old; the next run makes all of them new.'
    : 'The old outputs stand.';
  return new OutputError(`${path ?? root}: can't write the outputs: ${reason}, then run again. ${state}`);
}
