import { withPromises } from '../../model/derive.ts';
import type { ApiSpec } from '../../spec/types.ts';
import { describeRelease, type Release } from '../compare.ts';
import type { Change, Diff, MigratedAction, MigratedMember, Position, Verdicts } from '../types.ts';
import { mapMigration } from './map.ts';

const BREAKS: Verdicts = { wire: 'breaking', compile: 'breaking', validator: 'breaking' };
const SAFE: Verdicts = { wire: 'safe', compile: 'safe', validator: 'safe' };

/** Two versions of an API: a map from one to the other. Never a step of a version, so the bump is always `none`. */
export function compareVersions(old: Release, renewed: Release): Diff {
  const migration = mapMigration(withPromises(old.spec), withPromises(renewed.spec));
  const byNew = new Map<string | null, MigratedAction[]>();
  for (const action of migration.actions) byNew.set(action.new, [...(byNew.get(action.new) ?? []), action]);
  const changes = renewed.spec.actions.flatMap((action) => {
    const from = byNew.get(action.name);
    if (from) return from.flatMap(movedAction);
    return [
      change('migration-action-new', action.name, 'added', SAFE, 'New in this version of the API.', {
        new: action.source,
      }),
    ];
  });
  return {
    old: describeRelease(old),
    new: describeRelease(renewed),
    bump: 'none',
    changes: [...changes, ...(byNew.get(null) ?? []).map((action) => goneAction(action, renewed.spec))],
    migration,
  };
}

function movedAction(action: MigratedAction): Change[] {
  const sure = action.confidence === 'certain' ? '' : ' This is the best of several guesses: a person must decide.';
  const why = `Another version of the API: another endpoint, signature and form of requests.${sure}`;
  const moved: Change = {
    ...change('migration-action-moved', action.new as string, 'renamed', BREAKS, why, action.source),
    old: action.old,
    new: action.new,
    oldPath: action.old,
    ...(action.confidence === 'certain' ? {} : { decide: true }),
  };
  const members = (side: 'input' | 'output', list: MigratedMember[]) =>
    list.flatMap((member) => movedMember(action, side, member) ?? []);
  return [moved, ...members('input', action.input), ...members('output', action.output)];
}

function movedMember(action: MigratedAction, side: 'input' | 'output', member: MigratedMember): Change | undefined {
  const positions: Position[] = [side === 'input' ? 'request' : 'response'];
  const oldPath = `${action.old}.${side}.${member.old}`;
  const path = `${action.new}.${side}.${member.new}`;
  const notes = member.notes.length > 0 ? ` (${member.notes.join('; ')})` : '';
  if (member.old === null) {
    return {
      ...change('migration-member-new', path, 'added', SAFE, `New in this version of the API${notes}.`, action.source),
      positions,
    };
  }
  if (member.new === null) {
    const why = `${action.new} has no counterpart of it.`;
    return { ...change('migration-member-gone', oldPath, 'removed', BREAKS, why, action.source), positions };
  }
  const renamed = change(
    'migration-member-moved',
    path,
    'renamed',
    BREAKS,
    `It is called ${member.new} now${notes}.`,
    action.source,
  );
  return { ...renamed, positions, old: member.old, new: member.new, oldPath };
}

const goneAction = (action: MigratedAction, { version }: ApiSpec): Change =>
  change(
    'migration-action-gone',
    action.old,
    'removed',
    BREAKS,
    `Version ${version} has no counterpart.`,
    action.source,
  );

function change(
  id: string,
  path: string,
  kind: Change['change'],
  verdicts: Verdicts,
  why: string,
  source: Change['source'],
): Change {
  const lines = ({ line, endLine }: { line: number; endLine: number }) => ({ line, endLine });
  return {
    id,
    path,
    change: kind,
    positions: ['request'],
    ...verdicts,
    why,
    source: { ...(source.old && { old: lines(source.old) }), ...(source.new && { new: lines(source.new) }) },
    bump: 'none',
  };
}
