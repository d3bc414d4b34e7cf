import type { Member, Type } from '../../../generator/spec/types.ts';

/** A value that the old document allows, at the edge of what it allows: the last of its values, the most of its range. */
export function sampleMembers(members: readonly Member[]): Record<string, unknown> {
  return Object.fromEntries(members.map((member) => [member.name, sampleOf(member.type, member.constraints)]));
}

function sampleOf(type: Type, { enum: values, max, maxLength, pattern }: Member['constraints'] = {}): unknown {
  switch (type.kind) {
    case 'array':
      return [sampleOf(type.items)];
    case 'map':
      return { key: sampleOf(type.values) };
    case 'ref':
      return { B: 'x' };
    case 'integer':
      return max ?? 1;
    case 'float':
      return 1.5;
    case 'boolean':
      return true;
    default:
      return values?.at(-1) ?? (pattern ? 'a' : 'A'.repeat(maxLength ?? 3));
  }
}
