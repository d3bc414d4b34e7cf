import { expect, it } from 'vitest';
import { compareSpecs } from '../../../generator/diff/compare.ts';
import { numberCases, specOf } from './case.ts';
import { CASES } from './cases.ts';

/** The comparison finds each case by its rule, and nothing else: that much needs no compiler. */
it.each(numberCases(CASES).map((numbered) => [`${numbered.n} ${numbered.rule}`, numbered] as const))(
  '%s',
  (_, numbered) => {
    const { changes } = compareSpecs(specOf([numbered], 'old'), specOf([numbered], 'new'));
    expect(changes.map((change) => change.id)).toEqual([numbered.rule]);
  },
);
