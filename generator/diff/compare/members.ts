import type { Member, ScalarKind, Type } from '../../spec/types.ts';
import type { DirectedEvent } from '../rules.ts';
import type { Position } from '../types.ts';
import { compareConstraints } from './constraints.ts';
import { type Context, sameName } from './context.ts';
import { compareDetails } from './details.ts';
import { sameFact } from './equal.ts';
import type { Finding } from './finding.ts';
import { memberLikeness } from './likeness.ts';
import { pairUp } from './pair.ts';
import { reportText } from './text.ts';

export interface MemberLists {
  /** `CreateShelf.input`, `type Shelf`. */
  path: string;
  /** The same in the old document. */
  oldPath: string;
  /** Who is told when only the order changed: `CreateShelf`, `type Shelf`. */
  owner: string;
  positions: readonly Position[];
  ownerSource: Finding['source'];
}

/** Compares the members of an input, an output or a data type. */
export function compareMembers(
  context: Context,
  lists: MemberLists,
  olds: readonly Member[],
  news: readonly Member[],
): void {
  const { path, oldPath, positions } = lists;
  const { pairs, reordered } = pairUp(olds, news, (member) => member.name, memberLikeness);
  for (const pair of pairs) {
    const source = { old: pair.old?.source, new: pair.new?.source };
    if (!pair.old) {
      const event = pair.new.required ? 'member-added-required' : 'member-added-optional';
      context.report({ event, path: `${path}.${pair.new.name}`, change: 'added', new: pair.new, positions, source });
    } else if (!pair.new) {
      context.report({
        event: 'member-removed',
        path: `${oldPath}.${pair.old.name}`,
        change: 'removed',
        old: pair.old,
        positions,
        source,
      });
    } else {
      const place = { path: `${path}.${pair.new.name}`, positions, source };
      if (pair.renamed) {
        const names = { old: pair.old.name, new: pair.new.name, oldPath: `${oldPath}.${pair.old.name}` };
        context.report({ ...place, event: 'member-renamed', change: 'renamed', ...names });
      }
      if (pair.old !== pair.new) compareMember(context, place, pair.old, pair.new);
      const unknown = context.unknown.get(place.path);
      if (unknown) {
        context.report({
          ...place,
          event: 'modified-unknown',
          change: 'modified',
          what: 'unknown',
          reasons: [unknown.reason],
        });
      }
    }
  }
  if (reordered) {
    context.report({
      event: 'members-order',
      path: lists.owner,
      change: 'modified',
      what: 'order',
      old: olds.map((member) => member.name),
      new: news.map((member) => member.name),
      positions,
      source: lists.ownerSource,
    });
  }
}

function compareMember(
  context: Context,
  place: Pick<Finding, 'path' | 'positions' | 'source'>,
  old: Member,
  renewed: Member,
): void {
  const found: Finding[] = [];
  const add = (event: DirectedEvent, what: Finding['what'], before: unknown, after: unknown): void => {
    found.push({ ...place, event, change: 'modified', ...(what && { what }), old: before, new: after });
  };
  const typeEvent = compareType(context, old.type, renewed.type);
  if (typeEvent) add(typeEvent, 'type', old.type, renewed.type);
  if (old.required !== renewed.required) {
    add(renewed.required ? 'member-required' : 'member-optional', 'required', old.required, renewed.required);
  }
  if (old.nullable !== renewed.nullable) {
    add(renewed.nullable ? 'member-nullable' : 'member-not-nullable', 'nullable', old.nullable, renewed.nullable);
  }
  if (old.deprecated !== renewed.deprecated) {
    add(
      renewed.deprecated ? 'member-deprecated' : 'member-undeprecated',
      'deprecated',
      old.deprecated,
      renewed.deprecated,
    );
  }
  for (const { event, what, old: before, new: after } of compareConstraints(old, renewed))
    add(event, what, before, after);
  for (const finding of found) context.report(finding);
  compareDetails(context, 'member', place, old, renewed);
  reportText(context.report, place, old.description, renewed.description, undefined, found);
}

/** What a changed type means, or undefined if it is the same. */
export function compareType(context: Context, old: Type, renewed: Type): DirectedEvent | undefined {
  if (old.kind === 'array' && renewed.kind === 'array') return compareType(context, old.items, renewed.items);
  if (old.kind === 'map' && renewed.kind === 'map') return compareType(context, old.values, renewed.values);
  if (old.kind === 'ref' && renewed.kind === 'ref') {
    if (sameName(context.renamedTypes, old.name, renewed.name)) return undefined;
    const before = context.old.types.find((type) => type.name === old.name);
    const after = context.new.types.find((type) => type.name === renewed.name);
    return before && after && sameFact(before.members, after.members) ? 'type-reference-changed' : 'type-incompatible';
  }
  if (old.kind === renewed.kind) return undefined;
  if (contains(renewed.kind, old.kind)) return 'type-widened';
  if (contains(old.kind, renewed.kind)) return 'type-narrowed';
  return 'type-incompatible';
}

/** Kinds whose values are all values of another kind, with the same TypeScript type. */
const WIDER: Partial<Record<ScalarKind, readonly Type['kind'][]>> = {
  float: ['integer'],
  string: ['timestamp', 'datetime', 'json'],
};

const contains = (wide: Type['kind'], narrow: Type['kind']): boolean =>
  WIDER[wide as ScalarKind]?.includes(narrow) ?? false;
