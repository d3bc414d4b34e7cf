import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
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
 * by {@link recover}, which every run begins with. Two runs can't do this at once.
 *
 * Throws {@link OutputError} where the disk is full or a folder can't be written; then nothing has changed.
 */
export function writeOutputs(outputs: Outputs): OutputChange[] {
  return locked(outputs.root, () => {
    finish(outputs.root);
    const changes = plannedChanges(outputs);
    if (changes.length === 0) return changes;
    const stage = join(outputs.root, STAGE, `stage-${process.pid}-${randomBytes(4).toString('hex')}`);
    try {
      const journal: Journal = { moves: [], removals: [] };
      for (const [index, { path, change }] of changes.entries()) {
        if (change === 'removed') {
          journal.removals.push(path);
          continue;
        }
        const from = join(stage, String(index));
        writeDurably(from, outputs.files.get(path) ?? '');
        // A folder that can't be made or written is found out before anything is moved.
        mkdirSync(dirname(inside(outputs.root, path)), { recursive: true });
        journal.moves.push({ from: relative(outputs.root, from), to: path });
      }
      const draft = join(stage, JOURNAL);
      writeDurably(draft, JSON.stringify(journal));
      renameSync(draft, join(outputs.root, STAGE, JOURNAL));
      finish(outputs.root);
    } catch (error) {
      throw asOutputError(error, outputs.root);
    } finally {
      rmSync(stage, { recursive: true, force: true });
    }
    return changes;
  });
}

/** Finishes what a killed run has begun. True where there was anything to finish. */
export function recover(root: string): boolean {
  if (!existsSync(join(root, STAGE, JOURNAL))) return false;
  return locked(root, () => finish(root));
}

function finish(root: string): boolean {
  const path = join(root, STAGE, JOURNAL);
  if (!existsSync(path)) return false;
  const { moves, removals } = JSON.parse(readFileSync(path, 'utf8')) as Journal;
  for (const { from, to } of moves) {
    const staged = join(root, from);
    if (!existsSync(staged)) continue; // moved before the run was killed
    mkdirSync(dirname(inside(root, to)), { recursive: true });
    renameSync(staged, inside(root, to));
  }
  for (const removed of removals) {
    rmSync(inside(root, removed), { force: true });
    removeEmptyFolders(root, dirname(removed));
  }
  unlinkSync(path);
  return true;
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

function locked<T>(root: string, work: () => T): T {
  const folder = join(root, STAGE);
  const path = join(folder, LOCK);
  let file: number;
  try {
    mkdirSync(folder, { recursive: true });
    file = openLock(path);
  } catch (error) {
    throw asOutputError(error, root);
  }
  try {
    return work();
  } finally {
    closeSync(file);
    rmSync(path, { force: true });
    removeEmptyFolders(root, STAGE);
  }
}

/** Takes the lock; one that a run has left which is no longer alive is taken over. */
function openLock(path: string): number {
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(path, 'utf8'));
      if (attempt > 3 || isAlive(owner))
        throw new OutputError(`Another run (process ${owner}) is writing the outputs. Wait for it, then try again.`);
      rmSync(path, { force: true });
    }
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

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full. Free some space',
  EDQUOT: 'the disk quota is used up. Free some space',
  EACCES: 'a folder or file is not writable. Check its permissions',
  EPERM: 'a folder or file is not writable. Check its permissions',
  EROFS: 'the file system is read-only. Work in a folder that can be written',
  ENOTDIR: 'a file stands where a folder is needed. Move it away',
  EISDIR: 'a folder stands where a file is needed. Move it away',
};

function asOutputError(error: unknown, root: string): Error {
  if (error instanceof OutputError) return error;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  if (reason === undefined) return error as Error;
  return new OutputError(`${path ?? root}: can't write the outputs: ${reason}, then run again. The old outputs stand.`);
}
