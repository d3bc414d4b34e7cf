/** A word with a capital within, as names have and prose has not; of a limited length, so that looking for one stays linear. */
const SURE_NAME = String.raw`[A-Z]\w{0,99}[a-z][A-Z]\w{0,99}(?= [A-Z<"])`;
const SCALAR = 'String|Integer|U?[Ii]nt(?:32|64)?|Float|Double|Number|Boolean|Bool|Binary|Timestamp|DateTime|Date';
/** Stands before a type in prose: `an Array of IDs`. */
const NOT_OF_PROSE = '(?!(?:[Aa]n?|[Tt]he|[Tt]his|[Ee]ach|and|as|by|in|is|of|or|to) )';

/** What stands in the columns that hold no prose. Links are in angle brackets. */
const CELLS: Readonly<Record<string, string>> = {
  code: String.raw`[A-Z]\w*(?:\.\w+)+|${SURE_NAME}|\d{3,}(?= [A-Z])`,
  limit: String.raw`\d+`,
  name: String.raw`${NOT_OF_PROSE}[A-Za-z_][\w.]*`,
  number: String.raw`\d+`,
  required: 'Yes|No',
  type: String.raw`(?:(?:Array|List) of )*(?:<\w+>|[A-Z]\w*)`,
};
/** Without a column "Required" beside it, any word with a capital may seem to be a type. */
const SURE_TYPE = String.raw`(?:(?:Array|List) of )+\S+|<\w+>|${SCALAR}|Array|Object`;
const PROSE = String.raw`\S.*`;

/** Whether a line of text reads as a row of a table with these columns whose TABs became spaces: `Title No String Which book.` */
export function readsAsRow(line: string, columns: readonly string[]): boolean {
  const cells = columns.map((column) => {
    if (column === 'type' && !columns.includes('required')) return SURE_TYPE;
    if (column === 'name' && !columns.includes('type')) return `<\\w+>|${SURE_NAME}`;
    return CELLS[column] ?? PROSE;
  });
  if (cells.every((cell) => cell === PROSE)) return false;
  const text = line
    .replace(/<a [^<>]*>(\w+)<\/a>/g, '<$1>')
    .replace(/`|<(?!\w+>(?: |$))[^<>]*>/g, '')
    .replace(/\s+/g, ' ');
  return new RegExp(`^(?:${cells.join(') (?:')})$`).test(text.trim());
}
