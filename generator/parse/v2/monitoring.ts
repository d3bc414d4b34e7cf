import type { Block, Code, Table } from '../../read/block.ts';
import { cellText } from '../../read/cell.ts';
import type { Monitoring } from '../../spec/types.ts';
import { readUrl } from '../shared/code-blocks.ts';
import { type Lines, type ParseContext, source } from '../shared/context.ts';
import type { NameReader, Shown } from '../shared/names.ts';
import { isUrl } from '../shared/query.ts';
import type { Section } from '../shared/sections.ts';
import { type Row, readTable, type TableShape } from '../shared/table.ts';
import { proseText, quote } from '../shared/text.ts';
import { ANY_LINES } from './examples.ts';

type Namespace = Monitoring['namespaces'][number];
type Metric = Namespace['metrics'][number];
type Group = Namespace['dimensionGroups'][number];

const METRICS: TableShape<'name' | 'description' | 'unit'> = {
  what: 'metrics',
  columns: [
    { name: 'name', header: /^metrics?(?: name)?$/i },
    { name: 'description', header: /^(?:desc\w*|meaning)$/i },
    { name: 'unit', header: /^unit$/i },
  ],
};
const DIMENSIONS: TableShape<'name' | 'description' | 'format'> = {
  what: 'dimensions',
  columns: [
    { name: 'name', header: /^dimensions?(?: name)?$/i },
    { name: 'description', header: /^(?:desc\w*|meaning)$/i },
    { name: 'format', header: /^(?:format|type)$/i },
  ],
};

const NAMESPACE = /\bnamespace\s+([A-Za-z][\w-]*\/[\w/-]+)/i;

/** How many paragraphs may stand between the title of a group of dimensions and its table. */
const TEXTS_BEFORE_TABLE = 3;

const firstHeader = (table: Table): string => cellText(table.rows[0]?.cells[0] ?? '').text.toLowerCase();
const isMetricTable = (table: Table): boolean => /^metrics?(?: name)?$/.test(firstHeader(table));
const isDimensionTable = (table: Table): boolean => /^dimensions?(?: name)?$/.test(firstHeader(table));

/** Metrics and their dimensions stand within and after other sections: from where they begin, a section is about them. */
export function withoutMonitoring(sections: readonly Section[]): { sections: Section[]; monitoring: Block[] } {
  const monitoring: Block[] = [];
  const others = sections.map((section) => {
    const begin = section.blocks.findIndex((_, index) => beginsMonitoring(section.blocks, index));
    if (begin < 0) return section;
    monitoring.push(...section.blocks.slice(begin));
    return { ...section, blocks: section.blocks.slice(0, begin) };
  });
  return { sections: others, monitoring };
}

/** A list item, heading or paragraph that leads up to a table of metrics or of dimensions. */
function beginsMonitoring(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'list' && block?.kind !== 'paragraph' && block?.kind !== 'heading') return false;
  for (const after of blocks.slice(index + 1, index + 2 + TEXTS_BEFORE_TABLE)) {
    if (after.kind === 'table') return isMetricTable(after) || isDimensionTable(after);
    if (after.kind !== 'paragraph') return false;
  }
  return false;
}

interface Found {
  namespace: Namespace | undefined;
  group: Group;
  /** The namespace that the sample asks for. */
  sampled: string | undefined;
}

/**
 * Reads the metrics and dimensions that a monitoring action's page lists, by namespace. Metrics that stand before the
 * first namespace are those of all namespaces without metrics of their own. A group of dimensions belongs to the namespace
 * that its sample asks for.
 */
export function readMonitoring(
  blocks: readonly Block[],
  action: string,
  names: NameReader,
  examples: readonly Lines[],
  context: ParseContext,
): Monitoring | undefined {
  const reader = new MonitoringReader(blocks, action, names, examples, context);
  for (let index = 0; index < blocks.length; ) index += reader.read(blocks, index);
  const namespaces = reader.finish();
  return namespaces.length > 0 ? { action, namespaces } : undefined;
}

class MonitoringReader {
  readonly #action: string;
  readonly #names: NameReader;
  readonly #context: ParseContext;
  readonly #samples: ReturnType<typeof sampleValues>;
  readonly #namespaces: Namespace[] = [];
  readonly #groups: Found[] = [];
  readonly #metricTables: Metric[][] = [];
  /** The metrics of namespaces that have none of their own. */
  #shared: Metric[] = [];
  #namespace: Namespace | undefined;
  #group: Found | undefined;
  /** Prose that the next title, table or sample ends. */
  #text: Block[] = [];

  constructor(
    blocks: readonly Block[],
    action: string,
    names: NameReader,
    examples: readonly Lines[],
    context: ParseContext,
  ) {
    this.#action = action;
    this.#names = names;
    this.#context = context;
    this.#samples = sampleValues(blocks, examples, context);
  }

