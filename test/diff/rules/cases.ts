import type { Constraints, ErrorCode, Member, Paging, Type } from '../../../generator/spec/types.ts';
import { dataType, errorCode, list, member, ref } from '../fixture.ts';
import { actionNameOf, type MakeCase, type Part } from './case.ts';

/** Every rule of the table that a package can show, as data. */

const requestId = member('RequestId', 'string', { required: true });
const method = (n: string): string => `act${n}`;
const request = (...members: Member[]): Part => ({ input: members });
const response = (...members: Member[]): Part => ({ output: [...members, requestId] });
const answer = (members: object): object => ({ ...members, RequestId: 'r-1' });

/** A change of a request's members: what an old program sends. */
const sends =
  (rule: string, old: Member[], renewed: Member[], ...inputs: object[]): MakeCase =>
  (n) => ({
    rule: `request-${rule}`,
    old: request(...old),
    new: request(...renewed),
    inputs,
    program: inputs.map((input) => `await client.${method(n)}(${JSON.stringify(input)});`).join('\n'),
  });

/** A change of a response's members: how an old program reads, and what a new service may answer. */
const reads =
  (rule: string, old: Member[], renewed: Member[], read: string, ...responses: object[]): MakeCase =>
  (n) => ({
    rule: `response-${rule}`,
    old: response(...old),
    new: response(...renewed),
    read,
    responses: responses.map(answer),
    program: `const r = await client.${method(n)}(); const seen: unknown = ${read}; void seen;`,
  });

const a = (rest: Partial<Member> = {}, type: Type | string = 'string') => member('A', type, rest);
const b = (rest: Partial<Member> = {}) => member('B', 'string', rest);
const limited = (constraints: Constraints, type = 'string') => a({ required: true, constraints }, type);
const both = (
  rule: string,
  old: Member[],
  renewed: Member[],
  input: object,
  read: string,
  ...responses: object[]
): MakeCase[] => [sends(rule, old, renewed, input), reads(rule, old, renewed, read, ...responses)];

const SAIL = 'The colour of the sail.';

const MEMBERS: MakeCase[] = [
  ...both(
    'member-added-optional',
    [a({ required: true })],
    [a({ required: true }), b()],
    { A: 'x' },
    'r.A.length > 0',
    { A: 'x' },
    { A: 'x', B: 'y' },
  ),
  ...both(
    'member-added-required',
    [a({ required: true })],
    [a({ required: true }), b({ required: true })],
    { A: 'x' },
    'r.A.length > 0',
    { A: 'x', B: 'y' },
  ),
  ...both(
    'member-removed',
    [a({ required: true }), b({ required: true })],
    [a({ required: true })],
    { A: 'x', B: 'y' },
    'r.B.length > 0',
    { A: 'x' },
  ),
  sends('member-renamed', [a({ description: SAIL })], [member('C', 'string', { description: SAIL })], { A: 'x' }),
  reads(
    'member-renamed',
    [a({ required: true, description: SAIL })],
    [member('C', 'string', { required: true, description: SAIL })],
    'r.A.length > 0',
    { C: 'x' },
  ),
  ...both('member-required', [a()], [a({ required: true })], {}, '(r.A ?? "none").length > 0', { A: 'x' }),
  ...both('member-optional', [a({ required: true })], [a()], { A: 'x' }, 'r.A.length > 0', { A: 'x' }, {}),
  ...both(
    'member-nullable',
    [a({ required: true })],
    [a({ required: true, nullable: true })],
    { A: 'x' },
    'r.A.length > 0',
    { A: 'x' },
    { A: null },
  ),
  ...both(
    'member-not-nullable',
    [a({ required: true, nullable: true })],
    [a({ required: true })],
    { A: 'x' },
    '(r.A ?? "none").length > 0',
    { A: 'x' },
  ),
  ...both(
    'member-undeprecated',
    [a({ required: true, deprecated: true })],
    [a({ required: true })],
    { A: 'x' },
    'r.A.length > 0',
    { A: 'x' },
  ),
  ...both(
    'members-order',
    [a({ required: true }), b({ required: true })],
    [b({ required: true }), a({ required: true })],
    { A: 'x', B: 'y' },
    'r.A.length > 0',
    { A: 'x', B: 'y' },
  ),
];

