import type { Block, Heading } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import type { Action, Example, Member } from '../../spec/types.ts';
import { type ParseContext, source } from '../shared/context.ts';
import { CODE_TABLE, type ListedError, readCodes } from '../shared/error-codes.ts';
import { INPUT_TABLE, OUTPUT_TABLE, readMembers } from '../shared/member-table.ts';
import type { NameReader } from '../shared/names.ts';
import { readsAs } from '../shared/reads-as.ts';
import { type Section, type SectionName, sectionsOf } from '../shared/sections.ts';
import { readTable } from '../shared/table.ts';
import { proseText, quote, textOf } from '../shared/text.ts';
import { exampleTitle, readExample } from './examples.ts';

const REQUIRED_SECTIONS: readonly SectionName[] = ['description', 'input', 'output', 'example', 'errors'];

/** What an action page states. The category and the summary come from the API Category. */
export type PageFacts = Omit<Action, 'category' | 'summary' | 'documented' | 'errors'> & {
  errors: ListedError[];
  /** The parameters that the page lists with its own, such as Action, Version, Region. */
  common: Member[];
  /** The version that the page gives for the common parameter Version. */
  version: string | undefined;
  /** The host name that the page gives. */
  host: string | undefined;
};

/** Reads the page of one action. */
export function readActionPage(page: Page, names: NameReader, context: ParseContext): PageFacts {
  const title = readTitle(page, names, context);
  const name = title.name;
  context.ledger.fact(name, page.line);
  context.ledger.furniture('last update', page.line + 1, (page.blocks[0]?.line ?? page.line + 3) - 1);
  const sections = new Map<SectionName, Section>();
  for (const section of sectionsOf(page).sections) {
    context.ledger.furniture('section heading', section.heading.line, section.heading.endLine);
    const twin = sections.get(section.name);
    if (twin) {
      context.report(
        'section-twice',
        section.heading,
        `The page of ${name} has two sections "${section.name}". They are taken as one; another page may begin here.`,
        [{ line: twin.heading.line, note: 'the first one' }],
      );
      twin.blocks.push(...section.blocks);
    } else sections.set(section.name, section);
  }
  for (const section of REQUIRED_SECTIONS)
    if (!sections.has(section))
      context.report('section-missing', page, `The page of ${name} has no section "${section}".`);
  const blocksOf = (section: SectionName): Block[] => sections.get(section)?.blocks ?? [];

  const about = readDescription(blocksOf('description'), name, names, context);
  const input = readInput(blocksOf('input'), name, names, context);
  const output = readOutput(blocksOf('output'), name, names, context);
  const examples = readExamples(blocksOf('example'), name, names, context);
  readResources(blocksOf('resources'), context);
  const errors = readErrors(blocksOf('errors'), name, names, context);
  return {
    name,
    description: about.description,
    ...(about.rateLimit !== undefined && { rateLimit: about.rateLimit }),
    host: about.host,
    input: input.own,
    common: input.common,
    version: input.version,
    output,
    errors,
    examples,
    source: source(page, [...title.repairs, ...about.repairs]),
  };
}

/** "The value used for this API: DescribeRentals.", in the row of the common parameter Action. */
const STATED = /\bvalue used for this API: *`?([A-Za-z_]\w*)/i;

/** The page's action, by its title; the row of the common parameter Action says it once more. */
function readTitle(page: Page, names: NameReader, context: ParseContext): { name: string; repairs: string[] } {
  const written = page.title.replace(/`/g, '').trim();
  const row = page.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .find(({ cells }) => cells[0]?.trim() === 'Action');
  const said = STATED.exec(row?.cells.at(-1) ?? '')?.[1];
  const title = names.read(written, { line: page.line, endLine: page.line });
  if (row === undefined || said === undefined) return title;
  const stated = names.read(said, { line: row.line, endLine: row.line }).name;
  const isName = /^[A-Za-z_]\w*$/.test(written);
  if (stated !== title.name)
    context.report(
      'names-disagree',
      { line: page.line },
      `The page's title says ${quote(title.name)}, its row for the parameter Action ${stated}. ${isName ? 'The title' : 'The row'} stands.`,
      [{ line: row.line, note: 'the row for Action' }],
    );
  return isName ? title : { name: stated, repairs: [] };
}

