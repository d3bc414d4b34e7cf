/** The document's example requests as a caller writes them: nested, and typed as the tables say. */
import { isObject, unflatten } from '../spec/nested.ts';
import type { Action, Example, Member, Type } from '../spec/types.ts';
import type { Facts } from './facts.ts';

/** Undefined where the request doesn't fit the action's input. */
export function exampleInput(facts: Facts, { input }: Pick<Action, 'input'>, { request }: Example): unknown {
  return isObject(request) ? typedObject(facts, input, unflatten(request)) : undefined;
}

function typedObject(facts: Facts, members: readonly Member[], given: unknown): Record<string, unknown> | undefined {
  if (!isObject(given)) return undefined;
  const known = new Map(members.map((member) => [member.name, member]));
  const typed = new Map<string, unknown>();
  for (const [name, value] of Object.entries(given)) {
    const member = known.get(name);
    const fitting = member && typedValue(facts, member.type, value);
    if (fitting === undefined) return undefined;
    typed.set(name, fitting);
  }
  // Not by assignment: a parameter may be called `__proto__`.
  return members.every(({ name, required }) => !required || typed.has(name)) ? Object.fromEntries(typed) : undefined;
}

/** A value as its type wants it; numbers and booleans may stand as text. Undefined where it doesn't fit. */
function typedValue(facts: Facts, type: Type, value: unknown): unknown {
  switch (type.kind) {
    case 'array': {
      if (!Array.isArray(value)) return undefined;
      const items = value.map((item) => typedValue(facts, type.items, item));
      return items.includes(undefined) ? undefined : items;
    }
    case 'map': {
      if (!isObject(value)) return undefined;
      const entries = Object.entries(value).map(([key, item]) => [key, typedValue(facts, type.values, item)] as const);
      return entries.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(entries);
    }
    case 'ref': {
      const declared = facts.types.get(type.name);
      return declared ? typedObject(facts, declared.members, value) : value;
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
