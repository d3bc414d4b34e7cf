import type { ErrorCode } from '../../spec/types.ts';
import type { Context } from './context.ts';
import { compareDetails } from './details.ts';
import type { Pairing } from './pair.ts';
import { compareMeanings } from './promises.ts';
import { reportText } from './text.ts';

/** Compares the error codes of the API; the lists of single actions are compared with these. */
export function compareErrors(context: Context, { pairs, reordered }: Pairing<ErrorCode>): void {
  for (const pair of pairs) {
    const base = { positions: ['response'], source: { old: pair.old?.source, new: pair.new?.source } } as const;
    const pathOf = (error: ErrorCode) => `error ${error.code}`;
    if (!pair.old) {
      context.report({ ...base, event: 'error-added', path: pathOf(pair.new), change: 'added', new: pair.new });
      continue;
    }
    if (!pair.new) {
      context.report({ ...base, event: 'error-removed', path: pathOf(pair.old), change: 'removed', old: pair.old });
      continue;
    }
    const { old, new: renewed } = pair;
    const path = pathOf(renewed);
    if (pair.renamed) {
      context.report({
        ...base,
        event: 'error-renamed',
        path,
        change: 'renamed',
        old: old.code,
        new: renewed.code,
        oldPath: pathOf(old),
      });
    }
    const modified = { ...base, path, change: 'modified' } as const;
    if (old.scope !== renewed.scope) {
      context.report({ ...modified, event: 'error-scope-changed', what: 'scope', old: old.scope, new: renewed.scope });
    }
    if (old.title !== renewed.title) {
      context.report({ ...modified, event: 'error-title-changed', what: 'title', old: old.title, new: renewed.title });
    }
    compareMeanings(context, { ...base, path }, old, renewed);
    compareDetails(context, 'error', { ...base, path }, old, renewed);
    reportText(context.report, { ...base, path }, old.description, renewed.description, {
      meaning: 'error-meaning-changed',
      wording: 'error-wording-changed',
    });
  }
  if (reordered) {
    const codes = (errors: readonly ErrorCode[]) => errors.map((error) => error.code);
    context.report({
      event: 'errors-order',
      path: 'api',
      change: 'modified',
      what: 'order',
      old: codes(context.old.errors),
      new: codes(context.new.errors),
      positions: ['response'],
      source: {},
    });
  }
}
