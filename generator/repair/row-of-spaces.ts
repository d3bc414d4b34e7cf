import type { RepairRule } from './rule.ts';

interface LineOfSpaces {
  text: string;
  /** What the cells of each column look like. A column without a look is prose, and takes what is left. */
  columns: readonly (RegExp | undefined)[];
  /** The cells of a row elsewhere in the document that reads the same but for its TABs. */
  elsewhere?: readonly string[] | undefined;
}

/**
 * A row of a table whose TABs became spaces, so that it stands as a line of text. The evidence is that the line begins and
 * ends with cells that only a row has, such as a name, Yes or No, and a type; or that the very row stands elsewhere with its TABs.
 */
export const rowOfSpaces: RepairRule<LineOfSpaces, string[]> = {
  id: 'row-of-spaces',
  about:
    'A line below a table that has what its columns look like, one after another, or that is a row of another table but for its TABs, is a row of it.',
  apply({ text, columns, elsewhere }) {
    if (elsewhere?.length === columns.length && elsewhere[0] !== '') return [...elsewhere];
    const prose = columns.indexOf(undefined);
    if (columns.length < 3 || columns.filter((column) => column === undefined).length !== 1) return undefined;
    const line = text.replace(/\s+/g, ' ').trim();
    const before = cellsAt('start', line, columns.slice(0, prose) as RegExp[]);
    if (before === undefined) return undefined;
    const after = cellsAt('end', before.rest, (columns.slice(prose + 1) as RegExp[]).reverse());
    return after && [...before.cells, after.rest, ...after.cells.reverse()];
  },
  cases: [
    {
      given: {
        text: 'Limit No Integer Number of books.',
        columns: [/\w+(?= )/, /(?:Yes|No)(?= )/, /String|Integer/, undefined],
      },
      gives: ['Limit', 'No', 'Integer', 'Number of books.'],
    },
    {
      given: {
        text: ' Limit  No Integer Number of   books. ',
        columns: [/\w+(?= )/, /(?:Yes|No)(?= )/, /String|Integer/, undefined],
      },
      gives: ['Limit', 'No', 'Integer', 'Number of books.'],
      why: 'as many spaces as TABs had been',
    },
    {
      given: { text: 'LendBook Lends a book 20 Yes', columns: [/[A-Z]\w*(?= )/, undefined, /\d+/, /Yes|No/] },
      gives: ['LendBook', 'Lends a book', '20', 'Yes'],
    },
    {
      given: { text: 'LendBook Lends a book 20', columns: [/[A-Z]\w*(?= )/, undefined, /\d+/] },
      gives: ['LendBook', 'Lends a book', '20'],
    },
    {
      given: {
        text: 'WrongShelf The shelf is wrong.',
        columns: [/\w+(?= )/, undefined],
        elsewhere: ['WrongShelf', 'The shelf is wrong.'],
      },
      gives: ['WrongShelf', 'The shelf is wrong.'],
      why: 'another table has the row',
    },
    {
      given: {
        text: 'may return null.',
        columns: [/\w+(?= )/, undefined],
        elsewhere: ['', 'may return null.'],
      },
      gives: undefined,
      why: 'what another table has is no row, but the rest of one',
    },
    {
      given: { text: 'for locating a problem.', columns: [/\w+(?= )/, /String|Integer/, undefined] },
      gives: undefined,
      why: 'its second word is no type: it goes on with the row above',
    },
    {
      given: { text: 'LendBook Lends a book 20', columns: [/[A-Z]\w*(?= )/, undefined, /\d+/, undefined] },
      gives: undefined,
      why: 'two columns are prose: where does the first one end?',
    },
    {
      given: { text: 'WrongShelf The shelf is wrong.', columns: [/\w+(?= )/, undefined] },
      gives: undefined,
      why: 'a single word at the beginning is no evidence',
    },
  ],
};

/** Takes cells of these forms from one end of a line; undefined where one doesn't stand there. */
function cellsAt(
  end: 'start' | 'end',
  line: string,
  forms: readonly RegExp[],
): { cells: string[]; rest: string } | undefined {
  const cells: string[] = [];
  let rest = line;
  for (const { source } of forms) {
    const cell = new RegExp(end === 'start' ? `^(?:${source})` : `(?<= )(?:${source})$`).exec(rest)?.[0];
    if (cell === undefined) return undefined;
    cells.push(cell);
    rest = (end === 'start' ? rest.slice(cell.length) : rest.slice(0, -cell.length)).trim();
  }
  return { cells, rest };
}
