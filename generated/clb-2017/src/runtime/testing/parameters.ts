// Generated from clb-api.md for @clb-sdk/2017: do not edit.
/**
 * Checks an action's parameters against its shape and turns them into their documented types: a form has only strings,
 * and the document's own JSON examples send numbers as strings.
 */

import { isObject } from '../json.ts';
import type {
  ActionDescription,
  ApiIndex,
  ConditionDescription,
  JsonObject,
  MemberDescription,
  RuleDescription,
  TypeReference,
} from './api.ts';
import { Refusal } from './refusal.ts';

/** The parameters, typed; throws the first Refusal in the order: unknown, missing, wrong. */
export function checkParameters(index: ApiIndex, action: ActionDescription, parameters: JsonObject): JsonObject {
  const checked = checkMembers(index, index.accepted.get(action.name) ?? action.input, parameters, undefined);
  checkRules(action.rules, checked, undefined);
  return checked;
}

/** Where a value is, put together only for a message: a list may have a million items. */
class Path {
  readonly #name: string | number;
  readonly #within: Path | undefined;

  constructor(name: string | number, within: Path | undefined) {
    this.#name = name;
    this.#within = within;
  }

  toString(): string {
    return this.#within ? `${this.#within}.${this.#name}` : String(this.#name);
  }
}

function checkMembers(
  index: ApiIndex,
  members: readonly MemberDescription[],
  value: JsonObject,
  within: Path | undefined,
): JsonObject {
  for (const name of Object.keys(value)) {
    if (!members.some((member) => member.name === name)) {
      throw new Refusal('unknown', `The parameter \`${new Path(name, within)}\` is not recognized.`);
    }
  }
  const result: JsonObject = {};
  for (const member of members) {
    const path = new Path(member.name, within);
    const given = Object.hasOwn(value, member.name) ? value[member.name] : undefined;
    if (given === undefined || given === null) {
      if (member.required) throw new Refusal('missing', `The parameter \`${path}\` is required.`);
      continue;
    }
    result[member.name] = checkValue(index, member.type, member, given, path);
  }
  return result;
}

function checkValue(
  index: ApiIndex,
  type: TypeReference,
  member: MemberDescription,
  value: unknown,
  path: Path,
): unknown {
  switch (type.kind) {
    case 'array': {
      if (!Array.isArray(value)) throw wrongType(path, 'an array');
      checkCount(member, value.length, path);
      return value.map((item, position) => checkValue(index, type.items, member, item, new Path(position, path)));
    }
    case 'map': {
      if (!isObject(value)) throw wrongType(path, 'an object');
      const entries = Object.entries(value);
      return Object.fromEntries(
        entries.map(([key, item]) => [key, checkValue(index, type.values, member, item, new Path(key, path))]),
      );
    }
    case 'ref': {
      if (!isObject(value)) throw wrongType(path, 'an object');
      const definition = index.types.get(type.name);
      const checked = checkMembers(index, definition?.members ?? [], value, path);
      checkRules(definition?.rules, checked, path);
      return checked;
    }
    case 'integer':
    case 'float':
      return checkNumber(index, member, value, type.kind === 'integer', path);
    case 'boolean':
      return checkBoolean(value, path);
    case 'json':
      return value;
    default:
      return checkString(index, member, value, path);
  }
}

function checkRules(rules: readonly RuleDescription[] | undefined, value: JsonObject, within: Path | undefined): void {
  for (const rule of rules ?? []) {
    const names = rule.members.map((name) => `\`${new Path(name, within)}\``).join(', ');
    const given = rule.members.filter((name) => value[name] !== undefined).length;
    switch (rule.kind) {
      case 'anyOf':
        if (given === 0) throw new Refusal('missing', `At least one of ${names} is required.`);
        break;
      case 'oneOf':
        if (given === 0) throw new Refusal('missing', `One of ${names} is required.`);
        if (given > 1) throw new Refusal('malformed', `Only one of ${names} may be given.`);
        break;
      case 'exclusive':
        if (given > 1) throw new Refusal('malformed', `Only one of ${names} may be given.`);
        break;
      default:
        if (given < rule.members.length && holds(rule.when, value))
          throw new Refusal('missing', `${names} is required here.`);
    }
  }
}

function holds(condition: ConditionDescription, value: JsonObject): boolean {
  const actual = value[condition.member];
  if ('absent' in condition) return actual === undefined;
  return condition.is.some((candidate) => String(candidate) === String(actual));
}

function wrongType(path: Path, expected: string): Refusal {
  return new Refusal('malformed', `The parameter \`${path}\` must be ${expected}.`);
}

function checkCount(member: MemberDescription, count: number, path: Path): void {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = member.constraints ?? {};
  if (count < minItems) throw new Refusal('length', `\`${path}\` must have at least ${minItems} items.`);
  if (count > maxItems) throw new Refusal('length', `\`${path}\` may have up to ${maxItems} items.`);
}

function checkNumber(index: ApiIndex, member: MemberDescription, value: unknown, integer: boolean, path: Path): number {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  if (typeof number !== 'number' || (integer && !Number.isInteger(number))) {
    throw wrongType(path, integer ? 'an integer' : 'a number');
  }
  if (index.shown.get(member.name)?.has(String(number))) return number;
  checkEnum(member, number, path);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = member.constraints ?? {};
  if ((number < min || number > max) && !isAlso(member, number)) {
    throw new Refusal('range', `\`${path}\` is ${number}; its range is [${min}, ${max}].`);
  }
  return number;
}

/** What is accepted beside the values and the range; the documented default always is. */
function isAlso({ constraints }: MemberDescription, value: string | number): boolean {
  return constraints?.default === value || constraints?.also?.includes(value) === true;
}

function checkBoolean(value: unknown, path: Path): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === '1' || value === 1) return true;
  if (value === 'false' || value === '0' || value === 0) return false;
  throw wrongType(path, 'a boolean');
}

function checkString(index: ApiIndex, member: MemberDescription, value: unknown, path: Path): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw wrongType(path, 'a string');
  const text = String(value);
  if (index.shown.get(member.name)?.has(text)) return text;
  checkEnum(member, text, path);
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = member.constraints ?? {};
  const length = [...text].length;
  if (length < minLength) throw new Refusal('length', `\`${path}\` must have at least ${minLength} characters.`);
  if (length > maxLength) throw new Refusal('length', `\`${path}\` may have up to ${maxLength} characters.`);
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) {
    throw new Refusal('malformed', `\`${path}\` does not match ${pattern}.`);
  }
  return text;
}

function checkEnum(member: MemberDescription, value: string | number, path: Path): void {
  const { enum: allowed, caseInsensitive } = member.constraints ?? {};
  if (!allowed || isAlso(member, value)) return;
  const fold = (text: string | number): string => (caseInsensitive ? String(text).toLowerCase() : String(text));
  if (allowed.some((candidate) => fold(candidate) === fold(value))) return;
  throw new Refusal('value', `\`${path}\` is "${String(value).slice(0, 80)}"; it takes ${allowed.join(', ')}.`);
}
