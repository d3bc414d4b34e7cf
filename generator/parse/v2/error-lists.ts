import type { Block } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import type { ErrorCode } from '../../spec/types.ts';
import type { ParseContext } from '../shared/context.ts';
import { NUMBER_TABLE, readCodes } from '../shared/error-codes.ts';
import type { NameReader } from '../shared/names.ts';
import { readTable } from '../shared/table.ts';
import { isCodeTable, kindOf } from './pages.ts';

/** Reads the lists of error codes on the pages about them (`main`) and on guides. */
export function readErrors(
  pages: readonly Page[],
  main: readonly Page[],
  names: NameReader,
  context: ParseContext,
): ErrorCode[] {
  const lists: { codes: ErrorCode[]; main: boolean }[] = [];
  for (const page of pages) {
    const isMain = main.includes(page);
    if (!isMain && kindOf(page) !== 'guide') continue;
    const { codes, rest } = readList(page, names, context);
    if (codes.length > 0) lists.push({ codes, main: isMain });
    if (isMain) for (const block of rest) context.ledger.furniture('guide to error codes', block.line, block.endLine);
  }
  return mergeLists(lists);
}

/** The list of error codes on a page; `rest` is what else stands on it. */
function readList(page: Page, names: NameReader, context: ParseContext): { codes: ErrorCode[]; rest: Block[] } {
  const start = page.blocks.findIndex(isCodeTable);
  if (start < 0) return { codes: [], rest: page.blocks };
  const next = page.blocks.findIndex((block, index) => index > start && block.kind === 'heading');
  const end = next < 0 ? page.blocks.length : next;
  const { rows, after } = readTable(page.blocks.slice(start, end), NUMBER_TABLE, context);
  const codes = readCodes(rows, 'error', names, context).map(
    ({ source, ...error }): ErrorCode => ({ ...error, scope: 'common', source }),
  );
  return { codes, rest: [...page.blocks.slice(0, start), ...after, ...page.blocks.slice(end)] };
}

/**
 * The codes of several lists as one, in the order of the document. Where lists share a code, what the one of the page about error
 * codes says stands, and the others' words are kept beside it.
 */
function mergeLists(lists: readonly { codes: readonly ErrorCode[]; main: boolean }[]): ErrorCode[] {
  const merged = new Map<string, ErrorCode>();
  for (const { codes, main } of lists)
    for (const code of codes) {
      const known = merged.get(code.code);
      const [stands, other] = main || !known ? [code, known] : [known, code];
      const also = other && [...(other.also ?? []), ...(stands.also ?? []), wordsOf(other)];
      merged.set(code.code, also ? { ...stands, also } : stands);
    }
  return [...merged.values()].sort((a, b) => a.source.line - b.source.line);
}

const wordsOf = ({ title, description, source }: ErrorCode): NonNullable<ErrorCode['also']>[number] => ({
  ...(title !== undefined && { title }),
  description,
  source,
});
