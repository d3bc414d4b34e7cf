/** No regular expression takes more than linear time, but those of which `verdicts.json` says why that does no harm. */
import { expect, it } from 'vitest';
import { expressions } from './expressions.ts';
import { hashOf, judge, readVerdicts } from './judge.ts';

/** For those without a verdict, which are few. `npm run regexps` asks longer. */
const TIMEOUT_MS = 10_000;

const { safe, reviewed } = readVerdicts();
const all = await expressions();

it('finds the expressions', () => {
  expect(all.size).toBeGreaterThan(700);
  expect([...all].filter(([, where]) => !where.includes(':')).length).toBeGreaterThan(40);
});

it('each is safe, or was reviewed; run `npm run regexps` after a change', async () => {
  const known = new Set([...safe, ...reviewed.map(({ expression }) => hashOf(expression))]);
  const found: string[] = [];
  for (const [expression, where] of all) {
    if (known.has(hashOf(expression))) continue;
    const verdict = await judge(expression, TIMEOUT_MS);
    if (verdict !== 'safe') found.push(`${where}: ${expression} ${verdict}`);
  }
  expect(found).toEqual([]);
});

it('says of each exception why it does no harm, and has none that is gone', () => {
  expect(reviewed.filter(({ why }) => why.length < 10)).toEqual([]);
  expect(reviewed.filter(({ expression }) => !all.has(expression))).toEqual([]);
  expect(reviewed.filter(({ verdict }) => verdict.startsWith('exponential'))).toEqual([]);
});

it('the tool finds what it is for', async () => {
  expect(await judge('/^(?:a|a)*$/', TIMEOUT_MS)).toMatch(/^exponential: /);
  expect(await judge('/^a*a*$/', TIMEOUT_MS)).toMatch(/polynomial: /);
  expect(await judge('/^a*$/', TIMEOUT_MS)).toBe('safe');
});
