import { expect, test } from 'vitest';
import { findingId } from '../../generator/diff/decisions.ts';
import type { Change } from '../../generator/diff/types.ts';
import { isPublished, type PackageFacts, refusalsOf } from '../../generator/publish/plan.ts';

const facts = (change: Partial<PackageFacts> = {}): PackageFacts => ({
  folder: 'shop-2020',
  version: '1.2.0',
  integrity: 'sha512-a',
  since: '1.1.0',
  published: ['1.1.0'],
  undecided: [],
  stale: [],
  ...change,
});

const change: Change = {
  id: 'request-text-changed',
  path: 'CreateRack.input.Name',
  change: 'modified',
  what: 'description',
  old: 'In hours.',
  new: 'In days.',
  positions: ['request'],
  wire: 'dangerous',
  compile: 'safe',
  validator: 'safe',
  why: 'The text says something else.',
  source: {},
  bump: 'minor',
  decide: true,
};

test('a version that is not there is published', () => {
  expect(isPublished(facts())).toBe(false);
  expect(refusalsOf(facts())).toEqual([]);
});

test.each<[string, Partial<PackageFacts>]>([
  ['the same contents, as where a run goes on that another began', { publishedIntegrity: 'sha512-a' }],
  ['the recorded release, packed by other compilers', { publishedIntegrity: 'sha512-b', since: '1.2.0' }],
])('what is there is skipped, whatever else is open: %s', (_what, more) => {
  const there = facts({ published: ['1.1.0', '1.2.0'], undecided: [change], ...more });
  expect(isPublished(there)).toBe(true);
  expect(refusalsOf(there)).toEqual([]);
});

test.each<[string, Partial<PackageFacts>, RegExp]>([
  [
    'a version older than what is published',
    { published: ['1.10.0', '2.0.0-next.1'] },
    /^1.10.0 is published, which is newer/,
  ],
  [
    'other contents under a published version',
    { published: ['1.2.0'], publishedIntegrity: 'sha512-b' },
    /^is published with other contents.*spec\/released/,
  ],
  [
    'a decision about what did not change',
    { stale: [{ api: 'shop-2020', since: '1.1.0', finding: 'x y 1', bump: 'none', because: 'z', at: 'decisions:3' }] },
    /^decisions:3: nothing that changed since 1.1.0 is "x y 1"/,
  ],
])('refuses %s', (_what, more, message) => {
  expect(refusalsOf(facts(more))).toEqual([expect.stringMatching(message)]);
});

test('refuses undecided findings, and gives the line that decides each', () => {
  const [refusal = ''] = refusalsOf(facts({ undecided: [change] }));
  const [said = '', ...lines] = refusal.split('\n');
  expect(said).toMatch(/^1 changes since 1.1.0 are for a person to decide .*spec\/decisions.jsonl/);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { api: 'shop-2020', since: '1.1.0', finding: findingId(change), bump: 'minor', because: '' },
  ]);
});
