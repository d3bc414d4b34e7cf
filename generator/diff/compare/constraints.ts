import type { Constraints, Member } from '../../spec/types.ts';
import type { DirectedEvent } from '../rules.ts';
import type { Aspect } from '../types.ts';
import { bare, sameFact } from './equal.ts';

export interface ConstraintChange {
  event: DirectedEvent;
  what: Aspect;
  old?: unknown;
  new?: unknown;
}

const LOWER = ['min', 'minLength', 'minItems'] as const;
const UPPER = ['max', 'maxLength', 'maxItems'] as const;

/** What changed in what the text promises about a value: at most one change per aspect. */
export function compareConstraints(old: Member, renewed: Member): ConstraintChange[] {
  const before = old.constraints ?? {};
  const after = renewed.constraints ?? {};
  if (sameFact(before, after)) return [];
  return [
    compareEnum(before, after),
    compareRange(before, after),
    comparePattern(before, after),
    compareScalar(before, after, 'default', eventOf('default', before, after), 'default'),
    compareScalar(before, after, 'unit', eventOf('unit', before, after), 'unit'),
    compareScalar(before, after, 'example', 'member-example-changed', 'examples'),
  ].filter((change) => change !== undefined);
}

function compareEnum(before: Constraints, after: Constraints): ConstraintChange | undefined {
  if (sameFact(before.enum, after.enum) && !before.caseInsensitive === !after.caseInsensitive) return undefined;
  const report = (event: DirectedEvent): ConstraintChange => ({
    event,
    what: 'enum',
    ...caseAware(before, 'old'),
    ...caseAware(after, 'new'),
  });
  // No list before: any value was accepted. No list now: any value is.
  if (!before.enum) return report('enum-introduced');
  if (!after.enum) return report('enum-dropped');
  const was = new Set(before.enum);
  const is = new Set(after.enum);
  const fewer = before.enum.some((value) => !is.has(value)) || (before.caseInsensitive && !after.caseInsensitive);
  const more = after.enum.some((value) => !was.has(value)) || (after.caseInsensitive && !before.caseInsensitive);
  if (fewer) return report(more ? 'enum-changed' : 'enum-removed');
  return report(more ? 'enum-added' : 'enum-order');
}

const caseAware = (side: Constraints, key: 'old' | 'new') =>
  side.enum === undefined && !side.caseInsensitive
    ? {}
    : { [key]: side.caseInsensitive ? { values: side.enum ?? [], caseInsensitive: true } : side.enum };

function compareRange(before: Constraints, after: Constraints): ConstraintChange | undefined {
  const changed = [...LOWER, ...UPPER].filter((bound) => before[bound] !== after[bound]);
  if (changed.length === 0 && sameFact(before.also, after.also)) return undefined;
  const tighter = narrows(before, after) || lacks(after.also, before.also);
  const looser = narrows(after, before) || lacks(before.also, after.also);
  return {
    event: tighter ? (looser ? 'range-changed' : 'range-tightened') : 'range-loosened',
    what: 'range',
    old: boundsOf(before),
    new: boundsOf(after),
  };
}

/** Does any bound of the second exclude what the first allowed? */
const narrows = (before: Constraints, after: Constraints): boolean =>
  LOWER.some((bound) => (after[bound] ?? -Infinity) > (before[bound] ?? -Infinity)) ||
  UPPER.some((bound) => (after[bound] ?? Infinity) < (before[bound] ?? Infinity));

/** What is accepted beside list or range, as 0 for "off": does the first list lack one of the second? */
const lacks = (values: readonly unknown[] = [], others: readonly unknown[] = []): boolean =>
  others.some((value) => !values.includes(value));

function boundsOf(constraints: Constraints): Partial<Constraints> {
  const bounds: Partial<Constraints> = {};
  for (const bound of [...LOWER, ...UPPER]) if (constraints[bound] !== undefined) bounds[bound] = constraints[bound];
  if (constraints.also) bounds.also = constraints.also;
  return bounds;
}

function comparePattern(before: Constraints, after: Constraints): ConstraintChange | undefined {
  if (before.pattern === after.pattern) return undefined;
  const event = after.pattern === undefined ? 'pattern-loosened' : 'pattern-tightened';
  return { event, what: 'pattern', ...sides(before.pattern, after.pattern) };
}

function eventOf(field: 'default' | 'unit', before: Constraints, after: Constraints): DirectedEvent {
  if (before[field] === undefined) return `${field}-stated`;
  return after[field] === undefined ? `${field}-dropped` : `${field}-changed`;
}

function compareScalar(
  before: Constraints,
  after: Constraints,
  field: 'default' | 'unit' | 'example',
  event: DirectedEvent,
  what: Aspect,
): ConstraintChange | undefined {
  return before[field] === after[field] ? undefined : { event, what, ...sides(before[field], after[field]) };
}

const sides = (old: unknown, renewed: unknown) => ({
  ...(old !== undefined && { old: bare(old) }),
  ...(renewed !== undefined && { new: bare(renewed) }),
});
