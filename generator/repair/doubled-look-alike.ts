import type { RepairRule } from './rule.ts';

/** One letter read as two that look like it: `spinlId` for `spinId`. */
export const doubledLookAlike: RepairRule<
  { name: string; places: (name: string) => { code: number; text: number; lines: number[] } | undefined },
  { name: string; lines: number[] }
> = {
  id: 'doubled-look-alike',
  about:
    'A name in which `l` and `I` stand side by side is the one with only one of them, where code blocks have that more often.',
  apply({ name, places }) {
    const own = places(name)?.code ?? 0;
    for (const { index } of name.matchAll(/(?=[Il1][Il1])/g)) {
      if (name[index] === name[index + 1]) continue;
      for (const drop of [index, index + 1]) {
        const other = name.slice(0, drop) + name.slice(drop + 1);
        const seen = places(other);
        if (seen && seen.code > own) return { name: other, lines: seen.lines };
      }
    }
    return undefined;
  },
  cases: [
    {
      given: { name: 'spinlId', places: (name) => (name === 'spinId' ? { code: 9, text: 3, lines: [4] } : undefined) },
      gives: { name: 'spinId', lines: [4] },
    },
    {
      given: { name: 'spinlId', places: () => undefined },
      gives: undefined,
      why: 'the other spelling stands nowhere',
    },
    {
      given: { name: 'allIds', places: (name) => (name === 'allIds' ? { code: 2, text: 0, lines: [1] } : undefined) },
      gives: undefined,
      why: 'a name of its own',
    },
  ],
};
