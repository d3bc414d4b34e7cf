import type { RepairRule } from './rule.ts';

/** For the cases: a document that has one spelling. */
const SEEN = { code: 9, text: 3, lines: [4] };
const only = (spelling: string) => (name: string) => (name === spelling ? SEEN : undefined);

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
      given: { name: 'spinlId', places: only('spinId') },
      gives: { name: 'spinId', lines: [4] },
    },
    {
      given: { name: 'spinIld', places: only('spinId') },
      gives: { name: 'spinId', lines: [4] },
      why: 'the second of the two is too much',
    },
    {
      given: { name: 'walllId', places: only('wallId') },
      gives: { name: 'wallId', lines: [4] },
      why: 'the same letter twice before it',
    },
    {
      given: { name: 'spinlId', places: () => undefined },
      gives: undefined,
      why: 'the other spelling stands nowhere',
    },
    {
      given: { name: 'allIds', places: () => SEEN },
      gives: undefined,
      why: 'code has it as often: a name of its own',
    },
    {
      given: { name: 'roll', places: only('rol') },
      gives: undefined,
      why: 'a letter that is doubled is not read as two others',
    },
    {
      given: { name: 'shelfId', places: only('shefId') },
      gives: undefined,
      why: 'no such letters stand side by side',
    },
  ],
};
