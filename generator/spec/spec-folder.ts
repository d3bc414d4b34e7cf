import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The spec files of a folder, by name; it may hold other JSON too, such as the repairs. */
export function specFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => /"formatVersion"/.test(readFileSync(file, 'utf8').slice(0, 200)));
}
