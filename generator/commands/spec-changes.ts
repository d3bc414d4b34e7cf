import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSpecs } from '../diff/compare.ts';
import { specFromText, specName } from '../spec/json.ts';
import type { ApiSpec } from '../spec/types.ts';

/** What the specs say now that the committed ones don't, as lines for a person. Where nothing is committed, against the files. */
export function specChanges(specs: readonly ApiSpec[], root: string): string[] {
  return specs.flatMap((spec) => {
    const file = `spec/${specName(spec)}.json`;
    const old = committed(file, root) ?? onDisk(join(root, file));
    if (old === undefined) return [`${specName(spec)}: new`];
    const { changes, bump } = compareSpecs(specFromText(old, file), spec);
    if (changes.length === 0) return [];
    const breaking = changes.filter((change) => [change.wire, change.compile, change.validator].includes('breaking'));
    const shown = changes
      .slice(0, 12)
      .map((change) => `  ${change.change} ${change.path}${change.what ? ` (${change.what})` : ''}`);
    if (changes.length > shown.length)
      shown.push(`  … and ${changes.length - shown.length} more; "npm run diff" prints all`);
    return [
      `${specName(spec)}: ${changes.length} changes, ${breaking.length} breaking; version step: ${bump}`,
      ...shown,
    ];
  });
}

function committed(file: string, root: string): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:./${file}`], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined; // no repository, no commit, or the file is new
  }
}

const onDisk = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
