import { describe, expect, it } from 'vitest';
import {
  actionLikeness,
  errorLikeness,
  memberLikeness,
  nameLikeness,
  typeLikeness,
} from '../../generator/diff/compare/likeness.ts';
import { compareNames } from '../../generator/diff/compare/lists.ts';
import { pairUp } from '../../generator/diff/compare/pair.ts';
import { reachOf } from '../../generator/diff/compare/reach.ts';
import { reachedTypes, refOf } from '../../generator/spec/references.ts';
import type { Action, DataType, ErrorCode, Member } from '../../generator/spec/types.ts';
import { action, boatSpec, dataType, errorCode, list, member, ref } from './fixture.ts';

describe('two lists side by side', () => {
  interface Thing {
    name: string;
    kind?: string;
  }
  const things = (names: string): Thing[] =>
    names.split(' ').flatMap((text) => {
      const [name = '', kind] = text.split(':');
      return name === '' ? [] : [{ name, ...(kind && { kind }) }];
    });
  /** Two of one kind are alike; a digit in front says how much. */
  const likeness = (old: Thing, renamed: Thing): number =>
    old.kind !== undefined && old.kind.at(-1) === renamed.kind?.at(-1)
      ? Number.parseInt(`${old.kind}`, 10) + Number.parseInt(`${renamed.kind}`, 10)
      : 0;
  const rows = (olds: string, news: string): string => {
    const { pairs, reordered } = pairUp(things(olds), things(news), ({ name }) => name, likeness);
    const row = pairs.map(({ old, new: renewed, renamed }) =>
      old && renewed ? `${old.name}${renamed ? '>' : '='}${renewed.name}` : old ? `-${old.name}` : `+${renewed?.name}`,
    );
    return `${row.join(' ')}${reordered ? ' reordered' : ''}`;
  };

  it.each([
    ['', '', ''],
    ['a b', 'a b', 'a=a b=b'],
    ['', 'a', '+a'],
    ['a', '', '-a'],
    // What went stands after what it stood after.
    ['x a y b z', 'a b', '-x a=a -y b=b -z'],
    ['a x y b', 'b a', 'b=b a=a -x -y reordered'],
    ['x y', 'a', '-x -y +a'],
    ['a b', 'a c b d', 'a=a +c b=b +d'],
    ['a b c', 'c a b', 'c=c a=a b=b reordered'],
    // The second of a name is the second of the other list.
    ['a a', 'a a a', 'a=a a=a +a'],
    ['a b a', 'a a b', 'a=a a=a b=b reordered'],
    ['a a', 'a', 'a=a -a'],
    // Another name, where both are each other's best.
    ['a:1k', 'b:1k', 'a>b'],
    ['a:1k', 'b:1l', '-a +b'],
    ['a:1k b:2k', 'c:1k', '-a b>c'],
    ['a:1k', 'b:1k c:2k', '+b a>c'],
    ['a:2k b:1k', 'c:1k d:2k', '+c a>d -b'],
    // Two as good as each other: neither.
    ['a:1k b:1k', 'c:1k', '-a -b +c'],
    ['a:1k', 'b:1k c:1k', '-a +b +c'],
    ['a:1k b:1k d:2k', 'c:1k', '-a -b d>c'],
    ['a:0k', 'b:0k', '-a +b'],
    ['a:1k x b:1l', 'x c:1l d:1k', 'x=x b>c a>d reordered'],
    // What kept its name is not looked at.
    ['a:1k', 'a:1l b:1k', 'a=a +b'],
    ['a:1k b:1k', 'a:1k', 'a=a -b'],
  ])('%s and %s', (olds, news, expected) => {
    expect(rows(olds, news)).toBe(expected);
  });

  it('recognise no other names unless told how alike things are', () => {
    expect(pairUp([{ name: 'a' }], [{ name: 'b' }], ({ name }) => name).pairs).toEqual([
      { old: { name: 'a' } },
      { new: { name: 'b' } },
    ]);
  });
});

