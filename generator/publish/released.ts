import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeUnsafe } from '../printers/unsafe.ts';
import { specFromText, specName } from '../spec/json.ts';
import type { ApiSpec } from '../spec/types.ts';

/** What the last released version of a package was made of; the next version is told from the difference. */
export interface ReleasedSpec {
  version: string;
  spec: ApiSpec;
}

/** Path of the record, from the project's root. */
export const releasedPath = (spec: Pick<ApiSpec, 'product' | 'version'>): string =>
  `spec/released/${specName(spec)}.json`;

/** The last release of an API's package; undefined before the first one. */
export function readReleased(spec: Pick<ApiSpec, 'product' | 'version'>, root: string): ReleasedSpec | undefined {
  const path = join(root, releasedPath(spec));
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const old = specFromText(text, path);
  // The version is the record's, not the spec's: the diff must not see it.
  const { packageVersion, ...released } = old as ApiSpec & { packageVersion?: string };
  return packageVersion === undefined ? undefined : { version: packageVersion, spec: released };
}

/** The record of a release: the spec, compact, with the package's version. */
export function releasedText({ version, spec }: ReleasedSpec): string {
  const actions = spec.actions.map((action) => `    ${JSON.stringify(action)}`).join(',\n');
  const types = spec.types.map((type) => `    ${JSON.stringify(type)}`).join(',\n');
  const rest = JSON.stringify({ packageVersion: version, ...spec, actions: undefined, types: undefined }, null, 1);
  return escapeUnsafe(`${rest.replace(/\n}$/, '')},\n "actions": [\n${actions}\n  ],\n "types": [\n${types}\n  ]\n}\n`);
}
