import { codeSpan, escapeMarkdown } from '../../printers/markdown.ts';
import { escapeUnsafe } from '../../printers/unsafe.ts';
import type { ApiSpec } from '../../spec/types.ts';
import { severityOf } from '../classify.ts';
import type { TimelineEntry } from '../history/timeline.ts';
import { headline, plural, SEVERITIES } from './describe.ts';
import { renderPage } from './template.ts';

/** The releases of one API, newest first. */
export interface Timeline {
  spec: Pick<ApiSpec, 'product' | 'version' | 'source'>;
  entries: TimelineEntry[];
}

const titleOf = ({ spec, entries }: Timeline): string =>
  `${spec.product} ${spec.version}: ${plural(entries.length, 'release')}`;

const countsText = (entry: TimelineEntry): string =>
  SEVERITIES.filter((verdict) => entry.verdicts[verdict] > 0)
    .map((verdict) => `${entry.verdicts[verdict]} ${verdict}`)
    .join(', ') || (entry.number === 0 ? 'what existed' : 'nothing that can be told');

/** Control characters of the document are shown, not sent. */
const oneLine = (text: string): string => escapeUnsafe(text.replaceAll(/[\n\t]/g, ' '));

export function renderTimelineText(timeline: Timeline): string {
  const head = ['release', 'time', 'actions', 'types', 'members', 'step', 'changes'];
  const rows = timeline.entries.map((entry) => [
    String(entry.number),
    entry.time,
    ...[entry.actions, entry.types, entry.members].map(String),
    entry.bump,
    countsText(entry),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] as string).length)));
  const table = [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd(),
  );
  const disagreements = timeline.entries.flatMap((entry) => entry.disagreements);
  const tail =
    disagreements.length === 0
      ? ['The history agrees with the document.']
      : [
          `The history and the document disagree in ${plural(disagreements.length, 'place')}:`,
          ...disagreements.map((found) => `  ${timeline.spec.source.file}:${found.line ?? '?'}: ${found.message}`),
        ];
  return `${[titleOf(timeline), '', ...table, '', ...tail].map(oneLine).join('\n')}\n`;
}

export function renderTimelineMarkdown(timeline: Timeline): string {
  const rows = timeline.entries.map(
    (entry) =>
      `| ${entry.number} | ${escapeMarkdown(entry.time)} | ${entry.actions} | ${entry.types} | ${entry.members} | ${entry.bump} | ${countsText(entry)} |`,
  );
  const disagreements = timeline.entries
    .flatMap((entry) => entry.disagreements)
    .map(
      (found) =>
        `- release ${found.release}, line ${found.line ?? '?'}, ${codeSpan(found.path)}: ${escapeMarkdown(found.message)}`,
    );
  return `${[
    `# ${escapeMarkdown(titleOf(timeline))}`,
    '',
    '| Release | Time | Actions | Types | Members | Step | Changes |',
    '|---:|---|---:|---:|---:|---|---|',
    ...rows,
    ...(disagreements.length > 0 ? ['', '## Where history and document disagree', '', ...disagreements] : []),
  ].join('\n')}\n`;
}

export const renderTimelineJson = (timelines: readonly Timeline[]): string =>
  escapeUnsafe(
    `${JSON.stringify(
      timelines.map(({ spec, entries }) => ({
        product: spec.product,
        version: spec.version,
        document: spec.source.file,
        releases: entries,
      })),
      null,
      2,
    )}\n`,
  );

/** The longest bar, in pixels. */
const BAR = 240;

export function renderTimelineHtml(timelines: readonly Timeline[]): string {
  const most = Math.max(1, ...timelines.flatMap(({ entries }) => entries.map((entry) => entry.changes.length)));
  return renderPage('timeline', {
    title: timelines.map(titleOf).join('; '),
    apis: timelines.map((timeline, api) => ({
      title: titleOf(timeline),
      document: timeline.spec.source.file,
      releases: timeline.entries.map((entry) => ({
        ...entry,
        anchor: `r${api}-${entry.number}`,
        bar: barOf(entry, most),
        changes: entry.changes.map((change) => ({
          severity: severityOf(change),
          path: change.path,
          headline: headline(change),
        })),
      })),
    })),
  });
}

function barOf(entry: TimelineEntry, most: number): object {
  let x = 0;
  const parts = SEVERITIES.filter((verdict) => entry.verdicts[verdict] > 0).map((verdict) => {
    const width = Math.max(2, Math.round((entry.verdicts[verdict] / most) * BAR));
    const part = { verdict, x, width };
    x += width;
    return part;
  });
  return { label: countsText(entry), width: Math.max(x, 1), parts };
}
