/** Following types and paths through the data types of a spec. */
import type { DataType, Member, Type } from './types.ts';

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

/** The data type at the bottom of a member's type, through arrays and maps. */
export function referenceOf(type: Type): string | undefined {
  if (type.kind === 'ref') return type.name;
  if (type.kind === 'array') return referenceOf(type.items);
  return type.kind === 'map' ? referenceOf(type.values) : undefined;
}

/** Which data types the given members reach, directly or through others. */
export function reachedTypes(types: ReadonlyMap<string, DataType>, members: readonly Member[]): Set<string> {
  const reached = new Set<string>();
  const visit = (list: readonly Member[]) => {
    for (const member of list) {
      const type = types.get(referenceOf(member.type) ?? '');
      if (type === undefined || reached.has(type.name)) continue;
      reached.add(type.name);
      visit(type.members);
    }
  };
  visit(members);
  return reached;
}
