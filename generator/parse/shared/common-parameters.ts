import type { Block } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import type { Member } from '../../spec/types.ts';
import type { ParseContext } from './context.ts';
import { COMMON_TABLE, readMembers } from './member-table.ts';
import type { NameReader } from './names.ts';
import { readTable } from './table.ts';

/** Reads the page of common parameters: one table for each way to sign. A parameter that several have stands once. */
export function readCommonParameters(page: Page, names: NameReader, context: ParseContext): Member[] {
  context.ledger.furniture('common parameters', page.line, page.endLine);
  const members = new Map<string, Member>();
  for (const section of sectionsWithTables(page.blocks)) {
    const { columns, rows } = readTable(section, COMMON_TABLE, context, () => false);
    for (const member of readMembers(rows, columns, 'common', names, context))
      if (!members.has(member.name)) members.set(member.name, member);
  }
  return [...members.values()];
}

/** The blocks from each first table below a heading up to the next heading that isn't between two parts of one table. */
function sectionsWithTables(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  let open: Block[] | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') open = undefined;
    if (block.kind === 'table' && block.rows.some((row) => row.cells.length === COMMON_TABLE.columns.length)) {
      if (!open) {
        open = [];
        sections.push(open);
      }
      open.push(block);
    }
  }
  return sections;
}
