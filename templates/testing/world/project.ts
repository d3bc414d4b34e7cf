/** Shows resources as the data types of answers do. */

import type { ApiIndex, JsonObject, MemberDescription, TypeReference } from '../api.ts';
import type { Model } from './model.ts';
import { rowType } from './model.ts';
import { idKind, listKey } from './names.ts';
import type { Resource } from './store.ts';
import { ancestor, attribute } from './store.ts';

export interface Projector {
  /** A resource as a row with these members; not yet conformed to their types. */
  row(resource: Resource, members: readonly MemberDescription[]): JsonObject;
  /** What is bound to the resource, with the ids of the resource and its containers. */
  boundRow(owner: Resource, item: JsonObject, members: readonly MemberDescription[]): JsonObject;
}

export function createProjector(index: ApiIndex, model: Model): Projector {
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
    return {
      ...row(
        owner,
        members.filter((member) => idKind(member.name) !== undefined),
      ),
      ...item,
    };
  }

  function memberValue(resource: Resource, member: MemberDescription): unknown {
    const kind = idKind(member.name);
    if (kind !== undefined && model.kinds.has(kind) && member.type.kind === 'string') {
      const named = ancestor(resource, kind);
      if (named) return named.id;
    }
    return nested(resource, member) ?? attribute(resource, member.name);
  }

  function nested(resource: Resource, member: MemberDescription): unknown {
    const items = rowType(index, member);
    if (items)
      return children(resource, items) ?? resource.lists.get(listKey(member.name)) ?? relatedRows(resource, items);
    const single = membersOf(member.type);
    return single && relatedRows(resource, single)?.[0];
  }

  /** Rows of what the resource contains, where that is what the list's items are. */
  function children(resource: Resource, members: readonly MemberDescription[]): JsonObject[] | undefined {
    const kind = rowKind(model, members);
    if (kind === undefined || !model.kinds.get(kind)?.parents.has(resource.kind)) return undefined;
    const own = [...resource.children].filter((child) => child.kind === kind);
    return own.map((child) => row(child, members));
  }

  function relatedRows(resource: Resource, members: readonly MemberDescription[]): JsonObject[] | undefined {
    const kinds = idKinds(model, members);
    const fitting = [...resource.related].filter((other) => kinds.includes(other.kind));
    return fitting.length === 0 ? undefined : fitting.map((other) => row(other, members));
  }

  function membersOf(type: TypeReference): readonly MemberDescription[] | undefined {
    return type.kind === 'ref' ? index.types.get(type.name)?.members : undefined;
  }
}

/** What the rows with these members are of: of the kinds that they always name by id, the one inside the others. */
export function rowKind(model: Model, members: readonly MemberDescription[]): string | undefined {
  const certain = idKinds(
    model,
    members.filter((member) => !member.nullable),
  );
  const kinds = certain.length > 0 ? certain : idKinds(model, members);
  return kinds.find((kind) => !kinds.some((other) => other !== kind && isInside(model, other, kind)));
}

export function isInside(model: Model, kind: string, container: string): boolean {
  const parents = model.kinds.get(kind)?.parents ?? new Set();
  return parents.has(container);
}

function idKinds(model: Model, members: readonly MemberDescription[]): string[] {
  const kinds = members.filter(({ type }) => type.kind === 'string').map((member) => idKind(member.name));
  return [...new Set(kinds.filter((kind) => kind !== undefined && model.kinds.has(kind)))] as string[];
}
