import type { RepairRule } from './rule.ts';

/**
 * A row of a table whose TABs became spaces, so that it stands as a line of text. The evidence is that the line begins with
 * cells that only a row has, such as a name, Yes or No, and a type; the caller says what they look like. A column without a
 * look is prose, and takes what is left.
 */
export const rowOfSpaces: RepairRule<{ text: string; columns: readonly (RegExp | undefined)[] }, string[]> = {
  id: 'row-of-spaces',
  about: 'A line below a table that begins with what its first columns look like, one after another, is a row of it.',
  apply({ text, columns }) {
    const prose = columns.indexOf(undefined);
    if (prose < 2 || prose !== columns.length - 1) return undefined;
    const cells: string[] = [];
    let rest = text.replace(/\s+/g, ' ').trim();
    for (const form of columns.slice(0, prose) as RegExp[]) {
      const cell = new RegExp(`^(?:${form.source})`).exec(rest)?.[0];
      if (cell === undefined) return undefined;
      cells.push(cell);
      rest = rest.slice(cell.length).trimStart();
    }
    return [...cells, rest];
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
      given: { text: 'for locating a problem.', columns: [/\w+(?= )/, /String|Integer/, undefined] },
      gives: undefined,
      why: 'its second word is no type: it goes on with the row above',
    },
    {
      given: { text: 'WrongShelf The shelf is wrong.', columns: [/\w+(?= )/, undefined] },
      gives: undefined,
      why: 'a single word at the beginning is no evidence',
    },
  ],
};
