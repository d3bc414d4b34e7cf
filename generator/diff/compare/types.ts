import { reachedTypes, typesByName } from '../../spec/references.ts';
import type { Action, ApiSpec, DataType } from '../../spec/types.ts';
import { compareRules } from './actions.ts';
import { type Context, sameName } from './context.ts';
import { compareDetails } from './details.ts';
import { compareNames } from './lists.ts';
import { compareMembers } from './members.ts';
import type { Pairing } from './pair.ts';
import { reportText } from './text.ts';

/** Compares the data types: one finding for one that came or went as a whole, else one for each of its facts. */
export function compareTypes(context: Context, { pairs, reordered }: Pairing<DataType>): void {
  const usage = usageOf(context);
  for (const pair of pairs) {
    const source = { old: pair.old?.source, new: pair.new?.source };
    const positions = context.positionsOf((pair.old ?? pair.new).name);
    if (!pair.old) {
      context.report({
        event: 'type-added',
        path: `type ${pair.new.name}`,
        change: 'added',
        new: digest(pair.new),
        positions,
        source,
      });
      continue;
    }
    if (!pair.new) {
      context.report({
        event: 'type-removed',
        path: `type ${pair.old.name}`,
        change: 'removed',
        old: digest(pair.old),
        positions,
        source,
      });
      continue;
    }
    const place = { path: `type ${pair.new.name}`, positions, source };
    if (pair.renamed) {
      const names = { old: pair.old.name, new: pair.new.name, oldPath: `type ${pair.old.name}` };
      context.report({ ...place, event: 'type-renamed', change: 'renamed', ...names });
    }
    reportText(context.report, place, pair.old.description, pair.new.description);
    if (usage.changed(pair.old, pair.new)) {
      context.report({
        ...place,
        event: 'type-used-by',
        change: 'modified',
        what: 'usedBy',
        old: pair.old.usedBy,
        new: pair.new.usedBy,
      });
    }
    const lists = {
      path: place.path,
      oldPath: `type ${pair.old.name}`,
      owner: place.path,
      ownerSource: source,
      positions,
    };
    compareMembers(context, lists, pair.old.members, pair.new.members);
    compareDetails(context, 'type', place, pair.old, pair.new);
    compareRules(context, place, pair.old.rules ?? [], pair.new.rules ?? []);
  }
  if (reordered) {
    const names = (types: readonly DataType[]) => types.map((type) => type.name);
    context.report({
      event: 'types-order',
      path: 'api',
      change: 'modified',
      what: 'order',
      old: names(context.old.types),
      new: names(context.new.types),
      positions: ['request'],
      source: {},
    });
  }
}

const digest = ({ name, description, members }: DataType) => ({ name, description, members });

/**
 * The list of actions under a type follows from the actions: it is a change of its own only where they don't explain
 * it, that is where an action came to the list or left it without being new or gone, or using the type anew or no more.
 */
function usageOf(context: Context) {
  const oldUses = usesOf(context.old);
  const newUses = usesOf(context.new);
  return {
    changed(old: DataType, renewed: DataType): boolean {
      const { removed, added, reordered } = compareNames(old.usedBy, renewed.usedBy, (before, after) =>
        sameName(context.renamedActions, before, after),
      );
      if (reordered) return true;
      const explained = (action: string): boolean => {
        const before = oldUses(action)?.has(old.name);
        const after = newUses(context.renamedActions.get(action) ?? action)?.has(renewed.name);
        return after === undefined || before !== after;
      };
      return [...removed, ...added].some((action) => !explained(action));
    },
  };
}

/** The data types that an action reaches; undefined for an action that has no page. */
function usesOf(spec: ApiSpec): (action: string) => Set<string> | undefined {
  const actions = new Map(spec.actions.map((action): [string, Action] => [action.name, action]));
  const types = typesByName(spec.types);
  const cache = new Map<string, Set<string>>();
  return (name) => {
    const action = actions.get(name);
    if (!action?.documented) return undefined;
    const known = cache.get(name);
    if (known) return known;
    const uses = reachedTypes(types, [...action.input, ...action.output]);
    cache.set(name, uses);
    return uses;
  };
}
