import type { Block, Code } from '../../read/block.ts';
import type { Example } from '../../spec/types.ts';
import { readJson, readUrl } from '../shared/code-blocks.ts';
import { type ParseContext, source } from '../shared/context.ts';
import { lineOf } from '../shared/line-of.ts';
import { isUrl, type LineRules } from '../shared/query.ts';
import { proseText } from '../shared/text.ts';

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

const isJson = (text: string): boolean => /^\s*[{[]/.test(text);

interface Draft {
  title: Block[];
  request: Code[];
  response: Code[];
  /** Text below the response. */
  note: Block[];
}

/** A line without `&` goes on with the value above it, unless it begins a parameter that is known. */
const wrapped = (known: (name: string) => boolean): LineRules => ({
  goesOn: (name) => name === undefined || !known(name),
  join: '\n',
});
export const ANY_LINES: LineRules = wrapped(() => false);

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
    .map((draft) => finish(draft, owner, usual, wrapped(known), context));
}

function finish(draft: Draft, owner: string, usual: string, lines: LineRules, context: ParseContext): LegacyExample {
  const all = [...draft.title, ...draft.request, ...draft.response, ...draft.note].sort((a, b) => a.line - b.line);
  const at = { line: all[0]?.line ?? 0, endLine: all.at(-1)?.endLine ?? 0 };
  const repairs: string[] = [];
  const [first, ...more] = draft.title;
  const title = first ? proseText([first]).replace(/[.:]$/, '') : usual;
  const description = proseText([...more, ...draft.note]);
  const request = draft.request.length > 0 ? readUrl(draft.request as [Code, ...Code[]], lines, owner, context) : null;
  if (!request) context.report('example-lonely', at, `An example of ${owner} has no request.`);
  else repairs.push(...request.repairs);
  const response =
    draft.response.length > 0
      ? readJson(draft.response as [Code, ...Code[]], `the response of an example of ${owner}`, repairs, context)
      : null;
  if (draft.response.length === 0) context.report('example-lonely', at, `An example of ${owner} has no response.`);
  const region = request?.common.get('Region');
  return {
    title,
    ...(description !== '' && { description }),
    request: request?.parameters ?? null,
    response,
    source: source(at, repairs),
    action: request?.common.get('Action'),
    host: request?.host,
    path: request?.path,
    region: region === undefined ? undefined : { id: region, line: lineOf(context, 'Region=', at) ?? at.line },
  };
}
