import { resolve } from 'node:path';
import { Command } from 'commander';
import { writeOutputs } from '../output/outputs.ts';
import { jsonText, specName } from '../spec/json.ts';
import { readReference } from './read-reference.ts';
import { addSummaryOptions, printSummary, type SummaryOptions, summarize } from './summary.ts';

/** `npm run --silent parse -- DOC --out DIR`: reads any reference into one spec file per API that it describes. */
export default addSummaryOptions(
  new Command('parse')
    .description('Read an API reference and write one spec file per API that it describes.')
    .argument('<document>', 'the Markdown export of the reference')
    .requiredOption('--out <folder>', 'folder for <product>-<version>.json'),
).action(parse);

function parse(path: string, options: SummaryOptions & { out: string }): void {
  const result = readReference(path, options);
  const files = new Map(result.specs.map((spec) => [`${specName(spec)}.json`, jsonText(spec)]));
  const changes = writeOutputs({ root: resolve(options.out), files });
  printSummary(summarize(result, changes), options, options.out);
}
