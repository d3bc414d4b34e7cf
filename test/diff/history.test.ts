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

describe('what can not be told of a rebuilt release', () => {
  const reasons = (edit: (of: ApiSpec) => void, release: number) => {
    const edited = boatSpec();
    edit(edited);
    return rebuildRelease(edited, release).unknown.map(({ path, reason, line }) => [path, reason, line]);
  };

  it('is the type of what had another one, or came later than told', () => {
    const later = 'came with a later release: either it came then too, or it had another type.';
    const found = reasons((of) => {
      of.types[2]?.members.push(member('Owner', { kind: 'array', items: ref('Sailor') }));
      of.types[2]?.members.push(member('Ghost', ref('Nowhere')));
      of.actions[1]?.output.push(member('Mates', ref('Sailor')));
    }, 1);
    expect(found.slice(1)).toEqual([
      ['HireBoat.output.Fee', 'Release 2 modified it; what it was before is not recorded.', 15],
      ['HireBoat.input.Crew', `Its type Sailor ${later}`, expect.any(Number)],
      ['ListBoats.output.Mates', `Its type Sailor ${later}`, expect.any(Number)],
      ['type Gear.Owner', `Its type Sailor ${later}`, expect.any(Number)],
    ]);
  });

  it('is what the document no longer has, and nothing of what was undone', () => {
    const found = reasons((of) => {
      of.releases[0]?.changes.push(
        { change: 'added', kind: 'action', names: ['GoneBoat'], line: 21 },
        { change: 'added', kind: 'input', action: 'GoneBoat', names: ['Id'], line: 22 },
        { change: 'modified', kind: 'member', type: 'Boat', names: ['Lost'], line: 23 },
        { change: 'added', kind: 'member', type: 'Boat', names: ['Gone'], line: 26 },
        { change: 'modified', kind: 'input', action: 'AskTask', names: ['TaskId'], line: 24 },
        { change: 'modified', kind: 'input', action: 'HireBoat', names: ['Note'], line: 25 },
      );
    }, 1);
    const gone = 'it, but the document has nothing of this name: gone or renamed since.';
    expect(found.filter(([, , line]) => line !== undefined && Number(line) < 100)).toEqual([
      ['HireBoat.output.Fee', 'Release 2 modified it; what it was before is not recorded.', 15],
      ['type Boat.Lost', `Release 2 modified ${gone}`, 23],
      ['type Boat.Gone', `Release 2 added ${gone}`, 26],
    ]);
  });
});

describe('a rebuilt release', () => {
  it('has an action that was deprecated later as it was, and lists no user that came later', () => {
    const edited = boatSpec();
    Object.assign(edited.actions[0] as object, { deprecated: true });
    Object.assign(edited.actions[1] as object, { deprecated: true });
    edited.types[2]?.usedBy.push('AskTask', 'SomeoneElse');
    edited.releases[0]?.changes.push(
      { change: 'deprecated', kind: 'action', names: ['HireBoat'], line: 21 },
      { change: 'modified', kind: 'action', names: ['ListBoats'], line: 22 },
    );
    const { spec: first } = rebuildRelease(edited, 1);
    expect(first.actions.map(({ name, deprecated }) => [name, deprecated])).toEqual([
      ['HireBoat', undefined],
      ['ListBoats', true],
      ['SinkBoat', undefined],
    ]);
    expect(first.types[2]?.usedBy).toEqual(['HireBoat', 'ListBoats', 'SomeoneElse']);
    // What other releases deprecated is as it is.
    expect(rebuildRelease(edited, 2).spec.actions[0]?.deprecated).toBe(true);
  });

  it('is the one without a number where the first is asked for', () => {
    const edited = boatSpec();
    edited.releases.splice(1, 1);
    expect(rebuildRelease(edited, 1).spec.releases.map(({ number }) => number)).toEqual([0]);
    expect(() => rebuildRelease(edited, 9)).toThrow(HistoryError);
    edited.releases.splice(1, 1);
    expect(() => rebuildRelease(edited, 1)).toThrow('No release 1 in the history of boat 2020-01-01: it has 2 to 2.');
  });
});

