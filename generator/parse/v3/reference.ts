import type { Page } from '../../read/pages.ts';
import { lookOf, misreadName } from '../../repair/misread-name.ts';
import type { Action, ApiSpec, DataType, ErrorCode, Member } from '../../spec/types.ts';
import { readAsync } from '../shared/async.ts';
import { type CategoryEntry, readCategories } from '../shared/category.ts';
import { readCommonParameters } from '../shared/common-parameters.ts';
import type { Contents } from '../shared/contents.ts';
import type { ParseContext } from '../shared/context.ts';
import { settleValues } from '../shared/example-values.ts';
import type { NameReader } from '../shared/names.ts';
import { readsAs } from '../shared/reads-as.ts';
import { isActionPage, sectionsOf } from '../shared/sections.ts';
import { type PageFacts, readActionPage } from './action-page.ts';
import { resolveReferences } from './cross-references.ts';
import { readDataTypes } from './data-types.ts';
import { type CodeList, correctCodes, joinCodeLists, readCodeLists } from './error-lists.ts';
import { readHistory } from './history.ts';
import { readRegions, type ServiceAddress } from './regions.ts';

/** The pages of a reference beside those of its actions, by their titles. */
const PARTS = [
  { name: 'History', form: /^History$/i },
  { name: 'API Category', form: /^API Category$/i },
  { name: 'Request Structure', form: /^Request Structure$/i },
  { name: 'Common Params', form: /^Common Params$/i },
  { name: 'Data Types', form: /^Data Types$/i },
  { name: 'Error Codes', form: /^(?:Responses|Error Codes?)$/i },
  // How to use every API of the vendor; the examples are about other products.
  { name: 'Guide', form: /^(?:Introduction|Signature(?: v\d+)?|Signature Algorithm)$/i },
] as const;
type PartName = (typeof PARTS)[number]['name'] | 'Action';

interface Parts {
  pages: PageFacts[];
  categories: CategoryEntry[];
  types: DataType[];
  errors: ErrorCode[];
  releases: ApiSpec['releases'];
  regions: ServiceAddress;
  commonParameters: Member[];
}

/** Reads an API 3.0 reference: the pages of one product's current API. Undefined where there is no page of an action. */
export function readReference(
  pages: readonly Page[],
  contents: Contents,
  names: NameReader,
  context: ParseContext,
): ApiSpec | undefined {
  const parts = readParts(pages, names, context);
  const first = parts.pages[0];
  if (!first) return undefined;
  const endpoint = mostFrequent(parts.pages.map((page) => page.host)) ?? parts.regions.host ?? '';
  if (endpoint === '') context.report('part-missing', first.source, 'No page gives the host name of the API.');
  const spec: ApiSpec = {
    formatVersion: 1,
    product: endpoint.split('.')[0] ?? '',
    version: mostFrequent(parts.pages.map((page) => page.version)) ?? '',
    title: contents.title,
    protocol: 'tencentcloud-v3',
    endpoint,
    path: '/',
    source: { file: context.document.file, sha256: context.document.sha256 },
    regions: parts.regions.regions,
    commonParameters: parts.commonParameters,
    actions: joinActions(parts, endpoint, context),
    types: parts.types,
    errors: parts.errors,
    releases: parts.releases,
  };
  resolveReferences(spec, context);
  readAsync(spec.actions, 'v3', context);
  applyDeprecations(spec);
  settleValues(
    spec.actions.flatMap(({ examples }) => examples),
    context,
  );
  return spec;
}

function readParts(pages: readonly Page[], names: NameReader, context: ParseContext): Parts {
  const parts: Parts = {
    pages: [],
    categories: [],
    types: [],
    errors: [],
    releases: [],
    regions: { host: undefined, regions: [] },
    commonParameters: [],
  };
  const lists: CodeList[] = [];
  const seen = new Set<PartName>();
  for (const page of pages) {
    const title = page.title.trim();
    if (page.groupLine !== undefined) context.ledger.furniture('group heading', page.groupLine);
    const part = isActionPage(page) ? 'Action' : PARTS.find(({ form }) => readsAs(title, form))?.name;
    switch (part) {
      case 'Action':
        addPage(parts.pages, readActionPage(page, names, context), context);
        break;
      case 'History':
        parts.releases = nonEmpty(readHistory(page, names, context), 'release', page, context);
        break;
      case 'API Category':
        parts.categories = readCategories(page, 'v3', names, context);
        break;
      case 'Request Structure':
        parts.regions = readRegions(page, context);
        break;
      case 'Common Params':
        parts.commonParameters = nonEmpty(readCommonParameters(page, names, context), 'parameter', page, context);
        break;
      case 'Data Types':
        parts.types = nonEmpty(readDataTypes(page, names, context), 'data type', page, context);
        break;
      case 'Error Codes':
        lists.push(...nonEmpty(readCodeLists(page, names, context), 'error code', page, context));
        break;
      case 'Guide':
        context.ledger.furniture('guide', page.line, page.endLine);
        break;
      default:
        context.report('page-unknown', page, `The page "${title}" is of no known shape. It is left out.`);
    }
    if (part) seen.add(part);
  }
  reportCut(pages, context);
  correctCodes([...parts.pages.map((page) => page.errors), ...lists.map((list) => list.codes)], context);
  parts.errors = joinCodeLists(lists);
  const common = lists.find((list) => list.scope === 'common');
  if (common && !lists.some((list) => list.scope === 'service'))
    context.report(
      'section-missing',
      common,
      "No list of the service's own error codes. A lost heading would make them common ones.",
    );
  for (const { name } of PARTS)
    if (name !== 'Guide' && !seen.has(name))
      context.report('part-missing', { line: 1 }, `The document has no page "${name}". The rest is read.`);
  return parts;
}

