import type { ApiSpec, DataType, Member, Type } from '../../spec/types.ts';
import type { Position } from '../types.ts';

/** For each data type, whether requests, responses or both can contain it, however deep. Unreached types are absent. */
export function reachOf(spec: ApiSpec): Map<string, Position[]> {
  const types = new Map(spec.types.map((type) => [type.name, type]));
  const inRequests = reachedFrom(
    types,
    spec.actions.flatMap((action) => action.input),
  );
  const inResponses = reachedFrom(
    types,
    spec.actions.flatMap((action) => action.output),
  );
  return new Map(
    spec.types.flatMap(({ name }): [string, Position[]][] => {
      const positions: Position[] = [];
      if (inRequests.has(name)) positions.push('request');
      if (inResponses.has(name)) positions.push('response');
      return positions.length > 0 ? [[name, positions]] : [];
    }),
  );
}

/** The names of the data types that members contain, however deep. */
export function reachedFrom(types: ReadonlyMap<string, DataType>, members: Iterable<Member>): Set<string> {
  const reached = new Set<string>();
  const queue = [...refsOf(members)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const type = types.get(name);
    if (!type || reached.has(name)) continue;
    reached.add(name);
    queue.push(...refsOf(type.members));
  }
  return reached;
}

function* refsOf(members: Iterable<Member>): Iterable<string> {
  for (const member of members) {
    const name = refOf(member.type);
    if (name !== undefined) yield name;
  }
}

/** The data type that a type comes down to, through lists and maps. */
export function refOf(type: Type): string | undefined {
  switch (type.kind) {
    case 'array':
      return refOf(type.items);
    case 'map':
      return refOf(type.values);
    case 'ref':
      return type.name;
    default:
      return undefined;
  }
}
