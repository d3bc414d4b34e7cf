import type { Block } from '../../read/block.ts';
import { cellText } from '../../read/cell.ts';
import { MAX_DEPTH } from '../../spec/nested.ts';
import type { ParseContext } from '../shared/context.ts';
import { type Row, readTable, type TableShape } from '../shared/table.ts';
import { quote } from '../shared/text.ts';
import { isLooseType } from '../shared/type-words.ts';

/** A row of a table of parameters, as written but whole. */
export interface ParameterRow {
  /** With the `.n` of lists. */
  name: string;
  /** Undefined where the table has no such column. */
  required: string | undefined;
  type: string;
  description: string;
  line: number;
  endLine: number;
  repairs: string[];
}

type Column = 'number' | 'name' | 'required' | 'type' | 'description';

const NUMBER = { name: 'number', header: /^no\.?$/i, form: /^\d+$/ } as const;
const NAME = {
  name: 'name',
  header: /^(?:parameter(?: name)?|name|field(?: name)?|key)$/i,
  form: /^[A-Za-z_][\w.]*$/,
} as const;
const REQUIRED = { name: 'required', header: /^required$/i, form: /^(?:yes|no)$/i } as const;
const TYPE = { name: 'type', header: /^type$/i, form: /^[A-Z]\w*$/ } as const;
const DESCRIPTION = { name: 'description', header: /^desc\w*$/i, form: /\S/ } as const;

/** Shapes of the parameter tables, by what a table without its header is taken for. */
const SHAPES = {
  input: { what: 'request parameters', columns: [NAME, REQUIRED, TYPE, DESCRIPTION] },
  output: { what: 'response parameters', columns: [NAME, TYPE, DESCRIPTION] },
  numbered: { what: 'response parameters', columns: [NUMBER, NAME, TYPE, DESCRIPTION] },
  /** "Response format" and "common parameters" tables have the column Required last. */
  format: { what: 'parameters', columns: [NAME, TYPE, DESCRIPTION, REQUIRED] },
} satisfies Record<string, TableShape<Column>>;
export type ParameterTable = keyof typeof SHAPES;

/**
 * Reads one table of parameters. Output tables that turn out to be numbered, or to have the column Required, are read as
 * such. Rows without a usable name become diagnostics.
 */
export function readParameters(
  blocks: readonly Block[],
  usual: ParameterTable,
  what: string,
  context: ParseContext,
): ParameterRow[] {
  const shape: TableShape<Column> = {
    ...SHAPES[shapeOf(blocks, usual)],
    textColumn: 'description',
    isType: isLooseType,
    what: `${SHAPES[usual].what} of ${what}`,
  };
  const { rows, columns, before } = readTable<Column>(blocks, shape, context);
  for (const block of before)
    context.report('text-unread', block, `Text before the table of ${shape.what} that is no part of it.`);
  return rows.flatMap((row) => parameterRow(row, columns, what, context) ?? []);
}

/** Tables of other columns than usual are told by their header, or by rows that begin with a number. */
function shapeOf(blocks: readonly Block[], usual: ParameterTable): ParameterTable {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const first = block.rows
      .map((row) => row.cells.map((cell) => cellText(cell).text))
      .find((cells) => /\w/.test(cells.join('')));
    if (!first) continue;
    if (NUMBER.header.test(first[0] ?? '') || (/^\d+$/.test(first[0] ?? '') && first.length === 4)) return 'numbered';
    if (first.some((cell) => REQUIRED.header.test(cell)))
      return REQUIRED.header.test(first[1] ?? '') ? 'input' : 'format';
    return usual;
  }
  return usual;
}

function parameterRow(
  row: Row<Column>,
  columns: readonly Column[],
  what: string,
  context: ParseContext,
): ParameterRow | undefined {
  const text = (column: Column): string => row.cells[column]?.text ?? '';
  const name = text('name').replace(/[`\s]/g, '').replaceAll('\\_', '_');
  if (!/^[A-Za-z_]\w*(?:\.\w+)*$/.test(name) || name.split('.').length > MAX_DEPTH) {
    context.report(
      'name-invalid',
      row,
      `${what}: ${quote(text('name'))} is no name of a parameter. The row is left out.`,
    );
    return undefined;
  }
  const description = text('description');
  if (description === '' && columns.includes('description'))
    context.report('description-missing', row, `${what}: ${name} has no description.`);
  if (isCropped(description))
    context.report(
      'cell-cropped',
      row,
      `${what}: the description of ${name} ends in the middle of a sentence: ${quote(description.slice(-60))}`,
    );
  return {
    name,
    required: columns.includes('required') ? text('required') : undefined,
    type: text('type'),
    description,
    line: row.line,
    endLine: row.endLine,
    repairs: row.repairs,
  };
}

/** Sentences and lists of these tables end in a full stop, a bracket, a number or a mark of Markdown. */
const isCropped = (description: string): boolean =>
  /[a-z,]$/i.test(
    description
      .split('\n')
      .at(-1)
      ?.replace(/^ *- .*/, '') ?? '',
  );
