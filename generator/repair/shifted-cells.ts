import type { RepairRule } from './rule.ts';

/** For the cases. */
const isType = (text: string): boolean => text === 'String';

const YES_NO = /^(?:yes|no)$/i;

/**
 * A row whose cells stand one column off: the type's column says Yes or No, as the column "Required" of another kind of
 * table would, and the next one is a type. Needs the caller's word for what is a type.
 */
export const shiftedCells: RepairRule<
  { cells: string[]; columns: string[]; isType: (text: string) => boolean },
  { cells: string[]; lost: string }
> = {
  id: 'shifted-cells',
  about: 'A row whose type column says Yes or No, with a type in the next column, has its cells one column off.',
  apply({ cells, columns, isType }) {
    const type = columns.indexOf('type');
    const value = cells[type]?.trim() ?? '';
    const next = cells[type + 1]?.trim() ?? '';
    if (columns.includes('required') || !YES_NO.test(value) || !isType(next)) return undefined;
    return { cells: [...cells.slice(0, type), ...cells.slice(type + 1), ''], lost: value };
  },
  cases: [
    {
      given: { cells: ['isbnHash', 'No', 'String'], columns: ['name', 'type', 'description'], isType },
      gives: { cells: ['isbnHash', 'String', ''], lost: 'No' },
    },
    {
      given: { cells: ['isbnHash', ' no ', ' String '], columns: ['name', 'type', 'description'], isType },
      gives: { cells: ['isbnHash', ' String ', ''], lost: 'no' },
      why: 'blanks and capitals say nothing',
    },
    {
      given: {
        cells: ['isbnHash', 'No', 'String', 'Its hash.'],
        columns: ['name', 'type', 'required', 'description'],
        isType,
      },
      gives: undefined,
      why: 'the table has a column that says Yes or No',
    },
    {
      given: { cells: ['String', 'No'], columns: ['name', 'description'], isType },
      gives: undefined,
      why: 'the table has no column for types',
    },
    {
      given: { cells: ['isbnHash', 'Hash', 'String'], columns: ['name', 'type', 'description'], isType },
      gives: undefined,
      why: 'the column of types says neither Yes nor No',
    },
    {
      given: { cells: ['isbnHash', 'No'], columns: ['name', 'type'], isType },
      gives: undefined,
      why: 'no cell follows',
    },
    {
      given: { cells: ['a', 'No', 'No such thing'], columns: ['name', 'type', 'description'], isType },
      gives: undefined,
      why: 'the next cell is no type',
    },
  ],
};