  /** Reads the block at `index` and those that belong to it; gives their number. */
  read(blocks: readonly Block[], index: number): number {
    const block = blocks[index] as Block;
    if (block.kind === 'divider') {
      this.#context.ledger.furniture('divider', block.line, block.endLine);
      return 1;
    }
    this.#fact(block);
    switch (block.kind) {
      case 'heading':
      case 'list':
        this.#title(block.kind === 'heading' ? block.text : (block.items[0]?.text ?? ''), block);
        return 1;
      case 'table': {
        // A page break parts tables; what follows a table directly is the rest of it.
        const tables = runFrom(blocks, index, (next) => next.kind === 'table') as Table[];
        this.#table(block, tables);
        return tables.length;
      }
      case 'code': {
        const isRest = (next: Block) => next === block || (next.kind === 'code' && !isUrl(next.value));
        const pieces = runFrom(blocks, index, isRest) as [Code, ...Code[]];
        for (const piece of pieces) this.#fact(piece);
        this.#sample(pieces);
        return pieces.length;
      }
      default:
        this.#text.push(block);
        return 1;
    }
  }

  finish(): Namespace[] {
    for (const { namespace, group, sampled } of this.#groups) {
      const owner = this.#namespaces.find((other) => other.name === sampled) ?? namespace;
      if (!owner) {
        const message = `A group of dimensions of ${this.#action} that belongs to no namespace.`;
        this.#context.report('text-unread', { line: group.line }, message);
        continue;
      }
      owner.dimensionGroups.push(group);
      owner.source.endLine = Math.max(owner.source.endLine, group.dimensions.at(-1)?.line ?? group.line);
    }
    const tables = this.#metricTables;
    for (const metrics of tables)
      settleMetrics(metrics, tables.filter((other) => other !== metrics).flat(), this.#names);
    for (const each of this.#namespaces)
      if (each.metrics.length === 0) each.metrics = this.#shared.map((metric) => ({ ...metric }));
    this.#reportUnlisted();
    return this.#namespaces;
  }

  #fact(at: Lines): void {
    this.#context.ledger.fact(`${this.#action}.monitoring`, at.line, at.endLine);
  }

  #title(title: string, block: Block): void {
    this.#describe();
    const name = block.kind === 'heading' ? NAMESPACE.exec(title)?.[1] : undefined;
    this.#group = undefined;
    if (name === undefined) this.#openGroup(title, block.line);
    else {
      this.#namespace = { name, title, description: '', metrics: [], dimensionGroups: [], source: source(block) };
      this.#namespaces.push(this.#namespace);
    }
  }