describe('the history against its document', () => {
  const disagreements = (edit: (of: ApiSpec) => void): [number, string][] => {
    const edited = boatSpec();
    edited.actions.pop();
    edit(edited);
    return checkHistory(edited).map(({ release, message }) => [release, message]);
  };
  const told = (of: ApiSpec, ...changes: ApiSpec['releases'][number]['changes']) =>
    of.releases[0]?.changes.push(...changes);

  it('agrees where all is there, and new only once', () => {
    expect(disagreements(() => undefined)).toEqual([]);
  });

  it('says what the document has instead of what it lacks', () => {
    expect(
      disagreements((of) => {
        Object.assign(of.actions[2] as object, { documented: false, input: [] });
        told(
          of,
          { change: 'added', kind: 'action', names: ['HireBoats', 'TypeGears', 'Nothing'], line: 21 },
          { change: 'modified', kind: 'type', names: ['Geer', 'GearOars', 'AskTask'], line: 22 },
          { change: 'deprecated', kind: 'input', action: 'HireBoat', names: ['BoatsId', 'Quay'], line: 23 },
          { change: 'added', kind: 'input', action: 'AskTask', names: ['TaskId'], line: 24 },
          { change: 'added', kind: 'output', action: 'AskTask', names: ['Outcome'], line: 24 },
          { change: 'added', kind: 'member', type: 'Sailor', names: ['Nane'], line: 25 },
        );
        of.releases[2]?.changes.push({ change: 'existing', kind: 'type', names: ['Raft'], line: 46 });
      }),
    ).toEqual([
      [2, 'The history says added, but the document has no HireBoats; it has HireBoat.'],
      [2, 'The history says added, but the document has no TypeGears: gone or renamed since.'],
      [2, 'The history says added, but the document has no Nothing: gone or renamed since.'],
      [2, 'The history says modified, but the document has no type Geer; it has type Gear.'],
      [2, 'The history says modified, but the document has no type GearOars: gone or renamed since.'],
      [2, 'The history says modified, but the document has no type AskTask: gone or renamed since.'],
      [
        2,
        'The history says deprecated, but the document has no BoatsId in HireBoat.input; it has HireBoat.input.BoatId.',
      ],
      [2, 'The history says deprecated, but the document has no Quay in HireBoat.input: gone or renamed since.'],
      [2, 'The history says added, but the document has no TaskId in AskTask.input, as it has no page of this action.'],
      [
        2,
        'The history says added, but the document has no Outcome in AskTask.output, as it has no page of this action.',
      ],
      [2, 'The history says added, but the document has no Nane in type Sailor: gone or renamed since.'],
      [0, 'The history lists it as existing, but the document has no type Raft: gone or renamed since.'],
    ]);
  });

  it('tells only once when a thing came', () => {
    expect(
      disagreements((of) => {
        told(
          of,
          { change: 'added', kind: 'member', type: 'Gear', names: ['Vest'], line: 21 },
          { change: 'modified', kind: 'member', type: 'Gear', names: ['Vest'], line: 22 },
          { change: 'added', kind: 'action', names: ['AskTask'], line: 23 },
          { change: 'added', kind: 'type', names: ['Boat'], line: 24 },
          { change: 'deprecated', kind: 'type', names: ['Boat'], line: 25 },
        );
        of.releases[0]?.changes.sort((a, b) => (b.line ?? 0) - (a.line ?? 0));
      }),
    ).toEqual([
      [2, 'The history says added, but it was added with release 1 (line 31) already.'],
      [2, 'The history says added, but it was existing with release 0 (line 45) already.'],
    ]);
  });

  it('is told by release, newest first, and by line', () => {
    const edited = boatSpec();
    edited.releases[1]?.changes.push({ change: 'added', kind: 'action', names: ['X'], line: 35 });
    told(
      edited,
      { change: 'added', kind: 'action', names: ['HireBoat', 'Y'], line: 29 },
      { change: 'added', kind: 'action', names: ['Z'], line: 21 },
    );
    expect(checkHistory(edited).map(({ release, line, path }) => [release, line, path])).toEqual([
      [2, 21, 'Z'],
      [2, 29, 'Y'],
      [2, 29, 'HireBoat'],
      [1, 35, 'X'],
      [0, expect.any(Number), 'SinkBoat'],
    ]);
  });

  it('has told of everything that is there, if it says what existed', () => {
    const unheardOf = (of: ApiSpec) => {
      of.types.push({ ...(of.types[4] as ApiSpec['types'][number]), name: 'Raft' });
    };
    expect(disagreements(unheardOf)).toEqual([
      [0, 'The document has type Raft, but no release of the history brought it and it is not among what existed.'],
    ]);
    expect(
      disagreements((of) => {
        unheardOf(of);
        of.releases.pop();
      }),
    ).toEqual([]);
  });

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

describe('the comparison of two documents against the entries that are new', () => {
  /** What the newer document tells in an entry of its own, and what it has. */
  function check(changes: ApiSpec['releases'][number]['changes'], edit: (of: ApiSpec) => void = () => undefined) {
    const renewed = boatSpec();
    edit(renewed);
    renewed.releases.unshift({ number: 3, time: '2022-01-01', changes, source: { line: 70, endLine: 79 } });
    return compareSpecs(boatSpec(), renewed).history;
  }
  const hire = (of: ApiSpec) => of.actions[0] as ApiSpec['actions'][number];

  it('is left out where no entry is new, however entries are numbered and dated', () => {
    expect(compareSpecs(spec, boatSpec()).history).toBeUndefined();
    const renumbered = boatSpec();
    for (const release of renumbered.releases) Object.assign(release, { number: release.number + 5, time: '' });
    expect(compareSpecs(spec, renumbered).history).toBeUndefined();
    // What was listed as existing may be told as added.
    expect(check([{ change: 'added', kind: 'type', names: ['Boat'], line: 71 }])).toBeUndefined();
    // The same member, told by the way to it.
    expect(check([{ change: 'added', kind: 'member', type: 'Boat', names: ['Gear.Vest'], line: 71 }])).toBeUndefined();
  });

  it('agrees with what came, what changed and what got another name', () => {
    expect(
      check(
        [
          { change: 'added', kind: 'action', names: ['PaintBoat'], line: 71 },
          { change: 'added', kind: 'input', action: 'PaintBoat', names: ['Paint'], line: 72 },
          { change: 'added', kind: 'input', action: 'HireBoat', names: ['VesselId', 'Colour'], line: 73 },
          { change: 'modified', kind: 'input', action: 'HireBoat', names: ['Hours'], line: 74 },
          { change: 'modified', kind: 'member', type: 'Boat', names: ['BoatNo'], line: 75 },
        ],
        (of) => {
          of.actions.push({ ...hire(boatSpec()), name: 'PaintBoat', input: [member('Paint', 'string')] });
          hire(of).input.push(member('Colour', 'string'));
          Object.assign(hire(of).input[0] as object, { name: 'VesselId' });
          Object.assign(hire(of).input[1] as object, { required: true });
          Object.assign(of.types[0]?.members[0] as object, { name: 'BoatNo' });
        },
      ),
    ).toEqual({ releases: [3], agreed: 6, disagreements: [] });
  });

  it('agrees with what is said under the old name', () => {
    const found = check([{ change: 'deprecated', kind: 'member', type: 'Boat', names: ['BoatId'], line: 75 }], (of) => {
      Object.assign(of.types[0]?.members[0] as object, { name: 'BoatNo' });
    });
    expect(found).toMatchObject({ agreed: 1, disagreements: [] });
  });

  it('says why not, by line', () => {
    const says = 'Release 3 says that';
    expect(
      check(
        [
          { change: 'added', kind: 'action', names: ['PaintBoat'], line: 71 },
          { change: 'added', kind: 'input', action: 'ListBoats', names: ['Limit'], line: 72 },
          { change: 'modified', kind: 'input', action: 'ListBoats', names: ['Limit'], line: 73 },
          { change: 'deprecated', kind: 'output', action: 'HireBoat', names: ['Fee'], line: 74 },
          { change: 'added', kind: 'input', action: 'HireBoat', names: ['Hours'], line: 75 },
        ],
        (of) => {
          Object.assign(hire(of).input[1] as object, { required: true });
          Object.assign(of.types[0]?.members[0] as object, { name: 'BoatNo' });
          of.errors.push({ code: 'Stormy', description: '', scope: 'service', source: { line: 90, endLine: 90 } });
          of.types.push({ name: 'Raft', description: '', usedBy: [], members: [], source: { line: 91, endLine: 92 } });
        },
      ),
    ).toEqual({
      releases: [3],
      agreed: 0,
      disagreements: [
        {
          release: 3,
          path: 'PaintBoat',
          line: 71,
          message: `${says} PaintBoat was added, but the new document does not have it.`,
        },
        {
          release: 3,
          path: 'ListBoats.input.Limit',
          line: 72,
          message: `${says} ListBoats.input.Limit was added, but the old document has it already.`,
        },
        {
          release: 3,
          path: 'ListBoats.input.Limit',
          line: 73,
          message: `${says} ListBoats.input.Limit was modified, but the comparison finds no difference.`,
        },
        {
          release: 3,
          path: 'HireBoat.output.Fee',
          line: 74,
          message: `${says} HireBoat.output.Fee was deprecated, but the comparison finds no difference.`,
        },
        // It changed, but did not come.
        {
          release: 3,
          path: 'HireBoat.input.Hours',
          line: 75,
          message: `${says} HireBoat.input.Hours was added, but the old document has it already.`,
        },
        // No entry ever tells of error codes.
        {
          release: 3,
          path: 'type Raft',
          line: 91,
          message: 'The comparison finds type Raft added, but no release of the history tells it.',
        },
      ],
    });
  });

  it('counts what no entry tells to the newest of the releases between', () => {
    const renewed = boatSpec();
    const entry = (number: number, ...names: string[]) => ({
      number,
      time: '',
      changes: [
        { change: 'added', kind: 'action', names, line: 70 + number },
      ] as ApiSpec['releases'][number]['changes'],
      source: { line: 70, endLine: 79 },
    });
    renewed.releases.unshift(entry(4, 'C'), entry(3, 'B'));
    for (const name of ['A', 'B', 'C']) renewed.actions.push({ ...hire(boatSpec()), name, summary: name });
    expect(compareSpecs(spec, renewed).history).toMatchObject({
      releases: [4, 3],
      agreed: 2,
      disagreements: [{ release: 4, path: 'A', line: hire(spec).source.line }],
    });
  });

  it('takes what came for granted below an owner that came', () => {
    const found = check(
      [
        // Renamed: the comparison finds no new member of it.
        { change: 'added', kind: 'action', names: ['AskForTask'], line: 71 },
        { change: 'added', kind: 'input', action: 'AskForTask', names: ['TaskId'], line: 72 },
        { change: 'modified', kind: 'member', type: 'Gear', names: ['Vest'], line: 73 },
        { change: 'modified', kind: 'type', names: ['Gear'], line: 73 },
        { change: 'added', kind: 'member', type: 'Raft', names: ['Logs'], line: 74 },
      ],
      (of) => {
        Object.assign(of.actions[2] as object, { name: 'AskForTask' });
        of.types.push({
          name: 'Raft',
          description: '',
          usedBy: [],
          members: [member('Logs', 'integer')],
          source: { line: 91, endLine: 92 },
        });
      },
    );
    expect(found?.disagreements.map(({ path }) => path)).toEqual(['type Gear.Vest', 'type Gear', 'type Raft']);
    expect(found?.agreed).toBe(3);
  });

  it('is not made where a side is itself rebuilt from the history', () => {
    expect(compareReleases({ spec, unknown: [] }, { spec: { ...boatSpec(), actions: [] } }).history).toBeUndefined();
    const renewed = boatSpec();
    renewed.releases.unshift({
      number: 3,
      time: '',
      changes: [{ change: 'added', kind: 'action', names: ['X'], line: 1 }],
      source: { line: 1, endLine: 1 },
    });
    expect(compareReleases({ spec }, { spec: renewed, unknown: [] }).history).toBeUndefined();
    expect(compareReleases({ spec, unknown: [] }, { spec: renewed }).history).toBeUndefined();
    expect(compareReleases({ spec }, { spec: renewed }).history).toBeDefined();
  });
});

it('tells size, step and verdicts of every release', () => {
  const entries = timelineOf(spec);
  const brief = entries.map(({ number, actions, types, bump, verdicts }) => ({
    number,
    actions,
    types,
    bump,
    verdicts,
  }));
  expect(brief).toEqual([
    { number: 2, actions: 4, types: 5, bump: 'minor', verdicts: { breaking: 0, dangerous: 2, safe: 3 } },
    { number: 1, actions: 3, types: 4, bump: 'major', verdicts: { breaking: 1, dangerous: 0, safe: 0 } },
    { number: 0, actions: 3, types: 4, bump: 'none', verdicts: { breaking: 0, dangerous: 0, safe: 0 } },
  ]);
  // Without Note, the task's two and the sailor's two; without the vest.
  expect(entries.map(({ members }) => members)).toEqual([26, 21, 20]);
  expect(entries.map(({ changes }) => changes.length)).toEqual([5, 1, 0]);
  // The document has an action that no entry brought.
  expect(entries.map(({ disagreements }) => disagreements.map(({ path }) => path))).toEqual([[], [], ['SinkBoat']]);
});

it('tells what the oldest entry changed where it tells changes, and not what there was', () => {
  const oldest = (...changes: ApiSpec['releases'][number]['changes']) => {
    const edited = boatSpec();
    edited.releases = [{ number: 0, time: '', changes, source: { line: 40, endLine: 50 } }];
    return timelineOf(edited)[0]?.changes.map(({ path, change }) => `${change} ${path}`);
  };
  expect(oldest({ change: 'existing', kind: 'action', names: ['AskTask'] })).toEqual([]);
  expect(oldest({ change: 'added', kind: 'action', names: ['AskTask'] })).toEqual(['added AskTask']);
  expect(
    oldest(
      { change: 'existing', kind: 'action', names: ['HireBoat'] },
      { change: 'added', kind: 'action', names: ['AskTask'] },
    ),
  ).toEqual(['added AskTask']);
});
