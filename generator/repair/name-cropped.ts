import type { RepairRule } from './rule.ts';

/** A name that the export has cut at its end: `sortingTyp` for `sortingType`. */
export const nameCropped: RepairRule<{ name: string; listed: readonly string[]; known: readonly string[] }, string> = {
  id: 'name-cropped',
  about:
    'A name that is the beginning, short of one or two letters, of one that the history gives to the same action, and which its tables lack, is that one.',
  apply({ name, known, listed }) {
    if (known.includes(name)) return undefined;
    const whole = known.filter(
      (other) => other.startsWith(name) && other.length - name.length <= 2 && !listed.includes(other),
    );
    return whole.length === 1 ? whole[0] : undefined;
  },
  cases: [
    {
      given: { name: 'sortingTyp', listed: ['sortingBy', 'sortingTyp'], known: ['sortingType', 'titlePart'] },
      gives: 'sortingType',
    },
    {
      given: { name: 'id', listed: ['id', 'ids'], known: ['ids'] },
      gives: undefined,
      why: 'the other one is listed, too',
    },
    { given: { name: 'sorting', listed: ['sorting'], known: ['sortingType'] }, gives: undefined, why: 'another name' },
    { given: { name: 'sortingTy', listed: ['sortingTy'], known: ['sortingType'] }, gives: 'sortingType' },
    {
      given: { name: 'sortingTyp', listed: ['sortingTyp'], known: ['sortingType', 'sortingTypes'] },
      gives: undefined,
      why: 'it may be either of two',
    },
    { given: { name: 'id', listed: ['id'], known: ['id', 'ids'] }, gives: undefined, why: 'the history has it, too' },
  ],
};
