import type { Block } from '../../read/block.ts';
import { cellText } from '../../read/cell.ts';
import type { Page } from '../../read/pages.ts';
import { isActionPage } from '../shared/sections.ts';

export type LegacyPageKind =
  | 'action'
  | 'introduction'
  | 'category'
  | 'useCases'
  | 'history'
  | 'commonParameters'
  | 'errorCodes'
  | 'responseFormats'
  | 'guide';

const TITLES: readonly { kind: LegacyPageKind; title: RegExp }[] = [
  { kind: 'introduction', title: /^(?:introduction|overview)$/i },
  { kind: 'category', title: /^API (?:category|overview)$/i },
  { kind: 'useCases', title: /^use cases?$/i },
  { kind: 'history', title: /^(?:release )?history$|^update history$/i },
  { kind: 'commonParameters', title: /^common (?:request )?param\w*$/i },
  { kind: 'responseFormats', title: /^response format for asynchronous task APIs?$/i },
];

/** Pages on how to call any legacy API of the platform: they say nothing about this one in particular. */
const GUIDES =
  /^(?:request structure(?: overview)?|API request param\w*|final request format|signature (?:algorithm|method)|API authentication|successful response|error response|response structure|sample codes?)$/i;

/** What a page is about, or undefined where that isn't known. */
export function kindOf(page: Page): LegacyPageKind | undefined {
  if (isActionPage(page)) return 'action';
  const title = page.title.trim();
  const known = TITLES.find((entry) => entry.title.test(title))?.kind;
  if (known) return known;
  if (/^(?:common )?error codes?$/i.test(title)) return 'errorCodes';
  if (hasErrorCodes(page) && !GUIDES.test(title)) return 'errorCodes';
  return GUIDES.test(title) ? 'guide' : undefined;
}

const hasErrorCodes = (page: Page): boolean => page.blocks.some(isCodeTable);

/** Whether it is a table of numeric error codes. */
export function isCodeTable(block: Block): boolean {
  if (block.kind !== 'table') return false;
  const [first, second] = block.rows[0]?.cells.map((cell) => cellText(cell).text) ?? [];
  return /^error(?: code)?$/i.test(first ?? '') && second !== undefined;
}
