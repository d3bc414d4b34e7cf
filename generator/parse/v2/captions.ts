import type { Block } from '../../read/block.ts';

/** A table with what announces it: "Data structure of the returned `items` array:". */
export interface CaptionedTable {
  caption: { text: string; line: number; endLine: number; names: string[]; keys: boolean } | undefined;
  /** The table's blocks: more than one where a page break has parted it, with text that goes on with its cells. */
  blocks: Block[];
}

/** The longest line that is taken for a caption. */
const MAX_CAPTION = 120;
const STRUCTURE = /\b(?:structures?|type|format)\b/i;
const KEYS = /\bvalues? for the keys? of\b/i;

/** Cuts the blocks of a section into its prose and its tables, each with its caption. */
export function captionedTables(blocks: readonly Block[]): { prose: Block[]; tables: CaptionedTable[] } {
  const prose: Block[] = [];
  const tables: CaptionedTable[] = [];
  let caption: CaptionedTable['caption'];
  for (const block of blocks) {
    const found = captionOf(block);
    const last = tables.at(-1);
    if (found) caption = found;
    else if (block.kind === 'table') {
      if (caption || !last) tables.push({ caption, blocks: [block] });
      else last.blocks.push(block);
      caption = undefined;
    } else if (last && !caption) last.blocks.push(block);
    else prose.push(block);
  }
  return { prose, tables };
}

function captionOf(block: Block): CaptionedTable['caption'] {
  const item = block.kind === 'list' && block.items.length === 1 ? block.items[0] : undefined;
  const text =
    block.kind === 'paragraph' || block.kind === 'heading' ? block.text : item?.items.length === 0 ? item.text : '';
  if (text === '' || text.length > MAX_CAPTION || !(STRUCTURE.test(text) || KEYS.test(text))) return undefined;
  // "The list below contains ... parameters" speaks of types, too, but is a sentence.
  if (/\.\s*$/.test(text)) return undefined;
  const plain = text
    .replace(/\*\*/g, '')
    .replace(/(?<!\s)\s*:\s*$/, '')
    .trim();
  return {
    text: plain,
    line: block.line,
    endLine: block.endLine,
    names: [...plain.matchAll(/`([\w.]+)`/g)].map((match) => match[1] as string),
    keys: KEYS.test(text),
  };
}
