/** `src/values.ts`: the documented values of each member that has some, as lists, types and guards. The types stay open. */
import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { EmittedFile, PackageContext } from './context.ts';
import { Imports } from './imports.ts';
import { printModule, type Statement } from './module.ts';
import { commentLine, literal } from './text.ts';
import type { ValueList } from './value-lists.ts';

/** Nothing where no member has documented values. */
export function emitValues(context: PackageContext): EmittedFile[] {
  const lists = [...context.values.values()];
  if (lists.length === 0) return [];
  const imports = new Imports();
  const isOneOf = imports.value('isOneOf', './runtime/validate/check.ts');
  // A list that several members have is written once.
  const first = new Map<string, string>();
  const statements = lists.flatMap((one): Statement[] => {
    const values = `${literal(one.values)} as const`;
    const known = first.get(values);
    if (known === undefined) first.set(values, one.list);
    return declarations(one, known ?? values, isOneOf);
  });
  const about = 'Documented values, as lists, types and guards. The service may know more.';
  return [printModule(context, 'src/values.ts', about, [`${imports.print()}\n\n`, ...statements])];
}

function declarations({ type, list, guard, label, values }: ValueList, value: string, isOneOf: string): Statement[] {
  const base = [...new Set(values.map((one) => typeof one))].sort().join(' | ');
  return [
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: list, initializer: value }],
      docs: [`Documented values of \`${commentLine(label).replaceAll('`', "'")}\`.`],
    },
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: type,
      type: `(typeof ${list})[number] | (${base.includes('|') ? `(${base})` : base} & {})`,
    },
    {
      kind: StructureKind.Function,
      isExported: true,
      name: guard,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is (typeof ${list})[number]`,
      statements: `return ${isOneOf}(value, ${list});`,
    },
  ];
}
