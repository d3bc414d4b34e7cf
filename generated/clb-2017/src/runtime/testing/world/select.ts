// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Which rows a describe action answers with: by its parameters, its filters, its order, its page. */

import { isObject } from '../../json.ts';
import type { ActionDescription, JsonObject } from '../api.ts';
import { Refusal } from '../refusal.ts';
import { idKind, singular } from './names.ts';
import type { Resource } from './store.ts';

/** Answers what a row's owner or hidden attributes have under a name. */
export type Lookup = (name: string) => unknown;

export interface Candidate {
  readonly row: JsonObject;
  readonly lookup: Lookup;
  readonly resource: Resource;
}

export interface RowsDescription {
  /** Names of the members that the rows' type has. */
  readonly members: readonly string[];
  /** Whether resources of a kind exist. */
  isKind(kind: string): boolean;
  /** Names that mean the same have the same key. */
  key(name: string): string;
  /** What a parameter selects that asks about something else than what rows show. */
  selector(parameter: string, value: unknown): ((resource: Resource) => boolean) | undefined;
}

const ORDER_BY = /^order(?:by|field)$/i;
const ORDER_TYPE = /^ordertype?$/i;
const SEARCH = /^search(?:key|word)$/i;
const FILTERS = /^filters?$/i;

/** The candidates that the parameters select, in order, all pages. */
export function selectRows<T extends Candidate>(
  action: ActionDescription,
  parameters: JsonObject,
  candidates: readonly T[],
  rows: RowsDescription,
): T[] {
  const tests = Object.entries(parameters).flatMap(
    ([name, value]) => rowTest(action, name, value, rows, candidates) ?? [],
  );
  const selected = candidates.filter((candidate) => tests.every((test) => test(candidate)));
  return sortRows(action, parameters, selected);
}

type Test = (candidate: Candidate) => boolean;

function rowTest(
  action: ActionDescription,
  name: string,
  value: unknown,
  rows: RowsDescription,
  candidates: readonly Candidate[],
): Test | undefined {
  const selector = rows.selector(name, value);
  if (selector) return ({ resource }) => selector(resource);
  const { position, size } = action.paging?.value ?? {};
  if (name === position || name === size || ORDER_BY.test(name) || ORDER_TYPE.test(name)) return undefined;
  if (FILTERS.test(name) && Array.isArray(value)) return filtersTest(action, value, rows, candidates);
  if (SEARCH.test(name)) return ({ row }) => containsText(row, String(value));
  // "-1: all" of the legacy APIs.
  if (isObject(value) || value === -1) return undefined;
  const wanted = Array.isArray(value) ? value : [value];
  if (wanted.length === 0 || wanted.some(isObject)) return undefined;
  const names = Array.isArray(value) ? [name, singular(name)] : [name];
  const accepted = new Set(wanted.map(String));
  const selects = rows.isKind(idKind(name) ?? '') || names.some((candidate) => hasName(rows, candidate));
  return ({ row, lookup }) => {
    const actual = readByName(row, lookup, names);
    // A parameter that rows do not show, as `WithDetails`, does not select.
    if (actual === undefined) return !selects;
    return matches(actual, accepted);
  };
}

function readByName(row: JsonObject, lookup: Lookup, names: readonly string[]): unknown {
  for (const name of names) {
    const kind = idKind(name);
    const found = Object.keys(row).find(
      (key) => key.toLowerCase() === name.toLowerCase() || (kind !== undefined && idKind(key) === kind),
    );
    const value = found === undefined ? lookup(name) : row[found];
    if (value !== undefined) return value;
  }
  return undefined;
}

function matches(actual: unknown, wanted: ReadonlySet<string>): boolean {
  const values = Array.isArray(actual) ? actual : [actual];
  return values.some((value) => wanted.has(String(value)));
}

function filtersTest(
  action: ActionDescription,
  filters: readonly unknown[],
  rows: RowsDescription,
  candidates: readonly Candidate[],
): Test {
  const tests = filters.filter(isObject).map((filter): Test => {
    const entries = Object.entries(filter);
    const name = String(entries.find(([key]) => /^(?:name|key)$/i.test(key))?.[1] ?? '');
    const value = entries.find(([key]) => /^values?$/i.test(key))?.[1];
    if (!isFilter(action, name, rows)) {
      throw new Refusal('filter', `There is no filter "${name.slice(0, 80)}".`);
    }
    const wanted = new Set((Array.isArray(value) ? value : [value]).map(String));
    if (/search/i.test(name)) return ({ row }) => [...wanted].some((text) => containsText(row, text));
    const tag = /^tag:(.+)$/.exec(name)?.[1];
    if (tag !== undefined) return ({ row }) => tagsOf(row).some(([key, text]) => key === tag && wanted.has(text));
    if (name === 'tag-key') return ({ row }) => tagsOf(row).some(([key]) => wanted.has(key));
    const shownBy = ({ row, lookup }: Candidate): unknown => filterValue(row, lookup, name);
    if (candidates.length > 0 && !rows.members.some((member) => fold(member) === fold(name))) {
      if (candidates.every((candidate) => shownBy(candidate) === undefined)) {
        throw new Refusal('filter', `The local server doesn't simulate the filter "${name.slice(0, 80)}".`);
      }
    }
    return (candidate) => {
      const actual = shownBy(candidate);
      return actual !== undefined && matches(actual, wanted);
    };
  });
  return (candidate) => tests.every((test) => test(candidate));
}

