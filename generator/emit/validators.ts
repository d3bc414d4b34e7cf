/** The `./validators` entry of a package: a validator for every request, response and data type. */
import type { SpecNames } from '../names/spec-names.ts';
import type { Action, ApiSpec, Member, Type } from '../spec/types.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { generatedHeader } from './module.ts';
import { literal } from './text.ts';
import { type CheckPosition, renderCheck } from './validators-check.ts';
import { ModuleConstants } from './validators-constants.ts';
import { referenceOf } from './validators-limits.ts';

const RUNTIME = '../runtime/validate';

/**
 * `src/validators/`: `types.ts`, `requests.ts` and `responses.ts` with checks and validators, and `index.ts`, which
 * is the entry. Nothing runs at import but the making of small objects, and a bundler keeps only what is used.
 */
export function emitValidators(context: PackageContext): EmittedFile[] {
  const { names } = context;
  const actions = context.actions
    .filter((action) => names.actions.has(action.name))
    .map((action) => withReadableMembers(action, names));
  const types = context.spec.types.map((type) => ({ ...type, members: readableMembers(type.members, names) }));
  const spec = { ...context.spec, types };
  const positions = findPositions(spec, actions);
  const recursive = findRecursive(spec);
  const file = (name: string, about: string, body: string) => ({
    path: `src/validators/${name}.ts`,
    text: `${generatedHeader(context)}\n\n/** ${about} */\n${body}\n`,
  });
  return [
    file(
      'checks',
      'Checks of the data types, as the others need them.',
      renderTypeChecks(spec, names, positions, recursive),
    ),
    file('types', 'Validators of the data types.', renderTypes(spec, names, positions)),
    file('requests', 'Validators of the requests.', renderActions(names, actions, 'request', recursive)),
    file('responses', 'Validators of the responses.', renderActions(names, actions, 'response', recursive)),
    file(
      'index',
      'A validator for every request, response and data type: the entry `./validators`.',
      renderIndex(names, actions),
    ),
  ];
}

function withReadableMembers(action: Action, names: SpecNames): Action {
  return { ...action, input: readableMembers(action.input, names), output: readableMembers(action.output, names) };
}

/** Each name once; a type that the document names but doesn't describe may be anything. */
function readableMembers(members: Member[], names: SpecNames): Member[] {
  const readable = (type: Type): Type => {
    if (type.kind === 'array') return { kind: 'array', items: readable(type.items) };
    if (type.kind === 'map') return { kind: 'map', values: readable(type.values) };
    return type.kind === 'ref' && !names.types.has(type.name) ? { kind: 'json' } : type;
  };
  return members
    .filter((member, index) => members.findIndex(({ name }) => name === member.name) === index)
    .map((member) => ({ ...member, type: readable(member.type) }));
}

/** In which positions each data type is reached, directly or through others. */
function findPositions(spec: ApiSpec, actions: Action[]): Map<string, Set<CheckPosition>> {
  const types = new Map(spec.types.map((type) => [type.name, type]));
  const positions = new Map<string, Set<CheckPosition>>();
  const visit = (name: string | undefined, position: CheckPosition) => {
    const type = name === undefined ? undefined : types.get(name);
    if (type === undefined || positions.get(type.name)?.has(position)) return;
    positions.set(type.name, (positions.get(type.name) ?? new Set<CheckPosition>()).add(position));
    for (const member of type.members) visit(referenceOf(member.type), position);
  };
  for (const action of actions) {
    for (const member of action.input) visit(referenceOf(member.type), 'request');
    for (const member of action.output) visit(referenceOf(member.type), 'response');
  }
  for (const type of spec.types) if (!positions.has(type.name)) visit(type.name, 'response');
  return positions;
}

/** Types that contain themselves: a straight check of them may never end, so the limits of the thorough way decide. */
function findRecursive(spec: ApiSpec): Set<string> {
  const references = new Map(
    spec.types.map((type) => [type.name, type.members.map((member) => referenceOf(member.type))]),
  );
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (references.get(from) ?? []).some((next) => {
      if (next === undefined || seen.has(next)) return false;
      seen.add(next);
      return next === target || reaches(next, target, seen);
    });
  return new Set(spec.types.map((type) => type.name).filter((name) => reaches(name, name, new Set())));
}

type Positions = ReadonlyMap<string, ReadonlySet<CheckPosition>>;

const checkName = (type: string, position: CheckPosition) =>
  position === 'request' ? `check${type}` : `check${type}Received`;

function renderTypeChecks(
  spec: ApiSpec,
  names: SpecNames,
  positions: Positions,
  recursive: ReadonlySet<string>,
): string {
  const constants = new ModuleConstants();
  const parts = spec.types.flatMap((type) =>
    positionsOf(type.name, positions).map((position) =>
      renderCheck({
        name: checkName(names.types.get(type.name) ?? type.name, position),
        members: type.members,
        rules: type.rules ?? [],
        position,
        constants,
        isExported: true,
        checkOf: (reference) => checkName(names.types.get(reference) ?? reference, position),
        isRecursive: (reference) => recursive.has(reference),
      }).concat('\n'),
    ),
  );
  return [...importsFor(parts), '', ...constants.declarations(), '', ...parts].join('\n');
}

