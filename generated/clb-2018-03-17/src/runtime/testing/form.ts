// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/** Parameters in a query string or a form body: `Filters.0.Values.0=x`, flat on the wire, nested for an action. */

import { isObject } from '../json.ts';
import type { ApiIndex, JsonObject, MemberDescription, TypeReference } from './api.ts';
import { Refusal } from './refusal.ts';

/** Reads `a=1&b=2`; percent signs and plus signs decoded as in a form. */
export function parseForm(text: string): Map<string, string> {
  const form = new Map<string, string>();
  if (text === '') return form;
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    form.set(name, equals < 0 ? '' : decode(pair.slice(equals + 1)));
  }
  return form;
}

function decode(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Refusal('malformed', `"${text.slice(0, 80)}" is not percent-encoded UTF-8.`);
  }
}

/** Nests flat parameters by the members' types: a numbered key makes a list, any other one an object. */
export function nestParameters(
  index: ApiIndex,
  members: readonly MemberDescription[],
  flat: ReadonlyMap<string, string>,
): JsonObject {
  const nested: JsonObject = Object.create(null);
  for (const [name, value] of flat) insert(nested, name.split('.'), value, name);
  const result: JsonObject = {};
  for (const name of Object.keys(nested)) {
    const member = members.find((candidate) => candidate.name === name);
    result[name] = settle(index, nested[name], member?.type);
  }
  return result;
}

const MAX_DEPTH = 16;

function insert(root: JsonObject, keys: string[], value: string, name: string): void {
  if (keys.length > MAX_DEPTH) throw new Refusal('malformed', `The parameter \`${name}\` is nested too deeply.`);
  let at = root;
  for (const key of keys.slice(0, -1)) {
    const next = at[key] ?? Object.create(null);
    if (!isObject(next)) throw new Refusal('malformed', `The parameter \`${name}\` is given twice, in two shapes.`);
    at[key] = next;
    at = next;
  }
  const last = keys.at(-1) ?? '';
  if (last in at) throw new Refusal('malformed', `The parameter \`${name}\` is given twice, in two shapes.`);
  at[last] = value;
}

/** Turns number-keyed objects into lists, in the order of their numbers, whatever number they begin with. */
function settle(index: ApiIndex, value: unknown, type: TypeReference | undefined): unknown {
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  if (type?.kind !== 'map' && keys.every((key) => /^\d{1,9}$/.test(key))) {
    const items = type?.kind === 'array' ? type.items : undefined;
    return keys.sort((a, b) => Number(a) - Number(b)).map((key) => settle(index, value[key], items));
  }
  const members = type?.kind === 'ref' ? (index.types.get(type.name)?.members ?? []) : [];
  const entries = keys.map((key) => {
    const memberType = type?.kind === 'map' ? type.values : members.find((member) => member.name === key)?.type;
    return [key, settle(index, value[key], memberType)] as const;
  });
  return Object.fromEntries(entries);
}
