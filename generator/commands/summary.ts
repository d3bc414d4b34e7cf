import { CATALOGUE, type Severity } from '../diagnostics/catalogue.ts';
import { type Diagnostic, formatDiagnostic } from '../diagnostics/diagnostic.ts';
import type { OutputChange } from '../output/outputs.ts';
import type { DocumentResult } from '../pipeline.ts';
import { specName } from '../spec/json.ts';
import type { ApiSpec } from '../spec/types.ts';
import { print } from './print.ts';

export interface SpecSummary {
  api: string;
  title: string;
  actions: number;
  /** Named by the document, but without a page. */
  undocumented: number;
  types: number;
  members: number;
  codes: number;
  examples: number;
  releases: number;
  regions: number;
  constraints: number;
}

export interface Summary {
  document: string;
  lines: number;
  pages: number;
  apis: SpecSummary[];
  /** TAB rows of the document's tables, by what became of them. */
  rows: { facts: number; furniture: number; diagnosed: number; unread: number };
  /** By rule. */
  repairs: Record<string, number>;
  diagnostics: Diagnostic[];
  /** Files written, by what happened to them; unchanged ones aren't listed. */
  files: OutputChange[];
  /** The packages written, with the version that the difference from their last release asks for. */
  packages?: { folder: string; version: string; files: number }[];
  /** Lines on what changed in the specs since the committed ones. */
  specChanges?: string[];
}

/** What a person wants to know about a run. */
export function summarize(
  result: DocumentResult,
  files: OutputChange[],
  more: Pick<Summary, 'packages' | 'specChanges'> = {},
): Summary {
  const repairs: Record<string, number> = {};
  for (const { rule } of result.repairs) repairs[rule] = (repairs[rule] ?? 0) + 1;
  return {
    document: result.document.file,
    lines: result.document.lines.length,
    pages: result.pages,
    apis: result.specs.map(summarizeSpec),
    rows: countRows(result),
    repairs,
    diagnostics: result.diagnostics,
    files,
    ...more,
  };
}

function summarizeSpec(spec: ApiSpec): SpecSummary {
  const members = [...spec.actions.flatMap((a) => [...a.input, ...a.output]), ...spec.types.flatMap((t) => t.members)];
  return {
    api: specName(spec),
    title: spec.title,
    actions: spec.actions.length,
    undocumented: spec.actions.filter((action) => !action.documented).length,
    types: spec.types.length,
    members: members.length,
    codes: spec.errors.length,
    examples: spec.actions.reduce((sum, action) => sum + action.examples.length, 0),
    releases: spec.releases.length,
    regions: spec.regions.length,
    constraints: members.filter((member) => member.constraints).length,
  };
}

/** Every row of every table is a fact, furniture, or in a diagnostic; anything else would be lost in silence. */
function countRows({ document, ledger, diagnostics }: DocumentResult): Summary['rows'] {
  const diagnosed = new Set(diagnostics.flatMap((d) => range(d.line, d.endLine)));
  const rows = { facts: 0, furniture: 0, diagnosed: 0, unread: 0 };
  for (const [index, text] of document.lines.entries()) {
    if (!text.includes('\t')) continue;
    const kind = ledger.kind(index + 1);
    if (kind === 'fact') rows.facts++;
    else if (kind === 'furniture') rows.furniture++;
    else if (diagnosed.has(index + 1)) rows.diagnosed++;
    else rows.unread++;
  }
  return rows;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => from + i);

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const SHOWN = { error: Number.POSITIVE_INFINITY, warning: 20, info: 0 };

export function printSummary(
  summary: Summary,
  options: { quiet?: boolean; verbose?: boolean; json?: boolean; written: string },
): void {
  if (options.json) {
    print(`${JSON.stringify(summary, null, 2)}\n`);
    return;
  }
  if (options.quiet) return;
  const out: string[] = [];
  const { document, apis, rows, diagnostics } = summary;
  out.push(`${document}: ${number(summary.lines)} lines, ${summary.pages} pages`);
  for (const api of apis)
    out.push(
      `  ${api.api}: ${api.actions} actions${api.undocumented > 0 ? ` (${api.undocumented} without a page)` : ''}, ${api.types} types, ` +
        `${number(api.members)} members (${api.constraints} with constraints), ${api.codes} error codes, ${api.examples} examples, ` +
        `${api.releases} releases, ${api.regions} regions`,
    );
  out.push(
    `  table rows: ${number(rows.facts)} facts, ${number(rows.furniture)} headers and guides, ${rows.diagnosed} in diagnostics, ${rows.unread} unread`,
  );
  const repairs = Object.entries(summary.repairs).sort(([a], [b]) => (a < b ? -1 : 1));
  out.push(`repairs: ${repairs.reduce((sum, [, count]) => sum + count, 0)}`);
  for (const [rule, count] of repairs) out.push(`  ${String(count).padStart(4)} ${rule}`);
  const counts = SEVERITIES.map(
    (severity) => `${diagnostics.filter((d) => d.severity === severity).length} ${severity}`,
  );
  out.push(`diagnostics: ${counts.join(', ')}`);
  for (const severity of SEVERITIES) {
    const all = diagnostics.filter((d) => d.severity === severity);
    const limit = options.verbose ? Number.POSITIVE_INFINITY : SHOWN[severity];
    for (const d of all.slice(0, limit)) {
      out.push(`  ${formatDiagnostic(d, document)}`);
      if (options.verbose) out.push(`      help: ${CATALOGUE[d.code].help}`);
    }
    if (all.length > limit && limit > 0) out.push(`  … and ${all.length - limit} more; --verbose prints all`);
  }
  if (diagnostics.length > 0 && !options.verbose)
    out.push('  --verbose prints all of them, "npm run check" explains them');
  if (summary.specChanges) {
    out.push(
      summary.specChanges.length === 0 ? 'the specs say what the committed ones say' : 'since the committed specs:',
    );
    for (const line of summary.specChanges) out.push(`  ${line}`);
  }
  for (const { folder, version, files } of summary.packages ?? [])
    out.push(`${folder}: version ${version}, ${files} files`);
  out.push(fileLine(summary.files, options.written));
  print(`${out.join('\n')}\n`);
}

function fileLine(files: readonly OutputChange[], where: string): string {
  if (files.length === 0) return `files: ${where} is up to date`;
  const count = (change: OutputChange['change']) => files.filter((file) => file.change === change).length;
  const listed = files.slice(0, 8).map((file) => `  ${file.change.padEnd(8)}${file.path}`);
  if (files.length > 8) listed.push(`  … and ${files.length - 8} more`);
  return [
    `files: ${count('added')} added, ${count('changed')} changed, ${count('removed')} removed in ${where}`,
    ...listed,
  ].join('\n');
}

const number = (value: number): string => value.toLocaleString('en-US');
