import { severityOf } from './classify.ts';
import type { Diff, Verdict } from './types.ts';

/** Which severities `--fail-on` stops at. */
const AT_OR_ABOVE = {
  breaking: ['breaking'],
  dangerous: ['breaking', 'dangerous'],
} as const satisfies Record<string, readonly Verdict[]>;

export type FailOn = keyof typeof AT_OR_ABOVE;

/** Does a diff hold what it must not? An API that went away as a whole breaks whatever used it. */
export function fails(diff: Diff, failOn: FailOn): boolean {
  const limit: readonly Verdict[] = AT_OR_ABOVE[failOn];
  const gone = (diff.unpaired ?? []).some(({ side }) => side === 'old');
  return gone || diff.changes.some((change) => limit.includes(severityOf(change)));
}
