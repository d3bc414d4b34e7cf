/** JSON Schema 2020-12 of requests, responses and data types: the `./schemas` entry of a package, and what OpenAPI reuses. */
import { reachedTypes } from '../spec/references.ts';
import type { Member, Rule, Type } from '../spec/types.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { Imports } from './imports.ts';
import { limitsOf, type MemberLimits } from './limits.ts';
import { printTemplate } from './module.ts';
import { code } from './text.ts';

export type Schema = { [keyword: string]: unknown };

export interface SchemaStyle {
  /** `closed`: what the validator of a request accepts. `open`: the documented values are a hint. */
  values: 'closed' | 'open' | 'none';
  /** No names beyond the documented ones. */
  closed: boolean;
  descriptions: boolean;
  /** The list of a member's documented values, where it isn't to be written out. */
  enumOf?: ((member: Member) => unknown) | undefined;
  /** Where the schema of a data type stands; undefined for one that the document doesn't describe. */
  reference: (type: string) => string | undefined;
}

/** The schema of an object with `members`. */
export function objectSchema(members: readonly Member[], rules: readonly Rule[], style: SchemaStyle): Schema {
  const unique = members.filter((member, index) => members.findIndex(({ name }) => name === member.name) === index);
  const required = unique.filter((member) => member.required).map((member) => member.name);
  const known = new Set(unique.map((member) => member.name));
  const conditions = rules.filter((rule) => namesOf(rule).every((name) => known.has(name))).flatMap(ruleSchemas);
  return {
    type: 'object',
    properties: Object.fromEntries(unique.map((member) => [member.name, memberSchema(member, style)])),
    ...(required.length === 0 ? {} : { required }),
    ...(style.closed ? { additionalProperties: false } : {}),
    ...(conditions.length === 0 ? {} : { allOf: conditions }),
  };
}

function memberSchema(member: Member, style: SchemaStyle): Schema {
  const limits = style.values === 'none' ? undefined : limitsOf(member);
  const schema = typeSchema(
    member.type,
    limits,
    style,
    limits?.values && !limits.anyCase ? style.enumOf?.(member) : undefined,
  );
  const annotated: Schema = {
    ...(style.descriptions && member.description !== '' ? { description: member.description } : {}),
    ...(member.deprecated ? { deprecated: true } : {}),
    ...(member.constraints?.default === undefined || style.values === 'none'
      ? {}
      : { default: member.constraints.default }),
  };
  return { ...annotated, ...(member.nullable ? orNull(schema) : schema) };
}

