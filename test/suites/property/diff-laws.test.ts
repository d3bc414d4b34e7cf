import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSpecs } from '../../../generator/diff/compare.ts';
import type { Change } from '../../../generator/diff/types.ts';
import type { ApiSpec, Release } from '../../../generator/spec/types.ts';
import { boatSpec } from '../../diff/fixture.ts';
import { type Place, placesOf, withOther, without } from '../../diff/mutate.ts';

const spec = boatSpec();
const { values, elements } = placesOf(spec);
const told = (changes: readonly Change[]): string[] =>
  changes.map((change) => `${change.path} ${change.change} ${change.what ?? ''}`.trim());

/** Keys in reverse order, all the way down. */
function reversed<T>(node: T): T {
  if (Array.isArray(node)) return node.map(reversed) as T;
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  ) as T;
}

const anyValue = fc.constantFrom(...values);
const anyElement = fc.constantFrom(...elements);
const edit: fc.Arbitrary<(before: ApiSpec) => ApiSpec> = fc.oneof(
  anyValue.map((place) => (before: ApiSpec) => attempt(before, place, withOther)),
  anyElement.map((place) => (before: ApiSpec) => attempt(before, place, without)),
);

/** An earlier edit may have taken the place away. */
function attempt(before: ApiSpec, place: Place, change: (spec: ApiSpec, place: Place) => ApiSpec): ApiSpec {
  const holder = place
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], before);
  const there = typeof holder === 'object' && holder !== null && (place.at(-1) as string) in holder;
  return there ? change(before, place) : before;
}

/** Entries of the history are told apart by what they tell: one with another number has changed, and stands under the new one. */
function renumbered({ id, old }: Change): string[] {
  return id === 'history-changed' ? [`release ${(old as Release).number}`] : [];
}

describe('laws', () => {
  it('finds nothing between a spec and itself, whatever the order of keys and the lines', () => {
    const moved = JSON.parse(JSON.stringify(reversed(spec)), (key, value) =>
      key === 'line' || key === 'endLine' ? value + 40 : value,
    );
    expect(compareSpecs(spec, moved).changes).toEqual([]);
    expect(compareSpecs(spec, moved).bump).toBe('none');
  });

  it('finds the same places in both directions', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
        const renewed = edits.reduce((before, apply) => apply(before), spec);
        const places = (changes: Change[], rename: 'path' | 'oldPath') =>
          changes.map((change) => `${change.change === 'renamed' ? change[rename] : change.what}`).sort();
        const there = compareSpecs(spec, renewed).changes.filter((change) => change.change !== 'renamed');
        const back = compareSpecs(renewed, spec).changes.filter((change) => change.change !== 'renamed');
        expect(places(back, 'path')).toEqual(places(there, 'path'));
      }),
      { numRuns: 200 },
    );
  });

  it('finds from a to c nothing that it finds neither from a to b nor from b to c', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), fc.array(edit, { maxLength: 3 }), (first, second) => {
        const middle = first.reduce((before, apply) => apply(before), spec);
        const last = second.reduce((before, apply) => apply(before), middle);
        const whole = compareSpecs(spec, last).changes;
        const steps = [...compareSpecs(spec, middle).changes, ...compareSpecs(middle, last).changes];
        const touched = new Set(
          steps.flatMap((change) => [change.path, change.oldPath ?? change.path, ...renumbered(change)]),
        );
        for (const change of whole) {
          const places = [change.path, change.oldPath ?? change.path];
          expect(
            places.some((path) =>
              [...touched].some((other) => path === other || path.startsWith(`${other}.`) || other.startsWith(path)),
            ),
          ).toBe(true);
        }
        // What was added and not touched again is still an addition, and what was removed and did not come back is gone.
        const after = compareSpecs(middle, last).changes;
        for (const change of compareSpecs(spec, middle).changes) {
          if (change.change !== 'added' && change.change !== 'removed') continue;
          const again = after.some((other) =>
            [other.path, other.oldPath].some(
              (path) => path !== undefined && (path.startsWith(change.path) || change.path.startsWith(path)),
            ),
          );
          if (!again && !after.some((other) => other.change !== 'modified'))
            expect(told(whole)).toContain(`${change.path} ${change.change}`);
        }
      }),
      { numRuns: 200 },
    );
  });
});
