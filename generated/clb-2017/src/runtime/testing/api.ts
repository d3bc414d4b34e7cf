// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/**
 * What the local API knows about the API that it plays: a part of the spec, with the spec's own names, so that a whole
 * spec serves as well as the description that a package carries.
 */

import { isObject } from '../json.ts';

export interface ApiDescription {
  readonly product: string;
  readonly version: string;
  readonly protocol: 'tencentcloud-v3' | 'qcloud-v2';
  /** Host name without a scheme. */
  readonly endpoint: string;
  readonly path: string;
  readonly regions: readonly { readonly id: string; readonly name?: string }[];
  readonly commonParameters?: readonly { readonly name: string; readonly required: boolean }[];
  readonly actions: readonly ActionDescription[];
  readonly types: readonly TypeDescription[];
  readonly errors: readonly ErrorDescription[];
  /** What a person read in the document and the spec can't tell. */
  readonly behaviour?: readonly BehaviourRule[];
}

export type Values = { readonly [member: string]: readonly (string | number | boolean)[] };

/**
 * Rules of an API's behaviour, by their names. Kinds are called as their id members: `shelf` has `ShelfId`. A rule about what
 * an API doesn't have is passed over.
 */
interface Rules {
  same: { members: readonly string[] };
  values: { member: string; mean: JsonObject };
  unique: { kind: string; members: readonly string[]; code: string };
  range: { members: readonly string[]; min: number; max: number; code: string };
  sameLength: { action: string; members: readonly [string, string]; code: string };
  needs: { action: string; when: Values; unless?: Values; oneOf: readonly string[]; code: string };
  parent: { kind: string; parent: string; when: Values; code: string };
  owner: { list: string; kind: string; parent: string; when: Values; code: string };
  selector: { parameter: string; list: string; member?: string };
  mark: Mark & { action: string; sets: boolean; code: string };
  element: { action: string; member: string; by: string; removes: string };
  initial: { member: string; value: string | number };
  marked: { action: string; member: string };
  count: { action: string; member: string; kind: string; where?: Values; row?: CountedRow };
  health: { member: string; alive: unknown; dead: unknown; unknown: unknown };
  implicit: { kind: string; parent: string; list: string };
}

/** Each item of a list names a resource, which gets the member. */
type Mark = { each: string; id: string; kind: string; member: string; with?: JsonObject };
type CountedRow = { list: string; key: string; is: string };

/** `line` and `quote`, for reviewers: where the document says so. */
export type BehaviourRule = {
  [Name in keyof Rules]: Readonly<{ rule: Name; line?: number; quote?: string } & Rules[Name]>;
}[keyof Rules];

export interface ActionDescription {
  readonly name: string;
  readonly documented: boolean;
  readonly endpoint?: string;
  /** Requests per second. */
  readonly rateLimit?: number;
  readonly async?: { readonly pollWith: string; readonly by: string };
  readonly waiting?: { readonly value: readonly WayDescription[] };
  readonly paging?: { readonly value: PagingDescription };
  readonly effect?: { readonly value: 'read' | 'write' };
  /** The parameter that makes the action's repetition safe. */
  readonly idempotencyMember?: { readonly value: string };
  readonly input: readonly MemberDescription[];
  readonly output: readonly MemberDescription[];
  /** The codes that the action's own page lists. */
  readonly errors: readonly string[];
  readonly rules?: readonly RuleDescription[];
  readonly filters?: readonly { readonly name: string }[];
  readonly examples: readonly { readonly request: unknown; readonly response: unknown }[];
}

/** How to learn an asynchronous action's outcome: where the status is, and which values say what. */
export interface WayDescription {
  readonly poll: string;
  readonly of: 'task' | 'resource';
  /** The key: the response's or request's `member` goes to the poll's parameter `to`. */
  readonly member: string;
  readonly to: string;
  readonly status: readonly string[];
  readonly succeeded: readonly (string | number)[];
  readonly failed: readonly (string | number)[];
  readonly pending: readonly (string | number)[];
}

/** How a list is read page by page. Paths begin at the top of the response. */
export interface PagingDescription {
  readonly position: string;
  readonly counts: 'items' | 'pages';
  readonly size: string;
  readonly defaultSize?: number;
  readonly maxSize?: number;
  readonly items: readonly string[];
  readonly total?: readonly string[];
}

export interface TypeDescription {
  readonly name: string;
  readonly members: readonly MemberDescription[];
  readonly rules?: readonly RuleDescription[];
}

