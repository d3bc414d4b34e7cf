/** What the actions that change things do to the store. Each is checked at once; its effect may come later. */

import type { ActionDescription, ApiIndex, JsonObject, MemberDescription } from '../api.ts';
import { isObject } from '../api.ts';
import { Refusal } from '../refusal.ts';
import { newId } from './ids.ts';
import type { ActionPlan, Model } from './model.ts';
import { boundList, rowType } from './model.ts';
import { idKind, initials, listKey, singular } from './names.ts';
import { deepest, roleKind } from './seed.ts';
import type { Resource, Store } from './store.ts';
import { descendants, lineage, setAttributes } from './store.ts';

export interface Change {
  /** Ids of what comes to be, by kind. */
  readonly created: ReadonlyMap<string, readonly string[]>;
  effect(): void;
}

export interface Scene {
  readonly index: ApiIndex;
  readonly model: Model;
  readonly store: Store;
  /** The example of each kind. */
  readonly templates: ReadonlyMap<string, Resource>;
  readonly nowMs: number;
}

const NOTHING_CREATED: ReadonlyMap<string, readonly string[]> = new Map();

/** Prepares what the action does; throws a Refusal where something that it names does not exist. */
export function prepareChange(
  scene: Scene,
  action: ActionDescription,
  plan: ActionPlan,
  parameters: JsonObject,
): Change {
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
    if (kind === undefined) continue;
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
  const example = exampleId(scene, action, kind);
  const ids = rows.map(() => newId(example, kind));
  return {
    created: new Map([[kind, ids]]),
    effect() {
      for (const [position, row] of rows.entries()) addResource(scene, kind, ids[position] ?? '', row, parent);
    },
  };
}

function exampleId(scene: Scene, action: ActionDescription, kind: string): string | undefined {
  const shown = scene.templates.get(kind)?.id;
  if (shown) return shown;
  const text = JSON.stringify(action.examples[0]?.response ?? null);
  return new RegExp(`"(?:un)?${kind}Ids?":\\[?"([^"]+)"`, 'i').exec(text)?.[1];
}

function addResource(scene: Scene, kind: string, id: string, row: JsonObject, parent: Resource | undefined): Resource {
  const resource = scene.store.add(kind, id, {}, parent);
  for (const [name, value] of scene.templates.get(kind)?.attributes ?? []) resource.attributes.set(name, value);
  for (const name of resource.attributes.keys()) {
    if (/^(?:creat\w*|status|updated?|modif\w*|added|add)(?:time|timestamp)$/.test(name)) {
      resource.attributes.set(name, timestamp(scene.nowMs));
    }
  }
  const lists = Object.entries(row).filter(
    ([name, value]) => scene.model.lists.has(listKey(name)) && Array.isArray(value),
  );
  for (const [name, value] of lists) resource.lists.set(listKey(name), (value as unknown[]).filter(isObject));
  setAttributes(resource, row);
  return resource;
}

/** `2023-10-24 11:13:16`, in UTC. */
function timestamp(nowMs: number): string {
  return new Date(nowMs).toISOString().slice(0, 19).replace('T', ' ');
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
  const id = newId(source?.id, kind);
  return {
    created: new Map([[kind, [id]]]),
    effect() {
      if (source) copy(source, id, source.parent, parameters);
    },
  };

  function copy(original: Resource, copyId: string, parent: Resource | undefined, changes: JsonObject): void {
    const made = addResource(scene, original.kind, copyId, {}, parent);
    for (const [name, value] of original.attributes) made.attributes.set(name, value);
    for (const [name, items] of original.lists) made.lists.set(name, [...items]);
    setAttributes(made, Object.fromEntries(Object.entries(changes).filter(([name]) => idKind(name) !== kind)));
    for (const child of original.children) copy(child, newId(child.id, child.kind), made, {});
  }
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
    const key = name.toLowerCase();
    const shown = candidates.length === 0 || candidates.some((candidate) => candidate.attributes.has(key));
    return shown ? [(resource: Resource) => String(resource.attributes.get(key)) === String(value)] : [];
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
    selectors.every(([name, value]) => String(resource.attributes.get(name.toLowerCase())) === String(value));
  const chosen = targets.filter(fits);
  if (chosen.length === 0 && selectors.length > 0 && owner && !owner.loose) {
    throw new Refusal('notFound', `Nothing fits the parameters of ${action.name}.`);
  }
  const changes = Object.entries(parameters).flatMap(([name, value]) => {
    if (roleKind(scene.model, name) !== undefined || renamed.has(name.toLowerCase())) return [];
    return [[name.replace(/^New(?=[A-Z])/, ''), value] as const];
  });
  return {
    created: NOTHING_CREATED,
    effect() {
      for (const resource of chosen) setAttributes(resource, Object.fromEntries(changes));
    },
  };
}

