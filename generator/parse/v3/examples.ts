import type { Block, Code, Heading } from '../../read/block.ts';
import { codeJoined, joinJson } from '../../repair/code-joined.ts';
import { jsonBrackets } from '../../repair/json-brackets.ts';
import { titleContinued } from '../../repair/title-continued.ts';
import type { Example } from '../../spec/types.ts';
import { COMMON_PARAMETERS } from '../shared/common-names.ts';
import { type Lines, type ParseContext, source } from '../shared/context.ts';
import type { NameReader } from '../shared/names.ts';
import { readsAs } from '../shared/reads-as.ts';
import { quote } from '../shared/table.ts';
import { proseText } from '../shared/text.ts';

const TITLE = /^Exa(?:m|rn)p[l1I]e *(?:\d+|[IlO]{1,2}(?= |$))? *(.*)$/i;
const SIDES = { request: /^(?:Input|Request) Example$/i, response: /^(?:Output|Response) Example$/i } as const;
type Side = keyof typeof SIDES;

/** The title that a heading gives to an example ("Example1 Creating a listener"), or undefined where it begins none. */
export function exampleTitle(heading: string): string | undefined {
  return TITLE.exec(heading)?.[1]?.trim();
}

/** Reads one example of an action page: what stands below its heading. */
export function readExample(
  title: string,
  heading: Heading,
  blocks: readonly Block[],
  action: string,
  names: NameReader,
  context: ParseContext,
): Example {
  const owner = `${action} example ${title === '' ? '' : JSON.stringify(title)}`.trim();
  context.ledger.fact(owner, heading.line, heading.endLine);
  const description: Block[] = [];
  const sides: Record<Side, Block[]> = { request: [], response: [] };
  let side: Side | undefined;
  for (const block of blocks) {
    context.ledger.fact(owner, block.line, block.endLine);
    const next = block.kind === 'heading' ? sideOf(block.text) : undefined;
    if (next) side = next;
    else if (side) sides[side].push(block);
    else description.push(block);
  }
  const last = blocks.at(-1) ?? heading;
  const repairs: string[] = [];
  const request = readSide('request', sides.request, owner, heading, context, repairs);
  const response = readSide('response', sides.response, owner, heading, context, repairs);
  const paragraphs = proseText(description).split('\n\n');
  const whole = context.applies(titleContinued)
    ? titleContinued.apply({ title, text: paragraphs[0] ?? '' })
    : undefined;
  const text = paragraphs.slice(whole === undefined ? 0 : 1).join('\n\n');
  if (whole !== undefined)
    repairs.push(
      context.repaired(titleContinued, heading, title, whole, [
        { line: description[0]?.line ?? heading.line, text: 'the text below the title' },
      ]),
    );
  const read = names.readProse(whole ?? title, heading);
  return {
    title: read.text,
    ...(text !== '' && { description: text }),
    request,
    response,
    source: source({ line: heading.line, endLine: last.endLine }, [...repairs, ...read.repairs]),
  };
}

function sideOf(heading: string): Side | undefined {
  for (const side of ['request', 'response'] as const) if (readsAs(heading, SIDES[side])) return side;
  return undefined;
}

/** `null` where the example lacks the side; the text itself where it can't be read. */
function readSide(
  side: Side,
  blocks: readonly Block[],
  owner: string,
  at: Lines,
  context: ParseContext,
  repairs: string[],
): unknown {
  const pieces = blocks.filter((block): block is Code => block.kind === 'code');
  for (const block of blocks)
    if (block.kind !== 'code' && block.kind !== 'divider' && !PLACEHOLDER.test(textOf(block))) {
      // A tail that left its fence is part of the text; anything else is not known.
      if (looksLikeCode(block)) pieces.push(asCode(block));
      else context.report('text-unread', block, `Text within the ${side} of ${owner} that is no code.`);
    }
  pieces.sort((a, b) => a.line - b.line);
  if (pieces.length === 0) {
    context.report('example-lonely', at, `${owner} has no ${side}.`);
    return null;
  }
  const lines = { line: pieces[0]?.line ?? at.line, endLine: pieces.at(-1)?.endLine ?? at.endLine };
  return side === 'request'
    ? readRequest(pieces, lines, owner, context, repairs)
    : readJson(
        pieces.map((piece) => piece.value),
        lines,
        `the response of ${owner}`,
        context,
        repairs,
      );
}

/** What stands for the parameters that every request has. */
const PLACEHOLDER = /^<Common request parameters ?>$/i;

const textOf = (block: Block): string => (block.kind === 'paragraph' ? block.text.trim() : '');

