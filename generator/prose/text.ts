/** Brings a description into the one form that the readers of this folder match against. */
import { decodeEntities } from '../printers/html.ts';
import { NULL_NOTE } from '../spec/null-note.ts';

/**
 * One description as plain lines: markup gone, `code` spans kept in back-ticks, list items as lines that begin with `- `,
 * typographic variants of dashes, quotes and spaces made plain. Deterministic and linear in the length of the text.
 */
export function plainText(markdown: string): string {
  return (
    decodeEntities(
      markdown
        .replace(/[\u200b-\u200f\u2060\ufeff]|u200[b-f]/g, '')
        .replace(/[\u00a0\u2002-\u200a\u3000]/g, ' ')
        .replace(/[“”„]/g, '"')
        .replace(/[‘’]/g, "'")
        .replace(/[–—−～]/g, '-')
        .replace(/：/g, ': ')
        .replace(/，/g, ', ')
        .replace(/；/g, '; ')
        .replace(/（/g, ' (')
        .replace(/）/g, ') ')
        .replace(/<br\s*\/?>|<\/(?:p|li|ul|ol|div|h\d)>|<(?:p|ul|ol|div|h\d)(?:\s[^<>]*)?>/gi, '\n')
        .replace(/<li(?:\s[^<>]*)?>/gi, '\n- ')
        .replace(/<\/?code>/gi, '`')
        .replace(/<\/?(?:a|b|i|u|em|strong|span|font|sup|sub|dx-[a-z]+)(?:\s[^<>]*)?>/gi, ''),
    )
      .replace(/\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1')
      .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
      .replace(/\*\*([^*\n]+)\*\*/g, '$1')
      .replace(/([.;])- (?=[\w`]+:)/g, '$1\n- ')
      // "by day.`b`: by night", "by day.Off: by night": the blank behind the full stop is lost. In "- By.Day: ...", there is none.
      .replace(/(?<=[a-z,;:)] [^\s.]{0,40}[a-z)]\.)(?=(?:`[^`\n]{1,64}`|[A-Z]\w{0,64}): )/g, ' ')
      .replace(NULL_NOTE, '')
      .split('\n')
      .map((line) =>
        line
          .replace(/[ \t]+/g, ' ')
          .trim()
          .replace(/^(?:(?:[*+•]|-(?!\d)) ?)+(?=\S)/, '- ')
          .replace(/^\.$/, '')
          .replace(/ ([,.;:)])(?=\s|$)/g, '$1')
          .replace(/` (?=[,.;:)])/g, '`'),
      )
      .filter((line) => line !== '' && line !== '-')
      .join('\n')
  );
}

/**
 * The sentence around `start`..`end`, on one line: what a constraint quotes as its source. A sentence ends at a full
 * stop that a space or the line's end follows; "e.g." and "i.e." don't end one.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !isSentenceBreak(text, from - 1)) from--;
  let to = Math.max(start, end - 1);
  while (to < text.length && !isSentenceBreak(text, to)) to++;
  return text
    .slice(from, Math.min(text.length, to + 1))
    .replace(/\n(?:- )?/g, ' ')
    .replace(/^- /, '')
    .trim();
}

function isSentenceBreak(text: string, index: number): boolean {
  const char = text[index];
  if (char === '\n') return true;
  if (char !== '.' || !/^(?:\s|$)/.test(text.slice(index + 1, index + 2))) return false;
  return !/\b(?:e\.g|i\.e|etc|vs|approx)$/i.test(text.slice(Math.max(0, index - 8), index));
}

/** Where a match stands in its text. */
export function spanOf(match: RegExpExecArray): [start: number, end: number] {
  return [match.index, match.index + match[0].length];
}

/** An integer or decimal as documents print it: `3,600`, `-1`, `0.5`. */
export const NUMBER = String.raw`-?\d{1,3}(?:,\d{3})+(?![\d,]\d)|-?\d+(?:\.\d+)?`;

/** `"3,600"` → `3600`. */
export function toNumber(text: string): number {
  return Number(text.replace(/,/g, ''));
}
