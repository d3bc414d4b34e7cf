import { resolve } from 'node:path';
import type { Command } from 'commander';
import { run } from './failure.ts';
import { print } from './print.ts';

interface CoverageOptions {
  html?: string;
  json?: true;
}

/** `npm run coverage`: what became of every line of the document. */
export function registerCoverage(program: Command): void {
  program
    .command('coverage')
    .description(
      'Say what became of every line of the document: a fact, furniture, a diagnostic, or unresolved. Fails where a line is unresolved.',
    )
    .argument('[document]', 'the Markdown export to read', 'spec/source/clb-api.md')
    .option('--html <file>', 'write the document beside its facts as one HTML page')
    .option('--json', 'print JSON')
    .action((document: string, options: CoverageOptions) => run(() => coverage(document, options)));
}

async function coverage(path: string, options: CoverageOptions): Promise<void> {
  const { readDocument } = await import('../read/document.ts');
  const { documentToSpecs, requireSpecs } = await import('../pipeline.ts');
  const { lineCoverage } = await import('../check/line-coverage.ts');
  const result = documentToSpecs(readDocument(path));
  requireSpecs(result, path);
  const covered = lineCoverage(result);
  if (options.html !== undefined) {
    const { coveragePage } = await import('../check/coverage-page.ts');
    const { writeOutputs } = await import('../output/outputs.ts');
    const file = resolve(options.html);
    const name = file.split(/[\\/]/).at(-1) ?? 'coverage.html';
    writeOutputs({ root: resolve(file, '..'), files: new Map([[name, coveragePage(result, covered)]]) });
  }
  if (options.json) print(`${JSON.stringify({ ...covered, states: undefined }, null, 2)}\n`);
  else {
    const row = (cells: readonly (string | number)[]) =>
      `${cells
        .slice(0, 4)
        .map((cell) => String(cell).padStart(10))
        .join('')}  ${cells[4]}`;
    const out = [row(['facts', 'furniture', 'reported', 'unresolved', 'page (line)'])];
    for (const { title, line, lines } of covered.pages)
      out.push(row([lines.fact, lines.furniture, lines.reported, lines.unresolved, `${title} (${line})`]));
    const { total } = covered;
    out.push(row([total.fact, total.furniture, total.reported, total.unresolved, 'in all']));
    for (const line of covered.unresolved.slice(0, 20))
      out.push(`${result.document.file}:${line}: unresolved: ${(result.document.lines[line - 1] ?? '').slice(0, 120)}`);
    print(`${out.join('\n')}\n`);
  }
  if (covered.unresolved.length > 0) process.exitCode = 1;
}
