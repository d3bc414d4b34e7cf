import type { ScalarKind, Type } from '../../spec/types.ts';

const SCALARS = new Map<string, ScalarKind>(
  Object.entries({
    string: 'string',
    str: 'string',
    binary: 'string',
    integer: 'integer',
    int: 'integer',
    int32: 'integer',
    int64: 'integer',
    uint: 'integer',
    uint32: 'integer',
    uint64: 'integer',
    long: 'integer',
    bigint: 'integer',
    float: 'float',
    double: 'float',
    decimal: 'float',
    number: 'float',
    boolean: 'boolean',
    bool: 'boolean',
    timestamp: 'timestamp',
    'timestamp iso8601': 'timestamp',
    datetime: 'datetime',
    'datetime iso': 'datetime',
    'datetime iso8601': 'datetime',
    date: 'datetime',
  }),
);
/** Words of the legacy dialect for something with parts, of which they don't say what these are. */
const CONTAINER = /^(?:array|list|object|json|map|struct(?:ure)?)$/i;
const ANYTHING = /^(?:object|json|any)$/i;
const REF = /^[A-Z]\w*$/;

/** The kind of a scalar type's word, or undefined. */
export function scalarOf(word: string): ScalarKind | undefined {
  const key = word.trim().toLowerCase();
  return key === 'text' ? 'string' : SCALARS.get(key);
}

/** Whether a word is a type of something with parts. */
export const isContainer = (word: string): boolean => CONTAINER.test(word.trim());

/** Whether a container's word says that it is a list. */
export const isList = (word: string): boolean => /^(?:array|list)$/i.test(word.trim());

/** Whether a word is a type of the legacy dialect, which has no data types of its own. */
export const isLooseType = (word: string): boolean => scalarOf(word) !== undefined || isContainer(word);

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
  const scalar = ANYTHING.test(words) ? 'json' : SCALARS.get(words.toLowerCase());
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
