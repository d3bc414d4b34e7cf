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

/** What is left of `members` after merging: `sent` are the members of requests, `returned` those of responses. */
function merge(sent: Member[][], returned: Member[][] = [], types: Record<string, Member[]> = {}): ApiSpec {
  const spec = {
    actions: [
      ...sent.map((input, index) => ({ name: `Send${index}`, input, output: [] })),
      ...returned.map((output, index) => ({ name: `Return${index}`, input: [], output })),
    ],
    types: Object.entries(types).map(([name, members]) => ({ name, members })),
  } as unknown as ApiSpec;
  return annotateSpec(spec);
}
const alsoOf = (members: Member[] | undefined) => members?.map(({ constraints }) => constraints?.also);
const PLAIN = member('Kind', 'Valid values: Plain, `BIG_BOX`.');
const CAPITALS = member('Kind', 'Valid values: `PLAIN`, `BIG_BOX`.');

it('learns from what actions take and return, and changes what they take only', () => {
  const { actions } = merge([[PLAIN], [CAPITALS]], [[member('Kind', 'Valid values: plain, big_box.')]]);
  expect(actions.map(({ input }) => alsoOf(input))).toEqual([
    [['PLAIN', 'plain', 'big_box']],
    [['Plain', 'plain', 'big_box']],
    [],
  ]);
  expect(actions.map(({ output }) => alsoOf(output))).toEqual([[], [], [undefined]]);
  expect(actions.map(({ name }) => name)).toEqual(['Send0', 'Send1', 'Return0']);
});

it('changes types that requests hold, however deep, and no others', () => {
  const ref = (name: string): Member => ({ ...member(name, ''), type: { kind: 'ref', name } });
  const listed: Member = { ...member('Boxes', ''), type: { kind: 'array', items: { kind: 'ref', name: 'Listed' } } };
  const mapped: Member = { ...member('ByName', ''), type: { kind: 'map', values: { kind: 'ref', name: 'Mapped' } } };
  const types = {
    Sent: [PLAIN, ref('Inner'), ref('Unknown')],
    Inner: [CAPITALS, ref('Sent')],
    Listed: [PLAIN],
    Mapped: [PLAIN],
    Returned: [PLAIN],
  };
  const merged = merge([[ref('Sent'), listed, mapped]], [[ref('Returned')]], types).types;
  expect(Object.fromEntries(merged.map(({ name, members }) => [name, members[0]?.constraints?.also]))).toEqual({
    Sent: ['PLAIN'],
    Inner: ['Plain'],
    Listed: ['PLAIN'],
    Mapped: ['PLAIN'],
    Returned: undefined,
  });
});

it('keeps apart lists of as many, but other values, numbers from texts, and members without lists', () => {
  const number: Member = { ...member('Level', 'Valid values: 1, 2.'), type: { kind: 'integer' } };
  const text = member('Level', 'Valid values: `1`, `2`.');
  const name = member('Name', 'Name of the box.');
  const { actions } = merge([
    [number, member('Kind', 'Values: `A1`, `B1`.'), name],
    [text, member('Kind', 'Values: `A1`, `C1`.'), name],
  ]);
  expect(actions.map(({ input }) => alsoOf(input))).toEqual(Array(2).fill([undefined, undefined, undefined]));
  expect(actions[0]?.input[2]).toEqual(name);
});

it('quotes where capitals do not matter, each list its own sentence first', () => {
  const sentences = constraintsOf(
    'Form',
    'Values: `V4`, `V6`.',
    'Values: `v4`, `V6` (case-insensitive).',
    'Format. Values: `v4`, `v6`, case-insensitive. Default value: `C1`.',
  );
  expect(sentences.map((constraints) => constraints?.from?.['caseInsensitive'])).toEqual([
    'Values: `v4`, `V6` (case-insensitive).',
    'Values: `v4`, `V6` (case-insensitive).',
    'Values: `v4`, `v6`, case-insensitive.',
  ]);
  expect(sentences.map((constraints) => constraints?.also)).toEqual([['C1'], ['C1'], ['C1']]);
});

it('keeps what else an overlay accepts', () => {
  const decided = { enum: ['Plain', 'BIG_BOX'], also: ['Other'], from: { enum: 'E', also: 'decided' } };
  const { actions } = merge([[{ ...PLAIN, constraints: decided }], [CAPITALS]]);
  expect(actions[0]?.input[0]?.constraints).toEqual({
    ...decided,
    also: ['Other', 'PLAIN'],
    from: { enum: 'E', also: 'decided Valid values: `PLAIN`, `BIG_BOX`.' },
  });
  expect(alsoOf(actions[1]?.input)).toEqual([['Plain']]);
});
