// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** What the document forbids and the spec can't tell: conflicts, what belongs together, what an action needs. */

import { isObject } from '../../json.ts';
import type { ActionDescription, BehaviourRule, JsonObject, Values } from '../api.ts';
import { Refusal } from '../refusal.ts';
import { descendants, type Resource, type Store } from './store.ts';

type RuleOf<Name extends BehaviourRule['rule']> = Extract<BehaviourRule, { rule: Name }>;

export class Rules {
  readonly #rules: readonly BehaviourRule[];

  constructor(rules: readonly BehaviourRule[]) {
    this.#rules = rules;
  }

  of<Name extends BehaviourRule['rule']>(name: Name): RuleOf<Name>[] {
    return this.#rules.filter((rule): rule is RuleOf<Name> => rule.rule === name);
  }

  /** Throws a Refusal where a call breaks a rule about its parameters. */
  checkCall(action: ActionDescription, parameters: JsonObject): void {
    for (const { members, min, max, code } of this.of('range')) {
      for (const { name, value } of numbers(parameters)) {
        if (!members.includes(name) || (value >= min && value <= max)) continue;
        throw new Refusal('range', `\`${name}\` is ${value}; its range is [${min}, ${max}].`, code);
      }
    }
    for (const { members, code } of this.of('sameLength').filter((rule) => rule.action === action.name)) {
      const [a, b] = members.map((name) => parameters[name]);
      if (!Array.isArray(a) || !Array.isArray(b) || a.length === b.length) continue;
      throw new Refusal('length', `\`${members[0]}\` has ${a.length} items, \`${members[1]}\` has ${b.length}.`, code);
    }
    for (const { when, unless, oneOf, code } of this.of('needs').filter((rule) => rule.action === action.name)) {
      if (!holds(when, (name) => parameters[name]) || (unless && holds(unless, (name) => parameters[name]))) continue;
      if (oneOf.some((name) => parameters[name] !== undefined)) continue;
      throw new Refusal('missing', `${oneOf.map((name) => `\`${name}\``).join(' or ')} is required here.`, code);
    }
  }

  /** Throws a Refusal where new resources may not be in their parent, or are there already, or twice among themselves. */
  checkNew(store: Store, kind: string, parent: Resource | undefined, rows: readonly JsonObject[]): void {
    for (const rule of this.of('parent')) {
      if (rule.kind !== kind || parent?.kind !== rule.parent || parent.loose) continue;
      if (holds(rule.when, (name) => store.own(parent, name))) continue;
      throw new Refusal('malformed', `${parent.id} can't have it: ${told(rule.when)}.`, rule.code);
    }
    this.#checkUnique(
      store,
      kind,
      parent ? [...parent.children] : [],
      rows.map((row) => store.words.inward(row)),
    );
  }

  /** The same for resources that are about to change. */
  checkChanged(store: Store, resource: Resource, changes: JsonObject): void {
    const others = [...(resource.parent?.children ?? [])].filter((other) => other !== resource);
    const row = { ...Object.fromEntries(resource.attributes), ...store.words.inward(changes) };
    const changed = (name: string): boolean => store.words.key(name) in store.words.inward(changes);
    if (this.of('unique').some(({ kind, members }) => kind === resource.kind && members.some(changed)))
      this.#checkUnique(store, resource.kind, others, [row]);
  }

  #checkUnique(store: Store, kind: string, others: readonly Resource[], rows: readonly JsonObject[]): void {
    for (const { members, code } of this.of('unique').filter((rule) => rule.kind === kind)) {
      const keys = members.map((name) => store.words.key(name));
      const known = others
        .filter((other) => other.kind === kind)
        .map((other) => keys.map((key) => other.attributes.get(key)));
      const taken = new Set(known.map((values) => JSON.stringify(values.map(String))));
      for (const row of rows) {
        const values = keys.map((key) => String(row[key]));
        const text = JSON.stringify(values);
        const shown = members.map((name, position) => `\`${name}\` ${values[position]}`).join(' and ');
        if (taken.has(text)) throw new Refusal('malformed', `There is one with ${shown} already.`, code);
        taken.add(text);
      }
    }
  }

  /** Throws a Refusal where a list can't be that of this owner but of what it contains. */
  checkOwner(store: Store, list: string, owner: Resource): void {
    for (const rule of this.of('owner')) {
      if (store.words.list(rule.list) !== list || owner.kind !== rule.parent) continue;
      if (!holds(rule.when, (name) => store.own(owner, name))) continue;
      throw new Refusal(
        'missing',
        `With ${told(rule.when)}, ${owner.id} has none itself: name what it contains.`,
        rule.code,
      );
    }
  }

  /** For a parameter that asks whether something is bound, or has an address: the resources that it selects. */
  selector(store: Store, parameter: string, value: unknown): ((resource: Resource) => boolean) | undefined {
    const rule = this.of('selector').find((candidate) => candidate.parameter === parameter);
    if (!rule) return undefined;
    const { member } = rule;
    const list = store.words.list(rule.list);
    const items = (resource: Resource): JsonObject[] =>
      [resource, ...descendants(resource)].flatMap((each) => store.items(each, list));
    if (member === undefined) {
      if (value === -1) return () => true;
      return (resource) => items(resource).length > 0 === Boolean(value);
    }
    const wanted = new Set((Array.isArray(value) ? value : [value]).map(String));
    const key = store.words.key(member);
    return (resource) => items(resource).some((item) => [item[key]].flat().some((each) => wanted.has(String(each))));
  }
}

export function holds(values: Values, read: (name: string) => unknown): boolean {
  return Object.entries(values).every(([name, accepted]) =>
    accepted.some((value) => String(value) === String(read(name))),
  );
}

function told(values: Values): string {
  return Object.entries(values)
    .map(([name, accepted]) => `\`${name}\` ${accepted.join(', ')}`)
    .join(' and ');
}

function numbers(value: unknown, name = ''): { name: string; value: number }[] {
  if (typeof value === 'number') return [{ name, value }];
  if (Array.isArray(value)) return value.flatMap((item) => numbers(item, name));
  return isObject(value) ? Object.entries(value).flatMap(([key, item]) => numbers(item, key)) : [];
}
