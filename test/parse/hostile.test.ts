/** Documents that contradict themselves, or whose text would be code elsewhere: read, with a diagnostic that names the line. */
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { packageConfig } from '../../generator/emit/config.ts';
import { emitPackage } from '../../generator/emit/package.ts';
import { type DocumentResult, documentToSpecs } from '../../generator/pipeline.ts';
import { documentFromBytes } from '../../generator/read/document.ts';
import type { ApiSpec } from '../../generator/spec/types.ts';
import { actionPage, dataTypes, library } from './library.ts';

const read = (text: string): DocumentResult => documentToSpecs(documentFromBytes(Buffer.from(text), 'library.md'));

function specOf(result: DocumentResult): ApiSpec {
  const [spec] = result.specs;
  if (!spec) throw new Error('no spec');
  return spec;
}

/** Files of the spec's package that don't parse as TypeScript or JSON. */
function broken(spec: ApiSpec): string[] {
  return [...emitPackage(spec, packageConfig(spec))].flatMap(([path, text]) => {
    if (path.endsWith('.json')) {
      JSON.parse(text);
      return [];
    }
    if (!path.endsWith('.ts')) return [];
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, fileName: path });
    return diagnostics.map((found) => `${path}: ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`);
  });
}

const lineOf = (text: string, part: string): number => text.slice(0, text.lastIndexOf(part)).split('\n').length;

describe('a document that says a thing twice', () => {
  it('a page twice: the second completes the first', () => {
    const second = actionPage('LendBook', { input: [{ name: 'Days', type: 'Integer', description: 'How long.' }] });
    const text = library(actionPage('LendBook'), second);
    const result = read(text);
    expect(specOf(result).actions.map((action) => action.name)).toEqual(['LendBook']);
    expect(specOf(result).actions[0]?.input.map((member) => member.name)).toEqual(['Days']);
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'page-twice',
        line: lineOf(text, '# LendBook'),
        related: [expect.objectContaining({ line: 3 })],
      }),
    );
  });

  it('two types of one name: the first stands', () => {
    const member = (name: string) => ({ name, type: 'String', description: 'One.' });
    const text = library(
      actionPage('LendBook', { output: [{ name: 'Book', type: 'Book', description: 'The book.' }] }),
      dataTypes([
        { name: 'Book', members: [member('Title')] },
        { name: 'Book', members: [member('Author')] },
      ]),
    );
    const result = read(text);
    expect(specOf(result).types).toHaveLength(1);
    expect(specOf(result).types[0]?.members.map(({ name }) => name)).toEqual(['Title']);
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'type-twice', line: lineOf(text, '## Book') }),
    );
  });

  it('a member twice: the first row stands', () => {
    const text = library(
      actionPage('LendBook', {
        input: [
          { name: 'Days', type: 'Integer', description: 'How long.' },
          { name: 'Days', type: 'String', description: 'Which.' },
        ],
      }),
    );
    const result = read(text);
    expect(specOf(result).actions[0]?.input).toMatchObject([{ name: 'Days', type: { kind: 'integer' } }]);
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'member-twice', line: lineOf(text, 'Days\tYes\tString') }),
    );
  });
});

describe('names that mean something in JavaScript', () => {
  const NAMES = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'class',
    'default',
    'delete',
    'await',
    'arguments',
    'eval',
  ];
  const row = (name: string) => ({ name, type: 'String', description: `The ${name}.` });
  const spec = specOf(
    read(
      library(
        actionPage('LendBook', {
          input: NAMES.map(row),
          output: [...NAMES.map(row), { name: 'Book', type: 'Book', description: 'The book.' }],
          examples: `### Example1 Lending\n\n#### Input Example\n\n\`\`\`\n{"__proto__": "x", "constructor": "y"}\n\`\`\`\n\n#### Output Example\n\n\`\`\`\n{"Response": {"__proto__": {"polluted": 1}}}\n\`\`\`\n`,
        }),
        dataTypes([{ name: 'Book', members: NAMES.map(row) }]),
      ),
    ),
  );

  it('are members like any other', () => {
    expect(spec.actions[0]?.input.map((member) => member.name)).toEqual(NAMES);
    expect(spec.types[0]?.members.map((member) => member.name)).toEqual(NAMES);
    expect(Object.keys(spec.actions[0]?.examples[0]?.request as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('come out as code that parses', () => {
    expect(broken(spec)).toEqual([]);
  });
});

describe('text that would end a comment, a string or a template', () => {
  const TEXTS = [
    '*/ alert(1) /*',
    '`back-ticks` and ${process.exit(1)}',
    '</script><script>',
    "' + x + '",
    '" + x + "',
    '\\',
    '{{constructor}}',
    '// line',
    '\u2028 separated',
    '<%= x %>',
  ];
  const spec = specOf(
    read(
      library(
        actionPage('LendBook', {
          description: TEXTS.join('\n\n'),
          input: TEXTS.map((description, index) => ({ name: `P${index}`, type: 'String', description })),
          errors: TEXTS.map((text, index) => [`Wrong.Code${index}`, text] as const),
        }),
      ),
    ),
  );

  it.each(TEXTS.map((text, index) => [text, index] as const))('is kept: %s', (text, index) => {
    const words = text.match(/\w+/g) ?? [];
    const kept = spec.actions[0]?.input[index]?.description ?? '';
    for (const word of words) expect(kept).toContain(word);
  });

  it('comes out as code that parses', () => {
    expect(broken(spec)).toEqual([]);
  });
});

describe('a document that ends too early', () => {
  it('in the middle of a table: says so, with the line', () => {
    const whole = library(
      actionPage('ReturnBook'),
      actionPage('LendBook', { input: [{ name: 'Days', type: 'Integer', description: 'How long.' }] }),
    );
    const cut = whole.slice(0, whole.lastIndexOf('Integer'));
    const result = read(cut);
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'document-cut', line: cut.split('\n').length }),
    );
    expect(result.diagnostics).toContainEqual(expect.objectContaining({ code: 'row-unread' }));
    expect(specOf(result).actions.map((action) => action.name)).toContain('ReturnBook');
  });
});
