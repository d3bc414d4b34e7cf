import type { RepairRule } from './rule.ts';
import type { Shape } from './type-from-example.ts';

/** What a list holds, or an object has, where the table only says Array or Object: the examples show it. */
export const partsFromExample: RepairRule<readonly Shape[], 'string' | 'float' | 'boolean' | 'object'> = {
  id: 'parts-from-example',
  about:
    'The elements of a list, or the members of an object, that no table describes are of the type that every example shows. A number may have a fraction elsewhere, so it is a float.',
  apply(shown) {
    const shapes = new Set(shown);
    const [shape] = shapes;
    if (shapes.size !== 1 || shape === 'array') return undefined;
    return shape === 'number' ? 'float' : shape;
  },
  cases: [
    { given: ['string', 'string'], gives: 'string' },
    { given: ['number'], gives: 'float' },
    { given: ['string', 'number'], gives: undefined, why: 'examples disagree' },
    { given: ['boolean'], gives: 'boolean' },
    { given: ['array'], gives: undefined, why: 'lists of lists are not known' },
    { given: [], gives: undefined, why: 'nothing shown' },
  ],
};
