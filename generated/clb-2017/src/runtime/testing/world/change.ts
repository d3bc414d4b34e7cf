// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** What the actions that change things do to the store. Each is checked at once; its effect may come later. */

import { isObject } from '../../json.ts';
import type { ActionDescription, ApiIndex, BehaviourRule, JsonObject, MemberDescription } from '../api.ts';
import { Refusal } from '../refusal.ts';
import type { Birth } from './fresh.ts';
import { freshAttributes, timestamp } from './fresh.ts';
import { newId } from './ids.ts';
import type { ActionPlan, Model } from './model.ts';
import { boundList, listMembers, rowMembers, rowType } from './model.ts';
import { idKind, initials, listKey, singular } from './names.ts';
import type { Rules } from './rules.ts';
import { deepest, roleKind } from './seed.ts';
import type { Resource, Store } from './store.ts';
import { descendants, lineage } from './store.ts';

export interface Change {
  /** Ids of what comes to be, by kind. */
  readonly created: ReadonlyMap<string, readonly string[]>;
  /** What can be seen while the task is still to be done. */
  begin?(): void;
  effect(): void;
  /** What takes `begin` back. */
  fail?(): void;
}

export interface Scene {
  readonly index: ApiIndex;
  readonly model: Model;
  readonly store: Store;
  readonly rules: Rules;
  readonly nowMs: number;
  /** One that no other resource has. */
  nextNumber(): number;
  /** Always the same for the same target. */
  addressOf(target: string): string;
}

const NOTHING_CREATED: ReadonlyMap<string, readonly string[]> = new Map();

/** Prepares what the action does; throws a Refusal where something that it names does not exist. */
export function prepareChange(
  scene: Scene,
  action: ActionDescription,
  plan: ActionPlan,
  parameters: JsonObject,
): Change {
  scene.rules.checkCall(action, parameters);
  const mark = scene.rules.of('mark').find((rule) => rule.action === action.name);
  if (mark) return prepareMark(scene, mark, parameters);
  const calls = splitCall(scene, action, parameters);
  switch (plan.family) {
    case 'create':
      return prepareCreate(scene, action, plan.kind ?? '', parameters);
    case 'clone':
      return prepareClone(scene, plan.kind ?? '', parameters);
    case 'modify':
      return together(calls.map((call) => prepareModify(scene, action, call)));
    case 'delete':
      return prepareDelete(scene, action, plan.kind ?? '', parameters);
    case 'bind':
    case 'unbind':
      return together(calls.map((call) => prepareBinding(scene, action, plan, call)));
    default:
      return { created: NOTHING_CREATED, effect() {} };
  }
}

function together(changes: readonly Change[]): Change {
  return {
    created: new Map(changes.flatMap((change) => [...change.created])),
    effect() {
      for (const change of changes) change.effect();
    },
  };
}

/**
 * Throws a Refusal unless every resource that the parameters name exists. Of a describe action only the ids that it
 * requires: the others select.
 */
export function checkReferences(
  scene: Scene,
  action: ActionDescription,
  members: readonly MemberDescription[],
  parameters: JsonObject,
  requiredOnly: boolean,
): void {
  for (const member of members) {
    const value = parameters[member.name];
    if (value === undefined || (requiredOnly && !(member.required && member.type.kind === 'string'))) continue;
    const rows =
      rowType(scene.index, member) ??
      (member.type.kind === 'ref' ? scene.index.types.get(member.type.name)?.members : undefined);
    if (rows) {
      for (const item of (Array.isArray(value) ? value : [value]).filter(isObject)) {
        checkReferences(scene, action, rows, item, requiredOnly);
      }
      continue;
    }
    const kind = roleKind(scene.model, member.name);
    if (kind === undefined || !scene.model.listed.has(kind)) continue;
    for (const id of Array.isArray(value) ? value : [value]) {
      if (typeof id === 'string' && id !== '' && !scene.store.get(kind, id))
        throw notFound(scene, action, member.name, id);
    }
  }
}

