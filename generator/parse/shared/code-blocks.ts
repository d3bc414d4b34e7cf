import type { Code } from '../../read/block.ts';
import { codeJoined, joinJson } from '../../repair/code-joined.ts';
import { jsonBrackets, mendJson } from '../../repair/json-brackets.ts';
import { jsonReopened } from '../../repair/json-reopened.ts';
import type { Lines, ParseContext } from './context.ts';
import { isUrl, type LineRules, type ReadQuery, readQuery } from './query.ts';

/** The code blocks of one request or response, which page breaks may have parted. */
export type Pieces = readonly [Code, ...Code[]];

export const linesOf = (pieces: Pieces): Lines => ({
  line: pieces[0].line,
  endLine: pieces.at(-1)?.endLine ?? pieces[0].endLine,
});

const textsOf = (pieces: Pieces, context: ParseContext): string[] =>
  (context.applies(codeJoined) ? pieces : pieces.slice(0, 1)).map((piece) => piece.value);

/** Reads a request that is written as a URL. `what` names it for messages. */
export function readUrl(pieces: Pieces, lines: LineRules, what: string, context: ParseContext): ReadQuery {
  const at = linesOf(pieces);
  const whole = textsOf(pieces, context).join('\n');
  const repairs = recordJoin(pieces, whole, context);
  if (!isUrl(whole))
    context.report('example-unread', at, `The request of ${what} has lost its URL; its parameters are read.`);
  const query = readQuery(whole, lines, at, context);
  return { ...query, repairs: [...repairs, ...query.repairs] };
}

/** Reads JSON, mended where only one reading is possible; the text itself where it can't be read. `what` names it for messages. */
export function readJson(pieces: Pieces, what: string, repairs: string[], context: ParseContext): unknown {
  const at = linesOf(pieces);
  const texts = textsOf(pieces, context);
  const whole = texts.join('\n');
  let read = joinJson(texts);
  const reopened = read === undefined && context.applies(jsonReopened) ? jsonReopened.apply(whole) : undefined;
  const mended = reopened === undefined ? undefined : mendJson(reopened);
  if (mended && reopened !== undefined) read = { ...mended, text: reopened };
  if (!read || (read.fixes.length > 0 && !context.applies(jsonBrackets))) {
    context.report('example-unread', at, `Can't read ${what} as JSON. Its text is kept.`);
    return whole;
  }
  repairs.push(...recordJoin(pieces, read.text, context));
  if (reopened !== undefined)
    repairs.push(
      context.repaired(jsonReopened, at, around(whole, reopened), around(reopened, whole), [
        { line: at.line, text: 'more elements follow the brackets that close what they belong to' },
      ]),
    );
  if (read.fixes.length > 0)
    repairs.push(
      context.repaired(jsonBrackets, at, short(read.text), short(JSON.stringify(read.value)), [
        { line: at.line, text: [...new Set(read.fixes.map((fix) => fix.fix))].join('; ') },
      ]),
    );
  return read.value;
}

function recordJoin(pieces: Pieces, whole: string, context: ParseContext): string[] {
  if (pieces.length === 1 || !context.applies(codeJoined)) return [];
  const parts = pieces.map((piece) => piece.value).join('\n---\n');
  const evidence = pieces
    .slice(1)
    .map((piece) => ({ line: piece.line, text: 'a code block that goes on with the one above it' }));
  return [context.repaired(codeJoined, linesOf(pieces), around(parts, whole), around(whole, parts), evidence)];
}

/** Where a text differs first from another one. */
function around(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return text.slice(Math.max(at - 120, 0), at + 120).trim();
}

const short = (text: string): string => (text.length > 240 ? `${text.slice(0, 160)} … ${text.slice(-76)}` : text);
