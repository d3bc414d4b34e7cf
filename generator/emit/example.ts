/** The document's example requests as code that compiles: values typed as the document types them. */
import type { Action, Member, Type } from '../spec/types.ts';
import type { PackageContext } from './context.ts';
import { Code, code, joinCode, literal, valueKey } from './text.ts';

/** The request of the first example that fits the action's input, as an object literal; undefined where none does. */
export function exampleRequest(context: PackageContext, action: Action): Code | undefined {
  for (const { request } of action.examples) {
    if (typeof request !== 'object' || request === null || Array.isArray(request)) continue;
    const nested = unflatten(request as Record<string, unknown>);
    const typed = nested && typedObject(context, action.input, nested);
    if (typed) return prettyLiteral(typed);
  }
  return undefined;
}

/** A literal that is broken over lines where it is long, as the formatter would: it can't see examples. */
function prettyLiteral(value: unknown, indent = '', before = 40): Code {
  const short = literal(value);
  if (before + String(short).length <= 90 || typeof value !== 'object' || value === null) return short;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => prettyLiteral(item, inner, inner.length))
    : Object.entries(value).map(([name, member]) => {
        const key = valueKey(name);
        return code`${key}: ${prettyLiteral(member, inner, inner.length + String(key).length + 2)}`;
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return new Code(`${open}\n${inner}${joinCode(parts, `,\n${inner}`)},\n${indent}${close}`);
}

/** Dotted names (`Filters.0.Name`) as nested objects and lists; undefined where an index or a name is missing. */
export function unflatten(request: Record<string, unknown>): Record<string, unknown> | undefined {
  if (!Object.keys(request).some((name) => name.includes('.'))) return request;
  const root = new Map<string, unknown>();
  for (const [name, value] of Object.entries(request)) {
    const parts = name.split('.');
    let at = root;
    for (const part of parts.slice(0, -1)) {
      let next = at.get(part);
      if (next === undefined) {
        next = new Map<string, unknown>();
        at.set(part, next);
      }
      if (!(next instanceof Map)) return undefined;
      at = next;
    }
    at.set(parts.at(-1) as string, value);
  }
  return toObject(root) as Record<string, unknown>;
}

function toObject(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const keys = [...value.keys()] as string[];
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key))) return [...value.values()].map(toObject);
  return Object.fromEntries(keys.map((key) => [key, toObject(value.get(key))]));
}

function typedObject(
  context: PackageContext,
  members: readonly Member[],
  given: unknown,
): Record<string, unknown> | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const known = new Map(members.map((member) => [member.name, member]));
  const typed = new Map<string, unknown>();
  for (const [name, value] of Object.entries(given)) {
    const member = known.get(name);
    const fitting = member && typedValue(context, member.type, value);
    if (fitting === undefined) return undefined;
    typed.set(name, fitting);
  }
  // Not by assignment: a parameter may be called `__proto__`.
  return members.every(({ name, required }) => !required || typed.has(name)) ? Object.fromEntries(typed) : undefined;
}

/** A value as its type wants it; numbers and booleans may stand as text. Undefined where it doesn't fit. */
function typedValue(context: PackageContext, type: Type, value: unknown): unknown {
  switch (type.kind) {
    case 'array': {
      if (!Array.isArray(value)) return undefined;
      const items = value.map((item) => typedValue(context, type.items, item));
      return items.includes(undefined) ? undefined : items;
    }
    case 'map': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
      const entries = Object.entries(value).map(
        ([key, item]) => [key, typedValue(context, type.values, item)] as const,
      );
      return entries.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(entries);
    }
    case 'ref': {
      const declared = context.types.get(type.name);
      return declared ? typedObject(context, declared.members, value) : value;
    }
    case 'integer':
    case 'float': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
    }
    case 'boolean':
      return value === 'true' || value === 'false' ? value === 'true' : typeof value === 'boolean' ? value : undefined;
    case 'json':
      return value;
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }
}
