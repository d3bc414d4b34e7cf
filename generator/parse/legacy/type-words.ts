import type { ScalarKind } from '../../spec/types.ts';

/** How legacy tables write types. `Array`, `Object` and `Json` say that a value has parts, not which. */
const SCALARS = new Map<string, ScalarKind>(
  Object.entries({
    string: 'string',
    str: 'string',
    text: 'string',
    int: 'integer',
    integer: 'integer',
    uint: 'integer',
    long: 'integer',
    bigint: 'integer',
    int32: 'integer',
    int64: 'integer',
    uint32: 'integer',
    uint64: 'integer',
    float: 'float',
    double: 'float',
    decimal: 'float',
    number: 'float',
    bool: 'boolean',
    boolean: 'boolean',
    datetime: 'datetime',
    date: 'datetime',
    timestamp: 'timestamp',
  }),
);
const CONTAINER = /^(?:array|list|object|json|map|struct(?:ure)?)$/i;

/** The kind of a scalar type's word, or undefined. */
export const scalarOf = (word: string): ScalarKind | undefined => SCALARS.get(word.trim().toLowerCase());

/** Whether a word is a type of something with parts. */
export const isContainer = (word: string): boolean => CONTAINER.test(word.trim());

/** Whether a container's word says that it is a list. */
export const isList = (word: string): boolean => /^(?:array|list)$/i.test(word.trim());

export const isLegacyType = (word: string): boolean => scalarOf(word) !== undefined || isContainer(word);
