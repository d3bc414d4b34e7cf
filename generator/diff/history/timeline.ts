import type { ApiSpec, Release } from '../../spec/types.ts';
import { highestBump, severityOf } from '../classify.ts';
import { compareReleases } from '../compare.ts';
import type { Bump, Change, Disagreement, Verdict } from '../types.ts';
import { checkHistory } from './check.ts';
import { beforeHistory, rebuildRelease } from './rebuild.ts';

/** A release of the history, as the timeline shows it. */
export interface TimelineEntry {
  number: number;
  time: string;
  /** Line of its entry in the document. */
  line: number;
  actions: number;
  types: number;
  /** Members of all inputs, outputs and data types. */
  members: number;
  bump: Bump;
  verdicts: Record<Verdict, number>;
  changes: Change[];
  disagreements: Disagreement[];
}

/** Every release of the history, newest first, with its size and what it changed. */
export function timelineOf(spec: ApiSpec): TimelineEntry[] {
  const rebuilt = spec.releases.map((release) => rebuildRelease(spec, release.number));
  const disagreements = checkHistory(spec);
  return spec.releases.map((release, index) => {
    const here = rebuilt[index] as (typeof rebuilt)[number];
    const before = rebuilt[index + 1] ?? (startsWithChanges(release) ? beforeHistory(spec) : undefined);
    // The entry itself is news only in a comparison of documents.
    const changes = before
      ? compareReleases(before, here).changes.filter((change) => !change.path.startsWith('release '))
      : [];
    const verdicts: Record<Verdict, number> = { breaking: 0, dangerous: 0, safe: 0 };
    for (const change of changes) verdicts[severityOf(change)]++;
    return {
      number: release.number,
      time: release.time,
      line: release.source.line,
      ...sizeOf(here.spec),
      bump: highestBump(changes.map((change) => change.bump)),
      verdicts,
      changes,
      disagreements: disagreements.filter((disagreement) => disagreement.release === release.number),
    };
  });
}

/** An oldest entry that tells changes, and not what existed. */
const startsWithChanges = (release: Release): boolean => release.changes.some((change) => change.change !== 'existing');

function sizeOf(spec: ApiSpec): { actions: number; types: number; members: number } {
  const members =
    spec.actions.reduce((sum, action) => sum + action.input.length + action.output.length, 0) +
    spec.types.reduce((sum, type) => sum + type.members.length, 0);
  return { actions: spec.actions.length, types: spec.types.length, members };
}
