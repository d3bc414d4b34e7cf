// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Shows resources as the data types of answers do. */

import type { ApiIndex, JsonObject, MemberDescription, TypeReference } from '../api.ts';
import type { Health } from './health.ts';
import type { Model } from './model.ts';
import { idKinds, rowKindOf, rowType } from './model.ts';
import { idKind, listKey } from './names.ts';
import type { Rules } from './rules.ts';
import type { Resource, Store } from './store.ts';
import { ancestor } from './store.ts';

export interface Projector {
  /** A resource as a row with these members; not yet conformed to their types. */
  row(resource: Resource, members: readonly MemberDescription[]): JsonObject;
  /** What is bound to the resource, with the ids of the resource and its containers. */
  boundRow(owner: Resource, item: JsonObject, members: readonly MemberDescription[]): JsonObject;
}

export function createProjector(index: ApiIndex, model: Model, rules: Rules, store: Store, health: Health): Projector {
  return { row, boundRow };

  function row(resource: Resource, members: readonly MemberDescription[]): JsonObject {
    const result: JsonObject = {};
    for (const member of members) {
      const value = memberValue(resource, member);
      if (value !== undefined) result[member.name] = value;
    }
    return result;
  }

  function boundRow(owner: Resource, item: JsonObject, members: readonly MemberDescription[]): JsonObject {
    const ids = members.filter((member) => idKind(member.name) !== undefined);
    return { ...row(owner, ids), ...itemRow(item, members) };
  }

  function itemRow(item: JsonObject, members: readonly MemberDescription[]): JsonObject {
    const entries = members.flatMap((member) => {
      const value =
        health.shown(rules, member.name, item) ?? store.words.outward(member.name, item[store.words.key(member.name)]);
      return value === undefined ? [] : [[member.name, asType(member.type, value)] as const];
    });
    return Object.fromEntries(entries);
  }

  function memberValue(resource: Resource, member: MemberDescription): unknown {
    const kind = idKind(member.name);
    if (kind !== undefined && model.kinds.has(kind) && member.type.kind === 'string') {
      const named = ancestor(resource, kind);
      if (named) return named.id;
    }
    return nested(resource, member) ?? asType(member.type, store.attribute(resource, member.name));
  }

  function nested(resource: Resource, member: MemberDescription): unknown {
    const items = rowType(index, member);
    if (items) {
      return children(resource, items) ?? bound(resource, member, items) ?? relatedRows(resource, items);
    }
    const single = member.type.kind === 'ref' ? index.types.get(member.type.name)?.members : undefined;
    return single && relatedRows(resource, single)?.[0];
  }

  function bound(resource: Resource, member: MemberDescription, members: readonly MemberDescription[]) {
    const items = resource.lists.get(store.words.list(member.name));
    return items?.map((item) => itemRow(item, members));
  }

  /** Rows of what the resource contains, where that is what the list's items are. */
  function children(resource: Resource, members: readonly MemberDescription[]): JsonObject[] | undefined {
    const kind = rowKindOf(model.kinds, members);
    if (kind === undefined || !model.kinds.get(kind)?.parents.has(resource.kind)) return undefined;
    const own = [...resource.children].filter((child) => child.kind === kind).map((child) => row(child, members));
    return own.length > 0 ? own : implicit(resource, kind, members);
  }

  /** What a resource has bound to itself, where a view shows it only within a child: one without an id. */
  function implicit(resource: Resource, kind: string, members: readonly MemberDescription[]): JsonObject[] {
    const rule = rules.of('implicit').find((each) => each.kind === kind && each.parent === resource.kind);
    const list = rule && members.find((member) => listKey(member.name) === listKey(rule.list));
    const inner = list && rowType(index, list);
    if (!list || !inner?.some(({ name }) => rules.of('health').some((each) => each.member === name))) return [];
    const items = store.items(resource, store.words.list(list.name));
    return items.length === 0 ? [] : [{ [list.name]: items.map((item) => itemRow(item, inner)) }];
  }

  function relatedRows(resource: Resource, members: readonly MemberDescription[]): JsonObject[] | undefined {
    const kinds = idKinds(model.kinds, members);
    const fitting = [...resource.related].filter((other) => kinds.includes(other.kind));
    return fitting.length === 0 ? undefined : fitting.map((other) => row(other, members));
  }
}

/** A list's first item where a single value is shown, and the other way round. */
function asType(type: TypeReference, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (type.kind === 'array') return Array.isArray(value) ? value : [value];
  return Array.isArray(value) && type.kind !== 'json' ? value[0] : value;
}
