import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gt, lte, prerelease, valid } from 'semver';
import { updateChangelog } from '../diff/changelog.ts';
import { compareSpecs } from '../diff/compare.ts';
import { applyDecisions, type Decision, readDecisions } from '../diff/decisions.ts';
import { releaseNotes } from '../diff/notes/notes.ts';
import type { Change, Diff } from '../diff/types.ts';
import { nextVersion } from '../diff/version.ts';
import { packageConfig } from '../emit/config.ts';
import { formatFiles } from '../emit/format.ts';
import { emitPackage } from '../emit/package.ts';
import { plannedChanges } from '../output/outputs.ts';
import { readSpec } from '../spec/json.ts';
import type { ApiSpec } from '../spec/types.ts';
import { BuildError } from './build-packages.ts';
import { type Digests, digestsOf, type Release, readReleased } from './released.ts';

/** What is in a package's folder beside what is generated from its spec. */
export const NOT_GENERATED = ['node_modules', 'dist', 'dist.new', 'api.md'];

export const DECISIONS = 'spec/decisions.jsonl';

/** An API's package, as it would be released next. */
export interface PackageOutputs extends Release {
  /** From the project's root. */
  folder: string;
  /** By their path from the project's root. */
  files: Map<string, string>;
  /** The last release's version; undefined before the first one. */
  since?: string;
  /** Findings since then that a person must decide, and decisions that no longer apply. */
  undecided: Change[];
  stale: Decision[];
}

/**
 * The package of an API. Its version is the one that the difference from the last release asks for, a patch if only what is
 * generated from the same API has changed, and its changelog says on top what that means. Sections of versions that were never
 * released are written anew.
 */
export function packageOutputs(spec: ApiSpec, root: string): PackageOutputs {
  const config = packageConfig(spec);
  const folder = `generated/${config.folder}`;
  if (valid(config.version) !== config.version || prerelease(config.version))
    throw new BuildError(`templates/packages.json: "${config.version}" is not a version; write major.minor.patch.`);
  const released = readReleased(spec, root);
  const emit = (version: string) => emitPackage(spec, { ...config, version });
  const outputs = (version: string, files: Map<string, string>, digests = digestsOf(files)) => ({
    folder,
    version,
    spec,
    digests,
    files: new Map([...formatFiles(files)].map(([path, text]) => [`${folder}/${path}`, text])),
  });
  if (!released) return { ...outputs(config.version, emit(config.version)), undecided: [], stale: [] };

  const { diff, stale } = decidedDiff(released, spec, root);
  let version = later(config.version, nextVersion(released.version, diff));
  let files = emit(version);
  if (version === released.version && digestsOf(files).package !== released.digests.package) {
    version = nextVersion(version, { bump: 'patch' });
    files = emit(version);
  }
  const digests = digestsOf(files);
  const path = join(root, folder, 'CHANGELOG.md');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : (files.get('CHANGELOG.md') ?? '');
  const kept = withoutUnreleased(before, released.version);
  const notes = notesOf(diff, digests, released.digests);
  files.set('CHANGELOG.md', version === released.version ? kept : updateChangelog(kept, notes, version, dateOf(spec)));
  return {
    ...outputs(version, files, digests),
    since: released.version,
    undecided: diff.changes.filter(({ decide }) => decide),
    stale,
  };
}

/** What changed in an API since a release, as far as a person has decided. */
function decidedDiff(released: Release, spec: ApiSpec, root: string): { diff: Diff; stale: Decision[] } {
  const { folder } = packageConfig(spec);
  const decisions = readDecisions(join(root, DECISIONS));
  return applyDecisions(
    compareSpecs(released.spec, spec),
    decisions.filter(({ api, since }) => api === folder && since === released.version),
  );
}

/** What a version means to users: what changed in the API, and what changed in the package whatever the API. */
function notesOf(diff: Diff, now: Digests, before: Digests): string {
  const own =
    now.runtime !== before.runtime
      ? "The client's own code changed, apart from the API: its runtime or its tools for tests."
      : diff.bump === 'none' &&
        "What is generated for the API changed, or the package's documentation; the API didn't.";
  return [diff.bump !== 'none' && releaseNotes(diff).trim(), own && `### The package itself\n\n- ${own}`]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * The package in `generated/<name>`, as `spec/<name>.json` and the templates give it.
 *
 * @throws {BuildError} where it is another one: of another spec, of a run that was killed, or edited by hand
 */
export function expectGenerated(root: string, name: string): PackageOutputs {
  const outputs = packageOutputs(readSpec(join(root, 'spec', `${name}.json`)), root);
  const { folder, files } = outputs;
  const differing = plannedChanges({ root, files, owned: [folder], ignored: NOT_GENERATED });
  if (differing.length === 0) return outputs;
  const shown = differing.slice(0, 3).map(({ path }) => path.slice(folder.length + 1));
  const more = differing.length > shown.length ? ` and ${differing.length - shown.length} more` : '';
  throw new BuildError(
    `${folder} isn't what spec/${name}.json and the templates give (${shown.join(', ')}${more}): run "npm run generate".`,
  );
}

/** The date of the newest release of the API, so that the same document gives the same text on every day. */
function dateOf(spec: ApiSpec): string {
  return spec.releases.find((release) => release.time !== '')?.time.slice(0, 10) ?? spec.version;
}

/** A changelog without the sections of versions after the released one. */
function withoutUnreleased(changelog: string, released: string): string {
  const sections = changelog.split(/^(?=## )/m);
  return sections
    .filter((section) => {
      const version = /^## +\[?(\d+\.\d+\.\d+)/.exec(section)?.[1];
      return version === undefined || lte(version, released);
    })
    .join('');
}

const later = (a: string, b: string): string => (gt(a, b) ? a : b);
