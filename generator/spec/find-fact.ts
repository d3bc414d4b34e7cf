import { refOf } from './references.ts';
import type { Action, ApiSpec, DataType, Derived, Evidence, Member, Source } from './types.ts';

/** A fact of a spec: what it is called, its value, and where it stands. */
export interface Fact {
  /** `CreateShelf.input.Labels`, `type Shelf.Label`, `error LimitExceeded`, `release 30`. */
  path: string;
  value: unknown;
  source: Source;
  /** Set for a member. */
  member?: Member;
  owner?: Action | DataType;
  /** Set for what is derived from other facts: the lines that it rests on. */
  evidence?: Evidence[];
}

/**
 * The facts that a person can mean by a path, in document order: `CreateShelf`, `CreateShelf.Labels`,
 * `CreateShelf.output.ShelfIds`, `CreateShelf.Lamp.Height` (through a data type), `type Shelf.Label` or
 * `Shelf.Label`, `error LimitExceeded` or `LimitExceeded`, `release 30`, `region ap-guangzhou`; and what a package promises:
 * `ListShelves.paging`, `error LimitExceeded.meaning`.
 */
export function findFacts(spec: ApiSpec, path: string): Fact[] {
  const wanted = path.trim();
  const [, kind, rest = wanted] = /^(type|error|release|region)[ :]+(.+)$/i.exec(wanted) ?? [];
  const is = (name: string) => kind === undefined || kind.toLowerCase() === name;
  const facts: Fact[] = [];
  const parts = rest.split('.');
  if (kind === undefined) facts.push(...actionFacts(spec, parts));
  if (is('type')) facts.push(...typeFacts(spec, parts));
  if (is('error'))
    for (const error of spec.errors)
      if (error.code === rest) facts.push({ path: `error ${error.code}`, value: error, source: error.source });
      else if (`${error.code}.meaning` === rest) facts.push(...promiseFact(`error ${error.code}`, error, 'meaning'));
  if (kind?.toLowerCase() === 'release')
    for (const release of spec.releases)
      if (String(release.number) === rest)
        facts.push({ path: `release ${rest}`, value: release, source: release.source });
  if (is('region'))
    for (const region of spec.regions)
      if (region.id === rest) facts.push({ path: `region ${rest}`, value: region, source: { line: 0, endLine: 0 } });
  return facts;
}

function actionFacts(spec: ApiSpec, [name, ...parts]: string[]): Fact[] {
  const action = spec.actions.find((candidate) => candidate.name === name);
  if (!action) return [];
  if (parts.length === 0) return [{ path: action.name, value: action, source: action.source, owner: action }];
  const [side] = parts;
  const both = side !== 'input' && side !== 'output';
  const path = both ? parts : parts.slice(1);
  const members = (['input', 'output'] as const)
    .filter((position) => both || position === side)
    .flatMap((position) => memberFacts(spec, action[position], path, `${action.name}.${position}`, action));
  const promise = PROMISES.find((field) => field === parts.join('.'));
  return members.length > 0 || !promise ? members : promiseFact(action.name, action, promise);
}

const PROMISES = ['effect', 'paging', 'waiting', 'idempotencyMember'] as const;

function promiseFact<Field extends string>(
  path: string,
  owner: { source: Source } & { [F in Field]?: Derived<unknown> },
  field: Field,
): Fact[] {
  const promise: Derived<unknown> | undefined = owner[field];
  if (!promise) return [];
  return [{ path: `${path}.${field}`, value: promise.value, source: owner.source, evidence: promise.from }];
}

function typeFacts(spec: ApiSpec, [name, ...parts]: string[]): Fact[] {
  const type = spec.types.find((candidate) => candidate.name === name);
  if (!type) return [];
  if (parts.length === 0) return [{ path: `type ${type.name}`, value: type, source: type.source, owner: type }];
  return memberFacts(spec, type.members, parts, `type ${type.name}`, type);
}

function memberFacts(
  spec: ApiSpec,
  members: readonly Member[],
  [name, ...rest]: string[],
  at: string,
  owner: Action | DataType,
): Fact[] {
  const member = members.find((candidate) => candidate.name === name?.replace(/\.[nN]$/, ''));
  if (!member) return [];
  const path = `${at}.${member.name}`;
  if (rest.length === 0 || (rest.length === 1 && /^n$/i.test(rest[0] ?? '')))
    return [{ path, value: member, source: member.source, member, owner }];
  const type = typeOf(spec, member);
  return type ? memberFacts(spec, type.members, rest, `type ${type.name}`, type) : [];
}

/** The members of an action, of a data type, or of the data type that a member has; none for other facts. */
export function membersOf(spec: ApiSpec, { member, owner }: Fact): readonly Member[] {
  if (member) return typeOf(spec, member)?.members ?? [];
  if (!owner) return [];
  return 'members' in owner ? owner.members : [...owner.input, ...owner.output];
}

const typeOf = (spec: ApiSpec, member: Member): DataType | undefined =>
  spec.types.find(({ name }) => name === refOf(member.type));
