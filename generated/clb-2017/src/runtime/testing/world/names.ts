// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** What names say in this dialect: `ShelfIds` are ids of a shelf, `CreateShelf` makes one. */

import type { ActionDescription } from '../api.ts';

export type Family = 'create' | 'clone' | 'describe' | 'modify' | 'delete' | 'bind' | 'unbind';

/** The same few names are looked at with each call; whoever calls may bring others. */
function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (known.has(name)) return known.get(name) as T;
    if (known.size >= 5_000) known.clear();
    const result = read(name);
    known.set(name, result);
    return result;
  };
}

const VERBS: readonly [RegExp, Family][] = [
  [/^(?:Batch)?(?:Create|Run|Allocate|Purchase)(?=[A-Z])/, 'create'],
  [/^Clone(?=[A-Z])/, 'clone'],
  [/^(?:Batch)?(?:Describe|Get|List|Query)(?=[A-Z])/, 'describe'],
  [/^(?:Batch)?(?:Modify|Update|Set|Rename)(?=[A-Z])/, 'modify'],
  [/^(?:Batch)?(?:Delete|Destroy|Terminate|Release)(?=[A-Z])/, 'delete'],
  [/^(?:Batch)?(?:Register|Bind|Associate|Attach|Add)(?=[A-Z])/, 'bind'],
  [/^(?:Batch)?(?:Deregister|Unbind|Disassociate|Detach|Remove)(?=[A-Z])/, 'unbind'],
];

/** The first word of a name. */
const ANY_VERB = /^[A-Z][a-z]+(?=[A-Z])/;

/** `BatchBindReaders` is `bind` and `reader`; undefined where the name begins with no verb that moves or shows state. */
export function readActionName({ name, effect }: ActionDescription): { family: Family; noun: string } | undefined {
  const reads: typeof VERBS = effect?.value === 'read' ? [[ANY_VERB, 'describe']] : [];
  for (const [verb, family] of [...VERBS, ...reads]) {
    const match = verb.exec(name);
    if (match) return { family, noun: singular(name.slice(match[0].length)).toLowerCase() };
  }
  return undefined;
}

/** `Policies` is `Policy`, `Addresses` is `Address`, `Rules` is `Rule`. */
export const singular = remembered((name) => {
  if (/ies$/.test(name)) return name.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh)es$/.test(name)) return name.replace(/es$/, '');
  return name.replace(/([^s])s$/, '$1');
});

/** `unShelfIds`, `ShelfId`: `shelf`. Undefined for a name that is no id. */
export const idKind = remembered((name): string | undefined => {
  const match = /^(?:un(?=[A-Z])|uniq(?=[A-Z]))?([A-Za-z]+?)Ids?(?:Set|List)?$/.exec(name);
  const kind = match?.[1]?.toLowerCase();
  return kind === 'request' || kind === 'secret' ? undefined : kind;
});

/** What a list of things is called whatever its suffix: `TargetSet`, `TargetList` and `Targets` are `target`. */
export const listKey = remembered((name) => singular(name.replace(/(?:Set|List|Infos?)$/, '')).toLowerCase());

/** The capitals of a name, as codes shorten it: `ReadingRoomId` is `rr`. */
export function initials(idMember: string): string {
  return idMember
    .replace(/Ids?$/, '')
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())
    .replace(/[^A-Z]/g, '')
    .toLowerCase();
}