function prepareItemChange(
  scene: Scene,
  action: ActionDescription,
  owner: Resource,
  list: string,
  parameters: JsonObject,
): Change {
  const owners = listOwners(scene, owner, parameters);
  const items = (parameters[list] as unknown[]).filter(isObject);
  const shared = Object.fromEntries(
    Object.entries(parameters).filter(([name, value]) => name !== list && typeof value !== 'object' && !idKind(name)),
  );
  const changed = changedMembers(action, [shared, ...items]);
  return {
    created: NOTHING_CREATED,
    effect() {
      for (const holder of owners) {
        const stored = holder.lists.get(listKey(list)) ?? [];
        holder.lists.set(
          listKey(list),
          stored.map((old) => {
            const item = items.find((candidate) => {
              const replaced = (name: string): boolean => `New${name}` in candidate || `New${name}` in shared;
              return sameItem(old, candidate, (name) => changed(name) && !replaced(name));
            });
            return item ? { ...old, ...newValues(shared, item, changed) } : old;
          }),
        );
      }
    },
  };
}

/** What the action's name ends in is what it changes: a weight, a port. Else whatever does not say which item is meant. */
function changedMembers(action: ActionDescription, given: readonly JsonObject[]): (name: string) => boolean {
  const named = (name: string): boolean => action.name.toLowerCase().endsWith(name.toLowerCase());
  if (given.some((values) => Object.keys(values).some((name) => named(name) || /^New[A-Z]/.test(name)))) return named;
  return (name) => idKind(name) === undefined && !/(?:ip|port)$/i.test(name);
}

function newValues(shared: JsonObject, item: JsonObject, changed: (name: string) => boolean): JsonObject {
  const values: JsonObject = {};
  for (const [name, value] of [...Object.entries(shared), ...Object.entries(item)]) {
    if (/^New[A-Z]/.test(name)) values[name.slice(3)] = value;
    else if (changed(name) && !(`New${name}` in item || `New${name}` in shared)) values[name] = value;
  }
  return values;
}

/** Whether a stored item is the one that a call names: all values that both have are equal, bar the ignored. */
function sameItem(stored: JsonObject, named: JsonObject, ignore: (name: string) => boolean): boolean {
  const compared = Object.entries(named).filter(
    ([name, value]) => name in stored && !ignore(name) && typeof value !== 'object' && !/^weight$/i.test(name),
  );
  return compared.length > 0 && compared.every(([name, value]) => String(stored[name]) === String(value));
}

/** The owner, or what it contains with the attributes that the call gives: the rule with this domain and URL. */
function listOwners(scene: Scene, owner: Resource, parameters: JsonObject): Resource[] {
  const candidates = descendants(owner);
  const criteria = Object.entries(parameters).flatMap(([name, value]) => {
    const key = name.toLowerCase();
    if (typeof value === 'object' || roleKind(scene.model, name) !== undefined) return [];
    const isOwners = owner.attributes.has(key) || !candidates.some((candidate) => candidate.attributes.has(key));
    return isOwners ? [] : [(resource: Resource) => String(resource.attributes.get(key)) === String(value)];
  });
  if (criteria.length === 0) return [owner];
  return candidates.filter((candidate) => criteria.every((criterion) => criterion(candidate)));
}

function prepareBinding(scene: Scene, action: ActionDescription, plan: ActionPlan, parameters: JsonObject): Change {
  const named = namedBy(scene, parameters);
  const subject = named.find((resource) => plan.noun.endsWith(resource.kind));
  const others = named.filter((resource) => resource !== subject && !(subject && lineage(subject).includes(resource)));
  const binds = plan.family === 'bind';
  if (subject && others.length > 0) return relate(subject, deepest(scene.model, others), binds);
  const owner = deepest(scene.model, named);
  if (!owner) return { created: NOTHING_CREATED, effect() {} };
  const list = boundList(action, scene.model.kinds);
  const key = plan.list ?? '';
  const given = list && parameters[list.name];
  const items = Array.isArray(given) ? given : [itemOf(scene, parameters)];
  const members = (list && rowType(scene.index, list)) ?? [];
  const owners = listOwners(scene, owner, Array.isArray(given) ? parameters : {});
  return {
    created: NOTHING_CREATED,
    effect() {
      for (const holder of owners) {
        const stored = holder.lists.get(key) ?? [];
        const rest = stored.filter((old) => !items.some((item) => isNamed(old, item)));
        const added = items.filter(isObject).map((item) => completeItem(scene, key, members, item));
        holder.lists.set(key, binds ? [...rest, ...added] : rest);
      }
    },
  };
}

/** What the binder left out is as documented by default, or as in the example: a type, a weight; never whose it is. */
function completeItem(scene: Scene, list: string, members: readonly MemberDescription[], item: JsonObject): JsonObject {
  const shown = [...scene.templates.values()].flatMap((resource) => resource.lists.get(list) ?? [])[0] ?? {};
  const typical = members.flatMap(({ name }) => {
    const own = idKind(name) !== undefined || /(?:ip|name|port)$/i.test(name) || shown[name] === undefined;
    return own ? [] : [[name, shown[name]] as const];
  });
  return { ...Object.fromEntries(typical), ...withDefaults(members, item) };
}

function itemOf(scene: Scene, parameters: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => roleKind(scene.model, name) === undefined));
}

/** Items are named by their members, or by one value alone: an instance id, an address. */
function isNamed(stored: JsonObject, item: unknown): boolean {
  if (isObject(item)) return sameItem(stored, item, () => false);
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