/** Every action's page ends with its error codes: one that the document ends with, and that has none, is cut. */
function reportCut(pages: readonly Page[], context: ParseContext): void {
  const last = pages.at(-1);
  const { lines } = context.document;
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const names = last ? sectionsOf(last).sections.map(({ name }) => name) : [];
  if (!last || last.endLine < end || !names.includes('description') || names.includes('errors')) return;
  context.report('document-cut', { line: end }, `The document ends within the page "${last.title}". Export it again.`);
}

/** A page without what it is for has been cut, or has a shape of its own. */
function nonEmpty<T>(found: T[], what: string, page: Page, context: ParseContext): T[] {
  if (found.length === 0) context.report('section-missing', page, `The page "${page.title}" has no ${what}.`);
  return found;
}

/** A second page of an action completes the first one. */
function addPage(pages: PageFacts[], page: PageFacts, context: ParseContext): void {
  const twin = pages.find((known) => known.name === page.name);
  if (!twin) {
    pages.push(page);
    return;
  }
  context.report(
    'page-twice',
    page.source,
    `The action ${page.name} has two pages. The second one completes the first one.`,
    [{ line: twin.source.line, note: 'the first page' }],
  );
  const missing = (have: Member[], more: Member[]) => more.filter((m) => !have.some((known) => known.name === m.name));
  twin.input.push(...missing(twin.input, page.input));
  twin.output.push(...missing(twin.output, page.output));
  twin.errors.push(...page.errors.filter(({ code }) => !twin.errors.some((known) => known.code === code)));
  twin.examples.push(...page.examples);
}

/** Joins the pages with what the API Category says of them; actions without a page come last. */
function joinActions({ pages, categories }: Parts, endpoint: string, context: ParseContext): Action[] {
  const listed = new Map<string, CategoryEntry>();
  for (const entry of categories) if (!listed.has(entry.name)) listed.set(entry.name, entry);
  const actions = pages.map(({ host: written, common, version, ...page }): Action => {
    const host = readHost(written, endpoint, page, context);
    const entry = listed.get(page.name);
    listed.delete(page.name);
    if (!entry && categories.length > 0)
      context.report('page-without-category', page.source, `No category lists the action ${page.name}.`);
    if (entry?.rateLimit !== undefined && page.rateLimit !== undefined && entry.rateLimit !== page.rateLimit)
      context.report(
        'rate-limit-disagrees',
        page.source,
        `${page.name}: the page says ${page.rateLimit} requests a second, the API Category ${entry.rateLimit}. The page's stands.`,
        [{ line: entry.source.line, note: 'the API Category' }],
      );
    if (entry?.rateLimit !== undefined && page.rateLimit === undefined)
      context.report(
        'rate-limit-disagrees',
        page.source,
        `${page.name}: the page gives no rate limit, the API Category ${entry.rateLimit} requests a second, which stands.`,
        [{ line: entry.source.line, note: 'the API Category' }],
      );
    const rateLimit = page.rateLimit ?? entry?.rateLimit;
    return {
      name: page.name,
      category: entry?.category ?? '',
      summary: entry?.summary ?? '',
      description: page.description,
      documented: true,
      ...(host !== undefined && host !== endpoint && { endpoint: host }),
      ...(rateLimit !== undefined && { rateLimit }),
      input: page.input,
      output: page.output,
      errors: page.errors.map((error) => error.code),
      examples: page.examples,
      source: page.source,
    };
  });
  const undocumented = [...listed.values()].map((entry): Action => {
    context.report('category-without-page', entry.source, `The API Category names ${entry.name}, which has no page.`);
    return {
      name: entry.name,
      category: entry.category,
      summary: entry.summary,
      description: '',
      documented: false,
      ...(entry.rateLimit !== undefined && { rateLimit: entry.rateLimit }),
      input: [],
      output: [],
      errors: [],
      examples: [],
      source: entry.source,
    };
  });
  return [...actions, ...undocumented];
}

/** A page's host name. One that differs from all others' only in look-alike letters is theirs. */
function readHost(
  host: string | undefined,
  endpoint: string,
  page: Pick<Action, 'name' | 'source'>,
  context: ParseContext,
): string | undefined {
  if (host === undefined || host === endpoint) return host;
  if (lookOf(host) === lookOf(endpoint) && context.applies(misreadName)) {
    const { line, endLine } = page.source;
    const evidence = [{ line, text: `the other pages say ${endpoint}` }];
    context.repaired(misreadName, { line, endLine }, host, endpoint, evidence);
    return endpoint;
  }
  context.report(
    'endpoint-disagrees',
    page.source,
    `The page of ${page.name} gives the host name ${host}, other pages ${endpoint}. The action has the page's own.`,
  );
  return host;
}

/** The history deprecates members and actions that their own tables don't speak of. */
function applyDeprecations(spec: ApiSpec): void {
  const mark = (members: Member[] | undefined, names: readonly string[]) => {
    for (const member of members ?? []) if (names.includes(member.name)) member.deprecated = true;
  };
  for (const release of spec.releases)
    for (const change of release.changes) {
      if (change.change !== 'deprecated') continue;
      const action = spec.actions.find((known) => known.name === (change.action ?? ''));
      if (change.kind === 'member') mark(spec.types.find((type) => type.name === change.type)?.members, change.names);
      else if (change.kind === 'input') mark(action?.input, change.names);
      else if (change.kind === 'output') mark(action?.output, change.names);
      else if (change.kind === 'action')
        for (const known of spec.actions) if (change.names.includes(known.name)) known.deprecated = true;
    }
}

function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
