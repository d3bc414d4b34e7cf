import { reachedTypes, refOf } from '../../spec/references.ts';
import type { ApiSpec, DataType, Member, Release, ReleaseChange } from '../../spec/types.ts';

/** One line of a release's entry: one thing that came, changed, was deprecated, or was there from the start. */
export interface HistoryFact {
  release: number;
  change: ReleaseChange['change'];
  kind: ReleaseChange['kind'];
  /** The action or data type; for the kinds action and type, the thing itself. */
  owner: string;
  /** The member; absent for the kinds action and type. */
  member?: string;
  /** As in a diff: `CreateShelf.input.Labels`, `type Shelf`. */
  path: string;
  /** The owner's path: `CreateShelf`, `type Shelf`. */
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

/**
 * The facts of several entries, with the paths of the things that the document has today: a name may stand for a member
 * of a structure (`listeners.n.name`, or the member of an answer's list that alone has this name).
 */
export function locatedFacts(
  spec: ApiSpec,
  releases: readonly Release[] = spec.releases,
  paths: ReadonlyMap<string, unknown> = pathsOf(spec),
): HistoryFact[] {
  const types = new Map(spec.types.map((type) => [type.name, type]));
  const actions = new Map(spec.actions.map((action) => [action.name, action]));
  const membersAt = (fact: HistoryFact): readonly Member[] => {
    if (fact.kind === 'member') return types.get(fact.owner)?.members ?? [];
    const action = actions.get(fact.owner);
    return (fact.kind === 'input' ? action?.input : action?.output) ?? [];
  };
  return releases.flatMap(factsOf).map((fact) => {
    if (fact.member === undefined || paths.has(fact.path)) return fact;
    const path = pathWithin(types, membersAt(fact), fact.member);
    return path === undefined ? fact : { ...fact, path };
  });
}

/** Where a member stands below others: by the way to it, or as the only one of its name. */
function pathWithin(
  types: ReadonlyMap<string, DataType>,
  members: readonly Member[],
  name: string,
): string | undefined {
  const [last = '', ...way] = name
    .split('.')
    .filter((part) => !/^(?:n|N|\d+)$/.test(part))
    .reverse();
  if (way.length > 0) {
    const owner = way.reduceRight<readonly Member[]>((at, step) => {
      const type = at.find((member) => member.name === step)?.type;
      return types.get((type && refOf(type)) ?? '')?.members ?? [];
    }, members);
    const type = [...types.values()].find((candidate) => candidate.members === owner);
    return type?.members.some((member) => member.name === last) ? `type ${type.name}.${last}` : undefined;
  }
  const holders = [...reachedTypes(types, members)].filter((type) =>
    types.get(type)?.members.some((member) => member.name === last),
  );
  return holders.length === 1 ? `type ${holders[0]}.${last}` : undefined;
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
