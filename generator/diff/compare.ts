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
import type { Diff } from './types.ts';

/** Where the two sides come from, as the report names them. Default: the file of each spec's document. */
export interface Origins {
  old?: string;
  new?: string;
}

/**
 * Compares two releases of one API: every documented fact that came, went or changed, with its verdict. Pure; the order
 * of keys and the lines of the document don't matter. For two versions of an API see `mapMigration`.
 */
export function compareSpecs(old: ApiSpec, renewed: ApiSpec, origins: Origins = {}): Diff {
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
    positionsOf: (type) => oldReach.get(type) ?? newReach.get(type) ?? [],
  };
  compareApi(context);
  compareActions(context, actions);
  compareTypes(context, types);
  compareErrors(context, errors);
  compareMonitoring(context);
  compareHistory(context);
  const changes = findings.map(classify);
  return {
    old: { product: old.product, version: old.version, from: origins.old ?? old.source.file },
    new: { product: renewed.product, version: renewed.version, from: origins.new ?? renewed.source.file },
    bump: highestBump(changes.map((change) => change.bump)),
    changes,
  };
}

function renamesOf<T extends object>({ pairs }: Pairing<T>, nameOf: (item: T) => string): Map<string, string> {
  const renames = new Map<string, string>();
  for (const pair of pairs) if (pair.old && pair.new && pair.renamed) renames.set(nameOf(pair.old), nameOf(pair.new));
  return renames;
}
