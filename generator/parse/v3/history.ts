import type { Block, ListItem } from '../../read/block.ts';
import { withoutLinks } from '../../read/inline.ts';
import type { Page } from '../../read/pages.ts';
import { historyLabel, readHistoryLabel } from '../../repair/history-label.ts';
import { historyNesting } from '../../repair/history-nesting.ts';
import type { Release, ReleaseChange } from '../../spec/types.ts';
import { type Lines, type ParseContext, source } from '../shared/context.ts';
import type { NameReader } from '../shared/names.ts';
import { readsAs } from '../shared/reads-as.ts';
import { quote } from '../shared/text.ts';

const RELEASE = /^Release (\d{1,9})$/i;
const EXISTING = /^Existing Release$/i;
const TIME = /^Release time: *(\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?)$/i;
const FURNITURE = [
  /^Release updates:$/i,
  /^Improvement to existing documentation\.?$/i,
  /^Existing APIs\/data structures are as follows:$/i,
];
const GROUP = /^(New|Modified|Deprecated?|Deleted?|Existing) (APIs?|data structures?):?$/i;
/** The words that label names of members, up to the colon. */
const LABEL =
  /^\**(?:new|modified|deprecated?|deleted?|removed?) (?:input parameters?|output parameters?|members?)\**\s*(?:[:>]|&gt;)$/i;
/** Names that follow a label. */
const NAMES = /^\**[A-Za-z_]\w*(?:,\s*[A-Za-z_]\w*)*,?\**$/;

type Group = { change: ReleaseChange['change']; kind: 'action' | 'type' };

/** Reads the release history, newest first. */
export function readHistory(page: Page, names: NameReader, context: ParseContext): Release[] {
  context.ledger.furniture('page title', page.line, (page.blocks[0]?.line ?? page.line + 1) - 1);
  const releases: Release[] = [];
  let reader: ReleaseReader | undefined;
  const finish = () => {
    if (reader) releases.push(reader.finish());
  };
  for (const block of page.blocks) {
    const number = block.kind === 'heading' || block.kind === 'paragraph' ? numberOf(block.text) : undefined;
    if (number !== undefined) {
      finish();
      reader = new ReleaseReader(number, block, names, context);
    } else if (reader) reader.block(block);
    else if (!isFurniture(block)) context.report('history-unread', block, 'Text before the first release.');
  }
  finish();
  return releases;
}

function numberOf(heading: string): number | undefined {
  const number = readsAs(heading, RELEASE)?.[1];
  return number !== undefined ? Number(number) : readsAs(heading, EXISTING) ? 0 : undefined;
}

/** The text of an item with the words of its label as they should be, where one letter was misread. */
function withLabel(text: string): string {
  const end = text.search(/[:>]/) + 1;
  const label = readsAs(text.slice(0, end), LABEL)?.[0];
  return label === undefined ? text : label + text.slice(end);
}

const withoutNames = (text: string): string => text.slice(0, text.search(/[:>]/) + 1);

const isFurniture = (block: Block): boolean =>
  block.kind === 'divider' ||
  ((block.kind === 'paragraph' || block.kind === 'heading') &&
    FURNITURE.some((line) => readsAs(block.text.trim(), line)));

/** A label whose names, or the last of them, stand below it. */
interface OpenLabel {
  text: string;
  depth: number;
  line: number;
  /** What its first names have given. */
  change?: ReleaseChange;
}

class ReleaseReader {
  readonly #release: Release;
  readonly #names: NameReader;
  readonly #context: ParseContext;
  readonly #repairs: string[] = [];
  #group: Group | undefined;
  /** The action or data type that labelled lines below belong to, and whether any did. */
  #owner: { name: string; line: number; labelled: boolean } | undefined;
  /** A label whose names go on below. */
  #openLabel: OpenLabel | undefined;
  /** A text that is no phrase by itself. */
  #cut: { text: string; line: number } | undefined;

  constructor(number: number, heading: Lines, names: NameReader, context: ParseContext) {
    this.#release = { number, time: '', changes: [], source: source(heading) };
    this.#names = names;
    this.#context = context;
    context.ledger.fact(this.#fact, heading.line, heading.endLine);
  }

  get #fact(): string {
    return `release ${this.#release.number}`;
  }

