import type { Type } from './types.ts';

/** A type in words of the spec: `string[]`, `Shelf`, `{ [id]: Book }`. */
export function typeText(type: Type): string {
  if (type.kind === 'array') return `${typeText(type.items)}[]`;
  if (type.kind === 'map') return `{ [id]: ${typeText(type.values)} }`;
  return type.kind === 'ref' ? type.name : type.kind;
}