/** With the document's own code where it has one: `...ShelfIdNotFound` or, by its capitals, `...RRIdNotFound`. */
export function notFound(scene: Scene, action: ActionDescription, name: string, id: string): Refusal {
  const stems = new Set([idKind(name), roleKind(scene.model, name), initials(name)].filter((stem) => stem));
  const fits = (code: string): boolean => {
    const last = code.split('.').at(-1)?.toLowerCase() ?? '';
    return last.endsWith('notfound') && stems.has(last.replace(/(?:id)?notfound$/, ''));
  };
  const code = action.errors.find(fits) ?? scene.index.api.errors.find((error) => fits(error.code))?.code;
  return new Refusal('notFound', `\`${name}\` ${id.slice(0, 80)} does not exist.`, code);
}

/** One call for each item of a list whose items name resources: `Associations`, `ChangeList`. */
function splitCall(scene: Scene, action: ActionDescription, parameters: JsonObject): JsonObject[] {
  const member = action.input.find((candidate) => {
    const members = rowType(scene.index, candidate) ?? [];
    return candidate.name in parameters && members.some(({ name }) => scene.model.kinds.has(idKind(name) ?? ''));
  });
  if (!member) return [parameters];
  const items = parameters[member.name];
  const { [member.name]: _list, ...shared } = parameters;
  return Array.isArray(items) ? items.filter(isObject).map((item) => ({ ...shared, ...item })) : [parameters];
}

/** The resources that a call names by id, in any role. */
function namedBy(scene: Scene, parameters: JsonObject): Resource[] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    const kind = idKind(name);
    if (kind === undefined || !scene.model.kinds.has(kind)) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((id) => scene.store.get(kind, String(id)) ?? []);
  });
}

function prepareCreate(scene: Scene, action: ActionDescription, kind: string, parameters: JsonObject): Change {
  const rows = newRows(scene, action, kind, parameters);
  const parent = deepest(scene.model, namedBy(scene, parameters));
  scene.rules.checkNew(scene.store, kind, parent, rows);
  const ids = rows.map(() => newId(scene.model.ids.get(kind), kind));
  const created = new Map([[kind, ids]]);
  const make = (pending: boolean): void => {
    for (const [position, row] of rows.entries()) {
      addResource(scene, { kind, id: ids[position] ?? '', action, asked: row, pending }, parent);
    }
  };
  const status = action.waiting?.value.find((way) => way.of === 'resource');
  if (!status) return { created, effect: () => make(false) };
  const made = (): Resource[] => ids.flatMap((id) => scene.store.get(kind, id) ?? []);
  return {
    created,
    begin: () => make(true),
    effect() {
      for (const resource of made()) scene.store.set(resource, { [status.status.at(-1) ?? '']: status.succeeded[0] });
    },
    fail() {
      for (const resource of made()) scene.store.remove(resource);
    },
  };
}

type NewResource = Pick<Birth, 'kind' | 'id' | 'action' | 'asked' | 'pending'>;

export function addResource(scene: Scene, made: NewResource, parent: Resource | undefined): Resource {
  const { store, model } = scene;
  const { kind, id, asked } = made;
  const resource = store.add(kind, id, parent);
  store.set(resource, freshAttributes(scene.index, model, { ...made, nowMs: scene.nowMs, number: scene.nextNumber() }));
  const lists = Object.entries(asked).filter(([name, value]) => model.lists.has(listKey(name)) && Array.isArray(value));
  for (const [name, value] of lists) {
    const items = (value as unknown[]).filter(isObject);
    store.setItems(
      resource,
      store.words.list(name),
      items.map((item) => freshItem(scene, store.words.list(name), item)),
    );
  }
  store.set(resource, asked);
  return resource;
}

/**
 * What is created: one resource for each item of a required list (`Rules`, `Ports`), else as many as a count says.
 * Other lists of that length give one value each: `ShelfNames` names them.
 */
