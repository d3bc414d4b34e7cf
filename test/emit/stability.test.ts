/** What an edit of the document changes in a package: what it is about, and nothing else. */
import { expect, it } from 'vitest';
import { packageConfig } from '../../generator/emit/config.ts';
import { emitPackage } from '../../generator/emit/package.ts';
import { projectOverlays } from '../../generator/overlay/project-overlays.ts';
import { type DocumentResult, documentToSpecs } from '../../generator/pipeline.ts';
import { wholeDocument } from '../document.ts';

const packagesOf = ({ specs }: DocumentResult) =>
  specs.map((spec) => [...emitPackage(spec, packageConfig(spec))] as const);

/** By package, the paths of the files that an edit of the lines changes. */
function changedBy(edit: (lines: string[]) => string[]): { paths: string[]; text: (path: string) => string }[] {
  const { document } = wholeDocument();
  const edited = documentToSpecs(
    { ...document, sha256: 'another', lines: edit(document.lines) },
    { overlays: projectOverlays() },
  );
  const before = packagesOf(wholeDocument()).map((files) => new Map(files));
  return packagesOf(edited).map((files, index) => ({
    paths: files.filter(([path, text]) => before[index]?.get(path) !== text).map(([path]) => path),
    text: (path) => new Map(files).get(path) ?? '',
  }));
}

it("an edit of one description changes the action's module and the comment on its method", () => {
  const sentence = 'This API is used to create a listener for a CLB instance.';
  const [changed, legacy] = changedBy((lines) =>
    lines.flatMap((line) => (line === sentence ? [line, '', 'It is quick.'] : [line])),
  );
  expect(changed?.paths).toEqual(['src/actions/create-listener.ts', 'src/client.ts']);
  expect(changed?.text('src/client.ts')).toContain(`   * ${sentence}`.trim());
  expect(legacy?.paths).toEqual([]);
});

it('lines that say nothing change nothing', () => {
  const changed = changedBy((lines) => ['', '', ...lines]);
  expect(changed.map(({ paths }) => paths)).toEqual([[], []]);
});

it('no file names a line or a digest of the document', () => {
  const { document } = wholeDocument();
  for (const [path, text] of packagesOf(wholeDocument()).flat()) {
    expect(text, path).not.toContain(document.sha256);
    expect(text, path).not.toMatch(/\blines? \d{3,}/);
  }
});
