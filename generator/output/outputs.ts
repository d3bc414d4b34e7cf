import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { asOutputError, inside, OutputError } from './output-error.ts';

/** What is to be under a root when a run is done. */
export interface Outputs {
  /** Absolute folder that all paths are relative to. */
  root: string;
  /** Path (with `/`) to content. */
  files: ReadonlyMap<string, string>;
  /** Folders that hold nothing but outputs: what else is in them is removed. None is within another. */
  owned?: readonly string[];
  /** Names of what is left alone in the owned folders, such as `node_modules`. */
  ignored?: readonly string[];
}

export interface OutputChange {
  path: string;
  change: 'added' | 'changed' | 'removed';
}

/** Where a run writes the outputs first: in a folder with its process id. */
const STAGE = '.outputs-';

/** What writing the outputs would change, by path. */
export function plannedChanges(outputs: Outputs): OutputChange[] {
  const { root, files, owned = [] } = outputs;
  const changes: OutputChange[] = [];
  for (const [path, content] of files) {
    const target = inside(root, path);
    if (!existsSync(target)) changes.push({ path, change: 'added' });
    else if (readFileSync(target, 'utf8') !== content) changes.push({ path, change: 'changed' });
  }
  for (const path of owned.flatMap((folder) => filesOf(outputs, folder)))
    if (!files.has(path)) changes.push({ path, change: 'removed' });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Writes the outputs aside, checks that they can take their places, then moves them there: what is in an owned folder as a whole, other files
 * one by one. A run that is killed leaves whole files; if it is killed while it moves them, some are new and some old, until the same command
 * is run again. Nothing is locked: of two runs at once, the one whose outputs aren't there at its end says so.
 *
 * Throws {@link OutputError} where the disk is full or a folder can't be written; then nothing has changed.
 */
export function writeOutputs(outputs: Outputs): OutputChange[] {
  const { root, files, owned = [] } = outputs;
  const stage = join(root, `${STAGE}${process.pid}`);
  let state = 'The old outputs are unchanged.';
  try {
    removeStages(root);
    const changes = plannedChanges(outputs);
    if (changes.length === 0) return changes;
    mkdirSync(root, { recursive: true });
    mkdirSync(stage); // says why where it can't be made, which making several at once doesn't
    const units = new Set(changes.map(({ path }) => unitOf(path, owned)));
    for (const [path, content] of files) if (units.has(unitOf(path, owned))) write(join(stage, 'new', path), content);
    for (const unit of units) requireWritable(inside(root, unit));
    state = 'Some outputs are new and some old until then.';
    for (const unit of units) replace(join(stage, 'new', unit), inside(root, unit), join(stage, 'old', unit));
    if (plannedChanges(outputs).length > 0)
      throw new OutputError(
        `${root}: another run has written other outputs at the same time. Wait for it, then run again.`,
      );
    return changes;
  } catch (error) {
    throw asOutputError(error, root, state);
  } finally {
    removeStages(root);
  }
}

/** What is replaced at once: a file or folder directly in an owned folder, any other file by itself. */
function unitOf(path: string, owned: readonly string[]): string {
  const folder = owned.find((each) => path.startsWith(`${each}/`));
  if (folder === undefined) return path;
  const [child] = path.slice(folder.length + 1).split('/');
  return `${folder}/${child}`;
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { flush: true });
}

/** Throws where `path`, or what is in it, can't be replaced. */
function requireWritable(path: string): void {
  let parent = dirname(path);
  while (!existsSync(parent)) parent = dirname(parent);
  mkdirSync(parent, { recursive: true }); // fails where it is a file
  const within = isFolder(path) ? readdirSync(path, { recursive: true, withFileTypes: true }) : [];
  const folders = within.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  for (const folder of [parent, ...(isFolder(path) ? [path] : []), ...folders])
    accessSync(folder, constants.W_OK | constants.X_OK);
}

/** Moves `from` to `to`, and what is there aside; if there is no `from`, what is there is removed. */
function replace(from: string, to: string, aside: string): void {
  if (!existsSync(from)) {
    rmSync(to, { recursive: true, force: true });
    return;
  }
  mkdirSync(dirname(to), { recursive: true });
  if (isFolder(from) && !isFolder(to)) rmSync(to, { force: true });
  else if (isFolder(from)) {
    mkdirSync(dirname(aside), { recursive: true });
    try {
      renameSync(to, aside);
    } catch {
      // Some folders can't be moved: those of a container's lower layers, and on Windows any with an open file. Their files can be.
      for (const name of new Set([...readdirSync(from), ...readdirSync(to)]))
        replace(join(from, name), join(to, name), join(aside, name));
      return;
    }
  }
  renameSync(from, to);
}

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The files in an owned folder, but for what is left alone there. */
function filesOf({ root, ignored = [] }: Outputs, owned: string): string[] {
  const list = (path: string): string[] =>
    isFolder(inside(root, path))
      ? readdirSync(inside(root, path)).flatMap((name) =>
          path === owned && ignored.includes(name) ? [] : list(`${path}/${name}`),
        )
      : [path];
  return existsSync(inside(root, owned)) ? list(owned) : [];
}

/** Removes what this run, and runs that were killed, have written aside. */
function removeStages(root: string): void {
  for (const name of existsSync(root) ? readdirSync(root) : [])
    if (name.startsWith(STAGE) && !isAlive(Number(name.slice(STAGE.length))))
      rmSync(join(root, name), { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
