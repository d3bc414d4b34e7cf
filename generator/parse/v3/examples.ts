import type { Block, Code, Heading } from '../../read/block.ts';
import type { Example } from '../../spec/types.ts';
import { linesOf, type Pieces, readJson, readUrl } from '../shared/code-blocks.ts';
import { type Lines, type ParseContext, source } from '../shared/context.ts';
import type { NameReader } from '../shared/names.ts';
import { isUrl } from '../shared/query.ts';
import { readsAs } from '../shared/reads-as.ts';
import { proseText, quote, textOf } from '../shared/text.ts';

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
  const text = proseText(description);
  const read = names.readProse(title, heading);
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
    if (block.kind !== 'code' && block.kind !== 'divider' && !PLACEHOLDER.test(textOf(block).trim())) {
      // A tail that left its fence is part of the text; anything else is not known.
      if (looksLikeCode(block)) pieces.push(asCode(block));
      else context.report('text-unread', block, `Text within the ${side} of ${owner} that is no code.`);
    }
  pieces.sort((a, b) => a.line - b.line);
  const [first, ...more] = pieces;
  if (first === undefined) {
    context.report('example-lonely', at, `${owner} has no ${side}.`);
    return null;
  }
  return side === 'request'
    ? readRequest([first, ...more], owner, context, repairs)
    : readJson([first, ...more], `the response of ${owner}`, repairs, context);
}

/** What stands for the parameters that every request has. */
const PLACEHOLDER = /^<Common request parameters ?>$/i;

const looksLikeCode = (block: Block): boolean =>
  (block.kind === 'paragraph' && /^\s*(?:["&}\]{]|[\w.]+=)/.test(block.text)) ||
  (block.kind === 'list' && block.items.every((item) => /^["}\]{]/.test(item.text)));

const asCode = (block: Block): Code => ({
  kind: 'code',
  value: block.kind === 'list' ? block.items.map((item) => item.text).join('\n') : textOf(block),
  line: block.line,
  endLine: block.endLine,
  codeLine: block.line,
});

/** Parameters of a URL without the URL. */
const PARAMETERS = /^\s*(?:\S*\?)?&?[A-Za-z_][\w.]*=/;
const REQUEST_LINE = /^\s*(?:GET|POST) +\S+/;
/** A parameter that is too long for a line goes on in the next one, which then doesn't begin with the sign between two of them. */
const WRAPPED = { goesOn: (_: unknown, marked: boolean) => marked, join: '' };

function readRequest(pieces: Pieces, owner: string, context: ParseContext, repairs: string[]): unknown {
  const at = linesOf(pieces);
  const texts = pieces.map((piece) => piece.value);
  const whole = texts.join('\n');
  if (isUrl(whole) || PARAMETERS.test(whole)) {
    const query = readUrl(pieces, WRAPPED, owner, context);
    repairs.push(...query.repairs);
    for (const text of query.unread)
      context.report('example-unread', at, `The request of ${owner} has ${quote(text)}, which is no parameter.`);
    return query.parameters;
  }
  const body = REQUEST_LINE.test(whole) || !whole.trimStart().startsWith('{') ? withoutHeaders(pieces) : pieces;
  const head = body === undefined ? whole : whole.slice(0, whole.indexOf(body[0].value));
  if (/^[ \t]*["}\]]/m.test(head))
    context.report(
      'example-unread',
      at,
      `The request of ${owner} has lost its first bracket. What follows it is read.`,
    );
  if (body === undefined || body.every(({ value }) => value.trim() === '')) {
    if (!REQUEST_LINE.test(whole))
      context.report('example-unread', at, `The request of ${owner} has neither a URL, nor a request line, nor JSON.`);
    return {};
  }
  return readJson(body, `the request of ${owner}`, repairs, context);
}

/** The body of an HTTP request that is split over code blocks: what follows the headers. */
function withoutHeaders(pieces: Pieces): Pieces | undefined {
  const at = pieces.findIndex(({ value }) => /^[ \t]*[{[]/m.test(value));
  const first = pieces[at];
  if (first === undefined) return undefined;
  return [{ ...first, value: first.value.slice(first.value.search(/^[ \t]*[{[]/m)) }, ...pieces.slice(at + 1)];
}
