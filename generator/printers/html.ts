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

const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }));

/** Text of HTML as a reader sees it; what is no character, or none that is known, stays as it is. */
export const decodeEntities = (html: string): string =>
  html.replace(/&(#?\w+);/g, (written, entity: string) => decodeEntity(entity) ?? written);

function decodeEntity(entity: string): string | undefined {
  if (!entity.startsWith('#')) return ENTITIES.get(entity);
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
