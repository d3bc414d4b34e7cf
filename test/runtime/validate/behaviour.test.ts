import { describe, expect, it } from 'vitest';
import { assertValid, InvalidValueError } from '../../../templates/runtime/validate/assert.ts';
import {
  type Check,
  type Fail,
  hasOnly,
  isBoolean,
  isInteger,
  isList,
  isMap,
  isObject,
  isOneOf,
  isPlainObject,
  isString,
  isText,
  reject,
} from '../../../templates/runtime/validate/check.ts';
import type { Issue } from '../../../templates/runtime/validate/issue.ts';
import { boolean, integer, list, map, nullable, string } from '../../../templates/runtime/validate/kinds.ts';
import { length, oneOf, oneOfAnyCase, range, size, unless } from '../../../templates/runtime/validate/limits.ts';
import { nearestName } from '../../../templates/runtime/validate/nearest.ts';
import { createValidator } from '../../../templates/runtime/validate/validator.ts';

const COLOURS = ['RED', 'GREEN'];

const BOX_NAMES = ['Name', 'Colour', 'Shade', 'Weights', 'Timeout', 'Open', 'Labels', 'Box'];

/** By hand, much as the emitter writes it: a box with a required name and weights, and boxes inside. */
function checkBox(value: unknown, fail: Fail = reject): boolean {
  if (!isPlainObject<Record<'Name' | 'Colour' | 'Shade' | 'Weights' | 'Timeout' | 'Open' | 'Labels' | 'Box', 1>>(value))
    return false;
  let valid = hasOnly(value, BOX_NAMES);
  if (!isText(value.Name, 0, 5)) valid = fail('Name', string, length(0, 5));
  if (value.Colour !== undefined && !isOneOf(value.Colour, COLOURS)) valid = fail('Colour', string, oneOf(COLOURS));
  if (value.Shade !== undefined && value.Shade !== 'Dark') valid = fail('Shade', string, oneOfAnyCase(['Dark']));
  if (value.Weights !== undefined && !isList(value.Weights, (item) => isInteger(item, 0, 100), 0, 3))
    valid = fail('Weights', list(integer, size(0, 3)), range(0, 100));
  if (value.Timeout != null && !(value.Timeout === 0 || isInteger(value.Timeout, 30, 60)))
    valid = fail('Timeout', nullable(integer), unless([0], range(30, 60)));
  if (value.Open !== undefined && !isBoolean(value.Open)) valid = fail('Open', boolean);
  if (value.Labels !== undefined && !isMap(value.Labels, isString)) valid = fail('Labels', map(string));
  if (value.Box !== undefined) valid = fail('Box', checkBox as Check);
  if (value.Open !== undefined && value.Colour !== undefined) valid = fail('Colour', 'nothing beside Open');
  return valid;
}

