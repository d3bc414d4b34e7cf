import type { Member } from '../../spec/types.ts';

/**
 * The members of two tables of one thing: those of the first stand, the second gives what the first lacks. A member that
 * only the second has comes after the one that it follows there.
 */
export function mergeMembers(first: readonly Member[], second: readonly Member[]): Member[] {
  const merged = first.map((member) => {
    const twin = second.find((other) => other.name === member.name);
    return twin && member.description === '' ? { ...member, description: twin.description } : member;
  });
  for (const [index, member] of second.entries()) {
    if (merged.some((other) => other.name === member.name)) continue;
    const before = second[index - 1];
    const at = before ? merged.findIndex((other) => other.name === before.name) + 1 : 0;
    merged.splice(at, 0, member);
  }
  return merged;
}
