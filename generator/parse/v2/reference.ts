import type { Block } from '../../read/block.ts';
import type { Page } from '../../read/pages.ts';
import type { Action, ApiSpec, Example, Region, Release, ResponseFormat } from '../../spec/types.ts';
import { readAsync } from '../shared/async.ts';
import { type CategoryEntry, readCategories } from '../shared/category.ts';
import { readCommonParameters } from '../shared/common-parameters.ts';
import type { ParseContext } from '../shared/context.ts';
import { settleValues } from '../shared/example-values.ts';
import { NameReader } from '../shared/names.ts';
import { proseText, quote } from '../shared/text.ts';
import { type LegacyPage, readLegacyAction } from './action-page.ts';
import { DataTypes } from './data-types.ts';
import { completeEnvelopes } from './envelope.ts';
import { readErrors } from './error-lists.ts';
import type { LegacyExample } from './examples.ts';
import { HistoryNames, readLegacyHistory } from './history.ts';
import { mergeMembers } from './merge.ts';
import { kindOf, type LegacyPageKind } from './pages.ts';
import { readResponseFormats } from './task-formats.ts';
import { type LegacyUseCase, readUseCases } from './use-cases.ts';

export interface SpecHead {
  product: string;
  title: string;
  file: string;
  sha256: string;
}

/**
 * Reads the part of a document that describes a legacy API (`https://….api.qcloud.com/v2/index.php`). `pages` are its pages, in
 * order; the first one's group is the part's heading, which has the version: "CLB API 2017".
 */
export function parseLegacy(pages: readonly Page[], context: ParseContext, head: SpecHead): ApiSpec {
  const names = new NameReader(pages, context);
  const byKind = new Map<LegacyPageKind, Page[]>();
  for (const page of pages) {
    const kind = kindOf(page);
    headings(page, context);
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), page]);
    else unknownPage(page, context);
  }
  const of = (kind: LegacyPageKind): Page[] => byKind.get(kind) ?? [];

  const releases: Release[] = of('history').flatMap((page) => readLegacyHistory(page, context));
  const category = of('category').flatMap((page) => readCategories(page, 'v2', names, context));
  const common = of('commonParameters').flatMap((page) => readCommonParameters(page, names, context));
  const regions = common.flatMap(({ name, description }) => (/^region$/i.test(name) ? regionsIn(description) : []));
  const errors = readErrors(pages, of('errorCodes'), names, context);
  const useCases = of('useCases').flatMap((page) => readUseCases(page, context));
  const formats: ResponseFormat[] = of('responseFormats').flatMap((page) => readResponseFormats(page, context));
  for (const page of of('guide'))
    for (const block of page.blocks) context.ledger.furniture(`guide: ${page.title}`, block.line, block.endLine);

  const types = new DataTypes(category.map((entry) => entry.name));
  const material = { names, types, history: new HistoryNames(releases), context };
  const read = of('action').map((page) => ({ page, facts: readLegacyAction(page, material) }));
  settleValues([...read.flatMap(({ facts }) => facts.examples), ...useCases], context);
  completeEnvelopes(
    read.map(({ facts }) => facts),
    context,
  );
  const endpoint =
    most(read.map(({ facts }) => facts.host)) ??
    most(read.flatMap(({ facts }) => facts.examples.map((e) => e.host))) ??
    '';
  const path = most(read.flatMap(({ facts }) => facts.examples.map((example) => example.path))) ?? '/v2/index.php';
  const actions = inOrder(category, read, endpoint, context);
  readAsync(actions, 'v2', context);
  reportRegions(
    regions,
    read.flatMap(({ facts }) => facts.examples),
    useCases,
    context,
  );
  for (const [kind, what] of REQUIRED_PAGES)
    if (of(kind).length === 0)
      context.report('part-missing', { line: pages[0]?.line ?? 1 }, `The legacy part has no page with ${what}.`);
  const introduction = of('introduction')
    .map((page) => introductionOf(page, context))
    .join('\n\n');
  const monitoring = read.find(({ facts }) => facts.monitoring)?.facts.monitoring;
  return {
    formatVersion: 1,
    product: head.product,
    version: versionOf(pages, context),
    title: head.title,
    ...(introduction !== '' && { introduction }),
    protocol: 'qcloud-v2',
    endpoint,
    path,
    source: { file: head.file, sha256: head.sha256 },
    regions,
    commonParameters: common,
    actions,
    types: types.all(),
    errors,
    releases,
    ...(monitoring && { monitoring }),
    ...(formats.length > 0 && { responseFormats: formats }),
    ...(useCases.length > 0 && {
      useCases: useCases.map((useCase) => ({ ...plainExample(useCase), action: useCase.action })),
    }),
  };
}

