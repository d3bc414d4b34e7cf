/**
 * The document says something in other words, or a little more. Each promise stays as it was, or the diff says what it means: what
 * the API's documentation went through, as edits of the facts that are read from it.
 */
import { describe, expect, it } from 'vitest';
import { compareSpecs } from '../../generator/diff/compare.ts';
import { derivePromises } from '../../generator/model/derive.ts';
import type { Action, ApiSpec, ErrorCode, Member } from '../../generator/spec/types.ts';
import { integer, list, member, readSpec } from './facts.ts';

const spec = readSpec('clb-2018-03-17');
type Edit = (spec: ApiSpec) => void;

const PROMISES = /^(?:paging|effect|waiting|idempotency|error-conclusion)-/;

/** The changes of promises that an edit makes, and the version step. */
function promised(edit: Edit): { ids: string[]; bump: string } {
  const facts = structuredClone(spec);
  edit(facts);
  const { changes, bump } = compareSpecs(spec, derivePromises(facts));
  return { ids: [...new Set(changes.map(({ id }) => id).filter((id) => PROMISES.test(id)))], bump };
}

const actionOf = ({ actions }: ApiSpec, name: string): Action => actions.find((one) => one.name === name) as Action;
const memberOf = (members: Member[], name: string): Member => members.find((one) => one.name === name) as Member;
const errorOf = ({ errors }: ApiSpec, code: string): ErrorCode => errors.find((one) => one.code === code) as ErrorCode;
const LISTED = 'DescribeLoadBalancersDetail';
const POLL = 'DescribeTaskStatus';

const joined =
  (...lists: Member[]): Edit =>
  (facts) =>
    void actionOf(facts, LISTED).output.unshift(...lists);
const described =
  (description: string): Edit =>
  (facts) =>
    void Object.assign(actionOf(facts, LISTED), { description });
const status =
  (description: string): Edit =>
  (facts) =>
    void Object.assign(memberOf(actionOf(facts, POLL).output, 'Status'), { description });
const coded =
  (code: string, description: string): Edit =>
  (facts) =>
    void Object.assign(errorOf(facts, code), { description, also: [] });

describe('a promise stays as it was', () => {
  it.each<[string, Edit]>([
    ['one more optional list', joined(member('ExtraSet', list('Tag'), { nullable: true }))],
    ['one more list that always comes', joined(member('ExtraSet', list('Tag')))],
    ['a list of nearly the same name', joined(member('LoadBalancerSet', list('LoadBalancer')))],
    ['a second number', joined(member('TotalWeight', integer, { description: 'Total weight.' }))],
    ['another verb', described('This API is used to enumerate CLB instances.')],
    ['no verb', described('CLB instances with details.')],
    ['a code in other words', coded('RequestLimitExceeded', 'Slow down, please.')],
    ['a code without words', coded('InternalError', '')],
    [
      'a total in other words',
      (facts) => Object.assign(memberOf(actionOf(facts, LISTED).output, 'TotalCount'), { description: 'All in all.' }),
    ],
    [
      'a client token in other words',
      (facts) =>
        Object.assign(memberOf(actionOf(facts, 'CreateLoadBalancer').input, 'ClientToken'), { description: '' }),
    ],
    ['one more state that goes on', status('0 (succeeded), 1 (failed), 2 (in progress), 3 (paused).')],
  ])('%s', (_, edit) => expect(promised(edit).ids).toEqual([]));

  it('where only the page of the poll has its new name, but for a way that a sentence names', () => {
    const facts = structuredClone(spec);
    actionOf(facts, POLL).name = 'DescribeJobStatus';
    const renewed = derivePromises(facts);
    const { changes } = compareSpecs(spec, renewed);
    const waiting = changes.filter(({ what }) => what === 'waiting').map(({ path, id }) => `${path}: ${id}`);
    expect(waiting).toEqual(['CreateLoadBalancer: waiting-changed']);
    expect(actionOf(renewed, 'CreateListener').waiting?.value).toMatchObject([{ poll: 'DescribeJobStatus' }]);
  });
});

describe('the diff says what it means', () => {
  it.each<[string, Edit, string[], string]>([
    [
      'the total is renamed',
      (facts) =>
        Object.assign(memberOf(actionOf(facts, LISTED).output, 'TotalCount'), { name: 'AllInAll', description: '' }),
      ['paging-total-changed'],
      'major',
    ],
    [
      'the offset is renamed',
      (facts) => Object.assign(memberOf(actionOf(facts, LISTED).input, 'Offset'), { name: 'From' }),
      ['paging-removed'],
      'major',
    ],
    [
      'the size has no limit any more',
      (facts) => {
        delete memberOf(actionOf(facts, LISTED).input, 'Limit').constraints;
      },
      ['paging-size-changed'],
      'minor',
    ],
    [
      'the list moves into a structure',
      (facts) => {
        const one = actionOf(facts, LISTED);
        const moved = one.output.filter(({ name }) => name !== 'RequestId');
        one.output = [member('Data', { kind: 'ref', name: 'Answer' }), memberOf(one.output, 'RequestId')];
        facts.types.push({ name: 'Answer', description: '', usedBy: [], members: moved, source: one.source });
      },
      ['paging-changed'],
      'major',
    ],
    [
      'a query is said to change something',
      described('This API is used to query CLB instances and clear the counters.'),
      ['effect-write'],
      'minor',
    ],
    [
      'one more state that ends',
      status('0 (succeeded), 1 (failed), 2 (in progress), 3 (canceled).'),
      ['waiting-changed'],
      'minor',
    ],
    ['one state less', status('0 (succeeded), 2 (in progress).'), ['waiting-changed'], 'minor'],
    ['states in words that say nothing', status('0 means OK.'), ['waiting-changed', 'waiting-removed'], 'major'],
    [
      'a code that means something else',
      coded('AuthFailure.SignatureExpire', 'Too many requests.'),
      ['error-conclusion-changed'],
      'minor',
    ],
    [
      'the client token goes',
      (facts) => {
        const one = actionOf(facts, 'CreateLoadBalancer');
        one.input = one.input.filter(({ name }) => name !== 'ClientToken');
      },
      ['idempotency-changed'],
      'major',
    ],
  ])('%s', (_, edit, ids, bump) => expect(promised(edit)).toEqual({ ids, bump }));
});
