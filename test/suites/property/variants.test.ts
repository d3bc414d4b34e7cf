/** The same document as other exports would have it: the facts stay, and a part that is not there is said to be missing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DocumentResult, documentToSpecs } from '../../../generator/pipeline.ts';
import { documentFromBytes } from '../../../generator/read/document.ts';
import { changedFacts, factsOf } from './facts.ts';
import { Random } from './random.ts';
import { smallDocuments } from './small-documents.ts';

const SOURCE = 'spec/source/clb-api.md';
const text = readFileSync(SOURCE, 'utf8');
const read = (variant: string): DocumentResult =>
  documentToSpecs(documentFromBytes(Buffer.from(variant), 'clb-api.md'));
const original = read(text);

/** Changes the lines outside (`code: false`) of fenced code. */
function mapLines(document: string, change: (line: string, before: string, after: string) => string): string {
  let fenced = false;
  const lines = document.split('\n');
  return lines
    .map((line, index) => {
      if (/^ {0,3}```/.test(line)) {
        fenced = !fenced;
        return line;
      }
      return fenced ? line : change(line, lines[index - 1] ?? '', lines[index + 1] ?? '');
    })
    .join('\n');
}

/** What a word processor prints between two pages. */
const pageEdge = (page: number): string =>
  ['', '©2013-2024 Tencent Cloud. All rights reserved.', `Page ${page} of 9999`, 'Cloud Load Balancer', ''].join('\n');

const DATE = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

describe('a document exported otherwise gives the same facts', () => {
  const random = new Random(1);
  const variants: Record<string, () => string> = {
    'with CRLF': () => text.replaceAll('\n', '\r\n'),
    'with a byte order mark': () => `\ufeff${text}`,
    'without a newline at its end': () => text.trimEnd(),
    'in English': () =>
      mapLines(text, (line) =>
        DATE.test(line) && !/^Release time/.test(line) ? `Last updated: ${DATE.exec(line)?.[0]}` : line,
      ),
    'in Japanese, with bold headings': () =>
      mapLines(text, (line) =>
        DATE.test(line) && !/^Release time/.test(line)
          ? `最終更新日：${DATE.exec(line)?.[0]}`
          : line.replace(/^(#+) ([^*]+)$/, '$1 **$2**'),
      ),
    'with addresses in the links of its names': () =>
      mapLines(text, (line) =>
        line
          .replace(/(^|\t|Array of )<a href="#">/g, '$1<a href="https://example.com/document/api/1?x#y">')
          .replace(/^( *- \[\w+\]|\[Try it\])\(#\)/, '$1(https://example.com/document/api/1)'),
      ),
    // As the references of 2018 to 2020 say it.
    'in earlier words': () =>
      mapLines(text, (line) =>
        line
          .replace(/(<a href="#">)?Common Params(<\/a>)? *\. (?=The value|This|For)/, 'Common parameter. ')
          .replace(/^(#+) (\d\.) Developer Resources$/, '$1 $2 Other Resources')
          .replace(/^(#+) Example(\d+) /, '$1 Example $2 ')
          .replace(/^(#+ (?:In|Out)put) Example$/, '$1 example'),
      ),
    'with headings of other levels': () =>
      mapLines(text, (line) => line.replace(/^#+(?= )/, () => '#'.repeat(1 + random.below(6)))),
    'with more page breaks in its tables': () =>
      mapLines(text, (line, before) =>
        /^\w[^\t]*\t/.test(line) && before.includes('\t') && random.below(12) === 0 ? `\n${line}` : line,
      ),
    'with the head and foot of its pages, in tables and examples, too': () =>
      text
        .split('\n')
        .map((line, index) => (index > 30 && random.below(25) === 0 ? `${line}\n${pageEdge(index)}` : line))
        .join('\n'),
    'with headers of tables that a page break has cut': () =>
      mapLines(text, (line) =>
        line.replace(
          /^(Parameter|Error|API) (Name|Code)\t(.*)$/,
          (_, one: string, two: string, others: string) =>
            `${one}\t${others}\n\n${two}${others.replace(/[^\t]+/g, '').padStart(others.split('\t').length, '\t')}`,
        ),
      ),
    'with TABs at the ends of rows': () => mapLines(text, (line) => (/^\S.*\t/.test(line) ? `${line}\t` : line)),
    'with no-break spaces': () =>
      mapLines(text, (line) => (line.includes('\t') ? line : line.replace(/(?<=\w) (?=\w)/g, '\u00a0'))),
    'with trailing spaces': () => mapLines(text, (line) => (line === '' || line.includes('\t') ? line : `${line} `)),
  };
  it.each(Object.entries(variants))('%s', (_, variant) => {
    const result = read(variant());
    expect(result.specs.map((spec) => spec.version)).toEqual(original.specs.map((spec) => spec.version));
    for (const [index, spec] of result.specs.entries())
      expect(changedFacts(factsOf(original.specs[index]), factsOf(spec))).toEqual([]);
  });

  it('with pipe tables', () => {
    const piped = mapLines(text, (line, before) => {
      if (!line.includes('\t')) return line;
      const cells = line.split('\t').map((cell) => cell.replaceAll('|', '\\|'));
      const row = `| ${cells.join(' | ')} |`;
      return before.includes('\t') ? row : `${row}\n|${' --- |'.repeat(cells.length)}`;
    });
    const [spec] = read(piped).specs;
    expect(changedFacts(factsOf(original.specs[0]), factsOf(spec))).toEqual([]);
  });
});

describe('a document without a part', () => {
  const [small] = smallDocuments(SOURCE).filter(({ action }) => action === 'CreateListener');
  if (!small) throw new Error('no such page');

  /** The lines without the page of a title. */
  function without(title: string): string[] {
    const from = small?.lines.findIndex((line) => new RegExp(`^#+ ${title}$`).test(line)) ?? -1;
    const lines = small?.lines ?? [];
    expect(from, title).toBeGreaterThan(0);
    const next = lines.findIndex(
      (line, index) => index > from + 3 && /^#+ /.test(line) && DATE.test(lines[index + 2] ?? ''),
    );
    return [...lines.slice(0, from), ...lines.slice(next < 0 ? lines.length : next)];
  }

  it.each(['History', 'API Category', 'Data Types', 'Error Codes'])('%s: says so and reads the rest', (title) => {
    const result = read(without(title).join('\n'));
    expect(result.diagnostics.filter(({ code }) => code === 'part-missing').map(({ message }) => message)).toContain(
      `The document has no page "${title}". The rest is read.`,
    );
    const action = result.specs[0]?.actions.find((known) => known.name === 'CreateListener');
    expect(action?.input.map((member) => member.name)).toContain('Ports');
  });

  it('without a title and contents: says so', () => {
    const result = read(small.lines.slice(1).join('\n'));
    expect(result.diagnostics.filter(({ code }) => code === 'part-missing').map(({ message }) => message)).toEqual(
      expect.arrayContaining(['The document has no table of contents.']),
    );
  });

  it('without the 2017 part: reads the current API alone', () => {
    const cut = text.slice(0, [...text.matchAll(/^#+ CLB API 2017$/gm)].at(-1)?.index);
    const result = read(cut);
    expect(result.specs.map((spec) => spec.version)).toEqual(['2018-03-17']);
    expect(changedFacts(factsOf(original.specs[0]), factsOf(result.specs[0]))).toEqual([]);
  });
});
