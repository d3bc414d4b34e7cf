import { lookOf } from './misread-name.ts';
import type { RepairRule } from './rule.ts';

/** A type's word that was misread: `lnt` for `Int`. */
export const misreadType: RepairRule<{ word: string; types: readonly string[] }, string> = {
  id: 'misread-type',
  about:
    'A word in the column of types that is no type, and differs from one only in look-alike letters, is that type.',
  apply({ word, types }) {
    if (types.includes(word)) return undefined;
    const alike = types.filter((type) => lookOf(type) === lookOf(word));
    return alike.length === 1 ? alike[0] : undefined;
  },
  cases: [
    { given: { word: 'lnt', types: ['Int', 'String'] }, gives: 'Int' },
    { given: { word: 'Str1ng', types: ['Int', 'String'] }, gives: 'String' },
    { given: { word: 'Int', types: ['Int', 'lnt'] }, gives: undefined, why: 'a type as it stands' },
    { given: { word: 'Moment', types: ['Int', 'String'] }, gives: undefined },
  ],
};
