import { describe, expect, it } from 'vitest';
import { readConstraints } from '../../generator/prose/constraints.ts';
import type { Constraints, Type } from '../../generator/spec/types.ts';

const STRING: Type = { kind: 'string' };
const INTEGER: Type = { kind: 'integer' };
const BOOLEAN: Type = { kind: 'boolean' };
const listOf = (items: Type): Type => ({ kind: 'array', items });
const NAMES = new Set(['Weight', 'Colour', 'ChargeType', 'DescribeBoxes']);

function read(type: Type, description: string): Omit<Constraints, 'from'> | undefined {
  const constraints = readConstraints({ name: 'Member', type, description }, { names: NAMES });
  if (constraints === undefined) return undefined;
  const { from, ...rest } = constraints;
  expect(Object.keys(from ?? {}).sort()).toEqual(Object.keys(rest).sort());
  return rest;
}

describe('values', () => {
  it.each<[string, Type, (string | number)[]]>([
    ['Valid values: RED, GREEN.', STRING, ['RED', 'GREEN']],
    ['Values: `RED` (warm), `GREEN` and `BLUE` (cold).', STRING, ['RED', 'GREEN', 'BLUE']],
    ['Colour. Value range: RED, DARK_RED They stand for colours.', STRING, ['RED', 'DARK_RED']],
    ['Values: RED   GREEN   DARK_BLUE', STRING, ['RED', 'GREEN', 'DARK_BLUE']],
    ['Values: RED | GREEN | BLUE', STRING, ['RED', 'GREEN', 'BLUE']],
    [
      'Valid values:\n- `RED`: warm. `RED` is for doors.\n- `GREEN`: cold.\n\n- `BLUE`: colder',
      STRING,
      ['RED', 'GREEN', 'BLUE'],
    ],
    ['valid values: <br><li>PF</li><br><li>VF</li>.', STRING, ['PF', 'VF']],
    ['Valid values:\n\nFlat64, FullChain.', STRING, ['Flat64', 'FullChain']],
    ['Box type: OPEN: public box; CLOSED: private box.', STRING, ['OPEN', 'CLOSED']],
    ['Box type. Manual: by hand; Auto: by itself.', STRING, ['Manual', 'Auto']],
    ['Operation type: `ADD`, `DROP`, `KEEP`', STRING, ['ADD', 'DROP', 'KEEP']],
    ['Kind of box, which can be `big` or `small`.', STRING, ['big', 'small']],
    ['valid values are V1 and V2, which indicate versions.', STRING, ['V1', 'V2']],
    ['Valid values: `SHARE`, sharing a box; `CANCEL`, cancelling the sharing.', STRING, ['SHARE', 'CANCEL']],
    ['Mode. PREPAID: PREPAID, i.e. monthly; POSTPAID: POSTPAID, i.e. later.', STRING, ['PREPAID', 'POSTPAID']],
    ['Whether it is on. 1: enable; 0: disable.', INTEGER, [1, 0]],
    ['Box type. 1: big; 0: small, -1: all.', INTEGER, [1, 0, -1]],
    ['Status. 0: creating. 1: running.', INTEGER, [0, 1]],
    ['Whether it is on (1: enabled; 0: disabled). For big boxes.', INTEGER, [1, 0]],
    ['0 means kept, 1 means deleted. default value is 0.', INTEGER, [0, 1]],
    ['Type of source. `0` (default): own. `1`: 100.64 range.', INTEGER, [0, 1]],
    ['Period. Valid values: 60s and 300s.', INTEGER, [60, 300]],
    ['Old plan. Valid values: `A`, `B`.\nNew plan. Valid values: `C`.', STRING, ['A', 'B', 'C']],
    ['Codes. Valid values: 301, 302, and 307.', listOf(INTEGER), [301, 302, 307]],
  ])('%s', (description, type, values) => {
    expect(read(type, description)?.enum).toEqual(values);
  });

  it('are marked where capitals do not matter', () => {
    expect(read(STRING, 'Values: `V4`, `V6` (case-insensitive).')).toEqual({
      enum: ['V4', 'V6'],
      caseInsensitive: true,
    });
  });

  it.each([
    ['Error code. 0: success; other values: failure.', INTEGER],
    ['Project. 0: default project.', INTEGER],
    ['Whether it is on. Values: `true`, `false`.', BOOLEAN],
    ['Valid values: hot and cold storage', STRING],
    ['Value range: 1 to the number of boxes. -1 indicates no limit.', INTEGER],
    ['Box ID, such as `box-1` or `box-2`.', STRING],
    ['Region. gz: Guangzhou; cd: Chengdu cq: Chongqing; hk: Hong Kong', STRING],
    ['valid values:\nCREATE: enable.\nSpecifies to CANCEL and close.', STRING],
    ['Note: Only one box can be set. Default: see below.', STRING],
  ])('are not read from %s', (description, type) => {
    expect(read(type, description)?.enum).toBeUndefined();
  });
});

