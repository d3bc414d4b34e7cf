import { resolve } from 'node:path';
import type { Command } from 'commander';
import { run } from './failure.ts';

interface ParseCommandOptions {
  out: string;
  quiet?: true;
  verbose?: true;
  json?: true;
}

/** `npm run --silent parse -- DOC --out DIR`: reads any reference into one spec file per API that it describes. */
export function registerParse(program: Command): void {
  program
    .command('parse')
    .description('Read an API reference and write one spec file per API that it describes.')
    .argument('<document>', 'the Markdown export of the reference')
    .requiredOption('--out <folder>', 'folder for <product>-<version>.json')
    .option('--quiet', 'print errors only')
    .option('--verbose', 'print every diagnostic, with help')
    .option('--json', 'print the summary as JSON')
    .action((document: string, options: ParseCommandOptions) => run(() => parse(document, options)));
}

async function parse(path: string, options: ParseCommandOptions): Promise<void> {
  const { readDocument } = await import('../read/document.ts');
  const { documentToSpecs, requireSpecs } = await import('../pipeline.ts');
  const { projectOverlays } = await import('../overlay/project-overlays.ts');
  const { jsonText, specName } = await import('../spec/json.ts');
  const { writeOutputs } = await import('../output/outputs.ts');
  const { progress } = await import('./progress.ts');
  const { printSummary, summarize } = await import('./summary.ts');

  const bar = progress(options);
  const document = readDocument(path);
  const result = documentToSpecs(document, { onStage: bar.stage, overlays: projectOverlays() });
  bar.done();
  requireSpecs(result, path);
  const files = new Map(result.specs.map((spec) => [`${specName(spec)}.json`, jsonText(spec)]));
  const changes = writeOutputs({ root: resolve(options.out), files });
  printSummary(summarize(result, changes), { ...options, written: options.out });
}