const HOST = /^(?:Domain name for API (?:request|call|access)s?|API domain name): *`?([a-z0-9.-]+?)`?\.?$/i;
const RATE = /^A maximum of ([\dOIl,]+) requests? can be initiated per second for this API\.?$/i;
const EXPLORER = [
  /^We recommend you to use API Explorer\.?$/i,
  /^\[?Try it\]?(?:\([^()]*\))?$/i,
  /^API Explorer provides a range of capabilities\b/i,
  /^It enables you to view the request, response, and auto-generated examples\.?$/i,
];
/** The one that goes on to the end of a sentence, over page breaks. */
const LONG_EXPLORER = EXPLORER[2] as RegExp;

function readDescription(blocks: readonly Block[], name: string, names: NameReader, context: ParseContext) {
  const prose: Block[] = [];
  const stated: Stated = { host: undefined, rateLimit: undefined };
  let unfinished = false;
  for (const block of blocks.flatMap(asLines)) {
    const text = block.kind === 'paragraph' || block.kind === 'heading' ? block.text.trim() : '';
    const fixed = readFixed(text, stated);
    if (fixed === 'furniture' || block.kind === 'divider' || (unfinished && block.kind === 'paragraph')) {
      // The sentences about the API Explorer end with one; a page break may stand within.
      unfinished = text !== '' && (unfinished || LONG_EXPLORER.test(text)) && !text.endsWith('.');
      context.ledger.furniture('API Explorer', block.line, block.endLine);
    } else if (fixed !== undefined) {
      context.ledger.fact(`${name}.${fixed}`, block.line, block.endLine);
    } else if (block.kind === 'table') {
      context.report(
        'table-unknown',
        block,
        `A table in the description of ${name}: ${quote(block.rows[0]?.cells.join(' | ') ?? '')}`,
      );
    } else {
      context.ledger.fact(`${name}.description`, block.line, block.endLine);
      prose.push(block);
    }
  }
  const at = { line: prose[0]?.line ?? 0, endLine: prose.at(-1)?.endLine ?? 0 };
  // A fixed line that a page break has parted is whole again once the paragraphs are joined.
  const paragraphs = proseText(prose)
    .split('\n\n')
    .filter((text) => readFixed(text, stated) === undefined);
  const { text, repairs } = names.readProse(paragraphs.join('\n\n'), at);
  return { description: text, ...stated, repairs };
}

interface Stated {
  host: string | undefined;
  rateLimit: number | undefined;
}

/** Reads one of the lines that every action's description has; gives what it says, undefined for any other text. */
function readFixed(text: string, stated: Stated): 'endpoint' | 'rateLimit' | 'furniture' | undefined {
  const domain = readsAs(text, HOST)?.[1];
  if (domain !== undefined) {
    stated.host = domain;
    return 'endpoint';
  }
  const rate = readsAs(text, RATE)?.[1];
  const rateLimit = Number(rate?.replaceAll(',', '').replace(/[Il]/g, '1').replaceAll('O', '0'));
  if (rate !== undefined && Number.isFinite(rateLimit)) {
    stated.rateLimit = rateLimit;
    return 'rateLimit';
  }
  return EXPLORER.some((line) => readsAs(text, line)) ? 'furniture' : undefined;
}

/** A paragraph that a lost blank line has joined with one of the fixed lines falls apart into its lines. */
function asLines(block: Block): Block[] {
  if (block.kind !== 'paragraph' || !block.text.includes('\n')) return [block];
  const lines = block.text.split('\n');
  const fixed = [HOST, RATE, ...EXPLORER];
  if (!lines.some((line) => fixed.some((form) => form.test(line.trim())))) return [block];
  return lines.map((text, at) => ({ kind: 'paragraph', text, line: block.line + at, endLine: block.line + at }));
}

