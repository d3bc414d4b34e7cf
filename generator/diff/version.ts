import type { Bump, Diff } from './types.ts';

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/**
 * The package's version after a diff. Semantic versioning; before 1.0.0 a step one lower (`^0.2.0` does not take
 * 0.3.0, so a breaking change is 0.3.0 there). A migration is no step.
 *
 * @throws RangeError if the current version is not `major.minor.patch`.
 */
export function nextVersion(current: string, diff: Pick<Diff, 'bump' | 'migration'>): string {
  const parts = VERSION.exec(current)?.slice(1).map(Number) as [number, number, number] | undefined;
  if (!parts) throw new RangeError(`"${current}" is not a version: write major.minor.patch, as in 1.2.0.`);
  const [major, minor, patch] = parts;
  const bump: Bump = diff.migration ? 'none' : diff.bump;
  if (bump === 'none') return current;
  if (bump === 'patch' || (bump === 'minor' && major === 0)) return `${major}.${minor}.${patch + 1}`;
  return bump === 'minor' || major === 0 ? `${major}.${minor + 1}.0` : `${major + 1}.0.0`;
}
