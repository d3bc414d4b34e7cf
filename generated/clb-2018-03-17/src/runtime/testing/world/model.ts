// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/**
 * What exists in an API and what each action does to it, derived from the spec's shapes: ids that a create action
 * returns are kinds of resources, lists that a bind action takes are lists of an owner. Nothing here knows a product.
 */

import type { ActionDescription, ApiIndex, MemberDescription, TypeReference, WayDescription } from '../api.ts';
import { leaves } from '../api.ts';
import type { Family } from './names.ts';
import { idKind, initials, listKey, readActionName } from './names.ts';
import type { Rules } from './rules.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A kind of resource, as `listener`. */
export interface Kind {
  readonly name: string;
  /** The id member as views spell it: `ShelfId`. */
  readonly idMember: string;
  /** Kinds that contain it, those that its create action takes ids of: `loadbalancer`. */
  readonly parents: ReadonlySet<string>;
}

export interface ActionPlan {
  readonly family: Family | 'poll' | 'example';
  readonly noun: string;
  /** The kind that is created or deleted. */
  readonly kind: string | undefined;
  /** The list that is bound to or unbound from. */
  readonly list: string | undefined;
}

type Status = Pick<WayDescription, 'succeeded' | 'pending'>;

export interface Model {
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Keys of the lists that owners have. */
  readonly lists: ReadonlySet<string>;
  readonly plans: ReadonlyMap<string, ActionPlan>;
  /** An id as most examples show it, by kind. */
  readonly ids: ReadonlyMap<string, string>;
  /** What a resource's status says, by its member's name. */
  readonly statuses: ReadonlyMap<string, Status>;
  /** Kinds that some action lists: a call that names one of them must name one that exists. */
  readonly listed: ReadonlySet<string>;
}

/** Derives the model; looks at every action once. */
export function deriveModel(index: ApiIndex, words: Vocabulary, rules: Rules): Model {
  const viewIds = collectViewIds(index);
  const kinds = new Map<string, Kind>();
  const nouns = new Map<string, string>();
  for (const action of index.actions.values()) {
    const read = readActionName(action);
    if (read?.family !== 'create') continue;
    const kind = createdKind(action, read.noun, viewIds);
    if (kind === undefined) continue;
    nouns.set(read.noun, kind);
    const parents = new Set([...(kinds.get(kind)?.parents ?? []), ...requiredIds(action).filter((id) => id !== kind)]);
    kinds.set(kind, { name: kind, idMember: viewIds.get(kind) ?? `${kind}Id`, parents });
  }
  const lists = collectLists(index, nouns, kinds);
  const ways = [...index.actions.values()].flatMap(({ waiting }) => waiting?.value ?? []);
  const polls = new Set(ways.filter((way) => way.of === 'task').map((way) => way.poll));
  const plans = new Map<string, ActionPlan>();
  for (const action of index.actions.values()) {
    plans.set(action.name, planAction(index, action, { nouns, kinds, lists, polls, words }));
  }
  return {
    kinds,
    lists,
    plans,
    ids: typicalIds(index, kinds),
    statuses: statusValues(index, rules),
    listed: listedKinds(index, kinds),
  };
}

function listedKinds(index: ApiIndex, kinds: ReadonlyMap<string, Kind>): Set<string> {
  const rows = [...index.actions.values()].flatMap(({ output }) =>
    output.map((member) => rowType(index, member) ?? []),
  );
  const nested = [...index.types.values()].flatMap(({ members }) =>
    members.map((member) => rowType(index, member) ?? []),
  );
  return new Set([...rows, ...nested].flatMap((members) => rowKindOf(kinds, members) ?? []));
}

/** Of all ids that the examples show, one of the form that is shown most often. */
function typicalIds(index: ApiIndex, kinds: ReadonlyMap<string, Kind>): Map<string, string> {
  const seen = new Map<string, Map<string, { count: number; id: string }>>();
  for (const { examples } of index.actions.values()) {
    for (const { name, value } of examples.flatMap(({ request, response }) => [
      ...leaves(request),
      ...leaves(response),
    ])) {
      const kind = idKind(name);
      if (kind === undefined || !kinds.has(kind)) continue;
      const form = /^[a-z]+-/i.exec(value)?.[0] ?? (/^\d+$/.test(value) ? '0' : undefined);
      if (form === undefined) continue;
      const forms = seen.get(kind) ?? new Map<string, { count: number; id: string }>();
      forms.set(form, { count: (forms.get(form)?.count ?? 0) + 1, id: value });
      seen.set(kind, forms);
    }
  }
  const most = (forms: Map<string, { count: number; id: string }>): string =>
    [...forms.values()].sort((a, b) => b.count - a.count)[0]?.id ?? '';
  return new Map([...seen].map(([kind, forms]) => [kind, most(forms)]));
}

