import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gt, lte } from 'semver';
import { updateChangelog } from '../diff/changelog.ts';
import { compareSpecs } from '../diff/compare.ts';
import { nextVersion } from '../diff/version.ts';
import { packageConfig } from '../emit/config.ts';
import { formatFiles } from '../emit/format.ts';
import { emitPackage } from '../emit/package.ts';
import { plannedChanges } from '../output/outputs.ts';
import { readSpec } from '../spec/json.ts';
import type { ApiSpec } from '../spec/types.ts';
import { BuildError } from './build-packages.ts';
import { readReleased } from './released.ts';

/** What is in a package's folder beside what is generated from its spec. */
export const NOT_GENERATED = ['node_modules', 'dist', 'dist.new', 'api.md'];

/** An API's package: its folder from the project's root, and its files by their path from there. */
export interface PackageOutputs {
  folder: string;
  version: string;
  files: Map<string, string>;
}

/**
 * The files of an API's package. Its version is the one that the difference from the last release asks for, and its changelog
 * says on top what that difference means; sections of versions that were never released are written anew.
 */
export function packageOutputs(spec: ApiSpec, root: string): PackageOutputs {
  const config = packageConfig(spec);
  const folder = `generated/${config.folder}`;
  const { version, files } = versioned(spec, root, folder);
  const formatted = formatFiles(files, root);
  return { folder, version, files: new Map([...formatted].map(([path, text]) => [`${folder}/${path}`, text])) };
}

function versioned(spec: ApiSpec, root: string, folder: string): { version: string; files: Map<string, string> } {
  const config = packageConfig(spec);
  const released = readReleased(spec, root);
  if (!released) return { version: config.version, files: emitPackage(spec, config) };
  const diff = compareSpecs(released.spec, spec);
  const version = later(config.version, nextVersion(released.version, diff));
  const files = emitPackage(spec, { ...config, version });
  const path = join(root, folder, 'CHANGELOG.md');
  const changelog = existsSync(path) ? readFileSync(path, 'utf8') : (files.get('CHANGELOG.md') ?? '');
  files.set(
    'CHANGELOG.md',
    updateChangelog(withoutUnreleased(changelog, released.version), diff, version, dateOf(spec)),
  );
  return { version, files };
}

/**
 * Throws {@link BuildError} where the package in `generated/<name>` isn't the one that `spec/<name>.json` gives: another spec's, one that a
 * run was killed over, or one that was edited by hand.
 */
export function expectGenerated(root: string, name: string): void {
  const { folder, files } = packageOutputs(readSpec(join(root, 'spec', `${name}.json`)), root);
  const differing = plannedChanges({ root, files, owned: [folder], ignored: NOT_GENERATED });
  if (differing.length === 0) return;
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
