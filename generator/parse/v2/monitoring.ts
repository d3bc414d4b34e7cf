import type { Block, Code } from '../../read/block.ts';
import type { Monitoring } from '../../spec/types.ts';
import { type Lines, type ParseContext, source } from '../shared/context.ts';
import { quote, type Row, readTable, type TableShape } from '../shared/table.ts';
import { proseText } from '../shared/text.ts';
import { readRequest } from './examples.ts';
import type { LegacyNames, Shown } from './names.ts';
import { isDimensionTable, isMetricTable } from '../legacy/sections.ts';

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
  names: LegacyNames,
  examples: readonly Lines[],
  context: ParseContext,
): Monitoring | undefined {
  const namespaces: Namespace[] = [];
  const groups: Found[] = [];
  let shared: Metric[] = [];
  let namespace: Namespace | undefined;
  let text: Block[] = [];
  let group: Found | undefined;
  const samples = sampleValues(blocks, examples, context);
  const metricTables: Metric[][] = [];
  const fact = (what: string, at: Lines) => context.ledger.fact(`${action}.monitoring ${what}`, at.line, at.endLine);
  const describe = () => {
    const { text: prose } = names.prose(withoutLeadIns(text), {
      line: text[0]?.line ?? 0,
      endLine: text.at(-1)?.endLine ?? 0,
    });
    text = [];
    if (group && group.group.description === '') group.group.description = prose;
    else if (namespace && namespace.description === '') namespace.description = prose;
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind === 'divider') {
      context.ledger.furniture('divider', block.line, block.endLine);
      continue;
    }
    fact('', block);
    const title = block.kind === 'heading' ? block.text : block.kind === 'list' ? (block.items[0]?.text ?? '') : '';
    if (block.kind === 'heading' && NAMESPACE.test(title)) {
      describe();
      namespace = {
        name: NAMESPACE.exec(title)?.[1] ?? '',
        title,
        description: '',
        metrics: [],
        dimensionGroups: [],
        source: source(block),
      };
      namespaces.push(namespace);
      group = undefined;
    } else if (block.kind === 'heading' || block.kind === 'list') {
      describe();
      group = { namespace, group: { title, description: '', dimensions: [], line: block.line }, sampled: undefined };
      groups.push(group);
    } else if (block.kind === 'table') {
      describe();
      const whole = blocks.slice(index, index + runOfTables(blocks, index));
      index += whole.length - 1;
      if (isMetricTable(block)) {
        const { rows } = readTable(whole, METRICS, context);
        const metrics = once(
          rows.map((row) => metricOf(row, action, names, samples.metric, context)),
          action,
          context,
        );
        if (namespace) namespace.metrics = metrics;
        else shared = metrics;
        metricTables.push(metrics);
      } else if (isDimensionTable(block)) {
        if (!group) {
          group = {
            namespace,
            group: { title: '', description: '', dimensions: [], line: block.line },
            sampled: undefined,
          };
          groups.push(group);
        }
        const { rows } = readTable(whole, DIMENSIONS, context);
        group.group.dimensions = once(
          rows.map((row) => dimensionOf(row, action, names, samples.dimension, context)),
          action,
          context,
        );
      } else
        context.report(
          'table-unknown',
          block,
          `A table among the metrics of ${action} that is of neither metrics nor dimensions.`,
        );
    } else if (block.kind === 'code') {
      text = [];
      const pieces = [block, ...followingCode(blocks, index)];
      for (const piece of pieces) fact('sample', piece);
      index += pieces.length - 1;
      const repairs: string[] = [];
      const request = readRequest(pieces, `${action} sample`, () => false, repairs, context);
      if (!group) context.report('text-unread', block, `A sample of ${action} that belongs to no group of dimensions.`);
      else {
        group.group.example = settleSample(request.parameters, names, block, repairs);
        group.sampled = Object.entries(request.parameters).find(([name]) => /^namespace$/i.test(name))?.[1];
        if (repairs.length > 0) group.group.repairs = repairs;
      }
    } else text.push(block);
  }
  for (const { namespace: within, group: found, sampled } of groups) {
    const owner = namespaces.find((other) => other.name === sampled) ?? within;
    if (!owner)
      context.report(
        'text-unread',
        { line: found.line },
        `A group of dimensions of ${action} that belongs to no namespace.`,
      );
    else {
      owner.dimensionGroups.push(found);
      owner.source.endLine = Math.max(owner.source.endLine, found.dimensions.at(-1)?.line ?? found.line);
    }
  }
  for (const metrics of metricTables)
    settleMetrics(metrics, metricTables.filter((other) => other !== metrics).flat(), names);
  for (const each of namespaces) if (each.metrics.length === 0) each.metrics = shared.map((metric) => ({ ...metric }));
  const known = new Set(namespaces.flatMap((each) => each.metrics.map((metric) => metric.name)));
  for (const [name, [line = 0]] of samples.asked)
    if (!known.has(name) && known.size > 0)
      context.report(
        'example-undeclared',
        { line },
        `A request asks for the metric ${quote(name)}, which no table lists.`,
      );
  return namespaces.length > 0 ? { action, namespaces } : undefined;
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

