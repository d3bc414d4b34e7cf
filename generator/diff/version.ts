import { inc, prerelease, valid } from 'semver';
import type { Bump, Diff } from './types.ts';

/**
 * The package's version after a diff. Semantic versioning; before 1.0.0 a step one lower (`^0.2.0` does not take
 * 0.3.0, so a breaking change is 0.3.0 there). A migration is no step.
 *
 * @throws RangeError if the current version is not `major.minor.patch`.
 */
export function nextVersion(current: string, diff: Pick<Diff, 'bump' | 'migration'>): string {
  if (valid(current) !== current || prerelease(current))
    throw new RangeError(`"${current}" is not a version: write major.minor.patch, as in 1.2.0.`);
  const bump: Bump = diff.migration ? 'none' : diff.bump;
  if (bump === 'none') return current;
  return inc(current, current.startsWith('0.') ? BEFORE_FIRST[bump] : bump) ?? current;
}

const BEFORE_FIRST = { major: 'minor', minor: 'patch', patch: 'patch' } as const;
