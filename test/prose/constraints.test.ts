import { describe, expect, it } from 'vitest';
import { readConstraints } from '../../generator/prose/constraints.ts';
import type { Constraints, Type } from '../../generator/spec/types.ts';
import { BOOLEAN, INTEGER, listOf, NAMES, read, STRING } from './read.ts';

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
    ['Ways. Valid values: RUN_ON: go on RUN_OUT: leave RUN_UP: climb.', STRING, ['RUN_ON', 'RUN_OUT', 'RUN_UP']],
    ['- NEW: new.\n- OLD: old.', STRING, ['NEW', 'OLD']],
    ['Scope.\n- all: all of them.\n- onlyDoors: the doors only.', STRING, ['all', 'onlyDoors']],
    ['Fields. Available values: `name`, `size`, and `type,shape`.', STRING, ['name', 'size', 'type', 'shape']],
    ['Protocol type (http/ws/wss).', STRING, ['http', 'ws', 'wss']],
    ['Listener protocol: TCP, UDP, or TCP_SSL (in beta).', STRING, ['TCP', 'UDP', 'TCP_SSL']],
    ['To change the plan. It must be `FAST`.', STRING, ['FAST']],
    ['Methods. Valid values: [http, https, http/https]', listOf(STRING), ['http', 'https', 'http/https']],
    ['Field to sort by. valid values:\n- CREATE_TIME: time of creation.', STRING, ['CREATE_TIME']],
    ['Whether it is cached. Valid values: `1` (default) for yes and `0` for no.', INTEGER, [1, 0]],
    ['Status. Valid values: - `1` (changing) - `2` (changed)', INTEGER, [1, 2]],
    ['Status. supported values are as follows:\n-NEW: new.\n-READY.\n-OLD: old.', STRING, ['NEW', 'READY', 'OLD']],
    ['Type. Supported types are:\n- small: small one.- big: big one.', STRING, ['small', 'big']],
    ['Whether to show it. Valid values: OPEN/CLOSED.', STRING, ['OPEN', 'CLOSED']],
    ['For doors, valid values: `A`. Values for windows: `B` and `C`.', STRING, ['A', 'B', 'C']],
    [
      'Sort field. valid values:\n- MADE_TIME: sort by TIME of making\n\n sort by time of making.',
      STRING,
      ['MADE_TIME'],
    ],
    ['Kind of box.OPEN: public box.SHUT: private box.', STRING, ['OPEN', 'SHUT']],
    ['Language, by name:`a`: first.`b`: second.', STRING, ['a', 'b']],
    ['State.\n- 0: new.\n- 1: sold.\n- -2: lost.', INTEGER, [0, 1, -2]],
    ['Valid values: IN/OUT/ALL (for boxes) and ALL (for doors).', STRING, ['IN', 'OUT', 'ALL']],
    ['Valid values: TCP, UDP and TCP/UDP.', STRING, ['TCP', 'UDP', 'TCP/UDP']],
    ['Valid values: 0: off; 1: on. Other values are invalid.', INTEGER, [0, 1]],
    ['Formats. Valid values:\n- box.Open: open box\n- box.Shut: shut box', STRING, ['box.Open', 'box.Shut']],
    ['Health. 0 indicates lost. 1 indicates good. -2 indicates unknown.', STRING, ['0', '1', '-2']],
    ['Version. valid values: 1.0/2.0. default value: 1.0.', STRING, ['1.0', '2.0']],
    ['Format. If you pass in an empty string, none is made. Valid values: `a`, `b`.', STRING, ['a', 'b', '']],
    [
      'Each has a space. There are two spaces for boxes: box/open for public boxes and box/shut for private boxes.',
      STRING,
      ['box/open', 'box/shut'],
    ],
  ])('%s', (description, type, values) => {
    expect(read(type, description)?.enum).toEqual(values);
  });

  it('are marked where capitals do not matter', () => {
    expect(read(STRING, 'Values: `V4`, `V6` (case-insensitive).')).toEqual({
      enum: ['V4', 'V6'],
      caseInsensitive: true,
    });
    expect(read(STRING, 'Values: `V4`, `V6`, case-insensitive.')).toEqual({
      enum: ['V4', 'V6'],
      caseInsensitive: true,
    });
    expect(read(STRING, 'Values: `V4`, `V6`, case-sensitive.')).toEqual({ enum: ['V4', 'V6'] });
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
    ['Valid values: `years` (yearly); `quarters (quarterly); `months` (monthly).', STRING],
    ['valid values:. CREATE: enable. Specifies to CANCEL and close.', STRING],
    ['Sizes. Valid values: 1: big; 2 small.', INTEGER],
    ['Alarm Level0: warning; 1: reminder; 2: urgent.', INTEGER],
    ['Mode\n0/blank: undefined.\n1: off.\n2: on.', INTEGER],
    ['Kind, 1: own; 3: its children.\nOther.\n2: both: a; 4: b', STRING],
    ['Library. Valid values:\n- Default: the built-in one;\n- Custom: your own.', STRING],
    ['Delimiter. Valid values:\n- dot (.)\n- hyphen (-)', STRING],
    ['Version of a model.\n- Fast: [1.0 and 2.0].\n- Slow: [3.0].', STRING],
    ['`day`: by day; `place`: by place; `net`/`region`: by net.', STRING],
    ['Boxes. For example, `["1", "2"]` means two, and `["1.*$"]` means all that begin with 1.', listOf(STRING)],
    ['Ports. Formats: `0-65535`, `80;443`.', STRING],
    ['Name. Example value: box-1.', STRING],
    ['Protocol: TCP or UDP. ALL stands for both.', STRING],
    ['Algorithm. Valid values: `A1`, `B2`, etc.', STRING],
    ['Order by. Valid values:\n- name: by name.\n- type: by type.\n- time: by time.', STRING],
    ['Language. Common values:\n- `zh`: Chinese\n- `en`: English', STRING],
    ['Set it to `Default` to use the usual one. Other valid values: `A1`, `B2`.', STRING],
    ['Result. 0 means success; other values mean failure.\n- 400: wrong.\n- 500: late.', INTEGER],
    ['Which box.\n- 0: the first.\n- -1: all.\n- Greater than 0: that one.', INTEGER],
    ['All_open: all. some_open: some. none_open: none.', STRING],
    ['Start. The supported format is a date, for example: 2023-08-01T10:00:00.', STRING],
    ['Valid values of a shelf (default value: `A1`):\n- A1\n- B2', STRING],
    ['Whether it is open. Valid value: OPEN/SHUT.', STRING],
    ['Number of boxes. Value range: 1 (default) to 100.', INTEGER],
    ['Duration. Value range: 0 - positive infinity.', INTEGER],
    ['Pages. Format:\nhttp://example.com/box\nhttps://example.com/box', STRING],
    ['A JSON text: | Field | Meaning |\n|---|---|\n| split | page: by page; tag: by tag |', STRING],
    ['Loops.\n-1: without end\n0: none\n> 0: that many', INTEGER],
    ['Type.\n- 46: big\n-47: small\n- 48: flat', INTEGER],
    ['State.\n-1: none.\n0: new.\nUnder review.\n3: passed.', STRING],
    ['State. 0: new; 1: sold; 2. lost; 3: found', INTEGER],
    ['There are three kinds of box: BIG and SMALL', STRING],
    ['There are two ways to open a box: push and pull.', STRING],
    ['Field. Valid values:\n- MADE: made. The other is SOLD.', STRING],
  ])('are not read from %s', (description, type) => {
    expect(read(type, description)?.enum).toBeUndefined();
  });
});

