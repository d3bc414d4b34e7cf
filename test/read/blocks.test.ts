import { describe, expect, it } from 'vitest';
import type { Block } from '../../generator/read/block.ts';
import { readBlocks } from '../../generator/read/blocks.ts';
import { DocumentError } from '../../generator/read/document.ts';

const read = (text: string): Block[] => readBlocks(text.split('\n'), 'doc.md');

/** A block on one line: where it is, what it is, what it says. */
function shown(block: Block): string {
  const at = block.line === block.endLine ? `${block.line}` : `${block.line}-${block.endLine}`;
  switch (block.kind) {
    case 'heading':
      return `${at} ${'#'.repeat(block.depth)} ${block.text}`;
    case 'paragraph':
      return `${at} ${block.text}`;
    case 'code':
      return `${at} code from ${block.codeLine}: ${block.value}`;
    case 'table':
      return `${at} ${block.rows.map(({ line, cells }) => `${line}[${cells.join('|')}]`).join(' ')}`;
    case 'list':
      return `${at} ${JSON.stringify(block.items.map((item) => [item.line, item.text, ...item.items.map((i) => i.text)]))}`;
    case 'divider':
      return `${at} ---`;
  }
}

const expectBlocks = (text: string, ...blocks: string[]): void => expect(read(text).map(shown)).toEqual(blocks);

describe('blocks', () => {
  it('are headings, paragraphs, lists and dividers, each with its lines', () => {
    expectBlocks(
      '# Query *things*\n\nThis API is used\nto query.\n\n- one\n- two\n  - inner\n\n---\n',
      '1 # Query *things*',
      '3-4 This API is used\nto query.',
      '6-8 [[6,"one"],[7,"two","inner"]]',
      '10 ---',
    );
  });

  it('have headings without their links and bold', () => {
    expectBlocks('## [CreateThing](https://example.com/x)\n\n### **2. Input**', '1 ## CreateThing', '3 ### 2. Input');
  });

  it('have links by their titles, with the address only where it leads out of the document', () => {
    expectBlocks(
      'See [Things](#things) and [a guide](https://example.com).',
      '1 See Things and [a guide](https://example.com).',
    );
  });

  it('count on where the same text is repeated', () => {
    expectBlocks('## Example\n\ntext\n## Example\n\ntext', '1 ## Example', '3 text', '4 ## Example', '6 text');
  });

  it('of a quote are those in it', () => {
    expectBlocks('> a\n>\n> b', '1 a', '3 b');
  });
});

describe('code', () => {
  it('keeps headings, tables and blank lines as they are', () => {
    expectBlocks('```\n# no heading\n\na\tb\n```\n\n# Heading', '1-5 code from 2: # no heading\n\na\tb', '7 # Heading');
  });

  it('ends with its own kind of fence only', () => {
    expectBlocks('~~~\n```\n# x\n~~~\n# Heading', '1-4 code from 2: ```\n# x', '5 # Heading');
  });

  it('that is never closed goes on to the end', () => {
    expectBlocks('```json\n{\n# x', '1-3 code from 2: {\n# x');
  });

  it('by indentation begins at its first line', () => {
    expectBlocks('text\n\n    code', '1 text', '3 code from 3: code');
  });
});

describe('tables', () => {
  it('are runs of lines with TABs, whatever Markdown would make of them', () => {
    expectBlocks(
      'Name\tType\n--\t--\n> Id\tString\n\tmore\n    - x\ty\ntext',
      '1-5 1[Name|Type] 2[--|--] 3[> Id|String] 4[|more] 5[    - x|y]',
      '6 text',
    );
  });

  it('end at a blank line', () => {
    expectBlocks('a\tb\n\nc\td', '1 1[a|b]', '3 3[c|d]');
  });

  it('may be of pipes, whose links read as those of the other kind', () => {
    expectBlocks(
      '| Name | Type |\n|:---|---:|\n| a\\|b | [Thing](#thing) |',
      '1-3 1[Name|Type] 2[--|--] 3[a|b|<a href="#thing">Thing</a>]',
    );
  });

  it('stand where they stood among the other blocks', () => {
    expectBlocks('before\na\tb\nafter\n\nc\td', '1 before', '2 2[a|b]', '3 after', '5 5[c|d]');
  });
});

it.each([
  ['quotes', `# A\n\n${'>'.repeat(101)} x`, 3],
  ['lists', `# A\n\n${'- '.repeat(101)}x`, 3],
  ['emphasis', `# A\n\ntext\n\n${'*a **b '.repeat(60)}${'b** a*'.repeat(60)}`, 5],
])('%s in too many levels are an error with their line', (_, text, line) => {
  expect(() => read(text)).toThrow(DocumentError);
  expect(() => read(text)).toThrow(`doc.md:${line}: has quotes, lists or emphasis in more than the 100 levels`);
});
