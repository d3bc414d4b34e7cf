import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { ExpectedError } from '../diagnostics/expected-error.ts';

/** The largest document that is read; the largest known one has 0.7 MB. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

/**
 * The longest line that is read, in characters; the longest known one has 3,000. What patterns do with a line may grow with its
 * square, with a document's length it grows no more than in proportion.
 */
export const MAX_LINE_LENGTH = 10_000;

/** A documentation export, as lines. */
export interface SourceDocument {
  /** Name to cite it by: no folders, so that a spec doesn't depend on where the document stands. */
  file: string;
  sha256: string;
  /** Without line endings; `lines[0]` is line 1. */
  lines: string[];
}

/** The document can't be read as one: missing, empty, binary, too large, or no API reference at all. */
export class DocumentError extends ExpectedError {}

/** Reads a document from a file. Throws {@link DocumentError} with what to do about it. */
export function readDocument(path: string): SourceDocument {
  let bytes: Buffer;
  try {
    const stat = statSync(path);
    if (stat.isDirectory())
      throw new DocumentError(`${path}: is a folder. Give the Markdown export of one API reference.`);
    if (stat.size > MAX_DOCUMENT_BYTES)
      throw new DocumentError(
        `${path}: has ${stat.size} bytes, more than the ${MAX_DOCUMENT_BYTES} that are read. Split it by product.`,
      );
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new DocumentError(
      code === 'ENOENT'
        ? `${path}: no such file. Give the path of a Markdown export of an API reference.`
        : `${path}: can't be read (${code ?? 'unknown error'}). Check the file and its permissions.`,
    );
  }
  return documentFromBytes(bytes, basename(path), path);
}

/** What exports put where a space belongs, or between letters where nothing does, spelt out at times (`u200d`). */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]|(?<=[A-Za-z])\u00b7(?=[A-Za-z`"'])/g;
const NOTHING = /[\u200b-\u200d\u2060\ufeff]|\\?\bu200[b-d]\b/g;

const withPlainSpaces = (line: string): string => line.replace(SPACES, ' ').replace(NOTHING, '');

/** The same for a document that is already in memory, such as one from a git revision. `path` is for messages. */
export function documentFromBytes(bytes: Buffer, file: string, path = file): SourceDocument {
  if (bytes.includes(0))
    throw new DocumentError(`${path}: is a binary file (it has NUL bytes). Give a Markdown export.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new DocumentError(`${path}: is not UTF-8 text. Export it as UTF-8.`);
  }
  if (text.trim() === '') throw new DocumentError(`${path}: is empty. Give the Markdown export of an API reference.`);
  const lines = text.split(/\r\n|\n|\r/).map(withPlainSpaces);
  const long = lines.findIndex((line) => line.length > MAX_LINE_LENGTH);
  if (long >= 0)
    throw new DocumentError(
      `${path}:${long + 1}: has a line of ${lines[long]?.length} characters, more than the ${MAX_LINE_LENGTH} that are read. Is this a Markdown export?`,
    );
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), lines };
}