const TYPES: MakeCase[] = [
  ...both(
    'type-incompatible',
    [a({ required: true })],
    [a({ required: true }, 'boolean')],
    { A: 'x' },
    'r.A.length > 0',
    { A: true },
  ),
  ...both(
    'type-incompatible',
    [a({ required: true }, 'integer')],
    [a({ required: true }, list('integer'))],
    { A: 1 },
    'r.A.toFixed(0) !== ""',
    { A: [1] },
  ),
  ...both(
    'type-widened',
    [a({ required: true }, 'integer')],
    [a({ required: true }, 'float')],
    { A: 1 },
    'Number.isInteger(r.A)',
    { A: 1 },
    { A: 1.5 },
  ),
  sends('type-narrowed', [a({ required: true }, 'float')], [a({ required: true }, 'integer')], { A: 1.5 }),
  reads('type-narrowed', [a({ required: true }, 'float')], [a({ required: true }, 'integer')], 'r.A >= 1', { A: 1 }),
  (n) => ({
    ...sends('type-reference-changed', [], [], { A: { B: 'x' } })(n),
    old: { ...request(a({ required: true }, ref(`One${n}`))), types: twins(n) },
    new: { ...request(a({ required: true }, ref(`Two${n}`))), types: twins(n) },
  }),
  (n) => ({
    ...reads('type-reference-changed', [], [], 'r.A.B.length > 0', { A: { B: 'x' } })(n),
    old: { ...response(a({ required: true }, ref(`One${n}`))), types: twins(n) },
    new: { ...response(a({ required: true }, ref(`Two${n}`))), types: twins(n) },
  }),
];

const twins = (n: string) => [
  dataType(`One${n}`, [member('B', 'string', { required: true })]),
  dataType(`Two${n}`, [member('B', 'string', { required: true })]),
];

