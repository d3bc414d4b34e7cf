import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareSpecs } from '../../../generator/diff/compare.ts';
import type { ApiSpec, Member } from '../../../generator/spec/types.ts';
import { boatSpec } from '../../diff/fixture.ts';
import { placesOf, withOther, without } from '../../diff/mutate.ts';

/**
 * Another way to the same result, short enough to be seen to be right: both specs as flat lists of facts, and what
 * differs between these. It knows no renames, positions or verdicts.
 */

type Facts = Map<string, Record<string, string>>;

function factsOf(spec: ApiSpec): Facts {
  const facts: Facts = new Map();
  const members = (owner: string, list: readonly Member[]) => {
    for (const { name, type, required, nullable, deprecated, description } of list) {
      facts.set(`${owner}.${name}`, {
        type: JSON.stringify(type),
        required: `${required}`,
        nullable: `${nullable}`,
        deprecated: `${deprecated}`,
        description,
      });
    }
  };
  for (const action of spec.actions) {
    facts.set(action.name, {
      description: action.description,
      rateLimit: `${action.rateLimit}`,
      errors: [...action.errors].sort().join(),
    });
    members(`${action.name}.input`, action.input);
    members(`${action.name}.output`, action.output);
  }
  for (const type of spec.types) {
    facts.set(`type ${type.name}`, { description: type.description });
    members(`type ${type.name}`, type.members);
  }
  for (const error of spec.errors) facts.set(`error ${error.code}`, { description: error.description });
  return facts;
}

function expected(old: Facts, renewed: Facts): string[] {
  const ownerGone = (path: string, side: Facts) =>
    !path.startsWith('error ') && path.includes('.') && !side.has(path.split('.', 1)[0] as string);
  return [
    ...[...renewed.keys()].filter((path) => !old.has(path) && !ownerGone(path, old)).map((path) => `added ${path}`),
    ...[...old.keys()]
      .filter((path) => !renewed.has(path) && !ownerGone(path, renewed))
      .map((path) => `removed ${path}`),
    ...[...old].flatMap(([path, facts]) => {
      const after = renewed.get(path);
      return after
        ? Object.keys(facts)
            .filter((what) => facts[what] !== after[what])
            .map((what) => `modified ${path} ${what}`)
        : [];
    }),
  ].sort();
}

const WHAT = new Set([undefined, 'type', 'required', 'nullable', 'deprecated', 'description', 'rateLimit', 'errors']);

const spec = boatSpec();
const { values, elements } = placesOf({ ...spec, actions: spec.actions.slice(0, 3) });
// Names are left alone, and with them renames; so is what makes a page come or go.
const facts = values.filter(
  (place) =>
    /^(?:actions|types|errors)$/.test(String(place[0])) &&
    /^(?:description|required|nullable|deprecated|rateLimit)$/.test(String(place.at(-1))),
);
const things = elements.filter(
  (place) =>
    /^(?:actions|types|errors)$/.test(String(place[0])) &&
    (place.length === 2 || /^(?:input|output|members)$/.test(String(place.at(-2)))),
);

it('finds what a flat comparison of all facts finds, no less and no more', () => {
  const edits = fc.record({
    facts: fc.uniqueArray(fc.constantFrom(...facts), { maxLength: 8 }),
    things: fc.uniqueArray(fc.constantFrom(...things), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(edits, edits, (left, right) => {
      const apply = (choice: typeof left): ApiSpec => {
        const edited = choice.facts.reduce((before, place) => withOther(before, place), spec);
        // From the end, so that the places before stay what they are.
        const last = [...choice.things].sort((a, b) => (a.join('.') < b.join('.') ? 1 : -1));
        return last.reduce((before, place) => (there(before, place) ? without(before, place) : before), edited);
      };
      const [old, renewed] = [apply(left), apply(right)];
      const { changes } = compareSpecs(old, renewed);
      fc.pre(changes.every((change) => change.change !== 'renamed'));
      const found = changes
        .filter(
          ({ path, what, id }) =>
            WHAT.has(what) && !/^(?:api|region|common|release|monitoring)\b/.test(path) && id !== 'action-errors-order',
        )
        .map(({ change, path, what }) => [change, path, what].filter(Boolean).join(' '));
      expect(found.sort()).toEqual(expected(factsOf(old), factsOf(renewed)));
    }),
    { numRuns: 300 },
  );
});

function there(before: ApiSpec, place: readonly (string | number)[]): boolean {
  const holder = place
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown> | undefined)?.[key], before);
  return Array.isArray(holder) && (place.at(-1) as number) < holder.length;
}
