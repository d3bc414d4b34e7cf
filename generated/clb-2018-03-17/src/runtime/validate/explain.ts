// Generated from clb-api.md for @clb-sdk/2018-03-17: do not edit.
/**
 * The thorough way through a value: writes the issues and the normalised copy. Validators come here only where their
 * straight check has said no, so the way may be slower; it never throws, and stops at its limits.
 */
import { type Check, isObject, type Kind, reject } from './check.ts';
import { describe, formatPath } from './describe.ts';
import type { Issue, IssueCode } from './issue.ts';
import { expectationOf } from './kinds.ts';
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

/** Structures, or elements of one array, to visit: a value whose parts are shared may have more of them than memory. */
const MAX_PARTS = 1e6;
/** Known members that the message about an unknown one lists. */
const LISTED = 12;

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
  function report(code: IssueCode, expected: string, value: unknown, received = describe(value)): unknown {
    const at = path.length > 0 ? ` at \`${formatPath(path)}\`` : '';
    note({ code, message: `Expected ${expected}, received ${received}${at}.`, expected, received });
    return value;
  }

  function reportUnknown(name: string, known: readonly string[], value: unknown): unknown {
    const suggestion = nearestName(name, known);
    const hint = suggestion ? ` Did you mean \`${suggestion}\`?` : '';
    const more = known.length > LISTED ? `, and ${known.length - LISTED} more` : '';
    const names = `${known.slice(0, LISTED).join(', ') || 'none'}${more}`;
    const message = `Unknown member \`${formatPath(path)}\`.${hint} Known members: ${names}.`;
    note({ code: 'unknown', message, expected: 'known name', received: describe(name), suggestion });
    return value;
  }

  function note(issue: Omit<Issue, 'path'>): void {
    if (issues.length < most) issues.push({ ...issue, path: [...path] });
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
    check(own, (name, expected, ...limits) => {
      const visit = (content: unknown) => {
        if (typeof expected === 'string') return report('rule', expected, content);
        if (content === undefined) return report('required', expectationOf(expected), content);
        if (content !== null) return typed(expected, limits, content);
        return 'form' in expected && expected.form === 'nullable'
          ? null
          : report('null', expectationOf(expected), null);
      };
      changed = replace(own, own, name, visit) || changed;
      return false;
    });
    depth--;
    if (unknown === 'error') {
      const known: string[] = [];
      // Asked about a value that can't be right anywhere, the check names every member.
      check(new Proxy({}, { get: () => reject }), (name) => {
        if (!known.includes(name)) known.push(name);
        return false;
      });
      for (const name in own) {
        if (own[name] === undefined || known.includes(name)) continue;
        replace(own, own, name, (content) => reportUnknown(name, known, content));
      }
    }
    return changed ? { ...own } : value;
  }

  function typed(kind: Kind, limits: readonly Limit[], value: unknown): unknown {
    if (typeof kind === 'function') return kind(value) ? value : structure(kind, value);
    if ('is' in kind) {
      const normal = convert && kind.read && typeof value === 'string' ? kind.read(value) : value;
      return kind.is(normal) ? keep(limits, normal) : report('type', kind.expected, value);
    }
    if (kind.form === 'nullable') return typed(kind.of, limits, value);
    const list = Array.isArray(value);
    if (list !== (kind.form === 'list') || typeof value !== 'object') return report('type', kind.expected, value);
    // Asked once, and not what it iterates over: arrays of a class of their own may answer without end.
    const count = list ? value.length : 0;
    if (count > MAX_PARTS) return report('depth', 'fewer parts', value);
    keep(kind.limits ?? [], value);
    const parts = (list ? [] : { ...value }) as Fields;
    let changed = false;
    for (const key of list ? Array(count).keys() : Object.keys(parts)) {
      const visit = (content: unknown) =>
        content == null ? report('type', expectationOf(kind.of), content) : typed(kind.of, limits, content);
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
