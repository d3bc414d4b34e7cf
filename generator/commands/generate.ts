import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { writeOutputs } from '../output/outputs.ts';
import { specFiles } from '../output/spec-files.ts';
import { NOT_GENERATED, packageOutputs } from '../publish/package-outputs.ts';
import { readReference } from './read-reference.ts';
import { specChanges } from './spec-changes.ts';
import { addSummaryOptions, printSummary, type SummaryOptions, summarize } from './summary.ts';
import { progress } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** `npm run generate`: from the document to the specs and the packages. */
export default addSummaryOptions(
  new Command('generate')
    .description('Read the document, write the specs, then one package per API, and say what changed.')
    .option('--document <file>', 'the Markdown export to read', 'spec/source/clb-api.md'),
).action(generate);

function generate(options: SummaryOptions & { document: string }): void {
  const onStage = options.quiet ? () => {} : progress;
  const result = readReference(options.document, { onStage, strictOverlays: true });
  onStage('comparing with the committed specs');
  const changed = specChanges(result.specs, ROOT);
  const packages = result.specs.map((spec) => {
    onStage(`writing the package of ${spec.version}`);
    return packageOutputs(spec, ROOT);
  });
  onStage('replacing the outputs');
  const written = writeOutputs({
    root: ROOT,
    files: new Map([...specFiles(result), ...packages.flatMap(({ files }) => [...files])]),
    owned: packages.map(({ folder }) => folder),
    ignored: NOT_GENERATED,
  });
  const counted = packages.map(({ folder, version, files }) => ({ folder, version, files: files.size }));
  const told = { ...result, diagnostics: [...result.diagnostics, ...changed.lost] };
  const summary = summarize(told, written, { packages: counted, specChanges: changed.lines });
  printSummary(summary, options, 'spec/ and generated/');
}
