import leven from 'leven';
import type { RepairRule } from './rule.ts';

const MAX_DISTANCE = 2;
const MIN_LENGTH = 6;

interface HistoryName {
  name: string;
  /** The members that the action or data type has now, without those that are deprecated. */
  members: readonly string[];
  /** What the history names. */
  named: readonly string[];
}

/**
 * A member that the history adds to an action or data type which doesn't have it, while it has one of nearly the same name that
 * the history never adds. The history adds what isn't there from the first release, so that one is meant.
 */
export const historyName: RepairRule<HistoryName, string> = {
  id: 'history-name',
  about:
    "A member named by the history that its owner doesn't have is the one of nearly the same name that the history never names.",
  apply({ name, members, named }) {
    if (members.includes(name) || name.length < MIN_LENGTH) return undefined;
    const near = members.filter((member) => !named.includes(member) && leven(member, name) <= MAX_DISTANCE);
    return near.length === 1 ? near[0] : undefined;
  },
  cases: [
    { given: { name: 'EndPaint', members: ['Part', 'EndPart'], named: ['EndPaint', 'MaxLoan'] }, gives: 'EndPart' },
    { given: { name: 'Copyes', members: ['Copies'], named: ['Copyes'] }, gives: 'Copies', why: 'another letter' },
    { given: { name: 'LoanDys', members: ['LoanDays'], named: ['LoanDys'] }, gives: 'LoanDays', why: 'a letter lost' },
    { given: { name: 'Avenue', members: ['vnue'], named: ['Avenue'] }, gives: 'vnue', why: 'two letters more' },
    { given: { name: 'ReadreId', members: ['ReaderId'], named: ['ReadreId'] }, gives: 'ReaderId', why: 'two in turn' },
    {
      given: { name: 'ShelfNumber', members: ['ShelfName', 'Shelf'], named: ['ShelfNumber'] },
      gives: undefined,
      why: 'three letters differ: it is another word',
    },
    { given: { name: 'ReaderId', members: ['ReaderIdNum'], named: [] }, gives: undefined, why: 'three letters more' },
    { given: { name: 'OldReaderId', members: ['ReaderId'], named: [] }, gives: undefined, why: 'three letters less' },
    { given: { name: 'ReaderId', members: ['OldReaderId'], named: [] }, gives: undefined, why: 'the same in front' },
    {
      given: { name: 'Amount', members: ['Id'], named: [] },
      gives: undefined,
      why: 'a short member is not near to all',
    },
    {
      given: { name: 'LoanDate', members: ['LoanTime'], named: ['LoanDate'] },
      gives: undefined,
      why: 'as long, and another word',
    },
    {
      given: { name: 'EndPaint', members: ['EndPart', 'EndPoint'], named: ['EndPaint'] },
      gives: undefined,
      why: 'two members are as near',
    },
    {
      given: { name: 'StatusDetial', members: ['StatusDetail'], named: ['StatusDetial', 'StatusDetail'] },
      gives: undefined,
      why: 'the history adds the other one, too: there were two',
    },
    { given: { name: 'Shelf', members: ['Shelfs'], named: [] }, gives: undefined, why: 'too short to tell' },
  ],
};
