import { expect, it } from 'vitest';
import { annotateSpec } from '../../generator/prose/annotate.ts';
import type { ApiSpec, Member } from '../../generator/spec/types.ts';

const source = { line: 7, endLine: 7 };

function member(name: string, description: string, extra: Partial<Member> = {}): Member {
  return {
    name,
    type: { kind: 'string' },
    required: false,
    nullable: false,
    deprecated: false,
    description,
    source,
    ...extra,
  };
}

const FILTERS = 'Filters.<li>`box-id` - String - Required: no - (Filter condition) Box ID.</li>';

/** One action `OpenBox` and one type `Box`, of the given members. */
function annotate({
  input = [],
  output = [],
  members = [],
}: Partial<Record<'input' | 'output' | 'members', Member[]>>) {
  const spec = {
    actions: [{ name: 'OpenBox', input, output }],
    types: [{ name: 'Box', members }],
  } as unknown as ApiSpec;
  const [action, type] = [annotateSpec(spec).actions[0], annotateSpec(spec).types[0]];
  if (action === undefined || type === undefined) throw new Error('an action or type is lost');
  return { action, type };
}

it('puts constraints into what is sent, what is returned and types', () => {
  const size = member('Size', 'Length limit: 1-20.');
  const { action, type } = annotate({ input: [size], output: [size], members: [size] });
  for (const [annotated] of [action.input, action.output, type.members]) {
    expect(annotated?.constraints).toMatchObject({ minLength: 1, maxLength: 20 });
  }
});

it('leaves members alone of which nothing is promised', () => {
  const name = member('Name', 'Name of the box.');
  const { action, type } = annotate({ input: [name], output: [name], members: [name] });
  expect([...action.input, ...action.output, ...type.members]).toEqual([name, name, name]);
  for (const annotated of [...action.input, ...action.output, ...type.members]) {
    expect(Object.keys(annotated)).not.toContain('constraints');
  }
});

it('puts rules between members into actions and types', () => {
  const members = [member('A', '`A` and `B` cannot be specified at the same time.'), member('B', '')];
  const { action, type } = annotate({ input: members, members });
  const rule = { kind: 'exclusive', members: ['A', 'B'] };
  expect([action.rules, type.rules]).toMatchObject([[rule], [rule]]);
});

it('reads filters from the member that is called so', () => {
  const { action } = annotate({ input: [member('Other', FILTERS), member('Filters', FILTERS), member('Last', '')] });
  expect(action.filters).toEqual([{ name: 'box-id', description: 'Box ID.', line: 7 }]);
});

it('has no rules and no filters where none are stated', () => {
  const { action, type } = annotate({ input: [member('Name', FILTERS)], members: [member('Name', '')] });
  expect([...Object.keys(action), ...Object.keys(type)]).toEqual(['name', 'input', 'output', 'name', 'members']);
  expect(annotate({ input: [member('Filters', 'Filters the boxes.')] }).action.filters).toBeUndefined();
});

it('keeps what an overlay decided', () => {
  const constraints = { maxLength: 5, from: { maxLength: 'decided' } };
  const spec = {
    actions: [
      {
        name: 'OpenBox',
        input: [
          member('Filters', FILTERS),
          member('A', '`A` and `B` cannot be specified at the same time.'),
          member('B', ''),
        ],
        output: [],
        rules: [],
        filters: [],
      },
    ],
    types: [
      {
        name: 'Box',
        members: [
          member('A', '`A` and `B` cannot be specified at the same time. Length limit: 1-20.', { constraints }),
          member('B', ''),
        ],
        rules: [],
      },
    ],
  } as unknown as ApiSpec;
  const { actions, types } = annotateSpec(spec);
  expect([actions[0]?.rules, actions[0]?.filters, types[0]?.rules]).toEqual([[], [], []]);
  expect(types[0]?.members[0]?.constraints).toEqual(constraints);
});

it.each([
  ['an action', 'OpenBox'],
  ['a type', 'Box'],
  ['a member that is sent', 'SizeSent'],
  ['a member that is returned', 'SizeReturned'],
  ['a member of a type', 'SizeHeld'],
])('takes the name of %s for a reference, not for a default', (_what, name) => {
  const size = member('Size', `If it is not specified, \`${name}\` is used by default.`);
  const { action } = annotate({
    input: [size, member('SizeSent', '')],
    output: [member('SizeReturned', '')],
    members: [member('SizeHeld', '')],
  });
  expect(action.input[0]?.constraints?.default).toBeUndefined();
  const other = annotate({ input: [size] }).action.input[0]?.constraints?.default;
  expect(other).toBe(['OpenBox', 'Box'].includes(name) ? undefined : name);
});
