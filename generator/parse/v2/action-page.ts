import type { Block } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import { pairSuffixLost } from '../../repair/pair-suffix-lost.ts';
import { unflatten } from '../../spec/nested.ts';
import type { Action, Filter, Monitoring } from '../../spec/types.ts';
import { type Lines, type ParseContext, source } from '../shared/context.ts';
import type { NameReader } from '../shared/names.ts';
import { type SectionName, sectionsOf } from '../shared/sections.ts';
import { joinCut, proseText, quote } from '../shared/text.ts';
import { isContainer, isList, scalarOf } from '../shared/type-words.ts';
import { type CaptionedTable, captionedTables } from './captions.ts';
import type { DataTypes } from './data-types.ts';
import { type LegacyExample, readLegacyExamples } from './examples.ts';
import type { HistoryNames } from './history.ts';
import { buildMembers, type Material, type Structure } from './members.ts';
import { readMonitoring, withoutMonitoring } from './monitoring.ts';
import { type ParameterRow, readParameters } from './rows.ts';

/** What the page of a legacy action states. The category and the summary come from the API Category. */
export type LegacyPage = Omit<Action, 'category' | 'summary' | 'documented' | 'examples' | 'endpoint'> & {
  examples: LegacyExample[];
  /** The host name that the page gives. */
  host: string | undefined;
  monitoring?: Monitoring;
  title: Lines;
};

export interface LegacyMaterial {
  names: NameReader;
  types: DataTypes;
  history: HistoryNames;
  context: ParseContext;
}

const HOST =
  /^(?:\*\*)?(?:domain name for API (?:calls?|access|requests?)|API (?:request )?domain name):?(?:\*\*)? *`?([a-z0-9][a-z0-9.-]*\.[a-z]+)`?\.?$/i;
/** The `Action` field for this API is `X`. */
const ACTION = /`?Action`? (?:field|parameter) (?:for|of) this API is\s+`?([A-Za-z]\w*)`?/i;
const INTRODUCTION = /^The list below contains only the API request parameters\b/i;
const ACTION_ALONE = /^`?[A-Za-z]\w*`?\s*\.?$/;

/** Reads the page of one action. */
export function readLegacyAction(page: Page, material: LegacyMaterial): LegacyPage {
  const { context } = material;
  const { lead, sections: whole } = sectionsOf(page);
  const { sections, monitoring: metrics } = withoutMonitoring(whole);
  const blocksOf = (name: SectionName): Block[] =>
    sections.filter((section) => section.name === name).flatMap((section) => section.blocks);
  for (const { heading } of sections) context.ledger.furniture('section heading', heading.line, heading.endLine);
  context.ledger.furniture('last update', page.line + 1, (page.blocks[0]?.line ?? page.endLine + 1) - 1);

  const request = captionedTables(blocksOf('input'));
  const response = captionedTables(blocksOf('output'));
  const about = readDescription(blocksOf('description'));
  const { action, repaired } = actionName(page, [...request.prose, ...blocksOf('description')], material);
  context.ledger.fact(action, page.line);
  for (const name of ['description', 'input', 'output', 'example'] as const)
    if (!sections.some((section) => section.name === name))
      context.report('section-missing', page, `The page of ${action} has no section "${name}".`);
  for (const block of lead)
    if (block.kind === 'divider') context.ledger.furniture('divider', block.line, block.endLine);
    else {
      context.report(
        'text-misplaced',
        block,
        `Text before the first section of ${action} is left out of its description.`,
      );
      context.ledger.furniture('text before the first section', block.line, block.endLine);
    }
  if (about.hostAt) context.ledger.fact(`${action}.endpoint`, about.hostAt.line, about.hostAt.endLine);
  for (const block of about.prose)
    if (block.kind === 'table')
      context.report(
        'table-unknown',
        block,
        `A table in the description of ${action}: ${quote(block.rows[0]?.cells.join(' | ') ?? '')}`,
      );
    else context.ledger.fact(`${action}.description`, block.line, block.endLine);
  introduction(request.prose, action, 'request', context);
  introduction(response.prose, action, 'response', context);

  const input = readTables(request.tables, 'input', action, context);
  const output = readTables(response.tables, 'output', action, context);
  const declared = new Set(input.rows.map((row) => pattern(row.name)));
  for (const { name } of material.history.input(action)) declared.add(pattern(name));
  const heading = sections.find((section) => section.name === 'example')?.heading.text ?? 'Example';
  const usual = heading.replace(/^\d+\.? */, '').trim();
  const examples = readLegacyExamples(
    blocksOf('example'),
    action,
    usual,
    (name) => declared.has(pattern(name)),
    context,
  );
  if (examples.length === 0 && sections.some((section) => section.name === 'example'))
    context.report('example-lonely', page, `The page of ${action} has a section of examples without one.`);
  const exampleLines = examples.map((example) => example.source);

  const requests = examples.flatMap(({ request: sent }) => (sent ? [unflatten(sent as Record<string, string>)] : []));
  const responses = examples
    .map((example) => example.response)
    .filter((value) => typeof value === 'object' && value !== null);
  const shared = { action, values: scalarsOf([...requests, ...responses]), examples: exampleLines, ...material };
  const inputMaterial: Material = {
    ...shared,
    side: 'input',
    structures: input.structures,
    history: material.history.input(action),
  };
  const outputMaterial: Material = {
    ...shared,
    side: 'output',
    structures: output.structures,
    history: material.history.output(action),
  };
  const inputMembers = buildMembers(input.rows, requests, [], inputMaterial);
  const outputMembers = buildMembers(output.rows, responses, [], outputMaterial);
  const filters = readFilters(input.keys, action, material);
  for (const example of examples)
    if (example.action !== undefined && example.action !== action)
      context.report(
        'example-action',
        example.source,
        `An example of ${action} has the Action ${quote(example.action)}. It is taken as one of ${action}.`,
      );
  const monitoring = readMonitoring(metrics, action, material.names, exampleLines, context);
  const description = material.names.readProse(proseText(about.prose.map(noteHeading)), page);
  return {
    name: action,
    description: description.text,
    host: about.host,
    input: inputMembers,
    output: outputMembers,
    errors: [],
    ...(filters.length > 0 && { filters }),
    examples,
    ...(monitoring && { monitoring }),
    source: source(page, [...repaired, ...description.repairs]),
    title: { line: page.line, endLine: page.line },
  };
}

