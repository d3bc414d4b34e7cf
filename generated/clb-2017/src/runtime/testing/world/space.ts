// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** What one account has in one region; APIs of one account see the same. */

import { documentationAddress } from './fresh.ts';
import type { HealthState } from './health.ts';
import { Health } from './health.ts';
import type { Resource, Resources } from './store.ts';
import { Tasks } from './tasks.ts';

export class Space {
  readonly resources: Resources = new Map();
  readonly tasks = new Tasks();
  readonly health = new Health();
  #number = 0;
  /** Of targets, by what they are called. */
  readonly #addresses = new Map<string, string>();

  add(resource: Resource): void {
    const known = this.resources.get(resource.kind) ?? new Map<string, Resource>();
    this.resources.set(resource.kind, known.set(resource.id, resource));
  }

  nextNumber(): number {
    this.#number++;
    return this.#number;
  }

  addressOf(target: string): string {
    const known = this.#addresses.get(target);
    if (known !== undefined) return known;
    const address = /[.:]/.test(target) ? target : documentationAddress(this.nextNumber());
    this.#addresses.set(target, address);
    return address;
  }
}

/** The spaces of all accounts and regions, each with its seed from the first call on. */
export class Spaces {
  #spaces = new Map<string, Space>();
  /** Set before there was a space that it concerns. */
  readonly #health = new Map<string, HealthState>();
  readonly #plant: ((space: Space) => void)[] = [];

  /** Lets `plant` fill each space that there will be. */
  onNew(plant: (space: Space) => void): void {
    this.#plant.push(plant);
  }

  get(name: string): Space {
    let space = this.#spaces.get(name);
    if (!space) {
      space = new Space();
      this.#spaces.set(name, space);
      for (const [target, state] of this.#health) space.health.set(target, state);
      for (const plant of this.#plant) plant(space);
    }
    return space;
  }

  all(): ReadonlyMap<string, Space> {
    return this.#spaces;
  }

  setHealth(target: string, state: HealthState): void {
    this.#health.set(target, state);
    for (const space of this.#spaces.values()) space.health.set(target, state);
  }

  health(): Record<string, HealthState> {
    return Object.fromEntries(this.#health);
  }

  /** Takes over what others contain. */
  replace(others: Spaces): void {
    this.#spaces = others.#spaces;
  }

  clear(): void {
    this.#spaces.clear();
    this.#health.clear();
  }
}
