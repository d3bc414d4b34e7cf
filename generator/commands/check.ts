import { Command } from 'commander';
import { CATALOGUE, type DiagnosticCode } from '../diagnostics/catalogue.ts';
import { type Diagnostic, formatDiagnostic } from '../diagnostics/diagnostic.ts';
import { UsageError } from '../diagnostics/expected-error.ts';
import { didYouMean } from '../names/nearest.ts';
import { promiseCounts } from '../spec/promise-text.ts';
import { documentArgument, jsonOption } from './arguments.ts';
import { readReference } from './read-reference.ts';
import { print, printJson } from './terminal.ts';

interface CheckOptions {
  json?: true;
  code?: string;
}

const CODES = Object.keys(CATALOGUE).sort() as DiagnosticCode[];

/** `npm run check`: where the document disagrees with itself, and what is done about it. */
export default new Command('check')
  .description('Compare what the document says in one place with what it says in others, and print every disagreement.')
  .addArgument(documentArgument())
  .option('--code <code>', 'only diagnostics with this code')
  .addOption(jsonOption())
  .addHelpText('after', '\nExit codes: 0 no diagnostic is an error; 1 one is, or nothing could be read; 2 wrong usage.')
  .action(check);

function check(path: string, { code: wanted, json }: CheckOptions): void {
  if (wanted !== undefined && !(wanted in CATALOGUE))
    throw new UsageError(
      `--code ${wanted}: no such code. ${didYouMean(wanted, CODES, `There are: ${CODES.join(', ')}.`)}`,
    );
  const { document, diagnostics, repairs, specs } = readReference(path);
  const shown = diagnostics.filter(({ code }) => wanted === undefined || code === wanted);
  if (shown.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  if (json) printJson(shown);
  else {
    print(sections(shown, document.file));
    for (const spec of specs) print(`promises of ${spec.version}: ${promiseCounts(spec)}.\n`);
    print(`${shown.length} diagnostics; ${repairs.length} repairs stand in spec/repairs.json.\n`);
  }
}

function sections(diagnostics: readonly Diagnostic[], file: string): string {
  const ofCodes = CODES.map((code) => {
    const lines = diagnostics.filter((d) => d.code === code).map((d) => `  ${formatDiagnostic(d, file)}\n`);
    const { severity, help } = CATALOGUE[code];
    return lines.length === 0 ? '' : `${code}: ${lines.length} (${severity})\n  ${help}\n${lines.join('')}\n`;
  });
  return ofCodes.join('');
}