const Box = createValidator<{ Name: string }>('request', checkBox);
const codes = (value: unknown, options = {}) =>
  (Box.validate(value, options).issues ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a validator', () => {
  it('gives back the very value that is right', () => {
    const value = { Name: 'a', Weights: [1, 2], Box: { Name: 'b' } };
    expect(Box.validate(value)).toEqual({ value });
    expect((Box.validate(value) as { value: unknown }).value).toBe(value);
  });

  it('lists all issues, with path, expectation and what came', () => {
    const issues = Box.validate({ Name: 7, Colour: 'BLUE', Weights: [1, 101, 'x'], Naem: 1 }).issues as Issue[];
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['Name', 'Expected string, received 7 at `Name`.'],
      ['Colour', 'Expected one of "RED", "GREEN", received "BLUE" at `Colour`.'],
      ['Weights.1', 'Expected 0 to 100, received 101 at `Weights[1]`.'],
      ['Weights.2', 'Expected integer, received "x" at `Weights[2]`.'],
      ['Naem', `Unknown member \`Naem\`. Did you mean \`Name\`? Known members: ${BOX_NAMES.join(', ')}.`],
    ]);
    expect(issues[4]?.suggestion).toBe('Name');
    expect(Box.validate({ Name: 7, Colour: 'BLUE' }, { issues: 'first' }).issues).toHaveLength(1);
  });

  it('tells null from absent', () => {
    expect(codes({ Name: null, Colour: null, Timeout: null, Open: undefined })).toEqual(['null Name', 'null Colour']);
    expect(codes({})).toEqual(['required Name']);
  });

  it('takes numbers and booleans that come as texts, and gives them back as what they are', () => {
    const value = { Name: 'a', Weights: ['1', 2], Timeout: '0', Open: 'TRUE' };
    expect(Box.validate(value)).toEqual({ value: { Name: 'a', Weights: [1, 2], Timeout: 0, Open: true } });
    expect(value.Weights).toEqual(['1', 2]);
    expect(codes(value, { convert: false })).toEqual(['type Weights.0', 'type Timeout', 'type Open']);
    expect(Box.is(value)).toBe(false);
    expect(codes({ Name: 'a', Weights: ['1.5', '99999999999999999999', '1e1', ''] })).toHaveLength(5);
  });

  it('tells integers from floats', () => {
    expect(codes({ Name: 'a', Weights: [1.5, Number.NaN, 2 ** 53] })).toEqual([
      'type Weights.0',
      'type Weights.1',
      'type Weights.2',
    ]);
  });

  it('checks ranges, sizes, lengths in characters, values in any case, and rules', () => {
    expect(codes({ Name: 'a', Timeout: 29 })).toEqual(['range Timeout']);
    expect(codes({ Name: 'a', Weights: [1, 2, 3, 4] })).toEqual(['count Weights']);
    expect(codes({ Name: '😀😀😀😀😀' })).toEqual([]);
    expect(codes({ Name: 'abcdef' })).toEqual(['length Name']);
    expect(codes({ Name: 'a', Shade: 'dARK' })).toEqual([]);
    expect(codes({ Name: 'a', Shade: 'light' })).toEqual(['value Shade']);
    expect(codes({ Name: 'a', Open: true, Colour: 'RED' })).toEqual(['rule Colour']);
    expect(codes({ Name: 'a', Labels: { x: 'y', z: 1 } })).toEqual(['type Labels.z']);
  });

  it('never shows a text of the wrong length: it may be a secret', () => {
    expect(JSON.stringify(Box.validate({ Name: 'very-secret-key' }).issues)).not.toContain('secret');
  });

  it('asserts and guards from the same check', () => {
    expect(() => assertValid(Box, 'Box', { Name: 1 })).toThrow(
      new InvalidValueError('Box', Box.validate({ Name: 1 }).issues ?? []),
    );
    expect(() => assertValid(Box, 'Box', { Name: 1 })).toThrow('Box: Expected string, received 1 at `Name`.');
    expect(() => assertValid(Box, 'Box', { Name: 'a' })).not.toThrow();
    expect([Box.is({ Name: 'a' }), Box.is(undefined), Box.is([]), Box.is('Name')]).toEqual([true, false, false, false]);
  });

  it('is a Standard Schema', () => {
    const { version, validate } = Box['~standard'];
    expect(version).toBe(1);
    expect(validate({ Name: 'a' })).toEqual({ value: { Name: 'a' } });
    expect((validate({}) as { issues: Issue[] }).issues[0]?.path).toEqual(['Name']);
  });

  it('allows unknown names where asked to, and in responses', () => {
    expect(codes({ Name: 'a', New: 1 }, { unknown: 'allow' })).toEqual([]);
    const received = createValidator(
      'response',
      (value, fail = reject) => isObject(value) && (isString(value['Id']) || fail('Id', string)),
    );
    expect(received.validate({ Id: 'a', New: 1 }).issues).toBeUndefined();
    expect(received.validate({ Id: 'a', New: 1 }, { unknown: 'error' }).issues).toHaveLength(1);
  });
});