const INPUT_INTRO = /^The following request parameter list only provides\b/i;
const NO_INPUT = /^(?:This API does not (?:require|have) (?:any )?(?:business|input|request) parameters?|None)\b/i;
/** "Common Params. The value used for this API: DescribeRentals.", in older releases "Common parameter. The value …". */
const COMMON = /^\[?Common Param(?:s|eters?)\b/i;
/** These are no action's own, whatever became of their description. */
const ALWAYS_COMMON: ReadonlySet<string> = new Set(['Action', 'Version']);

function readInput(blocks: readonly Block[], name: string, names: NameReader, context: ParseContext) {
  const { columns, rows, before, after } = readTable(blocks, INPUT_TABLE, context);
  leftovers([...before, ...after], name, 'input parameters', [INPUT_INTRO, NO_INPUT], context);
  const members = readMembers(rows, columns, `${name}.input`, names, context);
  const common = members.filter(({ name, description }) => COMMON.test(description) || ALWAYS_COMMON.has(name));
  const versionRow = common.find((member) => member.name === 'Version');
  const version = versionRow && /\d{4}-\d{2}-\d{2}/.exec(versionRow.description)?.[0];
  if (versionRow && version === undefined)
    context.report('common-unlisted', versionRow.source, `The row for Version of ${name} gives no version.`);
  for (const usual of ['Action', 'Version'])
    if (rows[0] && !common.some((member) => member.name === usual))
      context.report(
        'common-unlisted',
        rows[0],
        `The input parameters of ${name} lack ${usual}, which every action's table has. Rows may be lost.`,
      );
  return {
    own: members.filter((member) => !common.includes(member)),
    common,
    version,
  };
}

function readOutput(blocks: readonly Block[], name: string, names: NameReader, context: ParseContext): Member[] {
  const { columns, rows, before, after } = readTable(blocks, OUTPUT_TABLE, context);
  leftovers([...before, ...after], name, 'output parameters', [], context);
  return readMembers(rows, columns, `${name}.output`, names, context);
}

function readExamples(blocks: readonly Block[], name: string, names: NameReader, context: ParseContext): Example[] {
  const groups: { title: string; heading: Heading; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const title = block.kind === 'heading' ? exampleTitle(block.text) : undefined;
    if (block.kind === 'heading' && title !== undefined) groups.push({ title, heading: block, blocks: [] });
    else if (groups.length > 0) groups.at(-1)?.blocks.push(block);
    else leftovers([block], name, 'examples', [], context);
  }
  return groups.map((group) => readExample(group.title, group.heading, group.blocks, name, names, context));
}

function readResources(blocks: readonly Block[], context: ParseContext): void {
  for (const block of blocks) context.ledger.furniture('developer resources', block.line, block.endLine);
}

const ERRORS_INTRO = /^(?:The following only lists the error codes|There is no error code related to)\b/i;

function readErrors(blocks: readonly Block[], name: string, names: NameReader, context: ParseContext): ListedError[] {
  const { rows, before, after } = readTable(blocks, CODE_TABLE, context);
  leftovers([...before, ...after], name, 'error codes', [ERRORS_INTRO], context);
  return readCodes(rows, `${name}.errors`, names, context);
}

/** Accounts for what stands in a section beside its table. */
function leftovers(
  blocks: readonly Block[],
  name: string,
  what: string,
  furniture: readonly RegExp[],
  context: ParseContext,
): void {
  for (const block of blocks) {
    const text = textOf(block);
    if (block.kind === 'divider' || furniture.some((line) => line.test(text)))
      context.ledger.furniture('introduction of a table', block.line, block.endLine);
    else if (block.kind === 'heading' && block.text === '')
      context.ledger.furniture('empty heading', block.line, block.endLine);
    else
      context.report(
        'text-unread',
        block,
        `Text among the ${what} of ${name} that is no part of a fact: ${quote(text)}`,
      );
  }
}
