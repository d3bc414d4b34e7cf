import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../document.ts';

/**
 * How many diagnostics of each code, and how many repairs by each rule, the document gives. A loss of facts shows here even
 * where no other test looks.
 */
const PINNED = new URL('pinned.json', import.meta.url);
const HOW =
  'The findings about the document have changed. Run `npm run check` to see them, compare with `git stash; npm run check; git stash pop`, ' +
  'and if each difference is right, write the counts above into test/check/pinned.json.';

const count = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

describe('what the document says twice and differently', () => {
  const result = wholeDocument();
  const pinned = JSON.parse(readFileSync(PINNED, 'utf8')) as Record<string, Record<string, number>>;
  const legacyFrom = Math.min(
    ...(result.specs.find(({ version }) => version === '2017')?.actions ?? []).map(({ source }) => source.line),
  );
  const of = (line: number) => (line < legacyFrom ? '2018-03-17' : '2017');

  it.each(['2018-03-17', '2017'])('diagnostics of %s', (version) => {
    const found = count(result.diagnostics.filter(({ line }) => of(line) === version).map(({ code }) => code));
    expect(found, HOW).toEqual(pinned[`diagnostics of ${version}`]);
  });

  it.each(['2018-03-17', '2017'])('repairs of %s', (version) => {
    const found = count(result.repairs.filter(({ line }) => of(line) === version).map(({ rule }) => rule));
    expect(found, HOW).toEqual(pinned[`repairs of ${version}`]);
  });
});
