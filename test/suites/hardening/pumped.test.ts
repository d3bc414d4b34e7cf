/** Long runs of what patterns repeat, in every place of a document: none of them takes so long that the test runs out of time. */
import { expect, it } from 'vitest';
import { compareSpecs } from '../../../generator/diff/compare.ts';
import { renderMarkdown } from '../../../generator/diff/render/markdown.ts';
import { packageConfig } from '../../../generator/emit/config.ts';
import { emitPackage } from '../../../generator/emit/package.ts';
import { specFiles } from '../../../generator/output/spec-files.ts';
import { documentToSpecs } from '../../../generator/pipeline.ts';
import { DocumentError, documentFromBytes, MAX_LINE_LENGTH } from '../../../generator/read/document.ts';
import { coveragePage } from '../../../generator/review/coverage-page.ts';
import { lineCoverage } from '../../../generator/review/line-coverage.ts';
import { actionPage, dataTypes, example, library } from '../../parse/library.ts';

/** Marks of what may lie inside another one of its kind. */
const NESTING = ['>', '- ', '1. '];

/** What is repeated: characters that classes of patterns hold, and pairs that begin one again and again. */
const UNITS = [
  ...' aAa0_-.,:;()[]{}</\\*`"\'|&=#',
  ...[
    'Aa',
    'aA',
    'A0',
    'a.',
    'A.',
    'a,',
    '0-',
    '0,',
    '0: ',
    'a: ',
    '- a',
    '`a`',
    '"a" ',
    '(a',
    '[a](',
    '<a ',
    '<a>',
    '</a>',
  ],
  ...[
    '&lt;',
    '&#',
    '**',
    'or ',
    'and ',
    'a and ',
    'Array of ',
    'length ',
    'Valid values: ',
    'Value range: 0-',
    'at most ',
  ],
  ...[
    'default ',
    'Default value: ',
    'such as ',
    'e.g. ',
    'If ',
    'either ',
    'Note: ',
    'this field may return null',
    'Filter',
  ],
  ...['- a - String - ', 'upper-case letters ', '=0:0(.', '{"a":', '[1,', '"\\"', '\u00e9', '\u4e2d', '\u{1f600}'],
];

function document(run: string): string {
  const member = { name: 'Name', type: 'String', description: `It is ${run}` };
  const odd = [
    { name: run, type: 'String', description: 'x' },
    { name: 'Kind', type: run, description: 'x' },
  ];
  return library(
    actionPage('LendBook', {
      description: `Lends ${run}`,
      input: [member, ...odd, { name: 'Book', type: 'Book', description: `${run}. Valid values: a, b.` }],
      output: [member],
      examples: example(
        run,
        `https://library.tencentcloudapi.com/?Action=LendBook&Name=${run}`,
        `{"Response": {"a": "${run}"`,
      ),
      errors: [
        ['FailedOperation', run],
        [run, 'x'],
      ],
    }),
    dataTypes([{ name: 'Book', members: [{ name: 'Title', type: 'String', description: `${run}x` }] }]),
    `# ${run}`,
    run,
    `- ${run}`,
  );
}

const plain = documentToSpecs(documentFromBytes(Buffer.from(document('x')), 'plain.md'));

it.each(UNITS)('%j', (unit) => {
  // Room for what stands around it in its line.
  const run = unit.repeat(Math.floor((MAX_LINE_LENGTH - 200) / unit.length));
  const text = document(run);
  const result = documentToSpecs(documentFromBytes(Buffer.from(text), 'pumped.md'));
  expect(result.specs).toHaveLength(1);
  specFiles(result);
  coveragePage(result, lineCoverage(result));
  for (const spec of result.specs) {
    emitPackage(spec, packageConfig(spec));
    for (const other of plain.specs) {
      renderMarkdown(compareSpecs(other, spec));
      renderMarkdown(compareSpecs(spec, other));
    }
  }
});

it.each(NESTING)('%j nested without end is refused with its line', (unit) => {
  refused(`${unit.repeat(3000)}x`);
});

it('lists nested without end over many lines are refused with their line', () => {
  refused(Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'));
});

function refused(nested: string): void {
  const text = `# Library\n\nText.\n\n${nested}`;
  const read = () => documentToSpecs(documentFromBytes(Buffer.from(text), 'nested.md'));
  expect(read).toThrow(DocumentError);
  expect(read).toThrow(/^nested\.md:\d+: has quotes, lists or emphasis in more than the 100 levels/);
}