function statusValues(index: ApiIndex, rules: Rules): Map<string, Status> {
  const statuses = new Map<string, Status>();
  for (const { member, value } of rules.of('initial')) {
    statuses.set(member.toLowerCase(), { succeeded: [value], pending: [] });
  }
  for (const way of [...index.actions.values()].flatMap(({ waiting }) => waiting?.value ?? [])) {
    if (way.of === 'resource') statuses.set(way.status.at(-1)?.toLowerCase() ?? '', way);
  }
  return statuses;
}

/** All members with which answers show resources of a kind. */
export function rowMembers(index: ApiIndex, model: Model, kind: string): MemberDescription[] {
  const members = new Map<string, MemberDescription>();
  for (const type of index.types.values()) {
    if (rowKindOf(model.kinds, type.members) !== kind) continue;
    for (const member of type.members) if (!members.has(member.name)) members.set(member.name, member);
  }
  return [...members.values()].filter((member) => {
    if (model.kinds.has(idKind(member.name) ?? '') || model.lists.has(listKey(member.name))) return false;
    return !rowType(index, member)?.some(({ name }) => model.kinds.has(idKind(name) ?? ''));
  });
}

/** All members with which answers show the items of a list. */
export function listMembers(index: ApiIndex, words: Vocabulary, list: string): MemberDescription[] {
  const outputs = [...index.actions.values()].flatMap(({ output }) => output);
  const shown = [...outputs, ...[...index.types.values()].flatMap(({ members }) => members)];
  const rows = shown.filter(({ name }) => words.list(name) === list).flatMap((member) => rowType(index, member) ?? []);
  return [...new Map(rows.map((member) => [member.name, member])).values()];
}

/** What the rows with these members are of: of the kinds that they always name by id, the one inside the others. */
export function rowKindOf(kinds: ReadonlyMap<string, Kind>, members: readonly MemberDescription[]): string | undefined {
  const certain = idKinds(
    kinds,
    members.filter((member) => !member.nullable),
  );
  const named = certain.length > 0 ? certain : idKinds(kinds, members);
  return named.find((kind) => !named.some((other) => other !== kind && kinds.get(other)?.parents.has(kind)));
}

export function idKinds(kinds: ReadonlyMap<string, Kind>, members: readonly MemberDescription[]): string[] {
  const named = members.filter(({ type }) => type.kind === 'string').map((member) => idKind(member.name));
  return [...new Set(named.filter((kind) => kind !== undefined && kinds.has(kind)))] as string[];
}

/** Ids of the rows that describe actions answer with, by kind, spelled as there. */
function collectViewIds(index: ApiIndex): Map<string, string> {
  const ids = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (type: TypeReference): void => {
    if (type.kind === 'array') visit(type.items);
    else if (type.kind === 'map') visit(type.values);
    else if (type.kind === 'ref' && !seen.has(type.name)) {
      seen.add(type.name);
      for (const member of index.types.get(type.name)?.members ?? []) {
        const kind = member.type.kind === 'string' ? idKind(member.name) : undefined;
        if (kind !== undefined && !ids.has(kind)) ids.set(kind, member.name);
        visit(member.type);
      }
    }
  };
  for (const action of index.actions.values()) {
    if (readActionName(action)?.family !== 'describe') continue;
    for (const member of action.output) visit(member.type);
  }
  return ids;
}

/** From an id in the output; without one, from a noun that ends in the name of what views have an id of. */
function createdKind(
  action: ActionDescription,
  noun: string,
  viewIds: ReadonlyMap<string, string>,
): string | undefined {
  const given = new Set(requiredIds(action));
  const returned = action.output.map((member) => idKind(member.name)).filter((kind) => kind !== undefined);
  const fresh = returned.find((kind) => viewIds.has(kind) && !given.has(kind));
  const alone = returned.find((kind) => !given.has(kind));
  if ((fresh ?? alone) !== undefined) return fresh ?? alone;
  const candidates = [...viewIds.keys()].filter((kind) => noun.endsWith(kind) && !given.has(kind));
  return candidates.sort((a, b) => b.length - a.length)[0];
}

