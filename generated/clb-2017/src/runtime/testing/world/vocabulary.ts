// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Names and values that mean the same: within an API, and between versions of it. */

import type { BehaviourRule, JsonObject } from '../api.ts';
import { listKey } from './names.ts';

export interface Vocabulary {
  /** What a member is stored under, whatever it is called: `ShelfId` and `shelfId` are the same. */
  key(name: string): string;
  /** The same for a list: `TargetSet` and `Targets`. */
  list(name: string): string;
  /** An object of the API, by keys, with the values that all versions share. */
  inward(row: JsonObject): JsonObject;
  /** A stored value as this API says it. */
  outward(name: string, value: unknown): unknown;
}

/** Of several names, the first is the key. Values of one API are told apart from those of another by `values`. */
export function createVocabulary(rules: readonly BehaviourRule[]): Vocabulary {
  const keys = new Map<string, string>();
  const meanings = new Map<string, ReadonlyMap<string, unknown>>();
  const values = new Map<string, ReadonlyMap<string, unknown>>();
  for (const rule of rules) {
    if (rule.rule === 'same') {
      const [first = '', ...others] = rule.members.map((name) => name.toLowerCase());
      for (const name of others) keys.set(name, first);
    }
    if (rule.rule === 'values') {
      const pairs = Object.entries(rule.mean);
      meanings.set(rule.member.toLowerCase(), new Map(pairs));
      values.set(
        rule.member.toLowerCase(),
        new Map(pairs.map(([value, meaning]) => [String(meaning), /^\d+$/.test(value) ? Number(value) : value])),
      );
    }
  }
  const key = (name: string): string => keys.get(name.toLowerCase()) ?? name.toLowerCase();
  return {
    key,
    list: (name) => key(listKey(name)),
    inward(row) {
      const entries = Object.entries(row).map(([name, value]) => {
        const meaning = meanings.get(name.toLowerCase())?.get(String(value));
        return [key(name), meaning ?? value] as const;
      });
      return Object.fromEntries(entries);
    },
    outward: (name, value) => values.get(name.toLowerCase())?.get(String(value)) ?? value,
  };
}