const VALUES: MakeCase[] = [
  ...both(
    'enum-added',
    [limited({ enum: ['x', 'y'] })],
    [limited({ enum: ['x', 'y', 'z'] })],
    { A: 'y' },
    '["x", "y"].includes(r.A)',
    { A: 'x' },
    { A: 'z' },
  ),
  sends('enum-removed', [limited({ enum: ['x', 'y'] })], [limited({ enum: ['x'] })], { A: 'y' }),
  reads('enum-removed', [limited({ enum: ['x', 'y'] })], [limited({ enum: ['x'] })], '["x", "y"].includes(r.A)', {
    A: 'x',
  }),
  sends('enum-changed', [limited({ enum: ['x', 'y'] })], [limited({ enum: ['x', 'z'] })], { A: 'y' }),
  reads(
    'enum-changed',
    [limited({ enum: ['x', 'y'] })],
    [limited({ enum: ['x', 'z'] })],
    '["x", "y"].includes(r.A)',
    { A: 'x' },
    { A: 'z' },
  ),
  sends('enum-introduced', [limited({})], [limited({ enum: ['x', 'y'] })], { A: 'q' }),
  reads('enum-introduced', [limited({})], [limited({ enum: ['x', 'y'] })], 'r.A.length > 0', { A: 'x' }),
  sends('enum-dropped', [limited({ enum: ['x', 'y'] })], [limited({})], { A: 'y' }),
  reads(
    'enum-dropped',
    [limited({ enum: ['x', 'y'] })],
    [limited({})],
    '["x", "y"].includes(r.A)',
    { A: 'x' },
    { A: 'q' },
  ),
  ...both(
    'enum-order',
    [limited({ enum: ['x', 'y'] })],
    [limited({ enum: ['y', 'x'] })],
    { A: 'y' },
    '["x", "y"].includes(r.A)',
    { A: 'x' },
    { A: 'y' },
  ),
  sends('range-tightened', [limited({ min: 1, max: 9 }, 'integer')], [limited({ min: 1, max: 5 }, 'integer')], {
    A: 7,
  }),
  reads(
    'range-tightened',
    [limited({ min: 1, max: 9 }, 'integer')],
    [limited({ min: 1, max: 5 }, 'integer')],
    'r.A <= 9',
    { A: 5 },
  ),
  sends('range-loosened', [limited({ maxLength: 3 })], [limited({ maxLength: 5 })], { A: 'abc' }),
  reads(
    'range-loosened',
    [limited({ maxLength: 3 })],
    [limited({ maxLength: 5 })],
    'r.A.length <= 3',
    { A: 'abc' },
    { A: 'abcde' },
  ),
  sends('range-changed', [limited({ min: 1, max: 9 }, 'integer')], [limited({ min: 3, max: 12 }, 'integer')], { A: 1 }),
  reads(
    'range-changed',
    [limited({ min: 1, max: 9 }, 'integer')],
    [limited({ min: 3, max: 12 }, 'integer')],
    'r.A <= 9',
    { A: 5 },
    { A: 12 },
  ),
  sends('pattern-tightened', [limited({})], [limited({ pattern: '^[a-z]+$' })], { A: 'A1' }),
  reads('pattern-tightened', [limited({})], [limited({ pattern: '^[a-z]+$' })], 'r.A.length > 0', { A: 'a' }),
  sends('pattern-loosened', [limited({ pattern: '^[a-z]+$' })], [limited({})], { A: 'a' }),
  reads(
    'pattern-loosened',
    [limited({ pattern: '^[a-z]+$' })],
    [limited({})],
    '/^[a-z]+$/.test(r.A)',
    { A: 'a' },
    { A: 'A1' },
  ),
  ...both(
    'member-example-changed',
    [limited({ example: 'x' })],
    [limited({ example: 'y' })],
    { A: 'x' },
    'r.A.length > 0',
    { A: 'x' },
  ),
  ...both(
    'member-deprecated',
    [a({ required: true })],
    [a({ required: true, deprecated: true })],
    { A: 'x' },
    'r.A.length > 0',
    { A: 'x' },
  ),
  ...both('unit-stated', [limited({})], [limited({ unit: 'seconds' })], { A: 'x' }, 'r.A.length > 0', { A: 'x' }),
  ...both('unit-dropped', [limited({ unit: 'seconds' })], [limited({})], { A: 'x' }, 'r.A.length > 0', { A: 'x' }),
  ...both(
    'unit-changed',
    [limited({ unit: 'seconds' }, 'integer')],
    [limited({ unit: 'minutes' }, 'integer')],
    { A: 1 },
    'r.A > 0',
    { A: 1 },
  ),
  ...both(
    'meaning-changed',
    [a({ required: true, description: 'In seconds.' })],
    [a({ required: true, description: 'In minutes.' })],
    { A: 'x' },
    'r.A.length > 0',
    { A: 'x' },
  ),
  sends('default-changed', [a({ constraints: { default: 'x' } })], [a({ constraints: { default: 'y' } })], {}),
  sends('default-stated', [a()], [a({ constraints: { default: 'y' } })], {}),
  sends('default-dropped', [a({ constraints: { default: 'y' } })], [a()], {}),
  reads('default-changed', [limited({ default: 'x' })], [limited({ default: 'y' })], 'r.A.length > 0', { A: 'x' }),
  reads('default-stated', [limited({})], [limited({ default: 'y' })], 'r.A.length > 0', { A: 'x' }),
  reads('default-dropped', [limited({ default: 'y' })], [limited({})], 'r.A.length > 0', { A: 'x' }),
  ...both(
    'wording-changed',
    [a({ required: true, description: 'Colour of the sail.' })],
    [a({ required: true, description: 'The colour of a sail.' })],
    { A: 'x' },
    'r.A.length > 0',
    { A: 'x' },
  ),
];

