import type { ErrorCode } from '../../spec/types.ts';
import { type ParseContext, source } from './context.ts';
import type { NameReader } from './names.ts';
import type { Row, TableShape } from './table.ts';
import { quote } from './text.ts';

export type CodeColumn = 'code' | 'title' | 'description';

/** An error code as one list has it. */
export type ListedError = Omit<ErrorCode, 'scope'>;

const CODE = /^[A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9_]+)*$/;
const NUMBER = /^-?\d+$/;

/** Lists of codes that are words. */
export const CODE_TABLE: TableShape<CodeColumn> = {
  what: 'error codes',
  columns: [
    { name: 'code', header: /^error(?: codes?)?$/i, form: CODE },
    { name: 'description', header: /^desc\w*$/i, form: /\S/ },
  ],
};

/** Lists of numeric codes; those of two columns have no description beside the title. */
export const NUMBER_TABLE: TableShape<CodeColumn> = {
  what: 'error codes',
  columns: [
    { name: 'code', header: /^(?:error(?: code)?|code)$/i, form: /^\d+$/ },
    { name: 'title', header: /^(?:error type|description|message)$/i, form: /\S/ },
    { name: 'description', header: /^(?:error description|action|solution|explanation)$/i, form: /\S/ },
  ],
};

/** Reads the rows of a list of error codes. */
export function readCodes(
  rows: readonly Row<CodeColumn>[],
  owner: string,
  names: NameReader,
  context: ParseContext,
): ListedError[] {
  const codes = new Map<string, ListedError>();
  for (const row of rows) {
    const written = row.cells.code?.text.replace(/[`\s]/g, '') ?? '';
    if (!CODE.test(written) && !NUMBER.test(written)) {
      context.report('name-invalid', row, `${owner}: ${quote(written)} is no error code. The row is left out.`);
      continue;
    }
    // Each part is a word of its own: where one stands elsewhere shows how it reads.
    const read = NUMBER.test(written)
      ? [{ name: written, repairs: [] }]
      : written.split('.').map((part) => names.read(part, row));
    const code = read.map((part) => part.name).join('.');
    context.ledger.fact(`${owner}.${code}`, row.line, row.endLine);
    const first = codes.get(code);
    if (first) {
      context.report('code-twice', row, `${owner} lists ${code} twice. The first row stands.`, [
        { line: first.source.line, note: 'the first row' },
      ]);
      continue;
    }
    const { title, description } = row.cells;
    const text = (description ?? title)?.text ?? '';
    if (text === '') context.report('description-missing', row, `${owner}: ${code} has no description.`);
    codes.set(code, {
      code,
      ...(title && description && { title: title.text }),
      description: text,
      source: source(row, [...row.repairs, ...read.flatMap((part) => part.repairs)]),
    });
  }
  return [...codes.values()];
}
