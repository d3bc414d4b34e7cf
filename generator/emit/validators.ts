/** The `./validators` entry of a package: a validator for every request, response and data type. */
import { reachedTypes } from '../spec/references.ts';
import type { Action } from '../spec/types.ts';
import { type EmittedFile, namesOf, type PackageContext } from './context.ts';
import { Imports } from './imports.ts';
import { printTemplate } from './module.ts';
import { Code } from './text.ts';
import { type CheckPosition, type CheckScope, checkView } from './validators-check.ts';

const POSITIONS = ['request', 'response'] as const;

/**
 * `src/validators/`: `checks.ts` with the checks of the data types, `types.ts`, `requests.ts` and `responses.ts` with
 * validators, and `index.ts`, which is the entry. Nothing runs at import but the making of small objects, and a bundler
 * keeps only what is used.
 */
export function emitValidators(context: PackageContext): EmittedFile[] {
  const positions = findPositions(context);
  return [
    emitChecks(context, positions),
    emitTypeValidators(context, positions),
    emitActionValidators(context, 'request'),
    emitActionValidators(context, 'response'),
    printTemplate(context, 'src/validators/index.ts', { renamed: findRenamed(context) }),
  ];
}

type Positions = ReadonlyMap<string, readonly CheckPosition[]>;

/** In which positions each data type is reached. What nothing reaches is received. */
function findPositions({ spec, types, actions }: PackageContext): Positions {
  const sent = reachedTypes(
    types,
    actions.flatMap(({ input }) => input),
  );
  const received = reachedTypes(
    types,
    actions.flatMap(({ output }) => output),
  );
  return new Map(
    spec.types.map(({ name }) => [
      name,
      POSITIONS.filter((position) => (position === 'request' ? sent.has(name) : received.has(name) || !sent.has(name))),
    ]),
  );
}

function scopeOf(
  context: PackageContext,
  position: CheckPosition,
  imports: Imports,
  patterns: Map<string, string>,
  own: boolean,
): CheckScope {
  const { types } = context;
  const isRecursive = (type: string) => reachedTypes(types, types.get(type)?.members ?? []).has(type);
  const checkOf = (type: string) => {
    const name = checkName(context, type, position);
    return own ? name : imports.value(name, './checks.ts');
  };
  return { context, imports, position, patterns, checkOf, isRecursive };
}

function checkName({ names }: PackageContext, type: string, position: CheckPosition): string {
  return `check${names.types.get(type)}${position === 'request' ? '' : 'Received'}`;
}

function emitChecks(context: PackageContext, positions: Positions): EmittedFile {
  const imports = new Imports();
  const patterns = new Map<string, string>();
  const scopes = new Map(POSITIONS.map((position) => [position, scopeOf(context, position, imports, patterns, true)]));
  const checks = context.spec.types.flatMap(({ name, members, rules = [] }) =>
    (positions.get(name) ?? []).map((position) => ({
      ...checkView(scopes.get(position) as CheckScope, context.names.types.get(name) as string, members, rules),
      check: checkName(context, name, position),
      isExported: true,
    })),
  );
  return printTemplate(context, 'src/validators/checks.ts', {
    checks,
    patterns: patternViews(patterns),
    imports: imports.print(),
  });
}

function emitTypeValidators(context: PackageContext, positions: Positions): EmittedFile {
  const imports = new Imports();
  const validators = context.spec.types.map(({ name }) => {
    // A data type that requests have is validated as theirs.
    const [position = 'response'] = positions.get(name) ?? [];
    const check = imports.value(checkName(context, name, position), './checks.ts');
    return { type: context.names.types.get(name), position, check };
  });
  return printTemplate(context, 'src/validators/types.ts', { validators, imports: imports.print() });
}

function emitActionValidators(context: PackageContext, position: CheckPosition): EmittedFile {
  const imports = new Imports();
  const patterns = new Map<string, string>();
  const scope = scopeOf(context, position, imports, patterns, false);
  const checks = context.actions.map((action) => {
    const own = namesOf(context, action)[position];
    const view =
      position === 'request'
        ? checkView(scope, own, action.input, action.rules ?? [])
        : checkView(scope, own, action.output, []);
    return { ...view, position, check: `check${own}`, isExported: false };
  });
  const view = { position, checks, patterns: patternViews(patterns), imports: imports.print() };
  return printTemplate(context, `src/validators/${position}s.ts`, view, 'src/validators/actions.ts');
}

const patternViews = (patterns: ReadonlyMap<string, string>) =>
  [...patterns].map(([pattern, name]) => ({ name, pattern: new Code(pattern) }));

/** Validators that aren't named after their action. */
function findRenamed(context: PackageContext) {
  return context.actions.flatMap((action: Action) => {
    const { request, response } = namesOf(context, action);
    const both = [
      { wanted: `${action.name}Request`, name: request, module: 'requests' },
      { wanted: `${action.name}Response`, name: response, module: 'responses' },
    ];
    return both.filter(({ wanted, name }) => wanted !== name);
  });
}
