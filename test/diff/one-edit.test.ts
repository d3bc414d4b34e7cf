import { describe, expect, it } from 'vitest';
import { compareSpecs } from '../../generator/diff/compare.ts';
import { headline } from '../../generator/diff/render/describe.ts';
import type { Change } from '../../generator/diff/types.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { boatSpec } from './fixture.ts';
import { placesOf, withOther, without } from './mutate.ts';

const spec = boatSpec();
const { values, elements } = placesOf(spec);
const told = (changes: readonly Change[]): string[] =>
  changes
    .filter((change) => !change.follows)
    .map((change) => `${change.path} ${change.change} ${change.what ?? ''}`.trim());

describe('one edit, one finding', () => {
  it.each(values.map((place) => [place.join('.'), place] as const))('a changed %s', (_, place) => {
    expect(told(compareSpecs(spec, withOther(spec, place)).changes)).toHaveLength(1);
  });

  it.each(elements.map((place) => [place.join('.'), place] as const))('%s taken away, or come', (_, place) => {
    const less = without(spec, place);
    expect(told(compareSpecs(spec, less).changes)).toHaveLength(1);
    expect(told(compareSpecs(less, spec).changes)).toHaveLength(1);
  });
});

/** `request-range-loosened SSS minor, HireBoat.input.Hours: 1 to 24 became 1 to 31 (100 -> 100, request)`. */
function line(change: Change): string {
  const { id, path, wire, compile, validator, bump, source, positions } = change;
  const verdicts = [wire, compile, validator].map((verdict) => verdict[0]?.toUpperCase()).join('');
  const marks = `${change.decide ? ' decide' : ''}${change.follows ? ` follows ${change.follows.id}` : ''}`;
  const lines = [source.old?.line ?? '-', source.new?.line ?? '-'].join(' -> ');
  const renamed = change.oldPath === undefined ? '' : ` (was ${change.oldPath})`;
  return `${id} ${verdicts} ${bump}${marks}, ${path}${renamed}: ${headline(change)} (${lines}, ${positions.join(' ')})`;
}

/** Both values, which a report has beside the line; the start of long ones. */
const sidesOf = (change: Change): string[] =>
  change.change === 'modified' ? [change.old, change.new].map((value) => `${JSON.stringify(value)}`.slice(0, 160)) : [];

/** What is found, whatever the place: its kind, its verdict and the positions that it is about. */
const kindOf = (change: Change): string =>
  JSON.stringify([change.id, change.wire, change.compile, change.validator, change.bump, change.positions]);

/** `expected/edits.txt`, to be read: the first edit of the boat's API for each kind of finding. `vitest -u` writes it anew. */
it('finds what each edit did', async () => {
  const edits: [edit: string, old: ApiSpec, renewed: ApiSpec][] = [
    ...values.map((place) => [`${place.join('.')} changed`, spec, withOther(spec, place)] as const),
    ...elements.map((place) => [`${place.join('.')} taken away`, spec, without(spec, place)] as const),
    ...elements.map((place) => [`${place.join('.')} come`, without(spec, place), spec] as const),
  ].map((edit) => [...edit]);
  const seen = new Set<string>();
  const shown = edits.flatMap(([edit, old, renewed]) => {
    const { changes } = compareSpecs(old, renewed);
    if (changes.every((change) => seen.has(kindOf(change)))) return [];
    for (const change of changes) seen.add(kindOf(change));
    return [edit, ...changes.map((change) => `  ${[line(change), ...sidesOf(change)].join('\n    ')}`)];
  });
  await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot('expected/edits.txt');
});
