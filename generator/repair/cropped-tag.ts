import type { RepairRule } from './rule.ts';

/** The rest of a tag that lost its `<`. */
export const croppedTag: RepairRule<string, string> = {
  id: 'cropped-tag',
  about: 'A cell that ends in `/td>` or the like has the rest of a closing tag at its end.',
  apply(cell) {
    const text = cell.replace(/(?<!<)\/(?:td|tr|p|li|ul|ol|code|a|b)>\s*$/i, '');
    return text === cell ? undefined : text.trimEnd();
  },
  cases: [
    { given: 'Authentication failed./td>', gives: 'Authentication failed.' },
    { given: 'Authentication failed. /td> ', gives: 'Authentication failed.', why: 'blanks around it' },
    { given: '<p>Fine.</p>', gives: undefined },
    { given: 'a > b', gives: undefined },
    { given: 'Cells end in /td> there.', gives: undefined, why: 'the text speaks of it' },
  ],
};
