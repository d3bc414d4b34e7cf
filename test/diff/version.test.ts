import { describe, expect, it } from 'vitest';
import { nextVersion } from '../../generator/diff/version.ts';

describe('nextVersion', () => {
  it.each([
    ['1.2.3', 'none', '1.2.3'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['0.2.3', 'patch', '0.2.4'],
    ['0.2.3', 'minor', '0.2.4'],
    ['0.2.3', 'major', '0.3.0'],
  ] as const)('%s and %s give %s', (current, bump, next) => {
    expect(nextVersion(current, { bump })).toBe(next);
  });

  it('does not step for a migration', () => {
    expect(nextVersion('1.2.3', { bump: 'major', migration: { actions: [], added: [] } })).toBe('1.2.3');
  });

  it.each(['', '1.2', 'v1.2.3', '1.2.3-beta'])('refuses %j', (current) => {
    expect(() => nextVersion(current, { bump: 'minor' })).toThrow(/is not a version/);
  });
});
