import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareSpecs } from '../../../generator/diff/compare.ts';
import { diffReleases } from '../../../generator/diff/diff-sides.ts';
import { checkHistory } from '../../../generator/diff/history/check.ts';
import { timelineOf } from '../../../generator/diff/history/timeline.ts';
import { specFromText } from '../../../generator/spec/json.ts';
import { type Place, placesOf, withOther, without } from '../../diff/mutate.ts';

/** The specs that are committed, as samples of the real thing: nothing here knows what they say. */
const read = (file: string) =>
  specFromText(readFileSync(new URL(`../../../spec/${file}`, import.meta.url), 'utf8'), file);
const specs = ['clb-2018-03-17.json', 'clb-2017.json'].map((file) => [file, read(file)] as const);

/** About so many of them, from all over. */
const some = (places: readonly Place[], count: number): Place[] => {
  const step = Math.max(1, Math.floor(places.length / count));
  return places.filter((_, index) => index % step === 0);
};

describe.each(specs)('%s', (_, spec) => {
  it('differs from an edited copy in exactly one finding', () => {
    const { values, elements } = placesOf(spec);
    const edits = [
      ...some(values, 60).map((place) => [place, withOther(spec, place)] as const),
      ...some(elements, 40).map((place) => [place, without(spec, place)] as const),
    ];
    const wrong = edits.flatMap(([place, edited]) => {
      const found = compareSpecs(spec, edited).changes.filter((change) => !change.follows);
      return found.length === 1
        ? []
        : [`${place.join('.')}: ${found.map((change) => change.id).join(', ') || 'nothing'}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has a history whose releases can be rebuilt, and whose disagreements have a line', () => {
    const timeline = timelineOf(spec);
    expect(timeline).toHaveLength(spec.releases.length);
    expect(timeline[0]?.actions).toBe(spec.actions.length);
    for (const [index, entry] of timeline.entries()) {
      expect(entry.members).toBeLessThanOrEqual(timeline[index - 1]?.members ?? Number.POSITIVE_INFINITY);
    }
    for (const { line, message } of checkHistory(spec))
      expect({ message, line }).toEqual({ message, line: expect.any(Number) });
  });
});

it('has a map from the old API to the new one that names every action once, and no version step', () => {
  const [current, legacy] = specs.map(([, spec]) => spec) as [ReturnType<typeof read>, ReturnType<typeof read>];
  const { migration, bump } = diffReleases({ spec: legacy }, { spec: current });
  expect(bump).toBe('none');
  expect(migration?.actions.map(({ old }) => old)).toEqual(legacy.actions.map(({ name }) => name));
  const reached = new Set(migration?.actions.map((action) => action.new));
  for (const { name } of current.actions) expect(reached.has(name)).toBe(!migration?.added.includes(name));
  // What keeps its name keeps its place, and an action that asks for the outcome of others still does.
  const newNames = new Set(current.actions.map(({ name }) => name));
  for (const action of migration?.actions ?? []) if (newNames.has(action.old)) expect(action.new).toBe(action.old);
  expect(migration?.actions.filter(({ confidence }) => confidence === 'certain').length).toBeGreaterThan(15);
});
