import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MemberDescription, TypeReference } from '../../templates/runtime/testing/api.ts';
import { readDescription, writeMember } from '../../templates/runtime/testing/compact.ts';
import { shop } from './shop.ts';

const name = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('Rules', 'a!', 'b?', 'c:d', '__proto__'));
const typeName = fc.oneof(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]*$/), fc.constantFrom('string', 'json'));
const { type } = fc.letrec<{ type: TypeReference }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<TypeReference>({ kind: 'string' }, { kind: 'integer' }, { kind: 'json' }),
    fc.record({ kind: fc.constant('ref' as const), name: typeName }),
    fc.record({ kind: fc.constant('array' as const), items: tie('type') }),
    fc.record({ kind: fc.constant('map' as const), values: tie('type') }),
  ),
}));
const flag = fc.constant(true as const);
const member = fc
  .record(
    { name, type, required: flag, nullable: flag, constraints: fc.record({ min: fc.integer() }) },
    { requiredKeys: ['name', 'type'] },
  )
  // What marks a member is no part of a name.
  .filter((candidate) => !/[!?]$/.test(candidate.name));

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.array(member), (members: MemberDescription[]) => {
      const compact = JSON.stringify({ name: 'T', members: members.map(writeMember) });
      const { types } = readDescription({ ...shop, actions: [], errors: [], types: [compact] });
      expect(types[0]?.members).toEqual(members);
    }),
  );
});
