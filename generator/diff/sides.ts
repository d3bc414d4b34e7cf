import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ExpectedError } from '../diagnostics/expected-error.ts';
import { specFromText } from '../spec/json.ts';
import { SpecError } from '../spec/spec-error.ts';
import type { ApiSpec } from '../spec/types.ts';
import type { Release } from './compare.ts';
import { HistoryError, rebuildRelease } from './history/rebuild.ts';

/** A side that can't be read, and what to do about it. Never the same as "no changes". */
export class SideError extends ExpectedError {
  override readonly exitCode = 3;
}

/** Turns a document into specs. Handed in: a diff of two spec files needs no parser. */
export type ParseDocument = (bytes: Buffer, file: string) => Promise<ApiSpec[]> | ApiSpec[];

export interface SideOptions {
  /** Which API is meant, where a side holds several: `library-2020-01-01`, or its version. */
  api?: string | undefined;
  /** The repository's root. Relative paths start here. */
  root: string;
  parse: ParseDocument;
  /** The specs whose history `release:N` goes back in. Default: those of the working tree. */
  history?: string | undefined;
}

/** Where the committed specs stand. */
const SPEC_FOLDER = 'spec';
const RELEASE = /^release:(\d{1,5})$/;

/**
 * Reads one side: `release:30`, a spec file, a document, or a git revision (`HEAD~1`, or `HEAD~1:path/to/file`). A side
 * may hold several APIs.
 *
 * @throws SideError if it can't be read.
 */
export async function readSide(side: string, options: SideOptions): Promise<Release[]> {
  const release = RELEASE.exec(side);
  if (release) return readRelease(side, Number(release[1]), options);
  if (side.startsWith('release:'))
    throw new SideError(`${side}: not a release; write release: and a number, as in release:30.`);
  const file = resolve(options.root, side);
  const kind = await stat(file).then(
    (found) => (found.isFile() ? 'file' : 'folder'),
    () => undefined,
  );
  if (kind === 'file')
    return (await readSpecs(await readBytes(file, side), side, options)).map((spec) => ({ spec, from: side }));
  if (kind === 'folder') return readFolder(file, side);
  return readRevision(side, options);
}

/** The specs of the working tree. */
export const readWorkingTree = (root: string): Promise<Release[]> =>
  readFolder(join(root, SPEC_FOLDER), SPEC_FOLDER, root);

async function readFolder(folder: string, name: string, root = folder): Promise<Release[]> {
  const files = (await readdir(folder).catch(() => [])).filter(isSpecFile).sort();
  const read = await Promise.all(
    files.map(async (file) => {
      const from = root === folder ? join(name, file) : relative(root, join(folder, file));
      return specsIn((await readBytes(join(folder, file), from)).toString(), from).map((spec) => ({ spec, from }));
    }),
  );
  const releases = read.flat();
  const twice = releases.find((release, index) => releases.findIndex((other) => idOf(other) === idOf(release)) < index);
  if (twice) throw new SideError(`${name}: more than one spec of ${idOf(twice)} in this folder; name one file.`);
  if (releases.length === 0)
    throw new SideError(`${name}: no spec in this folder; run \`npm run generate\` or name a spec file.`);
  return releases;
}

const isSpecFile = (file: string): boolean => file.endsWith('.json') && file !== 'repairs.json';

async function readRelease(side: string, number: number, options: SideOptions): Promise<Release[]> {
  const base =
    options.history === undefined ? await readWorkingTree(options.root) : await readSide(options.history, options);
  const problems: string[] = [];
  const wanted = base.filter((candidate) => isApi(candidate, options.api)).sort(byHistory);
  const releases = wanted.flatMap(({ spec }): Release[] => {
    try {
      return [{ ...rebuildRelease(spec, number), from: side }];
    } catch (error) {
      if (!(error instanceof HistoryError)) throw error;
      problems.push(error.message);
      return [];
    }
  });
  if (releases.length === 0) throw new SideError(`${side}: ${problems.join(' ')}`);
  // Two APIs may both have a release of this number.
  return releases.slice(0, 1);
}

const run = promisify(execFile);

async function readRevision(side: string, options: SideOptions): Promise<Release[]> {
  const git = async (...args: string[]): Promise<Buffer> =>
    (await run('git', args, { cwd: options.root, maxBuffer: 1 << 28, encoding: 'buffer' })).stdout;
  const [revision = '', path] = side.split(/:(.*)/s);
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).then(
    (hash) => hash.toString().trim(),
    () => '',
  );
  if (!/^[0-9a-f]{40,64}$/.test(commit)) {
    throw new SideError(`${side}: no such file, and no git revision of this name; also possible: release:30.`);
  }
  const files = path ? [path] : await specFilesOf(commit, side, git);
  const read = await Promise.all(
    files.map(async (file) => {
      const bytes = await git('cat-file', 'blob', `${commit}:${file}`).catch(() => {
        throw new SideError(`${side}: this revision has no file ${file}.`);
      });
      const from = path ? side : `${side}:${file}`;
      const specs = path ? await readSpecs(bytes, from, options) : specsIn(bytes.toString(), from);
      return specs.map((spec) => ({ spec, from }));
    }),
  );
  return read.flat();
}

