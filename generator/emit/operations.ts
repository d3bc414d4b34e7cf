/** `src/operations.ts`: what the runtime knows of each action, as constants that a bundler can drop one by one. */
import type { Action, Way } from '../spec/types.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { importTypes, printModule } from './module.ts';
import { literal, stringLiteral } from './text.ts';

export function emitOperations(context: PackageContext): EmittedFile[] {
  const imports = context.actions.flatMap((action) => {
    const name = context.names.actions.get(action.name);
    return name ? [name.request, name.response] : [];
  });
  const statements = [
    "import type { Operation } from './runtime/operation.ts';\n",
    `${importTypes(imports, './types.ts')}\n`,
    ...context.actions.map((action) => operation(context, action)),
  ];
  return [printModule(context, 'src/operations.ts', 'The actions, as data.', statements)];
}

function operation(context: PackageContext, action: Action): string {
  const name = context.names.actions.get(action.name);
  if (!name) throw new Error(`No name was given to ${action.name}`);
  const facts: [string, string | undefined][] = [
    ['name', stringLiteral(action.name)],
    ['method', stringLiteral(name.method)],
    ['reads', action.effect?.value === 'read' ? 'true' : undefined],
    ['rateLimit', action.rateLimit === undefined ? undefined : String(action.rateLimit)],
    ['endpoint', action.endpoint === undefined ? undefined : stringLiteral(action.endpoint)],
    ['idempotencyMember', optional(action.idempotencyMember?.value, stringLiteral)],
    ['paging', optional(action.paging?.value, literal)],
    ['waiting', waiting(context, action.waiting?.value ?? [])],
  ];
  const lines = facts.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${value},`]));
  return `export const ${name.method}: Operation<${name.request}, ${name.response}> = {\n${lines.join('\n')}\n};\n`;
}

function waiting(context: PackageContext, ways: readonly Way[]): string | undefined {
  const printed = ways.flatMap(({ of: _of, pending: _pending, poll, ...way }) => {
    const name = context.names.actions.get(poll);
    return name ? [`{ poll: () => ${name.method}, ${literal(way).slice(2)}`] : [];
  });
  return printed.length === 0 ? undefined : `[${printed.join(', ')}]`;
}

function optional<T>(value: T | undefined, print: (value: T) => string): string | undefined {
  return value === undefined ? undefined : print(value);
}
