import { reachedTypes, typesByName } from '../../spec/references.ts';
import type { ApiSpec } from '../../spec/types.ts';
import type { Position } from '../types.ts';

/** For each data type, whether requests, responses or both can contain it, however deep. Unreached types are absent. */
export function reachOf(spec: ApiSpec): Map<string, Position[]> {
  const types = typesByName(spec.types);
  const inRequests = reachedTypes(
    types,
    spec.actions.flatMap((action) => action.input),
  );
  const inResponses = reachedTypes(
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