function newRows(scene: Scene, action: ActionDescription, kind: string, parameters: JsonObject): JsonObject[] {
  const many = action.output.some((member) => idKind(member.name) === kind && member.type.kind !== 'string');
  const silent = !action.output.some((member) => idKind(member.name) === kind);
  const each = many || silent ? boundList(action, scene.model.kinds) : undefined;
  const items =
    each?.required && Array.isArray(parameters[each.name]) ? (parameters[each.name] as unknown[]) : undefined;
  const count = items?.length ?? (many ? countOf(parameters) : 1);
  const shared = withDefaults(action.input, parameters);
  return Array.from({ length: count }, (_, position) => {
    const row: JsonObject = {};
    for (const [name, value] of Object.entries(shared)) {
      if (roleKind(scene.model, name) !== undefined || (items && name === each?.name)) continue;
      const spread = items && Array.isArray(value) && value.length === count && singular(name) !== name;
      if (spread) row[singular(name)] = value[position];
      else row[name] = value;
    }
    const item = items?.[position];
    if (isObject(item)) Object.assign(row, withDefaults((each && rowType(scene.index, each)) ?? [], item));
    else if (item !== undefined && each) row[singular(each.name)] = item;
    return row;
  });
}

function countOf(parameters: JsonObject): number {
  const given = Object.entries(parameters).find(([name]) => /^(?:\w*(?:count|number|num)|amount)$/i.test(name))?.[1];
  return typeof given === 'number' && given >= 1 ? Math.min(given, 100) : 1;
}

