import type { RepairRule } from './rule.ts';

/** An action's page whose title the export has lost or spoilt; the page's own row for the parameter Action has the name once more. */
export const titleLost: RepairRule<{ title: string; stated: string }, string> = {
  id: 'title-lost',
  about: 'A page whose title is no name is the page of the action that its row for the parameter Action names.',
  apply: ({ title, stated }) => (/^[A-Za-z_]\w*$/.test(title) ? undefined : stated),
  cases: [
    { given: { title: '', stated: 'LendBook' }, gives: 'LendBook' },
    { given: { title: 'Lend a book', stated: 'LendBook' }, gives: 'LendBook' },
    { given: { title: 'ReturnBook', stated: 'LendBook' }, gives: undefined, why: 'both are names: a person must look' },
  ],
};
