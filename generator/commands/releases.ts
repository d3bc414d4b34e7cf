import type { Command } from 'commander';
import { oneOf, orCannotCompare, parseLazily, print } from './diff.ts';

interface ReleasesOptions {
  format: 'text' | 'markdown' | 'json' | 'html';
  api?: string;
  out?: string;
}

/** `npm run releases`: the releases that the document's history tells, each with its size and its verdicts. */
export function registerReleases(program: Command): void {
  program
    .command('releases')
    .description("List the releases of the document's history, with their size and verdicts.")
    .argument('[side]', 'a spec file, a document or a git revision; default: the specs of the working tree')
    .option('--format <form>', 'text, markdown, json or html', oneOf('text', 'markdown', 'json', 'html'), 'text')
    .option('--api <api>', 'only this API: library-2020-01-01, or 2020-01-01')
    .option('--out <file>', 'write the report to a file')
    .addHelpText('after', '\nExit codes: 0 listed; 2 wrong usage; 3 no release history could be read.')
    .action(run);
}

async function run(side: string | undefined, { format, api, out }: ReleasesOptions): Promise<void> {
  const { idOf, isApi, readSide, readWorkingTree, SideError } = await import('../diff/sides.ts');
  const { timelineOf } = await import('../diff/history/timeline.ts');
  const form = await import('../diff/render/timeline.ts');
  await orCannotCompare(async () => {
    const root = process.cwd();
    const read = side === undefined ? await readWorkingTree(root) : await readSide(side, { root, parse: parseLazily });
    const timelines = read
      .filter((release) => isApi(release, api))
      .filter((release) => release.spec.releases.length > 0)
      .map(({ spec }) => ({ spec, entries: timelineOf(spec) }));
    if (timelines.length === 0) {
      throw new SideError(
        `${side ?? 'spec'}: no release history${api === undefined ? '' : ` of ${api}`} in ${read.map(idOf).join(', ')}.`,
      );
    }
    const render = {
      text: () => timelines.map(form.renderTimelineText).join('\n'),
      markdown: () => timelines.map(form.renderTimelineMarkdown).join('\n'),
      json: () => form.renderTimelineJson(timelines),
      html: () => form.renderTimelineHtml(timelines),
    };
    await print(render[format](), out);
  });
}
