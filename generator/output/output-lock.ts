import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from './output-error.ts';

const LOCK = 'lock';
const ATTEMPTS = 5;

/**
 * Takes the lock in a folder, which is made where it is missing; one that a run has left which is no longer alive is taken
 * over, and what runs were killed over while they took it is removed. Gives what releases it.
 *
 * Throws {@link OutputError} where another run has it.
 */
export function takeLock(folder: string): () => void {
  const path = join(folder, LOCK);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    // Another run that ends removes the folder, when it is empty.
    mkdirSync(folder, { recursive: true });
    const aside = asideOf(path);
    try {
      // The lock appears with its owner's process id in it, or not at all: a run may be killed at any moment.
      writeFileSync(aside, String(process.pid));
      linkSync(aside, path);
      removeLocksAside(folder);
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
