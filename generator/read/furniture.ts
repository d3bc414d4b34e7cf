/** What a word processor prints at the edge of every page. */
const EDGE = /^(?:©.*\ball rights reserved\.?)?(?: *Page \d+(?: of \d+)?)?$/i;
/** How often a line of the cover must be repeated to be the head of the pages. */
const LEAST_HEADS = 3;
/** A longer beginning is no cover. */
const COVER_LINES = 24;

/**
 * The lines (0-based) that are the head or foot of a page, wherever page breaks have put them, in tables and examples too: the
 * copyright line, the number of the page, and what is repeated from the document's cover, such as its title.
 */
export function pageFurniture(lines: readonly string[]): number[] {
  const found: number[] = [];
  const cover = new Map(coverOf(lines).map((text) => [text, [] as number[]]));
  for (const [index, line] of lines.entries()) {
    const text = withoutMark(line);
    if (text === '') continue;
    if (EDGE.test(text)) found.push(index);
    else cover.get(text)?.push(index);
  }
  for (const [, ...repeated] of cover.values()) if (repeated.length >= LEAST_HEADS) found.push(...repeated);
  return found;
}

/** What stands before the copyright line at the beginning of a document: its title, its vendor. */
function coverOf(lines: readonly string[]): string[] {
  const texts = lines.slice(0, COVER_LINES).map(withoutMark);
  const end = texts.findIndex((text) => text !== '' && EDGE.test(text));
  const cover = texts.slice(0, Math.max(end, 0)).filter((text) => text !== '' && !/^Copyright\b/i.test(text));
  return cover.length > 0 ? cover : texts.filter((text) => text !== '').slice(0, 1);
}

const withoutMark = (line: string): string => line.replace(/^#+ /, '').trim();
