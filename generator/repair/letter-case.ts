import type { RepairRule } from './rule.ts';

/** A name that the document defines nowhere, but for the case of its letters. */
export const letterCase: RepairRule<{ name: string; known: readonly string[] }, string> = {
  id: 'letter-case',
  about: 'A name that is defined nowhere is the only defined one that differs from it just in the case of letters.',
  apply({ name, known }) {
    if (known.includes(name)) return undefined;
    const same = known.filter((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return same.length === 1 ? same[0] : undefined;
  },
  cases: [
    {
      given: { name: 'DescribeDvdRentals', known: ['DescribeDVDRentals', 'DescribeRentals'] },
      gives: 'DescribeDVDRentals',
    },
    { given: { name: 'DescribeDVDRentals', known: ['DescribeDVDRentals'] }, gives: undefined, why: 'it is defined' },
    { given: { name: 'vip', known: ['Vip', 'VIP'] }, gives: undefined, why: 'two are alike' },
  ],
};
