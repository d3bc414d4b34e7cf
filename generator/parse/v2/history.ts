import type { Page } from '../../read/pages.ts';
import type { Release, ReleaseChange } from '../../spec/types.ts';
import { type ParseContext, source } from '../shared/context.ts';
import { readTable, type TableShape } from '../shared/table.ts';
import { quote } from '../shared/text.ts';

const HISTORY: TableShape<'date' | 'updates'> = {
  what: 'releases',
  columns: [
    { name: 'date', header: /^(?:date|time|release (?:date|time))$/i, form: /\d{4}/ },
    { name: 'updates', header: /^(?:updates?|changes?|description)$/i, form: /\S/ },
  ],
};

/** The names that the history gives to actions. */
export class HistoryNames {
  readonly #releases: readonly Release[];

  constructor(releases: readonly Release[]) {
    this.#releases = releases;
  }

  input(action: string): { name: string; line: number }[] {
    return this.#names('input', action);
  }

  output(action: string): { name: string; line: number }[] {
    return this.#names('output', action);
  }

  #names(kind: ReleaseChange['kind'], action: string): { name: string; line: number }[] {
    return this.#releases.flatMap((release) =>
      release.changes
        .filter((change) => change.kind === kind && change.action === action && change.change === 'added')
        .flatMap((change) => change.names.map((name) => ({ name, line: change.line ?? release.source.line }))),
    );
  }
}

/** Reads a history that is a table of dates and of what changed, in sentences. Releases are numbered from the oldest one. */
export function readLegacyHistory(page: Page, context: ParseContext): Release[] {
  const { rows, before, after } = readTable(page.blocks, HISTORY, context);
  for (const block of [...before, ...after])
    context.report('history-unread', block, 'Text of the release history beside its table.');
  return rows.map((row, index) => {
    context.ledger.fact('release', row.line, row.endLine);
    return {
      number: rows.length - index,
      time: row.cells.date?.text ?? '',
      description: row.cells.updates?.text ?? '',
      changes: changesOf(row.cells.updates?.text ?? '', row.line, context),
      source: source(row, row.repairs),
    };
  });
}

const NAMES = /`([\w.]+)`/g;
const BARE_NAME = /^[-\s]*`?([A-Z][A-Za-z0-9]+)`?\s*[;,]\s*$/;
const OWNED = /^The (?:`([A-Za-z]\w*)`|preceding)(?: APIs?)? (.*)$/i;
const NEW_ACTIONS = /^Added the (?:following )?(`[A-Za-z]\w*`(?:(?:,| and|, and) `[A-Za-z]\w*`)*) APIs?\.?$/i;

/** What the sentences of one update say. Sentences that state no change of names are prose. */
function changesOf(text: string, line: number, context: ParseContext): ReleaseChange[] {
  const changes: ReleaseChange[] = [];
  let preceding: string[] = [];
  for (const paragraph of text.split(/\n+/)) {
    const bare = BARE_NAME.exec(paragraph)?.[1];
    if (bare !== undefined) {
      preceding.push(bare);
      continue;
    }
    const added = NEW_ACTIONS.exec(paragraph.trim())?.[1];
    if (added !== undefined) {
      changes.push({ change: 'added', kind: 'action', names: namesIn(added), line });
      continue;
    }
    const [, owner, rest] = OWNED.exec(paragraph.trim()) ?? [];
    if (rest === undefined) continue;
    const actions = owner === undefined ? preceding : /^[A-Z]/.test(owner) ? [owner] : [];
    if (owner === undefined) preceding = [];
    for (const part of clausesOf(rest)) {
      const change = changeOf(part);
      if (change?.kind === 'action') {
        if (actions.length > 0) changes.push({ ...change, names: actions, line });
      } else if (change) changes.push(...actions.map((action): ReleaseChange => ({ ...change, action, line })));
      else if (actions.length > 0 && /^(?:added|supported|removed|modified)\b/i.test(part))
        context.report('history-unread', { line }, `A line of the release history can't be read: ${quote(paragraph)}`);
    }
  }
  return changes;
}

/** "supported `a` and added `b`", "added the `a` input parameter, and output parameters including `b`": each with its verb. */
function clausesOf(sentence: string): string[] {
  let verb = '';
  return sentence.split(/,? and (?=added\b|(?:the )?(?:input|output|response) param)/i).map((clause) => {
    const own = /^(?:added|supported|removed|modified)\b/i.exec(clause)?.[0];
    if (own !== undefined) verb = own;
    return own === undefined ? `${verb} ${clause}` : clause;
  });
}

/** "added input parameters including `a` and `b`", "added the `c` response field", "supported `d`". */
function changeOf(text: string): Pick<ReleaseChange, 'change' | 'kind' | 'names'> | undefined {
  // What follows a first sentence or "indicating" explains the names.
  const said = text.replace(/(?:, (?:indicating|which)|\.(?:\s|$)).*$/s, '');
  const names = namesIn(said);
  if (names.length === 0) return undefined;
  // Which values a parameter takes: the names are no parameters of the action.
  if (/^supported\b/i.test(said)) return { change: 'modified', kind: 'action', names: [] };
  if (!/^added\b/i.test(said)) return undefined;
  return { change: 'added', kind: /\b(?:output|response|returned)\b/i.test(said) ? 'output' : 'input', names };
}

/** `ids.n` is the list `ids`. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(NAMES)].map((match) => (match[1] as string).replace(/\.n$/i, ''));
