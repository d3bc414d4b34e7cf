import type { RepairRule } from './rule.ts';

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
    if (type < 0 || columns.includes('required') || !YES_NO.test(value) || !isType(next)) return undefined;
    return { cells: [...cells.slice(0, type), ...cells.slice(type + 1), ''], lost: value };
  },
  cases: [
    {
      given: {
        cells: ['isbnHash', 'No', 'String'],
        columns: ['name', 'type', 'description'],
        isType: (text) => text === 'String',
      },
      gives: { cells: ['isbnHash', 'String', ''], lost: 'No' },
    },
    {
      given: {
        cells: ['a', 'No', 'No such thing'],
        columns: ['name', 'type', 'description'],
        isType: (text) => text === 'String',
      },
      gives: undefined,
      why: 'the next cell is no type',
    },
  ],
};