function readDescription(blocks: readonly Block[]): {
  prose: Block[];
  host: string | undefined;
  hostAt: Lines | undefined;
} {
  const prose: Block[] = [];
  let host: string | undefined;
  let hostAt: Lines | undefined;
  for (const block of joinCut(blocks, HOST)) {
    const found = block.kind === 'paragraph' || block.kind === 'heading' ? HOST.exec(block.text)?.[1] : undefined;
    if (found === undefined) prose.push(block);
    else {
      host = found;
      hostAt = block;
    }
  }
  return { prose, host, hostAt };
}

/** A heading "Note :" within a description is a word of it, not a section. */
const noteHeading = (block: Block): Block =>
  (block.kind === 'heading' || block.kind === 'paragraph') && /^notes?\s*:?$/i.test(block.text.trim())
    ? { kind: 'paragraph', text: '**Note:**', line: block.line, endLine: block.endLine }
    : block;

/** The page says which `Action` it is about; its title may be in words, and its example may be another page's. */
function actionName(
  page: Page,
  prose: readonly Block[],
  { names, context }: LegacyMaterial,
): { action: string; repaired: string[] } {
  const title = page.title.replace(/`/g, '').trim();
  const text = prose.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
  const said = ACTION.exec(text)?.[1];
  if (said !== undefined) {
    const settled = names.read(said, page);
    if (/^[A-Za-z]\w*$/.test(title) && names.read(title, page).name !== settled.name)
      context.report(
        'names-disagree',
        page,
        `The page ${quote(title)} gives the Action ${settled.name}. The Action stands.`,
      );
    return { action: settled.name, repaired: settled.repairs };
  }
  context.report(
    'section-missing',
    page,
    `The page ${quote(title)} doesn't say which Action it is about. Its title is taken.`,
  );
  const settled = names.read(title.replace(/\W+/g, ''), page);
  return { action: settled.name, repaired: settled.repairs };
}

function introduction(blocks: readonly Block[], action: string, what: string, context: ParseContext): void {
  for (const block of blocks) {
    const text = block.kind === 'paragraph' ? block.text.trim() : '';
    if (block.kind === 'divider' || INTRODUCTION.test(text))
      context.ledger.furniture('introduction of a table', block.line, block.endLine);
    else if (ACTION_ALONE.test(text)) context.ledger.fact(`${action}.name`, block.line, block.endLine);
    else
      context.report(
        'text-unread',
        block,
        `Text among the ${what} parameters of ${action} that is no part of a fact: ${quote(text)}`,
      );
  }
}