function requiredIds(action: ActionDescription): string[] {
  const required = action.input.filter((member) => member.required);
  return required.map((member) => idKind(member.name)).filter((kind) => kind !== undefined);
}

/** Lists that some bind action fills, or a create action that makes no resource of its own. */
function collectLists(
  index: ApiIndex,
  nouns: ReadonlyMap<string, string>,
  kinds: ReadonlyMap<string, Kind>,
): Set<string> {
  const lists = new Set<string>();
  for (const action of index.actions.values()) {
    const read = readActionName(action);
    if (read?.family !== 'bind' && !(read?.family === 'create' && !nouns.has(read.noun))) continue;
    const list = boundList(action, kinds);
    if (list) lists.add(listKey(list.name));
  }
  return lists;
}

/** The first list that holds things rather than ids of resources. */
export function boundList(
  action: Pick<ActionDescription, 'input'>,
  kinds: ReadonlyMap<string, Kind>,
): MemberDescription | undefined {
  const lists = action.input.filter((member) => member.type.kind === 'array' && !kinds.has(idKind(member.name) ?? ''));
  return lists.find((member) => member.required) ?? lists[0];
}

interface Known {
  nouns: ReadonlyMap<string, string>;
  kinds: ReadonlyMap<string, Kind>;
  lists: ReadonlySet<string>;
  polls: ReadonlySet<string>;
  words: Vocabulary;
}

function planAction(index: ApiIndex, action: ActionDescription, known: Known): ActionPlan {
  const read = readActionName(action);
  const plan = (family: ActionPlan['family'], kind?: string, list?: string): ActionPlan => ({
    family,
    noun: read?.noun ?? '',
    kind,
    list,
  });
  if (!read) return plan('example');
  const { family, noun } = read;
  const kind = kindOfNoun(noun, known);
  if (known.polls.has(action.name) && !answersRows(index, action, known.kinds)) return plan('poll');
  switch (family) {
    case 'create': {
      const created = known.nouns.get(noun);
      if (created !== undefined) return plan('create', created);
      return bindPlan('bind');
    }
    case 'clone':
      return kind === undefined ? plan('example') : plan('clone', kind);
    case 'describe':
      return kind === undefined && !knowsList(noun, known) ? plan('example') : plan('describe', kind);
    case 'modify':
      return plan('modify');
    case 'delete':
      return kind === undefined ? bindPlan('unbind') : plan('delete', kind);
    default:
      return bindPlan(family);
  }

  function bindPlan(bindFamily: 'bind' | 'unbind'): ActionPlan {
    const list = boundList(action, known.kinds);
    if (!list) return plan('example');
    const key = listKey(list.name);
    const named = [...known.lists].find((candidate) => noun.endsWith(candidate) || noun.startsWith(candidate));
    const chosen = bindFamily === 'bind' || known.lists.has(key) ? key : named;
    return chosen === undefined ? plan('example') : plan(bindFamily, undefined, known.words.key(chosen));
  }
}

/** `loadbalancerlistener` means the longest known noun that it ends in, or begins with, as `loadbalancerattribute`. */
function kindOfNoun(noun: string, { nouns, kinds, lists }: Known): string | undefined {
  const short = [...kinds.values()].map((kind) => [initials(kind.idMember), kind.name] as const);
  const known = new Map([
    ...short.filter(([letters]) => letters.length > 1),
    ...[...kinds.keys()].map((kind) => [kind, kind] as const),
    ...nouns,
  ]);
  const byLength = [...known.keys()].sort((a, b) => b.length - a.length);
  const last = byLength.find((candidate) => noun.endsWith(candidate));
  if (last !== undefined) return known.get(last);
  if ([...lists].some((list) => noun.endsWith(list))) return undefined;
  const first = byLength.find((candidate) => noun.startsWith(candidate));
  return first === undefined ? undefined : known.get(first);
}

function knowsList(noun: string, { lists }: Known): boolean {
  return [...lists].some((list) => noun.includes(list));
}

function answersRows(index: ApiIndex, action: ActionDescription, kinds: ReadonlyMap<string, Kind>): boolean {
  return action.output.some((member) => rowType(index, member)?.some(({ name }) => kinds.has(idKind(name) ?? '')));
}

/** The members of a list's items, where they are of a type. */
export function rowType(index: ApiIndex, member: MemberDescription): readonly MemberDescription[] | undefined {
  if (member.type.kind !== 'array' || member.type.items.kind !== 'ref') return undefined;
  return index.types.get(member.type.items.name)?.members;
}
