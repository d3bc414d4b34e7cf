import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { reachedTypes, typesByName } from '../spec/references.ts';
import type { ApiSpec } from '../spec/types.ts';

/** Data types against the tables: each type is reached by an action. */
export function checkTypes(spec: ApiSpec): Diagnostic[] {
  const members = spec.actions.flatMap(({ input, output }) => [...input, ...output]);
  const reached = reachedTypes(typesByName(spec.types), members);
  return spec.types
    .filter((type) => !reached.has(type.name))
    .map((type) =>
      diagnostic(
        'type-unused',
        type.source,
        `No action reaches the data type ${type.name}${type.usedBy.length > 0 ? `, though it is said to be used by ${type.usedBy.join(', ')}` : ''}.`,
      ),
    );
}
