import type { ScalarKind, Type } from '../../spec/types.ts';

const SCALARS = new Map<string, ScalarKind>(
  Object.entries({
    string: 'string',
    str: 'string',
    binary: 'string',
    integer: 'integer',
    int: 'integer',
    int64: 'integer',
    uint: 'integer',
    uint64: 'integer',
    long: 'integer',
    float: 'float',
    double: 'float',
    number: 'float',
    boolean: 'boolean',
    bool: 'boolean',
    timestamp: 'timestamp',
    'timestamp iso8601': 'timestamp',
    datetime: 'datetime',
    'datetime iso': 'datetime',
    'datetime iso8601': 'datetime',
    date: 'datetime',
    object: 'json',
    json: 'json',
    any: 'json',
  }),
);

const REF = /^[A-Z]\w*$/;

/**
 * Reads the text of a type column: `String`, `Array of Integer`, `Array of Filter`, `Filter`. Undefined where it is no type,
 * as in a row whose cells have shifted. A type that is cut (`Array of`) is none either.
 */
export function parseType(text: string): Type | undefined {
  const words = text.replace(/`/g, '').replace(/\s+/g, ' ').trim();
  const items = (/^(?:array|list) of (.+)$/i.exec(words) ?? /^(?:array|list) ?<(.+)>$/i.exec(words))?.[1];
  if (items !== undefined) {
    const inner = parseType(items);
    return inner && { kind: 'array', items: inner };
  }
  const scalar = SCALARS.get(words.toLowerCase());
  if (scalar) return { kind: scalar };
  return REF.test(words) && !/^(?:Array|List|Yes|No)$/.test(words) ? { kind: 'ref', name: words } : undefined;
}

/** The type as a document would write it. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'array':
      return `Array of ${typeText(type.items)}`;
    case 'map':
      return `Map of ${typeText(type.values)}`;
    case 'ref':
      return type.name;
    default:
      return type.kind;
  }
}
