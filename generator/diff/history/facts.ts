import type { ApiSpec, Release, ReleaseChange } from '../../spec/types.ts';

/** One line of a release's entry: one thing that came, changed, was deprecated, or was there from the start. */
export interface HistoryFact {
  release: number;
  change: ReleaseChange['change'];
  kind: ReleaseChange['kind'];
  /** The action or data type; for the kinds action and type, the thing itself. */
  owner: string;
  /** The member; absent for the kinds action and type. */
  member?: string;
  /** As in a diff: `CreateShelf.input.Ports`, `type Listener`. */
  path: string;
  /** The owner's path: `CreateShelf`, `type Listener`. */
  ownerPath: string;
  line: number;
}

/** The facts of one entry. */
export function factsOf(release: Release): HistoryFact[] {
  return release.changes.flatMap((change) =>
    change.names.map((name) => ({
      release: release.number,
      change: change.change,
      kind: change.kind,
      line: change.line ?? release.source.line,
      ...placeOf(change, name),
    })),
  );
}

function placeOf(change: ReleaseChange, name: string): Pick<HistoryFact, 'owner' | 'member' | 'path' | 'ownerPath'> {
  if (change.kind === 'action') return { owner: name, path: name, ownerPath: name };
  if (change.kind === 'type') return { owner: name, path: `type ${name}`, ownerPath: `type ${name}` };
  if (change.kind === 'member') {
    const owner = change.type ?? '';
    return { owner, member: name, path: `type ${owner}.${name}`, ownerPath: `type ${owner}` };
  }
  const owner = change.action ?? '';
  return { owner, member: name, path: `${owner}.${change.kind}.${name}`, ownerPath: owner };
}

/** The paths of everything that a spec has: actions, their members, data types, their members. */
export function pathsOf(spec: ApiSpec): Map<string, { line: number }> {
  const paths = new Map<string, { line: number }>();
  for (const action of spec.actions) {
    paths.set(action.name, action.source);
    for (const member of action.input) paths.set(`${action.name}.input.${member.name}`, member.source);
    for (const member of action.output) paths.set(`${action.name}.output.${member.name}`, member.source);
  }
  for (const type of spec.types) {
    paths.set(`type ${type.name}`, type.source);
    for (const member of type.members) paths.set(`type ${type.name}.${member.name}`, member.source);
  }
  return paths;
}