describe('lists of names', () => {
  it.each([
    ['a b', 'a b', '', '', false],
    ['a b', 'b a', '', '', true],
    ['a b', 'a c', 'b', 'c', false],
    ['a', 'a a', '', '', true],
    ['a b c', 'c b', 'a', '', false],
    ['b', 'c a b', '', 'c a', false],
    // Another name of the same is neither gone nor new.
    ['a b', 'A b', '', '', false],
    ['a x', 'y A', 'x', 'y', false],
  ])('%s and %s: gone %s, new %s, reordered %s', (olds, news, removed, added, reordered) => {
    const of = (text: string) => (text === '' ? [] : text.split(' '));
    expect(compareNames(of(olds), of(news), (old, renewed) => old.toUpperCase() === renewed)).toEqual({
      removed: of(removed),
      added: of(added),
      reordered,
    });
  });
});

describe('names', () => {
  it.each([
    ['LoadBalancerId', 'loadbalancer_id', 1],
    ['', '', 1],
    ['', '-', 0],
    ['-', '--', 0],
    ['Übung', 'übung', 1],
    ['abcd', 'abce', 0.75],
    ['abcd', 'abc', 0.75],
    ['abcd', 'bcda', 0.5],
    ['abcd', 'abxcd', 0.8],
    ['abcd', 'dcba', 0],
    ['abcd', 'ab', 0.5],
    ['abcd', 'a', 0],
    ['abcd', 'abxy', 0.5],
    ['abcd', 'axyz', 0],
    ['aabb', 'abab', 0.5],
    ['a1', 'a2', 0.5],
  ])('%j and %j are alike by %s', (a, b, likeness) => {
    expect(nameLikeness(a, b)).toBeCloseTo(likeness, 10);
    expect(nameLikeness(b, a)).toBeCloseTo(likeness, 10);
  });
});

