import { expect, it } from 'vitest';
import { annotateSpec } from '../../generator/prose/annotate.ts';
import type { ApiSpec, Constraints, Member } from '../../generator/spec/types.ts';

function member(name: string, description: string): Member {
  const source = { line: 7, endLine: 7 };
  return { name, type: { kind: 'string' }, required: false, nullable: false, deprecated: false, description, source };
}

/** The constraints of the member `name` of types in a request, of which each describes it in another way. */
function constraintsOf(name: string, ...descriptions: string[]): (Constraints | undefined)[] {
  const types = descriptions.map((description, index) => ({
    name: `Type${index}`,
    description: '',
    usedBy: [],
    members: [member(name, description)],
    source: { line: 1, endLine: 1 },
  }));
  const input = types.map((type) => ({ ...member(`${type.name}s`, ''), type: { kind: 'ref', name: type.name } }));
  const spec = { actions: [{ name: 'Make', input, output: [] }], types } as unknown as ApiSpec;
  return annotateSpec(spec).types.map(({ members }) => members[0]?.constraints);
}

it('accepts what the same list spells otherwise', () => {
  const [first, second] = constraintsOf(
    'Kind',
    'Valid values: Plain, `BIG_BOX`.',
    'Valid values: `PLAIN`, `BIG_BOX`. More.',
  );
  expect(first).toEqual({
    enum: ['Plain', 'BIG_BOX'],
    also: ['PLAIN'],
    from: { enum: 'Valid values: Plain, `BIG_BOX`.', also: 'Valid values: `PLAIN`, `BIG_BOX`.' },
  });
  expect(second?.also).toEqual(['Plain']);
});

it('accepts a default that the same list leaves out elsewhere', () => {
  const [first, second] = constraintsOf('Line', 'Values: `A1`, `B1`.', 'Values: `B1`, `A1`. Default value: `C1`.');
  expect(first).toEqual({
    enum: ['A1', 'B1'],
    also: ['C1'],
    from: { enum: 'Values: `A1`, `B1`.', also: 'Default value: `C1`.' },
  });
  expect(second).toMatchObject({ default: 'C1', also: ['C1'] });
});

it('knows that capitals do not matter where the same list says so', () => {
  const [first] = constraintsOf('Form', 'Values: `V4`, `V6`.', 'Values: `v4`, `V6` (case-insensitive).');
  expect(first).toMatchObject({ enum: ['V4', 'V6'], caseInsensitive: true });
  expect(first?.also).toBeUndefined();
});

it('keeps apart what lists other values, or has another name', () => {
  const [first, second] = constraintsOf('Kind', 'Values: `A1`, `B1`.', 'Values: `a1`, `B1`, `C1`.');
  expect([first?.also, second?.also]).toEqual([undefined, undefined]);
  expect(constraintsOf('Kind', 'Values: `A1`, `B1`.')[0]?.also).toBeUndefined();
});
