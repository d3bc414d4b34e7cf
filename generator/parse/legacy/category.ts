import type { Block } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import type { Source } from '../../spec/types.ts';
import { type ParseContext, source } from '../shared/context.ts';
import { quote, readTable, type TableShape } from '../shared/table.ts';
import type { LegacyNames } from '../v2/names.ts';

/** An action as the API Category lists it. */
export interface CategoryEntry {
  action: string;
  category: string;
  /** The title above the category's own: "Classic APIs". */
  group: string;
  summary: string;
  source: Source;
}

const CATEGORY: TableShape<'title' | 'action' | 'summary'> = {
  what: 'the API Category',
  columns: [
    { name: 'title', header: /^API(?: name)?$/i, form: /\S/, words: /(?:<a [^>]*>)?[A-Z]\w+(?:<\/a>)?(?= )/ },
    { name: 'action', header: /^action(?: (?:id|name))?$/i, form: /^[A-Z]\w*$/, words: /[A-Z]\w+(?= )/ },
    // The export has cropped some headers: "Feat".
    { name: 'summary', header: /^(?:feat\w*|function|desc\w*)$/i, form: /\S/ },
  ],
};

interface Group {
  title: string;
  blocks: Block[];
}

/**
 * Reads the category page. Heading levels are not to be relied on: a heading without a table of its own is the title of the
 * groups that follow.
 */
export function readLegacyCategory(page: Page, names: LegacyNames, context: ParseContext): CategoryEntry[] {
  const groups: Group[] = [];
  let inNote = false;
  for (const block of page.blocks) {
    if (block.kind === 'heading') inNote = isNote(block.text);
    if (block.kind === 'heading' && !inNote) {
      context.ledger.fact('category', block.line, block.endLine);
      groups.push({ title: block.text.trim(), blocks: [] });
    } else if (block.kind === 'table') {
      if (groups.length === 0) groups.push({ title: '', blocks: [] });
      groups.at(-1)?.blocks.push(block);
    } else if (block.kind === 'paragraph' && groups.length > 0 && !inNote)
      // A row, or the rest of one, that has lost its TABs.
      groups.at(-1)?.blocks.push(block);
    else context.ledger.furniture('note of the API Category', block.line, block.endLine);
  }
  const entries: CategoryEntry[] = [];
  let outer = '';
  for (const { title, blocks } of groups) {
    if (!blocks.some((block) => block.kind === 'table')) {
      for (const block of blocks)
        context.report('text-unread', block, `Text of the category ${quote(title)}, which has no table.`);
      outer = title;
      continue;
    }
    const { rows, before, after } = readTable(blocks, CATEGORY, context);
    for (const block of [...before, ...after])
      context.report('text-unread', block, `Text of the category ${quote(title)} that is no part of its table.`);
    if (title === '' && rows[0])
      context.report('section-missing', rows[0], 'A table of the API Category stands below no heading of a category.');
    for (const row of rows) {
      const written = row.cells.action?.text.replace(/[`\s]/g, '') ?? '';
      const other = row.cells.title?.text.replace(/[`\s]/g, '') ?? '';
      if (!/^[A-Za-z]\w*$/.test(written)) {
        context.report(
          'name-invalid',
          row,
          `${quote(written)} in the API Category is no name of an action. The row is left out.`,
        );
        continue;
      }
      const { name: action, repairs } = names.settle(written, row);
      if (/^[A-Z]\w*$/.test(other) && names.settle(other, row).name !== action)
        context.report(
          'names-disagree',
          row,
          `The API Category calls one action ${other} and ${action}. The column Action stands.`,
        );
      context.ledger.fact(`${action}.summary`, row.line, row.endLine);
      const twin = entries.find((entry) => entry.action === action);
      if (twin) {
        context.report('action-twice', row, `The API Category lists ${action} twice. The first row stands.`, [
          { line: twin.source.line, note: 'the first row' },
        ]);
        continue;
      }
      const summary = names.prose(row.cells.summary?.text ?? '', row);
      if (!/[.!?)]$/.test(summary.text))
        context.report('cell-cropped', row, `The summary of ${action} is cropped: ${quote(summary.text)}`);
      entries.push({
        action,
        category: title,
        group: outer,
        summary: summary.text,
        source: source(row, [...row.repairs, ...repairs, ...summary.repairs]),
      });
    }
  }
  if (entries.length === 0) context.report('section-missing', page, 'The API Category has no action.');
  return entries;
}

const isNote = (text: string): boolean => /^notes?\s*:?$/i.test(text.trim());
