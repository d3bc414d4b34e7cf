import type { ErrorCode } from '../../spec/types.ts';
import { type ParseContext, source } from './context.ts';
import type { NameReader } from './names.ts';
import { quote, type Row, type TableShape } from './table.ts';

export type CodeColumn = 'code' | 'description';

const CODE = /^[A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9_]+)*$/;

export const CODE_TABLE: TableShape<CodeColumn> = {
  what: 'error codes',
  columns: [
    { name: 'code', header: /^error(?: codes?)?$/i, form: CODE, words: /[A-Z]\w*(?:\.\w+)*(?= )/ },
    { name: 'description', header: /^desc\w*$/i, form: /\S/ },
  ],
};

/** Reads the rows of a list of error codes. */
export function readCodes(
  rows: readonly Row<CodeColumn>[],
  owner: string,
  names: NameReader,
  context: ParseContext,
): Omit<ErrorCode, 'scope'>[] {
  const codes: Omit<ErrorCode, 'scope'>[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const written = row.cells.code?.text.replace(/[`\s]/g, '') ?? '';
    if (!CODE.test(written)) {
      context.report('name-invalid', row, `${owner}: ${quote(written)} is no error code. The row is left out.`);
      continue;
    }
    // Each part is a word of its own: where one stands elsewhere shows how it reads.
    const read = written.split('.').map((part) => names.read(part, row));
    const code = read.map((part) => part.name).join('.');
    const repairs = read.flatMap((part) => part.repairs);
    context.ledger.fact(`${owner}.${code}`, row.line, row.endLine);
    const first = seen.get(code);
    if (first !== undefined) {
      context.report('code-twice', row, `${owner} lists ${code} twice. The first row stands.`, [
        { line: first, note: 'the first row' },
      ]);
      continue;
    }
    seen.set(code, row.line);
    const description = row.cells.description?.text ?? '';
    if (description === '') context.report('description-missing', row, `${owner}: ${code} has no description.`);
    codes.push({
      code,
      description,
      source: source(row, [...row.repairs, ...repairs]),
    });
  }
  return codes;
}
