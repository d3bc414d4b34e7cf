import { lookOf } from './misread-name.ts';
import type { RepairRule } from './rule.ts';

/** In how many places the other spelling must stand. */
const LEAST_PLACES = 3;
const LEAST_LENGTH = 8;

/**
 * A value of an example, an id as a rule, that was misread where others that look like it were not: `vol1-ab12cd34` beside many
 * `voll-ab12cd34`.
 */
export const misreadValue: RepairRule<{ value: string; places: ReadonlyMap<string, number> }, string> = {
  id: 'misread-value',
  about:
    'A long value that stands once in the examples, and differs only in look-alike letters from one that stands three times or more, is that one.',
  apply({ value, places }) {
    if (value.length < LEAST_LENGTH || !/\d/.test(value) || (places.get(value) ?? 0) > 1) return undefined;
    const look = lookOf(value);
    const others = [...places].filter(
      ([other, count]) => count >= LEAST_PLACES && other.length === value.length && lookOf(other) === look,
    );
    return others.length === 1 ? others[0]?.[0] : undefined;
  },
  cases: [
    {
      given: {
        value: 'vo1-6hkiqc6c',
        places: new Map([
          ['vo1-6hkiqc6c', 1],
          ['vol-6hkiqc6c', 5],
        ]),
      },
      gives: 'vol-6hkiqc6c',
    },
    {
      given: {
        value: 'vo1-6hkiqc6c',
        places: new Map([
          ['vo1-6hkiqc6c', 1],
          ['vol-6hkiqc6c', 1],
        ]),
      },
      gives: undefined,
      why: 'as rare as the other',
    },
    { given: { value: 'bk1-a12b', places: new Map([['bkl-a12b', 3]]) }, gives: 'bkl-a12b' },
    {
      given: {
        value: 'vo1-6hkiqc6c',
        places: new Map([
          ['vo1-6hkiqc6c', 2],
          ['vol-6hkiqc6c', 5],
        ]),
      },
      gives: undefined,
      why: 'it stands twice: it may be meant',
    },
    {
      given: {
        value: 'vo1-6hkiqc6c',
        places: new Map([
          ['vol-6hkiqc6c', 5],
          ['voI-6hkiqc6c', 5],
        ]),
      },
      gives: undefined,
      why: 'it may be either of two',
    },
    {
      given: { value: 'vo1-6hkiqc6c', places: new Map([['vol-7hkiqc6c', 5]]) },
      gives: undefined,
      why: 'digits that no reader takes for one another',
    },
    {
      given: { value: 'vol-6modern1', places: new Map([['vol-6modem1', 5]]) },
      gives: undefined,
      why: 'ids of one kind are as long',
    },
    { given: { value: 'all-Iibraries', places: new Map([['all-libraries', 9]]) }, gives: undefined, why: 'no id' },
    { given: { value: 'bk1-a12', places: new Map([['bkl-a12', 9]]) }, gives: undefined, why: 'too short to tell' },
  ],
};
