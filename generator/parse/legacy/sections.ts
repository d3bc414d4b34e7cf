import type { Block, Heading, Table } from '../../read/block.ts';
import { cellText } from '../../read/cell.ts';
import type { Page } from '../../read/pages.ts';
import { readsAs } from '../shared/reads-as.ts';

export type LegacySection = 'description' | 'input' | 'output' | 'example' | 'monitoring';

/** The headings of a legacy action page, which may be numbered. Their levels are not to be relied on. */
const HEADINGS: readonly { name: LegacySection; heading: RegExp }[] = [
  { name: 'description', heading: /^(?:\d+\.? *)?API Description$/i },
  { name: 'input', heading: /^(?:\d+\.? *)?(?:Request|Input) Param\w*$/i },
  { name: 'output', heading: /^(?:\d+\.? *)?(?:Response|Output|Return(?:ed)?) Param\w*$/i },
  { name: 'example', heading: /^(?:\d+\.? *)?(?:Example|Sample)s?$/i },
];

export interface Section {
  name: LegacySection;
  heading: Heading | undefined;
  blocks: Block[];
}

const nameOf = (block: Block): LegacySection | undefined =>
  block.kind === 'heading' ? HEADINGS.find(({ heading }) => readsAs(block.text.trim(), heading))?.name : undefined;

/** Whether a page describes an action of a legacy API. */
export function isLegacyAction(page: Page): boolean {
  const names = new Set(page.blocks.map(nameOf));
  return names.has('description') && (names.has('input') || names.has('output'));
}

/**
 * Cuts a page into sections. What stands before the first heading is `lead`. Metrics and their dimensions, which stand
 * within and after other sections, become sections of their own.
 */
export function legacySections(page: Page): { lead: Block[]; sections: Section[] } {
  const lead: Block[] = [];
  const sections: Section[] = [];
  for (const [index, block] of page.blocks.entries()) {
    const name = nameOf(block);
    const current = sections.at(-1);
    if (name && block.kind === 'heading') sections.push({ name, heading: block, blocks: [] });
    else if (!current) lead.push(block);
    else if (current.name !== 'monitoring' && beginsMonitoring(page.blocks, index))
      sections.push({ name: 'monitoring', heading: undefined, blocks: [block] });
    else current.blocks.push(block);
  }
  return { lead, sections };
}

/** How many paragraphs may stand between the title of a group of dimensions and its table. */
const TEXTS_BEFORE_TABLE = 3;

/** A list item, heading or paragraph that leads up to a table of metrics or of dimensions. */
function beginsMonitoring(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'list' && block?.kind !== 'paragraph' && block?.kind !== 'heading') return false;
  for (let next = index + 1; next <= index + 1 + TEXTS_BEFORE_TABLE; next++) {
    const after = blocks[next];
    if (after?.kind === 'table') return isMetricTable(after) || isDimensionTable(after);
    if (after?.kind !== 'paragraph') return false;
  }
  return false;
}

const firstHeader = (table: Table): string => cellText(table.rows[0]?.cells[0] ?? '').text.toLowerCase();

export const isMetricTable = (table: Table): boolean => /^metrics?(?: name)?$/.test(firstHeader(table));
export const isDimensionTable = (table: Table): boolean => /^dimensions?(?: name)?$/.test(firstHeader(table));
