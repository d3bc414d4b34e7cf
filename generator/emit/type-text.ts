import type { Constraints, Type } from '../spec/types.ts';
import type { PackageContext } from './context.ts';
import { literal } from './text.ts';

const SCALARS = {
  string: 'string',
  integer: 'number',
  float: 'number',
  boolean: 'boolean',
  timestamp: 'string',
  datetime: 'string',
  json: 'JsonValue',
} as const;

/** A member's type as code. Documented values make an open union: editors offer them, the service may add to them. */
export function typeText(context: PackageContext, type: Type, constraints?: Constraints): string {
  switch (type.kind) {
    case 'array': {
      const items = typeText(context, type.items, constraints);
      return /[ |&]/.test(items) ? `(${items})[]` : `${items}[]`;
    }
    case 'map':
      return `Record<string, ${typeText(context, type.values)}>`;
    case 'ref':
      // A type that the document names but doesn't describe.
      return context.names.types.get(type.name) ?? 'JsonValue';
    default: {
      const base = SCALARS[type.kind];
      const values = (constraints?.enum ?? []).filter((value) => typeof value === base);
      return values.length === 0 ? base : [...values.map(literal), `(${base} & {})`].join(' | ');
    }
  }
}
