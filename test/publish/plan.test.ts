import { describe, expect, test } from 'vitest';
import { changelogVersions } from '../../generator/publish/gather.ts';
import type { PackageFacts, ReleaseFacts } from '../../generator/publish/plan.ts';
import { describePlan, planRelease } from '../../generator/publish/plan.ts';

const facts = (change: Partial<PackageFacts> = {}): PackageFacts => ({
  folder: 'shop-2020',
  name: '@shop/2020',
  version: '1.2.0',
  integrity: 'sha512-a',
  published: ['1.1.0'],
  changelogVersions: ['1.2.0', '1.1.0'],
  ...change,
});

const plan = (packages: PackageFacts[], change: Partial<ReleaseFacts> = {}) =>
  planRelease({ packages, provenance: false, ...change });

test('publishes what is not there, in order, and skips what is', () => {
  const there = facts({ name: '@shop/2017', published: ['1.2.0'], publishedIntegrity: 'sha512-a' });
  const made = plan([there, facts()], { tag: 'next', provenance: true });
  expect(made.refusals).toEqual([]);
  expect(describePlan(made, 'https://registry.example/')).toEqual([
    'skip     @shop/2017 1.2.0: it is there already',
    'publish  @shop/2020 1.2.0 to https://registry.example/ (tag next, with provenance)',
  ]);
});

test('what is there is not refused for its changelog or its diff: a run can go on where another stopped', () => {
  const there = facts({
    published: ['1.2.0'],
    publishedIntegrity: 'sha512-a',
    changelogVersions: [],
    since: { version: '1.1.0', least: '2.0.0' },
  });
  expect(plan([there]).refusals).toEqual([]);
});

describe('refuses', () => {
  test.each([
    [
      'a version without a section in the changelog',
      { changelogVersions: ['1.1.0'] },
      'the changelog has no section "## 1.2.0"',
    ],
    [
      'a version that the diff contradicts',
      { since: { version: '1.1.0', least: '2.0.0' } },
      'what changed since 1.1.0 needs at least 2.0.0; the version is 1.2.0',
    ],
    [
      'a version older than what is published',
      { published: ['1.10.0'] },
      '1.10.0 is published, which is newer than 1.2.0',
    ],
    [
      'other contents under a published version',
      { published: ['1.2.0'], publishedIntegrity: 'sha512-b' },
      'is published with other contents',
    ],
    ['what is no version', { version: '1.2', changelogVersions: ['1.2'] }, '"1.2" is not a version'],
  ])('%s', (_what, change, message) => {
    expect(plan([facts(change)]).refusals).toEqual([expect.stringContaining(message)]);
  });

  test('everything at once', () => {
    const { refusals } = plan([facts({ changelogVersions: [], published: ['2.0.0'] }), facts({ version: 'x' })]);
    expect(refusals).toHaveLength(4);
  });
});

test('the versions of a changelog are its headings', () => {
  const text = '# Changelog\n\n## 1.2.0 - 2024-01-31\n\n### Added\n\n- 9.9.9\n\n## [1.1.0]\n\n## Later\n';
  expect(changelogVersions(text)).toEqual(['1.2.0', '1.1.0']);
});
