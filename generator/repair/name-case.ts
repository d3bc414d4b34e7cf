import type { RepairRule } from './rule.ts';

/** A table's name that differs from the wire's only in its capitals, such as a cell that a word processor has begun with one. */
export const nameCase: RepairRule<{ name: string; shown: readonly string[]; listed?: ReadonlySet<string> }, string> = {
  id: 'name-case',
  about: "A table's name that examples write only in other capitals is written as they do.",
  apply({ name, shown, listed }) {
    if (shown.includes(name)) return undefined;
    const same = [
      ...new Set(shown.filter((other) => other.toLowerCase() === name.toLowerCase() && !listed?.has(other))),
    ];
    return same.length === 1 ? same[0] : undefined;
  },
  cases: [
    { given: { name: 'Region', shown: ['name', 'region'] }, gives: 'region' },
    { given: { name: 'MAC', shown: ['mac', 'port', 'mac'] }, gives: 'mac' },
    { given: { name: 'region', shown: ['region', 'Region'] }, gives: undefined, why: 'shown as it is' },
    { given: { name: 'region', shown: ['region'] }, gives: undefined, why: 'shown as it is, and only so' },
    { given: { name: 'REGION', shown: ['region', 'Region'] }, gives: undefined, why: 'shown in two ways' },
    {
      given: { name: 'Region', shown: ['region'], listed: new Set(['region']) },
      gives: undefined,
      why: 'the table has both',
    },
    { given: { name: 'Region', shown: ['regionId'] }, gives: undefined },
  ],
};
