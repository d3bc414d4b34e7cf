import type { RepairRule } from './rule.ts';

/**
 * A page break within the history's lists: what belongs below an item stands in a list of its own at the outer level. The
 * evidence is the label ("New members:"), which belongs to the name above it.
 */
export const historyNesting: RepairRule<{ item: string; depth: number; owner: string | undefined }, string> = {
  id: 'history-nesting',
  about: 'A labelled line of the history at the outer level belongs to the name above it.',
  apply: ({ item, depth, owner }) =>
    depth === 0 && /^\**(?:new|modified|deprecated?|deleted?|removed?) /i.test(item) ? owner : undefined,
  cases: [
    { given: { item: 'New members:Opening', depth: 0, owner: 'BranchShelf' }, gives: 'BranchShelf' },
    { given: { item: '**Deprecate members:** Opening', depth: 0, owner: 'BranchShelf' }, gives: 'BranchShelf' },
    { given: { item: 'Delete members:Opening', depth: 0, owner: 'BranchShelf' }, gives: 'BranchShelf' },
    { given: { item: 'Remove members:Opening', depth: 0, owner: 'BranchShelf' }, gives: 'BranchShelf' },
    {
      given: { item: 'New members:Opening', depth: 0, owner: undefined },
      gives: undefined,
      why: 'no name stands above it',
    },
    {
      given: { item: 'Some new members', depth: 0, owner: 'BranchShelf' },
      gives: undefined,
      why: 'it begins otherwise than labels do',
    },
    {
      given: { item: 'New members:Opening', depth: 1, owner: 'BranchShelf' },
      gives: undefined,
      why: 'it stands where it should',
    },
    { given: { item: 'BranchShelf', depth: 0, owner: 'ReadingRoom' }, gives: undefined, why: 'a name of its own' },
  ],
};
