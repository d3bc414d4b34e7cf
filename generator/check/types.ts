import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { ApiSpec } from '../spec/types.ts';
import { reachedTypes } from './reach.ts';

/** Data types against the tables: each type is reached by an action. */
export function checkTypes(spec: ApiSpec): Diagnostic[] {
  const reached = new Set([...reachedTypes(spec).values()].flatMap((names) => [...names]));
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
