import type { Block, Heading, ListItem } from '../read/block.ts';
import type { Page } from '../read/pages.ts';
import { historyLabel, readHistoryLabel } from '../repair/history-label.ts';
import { historyNesting } from '../repair/history-nesting.ts';
import type { Release, ReleaseChange } from '../spec/types.ts';
import { type ParseContext, source } from './context.ts';
import type { NameReader } from './names.ts';
import { readsAs } from './reads-as.ts';
import { quote } from './table.ts';

const RELEASE = /^Release (\d+)$/i;
const EXISTING = /^Existing Release$/i;
const TIME = /^Release time: *(\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?)$/i;
const FURNITURE = [
  /^Release updates:$/i,
  /^Improvement to existing documentation\.?$/i,
  /^Existing APIs\/data structures are as follows:$/i,
];
const GROUP = /^(New|Modified|Deprecated?|Deleted?|Existing) (APIs?|data structures?):?$/i;

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
    const number = block.kind === 'heading' ? numberOf(block.text) : undefined;
    if (block.kind === 'heading' && number !== undefined) {
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

const isFurniture = (block: Block): boolean =>
  block.kind === 'divider' ||
  ((block.kind === 'paragraph' || block.kind === 'heading') &&
    FURNITURE.some((line) => readsAs(block.text.trim(), line)));

class ReleaseReader {
  readonly #release: Release;
  readonly #names: NameReader;
  readonly #context: ParseContext;
  readonly #repairs: string[] = [];
  #group: Group | undefined;
  /** The action or data type that labelled lines below belong to, and whether any did. */
  #owner: { name: string; line: number; labelled: boolean } | undefined;

  constructor(number: number, heading: Heading, names: NameReader, context: ParseContext) {
    this.#release = { number, time: '', changes: [], source: source(heading) };
    this.#names = names;
    this.#context = context;
    context.ledger.fact(this.#fact, heading.line, heading.endLine);
  }

  get #fact(): string {
    return `release ${this.#release.number}`;
  }

  finish(): Release {
    this.#closeOwner();
    const { line, endLine } = this.#release.source;
    if (this.#release.time === '')
      this.#context.report('history-unread', { line }, `Release ${this.#release.number} has no time.`);
    this.#release.source = source({ line, endLine }, this.#repairs);
    return this.#release;
  }

  block(block: Block): void {
    this.#release.source.endLine = block.endLine;
    if (isFurniture(block)) {
      this.#context.ledger.furniture('release', block.line, block.endLine);
      return;
    }
    this.#context.ledger.fact(this.#fact, block.line, block.endLine);
    if (block.kind === 'list') {
      for (const item of block.items) this.#item(item, 0);
      return;
    }
    const text = block.kind === 'paragraph' || block.kind === 'heading' ? block.text.trim() : '';
    const time = readsAs(text, TIME)?.[1];
    const [, change, kind] = readsAs(text, GROUP) ?? [];
    if (time !== undefined) this.#release.time = time;
    else if (change !== undefined && kind !== undefined) {
      this.#closeOwner();
      const verb = change.toLowerCase();
      this.#group = {
        change:
          verb === 'new' ? 'added' : verb === 'modified' ? 'modified' : verb === 'existing' ? 'existing' : 'deprecated',
        kind: /^api/i.test(kind) ? 'action' : 'type',
      };
    } else this.#context.report('history-unread', block, `${this.#fact}: ${quote(text || block.kind)} can't be read.`);
  }

  #item(item: ListItem, depth: number): void {
    const label = readHistoryLabel(item.text);
    if (label) this.#label(label, item, depth);
    else this.#name(item);
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
      if (!this.#context.applies(historyLabel)) {
        this.#context.report('history-unread', at, `${this.#fact}: ${quote(item.text)} can't be read.`);
        return;
      }
      const after = item.text.replace(label.colon, ':');
      this.#repairs.push(
        this.#context.repaired(historyLabel, at, item.text, after, [{ line: item.line, text: item.text }]),
      );
    }
    const nested = historyNesting.apply({ item: item.text, depth, owner: owner.name });
    if (nested !== undefined) {
      if (!this.#context.applies(historyNesting)) {
        this.#context.report(
          'history-unread',
          at,
          `${this.#fact}: ${quote(item.text)} stands below no API or data structure.`,
        );
        return;
      }
      this.#repairs.push(
        this.#context.repaired(historyNesting, at, item.text, `${nested}: ${item.text}`, [
          { line: owner.line, text: `the name above it: ${owner.name}` },
        ]),
      );
    }
    const names = label.names.map((written) => {
      const read = this.#names.read(written, at);
      this.#repairs.push(...read.repairs);
      return read.name;
    });
    owner.labelled = true;
    const isType = this.#group.kind === 'type';
    this.#add({
      change: label.change,
      kind: label.kind,
      ...(isType ? { type: owner.name } : { action: owner.name }),
      names,
      line: item.line,
    });
  }

  /** A modified API or data structure of which the history says no more. */
  #closeOwner(): void {
    const owner = this.#owner;
    this.#owner = undefined;
    if (owner && !owner.labelled && this.#group)
      this.#add({ change: this.#group.change, kind: this.#group.kind, names: [owner.name], line: owner.line });
  }

  #add(change: ReleaseChange): void {
    this.#release.changes.push(change);
  }
}
