import type { Block, Heading } from '../../read/block.ts';
import { withoutLinks } from '../../read/inline.ts';
import type { Page } from '../../read/pages.ts';
import { headingPromoted } from '../../repair/heading-promoted.ts';
import type { DataType } from '../../spec/types.ts';
import { type ParseContext, source } from '../shared/context.ts';
import { readMembers, TYPE_TABLE } from '../shared/member-table.ts';
import type { NameReader } from '../shared/names.ts';
import { readTable } from '../shared/table.ts';
import { joinCut, proseText, quote } from '../shared/text.ts';

const USED_BY = /^Used by actions?: *([\s\S]*)$/i;
const NAME_LIST = /^`?[A-Za-z]\w*`?(?:, *`?[A-Za-z]\w*`?)*,?\.?$/;
const TYPE_NAME = /^[A-Za-z_]\w*$/;

interface Group {
  heading: Heading;
  description: Block[];
  rest: Block[];
  repairs: string[];
}

/** Reads the page of data types. */
export function readDataTypes(page: Page, names: NameReader, context: ParseContext): DataType[] {
  context.ledger.furniture('page title', page.line, (page.blocks[0]?.line ?? page.line + 1) - 1);
  const types: DataType[] = [];
  const byName = new Map<string, DataType>();
  for (const group of groupsOf(page, context)) {
    const type = readType(group, names, context);
    const twin = byName.get(type.name);
    if (twin) {
      context.report(
        'type-twice',
        group.heading,
        `The data type ${type.name} is defined twice. The first one stands.`,
        [{ line: twin.source.line, note: 'the first one' }],
      );
      continue;
    }
    byName.set(type.name, type);
    types.push(type);
  }
  return types;
}

function groupsOf(page: Page, context: ParseContext): Group[] {
  const groups: Group[] = [];
  for (const block of joinCut(page.blocks.flatMap(usedByApart), USED_BY)) {
    const group = groups.at(-1);
    if (block.kind !== 'heading') {
      if (!group) context.report('text-unread', block, 'Text before the first data type.');
      else if (
        group.rest.length > 0 ||
        block.kind === 'table' ||
        (block.kind === 'paragraph' && USED_BY.test(block.text))
      )
        group.rest.push(block);
      else group.description.push(block);
      continue;
    }
    const empty = group !== undefined && group.description.length === 0 && group.rest.length === 0;
    const promoted =
      group &&
      context.repair(
        headingPromoted,
        { heading: block.text, empty },
        block,
        () => ({
          line: group.heading.line,
          text: `the data type ${group.heading.text} has nothing else above this line`,
        }),
        (text) => [`${'#'.repeat(block.depth)} ${block.text}`, text],
      );
    if (group && promoted) {
      group.repairs.push(promoted.id);
      group.description.push({ kind: 'paragraph', text: promoted.found, line: block.line, endLine: block.endLine });
    } else groups.push({ heading: block, description: [], rest: [], repairs: [] });
  }
  return groups;
}

/** "Used by actions" begins a paragraph of its own, even where the blank line above or below it is lost. */
function usedByApart(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const lines = block.text.split('\n');
  const at = lines.findIndex((line) => USED_BY.test(line.trim()));
  if (at < 0 || lines.length === 1) return [block];
  const end = lines.findIndex((line, index) => index > at && !NAME_LIST.test(withoutLinks(line.trim())));
  const parts = [
    [0, at],
    [at, end < 0 ? lines.length : end],
    [end < 0 ? lines.length : end, lines.length],
  ] as const;
  return parts
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({
      kind: 'paragraph',
      text: lines.slice(from, to).join('\n'),
      line: block.line + from,
      endLine: block.line + to - 1,
    }));
}

function readType(group: Group, names: NameReader, context: ParseContext): DataType {
  const { heading } = group;
  const written = heading.text.replace(/`/g, '').trim();
  if (!TYPE_NAME.test(written)) context.report('name-invalid', heading, `${quote(written)} is no name of a data type.`);
  const title = names.read(written, heading);
  const name = title.name;
  const last = group.rest.at(-1) ?? group.description.at(-1) ?? heading;
  context.ledger.fact(`type ${name}`, heading.line, heading.endLine);
  for (const block of group.description) context.ledger.fact(`type ${name}.description`, block.line, block.endLine);

  const usedBy: string[] = [];
  const body = [...group.rest];
  const repairs = [...group.repairs, ...title.repairs];
  for (let begun = false; body[0]?.kind === 'paragraph'; begun = true) {
    const { line, endLine } = body[0];
    const text = withoutLinks(body[0].text);
    const list = USED_BY.exec(text)?.[1] ?? (begun && NAME_LIST.test(text.trim()) ? text : undefined);
    if (list === undefined) break;
    for (const [word] of list.matchAll(/[A-Za-z]\w*/g)) {
      const action = names.read(word, { line, endLine });
      usedBy.push(action.name);
      repairs.push(...action.repairs);
    }
    context.ledger.fact(`type ${name}.usedBy`, line, endLine);
    body.shift();
  }
  const { columns, rows, before, after } = readTable(body, TYPE_TABLE, context);
  for (const block of [...before, ...after])
    if (block.kind === 'divider') context.ledger.furniture('divider', block.line, block.endLine);
    else context.report('text-unread', block, `Text of the data type ${name} that is no part of a fact.`);
  if (rows.length === 0) context.report('section-missing', heading, `The data type ${name} has no table of members.`);
  const prose = names.readProse(proseText(group.description), heading);
  if (prose.text === '') context.report('description-missing', heading, `The data type ${name} has no description.`);
  return {
    name,
    description: prose.text,
    usedBy: [...new Set(usedBy)],
    members: readMembers(rows, columns, `type ${name}`, names, context),
    source: source({ line: heading.line, endLine: last.endLine }, [...repairs, ...prose.repairs]),
  };
}