describe('ranges', () => {
  it.each<[string, Omit<Constraints, 'from'>]>([
    ['Weight. Value range: [0, 100].', { min: 0, max: 100 }],
    ['Time. Value range: 30-3,600.', { min: 30, max: 3600 }],
    ['Port. Valid range: 1 - 65535.', { min: 1, max: 65535 }],
    ['TTL. Value range: 1–604800.', { min: 1, max: 604800 }],
    ['Percentage. The value range is 0 to 100.', { min: 0, max: 100 }],
    ['Time. Value range: 2-60 seconds; not for all.', { min: 2, max: 60 }],
    ['Time. Value range: 0 or 30-3600.', { min: 0, max: 3600 }],
    ['Weight, which is an integer between 0 and 100.', { min: 0, max: 100 }],
    ['Size. Value range: 300-900 for small boxes; 300-2000 for big ones.', { min: 300, max: 2000 }],
    ['For old boxes, the range is 2-300. For new boxes, the range is 5-400.', { min: 2, max: 400 }],
    ['Value range: 300-900 for small ones. For more than 900 (up to 3600 pieces), ask us.', { min: 300, max: 3600 }],
    ['Number of results. Maximum value: 100.', { max: 100 }],
    ['It can be up to 3,000.', { max: 3000 }],
    ['Time. Value range: 30-3,600. Setting it to 0 switches it off.', { min: 30, max: 3600, also: [0] }],
    ['Time. 0: off. Value range: 30-3600.', { min: 30, max: 3600, also: [0] }],
    ['Status code. Value range: 1-31. `1`: 1xx. `2`: 2xx.', { min: 1, max: 31 }],
    ['The hour. The value range is [0-23]. 1 indicates 01:00.', { min: 0, max: 23 }],
  ])('%s', (description, expected) => {
    expect(read(INTEGER, description)).toEqual(expected);
  });

  it.each([
    'The maximum number of boxes that a shelf can have.',
    'Value range: 1 to the maximum of the shelf.',
    'Part of the 100.64-100.65 network.',
    'For the value range, see the page 1-2 of the manual.',
    'Maximum value: 1',
  ])('are not made up: %s', (description) => {
    const { min, max } = read(INTEGER, `${description}${description.endsWith('1') ? '0,00' : ''}`) ?? {};
    expect({ min, max }).toEqual({ min: undefined, max: undefined });
  });
});

describe('lengths, alphabets and sizes', () => {
  it.each<[string, Type, Omit<Constraints, 'from'>]>([
    ['Name. Length limit: 1-120.', STRING, { minLength: 1, maxLength: 120 }],
    ['Name (up to 50 characters)', STRING, { maxLength: 50 }],
    ['Its maximum length is 64 ASCII characters.', STRING, { maxLength: 64 }],
    ['The maximum length cannot exceed 60 bytes.', STRING, { maxLength: 60 }],
    ['It can contain 1-80 characters. Only one name can be entered.', STRING, { minLength: 1, maxLength: 80 }],
    [
      'It consists of 1 to 60 letters, digits, hyphens (-), or underscores (_).',
      STRING,
      { minLength: 1, maxLength: 60, pattern: '^[\\-\\p{L}\\p{M}\\p{N}_]*$' },
    ],
    [
      'Rule: 1-20 lowercase letters, digits or dashes (-). More text.',
      STRING,
      { minLength: 1, maxLength: 20, pattern: '^[\\-\\p{Ll}\\p{N}]*$' },
    ],
    ['Name of 1-50 characters, including letters and digits.', STRING, { minLength: 1, maxLength: 50 }],
    ['Each contains 1-80 characters.', listOf(STRING), { minLength: 1, maxLength: 80 }],
    ['IDs. There can be up to 20 IDs.', listOf(STRING), { maxItems: 20 }],
    ['IDs. Array length limit: 20.', listOf(STRING), { maxItems: 20 }],
    ['IDs to query (100 IDs at most).', listOf(STRING), { maxItems: 100 }],
    ['A maximum of 10 boxes can be moved in a single request.', listOf(STRING), { maxItems: 10 }],
    [
      'Each request can have up to 10 `Filters` and 100 `Filter.Values`.',
      listOf({ kind: 'ref', name: 'Filter' }),
      { maxItems: 10 },
    ],
  ])('%s', (description, type, expected) => {
    expect(read(type, description)).toEqual(expected);
  });

  it('give patterns that take what the sentence says', () => {
    const pattern = new RegExp(
      read(STRING, 'It must be 1-60 characters containing letters, numbers, "-" or "_".')?.pattern ?? '',
      'u',
    );
    expect(['box_1-A', '盒子', 'a b', 'a.b'].map((name) => pattern.test(name))).toEqual([true, true, false, false]);
  });
});

