import type { Block, Heading } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import type { Source } from '../../spec/types.ts';
import { type ParseContext, source } from './context.ts';
import type { NameReader } from './names.ts';
import { quote, readTable, type TableShape } from './table.ts';

type CategoryColumn = 'name' | 'summary' | 'limit';

const CATEGORY_TABLE: TableShape<CategoryColumn> = {
  what: 'actions of a category',
  columns: [
    {
      name: 'name',
      header: /^(?:api(?: name)?|action)$/i,
      form: /^[A-Z]\w*$/,
      words: /(?:<a [^>]*>)?[A-Z]\w+(?:<\/a>)?(?= )/,
    },
    { name: 'summary', header: /^(?:feat\w*|desc\w*)$/i, form: /\S/ },
    { name: 'limit', header: /^frequency limit\b/i, form: /^\d+$/, words: /\d+/, optional: true },
  ],
  textColumn: 'summary',
};

/** What the API Category says of an action. */
export interface CategoryEntry {
  name: string;
  category: string;
  summary: string;
  rateLimit?: number;
  source: Source;
}

/** Reads the API Category: a table of actions below the heading of each category. */
export function readCategories(page: Page, names: NameReader, context: ParseContext): CategoryEntry[] {
  context.ledger.furniture('page title', page.line, (page.blocks[0]?.line ?? page.line + 1) - 1);
  const groups: { heading: Heading | undefined; blocks: Block[] }[] = [];
  for (const block of page.blocks) {
    if (block.kind === 'heading') groups.push({ heading: block, blocks: [] });
    else if (groups.length > 0) groups.at(-1)?.blocks.push(block);
    else groups.push({ heading: undefined, blocks: [block] });
  }
  return groups.flatMap(({ heading, blocks }) => readCategory(heading, blocks, names, context));
}

function readCategory(
  heading: Heading | undefined,
  blocks: Block[],
  names: NameReader,
  context: ParseContext,
): CategoryEntry[] {
  const category = heading ? names.readProse(heading.text, heading).text : '';
  if (heading) context.ledger.fact(`category ${category}`, heading.line, heading.endLine);
  const { rows, before, after } = readTable(blocks, CATEGORY_TABLE, context);
  if (!heading && rows[0])
    context.report('section-missing', rows[0], 'A table of the API Category stands below no heading of a category.');
  for (const block of [...before, ...after])
    context.report('text-unread', block, `Text of the category ${quote(category)} that is no part of its table.`);
  return rows.flatMap((row) => {
    const written = row.cells.name?.text.replace(/[`\s]/g, '') ?? '';
    if (!/^[A-Za-z_]\w*$/.test(written)) {
      context.report('name-invalid', row, `Category ${quote(category)}: ${quote(written)} is no name of an action.`);
      return [];
    }
    const { name, repairs } = names.readCapital(written, row);
    const summary = names.readProse(row.cells.summary?.text ?? '', row);
    context.ledger.fact(`category ${category}.${name}`, row.line, row.endLine);
    const limit = Number(row.cells.limit?.text.replaceAll(',', ''));
    if (row.cells.limit && !(Number.isInteger(limit) && limit > 0))
      context.report(
        'rate-limit-disagrees',
        row,
        `The API Category gives no rate limit for ${name}, as it does for others.`,
      );
    return {
      name,
      category,
      summary: summary.text,
      ...(Number.isInteger(limit) && limit > 0 && { rateLimit: limit }),
      source: source(row, [...row.repairs, ...repairs, ...summary.repairs]),
    };
  });
}
