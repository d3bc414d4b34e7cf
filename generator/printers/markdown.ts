import { escapeUnsafe } from './unsafe.ts';

/**
 * Text of a document as Markdown that shows it as it is, on one line, after other text: no markup, no HTML, no link and
 * nobody mentioned.
 */
export function escapeMarkdown(text: string): string {
  return escapeUnsafe(text.replaceAll(/(?<!\s)\s*\n\s*/g, ' '))
    .replaceAll(/[\\`*_{}[\]|~$]/g, '\\$&')
    .replaceAll(/[<>&@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(/\b(https?|ftp|mailto|www)(?=[:.])/gi, '$1<!-- -->');
}

/** A name in a code span: no back-tick and no line break ends it. */
export const codeSpan = (text: string): string =>
  `\`${escapeUnsafe(text.replaceAll('`', "'").replaceAll(/\s+/g, ' ')).replaceAll('|', '\\|')}\``;
