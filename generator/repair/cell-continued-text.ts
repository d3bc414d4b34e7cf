import { joinCell } from './cell-continued-row.ts';
import type { RepairRule } from './rule.ts';

const TYPE_NAME = /^(?:Array of )?[A-Z]\w*$/;
const OPEN_TYPE = /^Array(?: of)?$/i;

/**
 * A page break inside a row: what didn't fit stands below the table, without TABs. The evidence is that nothing but the
 * table belongs in its section. The text goes on with the cell that holds prose, unless the cell of the type is visibly unfinished
 * (`Array of`) and the text is the name of a type.
 */
export const cellContinuedText: RepairRule<
  { row: string[]; text: string; typeColumn: number; textColumn: number },
  string[]
> = {
  id: 'cell-continued-text',
  about: 'Text right below a table goes on with the cells of its last row.',
  apply({ row, text, typeColumn, textColumn }) {
    if (text.trim() === '') return undefined;
    const open = OPEN_TYPE.test(row[typeColumn]?.trim() ?? '') && TYPE_NAME.test(text.trim());
    const column = open ? typeColumn : textColumn;
    return row.map((cell, at) => (at === column ? joinCell(cell, text) : cell));
  },
  cases: [
    {
      given: {
        row: ['RequestId', 'String', 'The unique ID. RequestId is required'],
        text: 'for locating a problem.',
        typeColumn: 1,
        textColumn: 2,
      },
      gives: ['RequestId', 'String', 'The unique ID. RequestId is required for locating a problem.'],
    },
    {
      given: { row: ['Filters.N', 'No', 'Array of', 'Filter array'], text: 'Filter', typeColumn: 2, textColumn: 3 },
      gives: ['Filters.N', 'No', 'Array of Filter', 'Filter array'],
    },
    {
      given: { row: ['Filters.N', 'No', 'Array of ', 'Filters'], text: ' Filter ', typeColumn: 2, textColumn: 3 },
      gives: ['Filters.N', 'No', 'Array of Filter', 'Filters'],
      why: 'blanks around it say nothing',
    },
    {
      given: { row: ['WrongShelf', 'The shelf is not'], text: 'Open', typeColumn: -1, textColumn: 1 },
      gives: ['WrongShelf', 'The shelf is not Open'],
      why: 'the table has no column for types',
    },
    {
      given: { row: ['Name', 'String', 'Filter by the name of the'], text: 'Filter', typeColumn: 1, textColumn: 2 },
      gives: ['Name', 'String', 'Filter by the name of the Filter'],
      why: 'the type is complete',
    },
    {
      given: { row: ['Name', 'String', 'A name.'], text: ' ', typeColumn: 1, textColumn: 2 },
      gives: undefined,
      why: 'nothing to add',
    },
  ],
};