const looksLikeCode = (block: Block): boolean =>
  (block.kind === 'paragraph' && /^\s*(?:["&}\]{]|[\w.]+=)/.test(block.text)) ||
  (block.kind === 'list' && block.items.every((item) => /^["}\]{]/.test(item.text)));

function asCode(block: Block): Code {
  const value =
    block.kind === 'paragraph'
      ? block.text
      : block.kind === 'list'
        ? block.items.map((item) => item.text).join('\n')
        : '';
  return { kind: 'code', value, line: block.line, endLine: block.endLine, codeLine: block.line };
}

const URL_REQUEST = /^\s*(?:GET +)?https?:\/\//i;
/** Parameters of a URL without the URL. */
const PARAMETERS = /^\s*(?:\S*\?)?&?[A-Za-z_][\w.]*=/;
const REQUEST_LINE = /^\s*(?:GET|POST) +\S+/;

function readRequest(
  pieces: readonly Code[],
  at: Lines,
  owner: string,
  context: ParseContext,
  repairs: string[],
): unknown {
  const texts = pieces.map((piece) => piece.value);
  const whole = texts.join('\n');
  if (URL_REQUEST.test(whole) || PARAMETERS.test(whole)) {
    if (texts.length > 1)
      repairs.push(
        context.repaired(codeJoined, at, texts.join('\n---\n').slice(0, 400), whole.slice(0, 400), [
          { line: at.line, text: 'one request in several code blocks' },
        ]),
      );
    if (!URL_REQUEST.test(whole))
      context.report('example-unread', at, `The request of ${owner} has lost its first line; its parameters are read.`);
    const { query, unread } = readQuery(whole);
    for (const text of unread)
      context.report('example-unread', at, `The request of ${owner} has ${quote(text)}, which is no parameter.`);
    return query;
  }
  const body = REQUEST_LINE.test(whole) || !whole.trimStart().startsWith('{') ? withoutHeaders(texts) : texts;
  const head = body[0] === undefined ? whole : whole.slice(0, whole.indexOf(body[0]));
  if (/^[ \t]*["}\]]/m.test(head))
    context.report(
      'example-unread',
      at,
      `The request of ${owner} has lost its first bracket. What follows it is read.`,
    );
  if (body.every((text) => text.trim() === '')) {
    if (!REQUEST_LINE.test(whole))
      context.report('example-unread', at, `The request of ${owner} has neither a URL, nor a request line, nor JSON.`);
    return {};
  }
  return readJson(body, at, `the request of ${owner}`, context, repairs);
}

/** The body of an HTTP request that is split over code blocks: what follows the headers. */
function withoutHeaders(texts: readonly string[]): string[] {
  const at = texts.findIndex((text) => /^[ \t]*[{[]/m.test(text));
  if (at < 0) return [];
  const text = texts[at] as string;
  return [text.slice(text.search(/^[ \t]*[{[]/m)), ...texts.slice(at + 1)];
}

/**
 * The parameters of a request written as a URL, one on a line: `https://host/?Action=X` / `&A.0=1` / `&<Common request
 * parameters>`. Values stay as they stand there, strings that aren't decoded; parameters that every request carries are left out.
 */
export function readQuery(text: string): { query: Record<string, string>; unread: string[] } {
  const query: Record<string, string> = {};
  const unread: string[] = [];
  for (const part of unwrapped(text)
    .replace(/^[^?]*\?/, '')
    .split(/(?<!\s)\s*\n\s*|&/)) {
    const [, name, value] = /^\s*([\w.]+)=([\s\S]*)$/.exec(part) ?? [];
    if (name !== undefined && value !== undefined)
      Object.defineProperty(query, name, { value: value.trim(), enumerable: true, writable: true, configurable: true });
    else if (part.trim() !== '' && !part.trim().startsWith('<')) unread.push(part.trim());
  }
  for (const name of COMMON_PARAMETERS) delete query[name];
  return { query, unread };
}

/** A parameter that is too long for a line goes on in the next one, which then doesn't begin with the sign between two of them. */
function unwrapped(text: string): string {
  const [first = '', ...lines] = text.trim().split(/(?<!\s)\s*\n\s*/);
  if (!lines.some((line) => line.startsWith('&'))) return text;
  return lines.reduce(
    (whole, line) => (/^[&<]/.test(line) || /[&?]$/.test(whole) ? `${whole}\n${line}` : whole + line),
    first,
  );
}

function readJson(
  texts: readonly string[],
  at: Lines,
  what: string,
  context: ParseContext,
  repairs: string[],
): unknown {
  const whole = texts.join('\n');
  const read = context.applies(codeJoined) || texts.length === 1 ? joinJson(texts) : joinJson(texts.slice(0, 1));
  if (read === undefined || (read.fixes.length > 0 && !context.applies(jsonBrackets))) {
    context.report('example-unread', at, `Can't read ${what} as JSON. Its text is kept.`);
    return whole;
  }
  if (texts.length > 1)
    repairs.push(
      context.repaired(codeJoined, at, short(texts.join('\n---\n')), short(read.text), [
        { line: at.line, text: `${texts.length} code blocks that follow one another` },
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

const short = (text: string): string => (text.length > 240 ? `${text.slice(0, 160)} … ${text.slice(-76)}` : text);