  finish(): Release {
    this.#closeCut();
    this.#closeOwner();
    const { line, endLine } = this.#release.source;
    if (this.#release.time === '')
      this.#context.report('history-unread', { line }, `Release ${this.#release.number} has no time.`);
    this.#release.source = source({ line, endLine }, this.#repairs);
    return this.#release;
  }

  block(block: Block): void {
    this.#release.source.endLine = block.endLine;
    if (block.kind === 'paragraph' || block.kind === 'heading')
      for (const [index, text] of withoutLinks(block.text).split('\n').entries())
        this.#text(text.trim(), block.line + index);
    else if (block.kind === 'list') {
      this.#closeCut();
      for (const item of block.items) this.#item(item, 0);
    } else if (block.kind === 'divider') this.#context.ledger.furniture('release', block.line, block.endLine);
    else this.#context.report('history-unread', block, `${this.#fact}: ${quote(block.kind)} can't be read.`);
  }

  /** A line of text: a phrase of the dialect, half of one that a page break has cut, or names that go on with a label. */
  #text(text: string, line: number): void {
    const at = { line, endLine: line };
    const cut = this.#cut;
    this.#cut = undefined;
    if (cut && this.#phrase(`${cut.text} ${text}`, { line: cut.line, endLine: line })) return;
    if (cut) this.#unread(cut.text, cut.line);
    if (this.#phrase(text, at)) return;
    const open = this.#openLabel;
    const label = open && NAMES.test(text) ? readHistoryLabel(`${open.text} ${text}`) : undefined;
    if (open && label) this.#label(label, { text: `${open.text} ${text}`, line, endLine: line, items: [] }, open.depth);
    else this.#cut = { text, line };
  }

  /** A text that nothing has completed. */
  #closeCut(): void {
    const cut = this.#cut;
    this.#cut = undefined;
    if (cut) this.#unread(cut.text, cut.line);
  }

  #unread(text: string, line: number): void {
    // What follows a title that can't be read belongs to no group.
    if (text.endsWith(':')) {
      this.#closeOwner();
      this.#group = undefined;
    }
    this.#context.report('history-unread', { line }, `${this.#fact}: ${quote(text)} can't be read.`);
  }

  /** Whether a text is one of the fixed lines of a release; takes over what it says. */
  #phrase(text: string, { line, endLine }: Lines): boolean {
    const { ledger } = this.#context;
    const time = readsAs(text, TIME)?.[1];
    const [, change, kind] = readsAs(text, GROUP) ?? [];
    if (FURNITURE.some((form) => readsAs(text, form))) ledger.furniture('release', line, endLine);
    else if (time !== undefined) {
      this.#release.time = time;
      ledger.fact(this.#fact, line, endLine);
    } else if (change !== undefined && kind !== undefined) {
      this.#closeOwner();
      const verb = change.toLowerCase();
      this.#group = {
        change:
          verb === 'new' ? 'added' : verb === 'modified' ? 'modified' : verb === 'existing' ? 'existing' : 'deprecated',
        kind: /^api/i.test(kind) ? 'action' : 'type',
      };
      ledger.fact(this.#fact, line, endLine);
    } else return false;
    return true;
  }

