import { describe, expect, it, vi } from 'vitest';
import { assertValid } from '../../../templates/runtime/validate/assert.ts';
import {
  type Check,
  hasOnly,
  isBoolean,
  isFloat,
  isInteger,
  isJson,
  isList,
  isMap,
  isObject,
  isOneOf,
  isPlainObject,
  isString,
  isText,
  type Kind,
  reject,
} from '../../../templates/runtime/validate/check.ts';
import { describe as inWords } from '../../../templates/runtime/validate/describe.ts';
import type { Issue } from '../../../templates/runtime/validate/issue.ts';
import { boolean, float, integer, json, list, map, string } from '../../../templates/runtime/validate/kinds.ts';
import {
  type Limit,
  length,
  matching,
  oneOfAnyCase,
  range,
  size,
  unless,
} from '../../../templates/runtime/validate/limits.ts';
import { nearestName } from '../../../templates/runtime/validate/nearest.ts';
import { type SchemaDocument, selectDefinition } from '../../../templates/runtime/validate/schema-document.ts';
import { createValidator } from '../../../templates/runtime/validate/validator.ts';

/** A request whose only member, `Part`, is optional, and always looked at thoroughly. */
const partOf = (kind: Kind, ...limits: Limit[]) => {
  const check: Check = (value, fail = reject) =>
    isObject(value) && value['Part'] !== undefined && fail('Part', kind, ...limits);
  const validator = createValidator('request', check);
  return (part: unknown, options = {}) => {
    const { issues, value } = validator.validate({ Part: part }, options) as {
      issues?: Issue[];
      value?: { Part: unknown };
    };
    return issues?.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim()) ?? value?.Part;
  };
};

describe('a question about one value', () => {
  it.each<[string, (value: unknown) => boolean, unknown[], unknown[]]>([
    ['isString', isString, ['', 'a'], [1, null, undefined, new String('a')]],
    ['isBoolean', isBoolean, [true, false], [0, 'true', null]],
    ['isInteger', isInteger, [0, -1, 2 ** 53 - 1], [1.5, 2 ** 53, Number.NaN, '1', 1n, Symbol('1'), null]],
    ['isInteger from 2 to 4', (value) => isInteger(value, 2, 4), [2, 3, 4], [1, 5, '3']],
    ['isFloat', isFloat, [0, -1.5, 1e300], [Number.NaN, Infinity, '1.5', 1n, Symbol('1'), null]],
    ['isFloat from 0.5 to 1.5', (value) => isFloat(value, 0.5, 1.5), [0.5, 1.5], [0.4, 1.6]],
    ['isJson', isJson, [{}, [], 'a', 1, true], [null, undefined, 1n, Symbol('a'), () => 1]],
    [
      'isList',
      (value) => isList(value, isString, 1, 2),
      [['a'], ['a', 'b']],
      [[], ['a', 'b', 'c'], [1], 'ab', { 0: 'a', length: 1 }],
    ],
    ['isMap', (value) => isMap(value, isInteger), [{}, { a: 1, b: 2 }, { a: -1 }], [{ a: 'b' }, [1], null]],
    ['hasOnly', (value) => hasOnly(value as object, ['a', 'b']), [{}, { a: 1 }, { b: 1, a: 1 }], [{ c: 1 }, ['a']]],
    ['isOneOf', (value) => isOneOf(value, ['a', 1]), ['a', 1], ['b', '1', undefined]],
    ['isText of 2 to 5', (value) => isText(value, 2, 5), ['abcd', 'abcde'], ['a', '😀', 'abcdef', 4, null]],
    [
      'isPlainObject',
      isPlainObject,
      [{}, JSON.parse('{"a":1}'), Object.create(null)],
      [[], new Map(), null, Object.create({ a: 1 })],
    ],
  ])('%s', (_, test, right, wrong) => {
    expect(right.map((value) => test(value))).toEqual(right.map(() => true));
    expect(wrong.map((value) => test(value))).toEqual(wrong.map(() => false));
  });
});

