import type { Block, Code } from '../../read/block.ts';
import { codeJoined, joinJson } from '../../repair/code-joined.ts';
import { jsonBrackets, mendJson } from '../../repair/json-brackets.ts';
import { jsonReopened } from '../../repair/json-reopened.ts';
import type { Example } from '../../spec/types.ts';
import { type Lines, type ParseContext, source } from '../shared/context.ts';
import { lineOf } from '../shared/line-of.ts';
import { proseText } from '../shared/text.ts';
import { readLegacyQuery } from '../legacy/query.ts';

/** An example as read, with what its URL says beside the action's own parameters. */
export interface LegacyExample extends Example {
  /** As the URL gives them. */
  action: string | undefined;
  host: string | undefined;
  path: string | undefined;
  region: { id: string; line: number } | undefined;
}

type Side = 'request' | 'response';

/** Lines that only say what the code below is. */
const SIDES: readonly { side: Side; label: RegExp }[] = [
  {
    side: 'request',
    label: /^(?:sample |example )?(?:requests?|input)(?: (?:sample|example))?(?: is as follows)?\s*:?$/i,
  },
  {
    side: 'response',
    label:
      /^(?:sample |example |successful |possible )?(?:responses?|returns?|returned results?|output)(?: (?:sample|example))?(?: of the request)?(?: is as follows)?\s*:?$/i,
  },
];

