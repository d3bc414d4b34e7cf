import type { Block } from '../../read/block.ts';
import { withoutLinks } from '../../read/inline.ts';
import type { ParseContext } from './context.ts';

/** "Library API 2017": the title of the part about a legacy API. */
export const LEGACY_PART = /^(\w[\w ]*?) API (\d{4})$/i;

export interface Contents {
  /** The document's own title. */
  title: string;
  /** The entries of the table of contents, in order, with their lines. */
  entries: { text: string; line: number }[];
}

/** Reads what stands before the first page: the title, the notices, the table of contents. */
export function readContents(front: readonly Block[], context: ParseContext): Contents {
  const first = front.find((block) => block.kind === 'heading');
  // A part of the document may have a title where the document has none.
  const heading = first?.kind === 'heading' && LEGACY_PART.test(first.text) ? undefined : first;
  const entries: Contents['entries'] = [];
  for (const block of front) {
    context.ledger.furniture('front matter', block.line, block.endLine);
    if (block.kind === 'paragraph')
      for (const [index, text] of block.text.split('\n').entries())
        if (text.trim() !== '') entries.push({ text: withoutLinks(text.trim()), line: block.line + index });
    if (block.kind === 'heading') entries.push({ text: block.text, line: block.line });
    if (block.kind === 'list')
      for (const item of block.items) entries.push({ text: withoutLinks(item.text), line: item.line });
  }
  if (!heading) context.report('part-missing', { line: 1 }, 'The document has no title before its first page.');
  if (entries.length <= 1) context.report('part-missing', { line: 1 }, 'The document has no table of contents.');
  if (heading) context.ledger.fact('title', heading.line, heading.endLine);
  return { title: heading?.kind === 'heading' ? heading.text : '', entries };
}