const RULES: MakeCase[] = [
  (n) => ({
    ...sends('rule-added', [a(), b()], [a(), b()], {})(n),
    new: { ...request(a(), b()), rules: [{ kind: 'anyOf', members: ['A', 'B'], from: '', line: 1 }] },
  }),
  (n) => ({
    ...sends('rule-removed', [a(), b()], [a(), b()], { A: 'x', B: 'y' })(n),
    old: { ...request(a(), b()), rules: [{ kind: 'anyOf', members: ['A', 'B'], from: '', line: 1 }] },
  }),
  (n) => ({
    ...sends('rule-changed', [a(), b()], [a(), b()], { A: 'x', B: 'y' })(n),
    old: { ...request(a(), b()), rules: [{ kind: 'anyOf', members: ['A', 'B'], from: '', line: 1 }] },
    new: { ...request(a(), b()), rules: [{ kind: 'exclusive', members: ['A', 'B'], from: '', line: 1 }] },
  }),
];

const inRequest = (name: string, members: Member[]): Part => ({
  ...request(a({}, ref(name))),
  types: [dataType(name, members, { description: 'Of this case.' })],
});
const inResponse = (name: string, members: Member[]): Part => ({
  ...response(a({ required: true }, ref(name))),
  types: [dataType(name, members, { description: 'Of this case.' })],
});
const imports = (name: string): string => `const value: types.${name} | undefined = undefined; void value;`;
const two = [member('B', 'string', { required: true }), member('C', 'integer')];
/** Types that nothing else is like: a rename is recognised only if it is the only candidate. */
const three = (n: string) => [...two, member(`D${n}`, 'string')];

const DATA_TYPES: MakeCase[] = [
  (n) => ({
    rule: 'request-type-renamed',
    old: inRequest(`Old${n}`, three(n)),
    new: inRequest(`New${n}`, three(n)),
    inputs: [{ A: { B: 'x' } }],
    program: imports(`Old${n}`),
  }),
  (n) => ({
    rule: 'response-type-renamed',
    old: inResponse(`Old${n}`, three(n)),
    new: inResponse(`New${n}`, three(n)),
    read: 'r.A.B.length > 0',
    responses: [answer({ A: { B: 'x' } })],
    program: imports(`Old${n}`),
  }),
  (n) => ({
    rule: 'request-type-used-by',
    old: usedBy(n, []),
    new: usedBy(n, [actionNameOf(n)]),
    inputs: [{ A: { B: 'x' } }],
    program: imports(`Used${n}`),
  }),
  (n) => ({
    rule: 'response-type-used-by',
    old: { ...inResponse(`Used${n}`, two) },
    new: {
      ...inResponse(`Used${n}`, two),
      types: [dataType(`Used${n}`, two, { usedBy: [actionNameOf(n)], description: 'Of this case.' })],
    },
    read: 'r.A.B.length > 0',
    responses: [answer({ A: { B: 'x' } })],
    program: imports(`Used${n}`),
  }),
  (n) => ({
    rule: 'request-type-added',
    old: {},
    new: { types: [dataType(`Fresh${n}`, two)] },
    inputs: [{}],
    program: call(n),
  }),
  (n) => ({
    rule: 'request-type-removed',
    old: { types: [dataType(`Lost${n}`, two)] },
    new: {},
    inputs: [{}],
    program: imports(`Lost${n}`),
  }),
];

const usedBy = (n: string, actions: string[]): Part => ({
  ...request(a({}, ref(`Used${n}`))),
  types: [dataType(`Used${n}`, two, { usedBy: actions })],
});

const call = (n: string): string => `await client.${method(n)}();`;
const whole =
  (rule: string, old: Part | null, renewed: Part | null): MakeCase =>
  (n) => ({ rule, old, new: renewed, inputs: [{}], program: call(n) });

