/**
 * What exists in an API and what each action does to it, derived from the spec's shapes: ids that a create action
 * returns are kinds of resources, lists that a bind action takes are lists of an owner. Nothing here knows a product.
 */

import type { ActionDescription, ApiIndex, MemberDescription, TypeReference } from '../api.ts';
import type { Family } from './names.ts';
import { idKind, initials, listKey, readActionName } from './names.ts';

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

export interface Model {
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Keys of the lists that owners have. */
  readonly lists: ReadonlySet<string>;
  readonly plans: ReadonlyMap<string, ActionPlan>;
}

/** Derives the model; looks at every action once. */
export function deriveModel(index: ApiIndex): Model {
  const viewIds = collectViewIds(index);
  const kinds = new Map<string, Kind>();
  const nouns = new Map<string, string>();
  for (const action of index.actions.values()) {
    const read = readActionName(action.name);
    if (read?.family !== 'create') continue;
    const kind = createdKind(action, read.noun, viewIds);
    if (kind === undefined) continue;
    nouns.set(read.noun, kind);
    const parents = new Set([...(kinds.get(kind)?.parents ?? []), ...requiredIds(action).filter((id) => id !== kind)]);
    kinds.set(kind, { name: kind, idMember: viewIds.get(kind) ?? `${kind}Id`, parents });
  }
  const lists = collectLists(index, nouns, kinds);
  const polls = new Set([...index.actions.values()].flatMap((action) => action.async?.pollWith ?? []));
  const plans = new Map<string, ActionPlan>();
  for (const action of index.actions.values()) {
    plans.set(action.name, planAction(index, action, { nouns, kinds, lists, polls }));
  }
  return { kinds, lists, plans };
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
    if (readActionName(action.name)?.family !== 'describe') continue;
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
  if (fresh !== undefined) return fresh;
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
    const read = readActionName(action.name);
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
}

function planAction(index: ApiIndex, action: ActionDescription, known: Known): ActionPlan {
  const read = readActionName(action.name);
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
    return chosen === undefined ? plan('example') : plan(bindFamily, undefined, chosen);
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
