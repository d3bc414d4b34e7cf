import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { agreements } from '../check/agreement.ts';
import { UsageError } from '../diagnostics/expected-error.ts';
import type { Overlay } from '../overlay/overlays.ts';
import type { Repair } from '../repair/rule.ts';
import { type Fact, findFacts } from '../spec/find-fact.ts';
import { readSpec, specName } from '../spec/json.ts';
import { SpecError } from '../spec/spec-error.ts';
import { specFilesIn } from '../spec/spec-folder.ts';
import { suggestFact } from '../spec/suggest-fact.ts';
import type { ApiSpec } from '../spec/types.ts';
import { jsonOption } from './arguments.ts';
import { apiOption } from './report.ts';
import { print, printJson } from './terminal.ts';

interface ExplainOptions {
  api?: string;
  json?: true;
}

const SPECS = fileURLToPath(new URL('../../spec/', import.meta.url));
const MOST_LINES = 12;
const MOST_VALUE_LINES = 60;

/** `npm run --silent explain -- CreateShelf.Labels`: where a fact comes from. */
export default new Command('explain')
  .description("Print where a fact comes from: the document's lines, the repairs, the spec's value, what bears it out.")
  .argument(
    '<fact...>',
    'an action, a data type, a member, an error code, a release, a region, or what a package promises',
  )
  .addOption(apiOption())
  .addOption(jsonOption())
  .addHelpText(
    'after',
    () => `\nFor example:\n${examples().join('\n')}\n\nExit codes: 0 found; 1 no spec; 2 no such fact.`,
  )
  .action(explain);

function explain(words: string[], { api, json }: ExplainOptions): void {
  const path = words.join(' ');
  const specs = readSpecs(api);
  const review = readReview();
  const found = specs.flatMap((spec) => findFacts(spec, path).map((fact) => explanation(spec, fact, review)));
  if (found.length === 0) throw new UsageError(`${path}: no such fact. ${suggestFact(specs, path)}`);
  if (json) printJson(found);
  else print(found.map(explanationText).join('\n'));
}

type Explanation = ReturnType<typeof explanation>;

function explanation(spec: ApiSpec, fact: Fact, { repairs, proposals }: Review) {
  const { name } = (fact.value ?? {}) as { name?: unknown };
  const proposal = proposals.find((known) => known.name === name);
  return {
    api: specName(spec),
    file: spec.source.file,
    path: fact.path,
    value: fact.value,
    lines: linesOf(spec, fact),
    repairs: (fact.source.repairs ?? []).flatMap((id) => repairs.get(id) ?? []),
    agreements: agreements(spec, fact),
    ...(proposal && { overlay: overlayFor(spec, fact, proposal) }),
  };
}

/** The decision that accepts a proposal, as `spec/overlays/` takes it. */
function overlayFor(spec: ApiSpec, fact: Fact, { name, is, line }: Proposal): Omit<Overlay, 'id'> {
  return {
    api: specName(spec),
    fact: fact.path,
    field: 'name',
    was: name,
    is,
    line,
    quote: name,
    reason: `${name} is misread or misspelt.`,
    settles: 'name-suspect',
  };
}

function explanationText({ api, file, path, value, lines, repairs, agreements, overlay }: Explanation): string {
  const out = [
    `${api}: ${path}`,
    ...lines.map(({ line, text }) => `  ${file}:${line}: ${text.replaceAll('\t', ' ⇥ ')}`),
    ...repairs.flatMap(({ rule, before, after, evidence }) => [
      `  repaired by ${rule}: ${shorten(before)} → ${shorten(after)}`,
      ...evidence.map(({ line, text }) => `    ${file}:${line}: ${shorten(text)}`),
    ]),
    ...agreements.map(({ line, says }) => `  agrees: ${file}:${line}: ${says}`),
    ...(overlay
      ? [
          `  looks misread or misspelt, and may be ${overlay.is}. Where that is right, this file in spec/overlays/ says so:`,
          `    ${JSON.stringify(overlay)}`,
        ]
      : []),
    '  in the spec:',
    ...valueLines(value),
  ];
  return `${out.join('\n')}\n`;
}

function readSpecs(api: string | undefined): ApiSpec[] {
  const specs = specFilesIn(SPECS).reverse().map(readSpec);
  if (specs.length === 0) throw new SpecError('There is no spec yet. Run "npm run generate" first.');
  const chosen = specs.filter((spec) => api === undefined || api === spec.version || api === specName(spec));
  if (chosen.length === 0)
    throw new UsageError(`--api ${api}: no such API. There are: ${specs.map((spec) => specName(spec)).join(', ')}.`);
  return chosen;
}

interface Proposal {
  line: number;
  name: string;
  is: string;
}
interface Review {
  repairs: ReadonlyMap<string, Repair>;
  proposals: readonly Proposal[];
}

function readReview(): Review {
  const path = join(SPECS, 'repairs.json');
  if (!existsSync(path)) return { repairs: new Map(), proposals: [] };
  const { repairs, proposals } = JSON.parse(readFileSync(path, 'utf8')) as { repairs: Repair[]; proposals: Proposal[] };
  return { repairs: new Map(repairs.map((repair) => [repair.id, repair])), proposals };
}

function linesOf(spec: ApiSpec, { source: { line, endLine }, evidence }: Fact): { line: number; text: string }[] {
  if (evidence) return evidence;
  const path = join(SPECS, 'source', spec.source.file);
  if (line <= 0 || !existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(line - 1, Math.min(endLine, line - 1 + MOST_LINES))
    .map((text, index) => ({ line: line + index, text }))
    .filter(({ text }) => text.trim() !== '');
}

function valueLines(value: unknown): string[] {
  const lines = JSON.stringify(value, (key, inner: unknown) => (key === 'source' ? undefined : inner), 2).split('\n');
  const shown = lines.slice(0, MOST_VALUE_LINES).map((line) => `    ${line}`);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `    … and ${more} more lines; --json prints all`] : shown;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 157)}...` : line;
}

/** One fact of each kind that the first spec has. */
function examples(): string[] {
  const [spec] = specFilesIn(SPECS).reverse().map(readSpec);
  const action = spec?.actions.find(({ input }) => input.length > 0);
  const paged = spec?.actions.find(({ paging }) => paging);
  const facts = [
    action?.name,
    action && `${action.name}.${action.input[0]?.name}`,
    paged && `${paged.name}.paging`,
    spec?.types[0] && `type ${spec.types[0].name}`,
    spec?.errors[0]?.code,
    spec?.releases[0] && `release ${spec.releases[0].number}`,
    spec?.regions[0]?.id,
  ];
  return facts.filter((fact) => fact !== undefined).map((fact) => `  npm run --silent explain -- ${fact}`);
}
