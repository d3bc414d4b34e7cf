import type { Action, ApiSpec, DataType, ErrorCode, Member, Type } from '../../generator/spec/types.ts';

/** A small API that has one of everything, of no real product. */

let line = 100;
const source = () => {
  line += 1;
  return { line, endLine: line };
};

export const member = (name: string, type: Type | string, rest: Partial<Member> = {}): Member => ({
  name,
  type: typeof type === 'string' ? ({ kind: type } as Type) : type,
  required: false,
  nullable: false,
  deprecated: false,
  description: `The ${name} of it.`,
  source: source(),
  ...rest,
});

export const action = (name: string, rest: Partial<Action> = {}): Action => ({
  name,
  category: 'Boat APIs',
  summary: `${name} in a line`,
  description: `This API is used for ${name}.`,
  documented: true,
  rateLimit: 20,
  input: [],
  output: [member('RequestId', 'string', { required: true })],
  errors: [],
  examples: [],
  source: source(),
  ...rest,
});

export const dataType = (name: string, members: Member[], rest: Partial<DataType> = {}): DataType => ({
  name,
  description: `What a ${name} is.`,
  usedBy: [],
  members,
  source: source(),
  ...rest,
});

export const errorCode = (code: string, description: string, scope: ErrorCode['scope'] = 'service'): ErrorCode => ({
  code,
  description,
  scope,
  source: source(),
});

export const ref = (name: string): Type => ({ kind: 'ref', name });
export const list = (items: Type | string): Type => ({
  kind: 'array',
  items: typeof items === 'string' ? ({ kind: items } as Type) : items,
});

