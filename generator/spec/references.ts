/** Following types and paths through the data types of a spec. */
import type { DataType, Member } from './types.ts';

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
