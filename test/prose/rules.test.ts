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

/** Members of other types, and one that is always sent. */
const OTHERS = [
  member('Count', '', { type: { kind: 'integer' } }),
  member('Rate', '', { type: { kind: 'float' } }),
  member('Open', '', { type: { kind: 'boolean' } }),
  member('Names', '', { type: { kind: 'array', items: { kind: 'string' } } }),
  member('Region', '', { required: true }),
];

/** The rules that `description`, of the member A beside B, C and Kind, states; without where they come from. */
function rules(description: string, kind: Partial<Member> = {}): Omit<Rule, 'from' | 'line'>[] {
  const members = [member('A', description), member('B', ''), member('C', ''), member('Kind', '', kind), ...OTHERS];
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
    ['Required when `Count` is 10.', { kind: 'requiredWhen', members: ['A'], when: { member: 'Count', is: [10] } }],
    ['Required when `Rate` is `2`.', { kind: 'requiredWhen', members: ['A'], when: { member: 'Rate', is: [2] } }],
    ['Required when `Open` is true.', { kind: 'requiredWhen', members: ['A'], when: { member: 'Open', is: [true] } }],
    [
      'Required when `Open` is "False".',
      { kind: 'requiredWhen', members: ['A'], when: { member: 'Open', is: [false] } },
    ],
    ['Required when `Kind=BIG`.', { kind: 'requiredWhen', members: ['A'], when: { member: 'Kind', is: ['BIG'] } }],
    [
      'If it is left blank, the B, `C`,and Kind parameters are required.',
      { kind: 'requiredWhen', members: ['B', 'C', 'Kind'], when: { member: 'A', absent: true } },
    ],
    [
      'If it is left blank, B, C, and Kind are required.',
      { kind: 'requiredWhen', members: ['B', 'C', 'Kind'], when: { member: 'A', absent: true } },
    ],
    ['`A` and `B` cannot be specified at the same time, not both.', { kind: 'exclusive', members: ['A', 'B'] }],
    [
      'Boxes that are open need one, not both, please: either `A` or `B` must be set.',
      { kind: 'anyOf', members: ['A', 'B'] },
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
    '`Elsewhere` and `A` cannot be specified at the same time.',
    '`A` and `Region` cannot be specified at the same time.',
    'Either `Region` or `A` must be specified.',
    'It is exclusive of `A`.',
    "It's required if `Elsewhere` is not specified.",
    "It's required if `A` is not specified.",
    'For a listener, this parameter is required if `B` is not specified.',
    '`Elsewhere` is required if this is left empty.',
    '`A` is required if this is left empty.',
    '`B` is required if this is left empty.It is only available to big boxes.',
    "If it's not specified, `B` and `Elsewhere` are required.",
    "If it's not specified, `A` and `B` are required.",
    "If it's not specified, `B` and `C` are required.It is only available to big boxes.",
    'Required when `Elsewhere` is "BIG".',
    'Required when `A` is "BIG".',
    'It is required only when `Kind` is `BIG`, and `B` has some.',
    'Required when `Count` is BIG.',
    'Required when `Count` is `2x`.',
    'Required when `Rate` is x2.',
    'Required when `Open` is `BIG`.',
    'Required when `Open` is untrue.',
    'Required when `Open` is trueish.',
    'Required when `Names` is `BIG`.',
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

  it('take a documented value', () => {
    const [rule] = rules('Route, required when `Kind` is "BIG".', { constraints: { enum: ['SMALL', 'BIG'] } });
    expect(rule).toEqual({ kind: 'requiredWhen', members: ['A'], when: { member: 'Kind', is: ['BIG'] } });
  });

  it('are not read for a member that is always required', () => {
    const texts = [
      "It's required if `B` is not specified.",
      '`B` is required if this is left empty.',
      'Required when `B` is "X".',
    ];
    for (const text of texts) expect(readRules([member('A', text, { required: true }), member('B', '')])).toEqual([]);
  });

  it('hold for each value', () => {
    expect(rules('Required when `Kind` is `BIG`. Also required when `Kind` is `FLAT`.')).toEqual([
      { kind: 'requiredWhen', members: ['A'], when: { member: 'Kind', is: ['BIG'] } },
      { kind: 'requiredWhen', members: ['A'], when: { member: 'Kind', is: ['FLAT'] } },
    ]);
  });

  it.each([
    ['Box. Either `A` or `B` must be set. More.', 'Either `A` or `B` must be set.'],
    ['Box: either `A` or `B` must be set', 'Box: either `A` or `B` must be set'],
    ['Box. Kind; either `A` or `B` must be set; v1.5 only. More', 'either `A` or `B` must be set; v1.5 only.'],
    ['Box\nEither `A` or `B` must be set for v.1\nMore.', 'Either `A` or `B` must be set for v.1'],
    ['Either `A` or `B` must be set.', 'Either `A` or `B` must be set.'],
    ['Box, v1.5 (a;b): `A` and `B` cannot be set. More', 'Box, v1.5 (a;b): `A` and `B` cannot be set.'],
  ])('are quoted from %j', (description, sentence) => {
    expect(readRules([member('A', description), member('B', '')]).map(({ from }) => from)).toEqual([sentence]);
  });

  it('come once in whatever order, from the first member that states them', () => {
    const source = { line: 9, endLine: 9 };
    const first = member('A', 'First, `A` and `B` cannot be specified at the same time.');
    const second = member('B', 'Second, `B` and `A` cannot be specified at the same time.', { source });
    expect(readRules([first, second])).toEqual([
      {
        kind: 'exclusive',
        members: ['A', 'B'],
        from: 'First, `A` and `B` cannot be specified at the same time.',
        line: 7,
      },
    ]);
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
    [
      '- `isp` - String - Optional - By provider. Valid values: `A` and `B`.\n- `isp` - String - Optional - Again.',
      ['isp=A,B'],
    ],
    [
      '- `kind` - String - Optional - By kind. Valid values: `big`, `zone`.\n- zone - String - Optional - By zone.',
      ['kind', 'zone'],
    ],
    ['- box-state - String - Optional - By state. Valid values: ON/OFF and ON.', ['box-state=ON,OFF']],
    ['Filters by type.\nFilter type:String. Valid values: `hot` and `cold`.', []],
    ['Kind\nFilter by kind. Valid values: `hot` and `cold`\nFilter type: String', []],
    ['Filters the boxes.', []],
  ])('%s', (description, expected) => {
    expect(names(description)).toEqual(expected);
  });

  it.each<[string, Record<string, string>]>([
    [
      'The filters are:\n- box-id - String - Required: no -\nBy box ID.\nOne at most.\n- zone - String - Optional - By zone.\nThat is all.\nNo more.',
      { 'box-id': 'By box ID.\nOne at most.', zone: 'By zone.' },
    ],
    [
      '- boxName: Filter by **name**. Type: String. Required: No.\nIt may be a part of the name.\n- boxId: Filter by ID. Type: String. Required: No.',
      { boxName: 'Filter by name.\nIt may be a part of the name.', boxId: 'Filter by ID.' },
    ],
    [
      'box-state\n- Filter by state - the current one\n- Type: String\n- Optional\n- By box type: big\n- Optional values come later\nzone\nBy zone - the next\nType: String\nRequired: no\nOptional.',
      {
        'box-state': 'Filter by state - the current one\n- By box type: big\n- Optional values come later',
        zone: 'By zone - the next',
      },
    ],
  ])('are described: %j', (description, expected) => {
    const found = readFilters(member('Filters', description));
    expect(Object.fromEntries(found.map((filter) => [filter.name, filter.description]))).toEqual(expected);
  });
});