describe('a limit', () => {
  const say = (limit: Limit, value: unknown) => limit(value)?.join('; ');

  it('takes its bounds, and says which one was broken', () => {
    expect([1, 3].map(range(1, 3))).toEqual([undefined, undefined]);
    expect(say(range(1, 3), 4)).toBe('range; 1 to 3');
    expect(say(range(1, Infinity), 0)).toBe('range; at least 1');
    expect(say(range(-Infinity, 3), 4)).toBe('range; at most 3');
    expect(['ab', 'abcd'].map(length(2, 4))).toEqual([undefined, undefined]);
    expect(say(length(2, 4), 'a')).toBe('length; 2 to 4 characters; 1');
    expect(say(length(2, 4), 'abcde')).toBe('length; 2 to 4 characters; more');
    expect(say(size(2, Infinity), ['a'])).toBe('count; at least 2 elements; 1');
    expect(say(size(0, 1), ['a', 'b'])).toBe('count; 0 to 1 elements; more');
    expect(size(2, 2)(['a', 'b'])).toBeUndefined();
  });

  it('never shows a text that its pattern refuses', () => {
    expect(matching(/^a/u)('ab')).toBeUndefined();
    expect(say(matching(/^a/u), 'secret')).toBe('pattern; a text like ^a; another');
  });

  it('takes one of several values, whatever the case of it or of the list', () => {
    const limit = oneOfAnyCase(['Straße', 'DARK']);
    expect(['STRAßE', 'dark'].map(limit)).toEqual([undefined, undefined]);
    expect(say(limit, 'light')).toBe('value; one of "Straße", "DARK"');
    expect(say(unless(['light'], limit), 'light')).toBeUndefined();
    expect(say(unless(['light'], limit), 'dim')).toBe('value; one of "Straße", "DARK"');
  });

  it('is one of several that a value breaks, of which only the first is listed where one issue is wanted', () => {
    const part = partOf(string, length(0, 1), matching(/^b/u));
    expect(part('aa')).toEqual(['length', 'pattern']);
    expect(part('aa', { issues: 'first' })).toEqual(['length']);
    expect(part('aa', { maxIssues: 1 })).toEqual(['length']);
  });
});

describe('the thorough way', () => {
  it('takes texts for numbers and booleans, and for nothing else', () => {
    expect([partOf(integer)('-7'), partOf(float)('1.5'), partOf(boolean)('False'), partOf(boolean)('TRUE')]).toEqual([
      -7,
      1.5,
      false,
      true,
    ]);
    expect([partOf(string)('true'), partOf(json)('true'), partOf(json)('1')]).toEqual(['true', 'true', '1']);
    expect([partOf(boolean)('xtrue'), partOf(boolean)('untrue'), partOf(float)('1,5')]).toEqual([
      ['type'],
      ['type'],
      ['type'],
    ]);
  });

  it('takes finite floats', () => {
    expect([partOf(float)(1.5), partOf(float)(Number.NaN), partOf(float)(Infinity)]).toEqual([1.5, ['type'], ['type']]);
    expect(partOf(float)('-1.25')).toBe(-1.25);
  });

  it('takes what JSON can write for any JSON', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    expect([partOf(json)({ a: [1] }), partOf(json)(() => 1)]).toEqual([{ a: [1] }, ['type']]);
    expect([partOf(json)(cyclic), partOf(json)({ a: 1n })]).toEqual([['unreadable'], ['unreadable']]);
  });

  it('tells lists, maps and single values from each other', () => {
    expect([partOf(map(string))('abc'), partOf(map(string))(['a']), partOf(map(string))({ a: 'b' })]).toEqual([
      ['type'],
      ['type'],
      { a: 'b' },
    ]);
    expect([partOf(list(string))({ 0: 'a' }), partOf(list(string))('a'), partOf(string)(['a'])]).toEqual([
      ['type'],
      ['type'],
      ['type'],
    ]);
    expect([partOf(list(json))([null]), partOf(map(json))({ a: undefined })]).toEqual([['type 0'], ['type a']]);
  });

  it('leaves out names without a value', () => {
    const Empty = createValidator('request', (value) => isPlainObject(value) && hasOnly(value, []));
    expect(Empty.validate({ Unknown: undefined }).issues).toBeUndefined();
    expect(Empty.validate({ Unknown: null }).issues).toHaveLength(1);
  });

  it('counts structures inside each other, not beside each other', () => {
    const checkItem: Check = (value, fail = reject) => isObject(value) && fail('Size', integer);
    const items = Array.from({ length: 100 }, (_, index) => ({ Size: String(index) }));
    expect(partOf(list(checkItem))(items)).toEqual(items.map((_, index) => ({ Size: index })));
    expect(partOf(list(checkItem))(items.slice(0, 1), { maxDepth: 1 })).toEqual(['depth 0']);
  });

  it('gives up where the parts of a right value are shared without end', () => {
    const checkTree: Check = (value, fail = reject) => {
      if (!isObject(value)) return false;
      for (const side of ['A', 'B']) if (value[side] !== undefined) fail(side, checkTree);
      return false;
    };
    let shared = {};
    for (let i = 0; i < 50; i++) shared = { A: shared, B: shared };
    const { issues } = createValidator('request', checkTree).validate(shared, { issues: 'first' });
    expect(issues?.map(({ code }) => code)).toEqual(['depth']);
  });

  it('knows of a response its types only', () => {
    const check: Check = (value, fail = reject) =>
      isObject(value) && (isInteger(value['Size']) || fail('Size', integer));
    const Answer = createValidator('response', check);
    expect(Answer.validate({ Size: '1' }).issues).toHaveLength(1);
    expect(Answer.validate({ Size: '1', New: 1 }, { convert: true })).toEqual({ value: { Size: 1, New: 1 } });
  });
});

