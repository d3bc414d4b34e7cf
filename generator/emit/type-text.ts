import type { Member, Type } from '../spec/types.ts';
import type { PackageContext } from './context.ts';
import type { Imports } from './imports.ts';
import { Code, code, literal } from './text.ts';

const SCALARS = {
  string: 'string',
  integer: 'number',
  float: 'number',
  boolean: 'boolean',
  timestamp: 'string',
  datetime: 'string',
} as const;

/** What a member's type needs from other modules. */
export interface TypeScope {
  readonly imports: Imports;
  /** Path from the module to the package's sources: `./` or `../`. */
  readonly root: './' | '../';
  /** The module declares the data types itself. */
  readonly ownTypes?: true;
}

/** A member's type as code. Documented values make an open union: editors offer them, the service may add to them. */
export function typeText(context: PackageContext, scope: TypeScope, type: Type, member?: Member): Code {
  const { imports, root } = scope;
  if (type.kind === 'array') return listOf(typeText(context, scope, type.items, member));
  if (type.kind === 'map') return code`Record<string, ${typeText(context, scope, type.values)}>`;
  if (type.kind === 'json') return code`${imports.type('JsonValue', `${root}runtime/json.ts`)}`;
  if (type.kind === 'ref') {
    const name = context.names.types.get(type.name) as string;
    return code`${scope.ownTypes ? name : imports.type(name, `${root}types.ts`)}`;
  }
  const base = SCALARS[type.kind];
  const known = member && context.values.get(member);
  return known?.values.every((value) => typeof value === base)
    ? code`${imports.type(known.type, `${root}values.ts`)}`
    : code`${base}`;
}

export function listOf(items: Code): Code {
  return /[ |&]/.test(String(items)) ? code`(${items})[]` : code`${items}[]`;
}

/** A union of literals, or `never`. */
export function unionOf(values: readonly unknown[]): Code {
  const unique = [...new Set(values)];
  return unique.length === 0 ? code`never` : new Code(unique.map(literal).join(' | '));
}
