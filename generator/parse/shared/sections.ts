import type { Block, Heading } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import { readsAs } from './reads-as.ts';

export type SectionName = 'description' | 'input' | 'output' | 'example' | 'resources' | 'errors';

/** The headings of an action's page, which may be numbered. Their levels are not to be relied on. */
const HEADINGS: readonly { name: SectionName; form: RegExp }[] = [
  { name: 'description', form: /^(?:\d+\.? *)?API Description$/i },
  { name: 'input', form: /^(?:\d+\.? *)?(?:Input|Request) Param\w*$/i },
  { name: 'output', form: /^(?:\d+\.? *)?(?:Output|Response|Return(?:ed)?) Param\w*$/i },
  { name: 'example', form: /^(?:\d+\.? *)?(?:Example|Sample)s?$/i },
  { name: 'resources', form: /^(?:\d+\.? *)?(?:Developer|Other) Resources$/i },
  { name: 'errors', form: /^(?:\d+\.? *)?Error Codes?$/i },
];

export interface Section {
  name: SectionName;
  heading: Heading;
  blocks: Block[];
}

const nameOf = (block: Block): SectionName | undefined =>
  block.kind === 'heading' ? HEADINGS.find(({ form }) => readsAs(block.text.trim(), form))?.name : undefined;

/** Whether a page describes an action. */
export function isActionPage(page: Page): boolean {
  const names = new Set(page.blocks.map(nameOf));
  return names.has('description') && (names.has('input') || names.has('output'));
}

/** Cuts an action's page into its sections. `lead` is what stands before the first one. */
export function sectionsOf(page: Page): { lead: Block[]; sections: Section[] } {
  const lead: Block[] = [];
  const sections: Section[] = [];
  for (const block of page.blocks) {
    const name = nameOf(block);
    if (name && block.kind === 'heading') sections.push({ name, heading: block, blocks: [] });
    else (sections.at(-1)?.blocks ?? lead).push(block);
  }
  return { lead, sections };
}