const ACTIONS: MakeCase[] = [
  (n) => ({ rule: 'action-added', old: null, new: {}, program: `void client; const n = ${Number(n)}; void n;` }),
  whole('action-removed', { input: [b()] }, null),
  (n) => ({ ...whole('action-renamed', { input: [b()] }, { input: [b()] })(n), newName: `Renamed${n}` }),
  (n) => ({
    rule: 'action-documented',
    old: { documented: false },
    new: { documented: true },
    program: `void client; const n = ${Number(n)}; void n;`,
  }),
  whole('action-undeprecated', { deprecated: true }, {}),
  whole('action-summary-changed', { summary: 'Sails' }, { summary: 'Rows' }),
  whole('action-category-changed', { category: 'Sails' }, { category: 'Rows' }),
  whole('action-deprecated', {}, { deprecated: true }),
  whole('rate-limit-lowered', { rateLimit: 20 }, { rateLimit: 10 }),
  whole('async-added', {}, { async: { pollWith: 'Act01', by: 'RequestId' } }),
  whole('async-removed', { async: { pollWith: 'Act01', by: 'RequestId' } }, {}),
  whole(
    'async-changed',
    { async: { pollWith: 'Act01', by: 'RequestId' } },
    { async: { pollWith: 'Act02', by: 'RequestId' } },
  ),
  whole('action-errors-added', { errors: ['AuthFailure'] }, { errors: ['AuthFailure', 'LimitExceeded'] }),
  whole('action-errors-changed', { errors: ['AuthFailure'] }, { errors: ['LimitExceeded'] }),
  whole('rate-limit-raised', { rateLimit: 10 }, { rateLimit: 20 }),
  whole(
    'action-examples-changed',
    {},
    { examples: [{ title: 'One', request: {}, response: {}, source: { line: 1, endLine: 1 } }] },
  ),
  whole('action-errors-removed', { errors: ['AuthFailure', 'LimitExceeded'] }, { errors: ['AuthFailure'] }),
  whole(
    'action-errors-order',
    { errors: ['AuthFailure', 'LimitExceeded'] },
    { errors: ['LimitExceeded', 'AuthFailure'] },
  ),
];

const codeCase =
  (rule: string, name: string, old: ErrorCode[], renewed: ErrorCode[]): MakeCase =>
  (n) => ({
    rule,
    old: { codes: old },
    new: { codes: renewed },
    inputs: [{}],
    program: `const code: string = ErrorCode.${name}; void code; const n = ${Number(n)}; void n;`,
  });

const ERRORS: MakeCase[] = [
  (n) => ({
    rule: 'error-added',
    old: {},
    new: { codes: [errorCode(`Come${n}`, `Number ${n} came.`)] },
    inputs: [{}],
    program: call(n),
  }),
  codeCase(
    'error-renamed',
    'BoatAdrift',
    [errorCode('BoatAdrift', 'The boat went off by itself.')],
    [errorCode('BoatLoose', 'The boat went off by itself.')],
  ),
  codeCase(
    'error-meaning-changed',
    'TooLate',
    [errorCode('TooLate', 'After 5 hours.')],
    [errorCode('TooLate', 'After 6 hours.')],
  ),
  codeCase(
    'error-wording-changed',
    'TooSoon',
    [errorCode('TooSoon', 'Before the pier opens.')],
    [errorCode('TooSoon', 'Before the pier is opened.')],
  ),
  codeCase(
    'error-title-changed',
    'TooDeep',
    [{ ...errorCode('TooDeep', 'Too deep here.'), title: 'Deep' }],
    [{ ...errorCode('TooDeep', 'Too deep here.'), title: 'Depth' }],
  ),
  (n) => ({
    rule: 'error-removed',
    old: { codes: [errorCode(`Gone${n}`, `Number ${n} is gone.`)] },
    new: {},
    inputs: [{}],
    program: `const code: string = ErrorCode.Gone${n}; void code;`,
  }),
  (n) => ({
    rule: 'error-scope-changed',
    old: { codes: [errorCode(`Scope${n}`, `Number ${n}.`)] },
    new: { codes: [errorCode(`Scope${n}`, `Number ${n}.`, 'common')] },
    inputs: [{}],
    program: `const code: string = ErrorCode.Scope${n}; void code;`,
  }),
];

const rows = (name: string, items: string): Member => member(name, list(items), { required: true });
const offsets = [member('Offset', 'integer'), member('Limit', 'integer')];
const pagedBy = (items: string, more: Partial<Paging> = {}): Part => ({
  input: offsets,
  paging: { value: { position: 'Offset', counts: 'items', size: 'Limit', items: [items], ...more }, from: [] },
});
const iterate = (n: string): string =>
  `for await (const row of client.${method(n)}.items()) { const name: string = row; void name; }`;
