/** A small API of each protocol, about racks and books, for tests of the local API. */

import type { Action, ApiSpec, DataType, Member, Type } from '../../generator/spec/types.ts';

const source = { line: 1, endLine: 1 };

function member(name: string, type: Type, more: Partial<Member> = {}): Member {
  return { name, type, required: false, nullable: false, deprecated: false, description: '', source, ...more };
}

const text: Type = { kind: 'string' };
const integer: Type = { kind: 'integer' };
const list = (items: Type): Type => ({ kind: 'array', items });
const ref = (name: string): Type => ({ kind: 'ref', name });
const required = { required: true };

function action(name: string, input: Member[], output: Member[], more: Partial<Action> = {}): Action {
  return {
    name,
    category: '',
    summary: '',
    description: '',
    documented: true,
    input,
    output: [...output, member('RequestId', text, required)],
    errors: [],
    examples: [],
    source,
    ...more,
  };
}

function type(name: string, members: Member[]): DataType {
  return { name, description: '', usedBy: [], members, source };
}

const page = [member('Offset', integer), member('Limit', integer)];
const total = member('TotalCount', integer, required);
const derived = <T>(value: T) => ({ value, from: [] });
const way = (poll: string, member: string, to: string, status: string[]): Pick<Action, 'waiting'> => ({
  waiting: derived([
    { poll, of: 'task', from: 'output', member, to, takes: 'one', status, succeeded: [0], failed: [1], pending: [2] },
  ]),
});
const pages = (position: string, size: string, items: string, count: string): Pick<Action, 'paging'> => ({
  paging: derived({ position, counts: 'items', size, defaultSize: 20, items: [items], total: [count] }),
});
const task = {
  async: { pollWith: 'DescribeTask', by: 'RequestId' },
  ...way('DescribeTask', 'RequestId', 'TaskId', ['Status']),
};

export const shop: ApiSpec = {
  formatVersion: 1,
  product: 'shop',
  version: '2020-01-01',
  title: 'Shop',
  protocol: 'tencentcloud-v3',
  endpoint: 'shop.tencentcloudapi.com',
  path: '/',
  source: { file: 'shop.md', sha256: '' },
  regions: [{ id: 'ap-guangzhou', name: 'Guangzhou' }],
  commonParameters: [member('X-TC-Region', text, required)],
  actions: [
    action(
      'CreateRack',
      [member('RackName', text, required), member('Number', integer, { constraints: { min: 1, max: 5 } })],
      [member('RackIds', list(text), required)],
      { examples: [{ title: '', request: {}, response: { Response: { RackIds: ['sh-abcd1234'] } }, source }] },
    ),
    action(
      'CreateBook',
      [
        member('RackId', text, required),
        member('Books', list(ref('BookInput')), required),
        member('ClientToken', text),
      ],
      [member('BookIds', list(text), required)],
      { ...task, idempotencyMember: derived('ClientToken'), errors: ['InvalidParameter.RackIdNotFound'] },
    ),
    action(
      'DescribeRacks',
      [member('RackIds', list(text)), member('RackName', text), member('SearchKey', text), ...page],
      [total, member('RackSet', list(ref('Rack')), required)],
      {
        ...pages('Offset', 'Limit', 'RackSet', 'TotalCount'),
        examples: [
          {
            title: '',
            request: {},
            response: {
              Response: {
                TotalCount: 1,
                RackSet: [{ RackId: 'sh-abcd1234', RackName: 'fiction', Floor: '2', Books: [] }],
              },
            },
            source,
          },
        ],
      },
    ),
    action(
      'DescribeBooks',
      [member('RackId', text, required), member('Filters', list(ref('Filter'))), ...page],
      [total, member('BookSet', list(ref('Book')), required)],
      {
        ...pages('Offset', 'Limit', 'BookSet', 'TotalCount'),
        filters: [{ name: 'book-title', description: '', line: 1 }],
      },
    ),
    action(
      'ModifyBook',
      [member('RackId', text, required), member('BookId', text, required), member('Title', text)],
      [],
    ),
    action(
      'ModifyTitle',
      [member('RackId', text, required), member('Title', text, required), member('NewTitle', text, required)],
      [],
    ),
    action('DeleteBooks', [member('RackId', text, required), member('BookIds', list(text))], []),
    action('DeleteRack', [member('RackIds', list(text), required)], []),
    action('RegisterLabels', [member('BookId', text, required), member('Labels', list(ref('Label')), required)], []),
    action('DeregisterLabels', [member('BookId', text, required), member('Labels', list(ref('Label')), required)], []),
    action(
      'ModifyLabelsWeight',
      [member('BookId', text, required), member('Labels', list(ref('Label')), required)],
      [],
    ),
    action(
      'DescribeTask',
      [member('TaskId', text, required)],
      [
        member('Status', integer, {
          required: true,
          description: 'Current status of a task. 0: succeeded; 1: failed; 2: in progress.',
        }),
      ],
    ),
    action('DescribeOpeningHours', [], [member('Hours', text, required)], {
      rateLimit: 2,
      examples: [{ title: '', request: {}, response: { Response: { Hours: '9 to 5' } }, source }],
    }),
  ],
  types: [
    type('Rack', [
      member('RackId', text, required),
      member('RackName', text, required),
      member('Floor', integer, required),
      member('Books', list(ref('Book')), { required: true, nullable: true }),
    ]),
    type('Book', [
      member('BookId', text, required),
      member('Title', text, required),
      member('Pages', integer, { required: true, nullable: true }),
      member('Labels', list(ref('Label')), { required: true, nullable: true }),
    ]),
    type('BookInput', [
      member('Title', text, { required: true, constraints: { maxLength: 20 } }),
      member('Pages', integer),
    ]),
    type('Label', [member('LabelText', text, required), member('Weight', integer)]),
    type('Filter', [member('Name', text, required), member('Values', list(text), required)]),
  ],
  errors: [
    ['AuthFailure.SignatureFailure', 'Signature error.'],
    ['AuthFailure.SignatureExpire', 'Signature expired.'],
    ['InvalidParameter', 'Incorrect parameter.'],
    ['InvalidParameter.RackIdNotFound', 'Wrong rack ID.'],
    ['InvalidParameterValue', 'Invalid parameter value.'],
    ['InvalidParameterValue.Length', 'Wrong length.'],
    ['MissingParameter', 'A parameter is missing.'],
    ['UnknownParameter', 'Unknown parameter.'],
    ['RequestLimitExceeded', 'Too many requests.'],
    ['InternalError', 'Internal error.'],
  ].map(([code = '', description = '']) => ({ code, description, scope: 'common' as const, source })),
  releases: [],
};

