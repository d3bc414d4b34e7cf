import { withPromises } from '../model/derive.ts';
import type { ApiSpec } from '../spec/types.ts';
import { classify, highestBump } from './classify.ts';
import { compareActions } from './compare/actions.ts';
import { compareApi, compareHistory, compareMonitoring } from './compare/api.ts';
import type { Context } from './compare/context.ts';
import { compareErrors } from './compare/errors.ts';
import type { Finding } from './compare/finding.ts';
import { actionLikeness, errorLikeness, typeLikeness } from './compare/likeness.ts';
import { type Pairing, pairUp } from './compare/pair.ts';
import { reachOf } from './compare/reach.ts';
import { compareTypes } from './compare/types.ts';
import { checkAgainstHistory } from './history/check.ts';
import type { Change, Diff, SideInfo, Unknown } from './types.ts';

/** One side of a comparison. */
export interface Release {
  spec: ApiSpec;
  /** As the report names it. Default: the file of the spec's document. */
  from?: string;
  /** What is not known of it, for a release rebuilt from the history. */
  unknown?: readonly Unknown[];
}

/** Compares two releases of one API of which more is known than their specs. */
export function compareReleases(old: Release, renewed: Release): Diff {
  const changes = findChanges(
    { ...old, spec: withPromises(old.spec) },
    { ...renewed, spec: withPromises(renewed.spec) },
  );
  const history = old.unknown || renewed.unknown ? undefined : checkAgainstHistory(old.spec, renewed.spec, changes);
  return {
    old: describeRelease(old),
    new: describeRelease(renewed),
    bump: highestBump(changes.map((change) => change.bump)),
    changes,
    ...(history && { history }),
  };
}

export const describeRelease = ({ spec, from, unknown }: Release): SideInfo => ({
  product: spec.product,
  version: spec.version,
  from: from ?? spec.source.file,
  document: spec.source.file,
  ...(unknown && unknown.length > 0 && { unknown: [...unknown] }),
});

/**
 * Compares two specs of one API: every documented fact that came, went or changed, with its verdict. Pure; the order of
 * keys and the lines of the document don't matter. For two versions of an API see `mapMigration`.
 */
export function compareSpecs(old: ApiSpec, renewed: ApiSpec): Diff {
  return compareReleases({ spec: old }, { spec: renewed });
}

function findChanges(
  { spec: old, unknown: oldUnknown = [] }: Release,
  { spec: renewed, unknown: newUnknown = [] }: Release,
): Change[] {
  const findings: Finding[] = [];
  const actions = pairUp(old.actions, renewed.actions, (action) => action.name, actionLikeness);
  const types = pairUp(old.types, renewed.types, (type) => type.name, typeLikeness);
  const errors = pairUp(old.errors, renewed.errors, (error) => error.code, errorLikeness);
  const oldReach = reachOf(old);
  const newReach = reachOf(renewed);
  const context: Context = {
    old,
    new: renewed,
    report: (finding) => findings.push(finding),
    renamedTypes: renamesOf(types, (type) => type.name),
    renamedActions: renamesOf(actions, (action) => action.name),
    renamedErrors: renamesOf(errors, (error) => error.code),
    unknown: modifiedBetween(oldUnknown, newUnknown),
    positionsOf: (type) => oldReach.get(type) ?? newReach.get(type) ?? [],
  };
  compareApi(context);
  compareActions(context, actions);
  compareTypes(context, types);
  compareErrors(context, errors);
  compareMonitoring(context);
  compareHistory(context);
  return findings.map(classify);
}

/** What the history says was modified between the sides: what is unknown of both lies after both. */
function modifiedBetween(old: readonly Unknown[], renewed: readonly Unknown[]): Map<string, Unknown> {
  const key = (fact: Unknown) => `${fact.modifiedBy} ${fact.path}`;
  const after = new Set(renewed.map(key));
  return new Map(
    old.filter((fact) => fact.modifiedBy !== undefined && !after.has(key(fact))).map((fact) => [fact.path, fact]),
  );
}

function renamesOf<T extends object>({ pairs }: Pairing<T>, nameOf: (item: T) => string): Map<string, string> {
  const renames = new Map<string, string>();
  for (const pair of pairs) if (pair.renamed) renames.set(nameOf(pair.old), nameOf(pair.new));
  return renames;
}
