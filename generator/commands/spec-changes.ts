import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { compareSpecs } from '../diff/compare.ts';
import { headline } from '../diff/render/describe.ts';
import type { Diff } from '../diff/types.ts';
import { specFromText, specName } from '../spec/json.ts';
import type { ApiSpec } from '../spec/types.ts';

export interface SpecChanges {
  /** What the specs say now that the committed ones don't, for a person. */
  lines: string[];
  /** What was certain and no longer is. */
  lost: Diagnostic[];
}

/** Compares with the committed specs; where nothing is committed, with the files. */
export function specChanges(specs: readonly ApiSpec[], root: string): SpecChanges {
  const compared = specs.map((spec) => {
    const file = `spec/${specName(spec)}.json`;
    const old = committed(file, root) ?? onDisk(join(root, file));
    return { name: specName(spec), diff: old === undefined ? undefined : compareSpecs(specFromText(old, file), spec) };
  });
  return {
    lines: compared.flatMap(({ name, diff }) => (diff ? changeLines(name, diff) : [`${name}: new`])),
    lost: compared.flatMap(({ diff }) => (diff ? lostPromises(diff) : [])),
  };
}

function changeLines(name: string, { changes, bump }: Diff): string[] {
  if (changes.length === 0) return [];
  const breaking = changes.filter((change) => [change.wire, change.compile, change.validator].includes('breaking'));
  const shown = changes
    .slice(0, 12)
    .map((change) => `  ${change.change} ${change.path}${change.what ? ` (${change.what})` : ''}`);
  if (changes.length > shown.length)
    shown.push(`  … and ${changes.length - shown.length} more; "npm run diff" prints all`);
  return [`${name}: ${changes.length} changes, ${breaking.length} breaking; version step: ${bump}`, ...shown];
}

/** Nothing that packages promised is lost in silence: the API may still be as it was, and only be described in other words. */
function lostPromises({ changes }: Diff): Diagnostic[] {
  return changes
    .filter(({ what, id, new: now }) => LOSABLE.has(what ?? '') && (now === undefined || id === 'effect-write'))
    .map((change) =>
      diagnostic(
        'promise-lost',
        change.source.new ?? { line: 0 },
        `${change.what} of ${change.path} is no longer certain: ${headline(change)}.`,
      ),
    );
}

const LOSABLE = new Set(['paging', 'effect', 'waiting', 'idempotency', 'meaning']);

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
