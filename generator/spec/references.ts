/** Following types and paths through the data types of a spec. */
import type { DataType, Member, Type } from './types.ts';

/** The reference that a type comes down to, through lists and maps. */
export function refIn(type: Type): Extract<Type, { kind: 'ref' }> | undefined {
  if (type.kind === 'array') return refIn(type.items);
  if (type.kind === 'map') return refIn(type.values);
  return type.kind === 'ref' ? type : undefined;
}

/** The name of the data type that it refers to. */
export const refOf = (type: Type): string | undefined => refIn(type)?.name;

/** The names of the data types that members contain, however deep; without those that the document doesn't have. */
export function reachedTypes(types: ReadonlyMap<string, DataType>, members: Iterable<Member>): Set<string> {
  const reached = new Set<string>();
  const queue = [...members];
  for (let member = queue.pop(); member !== undefined; member = queue.pop()) {
    const type = types.get(refOf(member.type) ?? '');
    if (!type || reached.has(type.name)) continue;
    reached.add(type.name);
    queue.push(...type.members);
  }
  return reached;
}

/** Data types by name. */
export const typesByName = (types: readonly DataType[]): Map<string, DataType> =>
  new Map(types.map((type) => [type.name, type]));

/** The member at the end of a path of names; undefined where the path leads nowhere. */
export function memberAt(
  types: ReadonlyMap<string, DataType>,
  members: readonly Member[],
  [name, ...rest]: readonly string[],
): Member | undefined {
  const member = members.find((candidate) => candidate.name === name);
  if (!member || rest.length === 0) return member;
  const inner = member.type.kind === 'ref' ? types.get(member.type.name) : undefined;
  return inner && memberAt(types, inner.members, rest);
}
