import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findings } from './check.ts';
import { PIECES } from './corpus.ts';
import { packageOutputs } from './outputs.ts';
import { replaceTexts, texts } from './place.ts';

/** A run of `npm run fuzz` sets more. */
const RUNS = 30 * Number(process.env['FUZZ_FACTOR'] ?? 1);

/** Another tail for each text of the spec. No dots: a dotted name stands for a nested one, so it changes what examples show. */
const tail = fc.array(fc.constantFrom(...PIECES.filter((piece) => !piece.includes('.'))), { maxLength: 6 });
const tails = fc.array(tail, { minLength: texts.length, maxLength: texts.length });

const twin = packageOutputs(replaceTexts((text, index) => `${text}~q${index}`));

it(`random texts in every slot, in ${RUNS} packages`, () => {
  fc.assert(
    fc.property(tails, (pieces) => {
      const spec = replaceTexts((text, index) => `${text}${pieces[index]?.join('')}~q${index}`);
      expect(findings(packageOutputs(spec), twin)).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});
