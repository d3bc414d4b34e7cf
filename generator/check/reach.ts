import type { Action, ApiSpec, Member, Type } from '../spec/types.ts';

/** The data type that a type comes down to, if any. */
export function refOf(type: Type): string | undefined {
  switch (type.kind) {
    case 'ref':
      return type.name;
    case 'array':
      return refOf(type.items);
    case 'map':
      return refOf(type.values);
    default:
      return undefined;
  }
}

/** The data types that each action reaches, directly or through other types. */
export function reachedTypes(spec: ApiSpec): Map<Action, Set<string>> {
  const members = new Map(spec.types.map((type) => [type.name, type.members]));
  return new Map(
    spec.actions.map((action) => {
      const reached = new Set<string>();
      const visit = (list: readonly Member[]) => {
        for (const member of list) {
          const name = refOf(member.type);
          if (name === undefined || reached.has(name)) continue;
          reached.add(name);
          visit(members.get(name) ?? []);
        }
      };
      visit(action.input);
      visit(action.output);
      return [action, reached];
    }),
  );
}
