import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { ApiSpec } from '../spec/types.ts';

/** The error codes of the pages against the lists of error codes. */
export function checkErrorCodes(spec: ApiSpec): Diagnostic[] {
  if (spec.errors.length === 0) return [];
  const listed = new Set(spec.errors.map((error) => error.code));
  const missing = new Map<string, { line: number; actions: string[] }>();
  for (const action of spec.actions)
    for (const code of action.errors) {
      if (listed.has(code)) continue;
      const seen = missing.get(code) ?? { line: action.source.line, actions: [] };
      seen.actions.push(action.name);
      missing.set(code, seen);
    }
  return [...missing].map(([code, { line, actions }]) =>
    diagnostic(
      'code-unlisted',
      { line },
      `${code} is on the page of ${actions.join(', ')}, but in no list of error codes.`,
    ),
  );
}
