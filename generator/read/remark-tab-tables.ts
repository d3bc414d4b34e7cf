import type { Literal, Node, Root } from 'mdast';
import type { Processor } from 'unified';

/** A line of a table in these exports: cells separated by TABs. The export has no pipe tables. */
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

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * A unified plugin after remark-parse: lines with TABs outside fenced code become `tabTable` nodes.
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
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence) && line.trim() === mark) fence = undefined;
      continue;
    }
    if (fence !== undefined || !line.includes('\t')) continue;
    const last = tables.at(-1);
    const row = { line: index + 1, cells: line.split('\t') };
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