function withDefaults(members: readonly MemberDescription[], given: JsonObject): JsonObject {
  const defaults = members.flatMap(({ name, constraints }) =>
    constraints?.default === undefined ? [] : [[name, constraints.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

function prepareClone(scene: Scene, kind: string, parameters: JsonObject): Change {
  const source = namedBy(scene, parameters).find((resource) => resource.kind === kind);
  const id = newId(scene.model.ids.get(kind), kind);
  return {
    created: new Map([[kind, [id]]]),
    effect() {
      if (source) copy(source, id, source.parent, parameters);
    },
  };

  function copy(original: Resource, copyId: string, parent: Resource | undefined, changes: JsonObject): void {
    const asked = Object.fromEntries(Object.entries(changes).filter(([name]) => idKind(name) !== kind));
    const made = addResource(
      scene,
      { kind: original.kind, id: copyId, action: undefined, asked, pending: false },
      parent,
    );
    const own = new Set(Object.keys(scene.store.words.inward(asked)));
    for (const [name, value] of original.attributes) {
      if (!own.has(name) && !isUnique(name)) made.attributes.set(name, value);
    }
    for (const [name, items] of original.lists) made.lists.set(name, [...items]);
    for (const child of original.children) copy(child, newId(child.id, child.kind), made, {});
  }
}

/** What no two resources share: addresses, domains of their own, times. */
function isUnique(key: string): boolean {
  return /(?:vips?|address|time)$/.test(key);
}

function prepareDelete(scene: Scene, action: ActionDescription, kind: string, parameters: JsonObject): Change {
  const named = namedBy(scene, parameters);
  const owner = deepest(
    scene.model,
    named.filter((resource) => resource.kind !== kind),
  );
  let doomed = named.filter((resource) => resource.kind === kind);
  if (doomed.length === 0) {
    const candidates = owner ? descendants(owner).filter((resource) => resource.kind === kind) : [];
    const criteria = attributeCriteria(scene, parameters, candidates);
    doomed = candidates.filter((resource) => criteria.every((criterion) => criterion(resource)));
    if (doomed.length === 0 && criteria.length > 0 && !owner?.loose) {
      throw new Refusal('notFound', `Nothing fits the parameters of ${action.name}.`);
    }
  }
  return {
    created: NOTHING_CREATED,
    effect() {
      for (const resource of doomed) scene.store.remove(resource);
    },
  };
}

/** Parameters that are attributes of the candidates select among them. */
function attributeCriteria(
  scene: Scene,
  parameters: JsonObject,
  candidates: readonly Resource[],
): ((resource: Resource) => boolean)[] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (typeof value === 'object' || roleKind(scene.model, name) !== undefined) return [];
    const shown = candidates.length === 0 || candidates.some((candidate) => scene.store.has(candidate, name));
    return shown ? [(resource: Resource) => String(scene.store.own(resource, name)) === String(value)] : [];
  });
}

/** Sets attributes, or items of a list where the call has that list. `NewLabel` is the new `Label`, and `Label` selects. */
function prepareModify(scene: Scene, action: ActionDescription, parameters: JsonObject): Change {
  const named = namedBy(scene, parameters);
  const owner = deepest(scene.model, named);
  const list = Object.keys(parameters).find(
    (name) => scene.model.lists.has(listKey(name)) && Array.isArray(parameters[name]),
  );
  if (owner && list !== undefined) return prepareItemChange(scene, action, owner, list, parameters);
  const renamed = new Set(
    action.input.filter(({ name }) => /^New[A-Z]/.test(name)).map(({ name }) => name.slice(3).toLowerCase()),
  );
  const selectors = Object.entries(parameters).filter(([name]) => renamed.has(name.toLowerCase()));
  const same = owner ? named.filter((resource) => resource.kind === owner.kind) : [];
  const targets = selectors.length === 0 ? same : same.flatMap((resource) => [resource, ...descendants(resource)]);
  const fits = (resource: Resource): boolean =>
    selectors.every(([name, value]) => String(scene.store.own(resource, name)) === String(value));
  const chosen = targets.filter(fits);
  if (chosen.length === 0 && selectors.length > 0 && owner && !owner.loose) {
    throw new Refusal('notFound', `Nothing fits the parameters of ${action.name}.`);
  }
  const changes = Object.entries(parameters).flatMap(([name, value]) => {
    if (namesOwner(scene, owner, name) || renamed.has(name.toLowerCase())) return [];
    return [[name.replace(/^New(?=[A-Z])/, ''), value] as const];
  });
  const element = scene.rules.of('element').find((rule) => rule.action === action.name);
  if (element) return changeElement(scene, element, chosen, parameters);
  for (const resource of chosen) scene.rules.checkChanged(scene.store, resource, Object.fromEntries(changes));
  return {
    created: NOTHING_CREATED,
    effect() {
      for (const resource of chosen) modify(scene, action, resource, Object.fromEntries(changes));
    },
  };
}

/** Whether a parameter says which resource is meant, rather than what becomes of it: another one that it refers to. */
function namesOwner(scene: Scene, owner: Resource | undefined, name: string): boolean {
  const kind = roleKind(scene.model, name);
  if (kind === undefined || !scene.model.kinds.has(kind)) return false;
  return !owner || lineage(owner).some((resource) => resource.kind === kind) || scene.model.listed.has(kind);
}

function modify(scene: Scene, action: ActionDescription, resource: Resource, changes: JsonObject): void {
  for (const key of resource.attributes.keys()) {
    if (/^(?:updat|modif)\w*time/.test(key)) resource.attributes.set(key, timestamp(scene.nowMs));
  }
  const shaped = freshAttributes(scene.index, scene.model, {
    ...{ kind: resource.kind, id: resource.id, action, asked: changes, nowMs: scene.nowMs, number: 0, pending: false },
  });
  const given = Object.values(changes).filter(isObject);
  const sameShape = Object.entries(shaped).filter(([, value]) => given.includes(value as JsonObject));
  scene.store.set(resource, { ...changes, ...Object.fromEntries(sameShape) });
}

/** Adds a value to a list that is an attribute, or takes it out. */
function changeElement(
  scene: Scene,
  { member, by, removes }: Extract<BehaviourRule, { rule: 'element' }>,
  chosen: readonly Resource[],
  parameters: JsonObject,
): Change {
  const value = parameters[member];
  return {
    created: NOTHING_CREATED,
    effect() {
      for (const resource of chosen) {
        const rest = [scene.store.own(resource, member) ?? []].flat().filter((each) => each !== value);
        scene.store.set(resource, { [member]: parameters[by] === removes ? rest : [...rest, value] });
      }
    },
  };
}

/** Marks resources, each named by an item: a redirection is a mark on the rule that it begins at. */
function prepareMark(scene: Scene, rule: Extract<BehaviourRule, { rule: 'mark' }>, parameters: JsonObject): Change {
  const items = [parameters[rule.each]].flat().filter(isObject);
  const marks = items.map((item) => {
    const id = String(item[rule.id] ?? '');
    const resource = scene.store.get(rule.kind, id);
    const marked = resource && isObject(scene.store.own(resource, rule.member));
    if (!resource || (marked === rule.sets && !resource.loose))
      throw new Refusal('notFound', `\`${rule.id}\` ${id.slice(0, 80)}.`, rule.code);
    const { [rule.each]: _each, ...shared } = parameters;
    return { resource, mark: rule.sets ? { ...shared, ...item, ...rule.with } : null };
  });
  return {
    created: NOTHING_CREATED,
    effect() {
      for (const { resource, mark } of marks) scene.store.set(resource, { [rule.member]: mark });
    },
  };
}

function prepareItemChange(
  scene: Scene,
  action: ActionDescription,
  owner: Resource,
  name: string,
  parameters: JsonObject,
): Change {
  const { store } = scene;
  const list = store.words.list(name);
  const owners = listOwners(scene, action, owner, parameters);
  const shared = Object.fromEntries(
    Object.entries(parameters).filter(([key, value]) => key !== name && typeof value !== 'object' && !idKind(key)),
  );
  const changes = (parameters[name] as unknown[])
    .filter(isObject)
    .map((item) => itemChange(scene, action, shared, item));
  for (const { where } of changes) {
    if (owners.every((holder) => holder.loose)) break;
    if (owners.some((holder) => store.items(holder, list).some((item) => sameItem(item, where)))) continue;
    throw notBound(scene, action, name, where);
  }
  return {
    created: NOTHING_CREATED,
    effect() {
      for (const holder of owners) {
        const items = store.items(holder, list).map((item) => {
          const change = changes.find(({ where }) => sameItem(item, where));
          return change ? { ...item, ...change.set } : item;
        });
        store.setItems(holder, list, items);
      }
    },
  };
}

function notBound(scene: Scene, action: ActionDescription, name: string, where: JsonObject): Refusal {
  const given = Object.entries(where).map(([key, value]) => `${key} ${String(value).slice(0, 80)}`);
  const known = scene.index.errors.has('ResourceNotFound') && action.errors.includes('ResourceNotFound');
  return new Refusal(known ? 'notFound' : 'value', `\`${name}\`: nothing is bound with ${given.join(', ')}.`);
}

/** Which items a call means, and what becomes of them. */
function itemChange(scene: Scene, action: ActionDescription, shared: JsonObject, item: JsonObject) {
  const given = { ...shared, ...item };
  const named = (name: string): boolean => action.name.toLowerCase().endsWith(name.toLowerCase());
  const explicit = Object.keys(given).some((name) => named(name) || /^New[A-Z]/.test(name));
  // What the action's name ends in is what it changes: a weight, a port. Else whatever doesn't say which item is meant.
  const changes = (name: string): boolean =>
    explicit ? named(name) : idKind(name) === undefined && !/(?:ip|port)$/i.test(name);
  const where: JsonObject = {};
  const set: JsonObject = {};
  for (const [name, value] of Object.entries(given)) {
    if (/^New[A-Z]/.test(name)) set[name.slice(3)] = value;
    else if (changes(name) && !(`New${name}` in given)) set[name] = value;
    else if (name in item) where[name] = value;
  }
  return { where: scene.store.words.inward(where), set: scene.store.words.inward(set) };
}

/** Whether a stored item is the one that a call names: all values that both have are equal, bar what is no name. */
function sameItem(stored: JsonObject, named: JsonObject): boolean {
  const compared = Object.entries(named).filter(
    ([key, value]) => key in stored && typeof value !== 'object' && !/^(?:weight|type)$/.test(key),
  );
  return (
    compared.length > 0 && compared.every(([key, value]) => [stored[key]].flat().map(String).includes(String(value)))
  );
}

/** The owner, or what it contains with the attributes that the call gives: the rule with this domain and URL. */
function listOwners(scene: Scene, action: ActionDescription, owner: Resource, parameters: JsonObject): Resource[] {
  const { store } = scene;
  const candidates = descendants(owner);
  const inner = [...scene.model.kinds.values()].find(({ parents }) => parents.has(owner.kind));
  const shown = new Set(
    inner ? rowMembers(scene.index, scene.model, inner.name).map(({ name }) => store.words.key(name)) : [],
  );
  const criteria = Object.entries(parameters).filter(([name, value]) => {
    if (
      typeof value === 'object' ||
      roleKind(scene.model, name) !== undefined ||
      (store.own(owner, name) ?? null) !== null
    )
      return false;
    return shown.has(store.words.key(name)) && !/weight$/i.test(name);
  });
  if (criteria.length === 0 || !inner) return [owner];
  const fitting = candidates.filter((each) =>
    criteria.every(([name, value]) => String(store.own(each, name)) === String(value)),
  );
  if (fitting.length > 0 || owner.loose) return fitting;
  throw notFound(scene, action, inner.idMember, criteria.map(([, value]) => String(value)).join(' '));
}

function prepareBinding(scene: Scene, action: ActionDescription, plan: ActionPlan, parameters: JsonObject): Change {
  const named = namedBy(scene, parameters);
  const subject = named.find((resource) => plan.noun.endsWith(resource.kind));
  const others = named.filter((resource) => resource !== subject && !(subject && lineage(subject).includes(resource)));
  const binds = plan.family === 'bind';
  if (subject && others.length > 0) return relate(subject, deepest(scene.model, others), binds);
  const owner = deepest(scene.model, named);
  if (!owner) return { created: NOTHING_CREATED, effect() {} };
  const { store } = scene;
  const list = boundList(action, scene.model.kinds);
  const key = plan.list ?? '';
  const given = list && parameters[list.name];
  const items = Array.isArray(given) ? given : [itemOf(scene, parameters)];
  const members = (list && rowType(scene.index, list)) ?? [];
  const owners = listOwners(scene, action, owner, Array.isArray(given) ? parameters : {});
  for (const holder of owners) scene.rules.checkOwner(store, key, holder);
  return {
    created: NOTHING_CREATED,
    effect() {
      for (const holder of owners) {
        const rest = store.items(holder, key).filter((old) => !items.some((item) => isNamed(scene, old, item)));
        const added = items.filter(isObject).map((item) => freshItem(scene, key, withDefaults(members, item)));
        store.setItems(holder, key, binds ? [...rest, ...added] : rest);
      }
    },
  };
}

/** A bound item, with what its binder left out: a time, an address of its own. */
function freshItem(scene: Scene, list: string, item: JsonObject): JsonObject {
  const { words } = scene.store;
  const fresh: JsonObject = words.inward(item);
  const name = Object.values(item).find((value) => typeof value === 'string');
  for (const { name: shown, type, constraints } of listMembers(scene.index, words, list)) {
    const key = words.key(shown);
    if (key in fresh) continue;
    if (/^(?:regist|add|bind|creat)\w*time/i.test(shown)) fresh[key] = timestamp(scene.nowMs);
    else if (
      /(?:private|lan)?ip(?:addresses)?$/i.test(shown) &&
      !/(?:public|wan)/i.test(shown) &&
      typeof name === 'string'
    ) {
      fresh[key] = type.kind === 'array' ? [scene.addressOf(name)] : scene.addressOf(name);
    } else if (constraints?.default !== undefined) fresh[key] = constraints.default;
  }
  return fresh;
}

function itemOf(scene: Scene, parameters: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => roleKind(scene.model, name) === undefined));
}

/** Items are named by their members, or by one value alone: an instance id, an address. */
function isNamed(scene: Scene, stored: JsonObject, item: unknown): boolean {
  if (isObject(item)) return sameItem(stored, scene.store.words.inward(item));
  return Object.values(stored).some((value) => String(value) === String(item));
}

function relate(subject: Resource, other: Resource | undefined, binds: boolean): Change {
  return {
    created: NOTHING_CREATED,
    effect() {
      if (!other) return;
      if (binds) {
        subject.related.add(other);
        other.related.add(subject);
      } else {
        subject.related.delete(other);
        other.related.delete(subject);
      }
    },
  };
}
