/** `src/values.ts`: the documented values of each member that has some, as lists and as guards. The types stay open. */
import { typeName } from '../names/identifiers.ts';
import { NameRegistry } from '../names/registry.ts';
import type { Member } from '../spec/types.ts';
import type { EmittedFile, PackageContext } from './context.ts';
import { printModule } from './module.ts';
import { commentLine, literal } from './text.ts';

/** Nothing where no member has documented values. */
export function emitValues(context: PackageContext): EmittedFile[] {
  const { names } = context;
  const registry = new NameRegistry();
  const statements: string[] = [];
  const add = (owner: string, label: string, members: readonly Member[]) => {
    for (const member of members) {
      const values = member.constraints?.enum;
      if (values === undefined) continue;
      statements.push(
        renderValues(registry.claim(`${owner}${typeName(member.name)}`), `${label}.${member.name}`, values),
      );
    }
  };
  for (const type of context.spec.types)
    add(names.types.get(type.name) ?? typeName(type.name), type.name, type.members);
  for (const action of context.actions) {
    const own = names.actions.get(action.name);
    if (own === undefined) continue;
    add(own.request, action.name, action.input);
    add(own.response, action.name, action.output);
  }
  if (statements.length === 0) return [];
  return [printModule(context, 'src/values.ts', 'Documented values, as lists and guards.', statements)];
}

function renderValues(name: string, label: string, values: readonly (string | number)[]): string {
  const list = `known${name}`;
  return [
    `/** Documented values of \`${commentLine(label).replaceAll('`', "'")}\`; the service may know more. */`,
    `export const ${list} = ${literal(values)} as const;`,
    `export function isKnown${name}(value: unknown): value is (typeof ${list})[number] {`,
    `  return (${list} as readonly unknown[]).includes(value);`,
    '}',
    '',
  ].join('\n');
}
