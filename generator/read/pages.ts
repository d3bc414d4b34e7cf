import type { Block, Heading } from './block.ts';

/** One page of the documentation site, as the export has strung them together. */
export interface Page {
  /** Empty where the export has lost it. */
  title: string;
  /** The heading that stands before the page's own and groups the pages after it, such as a category. */
  group: string;
  groupLine: number | undefined;
  /** The headings that stand directly before the group's and group it in turn, such as the name of a part. */
  outerGroups: readonly string[];
  /** Line of the title. */
  line: number;
  endLine: number;
  /** Everything after the line with the date. */
  blocks: Block[];
}

/** A document: what stands before its first page (title, notices, contents), and its pages. */
export interface Pages {
  front: Block[];
  pages: Page[];
}

/**
 * "Last updated: 2023-10-24 11:16:15", in any language: words, colons, a date and a time. The date is taken for one even where
 * digits were read as letters.
 */
const UPDATED = /^[^\d\n]{0,60}?[:：] *([\dOoIl]{4}-[\dOoIl]{2}-[\dOoIl]{2} [\dOoIl]{2}:[\dOoIl]{2}:[\dOoIl]{2})$/;
/** The heading that every page of an action begins with; it shows where a page begins that lost the line with the date. */
const FIRST_SECTION = /^(?:\d+\.? *)?AP[Il1] Description$/i;

/**
 * Splits a document into pages. A page starts at a heading, of any level, that is followed by the line which says when the
 * page was last updated; the export's heading levels don't tell. Where the export has lost that line, or the heading, the
 * other one tells. Headings between two pages group what follows.
 */
export function splitPages(blocks: readonly Block[]): Pages {
  const starts = pageStarts(blocks);
  const first = starts[0];
  if (!first) return { front: [...blocks], pages: [] };
  const pages: Page[] = [];
  let group = groupBefore(blocks, 0, first.index);
  // The first heading is the document's title, even where pages follow at once.
  const title = blocks.findIndex((block) => block.kind === 'heading');
  const front = blocks.slice(0, Math.min(Math.max(group?.start ?? first.index, title + 1), first.index));
  for (const [at, { title, index, body }] of starts.entries()) {
    const nextStart = starts[at + 1]?.index ?? blocks.length;
    const nextGroup = at + 1 < starts.length ? groupBefore(blocks, body, nextStart) : undefined;
    const end = nextGroup?.start ?? nextStart;
    pages.push({
      title,
      group: group?.heading.text ?? '',
      groupLine: group?.heading.line,
      outerGroups: group?.outer ?? [],
      line: blocks[index]?.line ?? 1,
      endLine: blocks[Math.max(end, body) - 1]?.endLine ?? 1,
      blocks: blocks.slice(body, end),
    });
    if (nextGroup) group = nextGroup;
  }
  return { front, pages };
}

interface Start {
  /** Empty where the export has lost it. */
  title: string;
  /** Of the page's first block, and of the first one after the line with the date. */
  index: number;
  body: number;
}

function pageStarts(blocks: readonly Block[]): Start[] {
  const starts: Start[] = [];
  const labels = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || RELEASE.test(block.text)) continue;
    const label = dateLabel(blocks[index + 1]);
    if (label !== undefined) labels.add(label);
  }
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.kind === 'heading' && !RELEASE.test(block.text) && dateLabel(next) !== undefined)
      starts.push({ title: block.text, index, body: index + 2 });
    else if (block.kind === 'heading' && next?.kind === 'heading' && FIRST_SECTION.test(next.text))
      starts.push({ title: block.text, index, body: index + 1 });
    else if (labels.has(dateLabel(block) ?? '') && blocks[index - 1]?.kind !== 'heading') {
      const before = blocks[index - 1];
      if (before?.kind === 'paragraph' && /^[A-Z]\w*$/.test(before.text))
        starts.push({ title: before.text, index: index - 1, body: index + 1 });
      else starts.push({ title: '', index, body: index + 1 });
    }
  }
  return starts;
}

/** A release of the history has a heading and a date, too, but is part of a page. */
const RELEASE = /^(?:Re[lI]ease \d+|Existing Re[lI]ease)$/i;
const RELEASE_TIME = /^Re[lI]ease time\b/i;

/** What stands before the date in the line that says when a page was last updated; undefined for any other block. */
function dateLabel(block: Block | undefined): string | undefined {
  if (block?.kind !== 'paragraph' || !UPDATED.test(block.text) || RELEASE_TIME.test(block.text)) return undefined;
  return block.text.slice(0, block.text.search(/[\dOoIl]{4}-/)).trim();
}

/** The headings directly before the page at `end`: the last one is the group's, earlier ones are outer groups. */
function groupBefore(
  blocks: readonly Block[],
  from: number,
  end: number,
): { heading: Heading; outer: string[]; start: number } | undefined {
  let start = end;
  while (start > from && blocks[start - 1]?.kind === 'heading') start--;
  const heading = blocks[end - 1];
  if (start === end || heading?.kind !== 'heading') return undefined;
  const outer = blocks.slice(start, end - 1).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  return { heading, outer, start };
}
