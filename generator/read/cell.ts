import { decodeEntities } from '../printers/html.ts';
import { link } from './inline.ts';

/** A table cell as text. */
export interface CellText {
  /** Markdown: code spans, emphasis, lists; paragraphs apart by a blank line. */
  text: string;
  /** Titles of the links in it. */
  links: string[];
}

const TOKEN = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?![a-zA-Z0-9])([^<>]*)>|<\/?[a-zA-Z][a-zA-Z0-9]*$|&#?\w+;|[^<&]+|[<&]/g;

/**
 * Reads a cell's inline HTML (`<code>`, `<a>`, `<b>`, `<i>`, `<p>`, `<ul>`, `<ol>`, `<li>`, `<br>`) into Markdown. Tags that
 * are cut, unknown or unbalanced, as page breaks and cropping leave them, are dropped and their text is kept; a `<`
 * that starts no tag is text.
 */
export function cellText(html: string): CellText {
  if (!html.includes('<') && !html.includes('&')) return { text: tidy(html), links: [] };
  const links: string[] = [];
  const lists: { ordered: boolean; count: number }[] = [];
  let text = '';
  let anchor: { start: number; url: string } | undefined;
  const breakLine = (blank = false) => {
    text = text.trimEnd();
    if (text !== '') text += blank ? '\n\n' : '\n';
  };
  for (const match of html.matchAll(TOKEN)) {
    const [token, slash, tag, attributes] = match;
    if (tag === undefined) {
      if (!/^<\/?[a-zA-Z]/.test(token)) text += decodeEntities(token);
      continue;
    }
    const close = slash === '/';
    switch (tag.toLowerCase()) {
      case 'code':
        text += '`';
        break;
      case 'b':
      case 'strong':
        text += '**';
        break;
      case 'i':
      case 'em':
        text += '*';
        break;
      case 'a':
        if (!close) anchor = { start: text.length, url: /href="([^"]*)"/.exec(attributes ?? '')?.[1] ?? '#' };
        else if (anchor) {
          const title = text.slice(anchor.start);
          links.push(title.trim());
          text = text.slice(0, anchor.start) + link(title, anchor.url);
          anchor = undefined;
        }
        break;
      case 'br':
        breakLine();
        break;
      case 'p':
      case 'div':
        if (!atItem(text)) breakLine(lists.length === 0);
        break;
      case 'ul':
      case 'ol':
        if (close) lists.pop();
        else lists.push({ ordered: tag.toLowerCase() === 'ol', count: 0 });
        if (!atItem(text)) breakLine(lists.length === 0 && close);
        break;
      case 'li':
        breakLine();
        if (!close) text += item(lists);
        break;
      case 'table':
      case 'tr':
      case 'td':
      case 'th':
      case 'tbody':
      case 'thead':
        text += ' ';
        break;
      case 'span':
      case 'font':
      case 'u':
      case 'pre':
      case 'sup':
      case 'sub':
        break;
      default:
        text += token;
    }
  }
  return { text: tidy(balanced(text)), links };
}

/** Nested tags of code leave a mark too many at the end. */
const balanced = (text: string): string =>
  /[^`\w]`\s*$/.test(text) && (text.split('`').length - 1) % 2 === 1 ? text.replace(/`\s*$/, '') : text;

const atItem = (text: string): boolean => /(?:^|\n) *(?:-|\d+\.) $/.test(text);

function item(lists: { ordered: boolean; count: number }[]): string {
  const list = lists.at(-1);
  const indent = '  '.repeat(Math.max(lists.length - 1, 0));
  if (!list?.ordered) return `${indent}- `;
  list.count++;
  return `${indent}${list.count}. `;
}

/** Removes what the export puts between inline elements and punctuation, doubled spaces and doubled list marks. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00a0\t]/g, ' ')
    .replace(/[\u200b-\u200d\ufeff]|\\?u200d/g, '')
    .replace(/^( *- )[-•·] /gm, '$1')
    .replace(/^( *(\d+)\. )\2\. /gm, '$1')
    .replace(/(?<=\S) {2,}/g, ' ')
    .replace(/(`[^`\n]*`) +([,.;:!?)])/g, '$1$2')
    .replace(/(?<=[\w*)\]]) +([.,;])(?=\s|$)/gm, '$1')
    .replace(/\( +(?=`[^`\n]*`)/g, '(')
    .replace(/(?<! ) +$/gm, '')
    .replace(/(?<=\n\n) (?=\S)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