/** A data type that requests have is validated as theirs. */
function renderTypes(spec: ApiSpec, names: SpecNames, positions: Positions): string {
  const imported: string[] = [];
  const parts = spec.types.map((type) => {
    const own = names.types.get(type.name) ?? type.name;
    const [position = 'response'] = positionsOf(type.name, positions);
    imported.push(checkName(own, position));
    return renderValidator(own, position, checkName(own, position)).concat('\n');
  });
  return [...importsFor(parts), ...importChecks(imported), '', ...parts].join('\n');
}

function positionsOf(type: string, positions: Positions): CheckPosition[] {
  return (['request', 'response'] as const).filter((position) => positions.get(type)?.has(position));
}

function importChecks(names: Iterable<string>): string[] {
  const lines = [...new Set(names)].sort().map((name) => `  ${name},`);
  return lines.length === 0 ? [] : ['import {', ...lines, "} from './checks.ts';"];
}

function renderActions(
  names: SpecNames,
  actions: Action[],
  position: CheckPosition,
  recursive: ReadonlySet<string>,
): string {
  const imported = new Set<string>();
  const constants = new ModuleConstants();
  const parts = actions.map((action) => {
    const own = names.actions.get(action.name)?.[position] ?? action.name;
    const check = renderCheck({
      name: `check${own}`,
      members: position === 'request' ? action.input : action.output,
      rules: position === 'request' ? (action.rules ?? []) : [],
      position,
      constants,
      isExported: false,
      checkOf: (reference) => {
        const name = checkName(names.types.get(reference) ?? reference, position);
        imported.add(name);
        return name;
      },
      isRecursive: (reference) => recursive.has(reference),
    });
    return [check, renderValidator(own, position, `check${own}`)].join('\n\n').concat('\n');
  });
  return [...importsFor(parts), ...importChecks(imported), '', ...constants.declarations(), '', ...parts].join('\n');
}

/** Imports of what the code calls. */
function importsFor(code: string[]): string[] {
  const text = code.join('\n');
  const used = (names: string[]) => names.filter((name) => new RegExp(`\\b${name}\\b[(),]`).test(text));
  const line = (names: string[], file: string) =>
    names.length === 0 ? [] : [`import { ${names.join(', ')} } from '${RUNTIME}/${file}.ts';`];
  const limits = used(['length', 'matching', 'oneOf', 'oneOfAnyCase', 'range', 'size', 'unless']);
  const tests = used([
    'hasOnly',
    'isBoolean',
    'isFloat',
    'isInteger',
    'isJson',
    'isList',
    'isMap',
    'isObject',
    'isString',
  ]);
  const fails = text.includes('fail: Fail') ? ['type Fail', ...tests, 'no'] : tests;
  const validates = text.includes('createValidator<');
  return [
    ...line(used(['assertValid']), 'assert'),
    ...line(fails, 'check'),
    ...line(limits, 'limits'),
    ...line(validates ? ['createValidator', 'type Validator'] : [], 'validator'),
    ...(validates ? ["import type * as T from '../types.ts';"] : []),
  ];
}

function renderValidator(name: string, position: CheckPosition, check: string): string {
  return [
    `export type ${name} = T.${name};`,
    `export const ${name}: Validator<T.${name}> = /* @__PURE__ */ createValidator<T.${name}>('${position}', ${check});`,
    `export const is${name} = (value: unknown): value is T.${name} => ${name}.is(value);`,
    `export function assert${name}(value: unknown): asserts value is T.${name} {\n  assertValid(${name}, '${name}', value);\n}`,
  ].join('\n');
}

function renderIndex(names: SpecNames, actions: Action[]): string {
  const irregular = (position: CheckPosition, ending: string) =>
    actions
      .map((action) => [action.name, names.actions.get(action.name)?.[position] ?? ''] as const)
      .filter(([action, own]) => own !== action + ending)
      .map(([action, own]) => `  ${literal(action)}: ${position}s.${own},`);
  const lookup = (position: CheckPosition, ending: string) => {
    const exceptions = irregular(position, ending);
    const own = `(${position}s as unknown as Exports)[\`\${action}${ending}\`]`;
    return exceptions.length === 0 ? own : `((${position}Exceptions as unknown as Exports)[action] ?? ${own})`;
  };
  const exceptions = (position: CheckPosition, ending: string) => {
    const lines = irregular(position, ending);
    return lines.length === 0 ? [] : [`const ${position}Exceptions = {`, ...lines, '};'];
  };
  return [
    `import type { Validators } from '../runtime/validation.ts';`,
    `import type { Validator } from '${RUNTIME}/validator.ts';`,
    `import * as requests from './requests.ts';`,
    `import * as responses from './responses.ts';`,
    '',
    `export { InvalidValueError } from '${RUNTIME}/assert.ts';`,
    `export type { CheckOptions } from '${RUNTIME}/explain.ts';`,
    `export type { Issue, IssueCode } from '${RUNTIME}/issue.ts';`,
    `export type { StandardSchemaV1 } from '${RUNTIME}/standard-schema.ts';`,
    `export type { CheckResult, Validator } from '${RUNTIME}/validator.ts';`,
    "export * from './requests.ts';",
    "export * from './responses.ts';",
    "export * from './types.ts';",
    '',
    'type Exports = Readonly<Record<string, Validator<unknown> | undefined>>;',
    ...exceptions('request', 'Request'),
    ...exceptions('response', 'Response'),
    '',
    "/** All checks, for the client's option `validators`. */",
    'export const validators: Validators = {',
    `  request: (action, input) => ${lookup('request', 'Request')}?.validate(input),`,
    `  response: (action, output) => ${lookup('response', 'Response')}?.validate(output),`,
    '};',
  ].join('\n');
}
