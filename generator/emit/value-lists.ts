/** Which members have documented values, and what the package calls each list of them. */
import { typeName } from '../names/identifiers.ts';
import { NameRegistry } from '../names/registry.ts';
import type { SpecNames } from '../names/spec-names.ts';
import type { Action, DataType, Member } from '../spec/types.ts';

/** Three exports of `values.ts`. */
export interface ValueList {
  /** `BackendType`: the open union. */
  readonly type: string;
  /** `knownBackendType`. */
  readonly list: string;
  /** `isKnownBackendType`. */
  readonly guard: string;
  /** `Backend.Type`, as the document has it. */
  readonly label: string;
  readonly values: readonly (string | number)[];
}

export function nameValues(
  types: readonly DataType[],
  actions: readonly Action[],
  names: SpecNames,
): ReadonlyMap<Member, ValueList> {
  const registry = new NameRegistry();
  const lists = new Map<Member, ValueList>();
  const add = (owner: string, label: string, members: readonly Member[]) => {
    for (const member of members) {
      const values = member.constraints?.enum;
      if (values === undefined) continue;
      const type = registry.claim(`${owner}${typeName(member.name)}`);
      const [list, guard] = [`known${type}`, `isKnown${type}`];
      lists.set(member, { type, list, guard, label: `${label}.${member.name}`, values });
    }
  };
  for (const type of types) add(names.types.get(type.name) ?? typeName(type.name), type.name, type.members);
  for (const action of actions) {
    const own = names.actions.get(action.name);
    if (own === undefined) continue;
    add(own.request, action.name, action.input);
    add(own.response, action.name, action.output);
  }
  return lists;
}
