import type { RepairRule } from './rule.ts';

/**
 * A page break inside a row: what didn't fit stands in a row of its own below, whose first cell is empty. The evidence is
 * the empty first cell: every row of these tables begins with a name.
 */
export const cellContinuedRow: RepairRule<{ row: string[]; next: string[] }, string[]> = {
  id: 'cell-continued-row',
  about:
    'A row whose first cell is empty goes on with the cells of the row above it. If it has fewer cells, empty ones at its beginning are lost.',
  apply({ row, next }) {
    if (next.length > row.length || next[0]?.trim() !== '' || next.every((cell) => cell.trim() === ''))
      return undefined;
    const lost = row.length - next.length;
    return row.map((cell, column) => joinCell(cell, next[column - lost] ?? ''));
  },
  cases: [
    {
      given: {
        row: ['Readers.N', 'Yes', 'Array of', 'Information of the new reader'],
        next: ['', '', 'ReaderInput', ''],
      },
      gives: ['Readers.N', 'Yes', 'Array of ReaderInput', 'Information of the new reader'],
    },
    {
      given: { row: ['Code', 'Signature expired. Please'], next: ['', 'ensure your time is right.'] },
      gives: ['Code', 'Signature expired. Please ensure your time is right.'],
    },
    {
      given: { row: ['Ids.N', 'No', 'Array', 'One can have up'], next: ['', 'of String', 'to 50 ids.'] },
      gives: ['Ids.N', 'No', 'Array of String', 'One can have up to 50 ids.'],
      why: 'an empty cell lost at the beginning',
    },
    {
      given: { row: ['Code', 'Returns 2xx'], next: ['', '<p>for healthy.</p> <p>Note: it may be null.</p>'] },
      gives: ['Code', 'Returns 2xx for healthy.</p> <p>Note: it may be null.</p>'],
      why: 'the paragraph is cut within a sentence',
    },
    {
      given: { row: ['Kind', '<ul> <li>Filter by kind, including</li> </ul>'], next: ['', 'NOVEL'] },
      gives: ['Kind', '<ul> <li>Filter by kind, including NOVEL</li> </ul>'],
      why: 'the item of the list is cut within a sentence',
    },
    {
      given: { row: ['Kind', '<ul> <li>1: novel</li> </ul>'], next: ['', '- 2: comic'] },
      gives: ['Kind', '<ul> <li>1: novel</li> <li>2: comic</li> </ul>'],
      why: 'the list goes on',
    },
    {
      given: {
        row: ['Kind', '<ul> <li>1: novel</li> </ul>'],
        next: ['', '- 2: comic\n- 3: poem\n- 4: other'],
      },
      gives: ['Kind', '<ul> <li>1: novel</li> <li>2: comic</li> <li>3: poem</li> <li>4: other</li> </ul>'],
      why: 'the list goes on with several items',
    },
    {
      given: { row: ['Kind', '<ul> <li>1: novel</li> </ul>'], next: ['', '- 2: comic\n  - manga'] },
      gives: ['Kind', '<ul> <li>1: novel</li> </ul> - 2: comic\n  - manga'],
      why: 'a list within the list stays as it stands',
    },
    {
      given: { row: ['Kind', '<ul> <li>Filter by kind, including</li> </ul>'], next: ['', 'non-fiction'] },
      gives: ['Kind', '<ul> <li>Filter by kind, including non-fiction</li> </ul>'],
      why: 'a hyphen within a word begins no item',
    },
    {
      given: {
        row: ['Kind', '<ul> <li>Filter by kind, including</li> </ul>', 'See the'],
        next: ['', '', 'list of kinds.'],
      },
      gives: ['Kind', '<ul> <li>Filter by kind, including</li> </ul>', 'See the list of kinds.'],
      why: 'another cell goes on',
    },
    {
      given: { row: ['Code', 'Returns 2xx'], next: [' ', ' <p>for healthy.</p> '] },
      gives: ['Code', 'Returns 2xx for healthy.</p>'],
      why: 'blanks around cells say nothing',
    },
    {
      given: { row: ['Code ', 'Returns 2xx.'], next: ['', ' It may be null. '] },
      gives: ['Code', 'Returns 2xx. It may be null.'],
      why: 'nor do they between sentences',
    },
    {
      given: { row: ['Code', 'Returns 2xx'], next: ['', 'for healthy.</p> <p>It may be null.</p>'] },
      gives: ['Code', 'Returns 2xx for healthy.</p> <p>It may be null.</p>'],
      why: 'a later paragraph is one',
    },
    { given: { row: ['A', 'String'], next: ['B', 'String'] }, gives: undefined, why: 'a row of its own' },
    { given: { row: ['A', 'String'], next: ['', ' '] }, gives: undefined, why: 'nothing to add' },
    { given: { row: ['A', 'String'], next: ['', 'of', 'books'] }, gives: undefined, why: 'it has more cells' },
  ],
};

/** A half that a page break has cut within a sentence. */
const UNFINISHED = /[^.:;!?)\s>]\s*$/;

/** The end of a list, behind which a sentence of its last item goes on, or items that a reader of letters has as Markdown. */
const OPEN_ITEM =
  /\b(?:a|an|the|of|to|in|by|for|from|with|and|or|is|are|be|as|including|such as|that|which)(<\/li>\s*<\/ul>)$/i;
const LIST_END = '</ul>';
const isItem = (line: string): boolean => line.startsWith('- ');

/**
 * Two halves of a cell that a page break has parted. The export opens a paragraph for the second half, and closes a list; within
 * a sentence, and where the list goes on, there is none.
 */
export function joinCell(first: string, second: string): string {
  const head = first.trim();
  const rest = UNFINISHED.test(head) ? second.trim().replace(/^<p>/, '') : second.trim();
  if (head.endsWith(LIST_END) && rest.split('\n').every(isItem))
    return `${head.slice(0, -LIST_END.length).trimEnd()} ${rest.replace(/^- (.+)$/gm, '<li>$1</li>').replaceAll('\n', ' ')} ${LIST_END}`;
  if (OPEN_ITEM.test(head) && rest !== '' && !/^[-<]/.test(rest))
    return head.replace(OPEN_ITEM, (end, tags: string) => `${end.slice(0, -tags.length)} ${rest}${tags}`);
  return [head, rest].filter((part) => part !== '').join(' ');
}
