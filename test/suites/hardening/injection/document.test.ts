/** Hostile texts in the document itself: what is made of it on the way to a spec, and what a spec then holds. */
import { expect, it } from 'vitest';
import { specFiles } from '../../../../generator/output/spec-files.ts';
import { documentToSpecs } from '../../../../generator/pipeline.ts';
import { documentFromBytes } from '../../../../generator/read/document.ts';
import { coveragePage } from '../../../../generator/review/coverage-page.ts';
import { lineCoverage } from '../../../../generator/review/line-coverage.ts';
import { smallDocuments } from '../../property/small-documents.ts';
import { CORPUS } from './corpus.ts';
import { htmlElements } from './markup.ts';
import { packageOutputs } from './outputs.ts';
import { DECEIVING, importsOf, syntaxErrors } from './shape.ts';

/** A page with nested types, examples, releases and codes of its own, as the real document has them. */
const { lines } = smallDocuments('spec/source/clb-api.md').find(({ action }) => action === 'CreateListener') ?? {
  lines: [],
};

/** What a document becomes beside its packages, by a file name of its kind. */
function read(text: string): Map<string, string> {
  const result = documentToSpecs(documentFromBytes(Buffer.from(text), 'small.md'));
  const outputs = specFiles(result);
  outputs.set('coverage.html', coveragePage(result, lineCoverage(result)));
  for (const spec of result.specs)
    for (const [path, content] of packageOutputs(spec)) outputs.set(`${spec.version}/${path}`, content);
  return outputs;
}

const benign = read(lines.join('\n'));
const elements = htmlElements(benign.get('coverage.html') ?? '');
const isText = (line: string): boolean => line.trim() !== '' && !/^ {0,3}```|^#/.test(line);

/** Where a text can stand: behind a line, and in the cells of a table. */
const PLACES: readonly [place: string, put: (line: string, hostile: string) => string][] = [
  ['behind every line', (line, hostile) => (isText(line) ? line + hostile : line)],
  ['in every last cell', (line, hostile) => (line.includes('\t') ? line + hostile : line)],
  ['before every cell', (line, hostile) => line.replaceAll('\t', `\t${hostile.replaceAll('$', '$$$$')}`)],
  ['in every heading', (line, hostile) => (line.startsWith('#') ? `${line} ${hostile}` : line)],
  ['within every name', (line, hostile) => line.replace(/^(\w{3})(?=\w*\t)/, (name) => name + hostile)],
];

it('the page has what the test looks for', () => {
  expect(lines.length).toBeGreaterThan(150);
  expect(benign.size).toBeGreaterThan(20);
  expect(elements.size).toBeGreaterThan(15);
});

it.each(CORPUS.filter(([, text]) => !text.includes('\0')))('%s', (_name, hostile) => {
  for (const [place, put] of PLACES) {
    const found: string[] = [];
    for (const [path, text] of read(lines.map((line) => put(line, hostile)).join('\n'))) {
      if (path === 'coverage.html')
        found.push(...[...htmlElements(text)].filter((element) => !elements.has(element)).map((e) => `${path}: ${e}`));
      if (path.endsWith('.json')) JSON.parse(text);
      if (path.endsWith('.ts')) {
        found.push(...syntaxErrors(path, text));
        found.push(...importsOf(path, text).filter((from) => !/^\.\.?\/[\w./-]+\.ts$/.test(from)));
      }
      const deceiving = DECEIVING.exec(text);
      if (deceiving) found.push(`${path}: ${JSON.stringify(text.slice(deceiving.index - 40, deceiving.index + 40))}`);
    }
    expect(found, place).toEqual([]);
  }
});