/** Lists of pairs, as tags are: of two texts, a key and a value. */
function tagsOf(row: JsonObject): [key: string, value: string][] {
  const items = Object.values(row).flatMap((value) => (Array.isArray(value) ? value.filter(isObject) : []));
  return items.flatMap((item) => {
    const part = (end: RegExp): unknown => Object.entries(item).find(([name]) => end.test(name))?.[1];
    const [key, value] = [part(/key$/i), part(/value$/i)];
    return typeof key === 'string' && typeof value === 'string' ? [[key, value] as [string, string]] : [];
  });
}

/** Documented, with the caller's part after a colon as in `tag:tag-key`, or the name of something that rows show. */
function isFilter(action: ActionDescription, name: string, rows: RowsDescription): boolean {
  const documented = action.filters ?? [];
  if (documented.length === 0 || documented.some((filter) => fold(filter.name) === fold(name))) return true;
  if (/^tag:./.test(name)) return true;
  return rows.members.some((member) => fold(name).endsWith(fold(member)));
}

function hasName(rows: RowsDescription, name: string): boolean {
  return rows.members.some((member) => rows.key(member) === rows.key(name));
}

/** `reading-room-id` is `ReadingRoomId`; `ShelfGroupRoomId` is the row's `RoomId`. */
function filterValue(row: JsonObject, lookup: Lookup, name: string): unknown {
  const wanted = fold(name);
  const keys = Object.keys(row);
  const key = keys.find((candidate) => fold(candidate) === wanted);
  if (key !== undefined) return row[key];
  const hidden = lookup(wanted);
  if (hidden !== undefined) return hidden;
  const deep = deepValues(row, wanted);
  if (deep.length > 0) return deep;
  const endings = keys.filter((candidate) => {
    const folded = fold(singular(candidate));
    return candidate.length > 2 && (wanted.endsWith(folded) || (wanted.length > 2 && folded.endsWith(wanted)));
  });
  const longest = endings.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : row[longest];
}

/** What members of this name have in the row's objects and lists of objects. */
function deepValues(value: unknown, wanted: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => deepValues(item, wanted));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    fold(name) === wanted || fold(singular(name)) === wanted ? [part].flat() : deepValues(part, wanted),
  );
}

function fold(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

function containsText(row: JsonObject, text: string): boolean {
  const wanted = text.toLowerCase();
  return Object.values(row).some((value) => {
    const values = Array.isArray(value) ? value : [value];
    return values.some((item) => typeof item === 'string' && item.toLowerCase().includes(wanted));
  });
}

/** By what the call names; else by creation, the newest first where the documented default is to reverse. */
function sortRows<T extends Candidate>(action: ActionDescription, parameters: JsonObject, candidates: T[]): T[] {
  const by = parameterValue(parameters, ORDER_BY);
  const type = action.input.find(({ name }) => ORDER_TYPE.test(name));
  const given = parameterValue(parameters, ORDER_TYPE) ?? type?.constraints?.default ?? 0;
  const sign = Number(given) === 1 ? -1 : 1;
  if (typeof by !== 'string') return sign < 0 ? candidates.toReversed() : candidates;
  const key = ({ row, lookup }: T): string => String(readByName(row, lookup, [by]) ?? '');
  return [...candidates].sort((a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0));
}

function parameterValue(parameters: JsonObject, name: RegExp): unknown {
  return Object.entries(parameters).find(([key]) => name.test(key))?.[1];
}

/** The page that the call asks for; all rows where the action has no pages. */
export function pageOf<T>(action: ActionDescription, parameters: JsonObject, rows: readonly T[]): readonly T[] {
  const paging = action.paging?.value;
  if (!paging) return rows;
  const given = (name: string): number | undefined => {
    const value = parameters[name] ?? action.input.find((member) => member.name === name)?.constraints?.default;
    return value === undefined ? undefined : Number(value);
  };
  const size = Math.min(given(paging.size) ?? paging.defaultSize ?? 20, paging.maxSize ?? Number.POSITIVE_INFINITY);
  const position = given(paging.position);
  const offset = paging.counts === 'pages' ? ((position ?? 1) - 1) * size : (position ?? 0);
  return rows.slice(offset, offset + size);
}
