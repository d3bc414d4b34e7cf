import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { ParseDocument } from '../diff/sides.ts';
import type { SideInfo } from '../diff/types.ts';
import type { FailOn } from '../diff/verdict.ts';
import { escapeUnsafe } from '../printers/unsafe.ts';
import { printError } from './print.ts';

interface DiffCommandOptions {
  format: 'text' | 'markdown' | 'json' | 'html';
  failOn?: FailOn;
  api?: string;
  history?: string;
  out?: string;
  linkBase?: string;
  verbose?: boolean;
}

const SIDES = `
A side is a spec file, a document, a git revision (HEAD~1, or HEAD~1:path), or a release of the history (release:30; of the API with the longest history, unless --api names another).
Default: the committed spec against the working tree. Two versions of an API give a migration map.

Exit codes: 0 no changes, or none that --fail-on forbids; 1 changes at or above --fail-on; 2 wrong usage;
3 the sides could not be compared.`;

/** `npm run diff`: what one release changed against another, and whether it breaks anyone. */
export function registerDiff(program: Command): void {
  program
    .command('diff')
    .description('Compare two releases of an API: every change with its verdict.')
    .argument('[old]', 'the old side; default: the committed spec')
    .argument('[new]', 'the new side; default: the spec of the working tree')
    .option('--format <form>', 'text, markdown, json or html', oneOf('text', 'markdown', 'json', 'html'), 'text')
    .option(
      '--fail-on <severity>',
      'exit with 1 at "breaking", or at "dangerous" and above',
      oneOf('breaking', 'dangerous'),
    )
    .option('--api <api>', 'only this API of sides that hold several: library-2020-01-01, or 2020-01-01')
    .option('--history <side>', 'where release:N goes back from; default: the working tree')
    .option('--out <file>', 'write the report to a file')
    .option('--link-base <url>', 'html: what stands before the document in links to its lines')
    .option('--verbose', 'text: list changes of wording, order and examples too')
    .addHelpText('after', SIDES)
    .action(run);
}

/** A parser of an option that takes one of a few words. */
export function oneOf<T extends string>(...words: T[]): (value: string) => T {
  return (value) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw new InvalidArgumentError(`Write one of ${words.join(', ')}.`);
    return word;
  };
}

async function run(old: string | undefined, renewed: string | undefined, options: DiffCommandOptions): Promise<void> {
  const { diffSides } = await import('../diff/diff-sides.ts');
  const { fails } = await import('../diff/verdict.ts');
  const { api, history } = options;
  await orCannotCompare(async () => {
    const diffs = await diffSides(old, renewed, { root: process.cwd(), parse: parseLazily, api, history });
    const report = await render(diffs, options);
    await print(report, options.out);
    const { failOn } = options;
    if (failOn !== undefined && diffs.some((diff) => fails(diff, failOn))) process.exitCode = 1;
  });
}

/** Says what could not be compared, in one line, with the exit code that means it. */
export async function orCannotCompare(work: () => Promise<void>): Promise<void> {
  const { SideError } = await import('../diff/sides.ts');
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SideError)) throw error;
    printError(`error: ${error.message}\n`);
    process.exitCode = 3;
  }
}

/** Only a side that is a document needs the parser. The committed document is read with its overlays, as for the spec. */
export const parseLazily: ParseDocument = async (bytes, path) => {
  const { documentFromBytes } = await import('../read/document.ts');
  const { documentToSpecs, requireSpecs } = await import('../pipeline.ts');
  const { projectOverlays } = await import('../overlay/project-overlays.ts');
  const document = { ...documentFromBytes(bytes, basename(path), path), folder: dirname(resolve(path)) };
  const result = documentToSpecs(document, { overlays: projectOverlays() });
  requireSpecs(result, path);
  return result.specs;
};

type Diffs = Awaited<ReturnType<typeof import('../diff/diff-sides.ts').diffSides>>;

async function render(diffs: Diffs, { format, linkBase, verbose = false, out }: DiffCommandOptions): Promise<string> {
  switch (format) {
    case 'json':
      return escapeUnsafe(`${JSON.stringify(inOne(diffs), null, 2)}\n`);
    case 'markdown': {
      const { renderMarkdown } = await import('../diff/render/markdown.ts');
      return diffs.map(renderMarkdown).join('\n');
    }
    case 'html': {
      const { renderHtml } = await import('../diff/render/html.ts');
      return renderHtml(diffs, { linkTo: (side) => documentLink(side, linkBase, out) });
    }
    case 'text': {
      const { renderText } = await import('../diff/render/text.ts');
      const colour = out === undefined && process.stdout.isTTY === true && !process.env['NO_COLOR'];
      return diffs.map((diff) => renderText(diff, { colour, verbose })).join('\n');
    }
  }
}

/** Always one object: the diffs of further APIs are within that of the first. */
function inOne([first, ...others]: Diffs): object {
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
  return (
    file &&
    relative(out === undefined ? '.' : dirname(out), file)
      .split(sep)
      .join('/')
  );
}

export async function print(report: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    await new Promise<void>((resolve) => process.stdout.write(report, () => resolve()));
    return;
  }
  const { SideError } = await import('../diff/sides.ts');
  await writeFile(out, report).catch((error: NodeJS.ErrnoException) => {
    throw new SideError(`${out}: can't be written (${error.code ?? 'unknown error'}).`);
  });
}
