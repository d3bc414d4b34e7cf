import type { Literal, Node, Root } from 'mdast';
import type { Processor } from 'unified';
import { FenceTracker } from './fence.ts';

/** A table as these exports have it: lines with cells separated by TABs, or by pipes in the cleaner ones. */
export interface TabTable extends Node {
  type: 'tabTable';
  /** 1-based, within the parsed text. */
  rows: { line: number; cells: string[] }[];
}

declare module 'mdast' {
  interface RootContentMap {
    tabTable: TabTable & Literal;
  }
}

/**
 * A unified plugin after remark-parse: lines of tables outside fenced code become `tabTable` nodes.
 *
 * Markdown would make paragraphs, thematic breaks or indented code of such lines and drop leading and trailing TABs,
 * so they are cut from the source by line, and the parser sees blank lines in their place.
 */
export function remarkTabTables(this: Processor): void {
  const parse = this.parser;
  if (!parse) throw new Error('remarkTabTables needs a parser: use it after remark-parse');
  this.parser = (text, file) => {
    const lines = text.split('\n');
    const tables = cutTables(lines);
    const tree = parse(lines.join('\n'), file) as Root;
    tree.children = merge(tree.children, tables);
    return tree;
  };
}

/** Takes the tables out of `lines`, leaving blank lines. */
function cutTables(lines: string[]): TabTable[] {
  const tables: TabTable[] = [];
  const fences = new FenceTracker();
  for (const [index, line] of lines.entries()) {
    const cells = fences.inCode(line) ? undefined : cellsOf(line);
    if (!cells) continue;
    const last = tables.at(-1);
    const row = { line: index + 1, cells };
    if (last && last.rows.at(-1)?.line === index) last.rows.push(row);
    else tables.push({ type: 'tabTable', rows: [row] });
    lines[index] = '';
  }
  for (const table of tables) {
    const start = table.rows[0]?.line ?? 1;
    table.position = { start: { line: start, column: 1 }, end: { line: table.rows.at(-1)?.line ?? start, column: 1 } };
  }
  return tables;
}

/** The cells of a line, as inline HTML; undefined where it is no line of a table. */
function cellsOf(line: string): string[] | undefined {
  if (line.includes('\t')) return line.split('\t');
  if (!/^\s*\|.*\|\s*$/.test(line)) return undefined;
  const cells = line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/);
  if (cells.length < 2) return undefined;
  if (cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell))) return cells.map(() => '--');
  return cells.map((cell) =>
    cell
      .trim()
      .replaceAll('\\|', '|')
      .replace(/\[([^[\]]*)\]\(([^()\s]*)\)/g, '<a href="$2">$1</a>'),
  );
}

function merge(nodes: Root['children'], tables: TabTable[]): Root['children'] {
  const merged: Root['children'] = [];
  let next = 0;
  for (const node of nodes) {
    const line = node.position?.start.line ?? 0;
    for (let table = tables[next]; table && (table.position?.start.line ?? 0) < line; table = tables[++next])
      merged.push(table as TabTable & Literal);
    merged.push(node);
  }
  return [...merged, ...(tables.slice(next) as (TabTable & Literal)[])];
}
