import { escapeUnsafe } from './unsafe.ts';

/** Text of the document as text of HTML, in elements and in quoted attributes. */
export function htmlText(text: string): string {
  return escapeUnsafe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
