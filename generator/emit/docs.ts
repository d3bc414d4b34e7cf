/** The comments on what is emitted: the document's own words, and what it promises beyond them. */
import { withoutNullNote } from '../spec/null-note.ts';
import type { Constraints, Member } from '../spec/types.ts';
import { Code, commentText } from './text.ts';

/** Columns of a line of a comment, without its indentation and asterisk. */
const WIDTH = 94;

/** A comment of paragraphs whose text is safe already; those that are empty are left out. */
export function docComment(paragraphs: readonly (string | false | undefined)[]): Code {
  const lines = docLines(paragraphs);
  if (lines.length === 1) return new Code(`/** ${lines[0]} */`);
  return new Code(`/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`);
}

export function docLines(paragraphs: readonly (string | false | undefined)[]): string[] {
  return wrapText(paragraphs.filter(Boolean).join('\n\n')).split('\n');
}

/** Breaks long lines between words, not within links and code. Items of lists stay items, and code stays as it is. */
function wrapText(text: string): string {
  let fenced = false;
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    return fenced || line.length <= WIDTH ? line : wrapLine(line);
  });
  return lines.join('\n');
}

function wrapLine(line: string): string {
  const [marker = ''] = /^\s*(?:[-*+] |\d+[.)] |@\w+ )?/.exec(line) ?? [];
  const indent = marker.startsWith('@') ? '  ' : ' '.repeat(marker.length);
  const lines: string[] = [];
  let current = marker;
  for (const [word] of line.slice(marker.length).matchAll(/(?:`[^`]*`|\{@link [^}]*\}|\S)+/g)) {
    // A line that began with one of these would be an item, a heading or a quotation.
    const mayBegin = !/^(?:[-*+>#]+|\d+[.)])$/.test(word);
    if (mayBegin && current.length + 1 + word.length > WIDTH && current.trim() !== marker.trim()) {
      lines.push(current);
      current = indent + word;
    } else current += /^\s*$|\s$/.test(current) ? word : ` ${word}`;
  }
  return [...lines, current].join('\n');
}

/** A member's description and what it promises. */
export function memberDocs(member: Member): string[] {
  const description = member.nullable ? withoutNullNote(member.description) : member.description;
  const text = commentText([description, constraintText(description, member.constraints)].filter(Boolean).join('\n\n'));
  // The tag's text is what editors show of something deprecated: it should say what to use instead.
  return docLines([member.deprecated ? `@deprecated ${text}` : text]);
}

/** What the description doesn't say itself. */
function constraintText(description: string, constraints: Constraints = {}): string {
  const states = (value: unknown) =>
    new RegExp(`(?<![\\w.])${String(value).replace(/[^\w]/g, '\\$&')}(?!\\w)`).test(description);
  const range = (label: string, low: number | undefined, high: number | undefined) => {
    if ([low, high].every((bound) => bound === undefined || states(bound))) return '';
    if (low === undefined) return `${label}: at most ${high}.`;
    return high === undefined ? `${label}: at least ${low}.` : `${label}: ${low} to ${high}.`;
  };
  const { default: fallback, min, max, minLength, maxLength, minItems, maxItems, unit } = constraints;
  const facts = [
    fallback !== undefined && !states(fallback) && `Default: ${JSON.stringify(fallback)}.`,
    range('Range', min, max),
    range('Length', minLength, maxLength),
    range('Items', minItems, maxItems),
    unit && !description.toLowerCase().includes(unit.toLowerCase().replace(/s$/, '')) && `Unit: ${unit}.`,
  ];
  return facts.filter(Boolean).join(' ');
}
