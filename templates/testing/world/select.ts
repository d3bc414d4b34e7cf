/** Which rows a describe action answers with: by its parameters, its filters, its order, its page. */

import type { ActionDescription, JsonObject } from '../api.ts';
import { isObject } from '../api.ts';
import { Refusal } from '../refusal.ts';
import { idKind, singular } from './names.ts';

/** Answers what a row's owner or hidden attributes have under a name. */
export type Lookup = (name: string) => unknown;

export interface Candidate {
  readonly row: JsonObject;
  readonly lookup: Lookup;
}

export interface RowsDescription {
  /** Names of the members that the rows' type has. */
  readonly members: readonly string[];
  /** Whether resources of a kind exist. */
  isKind(kind: string): boolean;
}

const PAGE = /^(?:offset|limit|pagenumber|pageno|page|pagesize)$/i;
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
  const tests = Object.entries(parameters).flatMap(([name, value]) => rowTest(action, name, value, rows) ?? []);
  const selected = candidates.filter((candidate) => tests.every((test) => test(candidate)));
  return sortRows(parameters, selected);
}

type Test = (candidate: Candidate) => boolean;

function rowTest(action: ActionDescription, name: string, value: unknown, rows: RowsDescription): Test | undefined {
  if (PAGE.test(name) || ORDER_BY.test(name) || ORDER_TYPE.test(name)) return undefined;
  if (FILTERS.test(name) && Array.isArray(value)) return filtersTest(action, value, rows);
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

function filtersTest(action: ActionDescription, filters: readonly unknown[], rows: RowsDescription): Test {
  const tests = filters.filter(isObject).map((filter): Test => {
    const entries = Object.entries(filter);
    const name = String(entries.find(([key]) => /^(?:name|key)$/i.test(key))?.[1] ?? '');
    const value = entries.find(([key]) => /^values?$/i.test(key))?.[1];
    if (!isFilter(action, name, rows)) {
      throw new Refusal('filter', `There is no filter "${name.slice(0, 80)}".`);
    }
    const wanted = new Set((Array.isArray(value) ? value : [value]).map(String));
    return ({ row, lookup }) => {
      const actual = filterValue(row, lookup, name);
      return actual !== undefined && matches(actual, wanted);
    };
  });
  return (candidate) => tests.every((test) => test(candidate));
}

/** Documented, with the caller's part after a colon as in `tag:tag-key`, or the name of something that rows show. */
function isFilter(action: ActionDescription, name: string, rows: RowsDescription): boolean {
  const documented = action.filters ?? [];
  if (documented.length === 0 || documented.some((filter) => fold(filter.name) === fold(name))) return true;
  if (/^tag:./.test(name)) return true;
  return rows.members.some((member) => fold(name).endsWith(fold(member)));
}

function hasName(rows: RowsDescription, name: string): boolean {
  return rows.members.some((member) => member.toLowerCase() === name.toLowerCase());
}

/** `reading-room-id` is `ReadingRoomId`; `ShelfGroupRoomId` is the row's `RoomId`. */
function filterValue(row: JsonObject, lookup: Lookup, name: string): unknown {
  const wanted = fold(name);
  const keys = Object.keys(row);
  const key = keys.find((candidate) => fold(candidate) === wanted);
  if (key !== undefined) return row[key];
  const hidden = lookup(wanted);
  if (hidden !== undefined) return hidden;
  const endings = keys.filter((candidate) => candidate.length > 2 && wanted.endsWith(fold(candidate)));
  const longest = endings.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : row[longest];
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

function sortRows<T extends Candidate>(parameters: JsonObject, candidates: T[]): T[] {
  const by = parameterValue(parameters, ORDER_BY);
  if (typeof by !== 'string') return candidates;
  const sign = Number(parameterValue(parameters, ORDER_TYPE) ?? 0) === 1 ? -1 : 1;
  const key = ({ row, lookup }: T): string => String(readByName(row, lookup, [by]) ?? '');
  return [...candidates].sort((a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0));
}

function parameterValue(parameters: JsonObject, name: RegExp): unknown {
  return Object.entries(parameters).find(([key]) => name.test(key))?.[1];
}

/** The page that offset and limit, or page number and size, ask for; all rows where the action has neither. */
export function pageOf<T>(action: ActionDescription, parameters: JsonObject, rows: readonly T[]): readonly T[] {
  const number = (pattern: RegExp): number | undefined => {
    const member = action.input.find((candidate) => pattern.test(candidate.name));
    const value = member && (parameters[member.name] ?? member.constraints?.default);
    return typeof value === 'number' ? value : undefined;
  };
  const size =
    number(/^(?:limit|pagesize)$/i) ?? (action.input.some(({ name }) => /^limit$/i.test(name)) ? 20 : undefined);
  const page = number(/^(?:pagenumber|pageno|page)$/i);
  const offset = number(/^offset$/i) ?? (page !== undefined && size !== undefined ? (page - 1) * size : 0);
  return size === undefined ? rows.slice(offset) : rows.slice(offset, offset + size);
}

/** The integer member of an answer that tells how many rows there are on all pages. */
export function totalMember(action: ActionDescription): string | undefined {
  return action.output.find(({ name, type }) => type.kind === 'integer' && /^total(?:count|number|num)?$/i.test(name))
    ?.name;
}