describe('defaults', () => {
  it.each<[string, Type, unknown]>([
    ['Default value: 10.', INTEGER, 10],
    ['It defaults to `5`. For others, see below.', INTEGER, 5],
    ['Default: 30 days.', INTEGER, 30],
    ['The default is 20 and the maximum is 100.', INTEGER, 20],
    ['If it is not specified, 10 will be used by default.', INTEGER, 10],
    ['Default is /. It is a path.', STRING, '/'],
    ['If it is left empty, the default is "Not named".', STRING, 'Not named'],
    ['Valid values: `ALL` (default), `MINE`.', STRING, 'ALL'],
    ['Valid values: ACCESS (logs; default value) and HEALTH (checks).', STRING, 'ACCESS'],
    ['Valid values: 0 (disable; default value) and 1 (enable).', INTEGER, 0],
    ['Host record, which is `@` by default.', STRING, '@'],
    ['defaults to FALSE, which means no shutdown.', BOOLEAN, false],
    ['Values: `V4` and `V6`. Defau `V4`. Note: cut off.', STRING, 'V4'],
  ])('%s', (description, type, value) => {
    expect(read(type, description)?.default).toBe(value);
  });

  it.each<[string, Type]>([
    ['Default value: reverse by creation time', INTEGER],
    ['The default is 5 minutes earlier than the end.', INTEGER],
    ['The default is the current timestamp.', INTEGER],
    ['If it is not specified, the default project will be used.', INTEGER],
    ['Default port of a box, for those added later.', INTEGER],
    ['If it is not specified, `ChargeType` is used by default.', STRING],
    ['Number of boxes. Default value:', INTEGER],
    ['It is 0 by default for small boxes and 1 for big ones.', INTEGER],
    ['Default value: 1. In new regions, default value: 2.', INTEGER],
  ])('are not made up: %s', (description, type) => {
    expect(read(type, description)?.default).toBeUndefined();
  });
});

describe('hints', () => {
  it('name units and examples, which check nothing', () => {
    expect(read(INTEGER, 'Retention period (in days)')).toEqual({ unit: 'days' });
    expect(read(INTEGER, 'Maximum bandwidth in Mbps')).toEqual({ unit: 'Mbps' });
    expect(read(STRING, 'Box ID, such as `box-12345678`.')).toEqual({ example: 'box-12345678' });
    expect(read(STRING, 'ID in the format of "box-12345678"')).toEqual({ example: 'box-12345678' });
  });

  it('leave out what only says that a member may be null', () => {
    expect(
      read(STRING, 'Note: This field may return `null`, indicating that no valid values can be obtained.'),
    ).toBeUndefined();
  });
});

it('quotes the sentence of each fact', () => {
  const { from } = readConstraints(
    {
      name: 'Weight',
      type: INTEGER,
      description: 'Weight of the box. Value range: [0, 100]. Default value: 10. More.',
    },
    { names: NAMES },
  ) as Constraints;
  expect(from).toEqual({ min: 'Value range: [0, 100].', max: 'Value range: [0, 100].', default: 'Default value: 10.' });
});