  /** An item, and the lines that a lost blank line has added to it. */
  #item(item: ListItem, depth: number): void {
    const [first = '', ...others] = withoutLinks(item.text).split('\n');
    const lines: string[] = [first];
    const after: { text: string; line: number }[] = [];
    for (const [index, text] of others.entries())
      if (after.length === 0 && NAMES.test(text)) lines.push(text);
      else if (text.trim() !== '') after.push({ text: text.trim(), line: item.line + index + 1 });
    const own: ListItem = { ...item, text: lines.join(' '), endLine: item.line + lines.length - 1 };
    const open = this.#openLabel;
    const bare = open && !open.change && LABEL.test(open.text.trim()) && NAMES.test(own.text) ? open : undefined;
    const label = readHistoryLabel(withLabel(bare ? `${bare.text} ${own.text}` : own.text));
    if (label && !bare) this.#closeLabel();
    if (label) this.#label(label, own, bare?.depth ?? depth);
    else if (readsAs(own.text.trim(), LABEL)) this.#open({ text: own.text, depth, line: item.line });
    else this.#name(own);
    for (const { text, line } of after) this.#text(text, line);
    for (const child of item.items) this.#item(child, depth + 1);
  }

  #name(item: ListItem): void {
    this.#closeOwner();
    const group = this.#group;
    const written = item.text.replace(/[`\s]/g, '');
    if (!group || !/^[A-Za-z_]\w*$/.test(written)) {
      this.#context.report(
        'history-unread',
        item,
        `${this.#fact}: ${quote(item.text)} is no name of an API or data structure.`,
      );
      return;
    }
    const { name, repairs } = this.#names.read(written, { line: item.line, endLine: item.line });
    this.#repairs.push(...repairs);
    this.#context.ledger.fact(this.#fact, item.line, item.endLine);
    if (group.change === 'modified') this.#owner = { name, line: item.line, labelled: false };
    else this.#add({ change: group.change, kind: group.kind, names: [name], line: item.line });
  }

  #label(label: NonNullable<ReturnType<typeof readHistoryLabel>>, item: ListItem, depth: number): void {
    const owner = this.#owner;
    const at = { line: item.line, endLine: item.line };
    if (!owner || !this.#group) {
      this.#context.report(
        'history-unread',
        at,
        `${this.#fact}: ${quote(item.text)} belongs to no API or data structure.`,
      );
      return;
    }
    if (label.colon !== ':') {
      const repair = this.#context.repair(
        historyLabel,
        item.text,
        at,
        () => ({ line: item.line, text: item.text }),
        () => [item.text, item.text.replace(label.colon, ':')],
      );
      if (!repair) {
        this.#context.report('history-unread', at, `${this.#fact}: ${quote(item.text)} can't be read.`);
        return;
      }
      this.#repairs.push(repair.id);
    }
    const nested = this.#context.repair(
      historyNesting,
      { item: item.text, depth, owner: owner.name },
      at,
      () => ({ line: owner.line, text: `the name above it: ${owner.name}` }),
      (name) => [item.text, `${name}: ${item.text}`],
    );
    if (nested) this.#repairs.push(nested.id);
    else if (depth === 0 && !this.#context.applies(historyNesting)) {
      const message = `${this.#fact}: ${quote(item.text)} stands below no API or data structure.`;
      this.#context.report('history-unread', at, message);
      return;
    }
    const names = label.names.map((written) => {
      const read = this.#names.read(written, at);
      this.#repairs.push(...read.repairs);
      return read.name;
    });
    owner.labelled = true;
    this.#context.ledger.fact(this.#fact, item.line, item.endLine);
    const begun = this.#openLabel?.change;
    this.#openLabel = undefined;
    const isType = this.#group.kind === 'type';
    const change: ReleaseChange = begun ?? {
      change: label.change,
      kind: label.kind,
      ...(isType ? { type: owner.name } : { action: owner.name }),
      names: [],
      line: item.line,
    };
    change.names.push(...names);
    if (!begun) this.#add(change);
    if (item.text.trimEnd().endsWith(','))
      this.#open({ text: withoutNames(item.text), depth, line: item.line, change });
  }

  /** A modified API or data structure of which the history says no more. */
  #open(label: OpenLabel): void {
    this.#closeLabel();
    this.#openLabel = label;
  }

  #closeLabel(): void {
    const open = this.#openLabel;
    this.#openLabel = undefined;
    if (open) this.#context.report('history-unread', open, `${this.#fact}: ${quote(open.text)} lacks names.`);
  }

  #closeOwner(): void {
    this.#closeLabel();
    const owner = this.#owner;
    this.#owner = undefined;
    if (owner && !owner.labelled && this.#group)
      this.#add({ change: this.#group.change, kind: this.#group.kind, names: [owner.name], line: owner.line });
  }

  #add(change: ReleaseChange): void {
    this.#release.changes.push(change);
  }
}