describe('a hostile value', () => {
  it.each([
    '1e3',
    ' 1 ',
    '0x10',
    '',
    '1_000',
    '+1',
    '1.',
    '.5',
    '٣',
    'Infinity',
    'NaN',
    '1.5',
    '9007199254740993',
    '1n',
  ])('with the text %j for an integer is wrong', (text) => {
    expect(codes({ Name: 'a', Timeout: text })).toEqual(['type Timeout']);
  });

  it.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a bigint', 60n],
    ['a symbol', Symbol('60')],
    ['a boxed number', new Number(60)],
    ['an object with a valueOf', { valueOf: () => 60 }],
    ['a list of one', [60]],
    ['2 ** 53', 2 ** 53],
  ])('with %s for an integer is wrong', (_, value) => {
    expect(codes({ Name: 'a', Timeout: value })).toEqual(['type Timeout']);
    expect(Box.is({ Name: 'a', Timeout: value })).toBe(false);
  });

  it.each(['yes', 'TRUE ', '1', '', 'trueish', 'constructor', '__proto__'])(
    'with the text %j for a boolean is wrong',
    (text) => {
      expect(codes({ Name: 'a', Open: text })).toEqual(['type Open']);
    },
  );

  it('with keys that are symbols is right: JSON leaves them out', () => {
    expect(codes({ Name: 'a', [Symbol('x')]: 1 })).toEqual([]);
  });

  it('is looked at without options as with null for them', () => {
    expect(Box.validate({ Name: 1 }, null as never).issues).toHaveLength(1);
  });

  it('that contains itself ends at the depth limit', () => {
    const cyclic: Record<string, unknown> = { Name: 'a' };
    cyclic['Box'] = cyclic;
    const [issue] = Box.validate(cyclic, { maxDepth: 8 }).issues as Issue[];
    expect(issue?.code).toBe('depth');
    expect(issue?.path).toHaveLength(8);
  });

  it('that is deep ends there too', () => {
    let deep: Record<string, unknown> = { Name: 'a' };
    for (let i = 0; i < 200_000; i++) deep = { Name: 'a', Box: deep };
    expect(codes(deep)).toHaveLength(1);
  });

  it('with getters, proxies or methods that throw gives an issue', () => {
    const getter = Object.defineProperty({ Name: 'a' }, 'Colour', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const text = {
      Name: {
        toString: () => {
          throw new Error('no');
        },
      },
    };
    expect(codes(getter)).toEqual(['unreadable ']);
    expect(codes({ Name: 'a', Box: proxy })).toEqual(['unreadable Box']);
    expect(codes(text)).toEqual(['type Name']);
    expect(codes({ Name: Symbol('x'), Weights: [10n, () => 1] })).toEqual([
      'type Name',
      'type Weights.0',
      'type Weights.1',
    ]);
  });

  it('with a __proto__ key has an unknown name, and what only a prototype has is absent', () => {
    expect(codes(JSON.parse('{"Name":"a","__proto__":{"Colour":"RED"}}'))).toEqual(['unknown __proto__']);
    expect(codes(Object.create({ Name: 'a' }))).toEqual(['required Name']);
    expect(codes({ Name: 'a', constructor: 1 })).toEqual(['unknown constructor']);
    expect(({} as Record<string, unknown>)['Colour']).toBeUndefined();
  });

  it('whose prototype has what it lacks itself, beside an unknown name, is wrong', () => {
    const inherits = Object.assign(Object.create({ Name: 'a' }), { Unknown: 1 });
    expect(Box.is(inherits)).toBe(false);
    expect(codes(inherits)).toEqual(['required Name', 'unknown Unknown']);
    expect(codes({ Name: 'a', Box: Object.assign(Object.create({ Name: 'b' }), { Unknown: 1 }) })).toEqual([
      'required Box.Name',
      'unknown Box.Unknown',
    ]);
  });

  it('of a class is right by its own members', () => {
    class Named {
      Name = 'a';
    }
    const own = new Named();
    expect(Box.is(own)).toBe(true);
    expect((Box.validate(own) as { value: unknown }).value).toBe(own);
  });

  it.each<[string, unknown]>([
    ['Map', new Map([['Open', true]])],
    ['Set', new Set([1])],
    ['Date', new Date(0)],
    ['Promise', Promise.resolve({})],
    ['RegExp', /x/],
    ['Error', new Error('x')],
    ['boxed number', new Number(1)],
  ])('that is a %s is none of the structures whose members are all optional', (_, value) => {
    const checkLoose: Check = (candidate, fail = reject) => {
      if (!isPlainObject<{ Open: 1 }>(candidate)) return false;
      let valid = hasOnly(candidate, ['Open']);
      if (candidate.Open !== undefined && !isBoolean(candidate.Open)) valid = fail('Open', boolean);
      return valid;
    };
    const Loose = createValidator('request', checkLoose);
    expect([Loose.is({}), Loose.is({ Open: true }), Loose.is(Object.create(null))]).toEqual([true, true, true]);
    expect(Loose.is(value)).toBe(false);
    expect(Loose.validate(value).issues?.map(({ code }) => code)).toEqual(['type']);
    expect(Loose.validate(new Map()).issues?.[0]?.received).toBe('map');
  });

  it('whose arrays are of a class of their own, or hold more than elements, is looked at by index', () => {
    class Endless extends Array<unknown> {
      override *[Symbol.iterator](): ArrayIterator<unknown> {
        for (;;) yield 'x';
      }
      override *keys(): ArrayIterator<number> {
        for (;;) yield 0;
      }
    }
    let length = 0;
    const growing = new Proxy([1], { get: (_, key) => (key === 'length' ? ++length : 1) });
    expect(Box.is({ Name: 'a', Weights: growing })).toBe(true);
    expect(codes({ Name: 'a', Colour: 'BLUE', Weights: growing })).toEqual(['value Colour']);
    const endless = (...elements: unknown[]) => ({ Name: 'a', Weights: Endless.of(...elements) });
    expect(codes(endless(1, 'x', 3))).toEqual(['type Weights.1']);
    expect(Box.validate(endless('1', 2))).toEqual({ value: { Name: 'a', Weights: [1, 2] } });
    expect(codes({ Name: 'a', Weights: Object.assign([1], { extra: 'x', [Symbol('s')]: 1 }) })).toEqual([]);
    expect(codes({ Name: 'a', Weights: new Array(1) })).toEqual(['type Weights.0']);
    expect(codes({ Name: 'a', Weights: new Proxy(['x'], {}) })).toEqual(['type Weights.0']);
    expect(codes({ Name: 'a', Weights: new Uint8Array(2) })).toEqual(['type Weights']);
  });

  it('with very many wrong parts gives a bounded list', () => {
    expect(Box.validate({ Name: 'a', Weights: Array.from({ length: 100_000 }, () => 'x') }).issues).toHaveLength(100);
    expect(Box.validate({ Name: 'a', Weights: new Array(4e9) }).issues).toHaveLength(1);
    const names = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`Name${index}`, 1]));
    expect(Box.validate(names).issues).toHaveLength(100);
    expect(Box.validate(names, { maxIssues: 3 }).issues).toHaveLength(3);
    const few = { Name1: 1, Name2: 1 };
    for (const maxIssues of [0, -1, Number.NaN]) expect(Box.validate(few, { maxIssues }).issues).toHaveLength(1);
  });

  it('with texts of megabytes gives short messages', () => {
    const long = 'x'.repeat(5_000_000);
    const issues = Box.validate({ Name: long, Colour: long, Weights: [long], [long]: 1 }).issues as Issue[];
    expect(issues).toHaveLength(4);
    for (const { message } of issues) expect(message.length).toBeLessThan(250);
    expect(() => assertValid(Box, 'Box', { Name: 'a', [long]: 1 })).toThrow(/^.{1,500}$/);
  });

  it('whose parts are shared without end is given up', () => {
    let shared: Record<string, unknown> = { Name: 'a' };
    const twice =
      (inner: unknown): Check =>
      (value, fail = reject) =>
        isObject(value) && [value['A'], value['B']].every((v, i) => v === inner || fail('AB'[i] ?? '', checkTree));
    const checkTree: Check = twice(null);
    for (let i = 0; i < 60; i++) shared = { A: shared, B: shared };
    const issues = createValidator('request', checkTree).validate(shared, { unknown: 'allow' }).issues as Issue[];
    expect(issues.length).toBeLessThanOrEqual(100);
    expect(issues[0]?.code).toBeDefined();
  });
});

describe('the nearest name', () => {
  const known = ['LoadBalancerId', 'ListenerId', 'Ports'];
  it.each([
    ['LoadBalancerID', 'LoadBalancerId'],
    ['LoadBalanceId', 'LoadBalancerId'],
    ['Prots', 'Ports'],
    ['listenerid', 'ListenerId'],
    ['Something', undefined],
    ['', undefined],
  ])('of %s is %s', (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });
});
