// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/** Values of a documented shape: conformed from what an example shows, made up where none does. */

import { isObject } from '../json.ts';
import type { ApiIndex, JsonObject, MemberDescription, TypeDescription, TypeReference } from './api.ts';
import { isPlaceholder } from './world/fresh.ts';

/** Members of the envelope, which every answer gets anew. */
const ENVELOPE = new Set(['RequestId', 'requestId', 'code', 'message', 'codeDesc']);

/**
 * An object with exactly the documented members: from `source` where it fits, else null or a made-up value. Members
 * that may be absent stay absent.
 */
export function conformMembers(
  index: ApiIndex,
  members: readonly MemberDescription[],
  source: JsonObject,
  within: readonly TypeDescription[] = [],
): JsonObject {
  const result: JsonObject = {};
  for (const member of members) {
    const value = conform(index, member, member.type, source[member.name], within);
    if (value !== undefined) result[member.name] = value;
  }
  return result;
}

/** The action's answer without the envelope's members, from its first example that has one. */
export function exampleAnswer(index: ApiIndex, actionName: string): JsonObject {
  const action = index.actions.get(actionName);
  if (!action) return {};
  const shown = action.examples.filter((example) => !isPlaceholder(example.response));
  const source = shown.map((example) => responseContent(example.response)).find(isObject) ?? {};
  return conformMembers(index, ownOutput(action.output), source);
}

export function ownOutput(output: readonly MemberDescription[]): MemberDescription[] {
  return output.filter((member) => !ENVELOPE.has(member.name));
}

/** What stands in the envelope of a documented response. */
export function responseContent(response: unknown): JsonObject | undefined {
  if (!isObject(response)) return undefined;
  const inner = response['Response'];
  return isObject(inner) ? inner : response;
}

function conform(
  index: ApiIndex,
  member: MemberDescription,
  type: TypeReference,
  value: unknown,
  within: readonly TypeDescription[],
): unknown {
  const fitting = value === undefined || value === null ? undefined : convert(index, member, type, value, within);
  if (fitting !== undefined) return fitting;
  if (value === null && member.nullable) return null;
  if (!member.required) return undefined;
  return member.nullable ? null : makeUp(index, member, type, within);
}

function convert(
  index: ApiIndex,
  member: MemberDescription,
  type: TypeReference,
  value: unknown,
  within: readonly TypeDescription[],
): unknown {
  switch (type.kind) {
    case 'array': {
      if (!Array.isArray(value)) return undefined;
      const items = value.map((item) => convert(index, member, type.items, item, within));
      return items.filter((item) => item !== undefined);
    }
    case 'map': {
      if (!isObject(value)) return undefined;
      const entries = Object.entries(value).map(([key, item]) => [
        key,
        convert(index, member, type.values, item, within),
      ]);
      return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
    }
    case 'ref': {
      const definition = index.types.get(type.name);
      if (!isObject(value) || !definition) return undefined;
      return conformMembers(index, definition.members, value, [...within, definition]);
    }
    case 'integer':
    case 'float': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
      return type.kind === 'integer' ? Math.trunc(number) : number;
    }
    case 'boolean':
      if (typeof value === 'boolean') return value;
      return value === 1 || value === 'true' ? true : value === 0 || value === 'false' ? false : undefined;
    case 'json':
      return value;
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }
}

function makeUp(
  index: ApiIndex,
  member: MemberDescription,
  type: TypeReference,
  within: readonly TypeDescription[],
): unknown {
  const constraints = member.constraints ?? {};
  switch (type.kind) {
    case 'array':
      return [];
    case 'map':
      return {};
    case 'ref': {
      const definition = index.types.get(type.name);
      // A type within itself ends here: absent members of a recursive type are the only finite answer.
      if (!definition || within.includes(definition)) return {};
      return conformMembers(index, definition.members, {}, [...within, definition]);
    }
    case 'integer':
    case 'float':
      return firstNumber(constraints.default, constraints.enum?.[0], constraints.min) ?? 0;
    case 'boolean':
      return typeof constraints.default === 'boolean' ? constraints.default : false;
    case 'timestamp':
      return '1970-01-01 00:00:00';
    case 'datetime':
      return '1970-01-01T00:00:00Z';
    case 'json':
      return {};
    default:
      return String(constraints.default ?? constraints.enum?.[0] ?? '');
  }
}

function firstNumber(...candidates: unknown[]): number | undefined {
  return candidates.find((candidate) => typeof candidate === 'number');
}
