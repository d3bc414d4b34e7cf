import { Command } from 'commander';
import { timelineOf } from '../diff/history/timeline.ts';
import {
  renderTimelineHtml,
  renderTimelineJson,
  renderTimelineMarkdown,
  renderTimelineText,
} from '../diff/render/timeline.ts';
import { idOf, isApi, readSide, readWorkingTree, SideError } from '../diff/sides.ts';
import { parseSide } from './parse-side.ts';
import { apiOption, formatOption, outOption, printReport, type ReportOptions } from './report.ts';
import { progress } from './terminal.ts';

/** `npm run releases`: the releases that the document's history tells, each with its size and its verdicts. */
export default new Command('releases')
  .description("List the releases of the document's history, with their size and verdicts.")
  .argument('[side]', 'a spec file, a document or a git revision; default: the specs of the working tree')
  .addOption(formatOption())
  .addOption(apiOption())
  .addOption(outOption())
  .addHelpText('after', '\nExit codes: 0 listed; 2 wrong usage; 3 no release history could be read.')
  .action(releases);

async function releases(side: string | undefined, { format, api, out }: ReportOptions): Promise<void> {
  progress('rebuilding the releases');
  const root = process.cwd();
  const read = side === undefined ? await readWorkingTree(root) : await readSide(side, { root, parse: parseSide });
  const timelines = read
    .filter((release) => isApi(release, api))
    .filter((release) => release.spec.releases.length > 0)
    .map(({ spec }) => ({ spec, entries: timelineOf(spec) }));
  if (timelines.length === 0) {
    const wanted = api === undefined ? '' : ` of ${api}`;
    throw new SideError(`${side ?? 'spec'}: no release history${wanted} in ${read.map(idOf).join(', ')}.`);
  }
  const render = {
    text: () => timelines.map(renderTimelineText).join('\n'),
    markdown: () => timelines.map(renderTimelineMarkdown).join('\n'),
    json: () => renderTimelineJson(timelines),
    html: () => renderTimelineHtml(timelines),
  };
  printReport(render[format](), out);
}
