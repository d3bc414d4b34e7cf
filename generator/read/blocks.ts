import type { List as MdList, ListItem as MdListItem, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, List, ListItem } from './block.ts';
import { FenceTracker } from './fence.ts';
import { inlineText, withoutLinks } from './inline.ts';
import { remarkTabTables } from './remark-tab-tables.ts';

const markdown = unified().use(remarkParse).use(remarkTabTables).freeze();

/**
 * Reads a whole document into blocks. It is parsed piece by piece, from one heading to the next: remark's time grows faster
 * than the text, so one parse of everything would take minutes. Pages repeat much of their text to the letter; a piece that
 * was met before isn't parsed again.
 */
export function readBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const trees = new Map<string, Root>();
  for (const { start, end } of pieces(lines)) {
    const text = lines.slice(start, end).join('\n');
    const tree = trees.get(text) ?? (markdown.parse(text) as Root);
    trees.set(text, tree);
    for (const node of tree.children) blocks.push(...toBlocks(node, start));
  }
  return blocks;
}

/** Pieces of the text that can be parsed apart: each starts at a heading outside fenced code. */
function* pieces(lines: readonly string[]): Generator<{ start: number; end: number }> {
  const fences = new FenceTracker();
  let start = 0;
  for (const [index, line] of lines.entries()) {
    if (fences.inCode(line) || index === start || !/^#{1,6} /.test(line)) continue;
    yield { start, end: index };
    start = index;
  }
  yield { start, end: lines.length };
}

function toBlocks(node: RootContent, offset: number): Block[] {
  const line = (node.position?.start.line ?? 1) + offset;
  const endLine = (node.position?.end.line ?? 1) + offset;
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, text: headingText(inlineText(node.children)), line, endLine }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlineText(node.children).trim(), line, endLine }];
    case 'code': {
      const fenced = node.position !== undefined && node.value.split('\n').length <= endLine - line - 1;
      return [{ kind: 'code', value: node.value, line, endLine, codeLine: fenced ? line + 1 : line }];
    }
    case 'list':
      return [toList(node, offset)];
    case 'tabTable':
      return [
        { kind: 'table', rows: node.rows.map((row) => ({ line: row.line + offset, cells: row.cells })), line, endLine },
      ];
    case 'thematicBreak':
      return [{ kind: 'divider', line, endLine }];
    case 'html':
      return [{ kind: 'paragraph', text: node.value, line, endLine }];
    case 'blockquote':
      return node.children.flatMap((child) => toBlocks(child, offset));
    default:
      return 'children' in node
        ? [{ kind: 'paragraph', text: inlineText(node.children).trim(), line, endLine }]
        : [{ kind: 'paragraph', text: 'value' in node ? String(node.value) : '', line, endLine }];
  }
}

/** A heading that is a link or all bold says the same without. */
const headingText = (text: string): string => withoutLinks(text.trim().replace(/^\*\*([^*]+)\*\*$/, '$1'));

function toList(node: MdList, offset: number): List {
  return {
    kind: 'list',
    ordered: node.ordered ?? false,
    items: node.children.map((item) => toItem(item, offset)),
    line: (node.position?.start.line ?? 1) + offset,
    endLine: (node.position?.end.line ?? 1) + offset,
  };
}

function toItem(item: MdListItem, offset: number): ListItem {
  const text: string[] = [];
  const items: ListItem[] = [];
  for (const child of item.children) {
    if (child.type === 'list') items.push(...toList(child, offset).items);
    else
      for (const block of toBlocks(child, offset))
        if (block.kind === 'paragraph' || block.kind === 'heading') text.push(block.text);
        else if (block.kind === 'code') text.push(block.value);
  }
  return {
    text: text.join('\n\n'),
    items,
    line: (item.position?.start.line ?? 1) + offset,
    endLine: (item.position?.end.line ?? 1) + offset,
  };
}
