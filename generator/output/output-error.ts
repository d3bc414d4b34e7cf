import { resolve, sep } from 'node:path';
import { ExpectedError } from '../diagnostics/expected-error.ts';

/** The outputs can't be written; the message says what to do. */
export class OutputError extends ExpectedError {}

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
    EXDEV: 'it is on another file system than the folder that it is in. Put a folder there',
    ENOTDIR: 'there is a file where a folder is needed. Move it away',
    EEXIST: 'there is a file where a folder is needed. Move it away',
    EISDIR: 'there is a folder where a file is needed. Move it away',
    ENOENT: 'another run has written at the same time. Wait for it',
    ERR_FS_EISDIR: 'another run has written at the same time. Wait for it',
    ENOTEMPTY: 'another run has written at the same time. Wait for it',
    EBUSY: 'a file is in use by another program. Close it',
    EMFILE: 'too many files are open. Close some programs',
  }),
);

/** Expected failures of the file system as {@link OutputError}s that say what to do; `state` says what has become of the outputs. */
export function asOutputError(error: unknown, root: string, state: string): Error {
  const { code = '', path = root } = error as NodeJS.ErrnoException;
  const reason = REASONS.get(code);
  return reason === undefined
    ? (error as Error)
    : new OutputError(`${path}: can't write the outputs: ${reason}, then run again. ${state}`);
}