describe('a validator', () => {
  it('asks the check once about what is right', () => {
    const check = vi.fn<Check>((value) => isObject(value) && hasOnly(value, ['a']));
    const value = { a: 1 };
    for (const position of ['request', 'response'] as const) {
      check.mockClear();
      expect(createValidator(position, check).validate(value).issues).toBeUndefined();
      expect(check).toHaveBeenCalledTimes(1);
      expect(createValidator(position, check).validate(value, { unknown: 'allow' }).issues).toBeUndefined();
      expect(check).toHaveBeenCalledTimes(2);
    }
    createValidator('response', check).validate(value, { unknown: 'error' });
    expect(check.mock.calls.length).toBeGreaterThan(3);
  });

  it('is a Standard Schema, a guard and an assertion of the same value', () => {
    const Size = createValidator(
      'request',
      (value, fail = reject) => isObject(value) && (isInteger(value['Size']) || fail('Size', integer)),
    );
    expect(Size['~standard'].validate({ Size: '1' })).toEqual({ value: { Size: 1 } });
    expect(Size.is({ Size: '1' })).toBe(false);
    expect(() => assertValid(Size, 'a size', { Size: '1' })).toThrow(
      'a size: Expected integer, received "1" at `Size`.',
    );
    expect(() => assertValid(Size, 'a size', [])).toThrow('a size: Expected object, received array.');
    expect(() => assertValid(Size, 'a size', undefined)).toThrow('a size: Expected object, received undefined.');
  });

  it.each<[Kind, string]>([
    [string, 'string'],
    [integer, 'integer'],
    [float, 'number'],
    [boolean, 'boolean'],
    [json, 'JSON'],
    [list(string), 'array'],
    [map(string), 'object'],
    [() => false, 'object'],
  ])('of the kind %j says that it expects %s', (kind, expected) => {
    const Part = createValidator('request', (value, fail = reject) => isObject(value) && fail('Part', kind));
    expect(Part.validate({}).issues).toMatchObject([{ code: 'required', expected }]);
    expect(Part.validate({ Part: null }).issues).toMatchObject([{ code: 'null', expected }]);
  });

  it('writes a path with indexes', () => {
    const List = createValidator('request', (value, fail = reject) => isObject(value) && fail('Sizes', list(integer)));
    expect(() => assertValid(List, 'sizes', { Sizes: [1, 'x'] })).toThrow(
      'sizes: Expected integer, received "x" at `Sizes[1]`.',
    );
  });
});

it.each([
  ['GroupId', ['TargetGroupId'], 'TargetGroupId'],
  ['TargetGroup', ['TargetGroupId'], 'TargetGroupId'],
  ['Abcx', ['Abcd', 'Abce'], 'Abcd'],
  ['Id', ['LoadBalancerId'], undefined],
  ['LoadBalancerIdentifierOfAll', ['Id'], undefined],
])('of %s and %j, the nearest name is %s', (name, known, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});

it('says in at most 40 letters what a value is', () => {
  expect([undefined, null, 1, 1n, true, [], new Date(0)].map(inWords)).toEqual([
    'undefined',
    'null',
    '1',
    '1',
    'true',
    'array',
    'date',
  ]);
  expect(inWords('x'.repeat(50))).toBe(JSON.stringify('x'.repeat(40)));
  expect(inWords(Symbol('x'.repeat(50)))).toHaveLength(40);
});

describe('a definition taken out of a schema', () => {
  const document: SchemaDocument = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: {
      Box: { properties: { Lid: { $ref: '#/$defs/Lid' }, Box: { $ref: '#/$defs/Box' } } },
      Lid: { properties: { Knob: { $ref: '#/$defs/Knob' } } },
      Knob: { type: 'string' },
      Shelf: { type: 'string' },
    },
  };

  it('has the definitions that it refers to, directly or through others', () => {
    const { Box, Lid, Knob } = document.$defs;
    expect(selectDefinition(document, 'Box')).toEqual({
      $schema: document.$schema,
      $ref: '#/$defs/Box',
      $defs: { Box, Lid, Knob },
    });
  });

  it('must be there', () => {
    expect(() => selectDefinition(document, 'constructor')).toThrow(RangeError);
  });
});