const legacyEnvelope = [member('code', integer), member('message', text), member('codeDesc', text)];

function legacyAction(name: string, input: Member[], output: Member[], more: Partial<Action> = {}): Action {
  return { ...action(name, input, [], more), output: [...legacyEnvelope, ...output] };
}

export const legacyShop: ApiSpec = {
  ...shop,
  version: '2017',
  protocol: 'qcloud-v2',
  endpoint: 'shop.api.qcloud.com',
  path: '/v2/index.php',
  regions: [{ id: 'gz', name: 'Guangzhou' }],
  commonParameters: [],
  actions: [
    legacyAction(
      'CreateRack',
      [member('rackName', text, required), member('number', integer)],
      [member('unRackIds', { kind: 'map', values: list(text) }, required), member('requestId', integer, required)],
      {
        async: { pollWith: 'DescribeRacksTaskResult', by: 'requestId' },
        ...way('DescribeRacksTaskResult', 'requestId', 'requestId', ['data', 'status']),
      },
    ),
    legacyAction(
      'CreateBooks',
      [member('rackId', text, required), member('books', list(ref('bookInput')), required)],
      [member('requestId', integer, required)],
    ),
    legacyAction(
      'DescribeRacks',
      [member('rackIds', list(text)), member('limit', integer), member('offset', integer)],
      [member('totalCount', integer, required), member('rackSet', list(ref('rack')), required)],
    ),
    legacyAction(
      'DescribeBooks',
      [member('rackId', text, required)],
      [member('totalCount', integer, required), member('bookSet', list(ref('book')), required)],
    ),
    legacyAction('DeleteRacks', [member('rackIds', list(text), required)], [member('requestId', integer, required)]),
    legacyAction(
      'DescribeRacksTaskResult',
      [member('requestId', integer, required)],
      [member('data', ref('taskData'), required)],
    ),
  ],
  types: [
    type('rack', [
      member('rackId', text, required),
      member('unRackId', text, required),
      member('rackName', text, required),
    ]),
    type('book', [member('unBookId', text, required), member('title', text, required)]),
    type('bookInput', [member('title', text, required)]),
    type('taskData', [
      member('status', integer, { required: true, description: '0: successful; 1: failed; 2: in progress.' }),
    ]),
  ],
  errors: [
    ['4000', 'Invalid request parameter'],
    ['4100', 'Identity verification failed'],
    ['4500', 'Replay attack'],
    ['5000', 'The resource does not exist'],
  ].map(([code = '', description = '']) => ({
    code,
    title: description,
    description,
    scope: 'common' as const,
    ...(code === '4500' && { meaning: derived('expired' as const) }),
    source,
  })),
};