async function specFilesOf(
  commit: string,
  side: string,
  git: (...args: string[]) => Promise<Buffer>,
): Promise<string[]> {
  const listed = await git('ls-tree', '--name-only', '-z', commit, `${SPEC_FOLDER}/`).catch(() => Buffer.alloc(0));
  const files = listed
    .toString()
    .split('\0')
    .filter((file) => isSpecFile(file));
  if (files.length === 0) throw new SideError(`${side}: this revision has no spec in ${SPEC_FOLDER}/.`);
  return files;
}

async function readBytes(file: string, side: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new SideError(`${side}: can't be read (${code}). Check the file and its permissions.`);
  }
}

/** A spec file holds one spec; anything else is a document. */
async function readSpecs(bytes: Buffer, side: string, options: SideOptions): Promise<ApiSpec[]> {
  const text = bytes.toString();
  if (text.trim() === '') throw new SideError(`${side}: is empty. Give a spec file or a document.`);
  if (/^\s*[{[]/.test(text)) return [specOf(text, side)];
  let specs: ApiSpec[];
  try {
    specs = await options.parse(bytes, side);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    throw new SideError(error.message);
  }
  if (specs.length === 0) throw new SideError(`${side}: no API found in this document.`);
  return specs;
}

/** The spec in a file of the spec folder; none in one that holds something else. */
function specsIn(text: string, side: string): ApiSpec[] {
  return /"formatVersion"/.test(text.slice(0, 200)) ? [specOf(text, side)] : [];
}

/** What the comparison relies on, on top of what makes a spec: half a spec must not look like a smaller one. */
function specOf(text: string, side: string): ApiSpec {
  let spec: ApiSpec;
  try {
    spec = specFromText(text, side);
  } catch (error) {
    if (error instanceof SpecError) throw new SideError(error.message);
    throw error;
  }
  for (const [field, parts] of Object.entries(LISTS)) {
    for (const [index, item] of (spec[field as keyof ApiSpec] as unknown[]).entries()) {
      const broken = brokenPart(item, parts);
      if (broken) throw new SideError(`${side}: is no spec: ${field}[${index}] has no "${broken}".`);
    }
  }
  // Specs of other tools may lack it.
  return { ...spec, commonParameters: spec.commonParameters ?? [] };
}

const LISTS: Record<string, readonly string[]> = {
  regions: ['id'],
  actions: ['name', 'input[]', 'output[]', 'errors[]', 'examples[]', 'source'],
  types: ['name', 'members[]', 'usedBy[]', 'source'],
  errors: ['code', 'source'],
  releases: ['changes[]', 'source'],
};

function brokenPart(item: unknown, parts: readonly string[]): string | undefined {
  if (typeof item !== 'object' || item === null) return parts[0];
  return parts.find((part) => {
    const value = (item as Record<string, unknown>)[part.replace('[]', '')];
    if (!part.endsWith('[]')) return value === undefined || value === null;
    if (!Array.isArray(value)) return true;
    return (
      ['input[]', 'output[]', 'members[]'].includes(part) &&
      value.some((member) => brokenPart(member, ['name', 'type']) !== undefined)
    );
  });
}

/** Two sides, laid side by side: what is compared with what. */
export interface SidePairs {
  pairs: { old: Release; new: Release }[];
  /** APIs that only one side has, while others have partners. */
  onlyOld: Release[];
  onlyNew: Release[];
}

/**
 * Pairs the APIs of two sides by product and version; `api` keeps one of them (`library-2020-01-01`, `2017`). Two sides of
 * one API each are a pair in any case: that of a migration, if their versions differ.
 *
 * @throws SideError if nothing can be compared.
 */
export function pairSides(olds: readonly Release[], news: readonly Release[], api?: string): SidePairs {
  const left = olds.filter((release) => isApi(release, api));
  const right = news.filter((release) => isApi(release, api)).sort(byHistory);
  const pairs = right.flatMap((renewed) => {
    const partner = left.find((candidate) => idOf(candidate) === idOf(renewed));
    return partner ? [{ old: partner, new: renewed }] : [];
  });
  const onlyOld = left.filter((release) => !pairs.some((pair) => pair.old === release));
  const onlyNew = right.filter((release) => !pairs.some((pair) => pair.new === release));
  if (pairs.length > 0) return { pairs, onlyOld, onlyNew };
  const [old] = left;
  const [renewed] = right;
  if (old && renewed && left.length === 1 && right.length === 1)
    return { pairs: [{ old, new: renewed }], onlyOld: [], onlyNew: [] };
  const names = (releases: readonly Release[]) => releases.map(idOf).join(', ') || 'nothing';
  throw new SideError(
    api === undefined
      ? `Nothing to compare: the old side has ${names(olds)}, the new one ${names(news)}. Name files with one API each.`
      : `Nothing to compare for ${api}: the old side has ${names(olds)}, the new one ${names(news)}.`,
  );
}

/** Is it the API that is meant, by name or by version? */
export const isApi = (release: Release, api: string | undefined): boolean =>
  api === undefined || [idOf(release), release.spec.version].includes(api);

/** The API with the longest history first: the one that most readers mean. */
const byHistory = (a: Release, b: Release): number => b.spec.releases.length - a.spec.releases.length;

/** `library-2020-01-01`. */
export const idOf = ({ spec }: Release): string => `${spec.product}-${spec.version}`;