interface Tables {
  rows: ParameterRow[];
  structures: Map<string, Structure>;
  /** Tables of the keys that a list of key-value pairs takes. */
  keys: ParameterRow[];
}

/** The table of a section, and those below it that say what its members consist of. */
function readTables(
  tables: readonly CaptionedTable[],
  side: 'input' | 'output',
  action: string,
  context: ParseContext,
): Tables {
  const result: Tables = { rows: [], structures: new Map(), keys: [] };
  const all: ParameterRow[] = [];
  for (const { caption, blocks } of tables) {
    const rows = readParameters(blocks, side, action, context);
    if (!caption) {
      result.rows.push(...rows);
      all.push(...rows);
      continue;
    }
    context.ledger.fact(`${action}.${side}`, caption.line, caption.endLine);
    if (caption.keys) {
      result.keys.push(...rows);
      continue;
    }
    const owner = ownerOf(caption.names, all, result.structures);
    all.push(...rows);
    if (!owner) {
      context.report(
        'table-unknown',
        caption,
        `${action}: ${quote(caption.text)} describes no parameter that the tables above it have. Its rows are left out.`,
      );
      for (const row of rows) context.ledger.furniture('a table that belongs to nothing', row.line, row.endLine);
      continue;
    }
    if (caption.names.length > 0 && !caption.names.includes(owner))
      context.report(
        'names-disagree',
        caption,
        `${action}: ${quote(caption.text)} is taken for ${owner}, the only parameter that it can be.`,
      );
    result.structures.set(owner, { caption, rows });
  }
  return result;
}

/** The parameter that a caption means: by name, else the only one with parts that has no table yet. */
function ownerOf(
  names: readonly string[],
  rows: readonly ParameterRow[],
  taken: ReadonlyMap<string, unknown>,
): string | undefined {
  const named = rows.find((row) => names.includes(row.name))?.name;
  if (named !== undefined) return named;
  const open = rows.filter((row) => isContainer(row.type) && !taken.has(row.name));
  const like = open.filter((row) => names.some((name) => row.name.toLowerCase().startsWith(name.toLowerCase())));
  const found = like.length > 0 ? like : names.length === 0 ? open : [];
  return found.length === 1 ? found[0]?.name : undefined;
}

function readFilters(rows: readonly ParameterRow[], action: string, { names, context }: LegacyMaterial): Filter[] {
  const filters: Filter[] = [];
  for (const [at, row] of rows.entries()) {
    const suffixed = context.repair(
      pairSuffixLost,
      { rows, at },
      row,
      () => [
        { line: rows[at - 1]?.line ?? row.line, text: `the row above has the name ${row.name}` },
        ...rows.slice(0, 2).map(({ line, name }) => ({ line, text: `as the pair of ${name}` })),
      ],
      (name) => [row.name, name],
    );
    const settled = names.read(suffixed?.found ?? row.name, row);
    const repairs = [...row.repairs, ...(suffixed ? [suffixed.id] : []), ...settled.repairs];
    context.ledger.fact(`${action}.filters.${settled.name}`, row.line, row.endLine);
    const twin = filters.find((filter) => filter.name === settled.name);
    if (twin) {
      context.report('member-twice', row, `${action}: the key ${settled.name} stands twice. The first row stands.`, [
        { line: twin.line, note: 'the first row' },
      ]);
      continue;
    }
    const kind = isList(row.type) ? undefined : scalarOf(row.type);
    filters.push({
      name: settled.name,
      description: row.description,
      ...(kind && { type: { kind } }),
      line: row.line,
      ...(repairs.length > 0 && { repairs }),
    });
  }
  return filters;
}

/** `items.0.port` and `items.n.port` have one pattern. */
const pattern = (name: string): string => name.replace(/\.(?:[nN]|\d+)(?=\.|$)/g, '.n');

/** Every scalar, as text: what can be a key of an object keyed by an id. */
function scalarsOf(values: readonly unknown[], into = new Set<string>()): Set<string> {
  for (const value of values)
    if (typeof value === 'object' && value !== null) scalarsOf(Object.values(value), into);
    else into.add(String(value));
  return into;
}
