/** `src/testing.ts` and its data: the local server, and transports that send nothing, for users' own tests; the command that serves. */
import { readBehaviour } from '../spec/behaviour.ts';
import type { Action, Constraints, DataType, Derived, ErrorCode, Member, Rule, Way } from '../spec/types.ts';
import { type EmittedFile, namesOf, type PackageContext } from './context.ts';
import { Imports } from './imports.ts';
import { printTemplate } from './module.ts';
import { code } from './text.ts';

export function emitTesting(context: PackageContext): EmittedFile[] {
  const handlers = context.actions.map((action) => ({ action: action.name, ...namesOf(context, action) }));
  const view = { product: context.names.product, handlers };
  const command = printTemplate(context, 'src/cli.ts', { name: context.config.name });
  return [
    printTemplate(context, 'src/testing.ts', view),
    emitDescription(context),
    { ...command, text: `#!/usr/bin/env node\n${command.text}` },
  ];
}

type Describe = (member: Member) => object;

/** The API as data: what the document says of it that the local API checks, fills in or answers with. */
function emitDescription(context: PackageContext): EmittedFile {
  const { spec } = context;
  const imports = new Imports();
  const described: Describe = (member) => {
    const known = context.values.get(member);
    return describeMember(member, known && code`${imports.value(known.list, './values.ts')}`);
  };
  const api = {
    product: spec.product,
    version: spec.version,
    protocol: spec.protocol,
    endpoint: spec.endpoint,
    path: spec.path,
    regions: spec.regions.map(({ id, name }) => ({ id, name })),
    commonParameters: (spec.commonParameters ?? []).map(({ name, required }) => ({ name, required })),
    actions: context.actions.map((action) => describeAction(action, described)),
    types: spec.types.map((type) => describeType(type, described)),
    errors: spec.errors.map(describeError),
    behaviour: readBehaviour(spec).map(({ line: _line, quote: _quote, ...rule }) => rule),
  };
  return printTemplate(context, 'src/testing-api.ts', { api, imports: imports.print() });
}

function describeAction(action: Action, describe: Describe): object {
  return {
    name: action.name,
    documented: true,
    endpoint: action.endpoint,
    rateLimit: action.rateLimit,
    async: action.async,
    waiting: action.waiting && { value: action.waiting.value.map(describeWay) },
    paging: promised(action.paging),
    effect: promised(action.effect),
    idempotencyMember: promised(action.idempotencyMember),
    input: action.input.map(describe),
    output: action.output.map(describe),
    errors: action.errors,
    rules: action.rules?.map(describeRule),
    filters: action.filters?.map(({ name }) => ({ name })),
    examples: action.examples.map(({ request, response }) => ({ request, response })),
  };
}

/** A promise without the sentences that it rests on. */
function promised<Value>(promise: Derived<Value> | undefined): { value: Value } | undefined {
  return promise && { value: promise.value };
}

function describeError({ code, title, description, meaning }: ErrorCode): object {
  return { code, ...(title ? { title } : {}), description, meaning: promised(meaning) };
}

function describeType({ name, members, rules }: DataType, describe: Describe): object {
  return { name, members: members.map(describe), rules: rules?.map(describeRule) };
}

function describeWay({ poll, of, member, to, status, succeeded, failed, pending }: Way): object {
  return { poll, of, member, to, status, succeeded, failed, pending };
}

function describeMember(member: Member, values: unknown): object {
  return {
    name: member.name,
    type: member.type,
    required: member.required || undefined,
    nullable: member.nullable || undefined,
    deprecated: member.deprecated || undefined,
    constraints: member.constraints && describeConstraints(member.constraints, values),
  };
}

/** Of the constraints, what the local server checks or fills in. */
const CHECKED = [
  'enum',
  'caseInsensitive',
  'min',
  'max',
  'also',
  'default',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
] as const satisfies readonly (keyof Constraints)[];

function describeConstraints(constraints: Constraints, values: unknown): object | undefined {
  const checked = CHECKED.filter((name) => constraints[name] !== undefined);
  const described = checked.map((name) => [name, (name === 'enum' && values) || constraints[name]]);
  return described.length > 0 ? Object.fromEntries(described) : undefined;
}

function describeRule({ from: _from, line: _line, ...rule }: Rule): object {
  return rule;
}
