/** Asks about each regular expression that has no verdict yet, and forgets those that are gone. Run by `npm run regexps`. */
import { expressions } from './expressions.ts';
import { hashOf, judge, readVerdicts, writeVerdicts } from './judge.ts';

const TIMEOUT_MS = 30_000;

const all = await expressions();
const known = readVerdicts();
const safe = new Set(known.safe);
const kept = known.reviewed.filter(({ expression }) => all.has(expression));
const isKnown = (expression: string) =>
  safe.has(hashOf(expression)) || kept.some((reviewed) => reviewed.expression === expression);

for (const [expression, where] of all) {
  if (isKnown(expression)) continue;
  const verdict = await judge(expression, TIMEOUT_MS);
  if (verdict === 'safe') safe.add(hashOf(expression));
  else {
    kept.push({ expression, where: where.replace(/:\d+$/, ''), verdict, why: '' });
    console.log(`${where}: ${expression}\n  ${verdict}`);
  }
}

const hashes = new Set([...all.keys()].map(hashOf));
kept.sort((a, b) => (`${a.where} ${a.expression}` < `${b.where} ${b.expression}` ? -1 : 1));
writeVerdicts({ safe: [...safe].filter((hash) => hashes.has(hash)).sort(), reviewed: kept });
console.log(`${all.size} expressions, ${kept.length} of them to review in verdicts.json`);
process.exit();
