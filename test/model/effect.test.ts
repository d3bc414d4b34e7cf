import { describe, expect, it } from 'vitest';
import { action, derive, deriveOne, integer, list, member, readSpec } from './facts.ts';

const things = [member('ThingSet', list('Thing'))];

describe('an action reads', () => {
  it.each<[string, string, string, 'read' | 'write']>([
    ['DescribeThings', 'This API is used to query things.', 'Queries things', 'read'],
    ['DescribeThings', 'This API is used to batch query things.', '', 'read'],
    ['DescribeThings', 'This API is used for querying things.', 'Querying things', 'read'],
    ['InquiryPriceThing', 'This API is used to query the price.', '', 'read'],
    ['GetThing', '', '', 'read'],
    // Words that say nothing either way, and no response that would hold what was read.
    ['GetOverview', 'This API is used to standardize API naming.', '', 'write'],
    // Its name doesn't say so.
    ['CreateThing', 'This API is used to query things.', 'Queries', 'write'],
    ['Frobnicate', '', '', 'write'],
    ['', '', '', 'write'],
    // It does more than its name says.
    ['DescribeThings', 'This API is used to delete things.', 'Queries things', 'write'],
    ['DescribeThings', '', 'Deletes things', 'write'],
    // The page says what it does; the line of the category says it in passing.
    ['InquiryPriceThing', 'This API is used to query the price.', 'Renew a thing and check the price', 'read'],
    ['DescribeThings', 'This API is used to query and clear things.', '', 'write'],
    ['DescribeThings', 'This API is used to query things and marks them as seen.', '', 'write'],
    ['DescribeThings', 'This API is used to query things. It also resets the counters.', '', 'write'],
    ['DescribeThings', 'This API is used to query things. The counters are cleared after each query.', '', 'write'],
    // Nouns, and what was done by others.
    ['DescribeThings', 'This API is used to query the set and order of things.', '', 'read'],
    ['DescribeThings', 'This API is used to query things that are deleted by their owner.', '', 'read'],
  ])('%s: %s %s', (name, description, summary, effect) =>
    expect(deriveOne(action(name, { description, summary })).effect?.value).toBe(effect),
  );

  it('whatever the verb, where the response holds what was read', () => {
    const description = 'This API is used to enumerate and frobnicate things.';
    const unknown = 'This API is used to frobnicate things.';
    expect(deriveOne(action('DescribeThings', { description })).effect?.value).toBe('read');
    expect(deriveOne(action('DescribeThings', { description: unknown, output: things })).effect?.value).toBe('read');
    const { spec, unclear } = derive({ actions: [action('DescribeThings', { description: unknown })] });
    expect(spec.actions[0]?.effect?.value).toBe('write');
    expect(unclear).toEqual(['effect of DescribeThings']);
  });

  it('and says what that rests on', () => {
    const description = 'Some words first. This API is used to query things. More words.';
    const { effect } = deriveOne(action('DescribeThings', { description, summary: 'Queries things' }));
    expect(effect?.from.map(({ text }) => text)).toEqual(['DescribeThings', 'This API is used to query things.']);
  });

  it.each(['clb-2018-03-17', 'clb-2017'])('in %s: each query, and nothing that is named as a change', (name) => {
    for (const { name: wire, effect } of readSpec(name).actions)
      expect(`${wire} ${effect?.value}`).toMatch(
        /^(?:Describe|Inquiry|Get).* read$|^(?!Describe|Inquiry|Get).* write$/,
      );
  });
});

describe('a member makes repetition safe', () => {
  it('by its name, or because it is said to', () => {
    const token = member('ClientToken');
    const said = member('Nonce', { kind: 'string' }, { description: 'Makes the request idempotent.' });
    expect(deriveOne(action('Make', { input: [said, token] })).idempotencyMember?.value).toBe('ClientToken');
    expect(deriveOne(action('Make', { input: [member('Name'), said] })).idempotencyMember?.value).toBe('Nonce');
    expect(deriveOne(action('Make', { input: [said, { ...said, name: 'Other' }] })).idempotencyMember).toBeUndefined();
    expect(deriveOne(action('Make', { input: [member('ClientToken', integer)] })).idempotencyMember).toBeUndefined();
  });
});
