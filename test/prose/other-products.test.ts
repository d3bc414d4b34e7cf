import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConstraints } from '../../generator/prose/constraints.ts';
import type { Constraints, Type } from '../../generator/spec/types.ts';

interface Labelled {
  member: string;
  /** `integer`, `[string]` for an array, `ref` for a structure. */
  type: string;
  text: string;
  /** What a person read. */
  says: Omit<Constraints, 'from'>;
  /** Fields of `says` that the rules don't read. */
  unread?: (keyof Constraints)[];
}

const MEMBERS = JSON.parse(
  readFileSync(new URL('../fixtures/prose/other-products.json', import.meta.url), 'utf8'),
) as Labelled[];

function typeOf(printed: string): Type {
  if (printed.startsWith('[')) return { kind: 'array', items: typeOf(printed.slice(1, -1)) };
  return printed === 'ref' ? { kind: 'ref', name: 'Structure' } : { kind: printed as 'string' };
}

/** Without hints, which check nothing. */
function read({ member, type, text }: Labelled): Omit<Constraints, 'from'> {
  const name = member.split('.').at(-1) ?? '';
  const found = readConstraints({ name, type: typeOf(type), description: text }, { names: new Set() });
  const { from: _from, unit: _unit, example: _example, ...constraints } = found ?? {};
  return constraints;
}

describe('descriptions of other products', () => {
  it.each(MEMBERS.map((labelled) => [labelled.member, labelled] as const))('%s', (_, labelled) => {
    const expected = Object.entries(labelled.says).filter(
      ([field]) => !labelled.unread?.includes(field as keyof Constraints),
    );
    expect(read(labelled)).toEqual(Object.fromEntries(expected));
  });

  it('are read for the most part', () => {
    const count = (of: (labelled: Labelled) => number) => MEMBERS.reduce((sum, labelled) => sum + of(labelled), 0);
    const said = count(({ says }) => Object.keys(says).length);
    expect(count(({ unread = [] }) => unread.length) / said).toBeLessThan(0.05);
  });
});