describe('one thing under two names', () => {
  const text = (description: string) => ({ description });

  it.each([
    ['another type', member('BoatId', 'string'), member('BoatIds', 'integer'), 0],
    ['nothing but the name differs', member('Abcd', 'string', text('x')), member('Abce', 'string', text('x')), 2.75],
    ['all the same without a text', member('Abcd', 'string', text('')), member('Wxyz', 'string', text('')), 2],
    [
      'the same text',
      member('Abcd', 'string', text('x')),
      member('Abce', 'string', { ...text('x'), required: true }),
      1.75,
    ],
    ['no text', member('Abcd', 'string', text('')), member('Wxyz', 'string', { ...text(''), required: true }), 0],
    ['nearly the same name', member('Abcd', 'string', text('x')), member('Abce', 'string', text('y')), 0.75],
    ['another name and text', member('Abcd', 'string', text('x')), member('Abxy', 'string', text('y')), 0],
  ] as [string, Member, Member, number][])('is told of members by %s', (_, old, renamed, likeness) => {
    expect(memberLikeness(old, renamed)).toBeCloseTo(likeness, 10);
  });

  const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((name) => member(name, 'string')) as [Member, Member, Member, Member];
  const e = member('E', 'string');

  it.each([
    ['the same members', dataType('Abcd', [a, b]), dataType('Wxyz', [a, b]), 1],
    ['the same members and nearly the same name', dataType('Abcd', [a, b]), dataType('Abce', [a, b]), 1.75],
    ['nearly the same name and members that came', dataType('Abcd', []), dataType('Abce', [a]), 0],
    ['nearly the same name and members that went', dataType('Abcd', [a]), dataType('Abce', []), 0],
    ['one member and another text', dataType('Abcd', [a]), dataType('Wxyz', [a]), 0],
    ['one member and the same text', dataType('Abcd', [a], text('x')), dataType('Wxyz', [a], text('x')), 1],
    ['nearly the same name and most members', dataType('Abcd', [a, b, c]), dataType('Abce', [a, b, c, d]), 0.75],
    ['nearly the same name and fewer members', dataType('Abcd', [a, b, c]), dataType('Abce', [a, b, d]), 0],
    ['nearly the same name and more members', dataType('Abcd', [a, b]), dataType('Abce', [a, b, c, d]), 0],
    ['nearly the same name and no members', dataType('Abcd', [], text('x')), dataType('Abce', [], text('y')), 0.75],
    ['another name and most members', dataType('Abcd', [a, b, c]), dataType('Abxy', [a, b, c, d]), 0],
  ] as [string, DataType, DataType, number][])('is told of types by %s', (_, old, renamed, likeness) => {
    expect(typeLikeness(old, renamed)).toBeCloseTo(likeness, 10);
  });

  const calling = (name: string, input: Member[], rest: Partial<Action> = {}) =>
    action(name, { summary: 'x', description: 'y', input, output: [e], source: { line: 1, endLine: 1 }, ...rest });

  it.each([
    ['all else', calling('Abcd', [a]), calling('Wxyz', [a]), 1],
    ['nearly the same name and most members', calling('Abcd', [a, b]), calling('Abce', [a, b, c]), 0.75],
    ['nearly the same name and other members', calling('Abcd', [a, b]), calling('Abce', [c, d]), 0],
    ['another name and most members', calling('Abcd', [a, b]), calling('Wxyz', [a, b, c]), 0],
    ['a page that only one has', calling('Abcd', [a, b]), calling('Abce', [a, b], { documented: false }), 0],
    [
      'parameters where there were none',
      calling('Abcd', [], { output: [a, b, c, d] }),
      calling('Abce', [e], { output: [a, b, c, d] }),
      0,
    ],
    ['no parameters in both', calling('Abcd', []), calling('Abce', [], { output: [e], summary: 'z' }), 0.75],
  ] as [string, Action, Action, number][])('is told of actions by %s', (_, old, renamed, likeness) => {
    expect(actionLikeness(old, renamed)).toBeCloseTo(likeness, 10);
  });

  const titled = (code: string, description: string, title: string) => ({ ...errorCode(code, description), title });

  it.each([
    ['the same text', errorCode('Abcd', 'x'), errorCode('Abce', 'x'), 1.75],
    ['the same text in another scope', errorCode('Abcd', 'x'), errorCode('Abce', 'x', 'common'), 0],
    ['no text', errorCode('Abcd', ''), errorCode('Wxyz', ''), 0],
    ['the same text under another title', titled('Abcd', 'x', 'A'), titled('Wxyz', 'x', 'B'), 0],
    ['the same text and title', titled('Abcd', 'x', 'A'), titled('Wxyz', 'x', 'A'), 1],
    ['a slip of the pen in a code', errorCode('AbcdefghiK', 'No boat'), errorCode('AbcdefghiL', 'No boats'), 0.9],
    ['two slips', errorCode('AbcdefghIK', 'No boat'), errorCode('AbcdefghXL', 'No boats'), 0],
    ['a slip and another text', errorCode('AbcdefghiK', 'No boat'), errorCode('AbcdefghiL', 'Many ships'), 0],
  ] as [string, ErrorCode, ErrorCode, number][])('is told of error codes by %s', (_, old, renamed, likeness) => {
    expect(errorLikeness(old, renamed)).toBeCloseTo(likeness, 10);
  });
});

describe('where programs meet a data type', () => {
  it('is wherever requests or responses contain it, however deep', () => {
    const spec = boatSpec();
    expect([...reachOf(spec)]).toEqual([
      ['Boat', ['response']],
      ['Filter', ['request']],
      ['Gear', ['request', 'response']],
      ['Sailor', ['request']],
    ]);
  });

  it('ends where types contain each other, or are not there', () => {
    const types = new Map(
      [
        dataType('A', [member('B', list(ref('B')))]),
        dataType('B', [
          member('A', { kind: 'map', values: ref('A') }),
          member('X', ref('Nowhere')),
          member('S', 'string'),
        ]),
        dataType('C', []),
      ].map((type) => [type.name, type]),
    );
    expect(reachedTypes(types, [member('M', ref('A'))])).toEqual(new Set(['A', 'B']));
    expect(reachedTypes(types, [member('M', 'string'), member('N', ref('Nowhere'))])).toEqual(new Set());
    expect(refOf({ kind: 'map', values: list(ref('C')) })).toBe('C');
    expect(refOf(list('string'))).toBeUndefined();
  });
});
