import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escapeUnsafe } from '../printers/unsafe.ts';
import { specFromText, specName } from '../spec/json.ts';
import type { ApiSpec } from '../spec/types.ts';

/** What the last released version of a package was made of; the next version is told from the difference. */
export interface Release {
  version: string;
  spec: ApiSpec;
  digests: Digests;
}

/** Hashes of generated files; the changelog isn't among them. */
export interface Digests {
  /** Of all of them. */
  package: string;
  /** Of those that are the same for every API: the client's own code. */
  runtime: string;
}

interface Recorded extends ApiSpec {
  packageVersion: string;
  packageDigests: Digests;
}

const pathOf = (spec: Pick<ApiSpec, 'product' | 'version'>): string => `spec/released/${specName(spec)}.json`;

/** The last release of an API's package; undefined before the first one. */
export function readReleased(spec: Pick<ApiSpec, 'product' | 'version'>, root: string): Release | undefined {
  const path = join(root, pathOf(spec));
  if (!existsSync(path)) return undefined;
  // Version and hashes are the record's, not the spec's: the diff must not see them.
  const { packageVersion, packageDigests, ...old } = specFromText(readFileSync(path, 'utf8'), path) as Recorded;
  return { version: packageVersion, spec: old, digests: packageDigests };
}

/** Records a release: the spec, compact, with the package's version. */
export function recordRelease({ version, spec, digests }: Release, root: string): void {
  const actions = spec.actions.map((action) => `    ${JSON.stringify(action)}`).join(',\n');
  const types = spec.types.map((type) => `    ${JSON.stringify(type)}`).join(',\n');
  const head = { packageVersion: version, packageDigests: digests, ...spec, actions: undefined, types: undefined };
  const rest = JSON.stringify(head, null, 1).replace(/\n}$/, '');
  const path = join(root, pathOf(spec));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, escapeUnsafe(`${rest},\n "actions": [\n${actions}\n  ],\n "types": [\n${types}\n  ]\n}\n`));
}

/** The hashes of a package's files, by their path from its root. */
export function digestsOf(files: ReadonlyMap<string, string>): Digests {
  const hash = (isIn: (path: string) => boolean): string => {
    const sum = createHash('sha256');
    for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
      if (isIn(path)) sum.update(JSON.stringify([path, text]));
    return sum.digest('hex');
  };
  return {
    package: hash((path) => path !== 'CHANGELOG.md'),
    runtime: hash((path) => /^src\/(?:runtime|testing)\//.test(path)),
  };
}
