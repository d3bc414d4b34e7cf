import { resolve, sep } from 'node:path';

/** The outputs can't be written; nothing was changed, or what was begun is finished by the next run. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/** The absolute path of an output; a path that leads out of the root is refused. */
export function inside(root: string, path: string): string {
  const absolute = resolve(root, path);
  if (!absolute.startsWith(resolve(root) + sep))
    throw new OutputError(`${path}: leads out of ${root}. Nothing was written.`);
  return absolute;
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
    ENOTEMPTY: 'another folder has been put there meanwhile. Move it away',
    EBUSY: 'a file is in use by another program. Close it',
    EMFILE: 'too many files are open. Close some programs',
  }),
);

/** Expected failures of the file system as {@link OutputError}s that say what to do; `state` says what has become of the outputs. */
export function asOutputError(error: unknown, root: string, state: () => string): Error {
  if (error instanceof OutputError) return error;
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = REASONS.get(code);
  if (reason === undefined) return error as Error;
  const place = (code === 'ENOTEMPTY' ? dest : path) ?? root;
  return new OutputError(`${place}: can't write the outputs: ${reason}, then run again. ${state()}`);
}
