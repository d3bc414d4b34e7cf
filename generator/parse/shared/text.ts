import type { Block, List, ListItem } from '../../read/block.ts';
import { tidy } from '../../read/cell.ts';

/** A list as Markdown. */
export function listText(list: List): string {
  return itemsText(list.items, list.ordered, '');
}

function itemsText(items: readonly ListItem[], ordered: boolean, indent: string): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      const text = item.text.replaceAll('\n', `\n${indent}  `);
      const nested = item.items.length > 0 ? `\n${itemsText(item.items, false, `${indent}  `)}` : '';
      return `${indent}${mark}${text}${nested}`;
    })
    .join('\n');
}

/** A paragraph that a page break has cut: the first half doesn't end a sentence, the second doesn't begin one. */
const UNFINISHED = /[^.:;!?)\]"'`*]$/;
const GOES_ON = /^(?:[a-z(,;]|`)/;

/** Prose of several blocks as Markdown: paragraphs apart by blank lines, those that a page break has parted joined. */
export function proseText(blocks: readonly Block[]): string {
  let text = '';
  let joinable = false;
  for (const block of blocks) {
    const next =
      block.kind === 'paragraph'
        ? block.text.replace(/(?<!\s)\s*\n\s*/g, ' ')
        : block.kind === 'list'
          ? listText(block)
          : block.kind === 'code'
            ? `\`\`\`\n${block.value}\n\`\`\``
            : block.kind === 'heading'
              ? block.text
              : '';
    if (next === '') continue;
    const goesOn = joinable && block.kind === 'paragraph' && UNFINISHED.test(text) && GOES_ON.test(next);
    text += text === '' ? next : goesOn ? ` ${next}` : `\n\n${next}`;
    joinable = block.kind === 'paragraph';
  }
  return tidy(text);
}

/** The text of a block as it stands, for messages and for telling what it is. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'code':
      return block.value;
    case 'list':
      return block.items.map((item) => item.text).join('; ');
    case 'table':
      return block.rows.map((row) => row.cells.join(' | ')).join('; ');
    case 'divider':
      return '';
  }
}

/** A short form of a text, for messages. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return JSON.stringify(line.length > 80 ? `${line.slice(0, 77)}...` : line);
}

/** Joins two paragraphs that are the halves of one of this form, which a page break has parted. */
export function joinCut(blocks: readonly Block[], form: RegExp): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const text = last?.kind === 'paragraph' && block.kind === 'paragraph' ? `${last.text} ${block.text}` : '';
    if (last?.kind === 'paragraph' && !form.test(last.text) && form.test(text))
      joined.splice(-1, 1, { ...last, text, endLine: block.endLine });
    else joined.push(block);
  }
  return joined;
}
