import { describe, expect, it } from 'vitest';
import { compareReleases, compareSpecs } from '../../generator/diff/compare.ts';
import { checkHistory } from '../../generator/diff/history/check.ts';
import { HistoryError, rebuildRelease } from '../../generator/diff/history/rebuild.ts';
import { timelineOf } from '../../generator/diff/history/timeline.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { boatSpec, member, ref } from './fixture.ts';

const spec = boatSpec();
const names = (items: readonly { name: string }[]): string[] => items.map((item) => item.name);

describe('a release rebuilt from the history', () => {
  it('has nothing that later releases added', () => {
    const { spec: first } = rebuildRelease(spec, 1);
    expect(names(first.actions)).toEqual(['HireBoat', 'ListBoats', 'SinkBoat']);
    expect(names(first.types)).not.toContain('Sailor');
    expect(names(first.actions[0]?.input ?? [])).not.toContain('Note');
    expect(first.releases.map((release) => release.number)).toEqual([1, 0]);
  });

  it('takes a later deprecation back', () => {
    const deprecated = (of: ApiSpec) => of.types[0]?.members.find((built) => built.name === 'BuiltAt')?.deprecated;
    expect(deprecated(spec)).toBe(true);
    expect(deprecated(rebuildRelease(spec, 1).spec)).toBe(false);
  });

  it('says what it can not tell, with the line of the entry', () => {
    const { unknown } = rebuildRelease(spec, 1);
    expect(unknown).toContainEqual({
      path: 'HireBoat.output.Fee',
      reason: 'Release 2 modified it; what it was before is not recorded.',
      modifiedBy: 2,
      line: 15,
    });
    // It uses a type that came with release 2.
    expect(unknown.map((fact) => fact.path)).toContain('HireBoat.input.Crew');
    expect(unknown[0]?.path).toBe('api');
  });

  it('is the newest document for the newest release', () => {
    expect(rebuildRelease(spec, 2)).toEqual({ spec, unknown: [] });
  });

  it('refuses a release that the history does not have', () => {
    expect(() => rebuildRelease(spec, 9)).toThrow(HistoryError);
    expect(() => rebuildRelease(spec, 9)).toThrow('it has 0 to 2');
    expect(() => rebuildRelease({ ...spec, releases: [] }, 1)).toThrow('no release history');
  });

  it('differs from the next one by what its entry tells', () => {
    const { changes } = compareReleases(rebuildRelease(spec, 1), rebuildRelease(spec, 2));
    expect(changes.map((change) => `${change.change} ${change.path}`)).toEqual([
      'added HireBoat.input.Note',
      'modified HireBoat.output.Fee',
      'added AskTask',
      'modified type Boat.BuiltAt',
      'added type Sailor',
      'added release 2',
    ]);
    expect(changes[1]).toMatchObject({ what: 'unknown', decide: true });
  });

  it('does not count again what is unknown of both', () => {
    const { changes } = compareReleases(rebuildRelease(spec, 0), rebuildRelease(spec, 1));
    expect(changes.map((change) => change.path)).toEqual(['type Gear.Vest', 'release 1']);
  });
});

describe('the history against its document', () => {
  it('finds what the document lacks, and what no entry tells, with lines', () => {
    const broken = boatSpec();
    broken.releases[1]?.changes.push({ change: 'added', kind: 'member', type: 'Gear', names: ['Vests'], line: 33 });
    broken.releases[0]?.changes.push({ change: 'added', kind: 'action', names: ['HireBoat'], line: 21 });
    const found = checkHistory(broken);
    expect(found.map(({ release, path, line }) => [release, path, line])).toEqual([
      [2, 'HireBoat', 21],
      [1, 'type Gear.Vests', 33],
      [0, 'SinkBoat', spec.actions[3]?.source.line],
    ]);
    expect(found[1]?.message).toContain('it has type Gear.Vest');
  });

  it('agrees with the comparison of two documents, or lists where not', () => {
    const older = { ...rebuildRelease(spec, 1).spec };
    expect(compareSpecs(older, spec).history).toEqual({
      releases: [2],
      agreed: 4,
      disagreements: [
        {
          release: 2,
          path: 'HireBoat.output.Fee',
          line: 15,
          message: 'Release 2 says that HireBoat.output.Fee was modified, but the comparison finds no difference.',
        },
      ],
    });
    const more = boatSpec();
    more.actions[2]?.input.push(member('Soon', ref('Gear')));
    expect(compareSpecs(older, more).history?.disagreements.map(({ path }) => path)).toEqual(['HireBoat.output.Fee']);
    more.actions[1]?.input.push(member('Soon', ref('Gear')));
    expect(compareSpecs(older, more).history?.disagreements.map(({ path }) => path)).toEqual([
      'HireBoat.output.Fee',
      'ListBoats.input.Soon',
    ]);
  });
});

it('tells size, step and verdicts of every release', () => {
  const entries = timelineOf(spec).map(({ number, actions, types, bump, verdicts }) => ({
    number,
    actions,
    types,
    bump,
    verdicts,
  }));
  expect(entries).toEqual([
    { number: 2, actions: 4, types: 5, bump: 'minor', verdicts: { breaking: 0, dangerous: 2, safe: 3 } },
    { number: 1, actions: 3, types: 4, bump: 'major', verdicts: { breaking: 1, dangerous: 0, safe: 0 } },
    { number: 0, actions: 3, types: 4, bump: 'none', verdicts: { breaking: 0, dangerous: 0, safe: 0 } },
  ]);
});
