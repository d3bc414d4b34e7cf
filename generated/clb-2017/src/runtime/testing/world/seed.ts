// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Fills the store: from rows that a person wrote, or from what the document's examples show. */

import { isObject } from '../../json.ts';
import { responseContent } from '../answer.ts';
import type { ApiIndex, JsonObject } from '../api.ts';
import { leaves } from '../api.ts';
import { isPlaceholder } from './fresh.ts';
import type { Model } from './model.ts';
import { idKind, listKey } from './names.ts';
import type { Resource } from './store.ts';
import { Store } from './store.ts';
import { createVocabulary } from './vocabulary.ts';

/** Resources by the name of their id member: `{ "ShelfId": [{ "ShelfId": "shelf-1", ... }] }`. */
export type Seed = { readonly [idMember: string]: readonly JsonObject[] };

/** Throws a RangeError that names what is wrong with a person's rows. */
export function checkSeed(model: Model, seed: Seed): void {
  plantSeed(model, new Store(new Map(), createVocabulary([])), seed, true);
}

/** Plants a person's rows; throws a RangeError that names what is wrong with them: with `once`, also what is there already. */
export function plantSeed(model: Model, store: Store, seed: Seed, once: boolean): void {
  const known = [...model.kinds.values()].map((kind) => kind.idMember);
  const entries = Object.entries(seed).map(([name, rows]) => {
    const kind = idKind(name);
    if (kind === undefined || !model.kinds.has(kind)) {
      throw new RangeError(`The seed has "${name}", which is no id of a resource; there are ${known.join(', ')}.`);
    }
    return { name, kind, rows };
  });
  entries.sort((a, b) => depth(model, a.kind) - depth(model, b.kind));
  for (const { name, kind, rows } of entries) {
    for (const row of rows) {
      if (readId(row, kind) === undefined) throw new RangeError(`A row of the seed's "${name}" has no ${name}.`);
      plantRow(model, store, row, kind, undefined, false, once);
    }
  }
}

/** Plants what the examples of describe actions show, and whatever else the examples' requests name by id. */
export function plantExamples(index: ApiIndex, model: Model, store: Store): void {
  for (const action of index.actions.values()) {
    if (model.plans.get(action.name)?.family !== 'describe') continue;
    for (const example of action.examples) {
      const named = namedResources(model, store, example.request);
      const content = isPlaceholder(example.response) ? undefined : responseContent(example.response);
      if (content) plantWithin(model, store, content, deepest(model, named));
    }
  }
  for (const action of index.actions.values()) {
    for (const example of action.examples) namedResources(model, store, example.request);
  }
}

/** How many kinds contain a kind. */
export function depth(model: Model, kind: string, seen: readonly string[] = []): number {
  if (seen.includes(kind)) return 0;
  const parents = [...(model.kinds.get(kind)?.parents ?? [])].filter((parent) => model.kinds.has(parent));
  return parents.length === 0 ? 0 : 1 + Math.max(...parents.map((parent) => depth(model, parent, [...seen, kind])));
}

export function deepest(model: Model, resources: readonly Resource[]): Resource | undefined {
  return [...resources].sort((a, b) => depth(model, b.kind) - depth(model, a.kind))[0];
}

function plantWithin(model: Model, store: Store, value: JsonObject, parent: Resource | undefined): void {
  for (const [name, content] of Object.entries(value)) {
    for (const row of (Array.isArray(content) ? content : [content]).filter(isObject)) {
      const kind = deepestKind(model, row);
      if (model.lists.has(listKey(name)) && Array.isArray(content)) {
        const owner = kind === undefined ? parent : (findOrPlant(store, kind, readId(row, kind) ?? '') ?? parent);
        if (owner) bindItem(store, owner, name, row);
      } else if (kind !== undefined) plantRow(model, store, row, kind, parent, true);
      else plantWithin(model, store, row, parent);
    }
  }
}

function plantRow(
  model: Model,
  store: Store,
  row: JsonObject,
  kind: string,
  within: Resource | undefined,
  loose: boolean,
  once = false,
): void {
  const id = readId(row, kind) ?? '';
  const parents = model.kinds.get(kind)?.parents ?? new Set<string>();
  const named = [...parents].flatMap((parent) => {
    const parentId = readId(row, parent);
    return parentId === undefined ? [] : findOrPlant(store, parent, parentId);
  });
  const parent = deepest(model, within && parents.has(within.kind) ? [within, ...named] : named);
  const known = store.get(kind, id);
  if (once && known && !known.loose) throw new RangeError(`The seed has ${id} twice.`);
  const resource = known ?? store.add(kind, id, parent, loose);
  if (known && !known.parent && parent && parent !== known) {
    known.parent = parent;
    parent.children.add(known);
  }
  const plain = Object.entries(row).filter(([name, content]) => idKind(name) !== kind && !isRows(content));
  const unknown = plain.filter(([name]) => !store.has(resource, name));
  store.set(resource, Object.fromEntries(unknown));
  const nested = Object.entries(row).filter(([, content]) => isRows(content));
  plantWithin(model, store, Object.fromEntries(nested), resource);
}

function isRows(value: unknown): boolean {
  return Array.isArray(value) && value.some(isObject);
}

function bindItem(store: Store, owner: Resource, name: string, item: JsonObject): void {
  const list = store.words.list(name);
  store.setItems(owner, list, [...store.items(owner, list), store.words.inward(item)]);
}

function findOrPlant(store: Store, kind: string, id: string): Resource {
  return store.get(kind, id) ?? store.add(kind, id, undefined, true);
}

function deepestKind(model: Model, row: JsonObject): string | undefined {
  const kinds = Object.entries(row).flatMap(([name, value]) =>
    typeof value === 'string' && value ? (idKind(name) ?? []) : [],
  );
  return kinds.filter((kind) => model.kinds.has(kind)).sort((a, b) => depth(model, b) - depth(model, a))[0];
}

function readId(row: JsonObject, kind: string): string | undefined {
  const entries = Object.entries(row).filter(([name, value]) => idKind(name) === kind && typeof value === 'string');
  const value = entries[0]?.[1];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The resources that a request names, nested or flat; made where they do not exist. */
function namedResources(model: Model, store: Store, request: unknown): Resource[] {
  return leaves(request).flatMap(({ name, value }) => {
    const kind = roleKind(model, name);
    return kind === undefined || value === '' ? [] : findOrPlant(store, kind, value);
  });
}

/** `SourceShelfId` names a shelf, in the role of a source. */
export function roleKind(model: Model, name: string): string | undefined {
  const kind = idKind(name);
  if (kind === undefined || model.kinds.has(kind)) return kind;
  const bare = kind.replace(/^(?:source|target|src|dest|dst|old|new)(?=[a-z])/, '');
  return model.kinds.has(bare) ? bare : undefined;
}
