import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { reachedTypes, typesByName } from '../spec/references.ts';
import type { ApiSpec } from '../spec/types.ts';

/** "Used by actions" of each data type against the actions that reach it. */
export function checkUsedBy(spec: ApiSpec): Diagnostic[] {
  const types = typesByName(spec.types);
  const reached = new Map(
    spec.actions.map((action) => [action, reachedTypes(types, [...action.input, ...action.output])]),
  );
  const documented = new Map(spec.actions.filter((action) => action.documented).map((action) => [action.name, action]));
  const found: Diagnostic[] = [];
  for (const type of spec.types) {
    if (type.usedBy.length === 0) {
      if (spec.protocol === 'tencentcloud-v3' && type.documented !== false)
        found.push(
          diagnostic('used-by-missing', type.source, `Nothing says which actions use the data type ${type.name}.`),
        );
      continue;
    }
    for (const name of type.usedBy) {
      const action = documented.get(name);
      if (action && reached.get(action)?.has(type.name)) continue;
      if (!action && spec.actions.some((known) => known.name === name)) continue; // no page to compare with
      found.push(
        diagnostic(
          'used-by-unfounded',
          type.source,
          action
            ? `${type.name} is said to be used by ${name}, which doesn't reach it.`
            : `${type.name} is said to be used by ${name}, which the document doesn't have.`,
          action && [{ line: action.source.line, note: `the page of ${name}` }],
        ),
      );
    }
    for (const [action, names] of reached)
      if (names.has(type.name) && !type.usedBy.includes(action.name))
        found.push(
          diagnostic(
            'used-by-missing',
            type.source,
            `${action.name} reaches ${type.name}, which isn't said to be used by it.`,
            [{ line: action.source.line, note: `the page of ${action.name}` }],
          ),
        );
  }
  return found;
}
