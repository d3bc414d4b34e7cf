import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Command, Option } from 'commander';
import { diffSides } from '../diff/diff-sides.ts';
import { renderHtml } from '../diff/render/html.ts';
import { renderMarkdown } from '../diff/render/markdown.ts';
import { renderText } from '../diff/render/text.ts';
import type { Diff, SideInfo } from '../diff/types.ts';
import { type FailOn, fails } from '../diff/verdict.ts';
import { escapeUnsafe } from '../printers/unsafe.ts';
import { parseSide } from './parse-side.ts';
import { apiOption, formatOption, outOption, printReport, type ReportOptions } from './report.ts';
import { progress } from './terminal.ts';

interface DiffOptions extends ReportOptions {
  failOn?: FailOn;
  history?: string;
  linkBase?: string;
  verbose?: boolean;
}

const SIDES = `
A side is a spec file, a document, a git revision (HEAD~1, or HEAD~1:path), or a release of the history (release:30; of
the API with the longest history, unless --api names another). Default: the committed spec against the working tree.
Two versions of an API give a migration map.

Exit codes: 0 no changes, or none that --fail-on forbids; 1 changes at or above --fail-on; 2 wrong usage;
3 the sides could not be compared.`;

/** `npm run diff`: what one release changed against another, and whether it breaks anyone. */
export default new Command('diff')
  .description('Compare two releases of an API: every change with its verdict.')
  .argument('[old]', 'the old side; default: the committed spec')
  .argument('[new]', 'the new side; default: the spec of the working tree')
  .addOption(formatOption())
  .addOption(
    new Option('--fail-on <severity>', 'exit with 1 at "breaking", or at "dangerous" and above').choices([
      'breaking',
      'dangerous',
    ]),
  )
  .addOption(apiOption())
  .option('--history <side>', 'where release:N goes back from; default: the working tree')
  .addOption(outOption())
  .option('--link-base <url>', 'html: what stands before the document in links to its lines')
  .option('--verbose', 'text: list changes of wording, order and examples too')
  .addHelpText('after', SIDES)
  .action(diff);

async function diff(old: string | undefined, renewed: string | undefined, options: DiffOptions): Promise<void> {
  const { api, history, failOn } = options;
  progress('reading both sides');
  const diffs = await diffSides(old, renewed, { root: process.cwd(), parse: parseSide, api, history });
  if (failOn !== undefined && diffs.some((one) => fails(one, failOn))) process.exitCode = 1;
  printReport(render(diffs, options), options.out);
}

function render(diffs: Diff[], { format, linkBase, verbose = false, out }: DiffOptions): string {
  switch (format) {
    case 'json':
      return escapeUnsafe(`${JSON.stringify(inOne(diffs), null, 2)}\n`);
    case 'markdown':
      return diffs.map(renderMarkdown).join('\n');
    case 'html':
      return renderHtml(diffs, { linkTo: (side) => documentLink(side, linkBase, out) });
    case 'text': {
      const colour = out === undefined && process.stdout.isTTY === true && !process.env['NO_COLOR'];
      return diffs.map((one) => renderText(one, { colour, verbose })).join('\n');
    }
  }
}

/** Always one object: the diffs of further APIs are within that of the first. */
function inOne([first, ...others]: Diff[]): object {
  return { ...first, ...(others.length > 0 && { others }) };
}

/** From the report to a document: at the given place, beside a side that is a document, or where the specs' document is. */
function documentLink(
  { document, from }: SideInfo,
  base: string | undefined,
  out: string | undefined,
): string | undefined {
  if (base !== undefined) return `${base}${document}`;
  const file = [from, join('spec/source', document)].find((path) => basename(path) === document && existsSync(path));
  const folder = out === undefined ? '.' : dirname(out);
  return file && relative(folder, file).split(sep).join('/');
}
