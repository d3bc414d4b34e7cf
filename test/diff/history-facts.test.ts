import { describe, expect, it } from 'vitest';
import { factsOf, locatedFacts, pathsOf } from '../../generator/diff/history/facts.ts';
import type { ApiSpec, Release, ReleaseChange } from '../../generator/spec/types.ts';
import { action, boatSpec, dataType, list, member, ref } from './fixture.ts';

const release = (...changes: ReleaseChange[]): Release => ({
  number: 3,
  time: '2022-01-01 10:00:00',
  changes,
  source: { line: 70, endLine: 80 },
});

describe('an entry of the release history', () => {
  it('is one fact for each name, at the line of its own or of the entry', () => {
    expect(
      factsOf(
        release(
          { change: 'added', kind: 'input', action: 'HireBoat', names: ['Note', 'Kind'], line: 71 },
          { change: 'modified', kind: 'output', action: 'HireBoat', names: ['Fee'] },
          { change: 'added', kind: 'action', names: ['PaintBoat'], line: 73 },
          { change: 'deprecated', kind: 'type', names: ['Boat'], line: 74 },
          { change: 'added', kind: 'member', type: 'Boat', names: ['Mast'], line: 75 },
        ),
      ).map(({ change, path, owner, ownerPath, member: of, line }) => [change, path, owner, ownerPath, of, line]),
    ).toEqual([
      ['added', 'HireBoat.input.Note', 'HireBoat', 'HireBoat', 'Note', 71],
      ['added', 'HireBoat.input.Kind', 'HireBoat', 'HireBoat', 'Kind', 71],
      ['modified', 'HireBoat.output.Fee', 'HireBoat', 'HireBoat', 'Fee', 70],
      ['added', 'PaintBoat', 'PaintBoat', 'PaintBoat', undefined, 73],
      ['deprecated', 'type Boat', 'Boat', 'type Boat', undefined, 74],
      ['added', 'type Boat.Mast', 'Boat', 'type Boat', 'Mast', 75],
    ]);
  });
});

describe('a name that stands for a member of a structure', () => {
  const spec: ApiSpec = {
    ...boatSpec(),
    actions: [
      action('MoorBoats', {
        input: [member('piers', list(ref('Pier'))), member('flag', 'string'), member('names', ref('Twin'))],
        output: [
          member('Berths', { kind: 'map', values: ref('Berth') }),
          member('Bill', ref('Bill')),
          member('RequestId', 'string'),
        ],
      }),
    ],
    types: [
      dataType('Pier', [
        member('name', 'string'),
        member('plan', 'string'),
        member('berth12', 'string'),
        member('berth', ref('Berth')),
        member('lost', ref('Nowhere')),
      ]),
      dataType('Berth', [member('Depth', 'float'), member('length', 'float')]),
      dataType('Bill', [member('Sum', 'float')]),
      dataType('Twin', [member('name', 'string')]),
    ],
  };
  const pathOf = (kind: 'input' | 'output', name: string, of = 'MoorBoats'): string | undefined =>
    locatedFacts(spec, [release({ change: 'added', kind, action: of, names: [name], line: 71 })])[0]?.path;

  it.each([
    ['input', 'flag', 'MoorBoats.input.flag'],
    ['input', 'piers.n.name', 'type Pier.name'],
    ['input', 'piers.N.name', 'type Pier.name'],
    ['input', 'piers.n.plan', 'type Pier.plan'],
    ['input', 'piers.10.berth12', 'type Pier.berth12'],
    ['input', 'piers.0.berth.length', 'type Berth.length'],
    ['input', 'piers.berth.length', 'type Berth.length'],
    // The only one of its name below the request, or the response.
    ['input', 'Depth', 'type Berth.Depth'],
    ['output', 'Depth', 'type Berth.Depth'],
    ['output', 'Sum', 'type Bill.Sum'],
    ['input', 'Sum', 'MoorBoats.input.Sum'],
    // In two structures, or in none: it stays as the history has it.
    ['input', 'name', 'MoorBoats.input.name'],
    ['output', 'name', 'MoorBoats.output.name'],
    ['input', 'piers.n.colour', 'MoorBoats.input.piers.n.colour'],
    ['input', 'piers.lost.name', 'MoorBoats.input.piers.lost.name'],
    ['input', 'flag.name', 'MoorBoats.input.flag.name'],
    ['input', 'nope.name', 'MoorBoats.input.nope.name'],
  ] as ['input' | 'output', string, string][])('%s %s is %s', (kind, name, path) => {
    expect(pathOf(kind, name)).toBe(path);
  });

  it('is looked for below the thing that the entry names', () => {
    expect(pathOf('input', 'Depth', 'SinkBoat')).toBe('SinkBoat.input.Depth');
    const within = (type: string) =>
      locatedFacts(spec, [release({ change: 'added', kind: 'member', type, names: ['Depth'], line: 71 })])[0]?.path;
    expect(within('Pier')).toBe('type Berth.Depth');
    expect(within('Twin')).toBe('type Twin.Depth');
    expect(within('Nowhere')).toBe('type Nowhere.Depth');
  });
});

it('gives every action, type and member its path, with its line', () => {
  const { actions, types, ...rest } = boatSpec();
  const small = { ...rest, actions: actions.slice(2, 3), types: types.slice(3, 4) } as ApiSpec;
  expect([...pathsOf(small)].map(([path, { line }]) => [path, line])).toEqual([
    ['AskTask', actions[2]?.source.line],
    ['AskTask.input.TaskId', actions[2]?.input[0]?.source.line],
    ['AskTask.output.RequestId', actions[2]?.output[0]?.source.line],
    ['type Sailor', types[3]?.source.line],
    ['type Sailor.Name', types[3]?.members[0]?.source.line],
    ['type Sailor.Age', types[3]?.members[1]?.source.line],
  ]);
});
