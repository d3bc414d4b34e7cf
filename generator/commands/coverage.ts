import { Command } from 'commander';
import type { SourceDocument } from '../read/document.ts';
import { coveragePage } from '../review/coverage-page.ts';
import { type LineCoverage, lineCoverage, type PageCoverage } from '../review/line-coverage.ts';
import { documentArgument, jsonOption } from './arguments.ts';
import { readReference } from './read-reference.ts';
import { print, printJson, writeReport } from './terminal.ts';

interface CoverageOptions {
  html?: string;
  json?: true;
}

/** `npm run coverage`: what became of every line of the document. */
export default new Command('coverage')
  .description('Say what became of every line of the document: a fact, furniture, a diagnostic, or unresolved.')
  .addArgument(documentArgument())
  .option('--html <file>', 'write the document beside its facts as one HTML page')
  .addOption(jsonOption())
  .addHelpText('after', '\nExit codes: 0 no line is unresolved; 1 one is, or nothing could be read; 2 wrong usage.')
  .action(coverage);

function coverage(path: string, { html, json }: CoverageOptions): void {
  const result = readReference(path);
  const covered = lineCoverage(result);
  if (covered.unresolved.length > 0) process.exitCode = 1;
  if (html !== undefined) writeReport(html, coveragePage(result, covered));
  if (json) printJson({ ...covered, states: undefined });
  else print(report(covered, result.document));
}

function report({ pages, total, unresolved }: LineCoverage, { file, lines }: SourceDocument): string {
  const columns = ['fact', 'furniture', 'reported', 'unresolved'] as const;
  const row = (cells: readonly (string | number)[], page: string) =>
    `${cells.map((cell) => String(cell).padStart(11)).join('')}  ${page}\n`;
  const count = (states: PageCoverage['lines']) => columns.map((state) => states[state]);
  return [
    row(columns, 'page (line)'),
    ...pages.map((page) => row(count(page.lines), `${page.title} (${page.line})`)),
    row(count(total), 'in all'),
    ...unresolved.slice(0, 20).map((line) => `${file}:${line}: unresolved: ${(lines[line - 1] ?? '').slice(0, 120)}\n`),
  ].join('');
}
