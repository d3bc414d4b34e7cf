import type { Command } from 'commander';
import type { DiagnosticCode } from '../diagnostics/catalogue.ts';
import { run } from './failure.ts';
import { print } from './print.ts';

interface CheckOptions {
  json?: true;
  code?: string;
}

/** `npm run check`: where the document disagrees with itself, and what is done about it. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description(
      'Compare what the document says in one place with what it says in others, and print every disagreement.',
    )
    .argument('[document]', 'the Markdown export to read', 'spec/source/clb-api.md')
    .option('--code <code>', 'only diagnostics with this code')
    .option('--json', 'print JSON')
    .action((document: string, options: CheckOptions) => run(() => check(document, options)));
}

async function check(path: string, options: CheckOptions): Promise<void> {
  const { readDocument } = await import('../read/document.ts');
  const { documentToSpecs, requireSpecs } = await import('../pipeline.ts');
  const { projectOverlays } = await import('../overlay/project-overlays.ts');
  const { CATALOGUE } = await import('../diagnostics/catalogue.ts');
  const { promiseCounts } = await import('../spec/promise-text.ts');
  const { formatDiagnostic } = await import('../diagnostics/diagnostic.ts');
  const document = readDocument(path);
  const result = documentToSpecs(document, { overlays: projectOverlays() });
  requireSpecs(result, path);
  const shown = result.diagnostics.filter((d) => options.code === undefined || d.code === options.code);
  if (options.json) {
    print(`${JSON.stringify(shown, null, 2)}\n`);
    return;
  }
  const byCode = new Map<DiagnosticCode, typeof shown>();
  for (const d of shown) byCode.set(d.code, [...(byCode.get(d.code) ?? []), d]);
  const out: string[] = [];
  for (const [code, diagnostics] of [...byCode].sort(([a], [b]) => (a < b ? -1 : 1))) {
    out.push(`${code}: ${diagnostics.length} (${CATALOGUE[code].severity})`, `  ${CATALOGUE[code].help}`);
    for (const d of diagnostics) out.push(`  ${formatDiagnostic(d, result.document.file)}`);
    out.push('');
  }
  for (const spec of result.specs) out.push(`promises of ${spec.version}: ${promiseCounts(spec)}.`);
  out.push(`${shown.length} diagnostics; ${result.repairs.length} repairs stand in spec/repairs.json.`);
  print(`${out.join('\n')}\n`);
  if (shown.some((d) => d.severity === 'error')) process.exitCode = 1;
}
