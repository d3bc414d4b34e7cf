import { describe, expect, it } from 'vitest';
import { compareSpecs } from '../../generator/diff/compare.ts';
import { exampleOf } from '../../generator/diff/notes/example.ts';
import type { Change } from '../../generator/diff/types.ts';
import { list, member, ref } from './fixture.ts';
import { numberCases, specOf } from './rules/case.ts';
import { CASES } from './rules/cases.ts';

const SAFE = { wire: 'safe', compile: 'safe', validator: 'safe' } as const;

function linesOf(path: string, rest: Partial<Change>): string[] | undefined {
  const change: Change = {
    id: 'x',
    path,
    change: 'modified',
    positions: ['request'],
    ...SAFE,
    why: '',
    source: {},
    bump: 'none',
    ...rest,
  };
  return exampleOf([change])?.lines;
}

describe('an action', () => {
  it.each([
    [
      { change: 'renamed', oldPath: 'RentBoat' },
      ['- await client.rentBoat(input);', '+ await client.hireBoat(input);'],
    ],
    [{ change: 'removed' }, ['- await client.hireBoat(input);']],
    [{ what: 'documented' }, ['- await client.hireBoat(input);']],
    [{ change: 'added' }, undefined],
    [{ what: 'rateLimit' }, undefined],
  ] as [Partial<Change>, string[] | undefined][])('%j', (change, lines) => {
    expect(linesOf('HireBoat', change)).toEqual(lines);
  });
});

describe('a type and an error', () => {
  it.each([
    ['type Boat', { change: 'removed' }, ['- import type { Boat } from "…";']],
    [
      'type Boat',
      { change: 'renamed', oldPath: 'type Ship' },
      ['- import type { Ship } from "…";', '+ import type { Boat } from "…";'],
    ],
    ['type Boat', { change: 'added' }, undefined],
    ['error Sunk.Deep', { change: 'removed' }, ['- if (error.code === ErrorCode.SunkDeep) {']],
    [
      'error Sunk.Deep',
      { change: 'renamed', oldPath: 'error Lost' },
      ['- if (error.code === ErrorCode.Lost) {', '+ if (error.code === ErrorCode.SunkDeep) {'],
    ],
    ['error Sunk.Deep', { change: 'added' }, undefined],
    ['release 3', { change: 'removed' }, undefined],
  ] as [string, Partial<Change>, string[] | undefined][])('%s, %j', (path, change, lines) => {
    expect(linesOf(path, change)).toEqual(lines);
  });
});

const within = (...lines: string[]) => ['  await client.hireBoat({', '    // …', ...lines, '  });'];

describe('a parameter', () => {
  it.each([
    [{ change: 'added', new: member('Hours', 'integer') }, within('+   Hours: 1,')],
    [{ change: 'removed', old: member('Hours', list(ref('Boat'))) }, within('-   Hours: [{ /* Boat */ }],')],
    [{ change: 'renamed', old: 'Time' }, within('-   Time: value,', '+   Hours: value,')],
    [{ what: 'required', new: true }, within('+   Hours: value,')],
    [
      { what: 'type', old: { kind: 'float' }, new: { kind: 'map', values: { kind: 'boolean' } } },
      within('-   Hours: 1.5,', '+   Hours: { id: true },'),
    ],
    [
      { what: 'type', old: { kind: 'string' }, new: { kind: 'timestamp' } },
      within('-   Hours: "…",', '+   Hours: "…",'),
    ],
    [{ what: 'enum', old: ['A', 'B'], new: ['B', 'C'] }, within('-   Hours: "A",', '+   Hours: "C",')],
    [{ what: 'enum', old: [1, 2], new: [2] }, within('-   Hours: 1,', '+   Hours: 2,')],
    [{ what: 'enum', old: ['A'], new: ['A', 'B'] }, undefined],
    [{ what: 'enum', old: ['A'], new: undefined }, undefined],
    [{ what: 'range', old: { max: 2 }, new: { max: 1 } }, undefined],
  ] as [Partial<Change>, string[] | undefined][])('%j', (change, lines) => {
    expect(linesOf('HireBoat.input.Hours', change)).toEqual(lines);
  });
});

const reading = (...lines: string[]) => ['  const response = await client.hireBoat(input);', ...lines];

describe('a member of a response', () => {
  it.each([
    [{ change: 'removed' }, reading('- use(response.Fee);')],
    [{ change: 'renamed', old: 'Price' }, reading('- use(response.Price);', '+ use(response.Fee);')],
    [{ what: 'required' }, reading('- use(response.Fee);', '+ if (response.Fee !== undefined) use(response.Fee);')],
    [{ what: 'nullable' }, reading('- use(response.Fee);', '+ if (response.Fee !== null) use(response.Fee);')],
    [
      { what: 'type', old: { kind: 'integer' }, new: list({ kind: 'map', values: ref('Boat') }) },
      reading('- const value: number = response.Fee;', '+ const value: Record<string, Boat>[] = response.Fee;'),
    ],
    [
      { what: 'type', old: { kind: 'boolean' }, new: { kind: 'string' } },
      reading('- const value: boolean = response.Fee;', '+ const value: string = response.Fee;'),
    ],
    [{ change: 'added', new: member('Fee', 'float') }, undefined],
    [{ what: 'description' }, undefined],
  ] as [Partial<Change>, string[] | undefined][])('%j', (change, lines) => {
    expect(linesOf('HireBoat.output.Fee', { positions: ['response'], ...change })).toEqual(lines);
  });
});

describe('a member of a type', () => {
  it('is written where the change is one of requests, else read', () => {
    const removed: Partial<Change> = { change: 'removed', old: member('Age', 'integer') };
    expect(linesOf('type Boat.Age', { ...removed, id: 'request-member-removed' })).toEqual([
      '  const boat: Boat = {',
      '    // …',
      '-   Age: 1,',
      '  };',
    ]);
    expect(linesOf('type Boat.Age', { ...removed, id: 'response-member-removed' })).toEqual(['- use(boat.Age);']);
  });

  it('is one of a variable whose name can be one', () => {
    const removed = { change: 'removed', id: 'response-member-removed' } as const;
    expect(linesOf('type Package.Age', removed)).toEqual(['- use(package_.Age);']);
    expect(linesOf('type LBRule.a-b', removed)).toEqual(['- use(lbRule["a-b"]);']);
  });
});

/** A function that may wait: only to see that its body is one. */
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as FunctionConstructor;

/** One side of an example as a program without types; an `if` that is shown by its head has a body. */
function programOf(lines: readonly string[], without: '+' | '-'): string {
  const code = lines.filter((line) => !line.startsWith(without)).map((line) => line.slice(2));
  const body = code
    .filter((line) => !line.startsWith('import type '))
    .map((line) => line.replace(/^const (\w+): .* =/, 'const $1 =').replace(/^if .*\{$/, '$&}'))
    .join('\n');
  return `'use strict';\n${body}`;
}

it('is a program on both sides, whatever changed', () => {
  const shown = numberCases(CASES).flatMap((numbered) => {
    const { changes } = compareSpecs(specOf([numbered], 'old'), specOf([numbered], 'new'));
    return changes.flatMap((change) => exampleOf([change])?.lines.join('\n') ?? []);
  });
  expect(shown.length).toBeGreaterThan(20);
  for (const example of shown) {
    for (const without of ['+', '-'] as const) {
      const program = programOf(example.split('\n'), without);
      expect(() => new AsyncFunction(program), program).not.toThrow();
    }
  }
});
