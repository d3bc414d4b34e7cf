/**
 * Replaces files and whole folders by others that stand ready beside them. A journal says what is to be moved, so that what a
 * killed run has begun can be finished, as often as it takes: each of its parts may be found done.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { inside } from './output-error.ts';
import { writeDurably } from './write-durably.ts';

const JOURNAL = 'journal.json';

/** What to replace. All paths are relative to the root. */
export interface Replacement {
  folders: FolderReplacement[];
  /** Files outside of these folders, each moved over the one that it replaces. */
  files: { staged: string; target: string }[];
}

/** A folder that takes another's place as a whole. */
export interface FolderReplacement {
  staged: string;
  target: string;
  /** Where the old one is moved to. */
  aside: string;
  /** Folders within it that the new one gets from the old one. */
  kept: string[];
  /** Files within it that the new one lacks. */
  removed: string[];
}

/** Carries out a replacement. Throws what the file system throws; where the journal then stands, {@link finish} goes on. */
export function replace(root: string, stage: string, replacement: Replacement): void {
  const draft = join(stage, JOURNAL);
  writeDurably(draft, JSON.stringify(replacement));
  renameSync(draft, journalOf(dirname(stage)));
  finish(root, dirname(stage));
}

/** Whether a replacement has begun, and hasn't ended. */
export const isUnfinished = (folder: string): boolean => existsSync(journalOf(folder));

/** Finishes the replacement that the journal in a folder names; nothing where there is none. */
export function finish(root: string, folder: string): void {
  if (!isUnfinished(folder)) return;
  const { folders, files } = JSON.parse(readFileSync(journalOf(folder), 'utf8')) as Replacement;
  for (const each of folders) exchange(root, each);
  for (const { staged, target } of files) moveFile(join(root, staged), inside(root, target));
  for (const each of folders) carryOver(root, each);
  unlinkSync(journalOf(folder));
}

const journalOf = (folder: string): string => join(folder, JOURNAL);

/** Two moves, one right after the other: no file system that Node can ask exchanges two folders in one. */
function exchange(root: string, { staged, target, aside, removed }: FolderReplacement): void {
  const [from, to, old] = [join(root, staged), inside(root, target), join(root, aside)];
  const singly = `${from}-singly`;
  if (existsSync(from)) {
    try {
      if (existsSync(to) && !existsSync(old)) renameSync(to, old);
    } catch {
      // Some folders can't be moved: those of a container's lower layers, and on Windows any with an open file. Their files can be.
      renameSync(from, singly);
    }
    if (existsSync(from)) {
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
    }
  }
  if (!existsSync(singly)) return;
  for (const path of filesIn(singly)) moveFile(join(singly, path), join(to, path));
  for (const path of removed) {
    rmSync(join(to, path), { force: true });
    removeEmptyFolders(to, dirname(path));
  }
}

/** Moves into the new folder what it is to have of the old one. */
function carryOver(root: string, { target, aside, kept }: FolderReplacement): void {
  for (const path of kept) {
    const [from, to] = [join(root, aside, path), join(inside(root, target), path)];
    // What another command has made there meanwhile is newer.
    if (!existsSync(from) || existsSync(to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
}

/** One step where it can be: the time in which a reader finds files of both versions is as short as this makes it. */
function moveFile(staged: string, target: string): void {
  try {
    renameSync(staged, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (!existsSync(staged)) return; // moved before the run was killed
    mkdirSync(dirname(target), { recursive: true });
    renameSync(staged, target);
  }
}

/** The paths of all files in a folder, relative to it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + sep.length));
}

/** Removes a folder and those that it is in, up to the root, as far as nothing is left in them. */
export function removeEmptyFolders(root: string, folder: string): void {
  for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
    try {
      rmdirSync(inside(root, at));
    } catch {
      return; // not empty, or gone
    }
  }
}
