// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/**
 * The thorough way through a value: writes the issues and the normalised copy. Validators come here only where their
 * straight check has said no, so the way may be slower; it never throws, and stops at its limits.
 */
import { type Check, type FactType, isInteger, isObject, no } from './check.ts';
import { describe } from './describe.ts';
import type { Issue, IssueCode } from './issue.ts';
import type { Limit } from './limits.ts';
import { nearestName } from './nearest.ts';

export interface CheckOptions {
  /** `first`: stop at the first issue. Default: `all`. */
  readonly issues?: 'all' | 'first' | undefined;
  /** Accept numbers and booleans that come as strings, and give them back as what they are. Default: true for requests. */
  readonly convert?: boolean | undefined;
  /** Names that the document doesn't know. Default: `error` for requests, `allow` for responses. */
  readonly unknown?: 'error' | 'allow' | undefined;
  /** Issues to list at most; one, where it is less. Default: 100. */
  readonly maxIssues?: number | undefined;
  /** Structures inside structures at most. Default: 64. */
  readonly maxDepth?: number | undefined;
}

/** `request`: all that the document promises; `response`: types, presence and null only, as enums and ranges grow. */
export type Position = 'request' | 'response';

export type Explanation =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

type Fields = Record<string | number, unknown>;

const KINDS = ['string', 'integer', 'number', 'boolean', 'JSON'] as const;
/** Structures, or elements of one array, to visit: a value whose parts are shared may have more of them than memory. */
const MAX_PARTS = 1e6;

/** Lets `check` explain what is wrong with `value`, and normalises it into a copy where that is needed. */
export function explain(check: Check, value: unknown, position: Position, options?: CheckOptions): Explanation {
  const strict = position === 'request';
  const {
    convert = strict,
    unknown = strict && 'error',
    maxDepth = 64,
    maxIssues = 100,
    issues: wanted,
  } = { ...options };
  const most = wanted !== 'first' && maxIssues > 1 ? maxIssues : 1;
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  let depth = 0;
  let visited = 0;

  /** Notes an issue and gives back the value as it is. */
  function report(
    code: IssueCode,
    expected: string,
    value: unknown,
    received = describe(value),
    suggestion?: string,
  ): unknown {
    const message = `expected ${expected}, received ${received}${suggestion ? `; did you mean ${suggestion}?` : ''}`;
    if (issues.length < most) issues.push({ code, message, path: [...path], expected, received, suggestion });
    return value;
  }

  /** Puts what a part of `from` becomes into `into`; true where that is something else. */
  function replace(from: Fields, into: Fields, key: string | number, visit: (content: unknown) => unknown): boolean {
    if (issues.length >= most) return false;
    path.push(key);
    const content = from[key];
    into[key] = visit(content);
    path.pop();
    return into[key] !== content;
  }

  function structure(check: Check, value: unknown): unknown {
    // A Map, a Date or a Promise holds nothing that JSON would send as members.
    if (!isObject(value) || (describe(value) !== 'object' && !Object.keys(value)[0]))
      return report('type', 'object', value);
    if (depth >= maxDepth || ++visited > MAX_PARTS) return report('depth', 'fewer parts', value);
    // Its own members alone, as JSON has it.
    const own = { __proto__: null, ...value } as Fields;
    let changed = false;
    depth++;
    check(own, (name, bits = 0, type = 0, ...limits) => {
      const visit = (content: unknown) => {
        if (typeof bits === 'string') return report('rule', bits, content);
        if (content === undefined) return report('required', nameOf(type), content);
        if (content !== null) return typed(type, limits, content);
        return bits < 2 ? report('null', nameOf(type), content) : content;
      };
      changed = replace(own, own, name, visit) || changed;
      return no();
    });
    depth--;
    if (unknown === 'error') {
      const known: string[] = [];
      // Asked about a value that can't be right anywhere, the check names every member.
      check(new Proxy({}, { get: () => no }), (name) => known.push(name));
      for (const name in own) {
        if (own[name] === undefined || known.includes(name)) continue;
        replace(own, own, name, (content) =>
          report('unknown', 'known name', content, describe(name), nearestName(name, known)),
        );
      }
    }
    return changed ? { ...own } : value;
  }

  function typed(type: FactType, limits: readonly Limit[], value: unknown): unknown {
    if (typeof type === 'function') return type(value) ? value : structure(type, value);
    if (typeof type === 'number') {
      const normal = convert && type % 4 && typeof value === 'string' ? fromText(type, value) : value;
      return isKind(type, normal) ? keep(limits, normal) : report('type', nameOf(type), value);
    }
    const list = Array.isArray(value);
    if (list !== Array.isArray(type) || typeof value !== 'object') return report('type', nameOf(type), value);
    // Asked once, and not what it iterates over: arrays of a class of their own may answer without end.
    const count = list ? value.length : 0;
    if (count > MAX_PARTS) return report('depth', 'fewer parts', value);
    const [element, ...sizes] = 'of' in type ? [type.of] : type;
    keep(sizes, value);
    const parts = (list ? [] : { ...value }) as Fields;
    let changed = false;
    for (const key of list ? Array(count).keys() : Object.keys(parts)) {
      const visit = (content: unknown) =>
        content == null ? report('type', nameOf(element), content) : typed(element, limits, content);
      changed = replace(value as Fields, parts, key, visit) || changed;
    }
    return changed ? parts : value;
  }

  function keep(limits: readonly Limit[], value: unknown): unknown {
    for (const limit of limits) {
      const broken = limit(value);
      if (broken) report(broken[0], broken[1], value, broken[2]);
    }
    return value;
  }

  try {
    const result = structure(check, value);
    if (!issues[0]) return { value: result };
  } catch {
    // A getter or a proxy that throws, somewhere under the path.
    report('unreadable', 'a value', value, 'error');
  }
  return { issues };
}

function fromText(kind: number, text: string): unknown {
  if (kind > 2) return /^(true|false)$/i.test(text) ? text.length === 4 : text;
  return /^-?\d+(\.\d+)?$/.test(text) ? +text : text;
}

function isKind(kind: number, value: unknown): boolean {
  if (kind === 1) return isInteger(value);
  if (kind === 2) return Number.isFinite(value);
  return kind === 4 ? JSON.stringify(value) !== undefined : typeof value === KINDS[kind];
}

function nameOf(type: FactType): string {
  return typeof type === 'number' ? KINDS[type] : Array.isArray(type) ? 'array' : 'object';
}
