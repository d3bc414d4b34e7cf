import type { Block } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import { codeMisnamed } from '../../repair/code-misnamed.ts';
import type { ErrorCode } from '../../spec/types.ts';
import type { Lines, ParseContext } from '../shared/context.ts';
import { CODE_TABLE, type ListedError, readCodes } from '../shared/error-codes.ts';
import type { NameReader } from '../shared/names.ts';
import { readTable } from '../shared/table.ts';

export interface CodeList extends Lines {
  scope: ErrorCode['scope'];
  codes: ListedError[];
}

/** Reads the lists of error codes on a page: the common ones, the service's own. */
export function readCodeLists(page: Page, names: NameReader, context: ParseContext): CodeList[] {
  context.ledger.furniture('guide', page.line, page.endLine);
  const sections: { scope: ErrorCode['scope']; heading: Block; blocks: Block[] }[] = [];
  let scope: ErrorCode['scope'] | undefined;
  for (const block of page.blocks) {
    if (block.kind === 'heading')
      scope = /\bcommon\b/i.test(block.text)
        ? 'common'
        : /\b(?:service|business|product)\b.*error code/i.test(block.text)
          ? 'service'
          : undefined;
    if (scope === undefined) {
      if (block.kind === 'table')
        context.report('table-unknown', block, 'A table that belongs to no list of error codes.');
      continue;
    }
    if (block.kind === 'heading') sections.push({ scope, heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections.map((section) => {
    const { rows, before, after } = readTable(section.blocks, CODE_TABLE, context);
    for (const block of [...before.filter((known) => known !== section.blocks[0]), ...after])
      if (block.kind !== 'divider')
        context.report('text-unread', block, `Text of the list of ${section.scope} error codes that is no row of it.`);
    if (rows.length === 0)
      context.report('section-missing', section.heading, `The list of ${section.scope} error codes has no row.`);
    const { line } = section.heading;
    const endLine = (section.blocks.at(-1) ?? section.heading).endLine;
    return { line, endLine, scope: section.scope, codes: readCodes(rows, `${section.scope} error`, names, context) };
  });
}

/**
 * Puts codes right that the export has misnamed, in all the lists of a document: those of the pages and the common ones.
 * The lists are changed in place.
 */
export function correctCodes(lists: readonly ListedError[][], context: ParseContext): void {
  if (!context.applies(codeMisnamed)) return;
  const all = lists.map((list) =>
    list.map(({ code, description, source }) => ({ code, description, line: source.line })),
  );
  const meant = new Map<string, ReturnType<typeof codeMisnamed.apply>>();
  for (const error of lists.flat()) {
    if (!meant.has(error.code)) meant.set(error.code, codeMisnamed.apply({ code: error.code, lists: all }));
    const found = meant.get(error.code);
    if (!found) continue;
    const id = context.repaired(codeMisnamed, error.source, error.code, found.code, [
      { line: found.line, text: context.text(found.line) },
    ]);
    error.code = found.code;
    error.source = { ...error.source, repairs: [...(error.source.repairs ?? []), id] };
  }
}

/**
 * The codes of a document, each once. It has the common ones twice, on the page "Responses" and on the page "Error Codes":
 * a code of both has the description of the longer list. The common list wins over the service's.
 */
export function joinCodeLists(lists: readonly CodeList[]): ErrorCode[] {
  const common = lists.filter((list) => list.scope === 'common').sort((a, b) => b.codes.length - a.codes.length);
  const service = lists.filter((list) => list.scope === 'service');
  const errors = new Map<string, ErrorCode>();
  for (const { scope, codes } of [...common, ...service])
    for (const error of codes) if (!errors.has(error.code)) errors.set(error.code, { ...error, scope });
  return [...errors.values()];
}
