import type { Block, Heading, Paragraph } from './block.ts';

/** One page of the documentation site, as the export has strung them together. */
export interface Page {
  title: string;
  /** The heading that stands before the page's own and groups the pages after it, such as a category. */
  group: string;
  groupLine: number | undefined;
  /** Line of the title. */
  line: number;
  endLine: number;
  /** `2023-10-24 11:16:15`: when the page was last updated. */
  updated: string;
  /** Everything after the line with the date. */
  blocks: Block[];
}

/** A document: what stands before its first page (title, notices, contents), and its pages. */
export interface Pages {
  front: Block[];
  pages: Page[];
}

/** "Last updated: 2023-10-24 11:16:15", in any language: words, colons, a date and a time. */
const UPDATED = /^[^\d\n]{0,60}: *(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})$/;

/**
 * Splits a document into pages. A page starts at a heading, of any level, that is followed by the line which says when the
 * page was last updated; the export's heading levels don't tell. Headings between two pages group what follows.
 */
export function splitPages(blocks: readonly Block[]): Pages {
  const starts = blocks.flatMap((block, index) =>
    isTitle(blocks, index) ? [{ heading: block as Heading, index }] : [],
  );
  const first = starts[0];
  if (!first) return { front: [...blocks], pages: [] };
  const pages: Page[] = [];
  let group = groupBefore(blocks, 0, first.index);
  const front = blocks.slice(0, group?.start ?? first.index);
  for (const [at, { heading, index }] of starts.entries()) {
    const nextStart = starts[at + 1]?.index ?? blocks.length;
    const nextGroup = at + 1 < starts.length ? groupBefore(blocks, index + 2, nextStart) : undefined;
    const end = nextGroup?.start ?? nextStart;
    const body = blocks.slice(index + 2, end);
    const updated = blocks[index + 1] as Paragraph;
    pages.push({
      title: heading.text,
      group: group?.heading.text ?? '',
      groupLine: group?.heading.line,
      line: heading.line,
      endLine: (body.at(-1) ?? updated).endLine,
      updated: UPDATED.exec(updated.text)?.[1] ?? '',
      blocks: body,
    });
    if (nextGroup) group = nextGroup;
  }
  return { front, pages };
}

/** A release of the history has a heading and a date, too, but is part of a page. */
const RELEASE = /^(?:Release \d+|Existing Release)$/i;

function isTitle(blocks: readonly Block[], index: number): boolean {
  const heading = blocks[index];
  const next = blocks[index + 1];
  return (
    heading?.kind === 'heading' && !RELEASE.test(heading.text) && next?.kind === 'paragraph' && UPDATED.test(next.text)
  );
}

/** The headings directly before the page at `end`: the last one is the group's, earlier ones are outer groups. */
function groupBefore(
  blocks: readonly Block[],
  from: number,
  end: number,
): { heading: Heading; start: number } | undefined {
  let start = end;
  while (start > from && blocks[start - 1]?.kind === 'heading') start--;
  const heading = blocks[end - 1];
  return start < end && heading?.kind === 'heading' ? { heading, start } : undefined;
}
