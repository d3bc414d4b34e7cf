/** What a new resource has although nobody asked for it: documented defaults, an address, times; else nothing. */

import type { ActionDescription, ApiIndex, JsonObject, MemberDescription, TypeReference } from '../api.ts';
import { leaves } from '../api.ts';
import type { Model } from './model.ts';
import { rowMembers } from './model.ts';
import { idKind, singular } from './names.ts';

export interface Birth {
  readonly kind: string;
  readonly id: string;
  /** The action that makes it, if any, and what its call asked for. */
  readonly action: ActionDescription | undefined;
  readonly asked: JsonObject;
  readonly nowMs: number;
  /** Numbers addresses, so that no two are the same. */
  readonly number: number;
  /** Whether its task is still to be done. */
  readonly pending: boolean;
}

const MADE_AT = /^(?:creat\w*|status|updat\w*|modif\w*|add(?:ed)?|regist\w*)(?:time|timestamp)$/i;
const ADDRESS = /(?:vips?|ips?|address(?:es)?)$/i;

/** The resource's attributes, by the names that views have. */
export function freshAttributes(index: ApiIndex, model: Model, birth: Birth): JsonObject {
  const attributes: JsonObject = {};
  for (const member of rowMembers(index, model, birth.kind)) {
    const value = askedFor(birth, member) ?? freshValue(index, model, birth, member);
    if (value !== undefined) attributes[member.name] = value;
  }
  return attributes;
}

/** Of another name in the request, but of the same shape: `RoomSize` for `Size`, the one member of the same type. */
function askedFor({ action, asked }: Birth, member: MemberDescription): unknown {
  if (!action || member.name in asked) return undefined;
  const given = action.input.filter(({ name }) => asked[name] !== undefined);
  if (member.type.kind === 'ref') {
    const { name: type } = member.type;
    return asked[given.find((other) => other.type.kind === 'ref' && other.type.name === type)?.name ?? ''];
  }
  const fitting = given.find(
    (other) =>
      other.name.length > 2 &&
      idKind(other.name) === undefined &&
      sharesEnd(member.name, other.name) &&
      sameScalar(member.type, other.type),
  );
  const value = fitting && asked[fitting.name];
  return value !== undefined && member.type.kind === 'array' && !Array.isArray(value) ? [value] : value;
}

function sharesEnd(view: string, request: string): boolean {
  const [a, b] = [singular(view).toLowerCase(), singular(request).toLowerCase()];
  return a.endsWith(b) || b.endsWith(a);
}

function sameScalar(view: TypeReference, request: TypeReference): boolean {
  const scalar = (type: TypeReference): string => (type.kind === 'array' ? scalar(type.items) : type.kind);
  return scalar(view) === scalar(request);
}

function freshValue(index: ApiIndex, model: Model, birth: Birth, member: MemberDescription): unknown {
  const { name, type, constraints } = member;
  if (MADE_AT.test(name)) return timestamp(birth.nowMs);
  const status = model.statuses.get(name.toLowerCase());
  if (status) return birth.pending ? (status.pending[0] ?? status.succeeded[0]) : status.succeeded[0];
  const root = (model.kinds.get(birth.kind)?.parents.size ?? 0) === 0;
  const isOwn = ![...model.lists].some((list) => name.toLowerCase().startsWith(list));
  if (root && isOwn && !member.deprecated) {
    const isText = type.kind === 'string' || (type.kind === 'array' && type.items.kind === 'string');
    if (isText && ADDRESS.test(name)) return type.kind === 'array' ? [address(birth)] : address(birth);
    if (type.kind === 'string' && /ipv6$/i.test(name)) return wantsIpv6(birth) ? address(birth) : null;
    if (type.kind === 'string' && /domain$/i.test(name)) return `${birth.id}.example.com`;
  }
  if (constraints?.default !== undefined) return constraints.default;
  const values = constraints?.enum ?? [];
  const only = birth.action?.input.find((other) => other.name === name)?.constraints?.enum;
  if (only?.length === 1) return only[0];
  if (values.length === 2 && values.includes(0) && values.includes(1)) return 0;
  return member.nullable ? defaultsOf(index, type) : undefined;
}

/** `2023-10-24 11:13:16`, in UTC. */
export function timestamp(nowMs: number): string {
  return new Date(nowMs).toISOString().slice(0, 19).replace('T', ' ');
}

function wantsIpv6({ asked }: Birth): boolean {
  return leaves(asked).some(({ value }) => /ipv6/i.test(value));
}

/** From the ranges that are set aside for documentation. */
function address(birth: Birth): string {
  return wantsIpv6(birth) ? `2001:db8::${birth.number.toString(16)}` : documentationAddress(birth.number);
}

/** `192.0.2.1` to `.254`, then `198.51.100.1`, then `203.0.113.1`, then the range for measurements. */
export function documentationAddress(number: number): string {
  const last = 1 + ((number - 1) % 254);
  const block = Math.floor((number - 1) / 254);
  const blocks = ['192.0.2', '198.51.100', '203.0.113'];
  return `${blocks[block] ?? `198.${18 + (Math.floor(block / 256) % 2)}.${block % 256}`}.${last}`;
}

/** An object of the documented defaults, where its type has some; else null. */
function defaultsOf(index: ApiIndex, type: TypeReference): JsonObject | null {
  if (type.kind !== 'ref') return null;
  const defaults = (index.types.get(type.name)?.members ?? []).flatMap(({ name, constraints }) =>
    constraints?.default === undefined ? [] : [[name, constraints.default] as const],
  );
  return defaults.length > 0 ? Object.fromEntries(defaults) : null;
}

/** Whether an example has `abc` or the like instead of values: most of its texts are the same. */
export function isPlaceholder(response: unknown): boolean {
  const counts = new Map<string, number>();
  const texts = leaves(response)
    .map(({ value }) => value)
    .filter((value) => !/^\d*$/.test(value));
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most > 3 && most > texts.length / 2;
}