const REQUIRED_PAGES: readonly (readonly [LegacyPageKind, string])[] = [
  ['category', 'the API Category'],
  ['commonParameters', 'the common parameters'],
  ['errorCodes', 'error codes'],
  ['history', 'the release history'],
];

/** Headings that group pages, a page's title and the line that says when it was updated. */
function headings(page: Page, context: ParseContext): void {
  const { ledger } = context;
  const first = page.blocks[0]?.line ?? page.endLine + 1;
  ledger.fact(`page ${quote(page.title)}`, page.line);
  ledger.furniture('last update', page.line + 1, first - 1);
  if (page.groupLine === undefined || page.groupLine > page.line) return;
  // Outer groups stand above the group's own heading.
  for (
    let line = page.groupLine;
    line >= 1 && (line === page.groupLine || /^(?:#{1,6} .*|\s*)$/.test(context.text(line)));
    line--
  )
    if (context.text(line).startsWith('#')) ledger.furniture('group of pages', line);
}

function unknownPage(page: Page, context: ParseContext): void {
  context.report('page-unknown', page, `The page ${quote(page.title)} has a shape that isn't known.`);
  for (const block of page.blocks) context.ledger.furniture('page of unknown shape', block.line, block.endLine);
}

/** The year in the part's heading. */
function versionOf(pages: readonly Page[], context: ParseContext): string {
  const heading = pages[0]?.group ?? '';
  const version = /\b(20\d\d)\b/.exec(heading)?.[1];
  if (version === undefined)
    context.report(
      'part-missing',
      { line: pages[0]?.line ?? 1 },
      `The heading ${quote(heading)} gives the legacy API no version. It is taken as "2017".`,
    );
  return version ?? '2017';
}

function introductionOf(page: Page, context: ParseContext): string {
  const text: Block[] = [];
  for (const block of page.blocks) {
    context.ledger.fact('introduction', block.line, block.endLine);
    if (block.kind === 'heading') break;
    text.push(block);
  }
  for (const block of page.blocks.slice(text.length))
    context.ledger.furniture('glossary and how to use', block.line, block.endLine);
  return proseText(text);
}

function most(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** The category's actions in its order; one that only has a page comes after the one whose page is before its own. */
function inOrder(
  category: readonly CategoryEntry[],
  read: readonly { page: Page; facts: LegacyPage }[],
  endpoint: string,
  context: ParseContext,
): Action[] {
  const documented = new Map<string, { page: Page; facts: LegacyPage }>();
  for (const { page, facts } of read) {
    const known = documented.get(facts.name);
    if (known) {
      context.report(
        'page-twice',
        page,
        `Two pages describe ${facts.name}. This one only adds what the earlier one lacks.`,
        [{ line: known.page.line, note: 'the earlier page' }],
      );
      known.facts = mergePages(known.facts, facts, context);
    } else documented.set(facts.name, { page, facts });
  }
  const actions: Action[] = [];
  for (const entry of category) {
    const page = documented.get(entry.name);
    if (page) actions.push(actionOf(page.facts, entry.category, entry.group, entry.summary, endpoint));
    else {
      context.report('category-without-page', entry.source, `The API Category lists ${entry.name}, which has no page.`);
      actions.push({
        name: entry.name,
        category: entry.category,
        ...(entry.group !== '' && { categoryGroup: entry.group }),
        summary: entry.summary,
        description: '',
        documented: false,
        input: [],
        output: [],
        errors: [],
        examples: [],
        source: entry.source,
      });
    }
  }
  let before: string | undefined;
  for (const { page, facts } of documented.values()) {
    if (!actions.some((action) => action.name === facts.name)) {
      const group = category.find((entry) => entry.category === page.group);
      if (category.length > 0)
        context.report(
          'page-without-category',
          page,
          `The API Category doesn't list ${facts.name}.${group ? ` Its page stands under ${quote(group.category)}.` : ''}`,
        );
      const at = actions.findIndex((action) => action.name === before) + 1;
      actions.splice(at, 0, actionOf(facts, group?.category ?? '', group?.group ?? '', '', endpoint));
    }
    before = facts.name;
  }
  return actions;
}

function actionOf(facts: LegacyPage, category: string, group: string, summary: string, endpoint: string): Action {
  return {
    name: facts.name,
    category,
    ...(group !== '' && { categoryGroup: group }),
    summary,
    description: facts.description,
    documented: true,
    ...(facts.host !== undefined && facts.host !== endpoint && { endpoint: facts.host }),
    input: facts.input,
    output: facts.output,
    errors: facts.errors,
    ...(facts.filters && { filters: facts.filters }),
    examples: facts.examples.map(plainExample),
    source: facts.source,
  };
}

const plainExample = ({ title, description, request, response, source }: LegacyExample): Example => ({
  title,
  ...(description !== undefined && { description }),
  request,
  response,
  source,
});

function mergePages(first: LegacyPage, second: LegacyPage, context: ParseContext): LegacyPage {
  for (const side of ['input', 'output'] as const)
    for (const member of first[side]) {
      const twin = second[side].find((other) => other.name === member.name);
      if (twin && (JSON.stringify(twin.type) !== JSON.stringify(member.type) || twin.required !== member.required))
        context.report(
          'pages-disagree',
          twin.source,
          `Two pages describe ${first.name}.${side}.${member.name} differently. The earlier one stands.`,
          [{ line: member.source.line, note: 'the earlier page' }],
        );
    }
  return {
    ...first,
    description: first.description || second.description,
    input: mergeMembers(first.input, second.input),
    output: mergeMembers(first.output, second.output),
    examples: [...first.examples, ...second.examples],
  };
}

/** Requests that name regions which the list of regions lacks. */
function reportRegions(
  listed: readonly Region[],
  examples: readonly LegacyExample[],
  useCases: readonly LegacyUseCase[],
  context: ParseContext,
): void {
  const regions = new Set(listed.map(({ id }) => id));
  if (regions.size === 0) return;
  const used = new Map<string, number>();
  for (const { region } of examples) if (region && !used.has(region.id)) used.set(region.id, region.line);
  for (const { region } of useCases) if (region && !used.has(region.id)) used.set(region.id, region.line);
  for (const [id, line] of used)
    if (!regions.has(id))
      context.report(
        'region-unlisted',
        { line },
        `A request has the region ${quote(id)}, which the list of regions lacks.`,
      );
}

/** "Valid values: gz: Guangzhou; sh: Shanghai": the semicolons are sometimes lost. */
export function regionsIn(description: string): Region[] {
  const list = /\bvalid values?:\s*(.*)$/is.exec(description)?.[1] ?? '';
  const ids = [...list.matchAll(/(?<=^|\s)([a-z][a-z0-9-]*): */g)];
  return ids.map(({ 0: found, 1: id = '', index }, at) => {
    const name = list.slice(index + found.length, ids[at + 1]?.index).trim();
    return { id, name: name.replace(/[;,.]$/, '').trim() };
  });
}
