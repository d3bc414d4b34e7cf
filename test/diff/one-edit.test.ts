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

/** `expected/edits.txt`, to be read: every edit of the boat's API, and what is found. `vitest -u` writes it anew. */
it('finds what each edit did', async () => {
  const found = (edit: string, old: ApiSpec, renewed: ApiSpec): string =>
    [
      edit,
      ...compareSpecs(old, renewed).changes.map((change) => `  ${[line(change), ...sidesOf(change)].join('\n    ')}`),
    ].join('\n');
  const all = [
    ...values.map((place) => found(`${place.join('.')} changed`, spec, withOther(spec, place))),
    ...elements.map((place) => found(`${place.join('.')} taken away`, spec, without(spec, place))),
    ...elements.map((place) => found(`${place.join('.')} come`, without(spec, place), spec)),
  ];
  await expect(`${all.join('\n')}\n`).toMatchFileSnapshot('expected/edits.txt');
});