function orNull(schema: Schema): Schema {
  if (typeof schema['type'] === 'string' && schema['enum'] === undefined)
    return { ...schema, type: [schema['type'], 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

function typeSchema(type: Type, limits: MemberLimits | undefined, style: SchemaStyle, listed?: unknown): Schema {
  if (type.kind === 'array') {
    return {
      type: 'array',
      items: typeSchema(type.items, limits, style, listed),
      ...(limits?.minItems === undefined ? {} : { minItems: limits.minItems }),
      ...(limits?.maxItems === undefined ? {} : { maxItems: limits.maxItems }),
    };
  }
  if (type.kind === 'map') return { type: 'object', additionalProperties: typeSchema(type.values, undefined, style) };
  if (type.kind === 'ref') {
    const target = style.reference(type.name);
    return target === undefined ? { ...ANY } : { $ref: target };
  }
  if (type.kind === 'json') return { ...ANY };
  const kind = {
    string: 'string',
    timestamp: 'string',
    datetime: 'string',
    integer: 'integer',
    float: 'number',
    boolean: 'boolean',
  }[type.kind];
  return limits === undefined ? { type: kind } : scalarSchema(kind, limits, style, listed);
}

/** Anything but null. */
const ANY: Schema = { type: ['object', 'array', 'string', 'number', 'boolean'] };

function scalarSchema(type: string, limits: MemberLimits, style: SchemaStyle, listed: unknown = limits.values): Schema {
  const checks: Schema = {};
  const numeric = type === 'integer' || type === 'number';
  if (numeric && limits.min !== undefined) checks['minimum'] = limits.min;
  if (numeric && limits.max !== undefined) checks['maximum'] = limits.max;
  if (type === 'string' && limits.minLength !== undefined) checks['minLength'] = limits.minLength;
  if (type === 'string' && limits.maxLength !== undefined) checks['maxLength'] = limits.maxLength;
  if (type === 'string' && limits.pattern !== undefined) checks['pattern'] = limits.pattern;
  if (limits.values !== undefined) {
    if (style.values === 'open') return { anyOf: [{ type, enum: listed }, { type }] };
    if (limits.anyCase === true)
      checks['pattern'] = `^(?:${limits.values.map((value) => anyCasePattern(String(value))).join('|')})$`;
    else checks['enum'] = listed;
  }
  const schema = { type, ...checks };
  return limits.also === undefined || Object.keys(checks).length === 0
    ? schema
    : { anyOf: [schema, { type, enum: limits.also }] };
}

function anyCasePattern(value: string): string {
  return [...value]
    .map((char) =>
      /[a-z]/i.test(char)
        ? `[${char.toUpperCase()}${char.toLowerCase()}]`
        : char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
    )
    .join('');
}

function namesOf(rule: Rule): string[] {
  return rule.kind === 'requiredWhen' ? [...rule.members, rule.when.member] : rule.members;
}

function ruleSchemas(rule: Rule): Schema[] {
  const each = rule.members.map((name) => ({ required: [name] }));
  const pairs = rule.members.flatMap((a, index) =>
    rule.members.slice(index + 1).map((b) => ({ not: { required: [a, b] } })),
  );
  if (rule.kind === 'anyOf') return [{ anyOf: each }];
  if (rule.kind === 'exclusive') return pairs;
  if (rule.kind === 'oneOf') return [{ anyOf: each }, ...pairs];
  const { when, members } = rule;
  if (!('is' in when)) return [{ anyOf: [{ required: [when.member] }, { required: members }] }];
  const holds = { properties: { [when.member]: { enum: when.is } }, required: [when.member] };
  return [{ anyOf: [{ not: holds }, { required: members }] }];
}

/** `src/schemas/`: one document whose `$defs` are the schemas, by the names of the validators. */
export function emitJsonSchema(context: PackageContext): EmittedFile[] {
  const imports = new Imports();
  const definitions = buildDefinitions(context, (member) => {
    const known = context.values.get(member);
    return known && code`${imports.value(known.list, '../values.ts')}`;
  });
  const view = {
    definitions: Object.entries(definitions).map(([name, schema]) => ({ name, schema })),
    imports: imports.print(),
  };
  return [printTemplate(context, 'src/schemas/index.ts', view)];
}

function buildDefinitions(
  { actions, types, names }: PackageContext,
  enumOf: SchemaStyle['enumOf'],
): Record<string, Schema> {
  const sent = reachedTypes(
    types,
    actions.flatMap((action) => action.input),
  );
  const received = reachedTypes(
    types,
    actions.flatMap((action) => action.output),
  );
  const nameOf = (type: string) => names.types.get(type);
  const receivedName = (type: string) => (sent.has(type) ? `${nameOf(type)}Received` : nameOf(type));
  const reference = (form: (type: string) => string | undefined) => (type: string) => {
    const name = types.has(type) ? form(type) : undefined;
    return name === undefined ? undefined : `#/$defs/${name}`;
  };
  const request: SchemaStyle = {
    values: 'closed',
    closed: true,
    descriptions: false,
    enumOf,
    reference: reference(nameOf),
  };
  const response: SchemaStyle = {
    values: 'none',
    closed: false,
    descriptions: false,
    enumOf,
    reference: reference(receivedName),
  };
  const definitions: Record<string, Schema> = {};
  for (const type of types.values()) {
    const name = nameOf(type.name);
    if (name === undefined) continue;
    if (sent.has(type.name)) definitions[name] = objectSchema(type.members, type.rules ?? [], request);
    if (received.has(type.name) || !sent.has(type.name))
      definitions[receivedName(type.name) ?? name] = objectSchema(type.members, [], response);
  }
  for (const action of actions) {
    const own = names.actions.get(action.name);
    if (own === undefined) continue;
    definitions[own.request] = objectSchema(action.input, action.rules ?? [], request);
    definitions[own.response] = objectSchema(action.output, [], response);
  }
  return definitions;
}
