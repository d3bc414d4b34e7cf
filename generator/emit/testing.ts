/** `src/testing.ts` and its data: the local server, and transports that send nothing, for users' own tests. */
import { type InterfaceDeclarationStructure, StructureKind } from 'ts-morph';
import type {
  ActionDescription,
  ApiDescription,
  BehaviourRule,
  MemberDescription,
  RuleDescription,
  TypeDescription,
  WayDescription,
} from '../../templates/testing/api.ts';
import { readBehaviour } from '../spec/behaviour.ts';
import { jsonText } from '../spec/json.ts';
import type { Action, Constraints, DataType, Member, Rule, Way } from '../spec/types.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { printModule } from './module.ts';
import { literal, propertyKey } from './text.ts';

export function emitTesting(context: PackageContext): EmittedFile[] {
  return [emitEntry(context), emitDescription(context)];
}

function emitEntry(context: PackageContext): EmittedFile {
  const named = context.actions.flatMap((action) => {
    const names = context.names.actions.get(action.name);
    return names ? [{ action, names }] : [];
  });
  const handlers: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    name: 'Handlers',
    isExported: true,
    docs: ['What answers each action; see {@link createMockTransport}.'],
    properties: named.map(({ names }) => ({
      name: propertyKey(names.method),
      hasQuestionToken: true,
      type: `Handler<types.${names.request}, types.${names.response}> | undefined`,
    })),
  };
  const pairs = named.map(({ action, names }) => `  [${literal(action.name)}, ${literal(names.method)}],`);
  const clientClass = `${context.names.product}Client`;
  return printModule(
    context,
    'src/testing.ts',
    'For your own tests: a local server, and transports that send nothing.',
    [
      IMPORTS,
      handlers,
      `/** Each action's handler. */
const HANDLER_OF: readonly (readonly [action: string, method: keyof Handlers])[] = [
${pairs.join('\n')}
];
`,
      entryFunctions(clientClass),
    ],
  );
}

const IMPORTS = `import type { LocalApiOptions } from './runtime/testing/local-api.ts';
import type { LocalTransport } from './runtime/testing/local-transport.ts';
import type { Handler, MockTransport } from './runtime/testing/mock-transport.ts';
import { createHandlerTransport } from './runtime/testing/mock-transport.ts';
import type { LocalServer, ServerOptions } from './runtime/testing/server.ts';
import { api } from './testing-api.ts';
import type * as types from './types.ts';

export type { Account } from './runtime/testing/account.ts';
export type { Fault } from './runtime/testing/faults.ts';
export type { LocalApiOptions, RecordedCall, Seed } from './runtime/testing/local-api.ts';
export type { LocalTransport } from './runtime/testing/local-transport.ts';
export type { Handler, MockCall, MockTransport, Sparse } from './runtime/testing/mock-transport.ts';
export { mockError } from './runtime/testing/mock-transport.ts';
export type { LocalServer, ServerOptions } from './runtime/testing/server.ts';
`;

function entryFunctions(clientClass: string): string {
  return `/**
 * Starts a local server that plays this API: it checks signatures and parameters, keeps state, and answers with the
 * document's errors. Needs Node, or a runtime with \`node:http\`.
 *
 * \`\`\`ts
 * const server = await startServer();
 * const client = new ${clientClass}({ region, endpoint: server.endpoint, credentials: server.credentials });
 * await server.close();
 * \`\`\`
 */
export async function startServer(options: ServerOptions = {}): Promise<LocalServer> {
  const { startLocalServer } = await import('./runtime/testing/server.ts');
  return startLocalServer([api], options);
}

/** The same API without a port, as the \`transport\` of a client. Needs \`node:crypto\`. */
export async function createLocalTransport(options: LocalApiOptions = {}): Promise<LocalTransport> {
  const { createLocalApiTransport } = await import('./runtime/testing/local-transport.ts');
  return createLocalApiTransport(api, options);
}

/**
 * A transport for a client whose calls your own functions answer, in memory, on any runtime. What a handler leaves out
 * of its answer is filled in with values of the documented types; a call without a handler is rejected.
 */
export function createMockTransport(handlers: Handlers = {}): MockTransport {
  return createHandlerTransport(api, Object.fromEntries(HANDLER_OF.map(([action, method]) => [action, handlers[method]])));
}
`;
}

/** The API as data: what the document says of it that the local API checks, fills in or answers with. */
function emitDescription(context: PackageContext): EmittedFile {
  const { spec } = context;
  const api: ApiDescription = {
    product: spec.product,
    version: spec.version,
    protocol: spec.protocol,
    endpoint: spec.endpoint,
    path: spec.path,
    regions: spec.regions.map(({ id, name }) => ({ id, name })),
    commonParameters: (spec.commonParameters ?? []).map(({ name, required }) => ({ name, required })),
    actions: context.actions.map(describeAction),
    types: spec.types.map(describeType),
    errors: spec.errors.map(({ code, title, description }) => ({ code, ...(title ? { title } : {}), description })),
    behaviour: readBehaviour(spec).map(({ line: _line, quote: _quote, ...rule }) => rule as BehaviourRule),
  };
  return printModule(context, 'src/testing-api.ts', 'What the local server knows about the API.', [
    `import type { ApiDescription } from './runtime/testing/api.ts';

export const api: ApiDescription = ${asCode(jsonText(api))};
`,
  ]);
}

/** JSON as an expression, in which `"__proto__": x` would set the object's prototype. */
function asCode(json: string): string {
  return json.trimEnd().replace(/(?<!\\)"__proto__":/g, '["__proto__"]:');
}

function describeAction(action: Action): ActionDescription {
  return {
    name: action.name,
    documented: true,
    ...(action.endpoint === undefined ? {} : { endpoint: action.endpoint }),
    ...(action.rateLimit === undefined ? {} : { rateLimit: action.rateLimit }),
    ...(action.async === undefined ? {} : { async: action.async }),
    ...(action.waiting === undefined ? {} : { waiting: { value: action.waiting.value.map(describeWay) } }),
    ...(action.paging === undefined ? {} : { paging: { value: action.paging.value } }),
    input: action.input.map(describeMember),
    output: action.output.map(describeMember),
    errors: action.errors,
    ...(action.rules ? { rules: action.rules.map(describeRule) } : {}),
    ...(action.filters ? { filters: action.filters.map(({ name }) => ({ name })) } : {}),
    examples: action.examples.map(({ request, response }) => ({ request, response })),
  };
}

function describeType({ name, members, rules }: DataType): TypeDescription {
  return { name, members: members.map(describeMember), ...(rules ? { rules: rules.map(describeRule) } : {}) };
}

function describeWay({ poll, of, member, to, status, succeeded, failed, pending }: Way): WayDescription {
  return { poll, of, member, to, status, succeeded, failed, pending };
}

function describeMember(member: Member): MemberDescription {
  const constraints = member.constraints && describeConstraints(member.constraints);
  return {
    name: member.name,
    type: member.type,
    ...(member.required ? { required: true } : {}),
    ...(member.nullable ? { nullable: true } : {}),
    ...(member.deprecated ? { deprecated: true } : {}),
    ...(constraints ? { constraints } : {}),
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

function describeConstraints(constraints: Constraints): MemberDescription['constraints'] {
  const checked = CHECKED.filter((name) => constraints[name] !== undefined);
  return checked.length > 0 ? Object.fromEntries(checked.map((name) => [name, constraints[name]])) : undefined;
}

function describeRule({ from: _from, line: _line, ...rule }: Rule): RuleDescription {
  return rule;
}
