/** The resources that exist: each with its attributes, lists, parent and children. */

import type { JsonObject } from '../api.ts';

export interface Resource {
  readonly kind: string;
  readonly id: string;
  /** By lower-case name: actions and views differ in nothing else. */
  readonly attributes: Map<string, unknown>;
  /** What is bound to it, by list key. */
  readonly lists: Map<string, JsonObject[]>;
  /** Resources that it is associated with. */
  readonly related: Set<Resource>;
  readonly children: Set<Resource>;
  parent: Resource | undefined;
  /** From an example, which says nothing about its parent: any parent is accepted. */
  readonly loose: boolean;
}

export class Store {
  readonly #byKind = new Map<string, Map<string, Resource>>();

  add(kind: string, id: string, attributes: JsonObject, parent: Resource | undefined, loose = false): Resource {
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
    setAttributes(resource, attributes);
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

  clear(): void {
    this.#byKind.clear();
  }
}

export function setAttributes(resource: Resource, attributes: JsonObject): void {
  for (const [name, value] of Object.entries(attributes)) resource.attributes.set(name.toLowerCase(), value);
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

/** An attribute, or that of the nearest container that has one. */
export function attribute(resource: Resource, name: string): unknown {
  const key = name.toLowerCase();
  return lineage(resource)
    .find((candidate) => candidate.attributes.has(key))
    ?.attributes.get(key);
}
