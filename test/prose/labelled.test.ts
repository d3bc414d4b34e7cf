import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConstraints } from '../../generator/prose/constraints.ts';
import type { Constraints, Type } from '../../generator/spec/types.ts';

interface Labelled {
  member: string;
  /** Of its document: where it was read. */
  line: number;
  /** `integer`, `[string]` for an array, `ref` for a structure. */
  type: string;
  text: string;
  /** What a person read. */
  says: Omit<Constraints, 'from'>;
  /** Names of other members, which the text speaks of. */
  names?: string[];
  /** Fields of `says` that the rules don't read, and why they needn't. */
  unread?: (keyof Constraints)[];
  why?: string;
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/prose/${file}`, import.meta.url), 'utf8')) as Labelled[];

function typeOf(printed: string): Type {
  if (printed.startsWith('[')) return { kind: 'array', items: typeOf(printed.slice(1, -1)) };
  return printed === 'ref' ? { kind: 'ref', name: 'Structure' } : { kind: printed as 'string' };
}

/** Without hints, which check nothing. */
function promised({ member, type, text, names }: Labelled): Omit<Constraints, 'from'> {
  const name = member.split('.').at(-1) ?? '';
  const found = readConstraints({ name, type: typeOf(type), description: text }, { names: new Set(names) });
  const { from: _from, unit: _unit, example: _example, ...constraints } = found ?? {};
  return constraints;
}

describe.each([
  ['the document', read('clb.json'), 0.02],
  ['other products', read('others.json'), 0.05],
])('descriptions of %s', (_document, members, mostUnread) => {
  it.each(members.map((labelled) => [labelled.member, labelled] as const))('%s', (_member, labelled) => {
    const expected = Object.entries(labelled.says).filter(
      ([field]) => !labelled.unread?.includes(field as keyof Constraints),
    );
    expect(promised(labelled)).toEqual(Object.fromEntries(expected));
  });

  it('are read for the most part', () => {
    const count = (of: (labelled: Labelled) => number) => members.reduce((sum, labelled) => sum + of(labelled), 0);
    const said = count(({ says }) => Object.keys(says).length);
    expect(count(({ unread = [] }) => unread.length) / said).toBeLessThan(mostUnread);
  });
});
