import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { updateChangelog } from '../diff/changelog.ts';
import { compareSpecs } from '../diff/compare.ts';
import { nextVersion } from '../diff/version.ts';
import { packageConfig } from '../emit/config.ts';
import { emitPackage } from '../emit/package.ts';
import type { ApiSpec } from '../spec/types.ts';
import { readReleased } from './released.ts';

/** An API's package: its files, and the folder that they belong in. */
export interface PackageFiles {
  folder: string;
  version: string;
  files: Map<string, string>;
}

/**
 * The files of an API's package. Its version is the one that the difference from the last release asks for, and its changelog
 * says on top what that difference means; sections of versions that were never released are written anew.
 */
export function packageFiles(spec: ApiSpec, root: string): PackageFiles {
  const config = packageConfig(spec);
  const folder = `generated/${config.folder}`;
  const released = readReleased(spec, root);
  if (!released) return { folder, version: config.version, files: emitPackage(spec, config) };
  const diff = compareSpecs(released.spec, spec);
  const version = later(config.version, nextVersion(released.version, diff));
  const files = emitPackage(spec, { ...config, version });
  const path = join(root, folder, 'CHANGELOG.md');
  const changelog = existsSync(path) ? readFileSync(path, 'utf8') : (files.get('CHANGELOG.md') ?? '');
  files.set(
    'CHANGELOG.md',
    updateChangelog(withoutUnreleased(changelog, released.version), diff, version, dateOf(spec)),
  );
  return { folder, version, files };
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
      return version === undefined || later(version, released) === released;
    })
    .join('');
}

/** The later of two versions, `major.minor.patch`. */
function later(a: string, b: string): string {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (x?.[part] ?? 0) - (y?.[part] ?? 0);
    if (difference !== 0) return difference > 0 ? a : b;
  }
  return b;
}
