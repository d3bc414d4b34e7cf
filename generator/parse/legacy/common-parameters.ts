import type { Block } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import type { Member, Region } from '../../spec/types.ts';
import { type ParseContext, source } from '../shared/context.ts';
import { quote } from '../shared/table.ts';
import type { LegacyNames } from '../v2/names.ts';
import { readParameters } from '../v2/rows.ts';
import { scalarOf } from './type-words.ts';

export interface CommonParameters {
  members: Member[];
  regions: Region[];
}

/** Reads the parameters that every request carries, and the regions that the one named Region takes. */
export function readCommonParameters(page: Page, names: LegacyNames, context: ParseContext): CommonParameters {
  const tables = page.blocks.filter((block) => block.kind === 'table');
  for (const block of page.blocks)
    if (block.kind !== 'table') context.ledger.furniture('guide to common parameters', block.line, block.endLine);
  const members: Member[] = [];
  const regions: Region[] = [];
  if (tables.length === 0) return { members, regions };
  for (const row of readParameters(contiguous(page.blocks), 'format', 'common parameters', context)) {
    context.ledger.fact(`common parameter ${row.name}`, row.line, row.endLine);
    const kind = scalarOf(row.type);
    if (!kind) context.report('type-unread', row, `${row.name}: ${quote(row.type)} is no type. It is typed as "json".`);
    const { text, repairs } = names.prose(row.description, row);
    members.push({
      name: row.name,
      type: { kind: kind ?? 'json' },
      required: /^yes$/i.test(row.required ?? ''),
      nullable: false,
      deprecated: false,
      description: text,
      source: source(row, [...row.repairs, ...repairs]),
    });
    if (/^region$/i.test(row.name)) regions.push(...regionsIn(text));
  }
  return { members, regions };
}

/** The table's blocks, without the prose around them. */
function contiguous(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => block.kind === 'table');
  let end = first;
  while (blocks[end]?.kind === 'table') end++;
  return blocks.slice(first, end);
}

/** "Valid values: gz: Guangzhou; sh: Shanghai": the semicolons are sometimes lost. */
export function regionsIn(description: string): Region[] {
  const list = /\bvalid values?:\s*(.*)$/is.exec(description)?.[1] ?? '';
  const ids = [...list.matchAll(/(?<=^|\s)([a-z][a-z0-9-]*): */g)];
  return ids.map(({ 0: found, 1: id = '', index }, at) => {
    const name = list.slice(index + found.length, ids[at + 1]?.index).trim();
    return { id, name: name.replace(/[;,.]$/, '').trim() };
  });
}