const sideOf = (block: Block): Side | undefined =>
  block.kind === 'heading' || block.kind === 'paragraph'
    ? SIDES.find(({ label }) => label.test(block.text.replace(/[*`]/g, '').trim()))?.side
    : undefined;

const isUrl = (text: string): boolean => /^\s*(?:GET\s+|POST\s+)?https?:\/\//i.test(text);
const isJson = (text: string): boolean => /^\s*[{[]/.test(text);

interface Draft {
  title: Block[];
  request: Code[];
  response: Code[];
  /** Text below the response. */
  note: Block[];
}

/**
 * Reads the examples of a section: for each a request as a URL and a response as JSON, both over any number of code
 * blocks. `usual` is the title of those that have none. `known` tells names of request parameters.
 */
export function readLegacyExamples(
  blocks: readonly Block[],
  owner: string,
  usual: string,
  known: (name: string) => boolean,
  context: ParseContext,
): LegacyExample[] {
  const drafts: Draft[] = [];
  let side: Side = 'request';
  const current = (): Draft => {
    const last = drafts.at(-1);
    if (last) return last;
    const first: Draft = { title: [], request: [], response: [], note: [] };
    drafts.push(first);
    return first;
  };
  for (const block of blocks) {
    const label = sideOf(block);
    if (label) {
      side = label;
      context.ledger.furniture('label of an example', block.line, block.endLine);
    } else if (block.kind === 'divider') {
      context.ledger.furniture('divider', block.line, block.endLine);
    } else if (block.kind === 'code') {
      context.ledger.fact(`${owner} example`, block.line, block.endLine);
      if (isUrl(block.value)) side = 'request';
      else if (isJson(block.value) && current().response.length === 0) side = 'response';
      if (side === 'request' && isUrl(block.value) && current().request.length > 0)
        drafts.push({ title: current().note.splice(0), request: [], response: [], note: [] });
      current()[side].push(block);
    } else {
      context.ledger.fact(`${owner} example`, block.line, block.endLine);
      const draft = current();
      (draft.request.length === 0 ? draft.title : draft.note).push(block);
    }
  }
  return drafts
    .filter((draft) => {
      if (draft.request.length + draft.response.length > 0) return true;
      for (const block of [...draft.title, ...draft.note])
        context.report('text-unread', block, `Text among the examples of ${owner} that introduces none.`);
      return false;
    })
    .map((draft) => finish(draft, owner, usual, known, context));
}

function finish(
  draft: Draft,
  owner: string,
  usual: string,
  known: (name: string) => boolean,
  context: ParseContext,
): LegacyExample {
  const all = [...draft.title, ...draft.request, ...draft.response, ...draft.note].sort((a, b) => a.line - b.line);
  const at = { line: all[0]?.line ?? 0, endLine: all.at(-1)?.endLine ?? 0 };
  const repairs: string[] = [];
  const [first, ...more] = draft.title;
  const title = first ? proseText([first]).replace(/[.:]$/, '') : usual;
  const description = proseText([...more, ...draft.note]);
  const query = draft.request.length > 0 ? readRequest(draft.request, owner, known, repairs, context) : undefined;
  if (!query) context.report('example-lonely', at, `An example of ${owner} has no request.`);
  if (draft.response.length === 0) context.report('example-lonely', at, `An example of ${owner} has no response.`);
  const response = draft.response.length > 0 ? readResponse(draft.response, owner, repairs, context) : null;
  return {
    title,
    ...(description !== '' && { description }),
    request: query?.parameters ?? null,
    response,
    source: source(at, repairs),
    action: query?.action,
    host: query?.host,
    path: query?.path,
    region:
      query?.region === undefined ? undefined : { id: query.region, line: lineOf(context, 'Region=', at) ?? at.line },
  };
}

/** Reads the code blocks of one request. */
export function readRequest(
  pieces: readonly Code[],
  owner: string,
  known: (name: string) => boolean,
  repairs: string[],
  context: ParseContext,
): ReturnType<typeof readLegacyQuery> {
  const at = linesOf(pieces);
  const texts = context.applies(codeJoined) ? pieces.map((piece) => piece.value) : [pieces[0]?.value ?? ''];
  const whole = texts.join('\n');
  if (texts.length > 1) recordJoin(at, pieces, whole, repairs, context);
  if (!isUrl(whole))
    context.report('example-unread', at, `A request of ${owner} is no URL. Its parameters are read all the same.`);
  const query = readLegacyQuery(whole, known, at, context);
  repairs.push(...query.repairs);
  return query;
}

function readResponse(pieces: readonly Code[], owner: string, repairs: string[], context: ParseContext): unknown {
  const at = linesOf(pieces);
  const texts = context.applies(codeJoined) ? pieces.map((piece) => piece.value) : [pieces[0]?.value ?? ''];
  const whole = texts.join('\n');
  let read = joinJson(texts);
  let reopened: string | undefined;
  if (!read && context.applies(jsonReopened)) {
    reopened = jsonReopened.apply(whole);
    const mended = reopened === undefined ? undefined : mendJson(reopened);
    if (mended && reopened !== undefined) read = { ...mended, text: reopened };
  }
  if (!read || (read.fixes.length > 0 && !context.applies(jsonBrackets))) {
    context.report(
      'example-unread',
      at,
      `Can't read the response of an example of ${owner} as JSON. Its text is kept.`,
    );
    return whole;
  }
  if (texts.length > 1) recordJoin(at, pieces, read.text, repairs, context);
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

function recordJoin(at: Lines, pieces: readonly Code[], whole: string, repairs: string[], context: ParseContext): void {
  const parts = pieces.map((piece) => piece.value).join('\n---\n');
  repairs.push(
    context.repaired(codeJoined, at, around(parts, whole), around(whole, parts), [
      ...pieces
        .slice(1)
        .map((piece) => ({ line: piece.line, text: 'a code block that goes on with the one above it' })),
    ]),
  );
}

const linesOf = (pieces: readonly Code[]): Lines => ({
  line: pieces[0]?.line ?? 0,
  endLine: pieces.at(-1)?.endLine ?? 0,
});

/** Where a text differs first from another one. */
function around(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return text.slice(Math.max(at - 120, 0), at + 120).trim();
}

const short = (text: string): string => (text.length > 240 ? `${text.slice(0, 160)} … ${text.slice(-76)}` : text);
