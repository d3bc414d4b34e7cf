import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { run } from './failure.ts';

interface GenerateOptions {
  document: string;
  quiet?: true;
  verbose?: true;
  json?: true;
}

/** `npm run generate`: from the document to the specs and the packages. */
export function registerGenerate(program: Command): void {
  program
    .command('generate')
    .description('Read the document, write the specs, then one package per API, and say what changed.')
    .option('--document <file>', 'the Markdown export to read', 'spec/source/clb-api.md')
    .option('--quiet', 'print errors only')
    .option('--verbose', 'print every diagnostic, with help')
    .option('--json', 'print the summary as JSON')
    .action((options: GenerateOptions) => run(() => generate(options)));
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

async function generate(options: GenerateOptions): Promise<void> {
  const { readDocument } = await import('../read/document.ts');
  const { documentToSpecs, requireSpecs } = await import('../pipeline.ts');
  const { projectOverlays } = await import('../overlay/project-overlays.ts');
  const { writeOutputs } = await import('../output/outputs.ts');
  const { specFiles } = await import('../output/spec-files.ts');
  const { NOT_GENERATED, packageOutputs } = await import('../publish/package-outputs.ts');
  const { progress } = await import('./progress.ts');
  const { printSummary, summarize } = await import('./summary.ts');
  const { specChanges } = await import('./spec-changes.ts');

  const bar = progress(options);
  const document = readDocument(options.document);
  const result = documentToSpecs(document, { onStage: bar.stage, overlays: projectOverlays(), strictOverlays: true });
  requireSpecs(result, options.document);
  bar.stage('comparing with the committed specs');
  const changed = specChanges(result.specs, ROOT);
  const packages = result.specs.map((spec) => {
    bar.stage(`writing the package of ${spec.version}`);
    return packageOutputs(spec, ROOT);
  });
  bar.stage('replacing the outputs');
  const written = writeOutputs({
    root: ROOT,
    files: new Map([...specFiles(result), ...packages.flatMap(({ files }) => [...files])]),
    owned: packages.map(({ folder }) => folder),
    ignored: NOT_GENERATED,
  });
  bar.done();
  const counted = packages.map(({ folder, version, files }) => ({ folder, version, files: files.size }));
  const told = { ...result, diagnostics: [...result.diagnostics, ...changed.lost] };
  printSummary(summarize(told, written, { packages: counted, specChanges: changed.lines }), {
    ...options,
    written: 'spec/ and generated/',
  });
}
