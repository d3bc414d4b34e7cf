import type { Command } from 'commander';
import { CATALOGUE, type Severity } from '../diagnostics/catalogue.ts';
import { type Diagnostic, formatDiagnostic } from '../diagnostics/diagnostic.ts';
import type { OutputChange } from '../output/outputs.ts';
import type { DocumentResult } from '../pipeline.ts';
import { type LineState, lineCoverage } from '../review/line-coverage.ts';
import { specName } from '../spec/json.ts';
import type { ApiSpec } from '../spec/types.ts';
import { print, printJson } from './terminal.ts';

export interface SummaryOptions {
  quiet?: true;
  verbose?: boolean;
  json?: true;
}

export const addSummaryOptions = (command: Command): Command =>
  command
    .option('--quiet', 'print errors only')
    .option('--verbose', 'print every diagnostic, with help')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExit codes: 0 written; 1 nothing could be read or written; 2 wrong usage.');

type Summary = ReturnType<typeof summarize>;

/** What only a run that writes packages has to tell. */
interface PackagesSummary {
  /** The packages written, with the version that the difference from their last release asks for. */
  packages?: { folder: string; version: string; files: number }[];
  /** Lines on what changed in the specs since the committed ones. */
  specChanges?: string[];
}

/** What a person wants to know about a run. `files` are those that were written; unchanged ones aren't listed. */
export function summarize(result: DocumentResult, files: OutputChange[], more: PackagesSummary = {}) {
  const rules = new Set(result.repairs.map(({ rule }) => rule));
  const countRule = (rule: string) => result.repairs.filter((repair) => repair.rule === rule).length;
  return {
    document: result.document.file,
    lines: result.document.lines.length,
    pages: result.pages,
    apis: result.specs.map(summarizeSpec),
    rows: countRows(result),
    repairs: Object.fromEntries([...rules].sort().map((rule) => [rule, countRule(rule)])),
    diagnostics: result.diagnostics,
    files,
    ...more,
  };
}

function summarizeSpec(spec: ApiSpec) {
  const members = [...spec.actions.flatMap((a) => [...a.input, ...a.output]), ...spec.types.flatMap((t) => t.members)];
  return {
    api: specName(spec),
    title: spec.title,
    actions: spec.actions.length,
    /** Named by the document, but without a page. */
    undocumented: spec.actions.filter((action) => !action.documented).length,
    types: spec.types.length,
    members: members.length,
    codes: spec.errors.length,
    examples: spec.actions.flatMap((action) => action.examples).length,
    releases: spec.releases.length,
    regions: spec.regions.length,
    constraints: members.filter((member) => member.constraints).length,
  };
}

/** TAB rows of the document's tables. Each is a fact, furniture, or in a diagnostic; others would be lost in silence. */
function countRows(result: DocumentResult) {
  const { states } = lineCoverage(result);
  const rows = states.filter((_, index) => result.document.lines[index]?.includes('\t'));
  const count = (wanted: LineState) => rows.filter((state) => state === wanted).length;
  return {
    facts: count('fact'),
    furniture: count('furniture'),
    diagnosed: count('reported'),
    unread: count('unresolved'),
  };
}

/** Prints the summary of a run that has written to `where`. */
export function printSummary(summary: Summary, { json, quiet, verbose = false }: SummaryOptions, where: string): void {
  if (json) printJson(summary);
  if (json || quiet) return;
  const { document, lines, pages, apis, rows, specChanges, packages = [] } = summary;
  const out = [
    `${document}: ${number(lines)} lines, ${pages} pages`,
    ...apis.map(apiLine),
    `  table rows: ${number(rows.facts)} facts, ${number(rows.furniture)} headers and guides, ` +
      `${rows.diagnosed} in diagnostics, ${rows.unread} unread`,
    ...repairLines(summary),
    ...diagnosticLines(summary, verbose),
    ...(specChanges ? specChangeLines(specChanges) : []),
    ...packages.map(({ folder, version, files }) => `${folder}: version ${version}, ${files} files`),
    ...fileLines(summary.files, where),
  ];
  print(`${out.join('\n')}\n`);
}

function apiLine(api: Summary['apis'][number]): string {
  const withoutPage = api.undocumented > 0 ? ` (${api.undocumented} without a page)` : '';
  return (
    `  ${api.api}: ${api.actions} actions${withoutPage}, ${api.types} types, ` +
    `${number(api.members)} members (${api.constraints} with constraints), ${api.codes} error codes, ` +
    `${api.examples} examples, ${api.releases} releases, ${api.regions} regions`
  );
}

function repairLines({ repairs }: Summary): string[] {
  const rules = Object.entries(repairs);
  const total = rules.reduce((sum, [, count]) => sum + count, 0);
  return [`repairs: ${total}`, ...rules.map(([rule, count]) => `  ${String(count).padStart(4)} ${rule}`)];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const SHOWN = { error: Number.POSITIVE_INFINITY, warning: 20, info: 0 };

function diagnosticLines({ diagnostics, document }: Summary, verbose: boolean): string[] {
  const groups = SEVERITIES.map((severity) => ({
    severity,
    all: diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  }));
  return [
    `diagnostics: ${groups.map(({ severity, all }) => `${all.length} ${severity}`).join(', ')}`,
    ...groups.flatMap(({ severity, all }) =>
      all.slice(0, verbose ? undefined : SHOWN[severity]).flatMap((d) => diagnosticText(d, document, verbose)),
    ),
    ...(diagnostics.length > 0 && !verbose ? ['  --verbose prints all of them, "npm run check" explains them'] : []),
  ];
}

function diagnosticText(diagnostic: Diagnostic, document: string, verbose: boolean): string[] {
  const help = verbose ? [`      help: ${CATALOGUE[diagnostic.code].help}`] : [];
  return [`  ${formatDiagnostic(diagnostic, document)}`, ...help];
}

function specChangeLines(lines: readonly string[]): string[] {
  if (lines.length === 0) return ['the specs say what the committed ones say'];
  return ['since the committed specs:', ...lines.map((line) => `  ${line}`)];
}

function fileLines(files: readonly OutputChange[], where: string): string[] {
  if (files.length === 0) return [`files: ${where} is up to date`];
  const count = (change: OutputChange['change']) => files.filter((file) => file.change === change).length;
  return [
    `files: ${count('added')} added, ${count('changed')} changed, ${count('removed')} removed in ${where}`,
    ...files.slice(0, 8).map(({ change, path }) => `  ${change.padEnd(8)}${path}`),
    ...(files.length > 8 ? [`  … and ${files.length - 8} more`] : []),
  ];
}

const number = (value: number): string => value.toLocaleString('en-US');