describe('ranges', () => {
  it.each<[string, Omit<Constraints, 'from'>]>([
    ['Weight. Value range: [0, 100].', { min: 0, max: 100 }],
    ['Time. Value range: 30-3,600.', { min: 30, max: 3600 }],
    ['Port. Valid range: 1 - 65535.', { min: 1, max: 65535 }],
    ['Minutes, value range 0-59', { min: 0, max: 59 }],
    ['TTL. Value range: 1–604800.', { min: 1, max: 604800 }],
    ['Percentage. The value range is 0 to 100.', { min: 0, max: 100 }],
    ['Time. Value range: 2-60 seconds; not for all.', { min: 2, max: 60, unit: 'seconds' }],
    ['Score. Value range: 0 (**the lowest**)–100 (**the highest**).', { min: 0, max: 100 }],
    ['Duration. Value range: 0 - positive infinity.', { min: 0 }],
    ['Weight. It can be 11 or 100 or be in the range of 1 to 10.', { min: 1, max: 10, also: [11, 100] }],
    ['Boxes. Value range: 1 to the maximum of the shelf. -1 indicates no limit.', { min: 1, also: [-1] }],
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
    ['Number of boxes. It defaults to `1` and the upper limit is `10`.', { max: 10, default: 1 }],
    ['The value should be in the range 1–65535.', { min: 1, max: 65535 }],
    ['Page size. The value cannot exceed 100.', { max: 100 }],
    ['Interval in seconds. Value range: 5-300s.', { min: 5, max: 300, unit: 'seconds' }],
    ['1: red; 2: blue. If this parameter is left blank or set to 0, all are returned.', { enum: [1, 2], also: [0] }],
  ])('%s', (description, expected) => {
    expect(read(INTEGER, description)).toEqual(expected);
  });

  it.each([
    'The maximum number of boxes that a shelf can have.',
    'Value range: large to the maximum of the shelf.',
    'Part of the 100.64-100.65 network.',
    'For the value range, see the page 1-2 of the manual.',
    'Maximum value: 1',
    'Message size. Value range: 1 KB - 12 MB.',
    'File size. Value range: 1 MB to 200 MB.',
    'Time to live. Unit: second. The maximum value is 365 days.',
    'Lifetime in seconds, with a minimum value of 1 hour and a maximum value of 99 years.',
    'For doors, value range: [1, 100). For walls, value range: > 0.',
    'Penalty time, value range 0-2 days, unit second.',
    'Limit. The upper limit is 40 for boxes. For shelves, the upper limit is computed.',
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
    ['Maximum length: 1,024 bytes.', STRING, { maxLength: 1024 }],
    ['Name. It contains 2 to 128 English or Chinese characters.', STRING, { minLength: 2, maxLength: 128 }],
    ['Describes the box. maximum 100 bytes.', STRING, { maxLength: 100 }],
    [
      'Key of 6-40 uppercase and lowercase letters or digits.',
      STRING,
      { minLength: 6, maxLength: 40, pattern: '^[\\p{L}\\p{M}\\p{N}]*$' },
    ],
    ['IDs. There can be up to 20 IDs.', listOf(STRING), { maxItems: 20 }],
    ['List of IDs, including up to 10 IDs.', listOf(STRING), { maxItems: 10 }],
    ['Version 1 takes up to 3 boxes and version 2 up to 14 boxes.', listOf(STRING), { maxItems: 14 }],
    ['The number of IDs should not exceed 32.', listOf(STRING), { maxItems: 32 }],
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

  it.each<[string, Type]>([
    ['Query IDs. The maximum length is 10.', listOf(STRING)],
    ['Before Base64 encoding, a message can contain up to 4,096 bytes.', STRING],
    ['For a timer, the name can contain up to 100 letters; for a bucket, it is a domain name.', STRING],
    ['Boxes: 21 in all, you can specify 21 boxes, including up to 1 big box.', listOf(STRING)],
    ['Encoded text. The maximum length is 64 KB.', STRING],
    ['You can give 21 boxes, among which a maximum of 1 big box can be included.', listOf(STRING)],
    ['Images. The long side cannot exceed 4,000 px.', listOf(STRING)],
    ['When the type is big, up to 10 boxes are supported.', listOf(STRING)],
    ['Filters.\n- id\n- by id. up to 10 values can be specified', listOf({ kind: 'ref', name: 'Filter' })],
  ])('are not made up: %s', (description, type) => {
    expect(read(type, description)).toBeUndefined();
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
    ['Default value: /var/lib/boxes', STRING, '/var/lib/boxes'],
    ['Default value: 0.0.0.0/0, which stands for all.', STRING, '0.0.0.0/0'],
    ['The default option is `FALSE`.', BOOLEAN, false],
    ['The default member is "/data".', STRING, '/data'],
    ['Number of results, 20 by default, at most 100.', INTEGER, 20],
    ['Boxes take `RED` by default. Valid values: RED, BLUE.', STRING, 'RED'],
    ['0: descending; 1: ascending. It will be descending by default.', INTEGER, 0],
    ['Values: `All` and `Mine`. `All` is the default value.', STRING, 'All'],
    ['The default value is 2 (that is, one of each).', INTEGER, 2],
    ['1: reverse; 0: sequential. Default value: reverse by time of making', INTEGER, 1],
    ['1: reverse; 0: sequential. The `time` in reverse chronological order will be used by default.', INTEGER, 1],
    ['Sort by time in descending order by default. Valid values: ASC (ascending), DESC (descending)', STRING, 'DESC'],
    ['Field. values:\n- `A`: sort by time of making\n- `B`: sort by size\n\nsort by time by default.', STRING, 'A'],
    ['If this p is not entered, `HALL` is used by del parameter is required when making it.', STRING, 'HALL'],
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
    ['In milliseconds. It is 15 seconds by default.', INTEGER],
    ['Validity. It defaults to 60s.', STRING],
    ['Waiting time (milliseconds), default is 60 seconds.', INTEGER],
    ['`A`: sort by time of making; `B`: sort by time of sale. sort by time by default.', STRING],
    ['The box `HALL` is used by delivery.', STRING],
  ])('are not made up: %s', (description, type) => {
    expect(read(type, description)?.default).toBeUndefined();
  });
});

describe('hints', () => {
  it('name units and examples, which check nothing', () => {
    expect(read(INTEGER, 'Retention period (in days)')).toEqual({ unit: 'days' });
    expect(read(INTEGER, 'Maximum bandwidth in Mbps')).toEqual({ unit: 'Mbps' });
    expect(read(INTEGER, 'Number of days to lock it.')).toEqual({ unit: 'days' });
    expect(read(INTEGER, 'Number of boxes.')).toBeUndefined();
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
