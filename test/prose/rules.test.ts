import { describe, expect, it } from 'vitest';
import { readFilters } from '../../generator/prose/filters.ts';
import { readRules } from '../../generator/prose/rules.ts';
import type { Member, Rule } from '../../generator/spec/types.ts';

function member(name: string, description: string, extra: Partial<Member> = {}): Member {
  return {
    name,
    type: { kind: 'string' },
    required: false,
    nullable: false,
    deprecated: false,
    description,
    source: { line: 7, endLine: 7 },
    ...extra,
  };
}

/** The rules that `description`, of the member A beside B, C and Kind, states; without where they come from. */
function rules(description: string, kind: Partial<Member> = {}): Omit<Rule, 'from' | 'line'>[] {
  const members = [member('A', description), member('B', ''), member('C', ''), member('Kind', '', kind)];
  return readRules(members).map(({ from: _from, line: _line, ...rule }) => rule);
}

describe('rules between members', () => {
  it.each<[string, unknown]>([
    ['`A` and `B` cannot be specified at the same time.', { kind: 'exclusive', members: ['A', 'B'] }],
    ['`A` and `B` can not be both specified.', { kind: 'exclusive', members: ['A', 'B'] }],
    ['The parameter does not support specifying both `A` and `B`.', { kind: 'exclusive', members: ['A', 'B'] }],
    ['List of boxes, which is exclusive of `B`.', { kind: 'exclusive', members: ['A', 'B'] }],
    ['Note: either `A` or `B` must be passed in, which is required for boxes.', { kind: 'anyOf', members: ['A', 'B'] }],
    ['Note: Either `A` or `B` can be passed in.', { kind: 'exclusive', members: ['A', 'B'] }],
    [
      "Name of the box. It's required if `B` is not specified.",
      { kind: 'requiredWhen', members: ['A'], when: { member: 'B', absent: true } },
    ],
    [
      'Name. If there is no B, this parameter is required.',
      { kind: 'requiredWhen', members: ['A'], when: { member: 'B', absent: true } },
    ],
    [
      'The `B` parameter is required if this is left empty.',
      { kind: 'requiredWhen', members: ['B'], when: { member: 'A', absent: true } },
    ],
    [
      "If it's not specified, `B` and `C` are required.",
      { kind: 'requiredWhen', members: ['B', 'C'], when: { member: 'A', absent: true } },
    ],
    ['`A` and `B` are two ways to say when. one of them must be input.', { kind: 'anyOf', members: ['A', 'B'] }],
    [
      'specifies this parameter or the B parameter. a minimum of one is required.',
      { kind: 'anyOf', members: ['A', 'B'] },
    ],
    ['Either `A` or `B` must be set, but you cannot set both.', { kind: 'oneOf', members: ['A', 'B'] }],
    [
      'Route, which is required when `Kind` is "BIG".',
      { kind: 'requiredWhen', members: ['A'], when: { member: 'Kind', is: ['BIG'] } },
    ],
    [
      'Route (own), which is required if the value of Kind is BIG.',
      { kind: 'requiredWhen', members: ['A'], when: { member: 'Kind', is: ['BIG'] } },
    ],
  ])('%s', (description, rule) => {
    expect(rules(description)).toEqual([rule]);
  });

  it.each([
    '`A` and `Elsewhere` cannot be specified at the same time.',
    'When binding to a big box, you must provide either this parameter or B.',
    'For big boxes, if `B` is left empty, this parameter must be passed in.',
    'It is only applicable to big boxes, and is required when `Kind = BIG`.',
    'This parameter is required when creating a private box.',
    'When Kind = BIG, if there is no B, this parameter is required.',
    'Required only when Kind is BIG, and B contains several boxes.',
    'It is required when `Kind` is "BIG", `B` is blank, and `C` is greater than 0.',
    'This parameter is required when `Kind` is `empty`.',
    'Not required when Kind is BIG, but required in other cases.',
  ])('are not read from %s', (description) => {
    expect(rules(description)).toEqual([]);
  });

  it('hold for each member that is named', () => {
    expect(rules('It cannot be specified together with `B` or `C`.')).toEqual([
      { kind: 'exclusive', members: ['A', 'B'] },
      { kind: 'exclusive', members: ['A', 'C'] },
    ]);
  });

  it('quote the sentence from its first letter, also on a line of its own', () => {
    const [rule] = readRules([member('A', 'Box.\nThis is required if `B` is not specified.'), member('B', '')]);
    expect(rule?.from).toBe('This is required if `B` is not specified.');
  });

  it('are not read where the value is none of the documented ones', () => {
    expect(rules('Route, required when `Kind` is "BIG".', { constraints: { enum: ['SMALL'] } })).toEqual([]);
  });

  it('come once, with their sentence and line', () => {
    const both = 'Box. `A` and `B` cannot be specified at the same time. More.';
    expect(readRules([member('A', both), member('B', both)])).toEqual([
      { kind: 'exclusive', members: ['A', 'B'], from: '`A` and `B` cannot be specified at the same time.', line: 7 },
    ]);
  });
});

describe('filters', () => {
  const names = (description: string) =>
    readFilters(member('Filters', description)).map(({ name, values }) =>
      values ? `${name}=${values.join(',')}` : name,
    );

  it.each<[string, string[]]>([
    [
      'Filters:<br><li>`box-id` - String - Required: no - (Filter condition) Box ID, such as "box-1".</li><li>zone - String - Optional - Filter by zone.</li>',
      ['box-id', 'zone'],
    ],
    [
      'Conditions.\n- box-type - Array of String - Optional - Filters by type. (BIG: big box | SMALL: small box.)\n- tag:* - String - Required: no - (filter) Use {"Name": "tag:x", "Values": ["y"]}.',
      ['box-type=BIG,SMALL', 'tag:*'],
    ],
    ['- `isp` -- String - Optional - Filter by the ISP. Values: `A`, `B` and `C`.', ['isp=A,B,C']],
    ['Currently, only filtering by `BoxId`, `BindIP`, or `Zone` is supported.', ['BoxId', 'BindIP', 'Zone']],
    ['Filter array. Valid values: `BoxName` and `Zone`.', ['BoxName', 'Zone']],
    [
      'Filters:<ul><li>box-state<ul><li>filter by state</li><li>type: String</li><li>required: no</li><li>value ranges FROM:<ul><li><code>ON</code>: on</li><li><code>OFF</code>: off</li></ul></li></ul></li></ul>',
      ['box-state=ON,OFF'],
    ],
    [
      'Filters.<li>box-id</li>Filter by **box ID**.\nType: String\nRequired: no\n<li>colour</li>Filter by colour.\nType: String.\nOptional\nValid values: RED | BLUE',
      ['box-id', 'colour=RED,BLUE'],
    ],
    [
      'boxName\n- Filter by name\n- Type: String\n- Required: No\n\ntag:boxKey\n- Filter by tag\n- Type: String\n- Required: No',
      ['boxName', 'tag:boxKey'],
    ],
    [
      '- boxName: Filter by **name**. Type: String. Required: No.\n- boxId: Filter by **ID**. Type: String. Required: No.\n\nUp to 10 `Filters`.',
      ['boxName', 'boxId'],
    ],
    [
      'BoxId - Array of String - required: no - (filter condition) filter by ID.\n<br>Name - String - required: no - by name.',
      ['BoxId', 'Name'],
    ],
    ['Kind\nFilter by kind. Valid values: `hot` and `cold`\nFilter type: String', []],
    ['Filters the boxes.', []],
  ])('%s', (description, expected) => {
    expect(names(description)).toEqual(expected);
  });
});
