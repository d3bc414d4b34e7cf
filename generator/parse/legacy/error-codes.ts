import type { Block } from '../../read/block.ts';
import { cellText } from '../../read/cell.ts';
import type { Page } from '../../read/pages.ts';
import { croppedTag } from '../../repair/cropped-tag.ts';
import type { ErrorCode } from '../../spec/types.ts';
import { type ParseContext, source } from '../shared/context.ts';
import { quote, readTable, type TableShape } from '../shared/table.ts';

const CODES: TableShape<'code' | 'title' | 'description'> = {
  what: 'error codes',
  columns: [
    { name: 'code', header: /^(?:error(?: code)?|code)$/i, form: /^\d+$/ },
    { name: 'title', header: /^(?:error type|description|message)$/i, form: /\S/ },
    { name: 'description', header: /^(?:error description|action|solution|explanation)$/i, form: /\S/ },
  ],
};

/** Whether a page has a table of numeric error codes. */
export const hasErrorCodes = (page: Page): boolean => page.blocks.some(isCodeTable);

function isCodeTable(block: Block): boolean {
  if (block.kind !== 'table') return false;
  const [first, second] = block.rows[0]?.cells.map((cell) => cellText(cell).text) ?? [];
  return /^error(?: code)?$/i.test(first ?? '') && second !== undefined;
}

/** Reads the tables of error codes on a page; `rest` is what else stands on it. */
export function readErrorCodes(page: Page, context: ParseContext): { codes: ErrorCode[]; rest: Block[] } {
  const start = page.blocks.findIndex(isCodeTable);
  const rest = start < 0 ? [...page.blocks] : page.blocks.slice(0, start);
  const codes: ErrorCode[] = [];
  if (start < 0) return { codes, rest };
  const end = page.blocks.findIndex((block, index) => index > start && block.kind === 'heading');
  const { rows, after } = readTable(page.blocks.slice(start, end < 0 ? undefined : end), CODES, context);
  rest.push(...after, ...(end < 0 ? [] : page.blocks.slice(end)));
  for (const row of rows) {
    const code = row.cells.code?.text.replace(/[`\s]/g, '') ?? '';
    if (!/^-?\d+$/.test(code)) {
      context.report('name-invalid', row, `${quote(code)} is no error code. The row is left out.`);
      continue;
    }
    context.ledger.fact(`error ${code}`, row.line, row.endLine);
    const repairs = [...row.repairs];
    // A list of two columns has no titles.
    let html = row.raw.description ?? row.raw.title ?? '';
    const tag = context.applies(croppedTag) ? croppedTag.apply(html) : undefined;
    if (tag !== undefined) {
      repairs.push(
        context.repaired(croppedTag, row, html, tag, [{ line: row.endLine, text: 'a tag without its "<"' }]),
      );
      html = tag;
    }
    if (codes.some((other) => other.code === code)) {
      context.report('code-twice', row, `One list has the error code ${code} twice. The first row stands.`);
      continue;
    }
    codes.push({
      code,
      ...(row.cells.description && { title: row.cells.title?.text ?? '' }),
      description: cellText(html).text,
      scope: 'common',
      source: source(row, repairs),
    });
  }
  return { codes, rest };
}

/**
 * The codes of several lists as one, in the order of the document. Where lists share a code, what the one of the page about error codes (`main`) says
 * stands, and the others' words are kept beside it.
 */
export function mergeErrorCodes(lists: readonly { codes: readonly ErrorCode[]; main: boolean }[]): ErrorCode[] {
  const merged = new Map<string, ErrorCode>();
  for (const { codes, main } of lists)
    for (const code of codes) {
      const known = merged.get(code.code);
      if (!known) merged.set(code.code, code);
      else {
        const [stands, other] = main ? [code, known] : [known, code];
        const also = [...(other.also ?? []), ...(stands.also ?? [])];
        const { title, description, source: at } = other;
        merged.set(code.code, {
          ...stands,
          also: [...also, { ...(title !== undefined && { title }), description, source: at }],
        });
      }
    }
  return [...merged.values()].sort((a, b) => a.source.line - b.source.line);
}
