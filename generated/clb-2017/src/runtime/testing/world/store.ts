// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** The resources that exist: each with its attributes, lists, parent and children. */

import { isObject } from '../../json.ts';
import type { JsonObject } from '../api.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Resource {
  readonly kind: string;
  readonly id: string;
  /** By the vocabulary's keys, in its values. */
  readonly attributes: Map<string, unknown>;
  /** What is bound to it, by list key; each item as the attributes are. */
  readonly lists: Map<string, JsonObject[]>;
  /** Resources that it is associated with. */
  readonly related: Set<Resource>;
  readonly children: Set<Resource>;
  parent: Resource | undefined;
  /** From an example, which says nothing about its parent: any parent is accepted. */
  readonly loose: boolean;
}

/** By kind and id; APIs that see the same resources share them. */
export type Resources = Map<string, Map<string, Resource>>;

/** Resources, seen through one API's vocabulary. */
export class Store {
  readonly #byKind: Resources;
  readonly words: Vocabulary;

  constructor(resources: Resources, words: Vocabulary) {
    this.#byKind = resources;
    this.words = words;
  }

  add(kind: string, id: string, parent: Resource | undefined, loose = false): Resource {
    const resource: Resource = {
      kind,
      id,
      attributes: new Map(),
      lists: new Map(),
      related: new Set(),
      children: new Set(),
      parent,
      loose,
    };
    parent?.children.add(resource);
    let resources = this.#byKind.get(kind);
    if (!resources) {
      resources = new Map();
      this.#byKind.set(kind, resources);
    }
    resources.set(id, resource);
    return resource;
  }

  get(kind: string, id: string): Resource | undefined {
    return this.#byKind.get(kind)?.get(id);
  }

  all(kind: string): Resource[] {
    return [...(this.#byKind.get(kind)?.values() ?? [])];
  }

  everything(): Resource[] {
    return [...this.#byKind.values()].flatMap((resources) => [...resources.values()]);
  }

  /** With all that it contains. */
  remove(resource: Resource): void {
    for (const child of [...resource.children]) this.remove(child);
    for (const other of resource.related) other.related.delete(resource);
    resource.parent?.children.delete(resource);
    this.#byKind.get(resource.kind)?.delete(resource.id);
  }

  /** Sets attributes by the API's own names. */
  set(resource: Resource, attributes: JsonObject): void {
    for (const [name, value] of Object.entries(this.words.inward(attributes))) resource.attributes.set(name, value);
  }

  has(resource: Resource, name: string): boolean {
    return resource.attributes.has(this.words.key(name));
  }

  /** The resource's own attribute, as the API shows it. */
  own(resource: Resource, name: string): unknown {
    return this.words.outward(name, resource.attributes.get(this.words.key(name)));
  }

  /** An attribute, or that of the nearest container that has one. */
  attribute(resource: Resource, name: string): unknown {
    const owner = lineage(resource).find((candidate) => this.has(candidate, name));
    return owner && this.own(owner, name);
  }

  /** The items of a list, as they are stored. */
  items(resource: Resource, list: string): JsonObject[] {
    return resource.lists.get(list) ?? [];
  }

  setItems(resource: Resource, list: string, items: readonly unknown[]): void {
    resource.lists.set(list, items.filter(isObject));
  }
}

/** The resource and what contains it, nearest first. */
export function lineage(resource: Resource): Resource[] {
  const line: Resource[] = [];
  for (let at: Resource | undefined = resource; at; at = at.parent) line.push(at);
  return line;
}

export function ancestor(resource: Resource, kind: string): Resource | undefined {
  return lineage(resource).find((candidate) => candidate.kind === kind);
}

export function descendants(resource: Resource): Resource[] {
  return [...resource.children].flatMap((child) => [child, ...descendants(child)]);
}
