/** Reads the specs that the local server plays. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiSpec } from '../spec/types.ts';
import { ServeError } from './serve-error.ts';

/** The given spec files, or all in `folder` where none is given; throws a ServeError that says what to do. */
export function loadApis(files: readonly string[], folder: string): ApiSpec[] {
  const chosen = files.length > 0 ? files : specFiles(folder);
  if (chosen.length === 0) {
    throw new ServeError(`There is no spec in ${folder}. Run "npm run generate" first, or name a spec file.`);
  }
  return chosen.map(readSpec);
}

function specFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.map((name) => join(folder, name)).filter((file) => looksLikeSpec(file));
  } catch {
    return [];
  }
}

/** The folder also holds the repairs. */
function looksLikeSpec(file: string): boolean {
  return readFileSync(file, 'utf8').slice(0, 100).includes('"formatVersion"');
}

function readSpec(file: string): ApiSpec {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new ServeError(`${file} ${why}. It must be a spec that "npm run generate" or "npm run parse" wrote.`);
  }
  const spec = value as Partial<ApiSpec> | null;
  if (spec?.formatVersion !== 1 || !Array.isArray(spec.actions) || !Array.isArray(spec.types)) {
    throw new ServeError(`${file} is not a spec of format version 1; write it anew with "npm run generate".`);
  }
  return spec as ApiSpec;
}
