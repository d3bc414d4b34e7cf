import type { List as MdList, ListItem as MdListItem, Nodes, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, List, ListItem } from './block.ts';
import { DocumentError } from './document.ts';
import { FenceTracker } from './fence.ts';
import { inlineText, withoutLinks } from './inline.ts';
import { remarkTabTables } from './remark-tab-tables.ts';

const markdown = unified().use(remarkParse).use(remarkTabTables).freeze();

/** The deepest that quotes, lists and emphasis may lie inside each other; the deepest known tree has 7 levels. */
const MAX_NESTING = 100;
/** A line that begins more quotes and lists inside each other: remark's time for it grows with a power of their number. */
const DEEP_LINE = new RegExp(String.raw`^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){${MAX_NESTING + 1}}`);

/**
 * Reads a whole document into blocks; `file` is for messages. It is parsed piece by piece, from one heading to the next:
 * remark's time grows faster than the text, so one parse of everything would take minutes. Pages repeat much of their text
 * to the letter; a piece that was met before isn't parsed again.
 *
 * Throws {@link DocumentError} where something is nested too deeply.
 */
export function readBlocks(lines: readonly string[], file: string): Block[] {
  const deep = lines.findIndex((line) => DEEP_LINE.test(line));
  if (deep >= 0) throw tooDeep(file, deep + 1);
  const blocks: Block[] = [];
  const trees = new Map<string, Root>();
  for (const { start, end } of pieces(lines)) {
    const text = lines.slice(start, end).join('\n');
    let tree = trees.get(text);
    if (!tree) {
      tree = markdown.parse(text) as Root;
      requireShallow(tree, start, file);
      trees.set(text, tree);
    }
    for (const node of tree.children) blocks.push(...toBlocks(node, start));
  }
  return blocks;
}

/** What reads a tree calls itself level by level. */
function requireShallow(tree: Root, offset: number, file: string): void {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_NESTING) throw tooDeep(file, (level[0]?.position?.start.line ?? 1) + offset);
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
}

const tooDeep = (file: string, line: number): DocumentError =>
  new DocumentError(
    `${file}:${line}: has quotes, lists or emphasis in more than the ${MAX_NESTING} levels that are read. Is this a Markdown export?`,
  );

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
      const fenced = node.position !== undefined && node.value.split('\n').length <= endLine - line;
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