/** A page break parts tables; what follows a table directly is the rest of it, unless it has a header of its own kind. */
function runOfTables(blocks: readonly Block[], from: number): number {
  let count = 1;
  while (blocks[from + count]?.kind === 'table') count++;
  return count;
}

function followingCode(blocks: readonly Block[], from: number): Code[] {
  const pieces: Code[] = [];
  for (let index = from + 1; blocks[index]?.kind === 'code'; index++) {
    const piece = blocks[index] as Code;
    if (/^\s*https?:/i.test(piece.value)) break;
    pieces.push(piece);
  }
  return pieces;
}

function metricOf(
  row: Row<'name' | 'description' | 'unit'>,
  action: string,
  names: LegacyNames,
  shown: Shown,
  context: ParseContext,
): Metric {
  const { name, repairs } = names.settle(row.cells.name?.text ?? '', row, shown);
  context.ledger.fact(`${action}.monitoring ${name}`, row.line, row.endLine);
  const unit = row.cells.unit?.text ?? '';
  return {
    name,
    description: row.cells.description?.text ?? '',
    unit: unit === '-' ? '' : unit,
    line: row.line,
    ...(repairs.length + row.repairs.length > 0 && { repairs: [...row.repairs, ...repairs] }),
  };
}

/** The rows of one table, without those whose name an earlier one has. */
function once<Named extends { name: string; line: number }>(
  rows: readonly Named[],
  action: string,
  context: ParseContext,
): Named[] {
  const byName = new Map<string, Named>();
  for (const row of rows) {
    const twin = byName.get(row.name);
    if (!twin) byName.set(row.name, row);
    else
      context.report('member-twice', row, `${action}: one table has ${row.name} twice. The first row stands.`, [
        { line: twin.line, note: 'the first row' },
      ]);
  }
  return [...byName.values()];
}

/** A table that begins its cells with a capital is corrected by one that doesn't. */
function settleMetrics(metrics: readonly Metric[], others: readonly Metric[], names: LegacyNames): void {
  const lower = others.filter((other) => /^[a-z]/.test(other.name));
  const shown: Shown = {
    names: lower.map((other) => other.name),
    line: (name) => lower.find((other) => other.name === name)?.line,
  };
  for (const metric of metrics) {
    if (!/^[A-Z]/.test(metric.name)) continue;
    const { name, repairs } = names.settle(metric.name, { line: metric.line, endLine: metric.line }, shown);
    metric.name = name;
    if (repairs.length > 0) metric.repairs = [...(metric.repairs ?? []), ...repairs];
  }
}

function dimensionOf(
  row: Row<'name' | 'description' | 'format'>,
  action: string,
  names: LegacyNames,
  shown: Shown,
  context: ParseContext,
): Group['dimensions'][number] {
  const { name, repairs } = names.settle(row.cells.name?.text ?? '', row, shown);
  context.ledger.fact(`${action}.monitoring ${name}`, row.line, row.endLine);
  return {
    name,
    description: row.cells.description?.text ?? '',
    format: row.cells.format?.text ?? '',
    line: row.line,
    ...(repairs.length + row.repairs.length > 0 && { repairs: [...row.repairs, ...repairs] }),
  };
}

/** A sample names dimensions in its values: `dimensions.0.name=vip`. */
function settleSample(
  parameters: Record<string, string>,
  names: LegacyNames,
  at: Lines,
  repairs: string[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (!/\.name$/.test(name)) return [name, value];
      const settled = names.settle(value, at);
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
