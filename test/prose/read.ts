/** What the tests of single descriptions share. */
import { expect } from 'vitest';
import { readConstraints } from '../../generator/prose/constraints.ts';
import type { Constraints, Type } from '../../generator/spec/types.ts';

export const STRING: Type = { kind: 'string' };
export const INTEGER: Type = { kind: 'integer' };
export const FLOAT: Type = { kind: 'float' };
export const BOOLEAN: Type = { kind: 'boolean' };
export const BOX: Type = { kind: 'ref', name: 'Box' };
export const listOf = (items: Type): Type => ({ kind: 'array', items });
export const NAMES = new Set(['Weight', 'Colour', 'ChargeType', 'DescribeBoxes']);

/** What `description` promises of a member called Member; each promise has its sentence. */
export function read(type: Type, description: string): Omit<Constraints, 'from'> | undefined {
  const constraints = readConstraints({ name: 'Member', type, description }, { names: NAMES });
  if (constraints === undefined) return undefined;
  const { from, ...rest } = constraints;
  expect(Object.keys(from ?? {}).sort()).toEqual(Object.keys(rest).sort());
  return rest;
}

/** The sentences that `description` is quoted with. */
export function quotes(type: Type, description: string): Constraints['from'] {
  return readConstraints({ name: 'Member', type, description }, { names: NAMES })?.from;
}
