import { updateChangelog } from '../../../../generator/diff/changelog.ts';
import { compareSpecs } from '../../../../generator/diff/compare.ts';
import { timelineOf } from '../../../../generator/diff/history/timeline.ts';
import { releaseNotes } from '../../../../generator/diff/notes/notes.ts';
import { renderHtml } from '../../../../generator/diff/render/html.ts';
import { renderMarkdown } from '../../../../generator/diff/render/markdown.ts';
import { renderText } from '../../../../generator/diff/render/text.ts';
import {
  renderTimelineHtml,
  renderTimelineJson,
  renderTimelineMarkdown,
  renderTimelineText,
} from '../../../../generator/diff/render/timeline.ts';
import type { PackageConfig } from '../../../../generator/emit/context.ts';
import { emitOpenApi } from '../../../../generator/emit/openapi.ts';
import { emitPackage } from '../../../../generator/emit/package.ts';
import { apiLines } from '../../../../generator/spec/api-lines.ts';
import { jsonText } from '../../../../generator/spec/json.ts';
import type { ApiSpec } from '../../../../generator/spec/types.ts';

const CONFIG: PackageConfig = {
  name: '@sample-sdk/2020-01-01',
  version: '1.0.0',
  license: 'Apache-2.0',
  author: 'The authors',
  repository: 'https://example.com/repository',
  folder: 'boat-2020-01-01',
  successor: '@sample-sdk/2021-01-01',
};

const CHANGELOG = '# Changelog\n\n## 1.0.0 (2019-01-01)\n\nThe first.\n';

/** The emitted package, without the runtime, which holds nothing of the document but the name of its file. */
export function packageOutputs(spec: ApiSpec): Map<string, string> {
  return new Map(
    [...emitPackage(spec, CONFIG)].filter(([path]) => !path.startsWith('src/runtime/') || path.endsWith('/api.ts')),
  );
}

/** The rest of the package. */
export function runtimeOutputs(spec: ApiSpec): Map<string, string> {
  return new Map([...emitPackage(spec, CONFIG)].filter(([path]) => path.startsWith('src/runtime/')));
}

/** Everything else that is made of a spec and shown to somebody, by a file name of its kind. */
export function reportOutputs(old: ApiSpec, spec: ApiSpec): Map<string, string> {
  const diff = compareSpecs(old, spec);
  const back = compareSpecs(spec, old);
  const timeline = { spec, entries: timelineOf(spec) };
  return new Map([
    ['spec.json', jsonText(spec)],
    ['spec.api.md', apiLines(spec)],
    ['spec.openapi.json', emitOpenApi(spec)],
    ['diff.txt', renderText(diff, { colour: false, verbose: true })],
    ['diff-back.txt', renderText(back, { colour: false, verbose: true })],
    ['diff.md', renderMarkdown(diff)],
    ['diff-back.md', renderMarkdown(back)],
    ['diff.html', renderHtml([diff, back])],
    ['notes.md', releaseNotes(diff)],
    ['notes-back.md', releaseNotes(back)],
    ['CHANGELOG.md', updateChangelog(CHANGELOG, releaseNotes(diff), '1.1.0', '2020-01-01')],
    ['timeline.txt', renderTimelineText(timeline)],
    ['timeline.md', renderTimelineMarkdown(timeline)],
    ['timeline.html', renderTimelineHtml([timeline])],
    ['timeline.json', renderTimelineJson([timeline])],
  ]);
}
