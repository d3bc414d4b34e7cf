import type { Block } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import type { Source } from '../../spec/types.ts';
import { type ParseContext, source } from './context.ts';
import type { NameReader } from './names.ts';
import { type Row, readTable, type TableShape } from './table.ts';
import { quote } from './text.ts';

type CategoryColumn = 'title' | 'name' | 'summary' | 'limit';

const NAME = { name: 'name', form: /^[A-Z]\w*$/ } as const;
/** The export has cropped some headers: "Feat". */
const SUMMARY = { name: 'summary', header: /^(?:feat\w*|function|desc\w*)$/i, form: /\S/ } as const;

/** The tables of the API Category in each dialect, and whether titles stand above those of the categories. */
const DIALECTS = {
  v3: {
    grouped: false,
    table: {
      what: 'actions of a category',
      columns: [
        { ...NAME, header: /^(?:api(?: name)?|action)$/i },
        SUMMARY,
        { name: 'limit', header: /^frequency limit\b/i, form: /^\d+$/, optional: true },
      ],
      textColumn: 'summary',
    },
  },
  v2: {
    grouped: true,
    table: {
      what: 'the API Category',
      columns: [
        { name: 'title', header: /^API(?: name)?$/i, form: /\S/ },
        { ...NAME, header: /^action(?: (?:id|name))?$/i },
        SUMMARY,
      ],
    },
  },
} satisfies Record<string, { grouped: boolean; table: TableShape<CategoryColumn> }>;

/** What the API Category says of an action. */
export interface CategoryEntry {
  name: string;
  category: string;
  /** The title above the category's own; empty where there is none. */
  group: string;
  summary: string;
  rateLimit?: number;
  source: Source;
}

/** Reads the API Category: a table of actions below the heading of each category. Heading levels are not to be relied on. */
export function readCategories(
  page: Page,
  dialect: keyof typeof DIALECTS,
  names: NameReader,
  context: ParseContext,
): CategoryEntry[] {
  const { grouped, table } = DIALECTS[dialect];
  context.ledger.furniture('page title', page.line, (page.blocks[0]?.line ?? page.line + 1) - 1);
  const entries = new Map<string, CategoryEntry>();
  let group = '';
  for (const { title, blocks } of categoriesOf(page, names, context)) {
    const { rows, before, after } = readTable<CategoryColumn>(blocks, table, context);
    for (const block of [...before, ...after])
      context.report('text-unread', block, `Text of the category ${quote(title)} that is no part of its table.`);
    if (grouped && rows.length === 0) group = title;
    if (title === '' && rows[0])
      context.report('section-missing', rows[0], 'A table of the API Category stands below no heading of a category.');
    for (const row of rows) {
      const entry = readEntry(row, { category: title, group }, names, context);
      const first = entry && entries.get(entry.name);
      if (first)
        context.report('action-twice', row, `The API Category lists ${first.name} twice. The first row stands.`, [
          { line: first.source.line, note: 'the first row' },
        ]);
      else if (entry) entries.set(entry.name, entry);
    }
  }
  if (entries.size === 0) context.report('section-missing', page, `The page "${page.title}" has no action.`);
  return [...entries.values()];
}

/** The blocks below each heading; notes are about no category. */
function categoriesOf(page: Page, names: NameReader, context: ParseContext): { title: string; blocks: Block[] }[] {
  const categories: { title: string; blocks: Block[] }[] = [];
  let inNote = false;
  for (const block of page.blocks) {
    if (block.kind === 'heading') inNote = /^notes?\s*:?$/i.test(block.text.trim());
    if (inNote) context.ledger.furniture('note of the API Category', block.line, block.endLine);
    else if (block.kind === 'heading') {
      const title = names.readProse(block.text.trim(), block).text;
      context.ledger.fact(`category ${title}`, block.line, block.endLine);
      categories.push({ title, blocks: [] });
    } else if (categories.length > 0) categories.at(-1)?.blocks.push(block);
    else categories.push({ title: '', blocks: [block] });
  }
  return categories;
}

function readEntry(
  row: Row<CategoryColumn>,
  within: Pick<CategoryEntry, 'category' | 'group'>,
  names: NameReader,
  context: ParseContext,
): CategoryEntry | undefined {
  const plain = (column: CategoryColumn) => row.cells[column]?.text.replace(/[`\s]/g, '') ?? '';
  const written = plain('name');
  if (!/^[A-Za-z_]\w*$/.test(written)) {
    const message = `Category ${quote(within.category)}: ${quote(written)} is no name of an action. The row is left out.`;
    context.report('name-invalid', row, message);
    return undefined;
  }
  const { name, repairs } = names.read(written, row);
  const title = plain('title');
  if (/^[A-Z]\w*$/.test(title) && names.read(title, row).name !== name)
    context.report(
      'names-disagree',
      row,
      `The API Category calls one action ${title} and ${name}. The column Action stands.`,
    );
  const summary = names.readProse(row.cells.summary?.text ?? '', row);
  if (row.cells.title && !/[.!?)]$/.test(summary.text))
    context.report('cell-cropped', row, `The summary of ${name} is cropped: ${quote(summary.text)}`);
  context.ledger.fact(`category ${within.category}.${name}`, row.line, row.endLine);
  const limit = Number(row.cells.limit?.text.replaceAll(',', ''));
  const isLimit = Number.isInteger(limit) && limit > 0;
  if (row.cells.limit && !isLimit)
    context.report('rate-limit-disagrees', row, `The API Category gives no rate limit for ${name}, as for others.`);
  return {
    name,
    ...within,
    summary: summary.text,
    ...(isLimit && { rateLimit: limit }),
    source: source(row, [...row.repairs, ...repairs, ...summary.repairs]),
  };
}