export function boatSpec(): ApiSpec {
  line = 100;
  return {
    formatVersion: 1,
    product: 'boat',
    version: '2020-01-01',
    title: 'Boat Hire',
    introduction: 'Hire boats by the hour.',
    protocol: 'tencentcloud-v3',
    endpoint: 'boat.example.com',
    path: '/',
    source: { file: 'boat.md', sha256: 'aa' },
    regions: [
      { id: 'ap-lake', name: 'Lake' },
      { id: 'ap-sea', name: 'Sea', endpoint: 'sea.boat.example.com' },
    ],
    commonParameters: [member('Region', 'string', { required: true }), member('Token', 'string')],
    actions: [
      action('HireBoat', {
        description: 'This API is used to hire a boat.\nIt is asynchronous: ask for the outcome with AskTask.',
        async: { pollWith: 'AskTask', by: 'RequestId' },
        input: [
          member('BoatId', 'string', { required: true, description: 'ID of the boat, such as `boat-1a2b`.' }),
          member('Hours', 'integer', {
            description: 'For how long, in hours. Value range: 1-24. Default value: 2.',
            constraints: { min: 1, max: 24, also: [0], default: 2, unit: 'hours', from: { min: 'Value range: 1-24' } },
          }),
          member('Kind', 'string', {
            description: 'Kind of boat. Valid values: `ROW` (rowing boat), `SAIL` (sailing boat).',
            constraints: { enum: ['ROW', 'SAIL'] },
          }),
          member('Crew', list(ref('Sailor')), { constraints: { maxItems: 6 } }),
          member('Gear', ref('Gear')),
          member('Note', 'string', {
            constraints: { minLength: 1, maxLength: 60, pattern: '^[a-z]+$', example: 'calm' },
          }),
        ],
        output: [
          member('HireId', 'string', { required: true }),
          member('Fee', 'float', {
            required: true,
            nullable: true,
            description: 'What it costs.\nNote: this field may return null.',
          }),
          member('RequestId', 'string', { required: true }),
        ],
        errors: ['LimitExceeded', 'ResourceNotFound.Boat'],
        rules: [{ kind: 'anyOf', members: ['Crew', 'Gear'], from: 'Give Crew or Gear.', line: 1 }],
        examples: [
          {
            title: 'A boat',
            request: { BoatId: 'boat-1' },
            response: { Response: { HireId: 'h-1' } },
            source: source(),
          },
        ],
      }),
      action('ListBoats', {
        input: [
          member('Filters', list(ref('Filter'))),
          member('Limit', 'integer', { constraints: { max: 100, default: 20 } }),
        ],
        output: [
          member('Boats', list(ref('Boat')), { required: true }),
          member('ByPier', { kind: 'map', values: ref('Boat') }),
          member('RequestId', 'string', { required: true }),
        ],
        filters: [{ name: 'kind', description: 'By kind of boat', values: ['ROW'], line: 1 }],
        errors: ['LimitExceeded'],
      }),
      action('AskTask', { input: [member('TaskId', 'string', { required: true })] }),
      action('SinkBoat', { documented: false, input: [], output: [], summary: 'Sinks a boat', description: '' }),
    ],
    types: [
      dataType(
        'Boat',
        [
          member('BoatId', 'string', { required: true }),
          member('Gear', ref('Gear'), { nullable: true }),
          member('BuiltAt', 'timestamp', { deprecated: true }),
        ],
        { usedBy: ['ListBoats'] },
      ),
      dataType(
        'Filter',
        [member('Name', 'string', { required: true }), member('Values', list('string'), { required: true })],
        {
          usedBy: ['ListBoats'],
        },
      ),
      dataType(
        'Gear',
        [
          member('Oars', 'integer', { description: 'How many oars there are.' }),
          member('Vest', 'boolean', { required: true, description: 'Whether there are life vests.' }),
        ],
        { usedBy: ['HireBoat', 'ListBoats'] },
      ),
      dataType('Sailor', [member('Name', 'string', { required: true }), member('Age', 'integer')], {
        usedBy: ['HireBoat'],
      }),
      dataType('Buoy', [member('Colour', 'string')]),
    ],
    errors: [
      errorCode('AuthFailure', 'The signature is wrong.', 'common'),
      errorCode('LimitExceeded', 'Too many boats.'),
      errorCode('ResourceNotFound.Boat', 'There is no such boat.'),
    ],
    releases: [
      {
        number: 2,
        time: '2021-05-05 10:00:00',
        changes: [
          { change: 'added', kind: 'action', names: ['AskTask'], line: 11 },
          { change: 'added', kind: 'input', action: 'HireBoat', names: ['Note'], line: 14 },
          { change: 'added', kind: 'type', names: ['Sailor'], line: 17 },
          { change: 'modified', kind: 'output', action: 'HireBoat', names: ['Fee'], line: 15 },
          { change: 'deprecated', kind: 'member', type: 'Boat', names: ['BuiltAt'], line: 20 },
        ],
        source: { line: 10, endLine: 20 },
      },
      {
        number: 1,
        time: '2020-06-01 10:00:00',
        changes: [{ change: 'added', kind: 'member', type: 'Gear', names: ['Vest'], line: 31 }],
        source: { line: 30, endLine: 35 },
      },
      {
        number: 0,
        time: '2020-01-01 10:00:00',
        changes: [
          { change: 'existing', kind: 'action', names: ['HireBoat', 'ListBoats'], line: 41 },
          { change: 'existing', kind: 'type', names: ['Boat', 'Filter', 'Gear', 'Buoy'], line: 45 },
        ],
        source: { line: 40, endLine: 50 },
      },
    ],
    monitoring: {
      action: 'ListBoats',
      namespaces: [
        {
          name: 'QCE/BOAT',
          title: 'Boat',
          description: 'Boats',
          metrics: [
            { name: 'Speed', description: 'How fast', unit: 'knots', line: 60 },
            { name: 'Draught', description: 'How deep', unit: 'metres', line: 61 },
          ],
          dimensionGroups: [
            {
              title: 'Boat',
              description: 'One boat',
              line: 62,
              example: { boatId: 'boat-1' },
              dimensions: [{ name: 'boatId', description: 'The boat', format: 'String', line: 63 }],
            },
          ],
          source: { line: 59, endLine: 63 },
        },
      ],
    },
  };
}