const polled = (pending: number[], succeeded: number[], failed: number[]): Part => ({
  waiting: {
    value: [
      {
        poll: 'Act01',
        of: 'task',
        from: 'output',
        member: 'RequestId',
        to: 'A',
        takes: 'one',
        status: ['Status'],
        succeeded,
        failed,
        pending,
      },
    ],
    from: [],
  },
});
const wait = (n: string): string =>
  `const { waitForAct${n} } = await import('boat/actions/act${n}'); await waitForAct${n}(client, {});`;
const certain = <T>(value: T) => ({ value, from: [] });

const PROMISES: MakeCase[] = [
  (n) => ({
    rule: 'paging-added',
    old: { input: offsets, ...response(rows('Rows', 'string')) },
    new: { ...response(rows('Rows', 'string')), ...pagedBy('Rows') },
    inputs: [{ Offset: 0, Limit: 1 }],
    read: 'r.Rows.length > 0',
    responses: [answer({ Rows: ['x'] })],
    program: call(n),
  }),
  // The list is as before, but no longer certain: what a running program reads is there, what it was compiled from is gone.
  (n) => ({
    rule: 'paging-removed',
    old: { ...response(rows('Rows', 'string')), ...pagedBy('Rows') },
    new: { ...response(rows('Rows', 'string')), input: offsets },
    program: iterate(n),
  }),
  (n) => ({
    rule: 'paging-changed',
    old: { ...response(rows('Rows', 'string'), rows('Lines', 'integer')), ...pagedBy('Rows') },
    new: { ...response(rows('Rows', 'string'), rows('Lines', 'integer')), ...pagedBy('Lines') },
    program: iterate(n),
  }),
  (n) => ({
    rule: 'paging-total-changed',
    old: { ...response(rows('Rows', 'string'), member('All', 'integer')), ...pagedBy('Rows', { total: ['All'] }) },
    new: { ...response(rows('Rows', 'string'), member('All', 'integer')), ...pagedBy('Rows') },
    inputs: [{ Offset: 0, Limit: 1 }],
    program: iterate(n),
  }),
  (n) => ({
    rule: 'paging-size-changed',
    old: { ...response(rows('Rows', 'string')), ...pagedBy('Rows', { defaultSize: 20 }) },
    new: { ...response(rows('Rows', 'string')), ...pagedBy('Rows', { defaultSize: 50 }) },
    inputs: [{ Offset: 0, Limit: 1 }],
    read: 'r.Rows.length > 0',
    responses: [answer({ Rows: ['x'] })],
    program: iterate(n),
  }),
  whole('waiting-added', {}, polled([2], [0], [1])),
  (n) => ({ rule: 'waiting-removed', old: polled([2], [0], [1]), new: {}, inputs: [{}], program: wait(n) }),
  (n) => ({
    rule: 'waiting-changed',
    old: polled([2], [0], [1]),
    new: polled([2], [0], [1, 3]),
    inputs: [{}],
    program: wait(n),
  }),
  whole('effect-write', { effect: certain('read') }, { effect: certain('write') }),
  whole('effect-read', { effect: certain('write') }, { effect: certain('read') }),
  whole(
    'idempotency-changed',
    { input: [a(), b()], idempotencyMember: certain('A') },
    { input: [a(), b()], idempotencyMember: certain('B') },
  ),
  (n) => ({
    rule: 'error-conclusion-changed',
    old: { codes: [{ ...errorCode(`Slow${n}`, 'Slower, please.'), meaning: certain('throttled') }] },
    new: { codes: [errorCode(`Slow${n}`, 'Slower, please.')] },
    inputs: [{}],
    program: `const code: string = ErrorCode.Slow${n}; void code;`,
  }),
];

export const CASES: readonly MakeCase[] = [
  ...MEMBERS,
  ...TYPES,
  ...VALUES,
  ...RULES,
  ...DATA_TYPES,
  ...ACTIONS,
  ...ERRORS,
  ...PROMISES,
];
