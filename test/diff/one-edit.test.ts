import { describe, expect, it } from 'vitest';
import { compareSpecs } from '../../generator/diff/compare.ts';
import type { Change } from '../../generator/diff/types.ts';
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

  it.each(elements.map((place) => [place.join('.'), place] as const))('%s removed, or added', (_, place) => {
    const less = without(spec, place);
    expect(told(compareSpecs(spec, less).changes)).toHaveLength(1);
    expect(told(compareSpecs(less, spec).changes)).toHaveLength(1);
  });
});