/** A rule between members: at least one of them, exactly one, at most one; or all of them on a condition. */
export type RuleDescription =
  | { readonly kind: 'anyOf' | 'oneOf' | 'exclusive'; readonly members: readonly string[] }
  | { readonly kind: 'requiredWhen'; readonly members: readonly string[]; readonly when: ConditionDescription };

export type ConditionDescription =
  | { readonly member: string; readonly absent: true }
  | { readonly member: string; readonly is: readonly (string | number | boolean)[] };

export interface MemberDescription {
  readonly name: string;
  readonly type: TypeReference;
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly constraints?: {
    readonly enum?: readonly (string | number)[];
    readonly caseInsensitive?: boolean;
    readonly min?: number;
    readonly max?: number;
    /** What is accepted beside `enum`, or outside `min` to `max`. */
    readonly also?: readonly (string | number)[];
    readonly default?: string | number | boolean;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly pattern?: string;
    readonly minItems?: number;
    readonly maxItems?: number;
  };
}

export type TypeReference =
  | { readonly kind: 'string' | 'integer' | 'float' | 'boolean' | 'timestamp' | 'datetime' | 'json' }
  | { readonly kind: 'array'; readonly items: TypeReference }
  | { readonly kind: 'map'; readonly values: TypeReference }
  | { readonly kind: 'ref'; readonly name: string };

export interface ErrorDescription {
  readonly code: string;
  readonly title?: string;
  readonly description: string;
  /** What a client may conclude from the code. */
  readonly meaning?: { readonly value: 'throttled' | 'expired' | 'internal' | 'rejected' };
}

/** An API with its parts by name, made once per server. */
export interface ApiIndex {
  readonly api: ApiDescription;
  readonly actions: ReadonlyMap<string, ActionDescription>;
  readonly types: ReadonlyMap<string, TypeDescription>;
  readonly errors: ReadonlyMap<string, ErrorDescription>;
  readonly regions: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  /** Names of the common parameters that no call may leave out. */
  readonly requiredCommon: ReadonlySet<string>;
  /** The values that the document's own requests give a member, by its name: right, whatever its description says. */
  readonly shown: ReadonlyMap<string, ReadonlySet<string>>;
  /** By action, its input and what its own examples send beside that. */
  readonly accepted: ReadonlyMap<string, readonly MemberDescription[]>;
}

export type JsonObject = { [name: string]: unknown };

/** Indexes an API by name; undocumented actions, whose shapes are unknown, are left out. */
export function indexApi(api: ApiDescription): ApiIndex {
  const documented = api.actions.filter((action) => action.documented);
  const hosts = [api.endpoint, ...documented.flatMap((action) => action.endpoint ?? [])];
  return {
    api,
    actions: new Map(documented.map((action) => [action.name, action])),
    types: new Map(api.types.map((type) => [type.name, type])),
    errors: new Map(api.errors.map((error) => [error.code, error])),
    regions: new Set(api.regions.map((region) => region.id)),
    hosts: new Set(hosts),
    requiredCommon: new Set(
      (api.commonParameters ?? []).filter((parameter) => parameter.required).map((parameter) => parameter.name),
    ),
    shown: shownValues(documented),
    accepted: new Map(documented.map((action) => [action.name, [...action.input, ...shownMembers(action)]])),
  };
}

/** What the action's own examples send although its table does not list it is taken as it comes. */
function shownMembers(action: ActionDescription): MemberDescription[] {
  const requests = action.examples.map(({ request }) => request).filter(isObject);
  const names = new Set(requests.flatMap((request) => Object.keys(request).map((name) => name.split('.')[0] ?? name)));
  return [...names]
    .filter((name) => !action.input.some((member) => member.name === name))
    .map((name) => ({ name, type: { kind: 'json' } }));
}

function shownValues(actions: readonly ActionDescription[]): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>();
  for (const { name, value } of actions.flatMap(({ examples }) => examples.flatMap(({ request }) => leaves(request)))) {
    const values = shown.get(name) ?? new Set();
    shown.set(name, values.add(value));
  }
  return shown;
}

/** The strings and numbers in a request, nested or flat, each with the name of the member that has it. */
export function leaves(value: unknown, name = ''): { name: string; value: string }[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ name, value: String(value) }];
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, name));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const last = key.split('.').findLast((part) => !/^\d+$/.test(part)) ?? key;
    return leaves(item, last);
  });
}
