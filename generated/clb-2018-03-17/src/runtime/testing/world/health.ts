// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** The health of what is bound to resources: alive, unless someone says otherwise. */

import type { JsonObject } from '../api.ts';
import type { Rules } from './rules.ts';

export type HealthState = 'alive' | 'dead' | 'unknown';

export const HEALTH_STATES: readonly HealthState[] = ['alive', 'dead', 'unknown'];

export class Health {
  /** By a target's id or address, or by that and a port: `ins-1`, `ins-1:80`. */
  readonly #states = new Map<string, HealthState>();

  set(target: string, state: HealthState): void {
    this.#states.set(target, state);
  }

  all(): JsonObject {
    return Object.fromEntries(this.#states);
  }

  clear(): void {
    this.#states.clear();
  }

  /** What a member says about the health of a bound item; undefined for a member that says nothing about it. */
  shown(rules: Rules, member: string, item: JsonObject): unknown {
    const rule = rules.of('health').find((each) => each.member === member);
    return rule?.[this.#stateOf(item)];
  }

  #stateOf(item: JsonObject): HealthState {
    if (this.#states.size === 0) return 'alive';
    const names = Object.values(item)
      .flat()
      .filter((value) => typeof value === 'string');
    const exact = names.map((name) => this.#states.get(`${name}:${item['port']}`));
    return [...exact, ...names.map((name) => this.#states.get(name))].find((state) => state !== undefined) ?? 'alive';
  }
}