  #openGroup(title: string, line: number): Found {
    const group = { title, description: '', dimensions: [], line };
    this.#group = { namespace: this.#namespace, group, sampled: undefined };
    this.#groups.push(this.#group);
    return this.#group;
  }

  /** Gives the prose so far to the group, or to the namespace. */
  #describe(): void {
    const text = this.#text.splice(0);
    const at = { line: text[0]?.line ?? 0, endLine: text.at(-1)?.endLine ?? 0 };
    const prose = this.#names.readProse(withoutLeadIns(text), at).text;
    if (this.#group && this.#group.group.description === '') this.#group.group.description = prose;
    else if (this.#namespace && this.#namespace.description === '') this.#namespace.description = prose;
  }

  #table(first: Table, tables: Table[]): void {
    this.#describe();
    const context = this.#context;
    if (isMetricTable(first)) {
      const { rows } = readTable(tables, METRICS, context);
      const metrics = this.#once(rows, this.#samples.metric, (named, cells) => ({
        ...named,
        unit: cells.unit?.text === '-' ? '' : (cells.unit?.text ?? ''),
      }));
      if (this.#namespace) this.#namespace.metrics = metrics;
      else this.#shared = metrics;
      this.#metricTables.push(metrics);
    } else if (isDimensionTable(first)) {
      const { group } = this.#group ?? this.#openGroup('', first.line);
      const { rows } = readTable(tables, DIMENSIONS, context);
      group.dimensions = this.#once(rows, this.#samples.dimension, (named, cells) => ({
        ...named,
        format: cells.format?.text ?? '',
      }));
    } else {
      const message = `A table among the metrics of ${this.#action} that is of neither metrics nor dimensions.`;
      context.report('table-unknown', first, message);
    }
  }

  /** The rows of one table, without those whose name a row above them has. */
  #once<Column extends 'name' | 'description' | 'unit' | 'format', Read>(
    rows: readonly Row<Column>[],
    shown: Shown,
    read: (named: Described, cells: Row<'unit' | 'format'>['cells']) => Read,
  ): (Read & Placed)[] {
    const byName = new Map<string, Read & Placed>();
    for (const row of rows as unknown as Row<'name' | 'description' | 'unit' | 'format'>[]) {
      const { name, repairs } = this.#names.read(row.cells.name?.text ?? '', row, { shown });
      this.#context.ledger.fact(`${this.#action}.monitoring ${name}`, row.line, row.endLine);
      const first = byName.get(name);
      if (first) {
        const message = `${this.#action}: one table has ${name} twice. The first row stands.`;
        this.#context.report('member-twice', row, message, [{ line: first.line, note: 'the first row' }]);
        continue;
      }
      const all = [...row.repairs, ...repairs];
      const { line, cells } = row;
      const named = read({ name, description: cells.description?.text ?? '' }, cells);
      byName.set(name, { ...named, line, ...(all.length > 0 && { repairs: all }) });
    }
    return [...byName.values()];
  }

  /** A request that asks for the metrics of the group above it. */
  #sample(pieces: [Code, ...Code[]]): void {
    this.#text = [];
    const { parameters, repairs } = readUrl(pieces, ANY_LINES, `${this.#action} sample`, this.#context);
    if (!this.#group) {
      const message = `A sample of ${this.#action} that belongs to no group of dimensions.`;
      this.#context.report('text-unread', pieces[0], message);
      return;
    }
    const { group } = this.#group;
    group.example = settleSample(parameters, this.#names, pieces[0], repairs);
    this.#group.sampled = Object.entries(parameters).find(([name]) => /^namespace$/i.test(name))?.[1];
    if (repairs.length > 0) group.repairs = repairs;
  }

  #reportUnlisted(): void {
    const known = new Set(this.#namespaces.flatMap((each) => each.metrics.map((metric) => metric.name)));
    for (const [name, [line = 0]] of this.#samples.asked)
      if (!known.has(name) && known.size > 0) {
        const message = `A request asks for the metric ${quote(name)}, which no table lists.`;
        this.#context.report('example-undeclared', { line }, message);
      }
  }
}

interface Described {
  name: string;
  description: string;
}

interface Placed {
  line: number;
  repairs?: string[];
}

/** The block at `from` and those after it that are of one kind. */
function runFrom(blocks: readonly Block[], from: number, belongs: (block: Block) => boolean): Block[] {
  let end = from;
  for (let block = blocks[end]; block && belongs(block); block = blocks[end]) end++;
  return blocks.slice(from, end);
}

/** Prose without the sentences that only lead up to a table. */
function withoutLeadIns(blocks: readonly Block[]): string {
  return proseText(blocks)
    .replace(/\bThe dimensions? \([\w.]+\) to be specified (?:is|are) as follows[.:]\s*/gi, '')
    .replace(/^.*\b(?:following|as follows)\b.*:$/gm, '')
    .replace(/:$/gm, '.')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A table that begins its cells with a capital is corrected by one that doesn't. */
function settleMetrics(metrics: readonly Metric[], others: readonly Metric[], names: NameReader): void {
  const lower = others.filter((other) => /^[a-z]/.test(other.name));
  const shown: Shown = {
    names: lower.map((other) => other.name),
    line: (name) => lower.find((other) => other.name === name)?.line,
  };
  for (const metric of metrics) {
    if (!/^[A-Z]/.test(metric.name)) continue;
    const { name, repairs } = names.read(metric.name, { line: metric.line, endLine: metric.line }, { shown });
    metric.name = name;
    if (repairs.length > 0) metric.repairs = [...(metric.repairs ?? []), ...repairs];
  }
}

/** A sample names dimensions in its values: `dimensions.0.name=vip`. */
function settleSample(
  parameters: Record<string, string>,
  names: NameReader,
  at: Lines,
  repairs: string[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (!/\.name$/.test(name)) return [name, value];
      const settled = names.read(value, at);
      repairs.push(...settled.repairs);
      return [name, settled.name];
    }),
  );
}

/** Metrics and dimensions as samples and examples write them, most lines first, so that a slip doesn't count. */
function sampleValues(
  blocks: readonly Block[],
  examples: readonly Lines[],
  context: ParseContext,
): { metric: Shown; dimension: Shown; asked: ReadonlyMap<string, number[]> } {
  const found = { metric: new Map<string, number[]>(), dimension: new Map<string, number[]>() };
  const add = (line: number) => {
    const [, name, value = ''] = /^\s*&?([\w.]+)=(\S+)\s*$/.exec(context.text(line)) ?? [];
    if (name === undefined) return;
    const kind = /^metric(?:[Nn]ame)?$/i.test(name) ? 'metric' : /\.name$/i.test(name) ? 'dimension' : undefined;
    if (kind) found[kind].set(value, [...(found[kind].get(value) ?? []), line]);
  };
  const code = blocks.filter((block) => block.kind === 'code');
  for (const at of [...code, ...examples]) for (let line = at.line; line <= at.endLine; line++) add(line);
  const shown = (values: Map<string, number[]>): Shown => {
    const names = [...values].filter(([, lines]) => lines.length > 1 || values.size === 1).map(([name]) => name);
    return { names, line: (name) => values.get(name)?.[0] };
  };
  return { metric: shown(found.metric), dimension: shown(found.dimension), asked: found.metric };
}
